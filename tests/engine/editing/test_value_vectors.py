"""Erasing and rewriting, against the formulas carried out by hand."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from engine.editing.stack import EditStack
from engine.editing.types import AnswerChange, Edit, EditError, erase
from engine.editing.value_vectors import answer_changes, output_embeddings, rewrite
from engine.targets import target
from engine.types import Neuron, Prompt
from tests.engine.tiny import PROMPTS, fresh, tiny

NEURON = Neuron(1, 7)


def value_of(edit: Edit, family: str = "bert") -> tuple[np.ndarray, np.ndarray]:
    """The value vector of `NEURON` before and after an edit."""
    loaded = fresh(family)
    before = loaded.weight(1)[:, 7].numpy().copy()
    EditStack(loaded).apply(edit)
    return before, loaded.weight(1)[:, 7].numpy()


def row(family: str, token: int) -> np.ndarray:
    found: np.ndarray = tiny(family).model.get_output_embeddings().weight[token].numpy()
    return found


def unit(values: np.ndarray) -> np.ndarray:
    result: np.ndarray = values / np.linalg.norm(values)
    return result


@pytest.mark.parametrize("family", ["bert", "gpt2", "llama", "qwen2"])
def test_the_rewrite_of_dai_is_scaled_to_the_value_vector(family: str) -> None:
    before, after = value_of(rewrite([NEURON], [AnswerChange("en", "a", "b", (9,), (12,))]), family)
    size = np.linalg.norm(before)
    assert np.allclose(after, before - size * unit(row(family, 9)) + 8 * size * unit(row(family, 12)), atol=1e-12)


def test_the_rewrite_of_eleutherai_takes_embeddings_as_they_are() -> None:
    before, after = value_of(rewrite([NEURON], [AnswerChange("en", "a", "b", (9,), (12,))], "eleutherai"))
    assert np.allclose(after, before - 2 * row("bert", 9) + 2 * row("bert", 12), atol=1e-12)


def test_several_tokens_are_the_first_or_their_mean() -> None:
    changes = [AnswerChange("en", "a", "b", (9, 3, 4), (12, 13))]
    before, first = value_of(rewrite([NEURON], changes))
    _, mean = value_of(rewrite([NEURON], changes, tokens="mean"))
    size = np.linalg.norm(before)
    assert np.allclose(first, before - size * unit(row("bert", 9)) + 8 * size * unit(row("bert", 12)), atol=1e-12)
    old = np.mean([row("bert", token) for token in (9, 3, 4)], axis=0)
    new = np.mean([row("bert", token) for token in (12, 13)], axis=0)
    assert np.allclose(mean, before - size * unit(old) + 8 * size * unit(new), atol=1e-12)


def test_many_languages_are_one_edit_of_the_same_size() -> None:
    both = [AnswerChange("en", "", "b", (), (12,)), AnswerChange("zh", "", "c", (), (13,))]
    before, after = value_of(rewrite([NEURON], [*both, AnswerChange("de", "", "b", (), (12,))]))
    change = after - before
    assert np.linalg.norm(change) == pytest.approx(8 * np.linalg.norm(before))
    assert np.allclose(unit(change), unit(row("bert", 12) + row("bert", 13)), atol=1e-12)


def test_untied_models_take_the_unembedding() -> None:
    loaded = tiny("llama")
    assert loaded.model.get_output_embeddings().weight is not loaded.model.get_input_embeddings().weight
    assert torch.equal(output_embeddings(loaded, [4]), loaded.model.lm_head.weight[[4]])


def test_erasing() -> None:
    _, zero = value_of(erase((NEURON,)))
    assert not zero.any()
    _, unknown = value_of(erase((NEURON,), "unknown"))
    assert np.array_equal(unknown, row("bert", tiny("bert").tokenizer.unk_token_id))
    with pytest.raises(EditError, match="no unknown token"):
        value_of(erase((NEURON,), "unknown"), "gpt2")


@pytest.mark.parametrize("family", ["bert", "xlm-roberta", "gpt2", "llama"])
def test_answers_have_the_tokens_that_the_prompt_gives_them(family: str) -> None:
    loaded = tiny(family)
    found = answer_changes(loaded, PROMPTS, {"en": "Berlin", "zh": "柏林"})
    assert [(each.language, each.old, each.new) for each in found] == [
        ("en", "Paris", "Berlin"),
        ("en", "Berlin", "Berlin"),
        ("zh", "巴黎", "柏林"),
    ]
    for change, prompt in zip(found, PROMPTS, strict=True):
        assert change.old_ids == target(loaded, prompt).answer_ids
        assert change.new_ids == target(loaded, Prompt(prompt.text, change.new, prompt.language)).answer_ids
    (kept,) = answer_changes(loaded, PROMPTS[:1], {"en": "Berlin"}, keep_old=True)
    assert (kept.old, kept.old_ids) == ("", ())
    assert answer_changes(loaded, [PROMPTS[0], PROMPTS[0]], {"en": "Berlin"}) == found[:1]


def test_what_cannot_be_written_is_said() -> None:
    loaded = tiny("bert")
    with pytest.raises(EditError, match="cannot write the answer 'ღ'"):
        answer_changes(loaded, PROMPTS[:1], {"en": "ღ"})
    with pytest.raises(EditError, match="cannot write the answer"):
        answer_changes(loaded, PROMPTS[:1], {"en": " "})
    with pytest.raises(EditError, match="No prompt"):
        answer_changes(loaded, PROMPTS[:1], {"de": "Berlin"})


def test_an_edit_of_another_model_is_refused() -> None:
    far = 10**6
    with pytest.raises(EditError, match="tokens that this model does not have"):
        value_of(rewrite([NEURON], [AnswerChange("en", "", "b", (), (far,))]))
    projected = fresh("opt", word_embed_proj_dim=8)
    with pytest.raises(EditError, match="another size"):
        EditStack(projected).apply(rewrite([NEURON], [AnswerChange("en", "", "b", (), (4,))]))
