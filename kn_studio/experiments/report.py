"""A run's report: one page that needs nothing else, made from the summary alone."""

from __future__ import annotations

import shlex
from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from engine.experiments.across_models import ALL_MODELS
from kn_studio.experiments import ladder_picture, pictures
from kn_studio.session.records import USUAL_DTYPE

if TYPE_CHECKING:
    from markupsafe import Markup

    from engine.experiments.base import Experiment, Picture, Published

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
    environment.filters |= {"mean": mean, "span": span}
    return environment.get_template(_TEMPLATE).render(
        experiment=experiment,
        found=found,
        overview=_overview(found),
        across=_across(experiment, found),
        models=[_model(experiment, found, model) for model in found["models"]],
        published=[(each, [_ours(found, model, each) for model in found["models"]]) for each in experiment.published],
        settings=_settings(experiment, found),
        command=command(found),
        sources=_sources(found),
    )


def mean(row: Mapping[str, Any] | None) -> str:
    """A mean for people; "refused" where a figure is not defined, a dash where there is none."""
    if row is None:
        return "–"
    return "refused" if row["mean"] is None else signed(row["mean"])


def span(row: Mapping[str, Any]) -> str:
    """Both ends of an interval."""
    return f"[{signed(row['low'])}, {signed(row['high'])}]"


def signed(value: float) -> str:
    """Three decimals with a true minus sign, a power of ten where nothing would be left of the value."""
    text = f"{value:.1e}" if value and abs(value) < 0.0005 else f"{value:,.3f}"
    return text.replace("-", "\N{MINUS SIGN}")


def command(found: Mapping[str, Any]) -> str:
    """The line of a terminal that runs the same again."""
    recipe = dict(found["recipe"])
    named = {
        "facts": "--facts", "languages": "--languages", "seed": "--seed", "batch_mb": "--memory",
        "relations": "--relations", "source": "--source", "uuids": "--fact", "years": "--years", "arms": "--arms",
    }  # fmt: skip
    parts = ["kn-studio", "experiment", found["name"], *(_named(model) for model in found["models"])]
    dtypes = {model.get("dtype", USUAL_DTYPE) for model in found["models"]}
    parts += ["--dtype", *dtypes] if len(dtypes) == 1 and dtypes != {USUAL_DTYPE} else []
    for name, sign in named.items():
        parts += [sign, str(recipe.pop(name))] if name in recipe else []
    for name, value in recipe.items():
        parts += ["--set", f"{name}={value}"]
    return shlex.join(parts)


def _named(found: Mapping[str, Any]) -> str:
    """A Hub id with its commit; folders and shipped models as they are named."""
    name, revision = str(found["id"]), found.get("revision")
    return f"{name}@{revision}" if revision and "@" not in name else name


def _overview(found: Mapping[str, Any]) -> list[dict[str, Any]]:
    """How the claims were judged, a line for each model and one for all together where they are compared."""

    def line(name: str, anchor: str, model: str, facts: str) -> dict[str, Any]:
        counts = Counter(each["verdict"] for each in found["verdicts"] if each["model"] == model)
        return {"name": name, "anchor": anchor, "facts": facts, "counts": counts}

    lines = [
        line(model["id"], f"model-{number}", model["id"], f"{model['facts']:,}, {model['known_in_all']:,} known")
        for number, model in enumerate(found["models"], 1)
    ]
    if any(row["model"] == ALL_MODELS for row in found["arms"]):
        lines.insert(0, line("All models together", "across", ALL_MODELS, ""))
    return lines


def _ours(found: Mapping[str, Any], model: Mapping[str, Any], each: Published) -> list[dict[str, Any]]:
    """The figures nearest to a published one, with their intervals and n; known facts before all facts."""
    told: list[dict[str, Any]] = []
    for arm, operation, language, metric in each.ours:
        rows = [
            row
            for row in found["arms"]
            if (row["model"], row["arm"], row["operation"], row["language"], row["metric"])
            == (model["id"], arm, operation, language, metric)
        ]
        told += sorted(rows, key=lambda row: row["facts"] != "known")[:1]
    return told


def _settings(experiment: Experiment, found: Mapping[str, Any]) -> list[tuple[str, str, Any, str]]:
    """Every setting: name, title, value, and what it is."""
    from engine.methods.base import options

    known = {each.name: each for each in options(experiment.Recipe)}
    return [
        (name, known[name].title if name in known else name, _spaced(value), known[name].help if name in known else "")
        for name, value in found["recipe"].items()
    ]


def _spaced(value: Any) -> Any:
    """A list with room for a line to break, as a list of facts needs; anything else as it is."""
    return ", ".join(value.split(",")) if isinstance(value, str) else value


def _sources(found: Mapping[str, Any]) -> list[tuple[str, str, list[int]]]:
    """Where the facts are from: source, licence, and how many of each model's."""
    counts: dict[tuple[str, str], list[int]] = {}
    for number, model in enumerate(found["models"]):
        for each in model["sources"]:
            place = counts.setdefault((each["source"], each["licence"]), [0] * len(found["models"]))
            place[number] += each["facts"]
    return [(*origin, each) for origin, each in sorted(counts.items())]


def _across(experiment: Experiment, found: Mapping[str, Any]) -> dict[str, Any] | None:
    """What the page shows of all models together; None where they are not compared."""
    rows = [row for row in found["arms"] if row["model"] == ALL_MODELS]
    if not rows:
        return None
    sizes = ladder_picture.parameters(found["arms"])
    drawn = [
        (picture, ladder_picture.draw(picture, found["arms"], sizes, experiment.arms, experiment.operations))
        for picture in experiment.pictures
        if picture.kind == "ladder"
    ]
    return _section(experiment, found, ALL_MODELS, rows, drawn)


def _model(experiment: Experiment, found: Mapping[str, Any], model: Mapping[str, Any]) -> dict[str, Any]:
    """What the page shows of one model."""
    rows = [row for row in found["arms"] if row["model"] == model["id"]]
    drawn = [
        (picture, pictures.draw(picture, rows, experiment.arms, experiment.operations))
        for each in experiment.pictures
        for picture in pictures.by_language(each, rows)
        if picture.kind != "ladder"
    ]
    return {"ground": model, **_section(experiment, found, model["id"], rows, drawn)}


def _section(
    experiment: Experiment, found: Mapping[str, Any], model: str, rows: list[dict[str, Any]],
    drawn: list[tuple[Picture, Markup]],
) -> dict[str, Any]:  # fmt: skip
    """Verdicts, figures, tables and refused figures of a model, or of all together."""
    return {
        "verdicts": [each for each in found["verdicts"] if each["model"] == model],
        "pictures": [(picture, drawing) for picture, drawing in drawn if drawing],
        "tables": [table for scope in ("known", "all") for table in _tables(experiment, rows, scope)],
        "refused": list(dict.fromkeys(
            (_arm(experiment, row["arm"]), _title(experiment, row["metric"]), row["reason"])
            for row in rows
            if row["mean"] is None and row["language"] == rows[0]["language"] and row["facts"] == "known"
        )),
    }  # fmt: skip


def _title(experiment: Experiment, metric: str) -> str:
    """A metric's title."""
    return next((each.title for each in experiment.metrics if each.key == metric), metric)


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
                "lines": [_line(experiment, arm, [mine.get((arm, each.key)) for each in metrics]) for arm in arms],
                "open": scope == "known" and not tables,
            }
        )
    return tables


def _line(
    experiment: Experiment, arm: str, cells: list[dict[str, Any] | None]
) -> tuple[str, int, list[dict[str, Any] | None]]:
    """A line of a table: the arm's title, the most facts behind any of its figures, the figures."""
    return _arm(experiment, arm), max(each["n"] for each in cells if each is not None), cells


def _arm(experiment: Experiment, arm: str) -> str:
    """An arm's title; what stands behind an @ is kept."""
    name, sign, ending = arm.partition("@")
    return experiment.arms.get(name, name) + (f" {sign}{ending}" if sign else "")
