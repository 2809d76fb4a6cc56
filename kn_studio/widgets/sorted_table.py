"""A table whose rows are put in the order of columns by clicks on their titles; rows keep their own numbers."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from kn_studio.translation import tr
from kn_studio.widgets.cell_table import Cell, CellTable, Column
from kn_studio.widgets.sort_keys import Keys, clicked, ordered, titled


def shift_held() -> bool:
    """Whether a click on a title means a further column."""
    return bool(QApplication.keyboardModifiers() & Qt.KeyboardModifier.ShiftModifier)


Key = float | str
"""What a cell is sorted by; a column has one kind."""


class SortedTable(CellTable):
    """`gone_to` carries the number of the row that the user went to, counted as the rows were given."""

    gone_to = Signal(int)

    def __init__(self, name: str, columns: Sequence[Column], parent: QWidget | None = None) -> None:
        super().__init__(name, columns, parent)
        self._given: tuple[tuple[Cell, ...], ...] = ()
        self._keys: tuple[tuple[Key, ...], ...] = ()
        self._by: Keys = ()
        self._names = tuple(column.title for column in self.cells.columns)
        self._order: list[int] = []
        self._focus = -1
        header = self.horizontalHeader()
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(False)
        header.sectionClicked.connect(lambda column: self.sort_by(column, shift_held()))
        self.chosen.connect(lambda row: self.gone_to.emit(self._order[row]))

    def set_lines(self, rows: Sequence[tuple[Cell, ...]], keys: Sequence[tuple[Key, ...]], current: int = -1) -> None:
        """Show these rows, with a key for every cell, and the row of this number selected."""
        self._given, self._keys, self._focus = tuple(rows), tuple(keys), current
        self._arrange()

    def sort_by(self, column: int, further: bool = False) -> None:
        """Put the rows in the order of the column, the largest first; once more turns it around.

        With `further`, as with Shift held, it orders rows that are equal in the columns chosen before.
        """
        self._by = clicked(self._by, column, further)
        self._mark_titles()
        self._arrange()

    def set_titles(self, *titles: str) -> None:
        """Call the columns this; the marks of the order stay behind them."""
        self._names = tuple(map(tr, titles))
        self._mark_titles()

    def _mark_titles(self) -> None:
        super().set_titles(*titled(self._names, self._by))

    def _arrange(self) -> None:
        self._order = ordered(len(self._given), self._by, lambda row, column: self._keys[row][column])
        current = self._order.index(self._focus) if self._focus in self._order else -1
        self.set_rows(tuple(self._given[row] for row in self._order), current)
