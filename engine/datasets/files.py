"""The files that a user gives: single ones, folders and zip archives alike, listed in order and read as streams.

Nothing is unpacked onto the disk but archives within archives and columnar files within archives, which have to be read
from the end; both go to a temporary file that has no name and a limited size.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from functools import cached_property, partial
from pathlib import Path
from typing import IO, Any

from engine.datasets.archives import Archive, is_archive
from engine.datasets.base import Skipped
from engine.datasets.peek import first_record
from engine.errors import DataError

HEAD = 1 << 14
"""How many bytes at the beginning of a file tell what it is."""

_SYSTEM = frozenset({"__macosx", "thumbs.db", "desktop.ini"})
_PICKLES = (".pkl", ".pickle", ".graph", ".gpickle", ".pt", ".pth", ".joblib")
_SHEETS = (".xlsx", ".xls", ".ods", ".numbers")


@dataclass
class Entry:
    """One file. `parts` is its path from what was given on; `above` the names of the folders over it, nearest last.

    `given`: the user named this very file, it was not found in a folder or an archive; `on_disk`: it is in no
    archive; `fault`: why its head could not be read, once it was asked for.
    """

    parts: tuple[str, ...]
    above: tuple[str, ...]
    size: int
    opener: Callable[[], IO[bytes]] = field(repr=False)
    given: bool = False
    on_disk: bool = True
    fault: str = ""

    @cached_property
    def name(self) -> str:
        """The path as reports show it."""
        return "/".join(self.parts)

    @property
    def ending(self) -> str:
        """The file ending in lower case, with its dot."""
        return os.path.splitext(self.parts[-1])[1].lower()

    @property
    def stem(self) -> str:
        """The file's name without its ending."""
        return os.path.splitext(self.parts[-1])[0]

    @property
    def folder(self) -> str:
        """The name of the folder that it lies in, "" at the root."""
        return self.above[-1] if self.above else ""

    @cached_property
    def head(self) -> bytes:
        """Its first bytes; empty if it cannot be read."""
        try:
            with self.open() as stream:
                return stream.read(HEAD)
        except Archive.FAULTS as error:
            self.fault = f"The file cannot be read ({error})."
            return b""

    @cached_property
    def record(self) -> Any:
        """The first JSON record as far as the head holds it, None if there is none."""
        return first_record(self.head)

    @property
    def keys(self) -> frozenset[str]:
        """The keys of the first record, where it is an object."""
        return frozenset(self.record) if isinstance(self.record, dict) else frozenset()

    def forget(self) -> None:
        """Let go of head and record, once it is known what the file is."""
        self.__dict__.pop("head", None)
        self.__dict__.pop("record", None)

    def open(self) -> IO[bytes]:
        """The bytes as a stream, to be closed by the caller. Raises what `Archive.FAULTS` lists."""
        return self.opener()


class Files:
    """What lies under the paths that a user gave. A context manager: archives stay open until its end.

    `scan` fills `entries` and `skipped`. Raises `DataError` for a path that does not exist.
    """

    def __init__(self, paths: Sequence[str | Path]) -> None:
        self._paths = [Path(path).expanduser() for path in paths]
        self._open = ExitStack()
        self.entries: list[Entry] = []
        self.skipped: list[Skipped] = []

    def __enter__(self) -> Files:
        return self

    def __exit__(self, *_: object) -> None:
        self._open.close()

    def scan(self) -> Iterator[str]:
        """List everything; yields the name of each folder and archive, so that the caller can stop."""
        for path in self._paths:
            where = Path(os.path.abspath(path))
            if not path.exists():
                raise DataError(f"There is no file or folder {path}.", "Check how it is written.")
            above = where.parent.parts[1:]
            if path.is_dir():
                yield from self._folder(where, (where.name,), (*above, where.name))
            else:
                yield from self._file(where, (where.name,), above, given=True)

    def _folder(self, folder: Path, parts: tuple[str, ...], above: tuple[str, ...]) -> Iterator[str]:
        name = "/".join(parts)
        yield name
        try:
            found = sorted(os.scandir(folder), key=lambda each: each.name)
        except OSError as error:
            self._skip(name, f"The folder cannot be read ({error.strerror}).")
            return
        for each in found:
            if _hidden(each.name):
                continue
            inside = (*parts, each.name)
            if os.path.isdir(each.path):
                if each.is_symlink() or getattr(each, "is_junction", bool)():
                    self._skip("/".join(inside), "The folder is a link, and links to folders are not followed.")
                else:
                    yield from self._folder(Path(each.path), inside, (*above, each.name))
            else:
                yield from self._file(Path(each.path), inside, above)

    def _file(self, path: Path, parts: tuple[str, ...], above: tuple[str, ...], given: bool = False) -> Iterator[str]:
        name = "/".join(parts)
        try:
            found = path.stat()
            if not stat.S_ISREG(found.st_mode):
                self._skip(name, "It is no regular file.")
                return
            archive = path.suffix.lower() not in _SHEETS and found.st_size > 0 and is_archive(path)
        except OSError as error:
            self._skip(name, f"The file cannot be read ({error.strerror}).")
            return
        if not archive:
            self._keep(Entry(parts, above, found.st_size, lambda: path.open("rb"), given))
            return
        yield name
        yield from self._members(parts, (*above, path.stem), lambda: Archive(path))

    def _members(
        self, parts: tuple[str, ...], above: tuple[str, ...], opened: Callable[[], Archive], inner: bool = False
    ) -> Iterator[str]:
        name = "/".join(parts)
        try:
            archive = self._open.enter_context(opened())
        except Archive.FAULTS as error:
            self._skip(name, f"The archive cannot be opened; it may be damaged ({error}).")
            return
        for member in archive.members():
            if any(_hidden(part) for part in member.parts):
                continue
            inside = (*parts, *member.parts)
            if member.fault:
                self._skip("/".join(inside), member.fault)
            elif not member.archive:
                over = (*above, *member.parts[:-1])
                self._keep(Entry(inside, over, member.size, partial(archive.open, member), on_disk=False))
            elif inner:
                self._skip("/".join(inside), "Archives within archives within archives are not opened.")
            else:
                yield "/".join(inside)
                over = (*above, *member.parts[:-1], Path(member.parts[-1]).stem)
                yield from self._members(inside, over, partial(archive.inner, member), True)

    def _keep(self, entry: Entry) -> None:
        """File it under what can be read; the reasons against need no look inside, and pickles get none."""
        if entry.ending in _PICKLES:
            self._skip(entry.name, "A pickle, which is never loaded, since it can run anything.")
        elif entry.ending in _SHEETS:
            self._skip(entry.name, "A spreadsheet file; save the sheet as CSV.")
        elif entry.size == 0:
            self._skip(entry.name, "The file is empty.")
        else:
            self.entries.append(entry)

    def _skip(self, name: str, reason: str) -> None:
        self.skipped.append(Skipped(name, 0, reason))


def _hidden(name: str) -> bool:
    return (name.startswith(".") and name not in {".", ".."}) or name.lower() in _SYSTEM
