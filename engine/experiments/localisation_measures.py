"""What is measured of a set of neurons: from the answers under every patch to the columns of a row."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from engine.answers import Trial, log_probabilities
from engine.controls import matched_neurons, random_neurons
from engine.experiments.ablation import Outcome
from engine.experiments.base import Item, Material, generator_for
from engine.methods.base import options
from engine.targets import answer_ids, target
from engine.types import FloatArray, Neuron, Prompt, Scores, Step, Work

if TYPE_CHECKING:
    from engine.methods.base import Method, Option
    from engine.model import LoadedModel

__all__ = ["Measured", "NeuronSet", "Outcome", "controls", "others_of", "rivals", "table"]

SUPPRESS, ENHANCE = "suppress", "enhance"
OPERATIONS: Mapping[str, tuple[float, str]] = {
    f"{name}_{reference}": (factor, reference)
    for name, factor in ((SUPPRESS, 0.0), (ENHANCE, 2.0))
    for reference in ("zero", "mean", "resample")
}
"""Operation → factor and reference, see `engine.experiments.ablation`."""


@dataclass(frozen=True)
class NeuronSet:
    """An arm's neurons; a control has several draws."""

    arm: str
    draws: tuple[tuple[Neuron, ...], ...]


@dataclass(frozen=True)
class Measured:
    """Everything of one unit.

    `outcomes`: "own", "same", "other", "answer" (the own answer in other prompts) → prompt → patch; `places`: (arm,
    operation) → its draws' patches, patch 0 being the unchanged model. `rises`: arm → rise of the log-perplexity.
    `controls`: (arm, operation) → mean change of the answer's log p with random and with matched neurons.
    """

    sets: tuple[NeuronSet, ...]
    places: Mapping[tuple[str, str], tuple[int, ...]]
    outcomes: Mapping[str, Sequence[Sequence[Outcome]]]
    rises: Mapping[str, float | None]
    controls: Mapping[tuple[str, str], tuple[float, float]]
    scores: Mapping[str, tuple[Scores, ...]]
    layers: int


def settings_of(method: Method) -> tuple[Option, ...]:
    """The settings that a method takes."""
    return options(method.Params)


def others_of(
    material: Material, item: Item, language: str, count: int, chance: np.random.Generator
) -> tuple[tuple[Prompt, ...], tuple[Prompt, ...]]:
    """Prompts of other facts with other answers, one each: of the same relation, and of other ones.

    They are prompts that nothing is located on, where there are any.
    """
    sides: tuple[list[Prompt], list[Prompt]] = ([], [])
    for place in chance.permutation(len(material.pool)):
        other = material.pool[place]
        side = sides[other.fact.relation != item.fact.relation]
        if other.fact.uuid == item.fact.uuid or len(side) == count or other.answer(language) == item.answer(language):
            continue
        prompts = other.prompts[language].held_out or other.prompts[language].locating
        side.append(prompts[int(chance.integers(len(prompts)))])
    return tuple(sides[0]), tuple(sides[1])


def donor_of(
    material: Material, item: Item, language: str, compared: Sequence[Prompt], chance: np.random.Generator
) -> Prompt | None:
    """A prompt of another fact with another answer, which is not compared with: its own neurons put into itself would
    change nothing, and count as an effect of 0. Where all facts are compared with, one of them; None without another.
    """
    seen = frozenset(compared)
    prompts = tuple(compared)
    for place in chance.permutation(len(material.pool)):
        other = material.pool[place]
        own = other.prompts[language]
        another = other.fact.uuid != item.fact.uuid and other.answer(language) != item.answer(language)
        if another and not seen.intersection((*own.locating, *own.held_out)):
            prompts = own.held_out or own.locating
            break
    return prompts[int(chance.integers(len(prompts)))] if prompts else None


def rivals(loaded: LoadedModel, material: Material, item: Item, prompt: Prompt) -> tuple[int, ...]:
    """The first tokens of the relation's other answers, where they differ from the answer's own."""
    right = {prompt.answer.strip(), *item.others.get(prompt.language, ())}
    texts = [text for text in material.candidates.get((item.fact.relation, prompt.language), ()) if text not in right]
    own = target(loaded, prompt).answer_ids[0]
    return tuple(sorted({ids[0] for ids in answer_ids(loaded, prompt, texts) if ids} - {own}))


def controls(
    loaded: LoadedModel, tests: Sequence[Prompt], sets: Sequence[NeuronSet], sizes: FloatArray, uuid: str, seed: int
) -> Work[dict[tuple[str, str], tuple[float, float]]]:
    """Mean change of log p on the test prompts with 10 random draws of the same layers and 3 of equally active neurons.

    At zero, for each set by itself: the controls that every effect of this program has.
    """
    named = [(each.arm, each.draws[0]) for each in sets]
    scalings: list[dict[Neuron, float]] = [{}]
    spans: dict[tuple[str, str], tuple[range, range]] = {}
    for arm, neurons in named:
        drawn = generator_for(seed, uuid, arm).integers(2**32)
        kinds = (
            random_neurons(neurons, loaded.info.width, seed=int(drawn)).draws,
            matched_neurons(neurons, sizes).draws,
        )
        for operation, factor in ((f"{SUPPRESS}_zero", 0.0), (f"{ENHANCE}_zero", 2.0)):
            ranges = []
            for draws in kinds:
                ranges.append(range(len(scalings), len(scalings) + len(draws)))
                scalings += [dict.fromkeys(draw, factor) for draw in draws]
            spans[arm, operation] = (ranges[0], ranges[1])
    changes = np.zeros(len(scalings))
    for prompt in tests:
        asked = target(loaded, prompt)
        yield Step(0, 0, "Measuring controls")
        found = log_probabilities(loaded, [Trial(asked, scaling) for scaling in scalings])
        total = np.array([each.sum() for each in found])
        changes += (total - total[0]) / len(tests)
    return {
        key: (float(changes[list(random)].mean()), float(changes[list(matched)].mean()))
        for key, (random, matched) in spans.items()
    }


def table(measured: Measured) -> Iterator[tuple[str, str, dict[str, float | None]]]:
    """(arm, operation, metrics) for every row; a control's figures are means over its draws."""
    for each in measured.sets:
        for operation in OPERATIONS:
            numbers = measured.places.get((each.arm, operation))
            if numbers is None:
                continue
            draws = [_effects(measured, number, operation.startswith(SUPPRESS)) for number in numbers]
            values = {"neurons": float(np.mean([len(neurons) for neurons in each.draws]))}
            merged: dict[str, float | None] = {**values, **{name: _mean(d[name] for d in draws) for name in draws[0]}}
            random, matched = measured.controls.get((each.arm, operation), (None, None))
            merged |= {"control_delta_log_p": random, "matched_delta_log_p": matched}
            first = operation == f"{SUPPRESS}_zero"
            merged["log_perplexity_rise"] = measured.rises.get(each.arm) if first else None
            merged |= _where(measured, each) if first else {}
            yield each.arm, operation, merged


def _effects(measured: Measured, number: int, suppress: bool) -> dict[str, float | None]:
    """One patch against the unchanged model. Signs of `specificity` are such that above 0 is what is claimed."""
    changes = {
        name: np.array([after[number].log_probability - after[0].log_probability for after in prompts])
        for name, prompts in measured.outcomes.items()
    }
    own, same, other, answer = (changes[name] for name in ("own", "same", "other", "answer"))
    sign = -1.0 if suppress else 1.0
    tests = [(after[0], after[number]) for after in measured.outcomes["own"]]
    found: dict[str, float | None] = {
        "delta_log_p": _mean(own),
        "delta_log_p_same": _mean(same),
        "delta_log_p_other": _mean(other),
        "specificity": sign * float(own.mean() - other.mean()) if other.size else None,
        "specificity_same": sign * float(own.mean() - same.mean()) if same.size else None,
        "delta_log_p_answer": _mean(answer),
        "specificity_prompt": sign * float(own.mean() - answer.mean()) if answer.size else None,
        "auroc": auroc(np.abs(own), np.abs(other)),
        "auroc_same": auroc(np.abs(own), np.abs(same)),
        "flip": _flips([(a.rank == 1, b.rank == 1) for a, b in tests], suppress),
        "flip_typed": _flips([(a.first, b.first) for a, b in tests], suppress),
    }
    for name, here in (("", "own"), ("_other", "other")):
        pairs = [(after[0].log_probability, after[number].log_probability) for after in measured.outcomes[here]]
        before, after_ = np.exp(np.array(pairs).reshape(-1, 2).T)
        found[f"p_before{name}"], found[f"p_after{name}"] = _mean(before), _mean(after_)
        logs = changes[here]
        found[f"relative_change{name}"] = _mean(np.expm1(np.minimum(logs, 700.0)))
    return found


def _where(measured: Measured, each: NeuronSet) -> dict[str, float | None]:
    """Where the neurons lie: the mean layer from 0 (first) to 1 (last), and each layer's share."""
    layers = [neuron.layer for neurons in each.draws for neuron in neurons]
    counts = np.bincount(layers, minlength=measured.layers) / max(1, len(layers))
    found: dict[str, float | None] = {
        "depth": float(np.mean(layers)) / max(1, measured.layers - 1) if layers else None,
        **{f"layer_{layer:02}": float(share) if layers else None for layer, share in enumerate(counts)},
    }
    scores = measured.scores.get(each.arm.partition("@")[0])
    found["converged"] = None if scores is None else float(np.mean([one.converged for one in scores]))
    return found


def auroc(positive: FloatArray, negative: FloatArray) -> float | None:
    """P(a positive value exceeds a negative one), ties counting half; None where one side is empty."""
    if not len(positive) or not len(negative):
        return None
    above = positive[:, None] > negative[None, :]
    equal = positive[:, None] == negative[None, :]
    return float((above + 0.5 * equal).mean())


def _flips(pairs: Sequence[tuple[bool | None, bool | None]], suppress: bool) -> float | None:
    """The share of prompts in which the answer leaves (or, enhanced, takes) the first place, where it can."""
    able = [after != suppress for before, after in pairs if before is not None and before == suppress]
    return None if not able else float(np.mean(able))


def _mean(values: object) -> float | None:
    found = [value for value in values if value is not None]  # type: ignore[attr-defined]
    return float(np.mean(found)) if found else None
