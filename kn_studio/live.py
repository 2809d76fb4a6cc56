"""What follows a change of the state by itself: the live answer, the neuron's card, the fact's newest run, the model's
calibrations, how long runs took, the experiments.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from engine.types import Neuron
from kn_studio.app_state import AppState
from kn_studio.checking_intents import ReadCalibrations
from kn_studio.experiment_follow import Following
from kn_studio.fact_intents import PreviewAnswer
from kn_studio.intents import DescribeNeuron, Intent
from kn_studio.lane import Done, Failed, Lane, Outcome
from kn_studio.messages import Messages
from kn_studio.run_pace import ReadPaces
from kn_studio.state import State
from kn_studio.workspace import find_run

if TYPE_CHECKING:
    from kn_studio.session.store import Store

PREVIEW_AFTER_MILLISECONDS = 120


class Live(QObject):
    """Listens to the state and asks in the user's place. `ask` takes an intent like one of a panel's."""

    def __init__(
        self,
        state: State,
        desk: Lane,
        messages: Messages,
        store: Callable[[], Store | None],
        ask: Callable[[Intent], None],
    ) -> None:
        super().__init__()
        self._state, self._desk, self._messages, self._store, self._ask = state, desk, messages, store, ask
        self._experiments = Following(state, ask)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PREVIEW_AFTER_MILLISECONDS)
        self._timer.timeout.connect(self._preview)

    def on_change(self, old: AppState, new: AppState) -> None:
        """Follow the state."""
        # In another file, as after Save as, nothing of what a model said is held any more.
        moved = new.session_path != old.session_path
        loaded = new.model is not None and (new.model != old.model or moved)
        if loaded or new.prompts != old.prompts:
            self._timer.start()
        if new.card is None and (loaded or new.neuron != old.neuron) and (neuron := _neuron_in_the_model(new)):
            self._ask(DescribeNeuron(neuron))
        if new.model is not None and _weights(new) != _weights(old):
            self._ask(ReadCalibrations())
        measured = new.job is None and old.job is not None and new.runs_stamp != old.runs_stamp
        if new.model is not None and (_weights(new) != _weights(old) or measured):
            self._ask(ReadPaces())
        self._experiments.on_change(old, new)
        about = new.fact != old.fact or new.typed != old.typed
        if about and new.run is None and (new.fact or new.typed):
            self._find_run(new)

    def stop(self) -> None:
        """Ask nothing any more."""
        self._timer.stop()
        self._experiments.stop()

    def _preview(self) -> None:
        state = self._state.value
        if state.model is not None and state.prompts:
            self._ask(PreviewAnswer())

    def _find_run(self, state: AppState) -> None:
        store = self._store()
        if store is None:
            return

        def on_end(end: Outcome) -> None:
            now = self._state.value
            if isinstance(end, Failed):
                self._messages.error(end.error, end.trace)
            elif isinstance(end, Done) and now.run is None and (now.fact, now.typed) == (state.fact, state.typed):
                self._state.update(**end.result)

        self._desk.submit(lambda: find_run(store, state), on_end=on_end, replaces="find-run")


def _weights(state: AppState) -> tuple[str, str, Path | None]:
    """What calibrations belong to: a model in one state of its weights, and the session that may have copies."""
    model = state.model
    return (model.id, model.fingerprint, state.session_path) if model is not None else ("", "", None)


def _neuron_in_the_model(state: AppState) -> Neuron | None:
    """The neuron in focus, unless the loaded model has none of that number: the map may be of another model."""
    model, neuron = state.model, state.neuron
    if model is None or neuron is None or neuron.layer >= model.layers or neuron.index >= model.width:
        return None
    return neuron
