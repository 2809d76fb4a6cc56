"""What happens to the answer when neurons are suppressed or enhanced, beside what happens with control neurons.

An intervention multiplies the inputs of the down-projections, at the places where the answer's tokens are read and
nowhere else, in all layers of one forward pass: 0 suppresses, 2 enhances (Dai et al. 2022, section 4.2;
arXiv 2308.13198, section 4). Weights are never touched, and the model is clean at every yield.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import torch

from engine.answers import Reply, Trial, answer_logits, answer_of, replies
from engine.controls import Control, matched_neurons, random_neurons
from engine.errors import PromptError
from engine.hooks import Sites, read
from engine.neurons import existing
from engine.targets import Target, target
from engine.types import Answer, Change, Effect, FloatArray, Neuron, Prompt, Step, Work

if TYPE_CHECKING:
    import numpy.typing as npt

    from engine.model import LoadedModel

__all__ = [
    "ArmReadings", "Control", "EffectRows", "PromptEffect", "Reading", "Scaled", "ScaledPrompt",
    "effect", "effect_rows", "matched_neurons", "random_neurons", "scaled", "summary",
]  # fmt: skip

SUPPRESS = 0.0
ENHANCE = 2.0

Arm = tuple[frozenset[Neuron], float]
"""A set of neurons and the factor that they are multiplied by."""

# Beyond this a probability is 1 in floating point and its odds mean nothing; log-odds stay finite, at about 37.
_LEAST_DOUBT = float(np.finfo(np.float64).eps)
_LARGEST_EXPONENT = 700.0

# Parameters times tokens of one batch of arms: some quarter of a second on either kind of device.
_WORK_ON_CPU = 10**10
_WORK_ON_GPU = 10**12
# What is shared between arms is computed once a batch.
_FEWEST_ARMS = 8


@dataclass(frozen=True)
class Reading:
    """The gold answer under one arm: joint probability and its logarithm, log-odds, rank from 1 (the worst token's)."""

    probability: float
    log_probability: float
    log_odds: float
    rank: int


@dataclass(frozen=True)
class ArmReadings:
    """One operation on one prompt: with the located neurons, and with each draw of the two controls."""

    own: Reading
    random: tuple[Reading, ...]
    matched: tuple[Reading, ...]


@dataclass(frozen=True)
class PromptEffect:
    """Both operations on one prompt, in full, for measuring."""

    prompt: Prompt
    before: Reading
    suppress: ArmReadings
    enhance: ArmReadings

    def flipped(self, after: Reading) -> bool:
        """Whether the answer was ranked first before and is not after."""
        return self.before.rank == 1 and after.rank > 1

    def log_odds_loss(self, after: Reading) -> float:
        """How much the answer's log-odds fell."""
        return self.before.log_odds - after.log_odds

    def relative_drop(self, after: Reading) -> float:
        """The share of the answer's probability that was lost (negative where it rose)."""
        # From the logarithms, since a probability may be too small for a floating-point number.
        return -float(np.expm1(min(after.log_probability - self.before.log_probability, _LARGEST_EXPONENT)))


@dataclass(frozen=True)
class EffectRows:
    """An effect prompt by prompt, and the reason where a control falls short."""

    neurons: tuple[Neuron, ...]
    rows: tuple[PromptEffect, ...]
    random: Control
    matched: Control

    @property
    def reason(self) -> str:
        """Where the controls fall short of 10 random and 3 matched draws; "" if nowhere."""
        return " ".join(filter(None, (self.random.reason, self.matched.reason)))


@dataclass(frozen=True)
class ScaledPrompt:
    """One prompt's answer before and after scaling, and the answer's probability under each control draw."""

    prompt: Prompt
    before: Answer
    after: Answer
    random: tuple[float, ...]
    matched: tuple[float, ...]


@dataclass(frozen=True)
class Scaled:
    """A live intervention: row by row, and as means over the prompts."""

    rows: tuple[ScaledPrompt, ...]
    change: Change
    reason: str = ""


def effect(
    loaded: LoadedModel,
    prompts: Sequence[Prompt],
    neurons: Collection[Neuron],
    *,
    factor: float = ENHANCE,
    held_out: bool | None = None,
    activations: npt.ArrayLike | None = None,
    seed: int = 42,
) -> Work[Effect]:
    """Mean over the prompts of suppressing (times 0) and enhancing (times `factor`) the neurons, with both controls.

    `activations`, (layers, width) or (prompts, layers, width), are what the matched control is matched on; without
    them the prompts' own at the answer. `held_out` None takes it from the prompts. Raises `PromptError` without
    prompts, for a prompt this model cannot be asked, and for a neuron it does not have.
    """
    measured = yield from effect_rows(loaded, prompts, neurons, factor=factor, activations=activations, seed=seed)
    return summary(measured, held_out)


def effect_rows(
    loaded: LoadedModel,
    prompts: Sequence[Prompt],
    neurons: Collection[Neuron],
    *,
    factor: float = ENHANCE,
    activations: npt.ArrayLike | None = None,
    seed: int = 42,
) -> Work[EffectRows]:
    """As `effect`, but prompt by prompt: probability, log-odds and rank under every arm."""
    targets = _targets(loaded, prompts)
    own = existing(loaded.info, neurons)
    sizes = (yield from _activations(loaded, targets)) if activations is None else activations
    random, matched = random_neurons(own, loaded.info.width, seed=seed), matched_neurons(own, sizes)
    sets = (own, *random.draws, *matched.draws)
    arms = [_arm((), 1.0), *(_arm(chosen, size) for size in (SUPPRESS, factor) for chosen in sets)]
    rows = []
    for number, (prompt, asked) in enumerate(zip(prompts, targets, strict=True)):
        found = yield from _arm_replies(loaded, asked, arms, Step(number, len(prompts), "Measuring the effect"))
        before, *after = (_reading(reply) for reply in found)
        operations = (after[: len(sets)], after[len(sets) :])
        suppress, enhance = (_split(readings, len(random.draws)) for readings in operations)
        rows.append(PromptEffect(prompt, before, suppress, enhance))
    yield Step(len(prompts), len(prompts), "Measuring the effect")
    return EffectRows(own, tuple(rows), random, matched)


def summary(measured: EffectRows, held_out: bool | None = None) -> Effect:
    """The means of an effect over its prompts; a control's sd is that of the draws' means (0 for a single draw)."""
    prompts = tuple(row.prompt for row in measured.rows)
    before = [row.before.probability for row in measured.rows]
    return Effect(
        prompts=prompts,
        held_out=all(prompt.held_out for prompt in prompts) if held_out is None else held_out,
        neurons=measured.neurons,
        suppress=_operation(before, [row.suppress for row in measured.rows]),
        enhance=_operation(before, [row.enhance for row in measured.rows]),
        reason=measured.reason,
    )


def scaled(
    loaded: LoadedModel,
    prompts: Sequence[Prompt],
    neurons: Collection[Neuron],
    factor: float,
    *,
    activations: npt.ArrayLike | None = None,
    seed: int = 42,
    top: int = 10,
    controls: bool = True,
) -> Work[Scaled]:
    """Answer the prompts again with the neurons times `factor`, and with the controls likewise. Raises as `effect`.

    Without `controls`, which take most of the time, their means are not a number.
    """
    targets = _targets(loaded, prompts)
    own = existing(loaded.info, neurons)
    random = matched = Control(())
    if controls:
        sizes = (yield from _activations(loaded, targets)) if activations is None else activations
        random, matched = random_neurons(own, loaded.info.width, seed=seed), matched_neurons(own, sizes)
    shown = [Trial(target_, scaling) for target_ in targets for scaling in ({}, dict.fromkeys(own, factor))]
    arms = [_arm(chosen, factor) for chosen in (*random.draws, *matched.draws)]
    rows = []
    for number, (prompt, asked) in enumerate(zip(prompts, targets, strict=True)):
        step = Step(number, len(prompts), "Answering again")
        yield step
        said = dict(answer_logits(loaded, shown[2 * number : 2 * number + 2]))
        before, after = (answer_of(loaded, asked, said[place], top) for place in range(2))
        others = yield from _arm_replies(loaded, asked, arms, step)
        probabilities = tuple(_reading(reply).probability for reply in others)
        cut = len(random.draws)
        rows.append(ScaledPrompt(prompt, before, after, probabilities[:cut], probabilities[cut:]))
    yield Step(len(prompts), len(prompts), "Answering again")
    change = _change(
        [row.before.probability for row in rows],
        [row.after.probability for row in rows],
        [row.random for row in rows],
        [row.matched for row in rows],
    )
    return Scaled(tuple(rows), change, " ".join(filter(None, (random.reason, matched.reason))))


def _targets(loaded: LoadedModel, prompts: Sequence[Prompt]) -> list[Target]:
    if not prompts:
        raise PromptError("There is no prompt to measure on.", "Choose another language, or type a prompt.")
    return [target(loaded, prompt) for prompt in prompts]


def _arm(neurons: Collection[Neuron], factor: float) -> Arm:
    """Arms that change nothing are one and the same, so that they give the unchanged answer to the bit."""
    return (frozenset(neurons), factor) if neurons and factor != 1.0 else (frozenset(), 1.0)


def _arm_replies(loaded: LoadedModel, asked: Target, arms: Sequence[Arm], step: Step) -> Work[list[Reply]]:
    """The reply under every arm, in few batches unless the model is large; equal arms run once.

    `step` is yielded before each batch, so that a stop need not wait for all arms of a large model.
    """
    unique = list(dict.fromkeys(arms))
    work = loaded.info.parameters * len(asked.ids)
    size = max(_FEWEST_ARMS, (_WORK_ON_CPU if loaded.device.type == "cpu" else _WORK_ON_GPU) // work)
    found: dict[Arm, Reply] = {}
    for start in range(0, len(unique), size):
        yield step
        batch = unique[start : start + size]
        trials = [Trial(asked, dict.fromkeys(sorted(neurons), factor)) for neurons, factor in batch]
        for number, reply in replies(loaded, trials):
            found[batch[number]] = reply
            yield step
    return [found[arm] for arm in arms]


def _reading(reply: Reply) -> Reading:
    """What is said of the gold answer as a whole."""
    total = min(0.0, float(reply.log_probabilities.sum()))
    doubt = max(-float(np.expm1(total)), _LEAST_DOUBT)
    return Reading(float(np.exp(total)), total, total - float(np.log(doubt)), reply.rank)


def _split(readings: Sequence[Reading], random: int) -> ArmReadings:
    own, *others = readings
    return ArmReadings(own, tuple(others[:random]), tuple(others[random:]))


def _operation(before: Sequence[float], rows: Sequence[ArmReadings]) -> Change:
    return _change(
        before,
        [row.own.probability for row in rows],
        [[reading.probability for reading in row.random] for row in rows],
        [[reading.probability for reading in row.matched] for row in rows],
    )


def _change(
    before: Sequence[float],
    after: Sequence[float],
    random: Sequence[Sequence[float]],
    matched: Sequence[Sequence[float]],
) -> Change:
    """Means over prompts; the controls, (prompts, draws), are averaged over the prompts first, then over the draws."""
    return Change(float(np.mean(before)), float(np.mean(after)), *_mean_and_sd(random), *_mean_and_sd(matched))


def _mean_and_sd(control: Sequence[Sequence[float]]) -> tuple[float, float]:
    means = np.asarray(control, dtype=np.float64).mean(axis=0)
    if not len(means):
        return float("nan"), float("nan")
    return float(means.mean()), float(means.std(ddof=1)) if len(means) > 1 else 0.0


def _activations(loaded: LoadedModel, targets: Sequence[Target]) -> Work[FloatArray]:
    """Down-projection inputs at the answer, (prompts, layers, width), mean over the answer's tokens."""
    found = []
    for number, asked in enumerate(targets):
        yield Step(number, len(targets), "Reading the activations")
        found.append(_read_inputs(loaded, asked))
    return np.stack(found)


@torch.no_grad()
def _read_inputs(loaded: LoadedModel, asked: Target) -> FloatArray:
    sites = Sites.of([asked.positions], loaded.device)
    with read(loaded, sites) as inputs:
        loaded.logits(torch.tensor([asked.ids], device=loaded.device), sites)
    rows = [inputs[layer].float().mean(0) for layer in range(loaded.info.layers)]
    values: FloatArray = torch.stack(rows).cpu().numpy()
    return values
