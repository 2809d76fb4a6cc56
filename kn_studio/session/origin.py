"""What a run was computed with, as the session keeps it: library versions, device, and whether sums are repeatable."""

from __future__ import annotations

import platform
import sys
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from typing import Any

_LIBRARIES = ("torch", "transformers", "numpy")

_BOTH = " / "
"""Between two values of a run that was resumed with something else."""


@dataclass(frozen=True)
class Origin:
    """Versions by library, "" and None where a session of an earlier program does not say.

    `deterministic`: whether torch was told to use repeatable algorithms alone. A run that was resumed with something
    else has both, as in "2.6.0 / 2.7.0".
    """

    python: str = ""
    torch: str = ""
    transformers: str = ""
    numpy: str = ""
    device: str = ""
    deterministic: bool | str | None = None

    @property
    def versions(self) -> dict[str, str]:
        """The versions that are known, by library."""
        named = {"python": self.python, "torch": self.torch, "transformers": self.transformers, "numpy": self.numpy}
        return {name: number for name, number in named.items() if number}

    def joined(self, later: Origin) -> Origin:
        """This one with what is different in a later one beside it."""
        mine, new = asdict(self), asdict(later)
        return replace(self, **{name: _both(mine[name], new[name]) for name in mine})


def here(device: str) -> Origin:
    """This process, with the device that the model is on."""
    torch, transformers, numpy = map(_version, _LIBRARIES)
    return Origin(platform.python_version(), torch, transformers, numpy, device, _deterministic())


def origin_out(origin: Origin) -> dict[str, Any]:
    """What is known of it as JSON values."""
    return {name: value for name, value in asdict(origin).items() if value not in ("", None)}


def origin_in(stored: Mapping[str, Any]) -> Origin:
    """What was kept; fields of another version are passed over."""
    return Origin(**{name: value for name, value in stored.items() if name in Origin.__dataclass_fields__})


def _both(mine: Any, new: Any) -> Any:
    if new in ("", None) or mine == new or str(new) in str(mine).split(_BOTH):
        return mine
    return new if mine in ("", None) else f"{mine}{_BOTH}{new}"


@cache
def _version(name: str) -> str:
    with suppress(PackageNotFoundError):
        return version(name)
    return ""


def _deterministic() -> bool | None:
    """Asked of torch where it is loaded; a session needs none."""
    torch = sys.modules.get("torch")
    return bool(torch.are_deterministic_algorithms_enabled()) if torch is not None else None
