"""Figures over all rows, computed in a thread of their own, so that a stop is heard while they are."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from typing import TypeVar

from engine.experiments.base import Row
from engine.experiments.columns import RowSource
from engine.types import Step, Work

T = TypeVar("T")

_LOOK = 0.1
"""Seconds after which is said that it is still being computed."""


class UnwantedError(Exception):
    """Nobody waits for the figures any more. It ends the thread and is heard nowhere else."""


class Withdrawn(RowSource):
    """The same rows until they are withdrawn; from then on `UnwantedError` is raised at the next row or figure."""

    def __init__(self, rows: RowSource) -> None:
        self._rows = rows
        self._wanted = True

    def __iter__(self) -> Iterator[Row]:
        for row in self._rows:
            self.check()
            yield row

    def __len__(self) -> int:
        return len(self._rows)

    def check(self) -> None:
        """Raise `UnwantedError` once the rows are withdrawn."""
        if not self._wanted:
            raise UnwantedError

    def withdraw(self) -> None:
        """Let whoever reads them end."""
        self._wanted = False


def aside(rows: RowSource, compute: Callable[[RowSource], T], text: str) -> Work[T]:
    """What `compute` makes of the rows; raises what it raises.

    A step is yielded ten times a second. Closed before the end, it withdraws the rows and waits for the thread.
    """
    own = Withdrawn(rows)
    outcome: Future[T] = Future()

    def work() -> None:
        try:
            outcome.set_result(compute(own))
        except BaseException as error:
            outcome.set_exception(error)

    thread = threading.Thread(target=work, name="figures", daemon=True)
    thread.start()
    try:
        while thread.is_alive():
            yield Step(0, 0, text)
            thread.join(_LOOK)
        return outcome.result()
    finally:
        own.withdraw()
        thread.join()
