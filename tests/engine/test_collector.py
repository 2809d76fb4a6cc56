"""The collector of garbage: paused, taken over, and given back, in any order."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Iterator
from contextlib import contextmanager

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
    with taken_over():
        assert collector.collect_due() is None, "nothing is due right after a collection"
        made = knots(2)
        seen = weakref.ref(made[0])
        del made
        with collector.paused():
            assert collector.collect_due(full=True) is None
        assert seen() is not None
        assert collector.collect_due() == 0
        assert seen() is None


def test_the_oldest_waits_until_it_may() -> None:
    with taken_over():
        made = [knots(gc.get_threshold()[1] + 2) for _ in range(gc.get_threshold()[2] + 2)]
        assert collector.collect_due() == 1
        made.append(knots(2))
        assert collector.collect_due() == 0
        made.append(knots(2))
        assert collector.collect_due(full=True) == 2
        made.append(knots(2))
        assert collector.collect_due(full=True) == 0, "the count begins anew"


def test_garbage_does_not_pile_up_where_one_looks_seldom() -> None:
    """Each look finds what the collector would have gone over ten times: the oldest are due as soon as they were."""
    with taken_over():
        old = knots(12)
        while collector.collect_due() != 1:
            old += knots(12)
        seen = weakref.ref(old[0])
        del old
        looks = 0
        while seen() is not None:
            knots(10)
            collector.collect_due(full=True)
            looks += 1
        assert looks <= gc.get_threshold()[2] + 2


@contextmanager
def taken_over() -> Iterator[None]:
    """Right after a full collection, and with nothing counted."""
    collector.take_over()
    try:
        knots_made = knots((gc.get_threshold()[1] + 1) * (gc.get_threshold()[2] + 1))
        assert collector.collect_due(full=True) == 2
        del knots_made
        gc.collect()
        yield
    finally:
        collector.give_back()


def knots(rounds: int) -> list[Knot]:
    """So many that the collector would have gone over the youngest so many times."""
    return [Knot() for _ in range(rounds * (gc.get_threshold()[0] + 1))]
