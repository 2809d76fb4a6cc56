"""What the window shows of edits, as frozen values. No Qt, no torch."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, get_args

from engine.editing.types import EditKind, EditLine, Variant
from engine.types import Neuron, TokenProbability
from kn_studio.clean_templates import PUBLISHED

Source = Literal["located", "independent", "degenerate", "picked", "chosen", "file"]
"""Where an edit's neurons come from: located for the fact, shared by its languages, the degenerate group in focus,
those that are picked on all panels, the one in the Inspector or pinned ones, or read from a file."""

SOURCES: tuple[Source, ...] = get_args(Source)

Other = Literal["subject", "relation", "elsewhere"]
"""Facts beside the edited one: of the same subject, of the same relation, of other relations."""


@dataclass(frozen=True)
class EditChoice:
    """The form of the Edit station. `answers` are the new answers by language; `languages` those that a fitted rewrite
    is fitted in (empty: those with a new answer); `neurons` are the chosen ones where `source` is "chosen" or "file";
    `remove` and `add` are the factors of a closed rewrite, None the variant's own.
    """

    kind: EditKind = "suppress"
    source: Source = "located"
    factor: float = 2.0
    answers: Mapping[str, str] = field(default_factory=dict)
    languages: tuple[str, ...] = ()
    variant: Variant = ""
    remove: float | None = None
    add: float | None = None
    neurons: tuple[Neuron, ...] = ()


@dataclass(frozen=True)
class Edits:
    """The edit stack: lines from the first applied to the last. `clean` is the fingerprint of the model as loaded,
    `now` that of the weights in force.
    """

    lines: tuple[EditLine, ...] = ()
    clean: str = ""
    now: str = ""
    can_undo: bool = False
    can_redo: bool = False

    @property
    def in_force(self) -> int:
        """How many edits change the weights at this moment."""
        return sum(line.enabled for line in self.lines)


@dataclass(frozen=True)
class Spoken:
    """What is said at some prompts taken together: the mean of their probabilities of an answer, its rank, from 1,
    among the whole vocabulary's mean probabilities, and the tokens whose mean probabilities are highest.

    Sessions of earlier versions have the median rank, which may be a half, and the first prompt's tokens.
    """

    probability: float
    rank: float
    top: tuple[TokenProbability, ...] = ()


@dataclass(frozen=True)
class EditedAnswer:
    """One answer in one language, before and after the edits, beside the same edits of other neurons.

    `new`: the answer is the one that was asked for, else the fact's own. `paraphrase`: the prompts are held out, no
    neuron was located on them and nothing was fitted. `used`: the language served to find the neurons or to fit them.
    The control values are mean probabilities after, over 10 draws of random neurons and 3 of matched ones.
    """

    language: str
    answer: str
    new: bool
    paraphrase: bool
    used: bool
    prompts: int
    before: Spoken
    after: Spoken
    control_mean: float | None = None
    control_sd: float | None = None
    matched_mean: float | None = None
    matched_sd: float | None = None


@dataclass(frozen=True)
class SideEffect:
    """What changed for other facts in one language: mean KL(before || after) at the answer in nats with its bootstrap
    interval over facts, and the share whose likeliest token stayed. The control is the same edits of random neurons.
    """

    of: Other
    language: str
    facts: int
    kl_mean: float
    kl_low: float | None
    kl_high: float | None
    top1_kept: float
    control_kl: float | None = None
    control_top1: float | None = None


@dataclass(frozen=True)
class Flipped:
    """Another fact whose likeliest answer changed."""

    fact: str
    subject: str
    relation: str
    language: str
    before: str
    after: str


@dataclass(frozen=True)
class Perplexity:
    """Of a small fixed text in one language (pseudo-perplexity for masked models); the control as above."""

    language: str
    before: float
    after: float
    control: float | None = None


@dataclass(frozen=True)
class ReverseAnswer:
    """The reverse question: given the answer, the subject. Probabilities of the subject before and after."""

    language: str
    text: str
    before: float
    after: float


@dataclass(frozen=True)
class EditEffect:
    """What the edits in force do, measured against the clean model. `left_out` are languages with the reason,
    `templates` how those of data sets were worded.
    """

    fact: str
    edits: tuple[EditLine, ...]
    answers: tuple[EditedAnswer, ...]
    sides: tuple[SideEffect, ...] = ()
    flipped: tuple[Flipped, ...] = ()
    perplexity: tuple[Perplexity, ...] = ()
    reverse: tuple[ReverseAnswer, ...] = ()
    left_out: Mapping[str, str] = field(default_factory=dict)
    fingerprint: str = ""
    seconds: float = 0.0
    reason: str = ""
    templates: str = PUBLISHED
