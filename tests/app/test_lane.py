"""Lanes with toy generators: order, exactly one end, stopping, replacing, requests between steps, closing."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from pytestqt.qtbot import QtBot

from engine.types import Landed, Step, Work
from kn_studio.lane import Cancelled, Done, Failed, Lane, Outcome


@pytest.fixture
def lane(qtbot: QtBot) -> Iterator[Lane]:
    lane = Lane("test")
    yield lane
    assert lane.close(timeout=5)


def count(n: int, pause: float = 0.0, closed: list[str] | None = None) -> Work[int]:
    try:
        for i in range(n):
            time.sleep(pause)
            yield Step(i + 1, n)
        return n
    finally:
        if closed is not None:
            closed.append(threading.current_thread().name)


def forever(started: threading.Event, closed: list[str]) -> Work[None]:
    try:
        while True:
            started.set()
            time.sleep(0.005)
            yield Step(0, 0)
    finally:
        closed.append("closed")


def test_everything_arrives_whole_in_order_and_on_the_main_thread(lane: Lane, qtbot: QtBot) -> None:
    heard: list[Any] = []
    threads: set[str] = set()

    def hear(tag: int) -> Callable[[Any], None]:
        def take(said: Any) -> None:
            threads.add(threading.current_thread().name)
            heard.append((tag, said))

        return take

    def work(tag: int) -> Callable[[], Work[int]]:
        def landing() -> Work[int]:
            for i in range(3):
                yield Landed("prompt", tag, i)
            return tag

        return landing

    for tag in range(100):
        lane.submit(work(tag), hear(tag), hear(tag))
    qtbot.waitUntil(lambda: len(heard) == 400)
    expected = [(t, s) for t in range(100) for s in (*(Landed("prompt", t, i) for i in range(3)), Done(t))]
    assert heard == expected
    assert threads == {"MainThread"}


def test_steps_are_thinned_and_results_never(lane: Lane, qtbot: QtBot) -> None:
    steps: list[Any] = []
    ends: list[Outcome] = []
    lane.submit(lambda: count(5000), steps.append, ends.append)
    qtbot.waitUntil(lambda: bool(ends))
    assert ends == [Done(5000)]
    assert 1 <= len(steps) < 500
    assert steps[-1] == Step(5000, 5000)


def test_stop_during_the_work_closes_it_and_ends_once(lane: Lane, qtbot: QtBot) -> None:
    started, closed = threading.Event(), list[str]()
    ends: list[Outcome] = []
    job = lane.submit(lambda: forever(started, closed), on_end=ends.append)
    assert started.wait(2)
    job.stop()
    job.stop()
    qtbot.waitUntil(lambda: bool(ends))
    qtbot.wait(30)
    assert ends == [Cancelled()]
    assert closed == ["closed"]


def test_a_job_stopped_while_it_waits_never_begins(lane: Lane, qtbot: QtBot) -> None:
    started, closed = threading.Event(), list[str]()
    ends: list[Outcome] = []
    begun: list[int] = []

    def second() -> Work[None]:
        begun.append(1)
        yield Step(0, 0)

    first = lane.submit(lambda: forever(started, closed))
    job = lane.submit(second, on_end=ends.append)
    job.stop()
    first.stop()
    qtbot.waitUntil(lambda: bool(ends))
    assert ends == [Cancelled()]
    assert begun == []


def test_failure_brings_error_and_trace_and_the_lane_goes_on(lane: Lane, qtbot: QtBot) -> None:
    ends: list[Outcome] = []

    def bad() -> Work[None]:
        yield Step(1, 2)
        raise ValueError("broken on purpose")

    def worse() -> Work[None]:
        raise KeyError("before the first step")

    lane.submit(bad, on_end=ends.append)
    lane.submit(worse, on_end=ends.append)
    lane.submit(lambda: count(1), on_end=ends.append)
    qtbot.waitUntil(lambda: len(ends) == 3)
    assert isinstance(ends[0], Failed)
    assert isinstance(ends[0].error, ValueError)
    assert "broken on purpose" in ends[0].trace
    assert isinstance(ends[1], Failed)
    assert ends[2] == Done(1)


def test_a_newer_job_of_the_name_silences_the_older(lane: Lane, qtbot: QtBot) -> None:
    started, closed = threading.Event(), list[str]()
    old: list[Any] = []
    new: list[Outcome] = []
    lane.submit(lambda: forever(started, closed), old.append, old.append, replaces="view")
    assert started.wait(2)
    lane.submit(lambda: count(2), on_end=new.append, replaces="view")
    heard_before = len(old)
    qtbot.waitUntil(lambda: bool(new))
    assert new == [Done(2)]
    assert len(old) == heard_before
    assert closed == ["closed"]


def test_a_request_is_answered_between_two_steps(lane: Lane, qtbot: QtBot) -> None:
    order: list[str] = []
    started = threading.Event()

    def long() -> Work[None]:
        for i in range(400):
            order.append(f"in {i}")
            time.sleep(0.005)
            order.append(f"out {i}")
            started.set()
            yield Step(i, 400)

    def short() -> Work[str]:
        order.append("asked")
        yield Step(0, 1)
        order.append("answered")
        return "answer"

    ends: list[Outcome] = []
    job = lane.submit(long)
    assert started.wait(2)
    begin = time.monotonic()
    lane.ask(short, ends.append)
    qtbot.waitUntil(lambda: bool(ends))
    assert time.monotonic() - begin < 0.5
    assert ends == [Done("answer")]
    job.stop()
    place = order.index("asked")
    assert order[place - 1].startswith("out")
    assert order[place + 1] == "answered"
    assert lane.busy


def test_a_failing_request_leaves_the_running_job_alone(lane: Lane, qtbot: QtBot) -> None:
    ends: list[Outcome] = []
    asked: list[Outcome] = []

    def bad() -> Work[None]:
        raise ValueError("no")
        yield

    lane.submit(lambda: count(30, 0.005), on_end=ends.append)
    lane.ask(bad, asked.append)
    qtbot.waitUntil(lambda: bool(ends and asked))
    assert ends == [Done(30)]
    assert isinstance(asked[0], Failed)


def test_a_receiver_that_is_gone_hears_nothing(lane: Lane, qtbot: QtBot) -> None:
    heard: list[Any] = []
    receiver = QObject()
    done: list[Outcome] = []
    lane.submit(lambda: count(20, 0.005), heard.append, heard.append, receiver=receiver)
    receiver.deleteLater()
    QCoreApplication.sendPostedEvents(receiver, QEvent.Type.DeferredDelete)
    lane.submit(lambda: count(1), on_end=done.append)
    qtbot.waitUntil(lambda: bool(done))
    assert heard == []


def test_closing_while_busy_runs_the_finally_and_is_silent(qtbot: QtBot) -> None:
    lane = Lane("closing")
    started, closed = threading.Event(), list[str]()
    heard: list[Any] = []
    lane.submit(lambda: forever(started, closed), on_end=heard.append)
    lane.submit(lambda: count(3), on_end=heard.append)
    assert started.wait(2)
    assert lane.close(timeout=5)
    assert lane.close(timeout=5)
    qtbot.wait(30)
    assert closed == ["closed"]
    assert heard == []
    assert not any(thread.name == "lane-closing" for thread in threading.enumerate())
    with pytest.raises(RuntimeError, match="closed"):
        lane.submit(lambda: count(1))


def test_what_was_on_its_way_when_the_lane_was_closed_is_not_heard(qtbot: QtBot) -> None:
    """Whoever listens would ask a closed lane for more."""
    lane = Lane("closing")
    heard: list[Any] = []
    job = lane.submit(lambda: count(3), on_step=heard.append, on_end=heard.append)
    deadline = time.monotonic() + 5
    while lane.busy and time.monotonic() < deadline:
        time.sleep(0.01)  # without events, so that its end waits for the main thread
    assert not lane.busy
    assert not job.stopping
    assert lane.close(timeout=5)
    qtbot.wait(30)
    assert heard == []


@pytest.mark.parametrize("expendable", [True, False])
def test_only_a_step_with_which_nothing_is_lost_is_not_waited_for(expendable: bool) -> None:
    lane, inside, free = Lane("test"), threading.Event(), threading.Event()

    def long() -> Work[None]:
        yield Step(0, 1)
        inside.set()
        free.wait(20)

    lane.submit(long, expendable=expendable)
    assert inside.wait(5)
    threading.Timer(0.5, free.set).start()
    begin = time.monotonic()
    assert lane.close(timeout=20, patience=0.05) is not expendable
    assert (time.monotonic() - begin < 0.4) is expendable
    assert lane.close(timeout=20)
