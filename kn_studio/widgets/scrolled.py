"""A frameless area that scrolls what finds no room; the page inside looks as if it stood on the card itself."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget


class Scrolled(QScrollArea):
    """`sideways` False never scrolls to the side: the area is then at least as wide as what is inside."""

    def __init__(self, page: QWidget, *, sideways: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sideways, self._page_width, self._farthest = sideways, 0, 0
        self.horizontalScrollBar().rangeChanged.connect(self._keep_beginning)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        if not sideways:
            self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(page)
        # Where both bars are shown, Qt would draw its own corner between them.
        self.setCornerWidget(QWidget())
        for each in (self.viewport(), page):
            each.setAutoFillBackground(False)

    def _keep_beginning(self, _least: int, most: int) -> None:
        """What keeps its own direction is seen from where that begins, the names of a wide table's rows, until somebody
        scrolls; the bars stand where the interface has them.
        """
        bar, page = self.horizontalScrollBar(), self.widget()
        if page is not None and page.layoutDirection() != self.layoutDirection() and bar.value() == self._farthest:
            bar.setValue(most)
        self._farthest = most

    def minimumSizeHint(self) -> QSize:
        """Little, as it scrolls; but where it does not scroll to the side, the page and a scroll bar have room."""
        least, page = super().minimumSizeHint(), self.widget()
        if self._sideways or page is None:
            return least
        bar = self.verticalScrollBar().sizeHint().width()
        return least.expandedTo(QSize(page.minimumSizeHint().width() + bar, 0))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A page that needs another width than before makes the layout around this area think again."""
        page = self.widget()
        if event.type() == QEvent.Type.LayoutRequest and page is not None and watched is page and not self._sideways:
            needed = page.minimumSizeHint().width()
            if needed != self._page_width:
                self._page_width = needed
                self.updateGeometry()
        return super().eventFilter(watched, event)


class ScrolledRows(Scrolled):
    """Never ends within a row: what is left of the height under the last whole one stays empty while it scrolls."""

    def __init__(self, page: QWidget, row: Callable[[], int], parent: QWidget | None = None) -> None:
        super().__init__(page, sideways=False, parent=parent)
        self._row = row

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many whole rows as there is room for."""
        super().resizeEvent(event)
        page = self.widget()
        high, row = self.height(), self._row()
        scrolls = page is not None and page.minimumSizeHint().height() > high
        self.setViewportMargins(0, 0, 0, high % row if scrolls and row < high else 0)
