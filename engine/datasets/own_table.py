"""A user's own table of facts as CSV, TSV, JSON (a list, or an object a line) or Parquet: a row a fact and language."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any

from engine.datasets import slots
from engine.datasets.base import Dataset, FactRow, Item, Origin, Reading, Skipped, TemplateRow, Variant, Wanted
from engine.datasets.codes import language as code_of
from engine.datasets.columns import NEEDED, MissingColumnError, guess, mapping, missing
from engine.datasets.documents import members
from engine.datasets.files import Entry
from engine.datasets.labels import Seen, label, number
from engine.datasets.lines import batches
from engine.datasets.parquet import MAGIC, columns_of, tables
from engine.datasets.separated import Record, encoding_of, known_encoding, records
from engine.types import ANSWER_SLOT

_SEPARATED = {".csv": "csv", ".tsv": "tsv", ".tab": "tsv"}


@dataclass(frozen=True)
class Look:
    """The head of a table: its format (a key of `DATASETS`), encoding, columns, first rows as text, and a guess.

    `encoding` is "" where the text is in none that can be told, and for Parquet. `guess` maps this project's columns
    to the table's.
    """

    format: str
    encoding: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    guess: Mapping[str, str]


class Rows:
    """Turns the rows of one table into items. Raises `MissingColumnError` if the table's columns do not do.

    A sentence that cannot be used costs its row, so that it is reported; but not where its column was only guessed.
    """

    def __init__(self, name: str, columns: Sequence[str], wanted: Wanted) -> None:
        found = mapping(columns, wanted.columns)
        self._fixed = {column: value[1:] for column, value in found.items() if value.startswith("=")}
        self._from = {column: value for column, value in found.items() if column not in self._fixed}
        self._guessed_prompt = "prompt" not in wanted.columns and found.get("prompt", "").strip().casefold() != "prompt"
        self._plain = found.keys() <= {*NEEDED, "uuid", "paraphrase_id"}
        self._name = name
        self._wanted = wanted
        self._seen = Seen()
        self._templates: set[tuple[str, str, str]] = set()
        self._strange: set[str] = set()

    def items(self, line: int, row: Mapping[str, Any]) -> Iterator[FactRow | TemplateRow | Skipped]:
        """The items of one row: the fact, and before it its template if it is new."""
        cells = {column: row.get(name) for column, name in self._from.items()} | self._fixed
        relation, written = label(cells["relation"]), label(cells["language"])
        language = code_of(written)
        if written and not language:
            if written not in self._strange:
                self._strange.add(written)
                reason = f"'{written}' is no code of a language; rows that have it were left out."
                yield Skipped(self._name, line, reason)
            return
        if relation and language and not self._wanted.takes(relation, language):
            return
        made = self._fact(cells, relation, language)
        if isinstance(made, str):
            yield Skipped(self._name, line, made)
            return
        if cells.get("template"):
            text, reason = slots.template(cells["template"])
            if reason:
                yield Skipped(self._name, line, reason)
            elif (relation, language, text) not in self._templates:
                self._templates.add((relation, language, text))
                yield TemplateRow(relation, language, text)
        yield made

    def _fact(self, cells: Mapping[str, Any], relation: str, language: str) -> FactRow | str:
        subject, (answer, *further) = label(cells["subject"]), _answers(cells["object"])
        for name, text in (("relation", relation), ("language", language), ("subject", subject), ("object", answer)):
            if not text:
                return f"The cell '{name}' is empty."
        uuid = label(cells.get("uuid"))
        if uuid and self._seen.differs(relation, language, uuid, answer):
            return f"The uuid {uuid} stands here a second time, with another object."
        if self._plain and not further:
            return FactRow(relation, language, subject, answer, uuid)
        variants = _prompt(label(cells.get("prompt")), subject)
        if isinstance(variants, str):
            if not self._guessed_prompt:
                return variants
            variants = ()
        others = dict.fromkeys((*further, *_aliases(cells.get("aliases"))))
        others.pop(answer, None)
        return FactRow(
            relation,
            language,
            subject,
            answer,
            uuid,
            label(cells.get("subject_id")),
            label(cells.get("object_id")),
            number(cells.get("line_id")),
            label(cells.get("date")),
            tuple(others),
            variants=variants,
        )


def _answers(cell: object) -> list[str]:
    """A cell, or a list of right answers; at least one text, "" for none."""
    found = [text for text in map(label, cell) if text] if isinstance(cell, list) else [label(cell)]
    return found or [""]


def _prompt(text: str, subject: str) -> tuple[Variant, ...] | str:
    """The row's own sentence; a question is kept as such, with its answer behind it."""
    if not text:
        return ()
    asked = text.endswith(("?", "？", "؟")) and ANSWER_SLOT not in text
    filled, reason = slots.sentence(f"{text} {ANSWER_SLOT}" if asked else text, subject)
    return reason or (Variant(filled, "question" if asked else ""),)


def _aliases(cell: object) -> list[str]:
    parts = cell if isinstance(cell, list) else label(cell).split("|")
    return [text for text in map(label, parts) if text]


def read_separated(entries: Sequence[Entry], wanted: Wanted) -> Iterator[Item]:
    """The facts of CSV and TSV files."""
    for entry in entries:
        encoding = known_encoding(wanted.encoding) if wanted.encoding else encoding_of(entry.head)
        if not encoding:
            what = f"There is no encoding '{wanted.encoding}'" if wanted.encoding else "The text is not UTF-8"
            yield Skipped(entry.name, 0, f"{what}; say which encoding the table is in.")
            continue
        header: list[str] = []
        rows: Rows | None = None
        for record in records(entry, encoding):
            if not isinstance(record, Record):
                yield record
            elif rows is None:
                header = [cell.strip() for cell in record.cells]
                try:
                    rows = Rows(entry.name, header, wanted)
                except MissingColumnError as missing:
                    yield Skipped(entry.name, record.line, str(missing))
                    break
            else:
                yield from rows.items(record.line, dict(zip(header, record.cells, strict=True)))


def read_json(entries: Sequence[Entry], wanted: Wanted) -> Iterator[Item]:
    """The facts of JSON files: one object a line, or a list of objects. The first object tells the columns."""
    for entry in entries:
        rows: Rows | None = None
        for line, row in _objects(entry):
            if not isinstance(row, dict):
                yield row
                continue
            if rows is None:
                try:
                    rows = Rows(entry.name, tuple(row), wanted)
                except MissingColumnError as missing:
                    yield Skipped(entry.name, line, str(missing))
                    break
            yield from rows.items(line, row)


def _objects(entry: Entry) -> Iterator[tuple[int, dict[str, Any] | Skipped | Reading]]:
    if not isinstance(entry.record, list):
        for batch in batches(entry):
            yield from batch.rows
            yield from ((0, each) for each in batch.skipped)
            yield 0, batch.reading
        return
    for part in members(entry):
        for line, _, value in part.rows:
            yield line, value if isinstance(value, dict) else Skipped(entry.name, line, "The entry is no JSON object.")
        yield from ((0, each) for each in part.skipped)
        yield 0, part.reading


def read_parquet(entries: Sequence[Entry], wanted: Wanted) -> Iterator[Item]:
    """The facts of Parquet files; only the columns that are used are read."""
    for entry in entries:
        names = columns_of(entry)
        try:
            rows = Rows(entry.name, names, wanted) if names else None
            used = [name for name in mapping(names, wanted.columns).values() if name in names] if names else []
        except MissingColumnError as missing:
            yield Skipped(entry.name, 0, str(missing))
            continue
        for table in tables(entry, used):
            if table.reason:
                yield Skipped(entry.name, 0, table.reason)
            columns = tuple(table.columns)
            for line, cells in enumerate(zip(*table.columns.values(), strict=True), table.first):
                if rows:
                    yield from rows.items(line, dict(zip(columns, cells, strict=True)))
            yield table.reading


SHOWN = 20
"""Rows of a look."""


def look_at(entry: Entry, encoding: str) -> Look | None:
    """The head of a table, None for a file that is none."""
    if entry.head.startswith(MAGIC):
        first = next(iter(tables(entry)))
        rows = [] if first.reason else list(islice(zip(*first.columns.values(), strict=True), SHOWN))
        return _look("parquet", "", columns_of(entry), rows)
    if entry.record is not None and entry.ending not in _SEPARATED:
        objects = list(islice((row for _, row in _objects(entry) if isinstance(row, dict)), SHOWN))
        columns = tuple(dict.fromkeys(name for row in objects for name in row))
        return _look("jsonl", "utf-8", columns, [[row.get(name) for name in columns] for row in objects])
    found = known_encoding(encoding) if encoding else encoding_of(entry.head)
    read = (each for each in records(entry, found or "latin-1") if isinstance(each, Record))
    table = [record.cells for record in islice(read, SHOWN + 1)]
    if not table or (entry.ending not in _SEPARATED and len(table[0]) < 2):
        return None
    columns = tuple(cell.strip() for cell in table[0])
    return _look(_SEPARATED.get(entry.ending, "csv"), found.replace("utf-8-sig", "utf-8"), columns, table[1:])


def _look(key: str, encoding: str, columns: tuple[str, ...], rows: Sequence[Sequence[Any]]) -> Look:
    text = tuple(tuple(_shown(cell) for cell in row) for row in rows)
    return Look(key, encoding, columns, text, guess(columns))


def _shown(cell: object) -> str:
    return " | ".join(map(label, cell)) if isinstance(cell, list) else label(cell)


def origin(entries: Sequence[Entry]) -> Origin:
    """The table's own name; nothing is known of it."""
    return Origin(entries[0].parts[-1])


def _is_text(entry: Entry) -> bool:
    return not entry.head.startswith(MAGIC) and entry.record is None


def _is_json(entry: Entry) -> bool:
    record = entry.record
    return isinstance(record[0] if isinstance(record, list) and record else record, dict)


def _is_json_facts(entry: Entry) -> bool:
    record = entry.record
    first = record[0] if isinstance(record, list) and record else record
    return isinstance(first, dict) and not missing(tuple(first))


CSV = Dataset(
    "csv",
    "Table of facts (CSV)",
    lambda entry: entry.ending == ".csv",
    read_separated,
    origin,
    _is_text,
    apart=True,
)
TSV = Dataset(
    "tsv",
    "Table of facts (TSV)",
    lambda entry: entry.ending in {".tsv", ".tab"},
    read_separated,
    origin,
    _is_text,
    apart=True,
)
JSONL = Dataset("jsonl", "Table of facts (JSON lines)", _is_json_facts, read_json, origin, _is_json, apart=True)
PARQUET = Dataset(
    "parquet",
    "Table of facts (Parquet)",
    lambda entry: entry.head.startswith(MAGIC) or entry.ending == ".parquet",
    read_parquet,
    origin,
    apart=True,
)
