"""What the keys of several plots have in common: the marks of single languages, and how a key's entries fill lines."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kn_studio.translation import tr


@dataclass(frozen=True)
class OwnMark:
    """The mark of one language's own neurons: what it may be called, the longest first, and its place among hues."""

    words: tuple[str, ...]
    position: int


def own_mark(name: str, code: str, position: int) -> OwnMark:
    """The mark of a language: "only English", "English" where that is too long, else "en"."""
    return OwnMark((tr("only {name}", name=name), name, code), position)


def flowed(widths: Sequence[float], room: float, space: float) -> list[tuple[float, int]]:
    """Where entries of these widths begin and in which line, `space` pixels apart; a line ends where there is no room
    for a whole one.
    """
    found: list[tuple[float, int]] = []
    x, line = 0.0, 0
    for width in widths:
        if x and x + width > room:
            x, line = 0.0, line + 1
        found.append((x, line))
        x += width + space
    return found
