"""Whole JSON documents, a list or an object, of which only one member at a time is held in memory."""

from __future__ import annotations

import codecs
import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import IO, Any

from engine.datasets.archives import Archive
from engine.datasets.base import Reading, Skipped
from engine.datasets.files import Entry
from engine.datasets.lines import CHUNK, DECODER, HALF_CHARACTER, LIMIT, NotJsonError, NotUtf8Error, is_text, reason_of

MEMBERS = 1000
"""Members of a batch, at most."""

_NEAR = 16
"""A fault so near to the end of what is read may be a token that is cut off there."""


@dataclass(slots=True)
class Members:
    """Some members of a document: line, key ("" in a list) and value; what was left out; how far the file is."""

    reading: Reading
    rows: list[tuple[int, str, Any]] = field(default_factory=list)
    skipped: list[Skipped] = field(default_factory=list)


class _FaultError(Exception):
    """The document is not valid from a position on."""

    def __init__(self, reason: str, position: int) -> None:
        super().__init__(reason)
        self.position = position


def members(entry: Entry) -> Iterator[Members]:
    """The members of a document, in order. Where it stops being valid, file and line are reported, and that is all."""
    batch = Members(Reading(entry.name, 0, entry.size))
    text: _Text | None = None
    try:
        with entry.open() as stream:
            text = _Text(stream)
            for line, key, value, whole in _members(text):
                if whole:
                    batch.rows.append((line, key, value))
                else:
                    batch.skipped.append(Skipped(entry.name, line, HALF_CHARACTER))
                if len(batch.rows) >= MEMBERS or text.read >= batch.reading.done + CHUNK:
                    batch.reading = Reading(entry.name, min(text.read, entry.size), entry.size)
                    yield batch
                    batch = Members(batch.reading)
    except _FaultError as fault:
        line = text.line_of(fault.position) if text else 1
        batch.skipped.append(Skipped(entry.name, line, f"{fault} What stands before it was read."))
    except Archive.FAULTS as error:
        batch.skipped.append(Skipped(entry.name, 0, f"The file cannot be read to its end ({error})."))
    batch.reading = Reading(entry.name, entry.size, entry.size)
    yield batch


def _members(text: _Text) -> Iterator[tuple[int, str, Any, bool]]:
    opening = text.next_sign()
    if opening not in {"{", "["}:
        raise _FaultError("This is no JSON list or object.", text.position)
    text.position += 1
    if text.next_sign() == {"{": "}", "[": "]"}[opening]:
        text.position += 1
    else:
        yield from _between(text, named=opening == "{")
    if text.next_sign():
        raise _FaultError("There is text behind the end of the JSON.", text.position)


def _between(text: _Text, *, named: bool) -> Iterator[tuple[int, str, Any, bool]]:
    """The members between the brackets, and the closing one."""
    closing = "}" if named else "]"
    while True:
        key = ""
        if text.next_sign() == closing:
            raise _FaultError("This is no valid JSON: a comma stands before the closing bracket.", text.position)
        if named:
            if text.next_sign() != '"':
                raise _FaultError("This is no valid JSON: a name in quotation marks is expected.", text.position)
            key, _ = text.value()
            if text.next_sign() != ":":
                raise _FaultError("This is no valid JSON: a colon is expected.", text.position)
            text.position += 1
            text.next_sign()
        line = text.line_of(text.position)
        value, whole = text.value()
        yield line, key, value, whole
        sign = text.next_sign()
        text.position += 1
        if sign == closing:
            return
        if sign != ",":
            what = "This is no valid JSON: a comma is expected." if sign else "The file ends in the middle of the JSON."
            raise _FaultError(what, text.position - 1)


class _Text:
    """The part of a document that is in memory, and a position in it. `read` counts bytes."""

    def __init__(self, stream: IO[bytes]) -> None:
        self.position = 0
        self.read = 0
        self._stream = stream
        self._decoder = codecs.getincrementaldecoder("utf-8-sig")()
        self._text = ""
        self._lines = 0
        self._counted = 0
        self._ended = False
        self._broken = False

    def line_of(self, position: int) -> int:
        """The line, from 1, of a position that is not before the last one asked for."""
        self._lines += self._text.count("\n", self._counted, position)
        self._counted = max(position, self._counted)
        return self._lines + 1

    def next_sign(self) -> str:
        """The next character that is no white space, "" at the end; it is not taken."""
        while True:
            text, position = self._text, self.position
            while position < len(text) and text[position] in " \n\r\t":
                position += 1
            self.position = position
            if position < len(text):
                return text[position]
            if not self._more():
                return ""

    def value(self) -> tuple[Any, bool]:
        """The value at the position, and whether its characters are whole."""
        while True:
            try:
                value, end = DECODER.raw_decode(self._text, self.position)
            except json.JSONDecodeError as error:
                if self._may_be_cut(error) and self._more():
                    continue
                if self._ended and self._may_be_cut(error):
                    raise _FaultError("The file ends in the middle of the JSON.", error.pos) from None
                message = f"{error.msg[:1].lower()}{error.msg[1:]}"
                raise _FaultError(f"This is no valid JSON: {message}.", error.pos) from None
            except NotJsonError as error:
                raise _FaultError(reason_of(error), self.position) from None
            except (ValueError, RecursionError) as error:
                raise _FaultError(reason_of(error), self.position) from None
            if not self._text[end : end + _NEAR].strip("0123456789.eE+-") and self._may_go_on(value) and self._more():
                continue
            whole = is_text(self._text[self.position : end], value)
            self.position = end
            return value, whole

    def _may_be_cut(self, error: json.JSONDecodeError) -> bool:
        return error.msg.startswith("Unterminated") or len(self._text[error.pos :].strip()) <= _NEAR

    @staticmethod
    def _may_go_on(value: object) -> bool:
        """Only a number can be valid before its end is read (`-1500` of `-1500.0`)."""
        return isinstance(value, int | float)

    def _more(self) -> bool:
        """Read on, at least as much as is waiting, so that a long value costs no more than a few readings."""
        if self._ended:
            return False
        waiting = len(self._text) - self.position
        if waiting > LIMIT:
            raise _FaultError(f"A value is longer than {LIMIT >> 20} MB.", self.position)
        self.line_of(self.position)
        if self._broken:
            raise _FaultError(reason_of(NotUtf8Error()), len(self._text))
        chunk = self._stream.read(max(CHUNK, waiting))
        self.read += len(chunk)
        self._ended = not chunk
        self._text = self._text[self.position :] + self._decoded(chunk)
        self.position = self._counted = 0
        return not self._ended

    def _decoded(self, chunk: bytes) -> str:
        before = self._decoder.getstate()[0]
        try:
            return self._decoder.decode(chunk, final=not chunk)
        except UnicodeDecodeError as error:
            self._broken = True
            good: bytes = (before + chunk)[: error.start]
            return good.decode("utf-8-sig" if self.read == len(chunk) else "utf-8", errors="ignore")
