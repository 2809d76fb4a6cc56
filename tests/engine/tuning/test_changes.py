"""How much neurons changed, which changed most, and what overlap chance gives."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from engine.tuning.changes import most_changed, overlap, relative_changes
from engine.tuning.free import Free
from engine.tuning.parts import neuron_parts
from engine.types import Neuron
from tests.engine.tiny import tiny


def test_a_change_is_measured_against_what_a_neuron_reads_and_writes() -> None:
    loaded = tiny("gpt2")
    free = Free(neuron_parts(loaded, [Neuron(1, 2)]))
    reads, bias, writes = free.values
    with torch.no_grad():
        reads *= 1.3
        bias += 7
        writes *= 0.6
    changes = relative_changes(loaded, free)
    assert changes[1, 2] == pytest.approx(np.hypot(0.3, 0.4))
    assert changes.sum() == changes[1, 2]
    assert most_changed(changes, 5) == (Neuron(1, 2),)


def test_the_gate_counts_with_what_is_read() -> None:
    loaded = tiny("llama")
    free = Free(neuron_parts(loaded, [Neuron(0, 4)]))
    gate, up, _ = free.values
    with torch.no_grad():
        gate *= 2
    size = float(gate.detach().norm()) / 2
    whole = float(np.hypot(size, float(up.detach().norm())))
    assert relative_changes(loaded, free)[0, 4] == pytest.approx(size / whole)


def test_equal_changes_are_taken_in_the_neurons_order() -> None:
    changes = np.array([[0.0, 1.0, 2.0], [1.0, 0.0, 1.0]])
    assert most_changed(changes, 3) == (Neuron(0, 1), Neuron(0, 2), Neuron(1, 0))
    assert most_changed(changes, 6) == (Neuron(0, 1), Neuron(0, 2), Neuron(1, 0), Neuron(1, 2))


def test_chance_is_that_of_random_neurons_of_the_same_layers() -> None:
    chance = np.random.default_rng(0)
    changed = [Neuron(0, int(index)) for index in chance.permutation(20)[:8]] + [Neuron(1, 3)]
    named = [Neuron(0, 1), Neuron(0, 2), Neuron(1, 5)]
    found = overlap(named, changed, 20)
    assert found is not None
    assert found.expected == pytest.approx((0.4 + 0.4 + 0.05) / 3)
    shares = []
    for _ in range(4000):
        draw = [*(Neuron(0, int(index)) for index in chance.permutation(20)[:2]), Neuron(1, int(chance.integers(20)))]
        made = overlap(draw, changed, 20)
        assert made is not None
        shares.append(made.share)
    assert np.mean(shares) == pytest.approx(found.expected, abs=5 * np.std(shares) / np.sqrt(4000))


def test_an_overlap_has_share_jaccard_and_enrichment() -> None:
    found = overlap([Neuron(0, 0), Neuron(0, 1)], [Neuron(0, 1), Neuron(0, 2), Neuron(0, 3)], 10)
    assert found is not None
    assert (found.share, found.jaccard) == (0.5, 0.25)
    assert found.enrichment == pytest.approx(0.5 / 0.3)
    elsewhere = overlap([Neuron(0, 0)], [Neuron(1, 1)], 10)
    assert elsewhere is not None
    assert elsewhere.enrichment is None
    assert overlap([], [Neuron(0, 0)], 10) is None
