from __future__ import annotations

from dataclasses import replace

import pytest

from engine.types import Neuron, TokenProbability
from kn_studio.app_state import AppState, NeuronCard, ScaledAnswer, Scaling
from kn_studio.session.store import Store
from kn_studio.session.words import keep_card
from kn_studio.viewmodels import inspector
from tests.viewmodels import small


def test_nothing_in_focus() -> None:
    view = inspector.view(AppState(), None)
    assert view.neuron is None
    assert view.message.startswith("Click a neuron on the map")


def test_the_card_of_a_shared_neuron(store: Store) -> None:
    state = small.state(small.three_languages(store), neuron=small.SHARED)
    view = inspector.view(state, store)
    shared = "shared by English, Chinese and Arabic"
    assert view.sentence == f"Score 1.00 of the maximum · located in 9 of 9 prompts · {shared}"
    assert [(row.name, row.share, row.votes, row.located) for row in view.languages] == [
        ("English", 1.0, 3, True),
        ("中文", 1.0, 3, True),
        ("العربية", 1.0, 3, True),
    ]
    assert len(view.prompts) == 9
    assert view.prompts[0].text == "The capital of Germany is Berlin."
    assert [row.right_to_left for row in view.prompts] == [False] * 6 + [True] * 3
    assert view.prompts[0].activation == pytest.approx(2.0)
    assert [row.position for row in view.prompts] == [0] * 3 + [1] * 3 + [2] * 3
    plain = inspector.view(replace(state, level="plain"), store)
    carries = "Carries the answer 100 % as much as the strongest switch"
    assert plain.sentence == f"{carries} · located in 9 of 9 sentences · {shared}"
    assert view.others == 5
    assert view.can_scale
    assert view.tokens_message.startswith("Reading")


def test_one_language_s_own_and_one_that_is_not_chosen(store: Store) -> None:
    state = small.state(small.three_languages(store))
    own = inspector.view(replace(state, neuron=small.OWN["zh"]), store)
    assert own.sentence == "Score 0.50 of the maximum · located in 3 of 9 prompts · only in Chinese"
    silent = inspector.view(replace(state, neuron=Neuron(2, 2)), store)
    assert silent.sentence.endswith("not chosen at these settings")
    assert {row.share for row in silent.languages} == {0.0}


def test_words_that_the_session_keeps_are_shown_without_the_model(store: Store) -> None:
    card = NeuronCard(small.SHARED, (TokenProbability(" Berlin", 3.25),), (TokenProbability("Wien", -2.5),))
    state = replace(small.state(small.three_languages(store), neuron=small.SHARED), model=None)
    assert inspector.view(state, store).tokens_message.startswith("Load ")
    keep_card(store, small.FINGERPRINT, card)
    view = inspector.view(state, store)
    assert view.tokens_message == ""
    assert view.promoted == ((" Berlin", "“ Berlin” · +3.25"),)
    assert inspector.view(replace(state, neuron=small.PAIR), store).tokens_message.startswith("Load ")


def test_tokens_of_this_neuron_only(store: Store) -> None:
    card = NeuronCard(small.SHARED, (TokenProbability(" Berlin", 3.25),), (TokenProbability("Wien", -2.5),))
    state = small.state(small.three_languages(store), neuron=small.SHARED, card=card)
    view = inspector.view(state, store)
    assert view.promoted == ((" Berlin", "“ Berlin” · +3.25"),)
    assert view.suppressed == (("Wien", "“Wien” · -2.5"),)
    assert view.tokens_message == ""
    assert inspector.view(replace(state, neuron=small.PAIR), store).promoted == ()
    other = inspector.view(replace(state, model=replace(small.MODEL, fingerprint="another")), store)
    assert other.promoted == other.suppressed == ()
    assert other.tokens_message == "Load demo-bert to see which words it pushes."
    unloaded = inspector.view(replace(state, card=None, model=None), store)
    assert unloaded.tokens_message.startswith("Load the model")
    loading = inspector.view(replace(state, card=None, model=None, model_busy="demo-bert"), store)
    assert loading.tokens_message == "demo-bert is being loaded."
    assert not unloaded.can_scale


def test_live_bars_of_this_neuron(store: Store) -> None:
    rows = (ScaledAnswer("zh", 0.88, 0.62, 0.87, 0.01, 0.85, 0.02, 2),)
    scaling = Scaling((small.SHARED,), 0.0, rows)
    state = small.state(small.three_languages(store), neuron=small.SHARED, scaling=scaling)
    view = inspector.view(state, store)
    assert view.factor == 0.0
    assert view.effect is not None
    assert [(row.label, row.position, row.after) for row in view.effect.rows] == [
        ("中文", 1, 0.62),
        ("random", None, 0.87),
        ("matched", None, 0.85),
    ]
    other = inspector.view(replace(state, neuron=small.PAIR), store)
    assert (other.factor, other.effect) == (1.0, None)


def test_note_and_pin_come_from_the_session(store: Store) -> None:
    state = small.state(small.three_languages(store), neuron=small.SHARED)
    store.set_note(small.FINGERPRINT, small.SHARED, "also Bonn")
    store.set_pin(small.FINGERPRINT, small.SHARED, True)
    view = inspector.view(state, store)
    assert (view.note, view.pinned, view.can_write) == ("also Bonn", True, True)
    assert inspector.view(replace(state, neuron=small.PAIR), store).note == ""
    assert not inspector.view(state, None).can_write


def test_a_neuron_outside_the_map_on_screen(store: Store) -> None:
    state = small.state(small.three_languages(store), neuron=Neuron(40, 2))
    view = inspector.view(state, store)
    assert (view.languages, view.prompts, view.can_scale) == ((), (), False)


def test_a_neuron_without_any_run(store: Store) -> None:
    view = inspector.view(AppState(model=small.MODEL, neuron=Neuron(1, 1)), store)
    assert view.neuron == Neuron(1, 1)
    assert not view.can_scale
    assert view.can_write
