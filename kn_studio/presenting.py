"""Demo mode: the story over the whole window. The session, the model and all settings of the window stay untouched:
the story reads the shipped session by itself, and has a model of its own only once somebody asks a question.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import shiboken6
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QMainWindow, QWidget

from engine.errors import KnownError
from engine.types import Work
from kn_studio import resources
from kn_studio.lane import Done, Failed, Lane, Outcome
from kn_studio.messages import Messages
from kn_studio.story import STEPS
from kn_studio.story.place import Ask, Place, Question, WakeModel, Wish, after, begun, reset
from kn_studio.story.questions import prompt_of
from kn_studio.theme import Theme
from kn_studio.translation import paragraph, told, tr
from kn_studio.window_keys import show_whole

if TYPE_CHECKING:
    from kn_studio.actions.context import Host
    from kn_studio.stage.screen import Screen
    from kn_studio.story.telling import Telling

WAIT_MILLISECONDS = 300
"""So long nothing is said while the demo is read."""


class Presenting(QObject):
    """Joins the stage to the window. `theme` gives the look in force, `still` whether motion is unwanted."""

    def __init__(
        self,
        window: QMainWindow,
        desk: Lane,
        gpu: Lane,
        messages: Messages,
        theme: Callable[[], Theme],
        still: Callable[[], bool],
        demo: Path | None = None,
    ) -> None:
        super().__init__(window)
        self._window, self._desk, self._gpu, self._messages = window, desk, gpu, messages
        self._theme, self._still = theme, still
        self._demo = demo if demo is not None else resources.path("demo", "demo.kns")
        self.screen: Screen | None = None
        self.place = Place()
        self._telling: Telling | None = None
        self._host: Host | None = None
        self._focus: QWidget | None = None
        self._whole = False

    # --- coming and going ---------------------------------------------------------------------------------------

    def begin(self) -> None:
        """Cover the window and read the demo; a second time changes nothing."""
        if self.screen is not None:
            return
        from kn_studio.stage.screen import Screen

        self._focus = self._window.focusWidget()
        screen = self.screen = Screen(self._window, self._still())
        screen.wish.connect(self._on_wish)
        screen.reset.connect(lambda: self._go(reset(self.place)))
        screen.left.connect(self.leave)
        screen.whole.connect(lambda: show_whole(self._window, not self._window.isFullScreen()))
        self._whole = self._window.isFullScreen()
        screen.setGeometry(self._window.rect())
        screen.apply_theme(self._theme())
        self._window.installEventFilter(self)
        # What is covered must not take the keyboard, nor be read aloud.
        self._cover(True)
        screen.show()
        screen.raise_()
        screen.setFocus()
        QTimer.singleShot(WAIT_MILLISECONDS, screen, self._still_reading)
        self._read()

    def leave(self) -> None:
        """Uncover the window, which is as it was."""
        screen = self.screen
        if screen is None:
            return
        self.screen = self._telling = None
        self._window.removeEventFilter(self)
        self._cover(False)
        show_whole(self._window, self._whole)
        screen.hide()
        screen.deleteLater()
        # What had the keyboard may have been built anew meanwhile.
        if self._focus is not None and shiboken6.isValid(self._focus):
            self._focus.setFocus()
        self._focus = None
        if self._host is not None:
            from kn_studio.actions.story_question import sleep

            host, self._host = self._host, None
            self._gpu.ask(lambda: sleep(host), replaces="story")

    def _cover(self, covered: bool) -> None:
        middle = self._window.centralWidget()
        if middle is not None:
            middle.setHidden(covered)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The stage is as large as the window."""
        if watched is self._window and event.type() == QEvent.Type.Resize and self.screen is not None:
            self.screen.setGeometry(self._window.rect())
        return super().eventFilter(watched, event)

    # --- reading ------------------------------------------------------------------------------------------------

    def _read(self) -> None:
        path = self._demo

        def work() -> Work[Telling]:
            from kn_studio.story.telling import reading

            return reading(path)

        self._desk.ask(work, on_end=self._read_it, replaces="story", receiver=self.screen)

    def _still_reading(self) -> None:
        if self.screen is not None and self._telling is None and not self.screen.told:
            self.screen.say(tr("Opening the demo …"), "")

    def _read_it(self, end: Outcome) -> None:
        screen = self.screen
        if screen is None:
            return
        if isinstance(end, Done):
            self._telling = end.result
            screen.begin()
            self._go(begun(end.result.languages[1].code))
        elif isinstance(end, Failed):
            what, hint = self._said(end)
            screen.say(what, tr("{hint} Esc leads back.", hint=hint))

    def _said(self, end: Failed) -> tuple[str, str]:
        """A fault in two sentences; one of the program itself is reported as all are."""
        if isinstance(end.error, KnownError):
            return told(end.error.what), told(end.error.hint)
        self._messages.error(end.error, end.trace)
        return tr("The demo cannot be shown."), tr("A report was written.")

    # --- telling ------------------------------------------------------------------------------------------------

    def _go(self, place: Place) -> None:
        """Show where the story stands now."""
        self.place = place
        if self.screen is not None and self._telling is not None:
            self.screen.show_step(place, STEPS[place.step].view(self._telling, place))

    def _on_wish(self, wish: Wish) -> None:
        if isinstance(wish, WakeModel):
            self._wake()
            return
        self._go(after(self.place, wish, len(STEPS)))
        if isinstance(wish, Ask):
            self._ask(wish)

    # --- the audience's own question ----------------------------------------------------------------------------

    def _wake(self) -> None:
        """Load the story's model in the background as soon as somebody types; only once."""
        if self._host is not None or self._telling is None:
            return
        from kn_studio.actions.context import Host
        from kn_studio.actions.story_question import wake

        host, model = Host(), self._telling.model
        self._host = host
        self._question(state="waking", fault="")
        self._gpu.ask(lambda: wake(host, model), on_end=self._woken, receiver=self.screen, expendable=True)

    def _woken(self, end: Outcome) -> None:
        if isinstance(end, Failed):
            self._failed(end)
        elif self.place.question.state == "waking":
            self._question(state="")

    def _ask(self, wish: Ask) -> None:
        self._wake()
        host, telling = self._host, self._telling
        if host is None or telling is None:
            return
        self._go(replace(self.place, question=Question(wish.text, wish.right, "asking")))

        def work() -> Work[Any]:
            from kn_studio.actions.story_question import ask

            return ask(host, telling.model, prompt_of(wish.text), wish.right, telling.first.answer)

        self._gpu.ask(work, on_end=self._answered, replaces="story-ask", receiver=self.screen, expendable=True)

    def _answered(self, end: Outcome) -> None:
        if isinstance(end, Done):
            said = end.result
            self._question(state="answered", guesses=said.guesses, rank=said.rank, probability=said.probability)
        elif isinstance(end, Failed):
            self._failed(end)

    def _failed(self, end: Failed) -> None:
        what, hint = self._said(end)
        # The next letter tries again.
        self._host = None if self._host is None or self._host.loaded is None else self._host
        self._question(state="failed", fault=paragraph(what, hint))

    def _question(self, **changes: Any) -> None:
        self._go(replace(self.place, question=replace(self.place.question, **changes)))
