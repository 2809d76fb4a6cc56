"""What is shown is of other weights by now, or was stopped half way: every panel says so, and what to do about it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from kn_studio.intents import ResumeRun
from kn_studio.panels import PANELS
from kn_studio.panels.base import Panel
from kn_studio.panels.fact_card import FactCard
from kn_studio.sample import Sample
from kn_studio.viewmodels import neuron_map

OTHER = "This is a result of the model without its edits. Locate again"
STOPPED = "Run 1 was stopped after 15 of 24 prompts. Resume goes on with prompt 16"
SAID = {
    ("neurons", "outdated"): OTHER, ("languages", "outdated"): OTHER, ("degeneracy", "outdated"): OTHER,
    ("runs", "outdated"): OTHER, ("edit", "outdated"): "Measured for other edits than those in force now.",
    ("check", "outdated"): "These claims were checked with other weights than the model has now.",
    ("experiments", "outdated"): "demo-bert is edited",
    ("inspector", "outdated"): "the run was made without them",
    ("neurons", "cancelled"): "15 of 24 prompts, stopped", ("languages", "cancelled"): STOPPED,
    ("degeneracy", "cancelled"): STOPPED, ("edit", "cancelled"): STOPPED, ("runs", "cancelled"): STOPPED,
    ("check", "cancelled"): "claims checked before it was stopped", ("inspector", "cancelled"): "prompts, stopped",
    ("experiments", "cancelled"): "Units are missing. What is finished is kept.",
}  # fmt: skip
NOTHING = {"start", "model", "facts"}
"""Panels that show no result that could be of other weights, or be stopped half way."""


def drawn(key: str, state: str, made: Sample, qtbot: QtBot) -> Panel:
    spec = next(each for each in PANELS if each.head.key == key)
    panel = spec.cls()
    qtbot.addWidget(panel)
    panel.show_view(spec.view(made.states[state], made.store_for(state)))
    return panel


@pytest.mark.parametrize(("key", "state"), SAID)
def test_the_panel_says_so(key: str, state: str, made: Sample, qtbot: QtBot) -> None:
    def told(name: str) -> list[str]:
        panel = drawn(key, name, made, qtbot)
        return [label.text() for label in panel.findChildren(QLabel) if label.isVisibleTo(panel)]

    assert any(SAID[key, state] in text for text in told(state))
    assert not any(SAID[key, state] in text for text in told("full"))


def test_no_panel_is_left_out() -> None:
    assert {key for key, _ in SAID} | NOTHING == {spec.head.key for spec in PANELS}
    assert len(SAID) == 2 * len({key for key, _ in SAID})


@pytest.mark.parametrize("key", ["languages", "degeneracy", "edit"])
def test_the_stopped_run_goes_on_from_where_it_is_shown(key: str, made: Sample, qtbot: QtBot) -> None:
    panel = drawn(key, "cancelled", made, qtbot)
    card = panel.findChild(FactCard)
    assert isinstance(card, FactCard)
    with qtbot.waitSignal(panel.intent) as heard:
        card.ended.pressed.emit()
    assert heard.args == [ResumeRun(1)]


def test_another_model_is_named(made: Sample) -> None:
    full = made.states["full"]
    assert full.model is not None
    other = replace(full, model=replace(full.model, id="demo-gpt", fingerprint="g" * 64))
    said = neuron_map.view(other, made.store_for("full")).fact.stale
    assert said.startswith("This is a result of demo-bert, and demo-gpt is loaded")
    assert "Load demo-bert to go on with this one." in said
    assert neuron_map.view(replace(full, model=None), made.store_for("full")).fact.stale == ""
