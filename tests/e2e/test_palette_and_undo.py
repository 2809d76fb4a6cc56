"""The palette and the one history through the real window and lanes."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from engine.types import Neuron, Step, Work
from kn_studio.app import Studio
from kn_studio.editing_intents import MakeEdit, UndoEdit
from kn_studio.editing_state import EditChoice
from kn_studio.fact_intents import ChooseFact, SaveTemplate, SearchFacts
from kn_studio.intents import DeleteRun, PinNeuron, SetThreshold, ShowStation, WriteNote
from kn_studio.keeping_intents import Redo, Undo
from kn_studio.panels import PANELS
from kn_studio.widgets.palette import Palette
from tests.e2e.test_walk import Start, capital, ready, run_all, settled, until


@pytest.fixture
def studio(start: Start, qtbot: QtBot, model_folder: Path, tmp_path: Path) -> Studio:
    return ready(start, qtbot, model_folder, tmp_path / "walk.kns")


def find(studio: Studio, qtbot: QtBot, text: str, wanted: str) -> Palette:
    """Ctrl+K and a few letters; the palette with a row of that title in hand."""
    studio.window.run_command("palette")
    palette = studio.finder.palette
    assert palette.isVisible()
    palette.field.setText(text)
    rows = palette._lines
    until(qtbot, lambda: any(wanted in line.title for line in rows.lines))
    place = next(row for row, line in enumerate(rows.lines) if wanted in line.title)
    palette.list.setCurrentIndex(rows.index(place))
    return palette


def test_a_neuron_a_fact_a_language_a_station_and_a_command_by_their_names(studio: Studio, qtbot: QtBot) -> None:
    def press(palette: Palette) -> None:
        QTest.keyClick(palette.field, Qt.Key.Key_Return)

    press(find(studio, qtbot, "l1n5", "L1N5"))
    assert studio.state.value.neuron == Neuron(1, 5)
    press(find(studio, qtbot, "Frankr", "Paris"))
    until(qtbot, lambda: studio.state.value.fact is not None and studio.state.value.fact.uuid == capital("France"))
    press(find(studio, qtbot, "german", "Deutsch"))
    assert studio.state.value.languages == ("en", "de")
    press(find(studio, qtbot, "go to run", "Go to Runs"))
    assert studio.state.value.station == "runs"
    press(find(studio, qtbot, "dark", "Light or dark"))
    assert studio.state.value.theme == "dark"
    until(qtbot, lambda: settled(studio))
    assert [m for m in studio.messages.history if m.kind == "error"] == []


def test_a_fact_is_found_by_the_words_of_any_language(studio: Studio, qtbot: QtBot) -> None:
    studio.on_intent(SearchFacts(language="zh"))
    until(qtbot, lambda: studio.state.value.search.language == "zh" and settled(studio))
    for text in ("berlin", "柏林", "برلين"):
        find(studio, qtbot, text, "柏林")
        studio.finder.palette.end()


def test_the_palette_does_not_wait_for_a_desk_that_works(studio: Studio, qtbot: QtBot) -> None:
    def long() -> Work[None]:
        for number in range(60):
            time.sleep(0.05)
            yield Step(number, 60)

    studio.desk.submit(long)
    begun = time.monotonic()
    studio.window.run_command("palette")
    studio.finder.palette.field.setText("germany")
    assert studio.finder.palette._lines.lines == () or time.monotonic() - begun < 1.0
    until(qtbot, lambda: any("Germany" in line.title for line in studio.finder.palette._lines.lines))
    assert studio.desk.busy


def test_every_action_has_words_a_place_and_can_be_found(studio: Studio) -> None:
    window = studio.window
    below = {action for menu in window.findChildren(QMenu) for action in menu.actions()}
    offers = {offer.key: offer for offer in window.offers()}
    for action in window.actions():
        assert action.text(), action.objectName()
        assert action.toolTip(), action.objectName()
        assert action in below, f"{action.text()} is in no menu"
        assert action.objectName() in offers, f"{action.text()} is not in the palette"
    with_keys = [action for action in window.findChildren(QAction) if action.shortcuts()]
    on_sheet = {words for _, keys in window.offered.sheet() for words, _ in keys}
    for action in with_keys:
        assert action.text().split(":")[0] in {words.split(":")[0] for words in on_sheet}
    stations = {spec.head.key for spec in PANELS if spec.head.place == "station" and spec.head.in_rail}
    assert {f"go-{key}" for key in stations} <= set(offers)


def test_everything_the_program_does_is_in_the_palette(studio: Studio) -> None:
    from kn_studio.actions import ACTIONS
    from kn_studio.finder import on_stations

    offers = studio.window.offers()
    titles = {offer.title for offer in (*offers, *on_stations({each.title for each in offers}, studio.window.titles))}
    missing = [action.title for action in ACTIONS if action.long and action.title not in titles]
    assert missing == []


def test_the_sheet_of_keys_opens(studio: Studio) -> None:
    studio.window.run_command("shortcuts")
    assert studio.finder.sheet is not None
    assert studio.finder.sheet.isVisible()


def test_steps_of_every_kind_in_the_users_order(studio: Studio, qtbot: QtBot) -> None:
    run_all(studio, qtbot)
    store, run = studio.sessions.store, studio.state.value.run
    assert store is not None
    assert run is not None
    model = studio.state.value.model
    assert model is not None
    clean, neuron = model.fingerprint, Neuron(1, 5)

    def wait() -> None:
        until(qtbot, lambda: settled(studio))

    studio.on_intent(SetThreshold(0.25))
    studio.on_intent(PinNeuron(neuron))
    studio.on_intent(WriteNote(neuron, "seen"))
    wait()
    studio.on_intent(MakeEdit(EditChoice("enhance", factor=4.0), (Neuron(0, 3),), ("en",)))
    wait()
    studio.on_intent(SaveTemplate("P36", "en", "[X] has the capital [Y]."))
    until(qtbot, lambda: "template" in studio.state.value.undo)
    wait()
    studio.on_intent(DeleteRun(run))
    wait()
    assert (store.runs(), studio.state.value.run) == ((), None)
    assert "bin" in studio.messages.history[-1].what
    assert studio.state.value.message is not None

    def back(named: str) -> None:
        assert named in studio.state.value.undo
        studio.on_intent(Undo())
        wait()

    back("deletion of run")
    assert studio.state.value.message is None, "it does not lie in the bin any more"
    assert [each.id for each in store.runs()] == [run]
    # The lane is idle a moment before its end is heard.
    until(qtbot, lambda: studio.state.value.run == run)
    wait()
    back("template")
    until(qtbot, lambda: studio.books.library.own_templates("P36", "en") == ())
    assert studio.state.value.model is not None
    assert studio.state.value.model.fingerprint != clean
    back("edit")
    assert studio.state.value.model.fingerprint == clean
    assert studio.state.value.edits.in_force == 0
    back("note on L1N5")
    assert store.note(clean, neuron) == ""
    back("pin of L1N5")
    assert store.pins(clean) == ()
    back("threshold 0.25")
    assert studio.state.value.thresholds == {}
    for _ in range(6):
        studio.on_intent(Redo())
        wait()
    assert store.runs() == ()
    assert store.note(clean, neuron) == "seen"
    assert studio.state.value.edits.in_force == 1
    assert studio.books.library.own_templates("P36", "en") == (("[X] has the capital [Y].", ""),)
    assert [m for m in studio.messages.history if m.kind == "error"] == []


@pytest.mark.slow
def test_the_edit_stations_undo_is_the_historys_where_the_edit_came_last(studio: Studio, qtbot: QtBot) -> None:
    studio.on_intent(MakeEdit(EditChoice("enhance", factor=4.0), (Neuron(0, 3),), ("en",)))
    until(qtbot, lambda: settled(studio))
    assert studio.state.value.undo == "edit"
    studio.on_intent(UndoEdit())
    until(qtbot, lambda: settled(studio))
    assert "Germany" in studio.state.value.undo
    assert studio.state.value.redo == "edit"
    assert studio.state.value.edits.in_force == 0


def test_choosing_a_fact_can_be_taken_back(studio: Studio, qtbot: QtBot) -> None:
    first = studio.state.value.fact
    studio.on_intent(ShowStation("facts"))
    studio.on_intent(ChooseFact(capital("France")))
    until(qtbot, lambda: "France" in studio.state.value.undo)
    studio.on_intent(Undo())
    until(qtbot, lambda: settled(studio))
    assert studio.state.value.fact == first
    assert studio.state.value.prompts
    until(qtbot, lambda: bool(studio.state.value.live))
