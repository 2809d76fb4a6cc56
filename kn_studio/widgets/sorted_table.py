"""A table whose rows are put in the order of columns by clicks on their titles; rows keep their own numbers."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kn_studio.translation import tr
from kn_studio.widgets.cell_table import CellTable
from kn_studio.widgets.cells import Cell, Column
from kn_studio.widgets.sort_keys import Keys, ordered, titled

Key = float | str
"""What a cell is sorted by; a column has one kind."""


class SortedTable(CellTable):
    """`gone_to` carries the number of the row that the user went to, counted as the rows were given."""

    gone_to = Signal(int)

    def __init__(self, name: str, columns: Sequence[Column], parent: QWidget | None = None) -> None:
        super().__init__(name, columns, parent)
        self._given: tuple[tuple[Cell, ...], ...] = ()
        self._values: tuple[tuple[Key, ...], ...] = ()
        self._names = tuple(column.title for column in self.cells.columns)
        self._order: list[int] = []
        self._focus = -1
        self._let_sort()
        self.chosen.connect(lambda row: self.gone_to.emit(self._order[row]))

    def set_lines(self, rows: Sequence[tuple[Cell, ...]], keys: Sequence[tuple[Key, ...]], current: int = -1) -> None:
        """Show these rows, with a key for every cell, and the row of this number selected."""
        self._given, self._values, self._focus = tuple(rows), tuple(keys), current
        self._arrange()

    def focus_on(self, line: int) -> None:
        """This row, counted as the rows were given, stays selected when they are put in another order."""
        self._focus = line

    def selected_line(self) -> int | None:
        """The selected row, counted as the rows were given; None without one."""
        rows = self.selectionModel().selectedRows()
        return self._order[rows[0].row()] if rows else None

    def sort_with(self, keys: Keys) -> None:
        """Put the rows in the order of these columns; without any they stand as they were given."""
        self.keys = keys
        self._mark_titles()
        self._arrange()

    def set_titles(self, *titles: str) -> None:
        """Call the columns this; the marks of the order stay behind them."""
        self._names = tuple(map(tr, titles))
        self._mark_titles()

    def _mark_titles(self) -> None:
        super().set_titles(*titled(self._names, self.keys))

    def _arrange(self) -> None:
        self._order = ordered(len(self._given), self.keys, lambda row, column: self._values[row][column])
        current = self._order.index(self._focus) if self._focus in self._order else -1
        self.set_rows(tuple(self._given[row] for row in self._order), current)
