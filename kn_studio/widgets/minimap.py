"""The whole of a heat map in a strip, with a frame for the part in view: there while the map is zoomed."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from kn_studio.theme import LIGHT, Theme
from kn_studio.translation import tr
from kn_studio.widgets.heat_axes import ZOOMS
from kn_studio.widgets.heatmap import HeatMap
from kn_studio.widgets.spoken import stands_on

_HEIGHT = 28
_TICK = 3.0
_LEAST_FRAME = 8.0
_DIM = 0.6
"""How much of the panel lies over what is out of view."""
_STEP, _PAGE = 0.25, 1.0
"""How far an arrow and a page move the frame, in frames."""


class MiniMap(QWidget):
    """Follows a map: dragging the frame moves what is in view, a press beside it brings the frame there."""

    def __init__(self, heat: HeatMap, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heat, self._theme = heat, LIGHT
        self._grip: float | None = None
        self.setAccessibleName(tr("Whole map"))
        self.setToolTip(tr("The frame is what is in view: drag it, or move it with the arrow keys; 0 shows all"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        heat.zoom.sigXRangeChanged.connect(lambda *_: self.refresh())
        self.hide()

    def sizeHint(self) -> QSize:
        """A low strip."""
        return QSize(320, round(_HEIGHT * max(1.0, self._theme.scale)))

    def apply_theme(self, theme: Theme) -> None:
        """Colours from the theme."""
        self._theme = theme
        self.updateGeometry()
        self.update()

    def refresh(self) -> None:
        """The map, or what is in view of it, has changed. The keyboard goes to the map before the strip goes away."""
        zoomed = self._heat.zoom.zoomed
        if not zoomed and self.hasFocus():
            self._heat.setFocus()
        self.setVisible(zoomed)
        if zoomed:
            first, last = self._heat.visible()
            said = tr(
                "Neurons {first} to {last} of {width} are in view.",
                first=first, last=last - 1, width=self._heat.layer_width,
            )  # fmt: skip
            if self._heat.layout_shown.order is not None:
                said = tr(
                    "Places {first} to {last} of {width} are in view, in order of the score.",
                    first=first + 1, last=last, width=self._heat.layer_width,
                )  # fmt: skip
            self.setAccessibleDescription(said)
            self.update()

    def frame(self) -> QRectF:
        """Where the part in view is."""
        low, high = self._heat.zoom.viewRange()[0]
        width = max(self._heat.layer_width, 1)
        left, right = (min(max(each / width, 0.0), 1.0) * self.width() for each in (low, high))
        wide = max(right - left, _LEAST_FRAME)
        left = min(left, self.width() - wide)
        return QRectF(left, 0, wide, self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The map, a tick for each ring, and the frame."""
        if not self._heat.layer_width:
            return
        painter = QPainter(self)
        painter.drawImage(self.rect(), self._picture())
        frame, panel = self.frame(), self._theme.color("panel", _DIM)
        painter.fillRect(QRectF(0, 0, frame.left(), self.height()), panel)
        painter.fillRect(QRectF(frame.right(), 0, self.width() - frame.right(), self.height()), panel)
        scale = self.width() / self._heat.layer_width
        for mark in self._heat.marks:
            x = (self._heat.layout_shown.place(mark.neuron) + 0.5) * scale
            painter.fillRect(QRectF(x - 0.5, self.height() - _TICK, 1, _TICK), self._theme.shared_color())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.color("accent"), 3.0 if self.hasFocus() else 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(frame.adjusted(1.5, 1.5, -1.5, -1.5), 3, 3)

    def _picture(self) -> QImage:
        """The pooled map in its colours, layer 0 at the bottom, as many columns as there are pixels."""
        columns = max(1, round(self.width() * self.devicePixelRatioF()))
        pixels = np.ascontiguousarray(self._heat.ramp()[self._heat.shades(columns)[::-1]])
        height, width = pixels.shape[:2]
        return QImage(pixels.data, width, height, 4 * width, QImage.Format.Format_RGBA8888).copy()

    # --- pointer and keys ---------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the frame, or bring its middle here first."""
        frame = self.frame()
        x = event.position().x()
        if not frame.contains(QPointF(x, frame.center().y())):
            self._move(x - frame.width() / 2)
            frame = self.frame()
        self._grip = x - frame.left()
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move what is in view."""
        if self._grip is not None:
            self._move(event.position().x() - self._grip)
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go of it."""
        self._grip = None
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Show all neurons again."""
        self._grip = None
        self._heat.reset_zoom()
        event.accept()

    def _move(self, left: float) -> None:
        """The frame's left side to a pixel."""
        low, high = self._heat.zoom.viewRange()[0]
        start = left / max(self.width(), 1) * self._heat.layer_width
        self._heat.zoom.look_at(start, start + high - low)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows and pages move the frame, Home and End to the ends, plus and minus zoom, 0 shows all."""
        zoom, key = self._heat.zoom, event.key()
        low, high = zoom.viewRange()[0]
        span = high - low
        steps = {
            Qt.Key.Key_Left: -_STEP * span, Qt.Key.Key_Right: _STEP * span, Qt.Key.Key_PageUp: -_PAGE * span,
            Qt.Key.Key_PageDown: _PAGE * span, Qt.Key.Key_Home: -low, Qt.Key.Key_End: self._heat.layer_width - high,
        }  # fmt: skip
        if key in steps:
            zoom.look_at(low + steps[Qt.Key(key)], high + steps[Qt.Key(key)])
            stands_on(self, self.accessibleDescription())
        elif key in ZOOMS:
            zoom.closer(ZOOMS[Qt.Key(key)])
        elif key == Qt.Key.Key_0:
            self._heat.reset_zoom()
        else:
            super().keyPressEvent(event)
