"""Units computed by several processes: the rows of one, a process that dies, a stop within a second."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from engine.errors import ModelError
from engine.types import Landed
from kn_studio.experiments import run as runs
from kn_studio.experiments.folder import RESULTS, Folder
from kn_studio.experiments.hands import Processes
from kn_studio.experiments.run import devices_beside
from kn_studio.library.store import LibraryStore
from tests.experiments.made import LOCALISATION, asked, begun, ran

GIVEN = LOCALISATION | {"facts": 8}
_LOADING = 600.0


class Watched(Processes):
    """Processes that can be looked at; nothing is computed before all of them have loaded their model."""

    made: list[Watched]
    helped: int

    def __init__(self, *arguments: Any) -> None:
        super().__init__(*arguments)
        self.pids = [worker.process.pid or 0 for worker in self.workers]
        self.helped = 0
        Watched.made.append(self)
        until = time.monotonic() + _LOADING
        while not all(worker.connection.poll() for worker in self.workers):
            assert time.monotonic() < until
            time.sleep(0.05)

    def receive(self, *arguments: Any) -> Any:
        found = super().receive(*arguments)
        self.helped += len(found)
        return found


@pytest.fixture
def watched(monkeypatch: pytest.MonkeyPatch) -> list[Watched]:
    Watched.made = []
    monkeypatch.setattr(runs, "Processes", Watched)
    return Watched.made


def gone(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return True
    return False


def until(work: Any, reached: Callable[[], bool]) -> None:
    for _ in work:
        if reached():
            return
    raise AssertionError("the run ended before")


@pytest.mark.slow
def test_two_workers_give_the_bytes_of_one_process(
    bert: str, library: LibraryStore, tmp_path: Path, watched: list[Watched]
) -> None:
    alone, _ = ran(asked("localisation", tmp_path / "one", bert, given=GIVEN), library)
    found, said = ran(asked("localisation", tmp_path / "three", bert, given=GIVEN, workers=3), library)
    assert watched[0].pids == []
    assert len(watched[1].pids) == 2
    assert 2 <= watched[1].helped < 8
    assert [each.extra["done"] for each in said if isinstance(each, Landed)] == list(range(1, 9))
    assert (tmp_path / "one" / RESULTS).read_bytes() == (tmp_path / "three" / RESULTS).read_bytes()
    assert found["arms"] == alone["arms"]
    assert all(gone(pid) for pid in watched[1].pids)


@pytest.mark.slow
def test_the_unit_of_a_worker_that_dies_is_done_elsewhere(
    bert: str, library: LibraryStore, tmp_path: Path, watched: list[Watched]
) -> None:
    work = begun(asked("localisation", tmp_path / "killed", bert, given=GIVEN, workers=3), library)
    until(work, lambda: bool(watched) and len(watched[0]._at) == 2)
    os.kill(watched[0].pids[0], signal.SIGKILL)
    found = None
    while found is None:
        try:
            next(work)
        except StopIteration as end:
            found = end.value
    assert len(watched[0]._lost) <= 1
    assert found["units"] == 8
    ran(asked("localisation", tmp_path / "one", bert, given=GIVEN), library)
    assert (tmp_path / "one" / RESULTS).read_bytes() == (tmp_path / "killed" / RESULTS).read_bytes()


@pytest.mark.slow
def test_a_unit_that_ends_two_workers_is_said(
    bert: str, library: LibraryStore, tmp_path: Path, watched: list[Watched], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Watched, "own", False)
    work = begun(asked("localisation", tmp_path, bert, given=GIVEN, workers=3), library)
    until(work, lambda: bool(watched) and len(watched[0]._at) == 2)
    os.kill(next(iter(watched[0]._at)).process.pid or 0, signal.SIGKILL)

    def again() -> list[int]:
        """The process that has the unit which was lost once."""
        return [one.process.pid or 0 for one, unit in watched[0]._at.items() if unit in watched[0]._lost]

    until(work, lambda: bool(again()))
    os.kill(again()[0], signal.SIGKILL)
    with pytest.raises(ModelError, match=r"ended by itself \(exit code -9\)\. It was the second one to end at"):
        for _ in work:
            pass
    assert all(gone(pid) for pid in watched[0].pids)


@pytest.mark.slow
def test_a_stop_ends_all_workers_within_a_second_and_the_rest_is_resumed(
    bert: str, library: LibraryStore, tmp_path: Path, watched: list[Watched]
) -> None:
    work = begun(asked("localisation", tmp_path / "parts", bert, given=GIVEN, workers=3), library)
    until(work, lambda: bool(watched) and watched[0].helped >= 1)
    began = time.monotonic()
    work.close()
    assert time.monotonic() - began < 1
    assert all(gone(pid) for pid in watched[0].pids)
    assert 1 <= len(Folder.read(tmp_path / "parts").done) < 8
    ran(asked("localisation", tmp_path / "parts", bert, given=GIVEN, resume=True), library)
    ran(asked("localisation", tmp_path / "one", bert, given=GIVEN), library)
    assert (tmp_path / "one" / RESULTS).read_bytes() == (tmp_path / "parts" / RESULTS).read_bytes()


def test_which_devices_help(monkeypatch: pytest.MonkeyPatch) -> None:
    import torch

    assert devices_beside("cpu", "cpu", None) == ()
    assert devices_beside("cpu", "auto", 1) == ()
    assert devices_beside("cpu", "cpu", 3) == ("cpu", "cpu")
    assert devices_beside("cpu", "cpu,cpu", None) == ("cpu",)
    monkeypatch.setattr(torch.cuda, "device_count", lambda: 4)
    assert devices_beside("cuda:1", "auto", None) == ("cuda:0", "cuda:2", "cuda:3")
    assert devices_beside("cuda:0", "auto", 2) == ("cuda:1",)
    assert devices_beside("cuda:0", "auto", 1) == ()
    assert devices_beside("cuda:0", "cuda:0, cuda:3", None) == ("cuda:3",)
