"""From an intent to the prompts of a run: which are located on, which measured on, which left out and why."""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from engine.errors import KnownError, PromptError
from engine.presets import preset
from engine.types import ANSWER_SLOT, Fact, FactPrompts, Prompt
from kn_studio.clean_templates import KEY as TEMPLATES
from kn_studio.fact_intents import TypeFact
from kn_studio.intents import LocateNeurons
from kn_studio.library import Library
from kn_studio.session.records import LeftOut

if TYPE_CHECKING:
    from engine.methods.base import Method, Params
    from engine.model import LoadedModel
    from kn_studio.session.store import Store


@dataclass(frozen=True)
class Plan:
    """The prompts of a run, those of one fact and language standing together; `left_out` cannot be used."""

    facts: tuple[Fact, ...]
    locating: tuple[Prompt, ...]
    measuring: tuple[Prompt, ...]
    left_out: tuple[LeftOut, ...]


def make_plan(loaded: LoadedModel, store: Store, library: Library, intent: LocateNeurons) -> Plan:
    """Choose and check every prompt before anything is computed.

    Of several facts, one that cannot be asked is left out with its reason. Raises `PromptError` for an unknown fact or
    language, and where nothing is left to locate on.
    """
    if not intent.facts:
        if intent.typed is None:
            raise PromptError("There is no fact to locate.", "Choose a fact, or type one.")
        prompts = typed_prompts(intent.typed)
        return _checked(loaded, (), prompts, [replace(prompt) for prompt in prompts], tolerant=False)
    facts = tuple(find_fact(store, library, uuid) for uuid in dict.fromkeys(intent.facts))
    locating: list[Prompt] = []
    measuring: list[Prompt] = []
    for fact in facts:
        for language in languages_of(fact, intent.languages, tolerant=len(facts) > 1):
            sides = _sides(loaded, library.prompts(fact, language))
            if not sides[0]:
                raise _unasked(fact, language)
            locating += sides[0]
            measuring += sides[1]
    return _checked(loaded, facts, locating, measuring, tolerant=len(facts) > 1)


def _unasked(fact: Fact, language: str) -> PromptError:
    """Why a fact has no prompt in a language."""
    subject = fact.labels[language].subject
    what = f"There are no templates for {fact.relation} in the language '{language}'."
    if ANSWER_SLOT in subject:
        what = f"The subject '{subject}' holds {ANSWER_SLOT}, so that a template would have two slots."
    return PromptError(what, "Choose another language, or type prompts of your own.")


def _sides(loaded: LoadedModel, found: FactPrompts) -> tuple[tuple[Prompt, ...], tuple[Prompt, ...]]:
    """The prompts to locate on, and those to measure on. Where this model can use one side alone it serves both, and
    then nothing counts as held out.
    """
    from engine.targets import fits

    locating, held = ([p for p in side if fits(loaded, p) is None] for side in (found.locating, found.held_out))
    if locating and held:
        return found.locating, found.held_out
    if held:
        both = tuple(replace(prompt, held_out=False) for prompt in held)
        return (*found.locating, *both), both
    return found.locating or found.held_out, found.all


def typed_prompts(typed: TypeFact) -> tuple[Prompt, ...]:
    """The prompts of a typed fact, each once. Raises `PromptError` where it has no prompt or no answer."""
    texts = tuple(dict.fromkeys(text.strip() for text in typed.prompts if text.strip()))
    if not texts:
        raise PromptError("The fact has no prompt.", "Write a sentence with [Y] where the answer belongs.")
    if not typed.answer.strip():
        raise PromptError("The fact has no answer.", "Give the word that belongs in the slot.")
    return tuple(Prompt(text, typed.answer.strip(), typed.language) for text in texts)


def find_fact(store: Store | None, library: Library, uuid: str) -> Fact:
    """A fact of the session or the library. Raises `PromptError` where neither has it."""
    fact = (store.fact(uuid) if store is not None else None) or library.fact(uuid)
    if fact is None:
        raise PromptError(f"There is no fact '{uuid}'.", "Look for its uuid with “kn-studio facts search”.")
    return fact


def languages_of(fact: Fact, wanted: Iterable[str], *, tolerant: bool = False) -> tuple[str, ...]:
    """The wanted languages, else English, else the fact's first.

    `tolerant` passes over languages that the fact is not known in. Raises `PromptError` for one of them otherwise, and
    where none is left.
    """
    chosen = tuple(dict.fromkeys(wanted))
    if not chosen:
        return ("en",) if "en" in fact.labels else tuple(fact.labels)[:1]
    known = tuple(language for language in chosen if language in fact.labels)
    missing = [language for language in chosen if language not in fact.labels]
    if missing and (not tolerant or not known):
        raise PromptError(f"This fact is not known in the language '{missing[0]}'.", _hint(missing[0], fact.labels))
    return known


def settings(method: Method, given: dict[str, Any], seed: int) -> Params:
    """A method's settings from values by name. Raises `KnownError` for a name that the method does not know."""
    from engine.methods.base import options

    known = {option.name: option for option in options(method.Params)}
    values = {name: value for name, value in given.items() if value is not None}
    by_name = values.pop("preset", None)
    values.pop(TEMPLATES, None)
    if by_name is not None:
        chosen = preset(str(by_name))
        if chosen.method != method.key:
            raise KnownError(f"The method '{method.key}' has no preset '{by_name}'.", f"Use --method {chosen.method}.")
        values = {**chosen.params, **values}
    for name in values:
        if name not in known:
            what = f"The method '{method.key}' has no setting '{name.replace('_', '-')}'."
            names = ", ".join(each.replace("_", "-") for each in known)
            raise KnownError(what, f"It has: {names}." if names else "It has no settings.")
    if "seed" in known:
        values.setdefault("seed", seed)
    return method.Params(**values)


def _checked(
    loaded: LoadedModel,
    facts: tuple[Fact, ...],
    locating: Iterable[Prompt],
    measuring: Iterable[Prompt],
    *,
    tolerant: bool,
) -> Plan:
    """Leave out what the model cannot use, and find every other fault before the run begins."""
    left_out: list[LeftOut] = []
    kept: list[list[Prompt]] = [[], []]
    faults: list[PromptError] = []
    for side, prompts in zip(kept, (locating, measuring), strict=True):
        for prompt in prompts:
            try:
                reason = _reason(loaded, prompt)
            except PromptError as error:
                if not tolerant:
                    raise
                faults.append(error)
                reason = error.what
            if reason is None:
                side.append(prompt)
            elif (unusable := LeftOut(prompt.text, reason, prompt.language)) not in left_out:
                left_out.append(unusable)
    if not kept[0]:
        if faults:
            raise faults[0]
        what = left_out[0].reason if left_out else "There is no prompt."
        raise PromptError(f"No prompt is left to locate on: {what}", "Put [Y] at the end, or use a masked model.")
    used = {prompt.fact for prompt in kept[0]}
    return Plan(tuple(f for f in facts if f.uuid in used), tuple(kept[0]), tuple(kept[1]), tuple(left_out))


def _reason(loaded: LoadedModel, prompt: Prompt) -> str | None:
    from engine.targets import fits, target

    reason = fits(loaded, prompt)
    if reason is None:
        target(loaded, prompt)
    return reason


def _hint(wrong: str, known: Iterable[str]) -> str:
    names = list(known)
    near = difflib.get_close_matches(wrong, names, n=3)
    return f"Did you mean {' or '.join(near)}?" if near else f"Choose one of: {', '.join(names)}."
