"""Everything the window shows, as one frozen value. No Qt: view-models and tests build it by hand.

`state.py` holds the one living copy and its signal.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType

from engine.types import Answer, Fact, ModelInfo, Neuron, Prompt, SelfTest, TokenProbability
from kn_studio.intents import TypeFact


@dataclass(frozen=True)
class JobLine:
    """The running job as the strip at the bottom shows it. `seconds_left` is None while it cannot be told."""

    id: str
    title: str
    done: int = 0
    total: int = 0
    text: str = ""
    seconds_left: float | None = None
    stopping: bool = False


@dataclass(frozen=True)
class Message:
    """One sentence on what happened and one on what to do. `kind`: "info", "warning" or "error"."""

    kind: str
    what: str
    hint: str = ""
    details: str = ""


@dataclass(frozen=True)
class FactRow:
    """One row of the facts table: a fact with its label in the language that was searched."""

    uuid: str
    relation: str
    language: str
    subject: str
    object: str
    languages: int
    source: str = ""


@dataclass(frozen=True)
class FactSearch:
    """What was searched for and what was found; `total` counts all hits, `rows` may be cut."""

    text: str = ""
    language: str = "en"
    relation: str = ""
    total: int = 0
    rows: tuple[FactRow, ...] = ()
    relations: tuple[tuple[str, str], ...] = ()
    languages: tuple[str, ...] = ()


@dataclass(frozen=True)
class LiveAnswer:
    """What the model answers to one prompt, before any change."""

    prompt: Prompt
    answer: Answer


@dataclass(frozen=True)
class NeuronCard:
    """What a neuron's value vector pushes up and down, highest first."""

    neuron: Neuron
    promoted: tuple[TokenProbability, ...]
    suppressed: tuple[TokenProbability, ...]


@dataclass(frozen=True)
class ScaledAnswer:
    """Mean answer probability of one language's prompts before and after scaling neurons, with both controls."""

    language: str
    before: float
    after: float
    control_mean: float
    control_sd: float
    matched_mean: float
    matched_sd: float
    prompts: int


@dataclass(frozen=True)
class Scaling:
    """The latest live intervention: which neurons of which model, by what factor, and its effect per language."""

    neurons: tuple[Neuron, ...]
    factor: float
    rows: tuple[ScaledAnswer, ...] = ()
    fingerprint: str = ""


@dataclass(frozen=True)
class AppState:
    """The whole state of the window.

    `thresholds` maps languages to τ where it differs from the default; `run` is the run on the map; `landed` grows by
    one whenever a prompt of the run on screen is committed, so that views know to read again.
    """

    session_path: Path | None = None
    session_readonly: bool = False
    saved_at: float | None = None
    model: ModelInfo | None = None
    model_self_test: SelfTest | None = None
    model_busy: str = ""
    search: FactSearch = field(default_factory=FactSearch)
    fact: Fact | None = None
    typed: TypeFact | None = None
    languages: tuple[str, ...] = ("en",)
    prompts: tuple[Prompt, ...] = ()
    live: tuple[LiveAnswer, ...] = ()
    run: int | None = None
    landed: int = 0
    runs_stamp: int = 0
    thresholds: Mapping[str, float] = field(default_factory=lambda: MappingProxyType({}))
    share: float = 0.5
    map_mode: str = "all"
    neuron: Neuron | None = None
    card: NeuronCard | None = None
    scaling: Scaling | None = None
    notes_stamp: int = 0
    station: str = "neurons"
    theme: str = "light"
    level: str = "research"
    offline: bool = True
    job: JobLine | None = None
    message: Message | None = None
