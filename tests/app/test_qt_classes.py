"""Qt's classes are made on the main thread before a lane imports what asks for all of them."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from kn_studio import qt_classes

ROOT = Path(__file__).resolve().parents[2]

UNMADE = """
import sys, time
from PySide6.QtWidgets import QApplication
from kn_studio import qt_classes
from kn_studio.app import Studio
from kn_studio.intents import ShowStation

app = QApplication([])
studio = Studio(app)
unmade = []

class Watch:
    # A class that nobody has asked for is no attribute of its module yet.
    def find_spec(self, name, path=None, target=None):
        if name == "pyqtgraph":
            modules = {each: sys.modules.get(f"PySide6.{each}") for each in qt_classes.MODULES}
            unmade.append([
                f"{name}.{each}" if module else name
                for name, module in modules.items() for each in (dir(module) if module else ["all"])
                if module is None or each not in vars(module)
            ])

sys.meta_path.insert(0, Watch())
studio.appear()
if HURRIED:
    studio.on_intent(ShowStation("neurons"))
limit = time.monotonic() + 50
while not unmade:
    app.processEvents()
    assert time.monotonic() < limit
print(unmade)
studio.close()
studio.window.close()
"""


ALL_MODULES = """
import gc, importlib, pkgutil
import kn_studio
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from kn_studio import qt_classes

qt_classes.make()
for each in pkgutil.walk_packages(kn_studio.__path__, "kn_studio."):
    if not each.name.endswith("__main__"):
        importlib.import_module(each.name)
print(sum(issubclass(type(each), type(QObject)) for each in gc.get_objects()))
"""


def _printed(code: str, home: Path) -> str:
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, timeout=60, check=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "KN_STUDIO_HOME": str(home)},
    )  # fmt: skip
    return done.stdout.strip()


@pytest.mark.parametrize("hurried", [False, True])
def test_all_are_made_before_pyqtgraph_asks_for_them(hurried: bool, tmp_path: Path) -> None:
    """Also where the user asks for something before the last is made."""
    assert _printed(UNMADE.replace("HURRIED", str(hurried)), tmp_path) == "[[]]"


def test_the_room_holds_all_classes_of_the_program(tmp_path: Path) -> None:
    assert 700 < int(_printed(ALL_MODULES, tmp_path)) < qt_classes.ROOM * 0.75


def test_the_classes_that_made_room_are_gone() -> None:
    qt_classes.make_room.__wrapped__()
    assert not [each for each in QObject.__subclasses__() if each.__name__ == "Room"]


def test_events_are_heard_between_slices_and_what_follows_is_called_once(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []

    def slow() -> Iterator[None]:
        QTimer.singleShot(0, lambda: told.append("event"))
        for _ in range(20):
            told.append("made")
            yield

    monkeypatch.setattr(qt_classes, "making", slow)
    monkeypatch.setattr(qt_classes, "SLICE_SECONDS", 0.0)
    classes = qt_classes.QtClasses()
    classes.begin(lambda: told.append("then"))
    qtbot.waitUntil(lambda: "then" in told)
    assert 0 < told.index("event") < told.index("then") == len(told) - 1 == 21
    classes.finish()
    assert told.count("then") == 1


def test_stopped_it_calls_nothing(qtbot: QtBot) -> None:
    told: list[str] = []
    classes = qt_classes.QtClasses()
    classes.begin(lambda: told.append("then"))
    classes.stop()
    qtbot.wait(50)
    classes.finish()
    assert not told
