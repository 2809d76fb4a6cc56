"""Shared neurons: the laws of the sets, planted overlaps, and chance against enumeration, SciPy and simulation."""

from __future__ import annotations

import itertools
import math
from collections.abc import Mapping

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import stats

from engine import statistics
from engine.errors import KnownError
from engine.overlap import (
    Shared,
    chance,
    holm,
    independent,
    intersections,
    jaccard,
    jaccard_matrix,
    min_scores,
    order_by_similarity,
    sizes_of,
)
from engine.types import Neuron

WIDTH = 12

Chosen = dict[str, frozenset[Neuron]]

_neuron = st.builds(Neuron, st.integers(0, 2), st.integers(0, WIDTH - 1))
_sets = st.dictionaries(
    st.sampled_from(["en", "zh", "ar", "ru", "de"]), st.frozensets(_neuron, max_size=20), min_size=1
)


def random_sets(rng: np.random.Generator, sizes: Mapping[str, Mapping[int, int]], width: int) -> dict[str, set[Neuron]]:
    return {
        language: {Neuron(layer, int(i)) for layer, size in counts.items() for i in rng.permutation(width)[:size]}
        for language, counts in sizes.items()
    }


def neurons_of(shared: tuple[Shared, ...]) -> set[Neuron]:
    return {each.neuron for each in shared}


@given(_sets)
def test_all_languages_is_the_intersection_whatever_their_order(sets: Chosen) -> None:
    found = independent(sets)
    assert neurons_of(found) == frozenset.intersection(*sets.values())
    assert all(neurons_of(found) <= chosen for chosen in sets.values())
    back = independent(dict(reversed(sets.items())))
    assert [each.neuron for each in back] == [each.neuron for each in found]
    assert independent(sets, len(sets)) == found == independent(sets, 0)


@given(_sets)
def test_asking_twice_changes_nothing_and_one_language_is_itself(sets: Chosen) -> None:
    once = frozenset(neurons_of(independent(sets)))
    assert neurons_of(independent({**sets, "again": once})) == once
    assert neurons_of(independent(dict.fromkeys(sets, once))) == once
    for language, chosen in sets.items():
        assert independent({language: chosen}) == tuple(Shared(n, (language,)) for n in sorted(chosen))


@given(_sets)
def test_asking_for_fewer_languages_never_loses_a_neuron(sets: Chosen) -> None:
    steps = [independent(sets, m) for m in range(len(sets), 0, -1)]
    for fewer, more in itertools.pairwise(steps):
        assert neurons_of(fewer) <= neurons_of(more)
    for each in steps[-1]:
        assert set(each.languages) == {language for language, chosen in sets.items() if each.neuron in chosen}
    assert neurons_of(steps[-1]) == frozenset().union(*sets.values())


@given(_sets)
def test_exclusive_regions_hold_every_neuron_once(sets: Chosen) -> None:
    regions = intersections(sets)
    every = [neuron for region in regions for neuron in region.neurons]
    assert len(every) == len(set(every))
    assert set(every) == frozenset().union(*sets.values())
    sizes = [len(region.neurons) for region in regions]
    assert sizes == sorted(sizes, reverse=True)
    assert all(sizes)
    for region in regions:
        for language, chosen in sets.items():
            assert set(region.neurons) <= chosen if language in region.languages else not set(region.neurons) & chosen


def test_a_number_of_languages_that_cannot_be_is_refused() -> None:
    sets = {"en": [Neuron(0, 0)], "zh": []}
    for wrong in (-1, 3):
        with pytest.raises(KnownError, match="of 2 languages"):
            independent(sets, wrong)
        with pytest.raises(KnownError, match="from 1 to 2"):
            chance(sizes_of(sets), 5, wrong)
    with pytest.raises(ValueError, match="width"):
        chance({"en": {0: 6}, "zh": {0: 1}}, 5)


def test_no_language_and_no_neuron_are_no_fault() -> None:
    assert independent({}) == intersections({}) == order_by_similarity(jaccard_matrix({})) == ()
    assert chance({}, 5).p_value(0) == 1.0
    empty: dict[str, list[Neuron]] = {"en": [], "zh": []}
    assert independent(empty) == intersections(empty) == ()
    assert np.isnan(jaccard_matrix(empty)).all()
    found = chance(sizes_of(empty), 5)
    assert (found.expected, found.p_value(0), found.p_value(1)) == (0.0, 1.0, 0.0)
    soft = chance({"en": {}, "zh": {}, "ar": {}}, 5, 2)
    assert (soft.expected, soft.p_value(0)) == (0.0, 1.0)


@pytest.mark.parametrize("planted", [0, 1, 4])
def test_planted_neurons_are_found_and_are_more_than_chance(planted: int) -> None:
    width, common = 400, {Neuron(2, 390 + i) for i in range(planted)}
    sets = {
        language: common | {Neuron(layer, 30 * number + i) for layer in range(3) for i in range(10)}
        for number, language in enumerate(("en", "zh", "ar", "ru"))
    }
    assert neurons_of(independent(sets)) == common
    found = chance(sizes_of(sets), width)
    assert found.p_value(planted) == (1.0 if planted == 0 else pytest.approx(0.0, abs=2e-3))
    assert found.expected == pytest.approx(2 * 10**4 / width**3 + (10 + planted) ** 4 / width**3)


def test_two_sets_are_hypergeometric_to_the_far_tail() -> None:
    for held, size, width in ((8, 6, 30), (40, 60, 3072), (9, 9, 10), (300, 700, 14336)):
        found = chance({"en": {3: held}, "zh": {3: size}}, width)
        k = np.arange(len(found.null))
        np.testing.assert_allclose(found.null, stats.hypergeom.pmf(k, width, held, size), rtol=1e-7, atol=1e-300)
        assert found.expected == pytest.approx(held * size / width)
        assert found.draws == 0


def test_three_sets_equal_full_enumeration() -> None:
    sizes, width = (2, 3, 4), 5
    counts = np.zeros(3)
    for chosen in itertools.product(*(itertools.combinations(range(width), size) for size in sizes)):
        counts[len(set.intersection(*map(set, chosen)))] += 1
    found = chance({str(size): {0: size} for size in sizes}, width)
    np.testing.assert_allclose(found.null, counts / counts.sum(), atol=1e-14)


@given(_sets)
@settings(max_examples=50)
def test_it_is_the_overlap_of_the_statistics(sets: Chosen) -> None:
    ours = chance(sizes_of(sets), WIDTH)
    theirs = statistics.overlap(list(sets.values()), WIDTH)
    count = len(independent(sets))
    assert (count, ours.expected, ours.p_value(count)) == (theirs.count, theirs.expected, theirs.p_value)
    back = chance(sizes_of(dict(reversed(sets.items()))), WIDTH)
    assert back.null.tobytes() == ours.null.tobytes()


def test_some_of_the_languages_against_plain_simulation() -> None:
    sizes = {"en": {0: 6, 1: 2}, "zh": {0: 5}, "ar": {0: 4, 1: 3}, "ru": {0: 7, 1: 12}}
    rng = np.random.default_rng(5)
    for wanted in (1, 2, 3):
        counts = np.array([len(independent(random_sets(rng, sizes, WIDTH), wanted)) for _ in range(3000)])
        found = chance(sizes, WIDTH, wanted)
        assert found.draws == 2000
        assert found.null.sum() == pytest.approx(1.0)
        # Four standard errors of both simulations together.
        error = 4 * counts.std() * math.sqrt(1 / 3000 + 1 / 2000)
        assert found.expected == pytest.approx(counts.mean(), abs=error)
        assert np.arange(len(found.null)) @ found.null == pytest.approx(found.expected, abs=error)
        for count in np.unique(counts):
            assert found.p_value(int(count)) == pytest.approx((counts >= count).mean(), abs=0.06)
    assert chance(sizes, WIDTH, 2).null.tobytes() == chance(dict(reversed(sizes.items())), WIDTH, 2).null.tobytes()
    assert chance(sizes, WIDTH, 2).p_value(50) == pytest.approx(1 / 2001)


@pytest.mark.parametrize("wanted", [None, 2])
def test_p_values_of_random_sets_are_uniform(wanted: int | None) -> None:
    """A count is discrete, so its p-value is spread over the step that it stands for before it is compared."""
    width, sizes = 40, {"en": {0: 20, 1: 12}, "zh": {0: 18, 1: 15}, "ar": {0: 22, 1: 14}}
    rng, found = np.random.default_rng(7), chance(sizes, width, wanted)
    spread = []
    for _ in range(600):
        count = len(independent(random_sets(rng, sizes, width), wanted))
        above, with_it = found.p_value(count + 1), found.p_value(count)
        spread.append(above + rng.random() * (with_it - above))
    assert stats.kstest(spread, "uniform").pvalue > 0.001
    # The same test sees a null that is wrong: sets of one neuron more in each layer.
    larger = {language: {layer: size + 1 for layer, size in counts.items()} for language, counts in sizes.items()}
    wrong = [found.p_value(len(independent(random_sets(rng, larger, width), wanted))) for _ in range(600)]
    assert stats.kstest(wrong, "uniform").pvalue < 0.001


def test_jaccard_and_its_matrix() -> None:
    sets = {"en": {Neuron(0, 1), Neuron(0, 2)}, "zh": {Neuron(0, 2), Neuron(1, 2)}, "ar": set()}
    matrix = jaccard_matrix(sets)
    assert matrix[0, 1] == matrix[1, 0] == jaccard(sets["en"], sets["zh"]) == pytest.approx(1 / 3)
    assert (matrix[0, 0], matrix[0, 2]) == (1.0, 0.0)
    assert math.isnan(matrix[2, 2])
    assert jaccard([], []) is None
    assert statistics.jaccard is jaccard


def test_the_order_puts_like_beside_like() -> None:
    groups = [0, 1, 0, 2, 1, 2]
    matrix = np.array([[0.9 if one == other else 0.1 for other in groups] for one in groups])
    order = order_by_similarity(matrix)
    assert sorted(order) == list(range(6))
    ordered = [groups[number] for number in order]
    assert [ordered[0::2], ordered[1::2]] == [ordered[1::2], ordered[0::2]]
    assert order == order_by_similarity(matrix)
    assert order[0] == 0
    holes = np.where(matrix > 0.5, matrix, np.nan)
    assert order_by_similarity(holes) == order
    line = np.array([[1.0, 0.2, 0.8], [0.2, 1.0, 0.7], [0.8, 0.7, 1.0]])
    assert order_by_similarity(line) == (0, 2, 1)


def test_the_lowest_share_of_the_peak_is_the_score() -> None:
    english, chinese = np.zeros((2, 3)), np.zeros((2, 3))
    english[0, 1], english[1, 2], chinese[0, 1], chinese[1, 2] = 4.0, 1.0, 0.5, 2.0
    shared = independent({"en": [Neuron(0, 1), Neuron(1, 2)], "zh": [Neuron(0, 1)]}, 1)
    maps = {"en": english, "zh": chinese}
    assert min_scores(shared, maps) == {Neuron(0, 1): 0.25, Neuron(1, 2): 0.25}
    assert min_scores(shared, {"en": english, "zh": np.zeros((2, 3))})[Neuron(0, 1)] == 0.0


def test_holm_steps_down_and_keeps_the_order() -> None:
    assert holm([0.04, 0.01, 0.03]) == pytest.approx([0.06, 0.03, 0.06])
    assert holm([0.9, 0.8]) == [1.0, 1.0]
    assert holm([]) == []
