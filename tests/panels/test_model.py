"""The Model station: what it says of a model, and what it asks for."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from kn_studio.app_state import AppState, Message
from kn_studio.intents import LoadModel, UnloadModel
from kn_studio.model_intents import CloseLook, LookAtModel, ReadCache, SetOffline
from kn_studio.panels.model import ModelPanel
from kn_studio.sample import Sample
from kn_studio.viewmodels.model import ModelView, ShippedModel, shipped_models, view
from kn_studio.viewmodels.model_hub import HubSide, HubView, Meter, ModelLine


def test_the_card_says_what_was_found(made: Sample) -> None:
    found = view(made.states["full"])
    rows = {label: value for label, value, _role in found.rows}
    assert found.sentence == "demo-bert has 4 layers of 1,536 neurons"
    assert rows["Neurons"] == "4 × 1,536 = 6,144"
    assert rows["Precision"] == "float32 on CPU"
    assert rows["Neuron site"] == "input of bert.encoder.layer.N.output.dense, N = 0 … 3"
    assert rows["Family"] == "bert, masked"
    assert rows["Self-test"] == ("passed: one neuron changed the output and was put back (completeness gap 0.062 %)")
    assert "[MASK]" in rows["Answer slot"]
    simple = view(made.states["plain"])
    plain = {label: value for label, value, _role in simple.rows}
    assert simple.sentence == "demo-bert has 4 floors of 1,536 switches"
    assert plain["Self-test"] == "passed: one switch changed the output and was put back"
    assert "Neuron site" not in plain


def test_loading_and_failing_are_said(made: Sample) -> None:
    loading = view(made.states["loading"])
    assert (loading.busy, loading.strip.share) == ("demo-bert", 0.5)
    failed = view(made.states["error"])
    assert failed.failed == "/models/bert"
    assert view(AppState()).failed == ""
    other = Message("error", "The disk is full.")
    assert view(replace(made.states["error"], message=other)).failed == "", "it says nothing of a model"


def test_a_name_that_was_not_found_stays_to_be_mended_and_is_explained_once(made: Sample, qtbot: QtBot) -> None:
    state = made.states["error"]
    assert state.message is not None
    panel = ModelPanel()
    qtbot.addWidget(panel)
    panel._name.setText("/models/bert")
    panel.show_view(view(replace(state, message=None, model_busy="/models/bert")))
    panel.show_view(view(state))
    assert panel._name.text() == "/models/bert"
    panel._name.clear()
    panel.show_view(view(state))
    assert panel._name.text() == "", "what was cleared on purpose stays so"
    said = " ".join(label.text() for label in panel.findChildren(QLabel))
    assert state.message.what not in said, "the message above every station says it"
    assert "Correct the name below" in said


def test_a_name_that_was_not_typed_stands_in_the_field_where_it_is_to_be_corrected(made: Sample, qtbot: QtBot) -> None:
    panel = ModelPanel()
    qtbot.addWidget(panel)
    panel.show_view(view(made.states["error"]))
    assert panel._name.text() == "/models/bert"
    assert panel._button.isEnabled()


def test_a_button_that_cannot_be_pressed_says_why(made: Sample, qtbot: QtBot) -> None:
    panel = ModelPanel()
    qtbot.addWidget(panel)
    panel.show_view(view(made.states["full"]))
    assert "name" in panel._button.toolTip()
    panel._name.setText("demo-bert")
    assert panel._button.toolTip() == ""
    panel.show_view(view(made.states["running"]))
    mine = (panel._button, panel.loaded._compare, panel.loaded.unload)
    for button in mine:
        assert not button.isEnabled()
        assert "wait until" in button.toolTip()
    panel.show_view(view(replace(made.states["running"], job=None)))
    for button in mine:
        assert button.isEnabled()
        assert "wait until" not in button.toolTip()


def test_shipped_models_are_read_from_their_configurations(tmp_path: Path) -> None:
    (tmp_path / "good").mkdir()
    (tmp_path / "bad").mkdir()
    config = '{"architectures": ["BertForMaskedLM"], "num_hidden_layers": 4, "intermediate_size": 1024}'
    (tmp_path / "good" / "config.json").write_text(config, encoding="utf-8")
    (tmp_path / "bad" / "config.json").write_text("{", encoding="utf-8")
    assert shipped_models(tmp_path) == (ShippedModel("good", ("0 MB", "masked", "4 layers × 1,024 neurons")),)
    assert shipped_models(tmp_path / "none") == ()


def test_it_asks_for_what_was_typed_or_clicked(qtbot: QtBot) -> None:
    panel = ModelPanel()
    qtbot.addWidget(panel)
    panel.show_view(ModelView((ShippedModel("demo-gpt", ("causal",)),), loaded="demo-bert", sentence="x"))
    with qtbot.waitSignal(panel.intent) as heard:
        panel._name.setText("  owner/name ")
        panel._name.returnPressed.emit()
    assert heard.args == [LoadModel("owner/name", "auto", "auto", offline=True)]
    panel._online.setChecked(True)
    with qtbot.waitSignal(panel.intent) as heard:
        next(b for b in panel.findChildren(QPushButton) if b.accessibleName() == "Load demo-gpt").click()
    assert heard.args == [LoadModel("demo-gpt", "auto", "auto", offline=False)]
    with qtbot.waitSignal(panel.intent) as heard:
        panel.loaded.unload.click()
    assert heard.args == [UnloadModel()]


def test_nothing_is_asked_while_a_model_is_being_loaded(qtbot: QtBot) -> None:
    panel = ModelPanel()
    qtbot.addWidget(panel)
    panel.show_view(ModelView((ShippedModel("demo-gpt", ("causal",)),), busy="demo-bert"))
    assert panel._name.isReadOnly()
    assert panel._name.isEnabled()
    with qtbot.assertNotEmitted(panel.intent):
        panel._name.setText("demo-bert")
        panel._name.returnPressed.emit()
    loads = [button for button in panel.findChildren(QPushButton) if button.text() == "Load"]
    assert not any(button.isEnabled() for button in loads)
    assert any("wait until" in button.toolTip() for button in loads)


@pytest.mark.parametrize(
    ("typed", "device"), [("cuda:0, cuda:1", "cuda:0,cuda:1"), ("spread", "spread"), ("", "auto"), ("cuda:3", "cuda:3")]
)
def test_any_device_can_be_written(qtbot: QtBot, typed: str, device: str) -> None:
    panel = ModelPanel()
    qtbot.addWidget(panel)
    panel._device.setEditText(typed)
    with qtbot.waitSignal(panel.intent) as told:
        panel.load("demo-bert")
    assert told.args == [LoadModel("demo-bert", device)]


def test_a_model_of_the_hub_is_looked_at_before_it_is_downloaded(qtbot: QtBot) -> None:
    panel = ModelPanel()
    qtbot.addWidget(panel)
    panel.show_view(ModelView((), side=HubSide(offline=False)))
    with qtbot.waitSignal(panel.intent) as heard:
        panel.load("XLM-R")
    assert heard.args == [LookAtModel("FacebookAI/xlm-roberta-base", "auto", "auto")]
    panel.show_view(ModelView((), side=HubSide(offline=False, here=frozenset({"FacebookAI/xlm-roberta-base"}))))
    with qtbot.waitSignal(panel.intent) as heard:
        panel.load("XLM-R")
    assert heard.args == [LoadModel("FacebookAI/xlm-roberta-base", "auto", "auto", offline=False)]


def test_models_show_whether_they_fit_where_they_would_be_loaded(qtbot: QtBot) -> None:
    panel = ModelPanel()
    qtbot.addWidget(panel)
    told: list[object] = []
    panel.intent.connect(told.append)
    panel.show()
    assert told == [ReadCache("auto", "auto")]
    good = Meter(0.2, 0.1, "Fits: 1 GB.", "good", "fits")
    line = ModelLine("m-BERT", ("masked",), "google-bert/bert-base-multilingual-cased", meter=good)
    unknown = ModelLine("XLM-R", ("masked",), "FacebookAI/xlm-roberta-base")
    panel.show_view(ModelView((), side=HubSide(aliases=(line, unknown))))
    first, second = panel._papers.rows
    assert not first.meter.isHidden()
    assert (first.fits.text(), first.fits.toolTip()) == ("fits", "Fits: 1 GB.")
    assert first.meter.accessibleDescription() == "Fits: 1 GB."
    assert second.meter.isHidden()
    assert second.fits.isHidden()
    bad = replace(line, meter=Meter(1.0, 1.0, "Does not fit.", "bad", "does not fit"))
    panel.show_view(ModelView((), side=HubSide(aliases=(bad, unknown))))
    assert panel._papers.rows == [first, second], "the keyboard stays in a row whose memory was looked at again"
    assert first.fits.text() == "does not fit"
    told.clear()
    panel._dtype.setCurrentText("bfloat16")
    panel._dtype.activated.emit(panel._dtype.currentIndex())
    assert told == [ReadCache("auto", "bfloat16")]
    told.clear()
    panel.show_view(ModelView((), loaded="demo-bert", side=HubSide(aliases=(bad, unknown))))
    assert told == [ReadCache("auto", "bfloat16")], "a loaded model has taken memory"


def test_the_switch_shows_the_state_and_asks_for_the_other(qtbot: QtBot) -> None:
    panel = ModelPanel()
    qtbot.addWidget(panel)
    panel.show_view(ModelView((), side=HubSide(offline=True)))
    assert not panel._online.isChecked()
    with qtbot.waitSignal(panel.intent) as heard:
        panel._online.click()
    assert heard.args == [SetOffline(False)]


def test_the_hub_card_downloads_what_was_asked_for(qtbot: QtBot) -> None:
    panel = ModelPanel()
    qtbot.addWidget(panel)
    hub = HubView("owner/name@v1", (), button="Download and load")
    panel.show_view(ModelView((), side=HubSide(hub, offline=False)))
    with qtbot.waitSignal(panel.intent) as heard:
        panel.hub.button.click()
    assert heard.args == [LoadModel("owner/name@v1", "auto", "auto", offline=False)]
    with qtbot.waitSignal(panel.intent) as heard:
        panel.hub.close_button.click()
    assert heard.args == [CloseLook()]
    assert panel.hub.button.property("primary")
    large = HubView("owner/name@v1", (), button="Download anyway", primary=False)
    panel.show_view(ModelView((), side=HubSide(large, offline=False), working=True))
    assert not panel.hub.button.property("primary")
    assert "wait until" in panel.hub.button.toolTip()
