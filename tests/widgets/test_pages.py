"""Several pages in one place: how much room they ask for."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kn_studio.widgets.pages import Pages

LEAST, LIKED = 60, 400


class Picture(QWidget):
    """Likes much more room than it needs."""

    def sizeHint(self) -> QSize:
        return QSize(LIKED, LIKED)

    def minimumSizeHint(self) -> QSize:
        return QSize(LEAST, LEAST)


def page(words: str) -> QWidget:
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(Picture(), 1)
    line = QLabel(words)
    line.setWordWrap(True)
    column.addWidget(line)
    return made


def least(pages: Pages, width: int) -> int:
    layout = pages.layout()
    assert layout is not None
    assert layout.hasHeightForWidth()
    return layout.totalMinimumHeightForWidth(width)


def test_a_line_that_wraps_does_not_make_pages_ask_for_all_they_like(qtbot: QtBot) -> None:
    pages = Pages()
    qtbot.addWidget(pages)
    pages.addWidget(page("A few words."))
    line = pages.fontMetrics().height()
    assert LEAST + line <= least(pages, 600) < LEAST + 2 * line
    pages.addWidget(page("Many more words than one line has room for. " * 4))
    assert LEAST + 2 * line <= least(pages, 300) < LIKED
    assert pages.sizeHint().height() >= LIKED


def test_one_page_is_seen(qtbot: QtBot) -> None:
    pages = Pages()
    qtbot.addWidget(pages)
    first, second = page("one"), page("two")
    assert [pages.addWidget(first), pages.addWidget(second)] == [0, 1]
    pages.show()
    assert (pages.currentWidget(), pages.currentIndex(), pages.count()) == (first, 0, 2)
    pages.setCurrentIndex(1)
    assert (first.isVisible(), second.isVisible()) == (False, True)
    pages.setCurrentWidget(first)
    assert (first.isVisible(), second.isVisible()) == (True, False)
    assert pages.widget(1) is second
