"""What an intent that needs no work changes in the state. Pure, no Qt, no torch."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Any, Protocol

from engine.datasets.table import prompts as fact_prompts
from engine.errors import PromptError
from engine.types import ANSWER_SLOT, Fact, Prompt, Template
from kn_studio.app_state import AppState
from kn_studio.intents import (
    ChooseFact,
    ChooseLanguages,
    FocusNeuron,
    Intent,
    SetMapMode,
    SetReadingLevel,
    SetShare,
    SetTheme,
    SetThreshold,
    ShowStation,
    TypeFact,
)

Changes = dict[str, Any]


class FactSource(Protocol):
    """Where facts and their templates come from."""

    def fact(self, uuid: str) -> Fact | None:
        """The fact, or None."""

    def templates(self, relation: str, language: str) -> tuple[Template, ...]:
        """Its relation's templates in a language."""


def changes(state: AppState, intent: Intent, source: FactSource) -> Changes | None:
    """The fields that change, or None when the intent is none of the state's own.

    Raises `PromptError` for a fact that is not there or a typed one that cannot be asked.
    """
    handler = _HANDLERS.get(type(intent))
    return None if handler is None else handler(state, intent, source)


def prompts_of(fact: Fact, languages: tuple[str, ...], source: FactSource) -> tuple[Prompt, ...]:
    """The prompts of a fact in the languages that it has, of each language the locating ones first."""
    found: list[Prompt] = []
    for language in languages:
        if language in fact.labels:
            made = fact_prompts(fact, source.templates(fact.relation, language), language)
            found += [*made.locating, *made.held_out]
    return tuple(found)


def typed_prompts(typed: TypeFact) -> tuple[Prompt, ...]:
    """The prompts of a typed fact, each once. Raises `PromptError` when one cannot be asked."""
    texts = tuple(dict.fromkeys(text.strip() for text in typed.prompts if text.strip()))
    if not texts:
        raise PromptError("The fact has no prompt.", f"Write a sentence with {ANSWER_SLOT} where the answer belongs.")
    for text in texts:
        if text.count(ANSWER_SLOT) != 1:
            count = "no" if ANSWER_SLOT not in text else "more than one"
            raise PromptError(f"“{text}” has {count} {ANSWER_SLOT}.", f"Write {ANSWER_SLOT} exactly once.")
    if not typed.answer.strip():
        raise PromptError("The fact has no answer.", "Type the word that belongs in the slot.")
    return tuple(Prompt(text, typed.answer.strip(), typed.language) for text in texts)


def _choose_fact(state: AppState, intent: ChooseFact, source: FactSource) -> Changes:
    fact = source.fact(intent.uuid)
    if fact is None:
        raise PromptError(f"There is no fact {intent.uuid}.", "Search for it in the Facts station.")
    known = tuple(language for language in state.languages if language in fact.labels)
    languages = known or (("en",) if "en" in fact.labels else tuple(sorted(fact.labels))[:1])
    return {
        "fact": fact, "typed": None, "languages": languages, "prompts": prompts_of(fact, languages, source),
        "live": (), "scaling": None, "run": None, "landed": 0, "map_mode": _mode(state.map_mode, languages),
    }  # fmt: skip


def _choose_languages(state: AppState, intent: ChooseLanguages, source: FactSource) -> Changes:
    languages = tuple(dict.fromkeys(intent.languages))
    prompts = prompts_of(state.fact, languages, source) if state.fact else state.prompts
    return {
        "languages": languages, "prompts": prompts, "scaling": None, "map_mode": _mode(state.map_mode, languages),
        "live": tuple(one for one in state.live if one.prompt.language in languages),
    }  # fmt: skip


def _mode(mode: str, languages: tuple[str, ...]) -> str:
    """The map's mode where it still makes sense, else "all"."""
    return mode if mode in ("all", "shared") or mode in languages else "all"


def _type_fact(state: AppState, intent: TypeFact, _source: FactSource) -> Changes:
    return {
        "fact": None, "typed": intent, "languages": (intent.language,), "prompts": typed_prompts(intent),
        "live": (), "scaling": None, "run": None, "landed": 0, "map_mode": "all",
    }  # fmt: skip


def _set_threshold(state: AppState, intent: SetThreshold, _source: FactSource) -> Changes:
    languages = (intent.language,) if intent.language else state.languages
    value = min(1.0, max(0.0, intent.value))
    return {"thresholds": MappingProxyType({**state.thresholds, **dict.fromkeys(languages, value)})}


def _set_share(_state: AppState, intent: SetShare, _source: FactSource) -> Changes:
    return {"share": min(1.0, max(0.0, intent.value))}


def _focus(state: AppState, intent: FocusNeuron, _source: FactSource) -> Changes:
    if intent.neuron == state.neuron:
        return {}
    return {"neuron": intent.neuron, "card": None, "scaling": None}


_HANDLERS: Mapping[type, Callable[[AppState, Any, FactSource], Changes]] = {
    ChooseFact: _choose_fact,
    ChooseLanguages: _choose_languages,
    TypeFact: _type_fact,
    SetThreshold: _set_threshold,
    SetShare: _set_share,
    FocusNeuron: _focus,
    SetMapMode: lambda _state, intent, _source: {"map_mode": intent.mode},
    ShowStation: lambda _state, intent, _source: {"station": intent.key},
    SetReadingLevel: lambda _state, intent, _source: {"level": intent.level},
    SetTheme: lambda _state, intent, _source: {"theme": intent.theme},
}


def with_search(state: AppState, **fields: Any) -> Changes:
    """The search of the facts table with fields replaced, so that the words stand there while it is searched."""
    return {"search": replace(state.search, **fields)}
