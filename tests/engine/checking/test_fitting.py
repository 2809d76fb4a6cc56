from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.checking.fitting import (
    NEVER,
    best_curve,
    best_threshold,
    combine,
    fit,
    isotonic,
    least_confidence,
    platt,
    probability,
)
from engine.checking.scorers import standardised
from engine.checking.types import Curve

SUBJECTS = [f"s{n // 2}" for n in range(100)]
TRUTHS = np.array([True, False] * 50)


def scores(strength: float, seed: int = 0) -> np.ndarray:
    return np.random.default_rng(seed).normal(size=100) + strength * TRUTHS


def balanced(truth: np.ndarray, called: np.ndarray) -> float:
    return float(called[truth].mean() + (~called[~truth]).mean()) / 2


@settings(max_examples=50)
@given(st.lists(st.tuples(st.booleans(), st.integers(-5, 5)), min_size=2, max_size=20))
def test_no_other_threshold_between_two_scores_does_better(rows: list[tuple[bool, int]]) -> None:
    truth = np.array([row[0] for row in rows])
    score = np.array([row[1] for row in rows], dtype=np.float64)
    if truth.all() or not truth.any() or len(set(score)) < 2:
        return
    found = balanced(truth, score > best_threshold(truth, score))
    cuts = (np.unique(score)[1:] + np.unique(score)[:-1]) / 2
    assert found == pytest.approx(max(balanced(truth, score > cut) for cut in cuts))


def test_the_threshold_lies_midway_between_two_groups() -> None:
    assert best_threshold(np.array([True, True, False]), np.array([3.0, 4.0, 1.0])) == 2.0


@pytest.mark.parametrize("fitted", [platt, isotonic])
def test_curves_rise_and_stay_inside_of_0_and_1(fitted: object) -> None:
    curve = fitted(TRUTHS, scores(1.5))  # type: ignore[operator]
    found = probability(curve, np.linspace(-50, 50, 1001))
    assert (np.diff(found) >= 0).all()
    assert found.min() > 0
    assert found.max() < 1
    assert found[-1] > 0.8 > 0.2 > found[0]


def test_platt_does_not_depend_on_the_unit_of_the_scores() -> None:
    plain = scores(1.0)
    one, other = platt(TRUTHS, plain), platt(TRUTHS, plain * 1e-6 + 7)
    np.testing.assert_allclose(probability(one, plain), probability(other, plain * 1e-6 + 7), rtol=1e-6)


def test_platt_serves_where_scores_are_logistic_and_isotonic_where_they_jump() -> None:
    rng = np.random.default_rng(1)
    smooth = rng.normal(size=2000) * 2
    truth = rng.random(2000) < 1 / (1 + np.exp(-smooth))
    subjects = [str(n) for n in range(2000)]
    assert best_curve(truth, smooth, subjects)[0].kind == "platt"
    # Right with a chance of .1 below 0 and of .9 above, whatever the score.
    jumps = rng.random(2000) < np.where(smooth > 0, 0.9, 0.1)
    assert best_curve(jumps, np.sign(smooth) * np.exp(np.abs(smooth)), subjects)[0].kind == "isotonic"


def test_probabilities_out_of_fold_say_nothing_where_the_score_says_nothing() -> None:
    _, outside = best_curve(TRUTHS, scores(0.0), SUBJECTS)
    assert np.abs(outside - 0.5).max() < 0.35


@given(st.lists(st.tuples(st.booleans(), st.floats(0.3, 1)), min_size=1, max_size=60), st.sampled_from([0.0, 0.1, 0.3]))
def test_what_is_left_above_the_least_confidence_keeps_the_risk(rows: list[tuple[bool, float]], risk: float) -> None:
    error, confidence = (np.array(column) for column in zip(*rows, strict=True))
    least = least_confidence(error, confidence, risk)
    if least != NEVER:
        assert least >= 0.5
        assert error[confidence >= least].mean() <= risk
    lower = [value for value in np.unique(confidence) if 0.5 <= value < least]
    assert all(error[confidence >= value].mean() > risk for value in lower)


def test_a_good_score_is_judged_by_and_a_worthless_one_is_not() -> None:
    good, worthless = (fit(TRUTHS, scores(strength), SUBJECTS, 0.1) for strength in (4.0, 0.0))
    assert 0.5 <= good.abstain_below < 0.9
    assert 1 < good.threshold < 3
    assert worthless.abstain_below > 0.5


def test_probability_of_an_isotonic_curve_is_flat_beyond_its_points() -> None:
    curve = Curve("isotonic", x=(0.0, 1.0), y=(0.2, 0.8))
    np.testing.assert_allclose(probability(curve, [-9, 0.5, 9]), [0.2, 0.5, 0.8])


def test_combining_finds_the_score_that_tells_and_takes_a_missing_one_for_its_mean() -> None:
    rng = np.random.default_rng(0)
    rows = np.stack([rng.normal(size=100) * 1000, scores(3.0, seed=5) * 1e-3], axis=1)
    weights = combine(("pmi", "log_probability"), rows, TRUTHS)
    assert abs(weights.coefficients[1]) > 5 * abs(weights.coefficients[0])
    gap = standardised(np.array([[np.nan, 2.0]]), np.array([5.0, 1.0]), np.array([1.0, 2.0]))
    np.testing.assert_array_equal(gap, [[0.0, 0.5]])
