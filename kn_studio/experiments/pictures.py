"""The figures of a report as SVG, drawn from the summary; colours come from the page, light or dark."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from markupsafe import Markup, escape

from engine.experiments.base import Picture
from kn_studio.experiments.svg import WIDTH, drawing, label, legend, mark, round_scale, told

_LEFT, _RIGHT, _ROW, _TOP = 230, 24, 34, 30
_HEIGHT = 260

Estimates = Sequence[Mapping[str, Any]]


def draw(picture: Picture, found: Estimates, arms: Mapping[str, str], operations: Mapping[str, str]) -> Markup:
    """One figure of one model's estimates. Nothing where there is no figure."""
    known = [
        row
        for row in found
        if row["facts"] == picture.scope and row["mean"] is not None and row["operation"] in picture.operations
    ]
    if picture.kind == "matrix":
        return _matrix(picture, [row for row in known if row["metric"] == picture.metric])
    chosen = [row for row in known if row["language"] == picture.language and row["arm"] in picture.arms]
    if picture.kind == "profile":
        return _profile(picture, [row for row in chosen if row["metric"].startswith(picture.metric)], arms)
    return _dots(picture, [row for row in chosen if row["metric"] == picture.metric], arms, operations)


def by_language(picture: Picture, found: Estimates) -> tuple[Picture, ...]:
    """A figure of "each" language as one for every language that there are estimates in; others as they are."""
    if picture.language != "each":
        return (picture,)
    spoken = dict.fromkeys(row["language"] for row in found)
    return tuple(replace(picture, title=f"{picture.title}: {code}", language=code) for code in spoken)


def _dots(picture: Picture, rows: Estimates, arms: Mapping[str, str], operations: Mapping[str, str]) -> Markup:
    if not rows:
        return Markup("")
    shown = [arm for arm in picture.arms if any(row["arm"] == arm for row in rows)]
    used = [each for each in picture.operations if any(row["operation"] == each for row in rows)]
    values = [row[name] for row in rows for name in ("low", "mean", "high") if row[name] is not None]
    chance = 0.5 if picture.metric.startswith("auroc") else 0.0
    low, high, ticks = round_scale(min(*values, chance), max(*values, chance))
    bottom = _TOP + _ROW * len(shown)
    parts = [_grid(ticks, low, high, bottom, chance)]
    for place, arm in enumerate(shown):
        middle = _TOP + _ROW * (place + 0.5)
        parts.append(label(_LEFT - 12, middle + 4, arms.get(arm, arm), "end"))
        for number, operation in enumerate(used):
            row = next((r for r in rows if r["arm"] == arm and r["operation"] == operation), None)
            if row is not None:
                parts.append(_dot(row, number, middle + 8 * (number - (len(used) - 1) / 2), low, high))
    if len(used) == 1:
        return drawing("".join(parts), bottom + 28, picture.title)
    marks, end = legend([operations.get(each, each) for each in used], 12, bottom + 48)
    return drawing("".join(parts) + marks, end, picture.title)


def _dot(row: Mapping[str, Any], number: int, height: float, low: float, high: float) -> str:
    here = _at(row["mean"], low, high)
    line = ""
    if row["low"] is not None:
        ends = _at(row["low"], low, high), _at(row["high"], low, high)
        line = f'<line class="s{number}" x1="{ends[0]:.1f}" x2="{ends[1]:.1f}" y1="{height:.1f}" y2="{height:.1f}"/>'
    said = escape(f"{row['mean']:.3f} [{told(row['low'])}, {told(row['high'])}], {row['n']} facts")
    return f"<g><title>{said}</title>{line}{mark(number, here, height)}</g>"


def _profile(picture: Picture, rows: Estimates, arms: Mapping[str, str]) -> Markup:
    if not rows:
        return Markup("")
    names = sorted({row["metric"] for row in rows})
    ends = [row[name] for row in rows for name in ("low", "mean", "high") if row[name] is not None]
    low, high, ticks = round_scale(min(0.0, *ends), max(1e-9, *ends))
    bottom, left = _TOP + _HEIGHT, 60
    step = (WIDTH - left - _RIGHT) / max(1, len(names) - 1) if len(names) > 1 else 0

    def spot(place: int, value: float) -> tuple[float, float]:
        return left + place * step, bottom - _HEIGHT * (value - low) / (high - low)

    parts = [
        f'<line class="grid" x1="{left}" x2="{WIDTH - _RIGHT}" y1="{spot(0, t)[1]:.1f}" y2="{spot(0, t)[1]:.1f}"/>'
        + label(left - 8, spot(0, t)[1] + 4, f"{t:g}", "end")
        for t in ticks
    ]
    every = max(1, len(names) // 16)
    words = picture.ticks or tuple(map(str, range(len(names))))
    parts += [label(spot(p, low)[0], bottom + 20, words[p], "middle") for p in range(0, len(names), every)]
    shown = [arm for arm in picture.arms if any(row["arm"] == arm for row in rows)]
    for number, arm in enumerate(shown):
        mine = {row["metric"]: row for row in rows if row["arm"] == arm}
        shift = 3 * (number - (len(shown) - 1) / 2)
        places = [spot(place, mine[name]["mean"]) for place, name in enumerate(names) if name in mine]
        line = " ".join(f"{across + shift:.1f},{height:.1f}" for across, height in places)
        parts.append(f'<polyline class="s{number}" fill="none" points="{line}"/>')
        for place, name in enumerate(names):
            if name in mine and mine[name]["low"] is not None:
                across, one = spot(place, mine[name]["low"])
                other = spot(place, mine[name]["high"])[1]
                parts.append(
                    f'<line class="s{number}" x1="{across + shift:.1f}" x2="{across + shift:.1f}" '
                    f'y1="{one:.1f}" y2="{other:.1f}"/>'
                )
                parts.append(mark(number, across + shift, spot(place, mine[name]["mean"])[1]))
    marks, end = legend([arms.get(arm, arm) for arm in shown], 12, bottom + 48)
    return drawing("".join(parts) + marks, end, picture.title)


def _matrix(picture: Picture, rows: Estimates) -> Markup:
    """The means of arms with a language behind their @, by that language (down) and the one read (across)."""
    cells = {}
    for row in rows:
        arm, _, code = row["arm"].partition("@")
        if arm in picture.arms and code:
            cells[code, row["language"]] = row
    if not cells:
        return Markup("")
    down, across = (list(dict.fromkeys(place[side] for place in cells)) for side in (0, 1))
    across.sort(key=lambda code: (code not in down, down.index(code) if code in down else 0))
    most = max(abs(row["mean"]) for row in cells.values()) or 1.0
    wide = min(110.0, (WIDTH - 80) / len(across))
    parts = [label(80 + wide * (place + 0.5), 20, code, "middle") for place, code in enumerate(across)]
    for line, code in enumerate(down):
        top = 30 + _ROW * line
        parts.append(label(68, top + 21, code, "end"))
        for place, other in enumerate(across):
            if (code, other) not in cells:
                continue
            row = cells[code, other]
            said = escape(f"{row['mean']:.3f} [{told(row['low'])}, {told(row['high'])}], {row['n']} facts")
            left = 80 + wide * place
            parts.append(
                f'<g><title>{said}</title><rect class="c0" x="{left:.1f}" y="{top}" width="{wide - 2:.1f}" '
                f'height="{_ROW - 2}" fill-opacity="{0.55 * abs(row["mean"]) / most:.3f}"/>'
                + label(left + wide / 2, top + 21, f"{row['mean']:.2f}", "middle")
                + "</g>"
            )
    return drawing("".join(parts), 34 + _ROW * len(down), picture.title)


def _grid(ticks: Sequence[float], low: float, high: float, bottom: float, chance: float) -> str:
    found = []
    for tick in ticks:
        here = _at(tick, low, high)
        found.append(f'<line class="grid" x1="{here:.1f}" x2="{here:.1f}" y1="{_TOP - 6}" y2="{bottom}"/>')
        found.append(label(here, bottom + 18, f"{tick:g}", "middle"))
    zero = _at(chance, low, high)
    found.append(f'<line class="zero" x1="{zero:.1f}" x2="{zero:.1f}" y1="{_TOP - 6}" y2="{bottom}"/>')
    return "".join(found)


def _at(value: float, low: float, high: float) -> float:
    return _LEFT + (WIDTH - _LEFT - _RIGHT) * (value - low) / (high - low)
