"""Pairs of thin bars on one scale that may fall below zero: this one in the accent colour, the other one in grey."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from kn_studio.theme import LIGHT, Theme
from kn_studio.translation import tr
from kn_studio.widgets.direction import elided, keep_axis
from kn_studio.widgets.plot import PlotTable, table
from kn_studio.widgets.plot_words import CopiedPlot, TippedPlot
from kn_studio.widgets.spoken import stands_on

_ROW, _HEAD = 26, 22
_BAR, _SLIT = 7.0, 2.0
_GAP = 12.0
_SQUARE = 9.0


@dataclass(frozen=True)
class BarPair:
    """One row: its values, of which there may be only one, and their figures."""

    label: str
    values: tuple[float, ...]
    texts: tuple[str, ...]
    tooltip: str = ""


class PairedBars(TippedPlot, CopiedPlot, QWidget):
    """The rows below a line that names the two bars. `chosen` carries the number of the row that was gone to."""

    chosen = Signal(int)

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        keep_axis(self)
        self._theme: Theme = LIGHT
        self._names: tuple[str, ...] = ()
        self._pairs: tuple[BarPair, ...] = ()
        self._current = -1
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_pairs(self, names: Sequence[str], pairs: Sequence[BarPair]) -> None:
        """Show these rows; `names` say what the first bar of a row stands for, and the second one."""
        fresh = (tuple(names), tuple(pairs))
        if fresh == (self._names, self._pairs):
            return
        self._names, self._pairs = fresh
        self._current = -1
        self.setAccessibleDescription(self.as_text().replace("\n", tr("; ")).replace("\t", " "))
        self.updateGeometry()
        self.update()

    def apply_theme(self, theme: Theme) -> None:
        """Colours and type from the theme."""
        self._theme = theme
        self.updateGeometry()
        self.update()

    def as_text(self) -> str:
        """Rows as tab-separated text below the bars' names."""
        return "\n".join(["\t".join(["", *self._names]), *("\t".join([row.label, *row.texts]) for row in self._pairs)])

    def table(self) -> PlotTable:
        """Every bar: its row, what it stands for, its value."""
        rows = [
            (pair.label, name, value)
            for pair in self._pairs
            for name, value in zip(self._names, pair.values, strict=False)
        ]
        return table(("row", "bar", "value"), rows)

    def like(self) -> PairedBars:
        """The same rows."""
        twin = PairedBars(self.accessibleName())
        twin.set_pairs(self._names, self._pairs)
        return twin

    def sizeHint(self) -> QSize:
        """One line a row and one for the names."""
        return QSize(360, round((_HEAD + _ROW * len(self._pairs)) * self._scale()))

    def minimumSizeHint(self) -> QSize:
        """Bars may be short, rows are never cut."""
        return QSize(220, self.sizeHint().height())

    def row_at(self, y: float) -> int:
        """The number of the row at a height of the widget, −1 outside."""
        row = math.floor((y / self._scale() - _HEAD) / _ROW)
        return row if 0 <= row < len(self._pairs) else -1

    def _scale(self) -> float:
        return max(1.0, self._theme.scale)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Names, labels, bars, figures."""
        if not self._pairs:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = self._theme.font("figures")
        metrics = QFontMetricsF(font)
        labels = max(metrics.horizontalAdvance(pair.label) for pair in self._pairs) + 2
        columns = [
            max(metrics.horizontalAdvance(pair.texts[place]) for pair in self._pairs) + 2
            for place in range(len(self._pairs[0].texts))
        ]
        right = self.width() - sum(columns) - 10 * (len(columns) - 1)
        bars = QRectF(labels + _GAP, 0, max(4.0, right - labels - 2 * _GAP), 0)
        self._paint_names(painter, bars.left())
        painter.setFont(font)
        low, high = self._ends()
        zero = bars.left() - low / (high - low) * bars.width()
        for number, pair in enumerate(self._pairs):
            top = (_HEAD + number * _ROW) * self._scale()
            line = QRectF(0, top, self.width(), _ROW * self._scale())
            if number == self._current and self.hasFocus():
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(self._theme.color("accent soft"))
                painter.drawRoundedRect(line, 4, 4)
            painter.setPen(self._theme.color("text"))
            base = line.center().y() + (metrics.ascent() - metrics.descent()) / 2
            painter.drawText(QPointF(0, base), pair.label)
            self._paint_pair(painter, pair, line, bars, zero, bars.width() / (high - low))
            self._paint_figures(painter, pair, line, right, columns)
        painter.setPen(QPen(self._theme.color("muted"), 1))
        x = round(zero) + 0.5
        painter.drawLine(QPointF(x, _HEAD * self._scale()), QPointF(x, self.height()))
        if self.hasFocus():
            painter.setPen(QPen(self._theme.color("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)

    def _ends(self) -> tuple[float, float]:
        values = [value for pair in self._pairs for value in pair.values if math.isfinite(value)]
        low, high = min([0.0, *values]), max([0.0, *values])
        return (low, high) if high > low else (0.0, 1.0)

    def _token(self, place: int) -> str:
        return "accent" if place == 0 else "muted"

    def _paint_names(self, painter: QPainter, left: float) -> None:
        font = self._theme.quiet_font()
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        middle = _HEAD * self._scale() / 2 - 2
        room = (self.width() - left) / max(1, len(self._names)) - 2 * _SQUARE - 8
        for place, name in enumerate(self._names):
            painter.fillRect(QRectF(left, middle - _BAR / 2, _SQUARE, _BAR), self._theme.color(self._token(place)))
            painter.setPen(self._theme.color("muted"))
            text = elided(metrics, name, room)
            left += _SQUARE + 6
            painter.drawText(QPointF(left, middle + (metrics.ascent() - metrics.descent()) / 2), text)
            left += metrics.horizontalAdvance(text) + 16

    def _paint_pair(
        self, painter: QPainter, pair: BarPair, line: QRectF, bars: QRectF, zero: float, unit: float
    ) -> None:  # fmt: skip
        high = len(pair.values) * _BAR + (len(pair.values) - 1) * _SLIT
        track = QRectF(bars.left(), line.center().y() - high / 2, bars.width(), high)
        painter.fillRect(track, self._theme.color("track"))
        for place, value in enumerate(pair.values):
            if not math.isfinite(value):
                continue
            top = track.top() + place * (_BAR + _SLIT)
            edge = zero + value * unit
            bar = QRectF(min(zero, edge), top, max(abs(edge - zero), 1.0), _BAR)
            painter.fillRect(bar, self._theme.color(self._token(place)))

    def _paint_figures(
        self, painter: QPainter, pair: BarPair, line: QRectF, left: float, columns: list[float]
    ) -> None:  # fmt: skip
        for place, (text, width) in enumerate(zip(pair.texts, columns, strict=True)):
            painter.setPen(self._theme.color("text" if place == 0 else "muted"))
            painter.drawText(QRectF(left, line.y(), width, line.height()), _RIGHT, text)
            left += width + 10

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the row under the pointer."""
        row = self.row_at(event.position().y())
        if row >= 0 and event.button() == Qt.MouseButton.LeftButton:
            self._go(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go from row to row."""
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        if step and self._pairs:
            self._go(min(max(self._current + step, 0), len(self._pairs) - 1))
            pair = self._pairs[self._current]
            values = (f"{name} {text}" for name, text in zip(self._names, pair.texts, strict=False))
            stands_on(self, f"{pair.label}: {', '.join(values)}")
        else:
            super().keyPressEvent(event)

    def _go(self, row: int) -> None:
        self._current = row
        self.update()
        self.chosen.emit(row)

    def tip_at(self, spot: QPointF) -> str:
        """The row's own."""
        row = self.row_at(spot.y())
        return self._pairs[row].tooltip if row >= 0 else ""


_RIGHT = int(Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_RIGHT |= Qt.TextFlag.TextForceLeftToRight.value
