"""The start page: ways in, recent sessions, and this computer below them."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from pathlib import Path

from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from kn_studio.app_state import AppState, JobLine
from kn_studio.intents import OpenSession
from kn_studio.panels import PANELS, heads
from kn_studio.panels.start import StartPanel
from kn_studio.sample import Sample
from kn_studio.theme import LIGHT
from kn_studio.viewmodels.start import LeftOverView, RecentRow, StartView, recent
from kn_studio.viewmodels.start import view as start_view
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


def test_a_session_says_its_day_in_words_that_stay_true_while_the_page_is_open() -> None:
    noon = datetime(2026, 3, 4, 12, 0).timestamp()
    said = [recent(Path("a.kns"), changed, 10, noon).line for changed in (noon - 5, noon - 11 * 3600)]
    assert [line.split(" · ")[0] for line in said] == ["today, 2026-03-04 11:59", "today, 2026-03-04 01:00"]
    past = [recent(Path("a.kns"), noon - hours * 3600, 10, noon).line.split(",")[0] for hours in (13, 35, 37, 80)]
    assert past == ["yesterday", "yesterday", "2 days ago", "3 days ago"]


def test_a_recent_session_is_opened_by_its_row(qtbot: QtBot) -> None:
    panel = page(qtbot, StartView((RecentRow(Path("a.kns"), "a", "today"),)))
    button = next(each for each in panel.findChildren(QPushButton) if each.accessibleName() == "Open a")
    with qtbot.waitSignal(panel.intent) as heard:
        button.click()
    assert heard.args == [OpenSession(Path("a.kns"))]
    assert panel._system.isHidden(), "nothing is said of it, so nothing is shown"


def test_no_session_is_opened_while_a_job_runs(qtbot: QtBot, made: Sample) -> None:
    cut = LeftOverView("a was cut off", "Run 1", "Open and resume", "Open a and go on", OpenSession(Path("a.kns")))
    rest = StartView((RecentRow(Path("a.kns"), "a", "today"),), left_over=cut)
    panel = page(qtbot, rest)
    ways = [each for each in panel.findChildren(QPushButton) if each.text().startswith(("Open", "New"))]
    assert len(ways) == 5
    panel.show_view(replace(rest, busy=True))
    assert all(not each.isEnabled() and "wait until" in each.toolTip() for each in ways)
    panel.show_view(rest)
    assert all(each.isEnabled() and "wait until" not in each.toolTip() for each in ways)
    fetching = AppState(job=JobLine("job-1", "Get mLAMA"))
    assert start_view(fetching).busy
    assert not start_view(replace(fetching, model_busy="demo-bert")).busy, "a load gives way to another session"
    assert {"busy", "model_busy"} <= next(each.watches for each in PANELS if each.head is heads.START)
