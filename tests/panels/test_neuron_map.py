from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from engine.types import Neuron
from kn_studio import interface_language
from kn_studio.app_state import AppState, ScaledAnswer, Scaling
from kn_studio.fact_intents import ChooseLanguages
from kn_studio.intents import (
    FocusNeuron,
    LocateNeurons,
    OpenSession,
    ResumeRun,
    ScaleNeurons,
    SetMapMode,
    SetShare,
    SetThreshold,
    ShowStation,
)
from kn_studio.panels.neuron_map import NeuronMapPanel
from kn_studio.picking import Picked
from kn_studio.session.store import Store
from kn_studio.theme import DARK, LIGHT, Theme
from kn_studio.viewmodels import neuron_map, run_on_map
from kn_studio.widgets.language_picker import LanguagePicker
from tests.panels.stage import cut_off, nameless, staged
from tests.viewmodels import small
from tests.widgets.legends import written

LANGUAGES = ("en", "zh", "ar")


def full(store: Store, **changes: object) -> AppState:
    return replace(small.state(small.three_languages(store)), **changes)  # type: ignore[arg-type]


def test_sliders_speak_for_all_languages_or_for_the_one_on_the_map(qtbot: QtBot, store: Store) -> None:
    state = full(store)
    panel = staged(qtbot, NeuronMapPanel, neuron_map.view(state, store))
    with qtbot.waitSignal(panel.intent) as told:
        panel.map.threshold_slider.groove.setValue(42)
    assert told.args == [SetThreshold(0.42, "")]
    panel.show_view(neuron_map.view(replace(state, map_mode="zh"), store))
    with qtbot.waitSignal(panel.intent) as told:
        panel.map.threshold_slider.groove.setValue(17)
    assert told.args == [SetThreshold(0.17, "zh")]
    with qtbot.waitSignal(panel.intent) as told:
        panel.map.share_slider.groove.setValue(panel.map.share_slider.groove.maximum())
    assert told.args == [SetShare(1.0)]


def test_modes_by_switch_and_by_chip(qtbot: QtBot, store: Store) -> None:
    state = full(store)
    panel = staged(qtbot, NeuronMapPanel, neuron_map.view(state, store))
    with qtbot.waitSignal(panel.intent) as told:
        panel.map._switch._buttons["shared"].click()
    assert told.args == [SetMapMode("shared")]
    with qtbot.waitSignal(panel.intent) as told:
        panel.fact._chips._chips[1].click()
    assert told.args == [SetMapMode("zh")]
    panel.show_view(neuron_map.view(replace(state, map_mode="zh"), store))
    with qtbot.waitSignal(panel.intent) as told:
        panel.fact._chips._chips[1].click()
    assert told.args == [SetMapMode("all")]


def test_a_click_on_the_map_brings_a_neuron_into_focus(qtbot: QtBot, store: Store) -> None:
    panel = staged(qtbot, NeuronMapPanel, neuron_map.view(full(store), store))
    heat = panel.map.map
    with qtbot.waitSignal(panel.intent) as told:
        QTest.mouseClick(heat.viewport(), Qt.MouseButton.LeftButton, pos=heat.pixel_of(small.PAIR).toPoint())
    assert told.args == [FocusNeuron(small.PAIR)]
    assert "L2N7" in panel.map._describe(small.PAIR, 0.4)
    assert "\u2068中文\u2069: 3 of 3 prompts" in panel.map._describe(small.PAIR, 0.4)
    assert panel.map._describe(Neuron(0, 1), 0.1) == "L0N1 · 0.10 of the maximum"


def test_languages_are_chosen_by_their_names(qtbot: QtBot, store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    panel = staged(qtbot, NeuronMapPanel, neuron_map.view(full(store), store))
    # The offscreen platform warns of popups, so the list is filled but not opened.
    monkeypatch.setattr(LanguagePicker, "open_below", lambda *_: None)
    panel.fact._add.click()
    picker = panel.fact._picker
    texts = [picker.list.item(i).text().replace("\u2068", "").replace("\u2069", "") for i in range(picker.list.count())]
    assert texts[:2] == ["العربية · Arabic · ar", "中文 · Chinese · zh"]
    hindi = next(i for i, text in enumerate(texts) if "Hindi" in text)
    with qtbot.waitSignal(panel.intent) as told:
        picker.list.item(hindi).setCheckState(Qt.CheckState.Checked)
    assert told.args == [ChooseLanguages((*LANGUAGES, "hi"))]


def test_nothing_selected_offers_the_nearest_threshold(qtbot: QtBot, store: Store) -> None:
    state = full(store, thresholds=dict.fromkeys(LANGUAGES, 1.0))
    panel = staged(qtbot, NeuronMapPanel, neuron_map.view(state, store))
    assert panel.map._notice.isVisible()
    with qtbot.waitSignal(panel.intent) as told:
        panel.map._notice._button.click()
    assert told.args == [SetThreshold(0.99, "")]


def test_no_run_offers_to_locate(qtbot: QtBot, store: Store) -> None:
    state = AppState(fact=small.GERMANY, model=small.MODEL, languages=LANGUAGES, prompts=small.prompts(LANGUAGES))
    panel = staged(qtbot, NeuronMapPanel, neuron_map.view(state, store))
    assert not panel._below.isVisible()
    with qtbot.waitSignal(panel.intent) as told:
        panel.map._empty._primary.click()
    assert told.args == [LocateNeurons((small.UUID,), LANGUAGES)]


def test_no_fact_offers_the_facts_and_the_demo(qtbot: QtBot) -> None:
    panel = staged(qtbot, NeuronMapPanel, neuron_map.view(AppState(), None))
    with qtbot.waitSignal(panel.intent) as told:
        panel.map._empty._primary.click()
    assert told.args == [ShowStation("facts")]
    with qtbot.waitSignal(panel.intent) as told:
        panel.map._empty._second.click()
    assert told.args == [OpenSession(demo=True)]


def test_no_model_offers_the_models_unless_one_comes(qtbot: QtBot) -> None:
    state = AppState(fact=small.GERMANY)
    panel = staged(qtbot, NeuronMapPanel, neuron_map.view(state, None))
    with qtbot.waitSignal(panel.intent) as told:
        panel.map._empty._primary.click()
    assert told.args == [ShowStation("model")]
    panel.show_view(neuron_map.view(replace(state, model_busy="demo-bert"), None))
    assert not panel.map._empty._primary.isVisible()


def test_a_stopped_run_offers_to_go_on(qtbot: QtBot, store: Store) -> None:
    run = store.begin_run(small.spec(LANGUAGES))
    store.land(run, 0, small.scores(small.planted({small.SHARED: 1.0})))
    panel = staged(qtbot, NeuronMapPanel, neuron_map.view(small.state(run), store))
    assert not panel.map._resume.isVisible()
    store.end_run(run, "stopped")
    panel.show_view(neuron_map.view(small.state(run), store))
    with qtbot.waitSignal(panel.intent) as told:
        panel.map._resume.click()
    assert told.args == [ResumeRun(run)]


def test_a_live_change_of_all_neurons_comes_into_sight(qtbot: QtBot, store: Store) -> None:
    state = full(store)
    panel = staged(qtbot, NeuronMapPanel, neuron_map.view(state, store))
    assert panel.effect.switch.current() == "off"
    neurons = run_on_map.chosen_neurons(state, store)
    up = Scaling(neurons, 2.0, (ScaledAnswer("en", 0.93, 0.97, 0.93, 0.01, 0.94, 0.02, 2),))
    panel.show_view(neuron_map.view(replace(state, scaling=up), store))
    assert panel.effect.switch.current() == "up"
    panel.effect.switch._buttons["off"].click()
    panel.show_view(neuron_map.view(replace(state, scaling=up, notes_stamp=1), store))
    assert panel.effect.switch.current() == "off"


def test_the_gap_is_told_in_numbers_by_the_legend(qtbot: QtBot, store: Store) -> None:
    panel = staged(qtbot, NeuronMapPanel, neuron_map.view(full(store), store))
    assert "completeness within tolerance\n" in panel.map._legend.toolTip()
    assert "Largest gap: 1.9×10⁻⁴" in panel.map._legend.toolTip()


def test_other_neurons_can_be_measured(qtbot: QtBot, store: Store) -> None:
    panel = staged(qtbot, NeuronMapPanel, neuron_map.view(full(store), store))
    assert not panel.effect._measure.isVisible()
    with qtbot.assertNotEmitted(panel.intent):
        panel.effect.switch._buttons["up"].click()
    state = small.state(1, thresholds=dict.fromkeys(LANGUAGES, 0.55))
    panel.show_view(neuron_map.view(state, store))
    with qtbot.waitSignal(panel.intent) as told:
        panel.effect._measure.click()
    assert told.args == [ScaleNeurons((), 2.0)]
    with qtbot.waitSignal(panel.intent) as told:
        panel.effect.switch._buttons["off"].click()
    assert told.args == [ScaleNeurons((), 0.0)]


def test_partial_says_how_far_it_is(qtbot: QtBot, store: Store) -> None:
    run = store.begin_run(small.spec(LANGUAGES))
    store.land(run, 0, small.scores(small.planted({small.SHARED: 1.0})))
    panel = staged(qtbot, NeuronMapPanel, neuron_map.view(small.state(run), store))
    assert panel.map._partial.text() == "1 of 9 prompts"
    assert panel.map._partial.isVisible()
    store.land(run, 1, small.scores(small.planted({small.PAIR: 1.0})))
    panel.show_view(neuron_map.view(small.state(run, landed=2), store))
    assert panel.map._partial.text() == "2 of 9 prompts"
    assert panel.map.map._values[small.PAIR.layer, small.PAIR.index] > 0


def test_the_same_view_twice_changes_nothing(qtbot: QtBot, store: Store) -> None:
    view = neuron_map.view(full(store), store)
    panel = staged(qtbot, NeuronMapPanel, view)
    qtbot.wait(30)
    before = panel.grab().toImage()
    with qtbot.assertNotEmitted(panel.intent, wait=60):
        panel.show_view(view)
    assert panel.grab().toImage() == before


STATES = ("full", "shared", "none", "partial", "no run", "no fact", "plain")


def view_of(name: str, store: Store) -> neuron_map.NeuronMapView:
    if name == "no fact":
        return neuron_map.view(AppState(), None)
    if name == "partial":
        run = store.begin_run(small.spec(LANGUAGES))
        store.land(run, 0, small.scores(small.planted({small.SHARED: 1.0}), converged=False))
        return neuron_map.view(small.state(run), store)
    changes: dict[str, dict[str, object]] = {
        "shared": {"map_mode": "shared", "neuron": small.SHARED},
        "none": {"thresholds": dict.fromkeys(LANGUAGES, 1.0)},
        "no run": {"run": None},
        "plain": {"level": "plain"},
    }
    return neuron_map.view(full(store, **changes.get(name, {})), store)


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("name", STATES)
def test_every_state_is_drawn_whole(qtbot: QtBot, store: Store, name: str, theme: Theme) -> None:
    panel = staged(qtbot, NeuronMapPanel, view_of(name, store), theme, (828, 724))
    image = panel.grab().toImage()
    assert cut_off(panel) == []
    assert nameless(panel) == []
    middle = image.pixelColor(image.width() // 2, 4)
    assert (middle.lightness() < 60) == theme.dark


def test_large_type_still_fits(qtbot: QtBot, store: Store) -> None:
    panel = staged(qtbot, NeuronMapPanel, view_of("full", store), LIGHT.at_scale(1.6), (1200, 900))
    assert cut_off(panel) == []


def test_the_legend_says_what_the_faint_rings_of_a_pick_mean(qtbot: QtBot, store: Store) -> None:
    state = full(store)
    panel = staged(qtbot, NeuronMapPanel, neuron_map.view(state, store))
    assert "not picked" not in panel.map._legend.said()
    first = neuron_map.view(state, store).markers[0].neuron
    panel.show_view(neuron_map.view(replace(state, picked=Picked((first,))), store))
    assert any(mark.faded for mark in panel.map.map._marks)
    assert "not picked" in panel.map._legend.said()
    panel.show_view(neuron_map.view(state, store))
    assert "not picked" not in panel.map._legend.said()


def test_a_pick_adds_a_line_and_scrolls_nothing(qtbot: QtBot, store: Store) -> None:
    state = full(store)
    panel = staged(qtbot, NeuronMapPanel, neuron_map.view(state, store))
    layout = panel.layout()
    assert layout is not None
    before = panel.minimumSizeHint().height()
    first = neuron_map.view(state, store).markers[0].neuron
    panel.show_view(neuron_map.view(replace(state, picked=Picked((first,))), store))
    qtbot.wait(10)
    assert layout.hasHeightForWidth()
    assert layout.totalMinimumHeightForWidth(828) <= before + 60


@pytest.mark.parametrize("size", [(988, 824), (828, 720)])
@pytest.mark.parametrize("code", ["en", "zh", "ar"])
def test_every_language_s_mark_on_the_map_is_in_the_legend_and_in_the_key(
    qtbot: QtBot,
    qapp: QApplication,
    store: Store,
    code: str,
    size: tuple[int, int],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """At the sizes that windows of 1440x900 and of 1280x800 leave to the station; no word of the legend is cut."""
    interface_language.use(qapp, code)
    try:
        view = neuron_map.view(full(store, thresholds=dict.fromkeys(LANGUAGES, 0.01)), store)
        panel = staged(qtbot, NeuronMapPanel, view, LIGHT, size)
        qtbot.wait(1)
        own = {marker.languages[0] for marker in view.markers if marker.position is not None}
        legend = panel.map._legend
        assert own
        assert {mark.words[-1] for mark in legend._languages} == own
        rings = {marker.shared for marker in view.markers if marker.position is None}
        assert len(legend.said()) >= len(own) + len(rings), "none is left out"
        plan = legend._plan()
        assert legend.height() == plan.lines * legend._line()
        assert legend.width() <= panel.map.width()
        texts = written(legend, monkeypatch)
        assert {view.method, view.completeness} <= texts.keys(), "the whole of both"
        assert all(begin >= 0 and end <= legend.width() for begin, end, _ in texts.values())
        coloured = [series for series in view.histogram if series.position is not None]
        assert len(panel.layers.histogram.key()) == len(view.histogram) >= len(coloured) > 0
    finally:
        interface_language.use(qapp, "en")
