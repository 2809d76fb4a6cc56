"""The figure by sizes of models: where its points lie, and what it leaves out."""

from __future__ import annotations

import re
from typing import Any

import pytest

from engine.experiments.base import Picture
from kn_studio.experiments.ladder_picture import draw, parameters

PICTURE = Picture("T", "x", ("a", "b"), ("off", "on"), "c", kind="ladder")
SIZES = {"small": 1.0, "middle": 10.0, "large": 100.0}


def row(model: str, mean: float | None, **more: Any) -> dict[str, Any]:
    return {
        "model": model, "arm": "a", "operation": "off", "language": "all", "metric": "x", "facts": "known", "n": 9,
        "mean": mean, "low": None, "high": None,
    } | more  # fmt: skip


def points(drawn: str) -> list[list[tuple[float, float]]]:
    """The points of each line."""
    lines = re.findall(r'<polyline [^>]*points="([^"]*)"', drawn)
    return [[tuple(float(each) for each in point.split(",")) for point in line.split()] for line in lines]  # type: ignore[misc]


def test_sizes_go_across_by_their_logarithm_and_figures_up() -> None:
    rows = [row("large", 0.5), row("small", 0.1, low=0.0, high=0.3), row("middle", 0.3)]
    (line,) = points(draw(PICTURE, rows, SIZES, {}, {}))
    across, up = zip(*line, strict=True)
    assert across[1] - across[0] == pytest.approx(across[2] - across[1])
    assert across[1] > across[0]
    assert up[0] > up[1] > up[2]
    assert abs((up[0] - up[1]) - (up[1] - up[2])) < 0.2


def test_arms_have_fields_and_operations_lines_and_the_rest_is_left_out() -> None:
    rows = [
        row(model, 1.0 * place, arm=arm, operation=operation)
        for place, model in enumerate(SIZES)
        for arm in ("a", "b", "other")
        for operation in ("off", "on", "else")
    ]
    rows += [row("small", 9.0, facts="all"), row("small", 9.0, language="zh"), row("stranger", 9.0), row("small", None)]
    drawn = draw(PICTURE, rows, SIZES, {"a": "First", "b": "Second"}, {"off": "Off"})
    assert len(points(drawn)) == 4
    assert drawn.count(">First<") == drawn.count(">Second<") == drawn.count(">Off<") == 1
    assert "9.000" not in drawn
    fields = sorted({min(point[0] for point in line) for line in points(drawn)})
    assert fields[2] - fields[0] > 300


def test_labels_of_sizes_that_would_touch_are_left_out() -> None:
    close = {"small": 1.0, "near": 1.05, "large": 100.0}
    drawn = draw(PICTURE, [row(model, 0.5) for model in close], close, {}, {})
    assert ">1<" in drawn
    assert ">1.05<" not in drawn
    assert len(points(drawn)[0]) == 3


def test_without_figures_there_is_no_picture_and_one_model_is_drawn_alone() -> None:
    assert draw(PICTURE, [row("small", None)], SIZES, {}, {}) == ""
    assert draw(PICTURE, [row("small", 0.5)], {}, {}, {}) == ""
    (line,) = points(draw(PICTURE, [row("small", 0.5)], {"small": 1.0}, {}, {}))
    assert len(line) == 1


def test_parameters_are_read_from_the_estimates() -> None:
    rows = [row("small", 1.0, metric="parameters"), row("small", 2.0), row("large", 9.0, metric="parameters"),
            row("large", 8.0, metric="parameters", language="zh")]  # fmt: skip
    assert parameters(rows) == {"small": 1.0, "large": 9.0}
