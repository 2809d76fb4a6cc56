"""The folder of a run: a journal of finished units that survives whatever ends the program, and the finished files.

A line of the journal is on the disk before the next unit begins; a torn last line is cut off when the run goes on.
"""

from __future__ import annotations

import errno
import json
import os
import uuid
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO, Any

from engine.errors import DataError
from engine.experiments.base import Row, Unit
from kn_studio.experiments.journal import JOURNAL, Finished, Index, Kept, damaged

RESULTS, RESULTS_DB = "results.parquet", "results.sqlite"
SUMMARY, REPORT = "summary.json", "report.html"


class Folder:
    """A run's folder, opened for one process at a time. `done` are the finished units with their rows."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._index = Index()
        self.done = Finished(path / JOURNAL, self._index)
        self._file: IO[bytes] | None = None

    @property
    def head(self) -> Mapping[str, Any]:
        """All that settles the rows before a model is loaded."""
        return self._index.head

    @property
    def grounds(self) -> Mapping[int, Mapping[str, Any]]:
        """What each model and its facts are, by its number."""
        return self._index.grounds

    @staticmethod
    def read(path: Path, since: Kept | None = None) -> Kept:
        """What stands in a folder, without holding it: see `Kept.read`."""
        return Kept.read(path, since)

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
        return folder

    def batches(self, number: int) -> Sequence[Mapping[str, Any]]:
        """The grounds of a model's batches of facts that were begun; of these only the last may be unfinished."""
        return self._index.batches.get(number, ())

    def ground(self, number: int, ground: Mapping[str, Any], batch: int = 0) -> None:
        """Note what a model and a batch of facts are, or compare.

        Raises `DataError` where the run was begun on others.
        """
        begun = self.batches(number)
        if batch < len(begun):
            _require_same(begun[batch], dict(ground), self.path)
            return
        self._append({"model": number, "ground": dict(ground)})

    def keep(self, number: int, unit: Unit, rows: Iterable[Row]) -> None:
        """Put a finished unit onto the disk. Raises `DataError`."""
        name = [unit.fact, unit.language, unit.part]
        self._append({"model": number, "unit": name, "rows": [row.to_json() for row in rows]})

    @contextmanager
    def writing(self, name: str) -> Iterator[Path]:
        """Where to write a finished file, which is then there as a whole or not at all. Raises `DataError`."""
        path = self.path / name
        part = self.path / f".{name}.{uuid.uuid4().hex}.part"
        try:
            yield part
            part.replace(path)
        except OSError as error:
            raise _unwritable(self.path, error) from None
        finally:
            with suppress(OSError):
                part.unlink(missing_ok=True)

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
        text = json.dumps(line, ensure_ascii=False, allow_nan=False).encode() + b"\n"
        try:
            self._file.write(text)
            self._file.flush()
            os.fsync(self._file.fileno())
        except OSError as error:
            with suppress(OSError):
                self._file.truncate(place)
            raise _unwritable(self.path, error) from None
        self._index.note(line, len(text))

    def _read(self) -> None:
        assert self._file is not None
        try:
            self._index.scan(self._file)
        except ValueError:
            raise damaged(self.path / JOURNAL) from None
        if self._index.end < self._file.seek(0, os.SEEK_END):
            self._file.truncate(self._index.end)


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
