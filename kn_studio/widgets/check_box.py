"""A check box that is hit in all of its height, not only on its little square and its words."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QCheckBox


class CheckBox(QCheckBox):
    """As Qt's own; the style sheet gives the height."""

    def hitButton(self, pos: QPoint) -> bool:
        """Everywhere."""
        return self.rect().contains(pos)
