"""The frame's widgets: switch, rail, strip, message bar, elided text, card."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from kn_studio import icons
from kn_studio.theme import DARK, LIGHT
from kn_studio.widgets.card import Card
from kn_studio.widgets.elided import ElidedLabel
from kn_studio.widgets.job_strip import JobStrip
from kn_studio.widgets.message_bar import MessageBar
from kn_studio.widgets.rail import FOLDED, WIDTH, Rail, RailEntry
from kn_studio.widgets.row_grid import RowGrid
from kn_studio.widgets.switch import Switch
from kn_studio.widgets.title_bar import TitleBar


def test_a_switch_tells_only_what_the_user_picks(qtbot: QtBot) -> None:
    switch = Switch((("a", "All"), ("b", "中文")), "Mode")
    qtbot.addWidget(switch)
    with qtbot.assertNotEmitted(switch.chosen):
        switch.set_current("b")
    assert switch.current() == "b"
    with qtbot.waitSignal(switch.chosen) as heard:
        switch.findChildren(QPushButton)[0].click()
    assert heard.args == ["a"]
    switch.set_segments((("a", "All"), ("c", "Shared")))
    assert switch.current() == "a"
    switch.set_current("nothing")
    assert switch.current() == "a"


def test_the_rail_marks_folds_and_speaks(qtbot: QtBot) -> None:
    rail = Rail((RailEntry("one", "One", "model"), RailEntry("two", "Two", "runs", aside=True)))
    qtbot.addWidget(rail)
    rail.apply_theme(LIGHT)
    assert rail.width() == WIDTH
    with qtbot.waitSignal(rail.chosen) as heard:
        rail._buttons["two"].click()
    assert heard.args == ["two"]
    rail.set_current("one")
    assert rail._buttons["one"].isChecked()
    rail.set_current("elsewhere")
    assert not any(button.isChecked() for button in rail._buttons.values())
    rail.set_folded(True)
    assert rail.width() == FOLDED
    assert rail._buttons["one"].text() == ""
    assert rail._buttons["one"].accessibleName() == "One"


def test_the_strip_shows_job_and_lamps(qtbot: QtBot) -> None:
    strip = JobStrip()
    qtbot.addWidget(strip)
    strip.resize(1200, 34)
    strip.show()
    strip.show_job("Locating", 0.5, "8 s left", True, False)
    assert strip._progress.share == 0.5
    assert strip._stop.isVisible()
    strip.show_job("Locating", 0.6, "Stopping", True, True)
    assert not strip._stop.isEnabled()
    strip.show_job("", None, "", False, False)
    assert strip._text.text() == "Ready"
    assert not strip._stop.isVisible()
    strip.show_lamps((("Weights clean", "good", "unchanged"), ("Saved just now", "", "")))
    QApplication.processEvents()
    assert [lamp.isVisible() for lamp in strip._lamps] == [True, True, False, False, False]
    assert all(lamp.width() >= lamp.sizeHint().width() for lamp in strip._lamps[:2])


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_session_menu_reads_as_the_window_does_though_its_button_is_turned(qtbot: QtBot) -> None:
    bar = TitleBar()
    qtbot.addWidget(bar)
    bar.show()
    bar.session_menu.addAction("Save as …").setShortcut("Ctrl+S")
    button = bar.findChildren(QPushButton)[0]
    assert button.menu() is bar.session_menu
    button.showMenu()
    qtbot.waitUntil(bar.session_menu.isVisible)
    assert bar.session_menu.layoutDirection() == bar.layoutDirection() != button.layoutDirection()
    bar.session_menu.close()


def test_a_message_folds_its_details_and_copies_them(qtbot: QtBot) -> None:
    bar = MessageBar()
    qtbot.addWidget(bar)
    bar.apply_theme(DARK)
    bar.show_message("error", "It broke.", "Do this.", "Traceback …")
    assert not bar.isHidden()
    assert bar._details.isHidden()
    bar.show()
    bar._more.click()
    assert bar._details.isVisible()
    bar._copy.click()
    assert "Traceback" in QGuiApplication.clipboard().text()
    bar._timer.setInterval(10)
    with qtbot.waitSignal(bar.closed):
        bar.show_message("info", "Done.", "", "")
    bar.show_message("", "", "", "")
    assert bar.isHidden()


def test_a_message_with_a_button_stays_until_it_is_pressed_or_closed(qtbot: QtBot) -> None:
    bar = MessageBar()
    qtbot.addWidget(bar)
    bar.show_message("info", "It was cut off.", "", "", remedy=("Resume", "this run"))
    assert (bar._remedy.isHidden(), bar._remedy.text(), bar._timer.isActive()) == (False, "Resume", False)
    with qtbot.waitSignal(bar.remedied) as asked:
        bar._remedy.click()
    assert asked.args == ["this run"]
    bar.show_message("error", "It broke.", "", "")
    assert bar._remedy.isHidden()


def test_elided_text_gives_way_and_tells_the_rest(qtbot: QtBot) -> None:
    label = ElidedLabel("a rather long line of text that has no room")
    qtbot.addWidget(label)
    assert label.minimumSizeHint().width() == 0
    label.setText("عاصمة ألمانيا هي برلين")
    assert label.toolTip() == "عاصمة ألمانيا هي برلين"
    label.resize(40, 20)
    assert not label.grab().isNull()


def test_a_card_without_heading_has_no_header(qtbot: QtBot) -> None:
    card = Card()
    qtbot.addWidget(card)
    card.show()
    assert not card._top.isVisible()
    card.set_heading("Runs")
    assert card._top.isVisible()
    assert card.accessibleName() == "Runs"


def test_rows_are_used_again(qtbot: QtBot) -> None:
    grid = RowGrid()
    qtbot.addWidget(grid)
    grid.show()
    grid.show_rows((("a", "1", "text"), ("b", "2", "good")))
    grid.show_rows((("a", "3", "text"),))
    assert [(name.text(), value.text()) for name, value in grid._cells if name.isVisible()] == [("a", "3")]


def test_every_icon_is_drawn_in_the_tokens_colour(qtbot: QtBot) -> None:
    for name in icons.names():
        image = icons.pixmap(name, "#FF0000", 2.0).toImage()
        assert image.width() == 32
        inks = {image.pixelColor(x, y).alpha() for x in range(32) for y in range(32)}
        assert max(inks) > 200, name
    one, other = (icons.pixmap("runs", colour).toImage() for colour in ("#FF0000", "#0000FF"))
    assert one != other
