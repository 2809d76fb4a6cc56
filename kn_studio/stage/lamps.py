"""The building of step 2: floors of lamps, of which the located ones are lit and can be clicked."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from engine.types import FloatArray, Neuron
from kn_studio.stage import lamp_paint
from kn_studio.stage.lamp_grid import LampGrid, planned
from kn_studio.stage.look import Look
from kn_studio.theme import lookup_table
from kn_studio.translation import tr
from kn_studio.widgets.spoken import stands_on

_WARM = 0.06
"""From this share of the strongest on a lamp that is not lit shows some warmth."""


class Lamps(QWidget):
    """All neurons as lamps. `clicked` carries the lit one that was meant."""

    clicked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = Look()
        self._image: FloatArray = np.zeros((1, 1), dtype=np.float32)
        self._lit: tuple[Neuron, ...] = ()
        self._chosen: Neuron | None = None
        self._near: Neuron | None = None
        self._ground: tuple[object, QPixmap] | None = None
        self._plan = QRectF()
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("Floors of switches"))

    def show_lamps(self, image: FloatArray, lit: tuple[Neuron, ...], chosen: Neuron | None, summary: str) -> None:
        """Show these; `summary` is the picture in words."""
        if image is not self._image:
            self._ground = None
        self._image, self._lit, self._chosen = image, lit, chosen
        self.setAccessibleDescription(summary)
        self.update()

    def dress(self, look: Look) -> None:
        """Take over sizes and colours."""
        self._look, self._ground = look, None
        self.update()

    def sizeHint(self) -> QSize:
        """Wide and high: it is the picture of its step."""
        return QSize(self._look.px(1200), self._look.px(460))

    def minimumSizeHint(self) -> QSize:
        """Small windows still show every floor."""
        return QSize(self._look.px(480), self._look.px(240))

    def grid(self) -> LampGrid:
        """Where the lamps are; the floors' names stand to their left."""
        edge = self._look.px(12)  # the glow of lamps in the outermost rows is not cut off
        area = QRectF(self.rect()).adjusted(self._names(), edge, -edge, -edge)
        self._plan = planned(self._plan, area)
        layers, width = self._image.shape
        return LampGrid(area, layers, width, self._plan, self._look.px(10), self._look.px(8))

    def _names(self) -> float:
        metrics = QFontMetricsF(self._look.font(18))
        return metrics.horizontalAdvance(tr("floor {n}", n=self._image.shape[0] - 1)) + self._look.px(20)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The building, then what is lit in it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        grid, look = self.grid(), self._look
        painter.drawPixmap(0, 0, self._building(grid))
        size, colour = lamp_paint.lamp_size(grid, look), look.theme.ramp[-1]
        for neuron in reversed(self._lit):
            lamp_paint.lit_lamp(painter, grid.centre(neuron), size, colour)
        focus = self._near if self._near is not None else self._chosen
        for marked, thickness in ((focus, 2), (self._chosen, 4)):
            if marked is not None:
                lamp_paint.ring(painter, grid.centre(marked), size * 2, look.theme.color("accent"), look.px(thickness))
        if self.hasFocus():
            painter.setPen(look.theme.color("accent"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)

    def _building(self, grid: LampGrid) -> QPixmap:
        """Floors and dark lamps, drawn once for a size and a theme."""
        key = (self.size(), self.devicePixelRatioF(), self._look)
        if self._ground is None or self._ground[0] != key:
            ratio = self.devicePixelRatioF()
            picture = QPixmap(self.size() * ratio)
            picture.setDevicePixelRatio(ratio)
            picture.fill(Qt.GlobalColor.transparent)
            painter = QPainter(picture)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            lamp_paint.floors(painter, grid, self._look)
            lamp_paint.dark_lamps(painter, grid, self._look)
            self._warm(painter, grid)
            self._floor_names(painter, grid)
            painter.end()
            self._ground = key, picture
        return self._ground[1]

    def _warm(self, painter: QPainter, grid: LampGrid) -> None:
        """Lamps that are not located but have some part in the answer."""
        table = lookup_table(self._look.theme.ramp)
        painter.setPen(Qt.PenStyle.NoPen)
        radius = max(1.0, grid.cell * 0.3)
        for layer, index in np.argwhere(self._image >= _WARM):
            share = float(self._image[layer, index])
            painter.setBrush(QColor(*(int(part) for part in table[round(255 * share**0.6)][:3])))
            painter.drawEllipse(grid.centre(Neuron(int(layer), int(index))), radius, radius)

    def _floor_names(self, painter: QPainter, grid: LampGrid) -> None:
        painter.setFont(self._look.font(18))
        painter.setPen(self._look.theme.color("muted"))
        for layer in range(grid.layers):
            band = grid.floor(layer)
            room = QRectF(0, band.top(), band.left() - self._look.px(12), band.height())
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
            painter.drawText(room, flags, tr("floor {n}", n=layer))

    def lamp_at(self, point: QPointF) -> Neuron | None:
        """The lit lamp that a point means."""
        grid = self.grid()
        return grid.nearest(point, self._lit, lamp_paint.lamp_size(grid, self._look) * 1.6)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A hand over what can be clicked."""
        self._near = self.lamp_at(event.position())
        if self._near is None:
            self.unsetCursor()
            QToolTip.hideText()
        else:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
            QToolTip.showText(event.globalPosition().toPoint(), str(self._near), self)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is near any more."""
        self._near = None
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click means the lamp under it."""
        neuron = self.lamp_at(event.position())
        if neuron is not None:
            self.clicked.emit(neuron)
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down go through the lit lamps, strongest first; the story's own keys go on to the stage."""
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if step is None or not self._lit:
            event.ignore()
            return
        place = self._lit.index(self._chosen) + step if self._chosen in self._lit else 0
        lamp = self._lit[place % len(self._lit)]
        self.clicked.emit(lamp)
        stands_on(self, tr("floor {n}", n=lamp.layer) + f", {lamp}")
