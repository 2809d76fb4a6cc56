"""How a figure goes with the size of models: rank correlation, slope and ends, over facts that all of them know.

The intervals are those of `engine.experiments.summaries`: facts are drawn, the models stay. They say how sure the order
of these models is, nothing of further models. What chance would give among models is the exact p-value of their order
(Spearman's rho over all orders of the figures; Hollander, Wolfe and Chicken, Nonparametric Statistical Methods, 8.5).
NumPy only.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import permutations
from math import factorial

import numpy as np
import numpy.typing as npt

from engine.experiments.base import Row
from engine.experiments.columns import Changed, RowSource
from engine.experiments.summaries import FEWEST_FACTS, Reading, Values, of_means, told
from engine.statistics import Interval

Matrix = npt.NDArray[np.float64]

ALL_MODELS = "all models"
"""The model of figures and verdicts that compare models."""

FEWEST_MODELS = 4
"""Of three models one order in six rises throughout: no order of theirs has a p-value of 0.05."""

ALPHA = 0.05
_ALL_ORDERS = 8
"""Up to so many models all orders are gone through, 40,320 at most; beyond, 20,000 are drawn."""

_DRAWN_ORDERS = 20_000


@dataclass(frozen=True)
class Trend:
    """How a figure goes with log10 of the parameters.

    `means` are the models' figures, smallest model first; `rank` Spearman's rho, `slope` the least-squares change per
    tenfold parameters, `ends` the largest model's figure less the smallest's; None where it cannot be told. `rising`
    and `falling`: the share of the orders of the models whose rho is at least, at most, this one. `facts` are those
    that all models have a figure for.
    """

    means: tuple[tuple[str, float], ...]
    facts: int
    rank: Interval | None = None
    slope: Interval | None = None
    ends: Interval | None = None
    rising: float | None = None
    falling: float | None = None
    reason: str = ""


def known_to_all(rows: Iterable[Row]) -> RowSource:
    """The rows of the facts in the languages in which every model of the rows knows them."""
    by_model: dict[str, set[tuple[str, str]]] = {}
    for row in rows:
        known = by_model.setdefault(row.model, set())
        if row.known:
            known.add((row.fact, row.language))
    shared = set.intersection(*by_model.values()) if by_model else set()
    return Changed(rows, lambda row: row if (row.fact, row.language) in shared else None)


def trend(figures: Mapping[str, Values], sizes: Mapping[str, float], seed: int) -> Trend:
    """The trend of figures, model → fact → value, over the facts that all models have one for.

    `sizes` are the logarithms of the models' parameters to base 10. Below ten facts, for fewer than two sizes and where
    the figure is the same in all models, the reason says so.
    """
    models = sorted(figures, key=lambda model: (sizes[model], model))
    columns = [figures[model] for model in models]
    facts = sum(all(fact in column for column in columns) for fact in columns[0]) if columns else 0
    size = np.array([sizes[model] for model in models], dtype=np.float64)
    if not facts:
        return Trend((), 0, reason="No fact that all models know has this figure.")
    means = tuple(float(np.mean([column[fact][1] for fact in _shared(columns)])) for column in columns)
    named = tuple(zip(models, means, strict=True))
    if facts < FEWEST_FACTS:
        return Trend(named, facts, reason=_few(facts))
    if len(set(size.tolist())) < 2:
        return Trend(named, facts, reason="There are fewer than two sizes of models.")
    if max(means) - min(means) < 1e-12:
        return Trend(named, facts, reason="The figure is the same in all models.")
    centred = (size - size.mean()) / ((size - size.mean()) ** 2).sum()
    rising, falling = order_chances(np.array(means), size)
    return Trend(
        named,
        facts,
        rank=of_means(columns, lambda each: spearman(each, size), seed=seed),
        slope=of_means(columns, lambda each: each @ centred, seed=seed),
        ends=of_means(columns, lambda each: each[:, -1] - each[:, 0], seed=seed),
        rising=rising,
        falling=falling,
    )


def _shared(columns: Sequence[Values]) -> list[str]:
    return [fact for fact in columns[0] if all(fact in column for column in columns)]


def _few(facts: int) -> str:
    what = "1 fact that all models know has" if facts == 1 else f"{facts} facts that all models know have"
    return f"Only {what} this figure, fewer than {FEWEST_FACTS}."


def spearman(figures: Matrix, sizes: Matrix) -> Matrix:
    """Spearman's rho of each row of `figures` (samples, models) with `sizes` (models,), (samples,).

    Ties have their mean rank. A row that is the same throughout has no order, and 0.
    """
    first, second = _ranks(figures), _ranks(sizes[None, :])
    first = first - first.mean(axis=1, keepdims=True)
    second = second - second.mean(axis=1, keepdims=True)
    scale = np.sqrt((first**2).sum(axis=1) * (second**2).sum(axis=1))
    found: Matrix = np.divide((first * second).sum(axis=1), scale, out=np.zeros(len(first)), where=scale > 0)
    return found


def _ranks(values: Matrix) -> Matrix:
    """Mean ranks within each row, from 1."""
    below = (values[:, None, :] < values[:, :, None]).sum(axis=2)
    equal = (values[:, None, :] == values[:, :, None]).sum(axis=2)
    ranks: Matrix = below + (equal + 1) / 2
    return ranks


def order_chances(figures: Matrix, sizes: Matrix, seed: int = 42) -> tuple[float, float]:
    """How often rho is at least, and at most, the observed one over the orders of the figures: P rising, P falling.

    All orders of up to eight models; of more a sample, in which the observed order is counted.
    """
    count = len(figures)
    if factorial(count) <= factorial(_ALL_ORDERS):
        orders = np.array(list(permutations(range(count))))
    else:
        rng = np.random.default_rng(seed)
        drawn = [rng.permutation(count) for _ in range(_DRAWN_ORDERS - 1)]
        orders = np.array([np.arange(count), *drawn])
    rho = spearman(figures[orders], sizes)
    observed = spearman(figures[None, :], sizes)[0]
    return float(np.mean(rho >= observed - 1e-9)), float(np.mean(rho <= observed + 1e-9))


def judge_trend(found: Trend, margin: float) -> Reading:
    """The reading of a figure that is claimed to grow with the models; `margin` is a slope that is too small to matter.

    The rule in words is `trend_rule`.
    """
    if len(found.means) < FEWEST_MODELS or found.facts < FEWEST_FACTS:
        return "cannot tell"
    rank, slope = _ends(found.rank), _ends(found.slope)
    if rank is None or slope is None or found.rising is None or found.falling is None:
        return "cannot tell"
    if -margin < slope[0] and slope[1] < margin:
        return "not supported"
    if rank[1] < 0 and found.falling <= ALPHA:
        return "not supported"
    return "supported" if rank[0] > 0 and found.rising <= ALPHA else "cannot tell"


def trend_rule(what: str, margin: float) -> str:
    """The rule of `judge_trend` in words."""
    return (
        f"Supported if the 95 % interval over facts of Spearman's rho between {what} and the number of parameters lies "
        f"above 0 and at most {ALPHA:.0%} of all orders of the models rise as much; not supported if both hold "
        f"downwards, or if the interval of the slope lies within ±{margin:g} per tenfold parameters, too small to "
        f"matter; else, for fewer than {FEWEST_MODELS} models and for fewer than {FEWEST_FACTS} facts, cannot tell."
    )


def told_trend(found: Trend) -> str:
    """A trend in words."""
    values = ", ".join(f"{model} {mean:.3f}" for model, mean in found.means)
    shown = f" By model: {values}." if values else ""
    if found.reason:
        return f"{found.reason}{shown}"
    chances = "" if found.rising is None else f", P of an order that rises as much {found.rising:.3f}"
    return (
        f"Rho {told(found.rank)} and {len(found.means)} models{chances}. Slope per tenfold parameters: "
        f"{told(found.slope)}. Largest less smallest model: {told(found.ends)}.{shown}"
    )


def _ends(interval: Interval | None) -> tuple[float, float] | None:
    if interval is None or interval.low is None or interval.high is None:
        return None
    return interval.low, interval.high
