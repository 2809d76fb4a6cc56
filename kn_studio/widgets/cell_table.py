"""A quiet, virtual table whose cells each keep the direction of their own language."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelection,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QTableView,
    QWidget,
)

from kn_studio.theme import LIGHT, Theme
from kn_studio.translation import tr
from kn_studio.widgets import column_sets
from kn_studio.widgets.cell_delegate import CELL, TURNED, CellDelegate
from kn_studio.widgets.direction import of_words, select_row
from kn_studio.widgets.focus_ring import FocusRing
from kn_studio.widgets.sort_keys import Keys, clicked, untitled

_Index = QModelIndex | QPersistentModelIndex
ROW = 28
_JUDGED = 200
"""Rows that a column is judged by."""
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


def figures(title: str, hint: str = "", room: int = 0) -> Column:
    """A column of figures."""
    return Column(title, figures=True, hint=hint, room=room)


def _in_words(columns: Sequence[Column]) -> tuple[Column, ...]:
    """Columns are constants made before a language is chosen."""
    return tuple(
        replace(each, title=tr(each.title), hint=tr(each.hint), key=each.key or untitled(each.title))
        for each in columns
    )


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


def shift_held() -> bool:
    """Whether a click on a title means a further column."""
    return bool(QApplication.keyboardModifiers() & Qt.KeyboardModifier.ShiftModifier)


class CellTable(QTableView):
    """The table. `chosen` carries the row that the user went to; copying takes tab-separated rows."""

    chosen = Signal(int)

    sorts = False
    """Whether the rows can be put in the order of columns."""

    def __init__(
        self, name: str, columns: Sequence[Column], parent: QWidget | None = None, model: CellModel | None = None
    ) -> None:
        super().__init__(parent)
        self.cells = model or CellModel(columns)
        self._hidden: frozenset[int] = frozenset()
        self.keys: Keys = ()
        self.kept_as = ""
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
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(lambda place: self.open_menu(header.mapToGlobal(place)))
        self._set_modes()
        self.apply_theme(LIGHT)

    def _set_modes(self) -> None:
        for number, column in enumerate(self.cells.columns):
            mode = QHeaderView.ResizeMode.Stretch if column.stretch else QHeaderView.ResizeMode.Fixed
            self.horizontalHeader().setSectionResizeMode(number, mode)

    def set_columns(self, columns: Sequence[Column]) -> None:
        """Show other columns; the selected row and the place in the table stay."""
        if _in_words(columns) == self.cells.columns:
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
        """Room that the user's choice sets free is there for columns that had none."""
        width = self.viewport().width() / max(1.0, self._delegate.theme.scale)
        unwanted, last = self.unwanted(), 0
        shown: list[int] = []
        for number, column in enumerate(self.cells.columns):
            no_use = number in self._hidden or column.key in unwanted
            if column.room and no_use:
                width += max(0, column.width or column.room - (last or column.room))
            last = column.room or last
            self.setColumnHidden(number, no_use or width < column.room)
            shown += [] if self.isColumnHidden(number) else [number]
        self._give_way(shown)

    def _give_way(self, shown: list[int]) -> None:
        """Columns go, the most demanding first, while a stretching one has less room than it needs at the least."""
        columns, scale = self.cells.columns, max(1.0, self._delegate.theme.scale)
        if not any(columns[number].least for number in shown):
            return
        taken = sum(
            columns[number].least * scale if columns[number].stretch else self.columnWidth(number) for number in shown
        )
        for number in sorted(shown, key=lambda number: -columns[number].room):
            if columns[number].room and taken > self.viewport().width():
                taken -= self.columnWidth(number)
                self.setColumnHidden(number, True)

    def keep_columns(self, name: str) -> None:
        """Let the user choose the columns of this table; `name` is what the choice is kept under."""
        self.kept_as = name
        self._hide()

    def unwanted(self) -> frozenset[str]:
        """The keys of the columns that the user has hidden; all of them would leave no table, and count as none."""
        found = column_sets.hidden(self.kept_as)
        offered = {self.cells.columns[number].key for number in self.choosable_columns()}
        return found if offered - found else frozenset()

    def choosable_columns(self) -> list[int]:
        """The columns that have a name and something to say now."""
        columns = enumerate(self.cells.columns)
        return [number for number, column in columns if column.title and number not in self._hidden]

    def want_columns(self, unwanted: Iterable[str]) -> None:
        """Hide these columns, by their keys, and show all others; it is kept for the user."""
        column_sets.hide(self.kept_as, unwanted)
        self._hide()

    def column_name(self, number: int) -> str:
        """What a column is called, without the mark of the order."""
        return untitled(self.cells.columns[number].title)

    def sort_with(self, keys: Keys) -> None:
        """Put the rows in the order of these columns; a table that `sorts` does."""

    def sort_by(self, column: int, further: bool = False) -> None:
        """Put the rows in the order of the column, beside the others with `further`; once more turns it around."""
        self.sort_with(clicked(self.keys, column, further, self.cells.columns[column].rising))

    def _let_sort(self) -> None:
        """Clicks on titles sort, with Shift by a further column."""
        self.sorts = True
        header = self.horizontalHeader()
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(False)
        header.sectionClicked.connect(lambda column: self.sort_by(column, shift_held()))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Order and columns, for the right mouse button and the menu key."""
        self.open_menu(event.globalPos())

    def open_menu(self, place: QPoint) -> None:
        """Open the table's menu at a place of the screen; nothing where it can neither be sorted nor narrowed."""
        from kn_studio.widgets import table_menu

        if table_menu.offers(self):
            table_menu.open_menu(self, place)

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
            self._hide()
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

    def set_faded(self, faded: bool) -> None:
        """Quiet all words: what stands here was measured for something else than what is on the screen."""
        if faded != self._delegate.faded:
            self._delegate.faded = faded
            self.viewport().update()

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
