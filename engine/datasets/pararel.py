"""ParaRel: English paraphrases of LAMA's relations (`graphs_json`), and its facts (`trex_lms_vocab`).

Elazar et al., "Measuring and Improving Consistency in Pretrained Language Models", TACL 2021. The pickled graphs beside
the patterns are never opened.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from engine.datasets import slots
from engine.datasets.base import Dataset, Item, Origin, Skipped, TemplateRow, Wanted
from engine.datasets.files import Entry
from engine.datasets.labels import Seen, triple
from engine.datasets.layout import language_of, relation_of
from engine.datasets.lines import batches

_LINGUISTIC = frozenset({"lemma", "extended_lemma", "tense"})
_FACT = frozenset({"sub_label", "obj_label", "uuid"})
_LANGUAGE = "en"


def claims(entry: Entry) -> bool:
    """Patterns with their lemma, or facts with a uuid and nothing else."""
    keys = entry.keys
    if "pattern" in keys:
        return bool(keys & _LINGUISTIC) or ("checked-by-human" not in keys and not language_of(entry))
    return keys == _FACT


def read(entries: Sequence[Entry], wanted: Wanted) -> Iterator[Item]:
    """Templates and facts, a file a relation."""
    for entry in entries:
        relation = relation_of(entry)
        if not wanted.takes(relation, _LANGUAGE):
            continue
        seen = Seen()
        for batch in batches(entry):
            for line, row in batch.rows:
                if "pattern" in row:
                    text, reason = slots.template(row["pattern"])
                    yield Skipped(entry.name, line, reason) if reason else TemplateRow(relation, _LANGUAGE, text)
                else:
                    made = triple(row, relation, _LANGUAGE, seen)
                    yield Skipped(entry.name, line, made) if isinstance(made, str) else made
            yield from batch.skipped
            yield batch.reading


def origin(entries: Sequence[Entry]) -> Origin:
    """The repository; the labels in its facts are LAMA's."""
    return Origin(
        "ParaRel",
        "MIT (labels from LAMA: CC BY-NC 4.0)",
        "Yanai Elazar, Nora Kassner, Shauli Ravfogel, Abhilasha Ravichander, Eduard Hovy, Hinrich Schütze, Yoav "
        "Goldberg: Measuring and Improving Consistency in Pretrained Language Models. TACL 2021.",
        "https://github.com/yanaiela/pararel",
    )


DATASET = Dataset("pararel", "ParaRel (patterns and facts)", claims, read, origin)
