"""Notes on facts and runs, the bin and trimming."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.errors import SessionError
from engine.types import Step
from kn_studio.session.store import Store
from tests.session.made import SPEC, scores


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A session with three runs of a few hundred kilobytes each."""
    path = tmp_path / "s.kns"
    with Store.create(path) as store:
        for number in range(3):
            run = store.begin_run(SPEC)
            for prompt in range(3):
                store.land(run, prompt, scores(10 * number + prompt, shape=(8, 4000)))
            store.end_run(run, "done")
    return path


def steps(store: Store) -> tuple[list[Step], int]:
    """Trim, and what was said meanwhile."""
    said: list[Step] = []
    work = store.kept.trim()
    while True:
        try:
            step = next(work)
            assert isinstance(step, Step)
            said.append(step)
        except StopIteration as end:
            return said, end.value


def test_a_run_in_the_bin_is_in_no_list_and_comes_back_as_it_was(path: Path) -> None:
    with Store.open(path) as store:
        before = store.run(2), store.scores(2, 1).values.tobytes()
        store.kept.put_away(2)
        assert [run.id for run in store.runs()] == [1, 3]
        assert [each.run for each in store.kept.bin()] == [2]
        with pytest.raises(SessionError, match="no run 2"):
            store.run(2)
        assert all(row[0] != 2 for row in store.export("runs")[1])
        store.kept.bring_back(2)
        assert (store.run(2), store.scores(2, 1).values.tobytes()) == before
        assert store.kept.bin() == ()
        with pytest.raises(SessionError, match="There is no run"):
            store.kept.bring_back(2)
        with pytest.raises(SessionError, match="There is no run"):
            store.kept.put_away(9)


def test_the_bin_survives_closing(path: Path) -> None:
    with Store.open(path) as store:
        store.kept.put_away(1)
    with Store.open(path) as store:
        assert [run.id for run in store.runs()] == [2, 3]
        assert [each.run for each in store.kept.bin()] == [1]


def test_trimming_empties_the_bin_and_gives_the_disk_back_in_steps(path: Path) -> None:
    before = path.stat().st_size
    with Store.open(path) as store:
        store.kept.set_remark("run", "1", "gone with it")
        store.kept.put_away(1)
        store.kept.put_away(2)
        told = store.kept.size()
        assert told.binned > 0.5 * told.file
        said, won = steps(store)
        assert len(said) >= 3
        assert store.kept.bin() == ()
        assert store.kept.remarks("run") == {}
        assert store.scores(3, 1).values.shape == (8, 4000)
        assert won > 0.5 * before
        assert store.kept.size().free == 0
    assert path.stat().st_size < 0.5 * before


def test_trimming_that_is_stopped_keeps_what_is_whole(path: Path) -> None:
    with Store.open(path) as store:
        for run in (1, 2):
            store.kept.put_away(run)
        work = store.kept.trim()
        next(work)
        next(work)
        work.close()
        assert store.scores(3, 2).values.shape == (8, 4000)
        steps(store)
        assert [run.id for run in store.runs()] == [3]


def test_a_file_that_cannot_give_back_in_pieces_is_written_anew_once(path: Path, tmp_path: Path) -> None:
    import sqlite3

    conn = sqlite3.connect(path)
    conn.execute("PRAGMA auto_vacuum = NONE")
    conn.execute("VACUUM")
    conn.close()
    with Store.open(path) as store:
        store.kept.put_away(1)
        said, won = steps(store)
        assert any("anew" in step.text for step in said)
        assert won > 0
        assert store.scores(3, 1).values.shape == (8, 4000)
        store.kept.put_away(2)
        assert not any("anew" in step.text for step in steps(store)[0])


def test_notes_on_facts_and_runs(path: Path) -> None:
    with Store.open(path) as store:
        store.kept.set_remark("fact", "u-1", "odd one")
        store.kept.set_remark("run", "1", "first try")
        store.kept.set_remark("run", "1", "first try, short")
        store.kept.set_remark("run", "2", "x")
        store.kept.set_remark("run", "2", "")
    with Store.open(path) as store:
        assert store.kept.remark("fact", "u-1") == "odd one"
        assert store.kept.remarks("run") == {"1": "first try, short"}
        assert store.kept.remark("run", "2") == ""


def test_a_readonly_session_is_not_trimmed(path: Path) -> None:
    with Store.open(path, readonly=True) as store:
        with pytest.raises(SessionError, match="for reading only"):
            steps(store)
        with pytest.raises(SessionError, match="for reading only"):
            store.kept.put_away(1)
