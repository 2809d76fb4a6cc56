"""Where a session file is to be written: nobody has that place open, and nothing of another file is left beside it."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from engine.errors import SessionError
from kn_studio.database.connections import connect
from kn_studio.session import lock

_LOGS = ("-wal", "-shm", "-journal")
"""Endings of what SQLite keeps beside a file that is open, and leaves there when its process is killed."""

_PATIENCE_MILLISECONDS = 500
"""How long another program's short write is waited for."""


def make_room(path: Path) -> None:
    """Let another file take the place of what stands at `path`, which need not be a session nor be there.

    What somebody has open would be damaged by it, and a log left beside it would be read as one of the new file.
    Raises `SessionError` where somebody has it open.
    """
    if path.exists():
        _require_unused(path)
    clear_logs(path)


def clear_logs(path: Path) -> None:
    """Remove what SQLite left beside a file that is no longer there, or that is about to be replaced."""
    for ending in _LOGS:
        path.with_name(path.name + ending).unlink(missing_ok=True)


def _require_unused(path: Path) -> None:
    try:
        with closing(connect(path)) as db:
            db.conn.execute(f"PRAGMA busy_timeout = {_PATIENCE_MILLISECONDS}")
            holder = lock.owner(db) if db["lock"].exists() else None
            # With a log SQLite gives a file back only to its last user.
            used = (holder is not None and holder.alive) or _mode(db.conn) == "wal"
    except sqlite3.OperationalError as error:
        used, holder = "locked" in str(error), None
    except sqlite3.DatabaseError:  # no database, or a damaged one: the user has agreed to lose it
        return
    if used:
        who = f" ({holder})" if holder is not None and holder.alive else ""
        raise SessionError(f"{path.name} is open elsewhere{who}.", "Close it there, or choose another name.")


def _mode(conn: sqlite3.Connection) -> str:
    """The journal's kind after an attempt to go back to a single file."""
    return str(conn.execute("PRAGMA journal_mode = DELETE").fetchone()[0])
