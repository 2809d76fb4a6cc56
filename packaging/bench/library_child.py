#!/usr/bin/env python3
"""One step of measuring the library: `write FOLDER ROWS SEED`, `import PATH` or `search`.

Prints one JSON line.
"""

from __future__ import annotations

import json
import random
import statistics
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

if TYPE_CHECKING:
    from kn_studio.library import Query
    from kn_studio.library.store import LibraryStore

LIMIT = 200
"""Rows that the window takes of a search."""

REPEATS = 5
STATUS = Path("/proc/self/status")


def main(arguments: list[str]) -> int:
    step, *rest = arguments
    steps: dict[str, Callable[..., dict[str, Any]]] = {"write": write, "import": import_, "search": search}
    print(json.dumps(steps[step](*rest)))
    return 0


def write(folder: str, rows: str, seed: str) -> dict[str, Any]:
    from bench.synthetic import LANGUAGES, write_mlama

    return {"rows": write_mlama(Path(folder), int(rows), LANGUAGES, int(seed)), "languages": len(LANGUAGES)}


def import_(path: str) -> dict[str, Any]:
    """Import, as the command line does."""
    from kn_studio.actions.import_facts import import_facts
    from kn_studio.fact_intents import ImportFacts
    from kn_studio.library.store import LibraryStore

    with LibraryStore.open() as library:
        began = time.perf_counter()
        work = import_facts(library, ImportFacts((path,)))
        longest, last = 0.0, began
        while True:
            try:
                next(work)
            except StopIteration as end:
                report = end.value
                break
            now = time.perf_counter()
            longest, last = max(longest, now - last), now
        seconds = time.perf_counter() - began
    read = report.imported["rows"] + report.unchanged["rows"]
    return {
        "read": read,
        "rows": report.imported["rows"],
        "facts": report.imported["facts"],
        "skipped": len(report.skipped),
        "seconds": seconds,
        "longest_step_seconds": longest,
        "peak_mb": peak_mb(),
    }


def search() -> dict[str, Any]:
    """Every kind of query, several times over in turn."""
    from kn_studio.library.store import LibraryStore

    with LibraryStore.open() as library:
        stats = library.stats()
        kinds = dict(_kinds(library))
        runs = {kind: [_Runs() for _ in queries] for kind, queries in kinds.items()}
        for _ in range(REPEATS):
            for kind, queries in kinds.items():
                for query, seen in zip(queries, runs[kind], strict=True):
                    seen.quick.append(_timed(library, query, count_all=False)[0])
                    seconds, seen.hits = _timed(library, query, count_all=True)
                    seen.counted.append(seconds)
        size = library.path.stat().st_size / 1e6
    rows = [_row(kind, seen) for kind, seen in runs.items()]
    rows.append(_row("all of these", [*chain(*runs.values())]))
    return {"facts": stats.facts, "rows": stats.rows, "file_mb": size, "searches": rows}


def _timed(library: LibraryStore, query: Query, *, count_all: bool) -> tuple[float, int]:
    began = time.perf_counter()
    found = library.search(query, LIMIT, count_all=count_all)
    return time.perf_counter() - began, found.total


@dataclass
class _Runs:
    """One query's seconds in every round, as the window asks it and with all hits counted."""

    quick: list[float] = field(default_factory=list)
    counted: list[float] = field(default_factory=list)
    hits: int = 0


def _row(kind: str, runs: Sequence[_Runs]) -> dict[str, Any]:
    return {
        "kind": kind,
        "queries": len(runs),
        "hits": max(each.hits for each in runs),
        "quick_ms": _ms([each.quick for each in runs]),
        "counted_ms": _ms([each.counted for each in runs]),
    }


def _ms(rounds: Sequence[list[float]]) -> dict[str, float]:
    """Over the queries' medians, and the slowest of all single runs."""
    ordered = sorted(statistics.median(seconds) for seconds in rounds)
    p95 = ordered[round(0.95 * (len(ordered) - 1))]
    worst = max(chain(*rounds))
    values = {"p50": statistics.median(ordered), "p95": p95, "max": ordered[-1], "slowest_run": worst}
    return {name: 1000 * value for name, value in values.items()}


def _kinds(library: LibraryStore) -> Iterator[tuple[str, list[Query]]]:
    """Queries by kind, taken from the labels that are there."""
    from kn_studio.library import Query

    draw = random.Random(0)

    def asked(texts: list[str], **more: Any) -> list[Query]:
        return [Query(text, "en", **more) for text in dict.fromkeys(texts)]

    latin = _subjects(library, ("de", "en", "fr", "tr", "vi"), draw, 8)
    yield "Latin words", asked([max(text.split(), key=len) for text in latin])
    yield "Latin beginnings", asked([max(text.split(), key=len)[:3] for text in latin])
    yield "inside Latin words", asked([max(text.split(), key=len)[1:5] for text in latin])
    chinese = _subjects(library, ("zh", "ja"), draw, 6)
    yield "two Chinese letters", asked([text[at : at + 2] for text in chinese for at in [draw.randrange(len(text))]])
    for kind, languages in (
        ("Arabic and Persian", ("ar", "fa")), ("Russian", ("ru",)), ("Hindi", ("hi",)), ("Thai", ("th",)),
        ("Korean", ("ko",)),
    ):  # fmt: skip
        words = [max(text.split(), key=len) for text in _subjects(library, languages, draw, 4)]
        yield kind, asked([*words, *(word[1:4] for word in words if len(word) > 4)])
    yield "one letter", asked(["a", "e", "ا", "क", "中", "л"])
    yield "nothing found", asked(["qqxzj", "zzzz zzzz", "鿿鿿", "ёъё"])
    relation = library.relations()[0]
    yield "all of a relation", asked(["", "a"], relation=relation)
    yield "in three languages", asked([latin[0][:4], "a", ""], all_of=("en", "zh", "ar"))


def _subjects(library: LibraryStore, languages: tuple[str, ...], draw: random.Random, count: int) -> list[str]:
    """Some subjects in each of the languages."""
    found: list[str] = []
    for language in languages:
        pool = [text for relation in library.relations()[:5] for text in library.subjects(relation, language, 400)]
        found += draw.sample(pool, min(len(pool), -(-count // len(languages))))
    return found


def peak_mb() -> float:
    """The most memory that this process ever had, in MB, with Python and all it imported."""
    if STATUS.is_file():
        line = next(line for line in STATUS.read_text().splitlines() if line.startswith("VmHWM"))
        return int(line.split()[1]) * 1024 / 1e6
    import psutil

    memory = psutil.Process().memory_info()
    return float(getattr(memory, "peak_wset", memory.rss)) / 1e6


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
