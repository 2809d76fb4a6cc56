"""Something that looks now and then whether its moment has come."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer


class Looking(QObject):
    """Calls `look` every so many milliseconds, from `begin` until `stop`."""

    def __init__(self, milliseconds: int, look: Callable[[], None]) -> None:
        super().__init__()
        self._timer = QTimer(self)
        self._timer.setInterval(milliseconds)
        self._timer.timeout.connect(look)

    def begin(self) -> None:
        """Look from now on."""
        self._timer.start()

    def stop(self) -> None:
        """Look no more."""
        self._timer.stop()
