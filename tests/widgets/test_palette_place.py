"""What an eye sees of the palette and of the sheet of keys: nothing covered or cut off, from right to left as well."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem, QWidget
from pytestqt.qtbot import QtBot

from kn_studio import fonts, interface_language, resources, stylesheet
from kn_studio.theme import LIGHT, Theme
from kn_studio.translation import tr
from kn_studio.widgets.palette import WIDTH, Palette, PaletteLine
from kn_studio.widgets.shortcut_sheet import ShortcutSheet
from tests.panels.eye import faults

LINES = (
    PaletteLine("Sessions", "Demo", "/home/you/sessions", "", True, 0),
    PaletteLine("Actions", "مقارنة اللغات", "أي العصبونات مشتركة بين اللغات في الجواب", "Ctrl+L", True, 1),
    PaletteLine("Actions", "Next fact", "of the search", "]", False, 2),
    PaletteLine("Actions", "A title that has no end " * 8, "a detail", "Ctrl+Shift+Return or Ctrl+Return", True, 3),
    PaletteLine("Facts", "Berlin", "The capital of Germany, in a sentence that has no end either " * 4, "", True, 4),
)


@pytest.fixture(params=["en", "ar"])
def look(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Theme]:
    """The interface in this language, dressed."""
    interface_language.use(qapp, request.param)
    look = LIGHT.with_families(fonts.families(resources.path("fonts")))
    stylesheet.apply(qapp, look)
    yield look
    interface_language.use(qapp, "en")


@pytest.fixture
def palette(look: Theme, qtbot: QtBot) -> Iterator[Palette]:
    """An empty palette over a window, which goes when the test ends."""
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show()
    palette = Palette(window)
    palette.apply_theme(look)
    palette.begin()
    yield palette
    window.hide()


class Watched(QPainter):
    """Keeps the words that were drawn, with the room that their letters took."""

    def __init__(self, ground: QPixmap) -> None:
        super().__init__(ground)
        self.said: list[tuple[str, QRect]] = []

    def drawText(self, room: QRect, side: int, text: str) -> None:  # type: ignore[override]
        """Draw, and keep."""
        if text:
            self.said.append((text, self.boundingRect(room, side, text)))
        super().drawText(room, side, text)


def drawn(palette: Palette, row: int) -> list[tuple[str, QRect]]:
    """The words of a row as they are painted, and the room of the whole row first."""
    option = QStyleOptionViewItem()
    index = palette._lines.index(row)
    height = palette._painter.sizeHint(option, index).height()
    option.rect = QRect(0, 0, WIDTH, height)
    option.direction = QApplication.layoutDirection()
    ground = QPixmap(WIDTH, height)
    painter = Watched(ground)
    painter.setLayoutDirection(QApplication.layoutDirection())
    palette._painter.paint(painter, option, index)
    painter.end()
    return [("", QRect(option.rect)), *painter.said]


def test_no_word_of_a_row_lies_on_another(palette: Palette) -> None:
    palette.show_lines(LINES, "")
    for row in range(len(LINES)):
        (_, room), *words = drawn(palette, row)
        for number, (one, here) in enumerate(words):
            assert room.contains(here), one
            for other, there in words[number + 1 :]:
                assert not here.intersects(there), (one, other)


def test_a_row_begins_where_the_interface_begins(palette: Palette) -> None:
    palette.show_lines(LINES, "")
    mirrored = QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    said = dict(drawn(palette, 1)[1:])
    at = [said[text].center().x() for text in (LINES[1].title, LINES[1].detail, LINES[1].keys)]
    assert at == sorted(at, reverse=mirrored)


def test_a_bracket_stays_itself(palette: Palette) -> None:
    """The key "]" is drawn as "]" also where a row runs from right to left, and so is "["."""
    pictures = {}
    for text in "[]":
        palette.show_lines((PaletteLine("", "", "", text, True, text),), "")
        option = QStyleOptionViewItem()
        option.rect = QRect(0, 0, WIDTH, 60)
        ground = QPixmap(WIDTH, 60)
        ground.fill(Qt.GlobalColor.white)
        painter = QPainter(ground)
        painter.setLayoutDirection(QApplication.layoutDirection())
        palette._painter.paint(painter, option, palette._lines.index(0))
        painter.end()
        image = ground.toImage()
        dark = [x for x in range(WIDTH) for y in range(60) if image.pixelColor(QPoint(x, y)).lightness() < 200]
        middle = (min(dark) + max(dark)) / 2
        pictures[text] = sum(x - middle for x in dark)
    assert pictures["["] < 0 < pictures["]"], "the upright of a bracket is on its outer side"


@pytest.mark.parametrize("lines", [(), LINES[:1], LINES], ids=["nothing", "one", "all"])
def test_the_palette_keeps_its_field_whole(lines: tuple[PaletteLine, ...], palette: Palette) -> None:
    for note in ("", tr("Nothing is called that.")):
        palette.show_lines(lines, note)
        QApplication.processEvents()
        assert palette.field.height() >= palette.field.sizeHint().height()
        assert faults(palette) == []


def test_the_sheet_of_keys(look: Theme, qtbot: QtBot) -> None:
    sheet = ShortcutSheet()
    qtbot.addWidget(sheet)
    sheet.apply_theme(look)
    sheet.show_keys(tuple((tr(name), ((tr("Next fact"), "]"), (tr("Stop"), "Esc"))) for name in ("Go to", "View")))
    sheet.show()
    QApplication.processEvents()
    assert faults(sheet) == []
