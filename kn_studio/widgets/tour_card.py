"""A small card over the window that walks through the stations; it takes no keyboard and blocks nothing."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QFrame, QGraphicsDropShadowEffect, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from kn_studio.translation import tr
from kn_studio.widgets.card import role_label, wrapped_label

_WIDTH = 380
_PADDING = 16


class TourCard(QFrame):
    """One stop of a tour. `moved` carries 1 or -1, `ended` that the user has had enough."""

    moved = Signal(int)
    ended = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self.setAccessibleName(tr("Tour"))
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(28)
        shadow.setOffset(0, 4)
        # It lies on cards of its own colour: black is the shadow's on both grounds.
        shadow.setColor(QColor(0, 0, 0, 110))
        self.setGraphicsEffect(shadow)
        self._where, self._title, self._text = role_label("", "label"), role_label("", "heading"), wrapped_label("")
        self._skip, self._back, self._next = (QPushButton(text) for text in (tr("Skip"), tr("Back"), tr("Next")))
        self._skip.setProperty("quiet", True)
        self._next.setProperty("primary", True)
        column = QVBoxLayout(self)
        column.setContentsMargins(_PADDING, _PADDING, _PADDING, _PADDING)
        column.setSpacing(8)
        for part in (self._where, self._title, self._text):
            column.addWidget(part)
        row = QHBoxLayout()
        row.addWidget(self._skip)
        row.addStretch(1)
        row.addWidget(self._back)
        row.addWidget(self._next)
        column.addLayout(row)
        self._skip.clicked.connect(self.ended)
        self._back.clicked.connect(lambda: self.moved.emit(-1))
        self._next.clicked.connect(lambda: self.moved.emit(1))

    def show_stop(self, place: int, places: int, title: str, text: str, next_text: str) -> None:
        """Show a stop, `place` of `places` (0 is the welcome)."""
        self._where.setText(tr("{n} of {all}", n=place, all=places) if place else tr("Tour"))
        self._title.setText(title)
        self._text.setText(text)
        self._back.setVisible(place > 0)
        self._skip.setVisible(place < places)
        self._next.setText(next_text)
        self.setAccessibleDescription(f"{title}. {text}")
        self.fit()

    def fit(self) -> None:
        """As wide as planned, as high as its words need, at the lower right of what it lies on."""
        around = self.parentWidget()
        width = min(_WIDTH, around.width() - 32) if around is not None else _WIDTH
        self.setFixedWidth(max(240, width))
        self.setFixedHeight(max(self.heightForWidth(self.width()), self.minimumSizeHint().height()))
        if around is not None:
            self.move(around.width() - self.width() - 24, around.height() - self.height() - 58)
