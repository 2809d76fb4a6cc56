"""Two runs side by side as people see and use them: three maps that move together, numbers, and the line above."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kn_studio import fonts, interface_language, resources, stylesheet
from kn_studio.app_state import AppState
from kn_studio.intents import FocusNeuron
from kn_studio.keeping_intents import AskComparison, ChooseComparison, CompareRuns, EndComparison
from kn_studio.keeping_state import Comparing
from kn_studio.panels.neuron_map import NeuronMapPanel
from kn_studio.picking import PickNeurons
from kn_studio.plots_menu import titles
from kn_studio.session.store import Store
from kn_studio.standing import LookAt, Standing
from kn_studio.theme import DARK, LIGHT, Theme
from kn_studio.viewmodels import neuron_map, provenance, run_difference
from kn_studio.widgets.plot import plots_in
from tests.panels.stage import cut_off, nameless, staged
from tests.viewmodels import small
from tests.viewmodels.test_run_compare import EXTRA, second

TIGHT = (828, 720)


@pytest.fixture
def state(store: Store) -> AppState:
    return small.state(small.three_languages(store))


@pytest.fixture
def both(state: AppState, store: Store) -> AppState:
    return replace(state, against=run_difference.read(state, store, second(store), None))


def stage(qtbot: QtBot, state: AppState, store: Store, theme: Theme = LIGHT) -> NeuronMapPanel:
    return staged(qtbot, NeuronMapPanel, neuron_map.view(state, store), theme, TIGHT)


def test_both_keys_say_the_scale_in_the_words_of_the_level(qtbot: QtBot, both: AppState, store: Store) -> None:
    for level, said in (("research", "√"), ("plain", "faint ones made clearer")):
        card = stage(qtbot, replace(both, level=level), store).map
        assert [said in legend._said_at_ends()[1] for legend in (card._legend, card.pair.legend)] == [True, True]


def test_the_button_and_the_line_ask_for_what_they_say(qtbot: QtBot, state: AppState, store: Store) -> None:
    number = second(store)
    panel = stage(qtbot, state, store)
    card = panel.map
    assert not card.bar.isVisible()
    with qtbot.waitSignal(panel.intent) as told:
        card._compare.click()
    assert told.args == [ChooseComparison()]
    panel.show_view(neuron_map.view(replace(state, comparing=Comparing()), store))
    assert card.bar.isVisible()
    assert not card._compare.isVisible()
    assert not card.pair.isVisible()
    assert card.pair.sides == (), "maps are made for those who compare"
    assert (card.bar.runs.count(), card.bar.runs.currentIndex(), card.bar.alone.text()) == (1, -1, "Close")
    with qtbot.waitSignal(panel.intent) as told:
        card.bar.runs.setFocus()
        QTest.keyClick(card.bar.runs, Qt.Key.Key_Down)
    assert told.args == [CompareRuns(number)]
    for button, intent in ((card.bar.other, AskComparison()), (card.bar.alone, EndComparison())):
        with qtbot.waitSignal(panel.intent) as told:
            QTest.keyClick(button, Qt.Key.Key_Space)
        assert told.args == [intent]
    panel.show_view(neuron_map.view(replace(state, comparing=Comparing("Rivers.kns")), store))
    assert not card.bar.runs.isEnabled()
    assert card.bar.message.text() == "Reading Rivers.kns …"


def test_three_maps_have_one_scale_and_move_together(qtbot: QtBot, both: AppState, store: Store) -> None:
    panel = stage(qtbot, both, store)
    card = panel.map
    one, two = (side.map for side in card.pair.sides)
    assert all(heat.isVisible() for heat in (one, two, card.map))
    assert (one.ramp() == two.ramp()).all()
    assert (one.ramp() != card.map.ramp()).any(), "the difference has a scale of two sides"
    assert abs(one.width() - card.map.width()) <= 1, "what is below one another is the same neuron"
    for heat in (one, two, card.map):
        heat.zoom.look_at(4, 30)
        assert [each.zoom.region for each in (one, two, card.map)] == [(4.0, 30.0)] * 3
        heat.reset_zoom()
        assert not any(each.zoom.zoomed for each in (one, two, card.map))
    two.setFocus()
    QTest.keyClick(two, Qt.Key.Key_Plus)
    assert card.map.zoom.zoomed
    assert card.minimap.isVisible()


def test_a_comparison_begins_where_the_map_was_and_leaves_it_there(
    qtbot: QtBot, state: AppState, both: AppState, store: Store
) -> None:
    panel = stage(qtbot, state, store)
    card = panel.map
    told: list[object] = []
    panel.intent.connect(told.append)
    card.map.zoom.look_at(4, 30)
    assert told == [], "not at every step"
    panel.show_view(neuron_map.view(both, store))
    assert told == [LookAt(1, (4.0, 30.0))]
    assert [side.map.zoom.region for side in card.pair.sides] == [(4.0, 30.0)] * 2
    panel.show_view(neuron_map.view(state, store))
    assert card.map.zoom.region == (4.0, 30.0)
    assert not card.pair.isVisible()
    assert panel._below.isVisible()
    panel.close()
    assert told == [LookAt(1, (4.0, 30.0))]


def test_what_was_left_in_view_comes_with_its_run(qtbot: QtBot, state: AppState, store: Store) -> None:
    other = second(store)
    left = replace(state, standing=Standing(regions={1: (10.0, 40.0)}), neuron=small.PAIR)
    panel = stage(qtbot, left, store)
    assert panel.map.map.zoom.region == (10.0, 40.0), "also where the neuron in focus is beside it"
    panel.show_view(neuron_map.view(replace(left, run=other), store))
    assert panel.map.map.zoom.region is None
    panel.map.map.zoom.look_at(0, 20)
    panel.show_view(neuron_map.view(left, store))
    assert panel.map.map.zoom.region == (10.0, 40.0)


def test_neurons_are_gone_to_from_each_map_and_from_the_largest_difference(
    qtbot: QtBot, both: AppState, store: Store
) -> None:
    panel = stage(qtbot, both, store)
    for side in panel.map.pair.sides:
        heat, where = side.map, side.map.pixel_of(small.SHARED).toPoint()
        with qtbot.waitSignal(panel.intent) as told:
            QTest.mouseClick(heat.viewport(), Qt.MouseButton.LeftButton, pos=where)
        assert told.args == [FocusNeuron(small.SHARED)]
        with qtbot.waitSignal(panel.intent) as told:
            QTest.mouseClick(heat.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier, pos=where)
        assert told.args == [PickNeurons((small.SHARED,))]
    with qtbot.waitSignal(panel.intent) as told:
        panel.map.numbers._grid.itemAtPosition(5, 1).widget().click()  # type: ignore[union-attr]
    assert told.args == [FocusNeuron(EXTRA)]


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_everything_fits_the_smallest_window_and_says_what_it_is(
    qtbot: QtBot, both: AppState, store: Store, theme: Theme
) -> None:
    panel = stage(qtbot, both, store, theme)
    needed = panel.minimumSizeHint()
    assert (needed.width(), needed.height()) <= TIGHT
    assert needed.height() <= TIGHT[1]
    assert cut_off(panel) == []
    assert nameless(panel) == []
    assert panel.map.numbers.findChildren(type(panel.map.numbers._page))
    area = panel.map.numbers._page.parentWidget()
    assert area is not None
    assert panel.map.numbers._page.height() <= area.height(), "the numbers do not scroll"
    one, two = (side.map for side in panel.map.pair.sides)
    seen = {plot: titles(plot)[1] for plot in plots_in(panel.map) if plot.isVisible()}
    assert seen == {one: "Map of run A", two: "Map of run B", panel.map.map: "Difference of the maps, A less B"}
    assert one.accessibleDescription().startswith("A: run 1")
    assert two.accessibleDescription().startswith("B: run 2")
    assert "Only in A 1" in panel.map.map.accessibleDescription()
    assert panel.map.bar.accessibleDescription().startswith("Run 1 less run 2")
    for plot in seen:
        twin = plot.like()
        qtbot.addWidget(twin)
        assert twin.table().columns == plot.table().columns
        assert plot.table().columns == ("layer", "neuron", "value", "marked")


def test_a_stale_comparison_is_read_again(qtbot: QtBot, both: AppState, store: Store) -> None:
    assert both.against is not None
    panel = stage(qtbot, replace(both, against=replace(both.against, stamp=(1,))), store)
    assert panel.map.bar.message.property("role") == "warn"
    with qtbot.waitSignal(panel.intent) as told:
        panel.map.bar.again.click()
    assert told.args == [CompareRuns(2)]
    panel.show_view(neuron_map.view(both, store))
    assert not panel.map.bar.again.isVisible()
    assert panel.map.bar.message.property("role") == "muted"


def test_the_keyboard_goes_through_it_in_the_order_in_which_it_is_seen(
    qtbot: QtBot, both: AppState, store: Store
) -> None:
    panel = stage(qtbot, both, store)
    card = panel.map
    wanted = [card.bar.runs, card.bar.other, card.bar.alone, *(side.map for side in card.pair.sides), card.map]
    reached, widget = [], panel.nextInFocusChain()
    while widget is not panel:
        reached.append(widget)
        widget = widget.nextInFocusChain()
    assert [each for each in reached if each in wanted] == wanted


def test_where_each_map_comes_from_is_said_of_it_alone(both: AppState, store: Store) -> None:
    state = replace(both, session_path=store.path)
    one, two, all_ = (provenance.view(state, store, "neurons", part=part) for part in ("A", "B", ""))
    assert (one.run, two.run, one.beside) == (1, 2, None)
    assert two.made
    assert "beside" in all_.line
    assert all_.values[provenance.COLUMNS.index("run")] == "1 less 2"
    assert two.values[provenance.COLUMNS.index("run")] == 2


@pytest.mark.parametrize("code", ["en", "zh", "ar"])
def test_what_comes_before_a_comparison_fits_the_smallest_window_in_every_language(
    qtbot: QtBot, qapp: QApplication, both: AppState, store: Store, code: str
) -> None:
    assert both.against is not None
    wider = {mode: np.zeros((9, 99), np.float32) for mode in both.against.maps}
    alone = replace(both, against=None)
    interface_language.use(qapp, code)
    look = LIGHT.with_families(fonts.families(resources.path("fonts")))
    stylesheet.apply(qapp, look)
    try:
        for state in (
            replace(alone, comparing=Comparing()),
            replace(alone, comparing=Comparing("Rivers.kns")),
            replace(alone, comparing=Comparing(what="Rivers.kns holds no run.", hint="Choose a session with one.")),
            replace(both, against=replace(both.against, maps=wider)),
        ):
            panel = stage(qtbot, state, store, look)
            assert panel.map.bar.isVisible()
            assert panel.size().toTuple() == TIGHT
            assert panel.minimumSizeHint().height() <= TIGHT[1]
            assert cut_off(panel) == []
            legend = panel.map._legend
            top = legend.mapTo(panel, legend.rect().topLeft()).y()
            plot = panel.map.map
            assert plot.mapTo(panel, plot.rect().bottomLeft()).y() < top, "the map's axis ends above its legend"
    finally:
        interface_language.use(qapp, "en")
