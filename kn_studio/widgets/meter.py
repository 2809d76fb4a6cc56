"""A meter: two parts of a whole, the second paler, in one token's colour. The words beside it say what it means."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kn_studio.theme import LIGHT, Theme

HEIGHT = 8
_PALE = 0.45


class MeterBar(QWidget):
    """Shares from 0 to 1; what goes beyond the whole is cut off at its end."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme = LIGHT
        self._parts, self._token = (0.0, 0.0), "accent"
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumSize(QSize(48, HEIGHT))

    def show_parts(self, first: float, second: float, token: str, words: str) -> None:
        """Draw these shares in a token's colour; `words` are for those who do not see it."""
        self._parts, self._token = (first, second), token
        self.setAccessibleDescription(words)
        self.update()

    def apply_theme(self, theme: Theme) -> None:
        """Take the colours of this theme."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        """A line that grows in width."""
        return QSize(240, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw track and parts."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        full = QRectF(0, (self.height() - HEIGHT) / 2, self.width(), HEIGHT)
        rounded = QPainterPath()
        rounded.addRoundedRect(full, HEIGHT / 2, HEIGHT / 2)
        painter.fillPath(rounded, self._theme.color("track"))
        painter.setClipPath(rounded)
        left = full.left()
        for share, strength in zip(self._parts, (1.0, _PALE), strict=True):
            width = full.width() * min(share, 1.0)
            painter.setBrush(self._theme.color(self._token, strength))
            painter.drawRect(self._mirrored(QRectF(left, full.top(), width, HEIGHT)))
            left += width

    def _mirrored(self, part: QRectF) -> QRectF:
        """In a right-to-left window the meter fills from the right."""
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            part.moveLeft(self.width() - part.right())
        return part
