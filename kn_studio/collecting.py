"""Garbage is collected on the main thread, between its events, as long as lanes are at work."""

from __future__ import annotations

import time
from collections.abc import Callable

from engine import collector
from kn_studio.looking import Looking

LOOK_MILLISECONDS = 100

FULL_SECONDS = 60.0
"""The oldest generation takes some hundredths of a second: it waits for a moment of rest, but no longer than this."""


class Collecting(Looking):
    """Takes the collector over from `begin` until `stop`. `rests`: nothing runs, so that nobody notices a pause."""

    def __init__(self, rests: Callable[[], bool]) -> None:
        super().__init__(LOOK_MILLISECONDS, self._on_look)
        self._rests = rests
        self._begun = False
        self._last_full = time.monotonic()

    def begin(self) -> None:
        """Take it over."""
        if not self._begun:
            self._begun = True
            collector.take_over()
            super().begin()

    def stop(self) -> None:
        """Give it back."""
        super().stop()
        if self._begun:
            self._begun = False
            collector.give_back()

    def _on_look(self) -> None:
        now = time.monotonic()
        full = now - self._last_full >= FULL_SECONDS or self._rests()
        if collector.collect_due(full) == 2:
            self._last_full = now
