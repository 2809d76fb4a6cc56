"""Relation and language of a file, as its name and the folder that it lies in tell them."""

from __future__ import annotations

from engine.datasets.base import Skipped
from engine.datasets.codes import language
from engine.datasets.files import Entry

SPLITS = frozenset({"train", "dev", "test", "val", "valid", "validation"})


def is_split(entry: Entry) -> bool:
    """Whether the file is one part of a relation that was cut in two or three (`de/P36/train.jsonl`)."""
    return entry.stem.lower() in SPLITS


def relation_of(entry: Entry) -> str:
    """`de/P36.jsonl` and `de/P36/train.jsonl` -> `P36`."""
    return entry.folder if is_split(entry) else entry.stem


def language_folder(entry: Entry) -> str:
    """The name of the folder that should be a language's, "" at the root."""
    above = entry.above[:-1] if is_split(entry) else entry.above
    return above[-1] if above else ""


def language_of(entry: Entry) -> str:
    """The language of the folder it lies in, "" if there is none."""
    return language(language_folder(entry))


def no_language(entry: Entry) -> Skipped:
    """The report for a file in a folder that is no language's."""
    folder = language_folder(entry)
    return Skipped(entry.name, 0, f"The folder it lies in, '{folder}', is no code of a language.")
