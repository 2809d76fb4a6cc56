"""The words of a prompt as a view: which can be asked, what was found, and when a finding is of something else."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from kn_studio import results
from kn_studio.app_state import AppState
from kn_studio.sample_words import reading
from kn_studio.session.store import Store
from kn_studio.session.words import keep_reading
from kn_studio.viewmodels import neuron_map
from kn_studio.viewmodels.word_map import WordMapView
from kn_studio.word_reading import ReadWords
from tests.viewmodels import small


def plain(text: str) -> str:
    """Without the isolates around words of any direction."""
    return text.replace("\u2068", "").replace("\u2069", "")


def shown(state: AppState, store: Store) -> WordMapView:
    found = neuron_map.view(state, store).words
    assert found is not None
    return found


def test_every_prompt_of_the_map_can_be_read_once_its_model_is_loaded(store: Store) -> None:
    state = small.state(small.three_languages(store))
    found = shown(state, store)
    assert len(found.prompts) == 9
    assert found.ask == found.asks[0] == ReadWords(store.run(1).spec.prompts[0])
    assert found.prompts[0] == ("0", "The capital of Germany is Berlin.")
    arabic = shown(replace(state, map_mode="ar"), store)
    assert {ask.prompt.language for ask in arabic.asks} == {"ar"}
    without = shown(replace(state, model=None), store)
    assert (without.ask, without.message) == (None, "Load demo-bert to read the words.")


def test_a_reading_is_a_row_a_token_and_a_row_a_layer_with_the_slot_in_its_place(store: Store) -> None:
    state = small.state(small.three_languages(store))
    prompt = store.run(1).spec.prompts[1]
    state = replace(
        state, **results.changes(state, ReadWords(prompt), reading(prompt, small.FINGERPRINT, ("Ber", "##lin"), 4))
    )
    found = shown(state, store)
    assert (found.shown, found.message) == ("1", "")
    assert [(each.number, each.text) for each in found.columns if each.slot] == [(7, "[Y]")]
    assert found.answer is not None
    assert found.answer.rows == ("Ber", "##lin")
    assert found.answer.values.shape == (2, 7)
    assert np.isnan(found.answer.values[:, 6]).all()
    assert found.layers is not None
    assert found.layers.rows == ("3", "2", "1", "0")
    assert found.layers.values[-1, 0] < 0 < found.layers.values[0, 0]
    assert "Without “Germany” the answer “Berlin” falls most, from 0.85 to 0.33." in plain(found.summary)
    assert "“Germany” in layer 3" in plain(found.summary)
    assert "“Germany” in floor 3" in plain(shown(replace(state, level="plain"), store).summary)


def test_a_reading_that_the_session_keeps_is_shown_without_the_model(store: Store) -> None:
    state = replace(small.state(small.three_languages(store)), model=None)
    prompt = store.run(1).spec.prompts[1]
    keep_reading(store, reading(prompt, small.FINGERPRINT, ("Ber", "##lin"), 4))
    found = shown(state, store)
    assert (found.shown, found.message, found.asks) == ("1", "", ())
    assert found.answer is not None
    assert found.answer.rows == ("Ber", "##lin")
    # Read from the file anew it is the same picture: nothing is drawn again, and the keyboard stays in its cell.
    assert shown(state, store) == found
    assert shown(replace(state, map_mode="ar"), store).answer is None


def test_a_reading_of_another_model_or_fact_is_not_shown(store: Store) -> None:
    state = small.state(small.three_languages(store))
    prompt = store.run(1).spec.prompts[0]
    for other in (
        reading(prompt, "another", ("Berlin",), 4),
        reading(replace(prompt, text="Rome is in [Y]."), small.FINGERPRINT, ("Berlin",), 4),
    ):
        found = shown(replace(state, words=other), store)
        assert found.columns == ()
        assert found.ask is not None


def test_words_that_all_harm_are_said_to_give_nothing(store: Store) -> None:
    state = small.state(small.three_languages(store))
    made = reading(store.run(1).spec.prompts[0], small.FINGERPRINT, ("Berlin",), 4)
    harm = replace(made, scores=replace(made.scores, whole=-np.abs(made.scores.whole)))
    assert (
        plain(shown(replace(state, words=harm), store).summary)
        == "“Berlin” is as likely or likelier without any one word."
    )
