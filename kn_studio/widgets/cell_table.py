"""A quiet, virtual table whose cells each keep the direction of their own language."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import (
    QItemSelection,
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
from kn_studio.translation import bare
from kn_studio.widgets import column_sets
from kn_studio.widgets.cell_delegate import CellDelegate
from kn_studio.widgets.cells import Cell, CellModel, Column, RowOffer, in_words
from kn_studio.widgets.direction import select_row
from kn_studio.widgets.focus_ring import FocusRing
from kn_studio.widgets.sort_keys import Keys, clicked, untitled

ROW = 28
_AIR = 26
"""Pixels beside a cell's text: the style sheet's padding and Qt's own margin."""


def shift_held() -> bool:
    """Whether a click on a title means a further column."""
    return bool(QApplication.keyboardModifiers() & Qt.KeyboardModifier.ShiftModifier)


class CellTable(QTableView):
    """The table. `chosen` carries the row that the user went to; copying takes tab-separated rows.

    `offers` gives what can be done with the selected row, for the table's menu.
    """

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
        self.offers: Callable[[], Sequence[RowOffer]] = tuple
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
        if in_words(columns) == self.cells.columns:
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
        """The row, order and columns, for the right mouse button and the menu key."""
        self.open_menu(event.globalPos())

    def open_menu(self, place: QPoint) -> None:
        """Open the table's menu at a place of the screen; nothing where there would be nothing in it."""
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
        return bare("\n".join("\t".join(cell.text or cell.spoken for cell in line) for line in cells))
