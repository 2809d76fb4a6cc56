"""Control neurons: same number and layers, never located ones, disjoint draws, nearest in activation."""

from __future__ import annotations

from collections import Counter

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.controls import matched_neurons, mean_size, random_neurons
from engine.types import Neuron

LAYERS, WIDTH = 3, 12
NEURONS = st.sets(st.builds(Neuron, st.integers(0, LAYERS - 1), st.integers(0, WIDTH - 1)), max_size=10)


def layers(neurons: object) -> Counter[int]:
    return Counter(neuron.layer for neuron in neurons)  # type: ignore[attr-defined]


@given(NEURONS, st.integers(0, 5))
def test_random_draws_have_the_same_layers_and_no_located_neuron(neurons: set[Neuron], seed: int) -> None:
    control = random_neurons(neurons, WIDTH, seed=seed)
    assert len(control.draws) == 10
    for draw in control.draws:
        assert len(set(draw)) == len(draw)
        assert not set(draw) & neurons
        if not control.reason:
            assert layers(draw) == layers(neurons)
    assert bool(control.reason) == any(count > WIDTH - count for count in layers(neurons).values())


def test_random_draws_are_seeded_and_do_not_depend_on_order() -> None:
    neurons = [Neuron(0, 3), Neuron(2, 1), Neuron(0, 7)]
    assert random_neurons(neurons, 500, seed=1) == random_neurons(neurons[::-1], 500, seed=1)
    assert random_neurons(neurons, 500, seed=1) != random_neurons(neurons, 500, seed=2)
    assert len(set(random_neurons(neurons, 500).draws)) == 10


def test_random_draws_cover_the_layer_evenly() -> None:
    draws = random_neurons([Neuron(0, 0)], 5, draws=4000).draws
    counts = Counter(draw[0].index for draw in draws)
    assert set(counts) == {1, 2, 3, 4}
    assert all(880 < count < 1120 for count in counts.values())


def test_excluded_neurons_are_never_drawn() -> None:
    excluded = [Neuron(0, index) for index in range(2, 12)]
    assert set(random_neurons([Neuron(0, 0)], WIDTH, excluded=excluded).draws) == {(Neuron(0, 1),)}
    matched = matched_neurons([Neuron(0, 0)], np.zeros((1, WIDTH)), draws=1, excluded=excluded)
    assert matched.draws == ((Neuron(0, 1),),)


def test_layer_too_small_for_random_draws_is_named() -> None:
    control = random_neurons([Neuron(1, index) for index in range(4)] + [Neuron(0, 0)], 6)
    assert control.reason.startswith("Layer 1 has too few")
    assert all(layers(draw) == {0: 1, 1: 2} for draw in control.draws)


@given(NEURONS, st.integers(0, 5))
def test_matched_draws_are_disjoint_and_in_the_same_layers(neurons: set[Neuron], seed: int) -> None:
    activations = np.random.default_rng(seed).normal(size=(4, LAYERS, WIDTH)).round(1)
    control = matched_neurons(neurons, activations)
    seen: set[Neuron] = set()
    for draw in control.draws:
        assert not set(draw) & (neurons | seen)
        seen |= set(draw)
        if len(control.draws) == 3:
            assert layers(draw) == layers(neurons)
    assert (len(control.draws) == 3) == (not control.reason) or not neurons
    assert control == matched_neurons(sorted(neurons, reverse=True), activations)


def test_matched_takes_the_nearest_in_mean_size() -> None:
    activations = np.array([[[1.0, -1.1, 0.5, 9.0, -1.3, 0.2]], [[1.0, 1.1, -0.5, -9.0, 1.3, 0.2]]])
    control = matched_neurons([Neuron(0, 0)], activations)
    assert control.draws == ((Neuron(0, 1),), (Neuron(0, 4),), (Neuron(0, 2),))


def test_matched_neurons_choose_without_replacement_the_most_active_first() -> None:
    size = np.array([[5.0, 4.0, 4.9, 0.0, 1.0]])
    control = matched_neurons([Neuron(0, 0), Neuron(0, 1)], size, draws=1)
    assert control.draws == ((Neuron(0, 2), Neuron(0, 4)),)


def test_layer_too_small_for_matched_draws_is_named() -> None:
    size = np.arange(10.0).reshape(1, 10)
    four = matched_neurons([Neuron(0, index) for index in range(4)], size)
    assert four.reason == "Layer 0 has too few other neurons for 3 matched draws, so there are 1."
    assert [len(draw) for draw in four.draws] == [4]
    most = matched_neurons([Neuron(0, index) for index in range(7)], size)
    assert "one matched draw" in most.reason
    assert [len(draw) for draw in most.draws] == [3]


def test_no_neurons_have_empty_controls() -> None:
    assert random_neurons([], 5).draws == ((),) * 10
    assert matched_neurons([], np.zeros((1, 5))).draws == ((),) * 3


def test_mean_size_is_the_mean_of_absolute_values() -> None:
    assert mean_size([[[1.0]], [[-3.0]]]).tolist() == [[2.0]]
    assert mean_size([[-3.0]]).tolist() == [[3.0]]
    with pytest.raises(ValueError, match="layers, width"):
        mean_size([1.0])
