"""Frozen values that cross every border of the project: facts, prompts, neurons, scores, effects, steps.

Arrays inside them are NumPy, read-only. Nothing here imports torch, so that the window can use these types
before torch is loaded.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Generator, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, TypeVar

import numpy as np
import numpy.typing as npt

from engine.errors import PromptError

FloatArray = npt.NDArray[np.floating[Any]]
Kind = Literal["masked", "causal"]
Operation = Literal["suppress", "enhance"]

SUBJECT_SLOT = "[X]"
ANSWER_SLOT = "[Y]"

_NEURON = re.compile(r"^L(\d+)N(\d+)$")


@dataclass(frozen=True, order=True, slots=True)
class Neuron:
    """One input coordinate of a layer's down-projection; both numbers count from 0."""

    layer: int
    index: int

    def __str__(self) -> str:
        return f"L{self.layer}N{self.index}"

    @classmethod
    def parse(cls, text: str) -> Neuron:
        """Read the form `L10N188`. Raises `PromptError` for anything else."""
        match = _NEURON.match(text.strip())
        if match is None:
            raise PromptError(f"'{text}' is no neuron.", "Write it like L10N188: layer 10, neuron 188.")
        return cls(int(match.group(1)), int(match.group(2)))


@dataclass(frozen=True)
class Label:
    """How a fact reads in one language. `withheld`: never shown in this language when the demo models were trained."""

    subject: str
    object: str
    withheld: bool = False


@dataclass(frozen=True)
class Template:
    """A sentence with `[X]` for the subject and `[Y]` for the answer. `held_out`: measured on, never located on."""

    relation: str
    language: str
    text: str
    held_out: bool = False

    def fill(self, subject: str) -> str:
        """The prompt text for a subject: `[Y]` stays. What stands in the subject is never taken for a slot.

        Raises `PromptError` for a subject that holds `[Y]`, since nobody could tell it from the answer's place.
        """
        if ANSWER_SLOT in subject:
            raise PromptError(
                f"The name '{subject}' holds {ANSWER_SLOT}, which marks the answer's place in a prompt.",
                "Choose another fact, or write the name without it.",
            )
        return self.text.replace(SUBJECT_SLOT, subject)


@dataclass(frozen=True)
class Fact:
    """One fact in every language it is known in. `relation` is a Wikidata P-code where there is one.

    `subject_id` and `object_id` are ids of Wikidata or Freebase where the data set has them; `date` is the year for
    which the fact holds, "" where it is not bound to one.
    """

    uuid: str
    relation: str
    labels: Mapping[str, Label]
    source: str = ""
    licence: str = ""
    subject_id: str = ""
    object_id: str = ""
    date: str = ""


@dataclass(frozen=True)
class Prompt:
    """A sentence with `[Y]` once, and the answer that belongs there.

    `fact` is the fact's uuid ("" for a typed prompt), `held_out` tells measuring prompts from locating ones.
    """

    text: str
    answer: str
    language: str
    fact: str = ""
    relation: str = ""
    held_out: bool = False


@dataclass(frozen=True)
class FactPrompts:
    """A fact's prompts in one language: those to locate on, and those to measure on only."""

    locating: tuple[Prompt, ...]
    held_out: tuple[Prompt, ...]

    @property
    def all(self) -> tuple[Prompt, ...]:
        """The locating ones first."""
        return (*self.locating, *self.held_out)


@dataclass(frozen=True)
class ModelInfo:
    """What is known of a loaded model without touching it.

    `site` is the module path of the hooked down-projection. `probed`: its parts were found by the model's structure or
    named by the user, and proven; its family has no record. `batch_bytes`: what a batch may take beside the weights.
    `fast`: the fast path holds for it, else the generic one serves. `mapping`: the record of a probed model as JSON
    text, else None; `mapping_given`: it was named by the user, not proposed. `has_chat_template`: prompts can be asked
    as a chat, and `chat_template`: they are; the fingerprint is then another one.
    """

    id: str
    family: str
    kind: Kind
    layers: int
    width: int
    gated: bool
    parameters: int
    dtype: str
    device: str
    mask_token: str | None
    eos_token: str | None
    site: str
    fingerprint: str
    revision: str | None = None
    probed: bool = False
    batch_bytes: int = 0
    fast: bool = False
    mapping: str | None = None
    mapping_given: bool = False
    has_chat_template: bool = False
    chat_template: bool = False


@dataclass(frozen=True)
class SelfTest:
    """Patch one neuron, see the output change, restore. `gap`: largest relative completeness gap on a zero baseline."""

    passed: bool
    gap: float
    restored: bool


@dataclass(frozen=True)
class TokenProbability:
    """One token of the vocabulary as text for people, with its probability at the answer position."""

    token: str
    probability: float


@dataclass(frozen=True)
class Answer:
    """What the model says at the answer slot.

    `probability` = exp of the summed log-probabilities of the answer's tokens; `rank` counts from 1 over the whole
    vocabulary (several tokens: the worst token's rank); `top` are the likeliest tokens at the first answer position.
    """

    tokens: tuple[str, ...]
    ids: tuple[int, ...]
    probability: float
    log_probability: float
    rank: int
    top: tuple[TokenProbability, ...]


@dataclass(frozen=True)
class Scores:
    """Attribution of every neuron for one prompt.

    `values` is (layers, width); `f`, `f_baseline`, `gap` and `nodes` are (layers,): the objective unpatched, its mean
    over the paths' starts with that layer at its start, Σ values − (f − f_baseline), and the nodes used on each path.
    For methods without a path, `gap` is all zero and `converged` all true. `activations` (layers, width) are the
    unpatched inputs of the down-projections at the answer position, mean over the answer's tokens.
    """

    values: FloatArray
    activations: FloatArray
    f: FloatArray
    f_baseline: FloatArray
    gap: FloatArray
    nodes: npt.NDArray[np.int64]
    converged: npt.NDArray[np.bool_]
    answer: Answer

    @property
    def gap_max(self) -> float:
        """The largest |gap| over the layers, relative to |f − f_baseline| (floored at 1e-12)."""
        change = np.maximum(np.abs(self.f - self.f_baseline), 1e-12)
        return float(np.max(np.abs(self.gap) / change)) if self.gap.size else 0.0


@dataclass(frozen=True)
class WordScores:
    """Attribution of an answer's K tokens to the S words of its prompt, in probability.

    `words` are their texts, `places` the numbers of their first tokens in the prompt, and `slot` of them stand before
    the answer. `probabilities` (K,) are the answer's tokens'; `whole` (K, S) is what each loses without a word,
    `layers` (layers, K, S) what it loses when only that layer's neurons at the answer's place are as without the word.
    """

    words: tuple[str, ...]
    places: tuple[int, ...]
    slot: int
    answer: tuple[str, ...]
    probabilities: FloatArray
    whole: FloatArray
    layers: FloatArray


@dataclass(frozen=True)
class Located:
    """A neuron that was selected: mean score over the prompts and the number of prompts that voted for it."""

    neuron: Neuron
    score: float
    votes: int


@dataclass(frozen=True)
class Selection:
    """The selected neurons, strongest first. `refined` is false when a single prompt left nothing to share over."""

    neurons: tuple[Located, ...]
    refined: bool
    reason: str = ""


@dataclass(frozen=True)
class Change:
    """The answer's probability before and after an operation, with both controls (means and sd over draws)."""

    before: float
    after: float
    control_after_mean: float
    control_after_sd: float
    matched_after_mean: float
    matched_after_sd: float


@dataclass(frozen=True)
class Effect:
    """Mean over the prompts of what suppressing and enhancing a set of neurons does to the answer."""

    prompts: tuple[Prompt, ...]
    held_out: bool
    neurons: tuple[Neuron, ...]
    suppress: Change
    enhance: Change
    reason: str = ""


@dataclass(frozen=True)
class Step:
    """Progress of a piece of work: `done` of `total` (0 = not known), with a few words for the user."""

    done: int
    total: int
    text: str = ""


@dataclass(frozen=True)
class Landed:
    """A result was committed to the session: `what` names the table, `run` and `prompt` the rows."""

    what: str
    run: int
    prompt: int = -1
    extra: Mapping[str, Any] = field(default_factory=dict)


T = TypeVar("T")
Work = Generator[Step | Landed, None, T]
"""Long work: yields progress, returns its result, is stopped by `close()`. The model is clean at every yield."""


def finished(work: Work[T]) -> T:
    """Run work out, unheard, and give its result: for what is short, and for tests."""
    while True:
        try:
            next(work)
        except StopIteration as end:
            result: T = end.value
            return result


def relayed(work: Work[T], say: Callable[[Step | Landed], Iterable[Step | Landed]]) -> Work[T]:
    """Pass work on, with what `say` makes of each of its yields in their place; a stop here stops the work."""
    try:
        while True:
            try:
                said = next(work)
            except StopIteration as end:
                result: T = end.value
                return result
            yield from say(said)
    finally:
        work.close()


def frozen_array(values: npt.ArrayLike, dtype: npt.DTypeLike | None = None) -> npt.NDArray[Any]:
    """A read-only copy of `values`, so that a frozen value stays frozen."""
    array = np.array(values, dtype=dtype)
    array.setflags(write=False)
    return array
