"""Claims from CSV, TSV and JSON-lines files: one line a claim, and a bad line costs itself and nothing else."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import IO, Any

from engine.datasets.base import Skipped
from engine.datasets.files import Entry
from engine.datasets.separated import Record, encoding_of, records
from engine.errors import DataError
from kn_studio.checking_state import BadClaim, TypedClaim

COLUMNS = ("subject", "relation", "object")
SENTENCE = "sentence"
ENDINGS = (".csv", ".tsv", ".tab", ".txt", ".jsonl", ".ndjson")
LONGEST_TEXT = 200
"""Letters of a bad line that are repeated to the user."""


def claims_of(path: Path, language: str) -> Iterator[TypedClaim | BadClaim]:
    """The claims of a file in their order, and each line that holds none with its reason.

    Columns are found by their names in any case: subject, relation and object, or sentence; and language, which is
    `language` where it is missing or empty. Others are passed over. Raises `DataError` for a file that cannot be read,
    and for one without the columns.
    """
    encoding = require_file(path)
    if path.suffix.lower() in (".jsonl", ".ndjson"):
        yield from _json_lines(path, encoding, language)
    else:
        entry = Entry((path.name,), (), path.stat().st_size, partial(_opened, path), given=True)
        yield from _separated(entry, encoding, language)


def require_file(path: Path) -> str:
    """The encoding of a file of claims. Raises `DataError` for one of another format, or that cannot be read."""
    if path.suffix.lower() not in ENDINGS:
        raise DataError(f"'{path.name}' does not tell the format.", f"Use one of the endings {', '.join(ENDINGS)}.")
    try:
        with path.open("rb") as file:
            encoding = encoding_of(file.read(1 << 14))
    except FileNotFoundError:
        raise DataError(f"There is no file {path}.", "Check the path.") from None
    except OSError as error:
        raise DataError(f"{path} cannot be read ({error.strerror}).", "Check the path and its permissions.") from None
    if not encoding:
        raise DataError(f"{path.name} is not UTF-8.", "Save it as UTF-8.")
    return encoding


def _opened(path: Path) -> IO[bytes]:
    return path.open("rb")


def _separated(entry: Entry, encoding: str, language: str) -> Iterator[TypedClaim | BadClaim]:
    header: list[str] = []
    for record in records(entry, encoding):
        if isinstance(record, Skipped):
            yield BadClaim(record.line, "", record.reason)
        elif isinstance(record, Record) and not header:
            header = _header(entry.name, record.cells)
        elif isinstance(record, Record):
            cells = dict(zip(header, record.cells, strict=False))
            yield _claim(record.line, cells, language)
    if not header:
        raise DataError(f"{entry.name} is empty.", f"Its first line names the columns: {','.join(COLUMNS)},language.")


def _header(name: str, cells: list[str]) -> list[str]:
    header = [cell.strip().lower() for cell in cells]
    missing = [column for column in COLUMNS if column not in header]
    if missing and SENTENCE not in header:
        raise DataError(
            f"{name} has no column '{missing[0]}'.", f"Its first line names the columns: {','.join(COLUMNS)},language."
        )
    return header


def _json_lines(path: Path, encoding: str, language: str) -> Iterator[TypedClaim | BadClaim]:
    with path.open(encoding=encoding, errors="replace") as file:
        for line, text in enumerate(file, 1):
            if not text.strip():
                continue
            try:
                found = json.loads(text)
            except ValueError:
                yield BadClaim(line, _short(text), "The line is no JSON.")
                continue
            if not isinstance(found, dict):
                yield BadClaim(line, _short(text), "The line is no JSON object.")
                continue
            yield _claim(line, {str(key).strip().lower(): value for key, value in found.items()}, language)


def _claim(line: int, cells: Mapping[str, Any], language: str) -> TypedClaim | BadClaim:
    told = {key: _text(cells.get(key)) for key in (*COLUMNS, SENTENCE, "language")}
    written = _short(" | ".join(told[key] for key in COLUMNS if told[key]) or told[SENTENCE])
    spoken = told["language"] or language
    if told[SENTENCE] and not any(told[key] for key in COLUMNS):
        return TypedClaim(language=spoken, sentence=told[SENTENCE], line=line)
    empty = [key for key in COLUMNS if not told[key]]
    if empty:
        return BadClaim(line, written, f"The {empty[0]} is empty.")
    return TypedClaim(told["subject"], told["relation"], told["object"], spoken, line=line)


def _text(value: Any) -> str:
    """A cell as text; a list or an object in a JSON line is none."""
    return str(value).strip() if isinstance(value, str | int | float) and not isinstance(value, bool) else ""


def _short(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= LONGEST_TEXT else f"{text[:LONGEST_TEXT]}…"
