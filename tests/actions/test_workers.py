"""One run on several devices: the same rows as on one, a stop that ends all processes, a worker that dies."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import psutil
import pytest
import torch

from engine.device import device_names
from engine.errors import KnownError, ModelError
from engine.model import LoadedModel, load
from engine.types import Landed, Step
from kn_studio.actions import locate
from kn_studio.actions.context import Host
from kn_studio.actions.workers import Brought, Crew
from kn_studio.intents import LocateNeurons
from kn_studio.library.builtin import BuiltinLibrary
from kn_studio.session.store import Store
from tests.actions.made import finish, landed, library, rows
from tests.engine.tiny import build, tokenizer_of

BOTH = LocateNeurons(facts=("f-1", "f-2"), languages=("en", "zh"))
ROOT = Path(__file__).resolve().parents[2]
_LOADING = 120.0


class Watched(Crew):
    """A crew that can be looked at."""

    made: list[Watched]

    def __init__(self, *args: Any) -> None:
        super().__init__(*args)
        self.processes = [worker.process for worker in self.workers]
        self.pids = [worker.process.pid for worker in self.workers]
        self.brought: list[Brought] = []
        Watched.made.append(self)

    def receive(self, *args: Any) -> list[Brought]:
        found = super().receive(*args)
        self.brought += found
        return found

    def wait_until_loaded(self) -> None:
        until = time.monotonic() + _LOADING
        while not all(worker.free or worker.working or worker.connection.poll() for worker in self.workers):
            assert time.monotonic() < until
            time.sleep(0.05)


@pytest.fixture
def crews(monkeypatch: pytest.MonkeyPatch) -> list[Watched]:
    Watched.made = []
    monkeypatch.setattr(locate, "Crew", Watched)
    return Watched.made


@pytest.fixture
def facts(tmp_path: Path) -> BuiltinLibrary:
    return library(tmp_path / "facts")


@pytest.fixture
def store() -> Iterator[Store]:
    with Store.temporary() as made:
        yield made


def saved(folder: Path, seed: int = 0) -> Path:
    build("bert", seed=seed).save_pretrained(folder)
    tokenizer_of("bert").save_pretrained(folder)
    return folder


@pytest.fixture
def host(tmp_path: Path) -> Host:
    loaded, _ = finish(load(str(saved(tmp_path / "model")), device="cpu,cpu", dtype="float64"))
    return Host(loaded)


def alone(host: Host) -> Host:
    loaded, _ = finish(load(host.require().info.id, device="cpu", dtype="float64"))
    return Host(loaded)


def drive(work: Any, crews: list[Watched], until: Callable[[Any], bool] = lambda _: False) -> list[Any]:
    """Run work on until something is said, with all workers loaded before the first prompt is done."""
    said = []
    for each in work:
        said.append(each)
        if crews and len(said) < 20:
            crews[-1].wait_until_loaded()
        if until(each):
            break
    return said


def gone(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return True
    return False


def is_prompt(said: Any) -> bool:
    return isinstance(said, Landed) and said.what == "prompt"


def test_two_devices_give_the_rows_of_one(
    host: Host, facts: BuiltinLibrary, store: Store, crews: list[Watched]
) -> None:
    assert host.require().info.device == "cpu,cpu"
    said = drive(locate.locate(host, store, facts, BOTH), crews)
    run = store.runs()[-1]
    assert run.status == "done"
    (crew,) = crews
    helped = [number for brought in crew.brought for number in brought.numbers]
    assert 0 < len(helped) < len(run.spec.prompts)
    assert sorted(each.prompt for each in landed(said, "prompt")) == list(range(run.landed))
    assert all(gone(pid) for pid in crew.pids if pid is not None)
    steps = [each.done for each in said if isinstance(each, Step) and each.total]
    assert steps == sorted(steps)
    single, _ = finish(locate.locate(alone(host), store, facts, BOTH))
    assert len(crews) == 2
    assert not crews[1].pids
    assert rows(store, run.id) == rows(store, single.id)


@pytest.mark.slow
def test_a_stop_ends_all_workers_within_a_second_and_the_rest_is_resumed(
    host: Host, facts: BuiltinLibrary, store: Store, crews: list[Watched]
) -> None:
    work = locate.locate(host, store, facts, BOTH)
    drive(work, crews, is_prompt)
    crew = crews[-1]
    assert not any(gone(pid) for pid in crew.pids if pid is not None)
    began = time.monotonic()
    work.close()
    assert time.monotonic() - began < 1
    assert all(gone(pid) for pid in crew.pids if pid is not None)
    run = store.runs()[-1]
    assert (run.status, run.landed) != ("done", len(run.spec.prompts))
    assert run.landed >= 1
    again, _ = finish(locate.resume(alone(host), store, run.id))
    assert again.status == "done"
    single, _ = finish(locate.locate(alone(host), store, facts, BOTH))
    assert rows(store, run.id) == rows(store, single.id)


def test_a_stop_while_a_worker_still_loads_which_hears_nothing_of_ctrl_c(
    host: Host, facts: BuiltinLibrary, store: Store, crews: list[Watched]
) -> None:
    work = locate.locate(host, store, facts, BOTH)
    while not crews:
        next(work)
    (pid,) = crews[0].pids
    assert pid is not None
    os.kill(pid, signal.SIGINT)
    time.sleep(0.5)
    assert crews[0].processes[0].is_alive()
    began = time.monotonic()
    work.close()
    assert time.monotonic() - began < 1
    assert all(gone(pid) for pid in crews[0].pids if pid is not None)
    assert store.runs()[-1].status == "stopped"


@pytest.mark.slow
def test_a_worker_that_is_killed_is_said_and_the_run_goes_on_later(
    host: Host, facts: BuiltinLibrary, store: Store, crews: list[Watched]
) -> None:
    work = locate.locate(host, store, facts, BOTH)
    drive(work, crews, is_prompt)
    (pid,) = crews[0].pids
    assert pid is not None
    os.kill(pid, signal.SIGKILL)
    with pytest.raises(ModelError, match=r"computed on cpu ended by itself \(exit code -9\)") as error:
        finish(work)
    assert "resume the run" in error.value.hint
    run = store.runs()[-1]
    assert run.status == "failed"
    assert "ended by itself" in run.message
    kept = store.landed(run.id)
    assert kept
    again, said = finish(locate.resume(alone(host), store, run.id))
    assert again.status == "done"
    assert not {each.prompt for each in landed(said, "prompt")} & set(kept)


@pytest.mark.slow
def test_a_worker_that_finds_another_model_gives_up(
    tmp_path: Path, host: Host, facts: BuiltinLibrary, store: Store, crews: list[Watched]
) -> None:
    saved(tmp_path / "model", seed=1)
    with pytest.raises(KnownError, match="is not the one of this run"):
        drive(locate.locate(host, store, facts, BOTH), crews)
    assert store.runs()[-1].status == "failed"
    assert all(gone(pid) for pid in crews[0].pids if pid is not None)


_ORPHANED = """
import sys
from pathlib import Path
from engine.model import load
from kn_studio.actions import locate
from kn_studio.actions.context import Host
from kn_studio.intents import LocateNeurons
from kn_studio.session.store import Store
from tests.actions import test_workers
from tests.actions.made import finish, library
test_workers.Watched.made = []
locate.Crew = test_workers.Watched
folder = Path(sys.argv[1])
loaded, _ = finish(load(str(folder / "model"), device="cpu,cpu", dtype="float64"))
intent = LocateNeurons(facts=("f-1", "f-2"), languages=("en", "zh"))
for _ in locate.locate(Host(loaded), Store.create(folder / "s.kns"), library(folder / "facts"), intent):
    if test_workers.Watched.made:
        print(test_workers.Watched.made[0].pids[0], flush=True)
        test_workers.Watched.made[0].wait_until_loaded()
        sys.stdin.read()
"""


@pytest.mark.slow
def test_a_worker_outlives_nobody_who_was_killed(tmp_path: Path) -> None:
    saved(tmp_path / "model")
    with subprocess.Popen(
        [sys.executable, "-c", _ORPHANED, str(tmp_path)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        worker = psutil.Process(int(process.stdout.readline()))
        assert worker.is_running()
        process.kill()
    until = time.monotonic() + _LOADING
    with suppress(psutil.NoSuchProcess):
        while worker.status() != psutil.STATUS_ZOMBIE:
            assert time.monotonic() < until
            time.sleep(0.05)


def test_no_worker_is_begun_where_there_is_nothing_left_for_it(
    host: Host, facts: BuiltinLibrary, store: Store, crews: list[Watched]
) -> None:
    one = LocateNeurons(facts=("f-1",), languages=("zh",))
    run, _ = finish(locate.locate(host, store, facts, one))
    assert len(run.spec.prompts) == 1
    assert crews[0].pids == []


def test_lists_of_devices() -> None:
    assert device_names("cpu") == ("cpu",)
    assert device_names("cpu, cpu") == ("cpu", "cpu")
    for wrong in ("cpu,", "cpu,abacus", "cpu,cuda:99"):
        with pytest.raises(ModelError):
            device_names(wrong)


def test_a_model_on_one_device_says_so(tmp_path: Path) -> None:
    loaded: LoadedModel
    loaded, _ = finish(load(str(saved(tmp_path / "model"))))
    assert loaded.info.device == str(loaded.device) == str(torch.device(loaded.info.device))
