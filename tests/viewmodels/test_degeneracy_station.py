"""The Degeneracy station's view: live thresholds over a kept search, the switches, and why nothing is there."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from engine.degeneracy import types
from engine.degeneracy.types import Budget, ControlSearch, SetSearch, Thresholds
from engine.editing.types import EditLine, suppress
from engine.types import Neuron, frozen_array
from kn_studio.app_state import AppState, JobLine
from kn_studio.degeneracy_intents import MeasureSwitches, SearchGroups, SearchRelationGroups, ShowSearch
from kn_studio.degeneracy_state import (
    Degeneracy,
    DegeneracyChoice,
    DegeneracyLine,
    RelationGroups,
    Served,
    Switches,
    SwitchRow,
)
from kn_studio.editing_state import Edits
from kn_studio.sample_degeneracy import topology_search
from kn_studio.session.store import Store
from kn_studio.viewmodels import degeneracy_station
from kn_studio.viewmodels.degeneracy_station import DegeneracyView
from kn_studio.viewmodels.degenerate_sets import SetsView
from kn_studio.viewmodels.group_graph import placed
from tests.viewmodels import small

A, B, C = small.SHARED, small.PAIR, small.OWN["en"]
LEFT = {(A,): 0.79, (B,): 0.78, (C,): 0.5, (A, B): 0.2, (A, C): 0.48, (B, C): 0.46}
"""The fact's probability with these off, 0.8 with nothing off."""


RUNS_MODEL = "demo-bert"


def measured(left: dict[tuple[Neuron, ...], float], neurons: tuple[Neuron, ...] = (A, B, C)) -> types.Tested:
    rows = [(), *left]
    off = np.array([[neuron in row for neuron in neurons] for row in rows], dtype=bool)
    values = np.log(np.array([[0.8], *([value] for value in left.values())]))
    return types.Tested(neurons, frozen_array(off, bool), frozen_array(values))


def search(**changes: Any) -> SetSearch:
    others = tuple(Neuron(each.layer, each.index + 1) for each in (A, B, C))
    calm = {tuple(others[(A, B, C).index(each)] for each in key): 0.79 for key in LEFT}
    made = SetSearch(
        "pairs", small.prompts(("en",)), measured(LEFT), Budget(100, {2: 3, 3: 10}, {2: 3, 3: 4}, {3: 1}), Thresholds(),
        (ControlSearch("random", (measured(calm, others),) * 2),), (Neuron(0, 1),), held_out=measured({(A, B): 0.32}),
    )  # fmt: skip
    return replace(made, **changes)


def kept(run: int, found: Any = None, method: str = "pairs", **changes: Any) -> Degeneracy:
    made = Degeneracy(
        5, run, small.UUID, "en", method, found or search(), (Served(A, 10, 2, 1),), small.FINGERPRINT, "small"
    )
    return replace(made, **changes)


def shown(store: Store, **changes: Any) -> tuple[AppState, DegeneracyView]:
    run = small.three_languages(store)
    state = small.state(run, degeneracy=kept(run), degeneracy_choice=DegeneracyChoice(language="en"))
    state = replace(state, **changes)
    return state, degeneracy_station.view(state, store)


def sets(view: DegeneracyView) -> SetsView:
    assert view.kind == "full"
    assert view.sets is not None
    return view.sets


def switches(rows: tuple[str, ...] = ("en", "zh")) -> Switches:
    made = [
        SwitchRow(code, 3, (0.8, 0.79, 0.78, 0.2), (1, 1, 1, 4), (0.8, 0.8, 0.79, 0.79), (0, 0, 0.01, 0.01), (0.8,) * 4)
        for code in rows
    ]
    return Switches(((B,), (A,)), tuple(made), {"ar": "no prompt is left"}, small.FINGERPRINT)


def test_a_pair_that_loses_only_together_is_found_beside_its_control(store: Store) -> None:
    _, view = shown(store)
    found = sets(view)
    assert found.finding == "1 pair of neurons is degenerate in English; random neurons of the same layers: 0."
    (line,) = found.lines
    assert set(line.members) == {A, B}
    assert line.together == pytest.approx(1 - 0.2 / 0.8)
    assert max(line.single) == pytest.approx(line.worst) == pytest.approx(1 - 0.78 / 0.8)
    assert line.held_out == pytest.approx(1 - 0.32 / 0.8)
    expected = np.log(0.2 / 0.8) - np.log(0.79 / 0.8) - np.log(0.78 / 0.8)
    assert line.interaction == pytest.approx(float(expected))
    assert f"{A} is located for 2 of 10 other facts, and 1 lose by it" in line.tip
    assert "switches" in degeneracy_station.view(shown(store, level="plain")[0], store).sets.finding  # type: ignore[union-attr]


def test_thresholds_act_without_the_model(store: Store) -> None:
    choice = DegeneracyChoice(language="en", thresholds=Thresholds(0.01, 0.30))
    state, view = shown(store, degeneracy_choice=choice, model=None)
    found = sets(view)
    assert found.passing == 0
    assert found.finding.startswith("No pair of neurons is degenerate in English")
    assert "the closest" in found.detail
    assert set(found.lines[0].members) == {A, B}
    assert not found.graph.links[0].passes
    loose = replace(choice, thresholds=Thresholds(0.5, 0.3))
    assert sets(degeneracy_station.view(replace(state, degeneracy_choice=loose), store)).passing == 3


def test_the_budget_says_what_was_not_tested(store: Store) -> None:
    _, view = shown(store)
    assert view.budgets is not None
    assert [(line.name, line.tested, line.possible) for line in view.budgets.lines] == [
        ("pairs", 3, 3),
        ("triples", 4, 10),
    ]
    assert "triples tested 4 of 10" in view.budgets.note
    assert "5 not tested for the budget" in view.budgets.note
    assert "1 neuron beyond the strongest 3 left out" in view.budgets.note


def test_switches_are_asked_for_once_they_are_not_those_of_the_group(store: Store) -> None:
    _, view = shown(store)
    assert view.switches is not None
    assert view.switches.ask == MeasureSwitches(((B,), (A,)))
    assert not view.switches.answers
    _, other = shown(store, switches=replace(switches(), units=((A,), (C,))))
    assert other.switches is not None
    assert other.switches.ask is not None
    _, gone = shown(store, model=None)
    assert gone.switches is not None
    assert gone.switches.ask is None
    assert gone.switches.message == f"Load {RUNS_MODEL} to turn them off and on."
    assert gone.ask_text == f"Load {RUNS_MODEL} to search."


def test_edits_have_to_be_taken_back_before_it_goes_on(store: Store) -> None:
    state, _ = shown(store)
    assert state.model is not None
    edited = replace(
        state, model=replace(state.model, fingerprint="0" * 64),
        edits=Edits((EditLine(1, suppress((A,))),), small.FINGERPRINT, "0" * 64),
    )  # fmt: skip
    view = degeneracy_station.view(edited, store)
    assert view.ask is None
    assert view.ask_text == "Take the edits of the model back to search: the run was made without them."
    assert view.switches is not None
    assert view.switches.ask is None
    assert view.switches.message.startswith("Take the edits of the model back to turn them off and on")


@pytest.mark.parametrize(
    ("off", "after", "said"),
    [
        ((), 0.8, "All on: "),
        ((0,), 0.79, "1 of 2 off: "),
        ((1,), 0.78, "falls from 80\N{NO-BREAK SPACE}% to 78\N{NO-BREAK SPACE}% in English"),
        ((0, 1), 0.2, "each alone loses at most 2.5\N{NO-BREAK SPACE}% of that; random neurons of the same layers: 79"),
    ],
)
def test_switches_read_the_combination_that_was_measured(
    store: Store, off: tuple[int, ...], after: float, said: str
) -> None:
    choice = DegeneracyChoice(language="en", off=frozenset(off))
    _, view = shown(store, degeneracy_choice=choice, switches=switches())
    assert view.switches is not None
    assert [answer.after for answer in view.switches.answers] == [after, after]
    assert [line.off for line in view.switches.lines] == [number in off for number in range(2)]
    assert said in view.switches.sentence
    assert "Arabic left out: no prompt is left" in view.switches.note


def test_a_search_of_another_run_or_model_says_so(store: Store) -> None:
    state, fresh = shown(store)
    assert fresh.stale == ""
    assert state.degeneracy is not None
    other = degeneracy_station.view(replace(state, degeneracy=replace(state.degeneracy, run=99)), store)
    assert other.stale == f"Found among the neurons of run 99, not of run {state.run} on screen."
    model = degeneracy_station.view(replace(state, degeneracy=replace(state.degeneracy, fingerprint="0")), store)
    assert model.stale.startswith("Found with another model, small")


def test_without_a_search_it_says_what_a_search_does(store: Store) -> None:
    line = DegeneracyLine(3, small.UUID, "en", "pairs", 2, "today")
    state, view = shown(store, degeneracy=None, degeneracy_searches=(line,))
    assert view.kind == "unsearched"
    assert view.ask == SearchGroups(state.run or 0, "pairs", "en", 30, None, (0.05, 0.30))
    assert view.kept == ShowSearch(3)
    lines = (replace(line, id=9, groups=0, made="2026-05-04T03:02:01"), line, replace(line, id=4, fact="another"))
    several = degeneracy_station.view(replace(state, degeneracy_searches=lines), store)
    assert several.kept == ShowSearch(9)
    assert [(each.id, each.text) for each in several.searches] == [
        (9, "English · Pairs: no group · 2026-05-04 03:02"), (3, "English · 2 pairs · today"),
    ]  # fmt: skip
    busy = degeneracy_station.view(replace(state, job=JobLine("j", "Locating")), store)
    assert busy.ask is None
    assert busy.message.startswith("“Locating” is running")
    few = degeneracy_station.view(replace(state, thresholds={"en": 1.0}), store)
    assert few.kind == "few"
    assert few.ask is None
    other = replace(state, degeneracy_choice=DegeneracyChoice("topology", "zh"))
    assert degeneracy_station.view(other, store).kept is None


def test_before_there_is_a_run(store: Store) -> None:
    assert degeneracy_station.view(AppState(), store).kind == "no fact"
    view = degeneracy_station.view(small.state(None), store)
    assert view.kind == "no run"
    assert view.locate is not None


def test_clusters_follow_the_persistence(store: Store) -> None:
    run = small.three_languages(store)
    found = kept(run, topology_search(small.prompts(("en",))), "topology")
    state = small.state(run, degeneracy=found, degeneracy_choice=DegeneracyChoice("topology", "en"))
    view = degeneracy_station.view(state, store)
    assert view.topology is not None
    assert view.topology.finding.startswith("2 of 4 clusters of neurons are degenerate in English")
    assert [line.name for line in view.topology.clusterings] == ["Persistence", "Hierarchical", "k-means", "DBSCAN"]
    assert len(view.topology.units) == 2
    assert view.switches is not None
    assert view.switches.ask == MeasureSwitches(view.topology.units)
    # A cluster is called the same on its switch as in the table, whichever of them can be switched.
    members = [line.members for line in view.topology.lines]
    assert [each.name for each in view.switches.lines] == [
        f"Cluster {members.index(unit) + 1}" for unit in view.topology.units
    ]
    assert [each.passes for each in view.topology.lines] != [True, True, False, False], "their numbers tell nothing"
    numbers = [node.cluster for node in view.topology.tree if node.cluster is not None]
    assert sorted(numbers) == [0, 1, 2, 3]
    high = replace(state, degeneracy_choice=replace(state.degeneracy_choice, persistence=1.0))
    strict = degeneracy_station.view(high, store).topology
    assert strict is not None
    assert len(strict.lines) < 4
    inside = replace(state, degeneracy_choice=replace(state.degeneracy_choice, allow_root=False, persistence=0.0))
    without = degeneracy_station.view(inside, store).topology
    assert without is not None
    roots = [set(node.leaves) for node in without.tree if node.censored]
    assert roots
    assert all(node.cluster is None for node in without.tree if node.censored)


def test_a_relation_is_summed_up_and_can_be_searched(store: Store) -> None:
    row = RelationGroups("u", "Germany", "Berlin", "en", True, 9, 2, 1, 0.1, 0.0, 36, 0, -1.0, relation="P36")
    state, view = shown(store)
    assert view.relation.ask == SearchRelationGroups("P36", "en", "pairs", 50)
    few = replace(row, fact="w", tested=0, groups=0, random_groups=None, reason="too few neurons")
    without = replace(
        row, fact="x", groups=0, random_groups=None, no_control="none could be drawn", reason="none passes"
    )
    rows = (row, replace(row, fact="v", groups=0, reason="none passes"), few, without)
    state = replace(state, degeneracy_relation=rows)
    full = degeneracy_station.view(state, store)
    # Facts without a group count; those with too few neurons do not, and the control's mean is of those that have one.
    assert full.relation.sentence == "1 of 3 facts have a group in English: 0.67 a fact, random neurons 0.1."
    others = (replace(row, relation="P19"), replace(row, method="sets"), replace(row, language="zh"))
    assert degeneracy_station.view(replace(state, degeneracy_relation=others), store).relation.rows == ()
    choice = replace(
        state.degeneracy_choice, method="topology", candidates=12, budget=500, distance="cosine", allow_root=False
    )
    clusters = degeneracy_station.view(replace(state, degeneracy_choice=choice), store)
    settings = {"distance": "cosine", "scale": "log", "persistence": 0.5, "allow_root": False}
    assert clusters.relation.ask == SearchRelationGroups("P36", "en", "topology", 50, 12, 500, settings=settings)
    assert clusters.ask == SearchGroups(state.run or 0, "topology", "en", 12, 500, (0.05, 0.30), settings)
    bare = degeneracy_station.view(replace(state, degeneracy_relation=(without,)), store)
    assert bare.relation.sentence == "0 of 1 fact has a group in English: 0 a fact."
    assert degeneracy_station.view(replace(state, fact=None, typed=None), store).relation.ask is not None


def test_every_neuron_has_a_place_of_its_own_in_its_layer() -> None:
    neurons = [Neuron(layer, index) for layer in range(3) for index in range(4)]
    heights = placed([neurons[:2], neurons[4:6], (neurons[0], neurons[5])], neurons)
    assert set(heights) == set(neurons)
    for layer in range(3):
        column = [heights[each] for each in neurons if each.layer == layer]
        assert len(set(column)) == 4
        assert 0 < min(column) < max(column) < 1
