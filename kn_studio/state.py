"""The one living copy of `AppState` and its signal."""

from __future__ import annotations

from collections import deque
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from kn_studio.app_state import AppState


class State(QObject):
    """Holds the window's state. Only `app.py` and its parts call `update`; everybody else reads and listens."""

    changed = Signal(object, object)
    """Old and new `AppState`, once per update in which anything differs, in the order of the updates."""

    def __init__(self, value: AppState | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._value = value if value is not None else AppState()
        self._untold: deque[tuple[AppState, AppState]] = deque()
        self._telling = False

    @property
    def value(self) -> AppState:
        """The state now."""
        return self._value

    def update(self, **changes: Any) -> None:
        """Replace fields and tell everybody, unless nothing differs. Raises TypeError for an unknown field.

        A listener may update in its turn: that change is told after everybody has heard the first one.
        """
        old, new = self._value, replace(self._value, **changes)
        if new == old:
            return
        self._value = new
        self._untold.append((old, new))
        if self._telling:
            return
        self._telling = True
        try:
            while self._untold:
                self.changed.emit(*self._untold.popleft())
        finally:
            self._telling = False
            self._untold.clear()
