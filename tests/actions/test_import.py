"""Imports into a real library: counted, reported, heard, stopped, killed, and out of room."""

from __future__ import annotations

import errno
import os
import resource
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from engine.datasets.base import Begin, FactRow, Origin, Reading, Skipped, TemplateRow
from engine.errors import DataError
from engine.types import Step
from kn_studio.actions import import_facts as action
from kn_studio.actions.import_facts import import_facts, look_at_table, remove_source
from kn_studio.fact_intents import ImportFacts, LookAtTable, RemoveSource
from kn_studio.library.store import LibraryStore
from tests.actions.made import finish

ROOT = Path(__file__).resolve().parents[2]
ORIGIN = Origin("Made up", "CC0", "Nobody (2000)")
INTENT = ImportFacts(("x",))


@pytest.fixture
def library() -> Iterator[LibraryStore]:
    with LibraryStore.open() as made:
        yield made


def rows(count: int, language: str = "en") -> Iterator[FactRow]:
    for number in range(count):
        yield FactRow("P36", language, f"Land {number}", f"City {number}", uuid=f"u-{number}", line_id=number)


def reads(monkeypatch: pytest.MonkeyPatch, items: Any) -> list[Any]:
    """Let the reader give these items; returns what it was asked."""
    asked: list[Any] = []

    def reading(*given: Any) -> Iterator[Any]:
        asked.append(given)
        yield Begin("mlama", ORIGIN)
        yield from items

    monkeypatch.setattr("engine.datasets.reading", reading, raising=False)
    return asked


def state(library: LibraryStore) -> tuple[Any, ...]:
    found = library.stats()
    return found.facts, found.rows, found.templates, found.sources, library.candidates("P36", "en")


def test_counts_are_told_and_a_second_import_changes_nothing(
    library: LibraryStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    items = [*rows(5, "sw"), *rows(3, "en"), TemplateRow("P36", "sw", "Mji mkuu wa [X] ni [Y].")]
    asked = reads(monkeypatch, items)
    intent = ImportFacts(("a", "b"), "mlama", ("sw", "en"), ("P36",), {"subject": "Name"}, "utf-16")
    report, said = finish(import_facts(library, intent))
    ((paths, form, wanted),) = asked
    assert (paths, form, wanted.encoding) == (("a", "b"), "mlama", "utf-16")
    assert (wanted.languages, wanted.relations) == ({"sw", "en"}, {"P36"})
    assert wanted.columns == {"subject": "Name"}
    assert report.imported == {"facts": 5, "rows": 8, "relations": 1, "languages": 2, "templates": 1}
    assert report.sources == ("Made up",)
    assert report.seconds > 0
    assert all(isinstance(each, Step) for each in said)
    before = state(library)
    again, _ = finish(import_facts(library, intent))
    assert again.imported == dict.fromkeys(report.imported, 0)
    assert (again.unchanged["facts"], again.unchanged["rows"], again.unchanged["templates"]) == (5, 8, 1)
    assert state(library) == before


def test_a_step_comes_at_least_every_five_thousand_rows(library: LibraryStore, monkeypatch: pytest.MonkeyPatch) -> None:
    given: list[int] = []

    def items() -> Iterator[Any]:
        for number, row in enumerate(rows(30_000)):
            given.append(number)
            if number % 1000 == 0:
                yield Reading("en/P36.jsonl", number, 30_000)
            yield row

    reads(monkeypatch, items())
    last = 0
    texts = set()
    for step in import_facts(library, INTENT):
        assert len(given) - last <= 5000
        last = len(given)
        texts.add(step.text)
        assert step.done <= step.total or not step.total
    assert any(text.startswith("P36, en: 1") and text.endswith(" rows") for text in texts)
    assert max(len(text) for text in texts) < 80


def test_what_is_left_out_is_told_with_file_line_and_reason(
    library: LibraryStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(action, "SKIPPED", 3)
    items = [Skipped("P36.jsonl", number, "The row is no JSON object.") for number in range(1, 8)]
    reads(monkeypatch, [*items, Skipped("P17.jsonl", 1, "The label is empty."), *rows(2)])
    report, _ = finish(import_facts(library, INTENT))
    assert [(row.file, row.line) for row in report.skipped[:3]] == [("P36.jsonl", line) for line in (1, 2, 3)]
    assert [row.reason for row in report.skipped[3:]] == [
        "4 more rows: The row is no JSON object.", "1 more rows: The label is empty.",
    ]  # fmt: skip
    assert report.imported["rows"] == 2


def test_stop_leaves_the_library_as_it_was(library: LibraryStore, monkeypatch: pytest.MonkeyPatch) -> None:
    before = state(library)
    reads(monkeypatch, rows(20_000))
    work = import_facts(library, INTENT)
    for _ in range(5):
        next(work)
    began = time.monotonic()
    work.close()
    assert time.monotonic() - began < 1
    assert state(library) == before
    reads(monkeypatch, rows(3))
    report, _ = finish(import_facts(library, INTENT))
    assert report.imported["facts"] == 3


@pytest.mark.parametrize(
    ("fault", "said"),
    [
        (OSError(errno.ENOSPC, os.strerror(errno.ENOSPC)), "No room is left on the disk"),
        (MemoryError(), "The memory is too small"),
        (OSError(errno.EIO, "Input/output error", "P36.jsonl"), "P36.jsonl cannot be read"),
        (DataError("The zip is damaged."), "The zip is damaged"),
    ],
)
def test_a_fault_in_the_middle_is_one_sentence_and_changes_nothing(
    library: LibraryStore, monkeypatch: pytest.MonkeyPatch, fault: Exception, said: str
) -> None:
    def items() -> Iterator[Any]:
        yield from rows(6000)
        raise fault

    before = state(library)
    reads(monkeypatch, items())
    with pytest.raises(DataError, match=said):
        finish(import_facts(library, INTENT))
    assert state(library) == before


def test_a_fault_of_the_program_passes_and_changes_nothing(
    library: LibraryStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    def items() -> Iterator[Any]:
        yield from rows(6000)
        raise ZeroDivisionError

    before = state(library)
    reads(monkeypatch, items())
    with pytest.raises(ZeroDivisionError):
        finish(import_facts(library, INTENT))
    assert state(library) == before


_FILLS = """
import resource, sys
from tests.actions.test_import import fill_until_full
sys.exit(fill_until_full())
"""


def fill_until_full() -> int:
    """What a child does whose files may not grow much: 7 if it is told in one sentence and nothing has changed."""
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    with pytest.MonkeyPatch.context() as patch, LibraryStore.open() as library:
        before = state(library)
        size = max(path.stat().st_size for path in library.path.parent.glob("library.db*"))
        resource.setrlimit(resource.RLIMIT_FSIZE, (size + 1_000_000, resource.RLIM_INFINITY))
        reads(patch, rows(200_000))
        try:
            finish(import_facts(library, INTENT))
        except DataError as error:
            print(error)
            resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
            return 7 if state(library) == before else 8
    return 9


@pytest.mark.slow
@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="needs a limit on the size of files")
def test_a_full_disk_is_one_sentence_and_nothing_half_written() -> None:
    done = subprocess.run([sys.executable, "-c", _FILLS], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 7, done.stdout + done.stderr
    assert done.stdout.count("\n") == 1
    assert "disk" in done.stdout


_KILLED = """
import os, signal
import pytest
from tests.actions.test_import import INTENT, reads, rows
from kn_studio.actions.import_facts import import_facts
from kn_studio.library.store import LibraryStore
with pytest.MonkeyPatch.context() as patch, LibraryStore.open() as library:
    reads(patch, rows(60_000))
    for step in import_facts(library, INTENT):
        if step.text.startswith("P36, en: 4"):
            os.kill(os.getpid(), signal.SIGKILL)
"""


def test_kill_in_the_middle_leaves_the_library_as_it_was(library: LibraryStore) -> None:
    before = state(library)
    done = subprocess.run([sys.executable, "-c", _KILLED], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == -signal.SIGKILL, done.stderr
    assert state(library) == before
    with LibraryStore.open() as again:
        assert state(again) == before
        assert again.fact("u-1") is None


def test_a_table_is_looked_at_before_it_is_imported(tmp_path: Path) -> None:
    table = tmp_path / "mine.csv"
    table.write_text("relation,lang,sub_label,obj_label\nP36,en,France,Paris\n", encoding="utf-8")
    found, _ = finish(look_at_table(LookAtTable(table)))
    assert found.path == table
    assert found.columns == ("relation", "lang", "sub_label", "obj_label")
    assert found.rows == (("P36", "en", "France", "Paris"),)
    assert found.guess["subject"] == "sub_label"
    with pytest.raises(DataError):
        finish(look_at_table(LookAtTable(tmp_path / "none.csv")))


def test_a_data_set_is_taken_out_again(library: LibraryStore, monkeypatch: pytest.MonkeyPatch) -> None:
    before = library.stats()
    reads(monkeypatch, rows(4))
    finish(import_facts(library, INTENT))
    assert library.stats().facts == before.facts + 4
    finish(remove_source(library, RemoveSource("Made up")))
    assert library.stats() == before
    with pytest.raises(DataError, match="There is no data set 'Made up'"):
        finish(remove_source(library, RemoveSource("Made up")))
    with pytest.raises(DataError, match="built-in"):
        finish(remove_source(library, RemoveSource(before.sources[0].name)))
