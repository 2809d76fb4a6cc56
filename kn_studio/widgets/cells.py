"""What a table shows: cells that each keep the direction of their own language, columns, and the model of both."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from kn_studio import translation
from kn_studio.translation import tr
from kn_studio.widgets.cell_delegate import CELL, TURNED
from kn_studio.widgets.direction import of_words
from kn_studio.widgets.sort_keys import untitled

_Index = QModelIndex | QPersistentModelIndex


_JUDGED = 200
"""Rows that a column is judged by."""


@dataclass(frozen=True)
class Cell:
    """One cell. `token` is a colour of the theme, `mark` a language's place whose marker stands before the text.

    `dot` draws a mark in the middle instead of text: a language's place, or -1 for the muted one. `flag` is the colour
    of a small triangle at the cell's end: something is to be said about it. `spoken` is what a screen reader says.
    `centred` sets the text in the middle.
    """

    text: str
    right_to_left: bool = False
    figures: bool = False
    token: str = "text"
    tooltip: str = ""
    mark: int | None = None
    dot: int | None = None
    flag: str = ""
    spoken: str = ""
    centred: bool = False


@dataclass(frozen=True)
class Column:
    """A column's title. `stretch` ones share the room that is left; `figures` are set right; `hint` explains it.

    `room` is the least width of the table, in unscaled pixels, at which the column is shown. `width` fixes its width in
    unscaled pixels; 0: as wide as its words. `centred` sets the title in the middle. `key` names it whatever language
    its title is in; "": its title does. `rising`: sorting by it begins with the smallest. `least`: a
    stretching one has so many unscaled pixels before any column with a `room` is shown.
    """

    title: str
    stretch: bool = False
    figures: bool = False
    hint: str = ""
    room: int = 0
    width: int = 0
    centred: bool = False
    key: str = ""
    rising: bool = False
    least: int = 0


@dataclass(frozen=True)
class RowOffer:
    """What can be done with the selected row, in the table's menu; `hint` says why not where it is not `possible`."""

    title: str
    do: Callable[[], object]
    possible: bool = True
    hint: str = ""


def figures(title: str, hint: str = "", room: int = 0) -> Column:
    """A column of figures."""
    return Column(title, figures=True, hint=hint, room=room)


def in_words(columns: Sequence[Column]) -> tuple[Column, ...]:
    """Columns are constants made before a language is chosen."""
    return tuple(
        replace(each, title=_worded(each.title), hint=tr(each.hint), key=each.key or untitled(each.title))
        for each in columns
    )


def _worded(title: str) -> str:
    """A title in the interface's words. One that has none, as "95 %", is read as the figures below it are."""
    said = tr(title)
    return translation.figures(said) if said == title and not translation.turned(said) else said


class CellModel(QAbstractTableModel):
    """Rows of cells; asks for nothing but what is on the screen."""

    def __init__(self, columns: Sequence[Column]) -> None:
        super().__init__()
        self.columns = in_words(columns)
        self.rows: tuple[tuple[Cell, ...], ...] = ()

    def set_titles(self, titles: Sequence[str]) -> None:
        """Call the columns this."""
        self.columns = tuple(
            replace(each, title=_worded(title)) for each, title in zip(self.columns, titles, strict=True)
        )
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)

    def set_columns(self, columns: Sequence[Column]) -> None:
        """Show other columns."""
        self.beginResetModel()
        self.columns = in_words(columns)
        self.endResetModel()

    def cell(self, row: int, column: int) -> Cell:
        """The cell there."""
        return self.rows[row][column]

    def head(self) -> Sequence[tuple[Cell, ...]]:
        """The rows that widths and directions are judged by."""
        return self.rows[:_JUDGED]

    def at_hand(self) -> Iterable[int]:
        """The numbers of the rows whose cells are there."""
        return range(len(self.rows))

    def set_rows(self, rows: tuple[tuple[Cell, ...], ...]) -> None:
        """Show these rows."""
        if len(rows) == len(self.rows):
            self.rows = rows
            if rows:
                self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, len(self.columns) - 1))
                self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)
            return
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """How many rows."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """How many columns."""
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Titles, over figures at the right."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        column = self.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            mirrored = of_words() == Qt.LayoutDirection.RightToLeft
            right = mirrored or column.figures or self.turned(section)
            side = Qt.AlignmentFlag.AlignAbsolute | (
                Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
            )
            return (Qt.AlignmentFlag.AlignHCenter if column.centred else side) | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.ToolTipRole:
            return column.hint or None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return column.hint or column.title
        return None

    def turned(self, section: int) -> bool:
        """Whether all of a column's words run from right to left: it then begins at the right, title and words."""
        cells = (row[section] for row in self.head() if row[section].text)
        first = next(cells, None)
        return first is not None and first.right_to_left and all(cell.right_to_left for cell in cells)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The cell's text, its tool tip, and for the delegate the cell itself."""
        if role == TURNED:
            return self.turned(index.column())
        cell = self.cell(index.row(), index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return cell.text
        if role == Qt.ItemDataRole.ToolTipRole:
            return cell.tooltip or cell.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return cell.spoken or cell.text
        return cell if role == CELL else None
