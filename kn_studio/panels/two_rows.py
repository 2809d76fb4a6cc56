"""A station's picture above a row of cards that takes no more than it needs, or one card that says what is missing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from kn_studio.widgets.card import Card
from kn_studio.widgets.notice import EmptyState


class HalfCard(Card):
    """Likes no more width than its words need at the least, so that a row of two does not shift with what it shows."""

    def sizeHint(self) -> QSize:
        """As narrow as can be."""
        return QSize(self.minimumSizeHint().width(), super().sizeHint().height())


class _Stack(QStackedLayout):
    """Asked for the least height, Qt's own tells the height that its pages like: a small window would then scroll."""

    def minimumHeightForWidth(self, width: int) -> int:
        """What the page that needs more needs at the least."""
        pages = [self.widget(number) for number in range(self.count())]
        return max((_least_height(page, width) for page in pages if page is not None), default=0)


def _least_height(page: QWidget, width: int) -> int:
    layout = page.layout()
    if layout is not None and layout.hasHeightForWidth():
        return layout.totalMinimumHeightForWidth(width)
    return page.minimumSizeHint().height()


class TwoRows(QWidget):
    """`above` is the picture, `below` the row's cards with their stretch; `empty` stands in the card called `name`."""

    def __init__(
        self, name: str, above: QWidget, below: Sequence[tuple[QWidget, int]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.empty = EmptyState()
        nothing = Card()
        nothing.setAccessibleName(name)
        nothing.body.addWidget(self.empty, 1)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self._below = QWidget()
        row = QHBoxLayout(self._below)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        for card, stretch in below:
            row.addWidget(card, stretch)
        # The lower row grows to the height that it is given, then the picture takes the rest.
        column.addWidget(above, 1)
        column.addWidget(self._below, 50)
        self._stack = _Stack(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.addWidget(page)
        self._stack.addWidget(nothing)

    def set_row_height(self, pixels: int) -> int:
        """The most that the lower row takes; no less than its cards need. Returns what it is."""
        most = max(pixels, _least_height(self._below, self._below.width()))
        self._below.setMaximumHeight(most)
        return most

    def show_picture(self, there: bool) -> None:
        """The picture, or the card that says what is missing."""
        self._stack.setCurrentIndex(0 if there else 1)
