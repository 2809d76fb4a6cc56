"""One writer for each session file: a row with process, host and start, taken over when its owner is gone."""

from __future__ import annotations

import os
import socket
import time
import uuid
from dataclasses import dataclass

import psutil

from engine.errors import UnwritableError
from kn_studio.database.light import Database

_FOREIGN_HOST_PATIENCE = 24 * 3600.0
"""Seconds after which a lock of another computer counts as left behind; its process cannot be asked."""

SILENCE = 5 * 60.0
"""Seconds without a sign of life after which a lock of another computer may be taken over, when the user says so."""

BEAT = 30.0
"""Seconds between two signs of life, at least."""

_UNKNOWN = 0.0

_CLOCK_TOLERANCE = 30.0
"""Seconds by which a process's start may seem to move when the computer's clock is set."""

_held_here: set[str] = set()
"""Tokens of the stores that this very process holds open for writing."""


@dataclass(frozen=True)
class Owner:
    """Who writes a session file. `born` is the process's start in seconds, so that a reused number is noticed."""

    pid: int
    born: float
    host: str
    token: str
    seen: float

    @classmethod
    def here(cls) -> Owner:
        """This process, with a token for one opened store."""
        pid = os.getpid()
        return cls(pid, _born(pid) or _UNKNOWN, socket.gethostname(), uuid.uuid4().hex, time.time())

    @property
    def alive(self) -> bool:
        """Whether the owner may still be writing."""
        if self.host != socket.gethostname():
            return time.time() - self.seen < _FOREIGN_HOST_PATIENCE
        if self.pid == os.getpid():
            return self.token in _held_here
        born = _born(self.pid)
        if born is None:
            return False
        return _UNKNOWN in (born, self.born) or abs(born - self.born) < _CLOCK_TOLERANCE

    @property
    def silent(self) -> bool:
        """Whether this is another computer, or this one under another name, that has given no sign for a while."""
        return self.host != socket.gethostname() and time.time() - self.seen > SILENCE

    def __str__(self) -> str:
        if self.host == socket.gethostname():
            return f"process {self.pid}"
        return f"process {self.pid} on {self.host}"


def owner(db: Database) -> Owner | None:
    """Who holds the lock according to the file."""
    row = db.conn.execute("SELECT pid, born, host, token, seen FROM lock").fetchone()
    return Owner(*row) if row else None


def take(db: Database, me: Owner, *, anyway: bool = False) -> Owner | None:
    """Take the lock, from an owner that is gone too, and `anyway` from one that is silent. Returns the owner that holds
    it where that one is alive.
    """
    db.conn.execute("BEGIN IMMEDIATE")
    with db.conn:
        before = owner(db)
        if before is not None and before.alive and not (anyway and before.silent):
            return before
        _hold(db, me, me.seen)
    _held_here.add(me.token)
    return None


class Heartbeat:
    """The signs of life of a file's owner, at most one in `BEAT` seconds."""

    def __init__(self) -> None:
        self._last = time.monotonic()

    def beat(self, db: Database, me: Owner | None) -> None:
        """Say that the owner still writes, part of the caller's transaction; None: there is nothing to hold.

        Raises `UnwritableError` where another has taken the file over, as while this computer slept.
        """
        if me is None:
            return
        holder = owner(db)
        if holder is not None and holder.token != me.token:
            raise UnwritableError(
                f"Another program ({holder}) has opened this session for writing.",
                "Save it under another name to go on.",
            )
        if holder is None or time.monotonic() - self._last > BEAT:
            _hold(db, me, time.time())
            self._last = time.monotonic()


def _hold(db: Database, me: Owner, seen: float) -> None:
    values = (me.pid, me.born, me.host, me.token, seen)
    db.conn.execute("INSERT OR REPLACE INTO lock VALUES (1, ?, ?, ?, ?, ?)", values)


def release(db: Database, me: Owner) -> None:
    """Give the lock back."""
    _held_here.discard(me.token)
    with db.conn:
        db.conn.execute("DELETE FROM lock WHERE token = ?", (me.token,))


def forget(me: Owner) -> None:
    """Let go in this process only, where the file can no longer be written."""
    _held_here.discard(me.token)


def _born(pid: int) -> float | None:
    """When a process began: None without such a process, `_UNKNOWN` where we may not ask it."""
    try:
        return float(psutil.Process(pid).create_time())
    except psutil.NoSuchProcess:
        return None
    except psutil.Error:
        return _UNKNOWN
