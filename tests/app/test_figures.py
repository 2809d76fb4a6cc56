"""Figures: every plot as SVG, PDF and PNG with where it comes from, and the data behind it."""

from __future__ import annotations

import json
import re
import zlib
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from xml.etree import ElementTree

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QSize
from PySide6.QtGui import QColor, QContextMenuEvent, QImage
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from engine.errors import SessionError
from kn_studio import figures, fonts, resources, stylesheet
from kn_studio.figures import Drawing, Figure, Words
from kn_studio.panels.runs import RunsPanel
from kn_studio.theme import DARK, LIGHT, Theme
from kn_studio.viewmodels.runs import RunsView
from kn_studio.widgets.bars import Bars
from kn_studio.widgets.heatmap import HeatMap
from kn_studio.widgets.plot import WISHES, Plot, plots_in
from tests.widgets.plots import PLOTS, Rows, heat_map

WORDS = Words(
    "A <map> & more", "of two layers", "amig · seed 42 · KN Studio", json.dumps({"seed": 42, "facts": ["北京"]})
)
SVG = "{http://www.w3.org/2000/svg}"
SIZE = (480, 200)


@pytest.fixture(scope="module")
def look() -> Theme:
    return LIGHT.with_families(fonts.families(resources.path("fonts")))


@pytest.fixture
def shown(qtbot: QtBot, qapp: QApplication, look: Theme) -> Iterator[Callable[[Plot], Plot]]:
    """Puts a plot on a dark screen."""
    stylesheet.apply(qapp, DARK)

    def show(plot: Plot) -> Plot:
        qtbot.addWidget(plot)
        plot.apply_theme(DARK)  # type: ignore[attr-defined]
        plot.resize(*SIZE)
        plot.show()
        return plot

    yield show
    stylesheet.apply(qapp, look)


def texts(content: bytes) -> list[str]:
    return ["".join(each.itertext()).strip() for each in ElementTree.fromstring(content).iter(f"{SVG}text")]


@pytest.mark.parametrize("name", PLOTS)
def test_every_plot_is_a_figure_in_three_formats(
    name: str, shown: Callable[[Plot], Plot], look: Theme, tmp_path: Path
) -> None:
    make, labels, _rows = PLOTS[name]
    figure = Figure(figures.of_plot(shown(make()), look), WORDS)
    written = texts(figures.packed(figure, ".svg"))
    for label in (*labels, WORDS.heading, WORDS.note, WORDS.foot):
        assert any(label in text for text in written), label
    pdf = figures.packed(figure, ".pdf")
    assert pdf.startswith(b"%PDF")
    assert len(re.findall(rb"/FontFile[23]? ", pdf)) == len(re.findall(rb"/FontDescriptor\n", pdf)) > 0
    assert b"provenance.json" in pdf or "provenance.json".encode("utf-16-be") in pdf
    file = tmp_path / "figure.png"
    figures.write(figure, file)
    drawn = QImage(str(file))
    assert drawn.size() == figure.size * (figures.DPI / figures.SCREEN_DPI)
    assert drawn.dotsPerMeterX() == round(300 / 0.0254)
    assert drawn.text("Description") == WORDS.foot
    assert json.loads(drawn.text("Provenance")) == {"seed": 42, "facts": ["北京"]}
    assert drawn.pixelColor(2, 2) == QColor("#FFFFFF")


@pytest.mark.parametrize("name", PLOTS)
def test_the_data_is_what_is_drawn(name: str, qtbot: QtBot) -> None:
    make, _labels, rows = PLOTS[name]
    plot = make()
    qtbot.addWidget(plot)
    table = plot.table()
    assert list(table.rows()) == rows == list(table.rows())
    assert {len(row) for row in rows} == {len(table.columns)}
    twin = plot.paper()
    qtbot.addWidget(twin)
    mine = twin if isinstance(twin, Plot) else plots_in(twin)[0]
    assert list(mine.table().rows()) == rows
    assert plot.drawn


def test_the_map_says_what_is_in_view(qtbot: QtBot) -> None:
    plot = heat_map()
    qtbot.addWidget(plot)
    plot.resize(640, 200)
    plot.show()
    rows: Rows = list(plot.table().rows())
    assert len(rows) == 80
    assert rows[5] == (0, 5, pytest.approx(5 / 79), True)
    assert sum(bool(row[3]) for row in rows) == 2
    plot._box._whole = False
    plot._box.setXRange(10, 30, padding=0)
    near: Rows = list(plot.table().rows())
    assert {row[1] for row in near} == set(range(10, 30))
    twin = plot.like()
    qtbot.addWidget(twin)
    twin.resize(640, 200)
    twin.show()
    assert list(twin.table().rows()) == near


def test_a_map_is_sharp_on_paper_and_its_rings_are_lines(shown: Callable[[Plot], Plot], look: Theme) -> None:
    plot = HeatMap()
    values = np.zeros((2, 4000), dtype=np.float32)
    values[:, ::3] = 1
    plot.set_values(values)
    plot.set_marks(heat_map()._marks)
    content = figures.svg(Figure(figures.of_plot(shown(plot), look), WORDS))
    widths = [float(each.get("width", "0")) for each in ElementTree.fromstring(content).iter(f"{SVG}image")]
    assert len(widths) == 1, "rings are no pixels"
    assert widths[0] > 2 * SIZE[0]
    assert {"0", "1", "neuron 0"} <= set(texts(content))


def test_a_picture_is_light_or_dark_as_it_is_wanted(shown: Callable[[Plot], Plot], look: Theme) -> None:
    plot = shown(PLOTS["bars"][0]())
    for theme in (look, DARK.with_families(look.families)):
        drawn = figures.image(Figure(figures.of_plot(plot, theme), WORDS))
        assert drawn.pixelColor(drawn.width() - 1, drawn.height() - 1) == theme.color("panel")
        assert drawn.pixelColor(drawn.width() // 2, drawn.height() // 2).lightness() > 0


def test_a_vector_figure_carries_its_record(shown: Callable[[Plot], Plot], look: Theme) -> None:
    figure = Figure(figures.of_plot(shown(PLOTS["bars"][0]()), look), WORDS)
    tree = ElementTree.fromstring(figures.svg(figure))
    assert tree.findtext(f"{SVG}title") == WORDS.heading
    assert tree.findtext(f"{SVG}desc") == WORDS.foot
    assert json.loads(tree.findtext(f"{SVG}metadata") or "") == json.loads(WORDS.record)
    streams = re.findall(rb"stream\r?\n(.*?)endstream", figures.pdf(figure), flags=re.S)
    assert any(WORDS.record.encode() in _unpacked(stream) for stream in streams)


def _unpacked(stream: bytes) -> bytes:
    try:
        return zlib.decompress(stream)
    except zlib.error:
        return stream


def test_a_drawing_can_be_packed_on_another_thread(shown: Callable[[Plot], Plot], look: Theme) -> None:
    drawing = figures.of_plot(shown(PLOTS["upset"][0]()), look)
    here = figures.svg(Figure(drawing, WORDS))
    with ThreadPoolExecutor(1) as pool:
        there = pool.submit(lambda: figures.svg(Figure(drawing, WORDS))).result()
    assert here == there


def test_a_view_in_other_colours_is_as_it_was_afterwards(qtbot: QtBot, qapp: QApplication, look: Theme) -> None:
    dark = DARK.with_families(look.families)
    stylesheet.apply(qapp, dark)
    panel = RunsPanel()
    qtbot.addWidget(panel)
    panel.apply_theme(dark)
    panel.show_view(RunsView("", empty="No run yet."))
    panel.resize(700, 500)
    panel.show()
    before = panel.grab().toImage()
    drawing: Drawing = figures.of_view(panel, dark, look)
    assert drawing.theme.name == "light"
    light = figures.image(Figure(drawing, WORDS))
    assert {"Runs", "Go to the facts"} <= set(texts(figures.svg(Figure(drawing, WORDS))))
    assert light.pixelColor(light.width() // 2, light.height() // 2).lightness() > 200
    assert panel.grab().toImage() == before
    stylesheet.apply(qapp, look)
    assert panel.palette().color(panel.backgroundRole()) == qapp.palette().color(panel.backgroundRole())


def test_what_cannot_be_written_is_said(tmp_path: Path, look: Theme, shown: Callable[[Plot], Plot]) -> None:
    figure = Figure(figures.of_plot(shown(PLOTS["bars"][0]()), look), WORDS)
    with pytest.raises(SessionError, match="kind of figure"):
        figures.write(figure, tmp_path / "a.bmp")
    with pytest.raises(SessionError, match="no folder"):
        figures.write(figure, tmp_path / "none" / "a.svg")
    (tmp_path / "taken.svg").mkdir()
    with pytest.raises(SessionError, match="cannot be written"):
        figures.write(figure, tmp_path / "taken.svg")


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[QMenu]:
    """The menus that were opened; the offscreen platform has no place for them."""
    found: list[QMenu] = []
    monkeypatch.setattr(QMenu, "popup", lambda menu, _place: found.append(menu))
    return found


@pytest.mark.parametrize("name", ["bars", "intervals"])
def test_the_right_button_offers_picture_and_data(
    name: str, shown: Callable[[Plot], Plot], qtbot: QtBot, opened: list[QMenu]
) -> None:
    plot = shown(PLOTS[name][0]())
    place = QPoint(SIZE[0] // 2, 20)
    under = plot.childAt(place) or plot
    QApplication.sendEvent(under, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, under.mapToGlobal(place)))
    assert [action.objectName() for action in opened[0].actions()] == [wish for wish, _ in WISHES]
    for action, (wish, _) in zip(opened[0].actions(), WISHES, strict=True):
        with qtbot.waitSignal(plot.wished) as heard:
            action.trigger()
        assert heard.args == [plot, wish]


def test_an_empty_plot_offers_nothing(shown: Callable[[Plot], Plot], opened: list[QMenu]) -> None:
    plot = shown(Bars("Nothing"))
    plot.open_menu(QPoint())
    assert not opened
    assert figures.of_plot(plot, LIGHT).size != QSize()
