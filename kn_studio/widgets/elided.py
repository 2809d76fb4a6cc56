"""A line of text that gives way: it ends in an ellipsis where there is no room, and tells the rest as its tool tip."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QLabel,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOption,
    QStyleOptionViewItem,
    QWidget,
)

from kn_studio.translation import joined, one_way
from kn_studio.widgets.direction import elided


class ElidedLabel(QLabel):
    """A one-line plain-text label that may shrink to nothing. Direction follows the text itself."""

    def __init__(self, text: str = "", role: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        if role:
            self.setProperty("role", role)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def setText(self, text: str) -> None:
        """Show `text`; the tool tip holds all of it."""
        super().setText(text)
        self.setToolTip(text)

    def shown(self, room: float) -> str:
        """What stands in so many pixels."""
        return elided(QFontMetricsF(self.fontMetrics()), self.text(), room)

    def minimumSizeHint(self) -> QSize:
        """Nothing in width, one line in height."""
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the text, cut by grapheme at its end."""
        painter = QPainter(self)
        option = QStyleOption()
        option.initFrom(self)
        room = self.contentsRect()
        text = self.shown(room.width())
        self.style().drawItemText(
            painter,
            room,
            int(self.alignment()) | int(Qt.TextFlag.TextSingleLine),
            option.palette,
            bool(option.state & QStyle.StateFlag.State_Enabled),
            text,
            self.foregroundRole(),
        )


class PartedLabel(ElidedLabel):
    """Parts in one line, of which the last ones are left out whole: a figure cut in two would read as another one."""

    def __init__(self, parts: tuple[str, ...], role: str = "", parent: QWidget | None = None) -> None:
        super().__init__("", role, parent)
        self._parts = tuple(part for part in parts if part)
        self.setText(joined(self._parts))

    def shown(self, room: float) -> str:
        """As many parts as there is room for, and an ellipsis for the others; the first is cut where it must be."""
        metrics = QFontMetricsF(self.fontMetrics())
        for count in range(len(self._parts), 0, -1):
            kept = self._parts[:count]
            text = joined(kept if count == len(self._parts) else (*kept, "…"))
            if metrics.horizontalAdvance(text) <= room:
                return text
        return elided(metrics, self._parts[0], room) if self._parts else ""


class ElidedItems(QStyledItemDelegate):
    """Cells of a table whose text ends in an ellipsis at its own end; a selected one keeps the colour it has."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        """As Qt has it, but for the direction of words that run against the table, and the colour of selected ones."""
        super().initStyleOption(option, index)
        if index.data(Qt.ItemDataRole.ForegroundRole) is not None:
            colour = option.palette.brush(QPalette.ColorRole.Text)
            option.palette.setBrush(QPalette.ColorRole.HighlightedText, colour)
        option.text = one_way(option.text)
