"""Counts by layer as quiet columns, stacked where several series share them, each count written over its column."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kn_studio.theme import LIGHT, Theme, mix
from kn_studio.translation import tr
from kn_studio.widgets import marks
from kn_studio.widgets.direction import elided, keep_axis, of_words, seen_from
from kn_studio.widgets.language_key import flowed
from kn_studio.widgets.plot import PlotTable, table
from kn_studio.widgets.plot_words import TippedPlot

_SWATCH = 8.0
_KEY, _APART = _SWATCH + 6, 14
"""What a name in the key takes before its letters and after them."""
_LOW = 104
"""Below this height the columns need all of it."""


@dataclass(frozen=True)
class HistogramSeries:
    """One layer of the stack. `position` is a language's hue; None is the text colour (`shared`) or the muted one.

    `short` is what the key says where there is no room for the label.
    """

    label: str
    counts: tuple[int, ...]
    position: int | None = None
    shared: bool = False
    short: str = ""


class Histogram(TippedPlot, QWidget):
    """Columns from layer 0 at the left. A single series is drawn in the accent colour."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        keep_axis(self)
        self._theme: Theme = LIGHT
        self._series: tuple[HistogramSeries, ...] = ()
        self._axis = tr("layer")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("Neurons by layer"))

    def set_series(self, series: tuple[HistogramSeries, ...]) -> None:
        """Show these; all have one count a layer."""
        self._series = series
        totals = self.totals()
        parts = tr(", ").join(
            tr("layer {layer}: {count}", layer=layer, count=count) for layer, count in enumerate(totals) if count
        )
        self.setAccessibleDescription(parts or "none")
        self.update()

    def set_axis(self, word: str) -> None:
        """What the numbers below the columns count."""
        if word != self._axis:
            self._axis = word
            self.update()

    def totals(self) -> list[int]:
        """Counts by layer over all series."""
        return [sum(column) for column in zip(*(series.counts for series in self._series), strict=True)]

    def table(self) -> PlotTable:
        """The count of each series in each layer."""
        rows = [(layer, each.label, count) for each in self._series for layer, count in enumerate(each.counts)]
        return table(("layer", "series", "count"), rows)

    def like(self) -> Histogram:
        """The same columns."""
        twin = Histogram()
        twin.set_series(self._series)
        twin.set_axis(self._axis)
        return twin

    def apply_theme(self, theme: Theme) -> None:
        """Colours and type from the theme."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        """Low and wide."""
        return QSize(400, 128)

    def minimumSizeHint(self) -> QSize:
        """Columns can be counted down to here."""
        return QSize(160, 88)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Columns, counts above and layers below."""
        totals = self.totals()
        if not totals:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = self._theme.quiet_font()
        painter.setFont(font)
        metrics = QFontMetricsF(font)
        line = metrics.height()
        ground = self.height() - line - 4
        above = self._paint_key(painter, metrics)
        for layer, total in enumerate(totals):
            column = self._column(layer, len(totals))
            scale = (ground - above - line - 2) / max(max(totals), 1)
            self._paint_stack(painter, column, ground, scale, layer)
            painter.setPen(self._theme.color("muted"))
            if total and metrics.horizontalAdvance(str(total)) <= self.width() / len(totals):
                top = QRectF(column.center().x() - 30, ground - total * scale - line - 1, 60, line)
                painter.drawText(top, Qt.AlignmentFlag.AlignCenter, str(total))
            if layer % self._stride(metrics, len(totals)) == 0:
                below = QRectF(column.center().x() - 30, ground + 4, 60, line)
                painter.drawText(below, Qt.AlignmentFlag.AlignCenter, str(layer))
        self._paint_axis(painter, metrics, ground + 4, len(totals))
        painter.setPen(self._theme.color("line"))
        painter.drawLine(QPointF(0, ground + 0.5), QPointF(self.width(), ground + 0.5))

    def _paint_axis(self, painter: QPainter, metrics: QFontMetricsF, top: float, layers: int) -> None:
        """The axis' word before its first number as it is read, where there is room."""
        first, wide = self._column(0, layers).center().x(), metrics.horizontalAdvance(self._axis) + 2
        apart, start = metrics.horizontalAdvance("0"), 0.0
        room = first - apart
        if of_words() == Qt.LayoutDirection.RightToLeft:
            step = self.width() / layers * self._stride(metrics, layers)
            room, start = (step if layers > 1 else self.width() - first) - 2 * apart, first + apart
        if wide <= room:
            painter.setPen(self._theme.color("muted"))
            box = QRectF(start, top, wide, metrics.height())
            painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute, self._axis)

    def key(self) -> list[str]:
        """What the key says as it is drawn; nothing where there is none."""
        return self._key(QFontMetricsF(self._theme.quiet_font()))[0]

    def _key(self, metrics: QFontMetricsF) -> tuple[list[str], list[tuple[float, int]]]:
        """The names in the key, where each begins and in which line: as many lines as leave the columns their height;
        in these the short names where the labels do not fit, and what goes in of them where these do not either.
        """
        if len(self._series) < 2 or self.height() < _LOW:
            return [], []
        lines = 1 + int((self.height() - _LOW) / metrics.height())
        labels = [series.label for series in self._series]
        for names in (labels, [series.short or series.label for series in self._series]):
            spots = flowed([_KEY + metrics.horizontalAdvance(name) for name in names], self.width(), _APART)
            if spots[-1][1] < lines:
                return names, spots
        across = ceil(len(names) / lines)
        wide = self.width() / across
        spots = [(number % across * wide, number // across) for number in range(len(names))]
        return [elided(metrics, name, wide - _KEY - _APART / 2) for name in names], spots

    def _paint_key(self, painter: QPainter, metrics: QFontMetricsF) -> float:
        """Whose colours these are, in lines above the columns; how much room it took, 0 where there is none."""
        names, spots = self._key(metrics)
        high = metrics.height()
        for series, name, (x, line) in zip(self._series, names, spots, strict=False):
            left, word = seen_from(x, _SWATCH, self.width()), metrics.horizontalAdvance(name)
            painter.fillRect(QRectF(left, line * high + (high - _SWATCH) / 2, _SWATCH, _SWATCH), self._colour(series))
            painter.setPen(self._theme.color("muted"))
            painter.drawText(QPointF(seen_from(x + _KEY, word, self.width()), line * high + metrics.ascent()), name)
        return (spots[-1][1] + 1) * high + 2 if spots else 0.0

    def _paint_stack(self, painter: QPainter, column: QRectF, ground: float, scale: float, layer: int) -> None:
        bottom = ground
        for series in self._series:
            height = series.counts[layer] * scale
            if height:
                painter.fillRect(QRectF(column.x(), bottom - height, column.width(), height), self._colour(series))
                bottom -= height

    def _column(self, layer: int, layers: int) -> QRectF:
        slot = min(self.width() / layers, 56.0)
        width = min(max(slot * 0.62, 2.0), 28.0)
        left = layer * self.width() / layers + (self.width() / layers - width) / 2
        return QRectF(round(left), 0, round(width), self.height())

    def _stride(self, metrics: QFontMetricsF, layers: int) -> int:
        needed = metrics.horizontalAdvance(str(layers)) + 6
        return next((step for step in (1, 2, 5, 10) if step * self.width() / layers >= needed), 20)

    def _colour(self, series: HistogramSeries) -> QColor:
        if len(self._series) == 1:
            return mix(self._theme.color("accent"), self._theme.color("panel"), 0.15)
        return marks.language(self._theme, series.position, series.shared)[1]

    def tip_at(self, spot: QPointF) -> str:
        """The series of the column under the pointer."""
        layers = len(self.totals())
        if not layers:
            return ""
        layer = min(max(int(spot.x() * layers / max(self.width(), 1)), 0), layers - 1)
        parts = [f"{series.label}: {series.counts[layer]}" for series in self._series if series.counts[layer]]
        return "\n".join([tr("layer {layer}: {totals}", layer=layer, totals=self.totals()[layer]), *parts])
