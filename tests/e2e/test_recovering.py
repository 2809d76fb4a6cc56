"""A device that fails in the middle of a run, through the real window: memory that runs out, and a GPU that is lost.

There is no GPU here: a part of the model that raises what torch raises stands in for one.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch
from pytestqt.qtbot import QtBot

from engine.methods import base
from engine.model import LoadedModel
from kn_studio.app import Studio
from kn_studio.app_state import Message
from kn_studio.intents import ContinueOnCpu, LocateNeurons, ResumeRun, TrySmaller
from kn_studio.session.records import Run
from tests.e2e.test_walk import Start, capital, ready, settled, until

Breaks = Callable[[Exception, Callable[[LoadedModel], bool]], None]
PARAMS = {"steps": 40, "tolerance": 0.0}
LOST = torch.AcceleratorError("CUDA error: device-side assert triggered\nCompile with TORCH_USE_CUDA_DSA")
FULL = torch.OutOfMemoryError("Tried to allocate 2.50 GiB. GPU 0 has 4 GiB, of which 1.50 GiB is free.")


@pytest.fixture
def studio(start: Start, qtbot: QtBot, model_folder: Path, tmp_path: Path) -> Studio:
    return ready(start, qtbot, model_folder, tmp_path / "walk.kns")


@pytest.fixture
def breaks(monkeypatch: pytest.MonkeyPatch) -> Breaks:
    """Let scoring fail from the second prompt on, with the models of which `when` is true."""
    score, scored = base.score_batch, list[str]()

    def fail(error: Exception, when: Callable[[LoadedModel], bool]) -> None:
        def failing(method: Any, loaded: LoadedModel, *more: Any) -> Any:
            scored.append(method.key)
            if len(scored) > 1 and when(loaded):
                raise error
            return (yield from score(method, loaded, *more))

        monkeypatch.setattr(base, "score_batch", failing)

    return fail


def failed_run(studio: Studio, qtbot: QtBot) -> tuple[Run, Message]:
    studio.on_intent(LocateNeurons((capital(),), ("en", "de"), params=PARAMS))
    until(qtbot, lambda: settled(studio))
    message, store, number = studio.state.value.message, studio.sessions.store, studio.state.value.run
    assert message is not None
    assert store is not None
    assert number is not None
    return store.run(number), message


def test_a_lost_gpu_unloads_its_model_and_the_run_goes_on_on_the_cpu(
    studio: Studio, qtbot: QtBot, breaks: Breaks
) -> None:
    before = studio.state.value.model
    lost = studio.host.require().model
    breaks(LOST, lambda loaded: loaded.model is lost)
    run, message = failed_run(studio, qtbot)
    assert message.what == "The GPU or its driver stopped working (CUDA error: device-side assert triggered)."
    assert not message.details, "it is no fault of the program"
    assert 1 <= run.landed < len(run.spec.prompts)
    assert "GPU" in run.message
    assert studio.state.value.model is None
    assert studio.host.loaded is None
    assert message.remedy is not None
    assert message.remedy.text == "Continue on the CPU"
    asked = message.remedy.intent
    assert before is not None
    assert asked == ContinueOnCpu(before.id, "float32", again=ResumeRun(run.id))
    button = studio.window.message_bar._remedy
    assert button.text() == "Continue on the CPU"
    button.click()
    until(qtbot, lambda: settled(studio) and studio.sessions.store.run(run.id).status == "done")  # type: ignore[union-attr]
    model = studio.state.value.model
    assert model is not None
    assert (model.id, model.device, model.fingerprint) == (before.id, "cpu", before.fingerprint)


def test_memory_that_runs_out_is_said_and_one_button_takes_smaller_batches(
    studio: Studio, qtbot: QtBot, breaks: Breaks
) -> None:
    budget = studio.host.require().budget
    breaks(FULL, lambda loaded: loaded.budget == budget)
    run, message = failed_run(studio, qtbot)
    assert "2.5 GB more were needed, 1.5 GB are free" in message.what
    assert not message.details
    size = budget // 2 >> 20
    assert message.remedy is not None
    assert message.remedy.intent == TrySmaller(size, ResumeRun(run.id))
    button = studio.window.message_bar._remedy
    assert button.text() == f"Try again with batches of {size} MB"
    button.click()
    until(qtbot, lambda: settled(studio) and studio.sessions.store.run(run.id).status == "done")  # type: ignore[union-attr]
    assert studio.host.require().budget == size << 20
    assert studio.state.value.model is not None
    assert studio.state.value.model.batch_bytes == size << 20


def test_a_model_that_cannot_be_loaded_on_the_cpu_either_leaves_nothing_waiting(studio: Studio, qtbot: QtBot) -> None:
    studio.on_intent(ContinueOnCpu("nowhere/at-all", "float32", again=ResumeRun(99)))
    until(qtbot, lambda: settled(studio))
    assert [message.what for message in studio.messages.history if "99" in message.what] == []
