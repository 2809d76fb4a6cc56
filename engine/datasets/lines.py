"""JSON objects, one a line, streamed in batches: a bad line is reported, the rest goes on."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

from engine.datasets.archives import Archive
from engine.datasets.base import Reading, Skipped
from engine.datasets.files import Entry

CHUNK = 1 << 18
LIMIT = 1 << 26
"""Bytes that a line, or a value of a document, may have."""

_HALF = re.compile(r"\\u[dD][89abAB]|\\u[dD][c-fC-F]")


class NotJsonError(ValueError):
    """A word that only Python takes for a number."""

    msg = "NaN and Infinity are no numbers of JSON"


@dataclass(slots=True)
class Batch:
    """Some lines of a file: what they hold, with their number from 1, what was left out, and how far the file is."""

    reading: Reading
    rows: list[tuple[int, dict[str, Any]]] = field(default_factory=list)
    skipped: list[Skipped] = field(default_factory=list)


def batches(entry: Entry) -> Iterator[Batch]:
    """The objects of a file of lines.

    Lines end with a line feed and with nothing else (U+2028 and U+0085 may stand in a string); a carriage return before
    it, a mark at the file's beginning and blank lines do not count.
    """
    reader = _Reader(entry.name)
    done = 0
    try:
        with entry.open() as stream:
            while chunk := stream.read(CHUNK):
                done += len(chunk)
                yield reader.take(chunk, Reading(entry.name, done, entry.size))
    except Archive.FAULTS as error:
        last = Batch(Reading(entry.name, entry.size, entry.size))
        last.skipped.append(Skipped(entry.name, reader.line + 1, f"The file cannot be read from here on ({error})."))
        yield last
        return
    yield reader.end(Reading(entry.name, entry.size, entry.size))


class _Reader:
    """Cuts chunks into lines and lines into objects. `line` counts those that are behind it."""

    def __init__(self, name: str) -> None:
        self.line = 0
        self._name = name
        self._rest: list[bytes] = []
        self._waiting = 0
        self._dropping = False

    def take(self, chunk: bytes, reading: Reading) -> Batch:
        """The lines that end in this chunk."""
        batch = Batch(reading)
        end = chunk.rfind(b"\n") + 1
        if end:
            block = b"".join((*self._rest, chunk[:end]))
            self._rest, self._waiting = [], 0
            self._parse(block[:-1], batch)
        if len(chunk) > end:
            self._rest.append(chunk[end:])
            self._waiting += len(chunk) - end
        if self._waiting > LIMIT:
            if not self._dropping:
                reason = f"The line is longer than {LIMIT >> 20} MB."
                batch.skipped.append(Skipped(self._name, self.line + 1, reason))
            self._rest, self._waiting, self._dropping = [], 0, True
        return batch

    def end(self, reading: Reading) -> Batch:
        """The last line, if it has no line feed."""
        batch = Batch(reading)
        if self._rest or self._dropping:
            self._parse(b"".join(self._rest), batch)
        return batch

    def _parse(self, block: bytes, batch: Batch) -> None:
        """Lines without the last line feed."""
        if self._dropping:
            self._dropping = False
            self.line += 1
            _, found, block = block.partition(b"\n")
            if not found:
                return
        if self.line == 0:
            block = block.removeprefix(b"\xef\xbb\xbf")
        try:
            lines: list[str | None] = list(block.decode().split("\n"))
        except UnicodeDecodeError:
            lines = [_decoded(line) for line in block.split(b"\n")]
        suspicious = b"\\u" in block and (b"\\ud" in block or b"\\uD" in block)
        for number, line in enumerate(lines, self.line + 1):
            try:
                if line is None:
                    raise NotUtf8Error
                row = parse(line)
            except (ValueError, RecursionError) as error:
                if line is None or line.strip():
                    batch.skipped.append(Skipped(self._name, number, reason_of(error)))
                continue
            if type(row) is not dict:
                batch.skipped.append(Skipped(self._name, number, "The line is no JSON object."))
            elif suspicious and line is not None and not is_text(line, row):
                batch.skipped.append(Skipped(self._name, number, HALF_CHARACTER))
            else:
                batch.rows.append((number, row))
        self.line += len(lines)


class NotUtf8Error(ValueError):
    """Bytes that are no UTF-8."""

    msg = "it is no UTF-8"


HALF_CHARACTER = "A character is only half there (a lone surrogate)."


def is_text(source: str, value: object) -> bool:
    """Whether a value has whole characters only; `source` is the JSON that it came from."""
    if not _HALF.search(source):
        return True
    try:
        json.dumps(value, ensure_ascii=False).encode()
    except UnicodeEncodeError:
        return False
    return True


def reason_of(error: BaseException) -> str:
    """Why something is not read, in a sentence."""
    if isinstance(error, NotUtf8Error):
        return "The text is not UTF-8."
    if isinstance(error, RecursionError):
        return "The JSON is nested too deeply."
    if isinstance(error, json.JSONDecodeError):
        return f"This is no valid JSON: {error.msg[:1].lower()}{error.msg[1:]} (column {error.colno})."
    if isinstance(error, NotJsonError):
        return f"This is no valid JSON: {error.msg}."
    return "This is no valid JSON: a number has too many digits."


def _decoded(line: bytes) -> str | None:
    try:
        return line.decode()
    except UnicodeDecodeError:
        return None


def _no_number(word: str) -> float:
    raise NotJsonError(word)


DECODER = json.JSONDecoder(parse_constant=_no_number)
_scan: Callable[[str, int], tuple[Any, int]] = DECODER.scan_once  # type: ignore[attr-defined]


def parse(line: str) -> Any:
    """The value of a line. The scanner alone does it for most; what it leaves is for the decoder to judge."""
    try:
        value, end = _scan(line, 0)
    except StopIteration:
        return DECODER.decode(line)
    return value if end == len(line) or not line[end:].strip(" \t\r") else DECODER.decode(line)
