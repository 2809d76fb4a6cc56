"""Room for a page that is as large as the room, or as large as the page needs at the least and then scrolls."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget


class StationRoom(QScrollArea):
    """Where type is large or the window small, a page is scrolled before anything on it is cut off.

    Qt's own way would scroll as soon as a page has less height than it likes; pages here make do with less.
    """

    def __init__(self, page: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        # Keyboard and focus ring are for what stands on the page.
        self.setFocusPolicy(self.focusPolicy().NoFocus)
        self.setCornerWidget(QWidget())
        self.setWidget(page)
        for each in (self.viewport(), page):
            each.setAutoFillBackground(False)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the page again."""
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A page whose content has changed may need more or less."""
        if event.type() == QEvent.Type.LayoutRequest and watched is self.widget():
            self._fit()
        return super().eventFilter(watched, event)

    def minimumSizeHint(self) -> QSize:
        """The window need not grow with the page."""
        return QSize(0, 0)

    def _fit(self) -> None:
        """Give the page the room, less a scroll bar where one is needed, or the least that it takes."""
        page, room = self.widget(), self.maximumViewportSize()
        if page is None:
            return
        least = page.minimumSizeHint()
        bar = self.verticalScrollBar().sizeHint().width()
        width = max(room.width(), least.width())
        height = _least_height(page, width)
        below = bar if width > room.width() else 0
        if height > room.height() - below:
            width = max(room.width() - bar, least.width())
            height = _least_height(page, width)
            below = bar if width > room.width() - bar else 0
        page.resize(width, max(room.height() - below, height))


def _least_height(page: QWidget, width: int) -> int:
    """With less, something on the page would be cut off; lines that wrap need more height in less width."""
    layout = page.layout()
    if layout is not None and layout.hasHeightForWidth():
        return layout.totalMinimumHeightForWidth(width)
    return page.minimumSizeHint().height()
