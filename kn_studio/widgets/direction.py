"""The direction of what is drawn: layouts and text turn with the language of the interface, axes of numbers do not.

pyqtgraph's plots are known here as what Qt knows them as, so that a window can be painted before pyqtgraph is imported.
"""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetricsF, QGuiApplication
from PySide6.QtWidgets import QGraphicsView, QGraphicsWidget, QLayout, QTableView, QWidget

from kn_studio.translation import one_way


def of_words() -> Qt.LayoutDirection:
    """How the interface's words run, also inside a widget whose axis is kept. A painter begins with it, and is told
    `Qt.LayoutDirection.LayoutDirectionAuto` for figures and for words of data: else "+0.3" reads "0.3+" in Arabic.
    """
    return QGuiApplication.layoutDirection()


def where_words_begin() -> Qt.AlignmentFlag:
    """The side where the interface's lines begin: a label takes its own text's, so that a Latin name in an Arabic
    window would stand at the far end of its room.
    """
    mirrored = of_words() == Qt.LayoutDirection.RightToLeft
    return Qt.AlignmentFlag.AlignAbsolute | (Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft)


def where_words_end() -> Qt.AlignmentFlag:
    """The side where the interface's lines end."""
    mirrored = of_words() == Qt.LayoutDirection.RightToLeft
    return Qt.AlignmentFlag.AlignAbsolute | (Qt.AlignmentFlag.AlignLeft if mirrored else Qt.AlignmentFlag.AlignRight)


def seen_from(start: float, wide: float, room: float) -> float:
    """The left edge of what is `wide` and begins `start` pixels from where the interface's lines begin, in `room`."""
    return room - start - wide if of_words() == Qt.LayoutDirection.RightToLeft else start


def elided(metrics: QFontMetricsF, text: str, room: float) -> str:
    """`text` as far as there is room, in pixels. The ellipsis stands at the end of the text as it is read: a Latin name
    in an Arabic line would show it where the name begins.
    """
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
    return shown if shown == text else one_way(shown)


def cut(room: QRect, start: int, end: int) -> QRect:
    """`room` without so many pixels where the interface's lines begin, and so many where they end."""
    mirrored = of_words() == Qt.LayoutDirection.RightToLeft
    return room.adjusted(end, 0, -start, 0) if mirrored else room.adjusted(start, 0, -end, 0)


def set_margins(layout: QLayout, start: int, top: int, end: int, bottom: int) -> None:
    """Margins of which the first is where lines begin and the third is where they end: Qt does not mirror them."""
    mirrored = of_words() == Qt.LayoutDirection.RightToLeft
    layout.setContentsMargins(end if mirrored else start, top, start if mirrored else end, bottom)


def select_row(table: QTableView, row: int) -> None:
    """Go to a row. Qt's own `selectRow` selects nothing in a table from right to left that is not laid out yet."""
    table.setCurrentIndex(table.model().index(row, 0))


def keep_axis(widget: QWidget) -> None:
    """Numbers grow from left to right in this widget, also where the interface runs from right to left."""
    widget.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    if isinstance(widget, QGraphicsView):
        for item in widget.scene().items():
            if isinstance(item, QGraphicsWidget) and item.parentItem() is None:
                item.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
