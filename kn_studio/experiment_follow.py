"""Reads experiments in the user's place: the list when the station is gone to, a run when it is looked at, and what has
landed of the one that runs, every so often.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from kn_studio.app_state import AppState
from kn_studio.experiment_intents import ReadExperiments, ShowExperiment
from kn_studio.intents import Intent
from kn_studio.state import State

STATION = "experiments"
LEAST_MILLISECONDS = 1500
SHARE = 4
"""Reading takes at most one part in this many and one of the time, so that it does not slow down what it looks at."""


class Following(QObject):
    """Listens to the state. `ask` takes an intent like one of a panel's."""

    def __init__(self, state: State, ask: Callable[[Intent], None]) -> None:
        super().__init__()
        self._state, self._ask = state, ask
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(LEAST_MILLISECONDS)
        self._timer.timeout.connect(self._again)
        self._listing = False
        self._asked: Path | None = None
        self._since = 0.0
        self._stale = False

    def on_change(self, old: AppState, new: AppState) -> None:
        """Follow the state."""
        before, now = old.experiments, new.experiments
        if new.session_path != old.session_path or (now.catalogue and not before.catalogue):
            self._listing = False
        if now.found is not before.found or now.wanted != before.wanted:
            self._read(now.found is not None and now.found is not before.found)
        ended = before.running is not None and now.running is None
        if ended and now.wanted == before.running:
            self._show(now.wanted)
        if ended:
            self._ask(ReadExperiments())
        if new.station != STATION:
            return
        if not now.catalogue and not self._listing:
            self._listing = True
            self._ask(ReadExperiments())
        if now.wanted is not None and now.found is None and self._asked != now.wanted:
            self._show(now.wanted)
            return
        fresh = now.landed != before.landed and now.running is not None and now.running == now.wanted
        if fresh or (old.station != STATION and self._stale):
            self._later()

    def stop(self) -> None:
        """Ask nothing any more."""
        self._timer.stop()

    def _read(self, whole: bool) -> None:
        """What was asked for is there, or something else is wanted by now."""
        if whole:
            took = 1000 * (time.monotonic() - self._since)
            self._timer.setInterval(max(LEAST_MILLISECONDS, round(SHARE * took)))
        self._asked = None
        if self._stale:
            self._later()

    def _later(self) -> None:
        self._stale = True
        if self._asked is None and not self._timer.isActive():
            self._timer.start()

    def _again(self) -> None:
        state = self._state.value
        now = state.experiments
        if self._stale and state.station == STATION and now.wanted is not None and now.wanted == now.running:
            self._show(now.wanted)

    def _show(self, folder: Path | None) -> None:
        if folder is None:
            return
        self._asked, self._since, self._stale = folder, time.monotonic(), False
        self._timer.stop()
        self._ask(ShowExperiment(folder))
