"""Figures are added to the session's report, put in order and taken back; the page has them, through the real lanes."""

from __future__ import annotations

import base64
import re
import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kn_studio import resources
from kn_studio.app import Studio
from kn_studio.app_state import Message
from kn_studio.intents import SetInterface, SetTheme, ShowStation
from kn_studio.keeping_intents import AddToReport, Redo, TakeBackFigure, Undo
from kn_studio.report_dialog import ReportDialog
from kn_studio.session.store import Store
from kn_studio.widgets.heatmap import HeatMap
from kn_studio.widgets.plot import Plot
from tests.e2e.conftest import Answers

WAIT = 30_000
pytestmark = pytest.mark.skipif(not resources.path("demo", "demo.kns").is_file(), reason="no demo is shipped")


def told(studio: Studio, qtbot: QtBot, act: Callable[[], object]) -> Message:
    """Do something and wait for what is said of it."""
    studio.state.update(message=None)
    act()
    qtbot.waitUntil(lambda: studio.state.value.message is not None, timeout=WAIT)
    message = studio.state.value.message
    assert message is not None
    return message


def titles(studio: Studio) -> list[str]:
    assert studio.sessions.store is not None
    return [figure.title for figure in studio.sessions.store.report.all()]


def added(studio: Studio, qtbot: QtBot, plot: Plot) -> Message:
    return told(studio, qtbot, lambda: plot.wished.emit(plot, "add to report"))


def is_map(plot: Plot) -> bool:
    return isinstance(plot, HeatMap)


def three(studio: Studio, qtbot: QtBot) -> list[str]:
    """Two plots and the whole view; returns their titles."""
    plots = sorted(studio.window.plots(), key=is_map, reverse=True)
    for plot in plots[:2]:
        added(studio, qtbot, plot)
    told(studio, qtbot, lambda: studio.on_intent(AddToReport()))
    return titles(studio)


def opened(studio: Studio, qtbot: QtBot) -> ReportDialog:
    """The list, with the figures that are there."""
    studio.window.run_command("report-figures")
    qtbot.waitUntil(lambda: studio.reporting.dialog is not None and studio.reporting.dialog.isVisible(), timeout=WAIT)
    assert studio.reporting.dialog is not None
    return studio.reporting.dialog


def test_the_page_has_the_figures_as_they_were_shown_in_their_order(
    studio: Studio, qtbot: QtBot, answers: Answers, tmp_path: Path
) -> None:
    heat = next(plot for plot in studio.window.plots() if is_map(plot))
    message = added(studio, qtbot, heat)
    assert (message.what, message.hint) == ("“Neuron map” is in the report.", "The report has 1 figure now.")
    assert message.remedy is not None
    assert message.remedy.text == "Undo"
    studio.on_intent(SetTheme("dark"))
    names = three(studio, qtbot)
    assert (names[0], names[-1]) == ("Neuron map", "Neurons")
    answers.file = tmp_path / "demo.html"
    assert told(studio, qtbot, lambda: studio.window.run_command("report")).what == "Wrote demo.html."
    page = answers.file.read_text(encoding="utf-8")
    assert [f"Figure {number}." in page for number in range(1, 6)] == [True] * 4 + [False]
    assert page.index("<h2>Figures</h2>") < page.index("<h2>Run ")
    assert re.findall(r"Figure \d.</strong> <bdi>(.*?)</bdi>", page) == names
    drawings = [base64.b64decode(each) for each in re.findall(r'src="data:image/svg\+xml;base64,([^"]+)"', page)]
    roots = [ElementTree.fromstring(each) for each in drawings]
    space = "{http://www.w3.org/2000/svg}"
    assert [root.findtext(f"{space}title") for root in roots] == names
    assert all(f'"run": {studio.state.value.run}' in (root.findtext(f"{space}metadata") or "") for root in roots)
    # Vectors and words, light for paper also from a dark window, and the sentence that the eyes see at once.
    assert all(len(list(root.iter(f"{space}text"))) > 3 for root in roots)
    assert all(b"#1a1d23" not in each for each in drawings)
    assert heat.accessibleDescription()[:60] in page
    assert "On screen: Neuron map, " in page


def test_adding_is_taken_back_by_its_button_and_by_the_key_and_done_again(studio: Studio, qtbot: QtBot) -> None:
    heat = next(plot for plot in studio.window.plots() if is_map(plot))
    message = added(studio, qtbot, heat)
    assert message.remedy is not None
    assert studio.state.value.undo == "figure in the report: Neuron map"
    studio.on_intent(message.remedy.intent)
    qtbot.waitUntil(lambda: titles(studio) == [], timeout=WAIT)
    assert studio.state.value.message is None
    assert studio.state.value.redo == "figure in the report: Neuron map"
    studio.on_intent(Redo())
    qtbot.waitUntil(lambda: titles(studio) == ["Neuron map"], timeout=WAIT)
    studio.on_intent(Undo())
    qtbot.waitUntil(lambda: titles(studio) == [], timeout=WAIT)
    # With something done since, the button takes back this and nothing else.
    message = added(studio, qtbot, heat)
    other = next(plot for plot in studio.window.plots() if not is_map(plot))
    added(studio, qtbot, other)
    assert message.remedy is not None
    assert isinstance(message.remedy.intent, TakeBackFigure)
    kept = titles(studio)[1:]
    studio.on_intent(message.remedy.intent)
    qtbot.waitUntil(lambda: titles(studio) == kept, timeout=WAIT)
    studio.on_intent(Undo())
    qtbot.waitUntil(lambda: titles(studio) == ["Neuron map", *kept], timeout=WAIT)


def test_the_list_puts_in_order_remarks_and_takes_out_and_keys_take_back(studio: Studio, qtbot: QtBot) -> None:
    dialog = opened(studio, qtbot)
    assert dialog.list.isHidden()
    assert "No figure yet" in dialog.empty.accessibleName()
    names = three(studio, qtbot)
    qtbot.waitUntil(lambda: dialog.list.count() == 3, timeout=WAIT)
    assert not dialog.down.isEnabled()
    dialog.up.click()
    qtbot.waitUntil(lambda: titles(studio) == [names[0], names[2], names[1]], timeout=WAIT)
    qtbot.waitUntil(lambda: dialog.list.currentRow() == 1, timeout=WAIT)
    dialog.note.setPlainText("<b>twice</b>")
    dialog.note.keep()
    store = studio.sessions.store
    assert store is not None
    qtbot.waitUntil(lambda: store.report.all()[1].remark == "<b>twice</b>", timeout=WAIT)
    qtbot.waitUntil(lambda: "twice" in dialog.list.item(1).text(), timeout=WAIT)
    dialog.remove.click()
    qtbot.waitUntil(lambda: dialog.list.count() == 2, timeout=WAIT)
    dialog.activateWindow()
    dialog.list.setFocus()
    for wanted in ([names[0], names[2], names[1]], None, names):
        QTest.keyClick(dialog.list, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        if wanted is not None:
            qtbot.waitUntil(lambda wanted=wanted: titles(studio) == wanted, timeout=WAIT)  # type: ignore[misc]
    assert [figure.remark for figure in store.report.all()] == ["", "", ""]
    studio.on_intent(SetInterface("ar"))
    qtbot.waitUntil(lambda: studio.reporting.dialog is None, timeout=WAIT)


def test_reopened_and_under_another_name_the_figures_are_there(
    studio: Studio, qtbot: QtBot, answers: Answers, start: Callable[..., Studio], tmp_path: Path
) -> None:
    names = three(studio, qtbot)
    answers.file = tmp_path / "mine.kns"
    studio.window.run_command("save-as")
    qtbot.waitUntil(lambda: studio.state.value.session_path == tmp_path / "mine.kns", timeout=WAIT)
    assert titles(studio) == names
    studio.close()
    again = start(tmp_path / "mine.kns")
    qtbot.waitUntil(lambda: again.sessions.store is not None and again.presenter.settled, timeout=WAIT)
    assert titles(again) == names
    dialog = opened(again, qtbot)
    assert dialog.list.count() == 3


def test_where_nothing_can_be_written_a_sentence_says_so(
    studio: Studio, qtbot: QtBot, start: Callable[..., Studio], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert studio.sessions.store is not None
    heat = next(plot for plot in studio.window.plots() if is_map(plot))

    def full(*_: object) -> None:
        raise sqlite3.OperationalError("database or disk is full")

    with monkeypatch.context() as patch:
        patch.setattr("kn_studio.session.report_figures._insert", full)
        message = added(studio, qtbot, heat)
    assert message.kind == "error"
    assert message.what.startswith("No room is left on the disk")
    assert titles(studio) == []
    assert studio.state.value.undo == ""
    copy = tmp_path / "copy.kns"
    shutil.copyfile(studio.sessions.store.path, copy)
    with Store.open(copy) as held:
        again = start(copy)
        qtbot.waitUntil(lambda: again.state.value.session_readonly and again.presenter.settled, timeout=WAIT)
        again.on_intent(ShowStation("neurons"))
        message = told(again, qtbot, lambda: again.on_intent(AddToReport()))
        assert "for reading only" in message.what
        assert message.remedy is not None
        assert held.report.count() == 0


def test_by_keyboard_the_plot_that_is_in_focus(studio: Studio, qtbot: QtBot, qapp: QApplication) -> None:
    heat = next(plot for plot in studio.window.plots() if is_map(plot))
    assert isinstance(heat, HeatMap)
    studio.window.activateWindow()
    heat.setFocus()
    told(studio, qtbot, lambda: studio.window.run_command("add-plot"))
    assert titles(studio) == ["Neuron map"]
