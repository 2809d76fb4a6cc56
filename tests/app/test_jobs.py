"""The running job and what is said of it."""

from __future__ import annotations

from collections.abc import Callable, Generator
from dataclasses import replace
from pathlib import Path
from typing import Any, cast

import pytest
from pytestqt.qtbot import QtBot

from engine.errors import DataError, DeviceLostError, KnownError, OutOfMemoryError
from engine.types import Landed, Step
from kn_studio.actions.action import Action
from kn_studio.actions.context import Context
from kn_studio.app_state import Message
from kn_studio.editing_intents import MeasureEdits, UndoEdit
from kn_studio.experiment_intents import ProbeExperiment, RunExperiment
from kn_studio.experiment_state import RunLine, Way
from kn_studio.intents import Intent, LocateNeurons, TrySmaller
from kn_studio.jobs import Jobs
from kn_studio.lane import Cancelled, Failed, Job, Lane, Outcome
from kn_studio.messages import Messages
from kn_studio.remedies import Remedy, resume
from kn_studio.state import State
from tests.session.made import INFO


def nothing(_context: Context, _intent: Any) -> Generator[Step | Landed, None, None]:
    yield Step(0, 1)


MEASURE = Action("measure-edits", "Measure the edits", MeasureEdits, "gpu", nothing, long=True)
LOCATE = Action("locate", "Locate neurons", LocateNeurons, "gpu", nothing, long=True)
UNDO = Action("undo-edit", "Undo", UndoEdit, "gpu", nothing, long=True)


class HeldLane:
    """Takes one job and keeps it until the test ends it."""

    def __init__(self) -> None:
        self.end: Callable[[Outcome], None] = lambda end: None
        self.step: Callable[[Step | Landed], None] = lambda said: None

    def submit(self, _work: Any, *, on_step: Any, on_end: Callable[[Outcome], None], expendable: bool = False) -> Job:
        self.end, self.step = on_end, on_step
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


@pytest.mark.parametrize("error", [KnownError("No room.", "Close others."), ZeroDivisionError()])
def test_a_run_that_failed_once_it_had_begun_offers_to_go_on(
    jobs: Jobs, state: State, lane: HeldLane, error: Exception
) -> None:
    for landed in (False, True):
        jobs.start(LOCATE, LocateNeurons())
        if landed:
            lane.step(Landed("run", 7))
        lane.end(Failed(error, "trace"))
        assert state.value.message is not None
        assert state.value.message.remedy == (resume(7) if landed else None)


def test_what_helps_where_memory_ran_out_is_a_smaller_batch_of_the_same(
    jobs: Jobs, state: State, lane: HeldLane
) -> None:
    full = OutOfMemoryError("The memory ran out.", "Use smaller batches.")
    full.batch = 64 * 2**20
    jobs.start(MEASURE, MeasureEdits())
    lane.end(Failed(full, "trace"))
    assert state.value.message is not None
    assert state.value.message.remedy == Remedy(
        "Try again with batches of {size} MB", TrySmaller(64, MeasureEdits()), (("size", 64),)
    )


RUN = Action("run-experiment", "Run an experiment", RunExperiment, "gpu", nothing, long=True)
ASKED = RunExperiment("localisation", {"facts": 8}, ("demo-bert",), Path("/runs/one"), way=Way("cuda:0", "float32"))


def lost_device() -> DeviceLostError:
    fault = DeviceLostError("The GPU or its driver stopped working (CUDA error).")
    fault.model = INFO
    return fault


def full_memory() -> OutOfMemoryError:
    fault = OutOfMemoryError("The memory ran out.", "Use smaller batches.")
    fault.batch = 128 * 2**20
    return fault


SMALLER = Remedy(
    "Start again with batches of {size} MB",
    replace(ASKED, recipe={"facts": 8, "batch_mb": 128}, folder=None),
    (("size", 128),),
)
ON_CPU = Remedy("Start again on the CPU", replace(ASKED, folder=None, way=Way("cpu", "float32")))


@pytest.mark.parametrize(
    ("fault", "before", "after"),
    [
        (full_memory, SMALLER, SMALLER),
        (lost_device, ON_CPU, ON_CPU),
        (lambda: DataError("The disk is full."), None, Remedy("Resume", replace(ASKED, resume=True))),
        (lambda: ZeroDivisionError(), None, Remedy("Resume", replace(ASKED, resume=True))),
    ],
)
def test_an_experiment_that_failed_has_what_helps_beside_its_message(
    jobs: Jobs,
    state: State,
    lane: HeldLane,
    fault: Callable[[], Exception],
    before: Remedy | None,
    after: Remedy,
) -> None:
    line = RunLine(Path("/runs/one"), "localisation", {"facts": 8}, ("demo-bert",), "running")
    for finished, remedy in ((False, before), (True, after)):
        for intent in (ASKED, replace(ASKED, resume=True)):
            jobs.start(RUN, intent)
            lane.step(Landed("experiment", 0, extra={"line": line}))
            if finished:
                lane.step(Landed("experiment", 0, extra={"line": replace(line, done=1)}))
            lane.end(Failed(fault(), "trace"))
            assert state.value.message is not None
            assert state.value.message.remedy == remedy


PROBE = Action("probe-experiment", "Measuring the time", ProbeExperiment, "gpu", nothing, long=True)
PROBED = ProbeExperiment("localisation", {"facts": 8}, ("demo-bert",), Way("cuda:0", "float32"))


@pytest.mark.parametrize(
    ("fault", "remedy"),
    [
        (
            full_memory,
            Remedy(
                "Measure again with batches of {size} MB",
                replace(PROBED, recipe={"facts": 8, "batch_mb": 128}),
                (("size", 128),),
            ),
        ),
        (lost_device, Remedy("Measure again on the CPU", replace(PROBED, way=Way("cpu", "float32")))),
        (lambda: DataError("The disk is full."), None),
    ],
)
def test_a_probe_that_failed_for_its_device_can_be_made_again(
    jobs: Jobs, state: State, lane: HeldLane, fault: Callable[[], Exception], remedy: Remedy | None
) -> None:
    jobs.start(PROBE, PROBED)
    lane.end(Failed(fault(), "trace"))
    assert state.value.message is not None
    assert state.value.message.remedy == remedy


@pytest.mark.parametrize(("action", "asked"), [(RUN, ASKED), (PROBE, PROBED)])
@pytest.mark.parametrize(("device", "goes"), [("cuda:0", True), ("cpu", False)])
def test_an_experiment_on_a_lost_gpu_takes_along_what_lay_beside_it_there(
    jobs: Jobs, state: State, lane: HeldLane, device: str, goes: bool, action: Action, asked: Intent
) -> None:
    lost: list[bool] = []
    jobs.device_lost = lambda: lost.append(True)
    state.update(model=replace(INFO, device=device))
    jobs.start(action, asked)
    lane.end(Failed(lost_device(), "trace"))
    assert bool(lost) == goes


def test_a_lost_device_is_told_once_and_only_where_it_held_the_model(jobs: Jobs, lane: HeldLane) -> None:
    lost: list[bool] = []
    jobs.device_lost = lambda: lost.append(True)
    for model in (None, INFO):
        fault = DeviceLostError("The GPU or its driver stopped working (CUDA error).")
        fault.model = model
        jobs.start(MEASURE, MeasureEdits())
        lane.end(Failed(fault, "trace"))
    assert lost == [True]
