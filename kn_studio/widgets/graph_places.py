"""Where what belongs to points is drawn: boxes beside them, lines that keep clear of others, outlines around them."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPointF, QRectF, QSizeF

_CLEAR = 9.0
"""Pixels that a line keeps away from a point that is none of its own."""


def around(spot: QPointF, reach: float) -> QRectF:
    """The square that reaches so far from a point."""
    return QRectF(spot - QPointF(reach, reach), spot + QPointF(reach, reach))


def beside(spot: QPointF, size: QSizeF, gap: float, *, first_above: bool = True) -> Iterator[QRectF]:
    """Places for a name at a point: above, right and left, below, then right and left a little lower or higher; above
    comes last where it shall not come first.

    Below comes after the sides, since a point may stand under this one, whose name it would seem to be.
    """
    across, up = size.width() / 2, size.height()
    above = QRectF(spot + QPointF(-across, -gap - up), size)
    if first_above:
        yield above
    for slid in (0.0, 4.0, -4.0, 8.0, -8.0):
        yield QRectF(spot + QPointF(gap + 3, slid - up / 2), size)
        yield QRectF(spot + QPointF(-gap - 3 - size.width(), slid - up / 2), size)
        if not slid:
            yield QRectF(spot + QPointF(-across, gap), size)
    if not first_above:
        yield above


def distance(one: QPointF, other: QPointF) -> float:
    """Between two points, in pixels."""
    return math.hypot(one.x() - other.x(), one.y() - other.y())


def bend(start: QPointF, end: QPointF, between: Sequence[QPointF]) -> QPointF:
    """How far the middle of a line is pulled aside: nought, or so far that the line keeps clear of every other point.

    A curve follows its middle half way, less towards its ends; downwards first, since names stand above their points.
    """
    if abs(start.x() - end.x()) < 1:
        return QPointF(26.0, 0)
    pulls = [0.0, *(side * size for size in (26.0, 44.0, 62.0) for side in (1.0, -1.0))]

    def clear(pull: float) -> bool:
        for spot in between:
            part = (spot.x() - start.x()) / (end.x() - start.x())
            if 0.02 < part < 0.98:
                y = start.y() + part * (end.y() - start.y()) + 2 * part * (1 - part) * pull
                if abs(y - spot.y()) < _CLEAR:
                    return False
        return True

    return QPointF(0, next((pull for pull in pulls if clear(pull)), 0.0))


def convex(spots: Sequence[QPointF]) -> list[QPointF]:
    """The convex outline of the points (Andrew's monotone chain)."""
    ordered = sorted(spots, key=lambda spot: (spot.x(), spot.y()))
    if len(ordered) < 3:
        return ordered
    halves = []
    for run in (ordered, ordered[::-1]):
        half: list[QPointF] = []
        for spot in run:
            while len(half) >= 2 and _turn(half[-2], half[-1], spot) <= 0:
                half.pop()
            half.append(spot)
        halves.append(half[:-1])
    return halves[0] + halves[1]


def _turn(a: QPointF, b: QPointF, c: QPointF) -> float:
    return (b.x() - a.x()) * (c.y() - a.y()) - (b.y() - a.y()) * (c.x() - a.x())
