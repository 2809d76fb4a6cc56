"""A small picture of a map, in the theme's colours; a quiet sign where there is none."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPaintEvent, QPen, qRgb
from PySide6.QtWidgets import QWidget

from engine.types import FloatArray
from kn_studio import icons
from kn_studio.theme import LIGHT, Theme, lookup_table
from kn_studio.widgets.direction import keep_axis
from kn_studio.widgets.pooling import pool_max

WIDTH, HEIGHT = 72, 45
_RADIUS = 4.0


class Thumbnail(QWidget):
    """`picture` is a PNG whose grey values are steps of the map's ramp, one row a layer; what is none is not shown."""

    def __init__(self, picture: bytes = b"", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        keep_axis(self)
        self._theme: Theme = LIGHT
        self._steps = _steps(picture)
        self.apply_theme(LIGHT)

    @property
    def empty(self) -> bool:
        """Whether there is no picture."""
        return self._steps.size == 0

    def apply_theme(self, theme: Theme) -> None:
        """Take the colours of this theme, and grow with its type."""
        self._theme = theme
        self.setFixedSize(QSize(theme.enlarged(WIDTH), theme.enlarged(HEIGHT)))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the map, or the sign for none, in a hairline."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QPainterPath()
        frame.addRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
        if self.empty:
            painter.fillPath(frame, self._theme.color("background"))
            self._draw_sign(painter)
        else:
            painter.setClipPath(frame)
            painter.drawImage(QRectF(self.rect()), self.image())
            painter.setClipping(False)
        painter.setPen(QPen(self._theme.color("line"), 1.0))
        painter.drawPath(frame)

    def image(self) -> QImage:
        """The picture in the theme's colours, in as many dots as the screen has for it: a hot one is never lost."""
        ratio = self.devicePixelRatioF()
        width, height = round(self.width() * ratio), round(self.height() * ratio)
        pooled = pool_max(pool_max(self._steps, width).T, height).T
        rows = np.ascontiguousarray(pooled, dtype=np.uint8)
        image = QImage(rows.data, rows.shape[1], rows.shape[0], rows.shape[1], QImage.Format.Format_Indexed8)
        image.setColorTable([qRgb(*map(int, colour[:3])) for colour in lookup_table(self._theme.ramp)])
        # A copy that owns its dots, which lie in an array of this function until here.
        return image.scaled(width, height, Qt.AspectRatioMode.IgnoreAspectRatio).copy()

    def _draw_sign(self, painter: QPainter) -> None:
        side = icons.side(self._theme)
        sign = icons.pixmap("neurons", self._theme.hex("muted"), self.devicePixelRatioF(), side)
        painter.setOpacity(0.5)
        painter.drawPixmap(QPointF((self.width() - side) / 2, (self.height() - side) / 2), sign)
        painter.setOpacity(1.0)


def _steps(picture: bytes) -> FloatArray:
    """The grey values of a PNG, 0 to 255, (rows, columns); (0, 0) for what cannot be read."""
    image = QImage.fromData(picture, "PNG") if picture else QImage()  # type: ignore[arg-type]
    if image.isNull():
        return np.zeros((0, 0), dtype=np.float32)
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    lines = np.frombuffer(grey.constBits(), dtype=np.uint8).reshape(grey.height(), grey.bytesPerLine())
    return lines[:, : grey.width()].astype(np.float32)
