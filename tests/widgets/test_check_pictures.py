"""Curves, paired bars and the verdict's scale: places, keys, words in contrast, text twins."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kn_studio.theme import DARK, LIGHT, Theme, contrast, mix
from kn_studio.widgets.curve_plot import CurvePlot, PlotAxes, PlotCurve
from kn_studio.widgets.paired_bars import BarPair, PairedBars
from kn_studio.widgets.verdict_scale import GROUND, ScaleContent, VerdictScale

CURVES = (PlotCurve("ours", ((0.0, 0.0), (0.2, 0.8), (1.0, 1.0))), PlotCurve("theirs", ((0.0, 0.1), (1.0, 0.9)), False))


def plot(qtbot: QtBot, highest: float = 1.0) -> CurvePlot:
    made = CurvePlot("ROC")
    qtbot.addWidget(made)
    made.set_curves(CURVES, PlotAxes("false alarms", "hits", highest, "guessing", (0.1, "aim")), (0.2, 0.8), "rises")
    made.resize(300, made.sizeHint().height())
    made.show()
    return made


def test_a_curve_runs_from_the_lower_left_to_the_upper_right(qtbot: QtBot) -> None:
    made = plot(qtbot)
    start, middle, end = (made.place(x, y) for x, y in CURVES[0].points)
    assert start.x() < middle.x() < end.x()
    assert start.y() > middle.y() > end.y()
    assert made.place(0.5, 0.5).y() == pytest.approx((start.y() + end.y()) / 2)
    assert made.accessibleDescription() == "rises"
    low = plot(qtbot, 0.2)
    assert low.place(0.0, 0.2).y() == pytest.approx(low.place(0.0, 0.9).y()), "what is higher stays inside"
    assert low.place(0.0, 0.1).y() > low.place(0.0, 0.2).y()


def test_a_lonely_point_is_seen(qtbot: QtBot) -> None:
    made = plot(qtbot)
    made.set_curves((PlotCurve("ours", ((0.5, 0.5),)),), PlotAxes("x", "y"))
    spot = made.place(0.5, 0.5).toPoint()
    assert made.grab().toImage().pixel(spot) == LIGHT.color("accent").rgb()


def test_the_nearest_point_is_read_and_copied(qtbot: QtBot) -> None:
    made = plot(qtbot)
    assert made.point_at(made.place(0.2, 0.8) + QPointF(3, 2)) == "ours\nfalse alarms 20 %, hits 80 %"
    assert made.point_at(made.place(0.7, 0.2)) == ""
    lines = made.as_text().splitlines()
    assert lines[0] == "\tfalse alarms\thits"
    assert lines[-1] == "theirs\t1\t0.9"
    assert len(lines) == 1 + sum(len(curve.points) for curve in CURVES)
    made.setFocus()
    QTest.keySequence(made, QKeySequence(QKeySequence.StandardKey.Copy))
    assert QGuiApplication.clipboard().text() == made.as_text()


def test_the_plot_is_painted_in_both_themes_and_grows_with_the_type(qtbot: QtBot) -> None:
    made = plot(qtbot)
    light, height = made.grab().toImage(), made.sizeHint().height()
    made.apply_theme(DARK)
    assert made.grab().toImage() != light
    made.apply_theme(DARK.at_scale(2.0))
    assert made.sizeHint().height() == 2 * height


def test_pairs_are_gone_through_by_key_and_by_pointer(qtbot: QtBot) -> None:
    bars = PairedBars("Neurons")
    qtbot.addWidget(bars)
    pairs = [BarPair(f"L0N{n}", (0.1 * n - 0.1, 0.2), ("a", "b"), f"tip {n}") for n in range(3)]
    bars.set_pairs(("claimed", "own"), pairs)
    bars.resize(400, bars.sizeHint().height())
    bars.show()
    told: list[int] = []
    bars.chosen.connect(told.append)
    bars.setFocus()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up):
        QTest.keyClick(bars, key)
    assert told == [0, 1, 2, 2, 1]
    told.clear()
    y = next(y for y in range(bars.height()) if bars.row_at(y) == 2)
    QTest.mouseClick(bars, Qt.MouseButton.LeftButton, pos=QPointF(60, y + 3).toPoint())
    assert told == [2]
    assert bars.row_at(2) == -1
    assert bars.row_at(bars.height() + 5) == -1
    assert bars.as_text().splitlines() == ["\tclaimed\town", "L0N0\ta\tb", "L0N1\ta\tb", "L0N2\ta\tb"]
    assert "L0N2 a b" in bars.accessibleDescription()


def test_bars_below_zero_stand_at_the_left_of_zero(qtbot: QtBot) -> None:
    bars = PairedBars("Neurons")
    qtbot.addWidget(bars)
    bars.set_pairs(("claimed",), [BarPair("L0N0", (-1.0,), ("",)), BarPair("L0N1", (1.0,), ("",))])
    bars.resize(400, bars.sizeHint().height())
    image = bars.grab().toImage()
    accent = LIGHT.color("accent").rgb()

    def painted(row: int) -> list[int]:
        y = next(y for y in range(bars.height()) if bars.row_at(y) == row) + 13
        return [x for x in range(bars.width()) if image.pixel(x, y) == accent]

    assert max(painted(0)) <= min(painted(1)) + 1


def content(place: float, threshold: float = 0.5) -> ScaleContent:
    return ScaleContent(
        place, threshold, 0.2, 0.8, "contradicts", "cannot tell", "supports", "this claim −6", "threshold −4", "bad"
    )


@pytest.mark.parametrize("place", [0.0, 0.45, 0.5, 0.55, 1.0])
def test_the_scale_keeps_order_and_its_words_inside(qtbot: QtBot, place: float) -> None:
    scale = VerdictScale("Where the score stands")
    qtbot.addWidget(scale)
    scale.set_content(content(place))
    scale.resize(400, scale.sizeHint().height())
    scale.show()
    assert 0 <= scale.x_of(place) <= 400
    assert scale.x_of(0.2) < scale.x_of(0.5) < scale.x_of(0.8)
    image = scale.grab().toImage()
    wanted = LIGHT.color("bad").rgb()
    found = [x for x in range(400) if image.pixel(x, scale.height() // 2) == wanted]
    assert found
    assert min(found) - 1 <= scale.x_of(place) <= max(found) + 1
    assert scale.accessibleDescription() == "this claim −6, threshold −4"
    scale.set_content(None)
    assert not scale.isVisible()


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("token", ["accent", "bad", "warn"])
def test_words_on_a_band_can_be_read(theme: Theme, token: str) -> None:
    ground = mix(theme.color(token), theme.color("panel"), GROUND)
    assert contrast(theme.color(token), ground) >= 4.5
    assert contrast(theme.color("text"), ground) >= 4.5
