"""The window: start, frames of a large map, how long the event loop is away while the engine works, and idling.

Each part runs in a process of its own on Qt's offscreen platform.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bench import disk_cache
from bench.report import aligned

if TYPE_CHECKING:
    from collections.abc import Callable

NEEDED = ("PySide6", "pyqtgraph", "sqlite_utils", "platformdirs")
STARTS = 5

_CHILD = Path(__file__).resolve().parent / "window_child.py"


def missing() -> str:
    """Why the window cannot be measured here, "" if it can."""
    lacking = [name for name in NEEDED if find_spec(name) is None]
    return f"The window was left out: {' and '.join(lacking)} cannot be imported." if lacking else ""


def measured(quick: bool, say: Callable[[str], None], drop_caches: bool = False) -> dict[str, Any]:
    """The part `window` of `--json`. `drop_caches`: the system may be made to forget all files."""
    found: dict[str, Any] = {}
    with tempfile.TemporaryDirectory(prefix="kn-bench-") as name:
        home = Path(name)
        say("window: starting")
        # The first one finds the disk's cache as it happens to be; the rest is what a user has every day.
        unprepared, *starts = [_child(home, "start") for _ in range(2 if quick else STARTS + 1)]
        found["start"] = {
            "seconds": [each["seconds"] for each in starts],
            "cpu_seconds": [each["cpu_seconds"] for each in starts],
            "imported": starts[-1]["imported"],
        }
        say("window: starting from the disk")
        found["cold"] = {"unprepared": unprepared, **_cold(home, drop_caches)}
        say("window: the first start ever")
        firsts = [_child(home / str(number), "first") for number in range(1 if quick else STARTS)]
        found["first"] = {key: [each[key] for each in firsts] for key in firsts[0]}
        for part, what in (("map", "zooming a large map"), ("work", "while the engine works"), ("idle", "idling")):
            say(f"window: {what}")
            found[part] = _child(home, part)
    return found


def _cold(home: Path, drop_caches: bool) -> dict[str, dict[str, Any]]:
    """Starts after files were dropped from the disk's cache, or why they were not."""
    ways = {"files_dropped": lambda: disk_cache.forget_files(disk_cache.environment())}
    if drop_caches:
        ways["all_dropped"] = disk_cache.forget_everything
    found: dict[str, dict[str, Any]] = {}
    for name, forget in ways.items():
        reason = forget()
        found[name] = {"reason": reason} if reason else _child(home, "start")
    return found


_COLD = {
    "unprepared": "the first start of this run, the disk's cache as it was",
    "files_dropped": "its files dropped from the disk's cache (posix_fadvise), as far as no other program holds them",
    "all_dropped": "everything dropped from the disk's cache (drop_caches)",
}


def _cold_line(name: str, start: dict[str, Any]) -> str:
    if "reason" in start:
        return f"  {_COLD[name]}: not measured, {start['reason']}"
    read = "" if start["read_mb"] is None else f", {start['read_mb']:.0f} MB read from the disk"
    return f"  {_COLD[name]}: {start['seconds']:.2f} s ({start['cpu_seconds']:.2f} s of processor time{read})"


def text(result: dict[str, Any]) -> str:
    """The figures as tables."""
    start, first, shown = result["start"], result["first"], result["map"]
    told = ", ".join(start["imported"]) or "none"
    lines = [["milliseconds", "p50", "p95", "max"]]
    lines.append([f"frame of {shown['layers']} × {shown['width']:,}, zoomed and moved", *_three(shown["frame_ms"])])
    lines.append(["the same, processor time", *_three(shown["frame_cpu_ms"])])
    for name, each in result["work"].items():
        lines.append([f"event loop away: {name}", *_three(each)])
        lines.append([f"{name}: of that the main thread's own work", "", "", f"{each['own_cpu_max']:.1f}"])
    cold = "\n".join(_cold_line(name, each) for name, each in result["cold"].items())
    return (
        f"Window: painted after {_took(start)}, the median; heavy imports before that: {told}\n{cold}\n"
        f"The first start ever: the demo's map after {_took(first)}\n"
        f"{aligned(lines)}\nIdle: {100 * result['idle']['cpu_share']:.1f} % of one core"
    )


def _took(part: dict[str, list[float]]) -> str:
    wall, busy = (statistics.median(part[name]) for name in ("seconds", "cpu_seconds"))
    return f"{wall:.2f} s ({busy:.2f} s of processor time)"


def _three(figures: dict[str, float]) -> list[str]:
    return [f"{figures[name]:.1f}" for name in ("p50", "p95", "max")]


def _child(home: Path, part: str) -> dict[str, Any]:
    """What one part says, a JSON line. Raises `subprocess.CalledProcessError` with its words on standard error."""
    environ = {**os.environ, "KN_STUDIO_HOME": str(home / "home"), "HF_HUB_OFFLINE": "1"}
    environ["KN_BENCH_BEGUN"] = str(time.time())
    done = subprocess.run(
        [sys.executable, str(_CHILD), part], env=environ, stdout=subprocess.PIPE, text=True, check=True
    )
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found
