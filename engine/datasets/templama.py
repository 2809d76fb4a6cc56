"""TempLAMA: facts that hold in a year, one object a line, English.

Dhingra et al., "Time-Aware Language Models as Temporal Knowledge Bases", TACL 2022. The year is not in the query: it is
put before it. Several answers a year are all right.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from engine.datasets.base import Dataset, Item, Origin, Reading, Skipped, Wanted
from engine.datasets.files import Entry
from engine.datasets.labels import label
from engine.datasets.lines import batches
from engine.datasets.statements import Statement, facts, sentences

_LANGUAGE = "en"
_KEYS = frozenset({"query", "answer", "id", "relation"})
_ID = re.compile(r"([^_]+)_([^_]+)_(\d{4})")
_MARK = re.compile(r"\[(?:ADDED|REPLACED)\]")


def is_query(entry: Entry) -> bool:
    """Whether the file holds TempLAMA's rows, changed or not."""
    return entry.keys >= _KEYS


def claims(entry: Entry) -> bool:
    """Rows whose query is as published: with its slot, without year and marks."""
    if not is_query(entry):
        return False
    query = label(entry.record["query"])
    return "_X_" in query and not _MARK.search(query) and not re.match(r"In \d{4}", query)


def read(entries: Sequence[Entry], wanted: Wanted) -> Iterator[Item]:
    """The facts of all files, each with its year and a sentence that says it."""
    yield from facts(entries, _statements, wanted)


def _statements(entry: Entry) -> Iterator[Statement | Skipped | Reading]:
    for batch in batches(entry):
        for line, row in batch.rows:
            yield from _statement(entry.name, line, row)
        yield from batch.skipped
        yield batch.reading


def _statement(name: str, line: int, row: Mapping[str, Any]) -> Iterator[Statement | Skipped]:
    row_id, relation, date = label(row.get("id")), label(row.get("relation")), label(row.get("date"))
    answers, object_id = answers_of(row)
    if not relation or not answers:
        yield Skipped(name, line, f"The {'relation' if not relation else 'answer'} is missing.")
        return
    good, bad = sentences([row.get("query")], name, line)
    yield from bad
    if good:
        subject_id, date = subject_and_year(row_id, date)
        lead = f"In {date}, " if date else ""
        further = answers[1:]
        yield Statement(
            line, relation, _LANGUAGE, answers[0], good, "", row_id, subject_id, object_id, date, lead, further
        )


def answers_of(row: Mapping[str, Any]) -> tuple[tuple[str, ...], str]:
    """The right answers of a row, each once, and the id of the first."""
    listed = row.get("answer")
    found = [each for each in listed if isinstance(each, Mapping)] if isinstance(listed, list) else []
    names = {label(each.get("name")): label(each.get("wikidata_id")) for each in reversed(found)}
    names.pop("", None)
    ordered = tuple(reversed(names))
    return ordered, names[ordered[0]] if ordered else ""


def subject_and_year(row_id: str, date: str = "") -> tuple[str, str]:
    """`Q169452_P54_2010` -> `Q169452`, `2010`; a date of its own wins."""
    found = _ID.fullmatch(row_id)
    return (found[1], date or found[3]) if found else ("", date)


def origin(entries: Sequence[Entry]) -> Origin:
    """The published data."""
    return Origin(
        "TempLAMA",
        "none stated for the data (repository: Apache-2.0)",
        "Bhuwan Dhingra, Jeremy R. Cole, Julian Martin Eisenschlos, Daniel Gillick, Jacob Eisenstein, William W. "
        "Cohen: Time-Aware Language Models as Temporal Knowledge Bases. TACL 2022.",
        "https://github.com/google-research/language/tree/master/language/templama",
    )


DATASET = Dataset("templama", "TempLAMA (facts with a year)", claims, read, origin)
