"""Classes of Qt's bindings that a lane makes must not disturb the event loop of the main thread.

PySide makes its classes when somebody first asks for them, and pyqtgraph, which a lane imports, asks for all: `making`
does it on the main thread before. Before Python 3.12, PySide also keeps a table of all classes, in which the event
loop looks up without the interpreter's lock: where a lane's new class has the table grow in that moment, the program
ends with a segmentation fault. `make_room` has it grow before there is a lane.
"""

from __future__ import annotations

import gc
import sys
import time
from collections.abc import Callable, Iterator
from functools import cache
from importlib import import_module

from PySide6.QtCore import QObject, QTimer

MODULES = ("QtCore", "QtGui", "QtWidgets", "QtSvg", "QtOpenGLWidgets", "QtTest")
"""What pyqtgraph imports of PySide6."""

SLICE_SECONDS = 0.008
"""The window answers between two slices. A single class takes up to 8 ms, nearly all less than one."""


ROOM = 2000
"""Classes that the table holds without growing again; the program comes to some 1,050."""


@cache
def make_room() -> None:
    """Have PySide's table grow once, in some 15 ms. It keeps its size when the classes that it grew for are gone."""
    if sys.version_info >= (3, 12):
        return
    apart = gc.get_freeze_count() == 0
    if apart:
        gc.freeze()  # so that only the new classes are looked through
    room = [type("Room", (QObject,), {}) for _ in range(ROOM)]
    del room
    gc.collect()
    if apart:
        gc.unfreeze()


def making() -> Iterator[None]:
    """Make one class in each step; those that are there already take no time. On the main thread only."""
    for name in MODULES:
        try:
            module = import_module(f"PySide6.{name}")
        except ImportError:  # a bundle leaves out what nothing here uses
            continue
        for attribute in dir(module):
            getattr(module, attribute)
            yield


def make() -> None:
    """Make all that are left at once: some 0.1 s, and nothing where they are there."""
    for _ in making():
        pass


class QtClasses(QObject):
    """Makes them between the events of the main thread."""

    def __init__(self) -> None:
        super().__init__()
        self._left: Iterator[None] = iter(())
        self._then: Callable[[], None] = lambda: None
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._on_time)

    def begin(self, then: Callable[[], None]) -> None:
        """Make them from now on, and call `then` once all are made."""
        self._left, self._then = making(), then
        self._timer.start()

    def finish(self) -> None:
        """Make what is left at once, for somebody who cannot wait; nothing where all are made or nothing has begun."""
        if self._timer.isActive():
            self._make(float("inf"))

    def stop(self) -> None:
        """Make no more, and call nothing."""
        self._timer.stop()

    def _on_time(self) -> None:
        self._make(SLICE_SECONDS)

    def _make(self, seconds: float) -> None:
        end = time.perf_counter() + seconds
        for _ in self._left:
            if time.perf_counter() >= end:
                return
        self._timer.stop()
        self._then()
