"""A run's tables: the rows as Parquet, and the summary as JSON."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from engine.experiments.base import Row
from engine.experiments.summaries import document
from kn_studio.experiments.folder import REPORT, RESULTS, SUMMARY, Folder

if TYPE_CHECKING:
    from engine.experiments.base import Experiment, Recipe

_KEYS = ("model", "fact", "relation", "language", "known", "arm", "operation")


def parquet(path: Path, rows: Sequence[Row]) -> None:
    """Write the rows, a column for each metric, empty where it is not defined. Equal rows give equal bytes."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    metrics = list(dict.fromkeys(name for row in rows for name in row.values))
    columns: dict[str, Any] = {
        name: pa.array([getattr(row, name) for row in rows], pa.bool_() if name == "known" else pa.string())
        for name in _KEYS
    }
    columns |= {name: pa.array([row.values.get(name) for row in rows], pa.float64()) for name in metrics}
    pq.write_table(pa.table(columns), path, compression="zstd")


def summary(experiment: Experiment, recipe: Recipe, rows: Sequence[Row], folder: Folder) -> dict[str, Any]:
    """Figures and verdicts with all that settles them, ready for JSON."""
    return {
        "name": experiment.key,
        "title": experiment.title,
        "arms": document(experiment.summary(rows, recipe)),
        "verdicts": [asdict(each) for each in experiment.verdicts(rows, recipe)],
        "recipe": recipe.to_json(),
        "models": [folder.grounds[number] for number in sorted(folder.grounds)],
        "threads": folder.head["threads"],
        "versions": folder.head["versions"],
        "rows": len(rows),
        "units": len(folder.done),
        "files": {name: str(folder.path / name) for name in (RESULTS, SUMMARY, REPORT)},
    }


def json_file(path: Path, value: dict[str, Any]) -> None:
    """Write a document."""
    path.write_text(json.dumps(value, ensure_ascii=False, allow_nan=False, indent=1) + "\n", "utf-8")
