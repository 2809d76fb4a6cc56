"""How a figure goes with models' sizes: ranks, exact chances of orders, readings, and facts that all models know."""

from __future__ import annotations

from itertools import permutations

import numpy as np
import pytest

from engine.experiments.across_models import (
    Trend,
    judge_trend,
    known_to_all,
    order_chances,
    spearman,
    told_trend,
    trend,
)
from engine.experiments.base import Row
from engine.experiments.summaries import Values

SIZES = {"a": 5.0, "b": 5.6, "c": 6.1, "d": 6.9, "e": 7.4}


def figures(slope: float, models: str = "abcde", facts: int = 24, noise: float = 0.05) -> dict[str, Values]:
    """Each model's values go with its size by the slope, with noise of each fact."""
    chance = np.random.default_rng(0)
    return {
        model: {f"f{n}": (f"P{n % 6}", slope * SIZES[model] + noise * float(chance.normal())) for n in range(facts)}
        for model in models
    }


def test_rho_is_that_of_the_textbook_formula_and_ties_have_mean_ranks() -> None:
    sizes = np.array([1.0, 2.0, 4.0, 8.0, 16.0])
    given = np.array([[3.0, 1.0, 4.0, 9.0, 5.0], [1.0, 1.0, 2.0, 2.0, 3.0], [7.0] * 5])
    differences = np.array([1 - 2, 2 - 1, 3 - 3, 4 - 5, 5 - 4])
    first = 1 - 6 * (differences**2).sum() / (5 * 24)
    ranks = np.array([1.5, 1.5, 3.5, 3.5, 5.0])
    second = np.corrcoef(ranks, np.arange(5))[0, 1]
    assert spearman(given, sizes) == pytest.approx([first, second, 0.0])


def test_the_chance_of_an_order_is_counted_over_all_orders() -> None:
    sizes, given = np.arange(4.0), np.array([0.1, 0.4, 0.2, 0.9])
    rho = [spearman(np.array([each]), sizes)[0] for each in permutations(given)]
    observed = spearman(given[None], sizes)[0]
    rising, falling = order_chances(given, sizes)
    assert rising == pytest.approx(np.mean([each > observed - 1e-9 for each in rho]))
    assert falling == pytest.approx(np.mean([each < observed + 1e-9 for each in rho]))
    assert order_chances(np.arange(4.0), sizes)[0] == pytest.approx(1 / 24)
    assert order_chances(np.arange(5.0), -np.arange(5.0)) == pytest.approx((1, 1 / 120))


def test_many_models_have_a_sample_of_orders_that_is_the_same_each_time() -> None:
    rising, falling = order_chances(np.arange(10.0), np.arange(10.0))
    assert 0 < rising < 0.001
    assert falling == 1
    assert order_chances(np.arange(10.0), np.arange(10.0)) == (rising, falling)


def test_slope_and_ends_are_those_of_the_means() -> None:
    given = figures(0.3)
    found = trend(given, SIZES, 42)
    means = [float(np.mean([value for _, value in given[model].values()])) for model in "abcde"]
    assert found.means == tuple(zip("abcde", means, strict=True))
    assert found.rank is not None
    assert found.slope is not None
    assert found.ends is not None
    assert found.rank.mean == pytest.approx(1)
    assert found.slope.mean == pytest.approx(np.polyfit(list(SIZES.values()), means, 1)[0])
    assert found.ends.mean == pytest.approx(means[-1] - means[0])
    assert found.facts == 24


def test_models_are_put_in_the_order_of_their_sizes() -> None:
    given = figures(0.3)
    shuffled = {model: given[model] for model in "dbeac"}
    assert trend(shuffled, SIZES, 42) == trend(given, SIZES, 42)


@pytest.mark.parametrize(
    ("slope", "models", "facts", "reading"),
    [
        (0.3, "abcde", 24, "supported"),
        (0.3, "abcd", 24, "supported"),
        (-0.3, "abcde", 24, "not supported"),
        (0.3, "abc", 24, "cannot tell"),
        (0.3, "abcde", 9, "cannot tell"),
        (0.0, "abcde", 24, "not supported"),
    ],
)
def test_readings_follow_the_rule(slope: float, models: str, facts: int, reading: str) -> None:
    assert judge_trend(trend(figures(slope, models, facts), SIZES, 42), 0.1) == reading


def test_an_order_that_chance_gives_often_is_not_read_however_narrow_the_interval() -> None:
    """The figure rises from the smallest to the largest model and falls in between, alike in every fact."""
    level = dict(zip("abcd", (0.0, 1.0, 0.5, 2.0), strict=True))
    given = {model: {f"f{n}": (f"P{n}", level[model]) for n in range(20)} for model in "abcd"}
    found = trend(given, SIZES, 42)
    assert found.rank is not None
    assert found.rank.low is not None
    assert found.rank.low > 0
    assert judge_trend(found, 0.02) == "cannot tell"


def test_a_figure_that_is_the_same_in_all_models_has_no_order() -> None:
    found = trend(figures(0.0, noise=0.0), SIZES, 42)
    assert found.rank is None
    assert found.reason == "The figure is the same in all models."
    assert judge_trend(found, 0.1) == "cannot tell"


def test_only_facts_that_have_the_figure_in_all_models_count() -> None:
    given = figures(0.3)
    given["c"] = {fact: value for fact, value in given["c"].items() if fact not in ("f0", "f1")}
    assert trend(given, SIZES, 42).facts == 22
    given["c"] = {fact: value for fact, value in given["c"].items() if fact in ("f5", "f6", "f7")}
    found = trend(given, SIZES, 42)
    assert (found.facts, found.rank) == (3, None)
    assert told_trend(found).startswith(
        "Only 3 facts that all models know have this figure, fewer than 10. By model: a "
    )
    assert trend({}, SIZES, 42).reason == trend({"a": {}, "b": {}}, SIZES, 42).reason
    assert told_trend(Trend((), 0, reason="No.")) == "No."


def row(model: str, fact: str, language: str, known: bool) -> Row:
    return Row(model, fact, "P36", language, known, "pairs", "located", {})


def test_a_fact_counts_in_the_languages_in_which_all_models_know_it() -> None:
    rows = [
        row("a", "f1", "en", True), row("a", "f1", "zh", True), row("a", "f2", "en", True), row("a", "f3", "en", False),
        row("b", "f1", "en", True), row("b", "f1", "zh", False), row("b", "f2", "en", True), row("b", "f3", "en", True),
    ]  # fmt: skip
    kept = {(each.model, each.fact, each.language) for each in known_to_all(rows)}
    assert kept == {(model, fact, "en") for model in "ab" for fact in ("f1", "f2")}
    assert not list(known_to_all([]))
    assert not list(known_to_all([*rows, row("c", "f1", "zh", True)]))
