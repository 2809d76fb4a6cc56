"""What stands beside every row of an exported table: by what it was computed, on what, and whose data its fact is."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import asdict
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from kn_studio import __version__
from kn_studio.session.origin import origin_out

if TYPE_CHECKING:
    from kn_studio.session.records import Run
    from kn_studio.session.store import Store

Rows = Iterator[tuple[Any, ...]]
Stamp = Mapping[str, Any]

_COMPUTED = ("program", "torch", "transformers", "device", "dtype", "seed", "deterministic")
_DATA = ("source", "licence")


def stamped(store: Store, columns: tuple[str, ...], rows: Rows) -> tuple[tuple[str, ...], Rows]:
    """The table with columns of its rows' runs and facts behind its own; those that it has by this name stay alone.

    A row's run is that of `run_id` or `search_id`. A row without one has what its weights tell, by `fingerprint`.
    """
    about: dict[str, int] = {
        name: columns.index(name) for name in ("run_id", "search_id", "fingerprint") if name in columns
    }
    wanted = (*(_COMPUTED if about else ()), *(_DATA if "fact_uuid" in columns else ()))
    added = tuple(name for name in wanted if name not in columns)
    return (*columns, *added), _rows(store, rows, about, columns, added) if added else rows


def provenance(store: Store, what: str) -> dict[str, Any]:
    """Where a session's table comes from, as JSON values: all runs, models and data sets of the session."""
    counts: dict[tuple[str, str], int] = {}
    for fact in store.facts():
        counts[fact.source, fact.licence] = counts.get((fact.source, fact.licence), 0) + 1
    return {
        "program": _program(__version__),
        "session": store.path.name,
        "table": what,
        "made": datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
        "runs": [_told(run) for run in store.runs()],
        "models": [asdict(info) for info in store.models()],
        "sources": [{"source": source, "licence": terms, "facts": n} for (source, terms), n in sorted(counts.items())],
    }


def metadata(store: Store, what: str) -> dict[str, str]:
    """The same for a format that has a place for it beside the rows."""
    return {"provenance": json.dumps(provenance(store, what), ensure_ascii=False, default=str)}


def _told(run: Run) -> dict[str, Any]:
    spec = run.spec
    return {
        "run_id": run.id, "model_id": spec.model, "fingerprint": spec.fingerprint, "method": spec.method,
        "params": dict(spec.params), "choice": asdict(spec.choice), "seed": spec.seed, "dtype": spec.dtype,
        "chat_template": spec.chat_template, "edits": len(spec.edits), "program": _program(run.engine_version),
        **origin_out(run.origin),
    }  # fmt: skip


def _rows(store: Store, rows: Rows, about: Mapping[str, int], columns: tuple[str, ...], added: tuple[str, ...]) -> Rows:
    known = _Known(store)
    fact = columns.index("fact_uuid") if "fact_uuid" in columns else None
    stamps: dict[tuple[Any, ...], tuple[Any, ...]] = {}
    for row in rows:
        key = (*(row[place] for place in about.values()), None if fact is None else row[fact])
        if key not in stamps:
            stamp = known.stamp(dict(zip(about, key, strict=False)), key[-1])
            stamps[key] = tuple(stamp.get(name) for name in added)
        yield (*row, *stamps[key])


class _Known:
    """What the session says of runs, searches and weights, read once for a table."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._runs = {run.id: run for run in store.runs()}
        self._searches = {line.id: line.run for line in store.degeneracy.lines()}
        self._models = {info.fingerprint: info for info in store.models()}

    def stamp(self, about: Mapping[str, Any], uuid: str | None) -> Stamp:
        """Of a row with this `run_id`, `search_id` or `fingerprint`, and this fact."""
        fact = self._store.fact(uuid) if uuid else None
        data = {} if fact is None else {"source": fact.source, "licence": fact.licence}
        number = about.get("run_id")
        run = self._runs.get(self._searches.get(about.get("search_id") or 0, 0) if number is None else number)
        if run is not None:
            return {**data, **_of_run(run)}
        info = self._models.get(about.get("fingerprint") or "")
        return data if info is None else {**data, "device": info.device, "dtype": info.dtype}


def _of_run(run: Run) -> Stamp:
    origin = run.origin
    return {
        "program": _program(run.engine_version), "torch": origin.torch or None,
        "transformers": origin.transformers or None, "device": origin.device or None, "dtype": run.spec.dtype,
        "seed": run.spec.seed, "deterministic": origin.deterministic,
    }  # fmt: skip


def _program(number: str) -> str:
    return f"KN Studio {number}"
