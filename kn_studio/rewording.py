"""Puts another language of the interface in force while the program runs: all that is seen is built anew."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from kn_studio import interface_language
from kn_studio.app_state import AppState, Message
from kn_studio.finder import Finder
from kn_studio.presenter import Presenter
from kn_studio.state import State
from kn_studio.translation import again
from kn_studio.typed_input import given
from kn_studio.window import Window


class Rewording:
    """Window and palette are pictures of a state in which only what was said changes, and that is the same said again;
    `close` takes away what is open besides.
    """

    def __init__(
        self,
        state: State,
        settings: QSettings,
        window: Window,
        presenter: Presenter,
        finder: Finder,
        close: Callable[[], None],
    ) -> None:
        self._state, self._settings, self._window, self._presenter = state, settings, window, presenter
        self._finder, self._close = finder, close

    def on_change(self, old: AppState, new: AppState) -> None:
        """Follow the state. The session and what runs know nothing of it."""
        if new.interface == old.interface:
            return
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        interface_language.use(app, new.interface)
        interface_language.keep(self._settings, new.interface)
        held = self._window.take_apart()
        self._finder.forget()
        self._close()
        self._window.build_again(held)
        self._presenter.redraw()
        for key, inputs in held.items():
            given(self._window.panels[key], inputs)
        self._presenter.renew(new)
        self._say_again()

    def _say_again(self) -> None:
        """What the state holds of words: messages, and what runs. The steps that can be undone know theirs."""
        state = self._state.value
        job = state.job
        if job is not None:
            job = replace(job, title=again(job.title), text=again(job.text))
        self._state.update(message=_again(state.message), offer=_again(state.offer), job=job)


def _again(message: Message | None) -> Message | None:
    return replace(message, what=again(message.what), hint=again(message.hint)) if message is not None else None
