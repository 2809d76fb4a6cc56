"""The search for minimal sets: all of them by brute force, planted units of every size, budget and pruning."""

from __future__ import annotations

import math
from itertools import combinations

import numpy as np
import pytest

from engine.degeneracy.minimal_sets import search_sets
from engine.degeneracy.rules import found
from engine.degeneracy.switched import measured, measured_apart
from engine.degeneracy.types import Budget, SetSearch, Thresholds
from engine.types import Neuron
from tests.engine.degeneracy.planted import PROMPT, any_of, planted_model, reads
from tests.engine.tiny import LAYERS, PROMPTS, finish, tiny

NEURONS = tuple(Neuron(layer, index) for index in (3, 11) for layer in range(LAYERS))
MANY = tuple(Neuron(index % LAYERS, index) for index in range(12))


def groups(search: SetSearch, at: Thresholds | None = None) -> set[frozenset[Neuron]]:
    return {frozenset(group.members) for group in found(search, at or search.thresholds).groups}


def all_sets(neurons: tuple[Neuron, ...], largest: int) -> list[frozenset[Neuron]]:
    sizes = range(1, largest + 1)
    return [frozenset(members) for size in sizes for members in combinations(neurons, size)]


def adds_up(budget: Budget) -> bool:
    return all(
        0 <= budget.tested[size] + budget.pruned.get(size, 0) <= number for size, number in budget.possible.items()
    )


@pytest.mark.parametrize("seed", range(6))
def test_as_many_sets_as_a_search_of_all_subsets_finds(monkeypatch: pytest.MonkeyPatch, seed: int) -> None:
    rng = np.random.default_rng(seed)
    shares = {members: rng.choice([0.97, 1.0, 1.1, 0.6], p=[0.4, 0.38, 0.2, 0.02]) for members in all_sets(NEURONS, 6)}
    reads(monkeypatch, lambda off: 0.5 * shares.get(frozenset(off), 1.0))
    search = finish(search_sets(tiny("bert"), [PROMPT], NEURONS, largest=6, beam=1000, controls=False))
    every = finish(measured(tiny("bert"), [PROMPT], NEURONS, all_sets(NEURONS, 6)))
    assert groups(search) == groups(SetSearch("sets", (PROMPT,), every, search.budget, search.thresholds))
    assert search.budget.not_tested == 0
    assert adds_up(search.budget)
    failing = [members for members, share in shares.items() if share == 0.6]
    above = [members for members in shares if any(part < members for part in failing)]
    assert sum(search.budget.pruned.values()) == len(above)


@pytest.mark.parametrize("family", ["bert", "gpt2", "llama"])
def test_values_are_those_of_one_forward_pass_a_set(family: str) -> None:
    every = Thresholds(1.0, 1.0)
    search = finish(search_sets(tiny(family), PROMPTS, NEURONS[:4], thresholds=every, controls=False))
    sets = all_sets(NEURONS[:4], 4)
    plain = finish(measured_apart(tiny(family), PROMPTS, NEURONS[:4], sets))
    assert len(search.tested.off) == 16
    for members in sets:
        ours, other = search.tested.row(members), plain.row(members)
        assert ours is not None
        assert other is not None
        np.testing.assert_allclose(
            search.tested.log_probabilities[ours], plain.log_probabilities[other], rtol=1e-9, atol=1e-12
        )


@pytest.mark.parametrize("size", [2, 3, 4, 5])
def test_planted_units_of_any_size_are_found_alone(monkeypatch: pytest.MonkeyPatch, size: int) -> None:
    unit = MANY[:size]
    # A member more loses a little more, so that a search that can see only this far has something to climb.
    readout = any_of(*unit)
    reads(monkeypatch, lambda off: readout(off) * (1 - 0.01 * len(set(unit) & set(off))))
    search = finish(search_sets(tiny("bert"), [PROMPT], MANY, controls=False))
    assert groups(search) == {frozenset(unit)}
    assert search.again is not None
    assert search.again.row(unit) is not None
    assert adds_up(search.budget)


def test_planted_copies_are_found_in_a_model() -> None:
    copies = (Neuron(0, 4), Neuron(1, 5), Neuron(2, 9))
    loaded = planted_model(copies)
    search = finish(search_sets(loaded, [PROMPT], (*copies, Neuron(1, 1)), held_out_prompts=PROMPTS[1:2]))
    result = found(search, Thresholds())
    assert [set(group.members) for group in result.groups] == [set(copies)]
    assert result.random_groups == result.matched_groups == 0
    assert result.groups[0].p_value is not None
    assert result.groups[0].p_value < 0.1
    assert search.held_out is not None


def test_a_critical_neuron_prunes_all_sets_that_hold_it(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = reads(monkeypatch, lambda off: 0.1 if MANY[0] in off else 0.9)
    search = finish(search_sets(tiny("bert"), [PROMPT], MANY, largest=3, controls=False))
    assert [members for members in asked if MANY[0] in members] == [frozenset(MANY[:1])]
    assert search.budget.tested == {1: 12, 2: math.comb(11, 2), 3: math.comb(11, 3)}
    assert search.budget.pruned == {2: 11, 3: math.comb(11, 2)}
    assert search.budget.not_tested == 0
    assert not groups(search)


def test_pruning_counts_pairs_that_lose_too_much(monkeypatch: pytest.MonkeyPatch) -> None:
    # The pair loses a tenth: no minimal set, since that is not enough, and nothing above it can be one.
    asked = reads(monkeypatch, lambda off: 0.9 * (0.9 if {MANY[0], MANY[1]} <= set(off) else 1.0))
    search = finish(search_sets(tiny("bert"), [PROMPT], MANY, largest=4, beam=10_000, controls=False))
    holding = [members for members in asked if set(MANY[:2]) <= members]
    assert holding == [frozenset(MANY[:2])]
    assert search.budget.pruned == {3: 10, 4: math.comb(10, 2)}


def test_budget_limits_the_sets_and_says_what_it_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = reads(monkeypatch, lambda off: 0.9)
    for limit in (0, 5, 12, 40, 90, 400):
        asked.clear()
        search = finish(search_sets(tiny("bert"), [PROMPT], MANY, budget=limit, controls=False))
        assert len(set(asked) - {frozenset()}) == sum(search.budget.tested.values()) <= limit
        assert len(search.tested.off) == 1 + sum(search.budget.tested.values())
        assert search.budget.possible == {size: math.comb(12, size) for size in range(1, 6)}
        assert search.budget.not_tested == sum(search.budget.possible.values()) - sum(search.budget.tested.values())
        if limit <= 298:
            assert sum(search.budget.tested.values()) == limit


def test_a_large_set_is_reported_only_with_all_its_subsets(monkeypatch: pytest.MonkeyPatch) -> None:
    unit = MANY[:5]
    readout = any_of(*unit)
    reads(monkeypatch, lambda off: readout(off) * (1 - 0.01 * len(set(unit) & set(off))))
    # A beam of one tests no set of four but those it grows: the others are tested to prove the set of five.
    search = finish(search_sets(tiny("bert"), [PROMPT], MANY, beam=1, controls=False))
    assert groups(search) == {frozenset(unit)}
    for members in all_sets(unit, 5):
        assert search.tested.row(members) is not None
    # 298 sets of up to 3, then 5 of 4, 3 of 5 with the unit among them, and 2 of its 3 untested subsets.
    short = finish(search_sets(tiny("bert"), [PROMPT], MANY, beam=1, budget=298 + 10, controls=False))
    assert short.tested.row(unit) is not None
    assert not groups(short)
    assert short.reason == "The budget was too small to test all subsets of 1 larger set; such sets are not reported."
    assert short.budget.limit == sum(short.budget.tested.values())


def test_controls_go_through_the_same_procedure() -> None:
    search = finish(search_sets(tiny("gpt2"), PROMPTS[:1], NEURONS[:4], budget=9))
    assert [(control.kind, len(control.draws), control.reason) for control in search.controls] == [
        ("random", 10, ""),
        ("matched", 3, ""),
    ]
    for control in search.controls:
        for draw in control.draws:
            assert [neuron.layer for neuron in draw.neurons] == [neuron.layer for neuron in NEURONS[:4]]
            assert len(draw.off) <= 10
            assert not set(draw.neurons) & set(NEURONS[:4])


def test_further_draws_are_made_as_long_as_a_group_can_stand_out(monkeypatch: pytest.MonkeyPatch) -> None:
    unit = any_of(*MANY[:3])
    reads(monkeypatch, unit)
    search = finish(search_sets(tiny("bert"), [PROMPT], MANY[:6], largest=3))
    drawn = [draw.neurons for draw in search.controls[0].draws]
    assert [len(control.draws) for control in search.controls] == [19, 3]
    assert search.controls[0].reason == ""
    result = found(search, search.thresholds)
    assert [group.p_adjusted for group in result.groups] == [pytest.approx(0.05)]
    assert result.stands_out == 1
    # Any three others are as strong, so that the first 10 draws tell.
    reads(monkeypatch, lambda off: 0.9 if len(off) < 3 else 0.1)
    search = finish(search_sets(tiny("bert"), [PROMPT], MANY[:6], largest=3))
    assert [len(control.draws) for control in search.controls] == [10, 3]
    assert found(search, search.thresholds).stands_out == 0
    # The fourteenth draw holds a unit of its own, which ends them.
    reads(monkeypatch, lambda off: min(unit(off), any_of(*drawn[13][:3])(off)))
    search = finish(search_sets(tiny("bert"), [PROMPT], MANY[:6], largest=3))
    assert [len(control.draws) for control in search.controls] == [14, 3]
    assert found(search, search.thresholds).stands_out == 0


def test_costly_controls_are_fewer_and_it_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    reads(monkeypatch, lambda off: 0.9)
    monkeypatch.setattr("engine.degeneracy.minimal_sets._MOST_OF_CONTROLS", 100)
    search = finish(search_sets(tiny("bert"), [PROMPT], MANY[:6], largest=3))
    assert [len(control.draws) for control in search.controls] == [2, 2]
    assert search.controls[0].reason.startswith("There are 2 draws in place of 10, since")
    assert search.controls[1].reason.startswith("There are 2 draws in place of 3, since")
