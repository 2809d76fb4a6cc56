"""The tokens of a value vector, against the formula of each kind and a planted column."""

from __future__ import annotations

import pytest
import torch

from engine.errors import PromptError
from engine.model import attach
from engine.types import Neuron
from engine.vocabulary import direct_logits, value_tokens
from tests.engine.tiny import MAIN, build, fresh, tiny, tokenizer_of

NEURON = Neuron(1, 5)


def column(family: str) -> torch.Tensor:
    """The column of the down-projection, by each family's own name for it."""
    model = tiny(family).model
    if family in ("bert", "xlm-roberta"):
        return getattr(model, "bert" if family == "bert" else "roberta").encoder.layer[1].output.dense.weight[:, 5]
    if family == "gpt2":
        return model.transformer.h[1].mlp.c_proj.weight[5]
    if family == "bloom":
        return model.transformer.h[1].mlp.dense_4h_to_h.weight[:, 5]
    return model.model.layers[1].mlp.down_proj.weight[:, 5]


@pytest.mark.parametrize("family", ["gpt2", "bloom", "llama", "qwen2"])
def test_causal_logits_follow_the_formula(family: str) -> None:
    loaded = tiny(family)
    written = column(family)
    if family in ("gpt2", "bloom"):
        written = (written - written.mean()) * loaded.model.transformer.ln_f.weight
    else:
        written = written * loaded.model.model.norm.weight
    expected = loaded.model.get_output_embeddings().weight @ written
    assert torch.allclose(direct_logits(loaded, NEURON), expected, rtol=1e-10, atol=1e-12)


@pytest.mark.parametrize("family", ["bert", "xlm-roberta"])
def test_masked_logits_go_through_the_whole_head(family: str) -> None:
    loaded = tiny(family)
    model = loaded.model
    head = model.cls.predictions if family == "bert" else model.lm_head
    unit = torch.nn.functional.layer_norm(column(family), (column(family).numel(),), eps=0.0)

    def read(vector: torch.Tensor) -> torch.Tensor:
        if family == "bert":
            return head.decoder(head.transform(vector))
        return head.decoder(head.layer_norm(torch.nn.functional.gelu(head.dense(vector))))

    with torch.no_grad():
        expected = (read(unit) - read(-unit)) / 2
    assert torch.allclose(direct_logits(loaded, NEURON), expected, rtol=1e-9, atol=1e-10)


@pytest.mark.parametrize("family", MAIN)
def test_an_opposite_vector_pushes_oppositely_and_an_empty_one_not_at_all(family: str) -> None:
    loaded = fresh(family)
    before = direct_logits(loaded, NEURON)
    with torch.no_grad():
        loaded.weight(NEURON.layer)[:, NEURON.index] *= -1
    assert torch.allclose(direct_logits(loaded, NEURON), -before, atol=1e-12)
    with torch.no_grad():
        loaded.weight(NEURON.layer)[:, NEURON.index] = 0
    assert direct_logits(loaded, NEURON).abs().max() == 0


@pytest.mark.parametrize("family", MAIN)
def test_tokens_are_sorted_and_special_ones_left_out(family: str) -> None:
    loaded = tiny(family)
    found = value_tokens(loaded, NEURON, k=7)
    for pushes, sign in ((found.promoted, -1), (found.suppressed, 1)):
        assert len(pushes) == len({push.id for push in pushes}) == 7
        assert not {push.id for push in pushes} & set(loaded.tokenizer.all_special_ids)
        values = [sign * push.logit for push in pushes]
        assert values == sorted(values)
        assert all(push.token for push in pushes)
    whole = value_tokens(loaded, NEURON, k=10_000)
    vocabulary = set(range(len(loaded.tokenizer))) - set(loaded.tokenizer.all_special_ids)
    assert {push.id for push in whole.promoted} == {push.id for push in whole.suppressed} == vocabulary


@pytest.mark.parametrize("family", ["gpt2", "llama"])
def test_a_planted_column_promotes_its_token(family: str) -> None:
    loaded = fresh(family)
    unembedding = loaded.model.get_output_embeddings().weight
    token = loaded.tokenizer(" Paris" if family == "gpt2" else "Paris", add_special_tokens=False)["input_ids"][-1]
    wanted = unembedding[token] / loaded.module(loaded.family.norm).weight
    with torch.no_grad():
        unembedding[token] *= 4
        loaded.weight(NEURON.layer)[:, NEURON.index] = wanted
    assert value_tokens(loaded, NEURON, k=1).promoted[0].id == token
    with torch.no_grad():
        loaded.weight(NEURON.layer)[:, NEURON.index] = -wanted
    assert value_tokens(loaded, NEURON, k=1).suppressed[0].id == token


def test_rows_beyond_the_tokenizer_are_left_out() -> None:
    size = len(tokenizer_of("gpt2"))
    loaded = attach(build("gpt2", vocab_size=size + 9), tokenizer_of("gpt2"), "padded")
    assert max(push.id for push in value_tokens(loaded, NEURON, k=10_000).promoted) < size


def test_unknown_neuron_is_refused() -> None:
    with pytest.raises(PromptError, match="L9N0"):
        value_tokens(tiny("bert"), Neuron(9, 0))
