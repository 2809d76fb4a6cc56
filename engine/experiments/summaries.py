"""From rows to means with intervals, and from intervals to plain verdicts. NumPy only.

Intervals are percentile bootstrap intervals over facts, whole relations drawn at a time, since facts of one relation
are no independent draws (Efron and Tibshirani, An Introduction to the Bootstrap, chapters 8 and 13). Of fewer than
five relations too few samples could be made: there facts are drawn, and the interval holds for those relations only.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, partial
from typing import Any, Literal

import numpy as np
import numpy.typing as npt

from engine.experiments.base import Row, Scope
from engine.experiments.columns import Cell, Changed, Columns, RowSource
from engine.statistics import Interval

Reading = Literal["supported", "not supported", "cannot tell"]
FloatVector = npt.NDArray[np.float64]

DRAWS = 2000
FEWEST_RELATIONS = 5
FEWEST_FACTS = 10
"""Below this the interval of a bootstrap excludes 0 too easily for a verdict."""

_SAMPLED = 4_000_000
"""So many numbers of bootstrap samples are in memory at a time."""

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


class Table:
    """Rows of one model, to be asked for the values of an arm fact by fact.

    `rows` may be gone through any number of times; of what they say only one column at a time is in memory, see
    `engine.experiments.columns`.
    """

    def __init__(
        self, rows: Iterable[Row], columns: Columns | None = None, about: Callable[[Cell], bool] | None = None
    ) -> None:
        self.rows = rows
        self._columns = columns
        self._about = about

    @classmethod
    def by_model(cls, rows: Iterable[Row]) -> dict[str, Table]:
        """One table for each model, in the order of the rows."""
        if isinstance(rows, RowSource) and rows.made is not None:
            known: dict[str, Table] = rows.made
            return known
        columns: dict[str, Columns] = {}
        for row in rows:
            columns.setdefault(row.model, Columns()).add(row)
        found = {
            model: cls(Changed(rows, partial(_of_model, model)) if len(columns) > 1 else rows, each)
            for model, each in columns.items()
        }
        if isinstance(rows, RowSource):
            rows.made = found
        return found

    @property
    def columns(self) -> Columns:
        """The rows taken apart."""
        if self._columns is None:
            self._columns = Columns()
            for row in self.rows:
                self._columns.add(row)
        return self._columns

    def only(self, arm: str, operations: Collection[str] | None = None) -> Table:
        """The rows of one arm, and of some operations only where they are named, without going through all again."""

        def about(cell: Cell) -> bool:
            return cell[0] == arm and (operations is None or cell[1] in operations)

        rows = Changed(self.rows, lambda row: row if about((row.arm, row.operation)) else None)
        return Table(rows, self.columns, about)

    def cells(self) -> dict[Cell, tuple[str, ...]]:
        """(arm, operation) → the names of its metrics, in the order of the rows."""
        return {cell: tuple(names) for cell, names in self.columns.cells.items() if self._covers(cell)}

    def arms(self) -> tuple[str, ...]:
        """The arms in the order of the rows."""
        return tuple(dict.fromkeys(arm for arm, _ in self.cells()))

    def languages(self) -> tuple[str, ...]:
        """The languages of the rows, in the order in which they come among all of the model's."""
        present = {number for cell in self.cells() for number in np.unique(self.columns.index(cell).languages).tolist()}
        return tuple(code for code, number in self.columns.languages.items() if number in present)

    def known(self) -> frozenset[str]:
        """The facts that are known in all the languages in which they have rows."""
        return frozenset(fact for fact, number in self.columns.facts.items() if self._known[number])

    @cached_property
    def _known(self) -> npt.NDArray[np.bool_]:
        """By a fact's number, whether it is known in all the languages in which it has rows."""
        seen = np.zeros(len(self.columns.facts), np.bool_)
        unknown = np.zeros(len(self.columns.facts), np.bool_)
        for cell in self.cells():
            index = self.columns.index(cell)
            seen[index.facts] = True
            unknown[index.facts[~index.known]] = True
        return seen & ~unknown

    def values(self, arm: str, operation: str, metric: str, scope: Scope = "all", language: str = EVERY) -> Values:
        """The metric's value for each fact that has one; over several languages the mean of those that have one."""
        if isinstance(self.rows, RowSource):
            self.rows.check()
        cell = (arm, operation)
        if cell not in self.columns.cells or not self._covers(cell):
            return {}
        column = self.columns.read(cell, metric)
        keep = ~np.isnan(column.values)
        if language != EVERY:
            keep &= column.languages == self.columns.languages.get(language, -1)
        if scope == "known":
            keep &= column.known
            if language == EVERY:
                keep &= self._known[column.facts]
        numbers, first, place = np.unique(column.facts[keep], return_index=True, return_inverse=True)
        means = np.bincount(place, column.values[keep]) / np.bincount(place)
        uuids, relations = self._names, self.columns.relations
        order = np.argsort(first)
        pairs = zip(numbers[order].tolist(), means[order].tolist(), strict=True)
        return {uuids[number]: (relations[number], value) for number, value in pairs}

    @cached_property
    def _names(self) -> tuple[str, ...]:
        return tuple(self.columns.facts)

    def _covers(self, cell: Cell) -> bool:
        return self._about is None or self._about(cell)


def _of_model(model: str, row: Row) -> Row | None:
    return row if row.model == model else None


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
        chance = np.random.default_rng(seed)
        found = np.concatenate(
            [
                statistic(sums[picks].sum(axis=1) / sizes[picks].sum(axis=1)[:, None])
                for count in _shares(draws, sums.size)
                for picks in (chance.integers(0, len(place), size=(count, len(place))),)
            ]
        )
    if not np.isfinite(found).all():
        return Interval(mean, None, None, len(facts))
    low, high = np.quantile(found, [0.025, 0.975])
    return Interval(mean, float(low), float(high), len(facts))


def estimates(rows: Sequence[Row], seed: int) -> list[Estimate]:
    """The mean of every metric for every arm and operation, by language and over all, for known and for all facts."""
    found: list[Estimate] = []
    scopes: tuple[Scope, ...] = ("known", "all")
    for model, table in Table.by_model(rows).items():
        languages = table.languages()
        for (arm, operation), metrics in table.cells().items():
            narrow = table.only(arm, (operation,))
            for metric in metrics:
                for scope in scopes:
                    for language in (EVERY, *(languages if len(languages) > 1 else ())):
                        values = narrow.values(arm, operation, metric, scope, language)
                        interval = mean_of(values, seed=seed)
                        if interval is not None:
                            found.append(estimate(model, arm, operation, language, metric, scope, interval))
    return found


def _shares(draws: int, size: int) -> list[int]:
    """So many draws at a time, of samples of `size` numbers, that memory stays flat; the same draws however cut."""
    most = max(1, _SAMPLED // max(1, size))
    return [min(most, draws - start) for start in range(0, draws, most)]


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
    if interval.low is None or interval.high is None:
        return f"{spelt(interval.mean)}, no interval over {interval.n} facts"
    return f"{spelt(interval.mean)} [{spelt(interval.low)}, {spelt(interval.high)}] over {interval.n} facts"


def spelt(value: float) -> str:
    """A figure in a sentence: three decimals and a true minus sign."""
    return f"{value:.3f}".replace("-", "−")


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
