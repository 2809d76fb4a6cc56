"""The languages' marker shapes as paths, one drawing for the map's rings, chips and legends."""

from __future__ import annotations

import math
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF, QTransform

from kn_studio.theme import Theme, receded

PEN, BACK_PEN = 2.0, 1.2
"""Pixels: the line of a ring, and of one that steps back behind those that were picked."""
_BACK = 3.0
"""Contrast against the panel that a mark keeps when it steps back."""
_CORNERS = {
    "triangle": (3, -90.0), "triangle_down": (3, 90.0), "diamond": (4, -90.0), "pentagon": (5, -90.0),
    "hexagon": (6, 0.0),
}  # fmt: skip
_OUTLINES = {
    "triangle_left": ((0.43, -0.52), (0.43, 0.52), (-0.47, 0.0)),
    "triangle_right": ((-0.43, -0.52), (-0.43, 0.52), (0.47, 0.0)),
    "hourglass": ((-0.46, -0.5), (0.46, -0.5), (0.1, 0.0), (0.46, 0.5), (-0.46, 0.5), (-0.1, 0.0)),
    "bow_tie": ((-0.5, -0.46), (0.0, -0.1), (0.5, -0.46), (0.5, 0.46), (0.0, 0.1), (-0.5, 0.46)),
    "bar": ((-0.55, -0.24), (0.55, -0.24), (0.55, 0.24), (-0.55, 0.24)),
    "pillar": ((-0.24, -0.55), (0.24, -0.55), (0.24, 0.55), (-0.24, 0.55)),
}
_REACH = {"triangle": 0.6, "triangle_down": 0.6, "diamond": 0.6, "pentagon": 0.54, "hexagon": 0.53}
"""How far corners lie from the middle, so that all shapes look equally large in a box of one."""


@lru_cache(maxsize=32)
def shape(name: str) -> QPainterPath:
    """The marker as a path around (0, 0) in a box of about one, y growing downwards; one object for each name.

    The map's symbols are cached by the object, so the same shape must stay the same object. Do not change it.
    """
    path = QPainterPath()
    if name == "square":
        path.addRect(QRectF(-0.43, -0.43, 0.86, 0.86))
    elif name in _OUTLINES:
        path.addPolygon(QPolygonF([QPointF(x, y) for x, y in _OUTLINES[name]]))
    elif name == "slanted_cross":
        path.addPolygon(QTransform().rotate(45).map(_cross()))
    elif name == "star":
        path.addPolygon(_star())
    elif name == "cross":
        path.addPolygon(_cross())
    elif name in _CORNERS:
        path.addPolygon(_polygon(*_CORNERS[name], _REACH[name]))
    else:
        path.addEllipse(QRectF(-0.5, -0.5, 1.0, 1.0))
    path.closeSubpath()
    return path


def draw(
    painter: QPainter, name: str, centre: QPointF, size: float, colour: QColor, filled: bool = True, pen: float = PEN
) -> None:
    """Draw the marker with its middle at `centre`; unfilled ones are rings with a line of `pen` pixels."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(centre)
    painter.scale(size, size)
    if filled:
        painter.fillPath(shape(name), colour)
    else:
        line = QPen(colour, pen)
        line.setCosmetic(True)
        painter.setPen(line)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(shape(name))
    painter.restore()


def language(theme: Theme, position: int | None, shared: bool) -> tuple[str, QColor]:
    """Shape and colour of a mark: a language's own, the text colour for all, the muted one for several."""
    if position is not None:
        return theme.marker(position), theme.language_color(position)
    return "circle", theme.shared_color() if shared else theme.color("muted")


def stepped_back(theme: Theme, colour: QColor) -> QColor:
    """The colour of a mark that steps back behind those that were picked."""
    return receded(colour, theme.color("panel"), _BACK)


def _polygon(corners: int, start: float, reach: float) -> QPolygonF:
    angles = (math.radians(start + 360 * corner / corners) for corner in range(corners))
    shift = {3: reach / 4 * (1 if start < 0 else -1)}.get(corners, 0.0)
    return QPolygonF([QPointF(reach * math.cos(angle), reach * math.sin(angle) + shift) for angle in angles])


def _star() -> QPolygonF:
    reach = (0.6, 0.26)
    angles = (math.radians(-90 + 36 * corner) for corner in range(10))
    return QPolygonF([QPointF(reach[n % 2] * math.cos(a), reach[n % 2] * math.sin(a)) for n, a in enumerate(angles)])


def _cross() -> QPolygonF:
    a, b = 0.18, 0.5
    corners = [
        (-a, -b), (a, -b), (a, -a), (b, -a), (b, a), (a, a), (a, b), (-a, b), (-a, a), (-b, a), (-b, -a), (-a, -a)
    ]  # fmt: skip
    return QPolygonF([QPointF(x, y) for x, y in corners])
