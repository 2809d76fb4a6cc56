"""The runs that a session remembers: their place, how far they had come, and what a killed program leaves."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

from kn_studio.experiment_state import RunLine, Way
from kn_studio.session.store import Store

ROOT = Path(__file__).resolve().parents[2]
LINE = RunLine(Path("/data/one"), "localisation", {"facts": 5, "languages": "en,zh"}, ("demo-bert",), 1, 10, "running")


def test_runs_are_kept_newest_first_and_read_as_they_were(tmp_path: Path) -> None:
    path = tmp_path / "s.kns"
    with Store.create(path) as store:
        first = store.experiments.keep(replace(LINE, state="finished"))
        assert first.begun
        store.experiments.keep(replace(LINE, folder=Path("/data/two"), state="failed", fault="It broke.", hint="Mend."))
        store.experiments.keep(replace(first, done=10))
        store.experiments.progress(Path("/data/two"), 7, 12)
    with Store.open(path) as store:
        two, one = store.experiments.lines()
    assert one == replace(first, done=10)
    assert (two.folder, two.done, two.total, two.state, two.fault) == (Path("/data/two"), 7, 12, "failed", "It broke.")


def test_the_way_that_a_run_computes_is_kept(tmp_path: Path) -> None:
    way = Way("cuda:0,cuda:1", "bfloat16", 3)
    with Store.create(tmp_path / "s.kns") as store:
        store.experiments.keep(replace(LINE, way=way))
        (line,) = store.experiments.lines()
    assert line.way == way


def test_a_run_of_an_older_session_computes_as_it_did(tmp_path: Path) -> None:
    shutil.copy(ROOT / "tests" / "sessions" / "m006.kns", tmp_path / "s.kns")
    with Store.open(tmp_path / "s.kns") as store:
        (line,) = store.experiments.lines()
        assert line.way == Way()
        assert store.experiments.keep(line) == line


def test_a_run_that_ran_when_the_program_was_killed_has_stopped(tmp_path: Path) -> None:
    with Store.create(tmp_path / "s.kns") as store:
        store.experiments.keep(LINE)
        (line,) = store.experiments.lines()
    assert line.state == "stopped"


def test_a_forgotten_run_is_gone_from_the_list_alone(tmp_path: Path) -> None:
    with Store.create(tmp_path / "s.kns") as store:
        store.experiments.keep(replace(LINE, folder=tmp_path))
        before = store.experiments.lines()
        taken = store.experiments.forget(tmp_path)
        assert taken is not None
        store.experiments.put_back(*taken)
        assert store.experiments.lines() == before
        store.experiments.forget(tmp_path)
        assert store.experiments.forget(tmp_path) is None
        assert store.experiments.lines() == ()
    assert tmp_path.is_dir()
