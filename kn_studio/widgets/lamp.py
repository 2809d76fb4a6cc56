"""A status lamp: a small dot and a few words. The words carry the meaning, the colour repeats it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from kn_studio.theme import LIGHT, Theme
from kn_studio.widgets.direction import keep_axis

DOT = 8


class Dot(QWidget):
    """A filled circle in a token's colour."""

    def __init__(self, token: str = "muted", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        keep_axis(self)
        self._theme: Theme = LIGHT
        self._token = token
        self.setFixedSize(QSize(DOT, DOT))

    def set_token(self, token: str) -> None:
        """Take another colour."""
        if token != self._token:
            self._token = token
            self.update()

    def apply_theme(self, theme: Theme) -> None:
        """Take the colours of this theme."""
        self._theme = theme
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the circle."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color(self._token))
        painter.drawEllipse(QRectF(self.rect()))


class Lamp(QWidget):
    """A dot (unless `token` is empty) and words; hidden while the words are empty."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        self._dot = Dot()
        self._words = QLabel()
        row.addWidget(self._dot)
        row.addWidget(self._words)
        self.show_lamp("", "")

    def show_lamp(self, words: str, token: str, hint: str = "") -> None:
        """Show these words; `token` is the dot's colour or "" for none."""
        self._words.setText(words)
        role = "" if token else "muted"
        if self._words.property("role") != role:
            self._words.setProperty("role", role)
            self._words.style().unpolish(self._words)
            self._words.style().polish(self._words)
        self._dot.setVisible(bool(token))
        self._dot.set_token(token or "muted")
        self.setToolTip(hint)
        self.setAccessibleName(words)
        self.setVisible(bool(words))
        # A style that was just taken on changes the size without telling the layouts above.
        self.updateGeometry()

    def apply_theme(self, theme: Theme) -> None:
        """Take the colours of this theme."""
        self._dot.apply_theme(theme)
