"""Asks before a session is trimmed, the one thing done in it that nothing takes back: what is lost, and what is won."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from engine.types import Step, Work
from kn_studio.app_state import AppState
from kn_studio.dialogs import Dialogs
from kn_studio.intents import Intent
from kn_studio.keeping_intents import TrimSession
from kn_studio.lane import Done, Failed, Lane, Outcome
from kn_studio.messages import Messages
from kn_studio.sessions import Sessions
from kn_studio.translation import counted, paragraph, tr
from kn_studio.viewmodels import wording

if TYPE_CHECKING:
    from kn_studio.session.kept import Size


class TrimQuestion:
    """`act` trims, when the user agrees or nothing would be lost."""

    def __init__(
        self, window: QWidget, dialogs: Dialogs, state: Callable[[], AppState], sessions: Sessions, desk: Lane,
        messages: Messages, act: Callable[[Intent], None],
    ) -> None:  # fmt: skip
        self._window, self._dialogs, self._state, self._sessions = window, dialogs, state, sessions
        self._desk, self._messages, self._act = desk, messages, act

    def ask(self, intent: TrimSession) -> None:
        """Look on the desk lane what the bin holds, then ask. Raises `KnownError` where nothing can be written."""
        store = self._sessions.require_writable()

        def work() -> Work[tuple[int, Size]]:
            yield Step(0, 1)
            return len(store.kept.bin()), store.kept.size()

        def on_end(end: Outcome) -> None:
            if isinstance(end, Failed):
                self._messages.error(end.error, end.trace)
            elif isinstance(end, Done) and self._agreed(*end.result):
                self._act(intent)

        self._desk.submit(work, on_end=on_end, replaces="trim-question")

    def _agreed(self, binned: int, size: Size) -> bool:
        state = self._state()
        lost = []
        if binned:
            lost.append(
                counted(
                    "{n} run in the bin is thrown away for good.",
                    "{n} runs in the bin are thrown away for good.",
                    binned,
                )
            )
        if state.undo or state.redo:
            lost.append(tr("What was done so far cannot be undone any more."))
        return not lost or self._dialogs.may_trim(self._window, wording.size(size.binned + size.free), paragraph(*lost))
