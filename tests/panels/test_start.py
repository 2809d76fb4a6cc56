"""The start page: ways in, recent sessions, and this computer below them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from kn_studio.intents import OpenSession
from kn_studio.panels.start import StartPanel
from kn_studio.sample import Sample
from kn_studio.theme import LIGHT
from kn_studio.viewmodels.start import RecentRow, StartView
from kn_studio.viewmodels.start_system import rows


def page(qtbot: QtBot, view: StartView) -> StartPanel:
    panel = StartPanel()
    qtbot.addWidget(panel)
    panel.apply_theme(LIGHT)
    panel.show_view(view)
    panel.resize(828, 720)
    panel.show()
    return panel


def test_this_computer_is_read_aloud_with_its_labels(qtbot: QtBot, made: Sample) -> None:
    panel = page(qtbot, made.start)
    heard = [label.accessibleName() for label in panel.findChildren(QLabel) if label.isVisible()]
    for label, value, _role in made.start.system:
        assert f"{label}: {value}" in heard
    panel.show_view(StartView(made.start.recent, system=rows(None, offline=True)))
    shown = [label.text() for label in panel.findChildren(QLabel) if label.isVisible()]
    assert shown.count("Reading …") == 4


def test_a_recent_session_is_opened_by_its_row(qtbot: QtBot) -> None:
    panel = page(qtbot, StartView((RecentRow(Path("a.kns"), "a", "today"),)))
    button = next(each for each in panel.findChildren(QPushButton) if each.accessibleName() == "Open a")
    with qtbot.waitSignal(panel.intent) as heard:
        button.click()
    assert heard.args == [OpenSession(Path("a.kns"))]
    assert panel._system.isHidden(), "nothing is said of it, so nothing is shown"
