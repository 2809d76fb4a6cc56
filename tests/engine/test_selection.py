"""Selection by threshold, share and top-k: the rule itself, and properties that must hold for any scores."""

from __future__ import annotations

import math
import time

import numpy as np
import numpy.typing as npt
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from engine.errors import KnownError
from engine.selection import count_curve, default_threshold, located, select, stability, vote_limits, votes_needed
from engine.types import Neuron

Scores = npt.NDArray[np.float64]

# Multiples of 1/64 up to 4: every product with a threshold of k/32 is exact, so that ties are ties.
SCORES = hnp.arrays(
    np.float64,
    st.tuples(st.integers(1, 6), st.integers(1, 3), st.integers(1, 5)),
    elements=st.integers(-256, 256).map(lambda number: number / 64),
)
THRESHOLD = st.integers(0, 32).map(lambda number: number / 32)
SHARE = st.sampled_from([0.0, 0.1, 0.25, 1 / 3, 0.5, 2 / 3, 0.7, 1.0])


def slow(scores: Scores, threshold: float, share: float) -> set[Neuron]:
    """The rule of the contract, written out neuron by neuron."""
    found = set()
    for layer in range(scores.shape[1]):
        for index in range(scores.shape[2]):
            votes = sum(1 for prompt in scores if prompt.max() > 0 and prompt[layer, index] > threshold * prompt.max())
            if votes >= max(1, math.ceil(round(share * len(scores), 6))):
                found.add(Neuron(layer, index))
    return found


def names(scores: Scores, threshold: float, share: float) -> set[Neuron]:
    return {entry.neuron for entry in select(scores, threshold=threshold, share=share).neurons}


@given(SCORES, THRESHOLD, SHARE)
def test_equals_the_rule_written_out(scores: Scores, threshold: float, share: float) -> None:
    assert names(scores, threshold, share) == slow(scores, threshold, share)


@given(SCORES, THRESHOLD, THRESHOLD, SHARE)
def test_raising_the_threshold_never_adds(scores: Scores, one: float, other: float, share: float) -> None:
    assert names(scores, max(one, other), share) <= names(scores, min(one, other), share)


@given(SCORES, THRESHOLD, SHARE, SHARE)
def test_raising_the_share_never_adds(scores: Scores, threshold: float, one: float, other: float) -> None:
    assert names(scores, threshold, max(one, other)) <= names(scores, threshold, min(one, other))


@given(SCORES, THRESHOLD, SHARE, st.randoms(use_true_random=False))
def test_order_of_prompts_does_not_matter(scores: Scores, threshold: float, share: float, random: object) -> None:
    order = list(range(len(scores)))
    random.shuffle(order)  # type: ignore[attr-defined]
    there, back = (select(scores[list(o)], threshold=threshold, share=share) for o in (range(len(scores)), order))
    assert [(e.neuron, e.votes) for e in there.neurons] == [(e.neuron, e.votes) for e in back.neurons]


@given(SCORES, SHARE)
def test_threshold_one_selects_nothing(scores: Scores, share: float) -> None:
    selection = select(scores, threshold=1.0, share=share)
    assert selection.neurons == ()
    assert selection.reason


@given(SCORES, SHARE)
def test_threshold_zero_selects_all_positive_ones(scores: Scores, share: float) -> None:
    needed = max(1, math.ceil(round(share * len(scores), 6)))
    expected = {Neuron(int(a), int(b)) for a, b in np.argwhere((scores > 0).sum(axis=0) >= needed)}
    assert names(scores, 0.0, share) == expected


@given(SCORES, SHARE)
def test_count_curve_counts_what_is_selected(scores: Scores, share: float) -> None:
    thresholds = np.arange(0, 33) / 32 + 1 / 700  # no tie, where rounding of a quotient may decide
    curve = count_curve(scores, share, np.minimum(thresholds, 1.0))
    assert curve.tolist() == [len(names(scores, min(t, 1.0), share)) for t in thresholds]
    assert (np.diff(curve) <= 0).all()


@given(SCORES, THRESHOLD, SHARE)
def test_nearest_threshold_leaves_a_neuron(scores: Scores, threshold: float, share: float) -> None:
    nearest = vote_limits(scores, share).nearest_non_empty(threshold)
    if nearest is None:
        assert not names(scores, 0.0, share)
    else:
        assert nearest <= threshold
        assert names(scores, nearest, share)
        assert nearest == threshold or not names(scores, threshold, share) or threshold == 1.0


@given(SCORES, st.integers(1, 30))
def test_top_k_takes_the_highest_means(scores: Scores, k: int) -> None:
    means = scores.mean(axis=0).ravel()
    chosen = select(scores, threshold=0.2, top_k=k).neurons
    assert len(chosen) == min(k, int((means > 0).sum()))
    rest = set(range(means.size)) - {e.neuron.layer * scores.shape[2] + e.neuron.index for e in chosen}
    if chosen and rest:
        assert min(e.score for e in chosen) >= max(means[i] for i in rest)
    assert all(0 <= e.votes <= len(scores) for e in chosen)


@given(SCORES, THRESHOLD)
def test_scale_of_one_prompt_does_not_matter(scores: Scores, threshold: float) -> None:
    scaled = scores.copy()
    scaled[0] *= 1024
    assert names(scaled, threshold, 0.5) == names(scores, threshold, 0.5)


def test_strongest_first_with_votes_and_mean_score() -> None:
    scores = np.zeros((3, 2, 4))
    scores[:, 1, 2] = [1.0, 2.0, 3.0]
    scores[:, 0, 3] = [0.5, 1.5, 0.1]
    selection = select(scores, threshold=0.3, share=0.5)
    assert [(str(e.neuron), e.votes) for e in selection.neurons] == [("L1N2", 3), ("L0N3", 2)]
    assert selection.neurons[0].score == pytest.approx(2.0)
    assert selection.neurons[1].score == pytest.approx(0.7)
    assert selection.refined
    assert selection.reason == ""


def test_single_prompt_is_not_refined() -> None:
    selection = select(np.array([[[1.0, 0.4, 0.2]]]), threshold=0.3)
    assert [str(e.neuron) for e in selection.neurons] == ["L0N0", "L0N1"]
    assert not selection.refined


@pytest.mark.parametrize(
    ("share", "prompts", "needed"), [(0.7, 10, 7), (0.1, 30, 3), (0.5, 3, 2), (0, 4, 1), (1, 4, 4)]
)
def test_share_is_robust_to_floating_error(share: float, prompts: int, needed: int) -> None:
    assert votes_needed(share, prompts) == needed


def test_empty_selections_say_why() -> None:
    assert "positive" in select(-np.ones((2, 1, 3)), threshold=0.2).reason
    apart = np.eye(3)[:, None, :] + 0.1
    nothing = select(apart, threshold=0.3, share=1.0)
    assert nothing.neurons == ()
    assert "0.09" in nothing.reason  # 0.1 / 1.1, rounded down
    assert select(apart, threshold=0.09, share=1.0).neurons
    assert "prompt" in select(np.zeros((0, 2, 3)), threshold=0.2).reason


def test_prompts_without_a_positive_score_do_not_vote() -> None:
    scores = np.array([[[1.0, 0.0]], [[-1.0, -2.0]]])
    assert names(scores, 0.2, 0.5) == {Neuron(0, 0)}
    assert names(scores, 0.2, 1.0) == set()


def test_not_a_number_is_never_located() -> None:
    scores = np.array([[[np.nan, 1.0]]])
    assert located(scores, 0.2).tolist() == [[[False, True]]]
    assert vote_limits(scores).count([0.2]).tolist() == [1]


@pytest.mark.parametrize("bad", [{"threshold": 1.5}, {"threshold": -0.1}, {"threshold": 0.2, "share": 2.0}])
def test_values_out_of_range_are_known_errors(bad: dict[str, float]) -> None:
    with pytest.raises(KnownError):
        select(np.ones((2, 1, 1)), **bad)
    with pytest.raises(KnownError):
        select(np.ones((2, 1, 1)), threshold=0.2, top_k=0)


def test_default_thresholds() -> None:
    assert [default_threshold(code) for code in ("en", "en-GB", "zh", "de", "ENM")] == [0.3, 0.3, 0.2, 0.2, 0.2]


def test_stability_of_equal_and_of_disjoint_prompts() -> None:
    same = np.tile(np.array([[[1.0, 0.5, 0.0]]]), (4, 1, 1))
    assert stability(same, threshold=0.2) == 1.0
    assert stability(np.eye(2)[:, None, :], threshold=0.2) == 0.0
    assert stability(same[:1], threshold=0.2) is None
    assert stability(-same - 1, threshold=0.2) is None
    mixed = np.random.default_rng(0).random((12, 2, 8))
    assert stability(mixed, threshold=0.6) == stability(mixed, threshold=0.6)


@settings(deadline=None)
@given(SCORES, THRESHOLD)
def test_stability_is_a_share(scores: Scores, threshold: float) -> None:
    value = stability(scores, threshold=threshold)
    assert value is None or 0 <= value <= 1


def test_a_live_threshold_costs_under_five_milliseconds() -> None:
    scores = np.random.default_rng(1).standard_normal((30, 12, 3072), dtype=np.float32)
    limits = vote_limits(scores)
    grid = np.linspace(0, 1, 101)
    seconds = []
    for _ in range(5):
        start = time.perf_counter()
        limits.count(grid)
        limits.selected(0.2)
        seconds.append(time.perf_counter() - start)
    assert min(seconds) < 0.005
