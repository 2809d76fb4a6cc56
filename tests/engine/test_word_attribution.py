"""What of an answer comes from each word: restated slowly, adding up to the map's change, and nothing from nothing."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pytest
import torch

from engine.errors import PromptError
from engine.methods.amig import Amig, AmigParams
from engine.targets import blank_id, target
from engine.types import Prompt
from engine.word_attribution import word_scores
from tests.engine import naive
from tests.engine.tiny import MAIN, NAMES, PROMPTS, finish, fresh, tiny

ONE, SEVERAL, CHINESE = PROMPTS


def embedding(loaded: Any) -> torch.Tensor:
    weight: torch.Tensor = loaded.model.get_input_embeddings().weight
    return weight


@pytest.mark.parametrize("name", NAMES)
def test_words_lose_what_a_plain_loop_says(name: str) -> None:
    loaded = tiny(name)
    found = finish(word_scores(loaded, SEVERAL))
    asked, blank = target(loaded, SEVERAL), blank_id(loaded)
    tokens = range(len(asked.answer_ids))
    before = np.array([float(naive.probability(loaded, asked, k)) for k in tokens])
    assert found.probabilities == pytest.approx(before, rel=1e-9)
    without = [replace(asked, ids=tuple(ids)) for ids in naive.blanked(asked, blank)]
    whole = [[before[k] - float(naive.probability(loaded, each, k)) for each in without] for k in tokens]
    assert found.whole == pytest.approx(np.array(whole), abs=1e-10)
    for layer in range(loaded.info.layers):
        for k in tokens:
            starts = naive.starts(loaded, asked, layer, k, "per_word", blank)
            at = [float(naive.probability(loaded, asked, k, layer, lambda _, s=s: s)) for s in starts]  # type: ignore[misc]
            assert found.layers[layer, k] == pytest.approx(before[k] - np.array(at), abs=1e-10)


@pytest.mark.parametrize("name", MAIN)
@pytest.mark.parametrize("prompt", [ONE, SEVERAL, CHINESE], ids=["one token", "several tokens", "Chinese"])
def test_the_words_shares_are_what_the_neurons_scores_add_up_to(name: str, prompt: Any) -> None:
    loaded = tiny(name)
    scores = finish(Amig().score(loaded, prompt, AmigParams(steps=64, tolerance=0.0)))
    found = finish(word_scores(loaded, prompt))
    assert found.layers.mean(axis=(1, 2)) == pytest.approx(scores.f - scores.f_baseline, abs=1e-12)
    assert found.layers.mean(axis=(1, 2)) == pytest.approx(scores.values.sum(axis=1), abs=1e-4)


@pytest.mark.parametrize("name", ["bert", "gpt2", "llama", "mt5"])
def test_a_word_that_reads_like_a_blank_loses_nothing(name: str) -> None:
    loaded = fresh(name)
    asked = target(loaded, ONE)
    with torch.no_grad():
        for place in asked.words[1]:
            embedding(loaded)[asked.ids[place]] = embedding(loaded)[blank_id(loaded)]
    found = finish(word_scores(loaded, ONE))
    assert np.abs(found.whole[:, 1]).max() < 1e-12
    assert np.abs(found.layers[:, :, 1]).max() < 1e-12
    assert np.abs(found.whole).max() > 1e-6


@pytest.mark.parametrize("name", MAIN)
def test_the_generic_path_says_the_same(name: str) -> None:
    fast = finish(word_scores(tiny(name), SEVERAL))
    slow = finish(word_scores(replace(tiny(name), blocks=None, budget=1), SEVERAL))
    assert fast.whole == pytest.approx(slow.whole, abs=1e-12)
    assert fast.layers == pytest.approx(slow.layers, abs=1e-12)


def test_words_are_named_in_their_order_with_the_slot_between_them() -> None:
    prompt = Prompt("The capital of [Y] is Paris.", "France", "en")
    found = finish(word_scores(tiny("bert"), prompt))
    assert found.words == ("The", "capital", "of", "is", "Paris")
    assert (found.slot, found.places) == (3, (1, 2, 3, 5, 6))
    assert finish(word_scores(tiny("gpt2"), ONE)).slot == 5
    assert finish(word_scores(tiny("mt5"), ONE)).slot == 5
    assert found.whole.shape == (1, 5)
    assert found.answer == ("France",)


def test_a_prompt_without_words_has_none_to_blank() -> None:
    with pytest.raises(PromptError, match="no word"):
        finish(word_scores(tiny("bert"), Prompt("[Y].", "Paris", "en")))
