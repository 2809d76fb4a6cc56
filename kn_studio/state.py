"""The one living copy of `AppState` and its signal."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from kn_studio.app_state import AppState


class State(QObject):
    """Holds the window's state. Only `app.py` calls `update`; everybody else reads and listens."""

    changed = Signal(object, object)
    """Old and new `AppState`, once per update in which anything differs."""

    def __init__(self, value: AppState | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._value = value if value is not None else AppState()

    @property
    def value(self) -> AppState:
        """The state now."""
        return self._value

    def update(self, **changes: Any) -> None:
        """Replace fields and tell everybody, unless nothing differs. Raises TypeError for an unknown field."""
        old, new = self._value, replace(self._value, **changes)
        if new == old:
            return
        self._value = new
        self.changed.emit(old, new)
