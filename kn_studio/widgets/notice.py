"""What stands where a picture would be: one sentence, and the one thing to do about it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from kn_studio.widgets.card import set_role, wrapped_label
from kn_studio.widgets.spoken import alert


class EmptyState(QWidget):
    """A sentence in the middle with a button and a quiet second one; either may be missing.

    Neither is in the accent colour: the window has its one primary button already.
    """

    primary = Signal()
    second = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = wrapped_label("muted")
        self._text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._text.setMinimumWidth(240)
        self._primary = QPushButton()
        self._primary.clicked.connect(lambda: self.primary.emit())
        self._second = QPushButton()
        self._second.setProperty("quiet", True)
        self._second.clicked.connect(lambda: self.second.emit())
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(self._primary)
        row.addWidget(self._second)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setSpacing(12)
        layout.addStretch(1)
        layout.addWidget(self._text)
        layout.addLayout(row)
        layout.addStretch(1)

    def set_state(
        self,
        text: str,
        primary: str = "",
        second: str = "",
        enabled: bool = True,
        *,
        why: str = "",
        why_second: str = "",
    ) -> None:
        """Say `text`; buttons with an empty label are not there. `why` says why the first one cannot be pressed now,
        and `why_second` the same of the other.
        """
        fresh = text != self._text.text()
        self._text.setText(text)
        self.setAccessibleName(text)
        if fresh and self.isVisible():
            alert(self, text)
        for button, label in ((self._primary, primary), (self._second, second)):
            button.setText(label)
            button.setVisible(bool(label))
        self._primary.setEnabled(enabled and not why)
        self._second.setEnabled(not why_second)
        self._primary.setToolTip(why)
        self._second.setToolTip(why_second)


class NoticeBar(QWidget):
    """One line above a picture: what is the matter, and a button."""

    pressed = Signal()

    def __init__(self, parent: QWidget | None = None, role: str = "warn") -> None:
        super().__init__(parent)
        self._text = wrapped_label(role)
        self._button = QPushButton()
        self._button.clicked.connect(lambda: self.pressed.emit())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._text, 1)
        row.addWidget(self._button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setVisible(False)

    def set_role(self, role: str) -> None:
        """What colour it is said in."""
        set_role(self._text, role)

    def set_notice(self, text: str, button: str = "") -> None:
        """Say `text`; an empty one takes the line away. One that appears before the user's eyes is told."""
        fresh = text != self._text.text()
        self._text.setText(text)
        self._button.setText(button)
        self._button.setVisible(bool(button))
        self.setAccessibleName(text)
        self.setVisible(bool(text))
        if fresh and self.isVisible():
            alert(self, text)
