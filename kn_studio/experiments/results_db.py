"""The rows as an SQLite file that grows with the run, so that results can be looked at and searched meanwhile.

A table `result` with one row for each fact, arm, operation and language, a column for each metric; the table `unit`
says which units are in it. The journal remains what a run goes on from: whatever is missing here is taken from there.
"""

from __future__ import annotations

import json
import sqlite3
import time
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from engine.errors import DataError
from engine.experiments.base import Row, Unit
from kn_studio.database.connections import connect
from kn_studio.database.faults import faults
from kn_studio.experiments.folder import RESULTS_DB, Folder
from kn_studio.experiments.writing import KEYS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kn_studio.database.light import Database
    from kn_studio.experiments.journal import Place

_SECONDS = 1.0
"""What is finished is committed so often; what a kill loses, the journal gives back."""


class ResultsDb:
    """A run's SQLite file, open for writing. Entering it takes in what the journal has and it has not."""

    def __init__(self, folder: Folder) -> None:
        self._folder = folder
        self._path = folder.path / RESULTS_DB
        self._committed = 0.0
        self._columns: set[str] = set()
        self._db: Database | None = None

    def __enter__(self) -> ResultsDb:
        head = json.dumps(dict(self._folder.head), sort_keys=True)
        try:
            with faults(self._path, DataError):
                if not self._begun(head):
                    self._begin(head)
                self._catch_up()
        except BaseException:
            self._leave()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        try:
            with faults(self._path, DataError):
                self._require().commit()
        finally:
            self._leave()

    def add(self, place: Place, rows: Iterable[Row]) -> None:
        """Take in a finished unit. Raises `DataError`."""
        with faults(self._path, DataError):
            self._add(place, rows)
            if time.monotonic() - self._committed > _SECONDS:
                self._require().commit()
                self._committed = time.monotonic()

    def _begun(self, head: str) -> bool:
        """Open the file; whether it is of this run and sound."""
        try:
            self._db = connect(self._path)
            found = self._db.execute("SELECT head FROM run").fetchone()
            self._columns = {column.name for column in self._db.table("result").columns}
            return bool(found) and found[0] == head
        except sqlite3.DatabaseError:
            return False

    def _begin(self, head: str) -> None:
        self._leave()
        for ending in ("", "-wal", "-shm", "-journal"):
            with suppress(FileNotFoundError):
                self._path.with_name(self._path.name + ending).unlink()
        self._db = connect(self._path)
        self._db.execute("PRAGMA journal_mode = WAL")
        self._db.table("run").create({"head": str})
        self._db.table("unit").create(
            {"id": int, "model": int, "fact": str, "language": str, "part": str}, pk="id",
            not_null=("model", "fact", "language", "part"),
        )  # fmt: skip
        kinds: dict[str, type] = {name: int if name == "known" else str for name in KEYS}
        self._db.table("result").create({"unit": int} | kinds, foreign_keys=[("unit", "unit", "id")])
        self._columns = {"unit", *KEYS}
        self._require().execute("INSERT INTO run VALUES (?)", (head,))
        self._require().commit()

    def _catch_up(self) -> None:
        assert self._db is not None
        sql = "SELECT model, fact, language, part FROM unit"
        here = {(model, Unit(*unit)) for model, *unit in self._db.execute(sql)}
        for place in self._folder.done:
            if place not in here:
                self._add(place, self._folder.done[place])
        self._require().commit()

    def _add(self, place: Place, rows: Iterable[Row]) -> None:
        connection = self._require()
        rows = tuple(rows)
        self._make_room(rows)  # first, since a new column ends a transaction, and a unit must be in one
        number, unit = place
        made = connection.execute(
            "INSERT INTO unit (model, fact, language, part) VALUES (?, ?, ?, ?)",
            (number, unit.fact, unit.language, unit.part),
        )
        for row in rows:
            values: dict[str, Any] = {"unit": made.lastrowid} | {name: getattr(row, name) for name in KEYS}
            values |= dict(zip(row.values, row.to_json()[-1].values(), strict=True))
            names = ", ".join(f"[{name}]" for name in values)
            marks = ", ".join("?" * len(values))
            connection.execute(f"INSERT INTO result ({names}) VALUES ({marks})", tuple(values.values()))

    def _make_room(self, rows: Iterable[Row]) -> None:
        """Have a column for each metric of the rows."""
        assert self._db is not None
        for name in dict.fromkeys(name for row in rows for name in row.values):
            if name not in self._columns:
                self._db.table("result").add_column(name, float)
                self._columns.add(name)

    def _require(self) -> sqlite3.Connection:
        assert self._db is not None
        connection: sqlite3.Connection = self._db.conn
        return connection

    def _leave(self) -> None:
        """Close the file, as one file without a log beside it."""
        if self._db is None:
            return
        with suppress(sqlite3.Error):
            self._require().rollback()
            self._db.execute("PRAGMA journal_mode = DELETE")
        self._db.close()
        self._db = None
