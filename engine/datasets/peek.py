"""The first record of a JSON file, as far as its first bytes tell, to find out what kind of file it is."""

from __future__ import annotations

import json
from typing import Any

_DECODER = json.JSONDecoder()
_DEEPEST = 8


def first_record(head: bytes) -> Any:
    """The first line that is an object, else the beginning of the document that `head` is cut from; None if neither.

    What is cut off is left out: the keys and values before the cut are right.
    """
    text = head.decode("utf-8-sig", errors="ignore")
    start = text.lstrip()
    if start[:1] == "[":
        return _cut(start, 0, 0)[0]
    for line in text.split("\n"):
        if line[:1] == "{":
            try:
                found = _DECODER.decode(line)
            except (ValueError, RecursionError):
                continue
            if isinstance(found, dict):
                return found
    return _cut(start, 0, 0)[0] if start[:1] == "{" else None


def _cut(text: str, position: int, depth: int) -> tuple[Any, int, bool]:
    """The value at a position, where it ends, and whether it is whole."""
    position = _past_space(text, position)
    try:
        value, end = _DECODER.raw_decode(text, position)
    except (ValueError, RecursionError):
        opening = text[position : position + 1]
        if depth < _DEEPEST and opening == "{":
            return _cut_object(text, position + 1, depth + 1)
        if depth < _DEEPEST and opening == "[":
            return _cut_list(text, position + 1, depth + 1)
        return None, len(text), False
    return value, end, True


def _cut_object(text: str, position: int, depth: int) -> tuple[dict[str, Any], int, bool]:
    found: dict[str, Any] = {}
    while True:
        key, end, whole = _cut(text, position, _DEEPEST)
        end = _past_space(text, end)
        if not whole or not isinstance(key, str) or text[end : end + 1] != ":":
            return found, len(text), False
        value, end, whole = _cut(text, end + 1, depth)
        if whole or value is not None:
            found[key] = value
        end = _past_space(text, end)
        if not whole or text[end : end + 1] != ",":
            return found, len(text), False
        position = end + 1


def _cut_list(text: str, position: int, depth: int) -> tuple[list[Any], int, bool]:
    found: list[Any] = []
    while True:
        value, end, whole = _cut(text, position, depth)
        if whole or value is not None:
            found.append(value)
        end = _past_space(text, end)
        if not whole or text[end : end + 1] != ",":
            return found, len(text), False
        position = end + 1


def _past_space(text: str, position: int) -> int:
    while text[position : position + 1] in {" ", "\n", "\r", "\t"}:
        position += 1
    return position
