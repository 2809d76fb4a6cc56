"""A table over more rows than anybody holds: rows come in stretches, when they come on screen."""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QItemSelection, QItemSelectionRange, QModelIndex, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

from kn_studio.translation import tr
from kn_studio.widgets.cell_table import CellTable
from kn_studio.widgets.cells import Cell, CellModel, Column
from kn_studio.widgets.direction import select_row
from kn_studio.widgets.sort_keys import Keys

STRETCH = 200
"""Rows that are fetched at once; stretches begin at its multiples."""

_KEPT = 60
"""Stretches that are held; the ones longest out of use go first."""

_DRAWN = 4000
"""Rows whose cells are kept ready."""

_WAIT = 50
"""Milliseconds that the scroll bar must rest before rows are asked for."""

_PATIENCE = 3.0
"""Seconds after which rows that did not come are asked for again."""

_JUDGED = 200


@dataclass(frozen=True)
class PagedRow:
    """A row: `key` tells it apart, `value` is what its cells are made of."""

    key: str
    value: Any


class PagedModel(CellModel):
    """As many rows as there are, of which some stretches are there. `make` turns a row's value into its cells."""

    def __init__(self, columns: Sequence[Column], make: Callable[[Any], tuple[Cell, ...]]) -> None:
        super().__init__(columns)
        self._make = make
        self._total = 0
        self._stretches: OrderedDict[int, tuple[PagedRow, ...]] = OrderedDict()
        self._drawn: dict[int, tuple[Cell, ...]] = {}
        self._first: tuple[tuple[Cell, ...], ...] | None = None

    def reset_to(self, total: int) -> None:
        """Forget all rows: there are `total` others."""
        self.beginResetModel()
        self._total = total
        self._stretches.clear()
        self._forget_cells()
        self.endResetModel()

    def count_to(self, total: int) -> None:
        """There are more rows, or fewer, than was thought; those that are there stay."""
        if total > self._total:
            self.beginInsertRows(QModelIndex(), self._total, total - 1)
            self._total = total
            self.endInsertRows()
        elif total < self._total:
            self.beginRemoveRows(QModelIndex(), total, self._total - 1)
            self._total = total
            for stretch in [each for each in self._stretches if (each + 1) * STRETCH > total]:
                self._stretches.pop(stretch)
            self.endRemoveRows()

    def put(self, first: int, rows: Sequence[PagedRow]) -> None:
        """Take rows in from number `first` on. A stretch that is not whole is shown, and still counts as missing."""
        for start in range(first, min(first + len(rows), self._total), STRETCH):
            part = tuple(rows[start - first : start - first + STRETCH])
            self._stretches[start // STRETCH] = part
            self._stretches.move_to_end(start // STRETCH)
            for number in range(start, start + len(part)):
                self._drawn.pop(number, None)
            self.dataChanged.emit(self.index(start, 0), self.index(start + len(part) - 1, len(self.columns) - 1))
        while len(self._stretches) > _KEPT:
            self._stretches.popitem(last=False)
        if first < _JUDGED:
            self._first = None

    def set_make(self, make: Callable[[Any], tuple[Cell, ...]]) -> None:
        """Turn the same rows into other cells; the columns are to be set next where they differ."""
        self._make = make
        self._forget_cells()

    def _forget_cells(self) -> None:
        self._drawn.clear()
        self._first = None

    def missing(self, first: int, last: int) -> int | None:
        """The first row of the first stretch between two rows that is not there."""
        for stretch in range(max(0, first) // STRETCH, min(last, self._total - 1) // STRETCH + 1):
            whole = min(STRETCH, self._total - stretch * STRETCH)
            if len(self._stretches.get(stretch, ())) < whole:
                return stretch * STRETCH
        return None

    def row(self, number: int) -> PagedRow | None:
        """A row that is there, else None."""
        stretch = self._stretches.get(number // STRETCH)
        place = number % STRETCH
        return stretch[place] if stretch is not None and place < len(stretch) else None

    def find(self, key: str) -> int:
        """The number of the row with this key among those that are there, else -1."""
        for stretch, rows in self._stretches.items():
            for place, row in enumerate(rows):
                if row.key == key:
                    return stretch * STRETCH + place
        return -1

    def rowCount(self, parent: Any = None) -> int:
        """All rows, also those that are not there yet."""
        return 0 if parent is not None and parent.isValid() else self._total

    def cell(self, row: int, column: int) -> Cell:
        """The cell there, an empty one in a row that has not come yet."""
        cells = self._drawn.get(row)
        if cells is None:
            found = self.row(row)
            if found is None:
                return _coming_first() if column == 0 else _COMING
            if len(self._drawn) >= _DRAWN:
                self._drawn.clear()
            cells = self._drawn[row] = self._make(found.value)
        return cells[column]

    def head(self) -> Sequence[tuple[Cell, ...]]:
        """The first rows, for widths and directions."""
        if self._first is None:
            self._first = tuple(self._make(row.value) for row in self._stretches.get(0, ())[:_JUDGED])
        return self._first

    def at_hand(self) -> Iterable[int]:
        """The numbers of the rows that are there, in order."""
        for stretch in sorted(self._stretches):
            yield from range(stretch * STRETCH, stretch * STRETCH + len(self._stretches[stretch]))


class PagedTable(CellTable):
    """`wanted` carries the first row of a stretch that came on screen, `went` the key of the row gone to.

    `sorting` carries the order that the user wants; whoever fetches the rows sets `keys` and the columns' titles.
    `marked` says that other rows are selected. Several rows may be selected at once; only those that are there count.
    """

    wanted = Signal(int)
    went = Signal(str)
    marked = Signal()
    sorting = Signal(object)

    def __init__(
        self,
        name: str,
        columns: Sequence[Column],
        make: Callable[[Any], tuple[Cell, ...]],
        parent: QWidget | None = None,
    ) -> None:
        self.pages = PagedModel(columns, make)
        self._asked: tuple[int, float] | None = None
        self._chosen = ""
        self._gone_to = -1
        self._typed, self._typed_at = "", 0.0
        self._rest: QTimer | None = None
        super().__init__(name, columns, parent, self.pages)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_WAIT)
        self._rest.timeout.connect(self._ask)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.verticalScrollBar().valueChanged.connect(lambda _: self._soon())
        self.chosen.connect(self._on_chosen)
        self._let_sort()

    def sort_with(self, keys: Keys) -> None:
        """Wish for the rows in this order."""
        self.sorting.emit(keys)

    def begin(self, total: int, rows: Sequence[PagedRow], chosen: str) -> None:
        """Forget everything: these are the first of `total` rows. `chosen` is the key of the row to select."""
        self._silent = True
        self._asked, self._chosen, self._gone_to = None, chosen, -1
        self.pages.reset_to(total)
        self.pages.put(0, rows)
        self._fit()
        place = self._select_chosen()
        if place >= 0:
            self.scrollTo(self.pages.index(place, 0), QAbstractItemView.ScrollHint.PositionAtCenter)
        else:
            self.scrollToTop()
        self._silent = False
        self._soon()

    def count_to(self, total: int) -> None:
        """The rows were counted more exactly; selection, place and what is there stay."""
        self._silent = True
        self.pages.count_to(total)
        self._silent = False
        self._soon()

    def refresh(self, rows: Sequence[PagedRow]) -> None:
        """The first rows read otherwise than before (another language); selection and place stay, the rest is asked."""
        self._silent = True
        row, place = self.currentIndex().row(), self.verticalScrollBar().value()
        self._asked = None
        self.pages.reset_to(self.pages.rowCount())
        self.pages.put(0, rows)
        self._fit()
        if row >= 0:
            select_row(self, row)
        self.verticalScrollBar().setValue(place)
        self._silent = False
        self._soon()

    def take(self, first: int, rows: Sequence[PagedRow]) -> None:
        """Rows have come; selection and place stay."""
        self._asked = None
        self.pages.put(first, rows)
        if first < _JUDGED:
            self._fit()
        self._silent = True
        self._select_chosen()
        self._silent = False
        waiting = self.pages.row(self._gone_to) if self._gone_to >= 0 else None
        if waiting is not None:
            self._gone_to = -1
            self.went.emit(waiting.key)
        self._soon()

    def choose(self, key: str) -> None:
        """Select the row with this key where it is there, without telling anybody; "" selects none."""
        self._chosen = key
        self._silent = True
        if key:
            self._select_chosen()
        else:
            self.clearSelection()
        self._silent = False

    def draw_as(self, columns: Sequence[Column], make: Callable[[Any], tuple[Cell, ...]]) -> None:
        """The same rows in other columns."""
        self.pages.set_make(make)
        self.set_columns(columns)
        self.viewport().update()

    def selected_keys(self) -> tuple[str, ...]:
        """The keys of the selected rows that are there, in the table's order."""
        found = (self.pages.row(number) for number in self._selected_rows())
        return tuple(row.key for row in found if row is not None)

    def _selected_rows(self) -> list[int]:
        """By ranges: a list of a million indexes would be no answer."""
        most = STRETCH * _KEPT
        parts = ((part.top(), min(part.bottom(), part.top() + most)) for part in self._ranges())
        return sorted({row for top, bottom in parts for row in range(top, bottom + 1)})

    def _ranges(self) -> list[QItemSelectionRange]:
        chosen = self.selectionModel().selection()
        return [chosen.at(number) for number in range(chosen.count())]

    def _select_chosen(self) -> int:
        """Select the chosen row unless the user has gone elsewhere meanwhile; its number, -1 where it is not there."""
        place = self.pages.find(self._chosen) if self._chosen else -1
        if place >= 0 and place != self.currentIndex().row() and self._gone_to < 0:
            select_row(self, place)
        return place

    def _soon(self) -> None:
        if self._rest is not None:
            self._rest.start()

    def _ask(self) -> None:
        """Ask for what is on screen and not there: one stretch at a time, the topmost first."""
        if not self.isVisible() or not self.pages.rowCount():
            return
        first = self.rowAt(0)
        last = self.rowAt(self.viewport().height() - 1)
        missing = self.pages.missing(max(0, first), last if last >= 0 else self.pages.rowCount() - 1)
        if missing is None:
            return
        now = time.monotonic()
        if self._asked is not None and self._asked[0] == missing and now - self._asked[1] < _PATIENCE:
            return
        self._asked = (missing, now)
        self.wanted.emit(missing)

    def _on_chosen(self, number: int) -> None:
        """A row that is not there yet is told when it comes."""
        row = self.pages.row(number)
        self._gone_to = number if row is None else -1
        if row is not None:
            self._chosen = row.key
            self.went.emit(row.key)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """One selected row is one gone to; several are only marked."""
        QAbstractItemView.selectionChanged(self, selected, deselected)
        if not self._silent:
            ranges = self._ranges()
            if len(ranges) == 1 and ranges[0].height() == 1:
                self.chosen.emit(ranges[0].top())
        self.marked.emit()

    def selectAll(self) -> None:
        """No row marked stands for all of them: Qt would look at each of a million rows at every repaint."""
        self.clearSelection()

    def keyboardSearch(self, search: str) -> None:
        """Type-ahead over the rows that are there, from the present one on, in the first column.

        Qt's own would read through a million rows.
        """
        now = time.monotonic()
        goes_on = now - self._typed_at < QApplication.keyboardInputInterval() / 1000
        self._typed, self._typed_at = (self._typed if goes_on else "") + search, now
        wanted, numbers = self._typed.casefold(), list(self.pages.at_hand())
        if not wanted or not numbers:
            return
        here = self.currentIndex().row() + (not goes_on)
        order = [*(n for n in numbers if n >= here), *(n for n in numbers if n < here)]
        hit = next((n for n in order if self.pages.cell(n, 0).text.casefold().startswith(wanted)), None)
        if hit is not None:
            self.setCurrentIndex(self.pages.index(hit, 0))

    def showEvent(self, event: QShowEvent) -> None:
        """Ask for what is on screen now."""
        super().showEvent(event)
        self._soon()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More rows may be on screen."""
        super().resizeEvent(event)
        self._soon()


def _coming_first() -> Cell:
    return Cell("…", token="muted", tooltip=tr("This row is being fetched."), spoken=tr("not fetched yet"))


_COMING = Cell("")
