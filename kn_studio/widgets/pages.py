"""Several pages in one place, one of them seen."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedLayout, QWidget


class _Layout(QStackedLayout):
    """Qt's own asks, where a line of a page wraps, for as much height as the pages like at the least."""

    def minimumHeightForWidth(self, width: int) -> int:
        """What the highest page cannot do without in this width."""
        pages = (self.widget(number) for number in range(self.count()))
        return max((_least(page, width) for page in pages if page is not None), default=0)


class Pages(QWidget):
    """Called as `QStackedWidget` is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = _Layout(self)

    def addWidget(self, page: QWidget) -> int:
        """Take one more page, and return its number."""
        return self._layout.addWidget(page)

    def count(self) -> int:
        """How many there are."""
        return self._layout.count()

    def widget(self, number: int) -> QWidget | None:
        """The page of this number."""
        return self._layout.widget(number)

    def currentIndex(self) -> int:
        """The number of the page that is seen."""
        return self._layout.currentIndex()

    def currentWidget(self) -> QWidget | None:
        """The page that is seen."""
        return self._layout.currentWidget()

    def setCurrentIndex(self, number: int) -> None:
        """Show this page."""
        self._layout.setCurrentIndex(number)

    def setCurrentWidget(self, page: QWidget) -> None:
        """Show this page."""
        self._layout.setCurrentWidget(page)


def _least(page: QWidget, width: int) -> int:
    layout = page.layout()
    if layout is not None and layout.hasHeightForWidth():
        return layout.totalMinimumHeightForWidth(width)
    return page.heightForWidth(width) if page.hasHeightForWidth() else page.minimumSizeHint().height()
