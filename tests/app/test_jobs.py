"""The running job and what is said of it."""

from __future__ import annotations

from collections.abc import Callable, Generator
from pathlib import Path
from typing import Any, cast

import pytest
from pytestqt.qtbot import QtBot

from engine.errors import KnownError
from engine.types import Landed, Step
from kn_studio.actions.action import Action
from kn_studio.actions.context import Context
from kn_studio.app_state import Message
from kn_studio.editing_intents import MeasureEdits, UndoEdit
from kn_studio.jobs import Jobs
from kn_studio.lane import Cancelled, Job, Lane, Outcome
from kn_studio.messages import Messages
from kn_studio.state import State


def nothing(_context: Context, _intent: Any) -> Generator[Step | Landed, None, None]:
    yield Step(0, 1)


MEASURE = Action("measure-edits", "Measure the edits", MeasureEdits, "gpu", nothing, long=True)
UNDO = Action("undo-edit", "Undo", UndoEdit, "gpu", nothing, long=True)


class HeldLane:
    """Takes one job and keeps it until the test ends it."""

    def __init__(self) -> None:
        self.end: Callable[[Outcome], None] = lambda end: None

    def submit(self, _work: Any, *, on_step: Any, on_end: Callable[[Outcome], None]) -> Job:
        self.end = on_end
        return cast("Job", None)


@pytest.fixture
def state() -> State:
    return State()


@pytest.fixture
def lane() -> HeldLane:
    return HeldLane()


@pytest.fixture
def jobs(qtbot: QtBot, state: State, lane: HeldLane, tmp_path: Path) -> Jobs:
    messages = Messages(tmp_path)
    messages.posted.connect(lambda message: state.update(message=message))
    return Jobs(state, {"gpu": cast("Lane", lane)}, messages, lambda *_: cast("Context", None), lambda run: None)


def refuse(jobs: Jobs, state: State) -> None:
    with pytest.raises(KnownError) as refused:
        jobs.start(UNDO, UndoEdit())
    state.update(message=Message("error", refused.value.what, refused.value.hint))


def test_that_a_job_is_still_running_is_said_no_longer_than_it_runs(jobs: Jobs, state: State, lane: HeldLane) -> None:
    jobs.start(MEASURE, MeasureEdits())
    refuse(jobs, state)
    assert state.value.message is not None
    assert state.value.message.what == "Measure the edits is still running."
    lane.end(Cancelled())
    assert state.value.message is None


def test_another_message_stays_when_a_job_ends(jobs: Jobs, state: State, lane: HeldLane) -> None:
    jobs.start(MEASURE, MeasureEdits())
    other = Message("info", "Wrote figure.svg.")
    state.update(message=other)
    lane.end(Cancelled())
    assert state.value.message == other


def test_the_job_says_which_action_it_carries_out(jobs: Jobs, state: State) -> None:
    jobs.start(MEASURE, MeasureEdits())
    assert state.value.job is not None
    assert state.value.job.action == "measure-edits"
