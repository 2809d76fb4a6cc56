"""Two buildings that slide over each other: lamps of one language, of the other, and of both."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from engine.types import Neuron
from kn_studio.stage import lamp_paint
from kn_studio.stage.lamp_grid import LampGrid, planned
from kn_studio.stage.look import Look, glide
from kn_studio.translation import tr

_APART = 0.475
"""Share of the width that each building has while they stand apart."""
_JOINED = 0.72


@dataclass(frozen=True)
class MapLamps:
    """One building's lit lamps and the place of its language's hue and marker."""

    position: int
    neurons: tuple[Neuron, ...]


class TwoMaps(QWidget):
    """Shows both; `place` is 0 while they stand apart and 1 when they lie on each other."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = Look()
        self._shape = (1, 1)
        self._sides: tuple[MapLamps, ...] = ()
        self._shared: frozenset[Neuron] = frozenset()
        self._together = False
        self._plan = QRectF()
        self.place = 0.0
        self._start = 0.0
        self._motion = glide(self)
        self._motion.valueChanged.connect(self._moved)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("Two maps of switches"))

    def show_maps(
        self, shape: tuple[int, int], sides: tuple[MapLamps, MapLamps], shared: tuple[Neuron, ...], together: bool,
        summary: str,
    ) -> None:  # fmt: skip
        """Show these buildings of `shape` (layers, width), sliding where they have to."""
        self._shape, self._sides, self._shared = shape, sides, frozenset(shared)
        self.setAccessibleDescription(summary)
        if together != self._together:
            self._together = together
            self._slide()
        self.update()

    def dress(self, look: Look) -> None:
        """Take over sizes and colours."""
        self._look = look
        self.update()

    @property
    def moving(self) -> bool:
        """Whether the buildings slide at this moment."""
        return self._motion.state() == self._motion.State.Running

    def sizeHint(self) -> QSize:
        """Wide and high: it is the picture of its step."""
        return QSize(self._look.px(1200), self._look.px(420))

    def minimumSizeHint(self) -> QSize:
        """Small windows still show every floor."""
        return QSize(self._look.px(480), self._look.px(220))

    def _slide(self) -> None:
        self._motion.stop()
        if self._look.still or not self.isVisible():
            self.place = 1.0 if self._together else 0.0
            return
        self._start = self.place
        self._motion.start()

    def _moved(self, share: float) -> None:
        self.place = self._start + ((1.0 if self._together else 0.0) - self._start) * share
        self.update()

    def _grid(self, side: int) -> LampGrid:
        edge = self._look.px(14)  # the glow of lamps in the outermost rows is not cut off
        whole = QRectF(self.rect()).adjusted(edge, edge, -edge, -edge)
        width = whole.width() * (_APART + (_JOINED - _APART) * self.place)
        apart = whole.left() if side == 0 else whole.right() - width
        left = apart + (whole.center().x() - width / 2 - apart) * self.place
        area = QRectF(left, whole.top(), width, whole.height())
        layers, units = self._shape
        self._plan = planned(self._plan, QRectF(0, 0, whole.width() * _JOINED, whole.height()))
        return LampGrid(area, layers, units, self._plan, self._look.px(10), self._look.px(8))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Both buildings, then their lamps, the shared ones last and brightest."""
        if not self._sides:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        grids = [self._grid(side) for side in range(len(self._sides))]
        drawn = grids[:1] if self.place >= 1.0 else grids
        for grid, side in zip(drawn, self._sides, strict=False):
            lamp_paint.floors(painter, grid, self._look)
            hue = None if self.place >= 1.0 else self._look.theme.language_color(side.position)
            lamp_paint.dark_lamps(painter, grid, self._look, hue)
        for grid, side in zip(grids, self._sides, strict=True):
            self._lamps(painter, grid, side)
        if self.place >= 1.0:
            self._shared_lamps(painter, grids[0])

    def _lamps(self, painter: QPainter, grid: LampGrid, side: MapLamps) -> None:
        theme, size = self._look.theme, lamp_paint.lamp_size(grid, self._look)
        colour, shape = theme.language_color(side.position), theme.marker(side.position)
        for neuron in side.neurons:
            if self.place < 1.0 or neuron not in self._shared:
                lamp_paint.lit_lamp(painter, grid.centre(neuron), size, colour, shape)
            if self.place < 1.0 and neuron in self._shared:
                lamp_paint.ring(painter, grid.centre(neuron), size * 1.7, theme.shared_color(), self._look.px(2))

    def _shared_lamps(self, painter: QPainter, grid: LampGrid) -> None:
        """In the colour of what all share: white on dark, ink on light, each with a ring."""
        theme, size = self._look.theme, lamp_paint.lamp_size(grid, self._look)
        painter.setPen(Qt.PenStyle.NoPen)
        for neuron in self._shared:
            middle = grid.centre(neuron)
            lamp_paint.glow(painter, middle, size * 3.2, theme.shared_color())
            lamp_paint.lit_lamp(painter, middle, size * 1.25, theme.shared_color())
            lamp_paint.ring(painter, middle, size * 2.3, theme.shared_color(), self._look.px(2))
