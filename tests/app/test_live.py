"""What the window asks by itself when its state changes."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from engine.types import Neuron
from kn_studio.intents import DescribeNeuron, Intent
from kn_studio.live import Live
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
    live = Live(state, nothing, nothing, lambda: None, heard.append)
    state.changed.connect(live.on_change)
    changes = [{"model": MODEL}, {"neuron": neuron}]
    for change in changes if first == "model" else reversed(changes):
        assert heard == []
        state.update(**change)
    live.stop()
    assert heard == ([DescribeNeuron(neuron)] if asked else [])
    state.update(model=replace(MODEL, id="another"))
    live.stop()
    assert len(heard) == (2 if asked else 0)
