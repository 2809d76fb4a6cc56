"""Perturbations as people make them: a typing error, a synonym, another sentence before the query, other words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise
from typing import Literal

import numpy as np

from engine.perturbations.query import Change, Query, Span
from engine.types import Prompt
from engine.words import graphemes, is_single

_SHORTEST = 3
"""Letters of the shortest word that a typing error is made in."""

Error = Literal["swap", "drop", "double"]


def typo(query: Query, chance: np.random.Generator) -> Change | None:
    """Two neighbouring letters swapped, one dropped or one doubled, in one inner word; None where none is long enough.

    Letters are what people see as one (`engine.words.graphemes`). A word keeps its first letter. In scripts without
    spaces a run of inner characters takes the word's place; none is dropped there, which would delete a word.
    """
    errors: dict[Error, list[Change]] = {"swap": [], "drop": [], "double": []}
    for start, end, alone in _runs(query):
        letters = [(start + a, start + b) for a, b in graphemes(query.text[start:end])]
        if len(letters) < (2 if alone else _SHORTEST):
            continue
        for kind, change in _errors(query.text, letters if alone else letters[1:]):
            if not (alone and kind == "drop"):
                errors[kind].append(change)
    kinds = [kind for kind, changes in errors.items() if changes]
    if not kinds:
        return None
    chosen = errors[kinds[int(chance.integers(len(kinds)))]]
    return chosen[int(chance.integers(len(chosen)))]


def _errors(text: str, letters: Sequence[Span]) -> Iterable[tuple[Error, Change]]:
    for (start, middle), (_, end) in pairwise(letters):
        first, second = text[start:middle], text[middle:end]
        if first != second:
            yield "swap", Change(start, end, second + first)
    for start, end in letters:
        yield "drop", Change(start, end, "")
        yield "double", Change(start, end, text[start:end] * 2)


def _runs(query: Query) -> list[tuple[int, int, bool]]:
    """Inner words of letters alone, and runs of inner characters that are words by themselves (True)."""
    found: list[tuple[int, int, bool]] = []
    for start, end in query.inner:
        alone = is_single(query.text[start])
        if alone and found and found[-1][1:] == (start, True):
            found[-1] = (found[-1][0], end, True)
        else:
            found.append((start, end, alone))
    return found


def synonym(query: Query, synonyms: Mapping[str, str], chance: np.random.Generator) -> Change | None:
    """A word or phrase replaced by its synonym in a table; None where the table has none of them."""
    both = {_capital(phrase): _capital(other) for phrase, other in synonyms.items()} | dict(synonyms)
    changes = [Change(*span, new) for old, new in both.items() for span in _phrases(query, old)]
    changes.sort(key=lambda change: (change.start, change.end))
    return changes[int(chance.integers(len(changes)))] if changes else None


def _phrases(query: Query, phrase: str) -> list[Span]:
    """Where whole words of the query spell a phrase, free of what must stay and not next to the slot."""
    starts, ends = {word[0] for word in query.words}, {word[1] for word in query.words}
    beside = query.beside_slot
    found = []
    place = query.text.find(phrase)
    while place >= 0:
        span = (place, place + len(phrase))
        apart = all(span[1] <= start or span[0] >= end for start, end in beside)
        if place in starts and span[1] in ends and apart and query.free(span):
            found.append(span)
        place = query.text.find(phrase, place + 1)
    return found


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def distractor(sentences: Sequence[str], told: Sequence[str], chance: np.random.Generator) -> Change | None:
    """A neutral sentence before the query; None where there is none that holds nothing of what is asked (`told`)."""
    folded = [text.casefold() for text in told]
    neutral = [text.strip() for text in sentences if not any(part in text.casefold() for part in folded)]
    if not neutral:
        return None
    sentence = neutral[int(chance.integers(len(neutral)))]
    return Change(0, 0, sentence + (" " if " " in sentence else ""))


def paraphrase(prompt: Prompt, others: Sequence[Prompt], chance: np.random.Generator) -> Prompt | None:
    """Another prompt of the fact in the same language that nothing is located on; None where there is none."""
    held = [each for each in others if each.held_out and each.language == prompt.language and each.text != prompt.text]
    return held[int(chance.integers(len(held)))] if held else None
