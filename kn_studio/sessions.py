"""The open session of the window: opens files on the desk lane, keeps the picture as it changes, closes cleanly."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from engine.errors import KnownError, UnwritableError
from kn_studio import remedies, thumbnails
from kn_studio.app_state import AppState
from kn_studio.lane import Done, Failed, Lane, Outcome
from kn_studio.messages import Messages
from kn_studio.state import State
from kn_studio.translation import told, tr
from kn_studio.view_state import KEY, SEARCHED, pack
from kn_studio.workspace import Opened, opening, writing

if TYPE_CHECKING:
    from kn_studio.library import Library
    from kn_studio.session.store import Store

KEEP_AFTER_MILLISECONDS = 400
BEAT_MILLISECONDS = 60_000

_FRESH = AppState()
_OF_A_SESSION = (
    "fact", "book", "typed", "languages", "prompts", "live", "run", "against", "comparing", "landed", "thresholds",
    "share", "templates", "map_mode", "map_look", "neuron", "card", "scaling", "saved_at", "at_least", "top_k",
    "comparison", "relation_overlap", "degeneracy", "degeneracy_choice", "degeneracy_searches",
    "degeneracy_relation", "switches", "edits", "edit_effect", "edit_choice", "checks", "experiments",
    "standing",
)  # fmt: skip
"""Fields that belong to a session: another one starts them afresh."""


class Sessions(QObject):
    """Holds the open `Store`. `opened` carries the name of the model that the session would like to have, `refused`
    the error of one that cannot be opened; `edited_before` says whether the session before it had edits, which may
    still be in force.
    """

    opened = Signal(str)
    refused = Signal(object)

    def __init__(self, state: State, desk: Lane, messages: Messages, library: Callable[[], Library]) -> None:
        super().__init__()
        self.store: Store | None = None
        self._state, self._desk, self._messages, self._library = state, desk, messages, library
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(KEEP_AFTER_MILLISECONDS)
        self._timer.timeout.connect(self._keep)
        self._pulse = QTimer(self)
        self._pulse.setInterval(BEAT_MILLISECONDS)
        self._pulse.timeout.connect(self._on_beat)
        self._kept: dict[str, Any] = {}
        self._pictured: thumbnails.Subject = ()
        self._unclosed: list[Store] = []
        self.opening = False
        self.edited_before = False

    def open(self, make: Callable[[], Store]) -> None:
        """Open the session that `make` gives; on failure the present one stays."""
        self.opening = True
        # On the lane, before the opening: a full disk or another writer must neither hold the window nor this.
        self._timer.stop()
        self._keep()

        def made() -> Store:
            store = make()
            if store not in self._unclosed:  # saved under another name it is the same one
                self._unclosed.append(store)
            return store

        self._desk.submit(lambda: opening(made, self._library()), on_end=self._on_open, replaces="open")

    def _on_open(self, end: Outcome) -> None:
        self.opening = False
        if isinstance(end, Failed):
            self._messages.error(end.error, end.trace)
            self.refused.emit(end.error)
        elif isinstance(end, Done):
            self._take(end.result)

    def _take(self, found: Opened) -> None:
        self._timer.stop()
        self._pulse.start()
        before, self.store = self.store, found.store
        state, goes_on = self._state.value, found.store is before
        # Under another name everything stays as it is, with what can be undone and the edits that are in force.
        fields = self._goes_on(found) if goes_on else self._another(found)
        self._state.update(**fields, **{
            "session_path": found.store.path, "session_readonly": found.store.readonly, "message": None,
            "runs_stamp": state.runs_stamp + 1, "notes_stamp": state.notes_stamp + 1,
        })  # fmt: skip
        if not goes_on:
            self._kept = pack(self._state.value)
        if before is not None and not goes_on:
            self._desk.submit(lambda: writing(lambda: self._done_with(before)))
        if found.store.readonly_reason:
            self._tell_readonly(found.store)
        if not goes_on:
            self.opened.emit(found.model)

    def _goes_on(self, found: Opened) -> dict[str, Any]:
        """What changes under another name: what was open for reading only can be written now, its runs go on too."""
        readable = self._state.value.session_readonly and not found.store.readonly
        return {"offer": found.offer} if readable else {}

    def _another(self, found: Opened) -> dict[str, Any]:
        """What another session puts on the screen."""
        state = self._state.value
        fields = {name: getattr(_FRESH, name) for name in _OF_A_SESSION} | found.changes
        self.edited_before = bool(state.edits.lines)
        if "station" not in found.changes:
            fields["station"] = "facts" if fields["fact"] is None else "neurons"
        if (search := found.changes.get("search")) is not None:
            # What is found for it stands on the screen until the shelf has looked again.
            fields["search"] = replace(state.search, **{name: getattr(search, name) for name in SEARCHED})
        offer = None if found.store.readonly else found.offer
        return fields | {"session_stamp": state.session_stamp + 1, "offer": offer}

    def _tell_readonly(self, store: Store) -> None:
        hint, remedy = tr("Save it under another name to go on."), remedies.SAVE_AS
        if store.takeable:
            hint = tr("It has given no sign of life for a while: if it is not open there any more, take it over.")
            remedy = remedies.open_anyway(store.path)
        self._messages.warn(told(store.readonly_reason), hint, remedy)

    def _on_beat(self) -> None:
        """Also a window in which nothing is written holds its file."""
        store = self.store
        if store is not None and not store.readonly:
            self._desk.submit(lambda: writing(store.beat), on_end=self._on_beaten, replaces="beat")

    def _on_beaten(self, end: Outcome) -> None:
        if isinstance(end, Failed):
            self._pulse.stop()
            self._messages.error(end.error, end.trace)

    def _done_with(self, store: Store) -> None:
        store.close()
        self._unclosed.remove(store)

    def on_change(self, _old: AppState, new: AppState) -> None:
        """Keep the picture a moment after it last changed."""
        if self.store is None or self.store.readonly:
            return
        if pack(new) != self._kept or thumbnails.subject(new) not in ((), self._pictured):
            self._timer.start()

    def _keep(self) -> None:
        store, picture = self.store, pack(self._state.value)
        if store is not None and not store.readonly and picture != self._kept:
            self._kept = picture
            self.write(lambda: store.set_view(KEY, picture), failed=self._unkept)
        self._draw()

    def _unkept(self) -> None:
        """The picture could not be written: it waits for the next change, or for the end."""
        self._kept = {}

    def _draw(self, now: bool = False) -> None:
        """Have the map drawn small where it is another one than that which was drawn last: on the desk lane, or `now`,
        when there are no lanes any more.
        """
        store, state = self.store, self._state.value
        subject = thumbnails.subject(state)
        if store is None or store.readonly or subject in ((), self._pictured):
            return

        def draw() -> None:
            thumbnails.keep(state, store)
            self._pictured = subject

        if now:
            draw()
        else:
            self._desk.submit(lambda: writing(draw), replaces="thumbnail")

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
            raise UnwritableError(tr("This session is open for reading only."), tr("Save it under another name first."))
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
        self._timer.stop()
        picture = pack(self._state.value)
        if self.store is not None and not self.store.readonly and picture != self._kept:
            self.store.set_view(KEY, picture)
            self._kept = picture

    def close(self) -> None:
        """Write what waits and close the file. The lanes must have ended."""
        self._pulse.stop()
        try:
            self.flush()
            self._draw(now=True)
        finally:
            self.store = None
            # Also one that was opened while nobody listened any more, and one whose turn to be closed did not come.
            for each in tuple(self._unclosed):
                each.close()
