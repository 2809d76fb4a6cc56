"""Write a session's table to CSV, JSON lines, JSON or Parquet; whole or not at all."""

from __future__ import annotations

import csv
import json
import math
import re
import uuid
from collections.abc import Callable, Iterator, Mapping
from itertools import islice
from pathlib import Path
from types import MappingProxyType
from typing import IO, Any

from engine.errors import SessionError
from engine.types import Step, Work
from kn_studio.actions import neuron_files
from kn_studio.actions.neuron_files import NeuronForm
from kn_studio.session.stamps import metadata
from kn_studio.session.store import Store

_BATCH = 50_000
_FORMULA = re.compile(r"[=+\-@\t\r]")
_NUMBER = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?")

Rows = Iterator[tuple[Any, ...]]
Writer = Callable[[Path, tuple[str, ...], Rows, Mapping[str, str]], Work[int]]


def export(store: Store, what: str, path: Path, *, bom: bool = False) -> Work[int]:
    """Write a table in the format of the file's ending and return its number of rows; an existing file is replaced.

    `bom` as in `write_table`. Raises `SessionError` for an unknown table or ending, and for a place that cannot be
    written.
    """
    writer_for(path, bom=bom)
    columns, rows = store.export(what)
    return (yield from write_table(path, columns, rows, metadata(store, what), bom=bom))


def export_neurons(
    store: Store, form: NeuronForm, path: Path, language: str = "", run: int | None = None
) -> Work[tuple[str, ...]]:
    """Write a run's chosen neurons in another program's form; the newest run with neurons, unless one is named.

    Returns the facts or languages in the file's order. Raises `SessionError` without such a run, `DataError` for what
    the form cannot hold.
    """
    yield Step(0, 1, "Writing the neurons")
    if path.suffix.lower() != neuron_files.ENDINGS[form]:
        raise SessionError(
            f"A file of this form ends in {neuron_files.ENDINGS[form]}, not '{path.suffix}'.", "Choose another name."
        )
    chosen = [each for each in reversed(store.runs()) if run in (None, each.id) and store.selections(each.id)]
    if not chosen:
        which = "no run" if run is None else f"no run {run}"
        raise SessionError(f"{store.path.name} holds {which} with neurons.", "Locate a fact's neurons first.")
    found = chosen[0]
    relations = {prompt.fact: prompt.relation for prompt in (*found.spec.prompts, *found.spec.measuring)}
    sets = [
        neuron_files.NeuronSet(
            tuple(each.neuron for each in one.selection.neurons), one.fact, relations.get(one.fact, ""), one.language
        )
        for one in store.selections(found.id)
        if language in ("", one.language)
    ]
    if not sets:
        spoken = ", ".join(dict.fromkeys(one.language for one in store.selections(found.id)))
        raise SessionError(f"The run has no neurons in '{language}'.", f"It has: {spoken}.")
    layers = next((info.layers for info in store.models() if info.fingerprint == found.spec.fingerprint), 0)
    return neuron_files.write(path, form, sets, layers=layers)


def writer_for(path: Path, *, bom: bool = False) -> Writer:
    """What writes a file of this name. Raises `SessionError` for an unknown ending, a folder that is not there, and a
    byte order mark in another format than CSV.
    """
    writer = _WRITERS.get(path.suffix.lower())
    if writer is None:
        known = ", ".join(_WRITERS)
        raise SessionError(f"'{path.name}' does not tell the format.", f"Use one of the endings {known}.")
    if not path.absolute().parent.is_dir():
        raise SessionError(f"There is no folder {path.parent}.", "Make the folder, or choose another one.")
    if bom and writer is not _csv:
        raise SessionError(
            f"'{path.name}' has no byte order mark.", "Only .csv has one; leave it out, or write a .csv."
        )
    return _csv_for_excel if bom else writer


def write_table(
    path: Path,
    columns: tuple[str, ...],
    rows: Rows,
    about: Mapping[str, str] = MappingProxyType({}),
    *,
    bom: bool = False,
) -> Work[int]:
    """Write columns and rows, whole or not at all, and return the number of rows. Raises `SessionError`.

    `about` is put beside the table where the format has a place for it (Parquet). `bom` is for CSV that Excel opens:
    the file begins with a byte order mark, and no text in it is run as a formula (see `_as_text`).
    """  # fmt: skip
    writer = writer_for(path, bom=bom)
    part = path.with_name(f".{path.name}.{uuid.uuid4().hex}.part")
    try:
        written = yield from writer(part, columns, rows, about)
        part.replace(path)
    except OSError as error:
        raise SessionError(f"{path} cannot be written ({error.strerror}).", "Choose another place.") from None
    finally:
        part.unlink(missing_ok=True)
    return written


def _csv(path: Path, columns: tuple[str, ...], rows: Rows, _about: Mapping[str, str]) -> Work[int]:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(columns)
        return (yield from _each_batch(rows, writer.writerows))


def _csv_for_excel(path: Path, columns: tuple[str, ...], rows: Rows, _about: Mapping[str, str]) -> Work[int]:
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(columns)
        return (yield from _each_batch(rows, lambda batch: writer.writerows(map(_as_text, row) for row in batch)))


def _as_text(value: Any) -> Any:
    """The cell with an apostrophe before it where a spreadsheet would compute its text; numbers stay as they are.

    Plain CSV is exact, for programs: there nothing is put before a cell.
    """
    if isinstance(value, str) and _FORMULA.match(value) and not _NUMBER.fullmatch(value):
        return f"'{value}"
    return value


def _json_lines(path: Path, columns: tuple[str, ...], rows: Rows, _about: Mapping[str, str]) -> Work[int]:
    with path.open("w", encoding="utf-8") as file:

        def write(batch: list[tuple[Any, ...]]) -> None:
            file.writelines(_json_row(columns, row) + "\n" for row in batch)

        return (yield from _each_batch(rows, write))


def _json(path: Path, columns: tuple[str, ...], rows: Rows, _about: Mapping[str, str]) -> Work[int]:
    with path.open("w", encoding="utf-8") as file:
        file.write("[")
        written = yield from _each_batch(rows, lambda batch: _json_items(file, columns, batch))
        file.write("\n]\n")
    return written


def _json_items(file: IO[str], columns: tuple[str, ...], batch: list[tuple[Any, ...]]) -> None:
    first = file.tell() == 1
    text = ",\n".join(_json_row(columns, row) for row in batch)
    file.write(f"\n{text}" if first else f",\n{text}")


def _parquet(path: Path, columns: tuple[str, ...], rows: Rows, about: Mapping[str, str]) -> Work[int]:
    import pyarrow as pa
    import pyarrow.parquet as pq

    writer: Any = None

    def write(batch: list[tuple[Any, ...]]) -> None:
        nonlocal writer
        values = {name: list(column) for name, column in zip(columns, zip(*batch, strict=True), strict=True)}
        if writer is None:
            table = pa.table(values)
            # A column without a value in the first batch may have one later; text takes both.
            kinds = [pa.field(f.name, pa.string() if pa.types.is_null(f.type) else f.type) for f in table.schema]
            writer = pq.ParquetWriter(path, pa.schema(kinds, metadata=dict(about)))
        writer.write_table(pa.table(values, schema=writer.schema))

    try:
        written = yield from _each_batch(rows, write)
        if writer is None:
            empty = pa.schema([pa.field(name, pa.string()) for name in columns], metadata=dict(about))
            writer = pq.ParquetWriter(path, empty)
        return written
    finally:
        if writer is not None:
            writer.close()


def _each_batch(rows: Rows, write: Callable[[list[tuple[Any, ...]]], None]) -> Work[int]:
    written = 0
    while batch := list(islice(rows, _BATCH)):
        write(batch)
        written += len(batch)
        yield Step(written, 0, f"{written} rows written")
    return written


def _json_row(columns: tuple[str, ...], row: tuple[Any, ...]) -> str:
    return json.dumps(
        {name: _finite(value) for name, value in zip(columns, row, strict=True)}, ensure_ascii=False, allow_nan=False
    )


def _finite(value: Any) -> Any:
    """JSON knows no number that is not finite."""
    return None if isinstance(value, float) and not math.isfinite(value) else value


_WRITERS: dict[str, Writer] = {".csv": _csv, ".jsonl": _json_lines, ".json": _json, ".parquet": _parquet}
