"""Without eyes and without a mouse: names, ways for the keyboard, rings, and words and tables for every picture."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import numpy.typing as npt
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QMainWindow, QTableView, QWidget
from pytestqt.qtbot import QtBot

from kn_studio import fonts, resources, stylesheet
from kn_studio.panels import PANELS
from kn_studio.panels.base import Panel, PanelSpec
from kn_studio.panels.layers_card import WORDS
from kn_studio.panels.neuron_map import NeuronMapPanel
from kn_studio.sample import Sample
from kn_studio.sample_words import reading
from kn_studio.theme import LIGHT
from kn_studio.viewmodels import neuron_map
from kn_studio.widgets.focus_ring import FocusRing
from kn_studio.widgets.plot import Plot, plots_in

every_panel = pytest.mark.parametrize("spec", PANELS, ids=lambda spec: spec.head.key)
RING = 24
"""Squares of two by two pixels that a ring changes at the least: round a slider's handle, the smallest one."""


@pytest.fixture
def frame(qtbot: QtBot, qapp: QApplication) -> QMainWindow:
    """A window of its own for a panel, in the program's clothes."""
    stylesheet.apply(qapp, LIGHT.with_families(fonts.families(resources.path("fonts"))))
    made = QMainWindow()
    qtbot.addWidget(made)
    made.resize(900, 760)
    return made


def staged(frame: QMainWindow, spec: PanelSpec, made: Sample, state: str = "full") -> Panel:
    panel = spec.cls()
    panel.apply_theme(LIGHT)
    panel.show_view(spec.view(made.states[state], made.store_for(state)))
    shown(frame, panel)
    return panel


def shown(frame: QMainWindow, panel: Panel) -> None:
    frame.setCentralWidget(panel)
    frame.show()
    QApplication.processEvents()
    frame.activateWindow()
    QApplication.processEvents()


def reachable(panel: QWidget) -> Iterator[QWidget]:
    """What the keyboard should get to."""
    for widget in panel.findChildren(QWidget):
        wanted = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None
        if wanted and widget.isVisible() and widget.isEnabled() and not widget.objectName().startswith("qt_"):
            yield widget


def name_of(widget: QWidget) -> str:
    """As a screen reader says it."""
    found = QAccessible.queryAccessibleInterface(widget)
    return "" if found is None else found.text(QAccessible.Text.Name)


@every_panel
@pytest.mark.parametrize("state", ["full", "plain", "error"])
def test_a_screen_reader_has_a_name_for_every_control(
    spec: PanelSpec, state: str, frame: QMainWindow, made: Sample
) -> None:
    panel = staged(frame, spec, made, state)
    assert [type(each).__name__ for each in reachable(panel) if not name_of(each)] == []


@every_panel
def test_tab_goes_everywhere_and_comes_back(spec: PanelSpec, frame: QMainWindow, made: Sample) -> None:
    panel = staged(frame, spec, made)
    wanted = list(reachable(panel))
    panel.setFocus()
    seen: list[QWidget | None] = []
    for _ in range(len(wanted) + 12):
        QTest.keyClick(QApplication.focusWidget() or panel, Qt.Key.Key_Tab)
        seen.append(QApplication.focusWidget())
    # In a group of which one is on, Tab goes to that one and the arrows to the others.
    groups = {each.group() for each in seen if isinstance(each, QAbstractButton) and each.group() is not None}
    missed = [
        each for each in wanted
        if each not in seen and not (isinstance(each, QAbstractButton) and each.group() in groups)
    ]  # fmt: skip
    assert [name_of(each) for each in missed] == []


@every_panel
def test_the_keyboard_is_seen_where_it_is(spec: PanelSpec, frame: QMainWindow, made: Sample) -> None:
    panel = staged(frame, spec, made)
    told: set[tuple[object, ...]] = set()
    for widget in reachable(panel):
        sort = (type(widget), *(widget.property(each) for each in ("segment", "small", "chip", "quiet", "primary")))
        if sort in told or not widget.isVisible():
            continue
        told.add(sort)
        frame.setFocus()
        without = pixels(widget)
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        changed = np.abs(pixels(widget) - without).sum(axis=2) > RING
        squares = changed[:-1, :-1] & changed[1:, :-1] & changed[:-1, 1:] & changed[1:, 1:]
        assert squares.sum() >= RING, f"{sort}: {name_of(widget)}"


def pixels(widget: QWidget) -> npt.NDArray[np.int64]:
    """The widget as it is drawn now, (height, width, 3)."""
    QApplication.processEvents()
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    flat = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine() // 4, 4)
    return flat[:, : image.width(), :3].astype(np.int64)


@every_panel
def test_every_picture_has_words_and_a_table(spec: PanelSpec, frame: QMainWindow, made: Sample) -> None:
    panel = staged(frame, spec, made)
    for plot in plots_in(panel):
        assert isinstance(plot, QWidget)
        if plot.isVisible() and plot.drawn:
            told(plot)


def told(plot: Plot) -> None:
    assert isinstance(plot, QWidget)
    assert name_of(plot), type(plot)
    assert len(plot.accessibleDescription()) > 10, (type(plot), plot.accessibleName())
    columns = plot.table().columns
    rows = list(plot.table().rows())
    assert rows
    assert all(len(row) == len(columns) for row in rows)
    if plot.focusPolicy() & Qt.FocusPolicy.TabFocus:
        QGuiApplication.clipboard().clear()
        plot.setFocus()
        QTest.keySequence(plot, "Ctrl+C")
        assert QGuiApplication.clipboard().text(), type(plot)


def test_the_words_and_the_whole_map_too(frame: QMainWindow, made: Sample) -> None:
    full, store = made.states["full"], made.stores["full"]
    assert full.run is not None
    spec = store.run(full.run).spec
    panel = NeuronMapPanel()
    panel.apply_theme(LIGHT)
    state = replace(full, words=reading(spec.prompts[0], spec.fingerprint, ("Berlin",), 4))
    panel.show_view(neuron_map.view(state, store))
    shown(frame, panel)
    panel.layers.show_page(WORDS)
    panel.map.map.zoom.look_at(100, 400)
    QApplication.processEvents()
    told(panel.layers.words.heat)
    assert panel.map.minimap.isVisible()
    assert [type(each).__name__ for each in reachable(panel) if not name_of(each)] == []
    assert panel.map.minimap.accessibleDescription().startswith("Neurons 100 to 399")


def test_rings_of_tables_follow_their_size_and_let_the_pointer_through(frame: QMainWindow, made: Sample) -> None:
    spec = next(each for each in PANELS if each.head.key == "runs")
    panel = staged(frame, spec, made)
    table = next(each for each in panel.findChildren(QTableView) if each.isVisible())
    table.setFocus()
    frame.resize(1000, 800)
    QApplication.processEvents()
    ring = table.findChild(FocusRing)
    assert ring is not None
    assert ring.isVisible()
    assert ring.size() == table.size()
    assert ring.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    frame.setFocus()
    panel.setFocus()
    table.clearFocus()
    assert not ring.isVisible()
