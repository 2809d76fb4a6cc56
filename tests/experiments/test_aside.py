"""Figures computed in a thread: the same as without one, its faults are heard, and a stop ends it."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator

import pytest

from engine.errors import DataError
from engine.experiments.base import Row
from engine.experiments.columns import RowSource
from engine.experiments.summaries import estimates
from engine.types import Step, finished
from kn_studio.experiments.aside import aside


class Rows(RowSource):
    """So many rows, each of its own fact."""

    def __init__(self, count: int) -> None:
        self.count = count

    def __iter__(self) -> Iterator[Row]:
        for number in range(self.count):
            values = {"metric": number % 7 / 7}
            yield Row("m", f"f{number}", f"P{number % 6}", "en", True, "located", "suppress", values)


def in_work() -> bool:
    return any(thread.name == "figures" for thread in threading.enumerate())


def test_the_figures_are_those_of_a_plain_call() -> None:
    found = finished(aside(Rows(60), lambda rows: estimates(rows, 3), "Computing"))
    assert found == estimates(Rows(60), 3)
    assert found


def test_a_fault_is_raised_where_the_figures_are_asked_for() -> None:
    def fail(_rows: RowSource) -> None:
        raise DataError("The journal is damaged.", "")

    with pytest.raises(DataError, match="The journal is damaged"):
        finished(aside(Rows(1), fail, "Computing"))
    assert not in_work()


@pytest.mark.parametrize("part", ["rows", "figures"])
def test_a_stop_ends_the_thread_within_a_second(part: str) -> None:
    def endless(rows: RowSource) -> None:
        while True:
            if part == "rows":
                list(rows)
            else:
                estimates(rows, 3)

    work = aside(Rows(50_000), endless, "Computing")
    assert next(work) == Step(0, 0, "Computing")
    next(work)
    assert in_work()
    began = time.monotonic()
    work.close()
    assert time.monotonic() - began < 1
    assert not in_work()
