"""A data set that was removed comes back as it was, also where others came in meanwhile."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.datasets.base import CandidateRow, FactRow, Origin, TemplateRow, Variant
from engine.errors import DataError
from engine.types import finished
from kn_studio.library import KnownRow, Query
from kn_studio.library.store import LibraryStore
from tests.library.made import CITIES, MLAMA, MPARAREL, empty, fill, uuids

MORE = (
    FactRow("P36", "en", "Narnia", "Cair Paravel", "n-1", "Q1", "Q2", 9, "1950", ("Cair",), ("Archenland",),
            (Variant("The capital of Narnia is [Y]."), Variant("Is it [Y]?", "question"))),
    FactRow("P36", "fi", "Ranska", "Pariisi", "u-1", "Q13917", "Q90", 1),
    TemplateRow("P36", "en", "[X] has the capital [Y].", held_out=True, reviewed=True),
    CandidateRow("P36", "en", ("Paris", "Cair Paravel")),
)  # fmt: skip


def content(library: LibraryStore) -> dict[str, list[tuple[object, ...]]]:
    """Every row of the file that speaks of facts, but for the bin."""
    tables = ("source", "fact", "label", "variant", "answer", "template", "candidate", "known", "tally")
    with library._connections.read() as db:
        return {table: sorted(db.conn.execute(f"SELECT * FROM {table}").fetchall(), key=repr) for table in tables}


def bins(library: LibraryStore) -> int:
    with library._connections.read() as db:
        return int(db.conn.execute("SELECT count(*) FROM sqlite_master WHERE name LIKE 'bin%'").fetchone()[0])


def removed(library: LibraryStore, name: str = "mParaRel") -> None:
    finished(library.remove_source(name, keep=True))


@pytest.fixture
def two(library: LibraryStore) -> LibraryStore:
    """Two data sets that share a fact; one fact was asked."""
    fill(library, MORE, MPARAREL, "mpararel")
    library.keep_known("m", [KnownRow("n-1", "en", 2, 0.25, 9, False), KnownRow("u-1", "fi", 1, 0.5, 9, True)])
    return library


@pytest.mark.parametrize("name", ["mParaRel", "mLAMA"])
def test_it_comes_back_row_by_row_and_is_found_again(two: LibraryStore, name: str) -> None:
    before, stamp = content(two), two.stamp
    for _ in range(2):
        removed(two, name)
        assert content(two) != before
        assert uuids(two, "narnia" if name == "mParaRel" else "brussels") == []
        finished(two.put_back(name))
        assert content(two) == before
        assert uuids(two, "narnia") == ["n-1"]
        assert uuids(two, "brussels") == ["u-3"]
    assert two.stamp > stamp
    assert bins(two) == 0


def test_own_facts_and_templates_come_back(library: LibraryStore) -> None:
    library.add_fact("P36", {"en": ("Utopia", "Amaurot", ("Utopia is ruled from [Y].", "[X]: [Y]"))})
    before = content(library)
    removed(library, "My facts")
    assert uuids(library, "utopia") == []
    finished(library.put_back("My facts"))
    assert content(library) == before


def test_what_came_in_meanwhile_keeps_its_place(two: LibraryStore) -> None:
    removed(two)
    fill(two, [FactRow("P36", "en", "Oz", "Emerald City", "o-1")], Origin("Mine"), "csv")
    mine = two.fact("o-1")
    finished(two.put_back("mParaRel"))
    assert two.fact("o-1") == mine
    narnia = two.fact("n-1")
    assert narnia is not None
    assert narnia.labels["en"].object == "Cair Paravel"
    assert two.variants("n-1", "en", "question") == ("Is it [Y]?",)
    assert two.wrong_answers("n-1", "en") == ("Archenland",)
    assert [row.rank for row in two.known("m", ("n-1",))] == [2]
    assert (uuids(two, "oz"), uuids(two, "narnia")) == (["o-1"], ["n-1"])
    assert {source.name: source.facts for source in two.stats().sources} == {"mLAMA": 10, "Mine": 1, "mParaRel": 2}


def test_one_that_was_imported_again_is_there_once(two: LibraryStore) -> None:
    stats = two.stats()
    removed(two)
    fill(two, MORE, MPARAREL, "mpararel")
    finished(two.put_back("mParaRel"))
    again = two.stats()
    assert (again.facts, again.rows, again.templates) == (stats.facts, stats.rows, stats.templates)
    assert uuids(two, "narnia") == ["n-1"]


def test_the_newest_removal_comes_back_first(library: LibraryStore) -> None:
    for capital in ("Amaurot", "Aircastle"):
        fill(library, [FactRow("P36", "en", "Utopia", capital, "v-1")], MPARAREL, "mpararel")
        removed(library)
    finished(library.put_back("mParaRel"))
    assert library.search(Query("utopia")).rows[0].object == "Aircastle"


def test_stopped_it_is_as_before_and_an_empty_bin_gives_nothing(two: LibraryStore, tmp_path: Path) -> None:
    removed(two)
    before = content(two)
    work = two.put_back("mParaRel")
    for _ in range(3):
        next(work)
    work.close()
    assert content(two) == before
    two.empty_bin()
    assert (bins(two), content(two)) == (0, before)
    with pytest.raises(DataError, match="not there any more"):
        finished(two.put_back("mParaRel"))
    with LibraryStore.open(tmp_path / "other.db", empty(tmp_path)) as other:
        fill(other, CITIES, MLAMA)
        finished(other.remove_source("mLAMA"))
        assert bins(other) == 0


MINE = {
    "en": ("Utopia", "Amaurot", ("Utopia is ruled from [Y].", "[X]: [Y]")),
    "zh": ("乌托邦", "亚马乌罗提", ()),
}


def test_a_fact_of_the_users_own_goes_alone_and_comes_back_as_it_was(two: LibraryStore) -> None:
    utopia = two.add_fact("P36", MINE)
    narnia = two.add_fact("P36", {"en": ("Oz", "Emerald City", ())})
    two.keep_known("m", [KnownRow(utopia, "en", 2, 0.25, 9, False)])
    before, stats = content(two), two.stats()
    for _ in range(2):
        finished(two.remove_fact(utopia.upper(), keep=True))
        after = two.stats()
        assert (after.facts, after.rows) == (stats.facts - 1, stats.rows - 2)
        assert after.templates == stats.templates, "its templates serve other facts"
        assert (uuids(two, "utopia"), uuids(two, "乌托"), uuids(two, "oz")) == ([], [], [narnia])
        assert two.fact(utopia) is None
        assert two.known("m", (utopia,)) == ()
        finished(two.put_fact_back(utopia))
        assert content(two) == before
        assert (uuids(two, "utopia"), uuids(two, "乌托")) == ([utopia], [utopia])
    assert bins(two) == 0


def test_the_last_own_fact_takes_its_data_set_along_and_brings_it_back(library: LibraryStore) -> None:
    before = content(library)
    mine = library.add_fact("P36", {"en": ("Utopia", "Amaurot", ("Utopia is ruled from [Y].",))})
    there = content(library)
    finished(library.remove_fact(mine, keep=True))
    assert {**content(library), "tally": before["tally"]} == before
    finished(library.put_fact_back(mine))
    assert content(library) == there
    finished(library.remove_fact(mine))
    assert bins(library) == 0


def test_facts_of_a_data_set_are_not_removed_singly(two: LibraryStore) -> None:
    before = content(two)
    with pytest.raises(DataError, match="data set 'mParaRel', whose facts cannot be removed one by one"):
        finished(two.remove_fact("n-1", keep=True))
    with pytest.raises(DataError, match="There is no fact nowhere"):
        finished(two.remove_fact("nowhere", keep=True))
    with pytest.raises(DataError, match="not there any more"):
        finished(two.put_fact_back("n-1"))
    assert (content(two), bins(two)) == (before, 0)


def test_what_a_data_set_says_of_an_own_fact_stays(two: LibraryStore) -> None:
    mine = two.add_fact("P36", {"en": ("Utopia", "Amaurot", ())})
    fill(two, [FactRow("P36", "fi", "Utopia", "Amauroti", mine)], Origin("Copied"), "csv")
    before = content(two)
    finished(two.remove_fact(mine, keep=True))
    left = two.fact(mine)
    assert left is not None
    assert (list(left.labels), left.source) == (["fi"], "Copied")
    with pytest.raises(DataError, match="Copied"):
        finished(two.remove_fact(mine, keep=True))
    finished(two.put_fact_back(mine))
    assert content(two) == before


def test_a_fact_and_its_whole_data_set_lie_apart_in_the_bin(two: LibraryStore) -> None:
    first = two.add_fact("P36", MINE)
    second = two.add_fact("P36", {"en": ("Oz", "Emerald City", ())})
    before = content(two)
    finished(two.remove_fact(first, keep=True))
    without = content(two)
    removed(two, "My facts")
    with pytest.raises(DataError, match="not there any more"):
        finished(two.put_fact_back(second))
    finished(two.put_back("My facts"))
    assert content(two) == without
    with pytest.raises(DataError, match="not there any more"):
        finished(two.put_back("My facts"))
    finished(two.put_fact_back(first))
    assert content(two) == before


def test_a_fact_that_was_typed_again_is_there_once(two: LibraryStore) -> None:
    mine = two.add_fact("P36", MINE)
    finished(two.remove_fact(mine, keep=True))
    assert two.add_fact("P36", MINE) == mine
    stats = two.stats()
    finished(two.put_fact_back(mine))
    assert (two.stats().facts, two.stats().rows) == (stats.facts, stats.rows)
    assert uuids(two, "utopia") == [mine]
