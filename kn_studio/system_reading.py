"""Reads what this computer is for the start page, while the page is on screen and nothing more urgent waits."""

from __future__ import annotations

from collections.abc import Callable

from engine.types import Work
from kn_studio.app_state import AppState
from kn_studio.lane import Done, Failed, Lane, Outcome
from kn_studio.looking import Looking
from kn_studio.messages import Messages
from kn_studio.state import State
from kn_studio.system_state import System

_LOOK_MILLISECONDS = 100


class SystemReading(Looking):
    """From `begin` on, reads as soon as there is time. `lane` must be one that nobody waits for: a driver may take a
    second to answer. `free` says whether what was asked for is on the screen.
    """

    def __init__(self, state: State, lane: Lane, messages: Messages, free: Callable[[], bool]) -> None:
        super().__init__(_LOOK_MILLISECONDS, self._read_if_free)
        self._state, self._lane, self._messages, self._free = state, lane, messages, free

    def on_change(self, old: AppState, new: AppState) -> None:
        """Read again when the page comes on screen, and when a model took memory or gave it back."""
        if new.station == "start" and (old.station, old.model) != (new.station, new.model):
            self.begin()

    def _read_if_free(self) -> None:
        state = self._state.value
        if state.station != "start":
            self.stop()
        elif self._free():
            self.stop()
            with_torch = state.model is not None
            self._lane.submit(
                lambda: _read(with_torch), on_end=self._on_end, replaces="system", receiver=self, expendable=True
            )

    def _on_end(self, end: Outcome) -> None:
        if isinstance(end, Done):
            self._state.update(system=end.result)
        elif isinstance(end, Failed):
            self._messages.error(end.error, end.trace)


def _read(with_torch: bool) -> Work[System]:
    """On the lane, since the actions take longer to import than the window to paint."""
    from kn_studio.actions import system

    return (yield from system.read(with_torch))
