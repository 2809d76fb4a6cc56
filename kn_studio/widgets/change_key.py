"""What the colours of changes mean, in a line: from gained over none to lost."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QLinearGradient, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kn_studio.theme import LIGHT, Theme, mix
from kn_studio.translation import figures, tr
from kn_studio.widgets.direction import elided, keep_axis

_HEIGHT, _RAMP, _GAP = 20.0, 72.0, 6.0
_STOPS = 9
_STRENGTH = 0.65
"""The share of the full colour that the largest change has: figures must be read on it."""


def ground(theme: Theme, share: float) -> QColor:
    """The colour of a change as a share of the largest one, -1 to 1; none is the panel itself."""
    size, stops = _STRENGTH * abs(share), theme.tints
    pale, full = (stops[3], stops[4]) if share >= 0 else (stops[1], stops[0])
    panel = theme.color("panel")
    return mix(panel, pale, size * 2) if size <= 0.5 else mix(pale, full, size * 2 - 1)


def signed(value: float) -> str:
    """A change of a probability with its sign: what is lost without the word is what the word gives."""
    text = f"{abs(value):.3f}" if abs(value) < 0.0095 else f"{abs(value):.2f}"
    if float(text) == 0:
        return "0"
    return f"{'+' if value > 0 else '−'}{text}"


class ChangeKey(QWidget):
    """A ramp with the largest change at both ends, and what is counted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        keep_axis(self)
        self._theme: Theme = LIGHT
        self._most = 1.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("What the colours mean"))

    def set_most(self, most: float) -> None:
        """The largest change there is."""
        self._most = most
        said = (signed(-most), signed(most), tr("lost without the word"))
        self.setAccessibleDescription("{}, {} {}".format(*said))
        self.setToolTip(said[-1])
        self.update()

    def apply_theme(self, theme: Theme) -> None:
        """Colours and type from the theme."""
        self._theme = theme
        self.updateGeometry()
        self.update()

    def like(self) -> ChangeKey:
        """The same ends."""
        twin = ChangeKey()
        twin.set_most(self._most)
        return twin

    def sizeHint(self) -> QSize:
        """One line of small type."""
        return QSize(240, round(_HEIGHT * max(1.0, self._theme.scale)))

    def minimumSizeHint(self) -> QSize:
        """Both ends of the ramp."""
        return QSize(160, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ramp between its ends; the words as far as there is room."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = self._theme.quiet_font()
        painter.setFont(font)
        metrics = QFontMetricsF(font)
        x = self._say(painter, metrics, 0.0, figures(signed(-self._most)))
        box = QRectF(x, self.height() / 2 - 4, _RAMP, 8)
        gradient = QLinearGradient(box.topLeft(), box.topRight())
        for stop in np.linspace(0, 1, _STOPS):
            gradient.setColorAt(float(stop), ground(self._theme, 2 * float(stop) - 1))
        painter.setPen(self._theme.color("line"))
        painter.setBrush(gradient)
        painter.drawRoundedRect(box, 2, 2)
        x = self._say(painter, metrics, box.right() + _GAP, figures(signed(self._most)))
        self._say(painter, metrics, x, elided(metrics, tr("lost without the word"), self.width() - x - 1))

    def _say(self, painter: QPainter, metrics: QFontMetricsF, x: float, text: str) -> float:
        """Write a text and return where the next one begins."""
        wide = metrics.horizontalAdvance(text) + 1
        painter.setPen(self._theme.color("muted"))
        side = Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRectF(x, 0, wide, self.height()), side, text)
        return x + wide + _GAP
