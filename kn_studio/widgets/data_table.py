"""A table over all rows behind a picture: cells are made for what is on screen, and any columns sort it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import islice
from types import MappingProxyType
from typing import Any

from PySide6.QtCore import QItemSelection, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QWidget

from kn_studio.translation import marked, tr
from kn_studio.widgets.cell_table import CellTable
from kn_studio.widgets.cells import Cell, CellModel, Column
from kn_studio.widgets.sort_keys import Keys, titled

MOST_COPIED = 200_000
"""Rows that fit a clipboard; more belong into a file."""

_DIGITS = 4
"""Figures that are shown of a number; its tool tip and a copy have all of them."""

HEADS: Mapping[str, str] = MappingProxyType(
    {
        "bar": marked("bar"), "before": marked("before"), "birth": marked("birth"), "change": marked("change"),
        "cluster": marked("cluster"), "column": marked("column"), "count": marked("count"), "death": marked("death"),
        "expected": marked("expected"), "figures": marked("figures"), "firm": marked("firm"),
        "group": marked("group"), "high": marked("high"), "kept": marked("kept"), "label": marked("label"),
        "layer": marked("layer"), "line": marked("line"), "low": marked("low"), "mark": marked("mark"),
        "marked": marked("marked"), "mean": marked("mean"), "members": marked("members"), "neuron": marked("neuron"),
        "note": marked("note"), "number": marked("number"), "open_ended": marked("open-ended"),
        "place": marked("place"), "point": marked("point"), "rank": marked("rank"), "row": marked("row"),
        "series": marked("series"), "sets": marked("sets"), "silent from": marked("silent from"),
        "silent to": marked("silent to"), "spread": marked("spread"), "threshold": marked("threshold"),
        "value": marked("value"), "weight": marked("weight"), "word": marked("word"), "words": marked("words"),
    }
)  # fmt: skip
"""The names of plots' columns, which are those of files -> how people read them. Others stand for themselves."""

Row = tuple[Any, ...]


class DataModel(CellModel):
    """Rows of values as they go into a file, in an order of their own."""

    def __init__(self, columns: Sequence[str], rows: Sequence[Row]) -> None:
        numbers = [all(_number(row[place]) for row in rows[:200]) for place in range(len(columns))]
        super().__init__(())
        # A file has the names themselves, which are the same in every language.
        self.columns = tuple(Column(_head(name), figures=number) for name, number in zip(columns, numbers, strict=True))
        self.names = tuple(columns)
        self.values = rows
        self._order: Sequence[int] = range(len(rows))

    def set_titles(self, titles: Sequence[str]) -> None:
        """Call the columns this, in no other language."""
        self.columns = tuple(replace(each, title=title) for each, title in zip(self.columns, titles, strict=True))
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)

    def put_in_order(self, order: Sequence[int]) -> None:
        """Show the rows in this order."""
        self.layoutAboutToBeChanged.emit()
        self._order = order
        self.layoutChanged.emit()

    def value(self, row: int) -> Row:
        """The values of a row as it stands in the table."""
        return self.values[self._order[row]]

    def rowCount(self, parent: Any = None) -> int:
        """All rows."""
        return 0 if parent is not None and parent.isValid() else len(self.values)

    def cell(self, row: int, column: int) -> Cell:
        """The cell there."""
        value = self.value(row)[column]
        exact = written(value)
        shown = (
            f"{value:.{_DIGITS}g}" if isinstance(value, float) else _yes(value) if isinstance(value, bool) else exact
        )
        return Cell(shown, figures=self.columns[column].figures, tooltip=exact)

    def head(self) -> Sequence[tuple[Cell, ...]]:
        """The first rows, for widths and directions."""
        rows = range(min(len(self.values), 200))
        return [tuple(self.cell(row, column) for column in range(len(self.columns))) for row in rows]

    def at_hand(self) -> Iterable[int]:
        """All rows."""
        return range(len(self.values))


def _head(name: str) -> str:
    """A column's title in the language of the interface."""
    return tr(HEADS[name]) if name in HEADS else name


def _number(value: object) -> bool:
    return value is None or (isinstance(value, int | float) and not isinstance(value, bool))


def _yes(value: object) -> str:
    """Whether something is so, as people say it."""
    return tr("yes") if value else tr("no")


def written(value: object) -> str:
    """A value as a file has it; nothing for none."""
    return "" if value is None else str(value)


def sort_key(value: object) -> tuple[int, Any]:
    """Numbers by size, words by letters, nothing at one end: a column may hold all of them."""
    if value is None or value != value:
        return 0, 0
    return (1, value) if isinstance(value, int | float) else (2, str(value))


class DataTable(CellTable):
    """`sorting` carries the keys that the user wants; whoever sorts calls `put_in_order`."""

    sorting = Signal(object)

    def __init__(self, name: str, columns: Sequence[str], rows: Sequence[Row], parent: QWidget | None = None) -> None:
        self.held = DataModel(columns, rows)
        super().__init__(name, self.held.columns, parent, self.held)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self._let_sort()
        header = self.horizontalHeader()
        header.setStretchLastSection(bool(columns) and not self.held.columns[-1].figures)

    def sort_with(self, keys: Keys) -> None:
        """Wish for the rows in this order."""
        self.sorting.emit(keys)

    def put_in_order(self, keys: Keys, order: Sequence[int]) -> None:
        """Show the rows in this order, which these keys gave; the header says so."""
        self.keys = keys
        self.clearSelection()
        self.held.put_in_order(order)
        self.set_titles(*titled(tuple(map(_head, self.held.names)), keys))
        self.scrollToTop()

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Nobody is told of a row; asking Qt for the indexes of a large selection would hold the window."""
        QAbstractItemView.selectionChanged(self, selected, deselected)

    def selectAll(self) -> None:
        """No row marked stands for all of them."""
        self.clearSelection()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy takes the marked rows, or all of them, below the names of the columns."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            QAbstractItemView.keyPressEvent(self, event)

    def copy(self) -> int:
        """Put rows on the clipboard as tab-separated text; how many. More than `MOST_COPIED` belong into a file."""
        chosen = self.selectionModel().selection()
        parts = [range(chosen.at(n).top(), chosen.at(n).bottom() + 1) for n in range(chosen.count())]
        numbers = sorted({row for part in parts for row in part}) or self.held.at_hand()
        taken = list(islice(numbers, MOST_COPIED))
        lines = ["\t".join(self.held.names), *("\t".join(map(written, self.held.value(row))) for row in taken)]
        QGuiApplication.clipboard().setText("\n".join(lines))
        return len(taken)

    def too_many(self) -> str:
        """What is to be said where not all rows fit a clipboard."""
        if len(self.held.values) <= MOST_COPIED:
            return ""
        return tr("Only the first {n} rows; save the data for all of them.", n=f"{MOST_COPIED:,}")
