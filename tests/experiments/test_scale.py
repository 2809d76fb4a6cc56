"""At the scale of a corpus: memory does not grow with the rows, and a run goes on within seconds."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]

_RUN = """
import json, resource, sys, time
from pathlib import Path
import numpy, pyarrow.parquet, sqlite_utils
from engine.experiments.base import Row, Unit
from engine.experiments.summaries import Table, estimates
from engine.types import finished
from kn_studio.experiments import writing
from kn_studio.experiments.folder import RESULTS, Folder
from kn_studio.experiments.results_db import ResultsDb
from kn_studio.experiments.stored import StoredRows

folder, units = Path(sys.argv[1]), int(sys.argv[2])
finished(writing.parquet(folder / "nothing", StoredRows({})))  # what the libraries take for themselves
base = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss

def rows(number):
    chance = numpy.random.default_rng(number)
    for arm in ("located", "random", "matched"):
        for operation in ("suppress", "enhance"):
            figures = chance.normal(size=6).tolist()
            values = {f"metric_{place}": value for place, value in enumerate(figures)}
            fact = f"fact-{number:06}"
            yield Row("model", fact, f"P{number % 30}", "en", number % 3 > 0, arm, operation, values)

import os
os.fsync = lambda _: None  # a disk's own pace is none of memory's business
began = time.monotonic()
with Folder.open(folder, {"units": units}, resume=False) as made, ResultsDb(made) as table:
    for number in range(units):
        unit = Unit(f"fact-{number:06}", "en")
        made.keep(0, unit, rows(number))
        table.add((0, unit), made.done[0, unit])
kept = time.monotonic()
peak_kept = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
with Folder.open(folder, {"units": units}, resume=True) as made, ResultsDb(made):
    opened = time.monotonic()
    stored = StoredRows(made.done)
    with made.writing(RESULTS) as path:
        finished(writing.parquet(path, stored))
    written = time.monotonic()
    found = estimates(stored, 42)
ended = time.monotonic()
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
print(json.dumps({
    "rows": len(stored), "figures": len(found), "kept_mb": (peak_kept - base) / 1024, "mb": (peak - base) / 1024,
    "keep": kept - began, "open": opened - kept, "write": written - opened, "summary": ended - written,
    "journal_mb": (folder / "journal.jsonl").stat().st_size / 1e6,
}))
"""


def measured(folder: Path, units: int) -> dict[str, Any]:
    ran = subprocess.run(
        [sys.executable, "-c", _RUN, str(folder), str(units)], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert ran.returncode == 0, ran.stderr
    found: dict[str, Any] = json.loads(ran.stdout)
    return found


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="memory is measured by what Windows has not")
def test_memory_is_flat_and_opening_takes_seconds(tmp_path: Path) -> None:
    """100,000 units of six rows with six figures each are 180 MB of journal and would be a gigabyte of rows."""
    for name in ("few", "many"):
        (tmp_path / name).mkdir()
    few = measured(tmp_path / "few", 1_000)
    many = measured(tmp_path / "many", 100_000)
    print(few, many)
    assert many["rows"] == 600_000
    assert many["figures"] == few["figures"]
    index = 100_000 * 1_000 / 2**20
    assert many["kept_mb"] < few["kept_mb"] + index
    assert many["mb"] < few["mb"] + index + 150
    assert many["open"] < 20
