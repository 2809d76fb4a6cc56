"""A run's tables: the rows as Parquet, and the summary as JSON."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from engine.experiments import chosen_arms
from engine.experiments.across_models import ALL_MODELS
from engine.experiments.summaries import EVERY, Table, document
from engine.types import Step, Work
from kn_studio.experiments.aside import aside
from kn_studio.experiments.folder import REPORT, RESULTS, RESULTS_DB, SUMMARY, Folder

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from engine.experiments.base import Experiment, Picture, Recipe, Row
    from engine.experiments.columns import RowSource
    from engine.experiments.summaries import Estimate
    from kn_studio.experiments.stored import StoredRows

KEYS = ("model", "fact", "relation", "language", "known", "arm", "operation")

ROW_GROUP = 20_000
"""Rows that are in memory at a time while the table is written."""


def parquet(path: Path, rows: StoredRows, group: int = ROW_GROUP) -> Work[None]:
    """Write the rows, a column for each metric, empty where it is not defined. Equal rows give equal bytes."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    yield Step(0, 0, "Reading the rows")
    total = len(rows)
    kinds = {name: pa.bool_() if name == "known" else pa.string() for name in KEYS}
    kinds |= dict.fromkeys(rows.metrics, pa.float64())
    schema = pa.schema(list(kinds.items()))
    with pq.ParquetWriter(path, schema, compression="zstd") as writer:
        done = 0
        for batch in rows.batches(group):
            yield Step(done, total, "Writing the tables")
            columns = [pa.array(_column(batch, name), kind) for name, kind in kinds.items()]
            writer.write_table(pa.table(columns, schema=schema))
            done += len(batch)
        if not done:
            writer.write_table(schema.empty_table())


def _column(rows: Sequence[Row], name: str) -> list[Any]:
    if name in KEYS:
        return [getattr(row, name) for row in rows]
    return [row.values.get(name) for row in rows]


def summary(experiment: Experiment, recipe: Recipe, rows: StoredRows, folder: Folder) -> Work[dict[str, Any]]:
    """Figures and verdicts with all that settles them, ready for JSON."""

    def figures(rows: RowSource) -> dict[str, Any]:
        Table.by_model(rows)
        return {
            "arms": document(shown(experiment, chosen_arms.figures(experiment, rows, recipe))),
            "verdicts": [asdict(each) for each in chosen_arms.verdicts(experiment, rows, recipe)],
        }

    made = yield from aside(rows, figures, "Computing intervals")
    return {
        "name": experiment.key,
        "title": experiment.title,
        **made,
        "recipe": recipe.to_json(),
        "models": [folder.grounds[number] for number in sorted(folder.grounds)],
        "threads": folder.head["threads"],
        "versions": folder.head["versions"],
        "rows": len(rows),
        "units": len(folder.done),
        "files": {name: str(folder.path / name) for name in (RESULTS, RESULTS_DB, SUMMARY, REPORT)},
    }


def shown(experiment: Experiment, found: Iterable[Estimate]) -> list[Estimate]:
    """The figures that a summary shows; all others can be had from the rows.

    A column without a title is shown only where a picture draws it, and of a single language only what a picture draws
    beside the mean over all languages. What stands beside a published figure or is of all models together stays.
    """
    found = tuple(found)
    titles = {each.key for each in experiment.metrics}
    named = {place for each in experiment.published for place in each.ours}
    several = any(each.language == EVERY for each in found)

    def is_shown(each: Estimate) -> bool:
        if each.model == ALL_MODELS or (each.arm, each.operation, each.language, each.metric) in named:
            return True
        scopes = {picture.scope for picture in experiment.pictures if _draws(picture, each.metric)}
        if several and each.language != EVERY:
            return each.facts in scopes
        return bool(scopes) or each.metric in titles

    return [each for each in found if is_shown(each)]


def _draws(picture: Picture, metric: str) -> bool:
    return metric.startswith(picture.metric) if picture.kind == "profile" else metric == picture.metric


def json_file(path: Path, value: dict[str, Any]) -> None:
    """Write a document, each figure in a line of its own."""
    parts = []
    for name, item in value.items():
        if name == "arms":
            lines = ",\n".join(_text(row) for row in item)
            parts.append(f'"{name}":[\n{lines}\n]')
        else:
            parts.append(f"{_text(name)}:{_text(item, indent=1)}")
    path.write_text("{" + ",\n".join(parts) + "}\n", "utf-8")


def _text(value: Any, indent: int | None = None) -> str:
    separators = None if indent else (",", ":")
    return json.dumps(value, ensure_ascii=False, allow_nan=False, indent=indent, separators=separators)
