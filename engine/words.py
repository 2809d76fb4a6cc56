"""Where the words of a text are, in any script; no tokenizer and no torch."""

from __future__ import annotations

import unicodedata

_SINGLE_RANGES = (
    (0x3005, 0x3007),  # iteration mark, closing mark and zero, which stand for an ideograph
    (0x3041, 0x3096),  # hiragana
    (0x309D, 0x309F),
    (0x30A1, 0x30FA),  # katakana
    (0x30FC, 0x30FF),
    (0x31F0, 0x31FF),
    (0x3400, 0x4DBF),  # CJK ideographs
    (0x4E00, 0x9FFF),
    (0xAC00, 0xD7A3),  # Hangul syllables
    (0xF900, 0xFAFF),
    (0xFF66, 0xFF9D),  # halfwidth katakana
    (0x1B000, 0x1B16F),
    (0x20000, 0x323AF),
)

_VIRAMA = 9
"""The combining class of viramas."""


def word_spans(text: str) -> list[tuple[int, int]]:
    """Start and end of each word: a run of letters, digits and marks, or one ideograph, kana or Hangul syllable.

    A mark that follows a single character belongs to it.
    """
    spans: list[tuple[int, int]] = []
    open_run = single = False
    for place, character in enumerate(text):
        kind = unicodedata.category(character)[0]
        if kind not in "LNM":
            open_run = single = False
            continue
        alone = is_single(character)
        if spans and open_run and not alone and (not single or kind == "M"):
            spans[-1] = (spans[-1][0], place + 1)
            continue
        spans.append((place, place + 1))
        open_run, single = True, alone
    return spans


def is_single(character: str) -> bool:
    """Whether a character is a word by itself: an ideograph, kana or Hangul syllable."""
    code = ord(character)
    return any(first <= code <= last for first, last in _SINGLE_RANGES)


def graphemes(text: str) -> list[tuple[int, int]]:
    """Start and end of each letter as people see it: marks stay with their base, Indic consonants with their virama.

    The part of Unicode's annex 29 (rules GB9, GB9a and GB9c) that words need; all that is drawn as one is never cut.
    """
    spans: list[tuple[int, int]] = []
    for place, character in enumerate(text):
        joined = unicodedata.category(character)[0] == "M" or _is_virama(text[place - 1 : place])
        if spans and joined:
            spans[-1] = (spans[-1][0], place + 1)
        else:
            spans.append((place, place + 1))
    return spans


def _is_virama(character: str) -> bool:
    """Whether what follows is drawn into the letter before it."""
    return bool(character) and unicodedata.combining(character) == _VIRAMA
