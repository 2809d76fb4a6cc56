"""The report as a page: whole, self-contained, verdicts first, published figures beside ours, the way to repeat it."""

from __future__ import annotations

import re
import shlex
from html.parser import HTMLParser
from typing import Any

import pytest

from engine.experiments import EXPERIMENTS
from engine.experiments.across_models import ALL_MODELS
from engine.experiments.base import Experiment
from kn_studio.experiments import report
from kn_studio.experiments.svg import WIDTH, legend


def found(experiment: Experiment) -> dict[str, Any]:
    """A made-up summary of one model."""
    arms = [
        {
            "model": "demo", "arm": arm, "operation": operation, "language": language, "metric": each.metric,
            "facts": each.scope, "n": 12, "mean": -0.25, "low": -0.5, "high": 0.125,
        }
        for each in experiment.pictures
        for arm in each.arms
        for operation in each.operations
        for language in dict.fromkeys((each.language, "en"))
    ]  # fmt: skip
    if any(each.kind == "ladder" for each in experiment.pictures):
        arms += [{**arms[0], "metric": "parameters", "language": "all", "mean": 2.5}, {**arms[0], "model": ALL_MODELS}]
    refused = {**arms[0], "metric": "sr", "mean": None, "low": None, "high": None, "reason": "Divides by nothing."}
    claim = experiment.claims[0]
    model = {
        "id": "demo", "fingerprint": "f" * 64, "revision": None, "kind": "masked", "family": "bert", "layers": 2,
        "width": 8, "dtype": "float32", "device": "cpu", "site": "x", "facts": 12, "known": {"en": 12},
        "known_in_all": 12, "held_out": True,
        "sources": [{"source": "made <up>", "licence": "MIT", "facts": 12}],
    }  # fmt: skip
    return {
        "name": experiment.key, "arms": [*arms, refused], "models": [model], "threads": 1, "rows": 3, "units": 12,
        "verdicts": [{"claim": claim.text, "verdict": "not supported", "evidence": "Known facts: -0.250.",
                      "rule": claim.rule, "model": "demo", "key": claim.key}],
        "recipe": experiment.Recipe().to_json(), "versions": {"kn-studio": "0.1.0", "torch": "2"},
    }  # fmt: skip


class Page(HTMLParser):
    """Notes which elements are left open, and what leads out of the page."""

    VOID = frozenset({"meta", "br", "circle", "line", "polyline", "polygon", "rect", "path"})

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.outside: list[str] = []
        self.anchors: set[str] = set()
        self.links: set[str] = set()
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        told = dict(attrs)
        if tag not in self.VOID:
            self.open.append(tag)
        self.anchors.add(told.get("id") or "")
        for name in ("src", "href"):
            link = told.get(name)
            if link and link.startswith("#"):
                self.links.add(link[1:])
            elif link:
                self.outside.append(link)

    def handle_endtag(self, tag: str) -> None:
        if tag not in self.VOID:
            assert self.open.pop() == tag


ONE_BY_ONE = [each for each in EXPERIMENTS if any(picture.kind == "dots" for picture in each.pictures)]
"""Experiments with a figure for each model; that of all models together has tests of its own."""


@pytest.mark.parametrize("experiment", ONE_BY_ONE, ids=lambda each: each.key)
def test_the_page_is_whole_and_needs_nothing_else(experiment: Experiment) -> None:
    text = report.page(experiment, found(experiment))
    page = Page(text)
    assert page.open == []
    assert page.outside == []
    assert page.links <= page.anchors
    assert text.index("What the figures say") < text.index("<figure>") < text.index("<details")
    assert "Not supported" in text
    assert "made &lt;up&gt;" in text
    assert "prefers-color-scheme: dark" in text
    assert "@media print" in text
    assert "−0.250 <small>[−0.500, 0.125]</small>" in text
    for paragraph in experiment.method:
        assert paragraph.split()[0] in text


def test_published_figures_have_ours_beside_them() -> None:
    experiment = next(each for each in EXPERIMENTS if each.key == "degeneracy")
    made = found(experiment)
    each = next(one for one in experiment.published if "NTC" in one.setting)
    arm, operation, language, metric = each.ours[0]
    place = {"arm": arm, "operation": operation, "language": language, "metric": metric}
    made["arms"] = [row for row in made["arms"] if not place.items() <= row.items()]
    made["arms"] += [{**made["arms"][0], **place, "facts": "all", "mean": 0.75}]
    made["arms"] += [{**made["arms"][0], **place, "facts": "known", "mean": 0.5}]
    text = report.page(experiment, made)
    assert re.search(
        r"NTC</td><td class=\"number\">[^<]*</td>\s*<td class=\"number\">0\.500 <small>\[−0\.500, 0\.125\]</small> "
        r"<small>\(n = 12\)</small> → ",
        text,
    )
    made["arms"] = [row for row in made["arms"] if not (place.items() <= row.items() and row["facts"] == "known")]
    assert "0.750 <small>[−0.500, 0.125]</small> <small>(n = 12, all facts)</small>" in report.page(experiment, made)


def test_the_command_runs_the_same_again() -> None:
    from kn_studio.cli.parser import make_parser

    experiment = next(each for each in EXPERIMENTS if each.key == "localisation")
    made = found(experiment)
    line = shlex.split(report.command(made))
    assert line[0] == "kn-studio"
    args = make_parser().parse_args(line[1:])
    from kn_studio.cli.experiment import settings_of

    values = {"facts": args.facts, "languages": ",".join(args.languages), "seed": args.seed, "batch_mb": args.memory}
    values |= settings_of(experiment.Recipe, args.set)
    assert values == made["recipe"]
    made["models"] = [{"id": "somebody/small", "revision": "abc", "dtype": "bfloat16"}]
    args = make_parser().parse_args(shlex.split(report.command(made))[1:])
    assert (args.models, args.dtype) == (["somebody/small@abc"], "bfloat16")


def test_a_legend_breaks_its_lines_inside_the_figure() -> None:
    names = ["suppress to another fact's", "double beyond the mean", "rewrite, fitted", "erase", "double", "both"]
    text, end = legend(names, 12, 100)
    places = [float(x) for x in re.findall(r'<text x="([\d.]+)"', text)]
    assert len(places) == len(names)
    assert max(x + 7.4 * len(name) for x, name in zip(places, names, strict=True)) <= WIDTH
    assert end > 120
