from __future__ import annotations

import itertools
from collections import Counter

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.checking.readings import Readout
from engine.checking.scorers import SHARES, neuron_set, random_set, reading_of, set_score
from engine.checking.sources import counted, kept
from engine.checking.types import SCORERS
from engine.types import Neuron
from tests.engine.checking.made import LAYERS, WIDTH, planted

NEURONS = (Neuron(0, 2), Neuron(1, 0), Neuron(1, 5))


def readouts(count: int, seed: int = 0) -> list[Readout]:
    rng = np.random.default_rng(seed)
    return [Readout(*(rng.normal(size=(LAYERS, WIDTH)).astype(np.float32) for _ in range(3)), ()) for _ in range(count)]


def test_neurons_are_counted_once_a_fact() -> None:
    a, b = Neuron(0, 1), Neuron(0, 2)
    counts, facts = counted([(a, a, b), (), (a,)])
    assert counts == {a: 2, b: 1}
    assert facts == 2


@given(st.dictionaries(st.integers(0, 20), st.integers(1, 9), max_size=10))
def test_a_neuron_is_kept_if_its_count_exceeds_the_share_of_the_largest(counts: dict[int, int]) -> None:
    found = Counter({Neuron(0, index): count for index, count in counts.items()})
    sets = [set(kept(found, t)) for t in SHARES]
    for t, chosen in zip(SHARES, sets, strict=True):
        assert chosen == {n for n, count in found.items() if count > t * max(found.values())}
    assert all(later <= earlier for earlier, later in itertools.pairwise(sets))
    assert not counts or sets[-1]


def test_activations_are_standardised_on_train_and_attributions_are_not() -> None:
    train = readouts(50)
    raw = neuron_set("kn_attribution", "P1", 0.3, NEURONS, train, 9)
    assert (raw.shift, raw.scale) == ((0.0,) * 3, (1.0,) * 3)
    values = np.array([[each.attribution[n.layer, n.index] for n in NEURONS] for each in train])
    np.testing.assert_allclose([set_score(raw, each) for each in train], values.mean(axis=1), atol=1e-6)
    for scorer, name in (("kn_activation", "activation"), ("kn_written", "written")):
        chosen = neuron_set(scorer, "P1", 0.3, NEURONS, train, 9)  # type: ignore[arg-type]
        read = np.array([[getattr(each, name)[n.layer, n.index] for n in NEURONS] for each in train])
        scaled = (read - read.mean(axis=0)) / read.std(axis=0)
        np.testing.assert_allclose([set_score(chosen, each) for each in train], scaled.mean(axis=1), atol=1e-6)


def test_a_neuron_that_is_always_silent_is_not_blown_up() -> None:
    silent = [Readout(each.attribution, each.activation * 0, each.written, ()) for each in readouts(5)]
    assert set_score(neuron_set("kn_activation", "P1", 0.3, NEURONS, silent, 5), silent[0]) == 0.0


def test_an_empty_set_has_no_score() -> None:
    (one,) = readouts(1)
    assert np.isnan(set_score(neuron_set("kn_activation", "P1", 0.3, (), [one], 0), one))


def test_random_neurons_are_as_many_in_each_layer_and_none_of_the_set() -> None:
    train = readouts(5)
    chosen = neuron_set("kn_written", "P1", 0.3, NEURONS, train, 5)
    drawn = random_set(chosen, WIDTH, train, 1)
    assert drawn.scorer == "random_written"
    assert Counter(n.layer for n in drawn.neurons) == Counter(n.layer for n in NEURONS)
    assert not set(drawn.neurons) & set(NEURONS)
    assert drawn.neurons != random_set(chosen, WIDTH, train, 2).neurons


def test_every_neuron_scorer_names_its_reading() -> None:
    assert {reading_of(key) for key in SCORERS if "_" in key and key.split("_")[0] in ("kn", "dkn", "likn")} == {
        "attribution",
        "activation",
        "written",
    }


@pytest.mark.parametrize("neurons", [NEURONS, NEURONS[:1]])
def test_the_score_is_read_of_the_sets_neurons_alone(neurons: tuple[Neuron, ...]) -> None:
    table = planted(10)
    chosen = neuron_set("kn_attribution", "P36", 0.1, neurons, table.readouts, 5)
    changed = table.readouts[0].attribution.copy()
    outside = np.ones_like(changed, dtype=bool)
    for neuron in neurons:
        outside[neuron.layer, neuron.index] = False
    changed[outside] += 100
    other = Readout(changed, table.readouts[0].activation, table.readouts[0].written, ())
    assert set_score(chosen, other) == set_score(chosen, table.readouts[0])
