"""A ring around a list or table while the keyboard is in it: two pixels, over its content, which does not move."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QWidget

WIDTH = 2.0


class FocusRing(QWidget):
    """Lies over the widget that it is made for, lets the pointer through, and is seen while that has the keyboard."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVisible(widget.hasFocus())
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the widget's size and the keyboard."""
        kind, under = event.type(), self.parentWidget()
        if under is not None and watched is under:
            if kind in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
                self.setVisible(kind == QEvent.Type.FocusIn)
            if kind in (QEvent.Type.FocusIn, QEvent.Type.Resize):
                self.setGeometry(under.rect())
                self.raise_()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ring in the accent colour."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Link), WIDTH))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)
