"""What an intent that needs no work changes in the state. Pure, no Qt, no torch."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Any

from engine.errors import PromptError
from engine.types import ANSWER_SLOT, Prompt
from kn_studio import degeneracy_changes, experiment_changes, map_look, model_changes, standing
from kn_studio.app_state import AppState
from kn_studio.clean_templates import CLEAN, PUBLISHED
from kn_studio.editing_intents import ChooseEdit
from kn_studio.fact_intents import ChooseLanguages, TypeFact, WordTemplates
from kn_studio.fact_state import FactBook
from kn_studio.intents import (
    FocusNeuron,
    Intent,
    SetAtLeast,
    SetContrast,
    SetInterface,
    SetMapMode,
    SetReadingLevel,
    SetShare,
    SetTheme,
    SetThreshold,
    SetTopK,
    ShowStation,
)
from kn_studio.library.book import prompts_in
from kn_studio.picking import PickNeurons, picked
from kn_studio.translation import tr

Changes = dict[str, Any]

LEAST_SHARE = 0.05
"""The slider's lower end: no share at all would be no condition."""


def changes(state: AppState, intent: Intent) -> Changes | None:
    """The fields that change, or None when the intent is none of the state's own.

    Raises `PromptError` for a typed fact that cannot be asked.
    """
    handler = _HANDLERS.get(type(intent))
    return None if handler is None else handler(state, intent)


def typed_prompts(typed: TypeFact) -> tuple[Prompt, ...]:
    """The prompts of a typed fact, each once. Raises `PromptError` when one cannot be asked."""
    texts = tuple(dict.fromkeys(text.strip() for text in typed.prompts if text.strip()))
    if not texts:
        raise PromptError(
            tr("The fact has no prompt."),
            tr("Write a sentence with {answer_slot} where the answer belongs.", answer_slot=ANSWER_SLOT),
        )
    for text in texts:
        if text.count(ANSWER_SLOT) != 1:
            has = (
                tr("“{text}” has no {answer_slot}.", text=text, answer_slot=ANSWER_SLOT)
                if ANSWER_SLOT not in text
                else tr("“{text}” has more than one {answer_slot}.", text=text, answer_slot=ANSWER_SLOT)
            )
            raise PromptError(has, tr("Write {answer_slot} exactly once.", answer_slot=ANSWER_SLOT))
    if not typed.answer.strip():
        raise PromptError(tr("The fact has no answer."), tr("Type the word that belongs in the slot."))
    return tuple(Prompt(text, typed.answer.strip(), typed.language) for text in texts)


def chosen(state: AppState, book: FactBook) -> Changes:
    """Put a fact on screen, in the languages of the state that it has, else in English, else in its first one."""
    labels = book.fact.labels
    known = tuple(language for language in state.languages if language in labels)
    languages = known or (("en",) if "en" in labels else tuple(sorted(labels))[:1])
    return {
        "fact": book.fact, "book": book, "typed": None, "languages": languages,
        "prompts": prompts_in(book, languages, state.templates), "live": (), "scaling": None, "run": None,
        "against": None, "comparing": None, "landed": 0, "map_mode": _mode(state.map_mode, languages), "picked": None,
    } | degeneracy_changes.fact_changed(state, book.fact.uuid)  # fmt: skip


def read_again(state: AppState, book: FactBook | None) -> Changes:
    """What changes when the fact on screen was read again, because the library has changed. Nothing for another one,
    nor where it is not there any more.
    """
    if book is None or state.fact is None or state.fact.uuid != book.fact.uuid:
        return {}
    prompts = prompts_in(book, state.languages, state.templates)
    same = prompts == state.prompts
    return {"fact": book.fact, "book": book, "prompts": prompts, "live": state.live if same else ()}


def _choose_languages(state: AppState, intent: ChooseLanguages) -> Changes:
    languages = tuple(dict.fromkeys(intent.languages))
    prompts = prompts_in(state.book, languages, state.templates) if state.book else state.prompts
    return {
        "languages": languages, "prompts": prompts, "scaling": None, "map_mode": _mode(state.map_mode, languages),
        "live": tuple(one for one in state.live if one.prompt.language in languages),
    } | degeneracy_changes.languages_changed(state, languages)  # fmt: skip


def _word_templates(state: AppState, intent: WordTemplates) -> Changes:
    """A typed fact is asked as it was typed."""
    templates = CLEAN if intent.templates == CLEAN else PUBLISHED
    prompts = prompts_in(state.book, state.languages, templates) if state.book else state.prompts
    if prompts == state.prompts:
        return {"templates": templates}
    return {"templates": templates, "prompts": prompts, "live": (), "scaling": None, "switches": None}


def _mode(mode: str, languages: tuple[str, ...]) -> str:
    """The map's mode where it still makes sense, else "all"."""
    return mode if mode in ("all", "shared") or mode in languages else "all"


def _type_fact(state: AppState, intent: TypeFact) -> Changes:
    return {
        "fact": None, "book": None, "typed": intent, "languages": (intent.language,), "prompts": typed_prompts(intent),
        "live": (), "scaling": None, "run": None, "against": None, "comparing": None, "landed": 0, "map_mode": "all",
        "picked": None,
    } | degeneracy_changes.fact_changed(state, "")  # fmt: skip


def _set_threshold(state: AppState, intent: SetThreshold) -> Changes:
    languages = (intent.language,) if intent.language else state.languages
    value = min(1.0, max(0.0, intent.value))
    return {"thresholds": MappingProxyType({**state.thresholds, **dict.fromkeys(languages, value)})}


def _set_share(_state: AppState, intent: SetShare) -> Changes:
    return {"share": min(1.0, max(LEAST_SHARE, intent.value))}


def _focus(state: AppState, intent: FocusNeuron) -> Changes:
    if intent.neuron == state.neuron:
        return {}
    return {"neuron": intent.neuron, "card": None, "scaling": None}


_HANDLERS: Mapping[type, Callable[[AppState, Any], Changes]] = {
    ChooseEdit: lambda _state, intent: {"edit_choice": intent.choice},
    ChooseLanguages: _choose_languages,
    TypeFact: _type_fact,
    WordTemplates: _word_templates,
    SetThreshold: _set_threshold,
    SetShare: _set_share,
    FocusNeuron: _focus,
    PickNeurons: lambda _state, intent: {"picked": picked(intent)},
    SetTopK: lambda _state, intent: {"top_k": None if intent.count is None else max(1, intent.count)},
    SetAtLeast: lambda _state, intent: {"at_least": max(0, intent.count)},
    SetMapMode: lambda _state, intent: {"map_mode": intent.mode},
    ShowStation: lambda _state, intent: {"station": intent.key},
    SetInterface: lambda _state, intent: {"interface": intent.language},
    SetReadingLevel: lambda _state, intent: {"level": intent.level},
    SetTheme: lambda _state, intent: {"theme": intent.theme},
    SetContrast: lambda _state, intent: {"contrast": intent.contrast},
    **degeneracy_changes.HANDLERS,
    **model_changes.HANDLERS,
    **experiment_changes.HANDLERS,
    **standing.HANDLERS,
    **map_look.HANDLERS,
}


def message_closed(state: AppState) -> Changes:
    """The message on the screen goes; an offer below it shows again, and goes when it is closed itself."""
    return {"message": None} if state.message is not None else {"offer": None}


def with_search(state: AppState, **fields: Any) -> Changes:
    """The search of the facts table with fields replaced, so that the words stand there while it is searched."""
    return {"search": replace(state.search, **fields)}
