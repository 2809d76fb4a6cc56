"""The built-in facts: search in any script, labels, templates, counts."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from engine.errors import DataError
from kn_studio.library.builtin import BuiltinLibrary
from kn_studio.library.folding import fold

TABLES = {
    "facts.csv": """uuid,relation,language,subject,object,source,aliases
u-1,P36,en,Île-de-France,Paris,cldr-territory+common-knowledge,
u-1,P36,zh,法兰西岛,法国巴黎,cldr-territory,巴黎
u-2,P36,en,İstanbul,Ankara,common-knowledge,
u-3,P17,en,Isparta,Paris County,common-knowledge,
u-3,P17,hi,इस्पार्टा,तुर्की,common-knowledge,
u-4,P17,ar,القاهرة,مصر,common-knowledge,
""",
    "templates.csv": """relation,language,split,text
P36,en,train,The capital of [X] is [Y].
P36,en,held,[X] has the capital [Y].
""",
    "relations.csv": "relation,language,label,keywords\nP36,en,capital,capital\nP36,zh,首都,首都\n",
}


@pytest.fixture
def library(tmp_path: Path) -> BuiltinLibrary:
    for name, text in TABLES.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    return BuiltinLibrary(tmp_path)


def uuids(library: BuiltinLibrary, text: str, **options: str) -> list[str]:
    return [row.uuid for row in library.search(text, **options)[1]]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("巴黎", ["u-1"]),
        ("ile", ["u-1"]),
        ("ÎLE", ["u-1"]),
        ("istanbul", ["u-2"]),
        ("ISTANBUL", ["u-2"]),
        ("ıstanbul", ["u-2"]),
        ("इस्पा", ["u-3"]),
        ("قاهر", ["u-4"]),
        ("القاهرةُ", ["u-4"]),
        ("paris", ["u-1", "u-3"]),
        ("is", ["u-2", "u-3", "u-1"]),
        ("nothing", []),
    ],
)
def test_search_finds_substrings_in_any_script_without_case_and_accents(
    library: BuiltinLibrary, text: str, found: list[str]
) -> None:
    assert uuids(library, text) == found


def test_language_and_relation_confine(library: BuiltinLibrary) -> None:
    assert uuids(library, "巴黎", language="en") == []
    assert uuids(library, "is", relation="P36") == ["u-2", "u-1"]
    assert uuids(library, "", language="zh") == ["u-1"]


def test_anywhere_searches_all_languages_and_shows_the_one_wanted(library: BuiltinLibrary) -> None:
    total, (row,) = library.search("巴黎", "en", anywhere=True)
    assert (total, row.language, row.object, row.languages) == (1, "en", "Paris", 2)
    _, (row,) = library.search("القاهرة", "en", anywhere=True)
    assert row.language == "ar"


def test_the_total_counts_what_the_limit_cuts(library: BuiltinLibrary) -> None:
    total, rows = library.search("", limit=2)
    assert (total, len(rows)) == (4, 2)


def test_labels_templates_and_answers(library: BuiltinLibrary) -> None:
    assert library.relation_label("P36", "zh") == "首都"
    assert library.relation_label("P36", "ar") == "capital"
    assert library.relation_label("P17") == "P17"
    assert [t.held_out for t in library.templates("P36", "en")] == [False, True]
    assert library.templates("P36", "zh") == ()
    assert library.other_answers("u-1") == {"zh": ("巴黎",)}
    assert library.languages() == ("en", "zh", "hi", "ar")
    fact = library.fact(" U-1 ")
    assert fact is not None
    assert (fact.labels["zh"].object, fact.licence) == ("法国巴黎", "Unicode-3.0")
    assert library.fact("u-9") is None


def test_stats_count_facts_rows_and_sources(library: BuiltinLibrary) -> None:
    stats = library.stats()
    assert (stats.facts, stats.rows, stats.relations, stats.languages, stats.templates) == (4, 6, 2, 4, 2)
    assert {(s.name, s.facts) for s in stats.sources} == {("cldr-territory", 1), ("common-knowledge", 4)}


def test_nothing_is_read_before_it_is_asked_for(tmp_path: Path) -> None:
    library = BuiltinLibrary(tmp_path / "nowhere")
    with pytest.raises(DataError):
        library.facts()


def test_folding_keeps_what_tells_letters_apart() -> None:
    assert fold("が") != fold("か")
    assert fold("Ünal") == "unal"
    assert fold("हिन्दी") != fold("हनद")
    assert fold("  Two   words ") == "two words"


def test_the_shipped_facts_are_found_fast() -> None:
    library = BuiltinLibrary()
    library.facts()
    began = time.perf_counter()
    total, rows = library.search("berlin", "en", anywhere=True)
    assert time.perf_counter() - began < 0.1
    assert total >= 1
    assert "P36" in {row.relation for row in rows}
