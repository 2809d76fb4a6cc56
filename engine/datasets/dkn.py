"""DKN's files: TempLAMA's queries with a word added, deleted or replaced, or put as a question; temporal wrong facts.

Chen et al., "Cracking Factual Knowledge: A Comprehensive Analysis of Degenerate Knowledge Neurons in Large Language
Models", 2024. A changed row has the id of the clean one, so that both are one fact.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from engine.datasets import slots
from engine.datasets.base import Dataset, FactRow, Item, Origin, Reading, Skipped, Variant, Wanted
from engine.datasets.files import Entry
from engine.datasets.labels import Seen, label
from engine.datasets.lines import batches
from engine.datasets.statements import Statement, facts, named
from engine.datasets.templama import answers_of, is_query, subject_and_year
from engine.datasets.templama import claims as is_clean
from engine.types import ANSWER_SLOT

_LANGUAGE = "en"
_REWRITTEN = frozenset({"original", "rewritten"})
_WRONG = frozenset({"uuid", "sentences", "relation_name", "obj_label"})
_KINDS = {"add": "added", "delete": "deleted", "replace": "replaced"}
_LEAD = re.compile(r"In \d{4}, ")


def claims(entry: Entry) -> bool:
    """TempLAMA's rows with another query, sentences with wrong facts line by line, or rewritten templates."""
    keys = entry.keys
    return keys >= _WRONG or keys >= _REWRITTEN or (is_query(entry) and not is_clean(entry))


def read(entries: Sequence[Entry], wanted: Wanted) -> Iterator[Item]:
    """Changed queries as variants of their fact; wrong facts with the sentence that they belong to."""
    statements = []
    for entry in entries:
        if entry.keys >= _REWRITTEN:
            yield Skipped(entry.name, 0, "The rewritten templates have lost their subject; they cannot be used.")
        elif entry.keys >= _WRONG:
            statements.append(entry)
        else:
            yield from _queries(entry, wanted)
    yield from facts(statements, _statements, wanted)


def _queries(entry: Entry, wanted: Wanted) -> Iterator[Item]:
    seen = Seen()
    for batch in batches(entry):
        for line, row in batch.rows:
            made = _query(entry, row)
            if isinstance(made, str):
                yield Skipped(entry.name, line, made)
            elif seen.differs(made.relation, _LANGUAGE, made.uuid, made.object):
                yield Skipped(entry.name, line, f"The id {made.uuid} stands here a second time, with another object.")
            elif wanted.takes(made.relation, _LANGUAGE):
                yield made
        yield from batch.skipped
        yield batch.reading


def _query(entry: Entry, row: Mapping[str, Any]) -> FactRow | str:
    query, relation, row_id = label(row.get("query")), label(row.get("relation")), label(row.get("id"))
    answers, object_id = answers_of(row)
    for name, there in (("query", query), ("relation", relation), ("id", row_id), ("answer", answers)):
        if not there:
            return f"The {name} is missing."
    subject_id, date = subject_and_year(row_id, label(row.get("date")))
    text, further = _with_slot(query), answers[1:]
    variants = (Variant(text, _kind(query, entry)),) if text else ()
    return FactRow(
        relation, _LANGUAGE, "", answers[0], row_id, subject_id, object_id, -1, date, further, variants=variants
    )


def _with_slot(query: str) -> str:
    """The query with `[Y]`: its mask was cut off at the end, unless it stands further ahead.

    "" where the mask itself was the word that was deleted or replaced: such a query still ends in its full stop.
    """
    if "_X_" in query:
        text, reason = slots.sentence(query)
        return "" if reason else text
    return "" if query.endswith(".") or ANSWER_SLOT in query else f"{query} {ANSWER_SLOT}"


def _kind(query: str, entry: Entry) -> str:
    """What was done to the query, by its mark, else by the names of file and folders."""
    if "[ADDED]" in query:
        return "added"
    if "[REPLACED]" in query:
        return "replaced"
    if query.endswith("?"):
        return "question"
    words = re.split(r"[^a-z]+", entry.stem.lower())
    return next((kind for word, kind in _KINDS.items() if word in words), "deleted")


def _statements(entry: Entry) -> Iterator[Statement | Skipped | Reading]:
    for batch in batches(entry):
        for line, row in batch.rows:
            for made in named(label(row.get("uuid")), line, row, entry.name, _LANGUAGE):
                yield _dated(made) if isinstance(made, Statement) else made
        yield from batch.skipped
        yield batch.reading


def _dated(made: Statement) -> Statement:
    """The year goes from the sentences to the fact, so that the subject can be found without it."""
    subject_id, date = subject_and_year(made.uuid)
    lead = f"In {date}, " if date else ""
    if not lead or not all(text.startswith(lead) for _, text in made.sentences):
        return replace(made, subject_id=subject_id, date=date)
    cut = tuple((position, _LEAD.sub("", text, count=1)) for position, text in made.sentences)
    return replace(made, subject_id=subject_id, date=date, lead=lead, sentences=cut)


def origin(entries: Sequence[Entry]) -> Origin:
    """The repository, which states no licence."""
    return Origin(
        "DKN",
        "none stated (made from TempLAMA)",
        "Yuheng Chen, Pengfei Cao, Yubo Chen, Yining Wang, Shengping Liu, Kang Liu, Jun Zhao: Cracking Factual "
        "Knowledge: A Comprehensive Analysis of Degenerate Knowledge Neurons in Large Language Models. 2024.",
        "https://github.com/heng840/DKN",
    )


DATASET = Dataset("dkn", "DKN (changed queries and temporal wrong facts)", claims, read, origin)
