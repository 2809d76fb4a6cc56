"""Text as it is searched for: without case, accents and vowel signs, and with one kind of i for Turkish."""

from __future__ import annotations

import re
import unicodedata

_ACCENTS = range(200, 256)
"""Combining classes of marks above and below letters. Kana voicing, nukta and virama (7 to 9) make other letters."""

_HEBREW_AND_ARABIC_POINTS = range(10, 37)

_UNSEEN = dict.fromkeys(map(ord, "\u00ad\u061c\u200b\u200c\u200d\u200e\u200f\u2060\u2066\u2067\u2068\u2069\ufeff"))
"""Joiners, marks of direction and soft hyphens: nobody types them into a search."""

_SINGLE = re.compile(
    "([\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3041-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff"
    "\uf900-\ufaff\uff66-\uff9d\U00020000-\U000323af])"
)
"""Scripts without spaces between words: Thai, Lao, Burmese, Khmer, kana and ideographs. Their letters stand alone."""


def fold(text: str) -> str:
    """NFKD, lower case, marks removed: "Île" -> "ile", "İstanbul" and "ıstanbul" -> "istanbul"."""
    if text.isascii():
        return " ".join(text.lower().split())
    decomposed = unicodedata.normalize("NFKD", text).translate(_UNSEEN)
    kept = "".join(character for character in decomposed if not _dropped(unicodedata.combining(character)))
    return " ".join(kept.casefold().replace("ı", "i").split())


def split_letters(folded: str) -> str:
    """Folded text with the letters of scripts without spaces set apart, so that each is found as a word."""
    return folded if folded.isascii() else _SINGLE.sub(r" \1 ", folded)


def _dropped(combining: int) -> bool:
    return combining in _ACCENTS or combining in _HEBREW_AND_ARABIC_POINTS
