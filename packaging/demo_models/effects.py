"""What switching a fact's located neurons off does to held-out prompts, beside four controls."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, Any

import numpy as np
import torch
from controls import matched, random_like
from intervals import by_fact, mean

if TYPE_CHECKING:
    from collections.abc import Sequence

    from probe import Probe, Question
    from units import Unit

DRAWS = 3
ARMS = ("own", "random", "matched", "other_relation", "same_relation")


def mask(sets: Sequence[Sequence[tuple[int, int]]], probe: Probe) -> torch.Tensor:
    """Boolean (sets, layers, width), true for the neurons of each set."""
    found = torch.zeros(len(sets), probe.layers, probe.width, dtype=torch.bool)
    for row, neurons in enumerate(sets):
        for layer, index in neurons:
            found[row, layer, index] = True
    return found


def suppressed(
    probe: Probe, rows: Sequence[tuple[Question, Sequence[tuple[int, int]]]]
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Relative drop of P, loss of log-odds, and flip (the answer leaves the first rank), one entry per row."""
    questions = [question for question, _ in rows]
    distinct = list(dict.fromkeys(questions))
    clean = probe.said(distinct)
    place = {question: i for i, question in enumerate(distinct)}
    index = np.array([place[question] for question in questions])
    after = probe.said(questions, lambda i: mask([rows[i][1]], probe)[0])
    before = clean.probability[index]
    return (before - after.probability) / before, clean.log_odds[index] - after.log_odds, after.rank > clean.rank[index]


def effects(probe: Probe, units: dict[str, list[Unit]], *, seed: int) -> dict[str, Any]:
    """Means over facts for the own top neurons and for each control arm."""
    draw = random.Random(seed)
    flat = [unit for group in units.values() for unit in group]
    arms: dict[str, list[tuple[Question, Sequence[tuple[int, int]]]]] = {arm: [] for arm in ARMS}
    for unit in flat:
        own = unit.top
        randoms = [random_like(own, probe.width, draw) for _ in range(DRAWS)]
        likes = matched(own, unit.activations, DRAWS)
        for question in unit.tests:
            arms["own"].append((question, own))
            arms["random"] += [(question, neurons) for neurons in randoms]
            arms["matched"] += [(question, neurons) for neurons in likes]
        for arm, same in (("other_relation", False), ("same_relation", True)):
            others = [o for o in flat if o.fact != unit.fact and (o.relation == unit.relation) == same]
            for other in draw.sample(others, min(DRAWS, len(others))):
                arms[arm].append((draw.choice(other.tests), own))
    return {arm: _summary(probe, rows, units, arm) for arm, rows in arms.items()}


def _summary(
    probe: Probe, rows: list[tuple[Question, Sequence[tuple[int, int]]]], units: dict[str, list[Unit]], arm: str
) -> dict[str, Any]:
    drop, odds, flip = suppressed(probe, rows)
    facts = [question.fact for question, _ in rows]
    result = {
        "relative_drop": mean(by_fact(zip(facts, drop, strict=True))),
        "absolute_relative_drop": mean(by_fact(zip(facts, np.abs(drop), strict=True))),
        "log_odds_loss": mean(by_fact(zip(facts, odds, strict=True))),
        "flips": mean(by_fact(zip(facts, flip.astype(float), strict=True))),
        "prompts": len({question for question, _ in rows}),
    }
    if arm == "own":
        result["by_language"] = {
            language: {
                "relative_drop": float(
                    np.mean([d for d, (q, _) in zip(drop, rows, strict=True) if q.language == language])
                ),
                "log_odds_loss": float(
                    np.mean([o for o, (q, _) in zip(odds, rows, strict=True) if q.language == language])
                ),
            }
            for language in sorted({question.language for question, _ in rows})
        }
        tops = [unit.top for group in units.values() for unit in group]
        result["by_layer"] = [
            float(np.mean([sum(a == layer for a, _ in top) for top in tops])) for layer in range(probe.layers)
        ]
    return result
