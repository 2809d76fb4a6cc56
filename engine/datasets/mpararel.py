"""mParaRel: paraphrases in 46 languages (`patterns`), and facts that share mLAMA's line numbers (`tuples`).

Fierro, Søgaard, "Factual Consistency of Multilingual Pretrained Language Models", Findings of ACL 2022. Its `zh-hans`
and `zh-hant` stay codes of their own; `engine.datasets.codes.belongs_to` says that both are mLAMA's `zh`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from engine.datasets import slots
from engine.datasets.base import Dataset, Item, Origin, Skipped, TemplateRow, Wanted
from engine.datasets.files import Entry
from engine.datasets.labels import Seen, triple
from engine.datasets.layout import language_of, no_language, relation_of
from engine.datasets.lines import batches

_ROW = frozenset({"sub_label", "obj_label", "lineid"})
_ELSEWHERE = frozenset({"uuid", "language", "predicate_id", "evidences"})


def claims(entry: Entry) -> bool:
    """Patterns that say whether a person has checked them, or triples with a line number and no uuid."""
    keys = entry.keys
    if "pattern" in keys:
        return "checked-by-human" in keys or ("lemma" not in keys and bool(language_of(entry)))
    return (keys >= _ROW or keys >= {"sub_label", "obj_label", "from_english"}) and not keys & _ELSEWHERE


def read(entries: Sequence[Entry], wanted: Wanted) -> Iterator[Item]:
    """Templates and facts, file by file."""
    for entry in entries:
        language, relation = language_of(entry), relation_of(entry)
        if not language:
            yield no_language(entry)
        elif wanted.takes(relation, language):
            yield from _file(entry, relation, language)


def _file(entry: Entry, relation: str, language: str) -> Iterator[Item]:
    seen = Seen()
    english = 0
    for batch in batches(entry):
        for line, row in batch.rows:
            if "pattern" in row:
                yield _template(entry.name, line, row, relation, language)
            elif row.get("from_english") is True:
                english += 1
            else:
                made = triple(row, relation, language, seen)
                yield Skipped(entry.name, line, made) if isinstance(made, str) else made
        yield from batch.skipped
        yield batch.reading
    if english:
        yield Skipped(entry.name, 0, f"{english} rows hold English names (from_english) and were left out.")


def _template(name: str, line: int, row: dict[str, Any], relation: str, language: str) -> Item:
    text, reason = slots.template(row["pattern"])
    if reason:
        return Skipped(name, line, reason)
    return TemplateRow(relation, language, text, reviewed=row.get("checked-by-human") is True)


def origin(entries: Sequence[Entry]) -> Origin:
    """The repository, which states no licence; it is made from mLAMA and ParaRel."""
    return Origin(
        "mParaRel",
        "none stated (made from mLAMA, CC BY-NC 4.0, and ParaRel, MIT)",
        "Constanza Fierro, Anders Søgaard: Factual Consistency of Multilingual Pretrained Language Models. Findings of "
        "ACL 2022.",
        "https://github.com/coastalcph/mpararel",
    )


DATASET = Dataset("mpararel", "mParaRel (patterns and tuples)", claims, read, origin)
