"""Pictures of what belongs to the session as a whole: palette, sheet of keys, comparison of runs, bin, start page."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from kn_studio import own_keys
from kn_studio.app_state import AppState
from kn_studio.keeping_state import Comparing
from kn_studio.panels.neuron_map import NeuronMapPanel
from kn_studio.panels.runs import RunsPanel
from kn_studio.panels.start import StartPanel
from kn_studio.session.records import RunSpec
from kn_studio.session.store import Store
from kn_studio.system_state import System
from kn_studio.table_window import TableWindow, Twin
from kn_studio.theme import Theme
from kn_studio.thumbnails import png
from kn_studio.translation import tr
from kn_studio.viewmodels import neuron_map, provenance, run_difference, runs, start_system
from kn_studio.viewmodels import palette as palette_view
from kn_studio.viewmodels.start import RecentRow, StartView
from kn_studio.widgets.data_table import sort_key
from kn_studio.widgets.palette import Palette, PaletteLine
from kn_studio.widgets.shortcut_sheet import ShortcutSheet
from kn_studio.widgets.sort_keys import ordered
from kn_studio.window import Window

TEXTS = {"all": "", "capital": "berlin", "neuron": "L3N188", "language": "ar", "nothing": "zzz"}
"""What is typed into the palette, by the name of the picture."""

_WIDE = QSize(1580, 1000)
"""What a large screen leaves to a station."""
_LATELY = "3 days ago, 2026-11-19 10:12 · 5.9 MB · sessions"
_UNSEEN = tuple(RecentRow(Path(f"{name}.kns"), name, _LATELY) for name in ("Rivers", "عواصم آسيا"))
_MISSING = RecentRow(
    Path("Old.kns"), "Old", "Not there any more, or on a disk that is away · /media/stick", missing=True
)


def panels(full: AppState, store: Store, look: Theme, station: QSize, tight: QSize) -> Iterator[tuple[str, QWidget]]:
    """The map of two runs' difference, the Runs station with a bin and a note, the start page with a missing file."""
    for name, state, size in _compared(full, store, station, tight):
        panel = NeuronMapPanel()
        panel.apply_theme(look)
        panel.show_view(neuron_map.view(state, store))
        panel.resize(size)
        if name.startswith("compared-zoomed"):
            panel.map.map.zoom.look_at(100, 500)
        yield f"neurons-{name}", panel
    yield "table", _table(full, store, look)
    yield from _runs(full, look, station, tight)
    recent = RecentRow(Path("Demo.kns"), "Demo", _LATELY, picture=png(full, store))
    for name, rows in (("missing", (recent, _MISSING)), ("many", (recent, _MISSING, recent, *_UNSEEN))):
        start = StartPanel()
        start.apply_theme(look)
        start.show_view(StartView(rows, system=start_system.rows(System(), offline=False)))
        start.resize(tight)
        yield f"start-{name}", start


def _compared(full: AppState, store: Store, station: QSize, tight: QSize) -> Iterator[tuple[str, AppState, QSize]]:
    """Two runs side by side, and what comes before that or instead of it."""
    other = run_difference.read(full, store, 1, None)
    away = Path("Rivers.kns")
    layers, width = other.maps["all"].shape
    wider = {mode: np.zeros((layers, 2 * width), np.float32) for mode in other.maps}
    refused = Comparing(
        what=tr("{name} holds no run.", name=away.name), hint=tr("Choose a session in which something was located.")
    )
    gone = tr("run {run}{where}", run=1, where=tr(" of {stem}", stem=away.stem))
    states = {
        "compared": replace(full, against=other),
        "compared-plain": replace(full, against=other, level="plain"),
        "compared-zoomed": replace(full, against=other),
        "compared-stale": replace(full, against=replace(other, stamp=(0,))),
        "compared-gone": replace(full, against=replace(other, path=away, title=gone)),
        "compared-choosing": replace(full, comparing=Comparing()),
        "compared-reading": replace(full, comparing=Comparing(away.name)),
        "compared-refused": replace(full, comparing=refused),
        "compared-unlike": replace(full, against=replace(other, maps=wider)),
    }
    for name, state in states.items():
        yield name, state, station
        yield f"{name}-tight", state, tight
    yield "compared-wide", states["compared"], _WIDE


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

    yield from _failed(full, look, station, tight)


def _failed(full: AppState, look: Theme, station: QSize, tight: QSize) -> Iterator[tuple[str, QWidget]]:
    """A run that failed: one that can go on, and one in a session that is read-only."""
    model, prompts = full.model, tuple(prompt for prompt in full.prompts if not prompt.held_out)
    assert model is not None
    with Store.temporary() as store:
        if full.fact is not None:
            store.add_facts([full.fact])
        spec = RunSpec("locate", "amig", {}, 42, model.fingerprint, model.id, prompts)
        store.end_run(store.begin_run(spec), "failed", "Out of memory.")
        for name, size, readonly in (("failed", station, False), ("failed-readonly", tight, True)):
            panel = RunsPanel()
            panel.apply_theme(look)
            panel.show_view(runs.view(replace(full, run=None, session_readonly=readonly), store))
            panel.resize(size)
            yield f"runs-{name}", panel


def _table(full: AppState, store: Store, look: Theme) -> TableWindow:
    """The table twin of the map, sorted by two columns."""
    panel = NeuronMapPanel()
    panel.apply_theme(look)
    panel.show_view(neuron_map.view(full, store))
    plot = panel.map.map
    source = provenance.view(full, store, "neurons", datetime(2026, 11, 22, tzinfo=UTC))
    table, rows = plot.table(), list(plot.table().rows())
    twin = Twin(tr("Neuron map"), "", plot.accessibleDescription(), table.columns, rows, source.line)
    shown = TableWindow(twin, look)
    keys = ((3, True), (2, True))
    shown.table.put_in_order(keys, ordered(len(rows), keys, lambda row, column: sort_key(rows[row][column])))
    panel.deleteLater()
    return shown


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
