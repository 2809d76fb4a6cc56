"""The window: commands, shortcuts, stations, folding, sizes, themes, figures, pictures."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QAction, QImage
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from engine.types import Neuron
from kn_studio import fonts, resources, screenshots, stylesheet
from kn_studio.app_state import AppState, JobLine, Message
from kn_studio.commands import COMMANDS
from kn_studio.dialogs import Dialogs
from kn_studio.intents import (
    ExportTable,
    FocusNeuron,
    LocateNeurons,
    NewSession,
    OpenSession,
    SaveSessionAs,
    SetReadingLevel,
    SetTheme,
    ShowStation,
    StopJob,
)
from kn_studio.library.builtin import BuiltinLibrary
from kn_studio.panels import PANELS
from kn_studio.panels.facts import FactsPanel
from kn_studio.sample import Sample, sample
from kn_studio.theme import LIGHT, named
from kn_studio.viewmodels import window as window_view
from kn_studio.window import Window


class OneFile(Dialogs):
    """Always answers with the same file."""

    def __init__(self, file: Path | None) -> None:
        self.file = file

    def path(self, parent: QWidget, asks: str, start: Path) -> Path | None:
        return self.file


@pytest.fixture(scope="module")
def made() -> Iterator[Sample]:
    made = sample(BuiltinLibrary(), "en", "light")
    yield made
    made.close()


@pytest.fixture
def open_window(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Callable[..., Window]:
    def make(state: AppState, file: Path | None = None) -> Window:
        stylesheet.apply(qapp, LIGHT.with_families(fonts.families(resources.path("fonts"))))
        settings = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
        window = Window(PANELS, COMMANDS, lambda: state, settings, dialogs=OneFile(file))
        qtbot.addWidget(window)
        window.apply_theme(LIGHT)
        window.show_view(window_view.view(state, now=0.0))
        return window

    return make


@pytest.mark.parametrize(
    ("key", "wanted"),
    [
        ("new", NewSession()),
        ("open", OpenSession(Path("/tmp/a.kns"))),
        ("demo", OpenSession(demo=True)),
        ("save-as", SaveSessionAs(Path("/tmp/a.kns"))),
        ("export-neurons", ExportTable("neurons", Path("/tmp/a.kns"))),
        ("export-groups", ExportTable("groups", Path("/tmp/a.kns"))),
        ("theme", SetTheme("dark")),
        ("level", SetReadingLevel("plain")),
        ("stop", FocusNeuron(None)),
    ],
)
def test_commands_become_intents(
    key: str, wanted: object, made: Sample, open_window: Callable[..., Window], qtbot: QtBot
) -> None:
    window = open_window(made.states["full"], Path("/tmp/a.kns"))
    with qtbot.waitSignal(window.intent) as heard:
        window.run_command(key)
    assert heard.args == [wanted]


def test_a_dialog_left_without_a_file_asks_for_nothing(
    made: Sample, open_window: Callable[..., Window], qtbot: QtBot
) -> None:
    window = open_window(made.states["full"])
    with qtbot.assertNotEmitted(window.intent):
        window.run_command("open")


@pytest.mark.parametrize("key", ["export-figure", "export-neurons", "save-as"])
def test_what_is_not_possible_asks_for_no_file(
    key: str, made: Sample, open_window: Callable[..., Window], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_window(replace(made.states["full"], session_path=None), Path("/tmp/a.svg"))
    asked: list[object] = []
    monkeypatch.setattr(window._dialogs, "path", lambda *args: asked.append(args))
    with qtbot.assertNotEmitted(window.intent):
        window.run_command(key)
    assert asked == []


def test_the_primary_button_locates_and_stops(made: Sample, open_window: Callable[..., Window], qtbot: QtBot) -> None:
    window = open_window(made.states["full"])
    with qtbot.waitSignal(window.intent) as heard:
        window.title_bar._primary.click()
    assert isinstance(heard.args[0], LocateNeurons)
    running = made.states["running"]
    window.show_view(window_view.view(running, now=0.0))
    assert window.title_bar._primary.text() == "Stop"
    with qtbot.waitSignal(window.intent) as heard:
        window.title_bar._primary.click()
    assert heard.args == [StopJob("job-1")]
    with qtbot.waitSignal(window.intent) as heard:
        window.strip._stop.click()
    assert heard.args == [StopJob()]


def test_the_keyboard_leaves_a_station_for_the_rail(
    made: Sample, open_window: Callable[..., Window], qtbot: QtBot
) -> None:
    window = open_window(replace(made.states["full"], station="facts"))
    window.show()
    qtbot.waitExposed(window)
    station = window.panels["facts"]
    assert isinstance(station, FactsPanel)
    search = station.library.search
    search.setFocus()
    assert window.focusWidget() is search
    window.show_view(window_view.view(made.states["full"], now=0.0))
    assert window.focusWidget() is window.rail


def test_nothing_is_exported_without_a_session(made: Sample, open_window: Callable[..., Window]) -> None:
    window = open_window(made.states["empty"])
    assert not window.title_bar._export.isEnabled()
    window.show_view(window_view.view(made.states["full"], now=0.0))
    assert window.title_bar._export.isEnabled()


def test_a_click_on_a_button_does_not_take_the_keyboard(made: Sample, open_window: Callable[..., Window]) -> None:
    window = open_window(made.states["full"])
    taking = [b.text() for b in window.findChildren(QPushButton) if b.focusPolicy() & Qt.FocusPolicy.ClickFocus]
    assert taking == []


def test_shortcuts_are_unique_and_everything_has_a_name(made: Sample, open_window: Callable[..., Window]) -> None:
    window = open_window(made.states["full"])
    actions = [action for action in window.findChildren(QAction) if action.shortcuts()]
    keys = [key.toString() for action in actions for key in action.shortcuts()]
    assert len(keys) == len(set(keys))
    for wanted in ("Ctrl+Return", "Esc", "Ctrl+1", "Ctrl+4", "Ctrl+Shift+D", "Ctrl+O", "Ctrl+S", "Ctrl+N", "F11"):
        assert wanted in keys
    assert all(action.text() and action.toolTip() for action in window.actions())


def test_keys_reach_the_stations_in_the_rails_order(
    made: Sample, open_window: Callable[..., Window], qtbot: QtBot
) -> None:
    window = open_window(made.states["full"])
    by_keys = {action.shortcut().toString(): action for action in window.actions()}
    stations = [spec.head.key for spec in PANELS if spec.head.place == "station" and spec.head.key != "start"]
    assert stations[:4] == ["model", "facts", "neurons", "languages"]
    for number, key in enumerate(stations[:9], start=1):
        with qtbot.waitSignal(window.intent) as heard:
            by_keys[f"Ctrl+{number}"].trigger()
        assert heard.args == [ShowStation(key)]


def test_messages_show_and_close(made: Sample, open_window: Callable[..., Window], qtbot: QtBot) -> None:
    window = open_window(made.states["full"])
    note = Message("error", "It broke.", "Try again.", "trace")
    window.show_view(window_view.view(replace(made.states["full"], message=note), now=0.0))
    assert not window.message_bar.isHidden()
    assert window.message_bar._what.text() == "It broke. Try again."
    with qtbot.waitSignal(window.message_closed):
        window.message_bar._close.click()
    window.show_view(window_view.view(made.states["full"], now=0.0))
    assert window.message_bar.isHidden()


def test_it_fits_a_small_screen_in_every_station_with_large_type(
    made: Sample, open_window: Callable[..., Window], qapp: QApplication
) -> None:
    window = open_window(made.states["full"])
    for spec in PANELS:
        window.panels[spec.head.key].show_view(spec.view(made.states["full"], made.store_for("full")))
    window.resize(1280, 800)
    window.show()
    qapp.processEvents()
    assert (window.width(), window.height()) == (1280, 800)
    assert window.minimumSizeHint().width() <= 1280
    assert window.minimumSizeHint().height() <= 800
    strip = window.strip.mapTo(window, window.strip.rect().bottomRight())
    assert strip.y() < 800


def test_folds_and_size_come_back(made: Sample, open_window: Callable[..., Window]) -> None:
    window = open_window(made.states["full"])
    window.show()
    window.rail.set_folded(True)
    window.docks["inspector"].hide()
    assert window.close()
    again = open_window(made.states["full"])
    assert again.rail.folded
    assert again.docks["inspector"].isHidden()


def test_closing_can_be_refused(made: Sample, open_window: Callable[..., Window]) -> None:
    window = open_window(made.states["full"])
    window.may_close = lambda: False
    window.show()
    assert not window.close()
    assert window.isVisible()


ALIKE = {
    "start": dict.fromkeys(("loading", "running", "plain", "probed", "outdated", "cancelled", "error"), "start-full"),
    "model": {"cancelled": "model-full"},
    "inspector": {"probed": "inspector-empty"},
    "degeneracy": {"full": "degeneracy-off", "plain": "degeneracy-off-plain"},
    "edit": {"full": "edit-waiting"},
    "check": {"full": "check-batch", "cancelled": "check-batch-partial", "probed": "check-no-calibration"},
    "experiments": {
        "full": "experiments-finished", "plain": "experiments-finished-plain", "cancelled": "experiments-stopped",
        "outdated": "experiments-edited",
    },
}  # fmt: skip
"""Panels and those states of the session in which they look as on another picture, by its name: nothing on them tells
the states apart.
"""


def twice(files: Sequence[Path]) -> list[tuple[str, str]]:
    """Pictures of one station that are the same to the byte: one of them does not show what it is called after.

    Stations of one kind may say the same of a session in which there is nothing for them.
    """
    first: dict[tuple[str, bytes], str] = {}
    found: list[tuple[str, str]] = []
    for file in files:
        key = (file.name.partition("-")[0], sha256(file.read_bytes()).digest())
        if key in first:
            found.append((first[key], file.name))
        first.setdefault(key, file.name)
    return found


@pytest.mark.slow
def test_pictures_of_every_panel_in_every_state(tmp_path: Path, qapp: QApplication) -> None:
    files = screenshots.run(tmp_path, "dark", "ar", demo=False, sheet=True)
    names = {file.name for file in files}
    for spec in PANELS:
        for state in ("empty", "loading", "full", "error"):
            assert f"{spec.head.key}-{state}-dark-ar.png" in names
    alike = {
        f"{panel}-{state}-dark-ar.png": f"{shown}-dark-ar.png"
        for panel, states in ALIKE.items()
        for state, shown in states.items()
    }
    found = ((alike.get(one, one), alike.get(other, other)) for one, other in twice(files))
    assert [pair for pair in found if pair[0] != pair[1]] == []
    assert sum(name.startswith("window-") for name in names) >= 5
    assert all(not QImage(str(file)).isNull() for file in files)
    assert files[-1].name == "contact-dark-ar.png"
    assert len(set(files)) == len(files)
    ground = QImage(str(tmp_path / "window-neurons-full-1440x900-dark-ar.png")).pixelColor(1440 - 140, 70)
    assert ground == named("dark").color("background")


def test_escape_stops_before_it_closes_the_card() -> None:
    stop = next(command for command in COMMANDS if command.key == "stop")
    busy = AppState(job=JobLine("job-1", "Locating"), neuron=Neuron(1, 2))
    assert stop.make(busy, Path()) == StopJob("job-1")
    assert stop.make(replace(busy, job=None), Path()) == FocusNeuron(None)
    assert stop.make(AppState(), Path()) is None


def test_panels_are_built_when_they_are_wanted_and_the_rest_while_idle(
    made: Sample, open_window: Callable[..., Window], qtbot: QtBot
) -> None:
    window = open_window(replace(made.states["full"], station="runs"))
    assert "facts" not in window.panels
    assert {"runs", "inspector"} <= set(window.panels)
    told: list[object] = []
    window.intent.connect(told.append)
    window.panels["facts"].intent.emit("heard")
    assert told == ["heard"]
    while window.build_one():
        pass
    assert set(window.panels) == {spec.head.key for spec in PANELS}
