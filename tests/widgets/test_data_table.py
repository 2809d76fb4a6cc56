"""The table twin: every value of a picture, sorted by any columns, copied whole, quick with half a million rows."""

from __future__ import annotations

import time

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from kn_studio.table_window import TableWindow, Twin
from kn_studio.theme import LIGHT
from kn_studio.widgets.cell_table import CellTable
from kn_studio.widgets.cells import Cell, Column
from kn_studio.widgets.data_table import HEADS, DataTable, sort_key
from kn_studio.widgets.plot import Plot
from kn_studio.widgets.sort_keys import clicked, ordered, titled
from kn_studio.widgets.sorted_table import SortedTable
from tests.widgets import plots
from tests.widgets.test_spoken import words

MAKERS = {name: make for name, (make, *_) in plots.PLOTS.items()} | {"map": plots.heat_map, "words": words}
every_plot = pytest.mark.parametrize("name", MAKERS)


def twin_of(plot: Plot) -> Twin:
    table = plot.table()
    return Twin("Effects", "three languages", "Two rings.", table.columns, list(table.rows()), "demo-bert · run 3")


def shown(table: DataTable) -> list[list[str]]:
    return [[table.held.cell(row, column).tooltip for column in range(len(table.held.names))] for row in
            range(table.held.rowCount())]  # fmt: skip


@every_plot
def test_every_plot_has_a_twin_with_all_its_data(name: str, qtbot: QtBot) -> None:
    plot = MAKERS[name]()
    qtbot.addWidget(plot)  # type: ignore[arg-type]
    assert isinstance(plot, Plot)
    window = TableWindow(twin_of(plot), LIGHT)
    qtbot.addWidget(window)
    window.show()
    table = plot.table()
    expected = [["" if value is None else str(value) for value in row] for row in table.rows()]
    assert shown(window.table) == expected
    assert not window.isModal()
    assert window.focusWidget() is window.table
    assert window.source.text() == "demo-bert · run 3"
    heads = [window.table.held.headerData(n, Qt.Orientation.Horizontal) for n in range(len(table.columns))]
    assert heads == [HEADS.get(name, name) for name in table.columns]
    QTest.keySequence(window.table, "Ctrl+A")
    QTest.keySequence(window.table, "Ctrl+C")
    lines = QGuiApplication.clipboard().text().split("\n")
    assert [line.split("\t") for line in lines] == [list(table.columns), *expected]


def test_the_marked_rows_alone_are_copied_and_escape_closes(qtbot: QtBot) -> None:
    window = TableWindow(twin_of(plots.tree()), LIGHT)
    qtbot.addWidget(window)
    window.show()
    window.table.selectRow(1)
    assert window.table.copy() == 1
    assert QGuiApplication.clipboard().text().split("\n")[1:] == ["\t2.0\t4.0\tL0N1 L0N2 L1N3\tTrue"]
    assert window.table.held.cell(1, 4).text == "yes", "a copy has what a file has, the screen what people say"
    QTest.keyClick(window.table, Qt.Key.Key_Escape)
    assert window.result() == QDialog.DialogCode.Rejected
    assert not window.isVisible()


def test_a_click_sorts_and_one_with_shift_sorts_further(qtbot: QtBot) -> None:
    rows = [("a", 1, 0.5), ("b", 2, None), ("a", 3, 0.25), ("b", 1, 0.125)]
    window = TableWindow(Twin("Effects", "", "", ("word", "count", "share"), rows, "run 3"), LIGHT)
    qtbot.addWidget(window)
    window.show()
    table = window.table
    window.sorting.connect(
        lambda _table, keys: table.put_in_order(
            keys, ordered(len(rows), keys, lambda row, column: sort_key(rows[row][column]))
        )
    )

    def click(column: int, held: Qt.KeyboardModifier) -> None:
        header = table.horizontalHeader()
        place = QPoint(header.sectionViewportPosition(column) + 8, header.height() // 2)
        QTest.mouseMove(header.viewport(), place)
        QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, held, place)

    none, shift = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
    click(0, none)
    assert [row[:2] for row in shown(table)] == [["b", "2"], ["b", "1"], ["a", "1"], ["a", "3"]]
    click(1, shift)
    assert [row[:2] for row in shown(table)] == [["b", "2"], ["b", "1"], ["a", "3"], ["a", "1"]]
    assert [each.title for each in table.held.columns] == ["word ↓ 1\u200e", "count ↓ 2\u200e", "share"]
    click(1, shift)
    assert [row[:2] for row in shown(table)] == [["b", "1"], ["b", "2"], ["a", "1"], ["a", "3"]]
    click(2, none)
    assert [row[2] for row in shown(table)] == ["0.5", "0.25", "0.125", ""]
    assert [each.title for each in table.held.columns] == ["word", "count", "share ↓\u200e"]


def test_keys_by_themselves() -> None:
    one = clicked((), 2, False)
    assert one == ((2, True),)
    assert clicked(one, 2, False) == ((2, False),)
    two = clicked(one, 0, True)
    assert two == ((2, True), (0, True))
    assert clicked(two, 2, True) == ((2, False), (0, True))
    assert clicked(two, 2, False) == ((2, False),)
    assert titled(("a", "b", "c"), ()) == ("a", "b", "c")
    assert titled(("a", "b", "c"), one) == ("a", "b", "c ↓\u200e")
    assert titled(("a", "b", "c"), two) == ("a ↓ 2\u200e", "b", "c ↓ 1\u200e")


def test_half_a_million_rows_are_on_screen_at_once(qtbot: QtBot) -> None:
    rows = [(n % 32, n, n / 7, n % 3 == 0) for n in range(458_752)]
    begun = time.process_time()
    window = TableWindow(Twin("Map", "", "", ("layer", "neuron", "value", "marked"), rows, ""), LIGHT)
    qtbot.addWidget(window)
    window.show()
    QApplication.processEvents()
    window.table.scrollToBottom()
    window.grab()
    window.table.selectAll()
    QTest.keySequence(window.table, "Ctrl+End")
    assert time.process_time() - begun < 1.0
    assert window.table.copy() <= 200_000
    window.table.clearSelection()
    window._on_copy()
    assert "200,000" in window.said.text()
    assert isinstance(window.table, CellTable)


def test_tables_of_stations_sort_by_further_columns_and_keep_their_titles(qtbot: QtBot) -> None:
    table = SortedTable("Means", (Column("Score"), Column("Count", figures=True)))
    qtbot.addWidget(table)
    keys: list[tuple[float | str, ...]] = [("a", 1.0), ("b", 2.0), ("a", 3.0), ("b", 1.0)]
    table.set_lines([tuple(Cell(str(each)) for each in row) for row in keys], keys)

    def lines() -> list[tuple[str, ...]]:
        return [tuple(cell.text for cell in row) for row in table.cells.rows]

    table.sort_by(0)
    table.sort_by(1, further=True)
    assert lines() == [("b", "2.0"), ("b", "1.0"), ("a", "3.0"), ("a", "1.0")]
    assert [each.title for each in table.cells.columns] == ["Score ↓ 1\u200e", "Count ↓ 2\u200e"]
    table.set_titles("Mean", "Count")
    assert [each.title for each in table.cells.columns] == ["Mean ↓ 1\u200e", "Count ↓ 2\u200e"]
    table.sort_by(1)
    assert [row[1] for row in lines()] == ["3.0", "2.0", "1.0", "1.0"]
    assert [each.title for each in table.cells.columns] == ["Mean", "Count ↓\u200e"]
