"""One SQLite connection for each thread, because a connection must not wander; one writer at a time."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from engine.errors import KnownError, SessionError, UnwritableError
from kn_studio.database.faults import faults
from kn_studio.database.light import Database

BUSY_SECONDS = 10.0
"""How long another program's write is waited for."""


def connect(path: Path, *, readonly: bool = False) -> Database:
    """Open a connection with foreign keys on. It may be closed, but not used, by another thread."""
    if readonly:
        conn = sqlite3.connect(
            f"{path.resolve().as_uri()}?mode=ro", uri=True, timeout=BUSY_SECONDS, check_same_thread=False
        )
    else:
        conn = sqlite3.connect(str(path), timeout=BUSY_SECONDS, check_same_thread=False)
    try:
        conn.execute("PRAGMA foreign_keys = ON")
        conn.execute("PRAGMA synchronous = NORMAL")
        return Database(conn, execute_plugins=False)
    except sqlite3.DatabaseError:
        conn.close()
        raise


@contextmanager
def at_once(db: Database) -> Iterator[None]:
    """One transaction that may write from its beginning on, or a part of one that has begun; all of it or nothing.

    One that reads first and then writes would be refused without waiting where another program wrote in between.
    """
    if not db.conn.in_transaction:
        db.conn.execute("BEGIN IMMEDIATE")
        with db.conn:  # commits, or takes back
            yield
    else:
        with db.atomic():
            yield


class Connections:
    """The connections of one open file. `read` and `write` give this thread's own; `close` ends them all.

    `kind` is the sort of error that is raised for what the disk or the file does wrong; `noun` what the file is called.
    """

    def __init__(
        self, file: Path, shown: Path, readonly: bool, kind: type[KnownError] = SessionError, noun: str = "session"
    ) -> None:
        self._file, self._shown, self._readonly = file, shown, readonly
        self._kind, self._noun = kind, noun
        self._local = threading.local()
        self._all: list[Database] = []
        self._guard = threading.RLock()
        # Apart from the writers' guard: a reader's first connection must not wait for a long write.
        self._listing = threading.Lock()
        self._closed = False

    @contextmanager
    def read(self) -> Iterator[Database]:
        """This thread's connection. Raises a `KnownError` for what the disk or the file does wrong."""
        with faults(self._shown, self._kind):
            yield self._mine()

    @contextmanager
    def write(self) -> Iterator[Database]:
        """One transaction: all of it is committed at the end, or nothing. Raises a `KnownError` if it cannot be."""
        with self._guard, faults(self._shown, self._kind):
            self._require_writable()
            db = self._mine()
            with at_once(db):
                yield db

    @contextmanager
    def alone(self) -> Iterator[Database]:
        """This thread's connection outside of a transaction, while nobody else of this program writes: for what SQLite
        does not do inside one. Raises a `KnownError` as `write` does.
        """
        with self._guard, faults(self._shown, self._kind):
            self._require_writable()
            yield self._mine()

    @contextmanager
    def held(self) -> Iterator[None]:
        """Nobody else of this program writes meanwhile; who wants to waits."""
        with self._guard:
            yield

    def move(self, file: Path, shown: Path, readonly: bool) -> None:
        """Go on with another file; every thread gets a connection to it when it next asks for one."""
        with self._guard, self._listing:
            before, self._all = self._all, []
            self._file, self._shown, self._readonly = file, shown, readonly
            self._local = threading.local()
            for db in before:
                with suppress(sqlite3.DatabaseError):
                    db.close()

    def close(self) -> None:
        """Close every thread's connection; reads and writes after this raise a `KnownError`."""
        with self._guard:
            self._closed = True
            for db in self._all:
                with suppress(sqlite3.DatabaseError):
                    db.close()
            self._all.clear()

    def _require_writable(self) -> None:
        """Asked once the guard is held: whoever waited may find another file."""
        if self._readonly:
            kind = UnwritableError if self._kind is SessionError else self._kind
            raise kind(f"{self._shown.name} is open for reading only.", "Save it under another name.")

    def _mine(self) -> Database:
        db: Database | None = getattr(self._local, "db", None)
        if self._closed:
            raise self._kind(f"The {self._noun} is closed.", "Open it again.")
        if db is None:
            db = connect(self._file, readonly=self._readonly)
            with self._listing:
                self._all.append(db)
            self._local.db = db
        return db
