"""Readers of facts and templates. A new format is one file here and one entry in `DATASETS`.

`reading` streams what files, folders, archives and Hub data sets hold; `look` shows the head of a user's table. The
facts that ship with the program are read by `engine.datasets.table`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from engine.datasets import (
    amig,
    candidates,
    dkn,
    hub,
    knowledge_neurons,
    lama,
    m_lama,
    mlama,
    mpararel,
    own_table,
    pararel,
    templama,
)
from engine.datasets.base import Begin, Dataset, Item, Wanted
from engine.datasets.files import Files
from engine.datasets.own_table import Look
from engine.datasets.stream import AUTO, streamed
from engine.errors import DataError

__all__ = ["AUTO", "DATASETS", "Look", "look", "reading"]

DATASETS: tuple[Dataset, ...] = (
    mlama.DATASET,
    m_lama.DATASET,
    lama.DATASET,
    pararel.DATASET,
    mpararel.DATASET,
    knowledge_neurons.DATASET,
    templama.DATASET,
    amig.DATASET,
    dkn.DATASET,
    candidates.DATASET,
    own_table.CSV,
    own_table.TSV,
    own_table.JSONL,
    own_table.PARQUET,
    hub.DATASET,
)
"""In the order in which they are read: those that bring uuids and line numbers come first, so that others can join."""


def reading(paths: Sequence[str | Path], format_: str = AUTO, wanted: Wanted | None = None) -> Iterator[Begin | Item]:
    """What the files under the paths hold: for each data set a `Begin` and its items, with `Reading` in between.

    Each file goes to the format that claims it, or all of them to `format_`. What is left out (a file, a row) is
    `Skipped` with its reason; files come before the first `Begin`. Only a name `hf://datasets/…`, or any under the
    format `hub`, uses the network.

    Raises `DataError` when nothing can be read at all: no such path, no file of any known format, the wrong format.
    """
    return streamed(DATASETS, paths, format_, wanted or Wanted())


def look(path: str | Path, encoding: str = "") -> Look:
    """The head of a user's table, with a guess which of its columns is which. Raises `DataError` if it is none."""
    with Files([path]) as files:
        for _ in files.scan():
            pass
        if len(files.entries) != 1:
            reason = files.skipped[0].reason if files.skipped else "It is a folder or an archive."
            raise DataError(f"{path} is no table: {reason}", "Choose a CSV, TSV, JSONL or Parquet file.")
        found = own_table.look_at(files.entries[0], encoding)
    if found is None or not found.columns:
        raise DataError(f"{path} is no table that can be read.", "Choose a CSV, TSV, JSONL or Parquet file.")
    return found
