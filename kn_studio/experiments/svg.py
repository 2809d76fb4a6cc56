"""What all figures of a report are made of: a scale with round ends, labels, and the drawing around them."""

from __future__ import annotations

import math
from collections.abc import Sequence

from markupsafe import Markup, escape

WIDTH = 760
"""Of every figure, in the drawing's own units; the page stretches it."""


def round_scale(low: float, high: float) -> tuple[float, float, list[float]]:
    """Round ends and ticks that hold both values; where these are all but equal, a span of 1 above the lower one."""
    if high - low < 1e-6:
        high = low + 1.0
    span = high - low
    step = 10.0 ** math.floor(math.log10(span / 4))
    step = next(step * factor for factor in (1, 2, 2.5, 5, 10) if span / (step * factor) <= 7)
    first, last = math.floor(low / step), math.ceil(high / step)
    ticks = [round(number * step, 10) for number in range(first, last + 1)]
    return ticks[0], ticks[-1], ticks


def label(across: float, height: float, text: str, anchor: str) -> str:
    """A text at a place; `anchor` says which end of it lies there."""
    return f'<text x="{across:.1f}" y="{height:.1f}" text-anchor="{anchor}">{escape(text)}</text>'


_LETTER, _STEP = 7.4, 20
"""About how wide a letter of a label is, and how high a line of a legend, in units of the figure."""


def legend(names: Sequence[str], left: float, top: float) -> tuple[str, float]:
    """The series with their marks, in as many lines as they need from `left` to the end; and where it ends."""
    parts, across, height = [], left, top
    for number, name in enumerate(names):
        wide = 34 + _LETTER * len(name)
        if across > left and across + wide > WIDTH:
            across, height = left, height + _STEP
        parts.append(mark(number, across + 5, height - 4) + label(across + 16, height, name, "start"))
        across += wide
    return "".join(parts), height + _STEP / 2


def mark(number: int, across: float, height: float) -> str:
    """The mark of a series: each has a shape of its own beside its colour."""
    shape = ("circle", "square", "triangle", "diamond")[number % 4]
    if shape == "circle":
        return f'<circle class="c{number}" cx="{across:.1f}" cy="{height:.1f}" r="4.2"/>'
    reach = {"square": 3.8, "triangle": 5.0, "diamond": 5.2}[shape]
    corners = {
        "square": ((-1, -1), (1, -1), (1, 1), (-1, 1)), "triangle": ((0, -1), (0.9, 0.8), (-0.9, 0.8)),
        "diamond": ((0, -1), (1, 0), (0, 1), (-1, 0)),
    }[shape]  # fmt: skip
    points = " ".join(f"{across + reach * x:.1f},{height + reach * y:.1f}" for x, y in corners)
    return f'<polygon class="c{number}" points="{points}"/>'


def told(value: float | None) -> str:
    """A figure in words, a dash where there is none."""
    return "–" if value is None else f"{value:.3f}"


def drawing(inner: str, height: float, title: str) -> Markup:
    """The whole figure, named for who cannot see it."""
    head = f'<svg viewBox="0 0 {WIDTH} {height:.0f}" role="img" aria-label="{escape(title)}">'
    return Markup(f"{head}{inner}</svg>")
