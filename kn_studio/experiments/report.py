"""A run's report: one page that needs nothing else, made from the summary alone."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kn_studio.experiments import pictures

if TYPE_CHECKING:
    from engine.experiments.base import Experiment

_TEMPLATE = "report.html"


def html_file(path: Path, experiment: Experiment, found: Mapping[str, Any]) -> None:
    """Write the page."""
    path.write_text(page(experiment, found), "utf-8")


def page(experiment: Experiment, found: Mapping[str, Any]) -> str:
    """The page as text: verdicts with their rules, figures, tables, published figures, method, settings, licences."""
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    environment = Environment(
        loader=FileSystemLoader(Path(__file__).parent), autoescape=True, undefined=StrictUndefined, trim_blocks=True,
        lstrip_blocks=True,
    )  # fmt: skip
    environment.filters["figure"] = figure
    return environment.get_template(_TEMPLATE).render(
        experiment=experiment, found=found, models=[_model(experiment, found, model) for model in found["models"]]
    )


def figure(row: Mapping[str, Any] | None) -> str:
    """A mean with its interval for people."""
    if row is None:
        return ""
    if row["mean"] is None:
        return "refused"
    if row["low"] is None:
        return f"{row['mean']:.3f}"
    return f"{row['mean']:.3f} [{row['low']:.3f}, {row['high']:.3f}]"


def _model(experiment: Experiment, found: Mapping[str, Any], model: Mapping[str, Any]) -> dict[str, Any]:
    """What the page shows of one model."""
    rows = [row for row in found["arms"] if row["model"] == model["id"]]
    drawn = [
        (picture, pictures.draw(picture, rows, experiment.arms, experiment.operations))
        for picture in experiment.pictures
    ]
    return {
        "ground": model,
        "verdicts": [each for each in found["verdicts"] if each["model"] == model["id"]],
        "pictures": [(picture, drawing) for picture, drawing in drawn if drawing],
        "tables": [table for scope in ("known", "all") for table in _tables(experiment, rows, scope)],
        "refused": list(dict.fromkeys(
            (experiment.arms.get(row["arm"], row["arm"]), row["metric"], row["reason"])
            for row in rows
            if row["mean"] is None and row["language"] == rows[0]["language"] and row["facts"] == "known"
        )),
    }  # fmt: skip


def _tables(experiment: Experiment, rows: list[dict[str, Any]], scope: str) -> list[dict[str, Any]]:
    """One table for each operation and language: a line for each arm, a column for each metric that has a figure."""
    tables: list[dict[str, Any]] = []
    places = dict.fromkeys((row["operation"], row["language"]) for row in rows if row["facts"] == scope)
    for operation, language in places:
        mine = {
            (row["arm"], row["metric"]): row
            for row in rows
            if (row["facts"], row["operation"], row["language"]) == (scope, operation, language)
        }
        metrics = [each for each in experiment.metrics if any(metric == each.key for _, metric in mine)]
        arms = list(dict.fromkeys(arm for arm, _ in mine))
        tables.append(
            {
                "scope": scope,
                "language": language,
                "operation": experiment.operations.get(operation, operation),
                "metrics": metrics,
                "lines": [(_arm(experiment, arm), [mine.get((arm, each.key)) for each in metrics]) for arm in arms],
                "open": scope == "known" and not tables,
            }
        )
    return tables


def _arm(experiment: Experiment, arm: str) -> str:
    """An arm's title; what stands behind an @ is kept."""
    name, sign, ending = arm.partition("@")
    return experiment.arms.get(name, name) + (f" {sign}{ending}" if sign else "")
