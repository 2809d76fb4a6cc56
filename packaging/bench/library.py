"""The fact library: how long a large import takes and how much memory, and how quick every kind of search is.

Each step runs in a process of its own that never imports torch, so that its peak of memory is its own.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bench.report import aligned

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

ROWS, MORE_ROWS = 850_000, 150_000
QUICK_ROWS, QUICK_MORE_ROWS = 20_000, 5_000
NEEDED = ("sqlite_utils", "platformdirs")

_FIELDS = ("p50", "p95", "max", "slowest_run")
_TIMES = ("p50", "p95", "most", "slowest")

_CHILD = Path(__file__).resolve().parent / "library_child.py"


def missing() -> str:
    """Why the library cannot be measured here, "" if it can."""
    lacking = [name for name in NEEDED if find_spec(name) is None]
    return f"The library was left out: {' and '.join(lacking)} cannot be imported." if lacking else ""


def measured(quick: bool, say: Callable[[str], None], rows: tuple[int, int] | None = None) -> dict[str, Any]:
    """Import made-up rows, import them again, import more of them, and search; the part `library` of `--json`."""
    first, more = rows or ((QUICK_ROWS, QUICK_MORE_ROWS) if quick else (ROWS, MORE_ROWS))
    with tempfile.TemporaryDirectory(prefix="kn-bench-") as name:
        folder = Path(name)
        say(f"library: writing {first + more:,} made-up rows")
        made = _child(folder, "write", str(folder / "one"), str(first), "1")
        _child(folder, "write", str(folder / "two"), str(more), "2")
        imports = []
        for what, source in (("first", "one"), ("again", "one"), ("more", "two")):
            say(f"library: importing ({what})")
            imports.append({"what": what, **_child(folder, "import", str(folder / source))})
        say("library: searching")
        found = _child(folder, "search")
    return {"languages": made["languages"], "imports": imports, **found}


def text(result: dict[str, Any]) -> str:
    """The figures as tables."""
    head = ["import", "rows read", "rows added", "s", "rows a second", "peak MB of the process"]
    imports = [
        [
            each["what"],
            f"{each['read']:,}",
            f"{each['rows']:,}",
            f"{each['seconds']:.1f}",
            f"{each['read'] / each['seconds']:,.0f}",
            f"{each['peak_mb']:.0f}",
        ]
        for each in result["imports"]
    ]
    names = ["search for", "queries", "hits", *_TIMES, *(f"counted: {name}" for name in _TIMES)]
    searches = [_search_line(each) for each in result["searches"]]
    size = f"{result['rows']:,} rows of {result['facts']:,} facts, {result['file_mb']:.0f} MB"
    about = "Milliseconds: p50, p95 and most over the queries, each the median of five runs; the slowest single run"
    return f"Library: {size}\n{aligned([head, *imports])}\n\n{about}\n{aligned([names, *searches])}"


def _search_line(row: dict[str, Any]) -> Sequence[str]:
    times = [f"{row[part][name]:.1f}" for part in ("quick_ms", "counted_ms") for name in _FIELDS]
    return [row["kind"], str(row["queries"]), f"{row['hits']:,}", *times]


def _child(home: Path, *arguments: str) -> dict[str, Any]:
    """What one step says, a JSON line. Raises `subprocess.CalledProcessError` with its words on standard error."""
    environ = {**os.environ, "KN_STUDIO_HOME": str(home / "home"), "HF_HUB_OFFLINE": "1"}
    command = [sys.executable, str(_CHILD), *arguments]
    done = subprocess.run(command, env=environ, stdout=subprocess.PIPE, text=True, check=True)
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found
