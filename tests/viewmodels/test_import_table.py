from __future__ import annotations

from pathlib import Path

import pytest

from engine.datasets import DATASETS
from engine.datasets.columns import COLUMNS
from kn_studio.fact_state import TableLook
from kn_studio.viewmodels.import_table import FIELDS, FORMATS, TABLES, codes, complete, missing, table_format

NAMES = ("country", "capital", "lang")
WHOLE = {"relation": "=P36", "language": "lang", "subject": "country", "object": "capital"}


def test_the_wizard_speaks_of_columns_and_formats_that_the_readers_know() -> None:
    assert {field.key for field in FIELDS} <= set(COLUMNS)
    assert {field.key for field in FIELDS if field.needed} == {key for key, each in COLUMNS.items() if each.needed}
    assert {key for key, _ in FORMATS} - {"auto"} == {each.key for each in DATASETS} - {"hub"}
    assert set(TABLES) <= {each.key for each in DATASETS}


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        ({}, ""),
        ({"relation": "="}, "Choose the column of the relation. Where every row has the same relation, type it with = "
         "before it."),
        ({"subject": "", "object": " "}, "Choose the column of the subject and answer."),
        ({"subject": "=Germany"}, "The subject cannot be the same in every row: choose its column."),
        ({"language": "sprache"}, "There is no column “sprache”."),
        ({"object": "country"}, "The column “country” is chosen twice."),
        ({"language": "=en"}, ""),
    ],
)  # fmt: skip
def test_what_is_missing_is_a_sentence(change: dict[str, str], fault: str) -> None:
    assert missing({**WHOLE, **change}, NAMES) == fault


def test_a_table_whose_header_says_it_all() -> None:
    guess = {"relation": "relation", "language": "lang", "subject": "country", "object": "capital"}
    look = TableLook(Path("a.csv"), "csv", "utf-8", (*NAMES, "relation"), (), guess)
    assert complete(look)
    assert not complete(TableLook(Path("a.csv"), "csv", "utf-8", NAMES, (), {}))


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("a.CSV", "csv"),
        ("a.tsv", "tsv"),
        ("a.parquet", "parquet"),
        ("a.jsonl", "jsonl"),
        ("a.zip", ""),
        ("mlama1.1", ""),
    ],
)
def test_the_ending_tells_a_table(name: str, kind: str) -> None:
    assert table_format(Path(name)) == kind


def test_codes_are_written_in_any_way() -> None:
    assert codes(" en, zh;ar  en ") == ("en", "zh", "ar")
    assert codes("") == ()
