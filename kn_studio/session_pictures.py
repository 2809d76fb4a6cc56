"""Pictures of what belongs to the session as a whole: palette, sheet of keys, comparison of runs, bin, start page."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from kn_studio import figures, own_keys
from kn_studio.app_state import AppState
from kn_studio.fact_state import FactRow
from kn_studio.keeping_state import Comparing
from kn_studio.panels.neuron_map import NeuronMapPanel
from kn_studio.panels.runs import RunsPanel
from kn_studio.panels.start import StartPanel
from kn_studio.plots_menu import titles
from kn_studio.report_dialog import ReportDialog
from kn_studio.reporting import Shown, drawn
from kn_studio.sample import NO_MEMORY, NOW, SESSIONS
from kn_studio.session.records import RunSpec
from kn_studio.session.store import Store
from kn_studio.station_pictures import let_go
from kn_studio.system_state import System
from kn_studio.table_window import TableWindow, Twin
from kn_studio.theme import Theme, named
from kn_studio.thumbnails import png
from kn_studio.translation import tr
from kn_studio.viewmodels import neuron_map, provenance, report_figures, run_difference, runs, start_system
from kn_studio.viewmodels import palette as palette_view
from kn_studio.viewmodels import start as start_view
from kn_studio.widgets.data_table import sort_key
from kn_studio.widgets.palette import Palette, PaletteLine
from kn_studio.widgets.plot import plots_in
from kn_studio.widgets.shortcut_sheet import ShortcutSheet
from kn_studio.widgets.sort_keys import ordered
from kn_studio.window import Window

TEXTS = {"all": "", "capital": "berlin", "neuron": "L3N188", "language": "ar", "nothing": "zzz"}
"""What is typed into the palette, by the name of the picture."""

_WIDE = QSize(1580, 1000)
"""What a large screen leaves to a station."""
_MISSING = Path("/media/stick/Old.kns")


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
    yield from _report(full, store, look)
    yield from _runs(full, store, look, station, tight)
    for name, rows in recent(full, store).items():
        start = StartPanel()
        start.apply_theme(look)
        start.show_view(start_view.StartView(rows, system=start_system.rows(System(), offline=False)))
        start.resize(tight)
        yield f"start-{name}", start


def recent(full: AppState, store: Store) -> dict[str, tuple[start_view.RecentRow, ...]]:
    """The sessions on the start page, by the name of the picture: a missing one, and as many as there is room for."""
    demo = replace(_lately("Demo"), picture=png(full, store))
    shared = replace(_lately("Capitals", 5, 1_400_000), picture=png(replace(full, map_mode="shared"), store))
    away, unseen = start_view.missing(_MISSING), (_lately("Rivers", 8, 730_000), _lately("عواصم آسيا", 21, 2_100_000))
    return {"missing": (demo, away), "many": (demo, away, shared, *unseen)}


def _lately(name: str, days: int = 3, size: int = 5_900_000) -> start_view.RecentRow:
    """A session that was open so many days before the pictures are taken, with so many bytes."""
    return start_view.recent(SESSIONS / f"{name}.kns", NOW - days * 86400, size, NOW)


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


def _runs(full: AppState, made: Store, look: Theme, station: QSize, tight: QSize) -> Iterator[tuple[str, QWidget]]:
    """With a bin and a note; read from a copy, since the session of the pictures, `made`, is shared."""
    with Store.temporary() as store:
        kept = two_runs(full, made, store)
        for name, size in (("bin", station), ("bin-tight", tight)):
            panel = RunsPanel()
            panel.apply_theme(look)
            panel.show_view(runs.view(replace(full, run=kept), store))
            panel.resize(size)
            yield f"runs-{name}", panel

    yield from _failed(full, look, station, tight)


def two_runs(full: AppState, made: Store, store: Store) -> int:
    """Fill a session with a run that came to its end, which is returned, and one in the bin that failed half way."""
    assert full.run is not None
    if full.fact is not None:
        store.add_facts([full.fact])
    spec = made.run(full.run).spec
    kept, binned = store.begin_run(spec), store.begin_run(spec)
    for number in range(len(spec.prompts)):
        for run in (kept, binned) if number < len(spec.prompts) // 2 else (kept,):
            store.land(run, number, made.scores(full.run, number))
    for run in (kept, binned):
        store.end_run(run, "done" if run == kept else "failed", "" if run == kept else NO_MEMORY)
    store.kept.set_remark("run", str(kept), "Seed 42. The shared neurons came out the same twice.")
    store.kept.put_away(binned)
    return kept


def _failed(full: AppState, look: Theme, station: QSize, tight: QSize) -> Iterator[tuple[str, QWidget]]:
    """A run that failed: one that can go on, and one in a session that is read-only."""
    model, prompts = full.model, tuple(prompt for prompt in full.prompts if not prompt.held_out)
    assert model is not None
    with Store.temporary() as store:
        if full.fact is not None:
            store.add_facts([full.fact])
        spec = RunSpec("locate", "amig", {}, 42, model.fingerprint, model.id, prompts)
        store.end_run(store.begin_run(spec), "failed", NO_MEMORY)
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
    let_go(panel)
    return shown


def _report(full: AppState, store: Store, look: Theme) -> Iterator[tuple[str, QWidget]]:
    """The figures of the report: none, three with a remark, and the same where nothing can be written."""
    panel = NeuronMapPanel()
    panel.apply_theme(look)
    panel.resize(_WIDE)
    panel.show_view(neuron_map.view(full, store))
    shown = [
        (figures.of_plot(plot, named("light")), titles(plot), plot)
        for plot in plots_in(panel)
        if plot.isVisibleTo(panel) and plot.drawn
    ]
    source = provenance.view(full, store, "neurons", datetime(2026, 11, 22, tzinfo=UTC))
    with Store.temporary() as kept:
        for name, readonly in (("empty", False), ("three", False), ("readonly", True)):
            if name == "three":
                for key, (drawing, words, plot) in enumerate(shown[:3]):
                    said = Shown(drawing, *words, plot.accessibleDescription(), lambda: source)
                    figure, svg = drawn(str(key), words[0], said)
                    kept.report.add(replace(figure, added="2026-11-22T10:00:00+00:00"), svg)
                kept.report.set_remark("1", "Seed 42. The shared neurons came out the same twice.")
            dialog = ReportDialog()
            dialog.apply_theme(look)
            view = report_figures.view(replace(full, session_readonly=readonly), kept)
            dialog.show_view(replace(view, session="Demo"))
            yield f"report-figures-{name}", dialog
    let_go(panel)


def over(window: Window, state: AppState, text: str) -> Palette:
    """The palette over a window, with this text and what the sample's search found."""
    palette = Palette(window)
    palette.apply_theme(window.theme)
    palette.begin(text)
    facts = _found(state, text.strip().casefold())
    recent = (Path("/home/you/sessions/Demo.kns"), Path("/home/you/sessions/Capitals of Asia.kns"))
    view = palette_view.view(state, text, window.offers(), recent, facts[:8])
    lines = tuple(PaletteLine(r.group, r.title, r.detail, r.keys, r.possible, r) for r in view.rows)
    palette.show_lines(lines, view.note)
    return palette


def _found(state: AppState, text: str) -> tuple[FactRow, ...]:
    """Facts of the sample by their words, the one on screen by those of all its languages, as the library does."""
    labels = state.fact.labels.values() if state.fact is not None else ()
    every = " ".join(f"{label.subject} {label.object}" for label in labels)

    def words(row: FactRow) -> str:
        mine = state.fact is not None and row.uuid == state.fact.uuid
        return f"{row.subject} {row.object} {every if mine else ''}".casefold()

    return tuple(row for row in state.search.rows if text and text in words(row))


def sheet(window: Window) -> ShortcutSheet:
    """The sheet of a window's keys."""
    made = ShortcutSheet()
    made.apply_theme(window.theme)
    made.show_keys((*window.offered.sheet(), *own_keys.told()))
    return made
