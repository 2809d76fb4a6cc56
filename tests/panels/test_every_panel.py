"""What every panel of `PANELS` must do, without asking: all states, small windows, keyboard, names, nothing left."""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from kn_studio import fonts, resources, stylesheet
from kn_studio.icons import names as icon_names
from kn_studio.panels import PANELS
from kn_studio.panels.base import Panel, PanelSpec
from kn_studio.sample import Sample
from kn_studio.theme import DARK, LIGHT, named

STATES = ("empty", "loading", "running", "full", "plain", "probed", "outdated", "cancelled", "error")
STATION_ROOM = (1280 - 132 - 320, 800 - 46 - 34)
CONTROLS = (QAbstractButton, QAbstractSlider, QComboBox, QLineEdit, QPlainTextEdit, QTableView)

every_panel = pytest.mark.parametrize("spec", PANELS, ids=lambda spec: spec.head.key)
every_state = pytest.mark.parametrize("state", STATES)


@pytest.fixture
def dressed(qapp: QApplication) -> None:
    stylesheet.apply(qapp, LIGHT.with_families(fonts.families(resources.path("fonts"))))


@pytest.fixture
def panel(spec: PanelSpec, dressed: None, qtbot: QtBot) -> Panel:
    panel = spec.cls()
    panel.apply_theme(LIGHT)
    qtbot.addWidget(panel)
    return panel


def show(panel: Panel, spec: PanelSpec, made: Sample, state: str) -> None:
    panel.show_view(spec.view(made.states[state], made.store_for(state)))
    panel.resize(*(STATION_ROOM if panel.head.place == "station" else (320, STATION_ROOM[1])))
    panel.show()
    QApplication.processEvents()
    focused = panel.focusWidget()
    if focused is not None:
        focused.clearFocus()
    QApplication.processEvents()


def controls(panel: Panel) -> Iterator[QWidget]:
    for widget in panel.findChildren(QWidget):
        if (
            isinstance(widget, CONTROLS)
            and not isinstance(widget, QScrollBar)
            and widget.isVisibleTo(panel)
            and widget.isEnabled()
        ):
            yield widget


def test_keys_titles_and_icons_are_there_once() -> None:
    keys = [spec.head.key for spec in PANELS]
    assert len(set(keys)) == len(keys)
    assert all(spec.head.title and spec.head.icon in icon_names() for spec in PANELS)
    assert {spec.head.place for spec in PANELS} == {"station", "dock"}


@every_panel
@every_state
def test_every_state_is_drawn_and_fits(spec: PanelSpec, state: str, panel: Panel, made: Sample, qtbot: QtBot) -> None:
    show(panel, spec, made, state)
    needed, room = panel.minimumSizeHint(), panel.size()
    assert needed.width() <= room.width(), f"needs {needed.width()} of {room.width()} px"
    assert needed.height() <= room.height(), f"needs {needed.height()} of {room.height()} px"
    image = panel.grab().toImage()
    colours = {image.pixel(x, y) for x in range(0, image.width(), 7) for y in range(0, image.height(), 7)}
    assert len(colours) > 1, "nothing is drawn"
    texts = [label.text() for label in panel.findChildren(QLabel) if label.isVisibleTo(panel) and label.text()]
    assert texts or any(isinstance(widget, QTableView) for widget in controls(panel))


@every_panel
@every_state
def test_every_control_has_a_name_and_a_place_in_the_tab_order(
    spec: PanelSpec, state: str, panel: Panel, made: Sample
) -> None:
    show(panel, spec, made, state)
    for widget in controls(panel):
        if widget.parent() is not None and isinstance(widget.parent(), QComboBox | QLineEdit):
            continue
        name = widget.accessibleName() or getattr(widget, "text", lambda: "")() or widget.toolTip()
        assert name, f"{type(widget).__name__} without a name"
    wanted = {
        widget
        for widget in controls(panel)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not isinstance(widget.parent(), QComboBox | QLineEdit)
    }
    reached, widget = set(), panel.nextInFocusChain()
    while widget is not panel:
        reached.add(widget)
        widget = widget.nextInFocusChain()
    assert wanted <= reached


@every_panel
def test_going_through_all_states_leaves_no_trace_of_them(spec: PanelSpec, panel: Panel, made: Sample) -> None:
    pictures = []
    for _ in range(2):
        for state in (*STATES, "full"):
            show(panel, spec, made, state)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents()
        pictures.append(panel.grab().toImage())
    assert pictures[0] == pictures[1]


@every_panel
def test_both_themes_look_different_and_the_switch_is_live(
    spec: PanelSpec, panel: Panel, made: Sample, qapp: QApplication
) -> None:
    show(panel, spec, made, "full")
    light = panel.grab().toImage()
    stylesheet.apply(qapp, DARK)
    panel.apply_theme(DARK)
    QApplication.processEvents()
    dark = panel.grab().toImage()
    points = [(x, y) for x in range(0, dark.width(), 9) for y in range(0, dark.height(), 9)]
    pale = sum(dark.pixelColor(x, y).lightnessF() > 0.9 for x, y in points)
    assert dark != light
    assert pale < 0.01 * len(points), "light patches on the dark theme"
    stylesheet.apply(qapp, named("light"))


@every_panel
def test_nothing_is_left_over(spec: PanelSpec, dressed: None, qtbot: QtBot, made: Sample) -> None:
    before = {id(widget) for widget in QApplication.topLevelWidgets()}
    threads = threading.active_count()
    panel = spec.cls()
    panel.apply_theme(LIGHT)
    for state in STATES:
        show(panel, spec, made, state)
    timers = [timer for timer in panel.findChildren(QTimer) if timer.isActive() and not timer.isSingleShot()]
    assert timers == [], "a panel at rest has no running timer"
    gone: list[int] = []
    panel.destroyed.connect(lambda: gone.append(1))
    panel.hide()
    panel.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()
    del panel
    gc.collect()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert len(gone) == 1
    left = [widget for widget in QApplication.topLevelWidgets() if id(widget) not in before]
    assert [type(widget).__name__ for widget in left] == []
    assert threading.active_count() == threads
