"""AMIG's true and false statements: sentences by LAMA's uuid, with objects that the file calls wrong.

Chen et al., "Journey to the Center of the Knowledge Neurons", AAAI 2024. The wrong objects are drawn from the relation
at random, so that some are true.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from engine.datasets.base import Dataset, Item, Origin, Reading, Skipped, Wanted
from engine.datasets.codes import language as code_of
from engine.datasets.documents import members
from engine.datasets.files import Entry
from engine.datasets.statements import Statement, facts, named


def claims(entry: Entry) -> bool:
    """An object of sentences by uuid, with wrong objects."""
    first = next(iter(entry.record.values()), None) if isinstance(entry.record, dict) else None
    return isinstance(first, dict) and "sentences" in first and "wrong_fact" in first


def read(entries: Sequence[Entry], wanted: Wanted) -> Iterator[Item]:
    """The facts of all files; `en.json` says its language, other names are taken for English."""
    yield from facts(entries, _statements, wanted)


def _statements(entry: Entry) -> Iterator[Statement | Skipped | Reading]:
    language = code_of(entry.stem) or "en"
    for batch in members(entry):
        for line, key, value in batch.rows:
            yield from named(key, line, value, entry.name, language)
        yield from batch.skipped
        yield batch.reading


def origin(entries: Sequence[Entry]) -> Origin:
    """The repository, which states no licence."""
    return Origin(
        "AMIG wrong facts",
        "none stated (labels from LAMA: CC BY-NC 4.0)",
        "Yuheng Chen, Pengfei Cao, Yubo Chen, Kang Liu, Jun Zhao: Journey to the Center of the Knowledge Neurons: "
        "Discoveries of Language-Independent Knowledge Neurons and Degenerate Knowledge Neurons. AAAI 2024.",
        "https://github.com/heng840/AMIG",
    )


DATASET = Dataset("amig", "AMIG (true and false statements)", claims, read, origin)
