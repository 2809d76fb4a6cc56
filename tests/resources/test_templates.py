"""The demo templates: slots, splits, and what a causal model needs to read before the answer."""

from __future__ import annotations

import csv
import re
from collections import Counter, defaultdict
from pathlib import Path

import pytest

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "facts"
LANGUAGES = {"en", "de", "fr", "es", "ru", "zh", "ar", "ja", "hi", "tr"}
ENDING = re.compile(r"[\W_]*$")


def rows(name: str) -> list[dict[str, str]]:
    with (FOLDER / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.fixture(scope="module")
def templates() -> list[dict[str, str]]:
    return rows("templates.csv")


@pytest.fixture(scope="module")
def keywords() -> dict[tuple[str, str], list[str]]:
    return {(row["relation"], row["language"]): row["keywords"].split("|") for row in rows("relations.csv")}


def ends_in_slot(text: str) -> bool:
    before, _, after = text.partition("[Y]")
    return "[X]" in before and ENDING.fullmatch(after) is not None


def test_every_relation_of_the_facts_has_templates_in_every_language(templates: list[dict[str, str]]) -> None:
    relations = {row["relation"] for row in rows("facts.csv")}
    assert len(relations) >= 7
    assert {(row["relation"], row["language"]) for row in templates} == {
        (relation, language) for relation in relations for language in LANGUAGES
    }


def test_slots_stand_once(templates: list[dict[str, str]]) -> None:
    for row in templates:
        assert row["text"].count("[X]") == 1, row
        assert row["text"].count("[Y]") == 1, row
        assert row["text"] == row["text"].strip(), row


def test_eight_to_ten_templates_with_two_held_out(templates: list[dict[str, str]]) -> None:
    count = Counter((row["relation"], row["language"], row["split"]) for row in templates)
    for relation, language in {(row["relation"], row["language"]) for row in templates}:
        assert count[relation, language, "held"] == 2
        assert 6 <= count[relation, language, "train"] <= 8
    assert {row["split"] for row in templates} == {"train", "held"}


def test_no_text_twice_in_a_language(templates: list[dict[str, str]]) -> None:
    count = Counter((row["language"], row["text"]) for row in templates)
    assert [key for key, n in count.items() if n > 1] == []


def test_causal_models_have_five_to_train_on_and_both_held_out(
    templates: list[dict[str, str]], keywords: dict[tuple[str, str], list[str]]
) -> None:
    usable: Counter[tuple[str, str, str]] = Counter()
    for row in templates:
        key = (row["relation"], row["language"])
        before = row["text"].partition("[Y]")[0]
        if ends_in_slot(row["text"]) and any(word in before for word in keywords[key]):
            usable[(*key, row["split"])] += 1
    for key in keywords:
        assert usable[(*key, "train")] >= 5, key
        assert usable[(*key, "held")] == 2, key


def test_a_prefix_leads_to_one_relation_only(templates: list[dict[str, str]]) -> None:
    prefixes: dict[tuple[str, str], set[str]] = defaultdict(set)
    for row in templates:
        before = row["text"].partition("[Y]")[0].strip()
        if "[X]" in before:
            prefixes[row["language"], before].add(row["relation"])
    assert [key for key, relations in prefixes.items() if len(relations) > 1] == []


def test_held_out_templates_use_known_words_only(templates: list[dict[str, str]]) -> None:
    """A word that training never showed cannot be understood; unspaced scripts are held to their characters."""
    known: dict[str, set[str]] = defaultdict(set)
    for row in templates:
        if row["split"] == "train":
            known[row["language"]] |= words(row["text"], row["language"])
    for row in templates:
        if row["split"] == "held":
            assert words(row["text"], row["language"]) <= known[row["language"]], row


def words(text: str, language: str) -> set[str]:
    text = text.replace("[X]", " ").replace("[Y]", " ")
    if language in ("zh", "ja"):
        return set(re.sub(r"[\W_]", "", text))
    # Combining vowel signs belong to the word in Devanagari, hence no \w.
    return {word.casefold() for word in re.split(r"[\s.,;:!?()«»„“”\"'’—–\-।،؛؟¿¡/]+", text) if word}


def test_every_template_names_its_source_and_review(templates: list[dict[str, str]]) -> None:
    for row in templates:
        assert row["source"]
        assert row["reviewed"] in ("yes", "no")
