"""What the window shows of a session as a document, as frozen values. No Qt, no torch."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from engine.types import FloatArray

if TYPE_CHECKING:
    from kn_studio.viewmodels.provenance import Provenance
    from kn_studio.viewmodels.run_scores import RunScores


@dataclass(frozen=True)
class RunChoice:
    """A run that another one can be compared with. `path` is its session where that is not the open one."""

    run: int
    path: Path | None
    text: str


@dataclass(frozen=True)
class Comparing:
    """What is under way before there is another run: one is to be chosen, or `reading` names what is read. `what` and
    `hint` say why the one that was asked for cannot be compared.
    """

    reading: str = ""
    what: str = ""
    hint: str = ""


@dataclass(frozen=True)
class OtherRun:
    """The run that the one on the map is compared with. `path` is its session where that is not the open one.

    `maps` are its maps (layers, width) as shares of their maximum, by mode: "all", "shared" and each language; values
    are equal when everything but the numbers is. `scores` are what they are made of, `beside` the runs of its session,
    `remark` is a sentence on its file, `source` where it comes from. `stamp` changes with what was read.
    """

    run: int
    started: str
    title: str
    model: str
    same_weights: bool
    same_fact: bool
    path: Path | None = None
    maps: Mapping[str, FloatArray] = field(default_factory=dict, compare=False)
    scores: RunScores | None = field(default=None, compare=False)
    beside: tuple[RunChoice, ...] = field(default=(), compare=False)
    remark: str = field(default="", compare=False)
    source: Provenance | None = field(default=None, compare=False)
    stamp: tuple[int, ...] = field(default=(), compare=False)
