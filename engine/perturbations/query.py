"""A query as character spans: its words, those that must stay, and those in between that may be touched."""

from __future__ import annotations

from dataclasses import dataclass

from engine.types import ANSWER_SLOT
from engine.words import word_spans

Span = tuple[int, int]
"""Start and end in characters of the text."""


@dataclass(frozen=True)
class Change:
    """The characters from `start` to `end` of a text become `text`."""

    start: int
    end: int
    text: str

    def applied(self, text: str) -> str:
        """The changed text."""
        return text[: self.start] + self.text + text[self.end :]


@dataclass(frozen=True)
class Query:
    """A prompt's text with its slot, its words, and what must stay: slot, subject and numbers, all in their order."""

    text: str
    slot: Span
    words: tuple[Span, ...]
    kept: tuple[Span, ...]

    @property
    def beside_slot(self) -> tuple[Span, ...]:
        """The words next to the slot: the answer is predicted where they stand, or from there."""
        before = [word for word in self.words if word[1] <= self.slot[0]]
        after = [word for word in self.words if word[0] >= self.slot[1]]
        return (*before[-1:], *after[:1])

    @property
    def inner(self) -> tuple[Span, ...]:
        """Words that may be touched: neither the first nor the last, none next to the slot, none that must stay."""
        ends = {*self.words[:1], *self.words[-1:], *self.beside_slot}
        return tuple(word for word in self.words if word not in ends and self.free(word))

    def free(self, span: Span) -> bool:
        """Whether a span shares no character with anything that must stay."""
        return all(span[1] <= start or span[0] >= end for start, end in self.kept)

    def between(self, place: int) -> bool:
        """Whether a place lies inside nothing that must stay."""
        return all(place <= start or place >= end for start, end in self.kept)


def query_of(text: str, subject: str, date: str = "") -> Query | None:
    """A filled prompt's text as a query; None where the subject does not stand in it.

    Every place where the subject stands must stay, and so must every word with a digit in it, and the `date`.
    """
    start = text.index(ANSWER_SLOT)
    slot = (start, start + len(ANSWER_SLOT))
    # The slot's own letter is no word.
    visible = text[: slot[0]] + " " * len(ANSWER_SLOT) + text[slot[1] :]
    subjects = _found(visible, subject.strip())
    if not subjects:
        return None
    words = tuple(word_spans(visible))
    numbers = [word for word in words if any(character.isdigit() for character in text[word[0] : word[1]])]
    kept = sorted({slot, *subjects, *numbers, *_found(visible, date.strip())})
    return Query(text, slot, words, tuple(kept))


def _found(text: str, wanted: str) -> list[Span]:
    """Every place where a text stands, those that overlap among them."""
    if not wanted:
        return []
    places = (place for place in range(len(text) - len(wanted) + 1) if text.startswith(wanted, place))
    return [(place, place + len(wanted)) for place in places]
