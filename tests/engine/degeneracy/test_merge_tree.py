"""The merge tree against scipy's single linkage, its axioms, and the choice of clusters that persist."""

from __future__ import annotations

from itertools import combinations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.cluster.hierarchy import fcluster, linkage
from scipy.sparse.csgraph import minimum_spanning_tree
from scipy.spatial.distance import squareform

from engine.degeneracy.merge_tree import cut, kept, merge_tree, persistence, persistence_limit
from engine.degeneracy.types import Merge
from engine.types import FloatArray, Neuron

INF = float("inf")
HEIGHTS = (0.25, 0.5, 0.75, 1.0, 1.5, 2.0, 4.0, INF)
"""So few that ties are common; all of them and their multiples by powers of two are exact."""


def neurons_of(count: int) -> tuple[Neuron, ...]:
    """Any `count` neurons, not in their order."""
    return tuple(Neuron(number % 4, (7 * number) % 101) for number in range(count))


def symmetric(count: int, values: list[float]) -> FloatArray:
    matrix = np.zeros((count, count))
    matrix[np.triu_indices(count, 1)] = values
    return matrix + matrix.T


ANY = st.one_of(st.sampled_from(HEIGHTS), st.floats(0.01, 50))


@st.composite
def matrices(draw: st.DrawFn, values: st.SearchStrategy[float] = ANY) -> FloatArray:
    count = draw(st.integers(1, 9))
    pairs = count * (count - 1) // 2
    return symmetric(count, draw(st.lists(values, min_size=pairs, max_size=pairs)))


def partition(labels: list[int], neurons: tuple[Neuron, ...]) -> set[frozenset[Neuron]]:
    return {
        frozenset(neuron for neuron, own in zip(neurons, labels, strict=True) if own == label) for label in set(labels)
    }


@given(matrices(), st.one_of(st.sampled_from(HEIGHTS[:-1]), st.floats(0, 60)))
def test_every_cut_is_that_of_single_linkage(matrix: FloatArray, height: float) -> None:
    neurons = neurons_of(len(matrix))
    ours = {frozenset(members) for members in cut(merge_tree(neurons, matrix), neurons, height)}
    if len(matrix) < 2:
        assert ours == {frozenset(neurons)}
        return
    # scipy takes no infinite distances; a large one stands beyond every cut.
    tree = linkage(squareform(np.where(np.isinf(matrix), 1e9, matrix)), "single")
    assert ours == partition(list(fcluster(tree, height, criterion="distance")), neurons)


@given(matrices(st.one_of(st.sampled_from(HEIGHTS[:-1]), st.floats(0.01, 50))))
def test_deaths_are_the_minimum_spanning_tree_and_come_after_births(matrix: FloatArray) -> None:
    tree = merge_tree(neurons_of(len(matrix)), matrix)
    # A merge of k clusters is the death of k - 1 of them (the elder goes on).
    deaths = 0.0
    for merge in tree:
        inside = set().union(*(tree[child].members for child in merge.children)) if merge.children else set()
        deaths += merge.birth * (len(merge.children) + len(merge.members) - len(inside) - 1)
        assert merge.birth <= merge.death
        assert all(tree[child].death == merge.birth and not tree[child].censored for child in merge.children)
    assert deaths == pytest.approx(minimum_spanning_tree(matrix).sum())


@given(matrices(), st.randoms(use_true_random=False))
def test_the_order_of_the_neurons_does_not_show(matrix: FloatArray, random: object) -> None:
    neurons = neurons_of(len(matrix))
    order = list(range(len(matrix)))
    random.shuffle(order)  # type: ignore[attr-defined]
    turned = merge_tree([neurons[place] for place in order], matrix[np.ix_(order, order)])
    assert turned == merge_tree(neurons, matrix)


@given(matrices(), st.sampled_from((0.125, 3.0, 1000.0)), st.sampled_from((0.0, 0.5, 0.8)))
def test_scaling_scales_absolute_persistence_and_leaves_the_logarithm(
    matrix: FloatArray, factor: float, quantile: float
) -> None:
    neurons = neurons_of(len(matrix))
    tree, scaled = merge_tree(neurons, matrix), merge_tree(neurons, factor * matrix)
    assert [merge.members for merge in tree] == [merge.members for merge in scaled]
    for one, other in zip(tree, scaled, strict=True):
        assert other.persistence == pytest.approx(factor * one.persistence)
        assert other.log_persistence == pytest.approx(one.log_persistence, abs=1e-9)
    assert kept(tree, "absolute", quantile) == kept(scaled, "absolute", quantile)


@given(matrices())
def test_an_isolated_neuron_changes_nothing_else(matrix: FloatArray) -> None:
    neurons = neurons_of(len(matrix) + 1)
    wider = np.full((len(matrix) + 1,) * 2, INF)
    wider[:-1, :-1] = matrix
    wider[-1, -1] = 0
    tree, alone = merge_tree(neurons, wider), merge_tree(neurons[:-1], matrix)
    assert tree == alone
    assert set(cut(tree, neurons, 1.0)) == {*cut(alone, neurons[:-1], 1.0), (neurons[-1],)}


@given(matrices(st.floats(1.0, 50)), st.floats(0, 0.5), st.integers(0, 10**6))
def test_moving_distances_a_little_moves_no_birth_by_more(matrix: FloatArray, most: float, seed: int) -> None:
    neurons = neurons_of(len(matrix))
    noise = np.triu(np.random.default_rng(seed).uniform(-most, most, matrix.shape), 1)
    moved = merge_tree(neurons, matrix + noise + noise.T)
    plain = merge_tree(neurons, matrix)
    for one, other in combinations(neurons, 2):
        assert abs(_joined_at(plain, one, other) - _joined_at(moved, one, other)) <= most + 1e-9


def _joined_at(tree: tuple[Merge, ...], one: Neuron, other: Neuron) -> float:
    return next(merge.birth for merge in tree if one in merge.members and other in merge.members)


def test_equal_heights_are_one_merge() -> None:
    neurons = neurons_of(4)
    (merge,) = merge_tree(neurons, symmetric(4, [1.0, 2.0, 3.0, 1.0, 3.0, 1.0]))
    assert (merge.birth, merge.death, merge.children) == (1.0, 3.0, ())
    assert merge.members == tuple(sorted(neurons))
    assert merge.censored


def test_separate_parts_have_trees_of_their_own_that_die_at_the_largest_distance() -> None:
    neurons = tuple(Neuron(0, index) for index in range(4))
    tree = merge_tree(neurons, symmetric(4, [1.0, INF, INF, INF, INF, 5.0]))
    assert [(merge.members, merge.birth, merge.death, merge.censored) for merge in tree] == [
        (neurons[:2], 1.0, 5.0, True),
        (neurons[2:], 5.0, 5.0, True),
    ]


@settings(max_examples=60)
@given(matrices(), st.sampled_from(("log", "absolute")), st.floats(0, 1), st.booleans())
def test_what_is_kept_is_the_best_antichain_of_those_that_last(
    matrix: FloatArray, scale: str, quantile: float, root: bool
) -> None:
    tree = merge_tree(neurons_of(len(matrix)), matrix)
    chosen = kept(tree, scale, quantile, allow_root=root)  # type: ignore[arg-type]
    limit = persistence_limit(tree, scale, quantile) * (1 - 1e-9)  # type: ignore[arg-type]
    lives = [persistence(merge, scale) for merge in tree]  # type: ignore[arg-type]
    lasting = [number for number, life in enumerate(lives) if life >= limit and (root or not tree[number].censored)]
    assert set(chosen) <= set(lasting)
    antichains = [
        numbers
        for size in range(len(lasting) + 1)
        for numbers in combinations(lasting, size)
        if all(set(tree[a].members).isdisjoint(tree[b].members) for a, b in combinations(numbers, 2))
    ]
    assert chosen in antichains
    assert sum(lives[number] for number in chosen) == pytest.approx(
        max(sum(lives[number] for number in numbers) for numbers in antichains), rel=1e-6
    )


def test_a_tie_goes_to_the_larger_cluster() -> None:
    neurons = tuple(Neuron(0, index) for index in range(3))
    # The pair lives from 1 to 2, the three from 2 to 3.
    tree = merge_tree(neurons, symmetric(3, [1.0, 3.0, 2.0]))
    assert [merge.persistence for merge in tree] == [1.0, 1.0]
    assert kept(tree, "absolute", 0.5) == (1,)
    # On the log scale the pair lives longer: from 1 to 2 is more than from 2 to 3.
    assert kept(tree, "log", 0.5) == (0,)


@pytest.mark.parametrize(
    "wrong", [np.zeros((2, 3)), np.array([[0.0, 1.0], [2.0, 0.0]]), -np.ones((2, 2)), np.full((2, 2), np.nan)]
)
def test_a_matrix_that_is_none_of_distances_is_refused(wrong: FloatArray) -> None:
    with pytest.raises(ValueError, match="distances"):
        merge_tree(neurons_of(2), wrong)


def test_nothing_has_no_tree() -> None:
    assert merge_tree((), np.zeros((0, 0))) == ()
    assert kept(()) == ()
    assert persistence_limit(()) == 0.0
