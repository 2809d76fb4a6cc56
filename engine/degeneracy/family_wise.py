"""P-values corrected over all sets of a search, by the strongest of whole control searches. NumPy only.

Westfall and Young (1993, Resampling-Based Multiple Testing), single-step maxT: a set's corrected p-value is
(1 + random draws whose strongest set is at least as strong) / (1 + random draws). Where the candidates are like random
neurons of their layers, they and the draws can be exchanged, so that the chance that any set at all is found is at most
alpha, whatever the number of sets, their dependence and the distribution of their values. Nothing but that is assumed,
and each draw has to go through all that the candidates went through.

Interactions are divided by the root of their mean square over all sets of their size, the candidates' and the draws',
since larger sets spread wider. They are not divided layer by layer: few sets share their layers, so that one that
stands out would be a large part of its own measure, and a layer in which little happens would make much of it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from engine.types import FloatArray

WHOLE_DRAWS = 19
"""Random draws from which on a corrected p-value can be as small as 0.05."""

_ROUNDING = 1e-12
"""Strengths that differ by less are equal: sums of logarithms in another order must not decide."""


@dataclass(frozen=True)
class Family:
    """The sets that the rule is applied to in one search: how many neurons each has, and its interaction."""

    sizes: npt.NDArray[np.int64]
    interactions: FloatArray


def adjusted(own: Family, draws: Sequence[Family]) -> FloatArray | None:
    """The corrected p-value of each set of the candidates' family, one-sided; None without draws.

    The most negative interaction is the strongest. No p-value is below 1 / (1 + draws).
    """
    if not draws:
        return None
    scales = _scales([own, *draws])
    strongest = np.array([_strengths(draw, scales).min(initial=np.inf) for draw in draws])
    strengths = _strengths(own, scales)
    as_strong = (strongest[None, :] <= strengths[:, None] + _ROUNDING).sum(axis=1)
    values: FloatArray = (1 + as_strong) / (1 + len(draws))
    return values


def _scales(families: Sequence[Family]) -> dict[int, float]:
    """Size → root mean square of all interactions of sets of this size."""
    sizes = np.concatenate([each.sizes for each in families])
    interactions = np.concatenate([each.interactions for each in families])
    return {int(size): float(np.sqrt(np.square(interactions[sizes == size]).mean())) for size in np.unique(sizes)}


def _strengths(family: Family, scales: dict[int, float]) -> FloatArray:
    by_size: FloatArray = np.array([scales[int(size)] or 1.0 for size in family.sizes], dtype=np.float64)
    strengths: FloatArray = family.interactions / by_size
    return strengths
