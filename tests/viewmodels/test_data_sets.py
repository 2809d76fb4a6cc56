from __future__ import annotations

from dataclasses import replace

from kn_studio.app_state import AppState, JobLine
from kn_studio.fact_state import ImportReport, LibraryInfo, SkippedRow, SourceLine
from kn_studio.viewmodels.data_sets import MOST_PLACES, data_sets, report

SOURCES = (
    SourceLine("Built-in facts", "builtin", "MIT", "KN Studio", 553),
    SourceLine("mLAMA 1.1", "mlama", "CC BY-NC 4.0", "Kassner et al.", 37_535, "https://example.org"),
    SourceLine("Your own facts", "user", "", "", 1),
)
INFO = LibraryInfo(SOURCES, 38_089, 848_673, 53, 4)
SKIPPED = (
    SkippedRow("a.jsonl", 7, "The answer is empty."),
    SkippedRow("README.md", 0, "This is no data file."),
    SkippedRow("b.jsonl", 1204, "The answer is empty."),
)
DONE = ImportReport({"facts": 2, "rows": 1, "relations": 0}, {"rows": 3}, SKIPPED, 38.44, ("mLAMA 1.1",))


def test_each_data_set_with_licence_and_citation() -> None:
    view = data_sets(AppState(library=INFO))
    assert [(s.name, s.facts, s.licence, s.removable) for s in view.sources] == [
        ("Built-in facts", "553 facts", "MIT", False),
        ("mLAMA 1.1", "37,535 facts", "CC BY-NC 4.0", True),
        ("Your own facts", "1 fact", "typed in by you", True),
    ]
    assert view.sources[1].citation == "Kassner et al."
    assert view.summary == "38,089 facts with 848,673 labels in 53 languages."
    assert view.has_mlama
    assert not data_sets(AppState(library=replace(INFO, sources=SOURCES[:1]))).has_mlama


def test_what_runs_is_named() -> None:
    assert data_sets(AppState(job=JobLine("1", "Importing x.zip"))).busy == "Importing x.zip"
    assert data_sets(AppState()).summary == ""


def test_the_report_groups_what_was_left_out() -> None:
    view = report(DONE)
    assert view.title == "mLAMA 1.1, 38 s"
    assert view.imported == "Added 2 facts and 1 label."
    assert view.unchanged == "3 labels were there already."
    assert [(g.reason, g.count, g.places) for g in view.groups] == [
        ("The answer is empty.", 2, ("a.jsonl, line 7", "b.jsonl, line 1,204")),
        ("This is no data file.", 1, ("README.md",)),
    ]
    assert view.text.splitlines()[1:3] == ["a.jsonl\t7\tThe answer is empty.", "README.md\t\tThis is no data file."]


def test_the_report_names_everything_that_was_counted() -> None:
    counts = {"facts": 9, "rows": 8, "relations": 1, "languages": 7, "templates": 6}
    view = report(ImportReport(counts, {}, (), 1.0))
    assert view.imported == "Added 9 facts, 8 labels, 1 relation, 7 languages and 6 templates."


def test_a_second_import_adds_nothing() -> None:
    view = report(ImportReport({"facts": 0}, {"facts": 1}, (), 2.06))
    assert (view.title, view.imported, view.unchanged) == (
        "Import, 2 s", "Nothing new was added.", "1 fact was there already.",
    )  # fmt: skip


def test_a_long_list_is_cut_on_screen_and_whole_in_the_copy() -> None:
    many = tuple(SkippedRow("x", line, "bad") for line in range(1, 1001))
    view = report(replace(DONE, skipped=many))
    group = view.groups[0]
    assert (group.count, len(group.places), group.more) == (1000, MOST_PLACES, 1000 - MOST_PLACES)
    assert len(view.text.splitlines()) == 1001
