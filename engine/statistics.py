"""Intervals of means and the overlap of neuron sets that chance alone would give. NumPy only."""

from __future__ import annotations

from collections.abc import Collection, Hashable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from engine.overlap import chance, independent, jaccard, sizes_of
from engine.types import Neuron

__all__ = ["Interval", "Overlap", "bootstrap_mean", "jaccard", "overlap"]

FloatVector = npt.NDArray[np.float64]


@dataclass(frozen=True)
class Interval:
    """A mean over `n` values with its bootstrap interval; `low` and `high` are None for fewer than two groups."""

    mean: float
    low: float | None
    high: float | None
    n: int


def bootstrap_mean(
    values: npt.ArrayLike,
    *,
    groups: Sequence[Hashable] | None = None,
    level: float = 0.95,
    draws: int = 10_000,
    seed: int = 42,
) -> Interval:
    """The mean of `values` (one per fact) and its percentile bootstrap interval.

    With `groups` (a label per value, such as the relation) whole groups are drawn, since facts of one relation are no
    independent draws. Source: Efron and Tibshirani, An Introduction to the Bootstrap, chapters 8 and 13.
    """
    array = np.asarray(values, dtype=np.float64)
    if array.ndim != 1 or not array.size:
        raise ValueError("values is a non-empty vector, one value per fact")
    sums, sizes = _grouped(array, groups)
    mean = float(array.mean())
    if len(sums) < 2:
        return Interval(mean, None, None, array.size)
    means = _resampled_means(sums, sizes, draws, np.random.default_rng(seed))
    low, high = np.quantile(means, [(1 - level) / 2, (1 + level) / 2])
    return Interval(mean, float(low), float(high), array.size)


@dataclass(frozen=True)
class Overlap:
    """The neurons that several sets share: how many, how many chance would give, and P(at least so many by chance)."""

    count: int
    expected: float
    p_value: float


def overlap(sets: Sequence[Collection[Neuron]], width: int) -> Overlap:
    """Compare the intersection of neuron sets with that of random sets of the same size in each layer.

    Chance is that of `engine.overlap.chance`: exact, layer by layer.
    """
    if not sets:
        raise ValueError("an overlap needs at least one set")
    numbered = {str(number): chosen for number, chosen in enumerate(sets)}
    shared = len(independent(numbered))
    random = chance(sizes_of(numbered), width)
    return Overlap(shared, random.expected, random.p_value(shared))


def _grouped(array: FloatVector, groups: Sequence[Hashable] | None) -> tuple[FloatVector, FloatVector]:
    """Sum and size of every group; without groups each value is its own."""
    if groups is None:
        return array, np.ones_like(array)
    if len(groups) != array.size:
        raise ValueError("groups has one label per value")
    number = {label: position for position, label in enumerate(dict.fromkeys(groups))}
    member = np.array([number[label] for label in groups])
    return np.bincount(member, weights=array).astype(np.float64), np.bincount(member).astype(np.float64)


def _resampled_means(sums: FloatVector, sizes: FloatVector, draws: int, rng: np.random.Generator) -> FloatVector:
    """The mean of each bootstrap sample, in blocks that stay small for thousands of facts."""
    block = max(1, 2_000_000 // len(sums))
    means = []
    for start in range(0, draws, block):
        picks = rng.integers(0, len(sums), size=(min(block, draws - start), len(sums)))
        means.append(sums[picks].sum(axis=1) / sizes[picks].sum(axis=1))
    return np.concatenate(means)
