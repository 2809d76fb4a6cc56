"""Every plot that takes the keyboard copies its text, and every one with tips shows that of the pointer's place."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QHelpEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from kn_studio.widgets.heatmap import HeatMap
from kn_studio.widgets.plot_words import CopiedPlot, TippedPlot
from tests.widgets.plots import PLOTS


@pytest.mark.parametrize("name", PLOTS)
def test_copying_takes_the_text(name: str, qtbot: QtBot) -> None:
    plot = PLOTS[name][0]()
    qtbot.addWidget(plot)
    if not isinstance(plot, CopiedPlot):
        assert plot.focusPolicy() == Qt.FocusPolicy.NoFocus or name == "heat map"
        return
    plot.show()
    QGuiApplication.clipboard().clear()
    QTest.keySequence(plot, QKeySequence(QKeySequence.StandardKey.Copy))
    assert plot.as_text().strip()
    assert QGuiApplication.clipboard().text() == plot.as_text()


@pytest.mark.parametrize("name", PLOTS)
def test_a_tip_is_that_of_the_place_under_the_pointer(name: str, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    plot = PLOTS[name][0]()
    qtbot.addWidget(plot)
    if not isinstance(plot, TippedPlot):
        return
    plot.resize(400, 240)
    plot.show()
    said: list[str] = []
    monkeypatch.setattr(QToolTip, "showText", lambda _where, text, widget: said.append(text))
    monkeypatch.setattr(plot, "tip_at", lambda spot: f"at {spot.x():g}, {spot.y():g}")
    spot = QPoint(120, 40)
    asked = QHelpEvent(QEvent.Type.ToolTip, spot, plot.mapToGlobal(spot))
    assert QApplication.sendEvent(plot, asked)
    assert said == ["at 120, 40"]


@pytest.mark.parametrize("name", [name for name in PLOTS if name not in ("intervals", "scale")])
def test_beside_everything_there_is_no_tip(name: str, qtbot: QtBot) -> None:
    plot = PLOTS[name][0]()
    qtbot.addWidget(plot)
    assert isinstance(plot, TippedPlot)
    plot.resize(400, 240)
    if name != "histogram":
        assert plot.tip_at(QPointF(-50, -50)) == ""
    assert isinstance(plot.tip_at(QPointF(200, 120)), str)


def test_a_layout_in_several_steps_fits_the_scene_once(qtbot: QtBot) -> None:
    plot = HeatMap()
    qtbot.addWidget(plot)
    plot.resize(400, 240)
    plot.show()
    qtbot.waitExposed(plot)
    QApplication.processEvents()
    fitted: list[float] = []
    plot.sigDeviceRangeChanged.connect(lambda _view, rect: fitted.append(rect.height()))
    for height in (300, 120, 260):
        plot.resize(400, height)
    assert fitted == []
    qtbot.waitUntil(lambda: bool(fitted))
    QApplication.processEvents()
    assert set(fitted) == {plot.height()}
    plot.resize(500, 200)
    plot.grab()
    assert plot.getPlotItem().size().width() == 500
