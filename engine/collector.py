"""Python's collector of garbage, paused by whoever must not be disturbed by it, in any number of threads at once."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock

_lock = Lock()
_holders = 0
_worked = False
"""Whether the collector was at work when the first holder came."""


@contextmanager
def paused() -> Iterator[None]:
    """No object that refers to itself is freed in here; the last one to leave sets the collector to work again.

    One who had turned it off before keeps it off.
    """
    global _holders, _worked
    with _lock:
        if _holders == 0:
            _worked = gc.isenabled()
            gc.disable()
        _holders += 1
    try:
        yield
    finally:
        with _lock:
            _holders -= 1
            if _holders == 0 and _worked:
                gc.enable()
