"""Parquet files in batches of rows, through pyarrow, which is imported when the first one is opened."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from engine.datasets.archives import Archive, laid_down
from engine.datasets.base import Reading
from engine.datasets.files import Entry

ROWS = 4096
"""Rows of a batch."""

MAGIC = b"PAR1"


@dataclass(slots=True)
class Table:
    """Some rows of a file by column, the number of the first one from 1, and how far the file is.

    `reason` tells why the file is not read (any further), "" if all is well.
    """

    reading: Reading
    first: int = 1
    columns: dict[str, list[Any]] = field(default_factory=dict)
    reason: str = ""


def columns_of(entry: Entry) -> tuple[str, ...]:
    """The names of the columns; none if the file cannot be read."""
    try:
        with _opened(entry) as file:
            return tuple(file.schema_arrow.names)
    except (*Archive.FAULTS, ValueError):
        return ()


def tables(entry: Entry, columns: Sequence[str] = ()) -> Iterator[Table]:
    """The rows of a file, of those columns that it has (none named: all)."""
    done = 0
    try:
        with _opened(entry) as file:
            total = max(file.metadata.num_rows, 1)
            names = [name for name in file.schema_arrow.names if not columns or name in columns]
            for batch in file.iter_batches(batch_size=ROWS, columns=names, use_threads=False):
                cells = {name: batch.column(position).to_pylist() for position, name in enumerate(batch.schema.names)}
                first, done = done + 1, done + batch.num_rows
                yield Table(Reading(entry.name, entry.size * done // total, entry.size), first, cells)
    except (*Archive.FAULTS, ValueError) as error:
        what = str(error).splitlines()[0] if str(error) else type(error).__name__
        reason = f"The file is no Parquet file that can be read ({what.rstrip('.')})."
        yield Table(Reading(entry.name, entry.size, entry.size), done + 1, reason=reason)


@contextmanager
def _opened(entry: Entry) -> Iterator[Any]:
    """The file for pyarrow, which reads from the end: a member of an archive is laid down first."""
    import pyarrow.parquet

    with entry.open() as stream:
        source = stream if entry.on_disk else laid_down(stream)
        try:
            with pyarrow.parquet.ParquetFile(source, pre_buffer=False) as file:
                yield file
        finally:
            source.close()
