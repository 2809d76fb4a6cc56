"""How long a user waits, told from within the real program: at the first start, and for a large session.

Told: `painted SECONDS USED STARVED`, once what was waited for has been drawn: by the clock, of the processor, and those
in which the thread that waited longest was ready to run but had no processor. At the first start it is the clock's
time, so that whoever started the process can count from its beginning.
"""

from __future__ import annotations

import time
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from tests.e2e.driven import Script, idle, tell

if TYPE_CHECKING:
    from kn_studio.app import Studio


def first_map(studio: Studio) -> Script:
    """On a computer that has never seen the program: the demo comes by itself, its map is painted."""
    yield lambda: _map_is_up(studio)
    from kn_studio.widgets.heatmap import HeatMap

    found = studio.window.panels["neurons"].findChildren(HeatMap)
    (heat,) = [each for each in found if each.isVisible() and each.layer_width]
    heat.repaint()
    tell("painted", time.time(), *_since((0.0, {})))
    picture = heat.grab().toImage()
    tell("colours", len({picture.pixel(x, y) for x in range(0, picture.width(), 3) for y in range(picture.height())}))
    studio.window.close()


def large_session(studio: Studio, session: str) -> Script:
    """From opening it to the painted list of its runs, in a window that is up and on the Runs station."""
    from kn_studio.intents import OpenSession, ShowStation

    yield lambda: idle(studio) and studio.state.value.search.stamp > 0
    studio.on_intent(ShowStation("runs"))
    yield lambda: idle(studio)
    from kn_studio.panels.runs import RunsPanel

    panel = studio.window.panels["runs"]
    assert isinstance(panel, RunsPanel)
    begun, before = time.time(), _spent()
    studio.on_intent(OpenSession(Path(session)))
    # A session opens where it was left, at the Runs station.
    yield lambda: panel._table.cells.rowCount() > 0 and studio.presenter.settled and panel._table.isVisible()
    panel._table.viewport().repaint()
    tell("painted", time.time() - begun, *_since(before))
    view = panel._table
    lines = range(view.rowAt(0), view.rowAt(view.viewport().height() - 1) + 1)
    tell("rows", panel._table.cells.rowCount(), len(lines), studio.state.value.session_readonly)
    studio.window.close()


def _spent() -> tuple[float, dict[str, float]]:
    """Seconds of the processor that this process has used, and that each of its threads was ready to run but had none:
    empty where the system does not count that.
    """
    starved = {}
    for task in Path("/proc/self/task").glob("*/schedstat"):
        with suppress(OSError, IndexError):
            starved[task.parent.name] = int(task.read_text(encoding="ascii").split()[1]) / 1e9
    return time.process_time(), starved


def _since(before: tuple[float, dict[str, float]]) -> tuple[float, float]:
    """Seconds of the processor since then, and those of the thread that waited longest for one: their times overlap."""
    used, starved = _spent()
    longest = max([0.0, *(seconds - before[1].get(task, 0.0) for task, seconds in starved.items())])
    return used - before[0], longest


def _map_is_up(studio: Studio) -> bool:
    if "neurons" not in studio.window.panels or not studio.presenter.settled:
        return False
    from kn_studio.widgets.heatmap import HeatMap

    maps = studio.window.panels["neurons"].findChildren(HeatMap)
    return any(each.isVisible() and each.layer_width for each in maps)
