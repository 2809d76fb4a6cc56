"""Candidate lists of mLAMA: `TREx_multilingual_objects/<language>.json` and `GoogleRE_objects/<language>.json`.

Per relation lists of subjects and objects, which are not aligned with one another. Google-RE's hold repetitions.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from engine.datasets.base import CandidateRow, Dataset, Item, Origin, Skipped, Wanted
from engine.datasets.codes import language as code_of
from engine.datasets.documents import members
from engine.datasets.files import Entry
from engine.datasets.labels import label


def claims(entry: Entry) -> bool:
    """An object whose members hold lists of subjects and objects."""
    first = next(iter(entry.record.values()), None) if isinstance(entry.record, dict) else None
    return isinstance(first, dict) and isinstance(first.get("subjects", first.get("objects")), list)


def read(entries: Sequence[Entry], wanted: Wanted) -> Iterator[Item]:
    """The objects of each relation, each once, in the file's order."""
    for entry in entries:
        language = code_of(entry.stem)
        if not language:
            yield Skipped(entry.name, 0, f"The file's name, '{entry.stem}', is no code of a language.")
        elif wanted.speaks(language):
            for batch in members(entry):
                for line, relation, value in batch.rows:
                    if wanted.takes(relation, language):
                        yield from _candidates(entry.name, line, relation, language, value)
                yield from batch.skipped
                yield batch.reading


def _candidates(name: str, line: int, relation: str, language: str, value: Any) -> Iterator[Item]:
    listed = value.get("objects") if isinstance(value, dict) else None
    if not isinstance(listed, list):
        yield Skipped(name, line, f"The relation {relation} has no list of objects.")
        return
    objects = tuple(dict.fromkeys(text for text in map(label, listed) if text))
    if objects:
        yield CandidateRow(relation, language, objects)


def origin(entries: Sequence[Entry]) -> Origin:
    """The repository of mLAMA."""
    return Origin(
        "mLAMA candidates",
        "CC BY-NC 4.0",
        "Nora Kassner, Philipp Dufter, Hinrich Schütze: Multilingual LAMA: Investigating Knowledge in Multilingual "
        "Pretrained Language Models. EACL 2021.",
        "https://github.com/norakassner/mlama",
    )


DATASET = Dataset("candidates", "Candidate lists of mLAMA", claims, read, origin)
