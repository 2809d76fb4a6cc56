"""How lamps look: floors, dark lamps, warm ones, and those that are lit with their glow."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QRadialGradient

from kn_studio.stage.lamp_grid import LampGrid
from kn_studio.stage.look import Look
from kn_studio.theme import receded
from kn_studio.widgets import marks

_DARK_LAMP = 2.0
"""Contrast of a lamp that is not lit against its floor: all hues are seen alike, and none looks lit."""


def floors(painter: QPainter, grid: LampGrid, look: Look) -> None:
    """The bands that the lamps stand in."""
    theme = look.theme
    painter.setPen(QPen(theme.color("line"), 1))
    painter.setBrush(theme.color("panel"))
    for layer in range(grid.layers):
        painter.drawRoundedRect(grid.floor(layer), look.px(8), look.px(8))


def dark_lamps(painter: QPainter, grid: LampGrid, look: Look, colour: QColor | None = None) -> None:
    """All lamps as faint dots; `colour` tints them."""
    theme = look.theme
    tint = receded(colour or theme.color("muted"), theme.color("panel"), _DARK_LAMP)
    pen = QPen(tint, max(1.0, grid.cell * 0.36))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    for layer in range(grid.layers):
        painter.drawPoints(grid.points(layer))


def glow(painter: QPainter, middle: QPointF, radius: float, colour: QColor) -> None:
    """A halo that fades out."""
    light = QRadialGradient(middle, radius)
    for place, alpha in ((0.0, 0.75), (0.35, 0.35), (1.0, 0.0)):
        faded = QColor(colour)
        faded.setAlphaF(alpha)
        light.setColorAt(place, faded)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(light)
    painter.drawEllipse(middle, radius, radius)


def lamp_size(grid: LampGrid, look: Look) -> float:
    """The diameter of a lit lamp: never too small for the last row."""
    return max(grid.cell * 1.35, look.px(13))


def lit_lamp(painter: QPainter, middle: QPointF, size: float, colour: QColor, shape: str = "circle") -> None:
    """A lamp that is on."""
    glow(painter, middle, size * 1.9, colour)
    marks.draw(painter, shape, middle, size, colour)


def ring(painter: QPainter, middle: QPointF, size: float, colour: QColor, thickness: float) -> None:
    """A ring around a lamp."""
    painter.setPen(QPen(colour, thickness))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(QRectF(middle.x() - size / 2, middle.y() - size / 2, size, size))
