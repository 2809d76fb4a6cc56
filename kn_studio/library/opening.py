"""Making and opening the library's file: made once, brought up to date, never touched when it is not ours."""

from __future__ import annotations

import sqlite3
import time
from contextlib import closing
from pathlib import Path

from engine.errors import DataError
from kn_studio.database.connections import BUSY_SECONDS, at_once, connect
from kn_studio.database.faults import faults
from kn_studio.library.schema import APPLICATION_ID, MIGRATIONS, unknown_migrations

_AGAIN_SECONDS = 0.02


def prepare(path: Path) -> None:
    """Make the file where there is none, else check it and bring it up to date. Any number of programs may at once.

    Raises `DataError` for a file that is no library, a damaged one, one that a newer program wrote, and a folder that
    cannot be written. None of these is changed.
    """
    new = not path.exists()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise DataError(
            f"The folder {path.parent} cannot be made ({error.strerror}).",
            "Set KN_STUDIO_HOME to a folder you may write.",
        ) from None
    with faults(path, DataError), closing(connect(path)) as db:
        if new or _empty(db.conn):
            db.conn.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            _write_ahead(db.conn)
        else:
            _require_ours(db.conn, path)
            if unknown := unknown_migrations(db):
                raise DataError(
                    f"A newer KN Studio wrote the fact library {path.name} (it knows '{unknown[-1]}').",
                    "Use that version or a later one, or move the file away to start a new library.",
                )
        if MIGRATIONS.pending(db):
            with at_once(db):  # another program that starts as well may have done it by the time this one may write
                MIGRATIONS.apply(db)


def _write_ahead(conn: sqlite3.Connection) -> None:
    """Have SQLite keep a log beside the file. It does not wait by itself while another program does the same."""
    given_up = time.monotonic() + BUSY_SECONDS
    while True:
        try:
            conn.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as error:
            if "locked" not in str(error) or time.monotonic() > given_up:
                raise
            time.sleep(_AGAIN_SECONDS)
        else:
            return


def _empty(conn: sqlite3.Connection) -> bool:
    """Whether nothing was ever written: the program was killed while it made the file."""
    (tables,) = conn.execute("SELECT count(*) FROM sqlite_master").fetchone()
    return not tables


def _require_ours(conn: sqlite3.Connection, path: Path) -> None:
    (application,) = conn.execute("PRAGMA application_id").fetchone()
    if application != APPLICATION_ID:
        raise DataError(f"{path} is no fact library of KN Studio.", "Move the file away; a new one is made.")
