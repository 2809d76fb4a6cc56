"""How a cell of a table is painted: in its own direction, on its own side, with its marks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from kn_studio import translation
from kn_studio.theme import LIGHT, Theme
from kn_studio.widgets import marks

if TYPE_CHECKING:
    from kn_studio.widgets.cells import Cell

CELL = Qt.ItemDataRole.UserRole
"""The role that a model gives the cell itself under."""
TURNED = Qt.ItemDataRole.UserRole + 1
"""The role that a model says under whether the cell's whole column runs from right to left."""

_Index = QModelIndex | QPersistentModelIndex
_FLAG = 16
"""Pixels at a cell's end that its flag takes."""


class CellDelegate(QStyledItemDelegate):
    """Sets direction, side and colour of each cell."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme: Theme = LIGHT
        self.faded = False

    def initStyleOption(self, option: QStyleOptionViewItem, index: _Index) -> None:
        """A right-to-left cell is laid out in its own direction, on the side on which its column begins."""
        super().initStyleOption(option, index)
        cell: Cell = index.data(CELL)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        # Without a letter from right to left, as "+63", a cell runs as figures do.
        turned = (cell.right_to_left or mirrored) and translation.turned(cell.text)
        option.direction = Qt.LayoutDirection.RightToLeft if turned else Qt.LayoutDirection.LeftToRight
        # One word from right to left among others stands below the column's title like them, not at its far end.
        side = Qt.AlignmentFlag.AlignRight if _at_right(index, cell, mirrored) else Qt.AlignmentFlag.AlignLeft
        start = Qt.AlignmentFlag.AlignHCenter if cell.centred else side | Qt.AlignmentFlag.AlignAbsolute
        option.displayAlignment = start | Qt.AlignmentFlag.AlignVCenter
        elide = Qt.TextElideMode.ElideNone if cell.centred else Qt.TextElideMode.ElideRight
        colour = self.theme.color("muted" if self.faded else cell.token)
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
        cell: Cell = index.data(CELL)
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
        """The words end before the flag, which stands where the column ends."""
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, self.theme.color("accent soft"))
        inner = QStyleOptionViewItem(option)
        left = _at_right(index, cell, option.direction == Qt.LayoutDirection.RightToLeft)
        inner.rect = option.rect.adjusted(_FLAG if left else 0, 0, 0 if left else -_FLAG, 0)
        super().paint(painter, inner, index)
        middle = option.rect.toRectF().center()
        middle.setX(option.rect.left() + 10 if left else option.rect.right() - 10)
        marks.draw(painter, "triangle", middle, 8, self.theme.color(cell.flag))


def _at_right(index: _Index, cell: Cell, mirrored: bool) -> bool:
    """Whether the cell's column begins at the right, as figures do."""
    return mirrored or cell.figures or bool(index.data(TURNED))
