from __future__ import annotations

import dataclasses

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sklearn.metrics import roc_auc_score

from engine.checking.metrics import COVERAGES, always_true, auroc, measure, risk_curve, risks, weighted_auroc
from engine.checking.types import Figure

SUBJECTS = [f"s{n // 2}" for n in range(12)]
TRUTHS = [True, False] * 6
SCORES = [3.0, 1.0, 2.5, 2.0, 0.5, 1.5, 4.0, -1.0, 2.2, 0.0, 1.0, 1.2]


def test_counts_precision_and_recall_by_hand() -> None:
    # Above 1.1: right claims 3, 2.5, 4, 2.2 (of six); wrong claims 2, 1.5, 1.2.
    found = measure(TRUTHS, SCORES, 1.1, SUBJECTS)
    assert (found.true_positive, found.false_positive) == (4, 3)
    assert (found.false_negative, found.true_negative) == (2, 3)
    assert found.precision.value == pytest.approx(4 / 7)
    assert found.recall.value == pytest.approx(4 / 6)
    assert found.f1.value == pytest.approx(8 / 13)
    assert found.precision_wrong.value == pytest.approx(3 / 5)
    assert found.recall_wrong.value == pytest.approx(3 / 6)
    assert found.balanced_accuracy.value == pytest.approx((4 / 6 + 3 / 6) / 2)
    assert (found.n, found.subjects) == (12, 6)


def test_swapping_the_labels_swaps_the_classes() -> None:
    # Turned scores and truths: what was the class of right claims is now that of wrong ones.
    one = measure(TRUTHS, SCORES, 1.1, SUBJECTS)
    other = measure([not truth for truth in TRUTHS], [-score for score in SCORES], -1.1, SUBJECTS)
    assert other.precision == one.precision_wrong
    assert other.recall == one.recall_wrong
    assert other.f1 == one.f1_wrong
    assert one.precision != one.recall
    assert other.auroc.value == pytest.approx(one.auroc.value)


def test_calling_every_claim_right_has_an_f1_of_two_thirds() -> None:
    found = always_true(TRUTHS, SUBJECTS)
    assert found.f1.value == pytest.approx(2 / 3)
    assert (found.precision.value, found.recall.value) == (0.5, 1.0)
    assert found.auroc == Figure(0.5, 0.5, 0.5)
    assert found.balanced_accuracy.value == 0.5
    assert found.precision_wrong.value is None


@settings(max_examples=40)
@given(st.lists(st.tuples(st.booleans(), st.integers(-4, 4), st.integers(0, 3)), min_size=2, max_size=30))
def test_the_weighted_auroc_is_that_of_scikit_learn(rows: list[tuple[bool, int, int]]) -> None:
    truth = np.array([row[0] for row in rows])
    score, weight = (np.array([row[place] for row in rows], dtype=np.float64) for place in (1, 2))
    found = weighted_auroc(truth, score, weight[None])[0]
    if weight[truth].sum() == 0 or weight[~truth].sum() == 0:
        assert np.isnan(found)
    else:
        assert found == pytest.approx(roc_auc_score(truth, score, sample_weight=weight))


def test_auroc_does_not_change_under_monotone_maps() -> None:
    plain = auroc(TRUTHS, SCORES, SUBJECTS)
    assert auroc(TRUTHS, np.exp(SCORES), SUBJECTS) == plain
    assert auroc(TRUTHS, np.array(SCORES) ** 3, SUBJECTS) == plain
    assert plain.low is not None
    assert plain.low <= plain.value <= plain.high  # type: ignore[operator]


def test_auroc_needs_both_classes() -> None:
    assert auroc([True, True], [1.0, 2.0], ["a", "b"]) == Figure(None)
    assert measure([True, True], [1.0, 2.0], 0.0, ["a", "b"]).balanced_accuracy == Figure(None)


def test_repeating_claims_of_the_same_subjects_makes_nothing_surer() -> None:
    once = auroc(TRUTHS, SCORES, SUBJECTS)
    often = auroc(TRUTHS * 20, SCORES * 20, SUBJECTS * 20)
    apart = auroc(TRUTHS * 20, SCORES * 20, [f"{name}{n}" for n, name in enumerate(SUBJECTS * 20)])
    assert often.low == pytest.approx(once.low)
    assert apart.low is not None
    assert once.low is not None
    assert apart.low > once.low


def test_a_random_score_is_no_better_than_chance() -> None:
    rng = np.random.default_rng(3)
    subjects = [f"s{n // 2}" for n in range(400)]
    covered = sum(auroc([True, False] * 200, rng.normal(size=400), subjects, draws=300).covers_half for _ in range(40))
    # 38 are expected; fewer than 32 of 40 would happen once in some ten thousand runs.
    assert covered >= 32


def test_coverage_and_risk_by_hand() -> None:
    probabilities = [0.9, 0.2, 0.6, 0.7, 0.4, 0.4]
    found = measure(
        [True, False] * 3, [1, -1, 1, 1, -1, -1], 0.0, list("aabbcc"), probabilities=probabilities, abstain_below=0.65
    )
    # Confidences .9 .8 .6 .7 .6 .6; given are the first, second and fourth, of which the fourth is wrong.
    assert found.coverage.value == pytest.approx(3 / 6)
    assert found.risk.value == pytest.approx(1 / 3)
    assert found.brier.value == pytest.approx(np.mean([0.01, 0.04, 0.16, 0.49, 0.36, 0.16]))
    assert found.curve[-1] == (1.0, pytest.approx(2 / 6))
    assert found.curve[0] == (pytest.approx(1 / 6), 0.0)


def test_abstaining_from_everything_leaves_no_risk_to_speak_of() -> None:
    found = measure(TRUTHS, SCORES, 1.1, SUBJECTS, probabilities=[0.6] * 12, abstain_below=2.0)
    assert found.coverage.value == 0
    assert found.risk == Figure(None)


@settings(max_examples=40)
@given(st.lists(st.tuples(st.booleans(), st.floats(0.5, 1)), min_size=1, max_size=300))
def test_the_risk_curve_grows_to_full_coverage(rows: list[tuple[bool, float]]) -> None:
    error, confidence = zip(*rows, strict=True)
    curve = risk_curve(error, confidence)
    shares = [share for share, _ in curve]
    assert shares == sorted(set(shares))
    assert len(curve) <= 200
    assert curve[-1] == (1.0, pytest.approx(np.mean(error)))


def test_without_probabilities_nothing_is_said_of_abstention() -> None:
    found = measure(TRUTHS, SCORES, 1.1, SUBJECTS)
    assert dataclasses.astuple(found.coverage) == (None, None, None)
    assert found.curve == ()
    assert found.roc[0] == (0.0, 0.0)
    assert found.roc[-1] == (1.0, 1.0)


def test_risks_are_those_of_the_surest_claims_by_hand() -> None:
    # Surest first: right, wrong, then two of one confidence of which one is wrong.
    found = risks([True, True, True, False], [True, False, True, True], [0.95, 0.1, 0.7, 0.7], ["a", "b", "c", "d"])
    assert len(found) == len(COVERAGES)
    by_share = {share: each.value for share, each in zip(COVERAGES, found, strict=True)}
    assert by_share[0.1] == by_share[0.2] == 0.0
    assert by_share[0.3] == by_share[0.5] == 0.5
    # The two cannot be told apart, so both are judged from half of the claims on.
    assert by_share[0.6] == by_share[1.0] == 0.5
    assert all(each.low is not None and each.low <= (each.value or 0.0) <= (each.high or 0.0) for each in found)


def test_risks_agree_with_the_curve() -> None:
    rng = np.random.default_rng(5)
    truths, scores = rng.random(60) < 0.5, rng.normal(size=60)
    right = 1 / (1 + np.exp(-scores))
    called = scores > 0
    curve = risk_curve(called != truths, np.where(called, right, 1 - right))
    for share, each in zip(COVERAGES, risks(truths, called, right, list(range(60))), strict=True):
        assert each.value == pytest.approx(next(risk for covered, risk in curve if covered >= share - 1e-9))
