from __future__ import annotations

from dataclasses import replace

from kn_studio.app_state import AppState, JobLine
from kn_studio.fact_intents import RankFacts, SearchFacts
from kn_studio.fact_state import FactPage, FactRow, FactSearch, LibraryInfo, SourceLine
from kn_studio.viewmodels.fact_table import MOST_COLUMNS, ranking, table
from tests.viewmodels import small

ROW = FactRow(
    "u1", "P36", "ar", "ألمانيا", "برلين", 3, "mLAMA", frozenset({"ar", "en", "zh"}), {"zh": 4, "en": 1}, False
)
SEARCH = FactSearch(
    "", "ar", "", 1200, (ROW,), (("P36", "capital"), ("P37", "P37")), ("en", "zh", "ar", "de"), stamp=3,
    asked=("en", "zh"), counts={"P36": 1200, "de": 32_548},
)  # fmt: skip
BUILTIN = SourceLine("Built-in facts", "builtin", "MIT", "", 553)


def state(**changes: object) -> AppState:
    return replace(AppState(search=SEARCH, model=small.MODEL, languages=("zh", "en")), **changes)  # type: ignore[arg-type]


def test_rows_with_their_languages_and_ranks() -> None:
    page = table(state())
    row = page.rows[0]
    assert (row.right_to_left, row.has, row.known) == (True, frozenset({"ar", "en", "zh"}), (("en", 1), ("zh", 4)))
    assert (page.count, page.total, page.stamp) == (1200, "1,200 facts", 3)
    assert page.page is None
    later = table(state(search=replace(SEARCH, page=FactPage(200, (ROW,)))))
    assert later.page == (200, page.rows)


def test_a_count_in_a_hurry_says_so() -> None:
    assert table(state(search=replace(SEARCH, exact=False))).total == "over 1,200 facts"
    assert table(state(search=replace(SEARCH, total=1))).total == "1 fact"


def test_counts_stand_in_the_lists_where_they_are_known() -> None:
    page = table(state())
    assert page.relations == (("", "All relations"), ("P36", "capital · P36 · 1,200"), ("P37", "P37"))
    # The same names stand in narrow fields and forms, where a count would be cut off or mean nothing.
    assert dict(page.languages)["de"].endswith("German · de")
    assert dict(page.languages)["en"].endswith("· en")


def test_relations_have_the_interfaces_names_and_the_english_ones_where_there_are_none() -> None:
    search = replace(SEARCH, language="en", named={"ar": {"P36": "عاصمة"}})
    arabic = state(search=search, interface="ar")
    assert "عاصمة" in dict(table(arabic).relations)["P36"]
    assert dict(arabic.relations) == {"P36": "عاصمة", "P37": "P37"}
    assert dict(replace(arabic, interface="zh").relations)["P36"] == "capital"


def test_the_grid_begins_with_the_chosen_languages() -> None:
    page = table(state())
    assert [(each.code, each.position) for each in page.columns] == [("zh", 0), ("en", 1), ("ar", None), ("de", None)]
    many = tuple(f"l{n}" for n in range(200))
    assert len(table(state(search=replace(SEARCH, languages=many))).columns) == MOST_COLUMNS


def test_the_filter_by_what_is_known_is_there_once_something_was_ranked() -> None:
    keys = [key for key, _ in table(state()).known_options]
    assert keys == ["", "all", "any", "en", "zh"]
    assert table(state(search=replace(SEARCH, asked=()))).known_options == ()
    assert [key for key, _ in table(state(search=replace(SEARCH, asked=("en",)))).known_options] == ["", "en"]


def test_what_ranking_costs_and_why_it_cannot_be() -> None:
    page = table(state())
    assert ranking(page, ()) == (RankFacts(("zh", "en")), "1,200 facts × 2 languages")
    assert ranking(page, ("u1",))[0] == RankFacts(("zh", "en")), "the row on screen is no selection"
    assert ranking(page, ("u1", "u2")) == (RankFacts(("zh", "en"), ("u1", "u2")), "2 marked facts × 2 languages")
    assert ranking(table(state(model=None)), ()) == (None, "Load a model first to rank facts.")
    assert ranking(table(state(model=None, model_busy="demo-bert")), ()) == (None, "demo-bert is being loaded.")
    busy = table(state(job=JobLine("1", "Locating")))
    assert ranking(busy, ()) == (None, "“Locating” is running.")
    assert ranking(table(state(search=replace(SEARCH, rows=(), total=0))), ())[0] is None


def test_only_the_shipped_facts_are_said_to_be_so() -> None:
    note = "Only the built-in facts are here."
    assert table(state(library=LibraryInfo((BUILTIN,), 553, 5530, 10, 1))).note == note
    mixed = LibraryInfo((BUILTIN, replace(BUILTIN, name="mLAMA", key="mlama")), stamp=2)
    assert table(state(library=mixed)).note == ""
    assert table(state()).note == "", "nothing is said before the library was read"


def test_nothing_found_names_the_filters() -> None:
    nothing = replace(SEARCH, text="x", rows=(), total=0, relation="P36", all_of=("en", "zh"), known="any")
    assert table(state(search=nothing)).nothing == (
        "No fact has “x” in its subject or answer in this relation that exists in English and Chinese that the model "
        "was found to know."
    )
    empty = AppState(library=LibraryInfo(stamp=1))
    assert table(empty).nothing == "The library is empty. Get mLAMA, or import a file of your own."
    assert table(AppState()).nothing == "The facts are being read."


def test_the_present_search_as_an_intent() -> None:
    page = table(state(search=replace(SEARCH, text="b", all_of=("en",), known="zh")))
    assert page.search == SearchFacts("b", "ar", "", ("en",), "zh")
    assert page.narrowed
    assert not table(state()).narrowed
