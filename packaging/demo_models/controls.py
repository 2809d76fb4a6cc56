"""Neuron sets to hold located ones against: random ones of the same layers, and ones that are as active."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    import random
    from collections.abc import Sequence

Neurons = "Sequence[tuple[int, int]]"


def random_like(neurons: Sequence[tuple[int, int]], width: int, draw: random.Random) -> list[tuple[int, int]]:
    """As many neurons in each layer, none of them in `neurons`."""
    own, chosen = set(neurons), []
    for layer in sorted({layer for layer, _ in neurons}):
        others = [(layer, index) for index in range(width) if (layer, index) not in own]
        chosen += draw.sample(others, sum(1 for a, _ in neurons if a == layer))
    return chosen


def matched(neurons: Sequence[tuple[int, int]], activations: np.ndarray, draws: int = 3) -> list[list[tuple[int, int]]]:
    """For each neuron the not located one of its layer with the nearest mean |activation|; the draws are disjoint."""
    used, sets = set(neurons), []
    for _ in range(draws):
        chosen = []
        for layer, index in neurons:
            nearest = np.argsort(np.abs(activations[layer] - activations[layer, index]), kind="stable")
            found = next((layer, int(other)) for other in nearest if (layer, int(other)) not in used)
            used.add(found)
            chosen.append(found)
        sets.append(chosen)
    return sets
