"""Zip archives, of which nothing is believed: names that lead out, links, bombs, secrets and damage are left out."""

from __future__ import annotations

import lzma
import re
import stat
import tempfile
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO, cast

LARGEST = 4 << 30
"""Bytes that a member may unpack to."""

LARGEST_INNER = 2 << 30
"""Bytes that a member may unpack to if it has to be laid down in a temporary file."""

RATIO = 200
"""How many times its packed size a member may unpack to, if it is larger than `SMALL`. Tables of facts reach 30."""

SMALL = 1 << 20
IN_MEMORY = 1 << 25

_DRIVE = re.compile(r"^[A-Za-z]:")
_METHODS = frozenset({zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA})


@dataclass(frozen=True)
class Member:
    """A file in an archive; `fault` says why it is not opened ("" if it may be)."""

    parts: tuple[str, ...]
    size: int
    archive: bool
    fault: str
    info: zipfile.ZipInfo


class Archive:
    """An open zip archive. A context manager. Raises one of `FAULTS` if it is damaged."""

    FAULTS = (OSError, EOFError, zipfile.BadZipFile, zlib.error, lzma.LZMAError, NotImplementedError, UnicodeError)
    """What opening and reading raise; UnicodeError is zipfile's for names that are none."""

    def __init__(self, source: Path | IO[bytes]) -> None:
        self._source = source
        self._zip = zipfile.ZipFile(source)

    def __enter__(self) -> Archive:
        return self

    def __exit__(self, *_: object) -> None:
        self._zip.close()
        if not isinstance(self._source, Path):
            self._source.close()

    def members(self) -> Iterator[Member]:
        """The files in it by name, each judged by what the archive's directory says of it."""
        seen: set[tuple[str, ...]] = set()
        for info in sorted(self._zip.infolist(), key=lambda each: each.filename):
            name = info.filename.replace("\\", "/")
            if name.endswith("/"):
                continue
            parts = tuple(part for part in name.split("/") if part not in {"", "."})
            fault = _fault(name, parts, info)
            if not fault and parts in seen:
                fault = "The archive holds two files of this name; the first one was read."
            seen.add(parts)
            is_zip = parts[-1].lower().endswith(".zip") if parts else False
            if parts:
                yield Member(parts, info.file_size, is_zip, fault, info)

    def open(self, member: Member) -> IO[bytes]:
        """A member's bytes. zipfile never gives more of them than the size that was judged, and checks their sum."""
        return self._zip.open(member.info)

    def inner(self, member: Member) -> Archive:
        """A member that is an archive itself, laid down in a nameless temporary file."""
        with self.open(member) as stream:
            return Archive(laid_down(stream))


def laid_down(stream: IO[bytes]) -> IO[bytes]:
    """A copy that can be read in any order, in memory while it is small. Raises `OSError` beyond the limit."""
    copy = tempfile.SpooledTemporaryFile(max_size=IN_MEMORY)  # noqa: SIM115  the caller closes it
    try:
        left = LARGEST_INNER
        while block := stream.read(1 << 20):
            left -= len(block)
            if left < 0:
                raise OSError(f"it unpacks to more than {LARGEST_INNER >> 30} GB")
            copy.write(block)
        copy.seek(0)
    except BaseException:
        copy.close()
        raise
    return cast("IO[bytes]", copy)


def is_archive(path: Path) -> bool:
    """Whether a file is a zip archive by its ending or its first bytes."""
    if path.suffix.lower() == ".zip":
        return True
    with path.open("rb") as file:
        return file.read(4) == b"PK\x03\x04"


def _fault(name: str, parts: tuple[str, ...], info: zipfile.ZipInfo) -> str:
    if ".." in parts or name.startswith("/") or _DRIVE.match(name):
        return "Its name leads out of the archive."
    if stat.S_ISLNK(info.external_attr >> 16):
        return "It is a link."
    if info.flag_bits & 1:
        return "It is encrypted; unpack the archive first."
    if info.compress_type not in _METHODS:
        return "It is packed in a way that cannot be read here; unpack the archive first."
    if info.file_size > LARGEST:
        return (
            f"It would unpack to {info.file_size / (1 << 30):,.0f} GB, more than the {LARGEST >> 30} GB that are read."
        )
    if info.file_size > max(SMALL, RATIO * info.compress_size):
        return (
            f"It would unpack to {info.file_size / max(info.compress_size, 1):,.0f} times its size, as no table does."
        )
    return ""
