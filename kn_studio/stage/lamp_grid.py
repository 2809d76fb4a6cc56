"""Where the lamps of all floors are: layers as bands from the ground up, neurons row by row inside them."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPolygonF

from engine.types import Neuron

_SQUEEZE = 0.25
"""Of the height, what a building may gain or lose with its columns kept."""


@dataclass(frozen=True)
class LampGrid:
    """A building of `layers` floors with `width` lamps each, drawn into `area`; the ground floor is the lowest.

    `columns` belong to `shape`, the area that the lamps are as square as possible in: a building that is squeezed keeps
    its rows.
    """

    area: QRectF
    layers: int
    width: int
    shape: QRectF
    gap: float = 10.0
    pad: float = 6.0

    @property
    def floor_height(self) -> float:
        """Height of one floor without the gap below it."""
        return max(1.0, (self.area.height() - self.gap * (self.layers - 1)) / max(1, self.layers))

    @property
    def columns(self) -> int:
        """Lamps side by side: as many as make the cells square in the area they were planned for."""
        height = max(1.0, (self.shape.height() - self.gap * (self.layers - 1)) / max(1, self.layers)) - 2 * self.pad
        inner = max(1.0, self.shape.width() - 2 * self.pad)
        return max(1, min(self.width, round(math.sqrt(self.width * inner / max(1.0, height)))))

    @property
    def rows(self) -> int:
        """Lamps above each other on one floor."""
        return math.ceil(self.width / self.columns)

    @property
    def cell(self) -> float:
        """The smaller side of a lamp's room."""
        across = (self.area.width() - 2 * self.pad) / self.columns
        return max(0.5, min(across, (self.floor_height - 2 * self.pad) / self.rows))

    def floor(self, layer: int) -> QRectF:
        """The band of a layer; 0 is the ground floor."""
        top = self.area.bottom() - (layer + 1) * self.floor_height - layer * self.gap
        return QRectF(self.area.left(), top, self.area.width(), self.floor_height)

    def centre(self, neuron: Neuron) -> QPointF:
        """The middle of a lamp."""
        band, row, column = self.floor(neuron.layer), neuron.index // self.columns, neuron.index % self.columns
        across = (band.width() - 2 * self.pad) / self.columns
        down = (band.height() - 2 * self.pad) / self.rows
        return QPointF(band.left() + self.pad + (column + 0.5) * across, band.top() + self.pad + (row + 0.5) * down)

    def points(self, layer: int) -> QPolygonF:
        """The middles of all lamps of a floor."""
        return QPolygonF([self.centre(Neuron(layer, index)) for index in range(self.width)])

    def nearest(self, point: QPointF, among: Iterable[Neuron], within: float) -> Neuron | None:
        """The lamp of some that is nearest to a point and not farther than `within`."""
        best: tuple[float, Neuron] | None = None
        for neuron in among:
            middle = self.centre(neuron)
            distance = math.hypot(middle.x() - point.x(), middle.y() - point.y())
            if distance <= within and (best is None or distance < best[0]):
                best = distance, neuron
        return best[1] if best is not None else None


def planned(before: QRectF, now: QRectF) -> QRectF:
    """The area that columns are planned for: the one before, while a line of words more or less has only squeezed it,
    so that no lamp moves to another column while somebody looks at it.
    """
    squeezed = before.width() == now.width() and abs(before.height() - now.height()) < _SQUEEZE * now.height()
    return before if squeezed else now
