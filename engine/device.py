"""Devices, number formats, and how many sequences fit into memory at once."""

from __future__ import annotations

from bisect import bisect_left
from importlib.util import find_spec
from itertools import accumulate
from typing import TYPE_CHECKING, TypeVar

import torch

from engine.errors import ModelError
from engine.faults import one_too_many, ran_out_of_memory
from engine.memory import MIB, batch_budget, row_size

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from engine.model import LoadedModel

T = TypeVar("T")

DTYPES = {
    "auto": torch.float32,
    "float32": torch.float32,
    "bfloat16": torch.bfloat16,
    "float16": torch.float16,
    "float64": torch.float64,
}

SPREAD = "spread"
"""The name that asks for a model whose parts lie on several GPUs, because none of them holds it whole."""

_STEP_ON_CPU = 6 * 10**10
_STEP_ON_GPU = 2 * 10**13
_PROMPTS_ON_GPU = 16


def resolve_device(name: str) -> torch.device:
    """The device of `auto`, `cpu`, `cuda`, `cuda:N`, `mps` or `spread`.

    `auto` is CUDA where there is any, else the CPU; `spread` is the first GPU, where ids go. Raises `ModelError` for
    any other name, for a device that this computer lacks, and for `spread` without the package that does it.
    """
    if name == "auto":
        return torch.device("cuda" if torch.cuda.is_available() else "cpu")
    if name == SPREAD:
        return _spread_device()
    kind, _, number = name.partition(":")
    if kind not in ("cpu", "cuda", "mps") or (number and (kind != "cuda" or not number.isdecimal())):
        raise ModelError(f"'{name}' is no device.", "Use auto, cpu, cuda, cuda:N, mps or spread.")
    if kind == "cuda" and int(number or 0) >= torch.cuda.device_count():
        raise ModelError(f"There is no device '{name}' that this torch can use.", "Use --device auto or --device cpu.")
    if kind == "mps" and not torch.backends.mps.is_available():
        raise ModelError("There is no device 'mps' on this computer.", "Use --device auto or --device cpu.")
    return torch.device(name)


def _spread_device() -> torch.device:
    if not torch.cuda.is_available():
        raise ModelError(
            "There is no GPU to spread a model over that this torch can use.", "Use --device auto or --device cpu."
        )
    if find_spec("accelerate") is None:
        raise ModelError(
            "To spread a model over several GPUs, the package accelerate is needed.",
            "Install accelerate (the extra 'gpu' of kn-studio), or choose a single device.",
        )
    return torch.device("cuda", 0)


def device_names(names: str) -> tuple[str, ...]:
    """The devices of a list like `cuda:0,cuda:1`: the first is where the model is loaded, the others help with facts.

    Raises `ModelError` for what `resolve_device` refuses, and for `spread` beside others.
    """
    found = tuple(name.strip() for name in names.split(","))
    for name in found:
        resolve_device(name)
    if len(found) > 1 and SPREAD in found:
        raise ModelError("A model that is spread over all GPUs leaves none to help.", "Use --device spread by itself.")
    return found


def prompts_at_once(device: torch.device) -> int:
    """How many prompts of one shape are scored together: one on a processor, which a single one keeps busy."""
    return 1 if device.type == "cpu" else _PROMPTS_ON_GPU


def resolve_dtype(name: str, device: torch.device | None = None) -> torch.dtype:
    """The number format of `auto`, `float32`, `bfloat16`, `float16` or `float64`.

    `auto` is float32, whatever the file holds. Raises `ModelError` for any other name, and for float64 on a device
    without it.
    """
    if name not in DTYPES:
        raise ModelError(f"'{name}' is no number format.", f"Use one of {', '.join(DTYPES)}.")
    if name == "float64" and device is not None and device.type == "mps":
        raise ModelError("The device 'mps' has no float64.", "Use --dtype float32 or --device cpu.")
    return DTYPES[name]


def free_memory(device: torch.device) -> int:
    """Free bytes on a device."""
    if device.type == "cuda":
        return int(torch.cuda.mem_get_info(device)[0])
    import psutil

    return int(psutil.virtual_memory().available)


def memory_budget(device: torch.device, wanted: int | None = None) -> int:
    """Bytes that one batch's activations may take: a quarter of what is free, bounded by the device's kind.

    `wanted` takes the place of the kind's bound. Raises `ModelError` for less than a mebibyte.
    """
    if wanted is not None and wanted < MIB:
        raise ModelError("The memory for a batch is too small.", "Allow at least 1 MB.")
    return batch_budget(free_memory(device), device.type, wanted)


def row_bytes(loaded: LoadedModel, tokens: int, layers: int, sites: int = 1) -> int:
    """Estimated bytes that one sequence of a batch needs: `layers` kept for the gradient, and its `sites`' logits.

    Per token and layer some 16 vectors of the hidden size, 6 of the feed-forward width and the attention
    weights; performance.md section 6 measured about 65 hidden sizes, which this comes to.
    """
    config = loaded.model.config
    hidden, heads, vocabulary = int(config.hidden_size), int(config.num_attention_heads), int(config.vocab_size)
    return row_size(hidden, loaded.info.width, heads, vocabulary, tokens, layers, sites) * loaded.dtype.itemsize


def row_work(loaded: LoadedModel, tokens: int, layers: int, sites: int = 1) -> int:
    """Floating-point operations of one sequence through some layers and the head at its `sites`, without slopes."""
    layer = sum(parameter.numel() for parameter in loaded.layers[0].parameters())
    head = int(loaded.model.config.hidden_size) * int(loaded.model.config.vocab_size)
    return 2 * (tokens * max(1, layers) * layer + sites * head)


def rows_a_step(loaded: LoadedModel, work: int) -> int:
    """How many sequences of so much `work` each are one step, at least one."""
    return max(1, work_limit(loaded.device) // work)


def work_limit(device: torch.device) -> int:
    """Floating-point operations of one step, so that a stop is heard well within a second."""
    return _STEP_ON_CPU if device.type == "cpu" else _STEP_ON_GPU


def in_chunks(
    rows: int, per_row: int, budget: int, compute: Callable[[int, int], None], most: int | None = None
) -> Iterator[int]:
    """Call `compute(start, stop)` over all rows in batches as of `in_batches`; yields the rows done after each."""

    def whole(start: int, stop: int) -> Iterator[int]:
        compute(start, stop)
        yield stop

    yield from in_batches(rows, per_row, budget, whole, most)


def in_batches(
    rows: int,
    per_row: int | Sequence[int],
    budget: int,
    compute: Callable[[int, int], Iterator[T]],
    most: int | None = None,
) -> Iterator[T]:
    """Run `compute(start, stop)` out over all rows, in batches that need nearly equal memory and fit `budget` bytes.

    `per_row`: bytes, of each row if they differ. `most` rows go into one batch, if it is set. A batch for which memory
    runs out is halved and begun again, so `compute` may leave nothing behind before its last step. Raises
    `OutOfMemoryError` if one row does not fit.
    """
    costs = [per_row] * rows if isinstance(per_row, int) else per_row
    sums = [0, *accumulate(max(1, cost) for cost in costs)]
    room, most = max(1, budget), max(1, rows if most is None else most)
    done = 0
    while done < rows:
        left = sums[rows] - sums[done]
        batches = max(-(-left // room), -(-(rows - done) // most))
        stop = bisect_left(sums, sums[done] + left // batches, done + 1, rows)
        stop -= sums[stop] - sums[done] > room
        stop = min(max(stop, done + 1), done + most)
        try:
            yield from compute(done, stop)
        except (RuntimeError, MemoryError) as error:
            if not ran_out_of_memory(error):
                raise
            if stop - done == 1:
                raise one_too_many(error) from None
            room, most = max(1, (sums[stop] - sums[done]) // 2), (stop - done + 1) // 2
        else:
            done = stop
