"""A group's switches: every combination in every language, control groups that take over its units layer by layer."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.answers import answer
from engine.controls import random_neurons
from engine.errors import ModelError, PromptError
from engine.hooks import count_hooks
from engine.types import Neuron, Prompt
from kn_studio.actions.context import Host
from kn_studio.actions.switches import MOST_UNITS, combinations, measure_switches, of_fact, taken_over
from kn_studio.library.builtin import BuiltinLibrary
from kn_studio.session.store import Store
from tests.actions.made import finish
from tests.actions.test_languages import FACTS, made
from tests.engine.tiny import LAYERS, WIDTH, tiny

UNITS = ((Neuron(0, 3), Neuron(1, 4)), (Neuron(1, 7),), (Neuron(2, 0),))
PROMPTS = {
    "en": (
        Prompt("[Y] is the capital of France.", "Paris", "en"),
        Prompt("The capital of France is [Y].", "Paris", "en"),
    ),
    "de": (Prompt("Berlin is not [Y].", "Paris", "de"),),
}
NEURONS = st.builds(Neuron, st.integers(0, LAYERS - 1), st.integers(0, WIDTH - 1))


@pytest.fixture
def facts(tmp_path: Path) -> BuiltinLibrary:
    return made(tmp_path / "facts", FACTS)


@pytest.fixture
def store() -> Iterator[Store]:
    with Store.temporary() as opened:
        yield opened


def test_every_combination_is_what_the_model_says_with_these_units_off() -> None:
    loaded = tiny("bert")
    found, _ = finish(measure_switches(Host(loaded), PROMPTS, UNITS, {"zh": "why"}))
    assert (found.units, found.left_out, found.fingerprint) == (UNITS, {"zh": "why"}, loaded.info.fingerprint)
    assert [(row.language, row.prompts) for row in found.rows] == [("en", 2), ("de", 1)]
    for row in found.rows:
        for number in range(8):
            off = {neuron: 0.0 for place, unit in enumerate(UNITS) if number & 2**place for neuron in unit}
            said = [answer(loaded, prompt, scaling=off) for prompt in PROMPTS[row.language]]
            geometric = np.exp(np.mean([each.log_probability for each in said]))
            assert row.probability[number] == pytest.approx(geometric, rel=1e-5)
            assert row.rank[number] == np.median([each.rank for each in said])
        assert {len(getattr(row, name)) for name in ("control_mean", "control_sd", "matched_mean")} == {8}
        assert row.control_mean[0] == pytest.approx(row.probability[0])
        assert row.matched_mean[0] == pytest.approx(row.probability[0])
        assert row.control_sd[0] == pytest.approx(0.0, abs=1e-12)
        assert row.control_sd[7] > 0


def test_the_random_control_is_the_mean_over_ten_groups_of_the_same_layers() -> None:
    loaded, units = tiny("bert"), ((Neuron(0, 3),), (Neuron(2, 0),))
    (row,) = finish(measure_switches(Host(loaded), {"de": PROMPTS["de"]}, units, seed=7))[0].rows
    draws = random_neurons([unit[0] for unit in units], WIDTH, seed=7).draws
    for number, layers in ((1, {0}), (2, {2}), (3, {0, 2})):
        values = [
            answer(loaded, PROMPTS["de"][0], scaling={n: 0.0 for n in draw if n.layer in layers}).probability
            for draw in draws
        ]
        assert row.control_mean[number] == pytest.approx(np.mean(values), rel=1e-5)
        assert row.control_sd[number] == pytest.approx(np.std(values, ddof=1), rel=1e-3)


@given(st.lists(st.lists(NEURONS, min_size=1, max_size=3), min_size=1, max_size=4), st.integers(0, 99))
def test_a_control_group_takes_over_units_of_its_own_layers(units: list[list[Neuron]], seed: int) -> None:
    size = np.random.default_rng(seed).random((LAYERS, WIDTH))
    neurons = {neuron for unit in units for neuron in unit}
    draw = random_neurons(neurons, WIDTH, draws=1, seed=seed).draws[0]
    taken = taken_over(units, draw, size)
    full = Counter(n.layer for n in draw) == Counter(n.layer for n in neurons)
    assert {neuron for unit in taken for neuron in unit} <= set(draw)
    for mine, theirs in zip(units, taken, strict=True):
        if full:
            assert [n.layer for n in theirs] == [n.layer for n in mine]
    pairs = {a: b for mine, theirs in zip(units, taken, strict=True) for a, b in zip(mine, theirs, strict=full)}
    for one, its in pairs.items():
        for other, others in pairs.items():
            if full and one.layer == other.layer and size[one.layer, one.index] < size[other.layer, other.index]:
                assert size[its.layer, its.index] <= size[others.layer, others.index]


def test_the_number_of_a_combination_says_which_units_are_off() -> None:
    assert combinations(UNITS[:2]) == [(), UNITS[0], UNITS[1], UNITS[0] + UNITS[1]]
    assert combinations(()) == [()]


def test_more_units_than_can_be_combined_are_cut_and_empty_ones_left_out() -> None:
    units = [(), *((Neuron(0, index),) for index in range(8))]
    found, _ = finish(measure_switches(Host(tiny("bert")), {"de": PROMPTS["de"]}, units))
    assert found.units == tuple((Neuron(0, index),) for index in range(MOST_UNITS))
    assert len(found.rows[0].probability) == 2**MOST_UNITS


def test_a_fact_is_asked_in_all_the_languages_that_the_model_can_be_asked_in(
    facts: BuiltinLibrary, store: Store
) -> None:
    shown = facts.prompts(facts.fact("f-1"), "en").locating  # type: ignore[arg-type]
    found, _ = finish(of_fact(Host(tiny("gpt2")), store, facts, shown, UNITS[1:]))
    assert [row.language for row in found.rows] == ["en", "zh", "de", "fr"]
    assert "ja" in found.left_out
    held = facts.prompts(facts.fact("f-1"), "en").held_out  # type: ignore[arg-type]
    before = np.exp(np.mean([answer(tiny("gpt2"), prompt).log_probability for prompt in held]))
    assert found.rows[0].probability[0] == pytest.approx(before, rel=1e-5)
    typed, _ = finish(of_fact(Host(tiny("bert")), store, facts, PROMPTS["en"], UNITS[1:]))
    assert [(row.language, row.prompts) for row in typed.rows] == [("en", 2)]


def test_bad_requests_are_said_and_a_stop_leaves_the_model_clean() -> None:
    loaded = tiny("bert")
    with pytest.raises(PromptError, match="No group is in focus"):
        finish(measure_switches(Host(loaded), PROMPTS, ()))
    with pytest.raises(PromptError, match="no prompt that this model can use"):
        finish(measure_switches(Host(loaded), {}, UNITS))
    with pytest.raises(ModelError, match="No model"):
        finish(measure_switches(Host(), PROMPTS, UNITS))
    work = measure_switches(Host(loaded), PROMPTS, UNITS)
    for _, _said in zip(range(12), work, strict=False):
        assert count_hooks(loaded) == 0
    work.close()
    assert count_hooks(loaded) == 0
