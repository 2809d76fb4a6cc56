"""Puts another language of the interface in force while the program runs: all that is seen is built anew."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from kn_studio import interface_language
from kn_studio.app_state import AppState
from kn_studio.finder import Finder
from kn_studio.presenter import Presenter
from kn_studio.typed_input import given
from kn_studio.window import Window


class Rewording:
    """Window and palette are pictures of a state that stays as it is; `close` takes away what is open besides."""

    def __init__(
        self, settings: QSettings, window: Window, presenter: Presenter, finder: Finder, close: Callable[[], None]
    ) -> None:
        self._settings, self._window, self._presenter = settings, window, presenter
        self._finder, self._close = finder, close

    def on_change(self, old: AppState, new: AppState) -> None:
        """Follow the state. The session, what runs and what can be undone know nothing of it."""
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
