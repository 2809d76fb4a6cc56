"""What the window shows of experiments: recipes, runs, what was found, what it will cost. No Qt, no torch."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from engine.experiments.base import Metric, Picture, Published
    from engine.experiments.ladders import Ladder
    from engine.experiments.summaries import Estimate, Verdict

RunState = Literal["running", "stopped", "finished", "failed", "in use", "missing", "damaged"]
"""How a run stands. "running": in this window; "in use": another program writes to its folder; "missing": its folder is
not where it was."""


@dataclass(frozen=True)
class Setting:
    """One setting of a recipe. `kind` is "int", "float" or "str"."""

    name: str
    title: str
    help: str
    kind: str
    default: Any
    choices: tuple[str, ...] = ()
    minimum: float | None = None
    maximum: float | None = None


@dataclass(frozen=True)
class Described:
    """An experiment as it can be chosen: its words, its settings, and how its results are read.

    `optional` are the arms that may be left out. `ladders`: models of growing size that it may be run on, where it
    compares models.
    """

    key: str
    title: str
    question: str
    method: tuple[str, ...]
    models: int
    settings: tuple[Setting, ...]
    arms: Mapping[str, str] = field(default_factory=dict)
    operations: Mapping[str, str] = field(default_factory=dict)
    note: str = ""
    metrics: tuple[Metric, ...] = ()
    claims: int = 0
    published: tuple[Published, ...] = ()
    pictures: tuple[Picture, ...] = ()
    ladders: tuple[Ladder, ...] = ()
    optional: tuple[str, ...] = ()

    @property
    def defaults(self) -> dict[str, Any]:
        """Every setting as the recipe has it by itself."""
        return {each.name: each.default for each in self.settings}


@dataclass(frozen=True)
class Way:
    """How a run computes; its rows depend on it only as far as devices and float types round.

    `device` and `dtype` as `kn_studio.intents.LoadModel` has them. `workers`: how many processes, None for one on each
    GPU.
    """

    device: str = "auto"
    dtype: str = "auto"
    workers: int | None = None


@dataclass(frozen=True)
class ExperimentChoice:
    """What is filled in: the experiment, its settings where they differ from the recipe's own, models, folder.

    `values` are kept for each experiment, so that going from one to the other loses nothing. `folder` "": one is made
    in the user's folder. `workers` as `Way` has them.
    """

    key: str = "localisation"
    values: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    models: tuple[str, ...] = ()
    folder: str = ""
    workers: int | None = None

    @property
    def own(self) -> Mapping[str, Any]:
        """The settings of the chosen experiment that differ from the recipe's own."""
        return self.values.get(self.key, {})

    def with_value(self, name: str, value: Any, default: Any) -> ExperimentChoice:
        """The same with a setting changed."""
        mine = {other: each for other, each in self.own.items() if other != name}
        if value != default:
            mine[name] = value
        return replace(self, values={**self.values, self.key: mine})

    def on_ladder(self, ladder: Ladder, defaults: Mapping[str, Any]) -> ExperimentChoice:
        """The same on the models of a ladder, with those of its settings that the recipe has."""
        mine = {**self.own, **{name: value for name, value in ladder.settings.items() if name in defaults}}
        return replace(self, models=ladder.models, values={**self.values, self.key: mine})


@dataclass(frozen=True)
class RunLine:
    """A run that is remembered. `total` is 0 while it is not known; `fault` says what is wrong, `hint` what to do."""

    folder: Path
    key: str
    recipe: Mapping[str, Any]
    models: tuple[str, ...]
    done: int = 0
    total: int = 0
    state: RunState = "stopped"
    begun: str = ""
    fault: str = ""
    hint: str = ""
    way: Way = field(default_factory=Way)


@dataclass(frozen=True)
class Ground:
    """What a model of a run was, and which facts it was asked. `about` are (name, value) for people."""

    id: str
    units: int
    done: int
    facts: int
    known: Mapping[str, int]
    known_in_all: int
    held_out: bool
    about: tuple[tuple[str, str], ...] = ()
    sources: tuple[tuple[str, str, int], ...] = ()


@dataclass(frozen=True)
class Found:
    """What stands in a run's folder. Without a summary it holds the figures that are drawn, of the units so far.

    `verdicts` are there once all units are: a claim that is judged early could be stopped where it pleases.
    """

    line: RunLine
    grounds: tuple[Ground, ...] = ()
    estimates: tuple[Estimate, ...] = ()
    verdicts: tuple[Verdict, ...] = ()
    complete: bool = False
    rows: int = 0
    seconds: float | None = None
    versions: tuple[tuple[str, str], ...] = ()
    report: Path | None = None


@dataclass(frozen=True)
class Cost:
    """How long a run will take, from units that were measured on this computer.

    `seconds` is for all models, as if each were as quick as `model`; `unit` is a unit's time, of which there are
    `units` in all.
    """

    key: str
    recipe: Mapping[str, Any]
    models: tuple[str, ...]
    model: str
    seconds: float
    unit: float
    units: int
    measured: int


@dataclass(frozen=True)
class PairedLine:
    """A figure of two runs over the facts that both have: the means, and the mean difference with its interval."""

    arm: str
    operation: str
    metric: str
    first: float
    second: float
    difference: float
    low: float | None
    high: float | None
    n: int


@dataclass(frozen=True)
class Paired:
    """Two runs of one experiment side by side, second minus first; `reason` says why there is nothing to compare."""

    first: Path
    second: Path
    models: tuple[str, str] = ("", "")
    lines: tuple[PairedLine, ...] = ()
    reason: str = ""


@dataclass(frozen=True)
class Experiments:
    """The Experiments station. `catalogue` is empty until it was read; `models` can be used without the network.

    `wanted` is the folder of the run to look at, `found` what was read of it; `landed` grows with each unit of the run
    that runs, `running` is its folder.
    """

    catalogue: tuple[Described, ...] = ()
    models: tuple[str, ...] = ()
    choice: ExperimentChoice = field(default_factory=ExperimentChoice)
    runs: tuple[RunLine, ...] = ()
    wanted: Path | None = None
    found: Found | None = None
    running: Path | None = None
    landed: int = 0
    cost: Cost | None = None
    paired: Paired | None = None

    def described(self, key: str) -> Described | None:
        """The experiment of a key; None while the catalogue was not read, and for one that is not in it."""
        return next((each for each in self.catalogue if each.key == key), None)

    def run(self, folder: Path | None) -> RunLine | None:
        """The remembered run in a folder."""
        return next((each for each in self.runs if each.folder == folder), None)
