"""The frame of the window in the made-up language: title bar, strip, messages, menus, palette and sheets."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kn_studio import fonts, resources, session_pictures, stylesheet, translation
from kn_studio.app_state import AppState, JobLine, Message
from kn_studio.commands import COMMANDS
from kn_studio.intents import LocateNeurons
from kn_studio.panels import PANELS
from kn_studio.run_sheet import RunSheet
from kn_studio.sample import Sample
from kn_studio.theme import LIGHT
from kn_studio.translation import tr
from kn_studio.viewmodels import palette as palette_view
from kn_studio.viewmodels import window as window_view
from kn_studio.window import Window
from tests.translation.pseudo import CLOSE, OPEN, pseudo
from tests.translation.test_pseudo import shown, untranslated

KEYS = {
    "Ctrl", "Shift", "Alt", "Esc", "Enter", "Return", "Space", "Home", "End", "PgUp", "PgDown", "Tab", "Del", "Left",
    "Right", "Up", "Down", "Backspace",
}  # fmt: skip
"""Words on the keyboard, and on what is drawn of it."""

DATA = {"Capitals", "three", "languages"}
"""Words of the made-up session's name."""


@pytest.fixture
def window(qapp: QApplication, qtbot: QtBot, made: Sample, tmp_path: Path) -> Callable[[AppState], Window]:
    stylesheet.apply(qapp, LIGHT.with_families(fonts.families(resources.path("fonts"))))
    translation.install(pseudo)
    settings = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)

    def make(state: AppState) -> Window:
        window = Window(PANELS, COMMANDS, lambda: state, settings)
        qtbot.addWidget(window)
        window.apply_theme(LIGHT)
        window.show_view(window_view.view(state, now=0.0))
        window.show()
        QApplication.processEvents()
        return window

    return make


def escaped(texts: Iterator[str]) -> dict[str, list[str]]:
    """Texts with English words."""
    known = KEYS | DATA
    found = {text: [word for word in untranslated(text) if word not in known] for text in texts}
    return {text: words for text, words in found.items() if words}


def _says(made: Sample, name: str) -> AppState:
    if name == "error":
        return replace(
            made.states["full"], message=Message("error", tr("Stopped."), tr("Load one first."), "Traceback")
        )
    if name == "wrote":
        return replace(made.states["full"], message=Message("info", tr("Stopped."), folder=Path("/tmp")))
    if name == "running":
        job = JobLine("job-1", tr("Locating"), 3, 10, tr("Reading the run"), 8.0, stopping=True)
        return replace(made.states["full"], job=job)
    return made.states[name]


@pytest.mark.parametrize("name", ["empty", "full", "plain", "running", "error", "wrote"])
def test_title_bar_strip_rail_and_messages(name: str, window: Callable[[AppState], Window], made: Sample) -> None:
    frame = window(_says(made, name))
    parts = (frame.title_bar, frame.strip, frame.rail, frame.message_bar)
    texts = [text for part in parts for text in shown(part)]
    assert any(OPEN in text and CLOSE in text for text in texts), "nothing is translated"
    assert escaped(iter(texts)) == {}


def test_menus_and_the_sheet_of_keys(window: Callable[[AppState], Window], made: Sample) -> None:
    frame = window(made.states["full"])
    actions = [text for action in frame.actions() for text in (action.text(), action.toolTip())]
    assert len(actions) > 100
    assert escaped(iter(actions)) == {}
    sheet = session_pictures.sheet(frame)
    sheet.show()
    assert escaped(shown(sheet)) == {}


@pytest.mark.parametrize("text", ["", "berlin", "zzz"])
def test_the_palette(text: str, window: Callable[[AppState], Window], made: Sample) -> None:
    state = made.states["full"]
    frame = window(state)
    palette = session_pictures.over(frame, state, text)
    assert escaped(shown(palette)) == {}
    found = palette_view.view(state, text, frame.offers(), (), ())
    assert escaped(part for row in found.rows for part in (row.group, row.title, row.detail)) == {}
    assert escaped(iter([found.note])) == {}


def test_the_sheet_before_a_run(window: Callable[[AppState], Window], made: Sample, qtbot: QtBot) -> None:
    window(made.states["full"])
    sheet = RunSheet(LocateNeurons(("a",), ("en", "zh")), 24, LIGHT)
    qtbot.addWidget(sheet)
    sheet.show()
    sheet.more.setChecked(True)
    for number in range(sheet.methods.count()):
        sheet.methods.setCurrentIndex(number)
        QApplication.processEvents()
        assert escaped(shown(sheet)) == {}
        assert escaped(sheet.methods.itemText(each) for each in range(sheet.methods.count())) == {}
