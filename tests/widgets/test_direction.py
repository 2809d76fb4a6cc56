"""A window from right to left: rows are selected, titles stand over their words, and lines are read in their order."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QTableView, QWidget
from pytestqt.qtbot import QtBot

from kn_studio import translation
from kn_studio.panels.scaling_controls import ScalingControls
from kn_studio.theme import LIGHT
from kn_studio.widgets.cell_table import Cell, CellTable, Column
from kn_studio.widgets.direction import select_row, set_margins, where_words_begin
from kn_studio.widgets.map_legend import MapLegend
from kn_studio.widgets.matrix import Matrix
from kn_studio.widgets.scrolled import Scrolled
from kn_studio.widgets.switch import Switch

RIGHT = Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignRight


@pytest.fixture
def mirrored(qapp: QApplication) -> Iterator[None]:
    """An interface from right to left."""
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def table() -> CellTable:
    made = CellTable("Facts", (Column("Fact", stretch=True), Column("Shared", figures=True)))
    made.set_rows(tuple((Cell(name), Cell("3", figures=True)) for name in ("a", "b", "c")))
    return made


def selected(view: QTableView) -> list[int]:
    return [index.row() for index in view.selectionModel().selectedRows()]


@pytest.mark.usefixtures("mirrored")
def test_a_row_is_selected_in_a_table_that_nobody_has_seen_yet(qtbot: QtBot) -> None:
    made = table()
    qtbot.addWidget(made)
    made.set_rows(made.cells.rows, 1)
    assert selected(made) == [1]
    select_row(made, 2)
    assert selected(made) == [2]


@pytest.mark.usefixtures("mirrored")
def test_all_titles_stand_at_the_right_where_their_cells_begin(qtbot: QtBot) -> None:
    made = table()
    qtbot.addWidget(made)
    for section in range(2):
        side = made.cells.headerData(section, Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole)
        assert side & RIGHT == RIGHT
    assert where_words_begin() == RIGHT


def ends(legend: MapLegend, colour: QColor) -> tuple[int, int]:
    """The last columns of pixels with ink, and with ink of this colour."""
    legend.resize(900, 24)
    image = legend.grab().toImage()
    ground = QColor(image.pixel(image.width() // 2, 1))

    def last(wanted: QColor, far: bool) -> int:
        def hit(x: int, y: int) -> bool:
            found = QColor(image.pixel(x, y))
            one, two = ((each.red(), each.green(), each.blue()) for each in (found, wanted))
            distance = sum(abs(a - b) for a, b in zip(one, two, strict=True))
            return distance > 90 if far else distance < 60

        return max(x for x in range(450, image.width()) for y in range(image.height()) if hit(x, y))

    return last(ground, True), last(colour, False)


@pytest.mark.parametrize("right_to_left", [False, True])
def test_the_legend_s_texts_stand_in_the_order_of_reading(
    qtbot: QtBot, request: pytest.FixtureRequest, right_to_left: bool
) -> None:
    if right_to_left:
        request.getfixturevalue("mirrored")
    legend = MapLegend()
    qtbot.addWidget(legend)
    legend.apply_theme(LIGHT)
    legend.set_legend(3, "HHHHHHHH", "MMMMMMMM", warn=True)
    ink, warning = ends(legend, LIGHT.color("warn"))
    # What is said last, the warning, stands where reading ends.
    assert (ink - warning > 30) if right_to_left else (ink - warning < 4)


def test_the_legend_names_the_languages_own_marks_where_there_is_room_for_all(qtbot: QtBot) -> None:
    legend = MapLegend()
    qtbot.addWidget(legend)
    legend.apply_theme(LIGHT)
    legend.set_legend(3, "", "", warn=False)

    def drawn(width: int) -> bool:
        legend.resize(width, 24)
        image = legend.grab().toImage()
        hue = LIGHT.language_color(0).name()
        points = ((x, y) for x in range(image.width()) for y in range(image.height()))
        return any(QColor(image.pixel(x, y)).name() == hue for x, y in points)

    assert not drawn(900)
    legend.set_languages((("only English", 0), ("only Deutsch", 1)))
    assert drawn(900)
    assert not drawn(420)
    legend.set_rings(("in both runs", "in one"))
    assert not drawn(900), "the rings mean runs there"


def test_names_of_data_are_shown_as_they_are(qtbot: QtBot) -> None:
    translation.install(lambda text, _n: {"English": "Englisch", "All": "Alle"}.get(text, text))
    try:
        words, names = Switch((("all", "All"),)), Switch((("en", "English"),), verbatim=True)
    finally:
        translation.install(None)
    for switch in (words, names):
        qtbot.addWidget(switch)
    assert [next(iter(each._buttons.values())).text() for each in (words, names)] == ["Alle", "English"]


@pytest.mark.usefixtures("mirrored")
def test_a_plot_that_keeps_its_axis_is_scrolled_from_where_its_names_are(qtbot: QtBot) -> None:
    areas = {each: Scrolled(page) for each, page in (("plot", Matrix("Pairs")), ("page", QWidget()))}
    for area in areas.values():
        qtbot.addWidget(area)
    assert areas["plot"].layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert areas["page"].layoutDirection() == Qt.LayoutDirection.RightToLeft


def test_margins_turn_with_the_interface(qtbot: QtBot, mirrored: None, qapp: QApplication) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    row = QHBoxLayout(page)
    set_margins(row, 1, 2, 8, 4)
    kept = row.contentsMargins()
    assert (kept.left(), kept.top(), kept.right(), kept.bottom()) == (8, 2, 1, 4)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    set_margins(row, 1, 2, 8, 4)
    assert row.contentsMargins().right() == 8


@pytest.mark.parametrize("text", ["English", "العربية"])
@pytest.mark.parametrize("right", [False, True])
def test_a_row_s_marker_stands_where_lines_begin(qtbot: QtBot, qapp: QApplication, right: bool, text: str) -> None:
    """For a name in any script, and the name itself does not run into it."""
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LeftToRight)
    try:
        made = CellTable("Labels", (Column("Language", stretch=True),))
        qtbot.addWidget(made)
        made.set_rows(((Cell(text, mark=0, right_to_left=text != "English"),),))
        made.resize(300, 80)
        made.show()
        qapp.processEvents()
        place = made.visualRect(made.cells.index(0, 0))
        image = made.viewport().grab().toImage()
        colour = LIGHT.language_color(0).rgb()
        columns = [x for x in range(image.width()) if image.pixel(x, place.center().y()) == colour]
        middle = (columns[0] + columns[-1]) / 2
        assert abs(middle - (place.right() - 13 if right else place.left() + 13)) <= 2
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.usefixtures("mirrored")
def test_the_label_of_a_slider_s_lowest_end_stands_at_that_end(qtbot: QtBot) -> None:
    controls = ScalingControls()
    qtbot.addWidget(controls)
    controls.resize(300, 120)
    controls.show()
    slider = controls.slider
    label = next(each for each in slider.findChildren(QLabel) if each.text() == "off")
    assert label.geometry().right() <= slider.groove.geometry().left(), "the groove begins at the left"
