"""The most memory that one fact takes beside the model: each arm in a process of its own, or as CUDA counts it."""

from __future__ import annotations

import ctypes
import gc
import json
import os
import subprocess
import sys
import threading
import time
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

import torch

from bench import captum_arm
from bench.arms import Arm, Case, arms, case_of, run
from bench.shapes import shape_of

if TYPE_CHECKING:
    from collections.abc import Callable

MIB = 2**20
STATUS, CLEAR = Path("/proc/self/status"), Path("/proc/self/clear_refs")


def growth_of(arm: Arm, case: Case) -> tuple[float, float]:
    """MiB before one fact, and how much more there were at its peak.

    The layered arms run layer 0 only, where their graph is the deepest.
    """
    layers = (0,) if arm.by_layer else None
    if arm.name == "captum":
        captum_arm.warm()
    gc.collect()
    device = case.loaded.device
    if device.type == "cuda":
        torch.cuda.empty_cache()
        torch.cuda.reset_peak_memory_stats(device)
        before = torch.cuda.memory_allocated(device)
        run(arm, case, layers)
        return before / MIB, (torch.cuda.max_memory_allocated(device) - before) / MIB
    return _resident_growth(lambda: run(arm, case, layers))


def in_a_child(arm: Arm, shape_key: str, steps: int, threads: int) -> float | None:
    """The growth in MiB that a fresh process measures; None if it failed, with its words on standard error."""
    asked = json.dumps({"arm": arm.key, "shape": shape_key, "steps": steps})
    script = Path(__file__).resolve().parent / "run.py"
    environ = {**os.environ, "OMP_NUM_THREADS": str(threads)}
    command = [sys.executable, str(script), "--memory-of", asked, "--threads", str(threads)]
    done = subprocess.run(command, env=environ, stdout=subprocess.PIPE, text=True, check=False)
    if done.returncode != 0:
        return None
    return float(json.loads(done.stdout.splitlines()[-1])["growth_mb"])


def as_the_child(asked: str) -> int:
    """What a process does that `in_a_child` started: one JSON line with both figures."""
    wanted = json.loads(asked)
    arm = next(each for each in arms(wanted["steps"]) if each.key == wanted["arm"])
    before, growth = growth_of(arm, case_of(shape_of(wanted["shape"]), torch.device("cpu")))
    print(json.dumps({"before_mb": before, "growth_mb": growth}))
    return 0


def _resident_growth(work: Callable[[], Any]) -> tuple[float, float]:
    """Linux keeps the peak and lets it be set back; elsewhere it is sampled, which can miss the very top.

    `getrusage` will not do: its peak also knows the parent, and the time when the model was made.
    """
    _give_back()
    try:
        CLEAR.write_text("5", encoding="ascii")
        before = _status("VmRSS")
        work()
        return before / MIB, max(0, _status("VmHWM") - before) / MIB
    except OSError:
        return _sampled(work)


def _give_back() -> None:
    """Let the C library return what making the model has freed: a run that fits in there would seem to need nothing."""
    with suppress(OSError, AttributeError):
        ctypes.CDLL(None).malloc_trim(0)


def _status(field: str) -> int:
    """Bytes of one field of this process's status."""
    for line in STATUS.read_text(encoding="ascii", errors="replace").splitlines():
        if line.startswith(field + ":"):
            return int(line.split()[1]) * 1024
    raise OSError(f"no {field} in {STATUS}")


def _sampled(work: Callable[[], Any]) -> tuple[float, float]:
    import psutil

    process = psutil.Process()
    before = most = process.memory_info().rss
    over = threading.Event()

    def watch() -> None:
        nonlocal most
        while not over.is_set():
            most = max(most, process.memory_info().rss)
            time.sleep(0.002)

    watcher = threading.Thread(target=watch, daemon=True)
    watcher.start()
    try:
        work()
    finally:
        over.set()
        watcher.join()
    return before / MIB, (most - before) / MIB
