"""Edits of facts through neurons, as frozen recipes that can be kept, shown and applied again. NumPy only.

An edit says what is done to which neurons; nothing in it touches a model. `engine.editing.live` carries out the kinds
that are measured only, `engine.editing.stack` those that change weights.
"""

from __future__ import annotations

import base64
import binascii
import math
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from typing import Any, Literal, get_args

import numpy as np

from engine.errors import DataError, KnownError
from engine.types import FloatArray, Neuron, Prompt

EditKind = Literal["suppress", "enhance", "mean", "resample", "erase", "rewrite", "fitted"]
EDIT_KINDS: tuple[EditKind, ...] = get_args(EditKind)

LIVE_ONLY: tuple[EditKind, ...] = ("mean", "resample")
"""Kinds that set activations to values and so have no counterpart in the weights: for measuring alone."""

Variant = Literal["", "dai", "eleutherai", "zero", "unknown"]
"""How a kind is done, where there is a choice; the first one named is the default.

- rewrite: "dai" brings both embeddings to the length of the value vector (the code published with Dai et al. 2022,
  section 5.1); "eleutherai" adds them as they are (the code published by EleutherAI).
- erase: "zero" sets the value vector to 0, "unknown" to the output embedding of the unknown token (Dai et al., 5.2).
"""

Tokens = Literal["first", "mean"]
"""What stands for an answer of several tokens in a rewrite: its first token, or the mean of all its tokens."""

Stopped = Literal["won", "no progress", "most steps"]
"""Why a fit ended: the new answers are ahead everywhere, the loss fell no further, or the steps were used up."""

DAI_LAMBDAS = (1.0, 8.0)
ELEUTHERAI_LAMBDAS = (2.0, 2.0)
"""What the old embedding is taken times, and the new one, in the two published rewrites."""

_VARIANTS: Mapping[EditKind, tuple[Variant, ...]] = {"rewrite": ("dai", "eleutherai"), "erase": ("zero", "unknown")}


class EditError(KnownError):
    """The edit cannot be made, applied, saved or read."""


@dataclass(frozen=True)
class AnswerChange:
    """An answer in one language and the one that shall take its place, as text and as tokens behind the prompt.

    `old` and `old_ids` are empty where nothing is taken away.
    """

    language: str
    old: str
    new: str
    old_ids: tuple[int, ...] = ()
    new_ids: tuple[int, ...] = ()


@dataclass(frozen=True)
class FitFacts:
    """How a fit went. `converged`: every new answer came to rank 1 with the margin that was asked for.

    `loss` is what was minimised, before and after, `locality` the part of it that the unrelated prompts made at the
    end (mean KL in nats). `norm` is the largest change of a value vector relative to its length. `on` is the
    fingerprint of the weights that the fit saw, edits in force included.
    """

    steps: int
    first_loss: float
    loss: float
    locality: float
    norm: float
    wins: int
    prompts: int
    stopped: Stopped
    converged: bool
    on: str = ""


@dataclass(frozen=True)
class Edit:
    """One edit of a set of neurons; the fields that a kind does not use keep their defaults.

    - suppress and enhance: activations times `factor`.
    - mean: activations become their mean over `prompts`. resample: they become those at one of `prompts`, drawn by
      `seed`.
    - erase: value vectors replaced, `variant` says by what.
    - rewrite: value vectors gain `add` times the new answers' embedding and lose `remove` times the old ones'.
    - fitted: `delta` is added to the value vectors; `prompts` are those it was fitted on, `unrelated` those whose
      answers it was held to leave alone, `fit` how that went.

    `delta` holds float32 numbers, little-endian, (neurons, hidden size) by rows in the order of `neurons`. `fact` is
    the uuid of the fact meant ("" for none), `note` the user's own words.
    """

    kind: EditKind
    neurons: tuple[Neuron, ...]
    factor: float = 1.0
    answers: tuple[AnswerChange, ...] = ()
    variant: Variant = ""
    tokens: Tokens = "first"
    remove: float = 0.0
    add: float = 0.0
    prompts: tuple[Prompt, ...] = ()
    unrelated: tuple[Prompt, ...] = ()
    seed: int = 42
    delta: bytes = b""
    fit: FitFacts | None = None
    fact: str = ""
    note: str = ""

    @property
    def live_only(self) -> bool:
        """Whether this edit exists only while something is measured, never in the weights."""
        return self.kind in LIVE_ONLY

    @property
    def values(self) -> FloatArray:
        """`delta` as numbers, (neurons, hidden size); (neurons, 0) for edits that have none."""
        return np.frombuffer(self.delta, dtype="<f4").reshape(len(self.neurons), -1)


@dataclass(frozen=True)
class EditLine:
    """An edit's place in a stack: `id` stays with it, a line that is not `enabled` changes nothing."""

    id: int
    edit: Edit
    enabled: bool = True


def suppress(neurons: tuple[Neuron, ...], *, fact: str = "", note: str = "") -> Edit:
    """Activations times 0."""
    return checked(Edit("suppress", neurons, factor=0.0, fact=fact, note=note))


def enhance(neurons: tuple[Neuron, ...], factor: float = 2.0, *, fact: str = "", note: str = "") -> Edit:
    """Activations times a factor."""
    return checked(Edit("enhance", neurons, factor=factor, fact=fact, note=note))


def erase(
    neurons: tuple[Neuron, ...], variant: Literal["zero", "unknown"] = "zero", *, fact: str = "", note: str = ""
) -> Edit:
    """Value vectors replaced by 0, or by the output embedding of the unknown token."""
    return checked(Edit("erase", neurons, variant=variant, fact=fact, note=note))


def checked(edit: Edit) -> Edit:
    """The edit with each neuron once, in order. Raises `EditError` for one that says something impossible."""
    if edit.kind not in EDIT_KINDS:
        raise EditError(f"There is no edit '{edit.kind}'.", f"Choose one of: {', '.join(EDIT_KINDS)}.")
    if not edit.neurons:
        raise EditError("There is no neuron to edit.", "Choose neurons first.")
    if edit.variant not in _VARIANTS.get(edit.kind, ("",)):
        names = " or ".join(_VARIANTS.get(edit.kind, ())) or "none"
        raise EditError(f"An edit of the kind {edit.kind} has no variant '{edit.variant}'.", f"There is {names}.")
    if not all(math.isfinite(number) for number in (edit.factor, edit.remove, edit.add)):
        raise EditError("The factors of an edit must be finite numbers.", "Give another factor.")
    if edit.kind in (*LIVE_ONLY, "fitted") and not edit.prompts:
        raise EditError(f"An edit of the kind {edit.kind} needs prompts.", "Give prompts of one or more facts.")
    if edit.kind in ("rewrite", "fitted") and not edit.answers:
        raise EditError("There is no new answer.", "Give the answer that the model shall say.")
    if edit.kind in ("rewrite", "fitted") and not all(change.new_ids for change in edit.answers):
        raise EditError("The new answer has no tokens.", "Write the answer in other words.")
    if edit.kind == "fitted":
        _require_delta(edit)
        if len(set(edit.neurons)) != len(edit.neurons):
            raise EditError("A fitted edit names a neuron twice.", "Fit it again.")
        return edit
    return replace(edit, neurons=tuple(sorted(set(edit.neurons))))


def _require_delta(edit: Edit) -> None:
    size = 4 * len(edit.neurons)
    if not edit.delta or len(edit.delta) % size or not np.isfinite(edit.values).all():
        raise EditError("The changes of a fitted edit are damaged.", "Fit it again.")


def in_words(edit: Edit) -> str:
    """What an edit does, as one plain sentence for cards, reports and lists."""
    count = len(edit.neurons)
    which = f"{count} neuron" if count == 1 else f"{count} neurons"
    pairs = "; ".join(
        f"{change.language}: {change.old or '(anything)'} → {change.new}" if change.language else change.new
        for change in edit.answers
    )
    match edit.kind:
        case "suppress":
            return f"Suppressed {which} (times {edit.factor:g})."
        case "enhance":
            return f"Multiplied {which} by {edit.factor:g}."
        case "mean":
            return f"Set {which} to their mean over {len(edit.prompts)} prompts, while measuring."
        case "resample":
            return f"Set {which} to what they are at another fact's prompt (seed {edit.seed}), while measuring."
        case "erase":
            by = "0" if edit.variant == "zero" else "the unknown token's embedding"
            return f"Replaced the value vectors of {which} by {by}."
        case "rewrite":
            scaled = "scaled to the value vectors" if edit.variant == "dai" else "as they are"
            return (
                f"Rewrote the value vectors of {which} ({pairs}): {edit.remove:g} times the old and {edit.add:g} times "
                f"the new embeddings, {scaled}."
            )
        case "fitted":
            end = "" if edit.fit is None or edit.fit.converged else ", without reaching its goal"
            return f"Fitted the value vectors of {which} on {len(edit.prompts)} prompts ({pairs}){end}."


def edit_out(edit: Edit) -> dict[str, Any]:
    """An edit as values that JSON can hold; `edit_in` reads them back."""
    found = asdict(edit)
    found["neurons"] = [str(neuron) for neuron in edit.neurons]
    found["delta"] = base64.b64encode(edit.delta).decode("ascii")
    return found


def edit_in(given: Mapping[str, Any]) -> Edit:
    """Read what `edit_out` wrote. Raises `DataError` for anything else, `EditError` as `checked`."""
    try:
        fields = dict(given)
        fields["neurons"] = tuple(Neuron.parse(text) for text in fields["neurons"])
        fields["answers"] = tuple(_answer_in(each) for each in fields["answers"])
        fields["prompts"] = tuple(Prompt(**each) for each in fields["prompts"])
        fields["unrelated"] = tuple(Prompt(**each) for each in fields["unrelated"])
        fields["delta"] = base64.b64decode(fields["delta"], validate=True)
        fields["fit"] = None if fields["fit"] is None else FitFacts(**fields["fit"])
        for name in ("factor", "remove", "add"):
            fields[name] = float(fields[name])
        edit = Edit(**fields)
    except (KeyError, TypeError, ValueError, AttributeError, KnownError, binascii.Error) as error:
        raise DataError("This is no edit that can be read.", "Make the edit again.") from error
    return checked(edit)


def _answer_in(given: Mapping[str, Any]) -> AnswerChange:
    return AnswerChange(
        str(given["language"]),
        str(given["old"]),
        str(given["new"]),
        tuple(int(token) for token in given["old_ids"]),
        tuple(int(token) for token in given["new_ids"]),
    )
