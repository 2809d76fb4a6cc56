"""The search for clusters on tiny models: what is tested, what a budget leaves out, and planted clusters."""

from __future__ import annotations

from functools import cache

import numpy as np
import pytest
import torch

from engine.answers import answers
from engine.degeneracy.baselines import baseline, finite_distances
from engine.degeneracy.components import found_topology
from engine.degeneracy.topology import BASELINES, search_topology
from engine.degeneracy.types import Thresholds, TopologySearch, TopologySettings
from engine.errors import KnownError, PromptError
from engine.fingerprint import fingerprint
from engine.types import FloatArray, Neuron, finished
from tests.engine.tiny import PROMPTS, fresh, tiny

LOCATED = tuple(Neuron(layer, index) for index in (2, 7, 11, 20) for layer in (1, 0, 2))
# Lenient, so that random models have components that pass and every stage is run.
LENIENT = TopologySettings(sufficiency=0.0, thresholds=Thresholds(t_low=0.6), persistence=0.0)


@cache
def searched(name: str, held_out: bool = False) -> TopologySearch:
    work = search_topology(
        tiny(name), PROMPTS[:2], LOCATED, LENIENT, candidates=9, held_out_prompts=PROMPTS[2:] if held_out else ()
    )
    return finished(work)


@pytest.mark.parametrize("name", ["gpt2", "bert", "phi3", "mt5"])
def test_every_cluster_is_tested_off_and_as_the_only_one_on(name: str) -> None:
    search = searched(name)
    candidates = set(LOCATED[:9])
    assert set(search.tested.neurons) == candidates
    assert search.left_out == LOCATED[9:]
    assert search.not_tested == 0
    assert len(np.unique(search.tested.off, axis=0)) == len(search.tested.off) <= 2001
    assert search.tested.drop(candidates) is not None
    assert len(search.tree) > 1
    assert [merge.birth for merge in search.tree] == sorted(merge.birth for merge in search.tree)
    for merge in search.tree:
        assert search.tested.drop(merge.members) is not None
        assert search.tested.drop(candidates - set(merge.members)) is not None
    assert [found.method for found in search.clusterings] == ["topology", *BASELINES]
    for found in search.clusterings:
        assert len(found.components) < 2 or found.null_draws == 50
        assert (found.score is None) == (len(found.base) < 2)
        members = [neuron for part in found.components for neuron in part.members]
        assert len(members) == len(set(members))
        assert found_topology(search, LENIENT.thresholds, LENIENT.persistence, found.method) == found


def test_what_was_tested_is_what_the_model_answers() -> None:
    loaded, search = tiny("gpt2"), searched("gpt2")
    assert any(len(found.base) > 1 for found in search.clusterings)
    for row in (0, 1, len(search.tested.off) // 2, len(search.tested.off) - 1):
        off = [neuron for neuron, out in zip(search.tested.neurons, search.tested.off[row], strict=True) if out]
        said = answers(loaded, PROMPTS[:2], scaling=dict.fromkeys(off, 0.0))
        expected = [each.log_probability for each in said]
        np.testing.assert_allclose(search.tested.log_probabilities[row], expected, atol=1e-9)


def test_the_order_of_the_neurons_does_not_show() -> None:
    first = searched("gpt2")
    again = finished(search_topology(tiny("gpt2"), PROMPTS[:2], LOCATED[:9][::-1], LENIENT))
    assert again.tree == first.tree
    for one, other in zip(again.clusterings, first.clusterings, strict=True):
        assert [part.members for part in one.components] == [part.members for part in other.components]
        assert (one.base, one.degenerate, one.null_draws) == (other.base, other.degenerate, other.null_draws)
        assert one.p_value == other.p_value
        if one.score is not None:
            assert one.score == pytest.approx(other.score)


def test_the_model_is_clean_at_every_step_and_unchanged_at_the_end() -> None:
    loaded = fresh("phi3")
    for _ in search_topology(loaded, PROMPTS[:1], LOCATED[:6], TopologySettings(norm_gain=True)):
        assert not any(module._forward_hooks or module._forward_pre_hooks for module in loaded.model.modules())
        assert torch.is_grad_enabled()
    assert fingerprint(loaded) == loaded.info.fingerprint


@pytest.mark.parametrize("budget", [1, 5, 40, 150])
def test_a_budget_is_kept_and_what_it_leaves_out_is_counted(budget: int) -> None:
    search = finished(search_topology(tiny("gpt2"), PROMPTS[:1], LOCATED, LENIENT, budget=budget))
    assert len(search.tested.off) - 1 <= budget
    assert search.not_tested > 0
    assert search.budget == budget
    if budget == 1:
        assert any("more sets would have to be tested" in found.reason for found in search.clusterings)


@pytest.mark.parametrize("budget", [200, 700])
def test_the_trees_own_null_comes_first_and_whole(budget: int) -> None:
    """Lenient, so that all parts pass and each partition asks for all it can."""
    settings = TopologySettings(
        sufficiency=0.0, thresholds=Thresholds(t_low=1.0, t_high=1.0), persistence=0.0, allow_root=False
    )
    search = finished(search_topology(tiny("gpt2"), PROMPTS[:1], LOCATED[:9], settings, budget=budget))
    own, *others = search.clusterings
    parts = len(own.components)
    assert len(own.base) == parts > 1
    # What is left after the tree's nodes, all components and the score itself holds so many partitions at the least.
    nodes = 1 + 2 * len(search.tree) + 2 * sum(len(each.components) for each in search.clusterings)
    least = (budget - nodes - 2**parts) // (2 * parts + 2**parts - 1)
    assert 0 < min(20, least) <= own.null_draws
    # The others' follow; before that they have at most what the tree's own null tested for them by chance.
    assert own.null_draws >= 20 or all(found.null_draws < 5 for found in others)


def test_without_the_root_there_are_the_clusters_inside_it() -> None:
    search = searched("gpt2")
    (root,) = [merge for merge in search.tree if merge.censored]
    assert any(part.members == root.members for part in search.clustering("topology").components)
    found = found_topology(search, LENIENT.thresholds, LENIENT.persistence, allow_root=False)
    assert all(set(part.members) < set(root.members) for part in found.components)
    assert len(found.components) > 1
    others = found_topology(search, LENIENT.thresholds, LENIENT.persistence, "kmeans", allow_root=False)
    assert others == search.clustering("kmeans")


def test_held_out_prompts_are_measured_on_the_reported_sets() -> None:
    search = searched("gpt2", held_out=True)
    held_out = search.held_out
    assert held_out is not None
    assert held_out.log_probabilities.shape[1] == 1
    assert len(held_out.off) < len(search.tested.off)
    for found in search.clusterings:
        for part in found.components:
            assert held_out.drop(part.members) is not None
        base = [neuron for number in found.base for neuron in found.components[number].members]
        assert held_out.drop(base) is not None
    assert searched("gpt2").held_out is None


@pytest.mark.parametrize(
    ("neurons", "reason"),
    [
        ((), "No neuron is located, so nothing is clustered."),
        (LOCATED[:1], "A cluster needs at least two neurons."),
        (
            (Neuron(1, 2), Neuron(1, 3)),
            "No weights lead from one of these neurons to another (layers 1), so there are no clusters.",
        ),
        (
            (Neuron(0, 2), Neuron(2, 3)),
            "No weights lead from one of these neurons to another (layers 0, 2), so there are no clusters.",
        ),
    ],
)
def test_where_nothing_can_be_clustered_the_reason_is_told(neurons: tuple[Neuron, ...], reason: str) -> None:
    search = finished(search_topology(tiny("gpt2"), PROMPTS[:1], neurons))
    assert search.reason == reason
    assert search.tree == ()
    assert all(found.components == () and not found.degenerate for found in search.clusterings)


def test_what_cannot_be_asked_is_refused() -> None:
    with pytest.raises(KnownError, match="no prompt"):
        finished(search_topology(tiny("gpt2"), (), LOCATED))
    with pytest.raises(KnownError, match="budget of 0"):
        finished(search_topology(tiny("gpt2"), PROMPTS[:1], LOCATED, budget=0))
    with pytest.raises(PromptError, match="no neuron L7N0"):
        finished(search_topology(tiny("gpt2"), PROMPTS[:1], [Neuron(7, 0)]))


def test_clusters_planted_in_the_weights_are_recovered() -> None:
    """Two groups over all layers, each of which writes and reads in a direction of its own."""
    loaded = fresh("gpt2")
    groups = [tuple(Neuron(layer, 4 * group + layer) for layer in range(3)) for group in range(2)]
    with torch.no_grad():
        for direction, group in enumerate(groups):
            for neuron in group:
                mlp = loaded.layers[neuron.layer].mlp
                mlp.c_proj.weight[neuron.index] *= 1e-3  # type: ignore[index, union-attr]
                mlp.c_fc.weight[:, neuron.index] *= 1e-3  # type: ignore[index, union-attr]
                mlp.c_proj.weight[neuron.index, direction] = 1.0  # type: ignore[index, union-attr]
                mlp.c_fc.weight[direction, neuron.index] = 1.0  # type: ignore[index, union-attr]
    neurons = [neuron for group in groups for neuron in group]
    for distance in ("inverse", "cosine"):
        settings = TopologySettings(distance=distance)  # type: ignore[arg-type]
        search = finished(search_topology(loaded, PROMPTS[:1], neurons, settings))
        found = [part.members for part in search.clustering("topology").components]
        assert found == groups


def blobs() -> tuple[tuple[Neuron, ...], FloatArray]:
    """Two groups of five; within them 1 to 1.4 apart, between them 10, and no path between some."""
    neurons = tuple(Neuron(number % 2, number) for number in range(10))
    group = np.arange(10) // 5
    matrix = np.where(group[:, None] == group[None, :], 1.0, 10.0)
    matrix += 0.1 * np.abs(np.arange(10)[:, None] - np.arange(10)[None, :])
    matrix[0, 9] = matrix[9, 0] = np.inf
    np.fill_diagonal(matrix, 0)
    return neurons, matrix


@pytest.mark.parametrize("method", BASELINES)
def test_baselines_find_what_is_plain_to_see(method: str) -> None:
    neurons, matrix = blobs()
    expected = {frozenset(neurons[:5]), frozenset(neurons[5:])}
    for scale in ("log", "absolute"):
        found = baseline(method, neurons, matrix, scale=scale)  # type: ignore[arg-type]
        assert {frozenset(part) for part in found} == expected
    order = np.random.default_rng(0).permutation(10)
    turned = baseline(method, [neurons[place] for place in order], matrix[np.ix_(order, order)])  # type: ignore[arg-type]
    assert turned == baseline(method, neurons, matrix)  # type: ignore[arg-type]


@pytest.mark.parametrize("method", BASELINES)
def test_baselines_do_not_depend_on_the_unit_on_the_log_scale(method: str) -> None:
    search = searched("gpt2")
    found = [baseline(method, search.tested.neurons, factor * search.distances) for factor in (1.0, 8.0)]  # type: ignore[arg-type]
    assert found[0] == found[1]


@pytest.mark.parametrize("method", BASELINES)
def test_baselines_of_equal_or_no_distances(method: str) -> None:
    neurons = tuple(Neuron(0, number) for number in range(4))
    apart = np.full((4, 4), np.inf)
    np.fill_diagonal(apart, 0)
    assert baseline(method, neurons, apart) == ()  # type: ignore[arg-type]
    found = baseline(method, neurons, 1.0 - np.eye(4))  # type: ignore[arg-type]
    assert all(len(part) > 1 for part in found)
    if method != "kmeans":
        assert found == (neurons,)


def test_no_path_counts_as_twice_the_largest_distance() -> None:
    matrix = np.array([[0, 2, np.inf], [2, 0, 8], [np.inf, 8, 0.0]])
    assert finite_distances(matrix, "absolute")[0, 2] == 16
    np.testing.assert_allclose(finite_distances(matrix)[[0, 1, 0], [1, 2, 2]], np.log([1, 4, 8]))


def test_an_unknown_baseline_is_refused() -> None:
    with pytest.raises(ValueError, match="topology is no baseline"):
        baseline("topology", *blobs())
