"""A quiet card: hairline, rounded corners, heading at the top left, room for one control at the right."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from kn_studio.widgets.elided import ElidedLabel
from kn_studio.widgets.wrapped_label import WrappedLabel

PADDING = 16
SPACING = 8


class Card(QFrame):
    """Frame for one subject. Fill `body` (a vertical layout); `header` has room after the heading, which `small`
    cards set in the type of a label.

    The look comes from the style sheet through the dynamic property `card`.
    """

    def __init__(
        self, heading: str = "", note: str = "", parent: QWidget | None = None, *, small: bool = False
    ) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(PADDING, PADDING - 4, PADDING, PADDING - 4)
        layout.setSpacing(SPACING)
        self._top = QWidget(self)
        self.header = QHBoxLayout(self._top)
        self.header.setContentsMargins(0, 0, 0, 0)
        self.header.setSpacing(SPACING)
        self._heading = role_label(heading, "label" if small else "heading")
        self._note = ElidedLabel(note, "muted")
        self.header.addWidget(self._heading)
        self.header.addWidget(self._note, 1)
        layout.addWidget(self._top)
        self.body = QVBoxLayout()
        self.body.setSpacing(SPACING)
        layout.addLayout(self.body, 1)
        self.set_heading(heading)
        self.set_note(note)

    @property
    def head_words(self) -> tuple[str, str]:
        """The heading, and the quiet line behind it in full."""
        return self._heading.text(), self._note.text()

    def set_heading(self, text: str) -> None:
        """Change the heading; an empty one takes no room."""
        self._heading.setText(text)
        self._heading.setVisible(bool(text))
        self._fold_header()
        if text:
            self.setAccessibleName(text)

    def set_note(self, text: str) -> None:
        """The quiet line behind the heading: what the picture shows."""
        self._note.setText(text)
        self._fold_header()

    def _fold_header(self) -> None:
        """An empty header takes no room."""
        self._top.setVisible(bool(self._heading.text() or self._note.text()) or self.header.count() > 2)

    def add_control(self, widget: QWidget) -> None:
        """Put a control at the right end of the header."""
        self.header.addWidget(widget, 0, Qt.AlignmentFlag.AlignRight)
        self._fold_header()


def role_label(text: str, role: str, parent: QWidget | None = None) -> QLabel:
    """A label in one of the style sheet's roles: heading, sentence, label, muted, figures, good, warn, bad."""
    label = QLabel(text, parent)
    label.setProperty("role", role)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


def wrapped_label(role: str, text: str = "") -> QLabel:
    """A label in a role whose text goes on in further lines."""
    label = WrappedLabel(text)
    label.setProperty("role", role)
    return label


def named(name: str, widget: QWidget, role: str = "label", spacing: int = 6) -> QWidget:
    """A widget behind its name."""
    both = QWidget()
    row = QHBoxLayout(both)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(spacing)
    row.addWidget(role_label(name, role))
    row.addWidget(widget)
    return both


def set_role(label: QLabel, role: str) -> None:
    """Put a label into another role."""
    if label.property("role") != role:
        label.setProperty("role", role)
        label.style().unpolish(label)
        label.style().polish(label)
