"""What a user can ask for: frozen values that panels emit, the command line builds and actions carry out.

No Qt and no torch, so that panels, actions and the command line share one vocabulary.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from engine.types import Neuron
from kn_studio.checking_intents import CheckingIntent
from kn_studio.degeneracy_intents import DegeneracyIntent
from kn_studio.editing_intents import EditIntent
from kn_studio.experiment_intents import ExperimentIntent
from kn_studio.fact_intents import FactIntent, TypeFact
from kn_studio.guide_intents import GuideIntent
from kn_studio.keeping_intents import KeepingIntent
from kn_studio.map_look import SetMapLook
from kn_studio.model_intents import ModelIntent
from kn_studio.picking import PickNeurons
from kn_studio.run_pace import ReadPaces
from kn_studio.standing import DraftClaim, LookAt
from kn_studio.word_reading import ReadWords


@dataclass(frozen=True)
class LoadModel:
    """Load a shipped model by its alias, a folder in Hugging Face layout, or a Hub id `owner/name[@revision]`.

    `mapping` says as JSON text where its neurons are; None: a kept mapping where its kind has no record, if there is
    one, else its structure. `chat_template`: prompts are asked through the tokenizer's chat template.
    """

    name: str
    device: str = "auto"
    dtype: str = "auto"
    offline: bool = True
    memory_mb: int | None = None
    mapping: str | None = None
    chat_template: bool = False


@dataclass(frozen=True)
class CheckMapping:
    """Show where the neurons of the loaded model were found, to confirm or correct it."""


@dataclass(frozen=True)
class KeepMapping(LoadModel):
    """Load the model with this mapping, and keep the mapping for its kind once it has passed the self-test."""


@dataclass(frozen=True)
class ForgetMapping(LoadModel):
    """Load the model by its structure alone, and forget the mapping that was kept for its kind."""


@dataclass(frozen=True)
class UnloadModel:
    """Forget the model and give its memory back."""


@dataclass(frozen=True)
class LocateNeurons:
    """Score every neuron for every locating prompt of the facts in the languages, and measure the effect.

    `facts` are uuids; `prompts` are typed ones (used when `facts` is empty). `params` are the method's own, by name.
    """

    facts: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    typed: TypeFact | None = None
    method: str = "amig"
    params: Mapping[str, Any] = field(default_factory=dict)
    seed: int = 42


@dataclass(frozen=True)
class ResumeRun:
    """Go on with a run that was stopped or killed, from its first missing prompt."""

    run: int


@dataclass(frozen=True)
class TrySmaller:
    """Ask again for what memory ran out for, with batches of at most so many MB."""

    memory_mb: int
    again: Intent


@dataclass(frozen=True)
class ContinueOnCpu:
    """Load the model that a GPU has lost on the CPU, as it was loaded there, and go on with what it was at."""

    model: str
    dtype: str
    mapping: str | None = None
    chat: bool = False
    again: Intent | None = None


@dataclass(frozen=True)
class StopJob:
    """Stop the running job at its next step."""

    job: str = ""


@dataclass(frozen=True)
class ShowRun:
    """Put a finished or interrupted run on the map."""

    run: int


@dataclass(frozen=True)
class DeleteRun:
    """Throw a run away, with its scores."""

    run: int


@dataclass(frozen=True)
class SetThreshold:
    """The share of the maximum that a score must exceed; `language` "" sets all."""

    value: float
    language: str = ""


@dataclass(frozen=True)
class SetShare:
    """The share of a language's prompts that must vote for a neuron."""

    value: float


@dataclass(frozen=True)
class SetMapMode:
    """Which map is drawn: "all", a language code, or "shared"."""

    mode: str


@dataclass(frozen=True)
class SetAtLeast:
    """How many of the languages must share a neuron for it to count as language-independent; 0 means all."""

    count: int


@dataclass(frozen=True)
class SetTopK:
    """Take so many of the strongest neurons of every language, instead of those above the thresholds (None)."""

    count: int | None


@dataclass(frozen=True)
class CompareLanguages:
    """Measure what the neurons that a run's languages share do to the answer in every language, beside the controls.

    `languages` empty: those of the run. `at_least` 0: shared by all of them.
    """

    run: int
    languages: tuple[str, ...] = ()
    at_least: int = 0


@dataclass(frozen=True)
class CompareRelation:
    """Locate up to `limit` facts of a relation in the languages, and say how much they share, fact by fact.

    `at_least` 0: shared by all of them. In the window `run` is the one on screen, whose method and settings are used.
    """

    relation: str
    languages: tuple[str, ...]
    limit: int = 20
    at_least: int = 0
    run: int | None = None


@dataclass(frozen=True)
class FocusNeuron:
    """Show this neuron's card; None closes it."""

    neuron: Neuron | None


@dataclass(frozen=True)
class DescribeNeuron:
    """Work out the neuron's card: tokens it promotes and suppresses."""

    neuron: Neuron


@dataclass(frozen=True)
class ScaleNeurons:
    """Answer again with the neurons' activations multiplied by `factor` (0 suppresses, 2 enhances).

    `neurons` empty means: those selected on the map at this moment. Without `controls` nothing stands beside the
    answer: for a slider that is still being moved.
    """

    neurons: tuple[Neuron, ...]
    factor: float
    controls: bool = True


@dataclass(frozen=True)
class PinNeuron:
    """Keep the neuron in the session's list, or take it out again."""

    neuron: Neuron
    pinned: bool = True


@dataclass(frozen=True)
class WriteNote:
    """A note on a neuron of the model on screen."""

    neuron: Neuron
    text: str


@dataclass(frozen=True)
class ShowStation:
    """Go to a station of the rail by its key."""

    key: str


@dataclass(frozen=True)
class SetTheme:
    """ "light", "dark" or "system"."""

    theme: str


@dataclass(frozen=True)
class SetContrast:
    """ "high", "usual" or "system"."""

    contrast: str


@dataclass(frozen=True)
class SetInterface:
    """A language of the interface: "en", "zh" or "ar"."""

    language: str


@dataclass(frozen=True)
class SetReadingLevel:
    """ "plain" or "research"."""

    level: str


@dataclass(frozen=True)
class NewSession:
    """Start an empty session file in the user's folder, or at `path`."""

    path: Path | None = None


@dataclass(frozen=True)
class OpenSession:
    """Open a session file. `demo` opens a fresh copy of the shipped demo session. `anyway`: for writing also where
    another computer holds it that has given no sign of life for a while.
    """

    path: Path | None = None
    demo: bool = False
    anyway: bool = False


@dataclass(frozen=True)
class SaveSessionAs:
    """Write the session to another file and go on there."""

    path: Path


@dataclass(frozen=True)
class ExportTable:
    """Write a table of the session to CSV, JSON lines, JSON or Parquet by the file's ending.

    `shown` says whose neurons the table "sets" holds, at the thresholds on screen; `bom` is for CSV that Excel opens.
    """

    what: str
    path: Path
    shown: CompareLanguages | None = None
    bom: bool = False


@dataclass(frozen=True)
class AskExport:
    """Ask for a file, then write this table to it."""

    what: str


@dataclass(frozen=True)
class ExportFigure:
    """Write the view on screen as SVG, PDF or PNG by the file's ending."""

    path: Path


Intent = (
    CheckingIntent | DegeneracyIntent | EditIntent | ExperimentIntent | FactIntent | GuideIntent | KeepingIntent
    | ModelIntent | LoadModel | CheckMapping | KeepMapping | ForgetMapping | UnloadModel | LocateNeurons | ResumeRun
    | TrySmaller | ContinueOnCpu
    | StopJob | ShowRun | DeleteRun | SetThreshold | SetShare | SetMapMode | SetAtLeast | SetTopK | CompareLanguages
    | CompareRelation | FocusNeuron | DescribeNeuron | ScaleNeurons | PinNeuron | WriteNote | ShowStation
    | SetTheme | SetContrast | SetInterface
    | SetReadingLevel | NewSession | OpenSession | SaveSessionAs | ExportTable | AskExport
    | ExportFigure | PickNeurons | ReadPaces | ReadWords | DraftClaim | LookAt
    | SetMapLook
)  # fmt: skip
