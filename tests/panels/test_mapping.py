"""The row and the button of a probed model, and the dialog behind it."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLineEdit, QPushButton, QScrollArea
from pytestqt.qtbot import QtBot

from kn_studio import fonts, resources, stylesheet
from kn_studio.intents import CheckMapping, ForgetMapping, KeepMapping
from kn_studio.mapping_dialog import MappingDialog
from kn_studio.panels.model import ModelPanel
from kn_studio.sample import Sample
from kn_studio.theme import DARK, LIGHT
from kn_studio.viewmodels import mapping as mapping_view
from kn_studio.viewmodels import model as model_view
from kn_studio.viewmodels.mapping import FIELDS, MappingView
from tests.panels.stage import cut_off, nameless, staged


@pytest.fixture
def found(made: Sample) -> MappingView:
    return mapping_view.view(made.states["probed"])


@pytest.fixture
def dialog(qtbot: QtBot, qapp: QApplication, found: MappingView) -> MappingDialog:
    stylesheet.apply(qapp, LIGHT.with_families(fonts.families(resources.path("fonts"))))
    dialog = MappingDialog()
    qtbot.addWidget(dialog)
    dialog.begin(found)
    qtbot.waitExposed(dialog)
    return dialog


def editor(dialog: MappingDialog, name: str) -> QLineEdit | QComboBox | QCheckBox:
    label = next(field.label for field in FIELDS if field.name == name)
    kinds: tuple[type[QLineEdit | QComboBox | QCheckBox], ...] = (QLineEdit, QComboBox, QCheckBox)
    found = [each for kind in kinds for each in dialog.findChildren(kind) if each.accessibleName() == label]
    assert len(found) == 1
    return found[0]


def button(dialog: MappingDialog, text: str) -> QPushButton:
    return next(each for each in dialog.findChildren(QPushButton) if each.text() == text)


def test_a_probed_model_offers_the_check(made: Sample, qtbot: QtBot) -> None:
    panel = staged(qtbot, ModelPanel, model_view.view(made.states["probed"]))
    (check,) = (each for each in panel.findChildren(QPushButton) if each.text() == "Check the mapping …")
    assert check.isVisible()
    with qtbot.waitSignal(panel.intent) as heard:
        qtbot.mouseClick(check, Qt.MouseButton.LeftButton)
    assert heard.args == [CheckMapping()]
    for state in ("full", "empty", "loading"):
        panel.show_view(model_view.view(made.states[state]))
        assert not check.isVisible()


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_nothing_is_cut_off_or_nameless(dialog: MappingDialog, qapp: QApplication, theme: object) -> None:
    stylesheet.apply(qapp, theme)  # type: ignore[arg-type]
    for scale in (1.0, 1.4):
        stylesheet.apply(qapp, theme.at_scale(scale))  # type: ignore[attr-defined]
        qapp.processEvents()
        assert cut_off(dialog) == []
        assert dialog.findChild(QScrollArea).horizontalScrollBar().maximum() == 0
        assert nameless(dialog) == []
    stylesheet.apply(qapp, LIGHT)


def test_it_shows_the_record_and_sends_what_was_edited(dialog: MappingDialog, found: MappingView, qtbot: QtBot) -> None:
    assert editor(dialog, "layers").text() == "transformer.h"
    assert editor(dialog, "kind").currentData() == "causal"
    assert editor(dialog, "tuple_output").isChecked()
    assert not button(dialog, "Forget").isVisible()
    assert "passed" in dialog._test.text()
    editor(dialog, "down").setText(" mlp.other ")
    editor(dialog, "kind").setCurrentIndex(0)
    editor(dialog, "gated").setChecked(True)
    with qtbot.waitSignal(dialog.intent) as heard:
        button(dialog, "Test and keep").click()
    (intent,) = heard.args
    assert type(intent) is KeepMapping
    assert (intent.name, intent.device, intent.dtype, intent.offline) == (found.name, "cpu", "float32", True)
    wanted = {**json.loads(found.mapping), "down": "mlp.other", "kind": "masked", "gated": True}
    assert json.loads(intent.mapping) == wanted


def test_a_failure_is_said_and_the_edits_stay(dialog: MappingDialog, found: MappingView) -> None:
    editor(dialog, "down").setText("mlp.other")
    button(dialog, "Test and keep").click()
    dialog.show_view(replace(found, can_test=False, busy="Checking my-gptj"))
    assert dialog._outcome.text() == "Testing: Checking my-gptj"
    assert not button(dialog, "Test and keep").isEnabled()
    assert "wait until" in button(dialog, "Test and keep").toolTip()
    dialog.show_view(found)
    assert "wait until" not in button(dialog, "Test and keep").toolTip()
    dialog.show_view(replace(found, problem="This gptj model lacks a part.", hint="Correct the mapping."))
    assert dialog._outcome.text() == "This gptj model lacks a part. Correct the mapping."
    assert dialog._outcome.property("role") == "bad"
    dialog.show_view(replace(found, problem="The disk is full."))
    assert "lacks a part" in dialog._outcome.text(), "later messages are not the test's"
    assert editor(dialog, "down").text() == "mlp.other"
    assert button(dialog, "Test and keep").isEnabled()


def test_what_passed_is_kept_and_can_be_forgotten(dialog: MappingDialog, found: MappingView, qtbot: QtBot) -> None:
    button(dialog, "Test and keep").click()
    kept = replace(found, kept=True, found="a mapping you kept")
    dialog.show_view(kept)
    assert (dialog._outcome.text(), dialog._outcome.property("role")) == (
        "It passed and is kept for every 'gptj' model.", "good",
    )  # fmt: skip
    assert button(dialog, "Forget").isVisible()
    with qtbot.waitSignal(dialog.intent) as heard:
        button(dialog, "Forget").click()
    assert heard.args == [ForgetMapping(found.name, "cpu", "float32")]
    dialog.show_view(replace(kept, can_test=False))
    dialog.show_view(found)
    assert dialog._outcome.text().startswith("Forgotten")
    assert not button(dialog, "Forget").isVisible()


def test_a_test_that_was_stopped_keeps_nothing(dialog: MappingDialog, found: MappingView) -> None:
    button(dialog, "Test and keep").click()
    dialog.show_view(replace(found, can_test=False))
    dialog.show_view(found)
    assert dialog._outcome.text() == "Stopped: nothing was changed."


def test_another_mapping_in_force_fills_the_form_again(dialog: MappingDialog, found: MappingView) -> None:
    editor(dialog, "down").setText("mlp.other")
    dialog.show_view(replace(found, mapping=json.dumps({**json.loads(found.mapping), "down": "mlp.third"})))
    assert editor(dialog, "down").text() == "mlp.third"
    dialog.show_view(MappingView())
    assert not dialog.isVisible()
    dialog.begin(found)
    assert editor(dialog, "down").text() == "mlp.fc_out"
    assert dialog._outcome.text() == ""


def test_without_a_probed_model_nothing_opens(qtbot: QtBot) -> None:
    dialog = MappingDialog()
    qtbot.addWidget(dialog)
    dialog.begin(MappingView())
    assert not dialog.isVisible()
