"""Joins light, dark and contrast to the settings and the desktop, whose change is followed while the program runs."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, QSettings, Qt
from PySide6.QtGui import QGuiApplication, QStyleHints

from kn_studio import fonts, resources
from kn_studio.app_state import AppState
from kn_studio.looks import CONTRASTS, LOOKS, SYSTEM, high_contrast, in_force
from kn_studio.state import State
from kn_studio.theme import Theme, named

_KEY, _CONTRAST = "theme", "contrast"


def first(settings: QSettings) -> str:
    """What was chosen last; at the first start as the desktop is."""
    chosen = str(settings.value(_KEY, SYSTEM))
    return chosen if chosen in {key for key, *_ in LOOKS} else SYSTEM


def of_desktop() -> str:
    """ "light" or "dark"; light where the desktop does not say."""
    return _name(QGuiApplication.styleHints().colorScheme())


def first_contrast(settings: QSettings) -> str:
    """What was chosen last; at the first start as the desktop is."""
    chosen = str(settings.value(_CONTRAST, SYSTEM))
    return chosen if chosen in {key for key, *_ in CONTRASTS} else SYSTEM


def contrast_of_desktop() -> bool:
    """Whether the desktop asks for high contrast; no where it, or this Qt (before 6.10), does not say."""
    style = QGuiApplication.styleHints()
    hints = _hints(style)
    return hints is not None and hints.contrastPreference() == Qt.ContrastPreference.HighContrast


def _hints(style: QStyleHints | None = None) -> Any:
    """Qt's accessibility hints; None before Qt 6.10, which brought them. PySide forgets them with the Python side of
    `style`, which must be held as long as they are asked.
    """
    give = getattr(style or QGuiApplication.styleHints(), "accessibility", None)
    return give() if give is not None else None


def theme(state: AppState, settings: QSettings) -> Theme:
    """The theme in force, in the shipped fonts and at the user's scale of type."""
    look = named(in_force(state), high_contrast(state)).with_families(fonts.families(resources.path("fonts")))
    return look.at_scale(float(str(settings.value("scale", 1.0))))


class DesktopLook(QObject):
    """Tells the state how the desktop is, and keeps what was chosen."""

    def __init__(self, state: State, settings: QSettings) -> None:
        super().__init__()
        self._state, self._settings = state, settings
        self._style = QGuiApplication.styleHints()
        self._style.colorSchemeChanged.connect(self._on_desktop)
        if (hints := _hints(self._style)) is not None:
            hints.contrastPreferenceChanged.connect(self._on_contrast)

    def on_change(self, old: AppState, new: AppState) -> bool:
        """Follow the state: whether all must be dressed anew."""
        if new.theme != old.theme:
            self._settings.setValue(_KEY, new.theme)
        if new.contrast != old.contrast:
            self._settings.setValue(_CONTRAST, new.contrast)
        return (in_force(new), high_contrast(new)) != (in_force(old), high_contrast(old))

    def _on_desktop(self, scheme: Qt.ColorScheme) -> None:
        self._state.update(desktop=_name(scheme))

    def _on_contrast(self, _preference: Qt.ContrastPreference) -> None:
        self._state.update(desktop_contrast=contrast_of_desktop())


def _name(scheme: Qt.ColorScheme) -> str:
    return "dark" if scheme == Qt.ColorScheme.Dark else "light"
