"""Facts that come as sentences without their subject: read twice, first to learn what the sentences have in common."""

from __future__ import annotations

import re
import uuid
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from engine.datasets import slots
from engine.datasets.base import FactRow, Item, Reading, RelationRow, Skipped, Variant, Wanted
from engine.datasets.files import Entry
from engine.datasets.labels import Seen, label
from engine.datasets.subjects import Subjects
from engine.datasets.table import NAMESPACE

_RELATION = re.compile(r"([^()\s]+)\s*(?:\((.*)\))?")


@dataclass(frozen=True, slots=True)
class Statement:
    """One fact of a file: where it stands, and its sentences by position.

    `lead` is put before each sentence ("In 2010, "), and is not looked at when the subject is sought.
    """

    line: int
    relation: str
    language: str
    object: str
    sentences: tuple[tuple[int, str], ...]
    title: str = ""
    uuid: str = ""
    subject_id: str = ""
    object_id: str = ""
    date: str = ""
    lead: str = ""
    answers: tuple[str, ...] = ()
    wrong: tuple[str, ...] = ()


Source = Callable[[Entry], Iterator[Statement | Skipped | Reading]]


def facts(entries: Sequence[Entry], source: Source, wanted: Wanted) -> Iterator[Item]:
    """The facts of all files, with their subject where it is safe to say; names of relations before them."""
    subjects = Subjects()
    for entry in entries:
        for each in source(entry):
            if isinstance(each, Reading):
                yield Reading(each.file, each.done // 2, each.total)
            elif isinstance(each, Statement) and wanted.takes(each.relation, each.language):
                for key, text in _keyed(each):
                    subjects.learn(key, text)
    titles: set[tuple[str, str]] = set()
    for entry in entries:
        seen = Seen()
        for each in source(entry):
            if isinstance(each, Reading):
                yield Reading(each.file, each.total // 2 + each.done // 2, each.total)
            elif isinstance(each, Skipped):
                yield each
            elif wanted.takes(each.relation, each.language):
                if each.title and (each.relation, each.title) not in titles:
                    titles.add((each.relation, each.title))
                    yield RelationRow(each.relation, each.language, each.title)
                if each.uuid and seen.differs(each.relation, each.language, each.uuid, each.object):
                    reason = f"The uuid {each.uuid} stands here a second time, with another object."
                    yield Skipped(entry.name, each.line, reason)
                else:
                    yield _fact(each, subjects.find(_keyed(each)))


def _keyed(each: Statement) -> list[tuple[tuple[str, str, int, int], str]]:
    count = len(each.sentences)
    return [((each.relation, each.language, count, position), text) for position, text in each.sentences]


def _fact(each: Statement, subject: str) -> FactRow:
    """A fact without uuid and subject gets a uuid of its own, made from what it has: its first sentence."""
    name = each.uuid
    if not name and not subject:
        text = each.sentences[0][1] if each.sentences else ""
        name = str(uuid.uuid5(NAMESPACE, f"{each.relation}:{each.language}:{text}:{each.object}"))
    return FactRow(
        each.relation,
        each.language,
        subject,
        each.object,
        name,
        each.subject_id,
        each.object_id,
        date=each.date,
        answers=each.answers,
        wrong=each.wrong,
        variants=tuple(Variant(each.lead + text) for _, text in each.sentences),
    )


def sentences(texts: Sequence[Any], name: str, line: int) -> tuple[tuple[tuple[int, str], ...], list[Skipped]]:
    """Sentences by position with `[Y]` for their mask, and those that are left out."""
    good, bad = [], []
    for position, one in enumerate(texts):
        text, reason = slots.sentence(one)
        if reason:
            bad.append(Skipped(name, line, reason))
        else:
            good.append((position, text))
    return tuple(good), bad


def relation(text: object) -> tuple[str, str]:
    """`P36(capital)` -> `P36`, `capital`; a bare code has no name."""
    found = _RELATION.fullmatch(label(text))
    return (found[1], (found[2] or "").strip()) if found else (label(text), "")


def named(key: str, line: int, value: Any, name: str, language: str) -> Iterator[Statement | Skipped]:
    """A statement in the form `{"sentences", "relation_name", "obj_label"[, "wrong_fact"]}` under its uuid."""
    if not isinstance(value, Mapping):
        yield Skipped(name, line, "The entry is no JSON object.")
        return
    (code, title), answer = relation(value.get("relation_name")), label(value.get("obj_label"))
    texts, listed = value.get("sentences"), value.get("wrong_fact", [])
    missing = [
        column
        for column, there in (("relation_name", code), ("obj_label", answer), ("sentences", isinstance(texts, list)))
        if not there
    ]
    if missing:
        yield Skipped(name, line, f"{missing[0]} is missing or empty.")
        return
    good, bad = sentences(texts or [], name, line)
    yield from bad
    wrong = tuple(dict.fromkeys(text for text in map(label, listed if isinstance(listed, list) else ()) if text))
    yield Statement(line, code, language, answer, good, title, key, wrong=tuple(w for w in wrong if w != answer))
