"""The start page's card for a session that was not closed properly: one button opens it and goes on."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from kn_studio.viewmodels.start import LeftOverView
from kn_studio.widgets.card import Card, wrapped_label


class LeftOverCard(Card):
    """Hidden while there is no such session. `asked` carries what its button is for."""

    asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._view: LeftOverView | None = None
        self._line = wrapped_label("")
        self.button = QPushButton()
        self.button.clicked.connect(lambda: self.asked.emit(self._view.intent if self._view is not None else None))
        row = QHBoxLayout()
        row.addWidget(self._line, 1)
        row.addWidget(self.button)
        self.body.addLayout(row)
        self.hide()

    def show_view(self, view: LeftOverView | None, wait: str = "") -> None:
        """Draw the card. `wait` says why no session can be opened now, "" where one can."""
        self._view = view
        self.setVisible(view is not None)
        if view is None:
            return
        self.set_heading(view.title)
        self._line.setText(view.line)
        self.button.setText(view.button)
        self.button.setAccessibleName(view.named)
        self.button.setEnabled(not wait)
        self.button.setToolTip(wait or view.named)
