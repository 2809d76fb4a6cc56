"""What is pressed with a pointer is at least 28 px high and wide, in every panel and around them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QSlider,
    QWidget,
)
from pytestqt.qtbot import QtBot

from kn_studio import fonts, resources, stylesheet
from kn_studio.commands import COMMANDS
from kn_studio.panels import PANELS
from kn_studio.panels.base import PanelSpec
from kn_studio.sample import Sample
from kn_studio.theme import LIGHT, Theme
from kn_studio.viewmodels import window as window_view
from kn_studio.widgets.check_box import CheckBox
from kn_studio.widgets.minimap import MiniMap
from kn_studio.widgets.tags import Tag, TagButton
from kn_studio.window import Window
from tests.panels.eye import inner, named

LEAST = 28
PRESSED = (QAbstractButton, QSlider, QAbstractSpinBox, QComboBox, QLineEdit, MiniMap)
STATES = ("empty", "plain", "full", "probed", "error")


@pytest.fixture
def look(qapp: QApplication) -> Theme:
    """The program dressed in type of the usual size."""
    look = LIGHT.with_families(fonts.families(resources.path("fonts")))
    stylesheet.apply(qapp, look)
    return look


def too_small(root: QWidget) -> Iterator[str]:
    """What is pressed, but hard to hit. A part of another field is hit as that field."""
    for widget in root.findChildren(QWidget):
        if not isinstance(widget, PRESSED) or not widget.isVisibleTo(root) or inner(widget):
            continue
        if isinstance(widget.parentWidget(), QComboBox | QAbstractSpinBox):
            continue
        if isinstance(widget, TagButton) and not widget.tag.key:
            continue  # it is read, not pressed
        if min(widget.width(), widget.height()) < LEAST:
            yield f"{named(widget)}: {widget.size().toTuple()}"


@pytest.mark.parametrize("spec", PANELS, ids=lambda spec: spec.head.key)
def test_everything_that_is_pressed_in_a_panel_is_hit(spec: PanelSpec, look: Theme, made: Sample, qtbot: QtBot) -> None:
    panel = spec.cls()
    qtbot.addWidget(panel)
    panel.apply_theme(look)
    panel.resize(1100 if spec.head.place == "station" else 320, 720)
    panel.show()
    found: set[str] = set()
    for state in STATES:
        panel.show_view(spec.view(made.states[state], made.store_for(state)))
        for _ in range(3):
            QApplication.processEvents()
        found |= set(too_small(panel))
    assert found == set()


def test_everything_that_is_pressed_around_the_panels_is_hit(
    look: Theme, made: Sample, tmp_path: Path, qtbot: QtBot
) -> None:
    settings = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    state = made.states["running"]
    window = Window(PANELS, COMMANDS, lambda: state, settings)
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.apply_theme(look)
    window.show_view(window_view.view(state, now=0.0))
    window.message_bar.show_message("error", "It failed.", "Try again.", "Traceback", tmp_path)
    window.show()
    QApplication.processEvents()
    parts = (window.rail, window.title_bar, window.strip, window.message_bar)
    assert [fault for part in parts for fault in too_small(part)] == []


@pytest.mark.parametrize(
    "make",
    [lambda look: CheckBox("words"), lambda look: TagButton(Tag("中文", key="zh"), look)],
    ids=["box", "tag"],
)
def test_all_of_its_height_takes_the_pointer(
    make: Callable[[Theme], QAbstractButton], look: Theme, qtbot: QtBot
) -> None:
    button = make(look)
    qtbot.addWidget(button)
    button.resize(button.sizeHint())
    button.show()
    heard: list[int] = []
    button.clicked.connect(lambda: heard.append(1))
    assert button.height() >= LEAST
    for y in (1, LEAST // 2, button.height() - 2):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=QPoint(8, y))
    assert heard == [1, 1, 1]
