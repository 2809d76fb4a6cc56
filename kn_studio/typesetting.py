"""How a sentence in Chinese or Japanese is set where values are filled in, or where one sentence follows another.

Such writing has no spaces between its words, and its punctuation marks bring their own room; between its characters and
a figure or a Latin letter stands a space. What a value begins and ends with is not known to whoever translates a
sentence, so it is put right where the value comes in; text inside of a value stays as it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from string import Formatter
from typing import Any
from unicodedata import category, east_asian_width

_EDGE = "\ue000"
"""Stands at both ends of a value until the sentence is whole; no text holds it."""
_UNSEEN = re.compile("[\u200e\u200f\u2066-\u2069]")
_QUOTES = "“”‘’"
_FIGURES = "−+<>±√≈≤≥"
"""What a figure may begin with."""


class _Edged(Formatter):
    """Fills in values with their ends marked."""

    def format_field(self, value: Any, format_spec: str) -> str:
        return f"{_EDGE}{format(value, format_spec.replace(_EDGE, ''))}{_EDGE}"


_FORMATTER = _Edged()


def filled(text: str, values: Mapping[str, object]) -> str:
    """`text` with its {names} filled, spaces at the ends of values as the writing wants them."""
    return set_close(_FORMATTER.vformat(text, (), values).split(_EDGE))


def set_close(pieces: Iterable[str]) -> str:
    """Pieces of text one after the other; a space between two of them stands, goes or comes by what is around it."""
    whole = ""
    for piece in pieces:
        whole = _followed(whole, piece)
    return whole


def _followed(whole: str, piece: str) -> str:
    last, first = _UNSEEN.sub("", whole).rstrip(" ")[-1:], _UNSEEN.sub("", piece).lstrip(" ")[:1]
    if not last or not first:
        return whole + piece
    if whole.endswith(" ") or piece.startswith(" "):
        return whole.rstrip(" ") + piece.lstrip(" ") if _tight(last, first) else whole + piece
    return f"{whole} {piece}" if _loose(last, first) else whole + piece


def _tight(last: str, first: str) -> bool:
    """Whether no space stands between two characters."""
    if _mark(last) or _mark(first):
        return True
    return (_wide(last) and (_wide(first) or first in _QUOTES)) or (last in _QUOTES and _wide(first))


def _loose(last: str, first: str) -> bool:
    """Whether a space has to stand between two characters."""
    if _wide(last):
        return not _mark(last) and not _wide(first) and (first.isalnum() or first in _FIGURES)
    return (last.isalnum() or last == "%") and _wide(first) and not _mark(first)


def _wide(letter: str) -> bool:
    return east_asian_width(letter) in ("W", "F")


def _mark(letter: str) -> bool:
    """Whether it is a punctuation mark as wide as a character."""
    return _wide(letter) and category(letter).startswith("P")
