from __future__ import annotations

import time

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QHelpEvent, QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from engine.types import Neuron
from kn_studio.theme import DARK, LIGHT, Theme
from kn_studio.widgets.heat_rings import HeatMark
from kn_studio.widgets.heatmap import HeatMap
from tests.viewmodels.small import planted


@pytest.fixture
def heat(qtbot: QtBot) -> HeatMap:
    made = HeatMap()
    qtbot.addWidget(made)
    made.resize(640, 300)
    made.show()
    qtbot.waitExposed(made)
    return made


def picture(heat: HeatMap) -> QImage:
    QTest.qWait(1)
    return heat.grab().toImage()


def dark_columns(heat: HeatMap, layer: int) -> list[int]:
    """Pixel columns of a layer's band that hold a full-strength neuron."""
    image, wanted = picture(heat), QColor(LIGHT.ramp_stops[-1])
    y = round(heat.pixel_of(Neuron(layer, 0)).y())
    return [x for x in range(image.width()) if QColor(image.pixel(x, y)) == wanted]


@pytest.mark.parametrize("shape", [(12, 3072), (40, 27648)])
def test_every_single_hot_neuron_is_on_the_screen(heat: HeatMap, shape: tuple[int, int]) -> None:
    rng = np.random.default_rng(1)
    for index in [0, shape[1] - 1, *map(int, rng.integers(0, shape[1], 10))]:
        layer = int(rng.integers(shape[0]))
        values = np.zeros(shape, dtype=np.float32)
        values[layer, index] = 1.0
        heat.set_values(values)
        columns = dark_columns(heat, layer)
        assert columns, (layer, index)
        assert abs(columns[0] - heat.pixel_of(Neuron(layer, index)).x()) <= 2


def test_layer_zero_is_at_the_bottom(heat: HeatMap) -> None:
    heat.set_values(np.zeros((4, 64), dtype=np.float32))
    assert heat.pixel_of(Neuron(0, 3)).y() > heat.pixel_of(Neuron(3, 3)).y()
    assert heat.pixel_of(Neuron(0, 3)).x() < heat.pixel_of(Neuron(0, 60)).x()


@pytest.mark.parametrize("word", ["layer", "层", "طبقة"])
def test_what_the_rows_are_stands_beside_them_where_there_is_room(heat: HeatMap, qtbot: QtBot, word: str) -> None:
    heat.set_values(planted({}))
    bare = picture(heat).width(), heat.pixel_of(Neuron(0, 0)).x()
    heat.set_unit("neuron", word)
    qtbot.wait(1)

    def inked() -> bool:
        image, panel = picture(heat), QColor(LIGHT.color("panel"))
        high = image.height() - 40
        return any(QColor(image.pixel(x, y)) != panel for x in range(2, 13) for y in range(high))

    assert inked()
    assert heat.pixel_of(Neuron(0, 0)).x() > bare[1], "the numbers moved aside"
    heat.resize(640, 110)
    heat.set_unit("neuron", word * 30)
    assert not inked(), "a word that is longer than the axis is left out"


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_a_silent_layer_is_seen_to_be_there(heat: HeatMap, theme: Theme) -> None:
    heat.apply_theme(theme)
    heat.set_values(np.zeros((4, 64), dtype=np.float32))

    def lines() -> int:
        image = picture(heat)
        across = round(heat.pixel_of(Neuron(0, 30)).x())
        return sum(QColor(image.pixel(across, y)) == theme.color("line") for y in range(image.height()))

    assert lines() == 5, "one above each layer and one below them all"
    heat.set_values(np.zeros((48, 64), dtype=np.float32))
    assert lines() == 0, "where layers are thin, lines would be all that is seen"


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_silence_is_the_panel_itself(heat: HeatMap, theme: Theme) -> None:
    heat.apply_theme(theme)
    heat.set_values(np.zeros((4, 64), dtype=np.float32))
    image = picture(heat)
    where = heat.pixel_of(Neuron(2, 30)).toPoint()
    assert QColor(image.pixel(where)) == theme.color("panel")


def click(heat: HeatMap, point: QPointF) -> None:
    QTest.mouseClick(heat.viewport(), Qt.MouseButton.LeftButton, pos=point.toPoint())


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_what_is_said_of_a_neuron_stays_while_the_pointer_rests(heat: HeatMap, qtbot: QtBot) -> None:
    heat.set_values(np.zeros((4, 64), dtype=np.float32))
    spot = heat.pixel_of(Neuron(2, 9)).toPoint()
    QTest.mouseMove(heat.viewport(), spot)
    qtbot.waitUntil(QToolTip.isVisible)
    rest = QHelpEvent(QEvent.Type.ToolTip, spot, heat.viewport().mapToGlobal(spot))
    QApplication.sendEvent(heat.viewport(), rest)
    QTest.qWait(500)  # Qt hides a tool tip 0.3 s after it was told to
    assert QToolTip.isVisible()
    assert QToolTip.text().startswith("L2N9")


def test_a_click_means_the_hottest_neuron_under_the_pixel(heat: HeatMap, qtbot: QtBot) -> None:
    neuron = Neuron(5, 1234)
    heat.set_values(planted({neuron: 1.0}, 12, 3072))
    with qtbot.waitSignal(heat.clicked) as found:
        click(heat, heat.pixel_of(neuron))
    assert found.args == [neuron]


def test_a_ring_near_the_click_wins(heat: HeatMap, qtbot: QtBot) -> None:
    ring = Neuron(2, 100)
    heat.set_values(planted({Neuron(2, 112): 1.0}, 4, 1024))
    heat.set_marks([HeatMark(ring, 0), HeatMark(Neuron(2, 900), 1)])
    with qtbot.waitSignal(heat.clicked) as found:
        click(heat, heat.pixel_of(ring) + QPointF(6, -3))
    assert found.args == [ring]


def test_a_click_beside_the_map_means_nothing(heat: HeatMap, qtbot: QtBot) -> None:
    heat.set_values(np.zeros((4, 64), dtype=np.float32))
    with qtbot.assertNotEmitted(heat.clicked):
        click(heat, QPointF(2, 2))
    assert HeatMap.neuron_at(heat, QPointF(-5, 10)) is None


def wheel(heat: HeatMap, at: QPointF, steps: int) -> None:
    view = heat.viewport()
    event = QWheelEvent(
        at, QPointF(view.mapToGlobal(at.toPoint())), QPoint(), QPoint(0, 120 * steps), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QGuiApplication.sendEvent(view, event)


def test_the_wheel_zooms_on_neurons_and_a_double_click_shows_all(heat: HeatMap) -> None:
    heat.set_values(np.zeros((4, 4096), dtype=np.float32))
    assert heat.visible() == (0, 4096)
    middle = heat.pixel_of(Neuron(2, 1000))
    wheel(heat, middle, 5)
    first, last = heat.visible()
    assert first < 1000 < last
    assert last - first < 2000
    assert abs(heat.pixel_of(Neuron(2, 1000)).x() - middle.x()) < 4
    for _ in range(12):
        wheel(heat, middle, 5)
    assert heat.visible()[1] - heat.visible()[0] >= 16
    QTest.mouseDClick(heat.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(300, 100))
    assert heat.visible() == (0, 4096)


def test_arrows_go_from_ring_to_ring(heat: HeatMap) -> None:
    heat.set_values(np.zeros((4, 64), dtype=np.float32))
    rings = [Neuron(1, 10), Neuron(1, 40), Neuron(3, 35)]
    found: list[Neuron] = []

    def follow(neuron: Neuron) -> None:
        found.append(neuron)
        heat.set_marks([HeatMark(each) for each in rings], neuron)

    heat.clicked.connect(follow)
    heat.set_marks([HeatMark(each) for each in rings])
    keys = Qt.Key
    for key in (keys.Key_Right, keys.Key_Right, keys.Key_Up, keys.Key_Down, keys.Key_Left, keys.Key_End, keys.Key_Home):
        QTest.keyClick(heat, key)
    assert found == [rings[0], rings[1], rings[2], rings[1], rings[0], rings[2], rings[0]]


def test_the_picture_in_words_can_be_copied(heat: HeatMap) -> None:
    heat.set_values(np.zeros((4, 64), dtype=np.float32))
    heat.set_marks([HeatMark(Neuron(1, 2))], None, "1 neuron chosen")
    assert heat.accessibleName() == "Neuron map"
    assert heat.accessibleDescription() == "1 neuron chosen"
    QTest.keyClick(heat, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "1 neuron chosen"


def test_a_neuron_in_focus_that_is_not_chosen_is_ringed_too(heat: HeatMap) -> None:
    heat.set_values(np.zeros((4, 64), dtype=np.float32))
    before = picture(heat)
    heat.set_marks([], Neuron(2, 30))
    assert picture(heat) != before


def test_an_empty_map_is_an_empty_picture(heat: HeatMap) -> None:
    heat.set_values(np.zeros((0, 0), dtype=np.float32))
    picture(heat)
    heat.set_values(np.full((2, 8), np.nan, dtype=np.float32))
    picture(heat)


def test_a_redraw_is_fast(heat: HeatMap) -> None:
    values = np.random.default_rng(0).random((32, 14336), dtype=np.float32)
    times = []
    for _ in range(6):
        start = time.perf_counter()
        heat.set_values(values)
        heat.viewport().repaint()
        times.append(time.perf_counter() - start)
    assert min(times) < 0.025


def test_close_rings_stand_beside_each_other_where_there_is_room(heat: HeatMap, qtbot: QtBot) -> None:
    close = [HeatMark(Neuron(1, 500)), HeatMark(Neuron(1, 504)), HeatMark(Neuron(1, 900))]
    heat.set_values(np.zeros((4, 1024), dtype=np.float32))
    heat.set_marks(close)
    places = [heat.pixel_of(mark.neuron) for mark in close]
    assert abs(places[0].y() - places[1].y()) > 10
    assert places[0].y() == places[2].y()
    with qtbot.waitSignal(heat.clicked) as found:
        click(heat, places[1])
    assert found.args == [Neuron(1, 504)]
    heat.set_values(np.zeros((24, 1024), dtype=np.float32))
    heat.set_marks(close)
    assert heat.pixel_of(close[0].neuron).y() == heat.pixel_of(close[1].neuron).y()


def test_what_lands_is_drawn_once_and_before_it_is_painted(
    heat: HeatMap, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A new size, values and rings at once. A scene that changes while it is painted would be painted again."""
    heat.set_values(planted({Neuron(1, 3): 1.0}, 3, 64))
    qtbot.wait(20)
    done: list[str] = []
    drawing, marking, painting = heat._draw, heat._draw_marks, type(heat).paintEvent
    monkeypatch.setattr(heat, "_draw", lambda: (done.append("picture"), drawing()))
    monkeypatch.setattr(heat, "_draw_marks", lambda: (done.append("rings"), marking()))
    monkeypatch.setattr(type(heat), "paintEvent", lambda map_, event: (done.append("paint"), painting(map_, event))[1])
    heat.set_values(planted({Neuron(2, 9): 1.0}, 3, 64))
    heat.set_marks([HeatMark(Neuron(2, 9), 0)])
    heat.resize(700, 340)
    heat.resize(720, 320)
    qtbot.waitUntil(lambda: "paint" in done)
    qtbot.wait(20)
    assert done[:3] == ["picture", "rings", "paint"]
    assert set(done[3:]) <= {"paint"}
    assert dark_columns(heat, 2)


def test_rings_that_are_drawn_again_cost_no_new_drawing(heat: HeatMap, qtbot: QtBot) -> None:
    """Each new pen would be a new picture in the store that pyqtgraph draws rings from."""
    heat.set_values(planted({}, 3, 64))
    rings = [HeatMark(Neuron(1, n), n % 3, filled=n == 2) for n in range(0, 60, 5)]
    kept: list[list[int]] = []
    for turn in range(4):
        heat.set_marks(rings[turn:])
        heat.fit()
        kept.append([len(item.fragmentAtlas) for item in heat._rings.items])
    assert kept[1:] == kept[:-1]
    assert min(kept[0]) >= 1
