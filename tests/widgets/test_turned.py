"""What paints itself, in an interface that is read from right to left: the order in which its parts are read."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kn_studio.theme import LIGHT
from kn_studio.widgets.bars import BarRow, Bars, _flags
from kn_studio.widgets.histogram import Histogram, HistogramSeries
from kn_studio.widgets.toggle import Toggle

FORCED = Qt.TextFlag.TextForceLeftToRight.value


@pytest.fixture(params=[False, True], ids=["left to right", "right to left"])
def turned(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[bool]:
    """An interface in either direction."""
    if request.param:
        qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield bool(request.param)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def columns(widget: QWidget, colour: QColor | None = None, rows: range | None = None) -> list[int]:
    """The columns of pixels that hold this colour, or any ink at all."""
    image = widget.grab().toImage()
    ground = QColor(image.pixel(image.width() - 1, image.height() - 1))

    def hit(x: int, y: int) -> bool:
        found = QColor(image.pixel(x, y))
        return found == colour if colour is not None else abs(found.lightness() - ground.lightness()) > 60

    return [x for x in range(image.width()) if any(hit(x, y) for y in rows or range(image.height()))]


def test_a_switch_is_read_track_name_state(qtbot: QtBot, turned: bool) -> None:
    toggle = Toggle()
    qtbot.addWidget(toggle)
    toggle.apply_theme(LIGHT)
    toggle.set_switch("L1N95", on=True, tip="")
    toggle.resize(toggle.sizeHint())
    track = columns(toggle, LIGHT.color("accent"))
    assert (min(track) > toggle.width() / 2) == turned
    assert (max(track) < toggle.width() / 2) != turned


def test_rows_of_controls_are_stepped_in(qtbot: QtBot, turned: bool) -> None:
    begins = []
    for blanks in ("", "   "):
        bars = Bars()
        qtbot.addWidget(bars)
        bars.apply_theme(LIGHT)
        bars.set_rows((BarRow(f"{blanks}عشوائية", 0.0, ()),))
        bars.resize(300, 30)
        begins.append(min(columns(bars)))
    assert begins[1] - begins[0] >= 6


def test_a_count_runs_as_its_word_and_a_figure_as_figures() -> None:
    assert not _flags("36 جوابًا") & FORCED
    for figure in ("0.90", "<0.001", "± 0.02", "36 answers", "→", "برلين → باريس", "#1 → #14"):
        assert _flags(figure) & FORCED


class _Told(QPainter):
    """Keeps where what is written."""

    said: dict[str, QRectF]

    def drawText(self, *given: object) -> None:
        place, *_, text = given
        assert isinstance(place, QRectF)
        self.said[str(text)] = place


def test_the_word_of_the_layers_comes_before_the_first_number(qtbot: QtBot, turned: bool) -> None:
    histogram, picture = Histogram(), QPixmap(400, 120)
    qtbot.addWidget(histogram)
    histogram.apply_theme(LIGHT)
    histogram.set_series((HistogramSeries("all", (1, 2, 3, 4)),))
    histogram.set_axis("طبقة" if turned else "layer")
    histogram.resize(400, 120)
    painter = _Told(picture)
    painter.said = {}
    histogram._paint_axis(painter, QFontMetricsF(LIGHT.quiet_font()), 90.0, 4)
    painter.end()
    (place,) = painter.said.values()
    zero = histogram._column(0, 4).center().x()
    assert place.left() > zero if turned else place.right() <= zero
    assert place.right() < histogram._column(1, 4).center().x()
