"""A station's cards one below the other in a column that scrolls, or one card that says what is missing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kn_studio.theme import Theme
from kn_studio.widgets.card import Card
from kn_studio.widgets.direction import set_margins
from kn_studio.widgets.notice import EmptyState
from kn_studio.widgets.scrolled import Scrolled

BAR = 10
"""Pixels that the scroll bar takes beside the cards."""
_LEAST = 220
"""Height of the card that says what is missing."""


class CardColumn(Scrolled):
    """`nothing` is the card that says what is missing, `empty` what stands in it; `width_changed` carries the column's.

    The cards keep their right edge, whether a scroll bar stands beside them or not.
    """

    width_changed = Signal(int)

    def __init__(self, name: str, cards: Sequence[QWidget], parent: QWidget | None = None) -> None:
        page = QWidget()
        page.setProperty("ground", "none")
        super().__init__(page, sideways=False, parent=parent)
        self.empty = EmptyState()
        self.nothing = Card()
        self.nothing.setAccessibleName(name)
        self.nothing.body.addWidget(self.empty, 1)
        self._column = QVBoxLayout(page)
        set_margins(self._column, 0, 0, BAR, 0)
        self._column.setSpacing(12)
        self._column.addWidget(self.nothing, 1)
        for card in cards:
            self._column.addWidget(card)
        self._column.addStretch(1)
        self.viewport().installEventFilter(self)

    def apply_theme(self, theme: Theme) -> None:
        """Take over the scale of the fonts; the cards are their panel's to colour."""
        self.nothing.setMinimumHeight(round(_LEAST * max(1.0, theme.scale)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Give the cards the room that a hidden scroll bar leaves."""
        if event.type() == QEvent.Type.Resize and watched is self.viewport():
            taken = self.width() - self.viewport().width()
            set_margins(self._column, 0, 0, max(0, BAR - taken), 0)
            self.width_changed.emit(self.viewport().width())
        return super().eventFilter(watched, event)
