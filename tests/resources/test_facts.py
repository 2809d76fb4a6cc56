"""The demo models' facts table keeps its promises."""

from __future__ import annotations

import csv
import re
import uuid
from collections import Counter, defaultdict
from pathlib import Path

import pytest

FACTS = Path(__file__).resolve().parents[2] / "resources" / "facts" / "facts.csv"
NAMESPACE = uuid.UUID("6f1d3c52-8a0e-5b7c-9d44-2f6b1e0a7c35")
LANGUAGES = ("en", "de", "fr", "es", "ru", "zh", "ar", "ja", "hi", "tr")
RELATIONS = {"P17", "P30", "P36", "P37", "P38", "P246", "P474"}
HEADER = "uuid,relation,language,subject,object,prompt,withheld,subject_id,object_id,source"
KNOWN_SOURCES = {
    "cldr-territory",
    "cldr-language",
    "cldr-tz-city",
    "iso4217",
    "itu",
    "common-knowledge",
}
NOT_ONE_WORD = re.compile(r"[\s\-\u00ad\u2010-\u2015'\u2018\u2019\u02bc.\u00b7\u2022\u30fb\uff65]")
LETTERS = {
    "ru": re.compile(r"[\u0400-\u04ff]"),
    "zh": re.compile(r"[\u4e00-\u9fff]"),
    "ar": re.compile(r"[\u0600-\u06ff]"),
    "ja": re.compile(r"[\u3040-\u30ff\u4e00-\u9fff]"),
    "hi": re.compile(r"[\u0900-\u097f]"),
}
LATIN = re.compile(r"[A-Za-z]")
CODE_RELATIONS = {"P38", "P246", "P474"}

Row = dict[str, str]


def kind_of(entity_id: str) -> str:
    """Return the part of an entity id that names its kind."""
    return entity_id.split("-", 1)[0]


@pytest.fixture(scope="module")
def rows() -> list[Row]:
    """Return every row of the table."""
    with FACTS.open(encoding="utf-8", newline="") as handle:
        return list(csv.DictReader(handle))


@pytest.fixture(scope="module")
def facts(rows: list[Row]) -> dict[str, list[Row]]:
    """Return the rows of each fact by uuid."""
    grouped: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        grouped[row["uuid"]].append(row)
    return grouped


def names_of(rows: list[Row]) -> set[tuple[str, str, str]]:
    """Return (language, label, entity id) of every subject and object."""
    return {(row["language"], row[part], row[f"{part}_id"]) for row in rows for part in ("subject", "object")}


def test_header_is_exact() -> None:
    assert FACTS.read_text(encoding="utf-8").splitlines()[0] == HEADER


def test_size(rows: list[Row], facts: dict[str, list[Row]]) -> None:
    assert {row["language"] for row in rows} == set(LANGUAGES)
    assert {row["relation"] for row in rows} == RELATIONS
    assert 530 <= len(facts) <= 600
    assert len(rows) > 0.98 * len(facts) * len(LANGUAGES)


def test_rows_are_sorted_and_unique(rows: list[Row]) -> None:
    keys = [(r["relation"], r["subject_id"], LANGUAGES.index(r["language"])) for r in rows]
    assert keys == sorted(set(keys))


def test_uuid_is_recomputed(rows: list[Row]) -> None:
    for row in rows:
        name = f"{row['relation']}:{row['subject_id']}"
        assert row["uuid"] == str(uuid.uuid5(NAMESPACE, name)), name


def test_relations_are_single_valued(facts: dict[str, list[Row]]) -> None:
    for group in facts.values():
        assert len({row["object_id"] for row in group}) == 1, group[0]


def test_objects_are_one_word(rows: list[Row]) -> None:
    assert [row for row in rows if NOT_ONE_WORD.search(row["object"])] == []


def test_subjects_have_three_words_at_most(rows: list[Row]) -> None:
    assert [row for row in rows if not 1 <= len(row["subject"].split()) <= 3] == []


def test_labels_are_clean(rows: list[Row]) -> None:
    for language, label, _ in names_of(rows):
        assert label == label.strip(), (language, label)
        assert not re.search(r"[()\[\],;/|\u00ad\u200b-\u200f]|\s\s", label), (
            language,
            label,
        )


def test_labels_use_the_script_of_their_language(rows: list[Row]) -> None:
    for row in rows:
        parts = ["subject"] if row["relation"] in CODE_RELATIONS else ["subject", "object"]
        for part in parts:
            assert LETTERS.get(row["language"], LATIN).search(row[part]), row
            assert row["language"] not in LETTERS or not LATIN.search(row[part]), row


@pytest.mark.parametrize("part", ["subject", "object"])
def test_labels_stand_for_one_entity_in_a_relation(rows: list[Row], part: str) -> None:
    owners: dict[tuple[str, str, str], set[str]] = defaultdict(set)
    for row in rows:
        owners[row["language"], row["relation"], row[part]].add(row[f"{part}_id"])
    assert {key: ids for key, ids in owners.items() if len(ids) > 1} == {}


def test_objects_have_labels_of_their_own(rows: list[Row]) -> None:
    owners: dict[tuple[str, str], set[str]] = defaultdict(set)
    for row in rows:
        owners[row["language"], row["object"]].add(row["object_id"])
    assert {key: ids for key, ids in owners.items() if len(ids) > 1} == {}


def test_labels_stand_for_one_entity_of_a_kind(rows: list[Row]) -> None:
    owners: dict[tuple[str, str, str], set[str]] = defaultdict(set)
    for language, label, entity_id in names_of(rows):
        owners[language, kind_of(entity_id), label].add(entity_id)
    assert {key: ids for key, ids in owners.items() if len(ids) > 1} == {}


def test_an_entity_has_one_label_in_a_language(rows: list[Row]) -> None:
    labels: dict[tuple[str, str], set[str]] = defaultdict(set)
    for language, label, entity_id in names_of(rows):
        labels[language, entity_id].add(label)
    assert {key: found for key, found in labels.items() if len(found) > 1} == {}


def test_no_answer_repeats_its_subject(rows: list[Row]) -> None:
    def same(row: Row) -> bool:
        return row["subject"].casefold() == row["object"].casefold()

    assert [row for row in rows if same(row)] == []


def test_no_city_of_a_country_is_a_capital(rows: list[Row]) -> None:
    capitals = {row["object_id"] for row in rows if row["relation"] == "P36"}
    cities = {row["subject_id"] for row in rows if row["relation"] == "P17"}
    assert not capitals & cities


def test_calling_codes_belong_to_one_country(rows: list[Row]) -> None:
    owners: dict[str, set[str]] = defaultdict(set)
    for row in rows:
        if row["relation"] == "P474":
            assert re.fullmatch(r"\+[1-9]\d{1,2}", row["object"]), row
            owners[row["object"]].add(row["subject_id"])
    assert {code for code, ids in owners.items() if len(ids) > 1} == set()


def test_element_names_are_lower_case_but_in_german(rows: list[Row]) -> None:
    for row in rows:
        if row["relation"] == "P246":
            first = row["subject"][0]
            assert first.isupper() if row["language"] == "de" else not first.isupper(), row


def test_fixed_columns(rows: list[Row]) -> None:
    for row in rows:
        assert row["prompt"] == ""
        assert row["withheld"] in {"0", "1"}
        assert set(row["source"].split("+")) <= KNOWN_SOURCES, row


def test_withheld_languages(facts: dict[str, list[Row]]) -> None:
    for group in facts.values():
        withheld = sum(row["withheld"] == "1" for row in group)
        assert withheld in {0, 3}, group[0]
        assert not withheld or len(group) >= 8, group[0]


def test_withheld_share_of_each_relation(facts: dict[str, list[Row]]) -> None:
    size: Counter[str] = Counter()
    withheld: Counter[str] = Counter()
    for group in facts.values():
        relation = group[0]["relation"]
        size[relation] += 1
        withheld[relation] += any(row["withheld"] == "1" for row in group)
    for relation, count in size.items():
        if count >= 40:
            assert 0.08 <= withheld[relation] / count <= 0.16, relation
