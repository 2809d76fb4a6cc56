"""What the window shows of a session as a document, as frozen values. No Qt, no torch."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from engine.types import FloatArray


@dataclass(frozen=True)
class OtherRun:
    """The run that the one on the map is compared with. `path` is its session where that is not the open one.

    `maps` are its maps (layers, width) as shares of their maximum, by mode: "all", "shared" and each language; values
    are equal when everything but the numbers is.
    """

    run: int
    started: str
    title: str
    model: str
    same_weights: bool
    same_fact: bool
    path: Path | None = None
    maps: Mapping[str, FloatArray] = field(default_factory=dict, compare=False)
