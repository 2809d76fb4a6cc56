"""A figure by the size of models, as SVG: a field for each arm, the means of all models by their parameters."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

from markupsafe import Markup, escape

from engine.experiments.base import Picture
from kn_studio.experiments.pictures import Estimates
from kn_studio.experiments.svg import WIDTH, drawing, label, legend, mark, round_scale, told

_HEIGHT, _TOP, _LEFT, _GAP = 230, 48, 56, 64
_CLOSE = 34.0
"""Labels of sizes that are nearer than this, in units of the figure, would touch: the further one is left out."""


def draw(
    picture: Picture, found: Estimates, sizes: Mapping[str, float], arms: Mapping[str, str],
    operations: Mapping[str, str],
) -> Markup:  # fmt: skip
    """The picture's metric over the models, whose parameters in millions are `sizes`. Nothing where none has one."""
    rows = [
        row
        for row in found
        if row["metric"] == picture.metric
        and row["facts"] == "known"
        and row["language"] == picture.language
        and row["operation"] in picture.operations
        and row["arm"] in picture.arms
        and row["mean"] is not None
        and row["model"] in sizes
    ]
    if not rows:
        return Markup("")
    shown = [arm for arm in picture.arms if any(row["arm"] == arm for row in rows)]
    used = [each for each in picture.operations if any(row["operation"] == each for row in rows)]
    wide = (WIDTH - _LEFT - 24 - _GAP * (len(shown) - 1)) / len(shown)
    field = _Field.of(rows, sizes, wide)
    parts = []
    for place, arm in enumerate(shown):
        left = _LEFT + place * (wide + _GAP)
        parts.append(label(left + wide / 2, 20, arms.get(arm, arm), "middle"))
        parts.append(field.drawn(left, [row for row in rows if row["arm"] == arm], used))
    bottom = _TOP + _HEIGHT
    parts.append(label(WIDTH / 2, bottom + 38, "parameters, in millions", "middle"))
    named, end = legend([operations.get(operation, operation) for operation in used], _LEFT, bottom + 64)
    return drawing("".join(parts) + named, end, picture.title)


class _Field:
    """Where values and sizes lie in one field of the figure; all fields have the same ends."""

    def __init__(
        self, sizes: Mapping[str, float], low: float, high: float, ticks: Sequence[float], wide: float
    ) -> None:
        self.sizes, self.low, self.high, self.ticks, self.wide = sizes, low, high, ticks, wide

    @classmethod
    def of(cls, rows: Estimates, sizes: Mapping[str, float], wide: float) -> _Field:
        values = [row[name] for row in rows for name in ("low", "mean", "high") if row[name] is not None]
        low, high, ticks = round_scale(min(*values, 0.0), max(*values, 0.0))
        return cls(dict(sorted(sizes.items(), key=lambda each: each[1])), low, high, ticks, wide)

    def across(self, model: str) -> float:
        """From the field's left end, by the logarithm of the parameters."""
        ends = [math.log(size) for size in (min(self.sizes.values()), max(self.sizes.values()))]
        span = ends[1] - ends[0]
        share = (math.log(self.sizes[model]) - ends[0]) / span if span else 0.5
        return self.wide * (0.06 + 0.88 * share)

    def up(self, value: float) -> float:
        return _TOP + _HEIGHT * (self.high - value) / (self.high - self.low)

    def drawn(self, left: float, rows: Estimates, used: Sequence[str]) -> str:
        """One field: its grid, the sizes below, and a line with intervals for each operation."""
        parts = [
            f'<line class="{"zero" if tick == 0 else "grid"}" x1="{left:.1f}" x2="{left + self.wide:.1f}" '
            f'y1="{self.up(tick):.1f}" y2="{self.up(tick):.1f}"/>'
            + label(left - 8, self.up(tick) + 4, f"{tick:g}", "end")
            for tick in self.ticks
        ]
        last = -math.inf
        for model, size in self.sizes.items():
            here = self.across(model)
            if here - last >= _CLOSE:
                parts.append(label(left + here, _TOP + _HEIGHT + 18, f"{size:,.3g}" if size < 1000 else f"{size:,.0f}",
                                  "middle"))  # fmt: skip
                last = here
        for place, operation in enumerate(used):
            mine = {row["model"]: row for row in rows if row["operation"] == operation}
            parts.append(self._line(left, [mine[model] for model in self.sizes if model in mine], place))
        return "".join(parts)

    def _line(self, left: float, rows: Estimates, place: int) -> str:
        """The means of one operation, smallest model first, beside those of other operations."""
        aside = left + 4 * place
        points = " ".join(f"{aside + self.across(row['model']):.1f},{self.up(row['mean']):.1f}" for row in rows)
        parts = [f'<polyline class="s{place}" fill="none" stroke-opacity="0.45" points="{points}"/>']
        for row in rows:
            here = aside + self.across(row["model"])
            said = escape(
                f"{row['model']}: {row['mean']:.3f} [{told(row['low'])}, {told(row['high'])}], {row['n']} facts"
            )
            bar = ""
            if row["low"] is not None:
                ends = self.up(row["low"]), self.up(row["high"])
                bar = f'<line class="s{place}" x1="{here:.1f}" x2="{here:.1f}" y1="{ends[0]:.1f}" y2="{ends[1]:.1f}"/>'
            parts.append(f"<g><title>{said}</title>{bar}{mark(place, here, self.up(row['mean']))}</g>")
        return "".join(parts)


def parameters(found: Estimates) -> dict[str, float]:
    """The models' parameters in millions, of those whose estimates have them."""
    return {
        row["model"]: row["mean"]
        for row in found
        if row["metric"] == "parameters" and row["language"] == "all" and row["mean"] is not None
    }
