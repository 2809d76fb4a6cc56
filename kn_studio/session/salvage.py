"""What can still be read of a damaged session file, written into a fresh one beside it. The original is only read.

SQLite names no way to read around a bad page, so rows are fetched one after the other by their number, and those that
cannot be fetched are left out. Scores carry a hash of their own, so that a wrong byte inside one is found later.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kn_studio.database.connections import connect
from kn_studio.database.light import Database
from kn_studio.session.schema import APPLICATION_ID, MIGRATIONS

_PROBED = 2000
"""So many numbers are tried behind the last row that was read, where the end of a table cannot be asked."""

_LEFT_ALONE = frozenset({"lock"})

_MIGRATIONS_TABLE = "_sqlite_migrations"


@dataclass(frozen=True)
class Saved:
    """How many rows of a file could be read, and how many runs of how many."""

    rows: int
    runs: int
    runs_known: int


def salvage(damaged: Path, fresh: Path) -> Saved:
    """Write what can be read of `damaged` (a copy of the user's file) to `fresh`, which must not exist.

    Raises `sqlite3.DatabaseError` where not even the list of tables can be read.
    """
    _lengthen(damaged)
    with closing(connect(damaged, readonly=True)) as old, closing(connect(fresh)) as new:
        old.conn.execute("PRAGMA foreign_keys = OFF")
        new.conn.execute("PRAGMA foreign_keys = OFF")
        new.conn.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        _same_schema(new, _names(old, _MIGRATIONS_TABLE))
        rows = runs = known = 0
        for table in _tables(new):
            with suppress(sqlite3.DatabaseError):
                columns = [row[1] for row in new.conn.execute(f"PRAGMA table_info({_quoted(table)})")]
                found, last = _copied(old, new, table, columns)
                rows += found
                if table == "run":
                    runs, known = found, max(last, found)
        _forget_orphans(new)
        MIGRATIONS.apply(new)
        new.conn.commit()
    return Saved(rows, runs, known)


def _lengthen(path: Path) -> None:
    """A file that was cut off gets its missing pages back, empty: SQLite would refuse the rest of it otherwise."""
    with path.open("r+b") as file:
        header = file.read(100)
        page = int.from_bytes(header[16:18], "big") or 0
        page = 65536 if page == 1 else page
        wanted = page * int.from_bytes(header[28:32], "big")
        file.seek(0, 2)
        if 0 < file.tell() < wanted <= 1 << 40:
            file.truncate(wanted)


def _same_schema(new: Database, names: set[str]) -> None:
    """The tables of the damaged file's own time, so that its rows fit; those of today where it does not say."""
    known = [migration.name for migration in MIGRATIONS._migrations]
    behind = [name for name in known if names and name not in names]
    MIGRATIONS.apply(new, stop_before=behind[0] if behind else None)


def _names(old: Database, table: str) -> set[str]:
    try:
        return {str(row[0]) for row in old.conn.execute(f"SELECT name FROM {table}")}
    except sqlite3.DatabaseError:
        return set()


def _tables(db: Database) -> list[str]:
    """Tables of the session, those that others refer to first."""
    found = [name for name in db.table_names() if not name.startswith(("_", "sqlite_")) and name not in _LEFT_ALONE]
    return sorted(found, key=lambda name: name not in ("model", "fact", "run", "search"))


def _copied(old: Database, new: Database, table: str, columns: list[str]) -> tuple[int, int]:
    """Copy the rows that can be read. Returns how many, and the number of the last one that there was."""
    names = ", ".join(map(_quoted, columns))
    insert = f"INSERT OR IGNORE INTO {_quoted(table)} (rowid, {names}) VALUES (?{', ?' * len(columns)})"
    count = last = 0
    for row in _rows(old, table, names):
        last = max(last, row[0])
        with suppress(sqlite3.DatabaseError):
            count += new.conn.execute(insert, row).rowcount
    new.conn.commit()
    return count, max(last, _last(old, table))


def _rows(db: Database, table: str, names: str) -> Iterator[tuple[Any, ...]]:
    """All rows in one go where that works, else number by number from where it stopped."""
    at = 0
    sql = f"SELECT rowid, {names} FROM {_quoted(table)} WHERE rowid > ? ORDER BY rowid"
    try:
        for row in db.conn.execute(sql, (at,)):
            yield row
            at = row[0]
        return
    except sqlite3.DatabaseError:
        pass
    last = _last(db, table)
    end = max(last, at) + (0 if last else _PROBED)
    one = f"SELECT rowid, {names} FROM {_quoted(table)} WHERE rowid = ?"
    for number in range(at + 1, end + 1):
        with suppress(sqlite3.DatabaseError):
            yield from db.conn.execute(one, (number,)).fetchall()


def _last(db: Database, table: str) -> int:
    """The highest number of a row, 0 where it cannot be asked."""
    for sql, values in (
        (f"SELECT max(rowid) FROM {_quoted(table)}", ()),
        ("SELECT seq FROM sqlite_sequence WHERE name = ?", (table,)),
    ):
        try:
            row = db.conn.execute(sql, values).fetchone()
        except sqlite3.DatabaseError:
            continue
        if row is not None and row[0]:
            return int(row[0])
    return 0


def _forget_orphans(db: Database) -> None:
    """Rows whose run or search could not be read say nothing."""
    for table in _tables(db):
        for key in list(db.conn.execute(f"PRAGMA foreign_key_list({_quoted(table)})")):
            parent, column, target = key[2], key[3], key[4]
            db.conn.execute(
                f"DELETE FROM {_quoted(table)} WHERE {_quoted(column)} NOT IN"
                f" (SELECT {_quoted(target)} FROM {_quoted(parent)})"
            )


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'
