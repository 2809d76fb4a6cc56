"""The whole map in a strip while it is zoomed: its frame is what is in view, and moves it."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from engine.types import Neuron
from kn_studio.widgets.heat_rings import HeatMark
from kn_studio.widgets.heatmap import HeatMap
from kn_studio.widgets.minimap import MiniMap

WIDTH = 1000


@pytest.fixture
def pair(qtbot: QtBot) -> Iterator[tuple[HeatMap, MiniMap]]:
    frame = QWidget()
    qtbot.addWidget(frame)
    heat = HeatMap()
    strip = MiniMap(heat)
    column = QVBoxLayout(frame)
    column.addWidget(heat)
    column.addWidget(strip)
    values = np.zeros((4, WIDTH), dtype=np.float32)
    values[2, 700] = 1.0
    heat.set_values(values)
    heat.set_marks([HeatMark(Neuron(2, 700)), HeatMark(Neuron(1, 30))], Neuron(1, 30))
    frame.resize(640, 300)
    frame.show()
    yield heat, strip
    frame.close()


def test_it_is_there_only_while_the_map_is_zoomed(pair: tuple[HeatMap, MiniMap]) -> None:
    heat, strip = pair
    assert not strip.isVisible()
    heat.zoom.look_at(100, 300)
    assert strip.isVisible()
    assert strip.accessibleDescription() == "Neurons 100 to 299 of 1000 are in view."
    assert strip.frame().left() == pytest.approx(0.1 * strip.width(), abs=1)
    assert strip.frame().width() == pytest.approx(0.2 * strip.width(), abs=1)
    heat.reset_zoom()
    assert not strip.isVisible()


def test_the_frame_is_dragged_and_stays_inside(pair: tuple[HeatMap, MiniMap], qtbot: QtBot) -> None:
    heat, strip = pair
    heat.zoom.look_at(100, 300)
    qtbot.waitUntil(lambda: strip.width() > 500)
    middle = strip.frame().center().toPoint()
    QTest.mousePress(strip, Qt.MouseButton.LeftButton, pos=middle)
    QTest.mouseMove(strip, middle + QPoint(strip.width() // 4, 0))
    assert heat.visible()[0] == pytest.approx(350, abs=3)
    QTest.mouseMove(strip, QPoint(10 * strip.width(), 5))
    assert heat.visible() == (800, WIDTH)
    QTest.mouseRelease(strip, Qt.MouseButton.LeftButton, pos=middle)
    # Beside the frame: it comes there.
    QTest.mouseClick(strip, Qt.MouseButton.LeftButton, pos=QPoint(strip.width() // 2, 5))
    assert sum(heat.visible()) / 2 == pytest.approx(500, abs=3)


def test_keys_move_and_zoom_and_the_last_one_gives_the_keyboard_to_the_map(
    pair: tuple[HeatMap, MiniMap], qtbot: QtBot
) -> None:
    heat, strip = pair
    heat.zoom.look_at(400, 600)
    strip.setFocus()
    for key, wanted in (
        (Qt.Key.Key_Right, (450, 650)), (Qt.Key.Key_Left, (400, 600)), (Qt.Key.Key_PageDown, (600, 800)),
        (Qt.Key.Key_End, (800, 1000)), (Qt.Key.Key_Home, (0, 200)), (Qt.Key.Key_Minus, (0, 400)),
        (Qt.Key.Key_Plus, (100, 300)),
    ):  # fmt: skip
        QTest.keyClick(strip, key)
        assert heat.visible() == wanted, key
    qtbot.waitUntil(strip.hasFocus)
    QTest.keyClick(strip, Qt.Key.Key_0)
    assert heat.visible() == (0, WIDTH)
    assert heat.hasFocus()


def test_a_neuron_that_comes_into_focus_out_of_view_is_brought_there(pair: tuple[HeatMap, MiniMap]) -> None:
    heat, _ = pair
    heat.set_marks(heat.marks, Neuron(2, 700))
    assert heat.visible() == (0, WIDTH)
    heat.zoom.look_at(0, 200)
    heat.set_marks(heat.marks, Neuron(3, 50))
    assert heat.visible() == (0, 200)
    heat.set_marks(heat.marks, Neuron(2, 700))
    first, last = heat.visible()
    assert (first + last) // 2 == 700
    # The map's own keys zoom around it.
    QTest.keyClick(heat, Qt.Key.Key_Plus)
    assert sum(heat.visible()) // 2 == 700
    assert last - first > heat.visible()[1] - heat.visible()[0]


def test_its_picture_is_the_pooled_map_with_layer_0_at_the_bottom(pair: tuple[HeatMap, MiniMap]) -> None:
    heat, strip = pair
    heat.zoom.look_at(100, 300)
    picture = strip._picture()
    assert picture.height() == 4
    silent = picture.pixelColor(0, 0).name()
    near = range(picture.width() * 69 // 100, picture.width() * 71 // 100)
    hot = [any(picture.pixelColor(column, row).name() != silent for column in near) for row in range(4)]
    assert hot == [False, True, False, False]
