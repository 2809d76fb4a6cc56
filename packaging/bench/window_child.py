"""One measurement of the window in its own process: `python window_child.py start|first|map|work|idle`; a JSON line."""

from __future__ import annotations

import json
import os
import sys
import time
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))
sys.path.insert(0, str(ROOT / "packaging"))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
BEGUN = float(os.environ.get("KN_BENCH_BEGUN", time.time()))
"""When whoever measures started this process, by the system's clock."""

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QApplication

    from kn_studio.app import Studio
    from kn_studio.app_state import AppState

LAYERS, WIDTH = 40, 27_648
"""Of the largest model that the studio is meant for."""

SIZE = (1440, 900)
"""Of the window; the screen that there is not would be smaller than what it is made for."""

FRAMES = 150
BEAT = 5
"""Milliseconds between two heartbeats of the event loop."""

SECONDS_IDLE = 5.0


def start() -> dict[str, Any]:
    """From the start of the process to a painted window."""
    studio, qt = _studio()
    studio.window.show()
    qt.processEvents()
    studio.window.grab()
    wall, cpu = time.time() - BEGUN, time.process_time()
    heavy = [name for name in ("torch", "transformers", "scipy", "datasets", "pyqtgraph") if name in sys.modules]
    _close(studio)
    from bench.disk_cache import megabytes_read

    return {"seconds": wall, "cpu_seconds": cpu, "imported": heavy, "read_mb": megabytes_read()}


def first() -> dict[str, Any]:
    """From the start of the process, on a computer that has never seen the program, to the demo's map on the screen."""
    studio, qt = _studio()
    studio.appear()
    limit = time.monotonic() + 120
    while True:
        qt.processEvents()
        if _map_is_drawn(studio):
            break
        time.sleep(0.001)
        if time.monotonic() > limit:
            raise TimeoutError("the first map")
    studio.window.grab()
    wall, cpu = time.time() - BEGUN, time.process_time()
    _close(studio)
    return {"seconds": wall, "cpu_seconds": cpu}


def zoomed() -> dict[str, Any]:
    """Frames of a map of 40 layers of 27,648 neurons while it is zoomed and moved."""
    import numpy as np
    import shiboken6
    from PySide6.QtWidgets import QApplication

    from engine.types import Neuron
    from kn_studio.widgets.heat_rings import HeatMark
    from kn_studio.widgets.heatmap import HeatMap

    qt = QApplication([])
    chance = np.random.default_rng(1)
    values = (chance.random((LAYERS, WIDTH)) ** 8).astype(np.float32)
    rings = [HeatMark(Neuron(int(chance.integers(LAYERS)), int(chance.integers(WIDTH))), n % 3) for n in range(200)]
    heat = HeatMap()
    heat.resize(1400, 700)
    heat.set_values(values)
    heat.set_marks(rings, summary="Two hundred neurons")
    heat.show()
    qt.processEvents()
    box = heat.getPlotItem().getViewBox()
    seconds, cpu = [], []
    for frame in range(FRAMES):
        wide = WIDTH * (0.5 + 0.49 * np.cos(frame / 12))
        left = (WIDTH - wide) * (0.5 + 0.5 * np.sin(frame / 7))
        began, busy = time.perf_counter(), time.process_time()
        box.setRange(xRange=(left, left + wide), yRange=(-0.5, LAYERS - 0.5), padding=0)
        heat.repaint()
        qt.processEvents()
        seconds.append(time.perf_counter() - began)
        cpu.append(time.process_time() - busy)
    # Before Qt itself goes: a view that outlives it ends the process in a crash.
    shiboken6.delete(heat)
    told = {"layers": LAYERS, "width": WIDTH, "marks": len(rings)}
    return told | {"frame_ms": _milliseconds(seconds[5:]), "frame_cpu_ms": _milliseconds(cpu[5:])}


class Heartbeat:
    """Beats on the event loop, and tells how long the loop was away while something was going on."""

    def __init__(self, qt: QApplication) -> None:
        from PySide6.QtCore import QTimer

        self.phases: dict[str, dict[str, float]] = {}
        self._qt = qt
        self._beats: list[tuple[float, float]] = []
        self._timer = QTimer()
        self._timer.setInterval(BEAT)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def phase(self, name: str, act: Callable[[], object], done: Callable[[], bool]) -> None:
        """Begin with `act`, let the loop run until it is `done`, and keep what the beats say of that time.

        `own_cpu_max`: the most processor time that the main thread itself used between two beats.
        """
        self._beats.clear()
        self._beat()
        act()
        limit = time.monotonic() + 120
        while not done():
            self._qt.processEvents()
            time.sleep(0.001)
            if time.monotonic() > limit:
                raise TimeoutError(name)
        self._beat()
        gaps = [second[0] - first[0] for first, second in pairwise(self._beats)]
        own = max(second[1] - first[1] for first, second in pairwise(self._beats))
        self.phases[name] = _milliseconds(gaps) | {"seconds": sum(gaps), "own_cpu_max": 1000 * own}

    def _beat(self) -> None:
        self._beats.append((time.perf_counter(), time.thread_time()))


def worked() -> dict[str, Any]:
    """How long the event loop is away while the demo opens, its model loads, neurons are located, a copy is saved."""
    import tempfile

    from kn_studio.intents import LocateNeurons, SaveSessionAs
    from kn_studio.panels import loading

    studio, qt = _studio()
    studio.window.show()
    qt.processEvents()
    heart = Heartbeat(qt)

    def state() -> AppState:
        return studio.state.value

    studio.shelf.submit(loading)
    heart.phase("open", lambda: studio.begin(demo=True), lambda: state().run is not None and studio.presenter.settled)
    # Opening the demo has its model loaded in the background.
    heart.phase("load", lambda: None, lambda: state().model is not None and not state().model_busy)
    runs = len(studio.sessions.store.runs()) if studio.sessions.store is not None else 0
    assert state().fact is not None
    facts = (state().fact.uuid,)
    heart.phase(
        "locate", lambda: studio.on_intent(LocateNeurons(facts, ("en", "zh", "ar"))),
        lambda: studio.sessions.store is not None and len(studio.sessions.store.runs()) > runs and state().job is None,
    )  # fmt: skip
    with tempfile.TemporaryDirectory(prefix="kn-bench-") as folder:
        path = Path(folder) / "copy.kns"
        heart.phase("save", lambda: studio.on_intent(SaveSessionAs(path)), lambda: state().session_path == path)
        _close(studio)
    return heart.phases


def idle() -> dict[str, Any]:
    """Processor time of a window that shows the demo and is left alone."""
    studio, qt = _studio()
    studio.window.show()
    studio.window.start_clock()
    studio.begin(demo=True)
    limit = time.monotonic() + 120
    while (studio.state.value.model is None or studio.state.value.model_busy) and time.monotonic() < limit:
        qt.processEvents()
        time.sleep(0.01)
    for _ in range(200):
        qt.processEvents()
        time.sleep(0.01)
    from PySide6.QtCore import QEventLoop, QTimer

    loop = QEventLoop()
    QTimer.singleShot(round(SECONDS_IDLE * 1000), loop.quit)
    before = time.process_time()
    loop.exec()
    used = time.process_time() - before
    _close(studio)
    return {"cpu_share": used / SECONDS_IDLE}


def _studio() -> tuple[Studio, QApplication]:
    from PySide6.QtWidgets import QApplication

    from kn_studio.app import Studio

    qt = QApplication([])
    studio = Studio(qt)
    studio.window.resize(*SIZE)
    return studio, qt


def _map_is_drawn(studio: Studio) -> bool:
    if "neurons" not in studio.window.panels or not studio.presenter.settled:
        return False
    from kn_studio.widgets.heatmap import HeatMap

    maps = studio.window.panels["neurons"].findChildren(HeatMap)
    return any(each.isVisible() and each.layer_width for each in maps)


def _close(studio: Studio) -> None:
    studio.close()
    studio.window.close()


def _milliseconds(seconds: list[float]) -> dict[str, float]:
    """Median, 95th percentile and maximum."""
    ordered = sorted(seconds)
    at = {"p50": 0.5, "p95": 0.95, "max": 1.0}
    return {name: 1000 * ordered[min(len(ordered) - 1, int(share * len(ordered)))] for name, share in at.items()}


PARTS: dict[str, Callable[[], dict[str, Any]]] = {
    "start": start,
    "first": first,
    "map": zoomed,
    "work": worked,
    "idle": idle,
}

if __name__ == "__main__":
    print(json.dumps(PARTS[sys.argv[1]]()))
