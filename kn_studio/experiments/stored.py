"""A run's rows in their fixed order, read from the journal as they are needed."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from engine.experiments.base import Row
from engine.experiments.columns import RowSource
from kn_studio.experiments.journal import Finished


class StoredRows(RowSource):
    """The rows by model, fact, language and part. `metrics`: all their columns in the order in which they come.

    `metrics` is whole once the rows were gone through to their end.
    """

    def __init__(self, done: Finished) -> None:
        self._done = done
        self._order = sorted(done)
        self._count: int | None = None
        self.metrics: dict[str, None] = {}

    def __iter__(self) -> Iterator[Row]:
        count = 0
        for rows in map(self._done.__getitem__, self._order):
            count += len(rows)
            for row in rows:
                self.metrics.update(dict.fromkeys(row.values))
                yield row
        self._count = count

    def __len__(self) -> int:
        if self._count is None:
            return super().__len__()
        return self._count

    def batches(self, count: int) -> Iterator[list[Row]]:
        """So many rows at a time."""
        rows = iter(self)
        while batch := list(islice(rows, count)):
            yield batch
