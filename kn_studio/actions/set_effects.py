"""What shared neurons do to the answer in one language, beside every other set of neurons that could have done it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from engine.types import Effect, FloatArray, Neuron, Prompt, Work
from kn_studio.actions.other_facts import Asked, Progress
from kn_studio.app_state import ArmEffect

if TYPE_CHECKING:
    from engine.intervention import EffectRows
    from engine.model import LoadedModel
    from engine.overlap import Sets

_DRAWS = 2000
"""Bootstrap draws for an interval; there are many intervals, each over a handful of prompts."""

Scaling = Mapping[Neuron, float]


@dataclass(frozen=True)
class ArmSets:
    """The sets that are compared: `mono` has each language's strongest, as many as are `shared`; `others` are the
    shared neurons of other facts, some of which may have none: they count as no change.
    """

    shared: tuple[Neuron, ...]
    languages: Sets
    mono: Mapping[str, tuple[Neuron, ...]]
    others: tuple[tuple[Neuron, ...], ...]

    @classmethod
    def of(
        cls,
        shared: tuple[Neuron, ...],
        languages: Sets,
        images: Mapping[str, FloatArray],
        others: tuple[tuple[Neuron, ...], ...],
    ) -> ArmSets:
        """From the mean maps (layers, width) of the languages."""
        return cls(shared, languages, {code: _strongest(images[code], len(shared)) for code in languages}, others)

    def scalings(self, factor: float) -> Iterator[tuple[str, list[Scaling]]]:
        """The arms beside the shared neurons and their controls, each with one or several draws."""
        from engine.arms import in_turn

        for code, neurons in self.mono.items():
            yield f"mono:{code}", [dict.fromkeys(neurons, factor)]
        every = {neuron for neurons in self.languages.values() for neuron in neurons}
        yield "union", [dict.fromkeys(sorted(every), factor)]
        yield "seq", [in_turn(self.languages.values(), factor)]
        if self.others:
            yield "other_facts", [dict.fromkeys(neurons, factor) for neurons in self.others]


@dataclass(frozen=True)
class SetEffect:
    """One language's effect: with the engine's controls, all arms with intervals, and the answer's median rank before,
    after suppressing and after enhancing.
    """

    effect: Effect
    arms: tuple[ArmEffect, ...]
    ranks: tuple[float, float, float]


def set_effect(
    loaded: LoadedModel, language: str, prompts: Sequence[Prompt], sets: ArmSets, progress: Progress, seed: int
) -> Work[SetEffect]:
    """Suppress and enhance every set on the prompts of one language; one unit of progress is a prompt."""
    from engine.arms import answered
    from engine.intervention import ENHANCE, SUPPRESS, effect_rows, summary

    rows = yield from progress.within(effect_rows(loaded, prompts, sets.shared, seed=seed))
    arms = [
        (name, operation, draws)
        for operation, factor in (("suppress", SUPPRESS), ("enhance", ENHANCE))
        for name, draws in sets.scalings(factor)
    ]
    flat = [scaling for _, _, draws in arms for scaling in draws]
    said = yield from progress.within(answered(loaded, prompts, flat))
    progress.done += len(prompts)
    probabilities = np.array([[each.probability for each in row] for row in said])
    found = list(_controlled(language, rows))
    before = [row.before.probability for row in rows.rows]
    start = 0
    for name, operation, draws in arms:
        after = probabilities[:, start : start + len(draws)].mean(axis=1)
        found.append(_arm(name, language, operation, before, after))
        start += len(draws)
    held_out = all(prompt.held_out for prompt in prompts)
    arms_found = tuple(replace(each, held_out=held_out) for each in found)
    return SetEffect(summary(rows), arms_found, _ranks(rows))


def locality(
    loaded: LoadedModel, facts: Sequence[Asked], neurons: Sequence[Neuron], progress: Progress
) -> Work[float | None]:
    """Mean change of the probability of other facts' answers, one prompt for each language, when neurons are
    suppressed; None without facts.
    """
    from engine.arms import answered

    groups = [group for each in facts for group in each.measuring.values()]
    prompts = [group[0] for group in groups if group]
    if not prompts:
        return None
    work = answered(loaded, prompts, [{}, dict.fromkeys(neurons, 0.0)])
    yield progress.step("Asking unrelated facts")
    rows = yield from progress.within(work)
    return float(np.mean([after.probability - before.probability for before, after in rows]))


def _controlled(language: str, rows: EffectRows) -> Iterator[ArmEffect]:
    """The shared neurons with their random and their matched controls."""
    before = [row.before.probability for row in rows.rows]
    for operation in ("suppress", "enhance"):
        arms = [getattr(row, operation) for row in rows.rows]
        yield _arm("shared", language, operation, before, [arm.own.probability for arm in arms])
        for name in ("random", "matched"):
            means = [np.mean([reading.probability for reading in getattr(arm, name)]) for arm in arms]
            yield _arm(name, language, operation, before, means)


def _arm(
    name: str, language: str, operation: str, before: Sequence[float], after: Sequence[float] | FloatArray
) -> ArmEffect:
    from engine.statistics import bootstrap_mean

    mean = bootstrap_mean(after, draws=_DRAWS)
    return ArmEffect(name, language, operation, float(np.mean(before)), mean.mean, mean.low, mean.high, len(before))


def _ranks(rows: EffectRows) -> tuple[float, float, float]:
    sides = (
        [row.before.rank for row in rows.rows],
        [row.suppress.own.rank for row in rows.rows],
        [row.enhance.own.rank for row in rows.rows],
    )
    before, suppressed, enhanced = (float(np.median(side)) for side in sides)
    return before, suppressed, enhanced


def _strongest(image: FloatArray, count: int) -> tuple[Neuron, ...]:
    """The highest positive scores of a map; count 0 gives none."""
    from engine.selection import select

    if not count:
        return ()
    return tuple(item.neuron for item in select(image[None], threshold=0.0, top_k=count).neurons)
