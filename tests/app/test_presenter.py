"""The presenter: fast views at once, slow ones newest first, hidden stations later, faults told once."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kn_studio.app_state import AppState
from kn_studio.lane import Lane
from kn_studio.panels.base import Panel, PanelSpec
from kn_studio.panels.heads import PanelHead
from kn_studio.presenter import Presenter
from kn_studio.state import State


class Picture(Panel):
    head = PanelHead("neurons", "Picture", "neurons")

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[Any] = []

    def show_view(self, view: Any) -> None:
        self.shown.append(view)


@pytest.fixture
def desk() -> Iterator[Lane]:
    lane = Lane("desk")
    yield lane
    assert lane.close(timeout=5)


def spec_of(view: Callable[[AppState, Any], Any], **more: Any) -> PanelSpec:
    return PanelSpec(Picture.head, lambda: (Picture, view), **more)


def joined(spec: PanelSpec, desk: Lane, qtbot: QtBot) -> tuple[State, Picture, list[str], Presenter]:
    panel, faults = Picture(), list[str]()
    qtbot.addWidget(panel)
    state = State()
    presenter = Presenter([(spec, lambda: panel)], desk, lambda: None, lambda error, _trace: faults.append(str(error)))
    state.changed.connect(presenter.on_change)
    return state, panel, faults, presenter


def test_a_fast_view_is_shown_at_once_and_only_when_it_differs(desk: Lane, qtbot: QtBot) -> None:
    spec = spec_of(lambda state, _store: round(state.share or 0.5, 1), watches=frozenset({"share"}))
    state, panel, _faults, _presenter = joined(spec, desk, qtbot)
    state.update(share=0.6)
    state.update(share=0.61)
    state.update(station="neurons", landed=4)
    state.update(share=0.7)
    assert panel.shown == [0.6, 0.7]


def test_of_many_states_a_slow_view_computes_the_first_and_the_last(desk: Lane, qtbot: QtBot) -> None:
    gate, computed = threading.Event(), list[int]()

    def slow(state: AppState, _store: object) -> int:
        computed.append(state.landed)
        assert threading.current_thread().name == "lane-desk"
        gate.wait(2)
        return state.landed

    state, panel, _faults, presenter = joined(spec_of(slow, slow=True), desk, qtbot)
    for landed in range(1, 30):
        state.update(landed=landed)
    gate.set()
    qtbot.waitUntil(lambda: presenter.settled)
    assert computed == [1, 29]
    assert panel.shown in ([29], [1, 29])  # what was overtaken before its turn is not drawn


def test_slow_views_are_drawn_one_a_turn_of_the_event_loop(desk: Lane, qtbot: QtBot) -> None:
    order: list[str] = []

    class Noted(Picture):
        def show_view(self, view: Any) -> None:
            order.append("drawn")
            QTimer.singleShot(0, lambda: order.append("turn"))

    panels = [Noted() for _ in range(3)]
    spec = spec_of(lambda state, _store: state.landed, slow=True)
    entries = [(spec, lambda panel=panel: panel) for panel in panels]
    presenter = Presenter(entries, desk, lambda: None, lambda error, _trace: None)
    for panel in panels:
        qtbot.addWidget(panel)
    state = State()
    state.changed.connect(presenter.on_change)
    state.update(landed=1)
    while desk.busy:  # all three are computed and wait to be heard
        time.sleep(0.01)
    qtbot.waitUntil(lambda: presenter.settled and order.count("turn") == 3)
    assert "drawndrawn" not in "".join(order)
    state.update(landed=2)
    while desk.busy:
        time.sleep(0.01)
    QCoreApplication.sendPostedEvents()
    presenter.stop()
    assert not presenter.settled
    qtbot.wait(30)
    assert order.count("drawn") == 3


def test_a_view_that_was_drawn_stands_where_it_belongs_before_anything_is_painted(desk: Lane, qtbot: QtBot) -> None:
    """A label that grows two layouts deep: the outer one hears of it by an event of its own."""
    state, panel, _faults, _presenter = joined(
        spec_of(lambda state, _store: "line\n" * state.landed, watches=frozenset({"landed"})), desk, qtbot
    )
    inner, words = QWidget(), QLabel("")
    for outside, inside in ((panel, inner), (inner, words)):
        QVBoxLayout(outside).addWidget(inside)
    panel.show_view = words.setText  # type: ignore[method-assign]
    panel.resize(300, 500)
    panel.show()
    qtbot.waitExposed(panel)
    heights: list[int] = []
    for landed in (1, 9):
        state.update(landed=landed)
        heights.append(words.sizeHint().height())
        assert inner.minimumSizeHint().height() >= heights[-1]
        assert inner.layout().geometry().height() >= heights[-1]
        assert panel.layout().minimumSize().height() >= heights[-1], "no layout waits to hear of it"
    assert heights[1] > heights[0]


def test_a_panel_is_hidden_until_its_first_slow_view(desk: Lane, qtbot: QtBot) -> None:
    gate = threading.Event()

    def slow(_state: AppState, _store: object) -> int:
        gate.wait(2)
        return 1

    state, panel, _faults, presenter = joined(spec_of(slow, slow=True), desk, qtbot)
    panel.show()
    state.update(landed=1)
    assert panel.isHidden()
    gate.set()
    qtbot.waitUntil(lambda: presenter.settled)
    assert panel.shown == [1]
    assert not panel.isHidden()
    state.update(landed=2)
    assert not panel.isHidden()
    qtbot.waitUntil(lambda: presenter.settled)


def test_a_station_off_screen_waits_until_it_comes_on_screen(desk: Lane, qtbot: QtBot) -> None:
    state, panel, _faults, _presenter = joined(spec_of(lambda s, _store: s.share), desk, qtbot)
    state.update(station="facts")
    state.update(share=0.9)
    assert panel.shown == []
    state.update(station="neurons")
    assert panel.shown == [0.9]


@pytest.mark.parametrize("slow", [False, True])
def test_a_fault_that_stays_is_told_once(desk: Lane, qtbot: QtBot, slow: bool) -> None:
    def broken(_state: AppState, _store: object) -> int:
        raise ValueError("cannot draw")

    state, panel, faults, presenter = joined(spec_of(broken, slow=slow), desk, qtbot)
    for landed in range(1, 4):
        state.update(landed=landed)
        qtbot.waitUntil(lambda: presenter.settled)
    assert faults == ["cannot draw"]
    assert panel.shown == []
