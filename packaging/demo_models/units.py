"""What is located and tested: a fact in one language, its locating prompts, its held-out prompts, its neuron scores."""

from __future__ import annotations

import random
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from probe import Probe, Question
    from tables import FactRow, TemplateRow

TOP = 20
LOCATING = 4  # training templates a fact is located on in one language, drawn by seed


@dataclass
class Unit:
    """One fact in one language. `scores` (prompts, layers, width) come from the locating prompts only."""

    fact: str
    relation: str
    language: str
    located_on: list[Question]
    tests: list[Question]
    scores: np.ndarray
    activations: np.ndarray  # mean |activation| (layers, width) over the locating prompts

    @property
    def top(self) -> list[tuple[int, int]]:
        """The strongest neurons by mean score, strongest first."""
        mean = self.scores.mean(0)
        order = np.argsort(mean, axis=None)[::-1][:TOP]
        return [(int(layer), int(index)) for layer, index in zip(*np.unravel_index(order, mean.shape), strict=True)]

    def selected(self, threshold: float, share: float) -> set[tuple[int, int]]:
        """Neurons above `threshold` of a prompt's maximum in at least `share` of the prompts."""
        peak = self.scores.max((1, 2), keepdims=True)
        votes = ((self.scores > threshold * peak) & (peak > 0)).sum(0)
        return {(int(a), int(b)) for a, b in np.argwhere(votes >= np.ceil(share * len(self.scores)))}


class Prompts:
    """All prompts of the measured facts, and which of them the model answers right."""

    def __init__(self, probe: Probe, facts: Sequence[FactRow], templates: Sequence[TemplateRow]) -> None:
        by_key: dict[tuple[str, str], list[TemplateRow]] = defaultdict(list)
        for template in templates:
            if template.causal or not probe.causal:
                by_key[template.relation, template.language].append(template)
        self.questions = [
            probe.question(fact, template)
            for fact in facts
            for language in fact.names
            for template in by_key[fact.relation, language]
        ]
        self.said = probe.said(self.questions)
        self.right: dict[tuple[str, str, bool], list[Question]] = defaultdict(list)
        for question, rank in zip(self.questions, self.said.rank, strict=True):
            if rank == 1:
                self.right[question.fact, question.language, question.held].append(question)


def locate(
    probe: Probe, facts: Sequence[FactRow], prompts: Prompts, *, count: int, seed: int, per_word: bool
) -> dict[str, list[Unit]]:
    """Units of `count` facts known in at least three of their languages, which are drawn by seed, as the facts are.

    Known in a language: at least two training templates and one held-out template are answered right.
    """
    draw = random.Random(seed)
    order = sorted(facts, key=lambda fact: fact.uuid)
    draw.shuffle(order)
    units: dict[str, list[Unit]] = {}
    for fact in order:
        known = [
            language
            for language in fact.shown
            if len(prompts.right[fact.uuid, language, False]) >= 2 and prompts.right[fact.uuid, language, True]
        ]
        if len(known) < 3:
            continue
        units[fact.uuid] = [_unit(probe, fact, lang, prompts, draw, per_word) for lang in draw.sample(known, 3)]
        if len(units) == count:
            break
    return units


def _unit(probe: Probe, fact: FactRow, language: str, prompts: Prompts, draw: random.Random, per_word: bool) -> Unit:
    shown = prompts.right[fact.uuid, language, False]
    shown = draw.sample(shown, min(LOCATING, len(shown)))
    scores = probe.attribution(shown, per_word=per_word)
    active = probe.activations(shown).abs().mean(0).numpy()
    return Unit(fact.uuid, fact.relation, language, shown, prompts.right[fact.uuid, language, True], scores, active)
