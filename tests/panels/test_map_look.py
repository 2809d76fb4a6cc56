"""How the map is drawn, as people choose it: the button's menu, the palette's actions, undo, and reopening."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kn_studio import steps
from kn_studio.app_state import AppState
from kn_studio.commands import COMMANDS
from kn_studio.intents import FocusNeuron
from kn_studio.map_look import WAYS, MapLook, SetMapLook
from kn_studio.panels.neuron_map import NeuronMapPanel
from kn_studio.reducer import changes
from kn_studio.sample import Sample
from kn_studio.session.store import Store
from kn_studio.standing import Standing
from kn_studio.view_state import pack, unpack
from kn_studio.viewmodels import neuron_map, run_difference
from tests.panels.stage import cut_off, nameless, staged
from tests.viewmodels import small
from tests.viewmodels.test_run_compare import second

BY_SCORE = MapLook(order="score")
TIGHT = (828, 720)


@pytest.fixture
def state(store: Store) -> AppState:
    return small.state(small.three_languages(store))


def stage(qtbot: QtBot, state: AppState, store: Store) -> NeuronMapPanel:
    return staged(qtbot, NeuronMapPanel, neuron_map.view(state, store), size=TIGHT)


def test_each_way_in_the_menu_asks_for_itself(qtbot: QtBot, state: AppState, store: Store) -> None:
    panel = stage(qtbot, state, store)
    button = panel.map.look_button
    assert [key for key, action in button.ways.items() if action.isChecked()] == [
        ("values", "share"), ("order", "index"), ("scale", "root"),
    ]  # fmt: skip
    for key, look in ((("values", "rank"), MapLook("rank")), (("order", "score"), BY_SCORE)):
        with qtbot.waitSignal(panel.intent) as told:
            button.ways[key].trigger()
        assert told.args == [SetMapLook(look)]
    panel.show_view(neuron_map.view(replace(state, map_look=MapLook("rank")), store))
    assert button.ways["values", "rank"].isChecked()
    assert not button.ways["scale", "log"].isEnabled()
    assert button.ways["scale", "log"].isChecked(), "as the legend says"
    assert not button.ways["scale", "root"].isChecked()
    assert button.ways["scale", "log"].toolTip() == "Ranks are drawn by powers of ten"
    assert button.toolTip() == "How the map is drawn: Rank, By index"
    assert not cut_off(panel)
    assert not nameless(panel)


def test_a_click_in_sorted_order_means_the_real_neuron(qtbot: QtBot, state: AppState, store: Store) -> None:
    panel = stage(qtbot, replace(state, map_look=replace(BY_SCORE, values="rank")), store)
    heat = panel.map.map
    for neuron in (small.SHARED, small.PAIR, small.OWN["ar"]):
        with qtbot.waitSignal(panel.intent) as told:
            QTest.mouseClick(heat.viewport(), Qt.MouseButton.LeftButton, pos=heat.pixel_of(neuron).toPoint())
        assert told.args == [FocusNeuron(neuron)]
    assert heat.pixel_of(small.SHARED).x() < heat.pixel_of(small.OWN["en"]).x()
    said = panel.map._describe(small.SHARED, 1.0)
    assert said.startswith(f"{small.SHARED} · 1.00 of the maximum\nrank 1 of 256")
    assert "Neurons stand in order of their score." in heat.accessibleDescription()
    strongest = next(row for row in heat.table().rows() if row[0] == small.SHARED.layer)
    assert strongest == (small.SHARED.layer, small.SHARED.index, pytest.approx(1.0), True, 1.0)
    panel.show_view(neuron_map.view(replace(state, map_look=BY_SCORE, neuron=small.PAIR), store))
    assert heat._focus == small.PAIR


def test_compared_maps_stand_by_index_and_move_together(qtbot: QtBot, state: AppState, store: Store) -> None:
    both = replace(state, against=run_difference.read(state, store, second(store), None))
    panel = stage(qtbot, replace(both, map_look=BY_SCORE), store)
    card = panel.map
    assert not card.look_button.ways["order", "score"].isEnabled()
    assert "compared" in card.look_button.ways["order", "score"].toolTip()
    assert card.look_button.isVisible()
    card.map.zoom.look_at(4, 30)
    assert all(side.map.zoom.region == card.map.zoom.region for side in card.pair.sides)
    before = card.map.shades(64)
    panel.show_view(neuron_map.view(replace(both, map_look=MapLook(scale="log")), store))
    assert not np.array_equal(card.map.shades(64), before)
    assert card.map.zoom.zoomed, "another scale leaves what is in view"


def test_the_actions_are_possible_where_they_change_something(state: AppState) -> None:
    found = {command.key: command for command in COMMANDS}
    for way in WAYS:
        command = found[f"map-{way.field}-{way.value}"]
        on = getattr(MapLook(), way.field) == way.value
        assert (command.make(state, Path()) is None) == on
        assert command.hint
        assert command.make(AppState(), Path()) is None, "no run is on the map"
    wanted = replace(state, map_look=BY_SCORE)
    assert found["map-scale-log"].make(wanted, Path()) == SetMapLook(replace(BY_SCORE, scale="log"))


def test_it_is_taken_back_and_kept_with_the_session(state: AppState) -> None:
    zoomed = replace(state, standing=Standing(regions=MappingProxyType({1: (3.0, 9.0)})))
    log = changes(zoomed, SetMapLook(MapLook(scale="log")))
    assert log == {"map_look": MapLook(scale="log")}
    made = changes(zoomed, SetMapLook(BY_SCORE))
    assert made is not None
    assert not made["standing"].regions, "in another order these were other neurons"
    after = replace(zoomed, **made)
    before, now = steps.differences(zoomed, after)
    assert steps.title(before, now) == "Map: neurons by score"
    assert steps.restored(after, before)["map_look"] == MapLook()
    stored = json.loads(json.dumps(pack(after)))
    assert unpack(stored, lambda _uuid: None)["map_look"] == BY_SCORE
    assert "map_look" not in unpack({**stored, "map_look": 3}, lambda _uuid: None)


def test_in_the_order_of_scores_the_map_begins_where_the_marks_stand(qtbot: QtBot, made: Sample) -> None:
    """All of a layer in view would lay them on each other; the whole is one key away and stays once it is chosen."""
    full, store = made.states["full"], made.stores["full"]
    panel = staged(qtbot, NeuronMapPanel, neuron_map.view(full, store), size=TIGHT)
    drawn = panel.map.map
    assert not drawn.zoom.zoomed
    ordered = neuron_map.view(replace(full, map_look=BY_SCORE), store)
    panel.show_view(ordered)
    assert drawn.zoom.zoomed
    first, last = drawn.visible()
    assert first == 0
    spots = [drawn.pixel_of(mark.neuron) for mark in drawn.marks]
    assert all(drawn.rect().contains(spot.toPoint()) for spot in spots)
    assert last < drawn.layer_width
    near = [abs(one.x() - two.x()) + abs(one.y() - two.y()) for n, one in enumerate(spots) for two in spots[n + 1 :]]
    assert min(near) >= 9
    drawn.reset_zoom()
    panel.show_view(replace(ordered, busy=not ordered.busy))
    assert not drawn.zoom.zoomed
