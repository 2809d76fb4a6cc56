"""Builds the stations that nobody has gone to yet in quiet moments, so that going there is quick later.

A station takes a tenth of a second on the main thread, and several times that beside a lane that imports or computes.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QCursor

from kn_studio.looking import Looking
from kn_studio.state import State
from kn_studio.window import Window

LOOK_MILLISECONDS = 400
"""A moment is quiet once nothing has changed and the pointer has not moved for so long."""


class QuietBuilding(Looking):
    """One station in each quiet moment, from `begin` until every station is built. `free`: nothing runs, and everything
    that was asked for is on the screen.
    """

    def __init__(self, window: Window, state: State, free: Callable[[], bool]) -> None:
        super().__init__(LOOK_MILLISECONDS, self._on_look)
        self._window, self._state, self._free = window, state, free
        self._seen = (QCursor.pos(), state.value)

    def _on_look(self) -> None:
        (pointer, state), now = self._seen, (QCursor.pos(), self._state.value)
        self._seen = now
        if now[0] != pointer or now[1] is not state or not self._free():
            return
        if not self._window.build_one():
            self.stop()
