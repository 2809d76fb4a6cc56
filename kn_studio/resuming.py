"""Goes on with a run that was cut off, in one click: its session is opened first, and its model loaded."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer

from engine.errors import KnownError
from engine.types import Step, Work
from kn_studio import still_running
from kn_studio.app_state import AppState
from kn_studio.intents import Intent, LoadModel, OpenSession, ResumeRun
from kn_studio.keeping_intents import ContinueSession
from kn_studio.lane import Done, Failed, Lane, Outcome
from kn_studio.messages import Messages
from kn_studio.resources import at_hand
from kn_studio.sessions import Sessions
from kn_studio.state import State
from kn_studio.translation import tr
from kn_studio.viewmodels import run_model

if TYPE_CHECKING:
    from kn_studio.session.records import Run
    from kn_studio.session.store import Store


@dataclass(frozen=True)
class _Waiting:
    """A run that goes on when the load that is under way has ended; `here`: its own model is to be loaded then."""

    store: Store
    run: Run
    here: bool


class Resuming(QObject):
    """`handlers` are its methods by the intent's type. `act` begins what an intent asks for at once, `ask` takes one
    like a panel's.
    """

    def __init__(
        self, state: State, sessions: Sessions, desk: Lane, messages: Messages,
        act: Callable[[Intent], None], ask: Callable[[Intent], None],
    ) -> None:  # fmt: skip
        super().__init__()
        self._state, self._sessions, self._desk, self._messages = state, sessions, desk, messages
        self._act, self._ask = act, ask
        self._waiting: _Waiting | None = None
        self._session: Path | None = None
        self.handlers: dict[type, Callable[[Any], None]] = {
            ResumeRun: self._on_resume, ContinueSession: self._on_continue,
        }  # fmt: skip
        state.changed.connect(self._on_change)
        sessions.opened.connect(self._on_opened)
        sessions.refused.connect(self._on_refused)

    def _on_continue(self, intent: ContinueSession) -> None:
        self._session = intent.path.resolve()
        self._ask(OpenSession(intent.path))

    def _on_opened(self, _model: str) -> None:
        wanted, self._session = self._session, None
        state = self._state.value
        if wanted == state.session_path and state.offer is not None and state.offer.remedy is not None:
            self._ask(state.offer.remedy.intent)

    def _on_refused(self, _error: object) -> None:
        self._session = None

    def _on_resume(self, intent: ResumeRun) -> None:
        store, state = self._sessions.require_writable(), self._state.value
        if state.job is not None and not state.model_busy:
            raise still_running.refusal(state.job.title, tr("Stop it first, or wait for its end."))

        def work() -> Work[tuple[Run, bool]]:
            yield Step(0, 1)
            run = store.run(intent.run)
            return run, at_hand(run.spec.model)

        def on_end(end: Outcome) -> None:
            if isinstance(end, Done):
                self._begin(store, *end.result)
            elif isinstance(end, Failed):
                self._messages.error(end.error, end.trace)

        self._desk.submit(work, on_end=on_end, replaces="resume")

    def _begin(self, store: Store, run: Run, here: bool) -> None:
        """Begin, or load the model first. A load that is under way, as after opening, is waited for."""
        state = self._state.value
        missing = run_model.missing(state, run, tr("to go on with this run"))
        loaded = state.model is not None and state.model.id == run.spec.model
        if state.model_busy:
            self._waiting = _Waiting(store, run, here)
        elif missing and here and not loaded:
            self._waiting = _Waiting(store, run, False)
            self._ask(LoadModel(run.spec.model, chat_template=run.spec.chat_template))
        else:
            self._go(run, missing)

    def _on_change(self, _old: AppState, new: AppState) -> None:
        if self._waiting is not None and new.job is None:
            # A load puts the session's edits in force again, which begins right after its own end.
            QTimer.singleShot(0, self, self._go_on)

    def _go_on(self) -> None:
        waiting, state = self._waiting, self._state.value
        if waiting is None or state.job is not None:
            return
        self._waiting = None
        # Where our own load has failed or was stopped, that was told or wished.
        came = state.model is not None and state.model.id == waiting.run.spec.model
        if self._sessions.store is waiting.store and (came or waiting.here):
            self._begin(waiting.store, waiting.run, waiting.here)

    def _go(self, run: Run, missing: str) -> None:
        try:
            if missing:
                raise KnownError(tr("Run {run} cannot go on yet.", run=run.id), missing)
            self._act(ResumeRun(run.id))
        except KnownError as error:
            self._messages.error(error)
