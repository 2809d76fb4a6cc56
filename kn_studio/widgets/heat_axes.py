"""The heat map's axes and its zoom: layers from the bottom, neurons 0 … width − 1, wheel and drag on neurons only."""

from __future__ import annotations

import math
from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from kn_studio.theme import LIGHT, Theme

_EDGE = 8.0
"""Pixels of room at both ends, so that a ring on the first or last neuron is whole."""
_APART = 12.0
"""Pixels between two numbers, at the least."""
_SPARSE = 32.0
"""Pixels from one round number to the next, beside the width of a number."""
_NUMBERS, _UNIT = 28, 14
"""Pixels for the numbers of layers, and for the word beside them."""
_IDEOGRAPHS = 0x2E80
"""From here on letters stand one below the other rather than on their side."""
_CLOSEST = 16
"""Neurons that stay in view at the closest zoom."""
ZOOMS = {Qt.Key.Key_Plus: 0.5, Qt.Key.Key_Equal: 0.5, Qt.Key.Key_Minus: 2.0}
"""Keys that zoom, with how many times as many neurons are shown then."""


class ZoomBox(pg.ViewBox):  # type: ignore[misc]
    """Zooms and drags along the neurons; the layers always fill the height.

    `fitting` is whether the stretch in view changes just now because the box does, and not because somebody moves it.
    """

    def __init__(self) -> None:
        super().__init__(enableMenu=False, border=None)
        self.dragged = False
        self._width = 0
        self._layer_count = 0
        self._whole = True
        self._fitted = 0.0
        self.fitting = False
        self.setMouseEnabled(x=True, y=False)
        self.setDefaultPadding(0.0)
        self.sigResized.connect(lambda *_: self._resized())

    def set_map(self, layers: int, width: int) -> None:
        """Show a map of this shape, all of it."""
        self._layer_count, self._width = layers, width
        self._whole = True
        self._refit()

    def like(self, other: ZoomBox) -> None:
        """Show the stretch that another box shows."""
        self._whole = other._whole
        if not self._whole:
            self.setXRange(*other.viewRange()[0], padding=0)

    def show_all(self) -> None:
        """All neurons in view."""
        self._whole = True
        self._refit()

    @property
    def zoomed(self) -> bool:
        """Whether some neurons are out of view."""
        return bool(self._width) and not self._whole

    @property
    def region(self) -> tuple[float, float] | None:
        """From where to where the neurons are in view; None where all are."""
        low, high = self.viewRange()[0]
        return (float(low), float(high)) if self.zoomed and high - low < self._width else None

    def holds(self, x: float) -> bool:
        """Whether this place along the neurons is in view."""
        low, high = self.viewRange()[0]
        return not self.zoomed or low <= x <= high

    def whole(self, x: float, reach: float) -> float:
        """A place in view, as far from the edges as a ring of `reach` pixels needs; one out of view as it is."""
        if not self.zoomed:
            return x
        low, high = self.viewRange()[0]
        edge = reach * (high - low) / max(self.width(), 1.0)
        if not self.holds(x) or 2 * edge >= high - low:
            return x
        return float(min(max(x, low + edge), high - edge))

    def see(self, region: tuple[float, float] | None) -> None:
        """Bring a `region` into view, as it was given or as another box of the same map has it."""
        self._whole = region is None
        self._refit() if region is None else self.setXRange(*region, padding=0)

    def look_at(self, low: float, high: float) -> None:
        """Show the neurons from `low` to `high`, moved inside the map where they reach beyond it."""
        span = min(max(high - low, min(_CLOSEST, self._width)), float(self._width))
        low = min(max(low, 0.0), self._width - span)
        self._whole = span >= self._width
        self._refit() if self._whole else self.setXRange(low, low + span, padding=0)

    def closer(self, factor: float, around: float | None = None) -> None:
        """Show `factor` times as many neurons around one of them, or around the middle."""
        low, high = self.viewRange()[0]
        middle = (low + high) / 2 if around is None else around + 0.5
        self.look_at(middle - (high - low) * factor / 2, middle + (high - low) * factor / 2)

    def reveal(self, index: int) -> None:
        """Bring a neuron into the middle where it is out of view."""
        low, high = self.viewRange()[0]
        if self.zoomed and not low <= index + 0.5 <= high:
            self.look_at(index + 0.5 - (high - low) / 2, index + 0.5 + (high - low) / 2)

    def _resized(self) -> None:
        """A box that grew higher or lower alone shows what it did."""
        if self.width() != self._fitted:
            self._refit()

    def _refit(self) -> None:
        if not self._width:
            return
        self._fitted, self.fitting = self.width(), True
        pad = self._width * _EDGE / max(self.width() - 2 * _EDGE, 1.0)
        self.setLimits(xMin=-pad, xMax=self._width + pad, minXRange=min(_CLOSEST, self._width))
        self.setYRange(-0.5, self._layer_count - 0.5, padding=0)
        if self._whole:
            self.setXRange(-pad, self._width + pad, padding=0)
        self.fitting = False

    def wheelEvent(self, event: Any, axis: int | None = None) -> None:
        """Zoom around the pointer; Shift moves sideways."""
        steps = event.delta() / 120
        if not self._width or not steps:
            event.ignore()
            return
        low, high = self.viewRange()[0]
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            shift = -steps * (high - low) / 8
            self.setXRange(low + shift, high + shift, padding=0)
        else:
            middle = self.mapSceneToView(event.scenePos()).x()
            factor = 0.8**steps
            self._whole = False
            self.setXRange(middle - (middle - low) * factor, middle + (high - middle) * factor, padding=0)
        now = self.viewRange()[0]
        self._whole = now[1] - now[0] >= self._width
        event.accept()

    def mouseDragEvent(self, event: Any, axis: int | None = None) -> None:
        """Move along the neurons."""
        self.dragged = True
        super().mouseDragEvent(event, axis=0)


class LayerAxis(pg.AxisItem):  # type: ignore[misc]
    """One number a layer, fewer where they would touch; 0 at the bottom. What they count stands along the axis."""

    def __init__(self) -> None:
        super().__init__("left", showValues=True)
        self.enableAutoSIPrefix(False)  # looked for at each change of the range, for a label that is never shown
        self._theme: Theme = LIGHT
        self._layer_count = 0
        self._keyboard = False
        self._unit = ""

    @property
    def unit(self) -> str:
        """What one row is called."""
        return self._unit

    def set_unit(self, unit: str) -> None:
        """What one row is called."""
        if unit != self._unit:
            self._unit = unit
            self._fit()
            self.update()

    def set_layers(self, layers: int) -> None:
        """The number of layers."""
        if layers != self._layer_count:
            self._layer_count = layers
            self.update()

    def set_keyboard(self, here: bool) -> None:
        """Accent the numbers while the keyboard is on the map."""
        self._keyboard = here
        self.update()

    def apply_theme(self, theme: Theme) -> None:
        """Quiet numbers without a line."""
        self._theme = theme
        self._fit()

    def _fit(self) -> None:
        """As wide for every map with a unit, tall or low: maps that are compared begin at the same place."""
        self.setWidth(round((_NUMBERS + (_UNIT if self._unit else 0)) * self._theme.scale))

    def paint(self, painter: QPainter, option: Any, widget: Any) -> None:
        """Draw the numbers: every layer, or every second, fifth … where there is no room."""
        if not self._layer_count:
            return
        if self._keyboard:
            painter.fillRect(QRectF(0, 0, 2, self.size().height()), self._theme.color("accent"))
        font = _quiet_font(self._theme, medium=self._keyboard)
        painter.setFont(font)
        painter.setPen(self._theme.color("accent" if self._keyboard else "muted"))
        self._paint_unit(painter, QFontMetricsF(font))
        room = self.size().height() / self._layer_count
        line = QFontMetricsF(font).height()
        step = next((step for step in (1, 2, 5, 10, 20, 50) if room * step >= line), 100)
        for layer in range(0, self._layer_count, step):
            middle = self.size().height() - (layer + 0.5) * room
            box = QRectF(0, middle - line / 2, self.size().width() - 8, line)
            painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(layer))

    def _paint_unit(self, painter: QPainter, metrics: QFontMetricsF) -> None:
        """The unit from the bottom to the top, where the axis is long enough for it; Chinese stands upright."""
        high, wide = self.size().height(), _UNIT * self._theme.scale
        upright = all(ord(letter) >= _IDEOGRAPHS for letter in self._unit)
        needed = metrics.height() * len(self._unit) if upright else metrics.horizontalAdvance(self._unit)
        if not self._unit or needed + 4 > high:
            return
        painter.save()
        if upright:
            lines = "\n".join(self._unit)
            painter.drawText(QRectF(2, (high - needed) / 2, wide, needed), Qt.AlignmentFlag.AlignCenter, lines)
        else:
            painter.translate(2 + wide / 2, high / 2)
            painter.rotate(-90)
            box = QRectF(-needed / 2 - 2, -wide / 2, needed + 4, wide)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._unit)
        painter.restore()


class NeuronAxis(pg.AxisItem):  # type: ignore[misc]
    """The first and the last neuron in view at the ends, and round numbers between them where there is room."""

    def __init__(self) -> None:
        super().__init__("bottom", showValues=True)
        self.enableAutoSIPrefix(False)
        self._theme: Theme = LIGHT
        self._width = 0
        self._font = LIGHT.font("label")
        self._unit = "neuron"
        self._note = ""

    @property
    def unit(self) -> str:
        """What one column is called."""
        return self._unit

    def set_unit(self, unit: str) -> None:
        """What one column is called."""
        if unit != self._unit:
            self._unit = unit
            self.update()

    def set_width(self, width: int) -> None:
        """The number of neurons in a layer."""
        if width != self._width:
            self._width = width
            self.update()

    def set_note(self, note: str) -> None:
        """What is said instead of numbers where neurons do not stand by their index; "" for the numbers."""
        if note != self._note:
            self._note = note
            self.update()

    def apply_theme(self, theme: Theme) -> None:
        """Quiet numbers without a line."""
        self._theme = theme
        self._font = _quiet_font(theme)
        self.setHeight(round(24 * theme.scale))

    def paint(self, painter: QPainter, option: Any, widget: Any) -> None:
        """Draw the numbers; the axis has no line and no ticks."""
        if not self._width:
            return
        low, high = self.range
        scale = self.size().width() / max(high - low, 1e-9)
        first, last = max(0, math.floor(low)), min(self._width, math.ceil(high)) - 1
        painter.setFont(self._font)
        painter.setPen(self._theme.color("muted"))
        metrics = QFontMetricsF(self._font)
        base = 8 + metrics.ascent()
        if self._note:
            room = QRectF(max(0.0, -low * scale), 8, self.size().width(), metrics.height())
            said = metrics.elidedText(self._note, Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, said)
            return
        left, right = f"{self._unit} {first:,}", f"{last:,}"
        start = (first - low) * scale
        end = (last + 1 - low) * scale - metrics.horizontalAdvance(right)
        painter.drawText(QPointF(start, base), left)
        painter.drawText(QPointF(end, base), right)
        taken = start + metrics.horizontalAdvance(left) + _APART
        least = metrics.horizontalAdvance(right) + _SPARSE
        step = _round_step((high - low) * least / max(self.size().width(), 1.0))
        for value in range((first // step + 1) * step, last, step):
            text = f"{value:,}"
            width = metrics.horizontalAdvance(text)
            place = (value + 0.5 - low) * scale - width / 2
            if taken <= place and place + width + _APART <= end:
                painter.drawText(QPointF(place, base), text)
                taken = place + width + _APART


def _quiet_font(theme: Theme, medium: bool = False) -> QFont:
    font = theme.font("label")
    font.setWeight(font.Weight.Medium if medium else font.Weight.Normal)
    return font


def _round_step(least: float) -> int:
    """The smallest of 1, 2, 5, 10, 20, 50 … that is at least `least`."""
    power = 10 ** math.floor(math.log10(max(least, 1.0)))
    return int(next(factor * power for factor in (1, 2, 5, 10) if factor * power >= least * 0.999 or factor == 10))
