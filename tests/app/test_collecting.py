"""Garbage is freed on the main thread, whichever thread makes the object too many."""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from engine.types import Step, Work
from kn_studio.collecting import Collecting
from kn_studio.lane import Done, Lane, Outcome


class Knot:
    """Refers to itself; says on which thread it is freed."""

    def __init__(self, freed: list[threading.Thread]) -> None:
        self.me, self._freed = self, freed

    def __del__(self) -> None:
        self._freed.append(threading.current_thread())


@pytest.fixture
def lane() -> Iterator[Lane]:
    lane = Lane("test")
    yield lane
    lane.close(10.0, 1.0)


@pytest.mark.parametrize("taken", [True, False])
def test_lanes_free_nothing_once_the_collector_is_taken_over(taken: bool, lane: Lane, qtbot: QtBot) -> None:
    """Left to itself it comes on the lane, so there is something to be kept off."""
    gc.collect()
    collecting = Collecting(lambda: True)
    if taken:
        collecting.begin()
    try:
        ends: list[Outcome] = []
        freed: list[threading.Thread] = []
        for _ in range(20):
            Knot(freed)
        lane.submit(_many, on_end=ends.append)
        qtbot.waitUntil(lambda: bool(ends), timeout=20_000)
        qtbot.waitUntil(lambda: len(freed) == 20, timeout=20_000)
    finally:
        collecting.stop()
    assert isinstance(ends[0], Done)
    assert {each is threading.main_thread() for each in freed} == {taken}


def test_begun_and_stopped_twice_it_is_given_back_once(qtbot: QtBot) -> None:
    collecting = Collecting(lambda: True)
    collecting.begin()
    collecting.begin()
    assert not gc.isenabled()
    collecting.stop()
    assert gc.isenabled()
    collecting.stop()
    assert gc.isenabled()


def _many() -> Work[list[object]]:
    """Makes, and keeps, so many objects that the collector comes."""
    kept: list[object] = []
    for number in range(200):
        kept.extend([number] for _ in range(1000))
        yield Step(number, 200)
    return kept
