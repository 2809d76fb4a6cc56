"""The direction of what is drawn: layouts and text turn with the language of the interface, axes of numbers do not.

pyqtgraph's plots are known here as what Qt knows them as, so that a window can be painted before pyqtgraph is imported.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGraphicsView, QGraphicsWidget, QWidget


def keep_axis(widget: QWidget) -> None:
    """Numbers grow from left to right in this widget, also where the interface runs from right to left."""
    widget.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    if isinstance(widget, QGraphicsView):
        for item in widget.scene().items():
            if isinstance(item, QGraphicsWidget) and item.parentItem() is None:
                item.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
