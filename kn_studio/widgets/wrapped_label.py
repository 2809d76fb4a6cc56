"""Plain text in several lines, which an interface from right to left sets from the right whatever it begins with."""

from __future__ import annotations

import re

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QPainter,
    QPaintEvent,
    QPalette,
    QTextDocument,
    QTextOption,
)
from PySide6.QtWidgets import QLabel, QStyle, QStyleOption, QWidget

from kn_studio.translation import turned

_TOGETHER = re.compile(r" (?=%)|(?<=\b[pn]) (?=[=≤<])|(?<=[=≤]) (?=\d)")
"""Blanks at which a line does not break."""


class WrappedLabel(QLabel):
    """A label whose text goes on in further lines.

    From right to left Qt's own drawing takes the direction of the text's first letter, which may be a Latin name's.
    """

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setText(text)

    def setText(self, text: str) -> None:
        """Show `text`. A figure and its sign stand in one line: "87" above "%" would be read as something else."""
        self._words = text
        super().setText(_TOGETHER.sub("\u00a0", text))

    def text(self) -> str:
        """What was set."""
        return self._words

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the text; as Qt does where it runs from left to right, and where it can be selected."""
        if (
            self.layoutDirection() == Qt.LayoutDirection.LeftToRight
            or self.textFormat() != Qt.TextFormat.PlainText
            or self.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse
        ):
            super().paintEvent(event)
            return
        option = QStyleOption()
        option.initFrom(self)
        painter = QPainter(self)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_Widget, option, painter, self)
        room = self.contentsRect().adjusted(self.margin(), self.margin(), -self.margin(), -self.margin())
        painter.setFont(self.font())
        painter.setPen(option.palette.color(self.foregroundRole()))
        draw_lines(
            painter, QRectF(room), QStyle.visualAlignment(self.layoutDirection(), self.alignment()), super().text()
        )


def draw_lines(painter: QPainter, room: QRectF, where: Qt.AlignmentFlag, text: str) -> None:
    """Draw a text in as many lines as it needs in `room`, in the painter's font and colour; `where` as seen.

    For text in a window from right to left, where Qt's own drawing counts the space that a line breaks at, so that the
    line begins further in than the last one and its end is pushed out of its room. A document does not.
    """
    document = _document(text, painter.font(), room.width(), where)
    spare = room.height() - document.size().height()
    high = where & Qt.AlignmentFlag.AlignVertical_Mask
    share = {Qt.AlignmentFlag.AlignTop: 0.0, Qt.AlignmentFlag.AlignBottom: 1.0}.get(high, 0.5)
    context = QAbstractTextDocumentLayout.PaintContext()
    context.palette.setColor(QPalette.ColorRole.Text, QColor(painter.pen().color()))
    painter.save()
    painter.translate(room.left(), room.top() + spare * share)
    document.documentLayout().draw(painter, context)
    painter.restore()


def lines_height(text: str, font: QFont, width: float) -> float:
    """How many pixels high such lines are in a room of this width."""
    return _document(text, font, width, Qt.AlignmentFlag.AlignLeft).size().height()


def _document(text: str, font: QFont, width: float, where: Qt.AlignmentFlag) -> QTextDocument:
    """The text in lines of this width."""
    how = QTextOption(where)
    # What holds not one letter from right to left is data, or was said in English: its full stop stays at its end.
    how.setTextDirection(Qt.LayoutDirection.RightToLeft if turned(text) else Qt.LayoutDirection.LeftToRight)
    how.setWrapMode(QTextOption.WrapMode.WordWrap)
    document = QTextDocument()
    document.setDocumentMargin(0)
    document.setDefaultFont(font)
    document.setDefaultTextOption(how)
    document.setPlainText(text)
    document.setTextWidth(width)
    return document
