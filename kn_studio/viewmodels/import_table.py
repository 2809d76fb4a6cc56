"""What the import wizard asks and checks: which formats there are, which columns a table needs, what is missing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from kn_studio.app_state import TableLook
from kn_studio.viewmodels import wording

TABLES = ("csv", "tsv", "jsonl", "parquet")
"""Formats whose columns the user may name."""

FORMATS: tuple[tuple[str, str], ...] = (
    ("auto", "Found out by itself"),
    ("csv", "Table: CSV"),
    ("tsv", "Table: TSV"),
    ("jsonl", "Table: JSON lines"),
    ("parquet", "Table: Parquet"),
    ("mlama", "mLAMA folder or zip"),
    ("m_lama", "m_lama of the Hugging Face Hub"),
    ("mpararel", "mParaRel patterns and tuples"),
    ("pararel", "ParaRel"),
    ("lama", "LAMA T-REx"),
    ("knowledge-neurons", "Knowledge Neurons (data_all.json)"),
    ("templama", "TempLAMA"),
    ("amig", "AMIG wrong facts"),
    ("dkn", "DKN perturbed queries"),
    ("candidates", "Candidate lists"),
)
"""Key and name of each choice of format."""

ENCODINGS: tuple[tuple[str, str], ...] = (
    ("", "Found out by itself"), ("utf-8", "UTF-8"), ("utf-16", "UTF-16"), ("cp1252", "Western (cp1252)"),
    ("cp1251", "Cyrillic (cp1251)"), ("cp1256", "Arabic (cp1256)"), ("gb18030", "Chinese (GB 18030)"),
    ("big5", "Chinese (Big5)"), ("shift_jis", "Japanese (Shift JIS)"), ("euc_kr", "Korean (EUC-KR)"),
)  # fmt: skip

FIXED = "="
"""A column's text that begins so is no column, but what every row holds."""


@dataclass(frozen=True)
class Field:
    """One of this project's columns. `fixed` ones may be the same in every row: `=P36`."""

    key: str
    label: str
    hint: str
    needed: bool = False
    fixed: bool = False


FIELDS = (
    Field("relation", "Relation", "a code such as P36", True, True),
    Field("language", "Language", "a code such as en", True, True),
    Field("subject", "Subject", "what the fact is about", True),
    Field("object", "Answer", "the right answer", True),
    Field("prompt", "Sentence", "with [Y] where the answer belongs"),
    Field("template", "Template", "with [X] and [Y], for all facts of the relation"),
    Field("aliases", "Further answers", "also right, with | between"),
    Field("uuid", "Id", "tells that rows are one fact"),
    Field("subject_id", "Subject's id", "of Wikidata"),
    Field("object_id", "Answer's id", "of Wikidata"),
    Field("date", "Year", "for which the fact holds"),
)


def table_format(path: Path) -> str:
    """The format of a user's own table by its ending, "" for anything else."""
    endings = {".csv": "csv", ".tsv": "tsv", ".tab": "tsv", ".txt": "tsv", ".jsonl": "jsonl", ".ndjson": "jsonl",
               ".parquet": "parquet"}  # fmt: skip
    return endings.get(path.suffix.lower(), "")


def chosen_columns(picked: Mapping[str, str]) -> dict[str, str]:
    """What was picked, without the fields that were left empty."""
    return {key: text.strip() for key, text in picked.items() if text.strip().removeprefix(FIXED).strip()}


def missing(picked: Mapping[str, str], columns: tuple[str, ...]) -> str:
    """What is wrong with the choice of columns as a sentence; "" where it can be imported."""
    chosen = chosen_columns(picked)
    lacking = [field for field in FIELDS if field.needed and field.key not in chosen]
    if lacking:
        which = wording.listing(field.label.lower() for field in lacking)
        fixed = [field.label.lower() for field in lacking if field.fixed]
        advice = f" Where every row has the same {fixed[0]}, type it with = before it." if fixed else ""
        return f"Choose the column of the {which}.{advice}"
    for field in FIELDS:
        text = chosen.get(field.key, "")
        if text.startswith(FIXED):
            if not field.fixed:
                return f"The {field.label.lower()} cannot be the same in every row: choose its column."
        elif text and text not in columns:
            return f"There is no column “{text}”."
    named: dict[str, str] = {}
    for key, text in chosen.items():
        if not text.startswith(FIXED) and text in named and {key, named[text]} & {"subject", "object"}:
            return f"The column “{text}” is chosen twice."
        named[text] = key
    return ""


def complete(look: TableLook) -> bool:
    """Whether the table's own header says all that is needed."""
    return not missing(look.guess, look.columns)


def codes(text: str) -> tuple[str, ...]:
    """Codes out of a line of them, with commas, semicolons or spaces between."""
    return tuple(dict.fromkeys(text.replace(",", " ").replace(";", " ").split()))
