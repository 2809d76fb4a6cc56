"""Two runs side by side: the same settings for both, numbers against a plain count, and every state on the way."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from engine.errors import SessionError
from engine.overlap import chance
from engine.types import Neuron
from kn_studio.app_state import AppState
from kn_studio.keeping_intents import CompareRuns
from kn_studio.keeping_state import Comparing
from kn_studio.session.store import Store
from kn_studio.viewmodels import neuron_map, run_difference
from kn_studio.viewmodels.run_compare import CompareView
from tests.viewmodels import small

EXTRA = Neuron(1, 9)


def second(store: Store, width: int = 64) -> int:
    """A run like the one on the map, with one neuron more in every language and without the pair."""
    run = store.begin_run(small.spec(("en", "zh", "ar")))
    maps = {
        code: small.planted({small.SHARED: 1.0, own: 0.5, EXTRA: 0.7}, width=width) for code, own in small.OWN.items()
    }
    small.fill(store, run, maps, small.PROBABILITIES)
    store.end_run(run, "done")
    return run


def compared(state: AppState, store: Store) -> CompareView:
    found = neuron_map.view(state, store).compared
    assert found is not None
    return found


@pytest.fixture
def state(store: Store) -> AppState:
    return small.state(small.three_languages(store))


def figures(view: CompareView) -> dict[str, str]:
    return {figure.name: figure.value for figure in view.figures}


def test_nobody_compares_until_asked_and_then_the_runs_of_the_session_are_there(state: AppState, store: Store) -> None:
    assert neuron_map.view(state, store).compared is None
    alone = compared(replace(state, comparing=Comparing()), store)
    assert (alone.kind, alone.choices, alone.chosen) == ("choosing", (), None)
    assert "no other run" in alone.message
    other = second(store)
    empty = store.begin_run(small.spec(("en",)))
    view = compared(replace(state, comparing=Comparing()), store)
    assert [each.run for each in view.choices] == [other], "neither itself nor one without scores"
    assert view.choices[0].text == "Run 2 · Germany – Berlin · demo-bert"
    assert empty == 3
    assert view.mine is None


def test_both_maps_and_the_numbers_are_those_of_a_plain_count(state: AppState, store: Store) -> None:
    other = run_difference.read(state, store, second(store), None)
    view = compared(replace(state, against=other), store)
    assert view.kind == "full"
    assert (view.chosen, view.again) == (0, None)
    assert view.mine is not None
    assert view.theirs is not None
    one = {marker.neuron for marker in view.mine.markers}
    two = {marker.neuron for marker in view.theirs.markers}
    assert one - two == {small.PAIR}
    assert two - one == {EXTRA}
    found = figures(view)
    assert found["In both runs"] == f"{len(one & two)}, Jaccard {len(one & two) / len(one | two):.2f}"
    assert (found["Only in A"], found["Only in B"]) == ("1", "1")
    sizes = [{layer: sum(n.layer == layer for n in each) for layer in range(4)} for each in (one, two)]
    drawn = chance(dict(zip("AB", sizes, strict=True)), 64)
    assert float(found["By chance in both"].split(",")[0]) == pytest.approx(drawn.expected, abs=0.05)
    flat = [np.nan_to_num(each.image.values).ravel() for each in (view.mine, view.theirs)]
    assert found["Correlation"] == f"{np.corrcoef(*flat)[0, 1]:.2f}"
    apart = view.mine.image.values - view.theirs.image.values
    place = np.unravel_index(np.argmax(np.abs(apart)), apart.shape)
    most = next(figure for figure in view.figures if figure.neuron is not None)
    assert most.neuron == Neuron(*map(int, place)) == EXTRA
    assert most.value.startswith("−0.7")
    assert dict(view.both) == {neuron: neuron in one & two for neuron in one | two}
    assert view.both[0] == (EXTRA, False), "the most different first"
    for said in ("Run 1 less run 2", "In both runs", "Largest difference"):
        assert said in view.summary


def test_settings_hold_for_both_runs_and_plain_words_leave_statistics_out(state: AppState, store: Store) -> None:
    other = run_difference.read(state, store, second(store), None)
    strict = dict.fromkeys(("en", "zh", "ar"), 0.65)
    view = compared(replace(state, against=other, thresholds=strict), store)
    assert view.theirs is not None
    assert {marker.neuron for marker in view.theirs.markers} == {small.SHARED, EXTRA}
    view = compared(replace(state, against=other, map_mode="zh"), store)
    assert view.mine is not None
    assert small.OWN["en"] not in {marker.neuron for marker in view.mine.markers}
    plain = compared(replace(state, against=other, level="plain"), store)
    assert list(figures(plain)) == ["In both runs", "Only in A", "Only in B", "Largest difference"]
    assert figures(plain)["In both runs"] == "4"


def test_a_run_is_chosen_from_another_session_which_is_only_read(state: AppState, store: Store, tmp_path: Path) -> None:
    path = tmp_path / "Rivers.kns"
    with Store.create(path) as away:
        first, last = small.three_languages(away), second(away)
    before = path.read_bytes()
    other = run_difference.read(state, store, first, path)
    view = compared(replace(state, against=other), store)
    assert [(each.run, each.path) for each in view.choices] == [(last, path), (first, path)]
    assert view.choices[view.chosen or 0].text == "Run 1 of Rivers · Germany – Berlin · demo-bert"
    assert figures(view)["Only in A"] == "0"
    assert path.read_bytes() == before
    os.utime(path, (1, 1))
    stale = compared(replace(state, against=other), store)
    assert (stale.kind, stale.again, stale.warn) == ("stale", CompareRuns(first, path), True)
    assert "Rivers.kns has changed since it was read." in stale.message
    path.unlink()
    gone = compared(replace(state, against=other), store)
    assert (gone.kind, gone.again) == ("stale", None)
    assert "Rivers.kns is not there any more" in gone.message
    assert gone.theirs is not None, "what was read stays"


def test_a_run_of_this_session_that_changes_or_goes_is_said(state: AppState, store: Store) -> None:
    number = second(store)
    other = run_difference.read(state, store, number, None)
    store.kept.put_away(number)
    view = compared(replace(state, against=other), store)
    assert view.kind == "stale"
    assert "Run 2 was deleted" in view.message
    assert view.choices[-1].text == "Run 2 · demo-bert"
    changed = compared(replace(state, against=replace(other, stamp=(1,))), store)
    assert changed.kind == "stale"


def test_another_shape_is_said_before_and_after(state: AppState, store: Store, tmp_path: Path) -> None:
    path = tmp_path / "wide.kns"
    with Store.create(path) as away:
        wide = second(away, width=128)
    with pytest.raises(SessionError) as raised:
        run_difference.read(state, store, wide, path)
    assert raised.value.what == "Run 1 has 4 layers of 128 neurons, the run on the map 4 of 64."
    other = run_difference.read(state, store, second(store), None)
    unlike = replace(other, maps={mode: np.zeros((2, 8), np.float32) for mode in other.maps})
    shown = neuron_map.view(replace(state, against=unlike), store)
    assert shown.compared is not None
    assert (shown.compared.kind, shown.compared.mine, shown.difference) == ("unlike", None, None)
    assert "Run 2 has 2 layers of 8 neurons" in shown.compared.message


def test_what_is_read_or_refused_stands_over_what_was_compared(state: AppState, store: Store) -> None:
    other = run_difference.read(state, store, second(store), None)
    reading = compared(replace(state, against=other, comparing=Comparing("Rivers.kns")), store)
    assert (reading.kind, reading.message) == ("reading", "Reading Rivers.kns …")
    assert reading.mine is not None
    refused = compared(replace(state, comparing=Comparing("", "It is damaged.", "Choose another.")), store)
    assert (refused.kind, refused.message, refused.warn) == ("refused", "It is damaged. Choose another.", True)
