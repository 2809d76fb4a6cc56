"""Room for the station where type is large: the rail folds to its icons, then the docks fold away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDockWidget

if TYPE_CHECKING:
    from kn_studio.window import Window

LEAST = 660
"""Width in pixels that a station should have beside type of usual size; larger type needs more in proportion."""


class WindowRoom:
    """Folds when the scale of type changes and takes back what it folded when it changes again.

    In between the user folds and unfolds as ever; nothing is folded for type of usual size.
    """

    def __init__(self, window: Window) -> None:
        self._window = window
        self._scale = 1.0
        self._rail_folded = False
        self._docks: list[QDockWidget] = []

    def make(self) -> None:
        """Fold what leaves the station too little room at the scale of the window's theme."""
        theme, rail = self._window.theme, self._window.rail
        if theme.scale == self._scale:
            return
        self.restore()
        self._scale = theme.scale
        if theme.scale <= 1:
            return
        wanted = theme.enlarged(LEAST)
        if not rail.folded and self._left() < wanted:
            rail.set_folded(True)
            self._rail_folded = True
        for dock in self._window.docks.values():
            if not dock.isHidden() and self._left() < wanted:
                dock.hide()
                self._docks.append(dock)

    def restore(self) -> None:
        """Unfold what was folded here, so that the next start finds what the user chose."""
        if self._rail_folded:
            self._window.rail.set_folded(False)
        for dock in self._docks:
            dock.show()
        self._rail_folded = False
        self._docks = []
        self._scale = 1.0

    def _left(self) -> int:
        """Width that rail and docks leave, in pixels."""
        beside = sum(dock.widget().width() for dock in self._window.docks.values() if not dock.isHidden())
        return self._window.width() - self._window.rail.width() - beside
