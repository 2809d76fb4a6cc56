"""Graph, barcode, merge tree and their axis: places, keys, text twins."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainterPath
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kn_studio.theme import DARK, LIGHT
from kn_studio.widgets.barcode import Barcode, BarcodeBar
from kn_studio.widgets.cells import Cell, Column
from kn_studio.widgets.distance_axis import DistanceAxis
from kn_studio.widgets.group_graph import GraphGroup, GraphPoint, GroupGraph
from kn_studio.widgets.merge_tree import Branch, MergeTree
from kn_studio.widgets.sorted_table import SortedTable

POINTS = [GraphPoint(f"n{number}", number % 3, (number + 0.5) / 6, number < 4) for number in range(6)]
BARS = [BarcodeBar(1.0, 8.0, True, False, "a"), BarcodeBar(4.0, 12.0, False, False, "b")]


@given(st.lists(st.floats(1e-6, 1e6), min_size=2, max_size=20), st.booleans())
def test_the_axis_keeps_the_order_of_distances(values: list[float], log: bool) -> None:
    axis = DistanceAxis.over(values, log)
    shares = [axis.share(value) for value in sorted(values)]
    assert shares == sorted(shares)
    assert all(0 <= share <= 1 for share in shares)


def test_the_axis_can_show_what_it_has_no_place_for() -> None:
    axis = DistanceAxis.over([0.0, 1.0, 4.0, math.inf], True)
    assert axis.share(0.0) == 0.0
    assert axis.share(math.inf) == 1.0
    assert DistanceAxis.over([1.0, 100.0], True).share(10.0) == pytest.approx(0.5, abs=0.05)
    assert DistanceAxis.over([0.0, 100.0], False).share(10.0) == pytest.approx(0.1)
    assert DistanceAxis.over([], True).share(1.5) > 0


@pytest.mark.parametrize("hulls", [False, True])
def test_what_is_under_the_pointer(qtbot: QtBot, hulls: bool) -> None:
    graph = GroupGraph("Groups")
    qtbot.addWidget(graph)
    graph.resize(600, 300)
    graph.set_graph(
        3, POINTS, [GraphGroup((0, 1), 1.0, True), GraphGroup((2, 3), 0.5, False)], 0, hulls=hulls, axis="layer",
        summary="two groups",
    )  # fmt: skip
    graph.apply_theme(DARK)
    graph.show()
    assert [graph.point_at(graph.place(number)) for number in range(6)] == list(range(6))
    assert graph.group_at((graph.place(0) + graph.place(1)) / 2) == 0
    assert graph.group_at(graph.place(5)) == -1
    assert graph.as_text() == "n0\tn1\nn2\tn3"
    assert graph.accessibleDescription() == "two groups"
    assert not graph.grab().isNull()
    with qtbot.waitSignal(graph.group) as told:
        QTest.keyClick(graph, Qt.Key.Key_Left)
    assert told.args == [1]


def test_a_line_keeps_clear_of_a_third_point_and_is_straight_elsewhere(qtbot: QtBot) -> None:
    graph = GroupGraph("Groups")
    qtbot.addWidget(graph)
    graph.resize(600, 300)

    def line(height: float) -> tuple[QPainterPath, QPointF]:
        points = [GraphPoint("a", 0, 0.4, True), GraphPoint("b", 1, height, True), GraphPoint("c", 2, 0.4, True)]
        graph.set_graph(3, points, [GraphGroup((0, 2), 1.0, True)], 0, hulls=False, axis="layer", summary="")
        return graph._lines(graph._groups[0]), graph.place(1)

    path, third = line(0.4)
    assert min(abs(path.pointAtPercent(step / 50).y() - third.y()) for step in range(20, 31)) > 8
    straight, _ = line(0.9)
    assert straight.boundingRect().height() == pytest.approx(0.0, abs=0.01)


def test_names_keep_clear_of_lines_rings_and_one_another(qtbot: QtBot) -> None:
    """As low as the smallest window leaves it: a bent line passes above one point, two end close to each other."""
    graph = GroupGraph("Groups")
    qtbot.addWidget(graph)
    graph.resize(760, 104)
    graph.show()
    members = [("L1N95", 1, 0.14), ("L2N412", 2, 0.1), ("L3N188", 3, 0.08), ("L3N407", 3, 0.28), ("L3N1333", 3, 0.46)]
    points = [GraphPoint(name, column, height, True, marked=name == "L3N188") for name, column, height in members]
    points += [GraphPoint("", 2, (each + 2) / 6, False) for each in range(4)]
    groups = [GraphGroup((0, 2), 1.0, True), GraphGroup((1, 3), 0.6, True), GraphGroup((1, 4), 0.3, True)]
    graph.set_graph(4, points, groups, 0, hulls=False, axis="layer", summary="")
    boxes = graph.name_boxes(set(range(5)), {0, 2})
    assert set(boxes) == set(range(5)), "none is left out"
    found = list(boxes.values())
    assert not any(one.intersects(other) for place, one in enumerate(found) for other in found[:place])
    for number, box in boxes.items():
        assert not any(graph._drawn_line(group).intersects(box) for group in groups), points[number].label
    ring = QPainterPath()
    ring.addEllipse(graph.place(2), 9, 9)
    assert not any(ring.intersects(box) for box in found)


def test_the_label_of_the_line_covers_no_bar_where_there_is_room(qtbot: QtBot) -> None:
    barcode = Barcode("Clusters")
    qtbot.addWidget(barcode)
    barcode.resize(500, 200)
    late = [BarcodeBar(6.0, 12.0, False, False, name) for name in "abcd"]
    barcode.set_bars([BarcodeBar(1.0, 12.0, True, False, "all"), *late], False, 0.5)
    label = barcode.label_box(90.0, 14.0)
    assert not any(label.intersects(bar) for bar in barcode._drawn_bars())
    assert label.right() <= barcode.width()


def test_bars_are_ordered_by_how_long_they_live(qtbot: QtBot) -> None:
    barcode = Barcode("Clusters")
    qtbot.addWidget(barcode)
    barcode.resize(400, 200)
    barcode.set_bars(BARS, True, 0.5)
    assert [bar.label for bar in barcode._bars] == ["a", "b"]
    barcode.set_bars(BARS, False, 0.5)
    assert [bar.label for bar in barcode._bars] == ["b", "a"]
    assert not barcode.grab().isNull()
    low = barcode.line_y()
    with qtbot.waitSignal(barcode.moved) as told:
        QTest.keyClick(barcode, Qt.Key.Key_Up)
    assert told.args == [0.55]
    assert barcode.line_y() < low
    QTest.keyClick(barcode, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text() == "4\t12\tb\n1\t8\ta"


def test_a_tree_is_drawn_with_children_inside_their_parents(qtbot: QtBot) -> None:
    tree = MergeTree("Merges")
    qtbot.addWidget(tree)
    tree.resize(400, 200)
    branches = [Branch((0, 1), 1.0, 2.0, (), "1"), Branch((0, 1, 2), 2.0, 4.0, (0,), "", True)]
    tree.set_tree(["a", "b", "c"], branches, True)
    assert tree._ends(1) == [tree._leaf_y(2), tree._y(0)]
    assert tree._tokens() == {0: "accent"}
    assert tree.as_text() == "1\t1\t2\ta b\n\t2\t4\ta b c"
    assert "3 leaves, 2 merges, 1 clusters" in tree.accessibleDescription()
    assert not tree.grab().isNull()


@pytest.mark.parametrize(("height", "named"), [(400, 12), (110, 12), (60, 6)])
def test_a_low_tree_names_the_leaves_that_it_has_room_for_and_the_pointer_the_others(
    qtbot: QtBot, height: int, named: int
) -> None:
    tree = MergeTree("Merges")
    qtbot.addWidget(tree)
    tree.setMinimumHeight(0)
    tree.resize(400, height)
    tree.set_tree([f"L0N{leaf}" for leaf in range(12)], [Branch(tuple(range(12)), 1.0, 2.0)], True)
    assert len(tree.named()) >= named
    assert tree._pitch() * tree.named().step * tree.columns() >= 11
    assert tree.columns() == (1 if height == 400 else 2)
    if height == 110:  # the line from a name in the outer column to its leaf can be seen
        image, leaf = tree.grab().toImage(), tree.named()[1]
        x, y = round(tree._box().left()) - 2, round(tree._leaf_y(leaf))
        darkest = min(image.pixelColor(x, y + by).lightness() for by in (-1, 0, 1))
        assert darkest < LIGHT.color("line").lightness()
    assert tree.tip_at(QPointF(5, tree._leaf_y(7))) == "L0N7"


def test_a_sorted_table_keeps_its_row_in_focus(qtbot: QtBot) -> None:
    table = SortedTable("Rows", (Column("Name", stretch=True), Column("Size", figures=True)))
    qtbot.addWidget(table)
    rows = [(Cell("a"), Cell("2")), (Cell("b"), Cell("10")), (Cell("c"), Cell("1"))]
    table.set_lines(rows, [("a", 2.0), ("b", 10.0), ("c", 1.0)], 0)
    table.sort_by(1)
    assert [row[0].text for row in table.cells.rows] == ["b", "a", "c"]
    assert table.currentIndex().row() == 1
    with qtbot.waitSignal(table.gone_to) as told:
        table.selectRow(2)
    assert told.args == [2]


def test_each_area_is_signed_outside_and_no_name_stands_on_a_sign(qtbot: QtBot) -> None:
    graph = GroupGraph("Clusters")
    qtbot.addWidget(graph)
    graph.resize(600, 220)
    groups = [GraphGroup((0, 1), 1.0, True, sign="1"), GraphGroup((2, 3), 0.5, False, sign="2")]
    graph.set_graph(3, POINTS, groups, 0, hulls=True, axis="layer", summary="two")
    signs = graph.sign_boxes()
    for number, box in signs.items():
        assert not graph._hull(groups[number]).intersects(box)
    names = graph.name_boxes({0, 1, 2, 3}, {0, 1})
    assert set(names) == {0, 1, 2, 3}
    assert not any(box.intersects(sign) for box in names.values() for sign in signs.values())
    graph.set_graph(3, POINTS, groups, 0, hulls=False, axis="layer", summary="two")
    assert graph.sign_boxes() == {}, "lines are told by their points"


def test_a_name_stands_nearest_to_its_own_point(qtbot: QtBot) -> None:
    """Two points in one column, the lower one's name above it would stand right under the upper one."""
    graph = GroupGraph("Pairs")
    qtbot.addWidget(graph)
    for high in (150, 180, 220, 260):
        graph.resize(500, high)
        points = [GraphPoint("L3N188", 1, 0.2, True, marked=True), GraphPoint("L3N407", 1, 0.4, True)]
        graph.set_graph(2, points, [GraphGroup((0, 1), 1.0, True)], 0, hulls=False, axis="layer", summary="")
        for number, box in graph.name_boxes({0, 1}, {0, 1}).items():
            away = [math.hypot(*(box.center() - graph.place(n)).toTuple()) for n in (number, 1 - number)]
            assert away[0] <= away[1], (high, number)
