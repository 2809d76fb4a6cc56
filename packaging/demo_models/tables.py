"""The fact and template tables as the training needs them: names per language, and who shares an entity."""

from __future__ import annotations

import csv
from dataclasses import dataclass, field
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]
FACTS = REPOSITORY / "resources" / "facts" / "facts.csv"
TEMPLATES = REPOSITORY / "resources" / "facts" / "templates.csv"

SUBJECT, ANSWER = "[X]", "[Y]"


@dataclass(frozen=True)
class Name:
    """A fact's subject and object in one language; `withheld` pairs are never shown in training."""

    subject: str
    object: str
    withheld: bool


@dataclass(frozen=True)
class FactRow:
    """One fact with its names by language."""

    uuid: str
    relation: str
    subject_id: str
    object_id: str
    names: dict[str, Name] = field(default_factory=dict)

    @property
    def shown(self) -> list[str]:
        """The languages in which the fact may be trained on."""
        return [language for language, name in self.names.items() if not name.withheld]


@dataclass(frozen=True)
class TemplateRow:
    """One sentence with both slots; `held` templates are measured on, never trained on."""

    relation: str
    language: str
    held: bool
    text: str

    @property
    def causal(self) -> bool:
        """Whether the answer slot ends the sentence but for punctuation, so that a causal model can use it."""
        before, after = self.text.split(ANSWER)
        return SUBJECT in before and not any(character.isalnum() for character in after)


def read_facts(path: Path = FACTS) -> list[FactRow]:
    """All facts, in the order of the file."""
    facts: dict[str, FactRow] = {}
    with path.open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines):
            fact = facts.setdefault(
                row["uuid"], FactRow(row["uuid"], row["relation"], row["subject_id"], row["object_id"])
            )
            fact.names[row["language"]] = Name(row["subject"], row["object"], row["withheld"] == "1")
    return list(facts.values())


def read_templates(path: Path = TEMPLATES) -> list[TemplateRow]:
    """All templates, in the order of the file."""
    with path.open(encoding="utf-8", newline="") as lines:
        return [
            TemplateRow(row["relation"], row["language"], row["split"] == "held", row["text"])
            for row in csv.DictReader(lines)
        ]
