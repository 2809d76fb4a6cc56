"""What the import wizard asks and checks: which formats there are, which columns a table needs, what is missing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from kn_studio.fact_state import TableLook
from kn_studio.translation import marked, tr
from kn_studio.viewmodels import wording

TABLES = ("csv", "tsv", "jsonl", "parquet")
"""Formats whose columns the user may name."""

FORMATS: tuple[tuple[str, str], ...] = (
    ("auto", marked("Found out by itself")),
    ("csv", marked("Table: CSV")),
    ("tsv", marked("Table: TSV")),
    ("jsonl", marked("Table: JSON lines")),
    ("parquet", marked("Table: Parquet")),
    ("mlama", marked("mLAMA folder or zip")),
    ("m_lama", marked("m_lama of the Hugging Face Hub")),
    ("mpararel", marked("mParaRel patterns and tuples")),
    ("pararel", "ParaRel"),
    ("lama", "LAMA T-REx"),
    ("knowledge-neurons", marked("Knowledge Neurons (data_all.json)")),
    ("templama", "TempLAMA"),
    ("amig", marked("AMIG wrong facts")),
    ("dkn", marked("DKN perturbed queries")),
    ("candidates", marked("Candidate lists")),
)
"""Key and name of each choice of format."""

ENCODINGS: tuple[tuple[str, str], ...] = (
    ("", marked("Found out by itself")),
    ("utf-8", "UTF-8"),
    ("utf-16", "UTF-16"),
    ("cp1252", marked("Western (cp1252)")),
    ("cp1251", marked("Cyrillic (cp1251)")),
    ("cp1256", marked("Arabic (cp1256)")),
    ("gb18030", marked("Chinese (GB 18030)")),
    ("big5", marked("Chinese (Big5)")),
    ("shift_jis", marked("Japanese (Shift JIS)")),
    ("euc_kr", marked("Korean (EUC-KR)")),
)

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
    Field("relation", marked("Relation"), marked("a code such as P36"), True, True),
    Field("language", marked("Language"), marked("a code such as en"), True, True),
    Field("subject", marked("Subject"), marked("what the fact is about"), True),
    Field("object", marked("Answer"), marked("the right answer"), True),
    Field("prompt", marked("Sentence"), marked("with [Y] where the answer belongs")),
    Field("template", marked("Template"), marked("with [X] and [Y], for all facts of the relation")),
    Field("aliases", marked("Further answers"), marked("also right, with | between")),
    Field("uuid", marked("Id"), marked("tells that rows are one fact")),
    Field("subject_id", marked("Subject's id"), marked("of Wikidata")),
    Field("object_id", marked("Answer's id"), marked("of Wikidata")),
    Field("date", marked("Year"), marked("for which the fact holds")),
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
        which = wording.listing(tr(field.label).lower() for field in lacking)
        fixed = [tr(field.label).lower() for field in lacking if field.fixed]
        advice = tr(" Where every row has the same {fixed}, type it with = before it.", fixed=fixed[0]) if fixed else ""
        return tr("Choose the column of the {which}.{advice}", which=which, advice=advice)
    for field in FIELDS:
        text = chosen.get(field.key, "")
        if text.startswith(FIXED):
            if not field.fixed:
                return tr(
                    "The {label} cannot be the same in every row: choose its column.", label=tr(field.label).lower()
                )
        elif text and text not in columns:
            return tr("There is no column “{text}”.", text=text)
    named: dict[str, str] = {}
    for key, text in chosen.items():
        if not text.startswith(FIXED) and text in named and {key, named[text]} & {"subject", "object"}:
            return tr("The column “{text}” is chosen twice.", text=text)
        named[text] = key
    return ""


def complete(look: TableLook) -> bool:
    """Whether the table's own header says all that is needed."""
    return not missing(look.guess, look.columns)


def codes(text: str) -> tuple[str, ...]:
    """Codes out of a line of them, with commas, semicolons or spaces between."""
    return tuple(dict.fromkeys(text.replace(",", " ").replace(";", " ").split()))
