"""The rule for degenerate sets: against a plain implementation by definition, and the axioms it must keep."""

from __future__ import annotations

import math
from dataclasses import replace
from itertools import chain, combinations, permutations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.degeneracy.rules import candidates_low, found, shortfall
from engine.degeneracy.types import (
    REPRODUCTION,
    Budget,
    ControlSearch,
    SetMethod,
    SetSearch,
    Thresholds,
    drop_of,
)
from engine.degeneracy.types import Tested as Table  # pytest takes a name like the own one for a test's
from engine.types import Neuron, Prompt, frozen_array

PROMPTS = (Prompt("The capital of France is [Y].", "Paris", "en"), Prompt("[Y] is a capital.", "Paris", "en"))
A, B, C = Neuron(1, 5), Neuron(0, 7), Neuron(1, 2)


def subsets(neurons: tuple[Neuron, ...]) -> list[tuple[Neuron, ...]]:
    return list(chain.from_iterable(combinations(neurons, size) for size in range(len(neurons) + 1)))


def table(neurons: tuple[Neuron, ...], values: dict[tuple[Neuron, ...], tuple[float, ...]]) -> Table:
    off = [[neuron in members for neuron in neurons] for members in values]
    return Table(neurons, frozen_array(off, "bool"), frozen_array(list(values.values()), "float64"))


def planted(shares: dict[tuple[Neuron, ...], float], neurons: tuple[Neuron, ...] = (A, B, C)) -> Table:
    """Half a probability with nothing off, and the given share of it left with a set off; all of it with the others."""
    left = {frozenset(members): share for members, share in shares.items()}
    values = {members: (math.log(0.5 * left.get(frozenset(members), 1.0)),) * 2 for members in subsets(neurons)}
    return table(neurons, values)


def search(own: Table, method: SetMethod = "pairs", controls: tuple[ControlSearch, ...] = ()) -> SetSearch:
    return SetSearch(method, PROMPTS, own, Budget(100, {}, {}), Thresholds(), controls)


@st.composite
def tables(draw: st.DrawFn, least: int = 0) -> Table:
    """Values of some sets of up to five neurons, not all of them tested."""
    count = draw(st.integers(least, 5))
    neurons = tuple(Neuron(number % 2, number) for number in draw(st.permutations(range(count))))
    rows = [members for members in subsets(neurons)[1:] if draw(st.integers(0, 5))]
    # Few different values, so that thresholds are met exactly too.
    change = st.sampled_from([0.0, -0.05, -0.1, -0.4, -1.5, 0.3, math.log(0.95), math.log(0.7)])
    values = {members: (-1.0 + draw(change), -2.0 + draw(change)) for members in rows}
    return table(neurons, {(): (-1.0, -2.0), **values})


thresholds = st.builds(Thresholds, st.sampled_from([0.0, 0.05, 0.2, 0.5]), st.sampled_from([0.1, 0.25, 0.3, 0.6]))
methods = st.sampled_from(["pairs", "sets"])


def by_definition(own: Table, at: Thresholds, method: SetMethod) -> set[tuple[Neuron, ...]]:
    passing = set()
    for members in subsets(tuple(sorted(own.neurons))):
        below = [own.drop(part) for part in subsets(members)[1:-1]]
        whole = own.drop(members)
        if len(members) < 2 or (method == "pairs" and len(members) > 2) or whole is None or None in below:
            continue
        if all(drop is not None and drop <= at.t_low for drop in below) and whole > at.t_high:
            passing.add(members)
    return passing


@given(tables(), thresholds, methods)
def test_groups_are_those_of_the_definition(own: Table, at: Thresholds, method: SetMethod) -> None:
    result = found(search(own, method), at)
    assert {group.members for group in result.groups} == by_definition(own, at, method)
    for group in result.groups:
        changes = [own.change((neuron,)) for neuron in group.members]
        whole = own.change(group.members)
        assert whole is not None
        assert group.interaction == pytest.approx(whole - sum(c for c in changes if c is not None), abs=1e-12)
        assert group.drop_single == tuple(drop_of(c) for c in changes if c is not None)
        assert group.worst_subset <= at.t_low < group.drop_joint + at.t_low
        assert group.drop_joint > at.t_high
    assert result.low == candidates_low(own, at)
    assert [group.interaction for group in result.groups] == sorted(group.interaction for group in result.groups)


@given(tables(), thresholds, thresholds, methods)
def test_looser_thresholds_never_lose_a_group(
    own: Table, one: Thresholds, other: Thresholds, method: SetMethod
) -> None:
    strict = Thresholds(min(one.t_low, other.t_low), max(one.t_high, other.t_high))
    loose = Thresholds(max(one.t_low, other.t_low), min(one.t_high, other.t_high))
    few, many = (found(search(own, method), at) for at in (strict, loose))
    assert {group.members for group in few.groups} <= {group.members for group in many.groups}
    assert set(few.low) <= set(many.low)


@given(tables(least=3), thresholds)
def test_the_order_of_the_neurons_is_nothing(own: Table, at: Thresholds) -> None:
    turned = own.neurons[::-1]
    other = Table(turned, frozen_array(own.off[:, ::-1]), own.log_probabilities)
    result, again = (found(search(each, "sets"), at) for each in (own, other))
    assert [group.members for group in result.groups] == [group.members for group in again.groups]
    assert set(result.low) == set(again.low)
    assert (result.closest is None) == (again.closest is None)


@given(tables(), thresholds, methods)
def test_the_closest_misses_by_least(own: Table, at: Thresholds, method: SetMethod) -> None:
    result = found(search(own, method), at)
    sizes = (2,) if method == "pairs" else (2, 3, 4, 5)
    missed = []
    for members in subsets(own.neurons):
        drops = [own.drop(part) for part in subsets(members)[1:]]
        known = [drop for drop in drops if drop is not None]
        if len(members) in sizes and len(known) == len(drops):
            missed.append(max(max(known[:-1]) - at.t_low, at.t_high - known[-1]))
    if result.groups or not missed:
        assert result.closest is None
    else:
        assert result.closest is not None
        assert shortfall(result.closest, at) == pytest.approx(min(missed), abs=1e-12)
    assert bool(result.groups) == (not result.reason)


def test_planted_or_is_found_and_the_sum_and_the_critical_neuron_are_not() -> None:
    either = planted({(A, B): 0.4, (A, B, C): 0.4})
    assert [group.members for group in found(search(either), Thresholds()).groups] == [(B, A)]
    # Each costs a fifth, together more than T_high: the published code's thresholds let that pass, T_low does not.
    added = planted({(A,): 0.82, (B,): 0.82, (A, B): 0.82**2, (A, C): 0.82, (B, C): 0.82, (A, B, C): 0.82**2})
    assert not found(search(added), Thresholds()).groups
    passing = found(search(added), REPRODUCTION).groups
    assert [group.members for group in passing] == [(B, A)]
    assert passing[0].interaction == pytest.approx(0.0, abs=1e-12)
    critical = planted({(A,): 0.1, (A, B): 0.1}, (A, B))
    for method in ("pairs", "sets"):
        result = found(search(critical, method), Thresholds())
        assert not result.groups
        assert result.low == (B,)
        assert "loses 90 % with only some of its members off, and at most 5 % is allowed" in result.reason


def test_a_minimal_triple_is_no_pair_and_its_superset_no_set() -> None:
    neurons = (A, B, C, Neuron(2, 0))
    own = planted({members: 0.3 for members in subsets(neurons) if {A, B, C} <= set(members)}, neurons)
    assert not found(search(own, "pairs"), Thresholds()).groups
    assert [group.members for group in found(search(own, "sets"), Thresholds()).groups] == [(B, C, A)]


def test_p_values_count_control_sets_of_the_same_layers() -> None:
    own = planted({(A, B): 0.4, (A, B, C): 0.4})
    draws = [planted({(A, B): share, (A, B, C): share}) for share in (0.2, 0.9, 0.95)]
    further = planted({(A, B): 0.8}, (A, B))
    control = ControlSearch("random", tuple(draws), "", (further,))
    result = found(search(own, controls=(control,)), Thresholds())
    (group,) = result.groups
    # Of layers 0 and 1 there are two pairs in each draw, (A, B) and (C, B), and the further one; one is as strong.
    assert group.p_value == pytest.approx((1 + 1) / (1 + 7))
    assert group.p_matched is None
    # Of three whole draws one has a pair as strong; the further one is no whole draw.
    assert group.p_adjusted == pytest.approx((1 + 1) / (1 + 3))
    assert result.stands_out == 0
    assert found(search(own, controls=(control,)), Thresholds(alpha=0.5)).stands_out == 1
    # The draws are searched by the same rule; what serves the p-values alone is no draw.
    assert result.random_groups == pytest.approx(1 / 3)
    assert result.matched_groups is None


def test_a_draw_with_fewer_neurons_is_no_whole_one() -> None:
    own = planted({(A, B): 0.4, (A, B, C): 0.4})
    control = ControlSearch("random", (planted({}), planted({}, (A, B))))
    (group,) = found(search(own, controls=(control,)), Thresholds()).groups
    assert group.p_adjusted == pytest.approx(1 / 2)


def test_without_control_sets_of_these_layers_there_is_no_p_value() -> None:
    elsewhere = planted({}, (Neuron(2, 0), Neuron(2, 1)))
    own = planted({(A, B): 0.4, (A, B, C): 0.4})
    result = found(search(own, controls=(ControlSearch("matched", (elsewhere,)),)), Thresholds())
    assert result.groups[0].p_value is None
    assert result.groups[0].p_matched is None
    assert result.groups[0].p_adjusted is None
    assert (result.random_groups, result.matched_groups, result.stands_out) == (None, 0.0, 0)


def test_reasons_in_words() -> None:
    alone = planted({}, (A,))
    assert "needs at least two neurons, and there are 1" in found(search(alone), Thresholds()).reason
    untested = table((A, B), {(): (-1.0,), (A,): (-1.0,)})
    assert "none was tested within the budget of 100 sets" in found(search(untested), Thresholds()).reason
    weak = planted({(A, B): 0.9, (A, B, C): 0.9})
    said = found(search(weak), Thresholds()).reason
    assert said == (
        "No pair passes: the closest, L0N7 + L1N5, loses 10 % with all of its members off, "
        "and more than 30 % is needed."
    )
    near = found(search(planted({(A, B): 0.8454, (A, B, C): 0.8454})), Thresholds(t_high=0.2)).reason
    assert "loses 15 % with all of its members off, and more than 20 % is needed" in near, "digits as on the cards"
    at = found(search(planted({(A, B): 0.80004, (A, B, C): 0.8})), Thresholds(t_high=0.2)).reason
    assert "loses 19.996 % with all of its members off, and more than 20 % is needed" in at, "what missed is not equal"
    pruned = replace(search(weak, "sets"), budget=Budget(100, {3: 1}, {3: 0}, {3: 1}))
    assert "Sets above one that loses more than 5 % were not tested." in found(pruned, Thresholds(t_low=0.1)).reason
    assert "were not tested" not in found(pruned, Thresholds()).reason


def test_any_order_of_rows_is_read() -> None:
    own = planted({(A, B): 0.4, (A, B, C): 0.4})
    for order in list(permutations(range(1, 8)))[::700]:
        rows = [0, *order]
        mixed = Table(own.neurons, frozen_array(own.off[rows]), frozen_array(own.log_probabilities[rows]))
        assert [group.members for group in found(search(mixed, "sets"), Thresholds()).groups] == [(B, A)]


def test_more_than_64_neurons() -> None:
    neurons = tuple(Neuron(0, index) for index in range(100))
    first, last = neurons[0], neurons[-1]
    values = {(): (-1.0,), (first,): (-1.0,), (last,): (-1.01,), (first, last): (-2.0,)}
    groups = found(search(table(neurons, values)), Thresholds()).groups
    assert [group.members for group in groups] == [(first, last)]
    assert np.isclose(groups[0].drop_joint, 1 - math.exp(-1))
