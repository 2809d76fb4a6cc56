"""What the user adds to a session by hand and throws away: notes on facts and runs, the bin, and its size."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import UTC, datetime

from engine.errors import SessionError
from engine.types import Step, Work
from kn_studio.database.light import Database
from kn_studio.keeping_intents import RemarkKind

Access = Callable[[], AbstractContextManager[Database]]

PAGES_A_STEP = 400
"""Pages that are given back between two steps: about 1.6 MB."""

_INCREMENTAL = 2


@dataclass(frozen=True)
class Binned:
    """A run in the bin: when it was put there, and how many bytes its maps take."""

    run: int
    when: str
    bytes: int


@dataclass(frozen=True)
class Size:
    """How large the file is, and how much of it lies in the bin or is free already, in bytes."""

    file: int
    binned: int
    free: int


class Kept:
    """Parts of one session file. Every write is committed when the method returns, or not at all.

    `alone` gives a connection to write with outside of a transaction, while nobody else writes.
    """

    def __init__(self, read: Access, write: Access, alone: Access) -> None:
        self._read, self._write, self._alone = read, write, alone

    # Notes

    def remark(self, kind: RemarkKind, key: str) -> str:
        """The note on a fact (by its uuid) or a run (by its number), "" where there is none."""
        with self._read() as db:
            row = db.conn.execute("SELECT text FROM remark WHERE kind = ? AND key = ?", (kind, key)).fetchone()
        return "" if row is None else str(row[0])

    def remarks(self, kind: RemarkKind) -> dict[str, str]:
        """All notes of a kind, by what they are about."""
        with self._read() as db:
            return dict(db.conn.execute("SELECT key, text FROM remark WHERE kind = ?", (kind,)))

    def set_remark(self, kind: RemarkKind, key: str, text: str) -> None:
        """Write a note; "" takes it away."""
        with self._write() as db:
            if text:
                db.conn.execute("INSERT OR REPLACE INTO remark VALUES (?, ?, ?)", (kind, key, text))
            else:
                db.conn.execute("DELETE FROM remark WHERE kind = ? AND key = ?", (kind, key))

    # The bin

    def put_away(self, run: int) -> None:
        """Put a run into the bin: it is in no list any more, and all of it is there still."""
        now = datetime.now(UTC).isoformat(timespec="seconds")
        self._set_binned(run, now, "binned = ''")

    def bring_back(self, run: int) -> None:
        """Take a run out of the bin. Raises `SessionError` where it does not lie there."""
        self._set_binned(run, "", "binned != ''")

    def bin(self) -> tuple[Binned, ...]:
        """The runs in the bin, the one put there last first."""
        sql = (
            'SELECT id, binned, (SELECT coalesce(sum(length("values") + length(activations)), 0) FROM score'
            " WHERE score.run = run.id) FROM run WHERE binned != '' ORDER BY binned DESC, id DESC"
        )
        with self._read() as db:
            return tuple(Binned(*row) for row in db.conn.execute(sql))

    def size(self) -> Size:
        """How large the session is. Looks at lengths alone, so that it takes moments."""
        binned = sum(each.bytes for each in self.bin())
        with self._read() as db:
            page, pages, free = (
                int(db.conn.execute(f"PRAGMA {name}").fetchone()[0])
                for name in ("page_size", "page_count", "freelist_count")
            )
        return Size(page * pages, binned, page * free)

    def trim(self) -> Work[int]:
        """Throw away what lies in the bin, then give the disk back what the file does not need. Returns the bytes won.

        Stopped in between, what was done so far stays. A file of an older program is written anew once, in one step.
        """
        before = self.size().file
        runs = [each.run for each in self.bin()]
        for number, run in enumerate(runs):
            yield Step(number, len(runs) + 1, f"Throwing run {run} away")
            with self._write() as db:
                db.conn.execute("DELETE FROM remark WHERE kind = 'run' AND key = ?", (str(run),))
                db.conn.execute("DELETE FROM run WHERE id = ?", (run,))
        yield from self._shrink()
        return max(0, before - self.size().file)

    def _shrink(self) -> Work[None]:
        with self._alone() as db:
            (mode,) = db.conn.execute("PRAGMA auto_vacuum").fetchone()
            (total,) = db.conn.execute("PRAGMA freelist_count").fetchone()
        if mode != _INCREMENTAL:
            yield Step(0, 0, "Writing the file anew")
            with self._alone() as db:
                db.conn.execute(f"PRAGMA auto_vacuum = {_INCREMENTAL}")
                db.conn.execute("VACUUM")
        left = total if mode == _INCREMENTAL else 0
        while left > 0:
            yield Step(total - left, total, "Giving the disk back what is free")
            with self._alone() as db:
                # The pragma gives a page back for each row that is fetched.
                db.conn.execute(f"PRAGMA incremental_vacuum({PAGES_A_STEP})").fetchall()
                (now,) = db.conn.execute("PRAGMA freelist_count").fetchone()
            if now >= left:
                break
            left = now
        with self._alone() as db:
            db.conn.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()

    def _set_binned(self, run: int, value: str, where: str) -> None:
        with self._write() as db:
            changed = db.conn.execute(f"UPDATE run SET binned = ? WHERE id = ? AND {where}", (value, run)).rowcount
        if not changed:
            raise SessionError(f"There is no run {run} there any more.", "It may have been trimmed.")
