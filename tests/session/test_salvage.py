"""A damaged file is opened from what can be read of it, for reading only, and is itself left as it is."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path

import pytest

from engine.errors import SessionError
from engine.types import Fact, Label
from kn_studio.session.report_figures import ReportFigure
from kn_studio.session.store import Store
from tests.session.made import SPEC, scores

PAGE = 4096
RUNS = 4


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A session with runs, maps of many pages, facts and a note."""
    path = tmp_path / "s.kns"
    with Store.create(path) as store:
        store.add_facts([Fact(f"u-{n}", "P36", {"en": Label(f"Land {n}", "City")}, "s", "l") for n in range(60)])
        for number in range(RUNS):
            run = store.begin_run(SPEC)
            for prompt in range(3):
                store.land(run, prompt, scores(10 * number + prompt, shape=(4, 2000)))
            store.end_run(run, "done")
        store.kept.set_remark("run", "1", "the first")
        store.report.add(ReportFigure("k1", "Neuron map"), b"<svg/>")
    return path


def spoil(path: Path, first: int, pages: int) -> bytes:
    """Overwrite pages (counted from 0) with noise. Returns the file as it is then."""
    data = bytearray(path.read_bytes())
    data[first * PAGE : (first + pages) * PAGE] = os.urandom(pages * PAGE)
    path.write_bytes(data)
    return bytes(data)


def readable(store: Store) -> int:
    """How many maps can be read; those with a wrong byte say so."""
    count = 0
    for run in store.runs():
        for number in store.landed(run.id):
            try:
                assert store.scores(run.id, number).values.shape == (4, 2000)
            except SessionError:
                continue
            count += 1
    return count


def pages_of(path: Path, table: str) -> list[int]:
    """The pages (counted from 0) of a table, or none where SQLite cannot tell."""
    with sqlite3.connect(path) as conn:
        (root,) = conn.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (table,)).fetchone()
    conn.close()
    return [root - 1]


def test_noise_in_the_middle_costs_a_part_and_the_rest_is_there(file: Path) -> None:
    total = file.stat().st_size // PAGE
    before = spoil(file, total - 20, 2)
    with Store.open(file) as store:
        assert store.readonly
        assert "damaged" in store.readonly_reason
        assert "reading only" in store.readonly_reason
        assert len(store.runs()) == RUNS
        assert len(store.facts()) == 60
        assert store.kept.remark("run", "1") == "the first"
        assert 3 * RUNS - 3 <= readable(store) < 3 * RUNS
        with pytest.raises(SessionError, match="for reading only"):
            store.set_view("a", 1)
    assert file.read_bytes() == before
    assert [path.name for path in file.parent.glob("*s.kns*")] == ["s.kns"]


@pytest.mark.parametrize("table", ["score", "run", "fact", "note", "remark", "report_figure", "_sqlite_migrations"])
def test_a_table_whose_root_is_gone_takes_no_other_with_it(file: Path, table: str) -> None:
    before = spoil(file, pages_of(file, table)[0], 1)
    with Store.open(file) as store:
        assert store.readonly
        assert len(store.facts()) == (0 if table == "fact" else 60)
        # Scores, and all else of a run, are nothing without it.
        runs = 0 if table == "run" else RUNS
        assert len(store.runs()) == runs
        assert readable(store) == (0 if table in ("score", "run") else 3 * RUNS)
        assert [svg for _, svg in store.report.drawn()] == ([] if table == "report_figure" else [b"<svg/>"])
    assert file.read_bytes() == before


@pytest.mark.parametrize("keep", [0.5, 0.9])
def test_a_file_that_was_cut_off_is_read_as_far_as_it_goes(file: Path, keep: float) -> None:
    data = file.read_bytes()
    file.write_bytes(data[: int(len(data) * keep)])
    with Store.open(file) as store:
        assert store.readonly
        assert 0 < readable(store) < 3 * RUNS
    assert len(file.read_bytes()) == int(len(data) * keep)


def test_what_could_be_read_can_be_saved_under_another_name(file: Path, tmp_path: Path) -> None:
    spoil(file, file.stat().st_size // PAGE - 20, 2)
    with Store.open(file) as store:
        found = readable(store)
        store.save_as(tmp_path / "saved.kns")
    with Store.open(tmp_path / "saved.kns") as saved:
        assert not saved.readonly
        assert readable(saved) == found
        saved.set_view("a", 1)


def test_a_file_of_which_nothing_can_be_read_is_refused_and_left_alone(file: Path) -> None:
    before = spoil(file, 1, file.stat().st_size // PAGE - 1)
    with pytest.raises(SessionError, match="nothing in it can be read"):
        Store.open(file)
    assert file.read_bytes() == before
    assert [path.name for path in file.parent.glob("*s.kns*")] == ["s.kns"]
