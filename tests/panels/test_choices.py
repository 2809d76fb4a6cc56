"""Boxes to choose from."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionComboBox, QToolTip
from pytestqt.qtbot import QtBot

from kn_studio import stylesheet
from kn_studio.panels.choices import combo, fill
from kn_studio.theme import LIGHT

LONG = "The capital of Germany is Berlin, and has been since 1990."


def test_a_choice_that_finds_no_room_ends_in_an_ellipsis_and_the_tool_tip_says_it_all(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(QToolTip, "showText", lambda _where, text, _box: said.append(text))
    box = combo("Prompt")
    qtbot.addWidget(box)
    fill(box, (("0", LONG), ("1", "Short")), "0")
    box.resize(160, 28)
    box.show()
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    assert box._shown(option).endswith("…")
    assert not box.grab().isNull()
    here = QPoint(10, 10)
    QApplication.sendEvent(box, QHelpEvent(QEvent.Type.ToolTip, here, box.mapToGlobal(here)))
    assert said == [f"{LONG}\nPrompt"]
    box.resize(900, 28)
    box.initStyleOption(option)
    assert box._shown(option) == LONG


def test_a_box_without_a_choice_says_its_name_and_is_no_wider_for_it(qtbot: QtBot) -> None:
    short, long = combo("Set"), combo(LONG)
    for box in (short, long):
        qtbot.addWidget(box)
        fill(box, (("0", "One"),), "0")
        box.setCurrentIndex(-1)
    assert long.minimumSizeHint().width() == short.minimumSizeHint().width()
    option = QStyleOptionComboBox()
    short.initStyleOption(option)
    short.resize(300, 28)
    assert short._shown(option) == "Set"
    assert not short.grab().isNull()


def test_a_box_s_words_begin_at_its_edge_in_both_directions(qtbot: QtBot, qapp: QApplication) -> None:
    sheet = qapp.styleSheet()
    stylesheet.apply(qapp, LIGHT)
    edges = []
    try:
        for way in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
            box = combo("Set")
            qtbot.addWidget(box)
            box.setLayoutDirection(way)
            box.resize(200, 32)
            box.show()
            option = QStyleOptionComboBox()
            box.initStyleOption(option)
            style = QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, box
            room = box.style().subControlRect(*style)
            edges.append(room.left() if way == Qt.LayoutDirection.LeftToRight else box.width() - room.right() - 1)
    finally:
        qapp.setStyleSheet(sheet)
    assert edges[0] == edges[1]
