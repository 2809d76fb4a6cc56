"""The same prompts under several edits: each arm is in force for as long as a batch is asked, never across a yield."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Protocol

from engine.answers import answer_of
from engine.controls import matched_neurons, random_neurons
from engine.editing.effect import Snapshot, perplexity, snapshot
from engine.editing.live import answer_activations, donors, set_logits
from engine.editing.types import Edit, EditError
from engine.targets import target
from engine.types import Step, Work, finished, frozen_array

if TYPE_CHECKING:
    import numpy.typing as npt

    from engine.editing.stack import EditStack
    from engine.model import LoadedModel
    from engine.types import Answer, FloatArray, Neuron, Prompt

_AT_ONCE = 32
"""Prompts that are asked before the arm is left for a yield."""


@dataclass(frozen=True)
class ControlEdits:
    """The same edit of other neurons of the same layers: 10 random draws, 3 activation-matched ones.

    `reason` says where there are fewer. A fitted edit's changes are written through the other neurons as they are,
    since fitting them anew would answer another question: whether other neurons could serve as well.
    """

    random: tuple[Edit, ...]
    matched: tuple[Edit, ...]
    reason: str = ""


def control_edits(edit: Edit, width: int, activations: npt.ArrayLike, seed: int = 42) -> ControlEdits:
    """The controls of an edit; `activations` as `engine.controls.matched_neurons` takes them."""
    random = random_neurons(edit.neurons, width, seed=seed)
    matched = matched_neurons(edit.neurons, activations)
    whole = len(edit.neurons)
    sides = [
        tuple(replace(edit, neurons=draw) for draw in side.draws if edit.kind != "fitted" or len(draw) == whole)
        for side in (random, matched)
    ]
    return ControlEdits(sides[0], sides[1], " ".join(filter(None, (random.reason, matched.reason))))


class Arms(Protocol):
    """A way to ask a model with edits in force."""

    def asked(
        self, edits: Sequence[Edit], prompts: Sequence[Prompt], *, top: int = 10, whole: bool = False
    ) -> Work[Snapshot]:
        """What the model says with these edits alone in force (none: as it was loaded). Raises as `snapshot`."""
        ...

    def perplexity(self, edits: Sequence[Edit], texts: Sequence[str]) -> Work[float] | None:
        """`perplexity` of the texts with these edits alone in force; None where the edits do not reach plain text."""
        ...


@dataclass(frozen=True)
class WeightArms:
    """Edits in the weights. The stack's own edits are set aside, and are in force again at every yield."""

    loaded: LoadedModel
    stack: EditStack

    def asked(
        self, edits: Sequence[Edit], prompts: Sequence[Prompt], *, top: int = 10, whole: bool = False
    ) -> Work[Snapshot]:
        """As `Arms`."""
        answers: list[Answer] = []
        logs: list[FloatArray] = []
        for start in range(0, len(prompts), _AT_ONCE):
            yield Step(start, len(prompts), "Asking the prompts")
            with self.stack.only(edits):
                part = finished(snapshot(self.loaded, prompts[start : start + _AT_ONCE], top=top, whole=whole))
            answers += part.answers
            logs += part.logs
        yield Step(len(prompts), len(prompts), "Asking the prompts")
        return Snapshot(tuple(prompts), tuple(answers), tuple(logs))

    def perplexity(self, edits: Sequence[Edit], texts: Sequence[str]) -> Work[float]:
        """As `Arms`."""
        yield Step(0, 1, "Reading the texts")
        with self.stack.only(edits):
            return finished(perplexity(self.loaded, texts))


@dataclass(frozen=True)
class LiveArms:
    """Edits of activations at the answer's places, by hooks; what stands in plain text is out of their reach.

    Several scalings of one neuron multiply. An ablation, whose prompts are the references, stands alone.
    """

    loaded: LoadedModel
    _references: dict[tuple[Prompt, ...], FloatArray] = field(default_factory=dict)

    def asked(
        self, edits: Sequence[Edit], prompts: Sequence[Prompt], *, top: int = 10, whole: bool = False
    ) -> Work[Snapshot]:
        """As `Arms`. Raises `EditError` for edits that are only made in the weights."""
        if len(edits) == 1 and edits[0].live_only:
            return (yield from self._ablated(edits[0], prompts, top, whole))
        scaling: dict[Neuron, float] = {}
        for edit in edits:
            if edit.kind not in ("suppress", "enhance"):
                raise EditError(f"An edit of the kind {edit.kind} is no scaling.", "Apply it to the weights.")
            for neuron in edit.neurons:
                scaling[neuron] = scaling.get(neuron, 1.0) * edit.factor
        return (yield from snapshot(self.loaded, prompts, top=top, whole=whole, scaling=scaling))

    def perplexity(self, edits: Sequence[Edit], texts: Sequence[str]) -> None:
        """None: there is no answer in a plain text."""
        return

    def _ablated(self, edit: Edit, prompts: Sequence[Prompt], top: int, whole: bool) -> Work[Snapshot]:
        if edit.prompts not in self._references:
            self._references[edit.prompts] = yield from answer_activations(self.loaded, edit.prompts)
        references = self._references[edit.prompts]
        chosen = donors(prompts, edit.prompts, edit.seed) if edit.kind == "resample" else []
        mean = references.mean(axis=0)
        answers: list[Answer] = []
        logs: list[FloatArray] = []
        for number, prompt in enumerate(prompts):
            yield Step(number, len(prompts), "Asking the prompts")
            asked = target(self.loaded, prompt)
            values = references[chosen[number]] if chosen else mean
            (logits,) = set_logits(self.loaded, asked, [edit.neurons], values)
            answers.append(answer_of(self.loaded, asked, logits, top))
            if whole:
                logs.append(frozen_array(logits.log_softmax(-1).cpu().numpy(), "float32"))
        return Snapshot(tuple(prompts), tuple(answers), tuple(logs))
