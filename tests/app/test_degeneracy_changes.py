"""What the Degeneracy station's intents and results change, what follows a fact, what a session keeps of it."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from engine.degeneracy.types import Thresholds
from engine.types import Neuron
from kn_studio import workspace
from kn_studio.app_state import AppState
from kn_studio.degeneracy_changes import choice_in, choice_out, run_deleted, searched, shown
from kn_studio.degeneracy_intents import (
    FocusGroup,
    SetDropThresholds,
    SetGroupLanguage,
    SetGroupMethod,
    SetPersistence,
    SetSearchSettings,
    SwitchUnit,
)
from kn_studio.degeneracy_state import DegeneracyChoice, Switches
from kn_studio.fact_intents import ChooseLanguages, TypeFact
from kn_studio.fact_state import FactBook
from kn_studio.library.builtin import BuiltinLibrary
from kn_studio.reducer import changes, chosen
from kn_studio.session.degeneracy import RelationKey
from kn_studio.session.store import Store
from kn_studio.view_state import KEY, pack, unpack
from tests.actions.made import finish
from tests.session.made import FACT, SPEC, scores
from tests.session.searches import pairs, row, topology

SWITCHES = Switches((((Neuron(0, 1)),),), ())
BUSY = AppState(
    fact=FACT,
    degeneracy=pairs(),
    switches=SWITCHES,
    degeneracy_choice=DegeneracyChoice("sets", "zh", Thresholds(0.1, 0.4), 0.7, 3, frozenset({0, 2})),
)
OTHER = replace(FACT, uuid="u-9")


def choice(state: AppState, intent: object) -> DegeneracyChoice:
    found = changes(state, intent)  # type: ignore[arg-type]
    assert found is not None
    made: DegeneracyChoice = found["degeneracy_choice"]
    return made


def test_switches_go_off_and_on() -> None:
    assert choice(BUSY, SwitchUnit(1, True)).off == {0, 1, 2}
    assert choice(BUSY, SwitchUnit(2, False)).off == {0}
    assert choice(BUSY, SwitchUnit(7, False)).off == {0, 2}
    assert "switches" not in (changes(BUSY, SwitchUnit(1, True)) or {})


def test_another_group_starts_with_all_switches_on() -> None:
    assert changes(BUSY, FocusGroup(3)) == {}
    found = changes(BUSY, FocusGroup(1))
    assert found == {"degeneracy_choice": replace(BUSY.degeneracy_choice, group=1, off=frozenset()), "switches": None}
    assert choice(BUSY, FocusGroup(-1)).group == 0


@pytest.mark.parametrize(
    ("low", "high", "kept"),
    [
        (0.1, 0.5, (0.1, 0.5)), (0.6, 0.5, (0.6, 0.6)), (-1.0, 0.5, (0.0, 0.5)), (0.2, 9.0, (0.2, 1.0)),
        (3.0, -3.0, (1.0, 1.0)), (float("nan"), 0.5, (0.0, 0.5)),
    ],
)  # fmt: skip
def test_thresholds_stay_in_range_and_in_order(low: float, high: float, kept: tuple[float, float]) -> None:
    made = choice(BUSY, SetDropThresholds(low, high))
    assert (made.thresholds.t_low, made.thresholds.t_high) == kept
    assert (made.group, made.off) == (0, frozenset())


def test_how_the_next_search_goes_leaves_what_is_shown() -> None:
    made = choice(BUSY, SetSearchSettings(12, 500, "cosine", "absolute"))
    assert (made.candidates, made.budget, made.distance, made.scale) == (12, 500, "cosine", "absolute")
    assert (made.group, made.off) == (3, {0, 2})
    # Without the root there are other clusters.
    inside = choice(BUSY, SetSearchSettings(allow_root=False))
    assert not inside.allow_root
    assert (inside.group, inside.off) == (0, frozenset())
    assert choice_in(json.loads(json.dumps(choice_out(made)))) == made
    old = choice_out(BUSY.degeneracy_choice)
    for name in ("candidates", "budget", "distance", "scale", "allow_root"):
        del old[name]
    assert choice_in(old) == BUSY.degeneracy_choice


def test_other_settings_put_the_first_group_in_focus() -> None:
    assert choice(BUSY, SetPersistence(1.5)) == replace(
        BUSY.degeneracy_choice, persistence=1.0, group=0, off=frozenset()
    )
    assert choice(BUSY, SetGroupMethod("topology")).method == "topology"
    made = choice(BUSY, SetGroupLanguage("en"))
    assert (made.language, made.group, made.off) == ("en", 0, frozenset())


def test_a_search_follows_its_fact() -> None:
    same = chosen(BUSY, FactBook(FACT, {}))
    assert "degeneracy" not in same
    for found in (chosen(BUSY, FactBook(OTHER, {})), changes(BUSY, TypeFact(("A [Y].",), "b", "en"))):
        assert found is not None
        assert (found["degeneracy"], found["switches"]) == (None, None)
        assert (found["degeneracy_choice"].language, found["degeneracy_choice"].off) == ("", frozenset())
        assert found["degeneracy_choice"].thresholds == BUSY.degeneracy_choice.thresholds


def test_the_stations_language_is_one_of_those_chosen() -> None:
    assert "degeneracy_choice" not in (changes(BUSY, ChooseLanguages(("en", "zh"))) or {})
    found = changes(BUSY, ChooseLanguages(("en",))) or {}
    assert found["degeneracy_choice"].language == ""
    assert "switches" not in found


def test_a_search_that_ended_is_shown_where_its_fact_is_and_always_listed() -> None:
    lines, made = (), topology()
    here = searched(BUSY, made, lines)
    assert here == shown(BUSY, made) | {"degeneracy_searches": ()}
    assert here["degeneracy_choice"].method == "topology"
    assert here["degeneracy_choice"].thresholds == Thresholds()
    assert (here["degeneracy_choice"].language, here["degeneracy_choice"].group) == ("en", 0)
    assert searched(replace(BUSY, fact=OTHER), made, lines) == {"degeneracy_searches": ()}


def test_what_is_set_survives_the_picture() -> None:
    stored = json.loads(json.dumps(pack(BUSY)))
    assert unpack(stored, {FACT.uuid: FACT}.get)["degeneracy_choice"] == BUSY.degeneracy_choice
    del stored["degeneracy_choice"]["thresholds"]
    assert "degeneracy_choice" not in unpack(stored, {FACT.uuid: FACT}.get)


def test_opening_brings_back_the_newest_search_of_the_facts_own_model(tmp_path: Path) -> None:
    library = BuiltinLibrary()
    with Store.create(tmp_path / "s.kns") as store:
        store.add_facts([FACT])
        run = store.begin_run(SPEC)
        store.land(run, 0, scores())
        old, new = (store.degeneracy.add(each) for each in (topology(), pairs()))
        store.degeneracy.add(replace(pairs(), fingerprint="g" * 64))
        store.degeneracy.add(replace(pairs(), fact="u-9"))
        key = RelationKey("P36", "en", "pairs", "f", "m", {})
        store.degeneracy.add_row(key, row("u-2"), ())
        for kept in (None, pack(replace(BUSY, run=run))):
            if kept is not None:
                store.set_view(KEY, kept)
            found, _ = workspace.picture(store, library)
            assert found["degeneracy"].id == new
            assert [line.id for line in found["degeneracy_searches"]] == [4, 3, new, old]
            assert found["degeneracy_relation"] == (row("u-2"),)
        state = AppState(fact=FACT, prompts=SPEC.prompts)
        said = finish(workspace.find_run(store, state))[0]
        assert said["degeneracy"].id == new
        with store._write() as db:
            db.conn.execute("UPDATE search_array SET sha256 = ''")
        assert workspace.picture(store, library)[0]["degeneracy"] is None
        lines = store.degeneracy.lines()
        state = AppState(degeneracy=replace(pairs(), id=new, run=run), degeneracy_searches=lines, switches=SWITCHES)
        assert run_deleted(state, run) == {"degeneracy_searches": (), "degeneracy": None, "switches": None}
        assert run_deleted(state, 77) == {"degeneracy_searches": lines}


def test_the_same_search_read_twice_can_be_put_into_the_state() -> None:
    state = replace(BUSY, degeneracy=replace(pairs(), id=4))
    assert state != replace(state, degeneracy=replace(pairs(), id=4))
    assert state == replace(state)
