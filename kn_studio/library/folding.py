"""Text as it is searched for: without case, accents and vowel signs, and with one kind of i for Turkish."""

from __future__ import annotations

import unicodedata

_ACCENTS = range(200, 256)
"""Combining classes of marks above and below letters. Kana voicing, nukta and virama (7 to 9) make other letters."""

_HEBREW_AND_ARABIC_POINTS = range(10, 37)


def fold(text: str) -> str:
    """NFKD, lower case, marks removed: "Île" -> "ile", "İstanbul" and "ıstanbul" -> "istanbul"."""
    decomposed = unicodedata.normalize("NFKD", text)
    kept = "".join(character for character in decomposed if not _dropped(unicodedata.combining(character)))
    return " ".join(kept.casefold().replace("ı", "i").split())


def _dropped(combining: int) -> bool:
    return combining in _ACCENTS or combining in _HEBREW_AND_ARABIC_POINTS
