"""The degeneracy score of a set of components, and random partitions to compare it with (method.md e.3). NumPy only.

Deg = drop(all off) − the mean over sizes of the mean drop of the proper subsets of that size. A small loss for every
part and a large one for the whole give a large score. Drops are at least −1, so that a probability that rises many
times over cannot decide alone; nothing else is trimmed.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import combinations, pairwise
from math import comb

import numpy as np

from engine.degeneracy.types import Tested
from engine.types import Neuron

Members = tuple[Neuron, ...]
Set = frozenset[Neuron]

EXACT = 10
"""Up to so many components all their subsets are tested."""

SAMPLED = 2**EXACT
"""About so many subsets are tested of more components, as many of each size."""

PARTITIONS = 50
"""Random partitions behind a null distribution."""

LEAST_PARTITIONS = 20
"""So many come before anything that can be left out: from 19 on a p-value can be as small as 0.05."""


def subsets(count: int, seed: int = 42) -> tuple[tuple[int, ...], ...]:
    """The non-empty subsets of `count` components that the score asks for, as their numbers, smallest first.

    All of them up to `EXACT` components; of more the whole and, of each smaller size, a sample without replacement.
    """
    chosen: list[tuple[int, ...]] = []
    rng = np.random.default_rng(seed)
    quota = -(-SAMPLED // max(1, count - 1))
    for size in range(1, count + 1):
        if count <= EXACT or comb(count, size) <= quota:
            chosen += combinations(range(count), size)
            continue
        drawn: set[tuple[int, ...]] = set()
        while len(drawn) < quota:
            drawn.add(tuple(sorted(int(number) for number in rng.permutation(count)[:size])))
        chosen += sorted(drawn)
    return tuple(chosen)


def needed(parts: Sequence[Collection[Neuron]], seed: int = 42) -> tuple[Set, ...]:
    """The sets that must be off, one at a time, for the score of these disjoint components."""
    return tuple(frozenset[Neuron]().union(*(parts[k] for k in numbers)) for numbers in subsets(len(parts), seed))


def degeneracy_score(parts: Sequence[Collection[Neuron]], tested: Tested, seed: int = 42) -> float | None:
    """The score of disjoint components, from −2 to 2; None for fewer than two or where a set was not tested."""
    count = len(parts)
    if count < 2:
        return None
    drops: dict[int, list[float]] = {size: [] for size in range(1, count + 1)}
    for numbers, members in zip(subsets(count, seed), needed(parts, seed), strict=True):
        drop = tested.drop(members)
        if drop is None:
            return None
        drops[len(numbers)].append(max(-1.0, drop))
    means = [float(np.mean(drops[size])) for size in range(1, count + 1)]
    return means[-1] - float(np.mean(means[:-1]))


def random_partitions(
    neurons: Collection[Neuron], sizes: Sequence[int], count: int = PARTITIONS, seed: int = 42
) -> tuple[tuple[Members, ...], ...]:
    """Disjoint parts of these sizes, drawn from the neurons at random, `count` times; neither's order matters."""
    pool, largest_first = sorted(set(neurons)), sorted(sizes, reverse=True)
    bounds = np.cumsum([0, *largest_first])
    if bounds[-1] > len(pool):
        raise ValueError("there are fewer neurons than the parts would need")
    rng = np.random.default_rng(seed)
    drawn = []
    for _ in range(count):
        order = rng.permutation(len(pool))
        parts = [order[start:stop] for start, stop in pairwise(bounds)]
        drawn.append(tuple(tuple(sorted(pool[place] for place in part)) for part in parts))
    return tuple(drawn)
