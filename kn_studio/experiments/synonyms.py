"""Synonyms of words that stand in the program's templates: a small table of its own.

A pair stands in `texts/synonyms.csv` only where the one can take the other's place in all these templates without a
change of meaning or of any word around it (same gender, number and case). What is not there has no synonym.
"""

from __future__ import annotations

import csv

from kn_studio import resources


def synonyms() -> dict[str, dict[str, str]]:
    """By language, a phrase → its synonym."""
    found: dict[str, dict[str, str]] = {}
    with resources.path("texts", "synonyms.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            found.setdefault(row["language"], {})[row["phrase"]] = row["synonym"]
    return found
