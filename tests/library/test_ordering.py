"""Hits in the order of the columns: by several at once, as the table shows them, in one stretch or many."""

from __future__ import annotations

from dataclasses import replace

import pytest

from engine.datasets.base import FactRow
from kn_studio import qt_collation
from kn_studio.library import KnownRow, Query, collation, ordering
from kn_studio.library.ordering import is_column
from kn_studio.library.store import LibraryStore
from kn_studio.panels import fact_cells
from tests.library.made import MPARAREL, fill


def found(library: LibraryStore, *order: tuple[str, bool], **query: object) -> list[str]:
    asked = replace(Query(language="en", order=order), **query)  # type: ignore[arg-type]
    in_one = library.search(asked, 50, count_all=False)
    keys = library.hits(asked)
    assert [row.uuid for row in in_one.rows] == list(library.uuids_of(keys))
    assert (in_one.total, in_one.exact) == (len(keys), True)
    return [row.uuid.removeprefix("u-") for row in in_one.rows]


@pytest.mark.parametrize("few", [0, 2000])
@pytest.mark.parametrize("column", ["subject", "object", "relation", "languages", "source", "in:en"])
def test_each_column_goes_as_the_table_shows_it(
    library: LibraryStore, monkeypatch: pytest.MonkeyPatch, column: str, few: int
) -> None:
    monkeypatch.setattr(ordering, "FEW", few)
    fill(library, [FactRow("P9", "en", "Zürich", "German", "u-11")], MPARAREL, "mpararel")
    asked = {"2": 3, "4": 1, "5": 20}
    library.keep_known("m", [KnownRow(f"u-{each}", "en", rank, 0.1, 9, rank == 1) for each, rank in asked.items()])
    got = {
        "subject": ["3", "4", "1", "2", "5", "6", "11", "8", "7", "9", "10"],
        "object": ["5", "3", "11", "6", "2", "1", "4", "8", "7", "9", "10"],
        "relation": ["11", "5", "6", "7", "8", "9", "10", "1", "2", "3", "4"],
        "languages": ["4", "5", "6", "7", "8", "9", "10", "11", "2", "3", "1"],
        "source": ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11"],
        "in:en": ["4", "2", "5", "1", "3", "6", "11", "7", "8", "9", "10"],
    }[column]
    assert found(library, (column, False), fingerprint="m") == got
    back = found(library, (column, True), fingerprint="m")
    assert set(back) == set(got)
    if column == "in:en":
        assert back == ["1", "3", "6", "11", "5", "2", "4", "7", "8", "9", "10"], "what has no label stays last"
    elif column in ("subject", "object"):
        same = {"4": "3", "6": "5"} if column == "subject" else {}
        assert [same.get(each, each) for each in back] == [same.get(each, each) for each in reversed(got)]


def test_a_further_column_orders_facts_that_are_equal_in_the_first(library: LibraryStore) -> None:
    assert found(library, ("subject", False), ("object", False), relation="P17")[:2] == ["5", "6"]
    assert found(library, ("subject", False), ("object", True), relation="P17")[:2] == ["6", "5"]
    assert found(library, ("languages", True), ("subject", False))[:4] == ["1", "3", "2", "4"]


def test_other_labels_are_sorted_where_other_labels_are_shown(library: LibraryStore) -> None:
    assert found(library, ("subject", True), language="zh", relation="P36")[0] == "1"
    assert found(library, ("subject", True), language="en", relation="P36")[0] == "2"


@pytest.fixture(autouse=True)
def by_number(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever a window of this process has installed."""
    monkeypatch.setattr(collation, "_maker", None)


@pytest.fixture
def by_sound(by_number: None) -> None:
    qt_collation.use()


def test_chinese_is_sorted_by_how_it_is_said(library: LibraryStore, by_sound: None) -> None:
    names = {"11": "中国", "12": "阿富汗", "13": "德国", "14": "斐济", "15": "第10区", "16": "第9区"}
    fill(library, [FactRow("P9", "zh", name, "洲", f"u-{each}") for each, name in names.items()], MPARAREL, "mpararel")
    got = found(library, ("subject", False), language="zh", relation="P9")
    assert [names[each] for each in got] == ["阿富汗", "德国", "第9区", "第10区", "斐济", "中国"]
    back = found(library, ("subject", True), language="zh", relation="P9")
    assert back == got[::-1]


def test_other_languages_keep_their_order(by_sound: None) -> None:
    words = ["Zypern", "Österreich", "item 10", "item 2"]
    assert sorted(words, key=collation.key_of("de")) == ["item 10", "item 2", "Österreich", "Zypern"]


def test_chinese_has_an_order_where_nobody_knows_how_it_is_said(by_number: None) -> None:
    assert sorted(["德国", "中国"], key=collation.key_of("zh")) == ["中国", "德国"], "by the characters' numbers"


def test_filters_and_words_stay_in_force_and_strange_columns_count_for_nothing(library: LibraryStore) -> None:
    assert found(library, ("object", True), text="salzburg") == ["6", "5"]
    assert found(library, ("object", True), all_of=("en", "fr")) == ["3"]
    plain = found(library)
    assert found(library, ("colour", True)) == plain
    assert found(library, ("in:xx", True)) == plain
    assert not any(map(is_column, ("", "in:", "rank", "Subject")))


def test_the_table_calls_its_columns_as_the_library_does() -> None:
    names = {
        fact_cells.SUBJECT, fact_cells.OBJECT, fact_cells.RELATION, fact_cells.NUMBER, fact_cells.SOURCE,
        f"{fact_cells.IN}de",
    }  # fmt: skip
    assert all(map(is_column, names))
    assert len(names) == 6
