from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from engine.types import TokenProbability
from kn_studio.app_state import AppState, NeuronCard, ScaledAnswer, Scaling
from kn_studio.intents import PinNeuron, ScaleNeurons, WriteNote
from kn_studio.panels.inspector import InspectorPanel
from kn_studio.session.store import Store
from kn_studio.theme import DARK, LIGHT, Theme
from kn_studio.viewmodels import inspector
from tests.panels.stage import cut_off, nameless, staged
from tests.viewmodels import small

SIZE = (320, 824)
CARD = NeuronCard(
    small.SHARED,
    tuple(TokenProbability(token, 3.0) for token in (" Berlin", "柏林", "برلين", "बर्लिन")),
    (TokenProbability("Wien", -2.0),),
)
SCALING = Scaling((small.SHARED,), 0.5, (ScaledAnswer("en", 0.93, 0.7, 0.92, 0.01, 0.9, 0.02, 2),))


def state(store: Store, **changes: object) -> AppState:
    return small.state(small.three_languages(store), **{"neuron": small.SHARED, "card": CARD, **changes})


def test_scaling_by_slider_and_buttons(qtbot: QtBot, store: Store) -> None:
    panel = staged(qtbot, InspectorPanel, inspector.view(state(store), store), size=SIZE)
    told: list[object] = []
    panel.intent.connect(told.append)
    with qtbot.waitSignal(panel.intent):
        for step in (9, 6, 4):
            panel.scaling.slider.groove.setValue(step)
    assert told == [ScaleNeurons((small.SHARED,), 0.4)]
    panel.scaling.suppress.click()
    panel.scaling.enhance.click()
    panel.scaling.all_off.click()
    panel.scaling.all_up.click()
    assert told[1:] == [
        ScaleNeurons((small.SHARED,), 0.0),
        ScaleNeurons((small.SHARED,), 2.0),
        ScaleNeurons((), 0.0),
        ScaleNeurons((), 2.0),
    ]


def test_a_move_is_not_told_of_the_next_neuron(qtbot: QtBot, store: Store) -> None:
    now = state(store)
    panel = staged(qtbot, InspectorPanel, inspector.view(now, store), size=SIZE)
    panel.scaling.slider.groove.setValue(3)
    with qtbot.assertNotEmitted(panel.intent, wait=200):
        panel.show_view(inspector.view(replace(now, neuron=small.PAIR, card=None), store))
    assert panel.scaling.slider.value() == 1.0
    assert panel.title_label.text() == "L2N7"


def test_pin_and_note(qtbot: QtBot, store: Store) -> None:
    panel = staged(qtbot, InspectorPanel, inspector.view(state(store), store), size=SIZE)
    with qtbot.waitSignal(panel.intent) as told:
        panel.pin.click()
    assert told.args == [PinNeuron(small.SHARED, True)]
    with qtbot.waitSignal(panel.intent, timeout=2000) as told:
        QTest.keyClicks(panel.note, "Bonn?")
    assert told.args == [WriteNote(small.SHARED, "Bonn?")]


def test_live_bars_appear_with_both_controls(qtbot: QtBot, store: Store) -> None:
    panel = staged(qtbot, InspectorPanel, inspector.view(state(store, scaling=SCALING), store), size=SIZE)
    assert panel.effect.isVisible()
    assert panel.effect.accessibleDescription() == ("English 0.93 → 0.70; random 0.93 → 0.92; matched 0.93 → 0.90")
    assert panel.scaling.slider.value() == 0.5


def test_prompts_are_marked_by_their_language(qtbot: QtBot, store: Store) -> None:
    panel = staged(qtbot, InspectorPanel, inspector.view(state(store, level="plain"), store), size=SIZE)
    assert [row[0].mark for row in panel.prompts.cells.rows] == [0] * 3 + [1] * 3 + [2] * 3
    assert panel.prompts.cells.columns[0].title == "Sentence"
    panel.show_view(inspector.view(small.state(1, neuron=small.SHARED, card=CARD), store))
    assert panel.prompts.cells.columns[0].title == "Prompt"


def test_nothing_in_focus(qtbot: QtBot) -> None:
    panel = staged(qtbot, InspectorPanel, inspector.view(AppState(), None), size=SIZE)
    assert panel._empty.isVisible()
    assert not panel._scroll.isVisible()


def test_without_the_model_nothing_is_turned(qtbot: QtBot, store: Store) -> None:
    panel = staged(qtbot, InspectorPanel, inspector.view(state(store, model=None, card=None), store), size=SIZE)
    assert not panel.scaling.suppress.isEnabled()
    assert panel.tokens_message.text().startswith("Load the model")
    assert not panel.up.isVisible()
    panel.show_view(inspector.view(state(store, scaling=SCALING, model=None, card=None), store))
    assert panel.effect._faded, "what was tried steps back without the model"
    panel.show_view(inspector.view(state(store, scaling=SCALING), store))
    assert not panel.effect._faded


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("level", ["plain", "research"])
def test_the_card_is_drawn_whole(qtbot: QtBot, store: Store, theme: Theme, level: str) -> None:
    view = inspector.view(state(store, scaling=SCALING, level=level), store)
    panel = staged(qtbot, InspectorPanel, view, theme, SIZE)
    panel.grab()
    assert cut_off(panel) == []
    assert nameless(panel) == []
    assert panel._body.width() <= 320
