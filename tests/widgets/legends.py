"""What a legend of the map writes, and where."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QFontMetricsF, QPainter

from kn_studio.widgets.map_legend import MapLegend


def written(legend: MapLegend, monkeypatch: pytest.MonkeyPatch) -> dict[str, tuple[float, float, float]]:
    """Each text as it is drawn, with its beginning, its end and its line's top in pixels."""
    found: dict[str, tuple[float, float, float]] = {}
    really = MapLegend._text

    def told(self: MapLegend, painter: QPainter, metrics: QFontMetricsF, place: QPointF, text: str, *a: str) -> float:
        found[text] = (place.x(), place.x() + metrics.horizontalAdvance(text), place.y())
        return really(self, painter, metrics, place, text, *a)

    with monkeypatch.context() as patch:
        patch.setattr(MapLegend, "_text", told)
        legend.grab()
    return found
