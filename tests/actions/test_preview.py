"""The live answer: top ten, the prompt's own tokens, and every right answer looked up."""

from __future__ import annotations

from dataclasses import replace

import pytest

from engine.answers import answers as ask
from engine.types import Prompt
from kn_studio.actions import preview
from kn_studio.actions.context import Host
from tests.actions.made import finish
from tests.engine.tiny import tiny

LAST = Prompt("The capital of France is [Y].", "Paris", "en")
FIRST = Prompt("[Y] is the capital of France.", "Paris", "en")
CHINESE = Prompt("法国的首都是[Y]。", "巴黎", "zh")


@pytest.mark.parametrize("family", ["bert", "gpt2", "llama", "mt5"])
def test_every_right_answer_is_looked_up_in_its_language(family: str) -> None:
    loaded = tiny(family)
    others = {"en": ("Berlin", "Paris", " Berlin ", "Tokyo", ""), "zh": ("柏林",)}
    (english, chinese), _ = finish(preview.answers(Host(loaded), (LAST, CHINESE), others))
    assert list(english.others) == ["Berlin", "Tokyo"]
    for text, place in english.others.items():
        (alone,) = ask(loaded, [replace(LAST, answer=text)])
        assert place == alone.rank
    assert set(chinese.others) == {"柏林"}
    assert english.best_rank == min(english.answer.rank, *english.others.values())
    assert len(english.answer.top) == 10


def test_no_more_than_a_few_others_are_asked_and_none_that_the_model_cannot_write() -> None:
    words = ("Berlin", "ゆき", "Tokyo", "French", "a", "large", "city", "mother", "tongue", "London", "Macron")
    (found,), _ = finish(preview.answers(Host(tiny("bert")), (LAST,), {"en": words}))
    assert len(found.others) <= preview.OTHERS
    assert "ゆき" not in found.others


def test_tokens_are_those_of_the_prompt_with_one_slot() -> None:
    (masked, first), _ = finish(preview.answers(Host(tiny("bert")), (LAST, FIRST)))
    assert masked.tokens == ("[CLS]", "The", "capital", "of", "France", "is", "[Y]", ".", "[SEP]")
    assert first.tokens[1] == "[Y]"
    long = replace(LAST, answer="large city")
    ((several,), _) = finish(preview.answers(Host(tiny("bert")), (long,)))
    assert several.tokens == masked.tokens
    (causal,), _ = finish(preview.answers(Host(tiny("gpt2")), (long,)))
    assert causal.tokens[-1] == "[Y]"
    assert "".join(causal.tokens[:-1]) == "The capital of France is"
    (spoken,), _ = finish(preview.answers(Host(tiny("mt5")), (long,)))
    assert spoken.tokens.count("[Y]") == 1
    assert not any("extra_id" in token for token in spoken.tokens)
