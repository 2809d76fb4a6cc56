"""The table of synonyms serves the templates, and what it makes of them is another sentence."""

from __future__ import annotations

import csv

from kn_studio import resources
from kn_studio.experiments.synonyms import synonyms


def test_every_synonym_is_of_use_and_leads_to_another_word() -> None:
    with resources.path("facts", "templates.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    found = synonyms()
    assert set(found) == {row["language"] for row in rows}
    for language, table in found.items():
        texts = " ".join(row["text"].casefold() for row in rows if row["language"] == language)
        for phrase, other in table.items():
            assert phrase.casefold() in texts, (language, phrase)
            assert other.strip()
            assert phrase != other
