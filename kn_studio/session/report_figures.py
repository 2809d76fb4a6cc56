"""The figures that the user has put into the session's report, in their order on its page."""

from __future__ import annotations

import hashlib
import sqlite3
import zlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from engine.errors import SessionError
from kn_studio.database.light import Database

Access = Callable[[], AbstractContextManager[Database]]

MOST_BYTES = 16_000_000
"""Of an SVG: a larger one would make the session and its page slow. Also what is unpacked of a file at most."""

_COLUMNS = "key, place, title, note, summary, source, record, remark, added, size, svg, sha256, picture"
_WORDS = "key, title, note, summary, source, record, remark, added, size, picture"


@dataclass(frozen=True)
class ReportFigure:
    """A figure in words. `summary` says in a sentence what is to be seen, `source` where it comes from, for people, and
    `record` the same as JSON. `picture` is a small PNG of it, `size` the bytes of the SVG, `added` the time in UTC.
    """

    key: str
    title: str
    note: str = ""
    summary: str = ""
    source: str = ""
    record: str = "{}"
    remark: str = ""
    added: str = ""
    size: int = 0
    picture: bytes = b""


@dataclass(frozen=True)
class Removed:
    """A row that was taken out, as it stood in the file, to be put back."""

    row: tuple[Any, ...]


class ReportFigures:
    """Part of one session file. Every write is committed when the method returns, or not at all."""

    def __init__(self, read: Access, write: Access) -> None:
        self._read, self._write = read, write

    def add(self, figure: ReportFigure, svg: bytes) -> None:
        """Put a figure behind all others. Raises `SessionError` for one that is too large."""
        if len(svg) > MOST_BYTES:
            raise SessionError(
                f"The figure takes {len(svg) / 1e6:.0f} MB, and the report takes figures of up to"
                f" {MOST_BYTES / 1e6:.0f} MB.",
                "Show less of it, or save it as a file of its own.",
            )
        added = figure.added or datetime.now(UTC).isoformat(timespec="seconds")
        words = (figure.title, figure.note, figure.summary, figure.source, figure.record, figure.remark, added)
        drawn = (len(svg), zlib.compress(svg, 6), hashlib.sha256(svg).hexdigest(), figure.picture)
        with self._write() as db:
            (last,) = db.conn.execute("SELECT coalesce(max(place), 0) FROM report_figure").fetchone()
            _insert(db, (figure.key, last + 1, *words, *drawn))

    def remove(self, key: str) -> Removed:
        """Take a figure out. Raises `SessionError` where it is not there."""
        with self._write() as db:
            row = db.conn.execute(f"SELECT {_COLUMNS} FROM report_figure WHERE key = ?", (key,)).fetchone()
            if row is None:
                raise _gone()
            db.conn.execute("DELETE FROM report_figure WHERE key = ?", (key,))
        return Removed(tuple(row))

    def put_back(self, removed: Removed) -> None:
        """Put a figure where it was before it was taken out."""
        with self._write() as db:
            _insert(db, removed.row)

    def move(self, key: str, by: int) -> tuple[str, ...]:
        """Move a figure so many places down (up: less than 0), at most to an end. Returns the order before.

        Raises `SessionError` where it is not there.
        """
        with self._write() as db:
            before = _keys(db)
            if key not in before:
                raise _gone()
            after = [each for each in before if each != key]
            after.insert(min(max(0, before.index(key) + by), len(after)), key)
            _put(db, after)
        return before

    def put_in_order(self, keys: Sequence[str]) -> None:
        """Bring the figures into this order; those that it does not name stay behind the others."""
        with self._write() as db:
            there = _keys(db)
            _put(db, [*(key for key in keys if key in there), *(key for key in there if key not in keys)])

    def set_remark(self, key: str, text: str) -> str:
        """Write what the user says of a figure, "" for nothing. Returns what stood there before.

        Raises `SessionError` where the figure is not there.
        """
        with self._write() as db:
            row = db.conn.execute("SELECT remark FROM report_figure WHERE key = ?", (key,)).fetchone()
            if row is None:
                raise _gone()
            db.conn.execute("UPDATE report_figure SET remark = ? WHERE key = ?", (text, key))
        return str(row[0])

    def all(self) -> tuple[ReportFigure, ...]:
        """The figures in their order, without what is drawn."""
        with self._read() as db:
            found = db.conn.execute(f"SELECT {_WORDS} FROM report_figure ORDER BY place, rowid")
            return tuple(ReportFigure(*row) for row in found)

    def count(self) -> int:
        """How many there are."""
        with self._read() as db:
            return int(db.conn.execute("SELECT count(*) FROM report_figure").fetchone()[0])

    def drawn(self) -> Iterator[tuple[ReportFigure, bytes]]:
        """The figures with their SVG, one after the other; b"" for one whose drawing is damaged."""
        for figure in self.all():
            with self._read() as db:
                sql = "SELECT svg, sha256 FROM report_figure WHERE key = ?"
                row = db.conn.execute(sql, (figure.key,)).fetchone()
            if row is not None:
                yield figure, _unpacked(*row)


def _insert(db: Database, row: tuple[Any, ...]) -> None:
    try:
        db.conn.execute(f"INSERT INTO report_figure ({_COLUMNS}) VALUES ({','.join('?' * len(row))})", row)
    except sqlite3.IntegrityError:
        raise SessionError("This figure is in the report already.", "Nothing was changed.") from None


def _keys(db: Database) -> tuple[str, ...]:
    return tuple(key for (key,) in db.conn.execute("SELECT key FROM report_figure ORDER BY place, rowid"))


def _put(db: Database, keys: Sequence[str]) -> None:
    places = ((place, key) for place, key in enumerate(keys, 1))
    db.conn.executemany("UPDATE report_figure SET place = ? WHERE key = ?", places)


def _unpacked(packed: bytes, sha256: str) -> bytes:
    """The SVG; what a stranger's file would unpack to without end is damaged, too."""
    try:
        svg = zlib.decompressobj().decompress(packed, MOST_BYTES)
    except zlib.error:
        return b""
    return svg if hashlib.sha256(svg).hexdigest() == sha256 else b""


def _gone() -> SessionError:
    return SessionError("This figure is not in the report any more.", "Add it again where it is shown.")
