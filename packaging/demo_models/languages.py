"""Language-independent neurons: found in three languages, held against shuffled facts, tested in all others."""

from __future__ import annotations

import random
from collections import defaultdict
from typing import TYPE_CHECKING, Any

import numpy as np
from controls import random_like
from effects import DRAWS, suppressed
from intervals import by_fact, mean

if TYPE_CHECKING:
    from probe import Probe
    from units import Prompts, Unit

THRESHOLD, SHARE = 0.1, 0.5


def language_independent(probe: Probe, units: dict[str, list[Unit]], prompts: Prompts, *, seed: int) -> dict[str, Any]:
    """Sizes, the shuffled-fact null, and the drop in each language that the neurons were not found in."""
    draw = random.Random(seed)
    chosen = {fact: [unit.selected(THRESHOLD, SHARE) for unit in group] for fact, group in units.items()}
    shared = {fact: sorted(set.intersection(*sets)) for fact, sets in chosen.items()}
    null = _shuffled(units, chosen, draw)
    own, control = [], []
    for fact, neurons in shared.items():
        found_in = {unit.language for unit in units[fact]}
        for key, questions in prompts.right.items():
            if key[0] == fact and key[2] and key[1] not in found_in:
                own += [(question, neurons) for question in questions]
                for _ in range(DRAWS):
                    control += [(question, random_like(neurons, probe.width, draw)) for question in questions]
    drop, odds, _ = suppressed(probe, own)
    random_drop = suppressed(probe, control)[0]
    facts, control_facts = [q.fact for q, _ in own], [q.fact for q, _ in control]
    per_fact = dict(zip(dict.fromkeys(facts), by_fact(zip(facts, drop, strict=True)), strict=True))
    per_control = dict(
        zip(dict.fromkeys(control_facts), by_fact(zip(control_facts, random_drop, strict=True)), strict=True)
    )
    by_language = defaultdict(list)
    for (question, _), value in zip(own, drop, strict=True):
        by_language[question.language].append(float(value))
    size, null_size = mean(float(len(n)) for n in shared.values()), mean(null)
    return {
        "neurons_per_fact": size,
        "neurons_per_language": mean(float(np.mean([len(s) for s in sets])) for sets in chosen.values()),
        "shuffled": null_size,
        "times_shuffled": size["mean"] / max(null_size["mean"], 1e-9),
        "coverage": mean(float(bool(n)) for n in shared.values()),
        "drop": mean(per_fact.values()),
        "random_drop": mean(per_control.values()),
        "drop_minus_random": mean(per_fact[f] - per_control[f] for f in per_fact),
        "drop_minus_random_where_any": mean(per_fact[f] - per_control[f] for f in per_fact if shared[f]),
        "log_odds_loss": mean(by_fact(zip(facts, odds, strict=True))),
        "by_language": {language: float(np.mean(values)) for language, values in sorted(by_language.items())},
    }


def _shuffled(
    units: dict[str, list[Unit]], chosen: dict[str, list[set[tuple[int, int]]]], draw: random.Random
) -> list[float]:
    """Sizes of the intersections when each language's set comes from another fact of the same relation."""
    sizes = []
    for fact, group in units.items():
        others = [f for f, g in units.items() if f != fact and g[0].relation == group[0].relation]
        if len(others) < 2:
            continue
        for _ in range(10):
            second, third = draw.sample(others, 2)
            sets = [chosen[fact][0], draw.choice(chosen[second]), draw.choice(chosen[third])]
            sizes.append(float(len(set.intersection(*sets))))
    return sizes
