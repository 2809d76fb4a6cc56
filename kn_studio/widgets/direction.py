"""The direction of what is drawn: layouts and text turn with the language of the interface, axes of numbers do not."""

from __future__ import annotations

import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def keep_axis(widget: QWidget) -> None:
    """Numbers grow from left to right in this widget, also where the interface runs from right to left."""
    widget.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    if isinstance(widget, pg.PlotWidget):
        widget.getPlotItem().setLayoutDirection(Qt.LayoutDirection.LeftToRight)
