"""Making and opening session files: nothing is changed before it is known that the file is ours and whole."""

from __future__ import annotations

import os
import shutil
import sqlite3
import tempfile
import uuid
from contextlib import closing, suppress
from dataclasses import dataclass, replace
from pathlib import Path

from engine.errors import SessionError
from kn_studio.database.connections import connect
from kn_studio.database.faults import faults
from kn_studio.database.light import Database
from kn_studio.session import lock, place, salvage
from kn_studio.session.schema import APPLICATION_ID, MIGRATIONS, require_session, unknown_migrations

_CHECKED_BYTES = 1_000_000_000
"""Files up to this size, some 3,000 maps, are checked whole when opened (0.6 ms for each MB); larger ones where they
are read.
"""


_DAMAGED = ("malformed", "not a database")
"""What SQLite says of a file with bad pages."""

_UNREADABLE = ("unable to open", "readonly")
"""What it says of one that cannot be read without writing: beside it lies a log, or a journal to be rolled back."""


class DamagedError(SessionError):
    """A file with pages that cannot be read."""


@dataclass(frozen=True)
class Opened:
    """A session file made ready. `file` is what SQLite opens: the session, or a copy of it below `scratch`.

    `owner` is our lock where we may write; `reason` says why we may not although it was asked for.
    `abandoned`: nobody holds the lock of a file we only read, so that a run marked as running was killed. `takeable`:
    another computer holds it that has given no sign of life for a while.
    """

    file: Path
    readonly: bool
    reason: str = ""
    owner: lock.Owner | None = None
    scratch: Path | None = None
    abandoned: bool = False
    takeable: bool = False


def create(path: Path) -> None:
    """Write an empty session file. Raises `SessionError` where one stands already or the folder cannot be written."""
    if path.exists():
        raise SessionError(f"There is a file {path} already.", "Choose another name.")
    if not path.parent.is_dir():
        raise SessionError(f"There is no folder {path.parent}.", "Make the folder, or choose another one.")
    part = path.with_name(f".{path.name}.{uuid.uuid4().hex}.part")
    try:
        with faults(path), closing(connect(part)) as db:
            # Before anything else is written, so that what is thrown away can be given back in pieces.
            db.conn.execute("PRAGMA auto_vacuum = INCREMENTAL")
            db.conn.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            MIGRATIONS.apply(db)
        place.clear_logs(path)
        part.rename(path)
    except OSError as error:
        raise SessionError(f"{path} cannot be written ({error.strerror}).", "Choose another folder.") from None
    finally:
        part.unlink(missing_ok=True)


def prepare(path: Path, *, readonly: bool, anyway: bool = False) -> Opened:
    """Open a session file for writing where that is possible, else for reading; of a damaged one what can be read.

    `anyway`: a lock of another computer that has given no sign of life for a while is taken over.

    Raises `SessionError` for a missing file, one that is no session, one of which nothing can be read, and one that a
    newer program wrote; all of these, and every damaged file, are left untouched.
    """
    require_session(path)
    with faults(path):
        try:
            return _prepared(path, readonly, anyway)
        except DamagedError:
            return _salvaged(path)
        except sqlite3.DatabaseError as error:
            if not any(sign in str(error) for sign in _DAMAGED):
                raise
            return _salvaged(path)


def _prepared(path: Path, readonly: bool, anyway: bool) -> Opened:
    """Open a whole file. Raises `DamagedError`, or what SQLite says, for one that is not."""
    try:
        older, holder = _inspect(path)
    except sqlite3.OperationalError as error:
        if not any(sign in str(error) for sign in _UNREADABLE):
            raise
        if readonly or not writable(path):
            return _copied(path, "" if readonly else _unwritable(path))
        _roll_back(path)
        older, holder = _inspect(path)
    held = holder is not None and holder.alive and not (anyway and holder.silent)
    if readonly:
        reason = ""
    elif held:
        reason = f"{path.name} is open elsewhere ({holder}), so it is shown for reading only."
    else:
        reason = "" if writable(path) else _unwritable(path)
    if readonly or reason:
        opened = _copied(path, reason) if older else Opened(path, True, reason, abandoned=not held)
        return replace(opened, takeable=holder is not None and held and holder.silent)
    if older:
        _migrate(path)
    return _for_writing(path, anyway)


def finish(opened: Opened) -> None:
    """Close cleanly: give the lock back, move the write-ahead log into the file, and go back to a single file."""
    if opened.owner is not None:
        try:
            with closing(connect(opened.file)) as db:
                lock.release(db, opened.owner)
                db.conn.execute("PRAGMA wal_checkpoint(TRUNCATE)")
                db.conn.execute("PRAGMA journal_mode = DELETE")
        except sqlite3.DatabaseError:
            # Another reader or a full disk keeps the log beside the file; SQLite reads it at the next opening.
            lock.forget(opened.owner)
    if opened.scratch is not None:
        shutil.rmtree(opened.scratch, ignore_errors=True)


def writable(path: Path) -> bool:
    """Whether the file and its folder can be written; SQLite needs both."""
    return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)


def _unwritable(path: Path) -> str:
    return f"{path.name} cannot be written where it lies, so it is shown for reading only."


def _inspect(path: Path) -> tuple[bool, lock.Owner | None]:
    """Whether the schema is older than ours, and who holds the lock; refuses newer and damaged files."""
    with closing(connect(path, readonly=True)) as db:
        _require_whole(db, path)
        older = bool(MIGRATIONS.pending(db))
        holder = lock.owner(db) if db["lock"].exists() else None
    return older, holder


def _roll_back(path: Path) -> None:
    """Let SQLite take back what a killed program had begun to write. A copy is tried first, so that a newer or damaged
    file is refused as it is.
    """
    finish(_copied(path, ""))
    with closing(connect(path)) as db:
        db.conn.execute("SELECT count(*) FROM sqlite_master").fetchone()


def _require_whole(db: Database, path: Path) -> None:
    unknown = unknown_migrations(db)
    if unknown:
        raise SessionError(
            f"A newer KN Studio wrote {path.name} (it knows '{unknown[-1]}').",
            "Open it with that version or a later one.",
        )
    if path.stat().st_size <= _CHECKED_BYTES:
        verdict = db.conn.execute("PRAGMA quick_check(1)").fetchone()[0]
        if verdict != "ok":
            raise DamagedError(f"{path.name} is damaged.", "Open a copy of it from a backup.")


def _for_writing(path: Path, anyway: bool) -> Opened:
    me = lock.Owner.here()
    with closing(connect(path)) as db:
        holder = lock.take(db, me, anyway=anyway)
        if holder is not None:
            return Opened(path, True, f"{path.name} is open elsewhere ({holder}), so it is shown for reading only.")
        try:
            db.conn.execute("PRAGMA journal_mode = WAL")
            with db.conn:
                db.conn.execute("UPDATE run SET status = 'interrupted' WHERE status = 'running'")
        except sqlite3.DatabaseError:
            with suppress(sqlite3.DatabaseError):
                lock.release(db, me)
            lock.forget(me)
            raise
    return Opened(path, False, owner=me)


def _migrate(path: Path) -> None:
    """Bring an older file up to date on a copy that then takes its place; the original stays as `.bak`."""
    part = path.with_name(f".{path.name}.{uuid.uuid4().hex}.part")
    try:
        with closing(connect(path)) as old, closing(connect(part)) as new:
            old.conn.backup(new.conn)
            new.conn.execute("PRAGMA journal_mode = DELETE")
            MIGRATIONS.apply(new)
            old.conn.execute("PRAGMA journal_mode = DELETE")
        _kept_beside(path)
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)


def _kept_beside(path: Path) -> None:
    """The file under a second name. It stays under its own until the new one takes its place: who is killed in
    between finds it where it was.
    """
    backup = _free(path.with_name(f"{path.name}.bak"))
    try:
        os.link(path, backup)
    except OSError:  # not every file system knows second names
        half = backup.with_name(f".{backup.name}.part")
        try:
            shutil.copy2(path, half)
            half.replace(backup)
        finally:
            half.unlink(missing_ok=True)


def _free(path: Path) -> Path:
    number, free = 1, path
    while free.exists():
        number += 1
        free = path.with_name(f"{path.name}{number}")
    return free


def _copy(path: Path, scratch: Path) -> Path:
    """The file with its log or journal, in another folder."""
    copy = scratch / path.name
    for ending in ("", "-wal", "-journal"):
        beside = path.with_name(path.name + ending)
        if beside.exists():
            shutil.copyfile(beside, copy.with_name(copy.name + ending))
    return copy


def _salvaged(path: Path) -> Opened:
    """What can be read of a damaged file, in a fresh one that is gone when it is closed; the original is not touched.

    Raises `SessionError` where there is nothing.
    """
    scratch = Path(tempfile.mkdtemp(prefix="kn-studio-"))
    fresh = scratch / f"read-{path.name}"
    try:
        saved = salvage.salvage(_copy(path, scratch), fresh)
    except sqlite3.DatabaseError:
        saved = salvage.Saved(0, 0, 0)
    except BaseException:
        shutil.rmtree(scratch, ignore_errors=True)
        raise
    if not saved.rows:
        shutil.rmtree(scratch, ignore_errors=True)
        raise SessionError(
            f"{path.name} is damaged, and nothing in it can be read.", "Open a copy of it from a backup."
        )
    runs = f"{saved.runs} of {saved.runs_known} runs" if saved.runs_known else "its facts and notes"
    reason = (
        f"{path.name} is damaged. What could be read of it ({runs}) is shown for reading only; the file itself is left"
        " as it is."
    )
    return Opened(fresh, True, reason, scratch=scratch, abandoned=True)


def _copied(path: Path, reason: str) -> Opened:
    """A copy to read from: what is left of a log or journal beside a file that we may not write cannot be read there,
    nor an old schema.
    """
    scratch = Path(tempfile.mkdtemp(prefix="kn-studio-"))
    try:
        copy = _copy(path, scratch)
        with closing(connect(copy)) as db:
            _require_whole(db, path)
            db.conn.execute("PRAGMA journal_mode = DELETE")
            MIGRATIONS.apply(db)
            holder = lock.owner(db)
    except BaseException:
        shutil.rmtree(scratch, ignore_errors=True)
        raise
    return Opened(copy, True, reason, scratch=scratch, abandoned=holder is None or not holder.alive)
