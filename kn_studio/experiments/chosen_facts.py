"""The facts that a recipe chooses: by relation, data set, year and name. Without a choice all of the library are there.

A choice is settled before anything is written: what it names is in the library, and at least one fact meets it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from engine.errors import PromptError
from engine.experiments.base import Recipe, listed
from kn_studio.library import Library, Query

R = TypeVar("R", bound=Recipe)

_YEARS = re.compile(r"(\d{4})(?:\s*[-–]\s*(\d{4}))?")
_NAMED = 12
"""So many names are told where one is wrong."""


@dataclass(frozen=True)
class Chosen:
    """The facts that may be drawn, in all of a recipe's languages, and the relations that they are of."""

    uuids: frozenset[str]
    relations: tuple[str, ...]


def chosen(library: Library, recipe: Recipe) -> Chosen | None:
    """What a settled recipe chooses; None where it chooses nothing."""
    if not (recipe.relations or recipe.source or recipe.uuids or recipe.years):
        return None
    found: set[str] = set()
    for relation in listed(recipe.relations) or ("",):
        query = Query(relation=relation, all_of=recipe.asked, source=recipe.source, years=_years(recipe.years))
        found.update(library.uuids_of(library.hits(query)))
    if recipe.uuids:
        found.intersection_update(listed(recipe.uuids))
    return Chosen(frozenset(found), listed(recipe.relations) or library.relations())


def settled(library: Library, recipe: R) -> R:
    """The recipe with its choice as it is kept: codes as the library writes them, each once.

    Raises `PromptError` for a relation, a data set or a fact that the library does not have, for what is no range of
    years, and where no fact meets all of the choice.
    """
    made = replace(
        recipe,
        relations=",".join(dict.fromkeys(_relation(library, code) for code in listed(recipe.relations))),
        source=_source(library, recipe.source.strip()),
        uuids=",".join(dict.fromkeys(_uuid(library, uuid) for uuid in listed(recipe.uuids))),
        years="-".join(str(year) for year in dict.fromkeys(_years(recipe.years) or ())),
    )
    if not (made.relations or made.source or made.uuids or made.years):
        return made
    require_languages(library, made.asked)
    found = chosen(library, made)
    if found is not None and not found.uuids:
        raise PromptError(
            f"No fact meets all of this choice in {', '.join(made.asked)}: {_told(made)}.",
            "Choose more of them, leave one of these out, or choose other languages.",
        )
    return made


def require_languages(library: Library, languages: Sequence[str]) -> None:
    """Raise `PromptError` for a language in which no fact is known, and without one."""
    for code in languages or ("",):
        if code not in library.languages():
            known = ", ".join(library.languages()[:_NAMED])
            raise PromptError(f"No fact is known in the language '{code}'.", f"There are: {known}.")


def _relation(library: Library, text: str) -> str:
    known = library.relations()
    found = next((code for code in known if code.casefold() == text.casefold()), None)
    if found is None:
        names = ", ".join(f"{code} ({library.relation_label(code)})" for code in known[:_NAMED])
        raise PromptError(f"There is no relation '{text}'.", f"Relations are: {names}.")
    return found


def _source(library: Library, name: str) -> str:
    if not name:
        return ""
    known = [each.name for each in library.stats().sources]
    found = next((each for each in known if each.casefold() == name.casefold()), None)
    if found is None:
        raise PromptError(f"There is no data set '{name}' in the library.", f"There are: {', '.join(known)}.")
    return found


def _uuid(library: Library, text: str) -> str:
    fact = library.fact(text)
    if fact is None:
        raise PromptError(f"There is no fact '{text}'.", "Look for its uuid with “kn-studio facts search”.")
    return fact.uuid


def _years(text: str) -> tuple[int, int] | None:
    """The first and the last year; one alone is both."""
    years = text.strip()
    if not years:
        return None
    match = _YEARS.fullmatch(years)
    first, last = (int(match[1]), int(match[2] or match[1])) if match is not None else (1, 0)
    if first > last:
        raise PromptError(f"'{years}' is no range of years.", "Write it like 2012-2018, or one year.")
    return first, last


def _told(recipe: Recipe) -> str:
    """What is chosen, the first of many names."""
    names = listed(recipe.uuids)
    parts = (recipe.relations, recipe.source, recipe.years, *names[:2], "…" if len(names) > 2 else "")
    return ", ".join(part for part in parts if part)
