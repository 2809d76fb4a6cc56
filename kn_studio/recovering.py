"""Goes on after a fault of the device: with smaller batches, or on the CPU with the model that a GPU has lost."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer

from engine.types import Step, Work
from kn_studio import still_running
from kn_studio.app_state import AppState
from kn_studio.intents import ContinueOnCpu, Intent, LoadModel, TrySmaller
from kn_studio.lane import Lane
from kn_studio.state import State
from kn_studio.translation import tr

if TYPE_CHECKING:
    from kn_studio.actions.context import Host


class Recovering(QObject):
    """`handlers` are its methods by the intent's type. `host` gives the holder of the model, on the lane that computes;
    `ask` takes an intent like one of a panel's.
    """

    def __init__(self, state: State, gpu: Lane, host: Callable[[], Host], ask: Callable[[Intent], None]) -> None:
        super().__init__()
        self._state, self._gpu, self._host, self._ask = state, gpu, host, ask
        self._waiting: ContinueOnCpu | None = None
        self.handlers: dict[type, Callable[[Any], None]] = {
            TrySmaller: self._on_smaller, ContinueOnCpu: self._on_continue,
        }  # fmt: skip
        state.changed.connect(self._on_change)

    def unload(self) -> None:
        """Forget the model, as when its device was lost."""

        def work() -> Work[None]:
            yield Step(0, 1)
            self._host().unload()

        self._gpu.submit(work)
        self._state.update(
            model=None, model_self_test=None, live=(), card=None, scaling=None, calibrations=(), calibration=None
        )

    def _on_smaller(self, intent: TrySmaller) -> None:
        self._require_idle()

        def work() -> Work[None]:
            yield Step(0, 1)
            self._host().bound(intent.memory_mb << 20)

        self._gpu.submit(work)
        model = self._state.value.model
        if model is not None:
            self._state.update(model=replace(model, batch_bytes=intent.memory_mb << 20))
        self._ask(intent.again)

    def _on_continue(self, intent: ContinueOnCpu) -> None:
        self._require_idle()
        self._waiting = intent
        self._ask(LoadModel(intent.model, "cpu", intent.dtype, mapping=intent.mapping, chat_template=intent.chat))

    def _require_idle(self) -> None:
        job = self._state.value.job
        if job is not None:
            raise still_running.refusal(job.title, tr("Stop it first, or wait for its end."))

    def _on_change(self, _old: AppState, new: AppState) -> None:
        if self._waiting is not None and new.job is None:
            # A load puts the session's edits in force again, which begins right after its own end.
            QTimer.singleShot(0, self, self._go_on)

    def _go_on(self) -> None:
        waiting, state = self._waiting, self._state.value
        if waiting is None or state.job is not None:
            return
        self._waiting = None
        # Where the load has failed or was stopped, that was told or wished.
        names = (waiting.model, waiting.model.rpartition("@")[0])
        came = state.model is not None and state.model.device == "cpu" and state.model.id in names
        if waiting.again is not None and came:
            self._ask(waiting.again)
