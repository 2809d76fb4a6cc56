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
def _no_widgets_left() -> Iterator[None]:
    """Widgets that a test let go are gone before the next one: each new style sheet visits all that are there."""
    yield
    if "PySide6.QtWidgets" in sys.modules:
        from PySide6.QtCore import QCoreApplication, QEvent

        if QCoreApplication.instance() is not None:
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
