"""Plain text in several lines, which an interface from right to left sets from the right whatever it begins with."""

from __future__ import annotations

from unicodedata import bidirectional

from PySide6.QtCore import Qt
from PySide6.QtGui import QAbstractTextDocumentLayout, QPainter, QPaintEvent, QPalette, QTextDocument, QTextOption
from PySide6.QtWidgets import QLabel, QStyle, QStyleOption, QWidget


class WrappedLabel(QLabel):
    """A label whose text goes on in further lines.

    From right to left Qt's own drawing takes the direction of the text's first letter, which may be a Latin name's, and
    counts the space that a line breaks at, so that the line's end is pushed out of the label. A document does neither.
    """

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)

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
        document = self._document(room.width())
        spare = room.height() - document.size().height()
        high = self.alignment() & Qt.AlignmentFlag.AlignVertical_Mask
        share = {Qt.AlignmentFlag.AlignTop: 0.0, Qt.AlignmentFlag.AlignBottom: 1.0}.get(high, 0.5)
        painter.translate(room.left(), room.top() + spare * share)
        context = QAbstractTextDocumentLayout.PaintContext()
        context.palette = option.palette
        context.palette.setColor(QPalette.ColorRole.Text, option.palette.color(self.foregroundRole()))
        document.documentLayout().draw(painter, context)

    def _document(self, width: int) -> QTextDocument:
        """The text in lines of this width, set from the right."""
        how = QTextOption(QStyle.visualAlignment(self.layoutDirection(), self.alignment()))
        turned = any(bidirectional(letter) in ("R", "AL") for letter in self.text())
        # What holds not one letter from right to left is data, or was said in English: its full stop stays at its end.
        how.setTextDirection(Qt.LayoutDirection.RightToLeft if turned else Qt.LayoutDirection.LeftToRight)
        how.setWrapMode(QTextOption.WrapMode.WordWrap)
        document = QTextDocument()
        document.setDocumentMargin(0)
        document.setDefaultFont(self.font())
        document.setDefaultTextOption(how)
        document.setPlainText(self.text())
        document.setTextWidth(width)
        return document
