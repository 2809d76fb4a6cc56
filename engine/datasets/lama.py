"""LAMA: T-REx triples with their evidence, the relations' templates and names, and Google-RE.

Petroni et al., "Language Models as Knowledge Bases?", EMNLP 2019. A line may have several MB of evidence, which is read
past: its sentences speak of other forms of the answer, so that they are no prompts for it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

from engine.datasets import slots
from engine.datasets.base import Dataset, FactRow, Item, Origin, RelationRow, Skipped, TemplateRow, Wanted
from engine.datasets.files import Entry
from engine.datasets.labels import Seen, label, triple
from engine.datasets.layout import relation_of
from engine.datasets.lines import batches

_LANGUAGE = "en"
_GOOGLE_FILE = re.compile(r"_(test|train|dev)$")


def claims(entry: Entry) -> bool:
    """Rows with evidence or with a predicate alone, or relations with template and name."""
    keys = entry.keys
    if keys >= {"relation", "template", "label"}:
        return "subject" not in keys
    if not keys >= {"sub_label", "obj_label"} or keys & {"language", "template"}:
        return False
    return bool(keys & {"evidences", "predicate_id", "masked_sentences"})


def read(entries: Sequence[Entry], wanted: Wanted) -> Iterator[Item]:
    """Facts, templates and names of relations."""
    for entry in entries:
        if wanted.speaks(_LANGUAGE) and (_is_relations(entry) or _may_hold(entry, wanted)):
            seen = Seen()
            for batch in batches(entry):
                for line, row in batch.rows:
                    if "template" in row:
                        yield from _relation(entry.name, line, row, wanted)
                    else:
                        made = _fact(entry, row, seen)
                        if isinstance(made, str):
                            yield Skipped(entry.name, line, made)
                        elif wanted.takes(made.relation, _LANGUAGE):
                            yield made
                yield from batch.skipped
                yield batch.reading


def _is_relations(entry: Entry) -> bool:
    return "template" in entry.keys


def _may_hold(entry: Entry, wanted: Wanted) -> bool:
    """Files are named by relation; one that is not (`merged.jsonl`) may hold any."""
    name = _GOOGLE_FILE.sub("", relation_of(entry))
    return not re.fullmatch(r"P\d+|(place|date)_of_(birth|death)", name) or wanted.takes(name, _LANGUAGE)


def _relation(name: str, line: int, row: dict[str, Any], wanted: Wanted) -> Iterator[Item]:
    relation, title = label(row.get("relation")), label(row.get("label"))
    if not relation:
        yield Skipped(name, line, "The relation is missing.")
    elif wanted.takes(relation, _LANGUAGE):
        if title:
            yield RelationRow(relation, _LANGUAGE, title)
        text, reason = slots.template(row["template"])
        yield Skipped(name, line, reason) if reason else TemplateRow(relation, _LANGUAGE, text)


def _fact(entry: Entry, row: dict[str, Any], seen: Seen) -> FactRow | str:
    """T-REx names the relation in the row; Google-RE has it as a path of Freebase, or in the file's name alone."""
    predicate = label(row.get("predicate_id")) or label(row.get("pred")).rpartition("/")[2]
    relation = predicate or _GOOGLE_FILE.sub("", relation_of(entry))
    if "sub" in row and "sub_uri" not in row:
        row = {**row, "sub_uri": row["sub"], "obj_uri": row.get("obj")}
    return triple(row, relation, _LANGUAGE, seen)


def origin(entries: Sequence[Entry]) -> Origin:
    """The published data; T-REx has a licence of its own."""
    return Origin(
        "LAMA",
        "CC BY-NC 4.0 (T-REx: CC BY-SA 4.0)",
        "Fabio Petroni, Tim Rocktäschel, Sebastian Riedel, Patrick Lewis, Anton Bakhtin, Yuxiang Wu, Alexander Miller: "
        "Language Models as Knowledge Bases? EMNLP 2019.",
        "https://github.com/facebookresearch/LAMA",
    )


DATASET = Dataset("lama", "LAMA (T-REx and Google-RE)", claims, read, origin)
