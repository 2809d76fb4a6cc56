"""Rows taken apart into columns, so that a figure over a whole corpus needs one column in memory, not all rows.

A column is what one metric of one arm and operation is, row by row. Columns grow in memory to a limit, then on the
disk, in a file without a name that goes with the process. NumPy only.
"""

from __future__ import annotations

import tempfile
import weakref
from abc import abstractmethod
from array import array
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import islice
from math import nan
from typing import IO, Any, overload

import numpy as np
import numpy.typing as npt

from engine.experiments.base import Row

Cell = tuple[str, str]
"""An arm and an operation."""

Key = tuple[str, str, str]
"""An arm, an operation and a metric; the metric "" is the facts of the rows, "@" their languages and what is known."""

HELD = 32 << 20
"""So many bytes of columns are held in memory before they go to the disk."""

_FACTS, _SPOKEN = "", "@"


class RowSource(Sequence[Row]):
    """Rows that are read anew, in one fixed order, each time they are gone through.

    `made` is what was made of all of them before, so that it need not be made again.
    """

    made: Any = None

    @abstractmethod
    def __iter__(self) -> Iterator[Row]:
        """The rows, read anew."""

    def check(self) -> None:
        """Called before every figure; rows that are no longer wanted raise here what ends the work on them."""

    def __len__(self) -> int:
        return sum(1 for _ in self)

    @overload
    def __getitem__(self, place: int) -> Row: ...
    @overload
    def __getitem__(self, place: slice) -> Sequence[Row]: ...
    def __getitem__(self, place: int | slice) -> Row | Sequence[Row]:
        if isinstance(place, slice):
            return tuple(self)[place]
        for row in islice(iter(self), place, None):
            return row
        raise IndexError(place)


class Changed(RowSource):
    """Other rows, each changed as it is read; those of which the change makes None are left out."""

    def __init__(self, rows: Iterable[Row], change: Callable[[Row], Row | None]) -> None:
        self._rows = rows
        self._change = change

    def check(self) -> None:
        """Ask the rows themselves."""
        if isinstance(self._rows, RowSource):
            self._rows.check()

    def __iter__(self) -> Iterator[Row]:
        return (made for row in self._rows if (made := self._change(row)) is not None)


@dataclass(frozen=True)
class Column:
    """A metric row by row: each row's fact and language by number, whether it is known, and the value (NaN: none)."""

    facts: npt.NDArray[np.int32]
    languages: npt.NDArray[np.int32]
    known: npt.NDArray[np.bool_]
    values: npt.NDArray[np.float64]


@dataclass
class _Part:
    """What is held in memory of one arm and operation: rows' facts, their languages, and the metrics' values.

    `begun` counts the rows that went to the disk before.
    """

    facts: array[int] = field(default_factory=lambda: array("i"))
    languages: array[int] = field(default_factory=lambda: array("i"))
    values: dict[str, array[float]] = field(default_factory=dict)
    begun: int = 0

    def add(self, fact: int, language: int, values: Mapping[str, float | None]) -> None:
        """Take in a row; a metric that it lacks is NaN, as are those that rows before it lacked."""
        rows = len(self.facts)
        self.facts.append(fact)
        self.languages.append(language)
        for name, value in values.items():
            own = self.values.get(name)
            if own is None:
                own = self.values[name] = array("d")
            if len(own) < rows:
                own.extend([nan] * (rows - len(own)))
            own.append(nan if value is None else value)

    def column(self, name: str) -> array[int] | array[float]:
        """A column of the rows that are held."""
        if name == _FACTS:
            return self.facts
        if name == _SPOKEN:
            return self.languages
        own = self.values.get(name, array("d"))
        return own + array("d", [nan] * (len(self.facts) - len(own)))


@dataclass
class Columns:
    """The columns of one model's rows. `cells`: (arm, operation) → its metrics, everything in the order of the rows."""

    facts: dict[str, int] = field(default_factory=dict)
    relations: list[str] = field(default_factory=list)
    languages: dict[str, int] = field(default_factory=dict)
    cells: dict[Cell, dict[str, None]] = field(default_factory=dict)
    _parts: dict[Cell, _Part] = field(default_factory=dict)
    _written: dict[Key, list[tuple[int, int, int]]] = field(default_factory=dict)
    _held: int = 0
    _file: IO[bytes] | None = None
    _last: tuple[Cell, Column] | None = None

    def add(self, row: Row) -> None:
        """Take in a row."""
        cell = (row.arm, row.operation)
        part = self._parts.get(cell)
        if part is None:
            part = self._parts[cell] = _Part()
            self.cells[cell] = {}
        fact = self.facts.setdefault(row.fact, len(self.facts))
        if fact == len(self.relations):
            self.relations.append(row.relation)
        spoken = self.languages.setdefault(row.language, len(self.languages))
        part.add(fact, 2 * spoken + row.known, row.values)
        self.cells[cell].update(dict.fromkeys(row.values))
        self._last = None
        self._held += 8 * (len(row.values) + 1)
        if self._held > HELD:
            self._flush()

    def read(self, cell: Cell, metric: str) -> Column:
        """A column; all NaN where there is none of that name."""
        index = self.index(cell)
        if metric not in self.cells[cell]:
            return replace(index, values=np.full(len(index.facts), nan))
        return replace(index, values=self._joined(cell, metric, np.float64))

    def index(self, cell: Cell) -> Column:
        """What the rows of an arm and operation are about, without values."""
        if self._last is None or self._last[0] != cell:
            facts = self._joined(cell, _FACTS, np.int32)
            spoken = self._joined(cell, _SPOKEN, np.int32)
            self._last = cell, Column(facts, spoken // 2, spoken % 2 == 1, np.empty(0))
        return self._last[1]

    def _flush(self) -> None:
        """Put what is held onto the disk."""
        if self._file is None:
            self._file = tempfile.TemporaryFile()  # noqa: SIM115 (it lives as long as the columns do)
            weakref.finalize(self, self._file.close)
        end = self._file.seek(0, 2)
        for cell, part in self._parts.items():
            for name in (_FACTS, _SPOKEN, *part.values):
                own = part.column(name)
                own.tofile(self._file)
                size = len(own) * own.itemsize
                self._written.setdefault((*cell, name), []).append((part.begun, end, size))
                end += size
            self._parts[cell] = _Part(begun=part.begun + len(part.facts))
        self._held = 0

    def _joined(self, cell: Cell, name: str, dtype: type[np.generic]) -> npt.NDArray[Any]:
        """A column as a whole; NaN for the rows that were written while it was not yet known, or absent."""
        part = self._parts[cell]
        rows = part.begun + len(part.facts)
        found = np.zeros(rows, dtype) if name in (_FACTS, _SPOKEN) else np.full(rows, nan)
        for begun, at, size in self._written.get((*cell, name), ()):
            assert self._file is not None
            self._file.seek(at)
            piece = np.frombuffer(self._file.read(size), dtype)
            found[begun : begun + len(piece)] = piece
        found[part.begun :] = part.column(name)
        return found
