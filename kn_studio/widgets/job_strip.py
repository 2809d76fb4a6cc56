"""The strip at the bottom: what runs, how far it is, how long it takes, Stop; at the right the lamps."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from kn_studio.theme import LIGHT, Theme
from kn_studio.translation import tr
from kn_studio.widgets.card import role_label
from kn_studio.widgets.elided import ElidedLabel
from kn_studio.widgets.lamp import Dot, Lamp

HEIGHT = 34
LAMPS = 5


class Progress(QWidget):
    """A thin rounded bar; without a share it shows a quiet full track."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme = LIGHT
        self._share: float | None = None
        self.setMinimumSize(QSize(60, 8))
        self.setMaximumWidth(180)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Progress"))

    @property
    def share(self) -> float | None:
        """What is shown, 0 to 1, or None while it is not known."""
        return self._share

    def set_share(self, share: float | None) -> None:
        """Show this share."""
        if share != self._share:
            self._share = share
            self.setAccessibleDescription("" if share is None else f"{share:.0%}")
            self.update()

    def apply_theme(self, theme: Theme) -> None:
        """Take the colours of this theme."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as the strip likes it."""
        return QSize(180, 8)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw track and bar, which grows from where lines begin."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        full = QRectF(0, (self.height() - 8) / 2, self.width(), 8)
        painter.setBrush(self._theme.color("track"))
        painter.drawRoundedRect(full, 4, 4)
        share = 0.25 if self._share is None else self._share
        if share > 0:
            painter.setBrush(self._theme.color("accent", 0.5 if self._share is None else 1.0))
            bar = QRectF(full.x(), full.y(), max(8.0, full.width() * share), 8)
            if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
                bar.moveRight(full.right())
            painter.drawRoundedRect(bar, 4, 4)


class JobStrip(QFrame):
    """Job line and lamps. `stop` is emitted by the Stop button."""

    stop = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("bar", "bottom")
        self.setAccessibleName(tr("Activity"))
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(12)
        self._dot = Dot("accent")
        self._text = ElidedLabel()
        self._progress = Progress()
        self._left = role_label("", "muted")
        self._stop = QPushButton(tr("Stop"))
        self._stop.setProperty("small", True)
        self._stop.setAccessibleName(tr("Stop the running job"))
        self._stop.setToolTip(tr("Stop after the step in work (Esc); what was finished is kept"))
        self._stop.clicked.connect(self.stop)
        for widget in (self._dot, self._text, self._progress, self._left, self._stop):
            row.addWidget(widget)
        row.addStretch(1)
        self._lamps = [Lamp() for _ in range(LAMPS)]
        for lamp in self._lamps:
            row.addWidget(lamp)
        self.setFixedHeight(HEIGHT)
        self.show_job("", None, "", False, False)

    def show_job(self, text: str, share: float | None, left: str, stop: bool, stopping: bool) -> None:
        """Show a job, or that nothing runs when `text` is empty."""
        running = bool(text)
        self._dot.set_token("accent" if running else "muted")
        self._text.setText(text or tr("Ready"))
        self._progress.setVisible(running)
        self._progress.set_share(share)
        self._left.setVisible(bool(left))
        self._left.setText(left)
        self._stop.setVisible(stop)
        self._stop.setEnabled(not stopping)
        self._stop.setText(tr("Stopping") if stopping else tr("Stop"))

    def show_lamps(self, lamps: tuple[tuple[str, str, str], ...]) -> None:
        """Show (words, token, hint) triples from left to right; further ones than fit are not shown."""
        padded = (*lamps, *((("", "", ""),) * LAMPS))
        for lamp, (words, token, hint) in zip(self._lamps, padded, strict=False):
            lamp.show_lamp(words, token, hint)

    def apply_theme(self, theme: Theme) -> None:
        """Take colours and the height that the type needs."""
        self.setFixedHeight(theme.enlarged(HEIGHT))
        self._dot.apply_theme(theme)
        self._progress.apply_theme(theme)
        for lamp in self._lamps:
            lamp.apply_theme(theme)
