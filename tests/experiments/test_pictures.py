"""The figures of a report: which estimates they show, and where."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from engine.experiments.base import Picture
from kn_studio.experiments.pictures import draw

DOTS = Picture("T", "x", ("a", "b"), ("off",), "c")
PROFILE, MATRIX = replace(DOTS, kind="profile"), replace(DOTS, kind="matrix")


def row(arm: str, language: str, mean: float | None, **more: Any) -> dict[str, Any]:
    return {
        "arm": arm, "operation": "off", "language": language, "metric": "x", "facts": "known", "n": 9, "mean": mean,
        "low": None, "high": None,
    } | more  # fmt: skip


def test_a_matrix_has_made_in_down_and_read_in_across() -> None:
    rows = [
        row("a@en", "fr", 0.25), row("a@en", "zh", -0.5), row("a@en", "en", 1.0), row("a@zh", "zh", 0.75),
        row("a@zh", "en", None), row("b@en", "en", 9.0), row("a", "en", 8.0), row("a@zh", "fr", 7.0, facts="all"),
    ]  # fmt: skip
    drawn = draw(Picture("T", "x", ("a",), ("off",), "c", "matrix"), rows, {}, {})
    said = re.findall(r'<text x="([\d.]+)" y="([\d.]+)"[^>]*>([^<]*)</text>', drawn)
    heads = [text for _, y, text in said if y == "20.0"]
    assert heads == ["en", "zh", "fr"]
    place = {text: (float(x), float(y)) for x, y, text in said if y != "20.0"}
    across = {text: float(x) for x, y, text in said if y == "20.0"}
    assert place["en"][1] == place["1.00"][1] == place["-0.50"][1] == place["0.25"][1]
    assert place["zh"][1] == place["0.75"][1] > place["en"][1]
    assert (place["1.00"][0], place["-0.50"][0], place["0.25"][0]) == (across["en"], across["zh"], across["fr"])
    assert place["0.75"][0] == across["zh"]
    assert not {"9.00", "8.00", "7.00"} & set(place)
    shades = [float(each) for each in re.findall(r'fill-opacity="([\d.]+)"', drawn)]
    assert max(shades) == shades[[text for _, y, text in said if "." in text].index("1.00")]


def test_dots_are_those_of_the_figures_language() -> None:
    rows = [row("a", "all", 0.1), row("a", "left out", 0.7), row("b", "left out", 0.2)]
    for language, shown in (("all", ["0.100"]), ("left out", ["0.700", "0.200"])):
        drawn = draw(Picture("T", "x", ("a", "b"), ("off",), "c", language=language), rows, {}, {})
        assert re.findall(r"<title>(\S+) ", drawn) == shown


def test_nothing_to_show_is_no_figure() -> None:
    for picture in (DOTS, PROFILE, MATRIX):
        assert not draw(picture, [row("c", "all", 0.1)], {}, {})


def test_figures_that_are_all_alike_can_be_drawn() -> None:
    """A metric may be 0 for every arm, with an interval of no width."""
    flat = [row(arm, "all", 0.0, low=0.0, high=0.0) for arm in ("a", "b")]
    for picture in (DOTS, PROFILE, MATRIX):
        drawn = draw(picture, [*flat, row("a@en", "en", 0.0)], {}, {})
        assert drawn
        assert "nan" not in drawn
