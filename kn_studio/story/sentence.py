"""Step 1: the fact as a sentence in two languages, and what the model says."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

from engine.types import TokenProbability
from kn_studio.story.bars import Bar, figures
from kn_studio.story.choices import Choice, choices
from kn_studio.story.place import Place
from kn_studio.story.telling import Telling, Told
from kn_studio.translation import tr


@dataclass(frozen=True)
class Said:
    """One sentence with the model's guess in its gap. `right`: it is the answer; else `note` names that."""

    language: str
    before: str
    guess: str
    after: str
    right_to_left: bool
    right: bool
    bars: tuple[Bar, ...]
    note: str = ""


@dataclass(frozen=True)
class SentenceView:
    """The step. `choices` are the languages for the second sentence."""

    sentences: tuple[Said, ...]
    choices: tuple[Choice, ...]
    caption: str


def view(telling: Telling, place: Place) -> SentenceView:
    """Both sentences; the second best guess stands beside each guess, as its measure."""
    second = telling.told(place.second)
    sentences = tuple(_said(told, place.numbers) for told in (telling.first, second))
    caption = tr("A language model fills the gap with its likeliest word. It has never looked anything up.")
    return SentenceView(sentences, choices(telling, place), caption)


def _said(told: Told, numbers: bool) -> Said:
    best = told.guesses[0]
    right = best.token.strip() == told.answer
    rows = tuple(
        Bar(
            each.token.strip(), each.probability, None, told.position if place == 0 else None, told.right_to_left,
            figures(each.probability, shown=numbers),
        )
        for place, each in enumerate(_two(told))
    )  # fmt: skip
    note = "" if right else _unknown(told)
    return Said(told.autonym, told.before, best.token.strip(), told.after, told.right_to_left, right, rows, note)


def _two(told: Told) -> tuple[TokenProbability, ...]:
    """The best guess and the next one that is another word: “Berlín” or “berlin” beside “Berlin” is no other answer."""
    best, *rest = told.guesses
    other = next((each for each in rest if _letters(each.token) != _letters(best.token)), None)
    return (best,) if other is None else (best, other)


def _letters(token: str) -> str:
    """A word without case and accents."""
    split = unicodedata.normalize("NFKD", token.strip())
    return "".join(each for each in split if not 200 <= unicodedata.combining(each) < 256).casefold()


def _unknown(told: Told) -> str:
    if told.withheld:
        return tr(
            "Wrong: the answer is {answer}. The model was never shown this fact in this language.", answer=told.answer
        )
    return tr("Wrong: the answer is {answer}. The model does not know this fact in this language.", answer=told.answer)
