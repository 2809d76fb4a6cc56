"""The UpSet plot: bars with what chance gives, dots below, picked by pointer and keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kn_studio.theme import DARK, LIGHT, Theme
from kn_studio.widgets.upset import UpSet, UpSetBar, UpSetRow, label_foot

ROWS = (UpSetRow("English", 0, 16), UpSetRow("中文", 1, 12), UpSetRow("العربية", 2, 11))
BARS = (
    UpSetBar((0, 1, 2), 10, 0.0, True, "all three"),
    UpSetBar((1,), 8, 4.0),
    UpSetBar((0, 2), 3, 0.0),
)


@pytest.fixture
def plot(qtbot: QtBot) -> UpSet:
    made = UpSet()
    qtbot.addWidget(made)
    made.resize(440, 240)
    made.set_sets(ROWS, BARS)
    made.show()
    qtbot.waitExposed(made)
    return made


def colour_at(image: QImage, point: QPointF) -> QColor:
    return QColor(image.pixel(round(point.x()), round(point.y())))


def heights(plot: UpSet, number: int, theme: Theme) -> int:
    """Pixels of the bar's colour in its middle column above the ground."""
    image, foot = plot.grab().toImage(), plot.centre_of(number)
    wanted = {
        theme.color(token).name() for token in ("text", "muted")
    } | {theme.language_color(place).name() for place in range(3)}  # fmt: skip
    x = round(foot.x())
    return sum(QColor(image.pixel(x, y)).name() in wanted for y in range(24, round(foot.y())))


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_bars_are_as_high_as_their_counts(plot: UpSet, theme: Theme) -> None:
    plot.apply_theme(theme)
    # The line of chance on the third bar lies on its foot; that on the second one cuts a few pixels out of it.
    tall, low = heights(plot, 0, theme), heights(plot, 2, theme)
    assert tall > 60
    assert low == pytest.approx(0.3 * tall, abs=4)


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_strong_bars_are_in_the_text_colour_and_single_ones_in_their_hue(plot: UpSet, theme: Theme) -> None:
    plot.apply_theme(theme)
    image = plot.grab().toImage()
    above = QPointF(0, -12)
    assert colour_at(image, plot.centre_of(0) + above) == theme.shared_color()
    assert colour_at(image, plot.centre_of(1) + above) == theme.language_color(1)
    assert colour_at(image, plot.centre_of(2) + above) == theme.color("muted")


def test_a_line_says_what_chance_gives(plot: UpSet) -> None:
    def line_above_the_foot() -> float:
        image, foot = plot.grab().toImage(), plot.centre_of(1)
        # The frame of the keyboard's place has the same colour.
        rows = range(6, round(foot.y()))
        found = [y for y in rows if QColor(image.pixel(round(foot.x()), y)) == LIGHT.color("accent")]
        return foot.y() - sum(found) / len(found)

    half = line_above_the_foot()
    plot.set_sets(ROWS, (BARS[0], UpSetBar((1,), 8, 8.0), BARS[2]))
    assert line_above_the_foot() == pytest.approx(2 * half, abs=2)
    assert half == pytest.approx(heights(plot, 0, LIGHT) * 0.4, abs=5)


def test_a_click_picks_a_bar_and_a_second_one_lets_go(plot: UpSet, qtbot: QtBot) -> None:
    where = plot.centre_of(2).toPoint()
    with qtbot.waitSignal(plot.chosen) as told:
        QTest.mouseClick(plot, Qt.MouseButton.LeftButton, pos=where)
    assert told.args == [2]
    assert plot.current == 2
    with qtbot.waitSignal(plot.chosen) as told:
        QTest.mouseClick(plot, Qt.MouseButton.LeftButton, pos=where)
    assert told.args == [-1]
    with qtbot.assertNotEmitted(plot.chosen):
        QTest.mouseClick(plot, Qt.MouseButton.LeftButton, pos=QPointF(10, 200).toPoint())


def test_the_dots_below_belong_to_the_bar(plot: UpSet) -> None:
    for number in range(3):
        low = QPointF(plot.centre_of(number).x(), plot.height() - 3)
        assert plot.bar_at(low) == number
    assert plot.bar_at(QPointF(5, 5)) == -1
    assert plot.bar_at(QPointF(plot.width() - 1, 20)) == -1


def test_the_keyboard_goes_from_bar_to_bar(plot: UpSet, qtbot: QtBot) -> None:
    told: list[int] = []
    plot.chosen.connect(told.append)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_End, Qt.Key.Key_Right, Qt.Key.Key_Left):
        QTest.keyClick(plot, key)
    QTest.keyClick(plot, Qt.Key.Key_Home)
    QTest.keyClick(plot, Qt.Key.Key_Escape)
    assert told == [0, 1, 2, 1, 0, -1]


def test_words_for_those_who_do_not_see_it(plot: UpSet) -> None:
    assert "English, 中文, العربية\t10\t0" in plot.as_text()
    assert "中文\t8\t4" in plot.accessibleDescription()
    QTest.keyClick(plot, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    # Without this Control would stay pressed for the tests that come after.
    QTest.keyRelease(plot, Qt.Key.Key_Control)
    assert QGuiApplication.clipboard().text() == plot.as_text()


def test_more_bars_than_there_is_room_for_are_counted(plot: UpSet) -> None:
    many = tuple(UpSetBar((n % 3,), 50 - n) for n in range(30))
    plot.set_sets(ROWS, many, more=7)
    assert 5 < plot.shown() < 30
    assert plot.centre_of(plot.shown() - 1).x() < plot.width()
    assert plot.bar_at(QPointF(plot.width() - 2, 100)) <= plot.shown() - 1


def test_nothing_is_drawn_of_nothing(qtbot: QtBot) -> None:
    made = UpSet()
    qtbot.addWidget(made)
    made.show()
    QTest.keyClick(made, Qt.Key.Key_Right)
    assert made.current == -1
    assert made.minimumSizeHint().height() > 0


def test_ten_languages_keep_a_line_each(plot: UpSet) -> None:
    few = plot.minimumSizeHint().height()
    plot.set_sets(tuple(UpSetRow(str(n), n, n) for n in range(10)), (UpSetBar(tuple(range(10)), 3),))
    assert plot.minimumSizeHint().height() - few >= 7 * 15


def test_a_bar_s_figure_stands_on_it_and_gives_way_to_the_line_of_chance() -> None:
    height = 14.0
    # Far above the bar, the line has nothing to do with the figure: it must not read as chance's own.
    assert label_foot(40.0, 90.0, height) == label_foot(40.0, 0.0, height) < 50.0
    for chance in (38.0, 45.0, 58.0):
        foot = label_foot(40.0, chance, height)
        assert foot > max(40.0, chance)


def test_with_many_languages_the_bars_keep_their_height_since_the_rows_are_scrolled_at_any_rate(plot: UpSet) -> None:
    few = plot.minimumSizeHint().height() - plot._dots_height()
    plot.set_sets([UpSetRow(f"Language {n}", n, 9) for n in range(10)], [UpSetBar((n,), 3, 9.0) for n in range(10)])
    many = plot.minimumSizeHint().height() - plot._dots_height()
    assert many > few + 20
