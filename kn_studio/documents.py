"""The session as a document of the user: new, open, save as, trim, compare with another one, forget."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from engine.errors import KnownError
from engine.types import Step, Work
from kn_studio import still_running
from kn_studio.history import History
from kn_studio.intents import NewSession, OpenSession, SaveSessionAs
from kn_studio.keeping_intents import (
    AskComparison,
    AskSaveAs,
    ChooseComparison,
    CompareRuns,
    EndComparison,
    ForgetRecent,
)
from kn_studio.keeping_state import Comparing
from kn_studio.lane import Done, Failed, Lane, Outcome
from kn_studio.messages import Messages
from kn_studio.sessions import Sessions
from kn_studio.state import State
from kn_studio.translation import told, tr


class Documents:
    """Carries out these intents on the desk lane; `handlers` are its methods by the intent's type. `ask` carries out a
    command of the window by its key, where a file must be asked for.
    """

    def __init__(
        self,
        state: State,
        desk: Lane,
        sessions: Sessions,
        history: History,
        messages: Messages,
        ask: Callable[[str], None],
    ) -> None:
        self._state, self._desk, self._sessions, self._history = state, desk, sessions, history
        self._messages, self._ask = messages, ask
        self.handlers: dict[type, Callable[[Any], None]] = {
            NewSession: self._on_new, OpenSession: self._on_open, SaveSessionAs: self._on_save_as,
            AskSaveAs: lambda _intent: ask("save-as"), ForgetRecent: self._on_forget,
            CompareRuns: self._on_compare, EndComparison: self._on_end, ChooseComparison: self._on_choose,
            AskComparison: lambda _intent: ask("compare-session"),
        }  # fmt: skip

    def _on_new(self, intent: NewSession) -> None:
        self._open(lambda document: document.new(intent.path))

    def _on_open(self, intent: OpenSession) -> None:
        path, state = intent.path, self._state.value
        if path is not None and not state.session_readonly and path.absolute() == state.session_path:
            # A second opening would find the file held by this very window, and show it for reading only.
            self._messages.info(
                tr("{path} is open already.", path=path.name), tr("Everything in it is saved as it comes.")
            )
            self._state.update(station="neurons" if state.station == "start" else state.station)
        elif intent.demo:
            self._open(lambda document: document.demo())
        elif path is not None:
            self._open(lambda document: document.open_(path, intent.anyway))
        else:
            self._ask("open")

    def _on_save_as(self, intent: SaveSessionAs) -> None:
        store = self._sessions.store
        if store is not None:
            self._open(lambda document: document.save_as(store, intent.path))

    def _open(self, how: Callable[[Any], Any]) -> None:
        """Open a session by a function of `session.document`, on the desk lane."""
        state = self._state.value
        if state.job is not None and not state.model_busy:
            raise still_running.refusal(state.job.title, tr("Stop it first, then change the session."))

        def make() -> Any:
            from kn_studio.session import document

            return how(document)

        self._sessions.open(make)

    def _on_forget(self, intent: ForgetRecent) -> None:
        def work() -> Work[None]:
            from kn_studio.session import document

            yield Step(0, 1)
            document.forget(intent.path)

        def on_end(end: Outcome) -> None:
            self._told(end)
            self._state.update(recent_stamp=self._state.value.recent_stamp + 1)

        self._desk.submit(work, on_end=on_end)

    def _on_compare(self, intent: CompareRuns) -> None:
        state, store = self._state.value, self._sessions.store
        if store is None or state.run is None:
            raise KnownError(tr("No run is on the map."), tr("Show one first, then compare it with another."))
        if intent.path is None and intent.run == state.run:
            raise KnownError(tr("This is the run on the map."), tr("Choose another one to compare it with."))

        name = intent.path.name if intent.path is not None else tr("run {run}", run=intent.run)
        self._state.update(comparing=Comparing(name), station="neurons")

        def work() -> Work[Any]:
            from kn_studio.viewmodels import run_difference

            yield Step(0, 1, tr("Reading the other run"))
            return run_difference.read(state, store, intent.run, intent.path)

        def on_end(end: Outcome) -> None:
            self._told(end)
            if isinstance(end, Done):
                with self._history.user():
                    self._state.update(against=end.result, comparing=None)
            else:
                error = end.error if isinstance(end, Failed) else None
                said = Comparing("", told(error.what), told(error.hint)) if isinstance(error, KnownError) else None
                self._state.update(comparing=said)

        self._desk.submit(work, on_end=on_end, replaces="compare-runs")

    def _on_choose(self, _intent: ChooseComparison) -> None:
        if self._state.value.run is None:
            raise KnownError(tr("No run is on the map."), tr("Show one first, then compare it with another."))
        self._state.update(comparing=Comparing(), station="neurons")

    def _on_end(self, _intent: EndComparison) -> None:
        with self._history.user():
            self._state.update(against=None, comparing=None)

    def _told(self, end: Outcome) -> None:
        if isinstance(end, Failed):
            self._messages.error(end.error, end.trace)


def recent() -> tuple[Path, ...]:
    """The sessions that were opened lately; reads the disk."""
    from kn_studio.session import document

    return document.recent()
