"""Words that a model gave are in the session when it is opened again, to the last bit."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from engine.types import Neuron, Prompt, TokenProbability
from kn_studio.app_state import NeuronCard
from kn_studio.sample_words import reading
from kn_studio.session.store import Store
from kn_studio.session.words import keep_card, keep_reading, kept_card, kept_reading

MODEL = "f" * 64
CARD = NeuronCard(Neuron(3, 188), (TokenProbability(" برلين", 3.1),), (TokenProbability("Wien", -0.1),))
PROMPT = Prompt("The capital of Germany is [Y].", "Berlin", "en")


def test_a_neuron_s_words_go_through_a_session_and_back(tmp_path: Path) -> None:
    with Store.create(tmp_path / "s.kns") as store:
        keep_card(store, MODEL, CARD)
    with Store.open(tmp_path / "s.kns") as store:
        assert kept_card(store, MODEL, CARD.neuron) == CARD
        assert kept_card(store, "another", CARD.neuron) is None
        assert kept_card(store, MODEL, Neuron(3, 18)) is None


def test_what_is_kept_already_is_not_written_again(tmp_path: Path) -> None:
    with Store.create(tmp_path / "s.kns") as store:
        keep_card(store, MODEL, CARD)
        written = store.saved_at
        keep_card(store, MODEL, CARD)
        assert store.saved_at == written
        keep_card(store, MODEL, replace(CARD, suppressed=()))
        assert kept_card(store, MODEL, CARD.neuron) == replace(CARD, suppressed=())


def test_what_words_give_goes_through_a_session_and_back(tmp_path: Path) -> None:
    made = reading(PROMPT, MODEL, ("Ber", "##lin"), 4)
    with Store.create(tmp_path / "s.kns") as store:
        keep_reading(store, made)
    with Store.open(tmp_path / "s.kns") as store:
        # Another run that asks the same asks the same prompt.
        found = kept_reading(store, MODEL, replace(PROMPT, held_out=True))
        assert found is not None
        said, first = found.scores, made.scores
        assert (said.words, said.places, said.slot, said.answer) == (
            first.words,
            first.places,
            first.slot,
            first.answer,
        )
        for again, before in ((said.whole, first.whole), (said.layers, first.layers)):
            assert again.dtype == before.dtype
            assert np.array_equal(again, before)
        for other in (replace(PROMPT, answer="Bonn"), replace(PROMPT, language="de")):
            assert kept_reading(store, MODEL, other) is None


@pytest.mark.parametrize("stored", [[], {}, {"up": 1, "down": 2}, {"words": ["a"], "places": ["x"]}])
def test_what_cannot_be_read_is_left_out(tmp_path: Path, stored: object) -> None:
    with Store.create(tmp_path / "s.kns") as store:
        keep_card(store, MODEL, CARD)
        keep_reading(store, reading(PROMPT, MODEL, ("Berlin",), 2))
        with store._connections.read() as db:
            keys = [key for (key,) in db.conn.execute("SELECT key FROM view WHERE key LIKE '%' || ? || '%'", (MODEL,))]
        assert len(keys) == 2
        for key in keys:
            store.set_view(key, stored)
        assert kept_card(store, MODEL, CARD.neuron) is None
        assert kept_reading(store, MODEL, PROMPT) is None
