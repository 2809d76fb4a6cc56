"""What a page of the stage is: one step's picture, which speaks in wishes."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kn_studio.stage.look import Look


class Page(QWidget):
    """One step. A subclass fills `column`, draws in `show_view` and dresses what it made in `dress`."""

    wish = Signal(object)
    """A frozen value of `kn_studio.story.place`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = Look()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)

    def show_view(self, view: Any) -> None:
        """Draw this view of the step."""
        raise NotImplementedError

    def dress(self, look: Look) -> None:
        """Take over sizes and colours, and hand them on to all parts that have a `dress` of their own."""
        self.look = look
        self.column.setSpacing(look.px(18))
        for part in self.findChildren(QWidget):
            dress = getattr(part, "dress", None)
            if dress is not None:
                dress(look)

    def entered(self) -> None:
        """The step came on screen; called after its first view."""
