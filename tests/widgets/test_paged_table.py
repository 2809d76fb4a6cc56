from __future__ import annotations

import time
from collections.abc import Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kn_studio.widgets.cells import Cell, Column
from kn_studio.widgets.paged_table import STRETCH, PagedRow, PagedTable

COLUMNS = (Column("Subject", True), Column("Answer", True))
MILLION = 1_000_000


def cells(value: int) -> tuple[Cell, ...]:
    return Cell(f"subject {value}"), Cell(f"answer {value}")


def rows(first: int, count: int = STRETCH) -> Sequence[PagedRow]:
    return [PagedRow(f"u{number}", number) for number in range(first, first + count)]


@pytest.fixture
def table(qtbot: QtBot) -> PagedTable:
    table = PagedTable("Facts", COLUMNS, cells)
    qtbot.addWidget(table)
    table.resize(400, 600)
    table.show()
    qtbot.waitExposed(table)
    return table


def asks(table: PagedTable) -> list[int]:
    told: list[int] = []
    table.wanted.connect(told.append)
    return told


def text(table: PagedTable, row: int) -> str:
    return str(table.model().index(row, 0).data())


def test_a_million_rows_scroll_and_only_what_rests_on_screen_is_asked_for(qtbot: QtBot, table: PagedTable) -> None:
    told = asks(table)
    start = time.perf_counter()
    table.begin(MILLION, rows(0), "")
    assert time.perf_counter() - start < 1.0
    assert table.model().rowCount() == MILLION
    bar = table.verticalScrollBar()
    qtbot.wait(120)
    assert told == []
    for step in range(60):
        bar.setValue(bar.maximum() * step // 59)
        table.viewport().repaint()
    assert told == [], "nothing is asked for while the bar moves"
    qtbot.waitUntil(lambda: bool(told), timeout=2000)
    qtbot.wait(150)
    last = (MILLION - 1) // STRETCH * STRETCH
    assert told == [last]
    assert text(table, MILLION - 1) == "…"
    table.take(last, rows(last))
    assert text(table, MILLION - 1) == f"subject {MILLION - 1}"
    qtbot.wait(120)
    assert told == [last]


def test_data_answers_at_once_also_where_nothing_is_there(table: PagedTable) -> None:
    table.begin(MILLION, rows(0), "")
    model = table.model()
    indexes = [model.index(row, column) for row in range(0, MILLION, 997) for column in (0, 1)]
    start = time.perf_counter()
    for index in indexes:
        index.data()
    assert (time.perf_counter() - start) / len(indexes) < 100e-6


def test_rows_that_come_leave_selection_and_place_alone(qtbot: QtBot, table: PagedTable) -> None:
    table.begin(5000, rows(0), "")
    table.selectRow(7)
    bar = table.verticalScrollBar()
    bar.setValue(2000 * 28)
    place = bar.value()
    with qtbot.assertNotEmitted(table.went, wait=20):
        table.take(2000, rows(2000))
    assert (table.currentIndex().row(), bar.value()) == (7, place)
    assert text(table, 2001) == "subject 2001"
    assert table.selected_keys() == ("u7",)


def test_a_new_search_forgets_all_rows_and_shows_the_chosen_one(table: PagedTable) -> None:
    table.begin(5000, rows(0), "")
    table.take(2000, rows(2000))
    table.begin(3000, rows(0), "u150")
    assert text(table, 2001) == "…"
    assert table.currentIndex().row() == 150
    assert table.visualRect(table.currentIndex()).intersects(table.viewport().rect())


def test_a_row_gone_to_before_it_is_there_is_told_when_it_comes(qtbot: QtBot, table: PagedTable) -> None:
    table.begin(5000, rows(0), "")
    told: list[str] = []
    table.went.connect(told.append)
    table.selectRow(450)
    assert told == []
    table.take(400, rows(400))
    assert told == ["u450"]
    table.selectRow(3)
    assert told == ["u450", "u3"]


def test_pages_of_the_keyboard_reach_rows_that_are_asked_for(qtbot: QtBot, table: PagedTable) -> None:
    table.begin(5000, rows(0), "")
    told = asks(table)
    table.selectRow(190)
    QTest.keyClick(table, Qt.Key.Key_PageDown)
    assert table.currentIndex().row() > STRETCH
    qtbot.waitUntil(lambda: told == [STRETCH], timeout=2000)


def test_a_stretch_that_is_not_whole_is_asked_for_again(qtbot: QtBot, table: PagedTable) -> None:
    table.begin(1000, rows(0, 60), "")
    told = asks(table)
    qtbot.waitUntil(lambda: told == [0], timeout=2000)
    table.begin(60, rows(0, 60), "")
    qtbot.wait(120)
    assert told == [0]


def test_what_was_held_longest_goes_first(table: PagedTable) -> None:
    table.begin(MILLION, rows(0), "")
    for stretch in range(1, 100):
        table.take(stretch * STRETCH, rows(stretch * STRETCH))
    held = list(table.pages.at_hand())
    assert len(held) <= 60 * STRETCH
    assert text(table, 0) == "…"
    assert text(table, 99 * STRETCH) == f"subject {99 * STRETCH}"


def test_type_ahead_copy_and_several_rows(qtbot: QtBot, table: PagedTable) -> None:
    table.begin(MILLION, rows(0), "")
    told: list[str] = []
    table.went.connect(told.append)
    table.setFocus()
    QTest.keyClicks(table, "subject 42")
    assert told[-1] == "u42"
    QTest.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "subject 42\tanswer 42"
    count = len(told)
    QTest.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert table.selected_keys() == ("u42", "u43")
    assert len(told) == count, "several rows are no choice"
    start = time.perf_counter()
    QTest.keyClick(table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.wait(1)
    assert time.perf_counter() - start < 1.0
    assert table.selected_keys() == (), "none is marked: all are meant"
    QTest.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text().count("\n") == STRETCH - 1


def test_other_columns_keep_the_rows(table: PagedTable) -> None:
    table.begin(5000, rows(0), "")
    table.selectRow(12)
    table.draw_as((*COLUMNS, Column("de", width=34)), lambda value: (*cells(value), Cell("", dot=-1, spoken="yes")))
    assert table.model().columnCount() == 3
    assert table.currentIndex().row() == 12
    assert table.model().index(3, 2).data(Qt.ItemDataRole.AccessibleTextRole) == "yes"
    assert table.as_text([3]) == "subject 3\tanswer 3\tyes"


def test_the_same_rows_in_another_language_keep_place_and_selection(table: PagedTable) -> None:
    table.begin(5000, rows(0), "")
    table.selectRow(9)
    table.verticalScrollBar().setValue(1400)
    table.refresh([PagedRow(f"u{number}", number + 7000) for number in range(STRETCH)])
    assert (table.currentIndex().row(), table.verticalScrollBar().value()) == (9, 1400)
    assert text(table, 9) == "subject 7009"
