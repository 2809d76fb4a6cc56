"""A table whose rows are put in the order of a column by a click on its title; rows keep their own numbers."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from kn_studio.widgets.cell_table import Cell, CellTable, Column

Key = float | str
"""What a cell is sorted by; a column has one kind."""


class SortedTable(CellTable):
    """`gone_to` carries the number of the row that the user went to, counted as the rows were given."""

    gone_to = Signal(int)

    def __init__(self, name: str, columns: Sequence[Column], parent: QWidget | None = None) -> None:
        super().__init__(name, columns, parent)
        self._given: tuple[tuple[Cell, ...], ...] = ()
        self._keys: tuple[tuple[Key, ...], ...] = ()
        self._by: tuple[int, bool] | None = None
        self._order: list[int] = []
        self._focus = -1
        header = self.horizontalHeader()
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(False)
        header.sectionClicked.connect(self.sort_by)
        self.chosen.connect(lambda row: self.gone_to.emit(self._order[row]))

    def set_lines(self, rows: Sequence[tuple[Cell, ...]], keys: Sequence[tuple[Key, ...]], current: int = -1) -> None:
        """Show these rows, with a key for every cell, and the row of this number selected."""
        self._given, self._keys, self._focus = tuple(rows), tuple(keys), current
        self._arrange()

    def sort_by(self, column: int) -> None:
        """Put the rows in the order of the column, the largest first; once more turns it around."""
        self._by = (column, not self._by[1]) if self._by is not None and self._by[0] == column else (column, True)
        falling = Qt.SortOrder.DescendingOrder if self._by[1] else Qt.SortOrder.AscendingOrder
        self.horizontalHeader().setSortIndicatorShown(True)
        self.horizontalHeader().setSortIndicator(column, falling)
        self._arrange()

    def _arrange(self) -> None:
        self._order = list(range(len(self._given)))
        if self._by is not None:
            column, falling = self._by
            self._order.sort(key=lambda row: self._keys[row][column], reverse=falling)
        current = self._order.index(self._focus) if self._focus in self._order else -1
        self.set_rows(tuple(self._given[row] for row in self._order), current)
