"""Means, intervals and verdicts, against a plain recomputation."""

from __future__ import annotations

import itertools

import numpy as np
import pytest

from engine.experiments.base import Row
from engine.experiments.summaries import (
    DRAWS,
    FEWEST_FACTS,
    Table,
    difference_of,
    document,
    estimates,
    judge,
    mean_of,
    of_means,
    told,
)
from engine.statistics import Interval


def made_rows(relations: int = 6, facts: int = 4) -> list[Row]:
    """Facts of several relations in two languages, some not known, some without a value."""
    chance = np.random.default_rng(0)
    rows = []
    for number, language in itertools.product(range(relations * facts), ("en", "zh")):
        for arm in ("one", "other"):
            value = None if number == 3 and language == "zh" else float(chance.normal(number % relations))
            known = number % 5 != 0 or language == "en"
            rows.append(Row("m", f"f{number}", f"P{number % relations}", language, known, arm, "off", {"x": value}))
    return rows


def slow_interval(values: dict[str, float], relation: dict[str, str], seed: int) -> tuple[float, float, float]:
    """Whole relations drawn with replacement, one sample after the other."""
    groups: dict[str, list[float]] = {}
    for fact, value in values.items():
        groups.setdefault(relation[fact], []).append(value)
    names = list(groups)
    picks = np.random.default_rng(seed).integers(0, len(names), size=(DRAWS, len(names)))
    means = [np.mean([value for pick in row for value in groups[names[pick]]]) for row in picks]
    low, high = np.quantile(means, [0.025, 0.975])
    return float(np.mean(list(values.values()))), float(low), float(high)


@pytest.mark.parametrize("scope", ["known", "all"])
@pytest.mark.parametrize("language", ["en", "zh", "all"])
def test_estimates_equal_a_plain_recomputation(scope: str, language: str) -> None:
    rows = made_rows()
    mine = [row for row in rows if row.arm == "one" and (language in ("all", row.language))]
    if scope == "known":
        unknown = {row.fact for row in mine if not row.known}
        mine = [row for row in mine if row.fact not in unknown]
    pairs: dict[str, list[float]] = {}
    for row in mine:
        value = row.values["x"]
        if value is not None:
            pairs.setdefault(row.fact, []).append(value)
    values = {fact: float(np.mean(each)) for fact, each in pairs.items()}
    mean, low, high = slow_interval(values, {row.fact: row.relation for row in rows}, 7)
    (found,) = (
        each for each in estimates(rows, 7) if (each.arm, each.language, each.facts) == ("one", language, scope)
    )
    assert found.n == len(values)
    assert (found.mean, found.low, found.high) == pytest.approx((mean, low, high))


def test_a_difference_is_paired() -> None:
    table = Table(tuple(made_rows()))
    one, other = (table.values(arm, "off", "x") for arm in ("one", "other"))
    gap = {fact: (relation, value - other[fact][1]) for fact, (relation, value) in one.items()}
    assert difference_of(one, other) == mean_of(gap) or difference_of(one, other).low == pytest.approx(  # type: ignore[union-attr]
        mean_of(gap).low  # type: ignore[union-attr]
    )


def test_of_few_relations_facts_are_drawn() -> None:
    values = {f"f{n}": (f"P{n % 2}", float(n % 2)) for n in range(20)}
    found = mean_of(values)
    assert found is not None
    assert found.low is not None
    assert 0 < found.low < 0.5 < (found.high or 0) < 1
    assert mean_of({"f": ("P", 1.0)}) == Interval(1.0, None, None, 1)
    assert mean_of({}) is None


def test_a_ratio_that_may_divide_by_zero_has_no_interval() -> None:
    values = {f"f{n}": (f"P{n}", float(n % 2)) for n in range(8)}
    nothing = {fact: (relation, 0.0) for fact, (relation, _) in values.items()}
    found = of_means([values, nothing], lambda means: means[:, 0] / means[:, 1])
    assert found is not None
    assert (found.low, found.high) == (None, None)


@pytest.mark.parametrize(
    ("low", "high", "n", "reading"),
    [
        (0.2, 0.6, 20, "supported"),
        (0.01, 0.2, 20, "supported"),
        (0.01, 0.04, 20, "not supported"),  # above 0, and too small to matter
        (-0.04, 0.04, 20, "not supported"),
        (-0.6, -0.2, 20, "not supported"),
        (-0.2, 0.2, 20, "cannot tell"),
        (-0.04, 0.2, 20, "cannot tell"),
        (0.0, 0.2, 20, "cannot tell"),
        (0.2, 0.6, FEWEST_FACTS - 1, "cannot tell"),
        (0.2, 0.6, FEWEST_FACTS, "supported"),
        (None, None, 20, "cannot tell"),
    ],
)
def test_every_reading_of_an_interval(low: float | None, high: float | None, n: int, reading: str) -> None:
    assert judge(Interval(0.1, low, high, n), 0.05) == reading


def test_an_interval_is_told_with_true_minus_signs() -> None:
    assert told(Interval(-0.01, -0.09, 0.11, 48)) == "−0.010 [−0.090, 0.110] over 48 facts"
    assert told(Interval(1.204, None, None, 2)) == "1.204, no interval over 2 facts"


def test_nothing_measured_is_no_verdict() -> None:
    assert judge(None, 0.05) == "cannot tell"


def test_a_missing_interval_has_a_reason() -> None:
    rows = [Row("m", "f", "P", "en", True, "a", "off", {"x": 1.0})]
    assert all(row["reason"] for row in document(estimates(rows, 1)))
    assert not any("reason" in row for row in document(estimates(made_rows(), 1)))
