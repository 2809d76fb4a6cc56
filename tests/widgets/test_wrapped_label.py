"""Lines of Arabic end where the label does, and begin at its right whatever their first letter is."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from kn_studio import figures, fonts, interface_language, resources, stylesheet
from kn_studio.stage.big_switch import BigSwitch
from kn_studio.stage.look import Look
from kn_studio.theme import LIGHT
from kn_studio.widgets.notice import NoticeBar
from kn_studio.widgets.wrapped_label import WrappedLabel

ARABIC = "يحكم على الادعاءات واحدا واحدا دون تصحيح لعددها وتقف كل الحقائق بجانبها في هذا الجدول الذي لا ينتهي أبدا"
WIDTH = 300


@pytest.fixture
def dressed(qapp: QApplication) -> None:
    stylesheet.apply(qapp, LIGHT.with_families(fonts.families(resources.path("fonts"))))


def drawn(label: QLabel, way: Qt.LayoutDirection = Qt.LayoutDirection.RightToLeft) -> QImage:
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setStyleSheet("background: white; color: black")
    label.setLayoutDirection(way)
    label.resize(WIDTH, label.heightForWidth(WIDTH))
    return label.grab().toImage()


def inked(image: QImage, lines: int) -> list[int]:
    """How far from the right the ink of each line of text begins."""
    high = image.height() // lines
    ink = [
        (x, y) for x in range(image.width()) for y in range(image.height()) if image.pixelColor(x, y).lightness() < 128
    ]
    return [image.width() - 1 - max(x for x, y in ink if y // high == line) for line in range(lines)]


@pytest.mark.parametrize("text", [ARABIC, f"AUROC {ARABIC}"], ids=["arabic", "latin first"])
def test_every_line_begins_at_the_right(qtbot: QtBot, dressed: None, text: str) -> None:
    label = WrappedLabel(text)
    qtbot.addWidget(label)
    image = drawn(label)
    one = WrappedLabel("يحكم")
    qtbot.addWidget(one)
    lines = round(image.height() / drawn(one).height())
    assert lines >= 2
    assert max(inked(image, lines)) <= 2


def test_from_left_to_right_it_is_a_label(qtbot: QtBot, dressed: None) -> None:
    text = "Claims are judged one by one, without a correction for their number; all facts stand beside."
    own, plain = WrappedLabel(text), QLabel(text)
    for label in (own, plain):
        qtbot.addWidget(label)
    way = Qt.LayoutDirection.LeftToRight
    assert drawn(own, way) == drawn(plain, way)


@pytest.mark.parametrize(
    ("alignment", "least", "most"),
    [
        (Qt.AlignmentFlag.AlignTop, 0, 20),
        (Qt.AlignmentFlag.AlignVCenter, 30, 80),
        (Qt.AlignmentFlag.AlignBottom, 60, 90),
    ],
)
def test_it_stands_where_it_is_aligned_to(
    qtbot: QtBot, dressed: None, alignment: Qt.AlignmentFlag, least: int, most: int
) -> None:
    label = WrappedLabel("يحكم")
    qtbot.addWidget(label)
    label.setAlignment(Qt.AlignmentFlag.AlignLeft | alignment)
    drawn(label)
    label.resize(WIDTH, 100)
    image = label.grab().toImage()
    ink = [y for y in range(100) for x in range(WIDTH) if image.pixelColor(x, y).lightness() < 128]
    assert least <= min(ink)
    assert max(ink) - 12 <= most


@pytest.mark.parametrize("way", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_english_in_any_window_keeps_its_full_stop_at_its_end(
    qtbot: QtBot, dressed: None, way: Qt.LayoutDirection
) -> None:
    label = WrappedLabel("Ill.")
    qtbot.addWidget(label)
    image = drawn(label, way)
    ink = [(x, y) for x in range(WIDTH) for y in range(image.height()) if image.pixelColor(x, y).lightness() < 128]
    right = max(x for x, _ in ink)
    assert (right > WIDTH // 2) == (way == Qt.LayoutDirection.RightToLeft), "it begins where the others do"
    assert min(y for x, y in ink if x >= right - 1) > image.height() // 2, "a dot is low, a letter is high"


@pytest.fixture
def arabic(qapp: QApplication, dressed: None) -> Iterator[None]:
    interface_language.use(qapp, "ar")
    yield
    interface_language.use(qapp, "en")


def halves(image: QImage) -> tuple[int, int]:
    """The last column with ink of the upper and of the lower half: where two lines from right to left begin."""
    ground, middle = image.pixelColor(0, 0), image.height() // 2
    ink = [(x, y) for x in range(image.width()) for y in range(image.height()) if image.pixelColor(x, y) != ground]
    return max(x for x, y in ink if y < middle), max(x for x, y in ink if y >= middle)


TWO_LINES = "كلمة كلمة كلمة كلمة كلمة كلمة"
"""Of one word, so that both lines begin with the same letter."""


def test_the_lines_of_a_notice_begin_at_one_edge(qtbot: QtBot, arabic: None) -> None:
    bar = NoticeBar()
    qtbot.addWidget(bar)
    bar.set_notice(TWO_LINES)
    bar.resize(120, bar.heightForWidth(120))
    upper, lower = halves(bar.grab().toImage())
    assert abs(upper - lower) <= 1


def test_the_lines_of_a_big_switch_begin_at_one_edge(qtbot: QtBot, arabic: None) -> None:
    switch = BigSwitch(large=True)
    qtbot.addWidget(switch)
    look = Look(LIGHT)
    switch.dress(look)
    switch.show_state(TWO_LINES, True)
    switch.resize(switch.sizeHint())
    image = switch.grab().toImage()
    # Without the track at the right.
    words = image.copy(0, 0, image.width() - look.px(132) - look.px(12), image.height())
    upper, lower = halves(words)
    assert abs(upper - lower) <= 1


def test_the_words_of_a_figure_begin_at_the_right(qtbot: QtBot, arabic: None) -> None:
    from PySide6.QtWidgets import QWidget

    plot = QWidget()
    qtbot.addWidget(plot)
    plot.resize(QSize(480, 20))
    made = figures.Figure(figures.of_view(plot, LIGHT, LIGHT), figures.Words("", f"AUROC {ARABIC} {ARABIC}"))
    image = figures.image(made)
    right = halves(image.copy(0, 0, image.width(), image.height() // 2))
    margin = image.width() * figures._MARGIN / made.size.width()
    assert max(abs(image.width() - margin - each) for each in right) <= margin / 8


def test_a_figure_and_its_sign_stay_in_one_line(qtbot: QtBot) -> None:
    label = WrappedLabel("")
    qtbot.addWidget(label)
    label.setText("right in 82 % (77–87 %) of them, p = 0.005")
    assert label.text() == "right in 82 % (77–87 %) of them, p = 0.005", "what was said is what is read and tested"
    assert QLabel.text(label) == "right in 82\u00a0% (77–87\u00a0%) of them, p\u00a0=\u00a00.005"
