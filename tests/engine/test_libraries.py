"""Libraries are imported without collections, and are out of the collector's sight afterwards."""

from __future__ import annotations

import gc
import subprocess
import sys
from importlib import import_module
from threading import Event, Thread

import pytest

from engine import libraries
from engine.collector import paused
from engine.libraries import lasting

# In a process of its own: what is frozen here would be so for every test after this one.
_IMPORTING = """
import gc, time
from engine.libraries import import_for_models
from engine.types import finished
rounds = []
gc.callbacks.append(lambda phase, info: rounds.append(info["generation"]))
finished(import_for_models())
assert 2 not in rounds, rounds
assert gc.isenabled()
libraries = gc.get_freeze_count()
finished(import_for_models())
assert gc.get_freeze_count() == libraries
start = time.process_time()
gc.collect()
print(libraries, len(gc.get_objects()), time.process_time() - start)
"""

_STOPPED = """
import gc, sys
from engine.libraries import import_for_models
work = import_for_models()
print(next(work).text.split()[0])
work.close()
print(gc.isenabled(), "transformers" in sys.modules)
"""


def test_a_full_collection_passes_the_libraries_by() -> None:
    said = subprocess.run([sys.executable, "-c", _IMPORTING], capture_output=True, text=True, check=True).stdout
    libraries, left, seconds = said.split()
    assert int(libraries) > 100_000
    assert int(left) < 0.1 * int(libraries)
    assert float(seconds) < 0.05


def test_a_stop_is_heard_between_two_libraries() -> None:
    said = subprocess.run([sys.executable, "-c", _STOPPED], capture_output=True, text=True, check=True).stdout
    assert said.split() == ["Importing", "True", "False"]


def test_nothing_is_frozen_where_nothing_was_imported() -> None:
    before = gc.get_freeze_count()
    with lasting():
        assert not gc.isenabled()
    assert gc.isenabled()
    assert gc.get_freeze_count() == before


def test_it_collects_again_after_an_import_that_failed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gc, "freeze", lambda: None)
    monkeypatch.setitem(sys.modules, "not_there", None)
    with pytest.raises(ImportError), lasting():
        import_module("not_there")
    assert gc.isenabled()


def test_one_who_has_turned_the_collector_off_keeps_it_off() -> None:
    gc.disable()
    try:
        with lasting():
            pass
        assert not gc.isenabled()
    finally:
        gc.enable()


def test_the_last_of_two_threads_to_leave_sets_the_collector_to_work_again() -> None:
    entered, leave = Event(), Event()

    def other() -> None:
        with paused():
            entered.set()
            leave.wait(10)

    thread = Thread(target=other)
    with paused():
        thread.start()
        assert entered.wait(10)
    assert not gc.isenabled()
    leave.set()
    thread.join(10)
    assert gc.isenabled()


_OPENING = """
import sys, threading, time
from engine.libraries import open_library_of_torch
ticks, stop = [], threading.Event()

def tick():
    while not stop.is_set():
        ticks.append(time.monotonic())
        time.sleep(0.002)

ticking = threading.Thread(target=tick)
ticking.start()
begun = time.monotonic()
opened = open_library_of_torch()
ended = time.monotonic()
stop.set()
ticking.join()
assert "torch" not in sys.modules
import torch
assert torch.ones(3).sum() == 3
print(opened, sum(begun < at < ended for at in ticks))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the import opens it")
def test_other_threads_run_while_torchs_library_is_opened() -> None:
    done = subprocess.run([sys.executable, "-c", _OPENING], capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    opened, ticks = done.stdout.split()
    if opened == "True":  # a build for the processor alone
        assert int(ticks) >= 3


def test_without_torch_nothing_is_opened(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(libraries, "find_spec", lambda name: None)
    assert not libraries.open_library_of_torch()
