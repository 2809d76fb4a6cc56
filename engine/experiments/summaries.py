"""From rows to means with intervals, and from intervals to plain verdicts. NumPy only.

Intervals are percentile bootstrap intervals over facts, whole relations drawn at a time, since facts of one relation
are no independent draws (Efron and Tibshirani, An Introduction to the Bootstrap, chapters 8 and 13). Of fewer than
five relations too few samples could be made: there facts are drawn, and the interval holds for those relations only.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

import numpy as np
import numpy.typing as npt

from engine.experiments.base import Row, Scope
from engine.statistics import Interval

Reading = Literal["supported", "not supported", "cannot tell"]
FloatVector = npt.NDArray[np.float64]

DRAWS = 2000
FEWEST_RELATIONS = 5
FEWEST_FACTS = 10
"""Below this the interval of a bootstrap excludes 0 too easily for a verdict."""

EVERY = "all"
"""The language of figures in which a fact counts with the mean over its languages."""


@dataclass(frozen=True)
class Estimate:
    """A mean over n facts with its 95 % interval; `reason` says why a figure is missing (None)."""

    model: str
    arm: str
    operation: str
    language: str
    metric: str
    facts: Scope
    n: int
    mean: float | None
    low: float | None
    high: float | None
    reason: str = ""


@dataclass(frozen=True)
class Verdict:
    """A claim's plain reading for one model, with the figures that it rests on and the rule it was read by."""

    claim: str
    verdict: Reading
    evidence: str
    rule: str
    model: str
    key: str


Values = Mapping[str, tuple[str, float]]
"""A fact's uuid → its relation and its value."""


@dataclass(frozen=True)
class Table:
    """Rows of one model, to be asked for the values of an arm fact by fact."""

    rows: tuple[Row, ...]

    @classmethod
    def by_model(cls, rows: Iterable[Row]) -> dict[str, Table]:
        """One table for each model, in the order of the rows."""
        found: dict[str, list[Row]] = {}
        for row in rows:
            found.setdefault(row.model, []).append(row)
        return {model: cls(tuple(group)) for model, group in found.items()}

    def known(self) -> frozenset[str]:
        """The facts that are known in all the languages in which they have rows."""
        return frozenset(row.fact for row in self.rows) - {row.fact for row in self.rows if not row.known}

    def values(self, arm: str, operation: str, metric: str, scope: Scope = "all", language: str = EVERY) -> Values:
        """The metric's value for each fact that has one; over several languages the mean of those that have one."""
        allowed = self.known() if scope == "known" and language == EVERY else None
        found: dict[str, tuple[str, list[float]]] = {}
        for row in self.rows:
            if row.arm != arm or row.operation != operation or (language not in (EVERY, row.language)):
                continue
            if (allowed is not None and row.fact not in allowed) or (scope == "known" and not row.known):
                continue
            value = row.values.get(metric)
            if value is not None:
                found.setdefault(row.fact, (row.relation, []))[1].append(value)
        return {fact: (relation, float(np.mean(each))) for fact, (relation, each) in found.items()}


def mean_of(values: Values, *, seed: int = 42, draws: int = DRAWS) -> Interval | None:
    """The mean over facts with its interval; None without a fact."""
    return of_means([values], lambda means: means[:, 0], seed=seed, draws=draws)


def difference_of(first: Values, second: Values, *, seed: int = 42, draws: int = DRAWS) -> Interval | None:
    """The mean difference over the facts that have both values; None without one."""
    return of_means([first, second], lambda means: means[:, 0] - means[:, 1], seed=seed, draws=draws)


def of_means(
    columns: Sequence[Values],
    statistic: Callable[[npt.NDArray[np.float64]], npt.NDArray[np.float64]],
    *,
    seed: int = 42,
    draws: int = DRAWS,
) -> Interval | None:
    """A statistic of the columns' means over the facts that all have, with its interval; None without such a fact.

    `statistic` maps means (samples, columns) to (samples,). Without two clusters there is no interval; neither is
    there where the statistic is not finite in some sample.
    """
    facts = [fact for fact in columns[0] if all(fact in other for other in columns[1:])]
    if not facts:
        return None
    table = np.array([[column[fact][1] for column in columns] for fact in facts])
    labels = [columns[0][fact][0] for fact in facts]
    clusters = labels if len(set(labels)) >= FEWEST_RELATIONS else facts
    place = {label: number for number, label in enumerate(dict.fromkeys(clusters))}
    member = np.array([place[label] for label in clusters])
    sums = np.zeros((len(place), len(columns)))
    np.add.at(sums, member, table)
    sizes = np.bincount(member).astype(np.float64)
    with np.errstate(divide="ignore", invalid="ignore"):
        mean = float(statistic(sums.sum(axis=0, keepdims=True) / len(facts))[0])
        if len(place) < 2:
            return Interval(mean, None, None, len(facts))
        picks = np.random.default_rng(seed).integers(0, len(place), size=(draws, len(place)))
        found = statistic(sums[picks].sum(axis=1) / sizes[picks].sum(axis=1)[:, None])
    if not np.isfinite(found).all():
        return Interval(mean, None, None, len(facts))
    low, high = np.quantile(found, [0.025, 0.975])
    return Interval(mean, float(low), float(high), len(facts))


def estimates(rows: Sequence[Row], seed: int) -> list[Estimate]:
    """The mean of every metric for every arm and operation, by language and over all, for known and for all facts."""
    found: list[Estimate] = []
    for model, table in Table.by_model(rows).items():
        languages = list(dict.fromkeys(row.language for row in table.rows))
        cells: dict[tuple[str, str], dict[str, None]] = {}
        grouped: dict[tuple[str, str], list[Row]] = {}
        for row in table.rows:
            key = (row.arm, row.operation)
            cells.setdefault(key, {}).update(dict.fromkeys(row.values))
            grouped.setdefault(key, []).append(row)
        scopes: tuple[Scope, ...] = ("known", "all")
        for (arm, operation), metrics in cells.items():
            narrow = Table(tuple(grouped[arm, operation]))
            for metric in metrics:
                for scope in scopes:
                    for language in (EVERY, *(languages if len(languages) > 1 else ())):
                        values = narrow.values(arm, operation, metric, scope, language)
                        interval = mean_of(values, seed=seed)
                        if interval is not None:
                            found.append(estimate(model, arm, operation, language, metric, scope, interval))
    return found


def estimate(
    model: str, arm: str, operation: str, language: str, metric: str, scope: Scope, interval: Interval | None,
    reason: str = "",
) -> Estimate:  # fmt: skip
    """An interval as an estimate; without one, or with a `reason`, the figure is missing."""
    if interval is None:
        return Estimate(model, arm, operation, language, metric, scope, 0, None, None, None, reason or "No fact.")
    if reason:
        return Estimate(model, arm, operation, language, metric, scope, interval.n, None, None, None, reason)
    return Estimate(
        model, arm, operation, language, metric, scope, interval.n, interval.mean, interval.low, interval.high
    )


def judge(interval: Interval | None, margin: float) -> Reading:
    """The reading of a difference that is claimed to be above 0.

    "not supported": the 95 % interval lies wholly below 0, or wholly between -margin and +margin (too small to matter).
    "supported": it lies wholly above 0 otherwise. "cannot tell": anything else, fewer than ten facts, and where there
    is no interval.
    """
    if interval is None or interval.n < FEWEST_FACTS or interval.low is None or interval.high is None:
        return "cannot tell"
    if interval.high < 0 or (-margin < interval.low and interval.high < margin):
        return "not supported"
    return "supported" if interval.low > 0 else "cannot tell"


def rule_of(what: str, margin: float) -> str:
    """The rule of `judge` in words, for a difference and its margin."""
    return (
        f"Supported if the 95 % interval of {what} lies above 0; not supported if it lies below 0, or wholly within "
        f"±{margin:g}, which is too small to matter; else, and for fewer than {FEWEST_FACTS} facts, cannot tell."
    )


def told(interval: Interval | None) -> str:
    """An interval in words."""
    if interval is None:
        return "no fact to measure it on"
    span = (
        "no interval" if interval.low is None or interval.high is None else f"[{interval.low:.3f}, {interval.high:.3f}]"
    )
    return f"{interval.mean:.3f} {span} over {interval.n} facts"


def document(found: Iterable[Estimate]) -> list[dict[str, Any]]:
    """Estimates for JSON: `reason` stands only where a figure is missing."""
    rows = []
    for each in found:
        row = {
            "model": each.model, "arm": each.arm, "operation": each.operation, "language": each.language,
            "metric": each.metric, "facts": each.facts, "n": each.n, "mean": each.mean, "low": each.low,
            "high": each.high,
        }  # fmt: skip
        if each.reason or each.low is None:
            row["reason"] = each.reason or "One fact alone gives no interval."
        rows.append(row)
    return rows
