"""The published perturbations, with what must stay protected (arXiv 2402.13731; method.md f.1)."""

from __future__ import annotations

import numpy as np

from engine.perturbations.query import Change, Query
from engine.words import is_single

REPLACED, ADDED = "[REPLACED]", "[ADDED]"


def replaced(query: Query, chance: np.random.Generator) -> Change | None:
    """An inner word becomes the literal "[REPLACED]"; None where there is no inner word."""
    words = query.inner
    return Change(*words[int(chance.integers(len(words)))], REPLACED) if words else None


def deleted(query: Query, chance: np.random.Generator) -> Change | None:
    """An inner word goes, with one space beside it; None where there is no inner word."""
    words = query.inner
    if not words:
        return None
    start, end = words[int(chance.integers(len(words)))]
    if query.text[end : end + 1] == " ":
        return Change(start, end + 1, "")
    return Change(start - (query.text[start - 1 : start] == " "), end, "")


def added(query: Query, chance: np.random.Generator) -> Change | None:
    """The literal "[ADDED]" before a word, never first, last or next to the slot; None where there is no such place."""
    first, after = query.words[0], [word for word in query.beside_slot if word[0] >= query.slot[1]]
    places = [word[0] for word in query.words if word not in (first, *after) and query.between(word[0])]
    if not places:
        return None
    place = places[int(chance.integers(len(places)))]
    apart = query.text[place - 1] == " " or not is_single(query.text[place])
    return Change(place, place, ADDED + " " * apart)
