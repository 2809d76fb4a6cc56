"""Distances between neurons from the weights between them: against slow path search, and the axioms of method.md h."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.degeneracy.distances import connections, distance_matrix
from engine.degeneracy.topology import neuron_distances
from engine.degeneracy.types import TopologySettings
from engine.types import FloatArray, Neuron
from tests.engine.tiny import build, fresh, tiny

INF = float("inf")
SPREAD = tuple(Neuron(layer, index) for layer in range(3) for index in (1, 5, 9, 16))


def in_layers(*layers: int) -> tuple[Neuron, ...]:
    return tuple(Neuron(layer, number) for number, layer in enumerate(layers))


def strengths_of(count: int, **edges: float) -> FloatArray:
    """w01=0.5 says that neuron 0 acts on neuron 1 with that strength."""
    made = np.zeros((count, count))
    for name, strength in edges.items():
        made[int(name[1]), int(name[2])] = strength
    return made


def slow_distances(
    neurons: tuple[Neuron, ...], strengths: FloatArray, max_gap: int | None, direct_edges: str
) -> FloatArray:
    """Every path upwards, one by one."""
    found = np.full(strengths.shape, INF)
    np.fill_diagonal(found, 0)

    def climb(path: list[int], length: float) -> None:
        start, end = path[0], path[-1]
        gap = neurons[end].layer - neurons[start].layer
        if gap and (max_gap is None or gap <= max_gap):
            found[start, end] = found[end, start] = min(found[start, end], length)
        for other in range(len(neurons)):
            step = neurons[other].layer - neurons[end].layer
            if strengths[end, other] and (step == 1 if direct_edges == "adjacent" else step >= 1):
                climb([*path, other], length + 1 / strengths[end, other])

    for start in range(len(neurons)):
        climb([start], 0.0)
    return found


@settings(max_examples=60)
@given(
    st.lists(st.integers(0, 4), min_size=1, max_size=7),
    st.integers(0, 10**6),
    st.sampled_from((None, 1, 2, 3)),
    st.sampled_from(("adjacent", "all")),
)
def test_shortest_paths_are_those_of_a_search_of_all(
    layers: list[int], seed: int, max_gap: int | None, direct_edges: str
) -> None:
    neurons, rng = in_layers(*layers), np.random.default_rng(seed)
    strengths = rng.exponential(size=(len(layers),) * 2) * (rng.random((len(layers),) * 2) < 0.7)
    found = distance_matrix(neurons, strengths, max_gap=max_gap, direct_edges=direct_edges)  # type: ignore[arg-type]
    np.testing.assert_allclose(found, slow_distances(neurons, strengths, max_gap, direct_edges))
    assert np.array_equal(found, found.T)


def test_a_chain_is_the_sum_of_its_edges() -> None:
    strengths = strengths_of(3, w01=1 / 0.37, w12=1 / 0.75, w02=100.0)
    found = distance_matrix(in_layers(0, 1, 2), strengths)
    assert found[0, 2] == pytest.approx(1.12)
    direct = distance_matrix(in_layers(0, 1, 2), strengths, direct_edges="all")
    assert direct[0, 2] == pytest.approx(0.01)


def test_no_path_uses_an_edge_within_a_layer_or_goes_down() -> None:
    # 0 reaches 1; 1 and 2 share a layer; 3 stands below 1 and is joined to it alone.
    strengths = strengths_of(4, w01=1.0, w12=1.0, w21=1.0, w31=1.0, w13=1.0)
    found = distance_matrix(in_layers(0, 1, 1, 0), strengths)
    assert found[0, 1] == found[1, 3] == 1.0
    assert np.isinf([found[1, 2], found[0, 2], found[0, 3]]).all()


def test_the_cap_leaves_out_far_pairs_and_not_the_steps_of_near_ones() -> None:
    strengths = strengths_of(5, w01=1.0, w12=1.0, w23=1.0, w34=1.0)
    found = distance_matrix(in_layers(0, 1, 2, 3, 4), strengths, max_gap=3)
    assert found[0, 3] == 3.0
    assert np.isinf(found[0, 4])
    assert distance_matrix(in_layers(0, 1, 2, 3, 4), strengths, max_gap=None)[0, 4] == 4.0


@given(st.integers(0, 10**6))
def test_the_triangle_holds_over_layers(seed: int) -> None:
    neurons = in_layers(0, 0, 1, 1, 2, 2, 3)
    strengths = np.random.default_rng(seed).exponential(size=(7, 7))
    found = distance_matrix(neurons, strengths, max_gap=None)
    for low, middle, high in ((0, 2, 4), (1, 3, 5), (0, 3, 6), (2, 4, 6)):
        assert found[low, high] <= found[low, middle] + found[middle, high] + 1e-12


def test_connections_are_products_upwards_and_parts_add_as_squares() -> None:
    writes = np.array([[3.0, 4.0], [1.0, 0.0]])
    reads = np.array([[[9.0, 9.0], [9.0, 9.0]], [[1.0, 0.0], [0.0, 2.0]]])
    neurons = in_layers(0, 1)
    assert connections(neurons, writes, reads)[0, 1] == pytest.approx(np.hypot(3, 8))
    assert connections(neurons, writes, reads, "cosine")[0, 1] == pytest.approx(np.sqrt((0.6**2 + 0.8**2) / 2))
    assert connections(neurons, writes, reads)[1, 0] == 0
    plain = reads[:, :1]
    assert connections(neurons, writes, plain)[0, 1] == pytest.approx(3)
    assert connections(neurons, writes, plain, "cosine")[0, 1] == pytest.approx(0.6)


def test_a_neuron_that_writes_nothing_is_infinitely_far() -> None:
    neurons = in_layers(0, 1)
    for kind in ("inverse", "cosine"):
        strengths = connections(neurons, np.zeros((2, 4)), np.ones((2, 1, 4)), kind)  # type: ignore[arg-type]
        assert np.isinf(distance_matrix(neurons, strengths)[0, 1])


@pytest.mark.parametrize("name", ["bert", "gpt2", "llama"])
def test_rescaling_a_neuron_leaves_the_cosine_alone_and_not_the_inverse(name: str) -> None:
    plain, changed = tiny(name), fresh(name)
    layer, index, factor = 1, 5, 4.0
    with torch.no_grad():
        changed.weight(layer)[:, index] /= factor
        reads = {
            "bert": lambda: changed.layers[layer].intermediate.dense.weight[index],
            "gpt2": lambda: changed.layers[layer].mlp.c_fc.weight[:, index],
            "llama": lambda: changed.layers[layer].mlp.up_proj.weight[index],
        }[name]()
        reads *= factor
    cosine = TopologySettings(distance="cosine")
    np.testing.assert_allclose(neuron_distances(changed, SPREAD, cosine), neuron_distances(plain, SPREAD, cosine))
    inverse = [neuron_distances(each, SPREAD, TopologySettings()) for each in (plain, changed)]
    place = SPREAD.index(Neuron(layer, index))
    assert not np.isclose(inverse[0][0, place], inverse[1][0, place])


@pytest.mark.parametrize("name", ["gpt2", "phi3"])
def test_the_order_of_the_neurons_does_not_show_in_a_digit(name: str) -> None:
    order = np.random.default_rng(3).permutation(len(SPREAD))
    for kind in ("inverse", "cosine"):
        chosen = replace(TopologySettings(), distance=kind, norm_gain=True)  # type: ignore[arg-type]
        straight = neuron_distances(tiny(name), SPREAD, chosen)
        turned = neuron_distances(tiny(name), [SPREAD[place] for place in order], chosen)
        assert np.array_equal(turned, straight[np.ix_(order, order)])


def test_two_alike_neurons_change_places_without_a_change() -> None:
    """Permuting the neurons of a layer in all its matrices permutes the distances (method.md h 6)."""
    plain, model = tiny("bert"), build("bert")
    with torch.no_grad():
        part = model.bert.encoder.layer[1]
        swap = list(range(24))
        swap[5], swap[9] = 9, 5
        part.intermediate.dense.weight.copy_(part.intermediate.dense.weight[swap].clone())
        part.output.dense.weight.copy_(part.output.dense.weight[:, swap].clone())
    turned = replace(plain, model=model, layers=tuple(model.bert.encoder.layer), downs=tuple(
        layer.output.dense for layer in model.bert.encoder.layer
    ))  # fmt: skip
    order = [
        SPREAD.index(Neuron(1, {5: 9, 9: 5}[n.index]) if n.layer == 1 and n.index in (5, 9) else n) for n in SPREAD
    ]
    found = neuron_distances(turned, SPREAD, TopologySettings())
    np.testing.assert_allclose(found, neuron_distances(plain, SPREAD, TopologySettings())[np.ix_(order, order)])


def test_only_neighbouring_layers_have_edges_of_their_own() -> None:
    layers = [neuron.layer for neuron in SPREAD]
    near = neuron_distances(tiny("gpt2"), SPREAD, TopologySettings())
    all_pairs = neuron_distances(tiny("gpt2"), SPREAD, TopologySettings(direct_edges="all"))
    for place, (one, other) in enumerate(pairwise(layers)):
        assert np.isinf(near[place, place + 1]) == (one == other)
    assert (all_pairs <= near).all()
    assert (all_pairs < near).any()
