"""Building and asking the full text: words, single letters of scripts without spaces, and trigrams."""

from __future__ import annotations

import sqlite3
from array import array
from collections.abc import Iterable
from itertools import islice

from engine.types import Step, Work
from kn_studio.library.folding import fold, split_letters

_STEP = 5000
_POOL = 32 << 20
"""Bytes that a full-text table gathers before it writes them."""

PIECE = 3
"""Letters that a text must have for the table of trigrams."""


def index(conn: sqlite3.Connection, ids: array[int]) -> Work[None]:
    """Add these labels to the full text; a step every few thousand."""
    # Sorted, because FTS5 writes out what it has gathered whenever a row comes out of order.
    ordered = sorted(ids)
    for table in ("word", "piece"):
        conn.execute(f"INSERT INTO {table} ({table}, rank) VALUES ('hashsize', {_POOL})")
    for start in range(0, len(ordered), _STEP):
        yield Step(start, len(ordered), "Building the search")
        part = ordered[start : start + _STEP]
        _write(conn, _texts(conn, part), "INSERT INTO {table} (rowid, subject, object) VALUES (?, ?, ?)")


def remove(conn: sqlite3.Connection, ids: Iterable[int]) -> Work[None]:
    """Take these labels out of the full text; they must still be in `label`."""
    waiting, done = iter(ids), 0
    while part := list(islice(waiting, _STEP)):
        yield Step(done, 0, "Taking it out of the search")
        _write(
            conn,
            _texts(conn, part),
            "INSERT INTO {table} ({table}, rowid, subject, object) VALUES ('delete', ?, ?, ?)",
        )
        done += len(part)


def clear(conn: sqlite3.Connection) -> None:
    """Forget all full text."""
    for table in ("word", "piece"):
        conn.execute(f"INSERT INTO {table} ({table}) VALUES ('delete-all')")


def _texts(conn: sqlite3.Connection, ids: list[int]) -> list[tuple[int, str, str]]:
    rows: list[tuple[int, str, str]] = []
    for start in range(0, len(ids), 500):
        part = ids[start : start + 500]
        marks = ",".join("?" * len(part))
        rows += conn.execute(f"SELECT id, subject, object FROM label WHERE id IN ({marks}) ORDER BY id", part)
    return [(number, fold(subject), fold(object_)) for number, subject, object_ in rows]


def _write(conn: sqlite3.Connection, rows: list[tuple[int, str, str]], sql: str) -> None:
    conn.executemany(sql.format(table="piece"), rows)
    words = [(number, split_letters(subject), split_letters(object_)) for number, subject, object_ in rows]
    conn.executemany(sql.format(table="word"), words)


def asked(text: str) -> tuple[str, str]:
    """The table and the query that find `text` anywhere in a label. "" where nothing can be found by it.

    Three letters and more are looked for within words; shorter ones at the start of words, and in scripts without
    spaces anywhere.
    """
    folded = fold(text)
    if len(folded) >= PIECE:
        return "piece", _quoted(folded)
    words = split_letters(folded).split()
    return "word", f"{_quoted(' '.join(words))} *" if any(map(_searchable, words)) else ""


def asked_at_start(text: str) -> str:
    """The query of table `word` for subjects that begin with `text`; "" where it holds no letter."""
    words = split_letters(fold(text)).split()
    return f"subject : ^ {_quoted(' '.join(words))} *" if any(map(_searchable, words)) else ""


def _searchable(word: str) -> bool:
    return any(letter.isalnum() for letter in word)


def _quoted(text: str) -> str:
    return '"' + text.replace('"', '""') + '"'
