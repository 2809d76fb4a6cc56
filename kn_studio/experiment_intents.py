"""What a user can ask for in experiments: frozen values, as in `kn_studio.intents`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

from kn_studio.experiment_state import ExperimentChoice, RunLine, Way


@dataclass(frozen=True)
class ChooseExperiment:
    """Fill the form in."""

    choice: ExperimentChoice


@dataclass(frozen=True)
class RunExperiment:
    """Run an experiment. `recipe` holds its settings by name, those left out are the recipe's own.

    `folder` None: a free one in the user's folder. A folder that holds a run is gone on with if `resume`.
    """

    key: str
    recipe: Mapping[str, Any] = field(default_factory=dict)
    models: tuple[str, ...] = ()
    folder: Path | None = None
    resume: bool = False
    way: Way = field(default_factory=Way)


@dataclass(frozen=True)
class ProbeExperiment:
    """Measure a few units on the first model, to say how long the whole will take."""

    key: str
    recipe: Mapping[str, Any] = field(default_factory=dict)
    models: tuple[str, ...] = ()
    way: Way = field(default_factory=Way)


@dataclass(frozen=True)
class ReadExperiments:
    """Read which experiments and models there are, and how the remembered runs stand."""


@dataclass(frozen=True)
class LookAtRun:
    """Put a remembered run on screen, by its folder; it is read then."""

    folder: Path


@dataclass(frozen=True)
class ShowExperiment:
    """Read what stands in the folder of the run on screen."""

    folder: Path


@dataclass(frozen=True)
class OpenExperiment:
    """Remember the run in a folder, wherever it was made, and look at it."""

    folder: Path


@dataclass(frozen=True)
class ForgetExperiment:
    """Take a run off the list; its folder stays as it is."""

    folder: Path


@dataclass(frozen=True)
class PutExperiment:
    """Put a run that was taken off the list back in its place, `number`, or take it off again."""

    line: RunLine
    number: int
    listed: bool = True


@dataclass(frozen=True)
class CompareExperiments:
    """Put two runs of one experiment side by side, fact by fact."""

    first: Path
    second: Path


@dataclass(frozen=True)
class ExportExperiment:
    """Write a run's figures (means with intervals) or its rows, one per fact, to a table; `bom` as in `ExportTable`."""

    what: Literal["figures", "rows"]
    folder: Path
    path: Path
    bom: bool = False


ExperimentIntent = (
    ChooseExperiment | RunExperiment | ProbeExperiment | ReadExperiments | LookAtRun | ShowExperiment | OpenExperiment
    | ForgetExperiment | PutExperiment | CompareExperiments | ExportExperiment
)  # fmt: skip
