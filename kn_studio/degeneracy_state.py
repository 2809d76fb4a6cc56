"""What the window shows of degenerate neurons, as frozen values. No Qt, no torch."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from engine.degeneracy.types import Distance, Scale, Search, Thresholds
from engine.types import Neuron

Unit = tuple[Neuron, ...]
"""What one switch switches: a single neuron, or a whole component."""


@dataclass(frozen=True)
class Served:
    """Whether a neuron serves other facts too (degenerate is not redundant): of `asked` facts of other relations,
    `located` have it among their neurons and `dropped` of these lose probability when it alone is off.
    """

    neuron: Neuron
    asked: int
    located: int
    dropped: int


@dataclass(frozen=True)
class SwitchRow:
    """One language of a group's switches. Number k of each tuple stands for the units whose bits are set in k being
    off; 0 is nothing off.

    `probability` is the fact's (geometric mean over `prompts` prompts), `rank` the answer's median rank;
    `control_mean` and `control_sd` are of 10 random groups of the same layers, `matched_mean` of 3 matched ones.
    """

    language: str
    prompts: int
    probability: tuple[float, ...]
    rank: tuple[float, ...]
    control_mean: tuple[float, ...]
    control_sd: tuple[float, ...]
    matched_mean: tuple[float, ...]


@dataclass(frozen=True)
class Switches:
    """Every combination of a group's switches, measured in each language. `left_out`: languages with the reason."""

    units: tuple[Unit, ...]
    rows: tuple[SwitchRow, ...]
    left_out: Mapping[str, str] = field(default_factory=dict)
    fingerprint: str = ""


@dataclass(frozen=True, eq=False)
class Degeneracy:
    """A search as the session keeps it. `id` is its row; `run` the run whose neurons were searched.

    Two of them are equal only where they are one and the same, since arrays have no equality of their own.
    """

    id: int
    run: int
    fact: str
    language: str
    method: str
    search: Search
    served: tuple[Served, ...] = ()
    fingerprint: str = ""
    model: str = ""
    seconds: float = 0.0
    made: str = ""


@dataclass(frozen=True)
class DegeneracyLine:
    """A kept search as a list shows it; deleting its run deletes it."""

    id: int
    fact: str
    language: str
    method: str
    groups: int
    made: str
    run: int = 0


@dataclass(frozen=True)
class RelationGroups:
    """One fact of a relation-at-a-time table.

    `random_groups` and `matched_groups` are means over the control draws; None where there is no control, and
    `no_control` says why.
    """

    fact: str
    subject: str
    object: str
    language: str
    known: bool
    candidates: int
    groups: int
    stands_out: int
    random_groups: float | None
    matched_groups: float | None
    tested: int
    not_tested: int
    strongest: float | None
    reason: str = ""
    relation: str = ""
    method: str = "pairs"
    no_control: str = ""


@dataclass(frozen=True)
class DegeneracyChoice:
    """What the user has set in the station: the method, the language ("" = the run's first), the rule's thresholds,
    the group in focus, and which of its units are switched off.

    `persistence` and `allow_root` choose among the clusters of a tree. `candidates`, `budget` (None: the method's own),
    `distance` and `scale` are those of the next search.
    """

    method: str = "pairs"
    language: str = ""
    thresholds: Thresholds = field(default_factory=Thresholds)
    persistence: float = 0.5
    group: int = 0
    off: frozenset[int] = frozenset()
    allow_root: bool = True
    candidates: int = 30
    budget: int | None = None
    distance: Distance = "inverse"
    scale: Scale = "log"
