"""Asks whether code that comes with a model may run, and loads the model again where it may."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from engine.errors import CodeNeededError
from engine.types import Step, Work
from kn_studio.dialogs import Dialogs
from kn_studio.intents import Intent, LoadModel
from kn_studio.lane import Done, Failed, Lane, Outcome
from kn_studio.messages import Messages


class CodeQuestion:
    """`again` carries out the load that was refused, once consent is kept."""

    def __init__(
        self, window: QWidget, dialogs: Dialogs, desk: Lane, messages: Messages, again: Callable[[Intent], None]
    ) -> None:
        self._window, self._dialogs, self._desk = window, dialogs, desk
        self._messages, self._again = messages, again

    def ask(self, error: CodeNeededError, intent: LoadModel) -> None:
        """Ask once the failed load is told; without consent nothing changes."""
        QTimer.singleShot(0, self._window, lambda: self._asked(error, intent))

    def _asked(self, error: CodeNeededError, intent: LoadModel) -> None:
        if not self._dialogs.may_run_code(self._window, error.model, error.revision, error.files):
            return

        def work() -> Work[None]:
            from kn_studio.actions import consent

            yield Step(0, 1)
            consent.allow(error.model, error.revision)

        def on_end(end: Outcome) -> None:
            if isinstance(end, Done):
                self._again(intent)
            elif isinstance(end, Failed):
                self._messages.error(end.error, end.trace)

        self._desk.submit(work, on_end=on_end)
