"""Bootstrap intervals and chance overlaps, against SciPy and against brute force."""

from __future__ import annotations

import numpy as np
import pytest
from scipy import stats

from engine.statistics import bootstrap_mean, jaccard, overlap
from engine.types import Neuron


def neurons(*pairs: tuple[int, int]) -> set[Neuron]:
    return {Neuron(layer, index) for layer, index in pairs}


def test_interval_agrees_with_scipy() -> None:
    values = np.random.default_rng(3).gamma(2.0, size=60)
    ours = bootstrap_mean(values)
    theirs = stats.bootstrap((values,), np.mean, n_resamples=10_000, method="percentile", rng=1).confidence_interval
    assert ours.mean == pytest.approx(values.mean())
    assert ours.n == 60
    assert ours.low == pytest.approx(theirs.low, abs=0.02)
    assert ours.high == pytest.approx(theirs.high, abs=0.02)


def test_interval_is_seeded_and_narrows_with_level() -> None:
    values = np.arange(20.0)
    assert bootstrap_mean(values, seed=1) == bootstrap_mean(values, seed=1)
    assert bootstrap_mean(values, seed=1) != bootstrap_mean(values, seed=2)
    half = bootstrap_mean(values, level=0.5)
    full = bootstrap_mean(values)
    assert full.low < half.low < half.high < full.high


def test_groups_are_drawn_whole() -> None:
    values = np.repeat([0.0, 1.0, 2.0, 3.0], 50)
    groups = np.repeat(list("abcd"), 50).tolist()
    alone, together = bootstrap_mean(values), bootstrap_mean(values, groups=groups)
    assert together.mean == alone.mean == 1.5
    assert together.high - together.low > 3 * (alone.high - alone.low)
    one_each = bootstrap_mean(values, groups=list(range(200)))
    assert one_each.low == pytest.approx(alone.low)


def test_coverage_of_the_interval() -> None:
    rng = np.random.default_rng(0)
    hits = 0
    for trial in range(200):
        interval = bootstrap_mean(rng.normal(1.0, 2.0, size=40), draws=500, seed=trial)
        hits += interval.low <= 1.0 <= interval.high
    assert 180 <= hits <= 198


def test_too_few_values_have_no_interval() -> None:
    single = bootstrap_mean([2.0])
    assert single.mean == 2.0
    assert single.low is None
    assert bootstrap_mean([2.0, 3.0], groups=["a", "a"]).high is None
    with pytest.raises(ValueError, match="non-empty"):
        bootstrap_mean([])
    with pytest.raises(ValueError, match="label"):
        bootstrap_mean([1.0, 2.0], groups=["a"])


def test_many_values_are_drawn_in_blocks() -> None:
    assert bootstrap_mean(np.ones(3000), draws=2000).high == 1.0


def test_overlap_of_two_sets_in_one_layer_is_hypergeometric() -> None:
    first = neurons(*((0, i) for i in range(8)))
    second = neurons(*((0, i) for i in range(5, 11)))
    found = overlap([first, second], width=30)
    assert found.count == 3
    assert found.expected == pytest.approx(8 * 6 / 30)
    assert found.p_value == pytest.approx(stats.hypergeom.sf(2, 30, 8, 6))


def test_layers_add_up_and_empty_layers_do_not_count() -> None:
    first = neurons((0, 0), (0, 1), (1, 0), (2, 4))
    second = neurons((0, 1), (0, 2), (0, 3), (1, 5), (3, 4))
    found = overlap([first, second], width=10)
    assert found.count == 1
    assert found.expected == pytest.approx(2 * 3 / 10 + 1 * 1 / 10)
    zero = stats.hypergeom.pmf(0, 10, 2, 3) * stats.hypergeom.pmf(0, 10, 1, 1)
    assert found.p_value == pytest.approx(1 - zero)


def test_overlap_of_three_sets_against_simulation() -> None:
    rng = np.random.default_rng(0)
    sizes, width = (5, 6, 7), 12
    sets = [neurons(*((0, int(i)) for i in rng.permutation(width)[:size])) for size in sizes]
    found = overlap(sets, width)
    assert found.expected == pytest.approx(5 * 6 * 7 / 12**2)
    drawn = np.stack([rng.random((20_000, width)).argsort(axis=1).argsort(axis=1) < size for size in sizes])
    counts = drawn.all(axis=0).sum(axis=1)
    assert found.p_value == pytest.approx((counts >= found.count).mean(), abs=0.02)


def test_overlap_with_an_empty_set_is_certain() -> None:
    found = overlap([neurons((0, 1)), set()], width=5)
    assert (found.count, found.expected, found.p_value) == (0, 0.0, 1.0)


def test_jaccard() -> None:
    assert jaccard(neurons((0, 1), (0, 2)), neurons((0, 2), (1, 2))) == pytest.approx(1 / 3)
    assert jaccard([], []) is None
