"""Records of CSV and TSV files, one after the other; a bad one costs itself and nothing else."""

from __future__ import annotations

import codecs
import csv
import io
import re
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from typing import IO

from engine.datasets.archives import Archive
from engine.datasets.base import Reading, Skipped
from engine.datasets.files import Entry

LONGEST = 1 << 22
"""Characters of a line, which is far more than a row of facts has."""

EVERY = 1 << 18

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SEPARATORS = "\t;,|"
_KEPT_APART = re.compile("[\ud800-\udfff]")
"""Bytes that are no text in the file's encoding, as the error handler `surrogateescape` keeps them."""


@dataclass(frozen=True, slots=True)
class Record:
    """The cells of a row and the line it starts on."""

    line: int
    cells: list[str]


def encoding_of(head: bytes) -> str:
    """The encoding that a file's first bytes speak for: by its mark, UTF-16 by its zeros, UTF-8; "" for another one."""
    for mark, name in _MARKS:
        if head.startswith(mark):
            return name
    for offset, name in ((1, "utf-16-le"), (0, "utf-16-be")):
        if len(head) > 3 and head[offset::2].count(0) > len(head) // 4 and not head[1 - offset :: 2].count(0):
            return name
    try:
        codecs.getincrementaldecoder("utf-8")().decode(head)
    except UnicodeDecodeError:
        return ""
    return "utf-8"


def known_encoding(name: str) -> str:
    """The encoding by the name that a user gave it, "" if there is none of this name for text."""
    try:
        "".encode(codecs.lookup(name).name)
    except (LookupError, UnicodeError, TypeError):
        return ""
    return "utf-8-sig" if codecs.lookup(name).name == "utf-8" else codecs.lookup(name).name


def separator_of(entry: Entry, header: str) -> str:
    """Tab for TSV, else what the header holds most of."""
    return "\t" if entry.ending in {".tsv", ".tab"} else max(_SEPARATORS, key=header.count)


def records(entry: Entry, encoding: str) -> Iterator[Record | Skipped | Reading]:
    """The rows, the header first. Lines end as they like (LF, CRLF, CR); a cell in quotation marks may hold some."""
    try:
        with entry.open() as stream:
            text = io.TextIOWrapper(stream, encoding, errors=_errors(encoding), newline="")
            yield from _Rows(entry, stream, text).read()
    except UnicodeError as error:
        yield Skipped(entry.name, 0, f"From somewhere on the text is not {encoding} ({error}).")
    except Archive.FAULTS as error:
        yield Skipped(entry.name, 0, f"The file cannot be read to its end ({error}).")
    yield Reading(entry.name, entry.size, entry.size)


def _errors(encoding: str) -> str:
    """Bytes that are no text are kept apart row by row where the encoding allows it."""
    return "strict" if encoding.startswith(("utf-16", "utf-32", "utf_16", "utf_32")) else "surrogateescape"


class _Rows:
    """Takes lines, hands out rows, and takes up again behind the first line of a row that cannot be read.

    An open quotation mark swallows what follows it until the next one; so a row of the wrong width that spans several
    lines is given back but for its first line, too.
    """

    def __init__(self, entry: Entry, stream: IO[bytes], text: io.TextIOWrapper) -> None:
        self._entry = entry
        self._stream = stream
        self._text = text
        self._back: deque[str] = deque()
        self._taken: list[str] = []
        self._line = 1
        self._separator = ","
        self._width = 0
        self._too_long = False
        self._reader: Iterator[list[str]] | None = None

    def read(self) -> Iterator[Record | Skipped | Reading]:
        reported = 0
        while self._width or self._header_follows():
            self._reader = self._reader or csv.reader(self._lines(), delimiter=self._separator, strict=True)
            self._taken.clear()
            self._too_long = False
            reason, cells = "", []
            try:
                cells = next(self._reader)
            except StopIteration:
                return
            except csv.Error as error:
                reason = f"The row cannot be read ({error})."
            line = self._line
            self._width = self._width or len(cells)
            reason, cells = self._mended(reason, cells)
            self._line += len(self._taken)
            if reason:
                yield Skipped(self._entry.name, line, reason)
            elif any(cell and not cell.isspace() for cell in cells):
                yield self._whole(line, cells)
            if line & 255 == 0 and (done := self._done()) - reported >= EVERY:
                reported = done
                yield Reading(self._entry.name, done, self._entry.size)

    def _mended(self, reason: str, cells: list[str]) -> tuple[str, list[str]]:
        """A row that was read wrongly, read anew: its first line alone. A TSV may hold bare quotation marks."""
        if not reason and any(cells) and len(cells) != self._width:
            reason = f"The row has {len(cells)} cells, but there are {self._width} columns."
        if self._too_long:
            reason = f"A line is longer than {LONGEST >> 20} million characters."
        several = len(self._taken) > 1
        if self._separator == "\t" and (reason or several) and not self._too_long:
            plain = self._taken[0].rstrip("\r\n").split("\t")
            if len(plain) == self._width:
                self._give_back()
                return "", plain
        if reason and several:
            self._give_back()
        return reason, cells

    def _whole(self, line: int, cells: list[str]) -> Record | Skipped:
        joined = "".join(cells)
        if "\0" in joined:
            return Skipped(self._entry.name, line, "The row holds a zero character, as no text does.")
        if not joined.isascii() and _KEPT_APART.search(joined):
            return Skipped(self._entry.name, line, "The row is not in the file's encoding; say which one it is.")
        return Record(line, cells)

    def _header_follows(self) -> bool:
        """Look at the first line for its separator; a line `sep=;` of a spreadsheet program says it."""
        self._reader = None
        line = self._text.readline(LONGEST)
        if line.lower().startswith("sep=") and len(line.strip()) == 5:
            self._separator = line.strip()[4]
            self._line += 1
            return True
        self._separator = separator_of(self._entry, line)
        self._back.append(line)
        return bool(line)

    def _give_back(self) -> None:
        self._back.extendleft(reversed(self._taken[1:]))
        del self._taken[1:]
        self._reader = None

    def _lines(self) -> Iterator[str]:
        while True:
            line = self._back.popleft() if self._back else self._text.readline(LONGEST)
            if not line:
                return
            if len(line) >= LONGEST and not line.endswith(("\n", "\r")):
                while (more := self._text.readline(LONGEST)) and not more.endswith(("\n", "\r")):
                    pass
                self._too_long, line = True, "\n"
            self._taken.append(line)
            yield line

    def _done(self) -> int:
        return min(self._stream.tell(), self._entry.size)
