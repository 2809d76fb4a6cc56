"""Marks that step back, and state colours on a ground of their own: quiet, but seen in light and in dark."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from engine.types import Neuron
from kn_studio import stylesheet
from kn_studio.stage import lamp_paint
from kn_studio.stage.bars import StoryBars
from kn_studio.stage.lamp_grid import LampGrid
from kn_studio.stage.look import Look
from kn_studio.stage.two_maps import MapLamps, TwoMaps
from kn_studio.story.bars import Bar
from kn_studio.theme import DARK, LIGHT, Theme, contrast
from kn_studio.widgets.bars import BarRow, Bars
from kn_studio.widgets.cell_table import CellTable
from kn_studio.widgets.cells import Cell, Column
from kn_studio.widgets.heat_rings import HeatMark
from kn_studio.widgets.heatmap import HeatMap
from kn_studio.widgets.value_slider import ValueSlider
from tests.widgets.drawn import colours, shown

BOTH = pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)


@pytest.fixture
def dressed(qapp: QApplication) -> Iterator[QApplication]:
    yield qapp
    stylesheet.apply(qapp, LIGHT)


@BOTH
def test_a_selected_row_keeps_its_state_colours(dressed: QApplication, qtbot: QtBot, theme: Theme) -> None:
    stylesheet.apply(dressed, theme)
    table = CellTable("Verdicts", (Column("Verdict"), Column("Language")))
    table.apply_theme(theme)
    table.set_rows(((Cell("\u2588\u2588", token="bad"), Cell("en")), (Cell("\u2588\u2588", token="good"), Cell("zh"))))
    for row, token in ((0, "bad"), (1, "good")):
        table.selectRow(row)
        found = colours(shown(qtbot, table, 300, 120))
        assert theme.color("accent soft").name() in found, "it is selected"
        assert theme.color(token).name() in found


@BOTH
def test_the_hint_in_an_empty_field_is_as_quiet_as_other_quiet_text_and_no_quieter(
    dressed: QApplication, qtbot: QtBot, theme: Theme
) -> None:
    stylesheet.apply(dressed, theme)
    field = QLineEdit()
    field.setPlaceholderText("\u2588\u2588")
    assert theme.color("muted").name() in colours(shown(qtbot, field, 200, 40))


@BOTH
def test_where_a_bar_was_has_an_edge(qtbot: QtBot, theme: Theme) -> None:
    bars = Bars("Effect")
    bars.apply_theme(theme)
    bars.set_rows((BarRow("English", 0.2, ("0.9", "\u2192", "0.2"), 0.9, 0),))
    image = shown(qtbot, bars, 400, bars.sizeHint().height())
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    middle, hue = bars.sizeHint().height() // 2, theme.language_color(0)
    near = [contrast(QColor(image.pixel(x, middle)), hue) for x in range(400)]
    solid = [x for x, ratio in enumerate(near) if ratio < 1.4]
    tint = theme.before(hue).name()
    pale = [x for x in range(400) if QColor(image.pixel(x, middle)).name() == tint]
    assert pale
    assert max(solid) > max(pale), "the edge closes the part that was"


@BOTH
def test_where_a_bar_of_the_story_was_has_an_edge(qtbot: QtBot, theme: Theme) -> None:
    bars = StoryBars("Answers")
    bars.dress(Look(theme, still=True))
    bars.show_bars((Bar("Paris", 0.2, 0.9, 0),))
    found = colours(shown(qtbot, bars, 600, 60))
    assert {theme.language_color(0).name(), theme.language_before(0).name()} <= found
    image = bars.grab().toImage()
    hue = theme.language_color(0)
    inked = [x for x in range(600) if contrast(QColor(image.pixel(x, 30)), hue) < 1.4]
    tint = theme.language_before(0).name()
    assert max(inked) > max(x for x in range(600) if QColor(image.pixel(x, 30)).name() == tint)


@BOTH
def test_the_curve_over_a_slider_has_a_line(qtbot: QtBot, theme: Theme) -> None:
    slider = ValueSlider("Threshold", 0.0, 1.0, 0.01)
    slider.apply_theme(theme)
    slider.set_curve((1000, 100, 10, 1, 0))
    shown(qtbot, slider, 400, slider.sizeHint().height())
    image = slider.groove.grab().toImage()
    upper = image.copy(0, 0, image.width(), 16)
    assert max(contrast(QColor(name), theme.color("panel")) for name in colours(upper)) >= 3.0


@BOTH
def test_rings_that_step_back_can_still_be_seen(qtbot: QtBot, theme: Theme) -> None:
    heat = HeatMap()
    qtbot.addWidget(heat)
    heat.apply_theme(theme)
    heat.set_values(np.zeros((2, 64), dtype=np.float32))
    rings = [HeatMark(Neuron(0, 3), 0, faded=True), HeatMark(Neuron(1, 9), None, shared=True, faded=True)]
    heat.set_marks([*rings, HeatMark(Neuron(1, 30), 0)])
    heat.fit()
    pens = [spot.pen() for spot in heat._rings.items[1].points()]
    for pen in pens[:2]:
        assert contrast(pen.color(), theme.color("panel")) >= 2.9
        assert pen.widthF() < pens[2].widthF(), "thinner than those that were picked"


@BOTH
def test_lamps_of_two_maps_are_seen_alike_and_the_shared_ones_are_ringed(qtbot: QtBot, theme: Theme) -> None:
    maps = TwoMaps()
    maps.dress(Look(theme, still=True))
    both, sides = Neuron(1, 5), []
    for position, own in enumerate((Neuron(0, 2), Neuron(0, 7))):
        sides.append(MapLamps(position, (own, both)))
    found = []
    for shared in ((both,), ()):
        maps.show_maps((2, 16), (sides[0], sides[1]), shared, False, "")
        found.append(shown(qtbot, maps, 800, 300))
    ink = theme.shared_color().name()
    assert ink in colours(found[0]), "which ones are shared is seen while the maps are apart"
    assert ink not in colours(found[1])


@BOTH
def test_a_dark_lamp_stands_out_of_its_floor_in_every_hue(theme: Theme) -> None:
    area = QRectF(0, 0, 400, 200)
    grid = LampGrid(area, 2, 8, area, 8, 8)
    for position in range(8):
        image = QImage(400, 200, QImage.Format.Format_RGB32)
        image.fill(theme.color("panel"))
        painter = QPainter(image)
        lamp_paint.dark_lamps(painter, grid, Look(theme), theme.language_color(position))
        painter.end()
        middle = grid.centre(Neuron(0, 3))
        assert 1.8 <= contrast(QColor(image.pixel(QPointF(middle).toPoint())), theme.color("panel")) <= 2.2


@BOTH
def test_words_of_a_stale_table_are_quiet(qtbot: QtBot, theme: Theme) -> None:
    table = CellTable("Figures", (Column("Value"),))
    table.apply_theme(theme)
    table.set_rows(((Cell("\u2588\u2588", token="accent"),),))
    bright, muted = theme.color("accent").name(), theme.color("muted").name()
    assert bright in colours(shown(qtbot, table, 200, 80))
    table.set_faded(True)
    found = colours(table.viewport().grab().toImage())
    assert bright not in found
    assert muted in found
    table.set_faded(False)
    assert bright in colours(table.viewport().grab().toImage())
