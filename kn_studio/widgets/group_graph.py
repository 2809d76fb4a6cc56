"""Points in columns, joined into groups by lines or enclosed by areas; one group is in focus."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPainterPathStroker,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from kn_studio.theme import LIGHT, Theme, mix
from kn_studio.translation import tr
from kn_studio.widgets.direction import keep_axis
from kn_studio.widgets.graph_places import around, bend, beside, convex, distance
from kn_studio.widgets.plot import PlotTable, table
from kn_studio.widgets.plot_words import CopiedPlot, TippedPlot
from kn_studio.widgets.spoken import stands_on

_AXIS = 20.0
_SIDE = 28.0
_NEAR = 8.0
_THIN, _THICK = 1.25, 4.5
_HULL = 22.0
_RING = 8.0
"""Pixels from the middle of a marked point to the ring round it."""
_AIR = 2.5
"""Pixels above and below the capitals of a name."""
_CROWDED = 40.0
"""Pixels from a point to the one above it down to which a name has room between them."""
_LABELLED = 14
"""Up to so many points all have their names; of more only those in focus."""


@dataclass(frozen=True)
class GraphPoint:
    """A point in column `column` at `height` from 0 (top) to 1. `member`: of a group, else it is small and grey."""

    label: str
    column: int
    height: float
    member: bool
    tip: str = ""
    marked: bool = False


@dataclass(frozen=True)
class GraphGroup:
    """Points that belong together, with the strength of it from 0 to 1. What is not `firm` is drawn broken."""

    points: tuple[int, ...]
    weight: float
    firm: bool
    tip: str = ""
    name: str = ""
    sign: str = ""
    """What is written at its area, as short as a number."""


class GroupGraph(TippedPlot, CopiedPlot, QWidget):
    """The picture. Signals: the group that was clicked or gone to with the arrow keys, and the point clicked."""

    group = Signal(int)
    point = Signal(int)

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        keep_axis(self)
        self._theme: Theme = LIGHT
        self._columns = 0
        self._points: tuple[GraphPoint, ...] = ()
        self._groups: tuple[GraphGroup, ...] = ()
        self._focus = -1
        self._hulls = False
        self._axis = "layer"
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def set_graph(
        self, columns: int, points: Sequence[GraphPoint], groups: Sequence[GraphGroup], focus: int, *, hulls: bool,
        axis: str, summary: str,
    ) -> None:  # fmt: skip
        """Show this; `focus` is the number of a group or -1, `axis` what the columns are, `summary` all in words."""
        self._columns, self._points, self._groups = columns, tuple(points), tuple(groups)
        self._focus, self._hulls, self._axis = focus, hulls, axis
        self.setAccessibleDescription(summary)
        self.update()

    def apply_theme(self, theme: Theme) -> None:
        """Colours and type from the theme."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        """Enough for a few groups."""
        return QSize(480, 200)

    def minimumSizeHint(self) -> QSize:
        """Small, but still a picture."""
        return QSize(240, 96)

    def as_text(self) -> str:
        """The groups as tab-separated text, one a line."""
        return "\n".join("\t".join(self._points[n].label for n in group.points) for group in self._groups)

    def table(self) -> PlotTable:
        """Every point of every group, then the points of no group; `column` is what the axis counts."""
        rows: list[tuple[object, ...]] = [
            (place, self._points[number].label, self._points[number].column, group.weight, group.firm)
            for place, group in enumerate(self._groups, 1)
            for number in group.points
        ]
        inside = {number for group in self._groups for number in group.points}
        rows += [
            (None, point.label, point.column, None, None)
            for number, point in enumerate(self._points)
            if number not in inside
        ]
        return table(("group", "point", "column", "weight", "firm"), rows)

    def like(self) -> GroupGraph:
        """The same picture with the same group in focus."""
        twin = GroupGraph(self.accessibleName())
        twin.set_graph(
            self._columns, self._points, self._groups, self._focus, hulls=self._hulls, axis=self._axis, summary=""
        )
        return twin

    def place(self, number: int) -> QPointF:
        """Where a point is drawn."""
        point, room = self._points[number], self.height() - _AXIS * self._scale() - 24
        return QPointF(self._x(point.column), 18 + point.height * room)

    def group_at(self, spot: QPointF) -> int:
        """The group under the pointer, the one in focus first; -1 where there is none."""
        order = [*([self._focus] if self._focus >= 0 else []), *range(len(self._groups))]
        return next((number for number in order if self._touch(number).contains(spot)), -1)

    def point_at(self, spot: QPointF) -> int:
        """The point under the pointer; -1 where there is none."""
        near = [(distance(self.place(number), spot), number) for number in range(len(self._points))]
        away, number = min(near, default=(math.inf, -1))
        return number if away <= _NEAR else -1

    def paintEvent(self, event: QPaintEvent) -> None:
        """Columns, groups from weak to strong, the one in focus on top, then points and names."""
        if not self._columns:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_columns(painter)
        order = sorted(range(len(self._groups)), key=lambda n: (n == self._focus, self._groups[n].weight))
        for number in order:
            self._paint_group(painter, number)
        self._paint_points(painter)
        self._paint_signs(painter)
        if self.hasFocus():
            painter.setPen(QPen(self._theme.color("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)

    def _scale(self) -> float:
        return max(1.0, self._theme.scale)

    def _x(self, column: int) -> float:
        step = (self.width() - 2 * _SIDE) / max(1, self._columns)
        return _SIDE + (column + 0.5) * step

    def _paint_columns(self, painter: QPainter) -> None:
        font = self._theme.quiet_font()
        painter.setFont(font)
        metrics = QFontMetricsF(font)
        bottom = self.height() - _AXIS * self._scale()
        step = (self.width() - 2 * _SIDE) / max(1, self._columns)
        first = f"{self._axis} 0"
        every = max(1, math.ceil((metrics.horizontalAdvance("00") + 12) / step))
        for column in range(self._columns):
            x = self._x(column)
            painter.setPen(QPen(self._theme.color("grid"), 1))
            painter.drawLine(QPointF(x, 2), QPointF(x, bottom))
            if column % every == 0:
                painter.setPen(self._theme.color("muted"))
                box = QRectF(x - 60, bottom + 2, 120, _AXIS * self._scale() - 2)
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(column) if column else first)

    def _paint_group(self, painter: QPainter, number: int) -> None:
        group, focused, theme = self._groups[number], number == self._focus, self._theme
        strong = focused or (self._hulls and group.firm)
        colour = theme.color("accent") if strong else mix(theme.color("muted"), theme.color("panel"), 0.25)
        style = Qt.PenStyle.SolidLine if group.firm else Qt.PenStyle.DashLine
        if self._hulls:
            painter.setPen(QPen(colour, 1.5, style))
            painter.setBrush(theme.color("accent" if strong else "muted", 0.10))
            painter.drawPath(self._hull(group))
            return
        width = _THIN + (_THICK - _THIN) * group.weight
        painter.setPen(QPen(colour, width, style, Qt.PenCapStyle.RoundCap))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(self._lines(group))

    def _lines(self, group: GraphGroup) -> QPainterPath:
        """A line for every two of the points, bent where both stand in one column or a third point lies between."""
        path = QPainterPath()
        for one, other in combinations(group.points, 2):
            start, end = self.place(one), self.place(other)
            path.moveTo(start)
            between = [self.place(each) for each in range(len(self._points)) if each not in (one, other)]
            path.quadTo((start + end) / 2 + bend(start, end, between), end)
        return path

    def _hull(self, group: GraphGroup) -> QPainterPath:
        """The points' outline with air around it."""
        spots = [self.place(number) for number in group.points]
        core = QPainterPath(spots[0])
        core.addPolygon(QPolygonF([*convex(spots), spots[0]]) if len(spots) < 3 else QPolygonF(convex(spots)))
        core.closeSubpath()
        stroker = QPainterPathStroker()
        stroker.setWidth(_HULL)
        stroker.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        stroker.setCapStyle(Qt.PenCapStyle.RoundCap)
        return stroker.createStroke(core).united(core).simplified()

    def _touch(self, number: int) -> QPainterPath:
        group = self._groups[number]
        if self._hulls:
            return self._hull(group)
        stroker = QPainterPathStroker()
        stroker.setWidth(2 * _NEAR)
        return stroker.createStroke(self._lines(group))

    def _paint_points(self, painter: QPainter) -> None:
        focused = set(self._groups[self._focus].points) if 0 <= self._focus < len(self._groups) else set[int]()
        theme = self._theme
        members = [number for number, point in enumerate(self._points) if point.member]
        named = set(members) if len(members) <= _LABELLED else focused
        for number, point in enumerate(self._points):
            spot = self.place(number)
            size = 5.0 if number in focused or point.marked else 4.0 if point.member else 2.5
            painter.setPen(QPen(theme.color("panel"), 1.5))
            token = "accent" if number in focused else "text" if point.member else "muted"
            painter.setBrush(theme.color(token))
            painter.drawEllipse(spot, size, size)
            if point.marked:
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(theme.color("text"), 1.5))
                painter.drawEllipse(spot, _RING, _RING)
        self._paint_names(painter, named, focused)

    def name_boxes(self, named: set[int], focused: set[int]) -> dict[int, QRectF]:
        """Where the names stand beside their points, those in focus placed first: clear of other names and points, and
        of the lines where there is such a place; a name that finds no room at all is left out.
        """
        metrics = QFontMetricsF(self._theme.quiet_font())
        # Where the axis is written no name can be read.
        room = QRectF(self.rect()).adjusted(0, 0, 0, -_AXIS * self._scale() - 1)
        taken = [around(self.place(n), _RING + 1.5 if p.marked else 5.0) for n, p in enumerate(self._points)]
        taken += self.sign_boxes().values()
        lines = [] if self._hulls else [self._drawn_line(group) for group in self._groups]
        found: dict[int, QRectF] = {}
        for number in sorted(named, key=lambda n: (n not in focused, n)):
            wide = math.ceil(metrics.horizontalAdvance(self._points[number].label)) + 2
            size = QSizeF(wide, metrics.capHeight() + 2 * _AIR)
            gap = _RING + 3.0 if self._points[number].marked else 7.0
            free = [
                box
                for box in beside(self.place(number), size, gap, first_above=not self._crowded(number))
                if room.contains(box) and not any(box.intersects(each) for each in taken) and self._is_name(box, number)
            ]
            clear = (box for box in free if not any(line.intersects(box) for line in lines))
            box = next(clear, free[0] if free else None)
            if box is not None:
                found[number] = box
                taken.append(box)
        return found

    def _crowded(self, number: int) -> bool:
        """Whether a point stands so close above that a name between the two might be either's."""
        own, spots = self.place(number), map(self.place, range(len(self._points)))
        return any(spot.x() == own.x() and 0 < own.y() - spot.y() < _CROWDED for spot in spots)

    def _is_name(self, box: QRectF, number: int) -> bool:
        """Whether a name in this place is read as that of its own point, and not of a nearer one."""
        away = distance(box.center(), self.place(number))
        return all(
            abs(spot.x() - box.center().x()) > box.width() or distance(box.center(), spot) >= away
            for spot in map(self.place, range(len(self._points)))
        )

    def _drawn_line(self, group: GraphGroup) -> QPainterPath:
        stroker = QPainterPathStroker()
        stroker.setWidth(_THIN + (_THICK - _THIN) * group.weight + 1)
        return stroker.createStroke(self._lines(group))

    def _paint_names(self, painter: QPainter, named: set[int], focused: set[int]) -> None:
        """Names with a halo in the colour of the ground: no box of it, which would break the lines and rings beside."""
        font = self._theme.quiet_font()
        painter.setFont(font)
        halo = QPen(self._theme.color("panel"), 4.0)
        halo.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        for number, box in self.name_boxes(named, focused).items():
            text, start = self._points[number].label, box.bottomLeft() + QPointF(1, -_AIR)
            outline = QPainterPath()
            outline.addText(start, font, text)
            painter.strokePath(outline, halo)
            painter.setPen(self._theme.color("text" if number in focused else "muted"))
            painter.drawText(start, text)

    def sign_boxes(self) -> dict[int, QRectF]:
        """Where the sign of each area stands: before the first of its points, outside."""
        metrics = QFontMetricsF(self._theme.quiet_font())
        found: dict[int, QRectF] = {}
        for number, group in enumerate(self._groups):
            if self._hulls and group.sign:
                first = min((self.place(each) for each in group.points), key=QPointF.x)
                wide, high = math.ceil(metrics.horizontalAdvance(group.sign)) + 2, metrics.capHeight() + 2 * _AIR
                found[number] = QRectF(first.x() - _HULL / 2 - 4 - wide, first.y() - high / 2, wide, high)
        return found

    def _paint_signs(self, painter: QPainter) -> None:
        painter.setFont(self._theme.quiet_font())
        for number, box in self.sign_boxes().items():
            painter.setPen(self._theme.color("accent" if self._groups[number].firm else "muted"))
            painter.drawText(box.bottomLeft() + QPointF(1, -_AIR), self._groups[number].sign)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A point, else the group under the pointer."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        point, group = self.point_at(event.position()), self.group_at(event.position())
        if point >= 0:
            self.point.emit(point)
        elif group >= 0:
            self.group.emit(group)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The pointer says what can be clicked."""
        over = self.point_at(event.position()) >= 0 or self.group_at(event.position()) >= 0
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go from group to group."""
        steps = {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1}
        if event.key() in steps and self._groups:
            number = (max(self._focus, 0) + steps[Qt.Key(event.key())]) % len(self._groups)
            self.group.emit(number)
            group = self._groups[number]
            stands_on(self, group.tip or tr(", ").join(self._points[each].label for each in group.points))
        else:
            super().keyPressEvent(event)

    def tip_at(self, spot: QPointF) -> str:
        """That of the point or the group under the pointer."""
        point, group = self.point_at(spot), self.group_at(spot)
        return self._points[point].tip if point >= 0 else self._groups[group].tip if group >= 0 else ""
