"""The order in which texts of a language are looked up, where that of their characters' numbers says nothing.

No Qt here: the window installs what knows it; without it, as on the command line, the numbers decide.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from kn_studio.library.folding import fold

Key = Callable[[str], Any]
"""A text -> what it is sorted by."""

_BY_SOUND = frozenset({"zh"})
"""Languages of ideographs, whose numbers follow radicals and strokes; a reader looks for how they are said."""

_maker: Callable[[str], Key] | None = None


def install(maker: Callable[[str], Key] | None) -> None:
    """Ask `maker` from now on for the key of a language's texts, by its code; None: nobody knows it."""
    global _maker  # one for a process, like the look-up of the interface's words
    _maker = maker


def key_of(language: str) -> Key:
    """What this language's texts are sorted by: case, accents and marks count for nothing."""
    if _maker is None or language.split("-")[0] not in _BY_SOUND:
        return fold
    known = _maker(language)
    return lambda text: known(fold(text))
