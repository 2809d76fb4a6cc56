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

_rounds = [0, 0]
"""How many times it would have gone over the youngest since the middle ones, and the oldest, were collected."""


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

    Nothing is while somebody pauses. The oldest generation, which takes longest, is left out unless `full`. Whoever
    looks seldom finds in one heap what the collector would have gone over many times, and each of those times counts.
    """
    if _pauses:
        return None
    limits = gc.get_threshold()
    passed = gc.get_count()[0] // (limits[0] + 1)
    if not passed:
        return None
    _rounds[:] = [number + passed for number in _rounds]
    due = 0
    if full and _rounds[1] > limits[1] * limits[2]:
        due, _rounds[:] = 2, [0, 0]
    elif _rounds[0] > limits[1]:
        due, _rounds[0] = 1, 0
    gc.collect(due)
    return due


def _stop() -> None:
    global _worked
    if _pauses + _owners == 0:
        _worked = gc.isenabled()
        gc.disable()


def _go_on() -> None:
    if _pauses + _owners == 0 and _worked:
        gc.enable()
