"""Edits that last for one measurement: hooks at the answer's places, no weight touched, clean at every yield.

Suppressing and enhancing multiply activations. Zero is a value that a neuron may never have, so there are two changes
that stay within what the model knows: mean-ablation sets each neuron to its mean over reference prompts, resample-
ablation to what it is at a prompt of another fact. For a prompt with several answer tokens what is read is the mean
over their places, and what is set is set at all of them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import torch

from engine.answers import answer_of
from engine.controls import matched_neurons, random_neurons
from engine.device import in_chunks, row_bytes, row_work, rows_a_step
from engine.editing.types import Edit, EditError, checked
from engine.errors import PromptError
from engine.hooks import Sites, read, write
from engine.intervention import Scaled, ScaledPrompt, scaled
from engine.neurons import existing
from engine.targets import target
from engine.types import Answer, Change, Step, Work

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Sequence

    import numpy.typing as npt
    from torch import Tensor

    from engine.model import LoadedModel
    from engine.targets import Target
    from engine.types import FloatArray, Neuron, Prompt


def live(
    loaded: LoadedModel,
    prompts: Sequence[Prompt],
    edit: Edit,
    *,
    activations: npt.ArrayLike | None = None,
    seed: int = 42,
    top: int = 10,
) -> Work[Scaled]:
    """Answer the prompts as they are, under a live edit, and under the same edit of random and of matched neurons.

    The controls are as in `engine.intervention.scaled`, drawn by `seed`; in ablations a control neuron is set to its
    own mean, or to what it is itself at the donor. Raises `EditError` for an edit that changes weights, and where no
    donor is of another fact; `PromptError` for what this model cannot be asked.
    """
    edit = checked(edit)
    if edit.kind in ("suppress", "enhance"):
        return (
            yield from scaled(loaded, prompts, edit.neurons, edit.factor, activations=activations, seed=seed, top=top)
        )
    if not edit.live_only:
        raise EditError(f"An edit of the kind {edit.kind} changes weights.", "Apply it, then measure.")
    return (yield from _ablated(loaded, prompts, edit, activations, seed, top))


def answer_activations(loaded: LoadedModel, prompts: Sequence[Prompt]) -> Work[FloatArray]:
    """The inputs of the down-projections at the answer, (prompts, layers, width), mean over the answer's tokens."""
    found = []
    for number, prompt in enumerate(prompts):
        yield Step(number, len(prompts), "Reading the activations")
        found.append(_read(loaded, target(loaded, prompt)))
    return np.stack(found)


def donors(prompts: Sequence[Prompt], references: Sequence[Prompt], seed: int) -> list[int]:
    """For each prompt the number of a reference of another fact with another answer, drawn by `seed`.

    Prompts in a language that has such a reference get one in that language. A prompt without a fact differs from all.
    Raises `EditError` where there is none.
    """
    rng = np.random.default_rng(seed)
    drawn = []
    for prompt in prompts:
        others = [
            number
            for number, reference in enumerate(references)
            if reference.answer.strip() != prompt.answer.strip()
            and not (prompt.fact and reference.fact == prompt.fact)
            and reference.text != prompt.text
        ]
        alike = [number for number in others if references[number].language == prompt.language]
        choice = alike or others
        if not choice:
            raise EditError("No prompt to take activations from is of another fact.", "Give prompts of other facts.")
        drawn.append(int(rng.choice(choice)))
    return drawn


def _ablated(
    loaded: LoadedModel,
    prompts: Sequence[Prompt],
    edit: Edit,
    activations: npt.ArrayLike | None,
    seed: int,
    top: int,
) -> Work[Scaled]:
    if not prompts:
        raise PromptError("There is no prompt to measure on.", "Choose another language, or type a prompt.")
    own = existing(loaded.info, edit.neurons)
    targets = [target(loaded, prompt) for prompt in prompts]
    chosen = donors(prompts, edit.prompts, edit.seed) if edit.kind == "resample" else []
    sizes = (yield from answer_activations(loaded, prompts)) if activations is None else activations
    references = yield from answer_activations(loaded, edit.prompts)
    random = random_neurons(own, loaded.info.width, seed=seed)
    matched = matched_neurons(own, sizes)
    arms = [(), own, *random.draws, *matched.draws]
    mean = references.mean(axis=0)
    rows = []
    for number, (prompt, asked) in enumerate(zip(prompts, targets, strict=True)):
        values = references[chosen[number]] if chosen else mean
        step = Step(number, len(prompts), "Answering again")
        before, after, *others = yield from _answers(loaded, asked, arms, values, top, step)
        probabilities = tuple(answer.probability for answer in others)
        cut = len(random.draws)
        rows.append(ScaledPrompt(prompt, before, after, probabilities[:cut], probabilities[cut:]))
    yield Step(len(prompts), len(prompts), "Answering again")
    return Scaled(tuple(rows), _change(rows), " ".join(filter(None, (random.reason, matched.reason))))


def _answers(
    loaded: LoadedModel, asked: Target, arms: Sequence[Collection[Neuron]], values: FloatArray, top: int, step: Step
) -> Work[list[Answer]]:
    """The answer with each arm's neurons set to their `values` (layers, width)."""
    found: list[Answer] = []

    def compute(start: int, stop: int) -> None:
        for logits in set_logits(loaded, asked, arms[start:stop], values):
            found.append(answer_of(loaded, asked, logits, top))

    length, sites = len(asked.ids), len(asked.positions)
    most = rows_a_step(loaded, row_work(loaded, length, loaded.info.layers, sites))
    yield step
    for _ in in_chunks(len(arms), row_bytes(loaded, length, 1, sites), loaded.budget, compute, most):
        yield step
    return found


@torch.no_grad()
def set_logits(
    loaded: LoadedModel, asked: Target, arms: Sequence[Collection[Neuron]], values: FloatArray
) -> Iterator[Tensor]:
    """Logits (K, vocabulary) of a target under each arm, whose neurons are set to their `values` (layers, width)."""
    count = len(asked.positions)
    ids = torch.tensor([asked.ids] * len(arms), device=loaded.device)
    sites = Sites.of([asked.positions] * len(arms), loaded.device)
    masks: dict[int, Tensor] = {}
    for place, neurons in enumerate(arms):
        for neuron in neurons:
            if neuron.layer not in masks:
                masks[neuron.layer] = torch.zeros(len(arms) * count, loaded.info.width, dtype=torch.bool)
            masks[neuron.layer][place * count : (place + 1) * count, neuron.index] = True

    def change_of(layer: int) -> Callable[[Tensor], Tensor]:
        mask = masks[layer].to(loaded.device)
        given = torch.tensor(values[layer], dtype=loaded.dtype, device=loaded.device)
        return lambda inputs: torch.where(mask, given, inputs)

    with write(loaded, sites, {layer: change_of(layer) for layer in masks}):
        logits = loaded.logits(ids, sites)
    return iter(torch.split(logits, count))


@torch.no_grad()
def _read(loaded: LoadedModel, asked: Target) -> FloatArray:
    sites = Sites.of([asked.positions], loaded.device)
    with read(loaded, sites) as inputs:
        loaded.logits(torch.tensor([asked.ids], device=loaded.device), sites)
    wide = torch.float64 if loaded.dtype == torch.float64 else torch.float32
    rows = [inputs[layer].to(wide).mean(0).cpu() for layer in range(loaded.info.layers)]
    values: FloatArray = torch.stack(rows).numpy()
    return values


def _change(rows: Sequence[ScaledPrompt]) -> Change:
    """Means over the prompts; a control is averaged over the prompts first, then over its draws."""

    def control(draws: Sequence[Sequence[float]]) -> tuple[float, float]:
        means = np.asarray(draws, dtype=np.float64).mean(axis=0)
        return float(means.mean()), float(means.std(ddof=1)) if len(means) > 1 else 0.0

    return Change(
        float(np.mean([row.before.probability for row in rows])),
        float(np.mean([row.after.probability for row in rows])),
        *control([row.random for row in rows]),
        *control([row.matched for row in rows]),
    )
