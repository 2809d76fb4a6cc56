"""What the window asks by itself when its state changes."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from engine.types import Neuron
from kn_studio.app_state import JobLine
from kn_studio.checking_intents import ReadCalibrations
from kn_studio.intents import DescribeNeuron, Intent
from kn_studio.live import Live
from kn_studio.run_pace import ReadPaces
from kn_studio.state import State
from tests.viewmodels.small import MODEL


@pytest.mark.parametrize(
    ("neuron", "asked"),
    [
        (Neuron(0, 0), True),
        (Neuron(MODEL.layers - 1, MODEL.width - 1), True),
        (Neuron(MODEL.layers, 0), False),
        (Neuron(0, MODEL.width), False),
    ],
)
@pytest.mark.parametrize("first", ["model", "neuron"])
def test_a_neuron_is_described_once_model_and_focus_are_there_if_the_model_has_it(
    qtbot: QtBot, neuron: Neuron, asked: bool, first: str
) -> None:
    state, heard = State(), list[Intent]()
    nothing: Any = None

    def hear(intent: Intent) -> None:
        if not isinstance(intent, ReadCalibrations | ReadPaces):
            heard.append(intent)

    live = Live(state, nothing, nothing, lambda: None, hear)
    state.changed.connect(live.on_change)
    changes: list[dict[str, Any]] = [{"model": MODEL}, {"neuron": neuron}]
    for change in changes if first == "model" else changes[::-1]:
        assert heard == []
        state.update(**change)
    live.stop()
    assert heard == ([DescribeNeuron(neuron)] if asked else [])
    state.update(model=replace(MODEL, id="another"))
    live.stop()
    assert len(heard) == (2 if asked else 0)
    state.update(session_path=Path("saved-as.kns"))
    live.stop()
    assert len(heard) == (3 if asked else 0), "another file knows nothing of it"


def test_calibrations_are_read_for_a_model_and_its_weights_and_in_another_session(qtbot: QtBot) -> None:
    state, heard = State(), list[Intent]()
    nothing: Any = None
    live = Live(state, nothing, nothing, lambda: None, heard.append)
    state.changed.connect(live.on_change)
    steps: list[tuple[dict[str, Any], int]] = [
        ({"session_path": Path("a.kns")}, 0),
        ({"model": MODEL}, 1),
        ({"model": replace(MODEL, device="other")}, 1),
        ({"model": replace(MODEL, fingerprint="edited")}, 2),
        ({"session_path": Path("b.kns")}, 3),
        ({"model": None}, 3),
    ]
    for changes, count in steps:
        state.update(**changes)
        assert heard == [ReadCalibrations(), ReadPaces()] * count
    live.stop()


def test_how_long_runs_took_is_read_again_after_a_job(qtbot: QtBot) -> None:
    state, heard = State(), list[Intent]()
    nothing: Any = None
    live = Live(state, nothing, nothing, lambda: None, heard.append)
    state.update(model=MODEL, job=JobLine("job-1", "Locating"))
    state.changed.connect(live.on_change)
    state.update(runs_stamp=1)
    assert heard == [], "it still runs"
    state.update(job=None, runs_stamp=2)
    assert heard == [ReadPaces()]
    live.stop()
