"""Computes each panel's view when the state changes and hands it over when it differs from the last one.

Fast views are computed at once. Slow ones read scores: they run on the desk lane, one at a time a panel, and only the
newest state waits, so that a stream of landing prompts neither queues up nor starves the picture. What comes from the
lane is drawn one panel a turn of the event loop: pictures of several panels at once would hold the window. A station
that is not on screen is computed when it comes on screen.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QEvent, QTimer

from engine.types import Landed, Step, Work
from kn_studio.app_state import AppState
from kn_studio.lane import Done, Failed, Lane, Outcome
from kn_studio.panels.base import Panel, PanelSpec

if TYPE_CHECKING:
    from kn_studio.session.store import Store

_UNSEEN = object()


@dataclass
class _Entry:
    """A panel with what it shows now and what waits."""

    spec: PanelSpec
    panel: Callable[[], Panel]
    last: Any = _UNSEEN
    stale: bool = True
    running: bool = False
    waiting: Any = _UNSEEN
    fault: str = ""


class Presenter:
    """Joins state and panels, which are built when there is something to show.

    `report` takes the error and trace of a view that raised, once per sort of error. `drawn` takes a panel that shows
    its newest view.
    """

    def __init__(
        self,
        entries: Sequence[tuple[PanelSpec, Callable[[], Panel]]],
        desk: Lane,
        store: Callable[[], Store | None],
        report: Callable[[BaseException, str], None],
    ) -> None:
        self._entries = [_Entry(spec, panel) for spec, panel in entries]
        self._desk, self._store, self._report = desk, store, report
        self.drawn: Callable[[Panel], None] = lambda _panel: None
        self._state = AppState()
        self._turn = QTimer()
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._show_next)

    def stop(self) -> None:
        """Draw nothing any more: the panels go."""
        self._turn.stop()

    def on_change(self, old: AppState, new: AppState) -> None:
        """Follow the state."""
        self._state = new
        for entry in self._entries:
            if self._touched(entry.spec, old, new):
                entry.stale = True
            self._bring(entry)

    def refresh(self, state: AppState) -> None:
        """Compute everything again, after another session was opened."""
        self._state = state
        for entry in self._entries:
            entry.stale = True
            self._bring(entry)

    def redraw(self) -> None:
        """Show again, in panels that were built anew, what they showed before."""
        for entry in self._entries:
            if entry.last is not _UNSEEN:
                self._draw(entry, entry.last)

    def renew(self, state: AppState) -> None:
        """Compute and draw everything again, also what comes out as it was: the words are others now."""
        for entry in self._entries:
            entry.last = _UNSEEN
        self.refresh(state)

    @property
    def settled(self) -> bool:
        """Whether every panel on screen shows the state as it is."""
        return not any(
            (entry.stale and self._on_screen(entry)) or entry.running or entry.waiting is not _UNSEEN
            for entry in self._entries
        )

    def _touched(self, spec: PanelSpec, old: AppState, new: AppState) -> bool:
        if not spec.watches:
            return True
        return any(_field(old, name) != _field(new, name) for name in spec.watches)

    def _on_screen(self, entry: _Entry) -> bool:
        return entry.spec.head.place == "dock" or entry.spec.head.key == self._state.station

    def _bring(self, entry: _Entry) -> None:
        if not entry.stale or entry.running or not self._on_screen(entry):
            return
        entry.stale = False
        state, store = self._state, self._store()
        if not entry.spec.slow:
            try:
                view = entry.spec.view(state, store)
            except Exception as error:
                self._failed(entry, error, "")
                return
            self._show(entry, view)
            return
        entry.running = True
        if entry.last is _UNSEEN:
            entry.panel().hide()  # until its first view: frames and fields without content look broken
        self._desk.submit(
            lambda: _once(entry.spec, state, store), on_end=lambda outcome: self._computed(entry, outcome)
        )

    def _computed(self, entry: _Entry, outcome: Outcome) -> None:
        entry.running = False
        if isinstance(outcome, Done):
            entry.waiting = outcome.result
            self._turn.start()
        elif isinstance(outcome, Failed):
            self._failed(entry, outcome.error, outcome.trace)
        self._bring(entry)

    def _show_next(self) -> None:
        """Draw the first panel whose view waits; the others have turns of their own."""
        waiting = [entry for entry in self._entries if entry.waiting is not _UNSEEN]
        if len(waiting) <= 1:
            self._turn.stop()
        if waiting:
            view, waiting[0].waiting = waiting[0].waiting, _UNSEEN
            self._show(waiting[0], view)

    def _show(self, entry: _Entry, view: Any) -> None:
        entry.fault = ""
        if entry.last is not _UNSEEN and view == entry.last:
            self.drawn(entry.panel())
            return
        entry.last = view
        self._draw(entry, view)

    def _draw(self, entry: _Entry, view: Any) -> None:
        panel = entry.panel()
        panel.show_view(view)
        panel.show()
        # What stands around a part that grew would hear of it after the window was painted, and have that done again.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        self.drawn(panel)

    def _failed(self, entry: _Entry, error: BaseException, trace: str) -> None:
        """A fault that stays is told once: telling changes the state, which computes the view again."""
        fault = f"{type(error).__name__}: {error}"
        if fault != entry.fault:
            entry.fault = fault
            self._report(error, trace)


def _field(state: AppState, name: str) -> Any:
    """A field by name; "busy" is whether a job runs, for views that do not follow its steps."""
    return state.job is not None if name == "busy" else getattr(state, name)


def _once(spec: PanelSpec, state: AppState, store: Store | None) -> Work[Any]:
    """A view as work of a lane; it reads within milliseconds, so that it has no steps in between."""
    steps: tuple[Step | Landed, ...] = ()
    yield from steps
    return spec.view(state, store)
