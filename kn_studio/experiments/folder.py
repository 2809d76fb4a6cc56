"""The folder of a run: a journal of finished units that survives whatever ends the program, and the finished files.

The journal is text, one JSON document a line: first the recipe with all that settles the rows, then for each model
its ground, then every finished unit with its rows. A line is on the disk before the next unit begins; a torn last
line is cut off when the run goes on.
"""

from __future__ import annotations

import errno
import json
import os
import uuid
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import IO, Any

from engine.errors import DataError
from engine.experiments.base import Row, Unit

JOURNAL, RESULTS, SUMMARY, REPORT = "journal.jsonl", "results.parquet", "summary.json", "report.html"

Place = tuple[int, Unit]
"""The number of a model and a unit of work on it."""


class Folder:
    """A run's folder, opened for one process at a time. `done` are the finished units with their rows."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.head: dict[str, Any] = {}
        self.grounds: dict[int, dict[str, Any]] = {}
        self.done: dict[Place, tuple[Row, ...]] = {}
        self._file: IO[bytes] | None = None

    @classmethod
    def open(cls, path: Path, head: Mapping[str, Any], *, resume: bool) -> Folder:
        """Make a folder, or open one whose run is to go on.

        `head` is all that settles the rows before a model is loaded. Raises `DataError` for a folder that holds a run
        already (without `resume`), that of another recipe, one in use, and a place that cannot be written.
        """
        folder = cls(path)
        journal = path / JOURNAL
        if journal.exists() and not resume:
            raise DataError(
                f"{path} already holds the rows of a run.", "Go on with --resume, or choose another folder with --out."
            )
        try:
            path.mkdir(parents=True, exist_ok=True)
            folder._file = journal.open("r+b" if journal.exists() else "x+b")
            _lock(folder._file, path)
            folder._read()
        except OSError as error:
            folder.close()
            raise _unwritable(path, error) from None
        except BaseException:
            folder.close()
            raise
        if folder.head:
            try:
                _require_same(folder.head, dict(head), path)
            except DataError:
                folder.close()
                raise
        else:
            folder._append({"head": dict(head)})
            folder.head = dict(head)
        return folder

    def ground(self, number: int, ground: Mapping[str, Any]) -> None:
        """Note what a model and its facts are, or compare. Raises `DataError` where the run was begun on others."""
        known = self.grounds.get(number)
        if known is not None:
            _require_same(known, dict(ground), self.path)
            return
        self._append({"model": number, "ground": dict(ground)})
        self.grounds[number] = dict(ground)

    def keep(self, number: int, unit: Unit, rows: Iterable[Row]) -> None:
        """Put a finished unit onto the disk. Raises `DataError`."""
        found = tuple(rows)
        # What was read from the journal must equal what was written, so both come from its text.
        line = {
            "model": number,
            "unit": [unit.fact, unit.language, unit.part],
            "rows": [row.to_json() for row in found],
        }
        self._append(line)
        self.done[number, unit] = tuple(Row.from_json(values) for values in json.loads(json.dumps(line))["rows"])

    def write(self, name: str, write: Callable[[Path], object]) -> Path:
        """Write a finished file, whole or not at all. Raises `DataError`."""
        path = self.path / name
        part = self.path / f".{name}.{uuid.uuid4().hex}.part"
        try:
            write(part)
            part.replace(path)
        except OSError as error:
            raise _unwritable(self.path, error) from None
        finally:
            with suppress(OSError):
                part.unlink(missing_ok=True)
        return path

    def close(self) -> None:
        """Let another process have the folder."""
        if self._file is not None:
            self._file.close()
            self._file = None

    def __enter__(self) -> Folder:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _append(self, line: dict[str, Any]) -> None:
        assert self._file is not None
        place = self._file.seek(0, os.SEEK_END)
        try:
            self._file.write(json.dumps(line, ensure_ascii=False, allow_nan=False).encode() + b"\n")
            self._file.flush()
            os.fsync(self._file.fileno())
        except OSError as error:
            with suppress(OSError):
                self._file.truncate(place)
            raise _unwritable(self.path, error) from None

    def _read(self) -> None:
        assert self._file is not None
        text = self._file.read()
        whole = text.rfind(b"\n") + 1
        if whole < len(text):
            self._file.truncate(whole)
        try:
            for line in text[:whole].splitlines():
                self._take(json.loads(line))
        except (ValueError, KeyError, TypeError, IndexError):
            raise DataError(f"{self.path / JOURNAL} is damaged.", "Choose another folder with --out.") from None

    def _take(self, said: dict[str, Any]) -> None:
        if "head" in said:
            self.head = said["head"]
        elif "ground" in said:
            self.grounds[said["model"]] = said["ground"]
        else:
            self.done[said["model"], Unit(*said["unit"])] = tuple(Row.from_json(values) for values in said["rows"])


def _lock(file: IO[bytes], path: Path) -> None:
    """Keep other processes out, where the system can; the lock goes with the process, however it ends."""
    try:
        import fcntl
    except ImportError:
        return
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        if error.errno in (errno.EWOULDBLOCK, errno.EACCES):
            raise DataError(f"Another run is writing to {path}.", "Wait for it, or choose another folder.") from None


def _require_same(begun: Mapping[str, Any], now: dict[str, Any], path: Path) -> None:
    """Raise `DataError` where a run was begun with other settings, naming them."""
    plain = json.loads(json.dumps(now))
    old, new = dict(_leaves("", begun)), dict(_leaves("", plain))
    different = [name for name in dict.fromkeys((*old, *new)) if old.get(name) != new.get(name)]
    if not different:
        return
    shown = "; ".join(f"{name} was {_short(old.get(name))}, now {_short(new.get(name))}" for name in different[:4])
    more = f" and {len(different) - 4} more" if len(different) > 4 else ""
    raise DataError(
        f"{path} holds the rows of another run: {shown}{more}.",
        "Rows of the two cannot stand in one table: give the same settings again, or choose another folder with --out.",
    )


def _leaves(name: str, value: Any) -> Iterable[tuple[str, Any]]:
    if isinstance(value, dict):
        for key, item in value.items():
            yield from _leaves(f"{name}.{key}" if name else str(key), item)
    else:
        yield name, value


def _short(value: Any) -> str:
    text = "nothing" if value is None else str(value)
    return text if len(text) <= 40 else f"{text[:37]}…"


def _unwritable(path: Path, error: OSError) -> DataError:
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return DataError(
            f"The disk of {path} is full.", "What was finished is kept: make room, then go on with --resume."
        )
    return DataError(f"{path} cannot be written ({error.strerror}).", "Choose another folder with --out.")
