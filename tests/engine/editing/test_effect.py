"""What an edit changed: divergences, ranks and perplexity against slow computations."""

from __future__ import annotations

import math

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from engine.answers import answer
from engine.editing.effect import compare, divergence, locality, perplexity, snapshot
from engine.editing.stack import EditStack
from engine.editing.types import EditError, suppress
from engine.errors import PromptError
from engine.hooks import count_hooks
from engine.targets import target
from engine.types import Neuron
from tests.engine.tiny import PROMPTS, SENTENCES, finish, fresh, tiny

NEURONS = tuple(Neuron(2, index) for index in range(12))


@pytest.mark.parametrize("family", ["bert", "llama"])
def test_before_and_after(family: str) -> None:
    loaded = fresh(family)
    stack = EditStack(loaded)
    before = finish(snapshot(loaded, PROMPTS, top=3))
    stack.apply(suppress(NEURONS))
    after = finish(snapshot(loaded, PROMPTS, top=3))
    rows = compare(before, after)
    for row, prompt in zip(rows, PROMPTS, strict=True):
        asked = target(loaded, prompt)
        with torch.no_grad():
            edited = loaded.own_logits(torch.tensor([asked.ids]))[0, list(asked.positions)].softmax(-1)
            with stack.suspended():
                clean = loaded.own_logits(torch.tensor([asked.ids]))[0, list(asked.positions)].softmax(-1)
                assert row.before == answer(loaded, prompt, 3)
        slow = sum(
            float(p) * (math.log(float(p)) - math.log(float(q)))
            for ps, qs in zip(clean, edited, strict=True)
            for p, q in zip(ps, qs, strict=True)
        ) / len(asked.positions)
        assert row.divergence == pytest.approx(slow, rel=1e-4)
        assert row.kept == (int(clean[0].argmax()) == int(edited[0].argmax()))
        assert row.after == answer(loaded, prompt, 3)
        assert row.succeeded == (row.after.rank == 1)
        assert row.log_probability_gain == row.after.log_probability - row.before.log_probability
    found = locality(rows)
    assert found.prompts == len(PROMPTS)
    assert found.divergence == pytest.approx(np.mean([row.divergence for row in rows]))
    assert found.kept == np.mean([row.kept for row in rows])


def test_no_edit_has_no_effect() -> None:
    loaded = tiny("bert")
    one = finish(snapshot(loaded, PROMPTS))
    assert locality(compare(one, finish(snapshot(loaded, PROMPTS)))).divergence == 0.0
    answers_only = finish(snapshot(loaded, PROMPTS, whole=False))
    assert answers_only.answers == one.answers
    (row, *_) = compare(answers_only, one)
    assert math.isnan(row.divergence)
    assert row.kept
    with pytest.raises(EditError, match="same prompts"):
        compare(one, finish(snapshot(loaded, PROMPTS[:1])))
    with pytest.raises(EditError, match="no unrelated prompts"):
        locality(())


logits = arrays.arrays(np.float64, (2, 5), elements=st.floats(-30, 30))


@given(logits, logits)
def test_divergence_is_never_negative_and_zero_only_where_nothing_changed(one: np.ndarray, other: np.ndarray) -> None:
    first, second = (each - np.logaddexp.reduce(each, axis=1, keepdims=True) for each in (one, other))
    assert divergence(first, first) == 0.0
    found = divergence(first, second)
    assert found >= 0.0
    slow = np.mean(np.sum(np.exp(first) * (first - second), axis=1))
    assert found == pytest.approx(max(0.0, slow), abs=1e-9)


def test_what_was_impossible_before_does_not_count() -> None:
    assert divergence(np.array([[0.0, -np.inf]]), np.array([[np.log(0.5), np.log(0.5)]])) == pytest.approx(np.log(2))


@pytest.mark.parametrize("family", ["bert", "gpt2", "llama"])
def test_perplexity_token_by_token(family: str) -> None:
    loaded = tiny(family)
    texts = SENTENCES[:3]
    losses = []
    for text in texts:
        encoded = loaded.tokenizer(text, return_special_tokens_mask=True)
        ids, special = encoded["input_ids"], encoded["special_tokens_mask"]
        for place, flag in enumerate(special):
            if flag or (place == 0 and family != "bert"):
                continue
            given_ids = [*ids]
            if family == "bert":
                given_ids[place] = loaded.tokenizer.mask_token_id
            with torch.no_grad():
                rows = loaded.model(input_ids=torch.tensor([given_ids])).logits[0].log_softmax(-1)
            losses.append(-float(rows[place if family == "bert" else place - 1, ids[place]]))
    assert finish(perplexity(loaded, texts)) == pytest.approx(math.exp(np.mean(losses)), rel=1e-9)
    for _ in perplexity(loaded, texts):
        assert count_hooks(loaded) == 0
        assert torch.is_grad_enabled()


def test_long_texts_are_cut_off_and_none_is_refused() -> None:
    loaded = tiny("gpt2")
    assert loaded.context == 64
    whole = " ".join(SENTENCES[:3] * 9)
    assert math.isfinite(finish(perplexity(loaded, [whole])))
    with pytest.raises(PromptError, match="nothing to score"):
        finish(perplexity(loaded, [""]))
    with pytest.raises(PromptError, match="not defined"):
        finish(perplexity(tiny("mt5"), SENTENCES))
