"""What can wait is done once everything that was asked for is on the screen.

Beside a lane that imports or computes, the first picture would come seconds later.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module

from PySide6.QtCore import QObject, QTimer

from engine.types import Step, Work
from kn_studio.lane import Lane, Outcome

_LOOK_MILLISECONDS = 20


class Afterwards(QObject):
    """`drawn` says whether what was asked for is on the screen. `lane` imports the actions before anything that waits
    is called, since nearly all of it carries one out: on the main thread the window would stand still meanwhile.
    """

    def __init__(self, lane: Lane, drawn: Callable[[], bool]) -> None:
        super().__init__()
        self._lane, self._drawn = lane, drawn
        self._waiting: list[Callable[[], None]] = []
        self._look = QTimer(self)
        self._look.setInterval(_LOOK_MILLISECONDS)
        self._look.timeout.connect(self._on_look)

    def call(self, what: Callable[[], None]) -> None:
        """Call this as soon as there is time, on the main thread and in the order of the calls."""
        self._waiting.append(what)
        self._look.start()

    def stop(self) -> None:
        """Call nothing any more."""
        self._look.stop()
        self._waiting.clear()

    def _on_look(self) -> None:
        if self._drawn():
            self._look.stop()
            self._lane.submit(_actions, on_end=self._on_end, receiver=self, expendable=True)

    def _on_end(self, _end: Outcome) -> None:
        waiting, self._waiting = self._waiting, []
        for what in waiting:
            what()


def _actions() -> Work[None]:
    yield Step(0, 1)
    import_module("kn_studio.actions")
