"""The heat map below the words of a sentence: order, lines, keyboard, words for those who do not see it."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kn_studio.theme import DARK, LIGHT, Theme
from kn_studio.widgets.change_key import ChangeKey, ground
from kn_studio.widgets.token_heat import HeatColumn, TokenHeat

WORDS = ("The", "capital", "of", "Germany", "is", "[Y]")
VALUES = np.array([[0.1, 0.2, 0.05, 0.8, -0.004, np.nan], [0.0, 0.1, 0.0, 0.4, -0.2, np.nan]])


def heat(qtbot: QtBot, width: int = 700, mirrored: bool = False) -> TokenHeat:
    made = TokenHeat("Words")
    qtbot.addWidget(made)
    columns = [HeatColumn(word, number, word == "[Y]") for number, word in enumerate(WORDS, start=1)]
    made.set_heat(
        columns, ("Ber", "##lin"), ("“Ber”", "“##lin”"), VALUES, mirrored=mirrored, low=False, summary="Germany most."
    )
    made.resize(width, 100)
    made.show()
    return made


def test_columns_run_as_the_language_is_read(qtbot: QtBot) -> None:
    for mirrored, order in ((False, 1), (True, -1)):
        made = heat(qtbot, mirrored=mirrored)
        places = [made.cell(0, column).x() for column in range(len(WORDS))]
        assert places == sorted(places, reverse=mirrored)
        # A step to the right is a step to the right, whatever the language.
        made._current = (0, 2)
        QTest.keyClick(made, Qt.Key.Key_Right)
        assert made._current == (0, 2 + order)


def test_low_cells_have_every_row_named_and_a_key(qtbot: QtBot) -> None:
    made, key = heat(qtbot), ChangeKey()
    columns = [HeatColumn(word, number, word == "[Y]") for number, word in enumerate(WORDS, start=1)]
    made.set_heat(columns, ("1", "0"), ("1", "0"), VALUES, mirrored=False, low=True, summary="x", unit="layer")
    assert made.cell(1, 0).top() - made.cell(0, 0).top() >= 13
    assert made.most == pytest.approx(0.8)
    assert made.cell(0, 0).left() > 20, "the word for the rows has room beside them"
    qtbot.addWidget(key)
    key.set_most(made.most)
    assert key.accessibleDescription() == "−0.80, +0.80 lost without the word"
    for theme in (LIGHT, DARK):
        key.apply_theme(theme)
        assert ground(theme, 0.0) == theme.color("panel")
        assert ground(theme, 1.0) == made_like(theme, made)
        assert not key.like().grab().isNull()


def made_like(theme: Theme, made: TokenHeat) -> QColor:
    made.apply_theme(theme)
    return made._ground(made.most)


@pytest.mark.parametrize("mirrored", [False, True])
def test_a_narrow_one_has_more_lines_and_cuts_no_word(qtbot: QtBot, mirrored: bool) -> None:
    wide, narrow = heat(qtbot, 700, mirrored), heat(qtbot, 190, mirrored)
    assert narrow.height() > wide.height()
    for column in range(len(WORDS)):
        cell = narrow.cell(len(VALUES) - 1, column)
        assert cell.left() >= 0
        assert cell.right() <= narrow.width()
        assert cell.bottom() <= narrow.height()


def test_pointer_and_keyboard_tell_every_cell_in_words(qtbot: QtBot) -> None:
    made = heat(qtbot)
    spot = made.cell(1, 3).center()
    assert made.cell_at(spot) == (1, 3)
    assert made.cell_at(made.cell(0, 5).center()) is None
    assert made.told(1, 3) == "4 Germany\n“##lin”: loses 0.40 without it"
    assert made.told(0, 4) == "5 is\n“Ber”: gains 0.004 without it"
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Down):
        QTest.keyClick(made, key)
    assert made._current == (1, 3)
    assert made.accessibleDescription().startswith("4 Germany")
    for _ in range(9):
        QTest.keyClick(made, Qt.Key.Key_Right)
    assert made.accessibleDescription().startswith("6 [Y]")


def test_its_table_has_every_cell_and_copying_takes_it(qtbot: QtBot) -> None:
    made = heat(qtbot)
    rows = list(made.table().rows())
    assert len(rows) == 10
    assert rows[3] == ("Ber", 4, "Germany", 0.8)
    QTest.keySequence(made, "Ctrl+C")
    said = QGuiApplication.clipboard().text()
    assert said.splitlines()[0] == "Germany most."
    assert "##lin\t+0.000\t+0.100\t+0.000\t+0.400\t-0.200\t" in said


def test_figures_can_be_read_on_every_ground(qtbot: QtBot) -> None:
    from kn_studio.theme import contrast

    for theme in (LIGHT, DARK):
        made = heat(qtbot)
        made.apply_theme(theme)
        for value in np.linspace(-0.8, 0.8, 17):
            ground = made._ground(float(value))
            best = max(contrast(theme.color(each), ground) for each in ("text", "panel"))
            assert best >= 4.5, (theme.name, value)
        assert made._ground(0.0) == theme.color("panel")


def test_all_zero_is_silence(qtbot: QtBot) -> None:
    made = heat(qtbot)
    made.set_heat([HeatColumn("a", 1)], ("x",), ("x",), np.zeros((1, 1)), mirrored=False, low=True, summary="")
    assert not made.grab().isNull()
    assert made.told(0, 0) == "1 a\nx: loses 0 without it"
