"""Faults of a device, told from faults of the program: memory that ran out, and a GPU that answers no more.

torch says both with errors of its own, which differ by device and are known by their words. torch is not imported.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, TypeVar

from engine.errors import DeviceLostError, KnownError, OutOfMemoryError
from engine.memory import MIB

if TYPE_CHECKING:
    from collections.abc import Callable

    from engine.model import LoadedModel
    from engine.types import Work

T = TypeVar("T")

_FULL = ("can't allocate memory", "out of memory", "not enough memory", "unable to allocate")
_LOST = (
    "cuda error", "cuda driver error", "hip error", "device-side", "driver shutting down", "driver/library version",
    "cudnn_status_", "cublas_status_", "gpu is lost", "no longer available",
)  # fmt: skip
_UNITS = {"": 0, "b": 0, "byt": 0, "k": 1, "m": 2, "g": 3, "t": 4, "p": 5}
_SIZE = r"([\d.]+)\s*([KMGTP]?)i?[bB]"
_NEEDED = re.compile(rf"allocate\s+{_SIZE}")
_FREE = re.compile(rf"of which\s+{_SIZE}\w*\s+is free")


def ran_out_of_memory(error: BaseException) -> bool:
    """Whether Python, NumPy or torch says that memory ran out, on whichever device."""
    if isinstance(error, MemoryError):
        return True
    if not isinstance(error, RuntimeError):
        return False
    text = str(error).lower()
    return type(error).__name__ == "OutOfMemoryError" or any(words in text for words in _FULL)


def lost_its_device(error: BaseException) -> bool:
    """Whether torch says that the accelerator or its driver failed; its memory and all that lay in it are gone."""
    if not isinstance(error, RuntimeError) or ran_out_of_memory(error):
        return False
    text = str(error).lower()
    return type(error).__name__ == "AcceleratorError" or any(words in text for words in _LOST)


def told(work: Work[T], model: Callable[[], LoadedModel | None]) -> Work[T]:
    """Pass work on; a fault of the device in it becomes an `OutOfMemoryError` or a `DeviceLostError`.

    `model` gives the one that is at work, so that the error can say what to try next.
    """
    known: KnownError
    try:
        return (yield from work)
    except OutOfMemoryError as error:
        error.batch = error.batch or _smaller(model())
        raise
    except (RuntimeError, MemoryError) as error:
        found = known_fault(error, model())
        if found is None:
            raise
        known = found
    # Outside of the handler: the fault's own trace would hold what filled the memory.
    raise known


def known_fault(error: BaseException, loaded: LoadedModel | None = None) -> KnownError | None:
    """The fault of a device as an error that says what to do; None for any other fault."""
    if ran_out_of_memory(error):
        return _out_of_memory(error, loaded)
    if lost_its_device(error):
        return _lost(error, loaded)
    return None


def one_too_many(error: BaseException) -> OutOfMemoryError:
    """What is said where memory does not do for the smallest batch."""
    needed, free = _figures(error, None)
    made = OutOfMemoryError(
        "The memory is too small for even one sequence of this prompt.",
        "Use a shorter prompt, less --memory, a smaller model, --dtype bfloat16 or --device cpu.",
    )
    if needed is not None and free is not None:
        wanted, left = amount(needed), amount(free)
        made = OutOfMemoryError(
            f"The memory is too small for even one sequence of this prompt: {wanted} more were needed, "
            f"{left} are free.",
            "Use a shorter prompt, less --memory, a smaller model, --dtype bfloat16 or --device cpu.",
        )
    made.needed, made.free = needed, free
    return made


def _out_of_memory(error: BaseException, loaded: LoadedModel | None) -> OutOfMemoryError:
    needed, free = _figures(error, loaded)
    batch = _smaller(loaded)
    option = f"--memory {batch // MIB}" if batch else "--memory"
    if needed is not None and free is not None:
        wanted, left = amount(needed), amount(free)
        made = OutOfMemoryError(
            f"The memory ran out: {wanted} more were needed, {left} are free.",
            f"Use smaller batches ({option}), close other programs, or choose a smaller model.",
        )
    elif free is not None:
        left = amount(free)
        made = OutOfMemoryError(
            f"The memory ran out: {left} are free.",
            f"Use smaller batches ({option}), close other programs, or choose a smaller model.",
        )
    else:
        made = OutOfMemoryError(
            "The memory ran out.", f"Use smaller batches ({option}), close other programs, or choose a smaller model."
        )
    made.needed, made.free, made.batch = needed, free, batch
    return made


def _figures(error: BaseException, loaded: LoadedModel | None) -> tuple[int | None, int | None]:
    """Bytes that were needed and that are free, as far as they can be told."""
    text = str(error)
    needed, free = _bytes(_NEEDED.search(text)), _bytes(_FREE.search(text))
    if free is None and (loaded is not None or "cuda" not in text.lower()):
        free = _free(loaded)
    return needed, free


def _lost(error: BaseException, loaded: LoadedModel | None) -> DeviceLostError:
    first = str(error).strip().partition("\n")[0][:120].rstrip(".")
    made = DeviceLostError(
        f"The GPU or its driver stopped working ({first}).",
        "What was finished is kept. Go on with --device cpu, or start the program again.",
    )
    made.model = loaded.info if loaded is not None else None
    return made


def _smaller(loaded: LoadedModel | None) -> int | None:
    """Bytes of a batch of half the size, None where there is no smaller one."""
    half = loaded.budget // 2 // MIB * MIB if loaded is not None else 0
    return half or None


def _free(loaded: LoadedModel | None) -> int | None:
    """Free bytes where the model lies, of the computer's memory without one; None where that cannot be told."""
    try:
        if loaded is not None:
            from engine.device import free_memory

            return free_memory(loaded.device)
        import psutil

        return int(psutil.virtual_memory().available)
    except (RuntimeError, OSError):
        return None


def _bytes(found: re.Match[str] | None) -> int | None:
    return round(float(found[1].rstrip(".")) * 1024 ** _UNITS[found[2].lower()]) if found is not None else None


def amount(size: int) -> str:
    """Bytes as people read them: "9.1 GB", "310 MB"."""
    return f"{size / 2**30:,.1f} GB" if size >= 2**30 else f"{max(1, round(size / MIB))} MB"
