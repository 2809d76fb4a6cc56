"""What a user can ask for of degenerate neurons: frozen values, as in `kn_studio.intents`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from engine.degeneracy.types import Distance, Scale
from engine.types import Neuron


@dataclass(frozen=True)
class SearchGroups:
    """Look for degenerate neurons among those that a run located for its fact in a language ("" = its first).

    `method`: "pairs", "sets" or "topology". `candidates`: the strongest so many. `budget`: the most sets to test, None
    for the method's own. `settings` are the method's own by name (`TopologySettings`), `thresholds` (T_low, T_high).
    """

    run: int
    method: str = "pairs"
    language: str = ""
    candidates: int = 30
    budget: int | None = None
    thresholds: tuple[float, float] = (0.05, 0.30)
    settings: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class SearchRelationGroups:
    """The same over up to `limit` facts of a relation in a language, fact by fact; goes on where it was stopped."""

    relation: str
    language: str
    method: str = "pairs"
    limit: int = 50
    candidates: int = 30
    budget: int | None = None
    thresholds: tuple[float, float] = (0.05, 0.30)
    settings: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class MeasureSwitches:
    """Ask the fact on screen in all its languages with every combination of these units off, and with random groups.

    A unit is the neurons of one switch.
    """

    units: tuple[tuple[Neuron, ...], ...]


@dataclass(frozen=True)
class SwitchUnit:
    """Turn one unit of the group in focus off, or on again."""

    unit: int
    off: bool


@dataclass(frozen=True)
class FocusGroup:
    """Put the group of this number in focus; its switches are all on. Its `neurons` are picked on every panel."""

    group: int
    neurons: tuple[Neuron, ...] = ()


@dataclass(frozen=True)
class SetDropThresholds:
    """T_low and T_high, as shares of the fact's probability; applied to what was tested, without the model."""

    t_low: float
    t_high: float


@dataclass(frozen=True)
class SetPersistence:
    """The quantile of persistence that a cluster must reach."""

    value: float


@dataclass(frozen=True)
class SetSearchSettings:
    """How the station searches next: the strongest so many candidates, the most sets (None: the method's own), and
    between clusters the distance and its scale. `allow_root` acts at once: whether a cluster that nothing swallows is
    kept.
    """

    candidates: int = 30
    budget: int | None = None
    distance: Distance = "inverse"
    scale: Scale = "log"
    allow_root: bool = True


@dataclass(frozen=True)
class SetGroupMethod:
    """Which method the station shows: "pairs", "sets" or "topology"."""

    method: str


@dataclass(frozen=True)
class SetGroupLanguage:
    """The language in which the station searches."""

    language: str


@dataclass(frozen=True)
class ShowSearch:
    """Put a kept search on screen."""

    id: int


DegeneracyIntent = (
    SearchGroups | SearchRelationGroups | MeasureSwitches | SwitchUnit | FocusGroup | SetDropThresholds
    | SetPersistence | SetSearchSettings | SetGroupMethod | SetGroupLanguage | ShowSearch
)  # fmt: skip
