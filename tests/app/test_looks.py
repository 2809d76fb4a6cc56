"""Light, dark, or as the desktop is: what is chosen lasts, the first start and a change of the desktop are followed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QGuiApplication, QPalette, QStyleHints
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kn_studio import desktop_look
from kn_studio.app import Studio
from kn_studio.app_state import AppState
from kn_studio.commands import COMMANDS
from kn_studio.intents import SetContrast, SetTheme
from kn_studio.looks import CONTRASTS, LOOKS, SYSTEM, high_contrast, in_force
from kn_studio.theme import DARK, HIGH_DARK, HIGH_LIGHT, LIGHT

BY_KEY = {command.key: command for command in COMMANDS}


@pytest.fixture
def studio(qapp: QApplication, qtbot: QtBot) -> Iterator[Studio]:
    """A first start."""
    studio = Studio(qapp)
    qtbot.addWidget(studio.window)
    yield studio
    studio.close()


def desktop(scheme: Qt.ColorScheme) -> None:
    """As if the user had turned the whole desktop."""
    QGuiApplication.styleHints().colorSchemeChanged.emit(scheme)


def ground(qapp: QApplication) -> str:
    return qapp.palette().color(QPalette.ColorRole.Window).name().upper()


@pytest.mark.parametrize(
    ("chosen", "desktop", "seen"),
    [("light", "dark", "light"), ("dark", "light", "dark"), (SYSTEM, "dark", "dark"), (SYSTEM, "light", "light")],
)
def test_the_look_in_force(chosen: str, desktop: str, seen: str) -> None:
    state = AppState(theme=chosen, desktop=desktop)
    assert in_force(state) == seen
    other = BY_KEY["theme"].make(state, Path())
    assert isinstance(other, SetTheme)
    assert in_force(AppState(theme=other.theme, desktop=desktop)) != seen, "the button always changes what is seen"


@pytest.mark.parametrize("look", [look for look, *_ in LOOKS])
def test_each_look_can_be_chosen_where_it_is_not_yet(look: str) -> None:
    command = BY_KEY[f"theme-{look}"]
    assert command.menu == "view"
    for now, *_ in LOOKS:
        assert command.make(AppState(theme=now), Path()) == (None if now == look else SetTheme(look))


@pytest.mark.parametrize(("kept", "found"), [(None, SYSTEM), ("dark", "dark"), ("pink", SYSTEM)])
def test_what_was_chosen_lasts_and_the_first_start_is_the_desktops(
    kept: str | None, found: str, tmp_path: Path
) -> None:
    settings = QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat)
    if kept is not None:
        settings.setValue("theme", kept)
    assert desktop_look.first(settings) == found


def test_a_change_of_the_desktop_is_followed_until_something_else_is_chosen(studio: Studio, qapp: QApplication) -> None:
    assert studio.state.value.theme == SYSTEM
    desktop(Qt.ColorScheme.Dark)
    assert studio.window.theme.dark
    assert ground(qapp) == DARK.hex("background")
    studio.on_intent(SetTheme("light"))
    assert ground(qapp) == LIGHT.hex("background")
    assert studio.settings.value("theme") == "light"
    desktop(Qt.ColorScheme.Light)
    desktop(Qt.ColorScheme.Dark)
    assert not studio.window.theme.dark
    studio.on_intent(SetTheme(SYSTEM))
    assert studio.window.theme.dark
    assert studio.settings.value("theme") == SYSTEM
    desktop(Qt.ColorScheme.Unknown)
    assert not studio.window.theme.dark


def test_the_first_start_is_dark_on_a_dark_desktop(
    qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(desktop_look, "of_desktop", lambda: "dark")
    studio = Studio(qapp)
    qtbot.addWidget(studio.window)
    assert studio.window.theme.dark
    assert ground(qapp) == DARK.hex("background")
    offered = {offer.key: offer.possible for offer in studio.window.offers()}
    assert [offered[f"theme-{look}"] for look, *_ in LOOKS] == [True, True, False]
    studio.close()


@pytest.mark.parametrize(
    ("chosen", "desktop", "seen"),
    [("high", False, True), ("usual", True, False), (SYSTEM, True, True), (SYSTEM, False, False)],
)
def test_the_contrast_in_force(chosen: str, desktop: bool, seen: bool) -> None:
    state = AppState(contrast=chosen, desktop_contrast=desktop)
    assert high_contrast(state) is seen
    other = BY_KEY["contrast"].make(state, Path())
    assert isinstance(other, SetContrast)
    assert high_contrast(AppState(contrast=other.contrast, desktop_contrast=desktop)) is not seen
    for key, *_ in CONTRASTS:
        assert BY_KEY[f"contrast-{key}"].menu == "view"
        made = BY_KEY[f"contrast-{key}"].make(state, Path())
        assert made == (None if key == chosen else SetContrast(key))


def test_high_contrast_in_light_and_dark_lasts_and_follows_the_desktop(
    studio: Studio, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert studio.state.value.contrast == SYSTEM
    monkeypatch.setattr(desktop_look, "contrast_of_desktop", lambda: True)
    studio.look._on_contrast(Qt.ContrastPreference.HighContrast)
    assert studio.window.theme.high
    studio.on_intent(SetTheme("light"))
    assert qapp.palette().color(QPalette.ColorRole.WindowText).name().upper() == HIGH_LIGHT.hex("text")
    studio.on_intent(SetTheme("dark"))
    assert ground(qapp) == HIGH_DARK.hex("background")
    studio.on_intent(SetContrast("usual"))
    assert ground(qapp) == DARK.hex("background")
    assert studio.settings.value("contrast") == "usual"
    assert desktop_look.first_contrast(studio.settings) == "usual"
    studio.settings.setValue("contrast", "pink")
    assert desktop_look.first_contrast(studio.settings) == SYSTEM


@pytest.mark.skipif(not hasattr(QStyleHints, "accessibility"), reason="this Qt does not tell the desktop's contrast")
def test_the_desktop_is_asked_for_its_contrast() -> None:
    assert desktop_look.contrast_of_desktop() in (True, False)
