"""What the colours of lines or bars mean: short strokes with their words, in a line from where the interface begins."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from kn_studio.theme import LIGHT, Theme
from kn_studio.translation import tr
from kn_studio.widgets.direction import keep_axis, seen_from

_STROKE, _GAP, _SPACE = 16.0, 5.0, 14.0
_LINE = 18


@dataclass(frozen=True)
class KeyEntry:
    """A colour of the theme with its strength, how thick its line is drawn, and what it means."""

    token: str
    text: str
    strength: float = 1.0
    thick: float = 2.5
    broken: bool = False


class ColourKey(QWidget):
    """One line; it is as wide as its words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        keep_axis(self)
        self._theme: Theme = LIGHT
        self._entries: tuple[KeyEntry, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("What the colours mean"))

    def set_entries(self, entries: tuple[KeyEntry, ...]) -> None:
        """Explain these; none takes no room."""
        self._entries = entries
        self.setAccessibleDescription(tr(", ").join(entry.text for entry in entries))
        self.setVisible(bool(entries))
        self.updateGeometry()
        self.update()

    def apply_theme(self, theme: Theme) -> None:
        """Colours and type from the theme."""
        self._theme = theme
        self.updateGeometry()
        self.update()

    def said(self) -> list[str]:
        """What the strokes are called, in the order in which they are read."""
        return [entry.text for entry in self._entries]

    def sizeHint(self) -> QSize:
        """All words, uncut."""
        wide = sum(self._widths()) + _SPACE * max(0, len(self._entries) - 1)
        return QSize(round(wide) + 1, round(_LINE * max(1.0, self._theme.scale)))

    def minimumSizeHint(self) -> QSize:
        """The same."""
        return self.sizeHint()

    def _widths(self) -> list[float]:
        metrics = QFontMetricsF(self._theme.quiet_font())
        return [_STROKE + _GAP + metrics.horizontalAdvance(entry.text) + 1 for entry in self._entries]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Stroke and word, one entry after the other in the direction in which the interface is read."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._theme.quiet_font())
        x, middle = 0.0, self.height() / 2
        for entry, wide in zip(self._entries, self._widths(), strict=True):
            stroke = seen_from(x, _STROKE, self.width())
            style = Qt.PenStyle.DashLine if entry.broken else Qt.PenStyle.SolidLine
            painter.setPen(QPen(self._theme.color(entry.token, entry.strength), entry.thick, style))
            painter.drawLine(QPointF(stroke, middle), QPointF(stroke + _STROKE, middle))
            painter.setPen(self._theme.color("muted"))
            words = wide - _STROKE - _GAP
            room = QRectF(seen_from(x + _STROKE + _GAP, words, self.width()), 0, words, self.height())
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, entry.text)
            x += wide + _SPACE
