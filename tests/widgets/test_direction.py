"""A window from right to left: rows are selected, titles stand over their words, and lines are read in their order."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QStyleOptionViewItem, QTableView, QWidget
from pytestqt.qtbot import QtBot

from kn_studio import translation
from kn_studio.panels.scaling_controls import ScalingControls
from kn_studio.theme import LIGHT
from kn_studio.widgets.cell_table import CellTable
from kn_studio.widgets.cells import Cell, Column
from kn_studio.widgets.chips import LanguageChip, LanguageChipText
from kn_studio.widgets.colour_key import ColourKey, KeyEntry
from kn_studio.widgets.direction import elided, select_row, set_margins, where_words_begin
from kn_studio.widgets.elided import ElidedItems, ElidedLabel
from kn_studio.widgets.histogram import Histogram, HistogramSeries
from kn_studio.widgets.language_key import OwnMark, own_mark
from kn_studio.widgets.map_legend import MapLegend
from kn_studio.widgets.matrix import Matrix
from kn_studio.widgets.scrolled import Scrolled
from kn_studio.widgets.shared_legend import SharedLegend
from kn_studio.widgets.switch import Switch
from kn_studio.widgets.tags import Tag, TagButton
from kn_studio.widgets.verdict_scale import Band
from tests.widgets.legends import written

RIGHT = Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignRight


@pytest.fixture
def mirrored(qapp: QApplication) -> Iterator[None]:
    """An interface from right to left."""
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture(params=[False, True], ids=["left to right", "right to left"])
def right_to_left(request: pytest.FixtureRequest) -> bool:
    """An interface in either direction: whether it is from right to left."""
    if request.param:
        request.getfixturevalue("mirrored")
    return bool(request.param)


@pytest.fixture
def legend(qtbot: QtBot) -> MapLegend:
    """The legend of a map, without words."""
    made = MapLegend()
    qtbot.addWidget(made)
    made.apply_theme(LIGHT)
    return made


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
    """How far from where reading ends the last column of pixels with ink stands, and that with ink of this colour."""
    legend.resize(900, 24)
    image = legend.grab().toImage()
    ground = QColor(image.pixel(image.width() // 2, 1))

    def last(wanted: QColor, far: bool) -> int:
        def hit(x: int, y: int) -> bool:
            found = QColor(image.pixel(x, y))
            one, two = ((each.red(), each.green(), each.blue()) for each in (found, wanted))
            distance = sum(abs(a - b) for a, b in zip(one, two, strict=True))
            return distance > 90 if far else distance < 60

        found = [x for x in range(image.width()) for y in range(image.height()) if hit(x, y)]
        mirrored = QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return min(found) if mirrored else image.width() - 1 - max(found)

    return last(ground, True), last(colour, False)


@pytest.mark.usefixtures("right_to_left")
def test_the_legend_s_texts_stand_in_the_order_of_reading(legend: MapLegend) -> None:
    legend.set_legend(3, "HHHHHHHH", "MMMMMMMM", warn=True)
    ink, warning = ends(legend, LIGHT.color("warn"))
    # What is said last, the warning, stands where reading ends.
    assert ink < 8
    assert abs(warning - ink) < 4


def _hued(widget: QWidget, hue: QColor) -> list[int]:
    """The columns of pixels in which this colour stands."""
    image = widget.grab().toImage()
    return [x for x in range(image.width()) for y in range(image.height()) if QColor(image.pixel(x, y)) == hue]


def test_legends_begin_where_the_interface_is_read_from(right_to_left: bool, legend: MapLegend, qtbot: QtBot) -> None:
    own = (OwnMark(("only A", "A", "a"), 0), OwnMark(("only B", "B", "b"), 1))
    shared, histogram, key = SharedLegend(), Histogram(), ColourKey()
    for made in (shared, histogram, key):
        qtbot.addWidget(made)
        made.apply_theme(LIGHT)
    legend.set_legend(3, "", "", warn=False)
    legend.set_languages(own)
    shared.set_legend("shared", (), own)
    histogram.set_series((HistogramSeries("A", (1, 0), 0), HistogramSeries("B", (0, 0), 1)))
    key.set_entries((KeyEntry("accent", "passes"), KeyEntry("bad", "does not")))
    first, second = LIGHT.language_color(0), LIGHT.language_color(1)
    pairs = ((legend, first, second), (shared, first, second), (key, LIGHT.color("accent"), LIGHT.color("bad")))
    for widget, one, two in pairs:
        widget.resize(900 if widget is not key else key.sizeHint().width(), 40)
        before, after = max(_hued(widget, one)), max(_hued(widget, two))
        assert (before > after) == right_to_left, type(widget).__name__
    assert (max(_hued(shared, LIGHT.shared_color())) > 450) == right_to_left
    histogram.resize(900, 200)
    # Nothing of the second one is drawn but its swatch in the key.
    assert (min(_hued(histogram, second)) > 450) == right_to_left


def _at(legend: MapLegend | SharedLegend, width: int) -> tuple[str, int]:
    """The last language's words at a width, and the lines that the legend takes."""
    legend.resize(width, legend.height())
    legend.grab()  # what was resized while it is hidden learns of it when it is drawn
    return legend.said()[-1], legend.height() // legend._line()


@pytest.mark.usefixtures("right_to_left")
def test_the_legend_names_the_languages_own_marks_at_every_width(legend: MapLegend) -> None:
    legend.set_legend(3, "MMMMMMMM, a long word on the method", "HHHHHHHH", warn=False)

    def drawn(width: int, position: int = 1) -> bool:
        legend.resize(width, legend.height())
        image = legend.grab().toImage()
        hue = LIGHT.language_color(position).name()
        points = ((x, y) for x in range(image.width()) for y in range(image.height()))
        return any(QColor(image.pixel(x, y)).name() == hue for x, y in points)

    assert not drawn(900)
    names = ("English", "Deutsch", "Français")
    legend.set_languages(tuple(own_mark(name, name[:2].lower(), place) for place, name in enumerate(names)))
    seen = dict.fromkeys(_at(legend, width) for width in range(1400, 200, -20))
    assert list(seen)[:3] == [("only Français", 1), ("only Français", 2), ("Français", 2)]
    assert {said for said, _ in list(seen)[3:]} == {"fr"}, "shorter words before the map gives a third line"
    for width in (1400, 900, 420, 240):
        assert drawn(width, 0), "however narrow"
        assert drawn(width, 2)
    assert "only Deutsch" in legend.toolTip(), "all of it is still told"
    legend.set_rings(("in both runs", "in one"))
    assert not drawn(900), "the rings mean runs there"


def test_no_text_of_the_legend_is_cut_while_a_line_has_room_for_it(
    legend: MapLegend, monkeypatch: pytest.MonkeyPatch
) -> None:
    method, quality = "the method in words of some length", "gap 2 %"
    legend.set_languages((own_mark("English", "en", 0), own_mark("Deutsch", "de", 1)))
    legend.set_legend(3, method, quality, warn=True)

    def at(width: int) -> tuple[int, set[str], bool]:
        """The lines taken, the languages' words, and whether both texts stand in one line."""
        legend.resize(width, legend.height())
        texts = written(legend, monkeypatch)
        assert all(begin >= 0 and end <= width for begin, end, _ in texts.values()), texts
        own = {text for text in texts if text.endswith(("English", "Deutsch", "en", "de")) and text != method}
        return legend.height() // legend._line(), own, texts[method][2] == texts[quality][2]

    assert at(1200) == (1, {"only English", "only Deutsch"}, True)
    assert at(700) == (2, {"only English", "only Deutsch"}, True)
    fits = next(width for width in range(700, 1200, 4) if at(width)[0] == 1)
    assert at(fits - 8) == (2, {"only English", "only Deutsch"}, True)
    lines, _, together = at(220)
    assert (lines > 2, together) == (True, False), "each in a line of its own"


def test_rings_that_step_back_have_a_key_of_their_own(legend: MapLegend, monkeypatch: pytest.MonkeyPatch) -> None:
    legend.set_legend(3, "", "", warn=False)
    legend.resize(900, legend.height())
    assert legend.said() == ["shared by all", "by several"]
    legend.set_picked(True)
    assert legend.said() == ["shared by all", "by several", "not picked"]
    assert "not picked" in written(legend, monkeypatch)
    assert legend.like().said() == legend.said(), "a figure of the map has it, too"


def test_the_shared_legend_names_every_language(qtbot: QtBot) -> None:
    legend = SharedLegend()
    qtbot.addWidget(legend)
    legend.apply_theme(LIGHT)
    names = ("English", "Chinese", "Arabic", "German", "Spanish", "French", "Hindi", "Japanese", "Russian", "Turkish")
    own = [own_mark(name, name[:2].lower(), place) for place, name in enumerate(names)]
    legend.set_legend("shared by all 10", [("in several", False)], own)
    seen = dict.fromkeys(_at(legend, width) for width in range(2400, 400, -20))
    assert list(seen) == [("only Turkish", 1), ("Turkish", 1), ("Turkish", 2), ("tu", 2)]
    legend.resize(400, legend.height())
    assert len(legend.said()) == 2 + len(names)
    short = [text for text, shape, *_ in legend._plan()[0] if not shape]
    assert short == ["only:"], "a language's ring is for it alone, however short its name is said"
    assert len(legend.toolTip().splitlines()) == 2 + len(names)


@pytest.mark.usefixtures("mirrored")
def test_the_sign_of_a_root_is_not_mirrored(qtbot: QtBot) -> None:
    """Among words that are read from the right it stands in an isolate that runs from the left."""
    translation.install(None, right_to_left=True)
    try:
        legend = MapLegend()
        qtbot.addWidget(legend)
        assert "\u2066√\u2069" in legend._said_at_ends()[1]
    finally:
        translation.install(None)


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
    """Its bar for up and down stands where all the others do, at the left."""
    plot = Matrix("Pairs")
    plot.setMinimumSize(900, 900)
    area = Scrolled(plot)
    qtbot.addWidget(area)
    area.resize(300, 200)
    area.show()
    assert plot.mapTo(area, plot.rect().topLeft()).x() >= 0
    bar = area.verticalScrollBar()
    assert bar.mapTo(area, bar.rect().topRight()).x() < area.width() // 2
    area.horizontalScrollBar().setValue(0)
    area.resize(320, 200)
    assert area.horizontalScrollBar().value() == 0, "who scrolls stays there"


@pytest.mark.parametrize("way", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_a_chip_and_a_verdict_begin_where_lines_do(qtbot: QtBot, way: Qt.LayoutDirection) -> None:
    chip, band = LanguageChip(LanguageChipText("en", "English", 0, "Berlin", "0.90")), Band()
    right = way == Qt.LayoutDirection.RightToLeft
    for each, token in ((chip, LIGHT.language_color(0)), (band, LIGHT.color("muted"))):
        qtbot.addWidget(each)
        each.setLayoutDirection(way)
        each.resize(each.sizeHint() if each is chip else QSize(200, 40))
        image = each.grab().toImage()
        ink = [x for x in range(image.width()) for y in range(image.height()) if image.pixelColor(x, y) == token]
        assert ink
        assert (min(ink) > image.width() * 0.8) if right else (max(ink) < image.width() * 0.2)


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


@pytest.mark.parametrize(
    ("text", "opening"),
    [
        ("demo-bert-of-many-languages", "\u2066"),
        ("المنسوب إلى البحر الأبيض", "\u2067"),
        ("عصبون demo-bert على الخريطة", ""),
    ],
)
def test_a_name_that_is_cut_ends_in_its_ellipsis_however_the_line_runs(
    text: str, opening: str, qapp: QApplication
) -> None:
    metrics = QFontMetricsF(QFont())
    assert elided(metrics, text, 10_000) == text
    shown = elided(metrics, text, metrics.horizontalAdvance(text) / 2)
    assert "…" in shown
    assert shown.startswith(opening)
    assert shown.endswith("\u2069") == bool(opening)


@pytest.mark.usefixtures("mirrored")
def test_the_ellipsis_of_a_latin_name_is_drawn_at_its_right(qtbot: QtBot) -> None:
    label = ElidedLabel("l" * 200)
    qtbot.addWidget(label)
    label.resize(200, 40)
    picture = label.grab().toImage()
    ground = picture.pixelColor(0, 0)
    inked = {x: sum(picture.pixelColor(x, y) != ground for y in range(40)) for x in range(200)}
    high = [x for x, lines in inked.items() if lines > 5]
    assert high, "the letters' strokes are higher than the dots"
    assert min(high) < 200 - max(high), "the dots are at the right"


@pytest.mark.usefixtures("mirrored")
def test_so_is_that_of_a_cell(qtbot: QtBot) -> None:
    made = QTableView()
    qtbot.addWidget(made)
    model = QStandardItemModel(1, 1)
    model.setItem(0, 0, QStandardItem("Germany – Berlin"))
    made.setModel(model)
    option = QStyleOptionViewItem()
    ElidedItems(made).initStyleOption(option, model.index(0, 0))
    assert option.text == "\u2066Germany – Berlin\u2069"


@pytest.mark.parametrize("text", ["+62", "-3", "برلين", "Berlin"])
def test_a_tag_reads_the_same_in_a_window_of_either_direction(qtbot: QtBot, text: str) -> None:
    """A sign stays before its figures."""
    pictures = []
    for way in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        button = TagButton(Tag(text), LIGHT)
        qtbot.addWidget(button)
        button.setLayoutDirection(way)
        button.resize(button.sizeHint())
        pictures.append(button.grab().toImage())
    assert pictures[0] == pictures[1]
