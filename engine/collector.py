"""Python's collector of garbage: paused by whoever must not be disturbed by it, and kept off threads that it harms.

It works on the thread that happens to make the object too many. Where that is a worker and the garbage holds a
QObject, its destructor waits for the interpreter's lock with Qt's in hand, and the main thread, which has the one, for
the other: both for ever. So a window takes the collector over and has it work on the main thread alone.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock

_lock = Lock()
_pauses = 0
_owners = 0
_worked = False
"""Whether the collector was at work by itself when the first of them came."""


@contextmanager
def paused() -> Iterator[None]:
    """No object that refers to itself is freed in here; the last one to leave sets the collector to work again.

    One who had turned it off before keeps it off. In any number of threads at once.
    """
    global _pauses
    with _lock:
        _stop()
        _pauses += 1
    try:
        yield
    finally:
        with _lock:
            _pauses -= 1
            _go_on()


def take_over() -> None:
    """From now on garbage is collected by `collect_due` alone, until as many have given it back as have taken it."""
    global _owners
    with _lock:
        _stop()
        _owners += 1


def give_back() -> None:
    """The collector may work by itself again."""
    global _owners
    with _lock:
        _owners -= 1
        _go_on()


def collect_due(full: bool = False) -> int | None:
    """Collect on this thread what would be due by now, and return the generation; None where nothing is.

    Nothing is while somebody pauses. The oldest generation, which takes longest, is left out unless `full`.
    """
    if _pauses:
        return None
    counts, limits = gc.get_count(), gc.get_threshold()
    due = [number for number in range(3) if counts[number] > limits[number] and (full or number < 2)]
    if not due:
        return None
    gc.collect(due[-1])
    return due[-1]


def _stop() -> None:
    global _worked
    if _pauses + _owners == 0:
        _worked = gc.isenabled()
        gc.disable()


def _go_on() -> None:
    if _pauses + _owners == 0 and _worked:
        gc.enable()
