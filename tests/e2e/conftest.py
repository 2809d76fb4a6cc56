"""A real studio on real lanes with a tiny random model on disk."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kn_studio import resources
from kn_studio.app import Studio
from kn_studio.dialogs import Dialogs
from kn_studio.widgets.heatmap import HeatMap


class Answers(Dialogs):
    """Answers every question without asking."""

    def __init__(self) -> None:
        self.close = self.trim = True
        self.file: Path | None = None
        self.asked: list[str] = []

    def path(self, parent: QWidget, asks: str, start: Path) -> Path | None:
        self.asked.append(asks)
        return self.file

    def may_close(self, parent: QWidget, running: str) -> bool:
        self.asked.append(f"close while {running}")
        return self.close

    def may_trim(self, parent: QWidget, won: str, lost: str) -> bool:
        self.asked.append(f"win {won}: {lost}")
        return self.trim


@pytest.fixture(scope="session")
def model_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    import torch

    from tests.engine.tiny import build, tokenizer_of

    folder = tmp_path_factory.mktemp("tiny-gpt2")
    build("gpt2", dtype=torch.float32, n_positions=256).save_pretrained(folder)
    tokenizer_of("gpt2").save_pretrained(folder)
    return folder


@pytest.fixture
def answers() -> Answers:
    return Answers()


@pytest.fixture
def studio(start: Callable[..., Studio], qtbot: QtBot) -> Studio:
    """The demo on its map, drawn; a module that begins with something else has a studio of its own."""
    studio = start(demo=True)
    qtbot.waitUntil(lambda: studio.state.value.run is not None and studio.presenter.settled, timeout=30_000)
    qtbot.waitUntil(lambda: any(isinstance(plot, HeatMap) for plot in studio.window.plots()), timeout=30_000)
    return studio


@pytest.fixture
def start(qtbot: QtBot, qapp: QApplication, answers: Answers) -> Iterator[Callable[..., Studio]]:
    """Start a studio like the program does; every one is closed at the end."""
    studios: list[Studio] = []

    def make(path: Path | None = None, demo: bool = False) -> Studio:
        settings = QSettings(str(resources.home("settings.ini")), QSettings.Format.IniFormat)
        settings.setValue("started", True)
        settings.sync()
        studio = Studio(qapp, dialogs=answers)
        qtbot.addWidget(studio.window)
        studio.window.show()
        studios.append(studio)
        studio.begin(path, demo)
        return studio

    yield make
    for studio in studios:
        studio.close()
        studio.window.close()
