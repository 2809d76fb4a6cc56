"""Degenerate is not redundant: what neurons do for facts of other relations."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from engine.types import Fact, Neuron, Work
from kn_studio.actions.other_facts import Asked, Locator, Progress, beside, located
from kn_studio.degeneracy_state import Served
from kn_studio.library import Library

if TYPE_CHECKING:
    from kn_studio.session.store import Store

OTHER_FACTS = 10
"""Facts of other relations that are asked."""

OTHER_PROMPTS = 2
"""Each of them is located on its first so many prompts."""

ROUNDING = 1e-4
"""A logarithm of a probability that falls by no more than this has not fallen: float32 is no better."""


def served_by(
    locator: Locator,
    store: Store,
    library: Library,
    fact: Fact,
    language: str,
    neurons: Sequence[Neuron],
    seed: int,
) -> Work[tuple[Served, ...]]:
    """For each neuron how many of up to 10 other facts, drawn by the seed, have it among their located neurons, and how
    many of these lose probability on their measuring prompts when it alone is off.
    """
    relations = [code for code in library.relations() if code != fact.relation]
    order = list(np.random.default_rng(seed).permutation(relations))
    facts = yield from beside(
        locator.loaded, store, library, fact, (language,), order, OTHER_FACTS, prompts=OTHER_PROMPTS, seed=seed
    )
    progress = Progress(sum(len(each.locating[language]) for each in facts) + len(facts))
    cells = yield from located(locator, facts, progress, "Locating facts of other relations")
    mine: dict[Neuron, int] = dict.fromkeys(neurons, 0)
    fell = dict(mine)
    for each in facts:
        has = [neuron for neuron in neurons if neuron in cells[each.fact.uuid, language].neurons]
        changes = (yield from _changes(locator, each, language, has, progress)) if has else []
        progress.done += 1
        for neuron, change in zip(has, changes, strict=True):
            mine[neuron] += 1
            fell[neuron] += change < -ROUNDING
    return tuple(Served(neuron, len(facts), mine[neuron], fell[neuron]) for neuron in neurons)


def _changes(
    locator: Locator, asked: Asked, language: str, neurons: Sequence[Neuron], progress: Progress
) -> Work[list[float]]:
    """How the mean log P of a fact changes with each of the neurons off."""
    from engine.degeneracy.switched import switched_off

    sets = [(), *((neuron,) for neuron in neurons)]
    values = yield from progress.within(switched_off(locator.loaded, asked.measuring[language], sets))
    changes: list[float] = (values[1:] - values[:1]).mean(axis=1).tolist()
    return changes
