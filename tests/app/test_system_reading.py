"""This computer is looked at while the start page is on screen, and after what is more urgent."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from engine.types import Work
from kn_studio import system_reading
from kn_studio.app_state import AppState
from kn_studio.lane import Lane
from kn_studio.state import State
from kn_studio.system_reading import SystemReading
from kn_studio.system_state import System
from tests.viewmodels.small import MODEL


class Heard:
    """Messages that were sent."""

    def __init__(self) -> None:
        self.errors: list[BaseException] = []

    def error(self, error: BaseException, _trace: str) -> None:
        self.errors.append(error)


@pytest.fixture
def lane() -> Iterator[Lane]:
    made = Lane("shelf")
    yield made
    made.close(5)


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[bool]:
    """Whether torch might be asked, for each reading."""
    told: list[bool] = []

    def read(with_torch: bool) -> Work[System]:
        yield from ()
        told.append(with_torch)
        return System(threads=len(told))

    monkeypatch.setattr(system_reading, "_read", read)
    return told


def test_it_waits_for_what_is_urgent_and_reads_again_for_a_model(qtbot: QtBot, lane: Lane, asked: list[bool]) -> None:
    state, free, messages = State(AppState(station="start")), [False], Heard()
    sent: Any = messages
    reading = SystemReading(state, lane, sent, lambda: free[0])
    state.changed.connect(reading.on_change)
    reading.begin()
    qtbot.wait(250)
    assert asked == []
    free[0] = True
    qtbot.waitUntil(lambda: state.value.system == System(threads=1))
    state.update(station="neurons")
    state.update(model=MODEL)
    qtbot.wait(250)
    assert asked == [False], "nobody sees it"
    state.update(station="start")
    qtbot.waitUntil(lambda: state.value.system == System(threads=2))
    assert asked == [False, True]
    reading.stop()
    assert messages.errors == []


def test_nothing_is_read_once_the_page_is_left_or_the_window_closes(
    qtbot: QtBot, lane: Lane, asked: list[bool]
) -> None:
    state, nothing = State(AppState(station="start")), Any
    messages: Any = nothing
    reading = SystemReading(state, lane, messages, lambda: True)
    reading.begin()
    state.update(station="neurons")
    qtbot.wait(250)
    reading.begin()
    reading.stop()
    qtbot.wait(250)
    assert asked == []
