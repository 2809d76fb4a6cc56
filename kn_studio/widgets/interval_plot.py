"""Means with their intervals: a row for each name with a dot for each series, or lines along an axis of steps."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QFontMetricsF,
    QMouseEvent,
    QPainter,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from kn_studio.theme import LIGHT, Theme
from kn_studio.translation import tr
from kn_studio.widgets import marks
from kn_studio.widgets.direction import elided, keep_axis
from kn_studio.widgets.focus_ring import FocusRing
from kn_studio.widgets.paper import as_lines
from kn_studio.widgets.plot import PlotTable, table
from kn_studio.widgets.plot_words import CopiedPlot, HoveredPlot

_ROW, _PROFILE, _AXIS = 34, 230, 50
_NAMES = 236
"""Pixels that names may take; longer ones are cut, and whole in the tool tip."""
_NEAR = 12.0
_APART = 9.0
"""Pixels between two dots of a row."""
_DOT = 9
_STRETCH = 0.06


@dataclass(frozen=True)
class PlotSpot:
    """A mean with the ends of its interval, None without one; `series` is its place in the legend."""

    series: int
    mean: float
    low: float | None = None
    high: float | None = None
    tip: str = ""


@dataclass(frozen=True)
class PlotRows:
    """What is drawn: names with their spots, names of the series, and where nothing would lie.

    `along`: the rows are steps along the lower axis and each series is a line; else names stand at the left.
    """

    rows: tuple[tuple[str, tuple[PlotSpot, ...]], ...] = ()
    series: tuple[str, ...] = ()
    chance: float | None = None
    axis: str = ""
    along: bool = False


class IntervalPlot(CopiedPlot, HoveredPlot, pg.PlotWidget):  # type: ignore[misc]
    """The plot. Copying takes all means with their intervals as tab-separated text."""

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        self._names, self._numbers = _Names(), _Numbers("bottom")
        super().__init__(parent, axisItems={"left": self._names, "bottom": self._numbers})  # type: ignore[call-arg]
        keep_axis(self)
        self._theme: Theme = LIGHT
        self._content = PlotRows()
        self._items: list[Any] = []
        self._numbers.enableAutoSIPrefix(False)
        self.setAccessibleName(name)
        self.setFrameShape(pg.QtWidgets.QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAntialiasing(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        plot = self.getPlotItem()
        plot.hideButtons()
        plot.setMenuEnabled(False)
        plot.layout.setContentsMargins(0, 4, 8, 0)
        plot.getViewBox().setMouseEnabled(x=False, y=False)
        plot.getViewBox().setDefaultPadding(0.0)
        self._ring = FocusRing(self)
        self.apply_theme(LIGHT)

    def set_content(self, content: PlotRows, summary: str = "") -> None:
        """Draw these; `summary` is the picture in words."""
        self.setAccessibleDescription(summary)
        if content != self._content:
            self._content = content
            self._draw()

    def apply_theme(self, theme: Theme) -> None:
        """Colours and type from the theme."""
        self._theme = theme
        self.setBackground(theme.color("panel"))
        self._names.apply_theme(theme)
        self._numbers.setTickFont(theme.quiet_font())
        self._numbers.setPen(theme.color("line"))
        self._numbers.setTextPen(theme.color("muted"))
        self._draw()

    def sizeHint(self) -> QSize:
        """A row is as high as its dots need."""
        return QSize(720, self._height())

    def minimumSizeHint(self) -> QSize:
        """Narrower, but as high."""
        return QSize(320, self._height())

    def as_text(self) -> str:
        """Name, series, mean and interval as tab-separated text."""
        content = self._content
        lines = ["\t".join(("", "", content.axis or "mean", "low", "high"))]
        for name, spots in content.rows:
            for spot in spots:
                ends = ("" if end is None else f"{end:.6g}" for end in (spot.low, spot.high))
                lines.append("\t".join((name, content.series[spot.series], f"{spot.mean:.6g}", *ends)))
        return "\n".join(lines)

    def table(self) -> PlotTable:
        """Every mean with the ends of its interval."""
        spots = [(name, spot) for name, spots in self._content.rows for spot in spots]
        rows = [(name, self._content.series[one.series], one.mean, one.low, one.high) for name, one in spots]
        return table(("row", "series", "mean", "low", "high"), rows)

    def like(self) -> IntervalPlot:
        """The same means."""
        twin = IntervalPlot(self.accessibleName())
        twin.set_content(self._content)
        twin.set_paper(True)
        return twin

    def set_paper(self, on: bool) -> None:
        """Dots as lines."""
        as_lines(self, on)

    def spot_at(self, point: QPointF) -> str:
        """What is said of the nearest dot to a point of the widget; "" where none is near."""
        self.fit()
        best: tuple[float, str] | None = None
        for place, (name, spots) in enumerate(self._content.rows):
            for spot in spots:
                x, y = self._place(place, spot)
                there = self.mapFromScene(self.getPlotItem().getViewBox().mapViewToScene(QPointF(x, y)))
                far = math.hypot(there.x() - point.x(), there.y() - point.y())
                if far <= _NEAR and (best is None or far < best[0]):
                    best = (far, f"{tr(', ').join((name, self._content.series[spot.series]))}\n{spot.tip}")
        return best[1] if best is not None else ""

    def _height(self) -> int:
        scale = max(1.0, self._theme.scale)
        rows = _PROFILE if self._content.along else self._row() * max(1, len(self._content.rows))
        return round((rows + _AXIS) * scale)

    def _row(self) -> float:
        return max(_ROW, _APART * (len(self._content.series) + 1))

    def _place(self, row: int, spot: PlotSpot) -> tuple[float, float]:
        """Where a spot lies on the axes; the dots of a row stand a little apart, so do those of a step."""
        shift = spot.series - (len(self._content.series) - 1) / 2
        if self._content.along:
            return row + 0.04 * shift, spot.mean
        return spot.mean, -(row + _APART / self._row() * shift)

    def _draw(self) -> None:
        for item in self._items:
            self.removeItem(item)
        self._items = []
        content = self._content
        along = content.along
        self._names.set_names(() if along else tuple(name for name, _ in content.rows), numbers=along)
        self._numbers.setTicks([[(place, name) for place, (name, _) in enumerate(content.rows)]] if along else None)
        self._numbers.setLabel(content.axis, **{"color": self._theme.hex("muted")})
        self._numbers.label.setFont(self._theme.quiet_font())
        self._numbers.setHeight(round(_AXIS * max(1.0, self._theme.scale)))
        self.showGrid(x=not along, y=along, alpha=0.5)
        for axis in (self._numbers, self._names):
            axis.setZValue(-1)  # its grid lies under the intervals, not across them
        if content.rows:
            self._scale()
            if content.chance is not None:
                pen = pg.mkPen(self._theme.color("muted"), width=1.2, style=Qt.PenStyle.DashLine)
                self._add(pg.InfiniteLine(content.chance, angle=0 if along else 90, pen=pen))
            for series in range(len(content.series)):
                self._draw_series(series)
        self.setMinimumHeight(self._height())
        self.setMaximumHeight(self._height())
        self.updateGeometry()

    def _draw_series(self, series: int) -> None:
        colour = self._theme.series_color(series)
        mine = [
            (self._place(row, spot), spot)
            for row, (_, spots) in enumerate(self._content.rows)
            for spot in spots
            if spot.series == series
        ]
        if not mine:
            return
        pen = pg.mkPen(colour, width=1.8)
        along = self._content.along
        for (x, y), spot in mine:
            if spot.low is not None and spot.high is not None:
                ends = ([x, x], [spot.low, spot.high]) if along else ([spot.low, spot.high], [y, y])
                self._add(pg.PlotDataItem(*ends, pen=pen, antialias=True))
        if along:
            self._add(
                pg.PlotDataItem(
                    [place[0] for place, _ in mine], [place[1] for place, _ in mine], pen=pen, antialias=True
                )
            )
        dots = pg.ScatterPlotItem(pxMode=True)
        dots.setData(
            pos=[place for place, _ in mine], size=_DOT, symbol=marks.shape(self._theme.marker(series)),
            brush=pg.mkBrush(colour), pen=pg.mkPen(self._theme.color("panel"), width=1),
        )  # fmt: skip
        self._add(dots)

    def _scale(self) -> None:
        content = self._content
        values = [end for _, spots in content.rows for s in spots for end in (s.low, s.mean, s.high) if end is not None]
        values += [content.chance] if content.chance is not None else [0.0]
        low, high = min(values), max(values)
        room = _STRETCH * (high - low) or 0.5
        low, high = (low if content.along and low == 0 else low - room), high + room
        count = len(content.rows)
        if content.along:
            self.setXRange(-0.5, count - 0.5, padding=0)
            self.setYRange(low, high, padding=0)
        else:
            self.setXRange(low, high, padding=0)
            self.setYRange(-count + 0.5, 0.5, padding=0)

    def _add(self, item: Any) -> None:
        self.addItem(item)
        self._items.append(item)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The tool tip is that of the nearest dot, or the whole of a name that is cut."""
        said = self.spot_at(event.position())
        if not said and event.position().x() < self._names.width():
            said = self._names.name_at(event.position().y() - self._names.scenePos().y())
        QToolTip.showText(event.globalPosition().toPoint(), said, self)
        super().mouseMoveEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The page scrolls, not the plot."""
        event.ignore()


class _Numbers(pg.AxisItem):  # type: ignore[misc]
    """An axis whose numbers below zero have the sign that the tables write."""

    def tickStrings(self, values: Any, scale: float, spacing: float) -> list[str]:
        """The numbers as text."""
        return [str(text).replace("-", "−") for text in super().tickStrings(values, scale, spacing)]


class _Names(_Numbers):
    """Names of rows at the left, or numbers where the rows run along the lower axis."""

    def __init__(self) -> None:
        super().__init__("left")
        self._theme: Theme = LIGHT
        self._said: tuple[str, ...] = ()
        self._with_numbers = False

    def set_names(self, said: tuple[str, ...], numbers: bool) -> None:
        """Show these, or numbers."""
        self._said, self._with_numbers = said, numbers
        self._fit()

    def apply_theme(self, theme: Theme) -> None:
        """Quiet numbers, readable names."""
        self._theme = theme
        self.setTickFont(theme.quiet_font())
        self.setPen(theme.color("line"))
        self.setTextPen(theme.color("muted"))
        self._fit()

    def name_at(self, height: float) -> str:
        """The name at a height of the axis."""
        if not self._said:
            return ""
        row = int(height * len(self._said) / max(1.0, self.size().height()))
        return self._said[row] if 0 <= row < len(self._said) else ""

    def _fit(self) -> None:
        metrics = QFontMetricsF(self._theme.font("text"))
        widest = max((metrics.horizontalAdvance(name) for name in self._said), default=0.0) + 14
        room = _NAMES * max(1.0, self._theme.scale)
        self.setWidth(None if self._with_numbers else min(widest, room))
        self.update()

    def generateDrawSpecs(self, painter: QPainter) -> Any:
        """Names are drawn by `paint`; of the numbers' axis pyqtgraph takes care."""
        return super().generateDrawSpecs(painter) if self._with_numbers else None

    def paint(self, painter: QPainter, option: Any, widget: Any) -> None:
        """The names, each in the middle of its row."""
        if self._with_numbers:
            super().paint(painter, option, widget)
            return
        if not self._said:
            return
        font = self._theme.font("text")
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        painter.setPen(self._theme.color("text"))
        height = self.size().height() / len(self._said)
        for row, name in enumerate(self._said):
            box = QRectF(0, row * height, self.size().width() - 10, height)
            text = elided(metrics, name, box.width())
            painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)


class SeriesLegend(QWidget):
    """The series of a plot: their marks with their names, in lines."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme = LIGHT
        self._series: Sequence[str] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_series(self, series: Sequence[str]) -> None:
        """Name these; a single one needs no legend."""
        self._series = tuple(series)
        self.setVisible(len(self._series) > 1)
        self.setAccessibleName(tr(", ").join(self._series))
        self._refit()

    def apply_theme(self, theme: Theme) -> None:
        """Colours and type from the theme."""
        self._theme = theme
        self._refit()

    def like(self) -> SeriesLegend:
        """The same names."""
        twin = SeriesLegend()
        twin.set_series(self._series)
        return twin

    def resizeEvent(self, event: Any) -> None:
        """Lines break where the room ends."""
        super().resizeEvent(event)
        self._refit()

    def sizeHint(self) -> QSize:
        """As many lines as it takes."""
        return QSize(320, self._height())

    def minimumSizeHint(self) -> QSize:
        """As high, however narrow."""
        return QSize(80, self._height())

    def paintEvent(self, event: Any) -> None:
        """Marks and names."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = self._theme.quiet_font()
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        for number, (name, place) in enumerate(zip(self._series, self._places(), strict=True)):
            colour = self._theme.series_color(number)
            middle = QPointF(place.x() + 6, place.y() + metrics.height() / 2 + 2)
            marks.draw(painter, self._theme.marker(number), middle, _DOT, colour)
            painter.setPen(self._theme.color("text"))
            base = middle.y() + (metrics.ascent() - metrics.descent()) / 2
            painter.drawText(QPointF(place.x() + 16, base), name)

    def _places(self) -> list[QPointF]:
        metrics = QFontMetricsF(self._theme.quiet_font())
        found, x, y = [], 0.0, 0.0
        for name in self._series:
            wide = metrics.horizontalAdvance(name) + 34
            if x and x + wide > self.width():
                x, y = 0.0, y + metrics.height() + 6
            found.append(QPointF(x, y))
            x += wide
        return found

    def _height(self) -> int:
        metrics = QFontMetricsF(self._theme.quiet_font())
        places = self._places()
        return round((places[-1].y() if places else 0) + metrics.height() + 6)

    def _refit(self) -> None:
        self.setFixedHeight(self._height())
        self.update()
