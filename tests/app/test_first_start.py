"""The first start offers the tour once; later ones do not."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kn_studio import guides
from kn_studio.app import Studio
from kn_studio.intents import Intent, OpenSession


def begun(qapp: QApplication, qtbot: QtBot, asked: list[Intent], path: Path | None = None) -> Studio:
    """A studio after its start, without opening what it wants to open."""
    studio = Studio(qapp)
    studio.on_intent = asked.append  # type: ignore[method-assign]
    qtbot.addWidget(studio.window)
    studio.window.show()
    studio.begin(path)
    return studio


def test_the_tour_comes_at_the_first_start_and_never_again(
    qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(guides, "FIRST_TOUR_MILLISECONDS", 0)
    asked: list[Intent] = []
    first = begun(qapp, qtbot, asked)
    assert OpenSession(demo=True) in asked
    qtbot.waitUntil(lambda: first.guides.tour.card is not None)
    first.close()
    asked.clear()
    later = begun(qapp, qtbot, asked)
    qtbot.wait(30)
    assert later.guides.tour.card is None
    assert OpenSession(demo=True) not in asked
    later.close()


def test_the_window_need_not_wait_long_for_a_lane_that_works(qapp: QApplication, qtbot: QtBot) -> None:
    """The lock is asked for after each call into Qt that let it go; a turn makes several."""
    before = sys.getswitchinterval()
    sys.setswitchinterval(0.005)
    try:
        begun(qapp, qtbot, []).close()
        assert sys.getswitchinterval() <= 0.001
    finally:
        sys.setswitchinterval(before)
