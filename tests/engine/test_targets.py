"""Prompts become ids, places and words; what cannot be asked is said in a sentence."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
import torch

from engine.errors import ModelError, PromptError
from engine.targets import blank_id, fits, slot_id, target, token_text
from engine.types import Prompt
from engine.words import word_spans
from tests.engine.tiny import NAMES, PROMPTS, fresh, tiny, tokenizer_of

CAUSAL = ("gpt2", "bloom", "llama", "qwen2")


def words_of(text: str) -> list[str]:
    return [text[start:end] for start, end in word_spans(text)]


def shown(name: str, prompt: Prompt) -> tuple[list[str], list[list[str]]]:
    """The tokens of a prompt, and its words as lists of tokens, as the vocabulary writes them."""
    loaded = tiny(name)
    asked = target(loaded, prompt)
    tokens: list[str] = loaded.tokenizer.convert_ids_to_tokens(list(asked.ids))
    return tokens, [[tokens[place] for place in word] for word in asked.words]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The capital of France, is.", ["The", "capital", "of", "France", "is"]),
        ("don't U.S. 3.5 x_y", ["don", "t", "U", "S", "3", "5", "x", "y"]),
        ("法国的首都", ["法", "国", "的", "首", "都"]),
        ("GPT模型2", ["GPT", "模", "型", "2"]),
        ("東京は日本のラーメン", [*"東京は日本のラーメン"]),
        ("서울은 한국", ["서", "울", "은", "한", "국"]),
        ("फ्रांस की", ["फ्रांस", "की"]),
        ("عاصمةُ فرنسا", ["عاصمةُ", "فرنسا"]),
        ("cafe\u0301 か\u3099く", ["cafe\u0301", "か\u3099", "く"]),
        ("人々", ["人", "々"]),
        (" ,.; ", []),
        ("", []),
    ],
)
def test_words(text: str, words: list[str]) -> None:
    assert words_of(text) == words


def test_masked_prompt() -> None:
    tokens, words = shown("bert", Prompt("The mother tongue of Emmanuel Macron is [Y].", "Berlin", "en"))
    assert " ".join(tokens) == "[CLS] The mother tongue of Em ##man ##uel Mac ##ron is [MASK] [MASK] . [SEP]"
    assert words == [["The"], ["mother"], ["tongue"], ["of"], ["Em", "##man", "##uel"], ["Mac", "##ron"], ["is"]]
    asked = target(tiny("bert"), Prompt("[Y] is the capital of France.", "Berlin", "en"))
    assert asked.positions == (1, 2)
    assert asked.answer_tokens == ("Ber", "##lin")


def test_encoder_decoder_prompt() -> None:
    loaded = tiny("mt5")
    asked = target(loaded, Prompt("The capital is [Y], not of France.", "Berlin", "en"))
    tokens = loaded.tokenizer.convert_ids_to_tokens(list(asked.ids))
    cut = tokens.index("<pad>")
    assert tokens[:cut].count("<extra_id_0>") == 1
    assert tokens[cut - 1] == "</s>"
    assert tokens[cut:] == ["<pad>", "<extra_id_0>", "▁Ber"]
    assert loaded.tokenizer.convert_ids_to_tokens(list(asked.answer_ids)) == ["▁Ber", "lin"]
    assert asked.positions == (1, 2)
    words = [loaded.tokenizer.decode([asked.ids[place] for place in word]).strip() for word in asked.words]
    assert words == ["The", "capital", "is", "not", "of", "France"]
    assert blank_id(loaded) == loaded.tokenizer.convert_tokens_to_ids("<extra_id_1>")
    assert fits(loaded, Prompt("The [Y] is the capital.", "Paris", "en")) is None


def test_encoder_decoder_prompt_that_holds_its_own_tokens() -> None:
    assert "slot cannot be told" in refused("mt5", "The <extra_id_0> is [Y].").what
    assert "slot cannot be told" in refused("mt5", "The <pad> is [Y].").what


def test_rows_of_an_encoder_decoder_that_are_cut_at_different_places() -> None:
    """As long as each other on the whole, but not in their parts; and each as when it is alone."""
    loaded = tiny("mt5")
    short = target(loaded, Prompt("The capital is [Y].", "Paris", "en"))
    long = target(loaded, Prompt("The capital of is [Y].", "Paris", "en"))
    short = replace(short, ids=(*short.ids, long.answer_ids[0]))
    assert len(short.ids) == len(long.ids)
    rows = torch.tensor([short.ids, long.ids])
    with torch.no_grad():
        both = loaded.hidden(rows)[:, :2]
        alone = torch.cat([loaded.hidden(rows[:1])[:, :2], loaded.hidden(rows[1:])[:, :2]])
    torch.testing.assert_close(both, alone, rtol=1e-9, atol=1e-10)


def test_words_behind_a_masked_slot_count_too() -> None:
    _, words = shown("bert", Prompt("The capital is [Y], not London.", "Paris", "en"))
    assert words == [["The"], ["capital"], ["is"], ["not"], ["Lon", "##don"]]


def test_causal_prompt_is_cut_at_the_slot_and_holds_the_gold_prefix() -> None:
    loaded = tiny("gpt2")
    asked = target(loaded, Prompt("The capital of France is [Y].", "Paris", "en"))
    before = loaded.tokenizer("The capital of France is")["input_ids"]
    whole = loaded.tokenizer("The capital of France is Paris")["input_ids"]
    assert list(asked.answer_ids) == whole[len(before) :]
    assert list(asked.ids) == whole[:-1]
    assert asked.positions == tuple(range(len(before) - 1, len(whole) - 1))
    assert asked.answer_tokens[0] == " Par"


@pytest.mark.parametrize("name", NAMES)
def test_ids_decode_to_the_prompt_and_the_answer(name: str) -> None:
    loaded = tiny(name)
    for prompt in PROMPTS:
        asked = target(loaded, prompt)
        answer = loaded.tokenizer.decode(list(asked.answer_ids)).replace(" ", "")
        assert answer == prompt.answer
        slot = slot_id(loaded.tokenizer, loaded.family)
        end = asked.positions[0] + 1 if slot is None else asked.ids.index(slot)
        before = loaded.tokenizer.decode(list(asked.ids[:end]), skip_special_tokens=True)
        assert before.replace(" ", "") == prompt.text.split("[Y]")[0].replace(" ", "")
        assert all(word for word in asked.words)
        places = [place for word in asked.words for place in word]
        assert len(places) == len(set(places))
        assert loaded.family.encoder or not set(places) & set(asked.positions[1:])
        assert not {asked.ids[place] for place in places} & set(loaded.tokenizer.all_special_ids)


@pytest.mark.parametrize("name", ["llama", "mistral", "xlm-roberta"])
def test_sentencepiece_answer_begins_with_a_space_only_where_the_slot_has_one(name: str) -> None:
    loaded = tiny(name)

    def first(text: str, answer: str) -> str:
        found: str = loaded.tokenizer.convert_ids_to_tokens(target(loaded, Prompt(text, answer, "en")).answer_ids[0])
        return found

    assert first("The capital is [Y].", "Paris").startswith("▁")
    assert not first("法国的首都是[Y]。", "巴黎").startswith("▁")


def test_byte_level_answer_without_a_space_before_the_slot() -> None:
    spaced = target(tiny("gpt2"), Prompt("The capital is [Y].", "Paris", "en"))
    glued = target(tiny("gpt2"), Prompt('The capital is "[Y]".', "Paris", "en"))
    assert spaced.answer_tokens[0].startswith(" ")
    assert not glued.answer_tokens[0].startswith(" ")


def test_answer_is_cut_off_where_the_tokenizer_would_join_it_with_the_prompt() -> None:
    """`tokyo` after `To` is one run for the tokenizer; the prompt's own tokens are kept as they are without it."""
    loaded = tiny("gpt2")
    asked = target(loaded, Prompt("The cap[Y].", "ital", "en"))
    start = loaded.tokenizer("The cap")["input_ids"]
    assert list(asked.ids[: len(start)]) == start
    assert loaded.tokenizer.decode(list(asked.answer_ids)) == "ital"
    assert asked.positions[0] == len(start) - 1


def test_special_tokens_in_front_stay_and_are_no_words() -> None:
    tokens, words = shown("llama", Prompt("The capital is [Y]", "Paris", "en"))
    assert tokens[0] == "<s>"
    assert "<s>" not in [token for word in words for token in word]
    assert tokens.count("</s>") == 0


def test_token_that_spans_several_ideographs_is_one_word() -> None:
    tokens, words = shown("xlm-roberta", Prompt("法国的首都是[Y]。", "巴黎", "zh"))
    assert ["首都"] in words
    assert [*words[0]] == ["▁", "法"]
    assert "。" not in [token for word in words for token in word]
    assert "<mask>" in tokens


def test_character_cut_into_bytes_is_one_word() -> None:
    loaded = tiny("gpt2")
    asked = target(loaded, Prompt("林 is [Y].", "Paris", "en"))
    assert len(asked.words[0]) == len(loaded.tokenizer("林")["input_ids"])


def refused(name: str, text: str, answer: str = "Paris") -> PromptError:
    with pytest.raises(PromptError) as caught:
        target(tiny(name), Prompt(text, answer, "en"))
    assert caught.value.what.endswith(".")
    assert caught.value.hint.endswith(".")
    return caught.value


@pytest.mark.parametrize("name", ["bert", "gpt2"])
@pytest.mark.parametrize(
    ("text", "answer", "words"),
    [
        ("The capital is.", "Paris", "no answer slot"),
        ("The [Y] is [Y].", "Paris", "2 answer slots"),
        ("The capital of [X] is [Y].", "Paris", "[X]"),
        ("The capital is [Y].", "  ", "answer is empty"),
        ("The capital is [Y].", "", "answer is empty"),
        ("The " * 80 + "is [Y].", "Paris", "this model reads 64"),
    ],
)
def test_bad_prompts(name: str, text: str, answer: str, words: str) -> None:
    assert words in refused(name, text, answer).what


def test_answer_outside_of_the_vocabulary() -> None:
    assert "vocabulary lacks" in refused("bert", "The capital is [Y].", "Ωmega").what
    assert "vocabulary lacks" in refused("xlm-roberta", "The capital is [Y].", "Ωmega").what


def test_answer_without_tokens() -> None:
    assert "no tokens" in refused("bert", "The capital is [Y].", "\u200b").what


def test_mask_in_the_prompt() -> None:
    assert "[MASK]" in refused("bert", "The [MASK] is [Y].").what


@pytest.mark.parametrize("name", CAUSAL)
def test_causal_slot_must_be_last(name: str) -> None:
    prompt = Prompt("The city of [Y] is the capital.", "Paris", "en")
    reason = fits(tiny(name), prompt)
    assert reason is not None
    assert refused(name, prompt.text).what == reason
    assert fits(tiny(name), Prompt("The capital is [Y]!", "Paris", "en")) is None
    assert fits(tiny("bert"), prompt) is None


def test_causal_slot_alone() -> None:
    assert "Nothing stands before" in refused("gpt2", "[Y].").what
    asked = target(tiny("llama"), Prompt("[Y].", "Paris", "en"))
    assert asked.ids[0] == tiny("llama").tokenizer.bos_token_id
    assert asked.words == ()
    with pytest.raises(PromptError, match="no answer slot"):
        fits(tiny("bert"), Prompt("The capital.", "Paris", "en"))


def test_xlm_roberta_positions_start_behind_padding() -> None:
    assert tiny("xlm-roberta").context == 64
    assert tiny("bloom").context is None


def test_blank_token() -> None:
    assert blank_id(tiny("bert")) == tokenizer_of("bert").mask_token_id
    assert blank_id(tiny("gpt2")) == tokenizer_of("gpt2").eos_token_id


@pytest.mark.parametrize(("left", "expected"), [(("unk", "pad"), "unk"), (("pad",), "pad"), ((), None)])
def test_blank_token_without_eos(left: tuple[str, ...], expected: Any) -> None:
    loaded = fresh("llama")
    tokenizer = loaded.tokenizer
    kept = {role: getattr(tokenizer, f"{role}_token") for role in ("eos", "unk", "pad")}
    try:
        for role in ("eos", "unk", "pad"):
            setattr(tokenizer, f"{role}_token", "<s>" if role in left else None)
        if expected is None:
            with pytest.raises(ModelError, match="no token that could stand"):
                blank_id(loaded)
        else:
            assert blank_id(loaded) == tokenizer.convert_tokens_to_ids("<s>")
    finally:
        for role, token in kept.items():
            setattr(tokenizer, f"{role}_token", token)


def test_prompt_without_words_has_no_baseline_but_zero() -> None:
    from engine.methods import method
    from tests.engine.tiny import finish

    amig, prompt = method("amig"), Prompt("[Y].", "Paris", "en")
    with pytest.raises(PromptError, match="no word"):
        finish(amig.score(tiny("bert"), prompt, amig.Params()))
    assert finish(amig.score(tiny("bert"), prompt, amig.Params(baseline="zero"))).values.shape == (3, 24)


def test_tokens_as_text() -> None:
    tokenizer = tokenizer_of("gpt2")
    assert token_text(tokenizer, tokenizer.convert_tokens_to_ids("Ġis")) == " is"
    assert token_text(tokenizer, tokenizer.convert_tokens_to_ids("æ")) == "æ"
