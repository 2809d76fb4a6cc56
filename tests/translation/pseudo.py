"""A made-up language: every text of the catalogue is marked and 40 % longer, so that what escaped it is seen."""

from __future__ import annotations

import re

OPEN, CLOSE = "«", "»"


def pseudo(text: str, _n: int | None = None) -> str:
    """The text between marks, widened; what is marked already is no text of the catalogue."""
    if text.startswith(OPEN) and text.endswith(CLOSE):
        return text
    fast = re.sub(r"\{[^}]*\}", "", text)
    return f"{OPEN}{text}{'~' * max(1, round(0.4 * len(fast)))}{CLOSE}"


def outside(text: str) -> str:
    """What of a text on the screen did not go through the catalogue: what stands between no marks."""
    depth, left = 0, ""
    for letter in text:
        depth += (letter == OPEN) - (letter == CLOSE)
        if depth == 0:
            left += " " if letter == CLOSE else letter
    return left
