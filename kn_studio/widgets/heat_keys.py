"""Which ring of a heat map the keyboard goes to."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt

from engine.types import Neuron
from kn_studio.widgets.heat_layout import HeatLayout

_SIDEWAYS = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}
_UPWARDS = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}


def next_ring(layout: HeatLayout, rings: Iterable[Neuron], now: Neuron | None, key: int) -> Neuron | None:
    """Arrows go from ring to ring as they stand, Home and End to the first and the last; None for other keys."""
    order = layout.along(rings)
    arrow = key in _SIDEWAYS or key in _UPWARDS
    if not order:
        return None
    if key == Qt.Key.Key_Home or (now is None and arrow):
        return order[0]
    if key == Qt.Key.Key_End:
        return order[-1]
    if now is None or not arrow:
        return None
    if key in _SIDEWAYS:
        return layout.beside(order, now, _SIDEWAYS[Qt.Key(key)])
    return layout.above(order, now, _UPWARDS[Qt.Key(key)])
