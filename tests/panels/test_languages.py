"""The Languages station as people use it: what a click, a bar and a button ask for, and what is on the screen."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from engine.types import Neuron
from kn_studio.app_state import AppState, JobLine
from kn_studio.fact_intents import ChooseLanguages
from kn_studio.intents import (
    AskExport,
    CompareLanguages,
    CompareRelation,
    FocusNeuron,
    LocateNeurons,
    OpenSession,
    SetAtLeast,
    SetThreshold,
    SetTopK,
    ShowStation,
)
from kn_studio.library.builtin import BuiltinLibrary
from kn_studio.panels.languages import LanguagesPanel
from kn_studio.panels.overlap_card import LAYERS, PAIRS, SETS
from kn_studio.panels.shared_card import CONTROLS, EFFECT, NEURONS, RELATION
from kn_studio.panels.shared_map_card import _circles
from kn_studio.picking import Picked, PickNeurons, picked
from kn_studio.sample import Sample, sample
from kn_studio.session.store import Store
from kn_studio.theme import DARK, LIGHT, Theme
from kn_studio.viewmodels import languages_station
from kn_studio.widgets.heat_rings import HeatMark
from tests.panels.stage import cut_off, nameless, staged
from tests.viewmodels import small
from tests.viewmodels.test_languages_station import measured

LANGUAGES = ("en", "zh", "ar")


def full(store: Store, **changes: Any) -> AppState:
    return small.state(small.three_languages(store), **changes)


def stage(qtbot: QtBot, state: AppState, store: Store | None) -> LanguagesPanel:
    return staged(qtbot, LanguagesPanel, languages_station.view(state, store))


def rings(panel: LanguagesPanel) -> dict[Neuron, tuple[bool, bool]]:
    """Filled and faded, by neuron."""
    return {mark.neuron: (mark.filled, mark.faded) for mark in panel.map.map._marks}


def test_the_shared_neurons_stand_out_on_the_map_by_more_than_colour(qtbot: QtBot, store: Store) -> None:
    panel = stage(qtbot, full(store), store)
    assert rings(panel) == {
        small.SHARED: (True, False),
        small.PAIR: (False, False),
        **dict.fromkeys(small.OWN.values(), (False, False)),
    }
    marks = {mark.neuron: mark for mark in panel.map.map._marks}
    assert marks[small.OWN["ar"]].position == 2
    # What is drawn last lies on top.
    assert panel.map.map._marks[-1].neuron == small.SHARED
    assert panel.map.sentence.text().startswith("1 of 5 neurons is shared by English, Chinese and Arabic; by chance")


def test_how_many_must_share_and_the_threshold(qtbot: QtBot, store: Store) -> None:
    state = full(store)
    panel = stage(qtbot, state, store)
    with qtbot.waitSignal(panel.intent) as told:
        panel.map.switch._buttons["2"].click()
    assert told.args == [SetAtLeast(2)]
    panel.show_view(languages_station.view(replace(state, at_least=2), store))
    assert panel.map.switch.current() == "2"
    assert {neuron for neuron, (filled, _) in rings(panel).items() if filled} == {small.SHARED, small.PAIR}
    with qtbot.waitSignal(panel.intent) as told:
        panel.map.switch._buttons["0"].click()
    assert told.args == [SetAtLeast(0)]
    with qtbot.waitSignal(panel.intent) as told:
        panel.map.slider.groove.setValue(44)
    assert told.args == [SetThreshold(0.44)]


def test_a_bar_lights_up_its_neurons_in_map_and_table(qtbot: QtBot, store: Store) -> None:
    state = full(store, comparison=None)
    panel = stage(qtbot, state, store)
    panel.shared.show_page(EFFECT)
    upset = panel.overlap.upset
    number = next(n for n, bar in enumerate(upset._bars) if bar.rows == (0, 1))
    with qtbot.waitSignal(panel.intent) as told:
        QTest.mouseClick(upset, Qt.MouseButton.LeftButton, pos=upset.centre_of(number).toPoint())
    assert told.args == [PickNeurons(languages=("en", "zh"), source="languages")]
    assert panel.shared.switch.current() == NEURONS
    state = replace(state, picked=picked(told.args[0]))
    panel.show_view(languages_station.view(state, store))
    assert upset.current == number
    assert [row[0].text for row in panel.shared.table.cells.rows] == ["L2N7"]
    assert rings(panel)[small.PAIR] == (False, False)
    assert rings(panel)[small.SHARED] == (True, True)
    # It stays picked while sliders move, and is let go when its last neuron is gone.
    panel.show_view(languages_station.view(replace(state, thresholds={"ar": 0.1}), store))
    assert upset.current == number
    panel.show_view(languages_station.view(replace(state, thresholds=dict.fromkeys(LANGUAGES, 0.9)), store))
    assert upset.current == -1
    assert [row[0].text for row in panel.shared.table.cells.rows] == ["L3N40"]


def test_letting_go_of_a_bar(qtbot: QtBot, store: Store) -> None:
    state = full(store)
    panel = stage(qtbot, state, store)
    with qtbot.waitSignal(panel.intent) as told:
        panel.fact._chips._chips[2].click()
    panel.show_view(languages_station.view(replace(state, picked=picked(told.args[0])), store))
    assert [row[0].text for row in panel.shared.table.cells.rows] == ["L0N0"]
    assert "of Arabic, and of no other" in panel.shared._region_name.text()
    with qtbot.waitSignal(panel.intent) as told:
        panel.shared._all.click()
    assert told.args == [PickNeurons(source="languages")]
    panel.show_view(languages_station.view(replace(state, picked=picked(told.args[0])), store))
    assert [row[0].text for row in panel.shared.table.cells.rows] == ["L3N40"]
    assert not any(faded for _, faded in rings(panel).values())


def test_the_key_says_what_every_kind_of_circle_means() -> None:
    one, other, far = (Neuron(1, index) for index in (3, 5, 9))
    shared = HeatMark(one, None, True, True)
    assert _circles([shared], None, False) == []
    assert _circles([shared], one, True) == [("in several", False)], "the one in focus is filled as the others are"
    assert _circles([shared], far, False) == [("L1N9", True)], "it has no mark of its own"
    back = [replace(shared, faded=True), HeatMark(other, None, True)]
    assert _circles(back, one, False) == [("not picked", False), ("picked", True), ("L1N3", True)]


def test_neurons_picked_elsewhere_are_listed_with_their_languages(qtbot: QtBot, store: Store) -> None:
    nowhere = Neuron(1, 3)
    state = full(store, picked=Picked((small.SHARED, nowhere), source="group"))
    panel = stage(qtbot, state, store)
    rows = {row[0].text: (row[1].text, row[2].text) for row in panel.shared.table.cells.rows}
    assert rows["L1N3"] == ("none at these settings", "–")
    assert rows["L3N40"][0] == "all 3"
    assert panel.shared._region_name.text() == "Picked on Degeneracy: L3N40 and L1N3."
    assert panel.overlap.upset.current == -1
    assert {neuron for neuron, (_, faded) in rings(panel).items() if not faded} == {small.SHARED, nowhere}


def test_rows_and_rings_bring_a_neuron_into_focus(qtbot: QtBot, store: Store) -> None:
    state = full(store, at_least=2)
    panel = stage(qtbot, state, store)
    with qtbot.waitSignal(panel.intent) as told:
        panel.shared.table.selectRow(1)
    assert told.args == [FocusNeuron(small.PAIR)]
    panel.show_view(languages_station.view(replace(state, neuron=small.PAIR), store))
    assert panel.shared.table.currentIndex().row() == 1
    heat = panel.map.map
    with qtbot.waitSignal(panel.intent) as told:
        QTest.mouseClick(heat.viewport(), Qt.MouseButton.LeftButton, pos=heat.pixel_of(small.SHARED).toPoint())
    assert told.args == [FocusNeuron(small.SHARED)]
    assert "中文" in panel.map._describe(small.PAIR, 0.5)


def test_the_table_names_languages_in_their_own_words(qtbot: QtBot, store: Store) -> None:
    panel = stage(qtbot, full(store, at_least=2), store)
    rows = panel.shared.table.cells.rows
    assert [(row[0].text, row[2].text) for row in rows] == [("L3N40", "1.00"), ("L2N7", "0.60")]
    assert rows[0][1].text == "all 3"
    assert rows[1][1].text == "\u2068English\u2069, \u2068中文\u2069"


def test_measuring_is_offered_and_asked_for(qtbot: QtBot, store: Store) -> None:
    state = full(store)
    panel = stage(qtbot, state, store)
    panel.shared.switch._buttons[EFFECT].click()
    assert panel.shared.empty.isVisible()
    assert "off and up" in panel.shared.empty._text.text()
    with qtbot.waitSignal(panel.intent) as told:
        panel.shared.empty._primary.click()
    assert told.args == [CompareLanguages(state.run or 0, LANGUAGES, 0)]
    panel.show_view(languages_station.view(replace(state, job=JobLine("job", "Measuring")), store))
    assert not panel.shared.empty._primary.isVisible()


def test_a_fresh_measurement_shows_itself(qtbot: QtBot, store: Store) -> None:
    state = full(store)
    panel = stage(qtbot, state, store)
    assert panel.shared.switch.current() == NEURONS
    panel.show_view(languages_station.view(replace(state, comparison=measured(state)), store))
    assert panel.shared.switch.current() == EFFECT
    assert panel.shared.matrix.isVisible()
    text = panel.shared.matrix.as_text().splitlines()
    assert text[0] == "\tEnglish\t中文\tالعربية\tРусский"
    assert text[2].startswith("shared (1)\t0.20 (0.18–0.23)")
    # Who turns away from it stays there, though the view changes.
    panel.shared.switch._buttons[CONTROLS].click()
    panel.show_view(languages_station.view(replace(state, comparison=measured(state), level="plain"), store))
    assert panel.shared.switch.current() == CONTROLS
    assert [row.label for row in panel.shared.bars._rows][:2] == ["this fact", "same relation"]
    assert "go with this fact" in panel.shared.verdict.text()


def test_a_stale_measurement_says_so_and_offers_another(qtbot: QtBot, store: Store) -> None:
    state = full(store)
    state = replace(state, comparison=measured(state))
    panel = stage(qtbot, state, store)
    assert not panel.shared.stale.isVisible()
    panel.show_view(languages_station.view(replace(state, at_least=2), store))
    assert panel.shared.stale.isVisible()
    assert panel.shared.stale._text.property("role") == "warn"
    with qtbot.waitSignal(panel.intent) as told:
        panel.shared.stale._button.click()
    assert told.args == [CompareLanguages(state.run or 0, LANGUAGES, 2)]
    panel.shared.switch._buttons[NEURONS].click()
    assert not panel.shared.stale.isVisible()


def test_nothing_shared_offers_the_nearest_threshold(qtbot: QtBot, store: Store) -> None:
    panel = stage(qtbot, full(store, thresholds=dict.fromkeys(LANGUAGES, 1.0)), store)
    assert panel.map.notice.isVisible()
    with qtbot.waitSignal(panel.intent) as told:
        panel.map.notice._button.click()
    assert told.args == [SetThreshold(0.99)]
    assert panel.shared.empty.isVisible()


def test_one_language_is_given_a_second(qtbot: QtBot, store: Store) -> None:
    store.add_facts([small.GERMANY])
    run = store.begin_run(small.spec(("en",)))
    small.fill(store, run, {"en": small.planted({small.SHARED: 1.0})})
    panel = stage(qtbot, small.state(run, ("en",)), store)
    told: list[object] = []
    panel.intent.connect(told.append)
    assert panel.empty._primary.text() == "Locate in English and Chinese"
    panel.empty._primary.click()
    assert told == [ChooseLanguages(("en", "zh")), LocateNeurons((small.UUID,), ("en", "zh"))]


def test_no_fact_no_model_no_run(qtbot: QtBot, store: Store) -> None:
    panel = stage(qtbot, AppState(), None)
    with qtbot.waitSignal(panel.intent) as told:
        panel.empty._primary.click()
    assert told.args == [ShowStation("facts")]
    with qtbot.waitSignal(panel.intent) as told:
        panel.empty._second.click()
    assert told.args == [OpenSession(demo=True)]
    state = AppState(fact=small.GERMANY, languages=LANGUAGES)
    panel.show_view(languages_station.view(state, store))
    with qtbot.waitSignal(panel.intent) as told:
        panel.empty._primary.click()
    assert told.args == [ShowStation("model")]
    panel.show_view(languages_station.view(replace(state, model=small.MODEL), store))
    with qtbot.waitSignal(panel.intent) as told:
        panel.empty._primary.click()
    assert told.args == [LocateNeurons((small.UUID,), LANGUAGES)]


def test_sets_pairs_and_layers(qtbot: QtBot, store: Store) -> None:
    panel = stage(qtbot, full(store), store)
    for key, widget in ((PAIRS, panel.overlap.pairs), (LAYERS, panel.overlap.layers), (SETS, panel.overlap.upset)):
        panel.overlap.switch._buttons[key].click()
        assert widget.isVisible()
    # English and Chinese have two of four in common, Arabic one with each of them.
    assert panel.overlap.pairs.as_text().splitlines()[1] == "English\t3\t0.50\t0.25"
    assert panel.overlap.layers.totals() == [1, 1, 1, 2]


@pytest.mark.parametrize("theme", [LIGHT, DARK])
@pytest.mark.parametrize("name", ["two", "ten", "ten-some", "ten-measured", "ten-related", "stale", "nothing"])
def test_every_state_fits_the_smallest_window(qtbot: QtBot, made: Sample, name: str, theme: Theme) -> None:
    view = languages_station.view(made.languages[name], made.stores["languages"])
    panel = staged(qtbot, LanguagesPanel, view, theme, (828, 720))
    for key in (NEURONS, EFFECT, CONTROLS, RELATION):
        panel.shared.show_page(key)
        qtbot.wait(1)
        assert panel.width() == 828
        assert cut_off(panel) == []
        assert nameless(panel) == []
        cards = [card for card in (panel.fact, panel.map, panel.overlap, panel.shared) if card.isVisible()]
        bottoms = [card.mapTo(panel, card.rect().bottomLeft()).y() for card in cards]
        assert max(bottoms) <= panel.height()
        axis_end = panel.map.map.geometry().bottom()
        assert axis_end <= panel.map.legend.geometry().top()


def test_sample_states_say_what_they_are(made: Sample) -> None:
    store = made.stores["languages"]
    views = {name: languages_station.view(state, store) for name, state in made.languages.items()}
    assert views["one-language"].kind == "one language"
    assert views["no-run"].kind == "no run"
    overlaps = {name: view.overlap for name, view in views.items()}
    assert overlaps["ten"] is not None
    assert len(overlaps["ten"].languages) == 10
    assert overlaps["nothing"] is not None
    assert overlaps["nothing"].count == 0
    assert views["related"].relation.lines
    assert views["related-half"].relation.partial == "8 of 20 facts"
    assert views["related-stale"].relation.stale
    assert overlaps["equal"] is not None
    assert {line.size for line in overlaps["equal"].languages} == {12}
    assert overlaps["measured-plain"] is not None
    assert "switches" in overlaps["measured-plain"].sentence
    stale = {name: view.measured.stale for name, view in views.items() if view.measured is not None}
    assert {name for name, said in stale.items() if said} == {"stale"}
    assert set(stale) == {"stale", "measured", "measured-plain", "ten-measured"}


def test_an_equal_number_of_each_language(qtbot: QtBot, store: Store) -> None:
    state = full(store)
    panel = stage(qtbot, state, store)
    assert panel.map.slider.isVisible()
    assert not panel.map.number.isVisible()
    with qtbot.waitSignal(panel.intent) as told:
        panel.map.rule._buttons["number"].click()
    assert told.args == [SetTopK(3)]
    panel.show_view(languages_station.view(replace(state, top_k=3), store))
    assert panel.map.number.isVisible()
    assert not panel.map.slider.isVisible()
    with qtbot.waitSignal(panel.intent) as told:
        panel.map.number.groove.setValue(6)
    assert told.args == [SetTopK(7)]
    with qtbot.waitSignal(panel.intent) as told:
        panel.map.rule._buttons["share"].click()
    assert told.args == [SetTopK(None)]


def test_nothing_among_so_few_offers_the_first_number(qtbot: QtBot, made: Sample) -> None:
    view = languages_station.view(made.languages["equal-nothing"], made.stores["languages"])
    assert view.overlap is not None
    assert view.overlap.nearest is not None
    panel = staged(qtbot, LanguagesPanel, view)
    with qtbot.waitSignal(panel.intent) as told:
        panel.map.notice._button.click()
    assert told.args == [SetTopK(view.overlap.nearest)]


def test_the_relation_is_a_table_that_can_be_sorted_asked_for_and_exported(qtbot: QtBot, made: Sample) -> None:
    store, state = made.stores["languages"], made.languages["related"]
    panel = staged(qtbot, LanguagesPanel, languages_station.view(state, store))
    panel.shared.switch._buttons[RELATION].click()
    page = panel.shared.relation
    assert page.sentence.text().startswith("Of 20 facts of ")
    assert not panel.overlap.isVisible()
    header = page.table.horizontalHeader()
    counts = [row[1].text for row in page.table.cells.rows]
    header.sectionClicked.emit(1)
    assert [row[1].text for row in page.table.cells.rows] == sorted(counts, key=int, reverse=True)
    header.sectionClicked.emit(1)
    assert [row[1].text for row in page.table.cells.rows] == sorted(counts, key=int)
    header.sectionClicked.emit(0)
    names = [row[0].text.casefold() for row in page.table.cells.rows]
    assert names == sorted(names)
    page.limits._buttons["50"].click()
    with qtbot.waitSignal(panel.intent) as told:
        page.compare.click()
    assert told.args == [CompareRelation("P36", state.languages, 50, 0, state.run)]
    with qtbot.waitSignal(panel.intent) as told:
        page.save.click()
    assert told.args == [AskExport("relation")]
    page.switch._buttons["layers"].click()
    assert page.layers.isVisible()
    panel.shared.switch._buttons[NEURONS].click()
    assert panel.overlap.isVisible()


def test_a_relation_that_was_not_compared_half_and_old(qtbot: QtBot, made: Sample) -> None:
    store = made.stores["languages"]
    panel = staged(qtbot, LanguagesPanel, languages_station.view(made.languages["two"], store))
    panel.shared.show_page(RELATION)
    page = panel.shared.relation
    assert page.nothing.isVisible()
    assert not page.save.isVisible()
    panel.show_view(languages_station.view(made.languages["related-half"], store))
    assert page.note.text().startswith("8 of 20 facts")
    assert not page.compare.isVisible()
    assert page.save.isVisible()
    panel.show_view(languages_station.view(made.languages["related-stale"], store))
    assert page.stale.isVisible()
    assert page.compare.text() == "Compare again"
    assert page.sentence.property("role") == "muted"
    assert page.table._delegate.faded, "the figures step back like those of Effect and Edit"
    panel.show_view(languages_station.view(made.languages["related"], store))
    assert page.sentence.property("role") != "muted"
    assert not page.table._delegate.faded


@pytest.mark.parametrize("key", [EFFECT, RELATION])
def test_the_keyboard_stays_where_work_was_asked_for(qtbot: QtBot, made: Sample, key: str) -> None:
    store, state = made.stores["languages"], made.languages["five"]
    panel = staged(qtbot, LanguagesPanel, languages_station.view(state, store))
    panel.activateWindow()
    panel.shared.switch._buttons[key].click()
    button = panel.shared.empty._primary if key == EFFECT else panel.shared.relation.compare
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    panel.show_view(languages_station.view(replace(state, job=JobLine("job", "Measuring")), store))
    assert not button.isVisible()
    assert panel.focusWidget() is panel.shared.switch._buttons[key]


def test_what_was_measured_says_how_much_is_language_specific_and_is_exported(qtbot: QtBot, made: Sample) -> None:
    panel = staged(
        qtbot, LanguagesPanel, languages_station.view(made.languages["measured"], made.stores["languages"])
    )  # fmt: skip
    panel.shared.switch._buttons[CONTROLS].click()
    assert panel.shared.specific.isVisible()
    assert "language-specific by activation entropy; by chance 0.03" in panel.shared.specific.text()
    panel.shared.switch._buttons[EFFECT].click()
    with qtbot.waitSignal(panel.intent) as told:
        panel.shared.save.click()
    assert told.args == [AskExport("comparison")]


@pytest.mark.parametrize("language", ["zh", "ar", "hi"])
def test_the_picture_of_nothing_shared_shows_nothing_shared(language: str) -> None:
    made = sample(BuiltinLibrary(), language, "light")
    try:
        found = languages_station.view(made.languages["nothing"], made.stores["languages"]).overlap
        assert found is not None
        assert found.count == 0
    finally:
        made.close()
