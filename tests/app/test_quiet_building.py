"""Stations are built before they are wanted, but only while nothing runs and nobody does anything."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QCursor
from pytestqt.qtbot import QtBot

from kn_studio import quiet_building
from kn_studio.quiet_building import QuietBuilding
from kn_studio.state import State

LOOK = 5


class Counted:
    """Stands for a window with three stations to build."""

    def __init__(self) -> None:
        self.left = 3

    def build_one(self) -> bool:
        self.left -= 1
        return self.left >= 0


@pytest.fixture
def built(monkeypatch: pytest.MonkeyPatch) -> Counted:
    monkeypatch.setattr(quiet_building, "LOOK_MILLISECONDS", LOOK)
    monkeypatch.setattr(QCursor, "pos", staticmethod(lambda: QPoint(1, 1)))
    return Counted()


def test_all_are_built_once_it_is_quiet_and_then_nobody_looks_any_more(built: Counted, qtbot: QtBot) -> None:
    busy = [True]
    building = QuietBuilding(built, State(), lambda: not busy[0])  # type: ignore[arg-type]
    building.begin()
    qtbot.wait(10 * LOOK)
    assert built.left == 3
    busy[0] = False
    qtbot.waitUntil(lambda: built.left == -1)
    qtbot.wait(10 * LOOK)
    assert built.left == -1


def test_nothing_is_built_while_the_pointer_moves_or_the_state_changes(
    built: Counted, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    state = State()
    building = QuietBuilding(built, state, lambda: True)  # type: ignore[arg-type]
    steps = iter(range(1_000_000))
    monkeypatch.setattr(QCursor, "pos", staticmethod(lambda: QPoint(next(steps), 1)))
    building.begin()
    qtbot.wait(10 * LOOK)
    assert built.left == 3
    monkeypatch.setattr(QCursor, "pos", staticmethod(lambda: state.update(landed=next(steps)) or QPoint(1, 1)))
    qtbot.wait(10 * LOOK)
    assert built.left == 3
    monkeypatch.setattr(QCursor, "pos", staticmethod(lambda: QPoint(1, 1)))
    qtbot.waitUntil(lambda: built.left < 3)
    building.stop()
