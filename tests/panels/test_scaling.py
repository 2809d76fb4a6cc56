"""Type of 80 to 200 % and screens of 100 to 200 % at 1280 × 800: nothing cut off, covered, or out of reach."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kn_studio import fonts, resources, stylesheet
from kn_studio.commands import COMMANDS
from kn_studio.panels import PANELS
from kn_studio.panels.base import PanelSpec
from kn_studio.sample import Sample
from kn_studio.theme import LIGHT, Theme
from kn_studio.viewmodels import window as window_view
from kn_studio.widgets import job_strip, rail, title_bar
from kn_studio.widgets.station_room import StationRoom
from kn_studio.window import DOCK_WIDTH, Window
from tests.panels.eye import faults

WIDTH, HEIGHT = 1280, 800
SCALES = (0.8, 1.0, 1.5, 2.0)
REST = ("empty", "loading", "running", "plain", "probed")
ROUNDS = 8
"""Of events until a page is at rest: a text that moves to a line of its own moves what stands below it, too."""
ROOT = Path(__file__).parents[2]

every_panel = pytest.mark.parametrize("spec", PANELS, ids=lambda spec: spec.head.key)


@pytest.fixture
def dressed(qapp: QApplication) -> Callable[[float], Theme]:
    """Dresses the program in type of this scale."""

    def dress(scale: float) -> Theme:
        theme = LIGHT.with_families(fonts.families(resources.path("fonts"))).at_scale(scale)
        stylesheet.apply(qapp, theme)
        return theme

    return dress


@pytest.fixture
def window(dressed: Callable[[float], Theme], made: Sample, tmp_path: Path, qtbot: QtBot) -> Window:
    """The window at the smallest promised size, at a scale of 1."""
    theme = dressed(1.0)
    settings = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    made_window = Window(PANELS, COMMANDS, lambda: made.states["full"], settings)
    qtbot.addWidget(made_window)
    made_window.resize(WIDTH, HEIGHT)
    made_window.apply_theme(theme)
    made_window.show_view(window_view.view(made.states["full"], now=0.0))
    made_window.show()
    QApplication.processEvents()
    return made_window


def looked_at(spec: PanelSpec, theme: Theme, made: Sample, states: tuple[str, ...], qtbot: QtBot) -> dict[str, object]:
    """What is wrong with a panel in the room that the smallest window leaves it, by state."""
    panel = spec.cls()
    panel.apply_theme(theme)
    room = StationRoom(panel)
    qtbot.addWidget(room)
    height = HEIGHT - theme.enlarged(title_bar.HEIGHT) - theme.enlarged(job_strip.HEIGHT)
    beside = rail.WIDTH + DOCK_WIDTH if theme.scale <= 1 else theme.enlarged(rail.FOLDED)
    room.resize(WIDTH - beside if spec.head.place == "station" else theme.enlarged(DOCK_WIDTH), height)
    room.show()
    found: dict[str, object] = {}
    for state in states:
        panel.show_view(spec.view(made.states[state], made.store_for(state)))
        for _ in range(ROUNDS):
            QApplication.processEvents()
        if seen := faults(room):
            found[state] = seen
    return found


@every_panel
@pytest.mark.parametrize("scale", SCALES)
def test_nothing_is_cut_off_or_covered(
    spec: PanelSpec, scale: float, dressed: Callable[[float], Theme], made: Sample, qtbot: QtBot
) -> None:
    assert looked_at(spec, dressed(scale), made, ("full", "error"), qtbot) == {}


@pytest.mark.slow
@every_panel
@pytest.mark.parametrize("scale", SCALES)
def test_nothing_is_cut_off_in_any_state(
    spec: PanelSpec, scale: float, dressed: Callable[[float], Theme], made: Sample, qtbot: QtBot
) -> None:
    assert looked_at(spec, dressed(scale), made, REST, qtbot) == {}


@pytest.mark.slow
@pytest.mark.parametrize("ratio", [1.25, 1.5, 1.75, 2.0])
def test_screens_of_every_sharpness(ratio: float, tmp_path: Path) -> None:
    environ = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": str(ratio)}
    ran = subprocess.run(
        [sys.executable, "-m", "tests.panels.scaled_child"],
        cwd=ROOT, env=environ, capture_output=True, text=True, timeout=300, check=False,
    )  # fmt: skip
    assert ran.returncode == 0, ran.stderr
    told = json.loads(ran.stdout.splitlines()[-1])
    assert told["ratio"] == ratio
    assert told["panels"] >= len(PANELS)
    assert told["found"] == {}


def test_the_window_makes_room_for_large_type_and_takes_it_back(
    window: Window, dressed: Callable[[float], Theme]
) -> None:
    inspector = window.docks["inspector"]
    window.apply_theme(dressed(1.1))
    assert not window.rail.folded
    window.apply_theme(dressed(1.2))
    assert (window.rail.folded, inspector.isHidden()) == (True, False)
    window.apply_theme(dressed(2.0))
    assert (window.rail.folded, inspector.isHidden()) == (True, True)
    QApplication.processEvents()
    assert window.size().toTuple() == (WIDTH, HEIGHT)
    assert faults(window) == []
    # What is kept for the next start is what the user chose.
    window.keep_geometry()
    assert not window.rail.folded
    assert not inspector.isHidden()


def test_what_the_user_unfolds_at_large_type_stays(window: Window, dressed: Callable[[float], Theme]) -> None:
    theme = dressed(2.0)
    window.apply_theme(theme)
    window.rail.set_folded(False)
    window.docks["inspector"].show()
    window.apply_theme(theme)
    assert not window.rail.folded
    assert not window.docks["inspector"].isHidden()
    window.rail.set_folded(True)
    window.apply_theme(dressed(1.0))
    assert not window.docks["inspector"].isHidden()


def test_a_long_name_gives_way_to_the_controls(window: Window) -> None:
    bar = window.title_bar
    bar.show_names("A very long name of a session " * 6, "a model", "plain")
    QApplication.processEvents()
    button = bar.findChildren(QPushButton)[0]
    assert button.text().rstrip("\u2069").endswith("…")
    assert "A very long name of a session " * 6 in button.toolTip()
    assert faults(bar) == []
    bar.show_names("Short", "a model", "plain")
    assert button.text() == "Short"


def test_a_room_scrolls_before_it_squeezes(qtbot: QtBot) -> None:
    page = QWidget()
    column = QVBoxLayout(page)
    for text in ("one", "two"):
        line = QLabel(text)
        line.setMinimumSize(300, 100)
        column.addWidget(line)
    room = StationRoom(page)
    qtbot.addWidget(room)
    room.show()
    room.resize(600, 400)
    assert page.size() == room.viewport().size()
    room.resize(200, 150)
    QApplication.processEvents()
    assert page.size().toTuple() == page.minimumSizeHint().toTuple()
    assert room.verticalScrollBar().maximum() > 0
    assert room.horizontalScrollBar().maximum() > 0
    room.resize(600, 400)
    page.findChildren(QLabel)[0].setMinimumHeight(500)
    QApplication.processEvents()
    assert page.height() == page.minimumSizeHint().height() > 500


def test_an_eye_sees_what_is_wrong(dressed: Callable[[float], Theme], qtbot: QtBot) -> None:
    dressed(1.0)
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(120, 60)
    label, button = QLabel("words that need more room", page), QPushButton("more words than room", page)
    column = QVBoxLayout(page)
    column.addWidget(label)
    column.addWidget(button)
    page.setLayout(column)
    page.show()
    label.setGeometry(0, 0, 40, 6)
    button.setGeometry(0, 2, 400, 30)
    found = " ".join(faults(page))
    assert "px of width and has 40" in found
    assert "px of type in 6 px" in found
    assert "cover (40, 4) px of each other" in found
    assert "at (0, 2, 400, " in found
