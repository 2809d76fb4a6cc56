"""Ground for all tests: no display needed, one thread a process, no data outside a temporary folder, no network."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("OMP_NUM_THREADS", "1")
os.environ.setdefault("HF_HUB_OFFLINE", "1")
os.environ.setdefault("TOKENIZERS_PARALLELISM", "false")


@pytest.fixture(autouse=True)
def _own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every test has its own user folder."""
    monkeypatch.setenv("KN_STUDIO_HOME", str(tmp_path / "kn-studio-home"))


@pytest.fixture(autouse=True)
def _no_key_held_down() -> Iterator[None]:
    """Qt's test keys leave Control down in the application; the next test must not find it so."""
    yield
    if "PySide6.QtTest" in sys.modules and "PySide6.QtWidgets" in sys.modules:
        from PySide6.QtCore import Qt
        from PySide6.QtGui import QGuiApplication
        from PySide6.QtTest import QTest
        from PySide6.QtWidgets import QApplication, QWidget

        if QApplication.instance() is not None and QGuiApplication.keyboardModifiers():
            for key in (Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt):
                QTest.keyRelease(QWidget(), key)


@pytest.fixture(autouse=True)
def _no_widgets_left() -> Iterator[None]:
    """Widgets that a test let go are gone before the next one: each new style sheet visits all that are there."""
    yield
    if "PySide6.QtWidgets" in sys.modules:
        from PySide6.QtCore import QCoreApplication, QEvent

        if QCoreApplication.instance() is not None:
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
