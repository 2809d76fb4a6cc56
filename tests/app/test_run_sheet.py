"""The sheet before a run: it offers what the engine has, and asks for what was chosen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from engine.methods import METHODS, method
from engine.methods.base import options
from engine.presets import OWN
from kn_studio.intents import LocateNeurons
from kn_studio.run_pace import RunPace
from kn_studio.run_sheet import RunSheet
from kn_studio.theme import LIGHT
from kn_studio.viewmodels.run_sheet import OFFERED, OFFERED_PRESETS

ASKED = LocateNeurons(("a",), ("en", "zh"))


@pytest.fixture
def sheet(qtbot: QtBot) -> RunSheet:
    made = RunSheet(ASKED, 24, LIGHT)
    qtbot.addWidget(made)
    made.show()
    return made


def test_it_offers_the_methods_and_settings_of_the_engine() -> None:
    assert [each.key for each in OFFERED] == [each.key for each in METHODS]
    for offered in OFFERED:
        known = {each.name: each for each in options(method(offered.key).Params)}
        for setting in offered.settings:
            option = known[setting.name]
            if setting.choices:
                assert setting.choices[0][0] == option.default
                assert {value for value, _words in setting.choices} <= set(option.choices)
            else:
                assert option.kind is int


def test_without_a_choice_it_asks_for_what_locate_does(sheet: RunSheet, qtbot: QtBot) -> None:
    with qtbot.waitSignal(sheet.intent) as heard:
        sheet.run.click()
    assert heard.args == [ASKED]


def test_what_is_chosen_is_asked_for(sheet: RunSheet) -> None:
    sheet.methods.setCurrentIndex(sheet.methods.findData("ig_zero"))
    boxes = {box.accessibleName(): box for box in sheet.findChildren(QComboBox)}
    numbers = {box.accessibleName(): box for box in sheet.findChildren(QLineEdit)}
    boxes["Quadrature"].setCurrentIndex(boxes["Quadrature"].findData("left"))
    numbers["Steps"].setText("20")
    assert sheet.chosen() == LocateNeurons(("a",), ("en", "zh"), method="ig_zero", params={"rule": "left", "steps": 20})
    sheet.methods.setCurrentIndex(sheet.methods.findData("random"))
    assert sheet.chosen() == LocateNeurons(("a",), ("en", "zh"), method="random")


def test_a_preset_brings_its_method_and_settings_and_is_named_in_the_run(sheet: RunSheet) -> None:
    assert [each.key for each in OFFERED_PRESETS] == ["own", "amig-scripts", "easyedit"]
    for each in OFFERED_PRESETS:
        sheet.presets.setCurrentIndex(sheet.presets.findData(each.key))
        assert sheet.methods.currentData() == each.method
        named = {} if each is OWN else {"preset": each.key}
        assert sheet.chosen() == LocateNeurons(("a",), ("en", "zh"), method=each.method, params=named)
    numbers = {box.accessibleName(): box for box in sheet.findChildren(QLineEdit)}
    boxes = {box.accessibleName(): box for box in sheet.findChildren(QComboBox)}
    assert (numbers["Steps"].text() or numbers["Steps"].placeholderText(), boxes["Quadrature"].currentData()) == (
        "1",
        "left",
    )
    boxes["Quadrature"].setCurrentIndex(0)
    assert sheet.chosen().params == {"preset": "easyedit", "rule": "gauss"}
    sheet.methods.setCurrentIndex(sheet.methods.findData("amig"))
    assert sheet.presets.currentData() == "own"
    assert sheet.chosen() == LocateNeurons(("a",), ("en", "zh"))


def test_settings_are_folded_out_on_wish(sheet: RunSheet, qtbot: QtBot) -> None:
    def seen() -> list[str]:
        return [box.accessibleName() for box in sheet.findChildren(QComboBox) if box.isVisible()]

    qtbot.waitUntil(lambda: seen() == ["Preset", "Method"])
    folded = sheet.height()
    sheet.more.click()
    assert seen() == ["Preset", "Method", "Baseline", "Quadrature", "Objective", "Precision"]
    qtbot.waitUntil(lambda: sheet.height() > folded)
    sheet.methods.setFocus()
    for expected in ("Settings", "Baseline", "Quadrature", "Steps"):
        QTest.keyClick(sheet.focusWidget(), Qt.Key.Key_Tab)
        at = sheet.focusWidget()
        assert expected in (at.accessibleName(), at.property("text"))
    sheet.methods.setCurrentIndex(sheet.methods.findData("activation"))
    sheet.more.click()
    qtbot.waitUntil(lambda: sheet.height() <= folded)


def test_how_long_it_takes_is_told_where_a_run_of_this_method_and_these_settings_was_measured(qtbot: QtBot) -> None:
    paces = (
        RunPace("f", "amig", {}, 1.5), RunPace("f", "amig", {}, 99.0), RunPace("f", "ig_zero", {"steps": 5}, 0.25),
    )  # fmt: skip
    sheet = RunSheet(ASKED, 24, LIGHT, paces=paces)
    qtbot.addWidget(sheet)

    def amount() -> str:
        return next(label.text() for label in sheet.findChildren(QLabel) if label.text().startswith("24 prompts"))

    assert "about 36 s" in amount(), "the newest run tells"
    sheet.methods.setCurrentIndex(sheet.methods.findData("ig_zero"))
    assert "about" not in amount(), "with other settings it takes another time"
    # The last one: that of the method before goes away with the next turn of the loop.
    [*_, steps] = (box for box in sheet.findChildren(QLineEdit) if box.accessibleName() == "Steps")
    steps.setText("5")
    assert "about 6 s" in amount()
    sheet.methods.setCurrentIndex(sheet.methods.findData("random"))
    assert "about" not in amount(), "nothing is known of it"
