"""Search in every script, its order, its filters, and that quick and whole searches agree."""

from __future__ import annotations

import random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from engine.datasets.base import FactRow
from kn_studio.library import KnownRow, Query
from kn_studio.library import searching as searching_module
from kn_studio.library.folding import fold, split_letters
from kn_studio.library.store import LibraryStore
from tests.library.made import fill, uuids


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("巴黎", {"u-1"}),
        ("黎", {"u-1"}),
        ("法国巴黎", {"u-1"}),
        ("パリ", {"u-1"}),
        ("ンス", {"u-1"}),
        ("ile", {"u-1"}),
        ("ÎLE", {"u-1"}),
        ("de-fra", {"u-1"}),
        ("istanbul", {"u-2"}),
        ("ISTANBUL", {"u-2"}),
        ("ıstanbul", {"u-2"}),
        ("İSTANBUL", {"u-2"}),
        ("इस्पा", {"u-7"}),
        ("तु", {"u-7"}),
        ("قاهر", {"u-8"}),
        ("القاهرةُ", {"u-8"}),
        ("مص", {"u-8"}),
        ("กรุงเทพ", {"u-9"}),
        ("เทพ", {"u-9"}),
        ("서울", {"u-10"}),
        ("서", {"u-10"}),
        ("europeenne", {"u-3"}),
        ("rasbou", {"u-4"}),
        ("sa", {"u-5", "u-6"}),
        ("nothing", set()),
        ("'\"*()", set()),
        ("-", set()),
        ("AND", set()),
    ],
)
def test_any_script_is_found_without_case_and_accents(library: LibraryStore, text: str, found: set[str]) -> None:
    assert set(uuids(library, text)) == found


def test_marks_that_nobody_types_do_not_count() -> None:
    assert fold("می\u200cخواهم") == fold("میخواهم")
    assert fold("soft\u00adhyphen\ufeff") == "softhyphen"
    assert fold("が") != fold("か")
    assert fold("हिन्दी") != fold("हनद")
    assert fold("Ünal  Two") == "unal two"
    assert split_letters("法国a巴黎").split() == ["法", "国", "a", "巴", "黎"]


def test_the_best_come_first(bare: LibraryStore) -> None:
    names = ("West Paris", "Parish of Ham", "Paris", "Elsewhere")
    rows = [FactRow("P1", "en", name, "Paris" if name == "Elsewhere" else "x", f"u{n}") for n, name in enumerate(names)]
    fill(bare, rows)
    assert uuids(bare, "paris") == ["u2", "u1", "u0", "u3"]


def test_language_relation_and_place_confine(library: LibraryStore) -> None:
    assert uuids(library, "巴黎", language="en", anywhere=False) == []
    assert uuids(library, "sa", relation="P36") == []
    assert uuids(library, "sa", relation="P999") == []
    assert set(uuids(library, "", language="zh", anywhere=False)) == {"u-1"}
    assert set(uuids(library, "", relation="P36")) == {"u-1", "u-2", "u-3", "u-4"}
    assert len(uuids(library, "")) == 10


def test_labels_are_shown_in_the_language_wanted_else_in_english(library: LibraryStore) -> None:
    (row,) = library.search(Query("巴黎", "ja")).rows
    assert (row.language, row.object, row.languages) == ("ja", "パリ", 3)
    assert row.has == {"en", "zh", "ja"}
    (row,) = library.search(Query("القاهرة", "ja")).rows
    assert row.language == "ar"
    (row,) = library.search(Query("istanbul", "ja")).rows
    assert (row.language, row.source, row.builtin) == ("en", "mLAMA", False)


def test_only_facts_that_exist_in_all_of_these_languages(library: LibraryStore) -> None:
    assert set(uuids(library, "", all_of=("en", "zh"))) == {"u-1"}
    assert set(uuids(library, "", all_of=("en",))) == {"u-1", "u-2", "u-3", "u-4", "u-5", "u-6"}
    assert uuids(library, "", all_of=("en", "xx")) == []
    assert uuids(library, "istanbul", all_of=("en", "tr")) == ["u-2"]
    assert library.search(Query("", all_of=("en",)), 2).total == 6


def test_only_facts_that_a_model_knows(library: LibraryStore) -> None:
    rows = (
        KnownRow("u-1", "en", 1, 0.9, 4, True),
        KnownRow("u-1", "zh", 3, 0.1, 4, False),
        KnownRow("u-2", "en", 1, 0.8, 4, True),
        KnownRow("u-3", "en", 4, 0.0, 4, False),
    )
    library.keep_known("f", rows)
    assert uuids(library, "", fingerprint="f", known="en") == ["u-1", "u-2"]
    assert uuids(library, "", fingerprint="f", known="zh") == []
    assert uuids(library, "", fingerprint="f", known="any") == ["u-1", "u-2"]
    assert uuids(library, "", fingerprint="f", known="all") == ["u-2"]
    assert uuids(library, "", fingerprint="other", known="any") == []
    assert library.search(Query("巴黎", "en", fingerprint="f")).rows[0].known == {"en": 1, "zh": 3}
    assert set(library.asked("f")) == {"en", "zh"}
    assert library.known("f", ("u-1",)) == (rows[0], rows[1])
    library.keep_known("f", (KnownRow("u-3", "en", 1, 0.5, 4, True),))
    assert uuids(library, "", fingerprint="f", known="en") == ["u-1", "u-2", "u-3"]


def test_facts_are_counted_by_relation_and_language(library: LibraryStore) -> None:
    counts = library.counts()
    assert (counts["P36"], counts["P17"], counts["en"], counts["zh"]) == (4, 6, 6, 1)
    assert counts["en"] == len(library.uuids("", ("en",)))


def test_the_total_counts_what_the_limit_cuts(library: LibraryStore) -> None:
    found = library.search(Query(""), 2)
    assert (found.total, len(found.rows), found.exact) == (10, 2, True)


def test_stretches_of_the_hits_are_the_hits(library: LibraryStore) -> None:
    keys = library.hits(Query("", "en"))
    assert not keys.flags.writeable
    rows = library.rows(keys[3:6], "en")
    assert [row.uuid for row in rows] == uuids(library, "", language="en")[3:6]
    assert library.uuids_of(keys[:2]) == tuple(row.uuid for row in library.rows(keys[:2], "en"))


def many(seed: int) -> list[FactRow]:
    """Facts in three languages whose words repeat, so that a search finds more than it puts in order."""
    random_ = random.Random(seed)
    parts = ("ber", "lin", "par", "is", "ma", "drid", "kair", "o")
    rows = []
    for number in range(400):
        for language in ("en", "de", "fr"):
            name = " ".join("".join(random_.choices(parts, k=2)).title() for _ in range(random_.randint(1, 3)))
            rows.append(FactRow(f"P{number % 3}", language, name, random_.choice(parts).title(), f"u{number}"))
    return rows


@pytest.fixture
def crowded(bare: LibraryStore, monkeypatch: pytest.MonkeyPatch) -> LibraryStore:
    fill(bare, many(1))
    monkeypatch.setattr(searching_module, "_RANKED", 50)
    return bare


@pytest.mark.parametrize("text", ["ber", "is", "ma", "o", "berlin", "ber is", "", "lin mad"])
@pytest.mark.parametrize("relation", ["", "P1"])
def test_quick_and_whole_searches_agree(crowded: LibraryStore, text: str, relation: str) -> None:
    query = Query(text, "en", relation)
    keys = crowded.hits(query)
    found = crowded.search(query, 30)
    assert found.total == len(keys)
    assert [row.uuid for row in found.rows] == list(crowded.uuids_of(keys[:30]))
    quick = crowded.search(query, 30, count_all=False)
    assert quick.rows == found.rows
    assert quick.total <= found.total
    assert quick.total == found.total or not quick.exact


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None)
@given(text=st.text(alphabet="berlinpas o", min_size=3, max_size=8))
def test_what_is_found_holds_the_text_and_nothing_is_missed(crowded: LibraryStore, text: str) -> None:
    wanted = fold(text)
    if len(wanted) < 3:
        return
    holding = {row.uuid for row in many(1) if wanted in fold(row.subject) or wanted in fold(row.object)}
    assert set(crowded.uuids_of(crowded.hits(Query(text)))) == holding


def test_counting_stops_early_only_when_asked(crowded: LibraryStore, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(searching_module, "_COUNT_SECONDS", -1.0)
    monkeypatch.setattr(searching_module, "_CHUNK", 100)
    quick = crowded.search(Query("ber"), 5, count_all=False)
    whole = crowded.search(Query("ber"), 5)
    assert not quick.exact
    assert whole.exact
    assert 5 <= quick.total < whole.total
