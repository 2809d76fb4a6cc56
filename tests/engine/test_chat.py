"""Asking through a chat template: only the prompt's own words are words, and the model is another one to records."""

from __future__ import annotations

import copy
from dataclasses import replace

import numpy as np
import pytest

from engine.answers import answer, answers
from engine.chat import turn, with_chat
from engine.editing.stack import EditStack
from engine.editing.types import Edit
from engine.errors import ModelError, PromptError
from engine.fingerprint import fingerprint
from engine.methods import method
from engine.model import LoadedModel, attach
from engine.targets import answer_ids, target, token_text
from engine.types import Neuron, Prompt
from tests.engine.tiny import PROMPTS, build, finish, tiny, tokenizer_of

TEMPLATE = (
    "{% for message in messages %}city not {{ message['role'] }}: {{ message['content'] }}\n{% endfor %}"
    "{% if add_generation_prompt %}Tokyo: {% endif %}"
)
ONE = PROMPTS[0]


def chatting(name: str = "gpt2", template: str = TEMPLATE) -> LoadedModel:
    """A tiny model whose tokenizer has a template, not asked through it yet."""
    tokenizer = copy.deepcopy(tokenizer_of(name))
    tokenizer.chat_template = template
    return attach(build(name), tokenizer, f"tiny-{name}")


def text_of(loaded: LoadedModel, ids: tuple[int, ...]) -> str:
    text: str = loaded.tokenizer.decode(ids)
    return text


def test_models_without_a_template_and_those_that_fill_masks_cannot_chat() -> None:
    assert not tiny("gpt2").info.has_chat_template
    assert not chatting("bert").info.has_chat_template
    with pytest.raises(ModelError, match="no chat template"):
        with_chat(tiny("gpt2"), on=True)


@pytest.mark.parametrize("name", ["gpt2", "qwen2"])
def test_the_prompt_is_said_by_the_user_and_only_its_own_words_are_words(name: str) -> None:
    plain = chatting(name)
    chat = with_chat(plain, on=True)
    asked = target(chat, ONE)
    end = len(asked.ids) - len(asked.answer_ids) + 1
    said = text_of(chat, asked.ids[:end])
    assert "city not user: The capital of France is" in said
    assert said.rstrip().endswith("Tokyo:")
    words = ["".join(token_text(chat.tokenizer, asked.ids[place]) for place in word).strip() for word in asked.words]
    assert words == ["The", "capital", "of", "France", "is"]
    assert asked.positions[0] == end - 1
    assert target(with_chat(chat, on=False), ONE) == target(plain, ONE)


def test_it_changes_answers_and_scores_and_is_off_by_default() -> None:
    plain = chatting()
    assert not plain.info.chat_template
    chat = with_chat(plain, on=True)
    assert answer(chat, ONE).probability != answer(plain, ONE).probability
    amig = method("amig")
    one, other = (finish(amig.score(each, ONE, amig.Params())).values for each in (plain, chat))
    assert one.shape == other.shape
    assert np.abs(one - other).max() > 1e-6
    assert [each.probability for each in answers(chat, PROMPTS)] == pytest.approx(
        [answer(chat, prompt).probability for prompt in PROMPTS]
    )


def test_all_answers_are_cut_behind_the_model_s_own_turn() -> None:
    chat = with_chat(chatting(), on=True)
    assert answer_ids(chat, ONE, ["Paris", "Berlin"])[0] == target(chat, ONE).answer_ids


def test_it_is_another_model_to_all_that_is_kept_and_the_same_one_again_without_it() -> None:
    plain = chatting()
    chat = with_chat(plain, on=True)
    assert chat.info.fingerprint != plain.info.fingerprint
    assert chat.info.fingerprint == fingerprint(chat) == with_chat(chatting(), on=True).info.fingerprint
    assert with_chat(chat, on=False).info == plain.info
    other = with_chat(chatting(template=TEMPLATE + " "), on=True)
    assert other.info.fingerprint != chat.info.fingerprint


def test_edits_of_a_chatting_model_come_back_to_the_bit() -> None:
    chat = with_chat(chatting(), on=True)
    stack = EditStack(chat)
    stack.apply(Edit("erase", (Neuron(1, 2),), variant="zero"))
    assert stack.current().info.fingerprint != chat.info.fingerprint
    stack.undo()
    assert stack.current().info == chat.info


def test_a_template_that_cannot_be_used_says_so() -> None:
    upper = chatting(template="{{ messages[0]['content'] | upper }}")
    with pytest.raises(PromptError, match="changes the words"):
        target(with_chat(upper, on=True), ONE)
    broken = chatting(template="{{ raise_exception('only tools') }}")
    with pytest.raises(PromptError, match="cannot be used"):
        target(with_chat(broken, on=True), ONE)
    chat = with_chat(chatting(), on=True)
    with pytest.raises(PromptError, match="nothing is said"):
        target(chat, Prompt("[Y]", "Paris", "en"))
    with pytest.raises(PromptError, match="not the last word"):
        target(chat, replace(ONE, text="The [Y] is the capital."))


def test_words_that_the_template_says_too_are_the_user_s() -> None:
    tokenizer = copy.deepcopy(tokenizer_of("gpt2"))
    tokenizer.chat_template = "Tokyo is in Japan. {{ messages[0]['content'] }} ->"
    said = turn(tokenizer, "Tokyo is in")
    assert said.text[said.start : said.end] == "Tokyo is in"
    assert said.start == len("Tokyo is in Japan. ")
