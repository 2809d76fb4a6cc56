"""What a screen reader hears: the cell under a picture's cursor, messages as they appear, the end of long work."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from engine.types import FloatArray, Neuron
from kn_studio import own_keys
from kn_studio.experiment_intents import RunExperiment
from kn_studio.intents import LocateNeurons, ResumeRun
from kn_studio.lane import Done, Lane
from kn_studio.progress_ends import ProgressEnds
from kn_studio.session.store import Store
from kn_studio.stage.lamps import Lamps
from kn_studio.widgets import spoken
from kn_studio.widgets.message_bar import MessageBar
from kn_studio.widgets.minimap import MiniMap
from kn_studio.widgets.notice import EmptyState, NoticeBar
from kn_studio.widgets.spoken import Said
from kn_studio.widgets.token_heat import HeatColumn, TokenHeat
from tests.session.made import FACT, SELECTION, SPEC, scores
from tests.widgets import plots


@pytest.fixture
def heard() -> Iterator[list[Said]]:
    with spoken.listening() as said:
        yield said


@pytest.fixture
def sent(monkeypatch: pytest.MonkeyPatch) -> list[QAccessible.Event]:
    """The kinds of the events that went to the desktop."""
    kinds: list[QAccessible.Event] = []
    tell = QAccessible.updateAccessibility

    def listen(event: QAccessibleEvent) -> None:
        kinds.append(event.type())
        tell(event)

    monkeypatch.setattr(spoken, "QAccessible", SimpleNamespace(
        updateAccessibility=listen, Event=QAccessible.Event, AnnouncementPoliteness=QAccessible.AnnouncementPoliteness,
    ))  # fmt: skip
    return kinds


def words() -> TokenHeat:
    made = TokenHeat("Words")
    columns = [HeatColumn(text, n) for n, text in enumerate(("Berlin", "lies", "in"), 1)]
    values: FloatArray = np.array([[0.5, -0.25, 0.0]])
    made.set_heat(columns, ("all",), ("the answer",), values, mirrored=False, low=False, summary="three words")
    return made


def lamps() -> Lamps:
    made = Lamps()
    made.show_lamps(np.ones((2, 8), np.float32), (Neuron(1, 3), Neuron(0, 2)), Neuron(1, 3), "two lamps")
    return made


def minimap() -> MiniMap:
    heat = plots.heat_map()
    heat.resize(500, 200)
    made = MiniMap(heat)
    heat.setParent(made)
    heat.zoom.look_at(0, 20)
    return made


CURSORS: dict[str, tuple[Callable[[], QWidget], Qt.Key, str]] = {
    "widgets.heatmap": (plots.heat_map, Qt.Key.Key_Right, "L1N30"),
    "widgets.upset": (plots.upset, Qt.Key.Key_Right, "English: 2"),
    "widgets.group_graph": (plots.graph, Qt.Key.Key_Right, "L0N0, L0N1"),
    "widgets.paired_bars": (plots.pairs, Qt.Key.Key_Down, "L0N1: claimed 0.50, own −0.25"),
    "widgets.token_heat": (words, Qt.Key.Key_Right, "2 lies"),
    "widgets.barcode": (plots.barcode, Qt.Key.Key_Up, "55%"),
    "widgets.minimap": (minimap, Qt.Key.Key_Right, "are in view"),
    "stage.lamps": (lamps, Qt.Key.Key_Down, "L0N2"),
}  # fmt: skip
BY_THEMSELVES = {"widgets.value_slider"}
"""Qt's own controls, which tell what they stand at."""


@pytest.mark.parametrize("name", CURSORS)
def test_the_cell_under_the_cursor_is_told(
    name: str, qtbot: QtBot, heard: list[Said], sent: list[QAccessible.Event]
) -> None:
    make, key, expected = CURSORS[name]
    picture = make()
    qtbot.addWidget(picture)
    heard.clear()
    QTest.keyClick(picture, key)
    said = [each for each in heard if each.kind == "cursor"]
    assert [each.widget for each in said] == [picture]
    assert expected in said[0].text
    assert "\n" not in said[0].text
    assert {QAccessible.Event.ValueChanged, QAccessible.Event.Announcement} <= set(sent)


def test_no_picture_with_a_cursor_is_left_out() -> None:
    walked = {module for row in own_keys.ON_STATIONS if row.keys == "Arrows" for module in row.of}
    assert len(walked) > len(BY_THEMSELVES)
    assert walked - BY_THEMSELVES <= set(CURSORS)


@pytest.mark.parametrize(("kind", "urgent"), [("info", False), ("warning", False), ("error", True)])
def test_messages_are_told_as_they_appear(
    kind: str, urgent: bool, qtbot: QtBot, heard: list[Said], sent: list[QAccessible.Event]
) -> None:
    bar = MessageBar()
    qtbot.addWidget(bar)
    assert heard == []
    bar.show_message(kind, "No room.", "Close others.", "")
    assert heard == [Said("alert", bar, "No room. Close others.", urgent)]
    assert sent == [QAccessible.Event.Alert, QAccessible.Event.Announcement]
    bar.show_message("", "", "", "")
    assert len(heard) == 1


def test_lines_in_panels_are_told_where_they_appear_before_the_eyes(qtbot: QtBot, heard: list[Said]) -> None:
    station = QWidget()
    qtbot.addWidget(station)
    line, empty = NoticeBar(station), EmptyState(station)
    line.set_notice("The model has changed since.", "Measure again")
    empty.set_state("Nothing was found.")
    assert heard == []
    station.show()
    line.set_notice("The model has changed since.", "Measure again")
    assert heard == []
    line.set_notice("The search was stopped.")
    empty.set_state("It cannot be read.")
    assert [each.text for each in heard] == ["The search was stopped.", "It cannot be read."]


class AtOnce:
    """A lane that carries work out while one waits."""

    def submit(self, work: Callable[[], Any], *, on_end: Callable[[Any], None]) -> None:
        steps = work()
        while True:
            try:
                next(steps)
            except StopIteration as end:
                on_end(Done(end.value))
                return


def test_the_end_of_work_is_told_with_what_came_of_it(qtbot: QtBot, heard: list[Said], tmp_path: Path) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    with Store.create(tmp_path / "s.kns") as store:
        store.add_facts([FACT])
        run = store.begin_run(SPEC)
        store.land(run, 0, scores())
        store.set_selection(run, "u-1", "en", SELECTION, 0.3, 0.5, None)
        ends = ProgressEnds(window, cast("Lane", AtOnce()), lambda: store)
        for intent in (LocateNeurons(), ResumeRun(run)):
            ends.finished(intent, "Locating", store.run(run))
        ends.finished(cast("RunExperiment", object()), "Run an experiment", None)
    assert [each.text for each in heard] == ["Located: 2 neurons"] * 2 + ["Run an experiment: finished"]
    assert {each.kind for each in heard} == {"end"}
