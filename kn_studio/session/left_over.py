"""Sessions that were not closed properly, found without opening them: a lock of nobody, or a run cut off in the middle.

Only looks: no file is changed, and nothing is checked or brought up to date.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from kn_studio.database.connections import connect
from kn_studio.database.light import Database
from kn_studio.session import lock

_PATIENCE_MILLISECONDS = 200
"""A file that somebody writes is no left-over one, so that there is nothing to wait for."""


@dataclass(frozen=True)
class LeftOver:
    """A session that was not closed properly; `run` was cut off after `landed` of `count` prompts, None where none."""

    path: Path
    run: int | None = None
    landed: int = 0
    count: int = 0


def newest(paths: Iterable[Path]) -> LeftOver | None:
    """The first of these sessions that was not closed properly. Files that are none of ours are passed over."""
    return next((found for path in paths if (found := look(path)) is not None), None)


def look(path: Path) -> LeftOver | None:
    """What was left over in a session; None for one that was closed, that is open, or that cannot be read."""
    if not path.is_file():
        return None
    try:
        with closing(connect(path, readonly=True)) as db:
            db.conn.execute(f"PRAGMA busy_timeout = {_PATIENCE_MILLISECONDS}")
            return _left(db, path)
    except sqlite3.DatabaseError as error:
        # What was begun must be rolled back first, which who only looks may not: nobody had closed it.
        return LeftOver(path) if "readonly" in str(error) else None


def _left(db: Database, path: Path) -> LeftOver | None:
    holder = lock.owner(db)
    if holder is not None and holder.alive:
        return None
    row = db.conn.execute("SELECT id, status FROM run WHERE binned = '' ORDER BY id DESC LIMIT 1").fetchone()
    if row is None or row[1] not in ("running", "interrupted"):
        return LeftOver(path) if holder is not None else None
    landed, count = (
        int(db.conn.execute(sql, (row[0],)).fetchone()[0])
        for sql in (
            "SELECT count(*) FROM score WHERE run = ?",
            "SELECT count(*) FROM prompt WHERE run = ? AND role = 'locating'",
        )
    )
    return LeftOver(path, row[0], landed, count)
