"""Joins light and dark to the settings and to the desktop, whose change is followed while the program runs."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSettings, Qt
from PySide6.QtGui import QGuiApplication

from kn_studio import fonts, resources
from kn_studio.app_state import AppState
from kn_studio.looks import LOOKS, SYSTEM, in_force
from kn_studio.state import State
from kn_studio.theme import Theme, named

_KEY = "theme"


def first(settings: QSettings) -> str:
    """What was chosen last; at the first start as the desktop is."""
    chosen = str(settings.value(_KEY, SYSTEM))
    return chosen if chosen in {key for key, *_ in LOOKS} else SYSTEM


def of_desktop() -> str:
    """ "light" or "dark"; light where the desktop does not say."""
    return _name(QGuiApplication.styleHints().colorScheme())


def theme(state: AppState, settings: QSettings) -> Theme:
    """The theme in force, in the shipped fonts and at the user's scale of type."""
    look = named(in_force(state)).with_families(fonts.families(resources.path("fonts")))
    return look.at_scale(float(str(settings.value("scale", 1.0))))


class DesktopLook(QObject):
    """Tells the state how the desktop is, and keeps what was chosen."""

    def __init__(self, state: State, settings: QSettings) -> None:
        super().__init__()
        self._state, self._settings = state, settings
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._on_desktop)

    def on_change(self, old: AppState, new: AppState) -> bool:
        """Follow the state: whether all must be dressed anew."""
        if new.theme != old.theme:
            self._settings.setValue(_KEY, new.theme)
        return in_force(new) != in_force(old)

    def _on_desktop(self, scheme: Qt.ColorScheme) -> None:
        self._state.update(desktop=_name(scheme))


def _name(scheme: Qt.ColorScheme) -> str:
    return "dark" if scheme == Qt.ColorScheme.Dark else "light"
