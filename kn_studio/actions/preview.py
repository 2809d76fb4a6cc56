"""Ask the model, without locating: the live answer."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from itertools import groupby
from types import MappingProxyType
from typing import TYPE_CHECKING

from engine.errors import PromptError
from engine.types import ANSWER_SLOT, Answer, Prompt, Step, Work
from kn_studio.actions.context import Host
from kn_studio.app_state import LiveAnswer

if TYPE_CHECKING:
    from engine.model import LoadedModel

OTHERS = 8
"""As many further right answers are looked up in the vocabulary."""

_NONE: Mapping[str, Sequence[str]] = MappingProxyType({})


def answers(
    host: Host, prompts: Iterable[Prompt], others: Mapping[str, Sequence[str]] = _NONE
) -> Work[tuple[LiveAnswer, ...]]:
    """The answers to the prompts that this model can use, language by language.

    `others` are further right answers by language; each is looked up like the answer itself. Raises `PromptError`
    where the model can use none of the prompts.
    """
    from engine.answers import answers as ask
    from engine.targets import fits

    loaded = host.require()
    asked = list(prompts)
    usable = [prompt for prompt in asked if fits(loaded, prompt) is None]
    if asked and not usable:
        raise PromptError(
            "This model reads from left to right and cannot use these prompts.", "Put [Y] at the end of the prompt."
        )
    found: list[LiveAnswer] = []
    for language, group in groupby(usable, key=lambda prompt: prompt.language):
        yield Step(len(found), len(usable), f"Asking in {language}")
        batch = list(group)
        for prompt, answer in zip(batch, ask(loaded, batch), strict=True):
            ranks = _ranks(loaded, prompt, answer, others.get(language, ()))
            tokens, ids = _tokens(loaded, prompt)
            found.append(LiveAnswer(prompt, answer, tokens, ranks, ids))
            yield Step(len(found), len(usable), f"Asking in {language}")
    return tuple(found)


def _tokens(loaded: LoadedModel, prompt: Prompt) -> tuple[tuple[str, ...], tuple[int, ...]]:
    """The prompt's tokens as text, in order, with `[Y]` for the answer's places, and their ids; with the special ones.

    A masked model reads what stands behind the slot, too; a causal one ends with it.
    """
    from engine.targets import slot_id, target, token_text

    asked = target(loaded, prompt)
    slot = slot_id(loaded.tokenizer, loaded.family)
    if loaded.family.encoder:
        end = len(asked.ids) - len(asked.answer_ids) - 1
        ids, slots = asked.ids[:end], {place for place, token in enumerate(asked.ids[:end]) if token == slot}
    elif loaded.family.kind == "masked":
        ids, slots = asked.ids, set(asked.positions)
    else:
        whole = len(asked.ids) - len(asked.answer_ids) + 1
        ids, slots = (*asked.ids[:whole], -1), {whole}
    shown: list[str] = []
    kept: list[int] = []
    for place, token in enumerate(ids):
        if place in slots and place - 1 in slots:
            continue
        shown.append(ANSWER_SLOT if place in slots else token_text(loaded.tokenizer, token))
        kept.append(token)
    return tuple(shown), tuple(kept)


def _ranks(loaded: LoadedModel, prompt: Prompt, answer: Answer, others: Sequence[str]) -> dict[str, int]:
    """The rank in the whole vocabulary of each further right answer that this model can write."""
    from engine.answers import Trial, replies
    from engine.targets import target

    texts = [text for text in dict.fromkeys(text.strip() for text in others) if text and text != prompt.answer]
    trials: dict[str, Trial] = {}
    for text in texts[:OTHERS]:
        with suppress(PromptError):
            asked = target(loaded, replace(prompt, answer=text))
            if asked.answer_ids != answer.ids:
                trials[text] = Trial(asked)
    names = list(trials)
    return {names[number]: reply.rank for number, reply in replies(loaded, list(trials.values()))}
