"""The facts that ship with the program, as they go into a library: from its three tables, when these have changed."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from hashlib import sha256
from pathlib import Path

from engine.datasets.base import FactRow, Origin, RelationRow, TemplateRow
from engine.datasets.table import read_facts, read_templates
from engine.types import Fact
from kn_studio.library.batch import Batch, Provenance

ORIGIN = Origin("Built-in facts", "MIT; names from CLDR: Unicode-3.0", "KN Studio; names of places: Unicode CLDR")
"""The data set of the shipped facts. Each of them names its own source and licence."""

TABLES = ("facts.csv", "templates.csv", "relations.csv")

_OWN_LICENCE = "MIT"
_CLDR_LICENCE = "Unicode-3.0"


def version(folder: Path) -> str:
    """What tells one state of the tables from another. A folder without tables has none."""
    found = [path for name in TABLES if (path := folder / name).is_file()]
    return sha256(b"".join(path.read_bytes() for path in found)).hexdigest() if found else ""


def fill(batch: Batch, folder: Path) -> None:
    """Read the tables into the library. Raises `DataError` for what does not stand in them as it should."""
    table = read_facts(folder / "facts.csv")
    batch.begin("builtin", ORIGIN)
    for fact in table.facts:
        for language, label in fact.labels.items():
            answers = table.answers.get((fact.uuid, language), ())
            row = FactRow(fact.relation, language, label.subject, label.object, fact.uuid, answers=answers)
            batch.add(row, Provenance(fact.source, fact.licence or _licence(fact), label.withheld))
    for template in read_templates(folder / "templates.csv"):
        batch.add(TemplateRow(template.relation, template.language, template.text, template.held_out))
    for relation in _relations(folder / "relations.csv"):
        batch.add(relation)


def _relations(path: Path) -> Iterable[RelationRow]:
    if not path.is_file():
        return
    with path.open(encoding="utf-8-sig", newline="") as file:
        for row in csv.DictReader(file):
            yield RelationRow(row["relation"], row["language"], row["label"])


def _licence(fact: Fact) -> str:
    """That of CLDR as soon as one of the names is from there."""
    return _CLDR_LICENCE if any(name.startswith("cldr") for name in fact.source.split("+")) else _OWN_LICENCE
