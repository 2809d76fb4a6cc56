"""The pages that are open on the stations: kept in the state as they are turned, and turned to when a session opens."""

from __future__ import annotations

from functools import partial

from kn_studio import standing
from kn_studio.app_state import AppState
from kn_studio.panels.base import Panel
from kn_studio.state import State


class OpenPages:
    """Follows the switches that a panel names in `Panel.pages`.

    A page that is wanted waits until its segment is there: some come with what a lane reads.
    """

    def __init__(self, state: State) -> None:
        self._state = state
        self._panels: dict[str, Panel] = {}
        self._first: dict[str, str] = {}
        self._wanted: dict[str, str] = {}
        state.changed.connect(self._on_change)

    def _on_change(self, old: AppState, new: AppState) -> None:
        if new.session_stamp == old.session_stamp:
            return
        # What was turned in the session before goes back to where it began, where the new one says nothing of it.
        back = {page: self._first[page] for page in old.standing.pages if page in self._first}
        self._wanted = {**back, **new.standing.pages}

    def on_drawn(self, panel: Panel) -> None:
        """A panel has drawn a view: follow its switches from now on, and turn to the pages that are wanted."""
        if self._panels.get(panel.key) is not panel:
            self._join(panel)
        for name, switch in panel.pages().items():
            page = f"{panel.key}.{name}"
            key = self._wanted.get(page)
            if key is None or not switch.has(key):
                continue
            del self._wanted[page]
            if switch.current() != key:
                switch.set_current(key)
                switch.chosen.emit(key)

    def _join(self, panel: Panel) -> None:
        self._panels[panel.key] = panel
        for name, switch in panel.pages().items():
            page = f"{panel.key}.{name}"
            self._first.setdefault(page, switch.current())
            switch.turned.connect(partial(self._on_turned, page))
            switch.chosen.connect(partial(self._on_chosen, page))

    def _on_turned(self, page: str, key: str) -> None:
        """Also without the user; but not before what is wanted of the page has come."""
        if page not in self._wanted:
            self._state.update(standing=standing.turned(self._state.value.standing, page, key))

    def _on_chosen(self, page: str, key: str) -> None:
        self._wanted.pop(page, None)
        self._on_turned(page, key)
