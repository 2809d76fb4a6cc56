"""Keys of the whole window: each has words and a place in the palette, and none takes a key from who is typing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QCheckBox, QLineEdit, QMenu, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from engine.types import Neuron
from kn_studio.commands import COMMANDS
from kn_studio.fact_intents import ChooseFact, PreviewAnswer
from kn_studio.intents import FocusNeuron, ShowStation, WriteNote
from kn_studio.keeping_intents import OpenPalette
from kn_studio.library.builtin import BuiltinLibrary
from kn_studio.panels import PANELS
from kn_studio.picking import PickNeurons
from kn_studio.sample import Sample, sample
from kn_studio.viewmodels import window as window_view
from kn_studio.widgets.note_field import NoteField
from kn_studio.window import Window
from kn_studio.window_keys import WindowKeys

WANTED = {
    "Ctrl+F": "find", "Space": "ask", "]": "next-fact", "[": "previous-fact", "T": "threshold", "L": "side-by-side",
    "F11": "maximise", "Shift+F11": "full-screen", "Esc": "stop", "P": "pick",
}  # fmt: skip
"""The keys, with what they do."""


@pytest.fixture(scope="module")
def made() -> Iterator[Sample]:
    """A made-up session, made once."""
    found = sample(BuiltinLibrary(), "en", "light")
    yield found
    found.close()


@pytest.fixture
def window(made: Sample, tmp_path: Path, qtbot: QtBot) -> Window:
    """A window on the Neurons station, with all panels filled."""
    state = replace(made.states["full"], station="neurons")
    settings = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    window = Window(PANELS, COMMANDS, lambda: state, settings)
    qtbot.addWidget(window)
    for spec in PANELS:
        window.panels[spec.head.key].show_view(spec.view(state, made.stores["full"]))
    window.show_view(window_view.view(state, now=0.0))
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    return window


def told(window: Window, key: str, on: QWidget | None = None) -> list[object]:
    """The intents that a key leads to."""
    heard: list[object] = []
    window.intent.connect(heard.append)
    QTest.keySequence(on or window, key)
    QApplication.processEvents()
    window.intent.disconnect(heard.append)
    return heard


def test_every_key_has_an_action_with_words_and_is_in_the_palette(window: Window) -> None:
    by_key = {key.toString(): action for action in window.actions() for key in action.shortcuts()}
    offered = {offer.key: offer for offer in window.offers()}
    for key, name in WANTED.items():
        action = by_key[key]
        assert action.objectName() == name
        assert action.text()
        assert len(action.toolTip()) > len(action.text()) / 2
        assert offered[name].title
        assert offered[name].keys


def test_keys_do_what_they_say(window: Window, made: Sample) -> None:
    full = made.states["full"]
    assert told(window, "Space") == [PreviewAnswer()]
    assert told(window, "L") == [ShowStation("languages")]
    assert told(window, "Ctrl+F") == [OpenPalette()]
    assert full.neuron is not None
    assert told(window, "P") == [PickNeurons((full.neuron,))]
    assert told(window, "Esc") == [FocusNeuron(None)]
    (chosen,) = told(window, "]")
    assert isinstance(chosen, ChooseFact)


def test_escape_leaves_a_field_before_it_closes_anything(window: Window, made: Sample) -> None:
    window.docks["inspector"].show()
    QApplication.processEvents()
    note = window.panels["inspector"].findChild(NoteField)
    assert note is not None
    note.setFocus()
    QTest.keyClicks(note, "more")
    first = told(window, "Esc", note)
    assert [type(each) for each in first] == [WriteNote], "the note is kept, and nothing else happens"
    assert not note.hasFocus()
    assert told(window, "Esc") == [FocusNeuron(None)]
    window.show_view(window_view.view(replace(made.states["full"], station="facts"), now=0.0))
    told(window, "Ctrl+F")
    search = window.focusWidget()
    assert isinstance(search, QLineEdit)
    assert told(window, "Esc", search) == []
    assert not search.hasFocus()


def test_t_goes_to_the_threshold_of_the_station(window: Window, made: Sample, qtbot: QtBot) -> None:
    assert told(window, "T") == []
    neurons = window.panels["neurons"]
    assert window.focusWidget() is neurons.threshold_field()
    full = made.states["full"]
    for station in ("languages", "degeneracy"):
        window.show_view(window_view.view(replace(full, station=station), now=0.0))
        told(window, "T")
        assert window.focusWidget() is (window.panels[station].threshold_field() or neurons.threshold_field())
    window.show_view(window_view.view(replace(full, station="runs"), now=0.0))
    assert told(window, "T") == [ShowStation("neurons")]


def test_t_leaves_a_threshold_alone_that_has_no_value_yet(window: Window, made: Sample) -> None:
    window.show_view(window_view.view(replace(made.states["full"], station="languages"), now=0.0))
    page, rail = window.panels["languages"], window.focusWidget()
    page.hide()  # as before its first view
    told(window, "T")
    page.show()
    assert window.focusWidget() is rail


def test_ctrl_f_on_facts_is_its_search(window: Window, made: Sample) -> None:
    window.show_view(window_view.view(replace(made.states["full"], station="facts"), now=0.0))
    assert told(window, "Ctrl+F") == []
    assert window.focusWidget() is window.panels["facts"].library.search  # type: ignore[attr-defined]


def test_f11_leaves_the_panel_alone_and_brings_all_back(window: Window) -> None:
    room = window.panels["neurons"].parentWidget()
    before = room.width()
    told(window, "F11")
    assert window.rail.isHidden()
    assert all(dock.isHidden() for dock in window.docks.values())
    assert room.width() > before + 300
    # What is kept of the window is how it is without it.
    window.keep_geometry()
    assert not window.rail.isHidden()
    told(window, "F11")
    told(window, "F11")
    assert room.width() == before
    assert not any(dock.isHidden() for dock in window.docks.values())


def test_a_dock_that_was_folded_stays_folded(window: Window) -> None:
    (dock,) = window.docks.values()
    dock.hide()
    keys = window.findChild(WindowKeys)
    assert keys is not None
    keys.maximise()
    keys.maximise()
    assert dock.isHidden()
    assert not window.rail.isHidden()


@pytest.mark.parametrize("key", ["T", "L", "P", "[", "]", "Space"])
def test_typing_is_never_a_shortcut(window: Window, key: str, qtbot: QtBot) -> None:
    box = QWidget(window)
    field, check = QLineEdit(), QCheckBox("box")
    column = QVBoxLayout(box)
    for each in (field, check):
        column.addWidget(each)
    box.resize(300, 200)
    box.show()
    field.setFocus()
    assert told(window, key, field) == []
    assert field.text() == (" " if key == "Space" else key.lower())
    check.setFocus()
    heard = told(window, key, check)
    if key == "Space":
        assert heard == []
        assert check.isChecked()
    else:
        assert not check.isChecked()


def test_letters_find_rows_in_lists(window: Window) -> None:
    lists = [each for each in window.panels["facts"].findChildren(QAbstractItemView) if each.model() is not None]
    assert lists
    for view in lists[:2]:
        view.setFocus()
        if window.focusWidget() is view:
            assert told(window, "T", view) == []


def test_the_map_keeps_its_own_keys(window: Window, made: Sample) -> None:
    heat = window.panels["neurons"].map.map  # type: ignore[attr-defined]
    heat.setFocus()
    (gone,) = told(window, "Home", heat)
    assert isinstance(gone, FocusNeuron)
    assert isinstance(gone.neuron, Neuron)
    (picked,) = told(window, "Return", heat)
    assert isinstance(picked, PickNeurons)


FREQUENT = (
    "open", "new", "demo", "save-as", "undo", "redo", "locate", "locate-with", "stop", "pick", "let-go", "ask", "find",
    "compare", "compare-runs", "measure-edits", "export-figure", "add-view", "add-plot", "report", "copy-command",
    "copy-python", "show-table",
    "theme", "contrast", "level", "palette", "present", "tour", "shortcuts", "go-start", "threshold", "next-fact",
)  # fmt: skip
TYPING = (
    QKeySequence.StandardKey.Copy, QKeySequence.StandardKey.Paste, QKeySequence.StandardKey.Cut,
    QKeySequence.StandardKey.SelectAll, QKeySequence.StandardKey.DeleteStartOfWord,
)  # fmt: skip


def test_no_two_actions_share_a_key_and_none_takes_one_of_typing(window: Window) -> None:
    taken: dict[str, list[str]] = {}
    for action in window.actions():
        for keys in action.shortcuts():
            taken.setdefault(keys.toString(), []).append(action.objectName())
    assert {keys: names for keys, names in taken.items() if len(names) > 1} == {}
    typing = {keys.toString() for each in TYPING for keys in QKeySequence.keyBindings(each)}
    assert typing & set(taken) == set()


def test_the_frequent_actions_have_keys_and_the_others_are_found_by_their_names(window: Window) -> None:
    actions = {action.objectName(): action for action in window.actions()}
    assert [name for name in FREQUENT if not actions[name].shortcuts()] == []
    assert {offer.key for offer in window.offers()} == set(actions)


def test_every_action_has_words_a_tip_and_a_place_in_one_menu(window: Window) -> None:
    places: dict[str, int] = {}
    for menu in window.findChildren(QMenu):
        for action in menu.actions():
            places[action.objectName()] = places.get(action.objectName(), 0) + 1
    for action in window.actions():
        assert action.text(), action.objectName()
        assert action.toolTip(), action.objectName()
        assert places.get(action.objectName()) == 1, action.objectName()


def test_every_key_stands_on_the_sheet(window: Window) -> None:
    shown = " ".join(keys for _, rows in window.offered.sheet() for _, keys in rows)
    for action in window.actions():
        for keys in action.shortcuts():
            assert keys.toString(QKeySequence.SequenceFormat.NativeText) in shown
