"""Plots of pyqtgraph on paper."""

from __future__ import annotations

import pyqtgraph as pg


def as_lines(view: pg.PlotWidget, on: bool) -> None:
    """Draw the marks of a plot as lines, or again from its store of pixels, out of which SVG cannot cut."""
    view.setCacheMode(view.CacheModeFlag.CacheNone if on else view.CacheModeFlag.CacheBackground)
    for item in view.scene().items():
        if isinstance(item, pg.ScatterPlotItem):
            item.setExportMode(on, {"antialias": True})
