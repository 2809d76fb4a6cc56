"""Means with bootstrap intervals over facts."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterable

RESAMPLES = 2000


def by_fact(pairs: Iterable[tuple[str, float]]) -> list[float]:
    """One mean per fact, from (fact, value) pairs."""
    values: dict[str, list[float]] = {}
    for fact, value in pairs:
        values.setdefault(fact, []).append(value)
    return [float(np.mean(v)) for v in values.values()]


def mean(values: Iterable[float]) -> dict[str, float]:
    """The mean over facts, its 95 % percentile interval from resampled facts, and the number of facts."""
    data = np.array(list(values), dtype=float)
    if data.size == 0:
        return {"mean": float("nan"), "low": float("nan"), "high": float("nan"), "n": 0}
    draws = np.random.default_rng(0).integers(0, data.size, (RESAMPLES, data.size))
    low, high = np.percentile(data[draws].mean(1), [2.5, 97.5])
    return {"mean": float(data.mean()), "low": float(low), "high": float(high), "n": int(data.size)}
