"""A quiet, virtual table whose cells each keep the direction of their own language."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QItemSelection, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QPainter, QPalette, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from kn_studio.theme import LIGHT, Theme
from kn_studio.translation import tr
from kn_studio.widgets import marks
from kn_studio.widgets.direction import of_words, select_row
from kn_studio.widgets.focus_ring import FocusRing

_ARABIC = re.compile("[\u0600-\u06ff]")
_Index = QModelIndex | QPersistentModelIndex
_CELL = Qt.ItemDataRole.UserRole
ROW = 28
_JUDGED = 200
"""Rows that a column is judged by."""
_FLAG = 16
"""Pixels at a cell's end that its flag takes."""
_AIR = 26
"""Pixels beside a cell's text: the style sheet's padding and Qt's own margin."""


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
    unscaled pixels; 0: as wide as its words. `centred` sets the title in the middle.
    """

    title: str
    stretch: bool = False
    figures: bool = False
    hint: str = ""
    room: int = 0
    width: int = 0
    centred: bool = False


def figures(title: str, hint: str = "", room: int = 0) -> Column:
    """A column of figures."""
    return Column(title, figures=True, hint=hint, room=room)


def _in_words(columns: Sequence[Column]) -> tuple[Column, ...]:
    """Columns are constants made before a language is chosen."""
    return tuple(replace(each, title=tr(each.title), hint=tr(each.hint)) for each in columns)


class CellModel(QAbstractTableModel):
    """Rows of cells; asks for nothing but what is on the screen."""

    def __init__(self, columns: Sequence[Column]) -> None:
        super().__init__()
        self.columns = _in_words(columns)
        self.rows: tuple[tuple[Cell, ...], ...] = ()

    def set_titles(self, titles: Sequence[str]) -> None:
        """Call the columns this."""
        self.columns = tuple(replace(each, title=tr(title)) for each, title in zip(self.columns, titles, strict=True))
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)

    def set_columns(self, columns: Sequence[Column]) -> None:
        """Show other columns."""
        self.beginResetModel()
        self.columns = _in_words(columns)
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
            right = mirrored or column.figures or self._turned(section)
            side = Qt.AlignmentFlag.AlignAbsolute | (
                Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
            )
            return (Qt.AlignmentFlag.AlignHCenter if column.centred else side) | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.ToolTipRole:
            return column.hint or None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return column.hint or column.title
        return None

    def _turned(self, section: int) -> bool:
        """Whether the column runs from right to left: its title then stands over the start of its words."""
        cells = [row[section] for row in self.head() if row[section].text]
        return bool(cells) and all(cell.right_to_left for cell in cells)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The cell's text, its tool tip, and for the delegate the cell itself."""
        cell = self.cell(index.row(), index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return cell.text
        if role == Qt.ItemDataRole.ToolTipRole:
            return cell.tooltip or cell.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return cell.spoken or cell.text
        return cell if role == _CELL else None


class CellDelegate(QStyledItemDelegate):
    """Sets direction, side and colour of each cell."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme: Theme = LIGHT

    def initStyleOption(self, option: QStyleOptionViewItem, index: _Index) -> None:
        """A right-to-left cell is laid out from the right, so that its words and full stop stand where they belong."""
        super().initStyleOption(option, index)
        cell: Cell = index.data(_CELL)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        turned = cell.right_to_left or (mirrored and _ARABIC.search(cell.text) is not None)
        option.direction = Qt.LayoutDirection.RightToLeft if turned else Qt.LayoutDirection.LeftToRight
        # Both are meant from the cell's own start: for right-to-left text that is the right side, where all of a column
        # starts in an interface from right to left.
        right = not turned if mirrored else cell.figures
        start = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        if cell.centred:
            start = Qt.AlignmentFlag.AlignHCenter
        option.displayAlignment = start | Qt.AlignmentFlag.AlignVCenter
        elide = Qt.TextElideMode.ElideNone if cell.centred else Qt.TextElideMode.ElideRight
        colour = self.theme.color(cell.token)
        for role in (QPalette.ColorRole.Text, QPalette.ColorRole.HighlightedText):
            option.palette.setColor(role, colour)
        option.textElideMode = elide
        if cell.figures:
            option.font = self.theme.font("figures")
        if cell.mark is not None:
            option.features |= QStyleOptionViewItem.ViewItemFeature.HasDecoration
            option.decorationSize = QSize(10, 10)
            # The marker stays where the interface's lines begin; positions are meant from the cell's own start.
            sides = QStyleOptionViewItem.Position
            option.decorationPosition = sides.Left if turned == mirrored else sides.Right

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """The cell, and its marks in their places."""
        cell: Cell = index.data(_CELL)
        if cell.flag:
            self._paint_flagged(painter, option, index, cell)
        else:
            super().paint(painter, option, index)
        if cell.dot is not None:
            middle = option.rect.toRectF().center()
            shape, colour = marks.language(self.theme, cell.dot if cell.dot >= 0 else None, False)
            marks.draw(painter, shape, middle, 9 if cell.dot >= 0 else 7, colour)
        if cell.mark is not None:
            middle = option.rect.topLeft().toPointF()
            mirrored = option.direction == Qt.LayoutDirection.RightToLeft
            middle.setX(option.rect.x() + option.rect.width() - 13 if mirrored else middle.x() + 13)
            middle.setY(option.rect.y() + option.rect.height() / 2)
            marks.draw(painter, self.theme.marker(cell.mark), middle, 9, self.theme.language_color(cell.mark))

    def _paint_flagged(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index, cell: Cell) -> None:
        """The words end before the flag, which stands at the cell's own end."""
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, self.theme.color("accent soft"))
        inner = QStyleOptionViewItem(option)
        turned = cell.right_to_left
        inner.rect = option.rect.adjusted(_FLAG if turned else 0, 0, 0 if turned else -_FLAG, 0)
        super().paint(painter, inner, index)
        middle = option.rect.toRectF().center()
        middle.setX(option.rect.left() + 10 if turned else option.rect.right() - 10)
        marks.draw(painter, "triangle", middle, 8, self.theme.color(cell.flag))


class CellTable(QTableView):
    """The table. `chosen` carries the row that the user went to; copying takes tab-separated rows."""

    chosen = Signal(int)

    def __init__(
        self, name: str, columns: Sequence[Column], parent: QWidget | None = None, model: CellModel | None = None
    ) -> None:
        super().__init__(parent)
        self.cells = model or CellModel(columns)
        self._hidden: frozenset[int] = frozenset()
        self._delegate = CellDelegate(self)
        self._silent = False
        self._ring = FocusRing(self)
        self.setModel(self.cells)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(name)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setMinimumSectionSize(32)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        self._set_modes()
        self.apply_theme(LIGHT)

    def _set_modes(self) -> None:
        for number, column in enumerate(self.cells.columns):
            mode = QHeaderView.ResizeMode.Stretch if column.stretch else QHeaderView.ResizeMode.Fixed
            self.horizontalHeader().setSectionResizeMode(number, mode)

    def set_columns(self, columns: Sequence[Column]) -> None:
        """Show other columns; the selected row and the place in the table stay."""
        if tuple(columns) == self.cells.columns:
            return
        row, place = self.currentIndex().row(), self.verticalScrollBar().value()
        self._silent = True
        self.cells.set_columns(columns)
        self._set_modes()
        self._fit()
        if row >= 0:
            select_row(self, row)
        self.verticalScrollBar().setValue(place)
        self._silent = False

    def hide_columns(self, numbers: Iterable[int]) -> None:
        """Columns that have nothing to say now, beside those that find no room."""
        self._hidden = frozenset(numbers)
        self._hide()

    def _hide(self) -> None:
        width = self.viewport().width() / max(1.0, self._delegate.theme.scale)
        for number, column in enumerate(self.cells.columns):
            self.setColumnHidden(number, number in self._hidden or width < column.room)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Columns come and go with the room."""
        super().resizeEvent(event)
        self._hide()

    def set_rows(self, rows: tuple[tuple[Cell, ...], ...], current: int = -1) -> None:
        """Show these rows with `current` selected, without telling anybody."""
        self._silent = True
        if rows != self.cells.rows:
            self.cells.set_rows(rows)
            self._fit()
        if 0 <= current < len(rows):
            if current != self.currentIndex().row():
                select_row(self, current)
                self.scrollTo(self.cells.index(current, 0), QAbstractItemView.ScrollHint.PositionAtCenter)
        else:
            self.clearSelection()
        self._silent = False

    def set_titles(self, *titles: str) -> None:
        """Call the columns this."""
        if titles != tuple(column.title for column in self.cells.columns):
            self.cells.set_titles(titles)
            self._fit()

    def apply_theme(self, theme: Theme) -> None:
        """Colours and type from the theme."""
        self._delegate.theme = theme
        self.verticalHeader().setDefaultSectionSize(round(ROW * max(1.0, theme.scale)))
        self._fit()
        self.viewport().update()

    def showEvent(self, event: QShowEvent) -> None:
        """The selected row comes into sight: until now nobody knew how high the table is."""
        super().showEvent(event)
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex(), QAbstractItemView.ScrollHint.PositionAtCenter)

    def minimumSizeHint(self) -> QSize:
        """No less than the header and one row."""
        return super().minimumSizeHint().expandedTo(QSize(0, self.height_for(1)))

    def height_for(self, rows: int) -> int:
        """Pixels that so many rows and the header need."""
        head = 0 if self.horizontalHeader().isHidden() else self.horizontalHeader().sizeHint().height()
        return head + rows * self.verticalHeader().defaultSectionSize() + 2

    def _fit(self) -> None:
        """Columns that do not stretch are as wide as their widest text; long tables are judged by their first rows."""
        metrics, small = self.fontMetrics(), self.horizontalHeader().fontMetrics()
        for number, column in enumerate(self.cells.columns):
            if column.stretch:
                continue
            if column.width:
                self.setColumnWidth(number, round(column.width * max(1.0, self._delegate.theme.scale)))
                continue
            texts = [row[number] for row in self.cells.head()]
            widest = max(
                (metrics.horizontalAdvance(cell.text) + 18 * (cell.mark is not None) for cell in texts), default=0
            )
            self.setColumnWidth(number, max(widest, small.horizontalAdvance(column.title)) + _AIR)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Tell which row the user went to."""
        super().selectionChanged(selected, deselected)
        rows = selected.indexes()
        if rows and not self._silent:
            self.chosen.emit(rows[0].row())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy takes the selected rows, or all of them, as tab-separated text."""
        if event.matches(QKeySequence.StandardKey.Copy):
            rows = sorted({index.row() for index in self.selectedIndexes()})
            QGuiApplication.clipboard().setText(self.as_text(rows or self.cells.at_hand()))
            return
        super().keyPressEvent(event)

    def as_text(self, rows: Iterable[int]) -> str:
        """Rows as tab-separated text; a mark counts as what is said of it."""
        columns = range(len(self.cells.columns))
        cells = ((self.cells.cell(row, column) for column in columns) for row in rows)
        return "\n".join("\t".join(cell.text or cell.spoken for cell in line) for line in cells)
