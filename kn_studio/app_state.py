"""Everything the window shows, as one frozen value. No Qt: view-models and tests build it by hand.

`state.py` holds the one living copy and its signal.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType

from engine.checking.types import Calibration
from engine.types import Answer, Fact, ModelInfo, Neuron, Prompt, SelfTest, TokenProbability
from kn_studio.checking_state import CalibrationLine, Checks
from kn_studio.clean_templates import PUBLISHED
from kn_studio.degeneracy_state import Degeneracy, DegeneracyChoice, DegeneracyLine, RelationGroups, Switches
from kn_studio.editing_state import EditChoice, EditEffect, Edits
from kn_studio.experiment_state import Experiments
from kn_studio.fact_intents import TypeFact
from kn_studio.fact_state import FactBook, FactSearch, ImportReport, LibraryInfo, TableLook
from kn_studio.keeping_state import Comparing, OtherRun
from kn_studio.map_look import MapLook
from kn_studio.model_state import Models
from kn_studio.picking import Picked
from kn_studio.relation_state import RelationOverlap
from kn_studio.remedies import Remedy
from kn_studio.run_pace import RunPace
from kn_studio.standing import Standing
from kn_studio.system_state import System
from kn_studio.word_reading import WordReading


@dataclass(frozen=True)
class JobLine:
    """The running job as the strip at the bottom shows it. `seconds_left` is None while it cannot be told; `action` is
    the key of what it carries out.
    """

    id: str
    title: str
    done: int = 0
    total: int = 0
    text: str = ""
    seconds_left: float | None = None
    stopping: bool = False
    action: str = ""


@dataclass(frozen=True)
class Message:
    """One sentence on what happened and one on what to do.

    `kind`: "info", "warning" or "error". `folder` is where a file was written, to be shown; `remedy` is a button.
    """

    kind: str
    what: str
    hint: str = ""
    details: str = ""
    folder: Path | None = None
    remedy: Remedy | None = None


@dataclass(frozen=True)
class LiveAnswer:
    """What the model answers to one prompt, before any change.

    `tokens` are the prompt's, in order, as text for people, the answer's slot among them, and `ids` are theirs, -1
    where a causal model writes. `others` maps further right answers to their rank in the whole vocabulary, so that any
    of them counts as right.
    """

    prompt: Prompt
    answer: Answer
    tokens: tuple[str, ...] = ()
    others: Mapping[str, int] = field(default_factory=dict)
    ids: tuple[int, ...] = ()

    @property
    def best_rank(self) -> int:
        """The best rank of any right answer."""
        return min([self.answer.rank, *self.others.values()])


@dataclass(frozen=True)
class NeuronCard:
    """What a neuron's value vector pushes up and down, highest first."""

    neuron: Neuron
    promoted: tuple[TokenProbability, ...]
    suppressed: tuple[TokenProbability, ...]


@dataclass(frozen=True)
class ScaledAnswer:
    """Mean answer probability of one language's prompts before and after scaling neurons, with both controls.

    `held_out`: nothing was located on any of them.
    """

    language: str
    before: float
    after: float
    control_mean: float
    control_sd: float
    matched_mean: float
    matched_sd: float
    prompts: int
    held_out: bool = False


@dataclass(frozen=True)
class Scaling:
    """The latest live intervention: which neurons of which model, by what factor, and its effect per language."""

    neurons: tuple[Neuron, ...]
    factor: float
    rows: tuple[ScaledAnswer, ...] = ()
    fingerprint: str = ""


@dataclass(frozen=True)
class ArmEffect:
    """What an operation on one set of neurons does in one language: mean probability over the prompts.

    `arm`: "shared", "random", "matched", "mono:<language>", "union", "seq" or "other_facts". `operation`: "suppress" or
    "enhance". `low` and `high` are the bootstrap interval of `after`, None where there are too few prompts. `held_out`:
    nothing was located on any of them.
    """

    arm: str
    language: str
    operation: str
    before: float
    after: float
    low: float | None
    high: float | None
    prompts: int
    held_out: bool = False


@dataclass(frozen=True)
class Control:
    """How many neurons different facts share across languages. `name`: "same_relation" or "other_relation"."""

    name: str
    mean: float
    low: float | None
    high: float | None
    n: int


@dataclass(frozen=True)
class SpecificShare:
    """How many of the shared neurons are language-specific by the entropy of their activation (LAPE), how many random
    ones would be, and P(at least so many by chance); `of` neurons of the model are language-specific.
    """

    count: int
    expected: float
    p_value: float
    of: int


@dataclass(frozen=True)
class Comparison:
    """The neurons that languages share for a fact, with chance, controls and effects.

    `expected` and `p_value` are of random draws of the same size in each layer. `stability` is the split-half Jaccard
    over a language's prompts. `locality` is the mean change of the probability of unrelated facts' answers.
    """

    run: int
    fact: str
    languages: tuple[str, ...]
    at_least: int
    neurons: tuple[Neuron, ...]
    count: int
    expected: float
    p_value: float
    controls: tuple[Control, ...] = ()
    stability: Mapping[str, float | None] = field(default_factory=dict)
    effects: tuple[ArmEffect, ...] = ()
    locality: float | None = None
    seconds: float = 0.0
    reason: str = ""
    fingerprint: str = ""
    specific: SpecificShare | None = None


@dataclass(frozen=True)
class AppState:
    """The whole state of the window.

    `thresholds` maps languages to τ, and `share` is the share of the prompts, where the user moved them: until then the
    run's own are in force, also its own number of strongest neurons. `run` is the run on the map; `landed` grows
    by one whenever a prompt of the run on screen is committed, so that views know to read again; `library_changes`
    grows by one whenever the library has changed. `paces` are those of finished runs, newest first. `top_k` takes
    so many neurons of each language on the Languages station, None those above the thresholds. `undo` and `redo`
    name what would be taken back or done again. `calibrations` are those of the loaded model, `calibration` is the
    one whose curves are on screen. `templates` says how those of data sets are worded. `picked` holds on all panels;
    `chat_template`: the session's model is asked through its chat template. `system` is None until this computer was
    looked at. `offer` is a message that stays below those that pass, until it is closed or taken. `session_stamp` grows
    by one with every session that is opened, not when it goes on under another name. `network_forbidden`: the
    environment forbids the network, whatever `offline` says.
    """

    session_path: Path | None = None
    session_readonly: bool = False
    session_stamp: int = 0
    saved_at: float | None = None
    model: ModelInfo | None = None
    model_self_test: SelfTest | None = None
    model_busy: str = ""
    search: FactSearch = field(default_factory=FactSearch)
    library: LibraryInfo = field(default_factory=LibraryInfo)
    library_changes: int = 0
    report: ImportReport | None = None
    table: TableLook | None = None
    book: FactBook | None = None
    fact: Fact | None = None
    typed: TypeFact | None = None
    languages: tuple[str, ...] = ("en",)
    prompts: tuple[Prompt, ...] = ()
    templates: str = PUBLISHED
    live: tuple[LiveAnswer, ...] = ()
    run: int | None = None
    against: OtherRun | None = None
    comparing: Comparing | None = None
    landed: int = 0
    runs_stamp: int = 0
    paces: tuple[RunPace, ...] = ()
    thresholds: Mapping[str, float] = field(default_factory=lambda: MappingProxyType({}))
    share: float | None = None
    map_mode: str = "all"
    map_look: MapLook = field(default_factory=MapLook)
    at_least: int = 0
    top_k: int | None = None
    comparison: Comparison | None = None
    relation_overlap: RelationOverlap | None = None
    degeneracy: Degeneracy | None = None
    degeneracy_choice: DegeneracyChoice = field(default_factory=DegeneracyChoice)
    degeneracy_searches: tuple[DegeneracyLine, ...] = ()
    degeneracy_relation: tuple[RelationGroups, ...] = ()
    switches: Switches | None = None
    edits: Edits = field(default_factory=Edits)
    edit_effect: EditEffect | None = None
    edit_choice: EditChoice = field(default_factory=EditChoice)
    checks: Checks = field(default_factory=Checks)
    calibrations: tuple[CalibrationLine, ...] = ()
    calibration: Calibration | None = None
    experiments: Experiments = field(default_factory=Experiments)
    models: Models = field(default_factory=Models)
    system: System | None = None
    chat_template: bool = False
    neuron: Neuron | None = None
    card: NeuronCard | None = None
    picked: Picked | None = None
    words: WordReading | None = None
    scaling: Scaling | None = None
    notes_stamp: int = 0
    recent_stamp: int = 0
    undo: str = ""
    redo: str = ""
    station: str = "neurons"
    standing: Standing = field(default_factory=Standing)
    theme: str = "light"
    desktop: str = "light"
    contrast: str = "system"
    desktop_contrast: bool = False
    level: str = "research"
    interface: str = "en"
    offline: bool = True
    network_forbidden: bool = False
    job: JobLine | None = None
    message: Message | None = None
    offer: Message | None = None

    @property
    def relations(self) -> tuple[tuple[str, str], ...]:
        """Code and name of the library's relations, the names in the interface's language where there are any in it:
        the facts on the table may be in another one.
        """
        named = self.search.named.get(self.interface, {})
        return tuple((code, named.get(code, label)) for code, label in self.search.relations)
