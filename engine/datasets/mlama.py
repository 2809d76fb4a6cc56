"""mLAMA 1.1: a folder a language, in it a file a relation and a file of templates; also cut into train and dev files.

Kassner, Dufter, Schütze, "Multilingual LAMA: Investigating Knowledge in Multilingual Pretrained Language Models", EACL
2021. Relation and language stand in the names of file and folder only.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Any

from engine.datasets import slots
from engine.datasets.base import Dataset, Item, Origin, Skipped, TemplateRow, Wanted
from engine.datasets.files import Entry
from engine.datasets.labels import Seen, label, triple
from engine.datasets.layout import is_split, language_of, no_language, relation_of
from engine.datasets.lines import batches

CHEAP = 1 << 23
"""Bytes of a relation's parts that may be held in memory to put them back in order."""

_ROW = frozenset({"sub_label", "obj_label", "lineid", "uuid"})
_ELSEWHERE = frozenset({"language", "predicate_id", "evidences"})


def claims(entry: Entry) -> bool:
    """A file of triples with uuid and line number, or of nothing but relations and templates."""
    keys = entry.keys
    return (keys >= _ROW and not keys & _ELSEWHERE) or keys == {"relation", "template"}


def read(entries: Sequence[Entry], wanted: Wanted) -> Iterator[Item]:
    """Facts and templates, file by file."""
    parts: dict[tuple[str, ...], list[Entry]] = defaultdict(list)
    for entry in entries:
        if is_split(entry):
            parts[entry.parts[:-1]].append(entry)
        else:
            yield from _file([entry], wanted)
    for cut in parts.values():
        yield from _file(cut, wanted)


def _file(cut: Sequence[Entry], wanted: Wanted) -> Iterator[Item]:
    """A relation's file, or the parts of one."""
    language, relation = language_of(cut[0]), relation_of(cut[0])
    if not language:
        yield no_language(cut[0])
    elif wanted.speaks(language):
        if cut[0].stem == "templates":
            yield from _templates(cut[0], language, wanted)
        elif wanted.takes(relation, language):
            yield from _facts(cut, relation, language)


def _facts(cut: Sequence[Entry], relation: str, language: str) -> Iterator[Item]:
    if len(cut) > 1 and sum(entry.size for entry in cut) <= CHEAP:
        yield from _in_order(cut, relation, language)
        return
    seen = Seen()
    for entry in cut:
        name = entry.name
        for batch in batches(entry):
            for line, row in batch.rows:
                made = triple(row, relation, language, seen)
                yield Skipped(name, line, made) if isinstance(made, str) else made
            yield from batch.skipped
            yield batch.reading


def _in_order(cut: Sequence[Entry], relation: str, language: str) -> Iterator[Item]:
    """The rows of a relation's parts, by their `index` in the whole where all of them have one."""
    rows: list[tuple[str, int, dict[str, Any]]] = []
    for entry in cut:
        for batch in batches(entry):
            rows += [(entry.name, line, row) for line, row in batch.rows]
            yield from batch.skipped
            yield batch.reading
    if all(type(row.get("index")) is int for _, _, row in rows):
        rows.sort(key=lambda found: found[2]["index"])
    seen = Seen()
    for name, line, row in rows:
        made = triple(row, relation, language, seen)
        yield Skipped(name, line, made) if isinstance(made, str) else made


def _templates(entry: Entry, language: str, wanted: Wanted) -> Iterator[Item]:
    for batch in batches(entry):
        for line, row in batch.rows:
            relation = label(row.get("relation"))
            text, reason = slots.template(row.get("template"))
            if not relation:
                reason = "The relation is missing."
            if reason:
                yield Skipped(entry.name, line, reason)
            elif wanted.takes(relation, language):
                yield TemplateRow(relation, language, text)
        yield from batch.skipped
        yield batch.reading


def origin(entries: Sequence[Entry]) -> Origin:
    """The published archive, wherever the copy is from."""
    return Origin(
        "mLAMA 1.1",
        "CC BY-NC 4.0",
        "Nora Kassner, Philipp Dufter, Hinrich Schütze: Multilingual LAMA: Investigating Knowledge in Multilingual "
        "Pretrained Language Models. EACL 2021.",
        "https://github.com/norakassner/mlama",
    )


DATASET = Dataset("mlama", "mLAMA 1.1 (folder or zip)", claims, read, origin)
