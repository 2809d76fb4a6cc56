"""A map whose neurons stand by their score: clicks, keys, rings, table and pictures still mean the real neuron."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from engine.types import Neuron
from kn_studio.theme import LIGHT
from kn_studio.widgets.heat_axes import NeuronAxis
from kn_studio.widgets.heat_layout import HeatLayout
from kn_studio.widgets.heat_rings import FOCUS_RING, RING, HeatMark
from kn_studio.widgets.heatmap import HeatMap
from kn_studio.widgets.map_legend import MapLegend
from kn_studio.widgets.minimap import MiniMap
from kn_studio.widgets.shades import MIDDLE, levels, signed_levels
from tests.viewmodels.small import planted

NOTE = "neurons in order of their score"
HOT = {Neuron(1, 900): 1.0, Neuron(1, 40): 0.5, Neuron(0, 700): 0.8}


def by_score(values: np.ndarray, ranks: np.ndarray | None = None) -> HeatLayout:
    order = np.argsort(-values, axis=1, kind="stable")
    return HeatLayout(
        order, np.argsort(order, axis=1), np.take_along_axis(values, order, axis=1), axis=NOTE, ranks=ranks
    )


@pytest.fixture
def heat(qtbot: QtBot) -> HeatMap:
    made = HeatMap()
    qtbot.addWidget(made)
    made.resize(640, 300)
    values = planted(HOT, 3, 1024)
    made.set_values(values, layout=by_score(values))
    made.set_marks([HeatMark(neuron, 0) for neuron in HOT])
    made.show()
    qtbot.waitExposed(made)
    return made


def click(heat: HeatMap, point: QPointF) -> None:
    QTest.mouseClick(heat.viewport(), Qt.MouseButton.LeftButton, pos=point.toPoint())


def test_rings_stand_where_the_score_puts_them_and_clicks_mean_the_neuron(heat: HeatMap, qtbot: QtBot) -> None:
    first = heat.pixel_of(Neuron(1, 900))
    assert first.x() < 60, "the hottest of its layer stands first"
    for neuron in HOT:
        with qtbot.waitSignal(heat.clicked) as found:
            click(heat, heat.pixel_of(neuron))
        assert found.args == [neuron]


def test_without_rings_the_hottest_under_the_pixel_is_meant(heat: HeatMap, qtbot: QtBot) -> None:
    heat.set_marks([])
    with qtbot.waitSignal(heat.clicked) as found:
        click(heat, heat.pixel_of(Neuron(1, 900)))
    assert found.args == [Neuron(1, 900)]
    heat.zoom.look_at(0, 16)
    for neuron in HOT:
        assert heat.neuron_at(heat.pixel_of(neuron)) == neuron
    assert heat.neuron_at(heat.pixel_of(Neuron(2, 3))) == Neuron(2, 3), "equal ones stand by index"


def test_the_keyboard_goes_along_the_order(heat: HeatMap, qtbot: QtBot) -> None:
    heat.set_marks([HeatMark(neuron, 0) for neuron in HOT], Neuron(1, 900))
    for key, wanted in (
        (Qt.Key.Key_Right, Neuron(1, 40)),
        (Qt.Key.Key_Down, Neuron(0, 700)),
        (Qt.Key.Key_End, Neuron(1, 40)),
    ):
        with qtbot.waitSignal(heat.clicked) as found:
            QTest.keyClick(heat, key)
        assert found.args == [wanted]


def test_a_neuron_that_is_jumped_to_comes_into_view(heat: HeatMap) -> None:
    heat.zoom.look_at(500, 600)
    heat.set_marks([], Neuron(1, 900))
    low, high = heat.zoom.viewRange()[0]
    assert low <= 0.5 <= high


def test_another_order_shows_all_and_the_same_order_keeps_what_is_in_view(heat: HeatMap) -> None:
    values = planted(HOT, 3, 1024)
    heat.zoom.look_at(10, 60)
    heat.set_values(values * 0.5, layout=by_score(values))
    assert heat.zoom.region == pytest.approx((10, 60))
    heat.set_values(values)
    assert heat.zoom.region is None
    assert heat.pixel_of(Neuron(1, 900)).x() > heat.width() / 2


def test_the_table_has_real_neurons_with_their_values_in_the_order_they_stand(heat: HeatMap) -> None:
    table = heat.table()
    assert table.columns == ("layer", "neuron", "value", "marked")
    rows = [row for row in table.rows() if row[0] == 1]
    assert rows[:3] == [(1, 900, 1.0, True), (1, 40, 0.5, True), (1, 0, 0.0, False)]
    assert {row[1] for row in rows} == set(range(1024))
    values = planted(HOT, 3, 1024)
    ranks = values + 7.0
    heat.set_values(values, layout=by_score(values, ranks))
    assert heat.table().columns[-1] == "rank"
    assert next(row for row in heat.table().rows() if row[1] == 900)[-1] == 7.0
    heat.zoom.look_at(0, 16)
    assert len(list(heat.table().rows())) == 3 * 16
    twin = heat.like()
    assert list(twin.table().rows()) == list(heat.table().rows())
    twin.deleteLater()


def test_the_minimap_speaks_of_places(heat: HeatMap, qtbot: QtBot) -> None:
    mini = MiniMap(heat)
    qtbot.addWidget(mini)
    heat.zoom.look_at(0, 16)
    assert mini.accessibleDescription() == "Places 1 to 16 of 1024 are in view, in order of the score."
    heat.set_values(planted(HOT, 3, 1024))
    heat.zoom.look_at(0, 16)
    assert mini.accessibleDescription() == "Neurons 0 to 15 of 1024 are in view."


@pytest.mark.parametrize("curve", ["root", "linear", "log"])
@pytest.mark.parametrize("ordered", [False, True])
def test_every_single_hot_neuron_is_on_the_screen(heat: HeatMap, curve: str, ordered: bool) -> None:
    rng = np.random.default_rng(1)
    heat.set_marks([])
    for _ in range(4):
        neuron = Neuron(int(rng.integers(40)), int(rng.integers(27_648)))
        values = np.zeros((40, 27_648), dtype=np.float32)
        values[neuron.layer, neuron.index] = 1.0
        order = by_score(values) if ordered else HeatLayout()
        heat.set_values(values, layout=HeatLayout(order.order, order.places, order.tones, curve, order.axis))  # type: ignore[arg-type]
        QTest.qWait(1)
        drawn, where = heat.grab().toImage(), heat.pixel_of(neuron)
        wanted = QColor(LIGHT.ramp_stops[-1])
        found = [x for x in range(drawn.width()) if QColor(drawn.pixel(x, round(where.y()))) == wanted]
        assert found
        assert abs(found[0] - where.x()) <= 2


def test_the_scales_are_those_the_legend_names() -> None:
    shares = np.array([[0.0, 1e-5, 1e-4, 1e-3, 1e-2, 0.25, 1.0, np.nan, -1.0]], dtype=np.float32)
    assert levels(shares, "linear").tolist() == [[0, 0, 0, 0, 3, 64, 255, 0, 0]]
    assert levels(shares, "log").tolist()[0] == pytest.approx([0, 0, 0, 64, 127, 217, 255, 0, 0], abs=1)
    assert levels(shares, "root").tolist() == [[0, 1, 3, 8, 26, 128, 255, 0, 0]]
    both = np.array([[-1.0, -1e-2, -1e-5, 0.0, 1e-5, 1e-2, 1.0]], dtype=np.float32)
    found = signed_levels(both, "log").astype(int) - MIDDLE
    assert found.tolist()[0] == pytest.approx([-127, -64, 0, 0, 0, 64, 127], abs=1)


def test_the_legend_and_its_copy_say_the_same(qtbot: QtBot) -> None:
    legend = MapLegend()
    qtbot.addWidget(legend)
    assert legend._said_at_ends() == ("0", "maximum, √ scale")
    legend.set_ends(("≤ 0.0001", "maximum, log scale"))
    twin = legend.like()
    qtbot.addWidget(twin)
    assert twin._said_at_ends() == legend._said_at_ends() == ("≤ 0.0001", "maximum, log scale")


def test_rings_of_near_neurons_stand_apart_in_low_bands_and_stay_whole(heat: HeatMap, qtbot: QtBot) -> None:
    heat.resize(640, 120)  # bands of about 30 pixels
    heat.set_values(planted({}, 3, 1024))
    near = [Neuron(2, 500), Neuron(2, 505), Neuron(2, 510)]
    heat.set_marks([HeatMark(neuron, 0) for neuron in near], near[1])
    qtbot.wait(1)
    band = heat.pixel_of(Neuron(1, 0)).y() - heat.pixel_of(Neuron(2, 0)).y()
    assert 20 < band < 37
    ys = [heat.pixel_of(neuron).y() for neuron in near]
    assert len(set(ys)) == 3
    middle = heat.pixel_of(Neuron(2, 0)).y()
    for neuron, y in zip(near, ys, strict=True):
        size = FOCUS_RING if neuron == near[1] else RING
        assert abs(y - middle) + size / 2 <= band / 2


def test_a_ring_at_the_edge_of_what_is_in_view_is_drawn_whole_or_not_at_all(heat: HeatMap, qtbot: QtBot) -> None:
    heat.set_values(planted({}, 3, 1024))
    outside, inside = Neuron(1, 98), Neuron(2, 100)
    heat.set_marks([HeatMark(outside, 0), HeatMark(inside, 0)])
    assert len(_drawn(heat)) == 2
    heat.zoom.look_at(100, 500)
    qtbot.wait(1)
    assert len(_drawn(heat)) == 1, "half a ring says nothing of where its neuron is"
    left = heat.zoom.mapRectToScene(heat.zoom.boundingRect()).left()
    assert heat.pixel_of(inside).x() - left >= RING / 2
    heat.zoom.look_at(50, 450)
    qtbot.wait(1)
    assert len(_drawn(heat)) == 2, "it comes back with its neuron"


def _drawn(heat: HeatMap) -> list[object]:
    """The rings, once the map has drawn what waits for that."""
    heat.fit()
    return list(heat._rings.items[1].points())


class _Told(QPainter):
    """Keeps what is written."""

    said: list[str]

    def drawText(self, *given: object) -> None:
        self.said.append(str(given[-1]))


def test_round_numbers_stand_wherever_there_is_room(qtbot: QtBot) -> None:
    axis, picture = NeuronAxis(), QPixmap(330, 24)
    axis.apply_theme(LIGHT)
    axis.set_width(1536)
    axis.resize(330, 24)
    axis.setRange(100, 500)
    painter = _Told(picture)
    painter.said = []
    axis.paint(painter, None, None)
    painter.end()
    assert painter.said == ["neuron 100", "499", "200", "300", "400"]
