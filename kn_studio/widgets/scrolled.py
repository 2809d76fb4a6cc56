"""A frameless area that scrolls what finds no room; the page inside looks as if it stood on the card itself."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget


class Scrolled(QScrollArea):
    """`sideways` False never scrolls to the side: what is inside must then make do with the width."""

    def __init__(self, page: QWidget, *, sideways: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
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
