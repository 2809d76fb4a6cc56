"""A small plot of shares against shares: lines from 0 to 1 on both axes, with a legend, a diagonal and one mark."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from kn_studio.theme import LIGHT, Theme
from kn_studio.translation import figures, tr
from kn_studio.widgets.direction import elided, keep_axis
from kn_studio.widgets.plot import PlotTable, table
from kn_studio.widgets.plot_words import CopiedPlot, TippedPlot

_TICKS = (0.0, 0.5, 1.0)
_NEAR = 14.0
_LEGEND = 18.0
_STROKE = 16.0
_DOT = 2.5


@dataclass(frozen=True)
class PlotCurve:
    """A line through points from 0 to 1. The `main` one is solid in the accent colour, others are grey and dashed."""

    name: str
    points: tuple[tuple[float, float], ...]
    main: bool = True


@dataclass(frozen=True)
class PlotAxes:
    """What the axes mean. `highest` is the upper end of the y axis. `diagonal` names a line from corner to corner (""
    for none), `level` is a height with its name.
    """

    x: str
    y: str
    highest: float = 1.0
    diagonal: str = ""
    level: tuple[float, str] | None = None


class CurvePlot(TippedPlot, CopiedPlot, QWidget):
    """The plot. Copying takes the points of all lines as tab-separated text."""

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        keep_axis(self)
        self._theme: Theme = LIGHT
        self._curves: tuple[PlotCurve, ...] = ()
        self._axes = PlotAxes("", "")
        self._mark: tuple[float, float] | None = None
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_curves(
        self, curves: Sequence[PlotCurve], axes: PlotAxes, mark: tuple[float, float] | None = None, summary: str = ""
    ) -> None:
        """Show these lines; `mark` is a point that stands out, `summary` says in words what is to be seen."""
        fresh = (tuple(curves), axes, mark)
        self.setAccessibleDescription(summary)
        if fresh == (self._curves, self._axes, self._mark):
            return
        self._curves, self._axes, self._mark = fresh
        self.updateGeometry()
        self.update()

    def apply_theme(self, theme: Theme) -> None:
        """Colours and type from the theme."""
        self._theme = theme
        self.updateGeometry()
        self.update()

    def as_text(self) -> str:
        """Name, x and y of every point as tab-separated text."""
        lines = [f"\t{self._axes.x}\t{self._axes.y}"]
        lines += [f"{curve.name}\t{x:.4g}\t{y:.4g}" for curve in self._curves for x, y in curve.points]
        return "\n".join(lines)

    def table(self) -> PlotTable:
        """Every point of every line, and the mark."""
        rows: list[tuple[str, float, float]] = [(curve.name, x, y) for curve in self._curves for x, y in curve.points]
        rows += [("mark", *self._mark)] if self._mark is not None else []
        return table(("line", "x", "y"), rows)

    def like(self) -> CurvePlot:
        """The same lines."""
        twin = CurvePlot(self.accessibleName())
        twin.set_curves(self._curves, self._axes, self._mark)
        return twin

    def sizeHint(self) -> QSize:
        """About square, with the legend below."""
        return QSize(260, self._height())

    def minimumSizeHint(self) -> QSize:
        """Narrower, but as high."""
        return QSize(150, self._height())

    def _height(self) -> int:
        return round((190 + _LEGEND * len(self._named())) * max(1.0, self._theme.scale))

    def place(self, x: float, y: float) -> QPointF:
        """Where a point of the axes is drawn."""
        box = self._box()
        top = max(self._axes.highest, 1e-9)
        return QPointF(box.left() + x * box.width(), box.bottom() - min(y / top, 1.0) * box.height())

    def _named(self) -> list[tuple[str, str]]:
        """The legend: words, and how the line is drawn."""
        rows = [("main" if curve.main else "dashed", curve.name) for curve in self._curves]
        rows += [("dotted", self._axes.diagonal)] if self._axes.diagonal else []
        return [*rows, ("dotted", self._axes.level[1])] if self._axes.level is not None else rows

    def _box(self) -> QRectF:
        metrics = QFontMetricsF(self._theme.quiet_font())
        left = max(metrics.horizontalAdvance(self._percent(tick)) for tick in _TICKS) + 8
        top = metrics.height() + 6
        foot = 2 * metrics.height() + 8 + len(self._named()) * _LEGEND * max(1.0, self._theme.scale)
        return QRectF(left, top, max(1.0, self.width() - left - 8), max(1.0, self.height() - top - foot))

    def _percent(self, tick: float) -> str:
        return figures(f"{round(100 * tick * self._axes.highest)} %")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Grid, lines, mark, legend."""
        if not self._curves:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._theme.quiet_font())
        box = self._box()
        self._paint_grid(painter, box)
        for curve in sorted(self._curves, key=lambda curve: curve.main):
            pen = self._pen("main" if curve.main else "dashed")
            painter.setPen(pen)
            if len(curve.points) > 1:
                painter.drawPolyline(QPolygonF([self.place(x, y) for x, y in curve.points]))
                continue
            # A score with one level of confidence alone has one point, which no line runs through.
            painter.setBrush(pen.color())
            for x, y in curve.points:
                painter.drawEllipse(self.place(x, y), _DOT, _DOT)
        if self._mark is not None:
            painter.setPen(QPen(self._theme.color("panel"), 2))
            painter.setBrush(self._theme.color("accent"))
            painter.drawEllipse(self.place(*self._mark), 5.5, 5.5)
        self._paint_legend(painter, box)
        if self.hasFocus():
            painter.setPen(QPen(self._theme.color("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)

    def _paint_grid(self, painter: QPainter, box: QRectF) -> None:
        theme, metrics = self._theme, QFontMetricsF(painter.font())
        for tick in _TICKS:
            painter.setPen(QPen(theme.color("grid"), 1))
            y, x = box.bottom() - tick * box.height(), box.left() + tick * box.width()
            painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))
            painter.drawLine(QPointF(x, box.top()), QPointF(x, box.bottom()))
            painter.setPen(theme.color("muted"))
            text = self._percent(tick)
            width = metrics.horizontalAdvance(text)
            painter.drawText(QPointF(box.left() - 6 - width, y + metrics.ascent() / 2 - 1), text)
            text = figures(f"{round(100 * tick)} %")
            width = metrics.horizontalAdvance(text)
            shift = min(max(x - width / 2, box.left()), box.right() - width)
            painter.drawText(QPointF(shift, box.bottom() + metrics.ascent() + 3), text)
        painter.drawText(QPointF(0, metrics.ascent()), self._fitting(metrics, self._axes.y, self.width()))
        text = self._fitting(metrics, self._axes.x, box.width())
        x = box.right() - metrics.horizontalAdvance(text)
        painter.drawText(QPointF(x, box.bottom() + metrics.ascent() + metrics.height() + 3), text)
        if self._axes.diagonal:
            painter.setPen(self._pen("dotted"))
            painter.drawLine(box.bottomLeft(), box.topRight())
        if self._axes.level is not None:
            painter.setPen(self._pen("dotted"))
            painter.drawLine(self.place(0, self._axes.level[0]), self.place(1, self._axes.level[0]))

    def _paint_legend(self, painter: QPainter, box: QRectF) -> None:
        metrics = QFontMetricsF(painter.font())
        pitch = _LEGEND * max(1.0, self._theme.scale)
        top = box.bottom() + 2 * metrics.height() + 8
        for number, (kind, name) in enumerate(self._named()):
            middle = top + (number + 0.5) * pitch
            painter.setPen(self._pen(kind))
            painter.drawLine(QPointF(box.left(), middle), QPointF(box.left() + _STROKE, middle))
            painter.setPen(self._theme.color("text" if kind == "main" else "muted"))
            left = box.left() + _STROKE + 6
            text = self._fitting(metrics, name, self.width() - left)
            painter.drawText(QPointF(left, middle + (metrics.ascent() - metrics.descent()) / 2), text)

    def _pen(self, kind: str) -> QPen:
        style = {"main": Qt.PenStyle.SolidLine, "dashed": Qt.PenStyle.DashLine}.get(kind, Qt.PenStyle.DotLine)
        pen = QPen(self._theme.color("accent" if kind == "main" else "muted"), 2.0 if kind == "main" else 1.4, style)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        return pen

    def _fitting(self, metrics: QFontMetricsF, text: str, room: float) -> str:
        return elided(metrics, text, room)

    def point_at(self, spot: QPointF) -> str:
        """The nearest point to a place of the widget in words; "" where none is near."""
        best: tuple[float, str] | None = None
        for curve in self._curves:
            for x, y in curve.points:
                away = self.place(x, y) - spot
                far = away.x() ** 2 + away.y() ** 2
                if far <= _NEAR**2 and (best is None or far < best[0]):
                    said = ((self._axes.x, x), (self._axes.y, y))
                    values = tr(", ").join(f"{name} {figures(f'{100 * share:.3g} %')}" for name, share in said)
                    text = f"{curve.name}\n{values}"
                    best = (far, text)
        return best[1] if best is not None else ""

    def tip_at(self, spot: QPointF) -> str:
        """That of the nearest point."""
        return self.point_at(spot)
