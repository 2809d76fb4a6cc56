"""mLAMA in the nine columns of the Hub data set m_lama, as Parquet or as one JSON object a line."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from engine.datasets import slots
from engine.datasets.base import Dataset, FactRow, Item, Origin, Skipped, TemplateRow, Wanted
from engine.datasets.codes import language as code_of
from engine.datasets.files import Entry
from engine.datasets.labels import Seen, label, triple
from engine.datasets.lines import batches
from engine.datasets.parquet import columns_of, tables

COLUMNS = ("uuid", "lineid", "obj_uri", "obj_label", "sub_uri", "sub_label", "template", "language", "predicate_id")
"""The data set's columns. Others, as `__index_level_0__`, are passed over; a folder's name may stand for `language`."""

NEEDED = frozenset({"sub_label", "obj_label", "predicate_id"})


def claims(entry: Entry) -> bool:
    """A file with these columns; lines without language and template are LAMA's."""
    if entry.head.startswith(b"PAR1"):
        return frozenset(columns_of(entry)) >= NEEDED
    keys = entry.keys
    return keys >= NEEDED and bool(keys & {"language", "template"}) and "evidences" not in keys


def read(entries: Sequence[Entry], wanted: Wanted) -> Iterator[Item]:
    """Facts, and each template before the first fact that comes with it."""
    for entry in entries:
        rows = Rows(entry.name, wanted, entry.folder)
        if entry.head.startswith(b"PAR1"):
            for table in tables(entry, COLUMNS):
                if table.reason:
                    yield Skipped(entry.name, 0, table.reason)
                names = tuple(table.columns)
                for line, cells in enumerate(zip(*table.columns.values(), strict=True), table.first):
                    yield from rows.items(line, dict(zip(names, cells, strict=True)))
                yield table.reading
        else:
            for batch in batches(entry):
                for line, row in batch.rows:
                    yield from rows.items(line, row)
                yield from batch.skipped
                yield batch.reading


class Rows:
    """Turns rows of one file into items; remembers which templates and which strange languages it met."""

    def __init__(self, name: str, wanted: Wanted, folder: str = "") -> None:
        self._name = name
        self._wanted = wanted
        self._folder = folder
        self._seen = Seen()
        self._templates: set[tuple[str, str, str]] = set()
        self._strange: set[str] = set()
        self._taken: dict[tuple[object, object], tuple[str, str, bool]] = {}

    def items(self, line: int, row: Mapping[str, Any]) -> Iterator[FactRow | TemplateRow | Skipped]:
        """The items of one row."""
        key = (row.get("predicate_id"), row.get("language", self._folder))
        found = self._taken.get(key)
        if found is None:
            found = self._taken[key] = self._place(*key)
        relation, language, taken = found
        if not taken:
            if not relation:
                yield Skipped(self._name, line, "The relation (predicate_id) is missing.")
            elif not language and str(key[1]) not in self._strange:
                self._strange.add(str(key[1]))
                reason = f"'{key[1]}' is no code of a language; rows that have it were left out."
                yield Skipped(self._name, line, reason)
            return
        made = triple(row, relation, language, self._seen)
        if isinstance(made, str):
            yield Skipped(self._name, line, made)
            return
        template = row.get("template")
        if template and (relation, language, template) not in self._templates:
            self._templates.add((relation, language, template))
            text, reason = slots.template(template)
            yield Skipped(self._name, line, reason) if reason else TemplateRow(relation, language, text)
        yield made

    def _place(self, predicate: object, code: object) -> tuple[str, str, bool]:
        relation, language = label(predicate), code_of(str(code))
        return relation, language, bool(relation and language) and self._wanted.takes(relation, language)


def origin(entries: Sequence[Entry]) -> Origin:
    """The Hub data set, wherever the copy is from."""
    return Origin(
        "m_lama",
        "CC BY-NC-SA 4.0",
        "Nora Kassner, Philipp Dufter, Hinrich Schütze: Multilingual LAMA: Investigating Knowledge in Multilingual "
        "Pretrained Language Models. EACL 2021.",
        "https://huggingface.co/datasets/cis-lmu/m_lama",
    )


DATASET = Dataset("m_lama", "mLAMA in the layout of the Hugging Face Hub (Parquet or JSONL)", claims, read, origin)
