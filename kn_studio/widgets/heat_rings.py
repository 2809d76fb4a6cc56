"""The rings of a heat map: how each looks by what it means, and their drawing on the scene."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QPen

from engine.types import Neuron
from kn_studio.theme import LIGHT, Theme
from kn_studio.widgets import marks

RING = 11
FOCUS_RING = 16
PEN = 3
"""Pixels: the box of a ring, of the one in focus, and what their lines take beside it."""
_FOCUS_PEN = 2.6
_BEHIND = 5
"""Pixels: the line of the ring in focus, and of what is drawn behind a ring in the panel's colour."""


@dataclass(frozen=True)
class HeatMark:
    """A ring on the map. `position` is a language's place; None is drawn in the text colour (`shared`) or muted.

    A `filled` ring stands out in any colour; `faded` ones step back behind those that were picked.
    """

    neuron: Neuron
    position: int | None = None
    shared: bool = False
    filled: bool = False
    faded: bool = False


class HeatRings:
    """Two items for a scene: the rings, and what parts them from the picture.

    Pens, brushes and shapes are the same objects until the theme changes: pyqtgraph draws each of their combinations
    once, and knows them by the objects.
    """

    def __init__(self) -> None:
        self._theme: Theme = LIGHT
        self._halo = pg.ScatterPlotItem(pxMode=True)
        self._rings = pg.ScatterPlotItem(pxMode=True)
        self._hollow = QBrush(Qt.BrushStyle.NoBrush)
        self.apply_theme(LIGHT)

    @property
    def items(self) -> tuple[pg.ScatterPlotItem, pg.ScatterPlotItem]:
        """In the order in which they are drawn: what is behind, and the rings."""
        return self._halo, self._rings

    def apply_theme(self, theme: Theme) -> None:
        """Colours from the theme, for what is drawn from now on."""
        self._theme = theme
        self._solid = QBrush(theme.shared_color())
        self._behind = pg.mkPen(theme.color("panel", 0.85), width=_BEHIND)
        self._pens: dict[object, QPen] = {}

    def draw(self, found: Sequence[HeatMark], places: Sequence[tuple[float, float]], focus: Neuron | None) -> None:
        """Draw these rings, and no others, where they stand on the scene; the one in focus larger."""
        brushes = [self._solid if mark.filled and not mark.faded else self._hollow for mark in found]
        spots = {
            "x": [x for x, _ in places],
            "y": [y for _, y in places],
            "size": [FOCUS_RING if mark.neuron == focus else RING for mark in found],
            "symbol": [marks.shape(marks.language(self._theme, mark.position, mark.shared)[0]) for mark in found],
            "brush": brushes,
        }
        self._halo.setData(**spots, pen=[self._behind] * len(found))
        self._rings.setData(**spots, pen=[self._pen(mark, mark.neuron == focus) for mark in found])

    def _pen(self, mark: HeatMark, focused: bool) -> QPen:
        key = (mark.position, mark.shared, focused, mark.faded)
        if key not in self._pens:
            back = mark.faded and not focused
            _, colour = marks.language(self._theme, mark.position, mark.shared)
            colour = marks.stepped_back(self._theme, colour) if back else colour
            self._pens[key] = pg.mkPen(colour, width=_FOCUS_PEN if focused else marks.BACK_PEN if back else marks.PEN)
        return self._pens[key]
