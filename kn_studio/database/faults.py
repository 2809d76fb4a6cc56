"""What SQLite and the disk complain about, as sentences for the user."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from engine.errors import KnownError, SessionError, UnwritableError

_SENTENCES = (
    (
        "disk is full",
        "No room is left on the disk for {name}.",
        "Free some space; what was saved before is kept.",
    ),
    ("readonly", "{name} cannot be written.", "Save it under another name, or make it writable."),
    ("locked", "{name} is being written by another program.", "Close the other program and try again."),
    ("unable to open", "{name} cannot be opened.", "Check that it exists and that you may read it."),
    ("i/o error", "The disk failed while {name} was used.", "Check the disk, and keep a copy elsewhere."),
    ("malformed", "{name} is damaged.", "Open a copy of it from a backup."),
    ("not a database", "{name} is damaged.", "Open a copy of it from a backup."),
)

_ELSEWHERE = ("disk is full", "readonly")
"""Complaints that another place for the file would end."""


@contextmanager
def faults(path: Path, kind: type[KnownError] = SessionError) -> Iterator[None]:
    """Turn what the disk or the file does wrong into a `KnownError`; faults of the program pass unchanged."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        known = explain(error, path, kind)
        if known is None:
            raise
        raise known from error


def explain(error: sqlite3.DatabaseError, path: Path, kind: type[KnownError] = SessionError) -> KnownError | None:
    """The sentence for a complaint of SQLite, or None where the program itself is to blame."""
    text = str(error).lower()
    for sign, what, hint in _SENTENCES:
        if sign in text:
            told = UnwritableError if kind is SessionError and sign in _ELSEWHERE else kind
            return told(what.format(name=path.name), hint)
    return None
