"""By which columns a table is sorted: the first one, and further ones among rows that are equal in it. No Qt."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Any

Keys = tuple[tuple[int, bool], ...]
"""Columns in the order of their weight, each with whether the largest comes first."""

_STAYS = "\u200e"
"""Keeps the arrow behind its title where the interface runs from right to left."""


def clicked(keys: Keys, column: int, further: bool, rising: bool = False) -> Keys:
    """The keys after a click on a column's title; with `further` (Shift held) it joins those that are there.

    A column that is clicked again turns around, and keeps its weight where it is a further one. A fresh one begins with
    its largest, a `rising` one with its smallest.
    """
    if not further:
        falling = not keys[0][1] if keys and keys[0][0] == column else not rising
        return ((column, falling),)
    if column in dict(keys):
        return tuple((each, falling != (each == column)) for each, falling in keys)
    return (*keys, (column, not rising))


def ordered(rows: int, keys: Keys, value: Callable[[int, int], Any]) -> list[int]:
    """The numbers of the rows in the order of the keys; `value` gives a cell's by row and column.

    Rows that are equal in all of them keep their order.
    """
    order = list(range(rows))
    for column, falling in reversed(keys):
        order.sort(key=lambda row, column=column: value(row, column), reverse=falling)  # type: ignore[misc]
    return order


def titled(titles: Sequence[str], keys: Keys) -> tuple[str, ...]:
    """Column titles with the direction of their key, and its weight where there is more than one."""
    marks = {
        column: f" {'↓' if falling else '↑'}{f' {place}' if len(keys) > 1 else ''}{_STAYS}"
        for place, (column, falling) in enumerate(keys, 1)
    }
    return tuple(f"{title}{marks.get(number, '')}" for number, title in enumerate(titles))


def untitled(title: str) -> str:
    """A column's title without the mark of the order."""
    return _MARK.sub("", title)


_MARK = re.compile(f" [↓↑]( \\d+)?{_STAYS}$")
