"""The collector of garbage: paused, taken over, and given back, in any order."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Iterator

import pytest

from engine import collector


class Knot:
    """Refers to itself, so that only the collector frees it."""

    def __init__(self) -> None:
        self.me = self


@pytest.fixture(autouse=True)
def at_work() -> Iterator[None]:
    assert gc.isenabled()
    yield
    assert gc.isenabled()


def test_it_works_again_once_all_have_let_go() -> None:
    collector.take_over()
    with collector.paused():
        assert not gc.isenabled()
        collector.give_back()
        assert not gc.isenabled()
    assert gc.isenabled()
    with collector.paused():
        collector.take_over()
    assert not gc.isenabled()
    collector.take_over()
    collector.give_back()
    assert not gc.isenabled()
    collector.give_back()


def test_one_who_turned_it_off_keeps_it_off() -> None:
    gc.disable()
    try:
        collector.take_over()
        with collector.paused():
            pass
        collector.give_back()
        assert not gc.isenabled()
    finally:
        gc.enable()


def test_what_is_due_is_collected_by_hand_unless_somebody_pauses() -> None:
    collector.take_over()
    try:
        gc.collect()
        assert collector.collect_due() is None, "nothing is due right after a collection"
        made = [Knot() for _ in range(2 * gc.get_threshold()[0])]
        seen = weakref.ref(made[0])
        del made
        with collector.paused():
            assert collector.collect_due(full=True) is None
        assert seen() is not None
        assert collector.collect_due() == 0
        assert seen() is None
    finally:
        collector.give_back()


def test_the_oldest_waits_until_it_may() -> None:
    collector.take_over()
    try:
        for _ in range(gc.get_threshold()[2] + 1):
            gc.collect(1)
        made = [Knot() for _ in range(2 * gc.get_threshold()[0])]
        assert made
        assert collector.collect_due() == 0
        assert collector.collect_due(full=True) == 2
    finally:
        collector.give_back()
