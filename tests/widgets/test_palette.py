"""The palette by keyboard and mouse, and the sheet of keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from kn_studio.theme import DARK
from kn_studio.widgets.palette import Palette, PaletteLine
from kn_studio.widgets.shortcut_sheet import ShortcutSheet


def line(title: str, value: str, possible: bool = True) -> PaletteLine:
    return PaletteLine("Actions", title, "what it does", "Ctrl+X", possible, value)


LINES = (line("No", "no", possible=False), line("One", "one"), line("Two", "two"), line("Three", "three"))


class Host(QWidget):
    """A window with a field of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.field = QLineEdit(self)


@pytest.fixture
def window(qtbot: QtBot) -> Host:
    window = Host()
    window.resize(900, 640)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    window.field.setFocus()
    return window


@pytest.fixture
def palette(window: Host) -> Palette:
    palette = Palette(window)
    palette.apply_theme(DARK)
    palette.typed.connect(lambda _text: palette.show_lines(LINES, ""))
    palette.begin()
    return palette


def test_return_takes_the_first_that_is_possible(palette: Palette, window: Host, qtbot: QtBot) -> None:
    with qtbot.waitSignal(palette.chosen) as heard:
        QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert heard.args == ["one"]
    assert palette.isHidden()
    assert window.focusWidget() is window.field


def test_arrows_go_over_what_is_possible_and_stop_at_the_ends(palette: Palette, qtbot: QtBot) -> None:
    for key, at in (("Up", 1), ("Down", 2), ("Down", 3), ("Down", 3), ("PageUp", 1), ("PageDown", 3)):
        QTest.keyClick(palette.field, getattr(Qt.Key, f"Key_{key}"))
        assert palette.list.currentIndex().row() == at


def test_typing_starts_again_and_news_of_the_same_text_leaves_the_row(palette: Palette, qtbot: QtBot) -> None:
    QTest.keyClick(palette.field, Qt.Key.Key_Down)
    palette.show_lines((line("New", "new"), *LINES), "")
    assert palette.list.currentIndex().row() == 3
    QTest.keyClicks(palette.field, "t")
    assert palette.list.currentIndex().row() == 1


def test_escape_is_the_palettes_own_and_a_click_elsewhere_closes_it(
    palette: Palette, window: Host, qtbot: QtBot
) -> None:
    heard: list[int] = []
    QShortcut(QKeySequence("Esc"), window).activated.connect(lambda: heard.append(1))
    QTest.keyClick(palette.field, Qt.Key.Key_Escape)
    assert palette.isHidden()
    assert heard == []
    palette.begin()
    window.field.setFocus()
    assert palette.isHidden()
    assert window.focusWidget() is window.field


def test_what_is_not_possible_cannot_be_clicked(palette: Palette, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(palette.chosen):
        QTest.mouseClick(
            palette.list.viewport(),
            Qt.MouseButton.LeftButton,
            pos=palette.list.visualRect(palette._lines.index(0)).center(),
        )
    with qtbot.waitSignal(palette.chosen) as heard:
        rect = palette.list.visualRect(palette._lines.index(2))
        QTest.mouseClick(palette.list.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    assert heard.args == ["two"]


def test_it_stays_within_a_small_window_and_says_its_rows_to_those_who_do_not_see(
    palette: Palette, window: Host
) -> None:
    window.resize(500, 320)
    assert window.rect().contains(palette.geometry())
    told = palette._lines.data(palette._lines.index(1), Qt.ItemDataRole.AccessibleTextRole)
    assert told == "Actions, One, what it does, Ctrl+X"


def test_the_sheet_shows_every_key_and_changes_with_them(qtbot: QtBot) -> None:
    sheet = ShortcutSheet()
    qtbot.addWidget(sheet)
    sheet.show_keys((("View", (("Larger type", "Ctrl++"),)), ("Help", (("Keys", "Ctrl+/"),))))
    sheet.show_keys((("View", (("Larger type", "Ctrl++"), ("Quit", "Ctrl+Q"))),))
    said = [label.text() for label in sheet.findChildren(QLabel) if label.isVisibleTo(sheet)]
    assert {"Larger type", "Ctrl++", "Quit", "Ctrl+Q"} <= set(said)
    assert "Ctrl+/" not in said
