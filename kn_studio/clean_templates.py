"""How the templates of data sets are worded: as published, or clean of stray blanks. Pure text, no Qt, no torch.

mLAMA's English templates end with a spaced full stop, "… [Y] .", which some tokenizers cut into other tokens.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

PUBLISHED, CLEAN = "published", "clean"
PRESETS = (PUBLISHED, CLEAN)

KEY = "templates"
"""Under this name a run's settings say that its templates were clean; those as published say nothing."""

_CLOSING = "\"'”’»›)\\]」』）"
_ALWAYS = "。！？；，、．\uff61\uff64؟؛،۔।॥"
"""Marks that stand for nothing else, whatever follows them."""
_BLANKS = re.compile(r"\s{2,}")
_BEFORE = re.compile(rf"\s(?=[{_ALWAYS}]|,(?!\d)|(?!\.\.)[.,?!;]+(?:[\s{_CLOSING}]|$))")
_BEFORE_FRENCH = re.compile(rf"\s(?=[{_ALWAYS}]|,(?!\d)|(?!\.\.)[.,]+(?:[\s{_CLOSING}]|$))")


def cleaned(text: str, language: str) -> str:
    """A template without stray blanks: none at its ends, none doubled, none before a comma or what ends a sentence.

    In French a blank before ? ! ; is proper and stays. So do those before a mark that begins a word (".NET", ".5") or
    leaves something out ("..."). What is cleaned already comes back as it is.
    """
    before = _BEFORE_FRENCH if language.split("-")[0] == "fr" else _BEFORE
    return before.sub("", _BLANKS.sub(" ", text.strip()))


def worded(text: str, language: str, templates: str) -> str:
    """A template as published, or clean."""
    return cleaned(text, language) if templates == CLEAN else text


def templates_of(params: Mapping[str, Any] | None) -> str:
    """How the templates of a run were worded, by its settings."""
    return CLEAN if params is not None and params.get(KEY) == CLEAN else PUBLISHED


def recorded(templates: str) -> dict[str, str]:
    """What the settings of a run keep of it: nothing for templates as published."""
    return {KEY: CLEAN} if templates == CLEAN else {}
