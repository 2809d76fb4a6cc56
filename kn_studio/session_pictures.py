"""Pictures of what belongs to the session as a whole: palette, sheet of keys, comparison of runs, bin, start page."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from kn_studio import own_keys
from kn_studio.app_state import AppState
from kn_studio.panels.neuron_map import NeuronMapPanel
from kn_studio.panels.runs import RunsPanel
from kn_studio.panels.start import StartPanel
from kn_studio.session.records import RunSpec
from kn_studio.session.store import Store
from kn_studio.system_state import System
from kn_studio.theme import Theme
from kn_studio.thumbnails import png
from kn_studio.viewmodels import neuron_map, run_difference, runs, start_system
from kn_studio.viewmodels import palette as palette_view
from kn_studio.viewmodels.start import RecentRow, StartView
from kn_studio.widgets.palette import Palette, PaletteLine
from kn_studio.widgets.shortcut_sheet import ShortcutSheet
from kn_studio.window import Window

TEXTS = {"all": "", "capital": "berlin", "neuron": "L3N188", "language": "ar", "nothing": "zzz"}
"""What is typed into the palette, by the name of the picture."""

_LATELY = "3 days ago, 2026-11-19 10:12 · 5.9 MB · sessions"
_UNSEEN = tuple(RecentRow(Path(f"{name}.kns"), name, _LATELY) for name in ("Rivers", "عواصم آسيا"))
_MISSING = RecentRow(
    Path("Old.kns"), "Old", "Not there any more, or on a disk that is away · /media/stick", missing=True
)


def panels(full: AppState, store: Store, look: Theme, station: QSize, tight: QSize) -> Iterator[tuple[str, QWidget]]:
    """The map of two runs' difference, the Runs station with a bin and a note, the start page with a missing file."""
    other = run_difference.read(full, store, 1, None)
    state = replace(full, against=other)
    for name, size in (("compared", station), ("compared-tight", tight)):
        panel = NeuronMapPanel()
        panel.apply_theme(look)
        panel.show_view(neuron_map.view(state, store))
        panel.resize(size)
        yield f"neurons-{name}", panel
    yield from _runs(full, look, station, tight)
    recent = RecentRow(Path("Demo.kns"), "Demo", _LATELY, picture=png(full, store))
    for name, rows in (("missing", (recent, _MISSING)), ("many", (recent, _MISSING, recent, *_UNSEEN))):
        start = StartPanel()
        start.apply_theme(look)
        start.show_view(StartView(rows, system=start_system.rows(System(), offline=False)))
        start.resize(tight)
        yield f"start-{name}", start


def _runs(full: AppState, look: Theme, station: QSize, tight: QSize) -> Iterator[tuple[str, QWidget]]:
    """With a bin and a note; read from a copy, since the session of the pictures is shared."""
    with Store.temporary() as store:
        if full.fact is not None:
            store.add_facts([full.fact])
        spec = RunSpec("locate", "amig", {}, 42, "f" * 64, "demo-bert", full.prompts)
        kept, binned = store.begin_run(spec), store.begin_run(spec)
        for run in (kept, binned):
            store.end_run(run, "done" if run == kept else "failed", "" if run == kept else "Out of memory.")
        store.kept.set_remark("run", str(kept), "Seed 42. The shared neurons came out the same twice.")
        store.kept.put_away(binned)
        for name, size in (("bin", station), ("bin-tight", tight)):
            panel = RunsPanel()
            panel.apply_theme(look)
            panel.show_view(runs.view(replace(full, run=kept), store))
            panel.resize(size)
            yield f"runs-{name}", panel


def over(window: Window, state: AppState, text: str) -> Palette:
    """The palette over a window, with this text and what the sample's search found."""
    palette = Palette(window)
    palette.apply_theme(window.theme)
    palette.begin(text)
    words = text.strip().casefold()
    facts = tuple(row for row in state.search.rows if words and words in f"{row.subject} {row.object}".casefold())
    recent = (Path("/home/you/sessions/Demo.kns"), Path("/home/you/sessions/Capitals of Asia.kns"))
    view = palette_view.view(state, text, window.offers(), recent, facts[:8])
    lines = tuple(PaletteLine(r.group, r.title, r.detail, r.keys, r.possible, r) for r in view.rows)
    palette.show_lines(lines, view.note)
    return palette


def sheet(window: Window) -> ShortcutSheet:
    """The sheet of a window's keys."""
    made = ShortcutSheet()
    made.apply_theme(window.theme)
    made.show_keys((*window.offered.sheet(), *own_keys.told()))
    return made
