"""The open session of the window: opens files on the desk lane, keeps the picture as it changes, closes cleanly."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from engine.errors import KnownError
from kn_studio.app_state import AppState
from kn_studio.lane import Done, Failed, Lane, Outcome
from kn_studio.messages import Messages
from kn_studio.state import State
from kn_studio.translation import tr
from kn_studio.view_state import KEY, pack
from kn_studio.workspace import Opened, opening, writing

if TYPE_CHECKING:
    from kn_studio.library import Library
    from kn_studio.session.store import Store

KEEP_AFTER_MILLISECONDS = 400

_FRESH = AppState()
_OF_A_SESSION = (
    "fact", "book", "typed", "languages", "prompts", "live", "run", "against", "landed", "thresholds", "share",
    "map_mode", "neuron", "card", "scaling", "saved_at", "at_least", "top_k",
    "comparison", "relation_overlap", "degeneracy", "degeneracy_choice", "degeneracy_searches",
    "degeneracy_relation", "switches", "edits", "edit_effect", "edit_choice", "checks", "experiments",
)  # fmt: skip
"""Fields that belong to a session: another one starts them afresh."""


class Sessions(QObject):
    """Holds the open `Store`. `opened` carries the name of the model that the session would like to have;
    `edited_before` says whether the session before it had edits, which may still be in force.
    """

    opened = Signal(str)

    def __init__(self, state: State, desk: Lane, messages: Messages, library: Callable[[], Library]) -> None:
        super().__init__()
        self.store: Store | None = None
        self._state, self._desk, self._messages, self._library = state, desk, messages, library
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(KEEP_AFTER_MILLISECONDS)
        self._timer.timeout.connect(self._keep)
        self._kept: dict[str, Any] = {}
        self._unclosed: list[Store] = []
        self.opening = False
        self.edited_before = False

    def open(self, make: Callable[[], Store]) -> None:
        """Open the session that `make` gives; on failure the present one stays."""
        self.opening = True
        self.flush()

        def made() -> Store:
            store = make()
            self._unclosed.append(store)
            return store

        self._desk.submit(lambda: opening(made, self._library()), on_end=self._on_open, replaces="open")

    def _on_open(self, end: Outcome) -> None:
        self.opening = False
        if isinstance(end, Failed):
            self._messages.error(end.error, end.trace)
        elif isinstance(end, Done):
            self._take(end.result)

    def _take(self, found: Opened) -> None:
        self._timer.stop()
        before, self.store = self.store, found.store
        fields = {name: getattr(_FRESH, name) for name in _OF_A_SESSION} | found.changes
        state = self._state.value
        self.edited_before = bool(state.edits.lines)
        fields |= {
            "session_path": found.store.path, "session_readonly": found.store.readonly, "message": None,
            "runs_stamp": state.runs_stamp + 1, "notes_stamp": state.notes_stamp + 1,
        }  # fmt: skip
        if "station" not in found.changes:
            fields["station"] = "facts" if fields["fact"] is None else "neurons"
        self._state.update(**fields)
        self._kept = pack(self._state.value)
        if before is not None:
            self._desk.submit(lambda: writing(lambda: self._done_with(before)))
        if found.store.readonly_reason:
            self._messages.warn(found.store.readonly_reason, tr("Save it under another name to go on."))
        elif found.cut_off:
            self._messages.info(
                found.cut_off, tr("Everything that was finished is here; Resume in Runs goes on with it.")
            )
        self.opened.emit(found.model)

    def _done_with(self, store: Store) -> None:
        store.close()
        self._unclosed.remove(store)

    def on_change(self, _old: AppState, new: AppState) -> None:
        """Keep the picture a moment after it last changed."""
        if self.store is not None and not self.store.readonly and pack(new) != self._kept:
            self._timer.start()

    def _keep(self) -> None:
        store, picture = self.store, pack(self._state.value)
        if store is None or store.readonly or picture == self._kept:
            return
        self._kept = picture
        self.write(lambda: store.set_view(KEY, picture))

    def write(
        self,
        change: Callable[[], None],
        *,
        after: Callable[[AppState], Mapping[str, Any]] = lambda state: {},
        failed: Callable[[], None] = lambda: None,
    ) -> None:
        """Write to the session on the desk lane; when it is done, `after` says what changes in the state."""

        def on_end(end: Outcome) -> None:
            if isinstance(end, Failed):
                self._messages.error(end.error, end.trace)
                failed()
            else:
                self._state.update(saved_at=time.time(), **after(self._state.value))

        self._desk.submit(lambda: writing(change), on_end=on_end)

    def require_writable(self) -> Store:
        """The open session. Raises `KnownError` where there is none, or it cannot be written."""
        if self.store is None:
            raise KnownError(tr("No session is open."), tr("Open one, or start a new one."))
        if self.store.readonly:
            raise KnownError(tr("This session is open for reading only."), tr("Save it under another name first."))
        return self.store

    def rescue(self) -> str:
        """Write the picture now, from any thread, because something went wrong. Returns the file's name, "" if none."""
        store = self.store
        if store is None or store.readonly:
            return ""
        store.set_view(KEY, pack(self._state.value))
        return str(store.path)

    def flush(self) -> None:
        """Write the picture now if it waits to be written."""
        waiting = self._timer.isActive()
        self._timer.stop()
        picture = pack(self._state.value)
        if self.store is not None and not self.store.readonly and (waiting or picture != self._kept):
            self.store.set_view(KEY, picture)
            self._kept = picture

    def close(self) -> None:
        """Write what waits and close the file. The lanes must have ended."""
        try:
            self.flush()
        finally:
            self.store = None
            # Also one that was opened while nobody listened any more, and one whose turn to be closed did not come.
            for each in tuple(self._unclosed):
                each.close()
