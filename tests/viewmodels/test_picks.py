"""One selection for all panels: what is picked on one is picked on every other one, follows settings and is undone."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.types import Neuron
from kn_studio import picking, reducer, steps, view_state
from kn_studio.app_state import AppState, JobLine
from kn_studio.commands import COMMANDS
from kn_studio.degeneracy_intents import FocusGroup
from kn_studio.fact_intents import TypeFact
from kn_studio.fact_state import FactBook
from kn_studio.intents import FocusNeuron, StopJob
from kn_studio.library.builtin import BuiltinLibrary
from kn_studio.picking import Picked, PickNeurons
from kn_studio.sample import sample
from kn_studio.session.store import Store
from kn_studio.viewmodels import degeneracy_station, edit_sources, inspector, languages_station, neuron_map
from tests.viewmodels import small

neurons = st.builds(Neuron, st.integers(0, 60), st.integers(0, 30_000))
picks = st.one_of(
    st.none(),
    st.builds(
        Picked, st.lists(neurons, min_size=1).map(tuple), st.just(()), st.sampled_from(("hand", "group", "edit"))
    ),
    st.builds(Picked, st.just(()), st.lists(st.sampled_from(("en", "zh", "ar")), min_size=1).map(tuple)),
)


def after(state: AppState, *asked: PickNeurons | FocusGroup) -> AppState:
    for intent in asked:
        made = reducer.changes(state, intent)
        assert made is not None
        state = replace(state, **made)
    return state


def seen(state: AppState, store: Store) -> list[tuple[Neuron, ...]]:
    """What every panel says is picked."""
    shown = (each.view(state, store).picked for each in (neuron_map, languages_station, degeneracy_station))
    edit = next(each.neurons for each in edit_sources.origins(state, store) if each.key == "picked")
    return [*(() if each is None else each.neurons for each in shown), edit]


@given(picks)
def test_a_pick_comes_back_from_a_session(pick: Picked | None) -> None:
    packed = view_state.pack(replace(AppState(), picked=pick))
    assert view_state.unpack(packed, lambda _uuid: None).get("picked") == pick


@pytest.mark.parametrize("stored", [{}, 3, {"neurons": ["X"], "languages": [], "source": "hand"},
                                    {"neurons": [], "languages": [], "source": "hand"},
                                    {"neurons": ["L1N2"], "languages": [], "source": "elsewhere"}])  # fmt: skip
def test_what_is_no_pick_is_left_out(stored: object) -> None:
    packed = view_state.pack(AppState()) | {"picked": stored}
    assert "picked" not in view_state.unpack(packed, lambda _uuid: None)


def test_a_bar_is_the_same_neurons_on_every_panel_and_follows_the_thresholds(store: Store) -> None:
    state = after(small.state(small.three_languages(store)), PickNeurons(languages=("en", "zh"), source="languages"))
    assert seen(state, store) == [(small.PAIR,)] * 4
    assert seen(replace(state, thresholds=dict.fromkeys(("en", "zh", "ar"), 0.9)), store) == [()] * 4
    view = neuron_map.view(state, store).picked
    assert view is not None
    assert view.text == "Picked on Languages: 1 neuron of English and Chinese, and of no other."
    beside = neuron_map.view(replace(state, neuron=small.SHARED), store).picked
    assert beside is not None
    assert beside.text == f"{view.text} {small.SHARED}, which is in focus, is none of them."
    among = neuron_map.view(replace(state, neuron=small.PAIR), store).picked
    assert among is not None
    assert among.text == view.text


def test_picked_neurons_that_no_language_has_are_shown_too_and_those_of_another_model_are_not(store: Store) -> None:
    state = after(
        small.state(small.three_languages(store)),
        PickNeurons((small.SHARED, Neuron(1, 3), Neuron(99, 0)), source="group"),
    )
    assert seen(state, store) == [(small.SHARED, Neuron(1, 3))] * 4


def test_a_group_in_focus_is_picked_with_it() -> None:
    made = sample(BuiltinLibrary(), "en", "light")
    state, store = made.degeneracy["found"], made.stores["full"]
    sets = degeneracy_station.view(state, store).sets
    assert sets is not None
    members = sets.lines[1].members
    state = after(state, FocusGroup(1, members))
    assert (state.degeneracy_choice.group, state.picked) == (1, Picked(members, source="group"))
    assert set(seen(state, store)) == {members}
    # The same group once more changes nothing else.
    assert after(state, FocusGroup(1, members)) == state
    made.close()


def test_a_pick_is_one_step_back(store: Store) -> None:
    before = small.state(small.three_languages(store))
    now = after(before, PickNeurons((small.SHARED,)))
    old, new = steps.differences(before, now)
    assert (old, new) == ({"picked": None}, {"picked": Picked((small.SHARED,))})
    assert steps.title(old, new) == "picked neurons"
    assert steps.title(new, old) == "letting go of what was picked"
    assert replace(now, **steps.restored(now, old)).picked is None


def test_another_fact_lets_go(store: Store) -> None:
    state = after(small.state(small.three_languages(store)), PickNeurons((small.SHARED,)))
    assert reducer.chosen(state, FactBook(small.GERMANY, {}))["picked"] is None
    typed = reducer.changes(state, TypeFact(("The capital is [Y].",), "Berlin", "en"))
    assert typed is not None
    assert typed["picked"] is None


@given(st.lists(neurons, unique=True), neurons)
def test_toggling_twice_is_nothing(before: list[Neuron], neuron: Neuron) -> None:
    once = picking.toggled(before, neuron)
    assert (neuron in once.neurons) != (neuron in before)
    assert set(picking.toggled(once.neurons, neuron).neurons) == set(before)


def test_the_inspector_says_with_how_many_its_neuron_is_picked(store: Store) -> None:
    state = after(
        small.state(small.three_languages(store), neuron=small.SHARED),
        PickNeurons((small.SHARED, small.PAIR, Neuron(1, 3))),
    )
    assert inspector.view(state, store).sentence.endswith(" · picked with 2 more")
    assert "picked" not in inspector.view(replace(state, neuron=Neuron(0, 1)), store).sentence


def test_escape_stops_then_lets_go_then_closes_the_card() -> None:
    stop, pick, let_go = (next(each for each in COMMANDS if each.key == key) for key in ("stop", "pick", "let-go"))
    state = AppState(neuron=Neuron(1, 2), job=JobLine("job-1", "Locating"))
    state = after(state, pick.make(state, Path()))  # type: ignore[arg-type]
    assert state.picked == Picked((Neuron(1, 2),))
    assert stop.make(state, Path()) == StopJob("job-1")
    idle = replace(state, job=None)
    assert stop.make(idle, Path()) == let_go.make(idle, Path()) == PickNeurons()
    assert stop.make(after(idle, PickNeurons()), Path()) == FocusNeuron(None)
    assert pick.make(idle, Path()) == PickNeurons()
    assert pick.make(AppState(), Path()) is let_go.make(AppState(), Path()) is None
