"""Demo mode and the tour over a window: what they cover, what they load, and that the window is as it was after."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMainWindow, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from engine.types import Step, Work
from kn_studio import guides
from kn_studio.commands import COMMANDS
from kn_studio.guide_intents import PresentStory, StartTour, SwitchMotion
from kn_studio.intents import Intent, OpenSession, ShowStation
from kn_studio.lane import Lane
from kn_studio.messages import Messages
from kn_studio.panels import PANELS
from kn_studio.presenting import Presenting
from kn_studio.story.place import Ask, GoTo
from kn_studio.theme import LIGHT
from kn_studio.tour import Tour
from kn_studio.tour_stops import STOPS
from kn_studio.window_keys import show_whole

ROOT = Path(__file__).resolve().parents[2]


@dataclass
class Ground:
    """A plain window with lanes."""

    window: QMainWindow
    line: QLineEdit
    desk: Lane
    gpu: Lane
    messages: Messages
    asked: list[Intent] = field(default_factory=list)

    def presenting(self, demo: Path | None = None) -> Presenting:
        return Presenting(self.window, self.desk, self.gpu, self.messages, lambda: LIGHT, lambda: True, demo)


@pytest.fixture
def ground(qtbot: QtBot, tmp_path: Path) -> Iterator[Ground]:
    window, middle, line = QMainWindow(), QWidget(), QLineEdit()
    QVBoxLayout(middle).addWidget(line)
    window.setCentralWidget(middle)
    window.resize(1000, 700)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    line.setFocus()
    made = Ground(window, line, Lane("desk"), Lane("gpu"), Messages(tmp_path))
    made.messages.listen(lambda message: None)
    yield made
    made.gpu.close()
    made.desk.close()


def test_it_covers_the_window_and_leaves_it_as_it_was(ground: Ground, qtbot: QtBot) -> None:
    mode = ground.presenting()
    mode.begin()
    screen = mode.screen
    assert screen is not None
    mode.begin()
    assert mode.screen is screen, "a second F5 changes nothing"
    qtbot.waitUntil(lambda: mode._telling is not None, timeout=30_000)
    assert screen.geometry() == ground.window.rect()
    assert not ground.line.isVisible()
    ground.window.resize(1100, 760)
    qtbot.waitUntil(lambda: screen.size() == ground.window.size())
    for key in (Qt.Key.Key_Space,) * 6:
        QTest.keyClick(screen, key)
    assert mode.place.step == 6
    QTest.keyClick(screen.focusWidget(), Qt.Key.Key_Escape)
    QTest.keyClick(screen, Qt.Key.Key_Escape)
    assert mode.screen is None
    assert ground.line.isVisible()
    assert ground.window.focusWidget() is ground.line
    assert mode._host is None


@pytest.mark.parametrize("whole", [False, True], ids=["window", "whole screen"])
def test_f11_gives_the_story_the_whole_screen_and_the_window_is_as_it_was(whole: bool, ground: Ground) -> None:
    alone: list[int] = []
    for keys in ("F11", "Shift+F11"):
        QShortcut(QKeySequence(keys), ground.window).activated.connect(lambda: alone.append(1))
    show_whole(ground.window, whole)
    ground.window.activateWindow()
    mode = ground.presenting()
    mode.begin()
    screen = mode.screen
    assert screen is not None
    QTest.keyClick(screen, Qt.Key.Key_F11)
    assert ground.window.isFullScreen() is not whole
    QTest.keyClick(screen, Qt.Key.Key_F11, Qt.KeyboardModifier.ShiftModifier)
    assert ground.window.isFullScreen() is whole
    QTest.keyClick(screen, Qt.Key.Key_F11)
    mode.leave()
    assert ground.window.isFullScreen() is whole
    assert alone == [], "in the window these keys leave the panel alone"


def test_the_whole_screen_gives_back_a_maximised_window(ground: Ground) -> None:
    ground.window.setWindowState(Qt.WindowState.WindowMaximized)
    show_whole(ground.window, True)
    assert ground.window.isFullScreen()
    show_whole(ground.window, False)
    assert ground.window.isMaximized()
    assert not ground.window.isFullScreen()


@pytest.mark.parametrize("damaged", [False, True])
def test_without_a_demo_it_says_what_to_do_and_can_be_left(
    damaged: bool, ground: Ground, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "demo.kns"
    if damaged:
        path.write_bytes(b"SQLite format 3\x00" + bytes(4000))
    mode = ground.presenting(path)
    mode.begin()
    screen = mode.screen
    assert screen is not None
    qtbot.waitUntil(lambda: screen.told, timeout=30_000)
    assert screen.message._what.text().strip()
    assert "Esc leads back." in screen.message._hint.text()
    QTest.keyClick(screen, Qt.Key.Key_Escape)
    assert mode.screen is None


def test_a_model_that_cannot_be_had_is_said_on_the_page(
    ground: Ground, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    from engine.errors import ModelError
    from kn_studio.actions import story_question

    def fails(host: Any, model: str) -> Work[None]:
        yield Step(0, 1)
        raise ModelError("The model is not there.", "Install it again.")

    monkeypatch.setattr(story_question, "wake", fails)
    mode = ground.presenting()
    mode.begin()
    qtbot.waitUntil(lambda: mode._telling is not None, timeout=30_000)
    mode._on_wish(GoTo(6))
    mode._on_wish(Ask("The capital of Peru is"))
    qtbot.waitUntil(lambda: mode.place.question.state == "failed", timeout=30_000)
    assert mode.place.question.fault == "The model is not there. Install it again."
    mode.leave()


def test_an_answer_that_comes_after_leaving_is_nobodys(ground: Ground, qtbot: QtBot) -> None:
    mode = ground.presenting()
    mode.begin()
    mode.leave()
    mode.begin()
    qtbot.waitUntil(lambda: mode._telling is not None, timeout=30_000)
    mode.leave()
    ground.desk.close()
    assert mode.screen is None


WALK = """
import sys, time
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from kn_studio.app import Studio
app = QApplication([])
studio = Studio(app)
studio.window.show()
app.processEvents()
before, theme = studio.state.value, studio.window.theme
QTest.keyClick(studio.window, Qt.Key.Key_F5)
mode = studio.guides.presenting
end = time.monotonic() + 60
while mode._telling is None and time.monotonic() < end:
    app.processEvents()
steps = []
for key in (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4, Qt.Key.Key_5, Qt.Key.Key_6, Qt.Key.Key_7):
    QTest.keyClick(mode.screen, key)
    app.processEvents()
    steps.append(mode.place.step)
heavy = [name for name in ("torch", "transformers", "scipy") if name in sys.modules]
mode.screen.setFocus()
QTest.keyClick(mode.screen, Qt.Key.Key_Escape)
app.processEvents()
same = studio.state.value == before and studio.window.theme == theme and studio.window.centralWidget().isVisible()
studio.close()
studio.window.close()
print(steps, heavy, same)
"""


def test_all_seven_steps_are_walked_without_torch_and_the_studio_is_as_it_was(tmp_path: Path) -> None:
    env = os.environ | {"QT_QPA_PLATFORM": "offscreen", "KN_STUDIO_HOME": str(tmp_path), "HF_HUB_OFFLINE": "1"}
    done = subprocess.run(
        [sys.executable, "-c", WALK], capture_output=True, text=True, cwd=ROOT, env=env, timeout=120, check=False
    )
    assert done.stdout.strip() == "[0, 1, 2, 3, 4, 5, 6] [] True", done.stderr


# --- the tour and the settings --------------------------------------------------------------------------------------


def test_the_tour_goes_from_station_to_station_and_ends(ground: Ground) -> None:
    tour = Tour(ground.window, ground.asked.append)
    tour.begin()
    card = tour.card
    assert card is not None
    assert ground.asked == [], "the welcome leaves the map on screen"
    assert ground.window.focusWidget() is ground.line, "the card takes no keyboard"
    for _ in STOPS:
        card.moved.emit(1)
        assert card.isVisible()
        assert ground.window.rect().contains(card.geometry())
    assert ground.asked == [ShowStation(stop.station) for stop in STOPS]
    card.moved.emit(1)
    assert tour.card is None


def test_the_tour_leaves_out_no_station() -> None:
    stations = [spec.head for spec in PANELS if spec.head.place == "station" and spec.head.in_rail]
    assert [(stop.station, stop.title) for stop in STOPS] == [(head.key, head.title) for head in stations]


@pytest.mark.parametrize("empty", [True, False], ids=["nothing open", "a session"])
def test_without_a_session_the_tour_goes_through_the_demo(empty: bool, ground: Ground, tmp_path: Path) -> None:
    made = guides.Guides(
        ground.window, QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat), ground.desk, ground.gpu,
        ground.messages, lambda: LIGHT, ground.asked.append, lambda: empty,
    )  # fmt: skip
    made.handlers[StartTour](StartTour())
    assert ground.asked == ([OpenSession(demo=True)] if empty else [])
    assert made.tour.card is not None
    assert made.tour.place == 0


def test_the_tour_can_be_skipped_and_begun_again(ground: Ground) -> None:
    tour = Tour(ground.window, ground.asked.append)
    tour.begin()
    assert tour.card is not None
    tour.card.moved.emit(1)
    tour.card.ended.emit()
    assert tour.card is None
    tour.begin()
    assert tour.place == 0


def test_a_window_that_is_built_anew_gets_the_card_again_where_it_stood(ground: Ground, qtbot: QtBot) -> None:
    tour = Tour(ground.window, ground.asked.append)
    tour.begin()
    before = tour.card
    assert before is not None
    before.moved.emit(1)
    ground.window.takeCentralWidget().deleteLater()
    ground.window.setCentralWidget(QWidget())
    qtbot.waitUntil(lambda: tour.card is not before)
    assert tour.card is not None
    assert tour.card.isVisible()
    assert tour.place == 1
    assert ground.window.childAt(tour.card.geometry().center()) is not ground.window.centralWidget()
    assert ground.asked == [ShowStation(STOPS[0].station)]


def test_the_commands_are_there_with_words_and_keys() -> None:
    found = {command.key: command for command in COMMANDS}
    for key, shortcut, intent in (
        ("present", "F5", PresentStory()),
        ("tour", "Shift+F1", StartTour()),
        ("motion", "", SwitchMotion()),
    ):
        command = found[key]
        assert command.shortcut == shortcut
        assert command.title
        assert command.hint
        assert command.make(None, Path()) == intent  # type: ignore[arg-type]


def test_motion_is_a_setting_that_lasts(ground: Ground, tmp_path: Path) -> None:
    settings = QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat)

    def made() -> guides.Guides:
        return guides.Guides(
            ground.window, settings, ground.desk, ground.gpu, ground.messages, lambda: LIGHT, ground.asked.append
        )

    made().handlers[SwitchMotion](SwitchMotion())
    assert made().still()
    made().handlers[SwitchMotion](SwitchMotion())
    assert not bool(settings.value(guides.STILL, True, bool))
