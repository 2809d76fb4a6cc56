"""Degenerate pairs: neurons that cost little alone and much together, at two pairs of thresholds, with their
interaction.
"""

from __future__ import annotations

import itertools
import random
from typing import TYPE_CHECKING, Any

import numpy as np
from controls import matched, random_like
from effects import mask
from intervals import mean

if TYPE_CHECKING:
    from collections.abc import Sequence

    from probe import Probe, Question
    from units import Unit

THRESHOLDS = ((0.20, 0.25), (0.05, 0.30))


def degenerate_pairs(probe: Probe, units: dict[str, list[Unit]], *, facts: int, seed: int) -> dict[str, Any]:
    """Counts per fact for the located neurons (first language of each fact), for random and for activation-matched
    ones.
    """
    draw = random.Random(seed)
    measured: dict[str, list[dict[str, np.ndarray]]] = {"located": [], "random": [], "matched": []}
    for group in itertools.islice(units.values(), facts):
        unit = group[0]
        measured["located"].append(_table(probe, unit.tests, unit.top))
        measured["random"].append(_table(probe, unit.tests, random_like(unit.top, probe.width, draw)))
        measured["matched"].append(_table(probe, unit.tests, matched(unit.top, unit.activations, 1)[0]))
    return {arm: _counts(tables) for arm, tables in measured.items()}


def _table(probe: Probe, questions: Sequence[Question], neurons: Sequence[tuple[int, int]]) -> dict[str, np.ndarray]:
    """Mean relative drop over the prompts, of each neuron and of each pair, and the pairs' log-scale interaction."""
    pairs = list(itertools.combinations(range(len(neurons)), 2))
    sets = [[], *[[n] for n in neurons], *[[neurons[a], neurons[b]] for a, b in pairs]]
    off = mask(sets, probe)
    drops, logs = [], []
    for question in questions:
        p = probe.said([question] * len(sets), off).probability
        drops.append((p[0] - p) / p[0])
        logs.append(np.log(p) - np.log(p[0]))
    drop, log = np.mean(drops, 0)[1:], np.mean(logs, 0)[1:]
    single, pair = drop[: len(neurons)], drop[len(neurons) :]
    first, second = (np.array([p[i] for p in pairs]) for i in (0, 1))
    interaction = log[len(neurons) :] - log[first] - log[second]
    return {
        "single": single,
        "first": single[first],
        "second": single[second],
        "pair": pair,
        "interaction": interaction,
    }


def _counts(tables: list[dict[str, np.ndarray]]) -> dict[str, Any]:
    result: dict[str, Any] = {
        "strongest_single_drop": mean(float(t["single"].max()) for t in tables),
        "mean_single_drop": mean(float(t["single"].mean()) for t in tables),
    }
    for low, high in THRESHOLDS:
        passing = [(t["first"] <= low) & (t["second"] <= low) & (t["pair"] > high) for t in tables]
        chosen = [(t, ok) for t, ok in zip(tables, passing, strict=True) if ok.any()]
        joined = {
            key: np.concatenate([t[key][ok] for t, ok in chosen]) if chosen else np.empty(0)
            for key in tables[0]
            if key != "single"
        }
        result[f"{low:.2f}/{high:.2f}"] = {
            "pairs_per_fact": mean(float(ok.sum()) for ok in passing),
            "facts_with_a_pair": mean(float(ok.any()) for ok in passing),
            "super_additive_per_fact": mean(
                float((ok & (t["pair"] > 1.5 * (t["first"] + t["second"]))).sum())
                for t, ok in zip(tables, passing, strict=True)
            ),
            "single_drop": float(np.mean([joined["first"], joined["second"]])) if chosen else None,
            "pair_drop": float(joined["pair"].mean()) if chosen else None,
            "interaction_log_p": float(joined["interaction"].mean()) if chosen else None,
        }
    return result
