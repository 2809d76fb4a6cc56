"""Large words: labels whose type grows with the window, and the sentence with its marked gap."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from kn_studio.stage.look import Look
from kn_studio.widgets.card import set_role
from kn_studio.widgets.direction import where_words_begin
from kn_studio.widgets.wrapped_label import WrappedLabel


class Words(WrappedLabel):
    """Plain text at a planned height; `role` is one of the style sheet's colours ("" = text).

    It stands where the interface's lines begin, whatever its script; `quoted` text at the side of its own.
    """

    def __init__(
        self, planned: float, role: str = "", strong: bool = False, quoted: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent=parent)
        self._planned, self._strong, self._quoted = planned, strong, quoted
        if not quoted:
            self.setAlignment(where_words_begin() | Qt.AlignmentFlag.AlignVCenter)
        _by_width(self, QSizePolicy.Policy.Preferred)
        if role:
            self.setProperty("role", role)

    def say(self, text: str, role: str | None = None) -> None:
        """Show a text; an empty one keeps its room, so that nothing jumps."""
        if role is not None:
            set_role(self, role)
        self.setText(text or " ")
        self.setAccessibleName(text)

    def paintEvent(self, event: QPaintEvent) -> None:
        """What is quoted stands as Qt sets it, by its own script."""
        if self._quoted:
            QLabel.paintEvent(self, event)
        else:
            super().paintEvent(event)

    def minimumSizeHint(self) -> QSize:
        """One line: how many there are is a matter of the width."""
        return _one_line(self)

    def dress(self, look: Look) -> None:
        """Take over size and face."""
        self.setFont(look.font(self._planned, self._strong))


class GapSentence(QLabel):
    """A sentence whose gap is filled and marked, in the direction of its language."""

    def __init__(self, planned: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._planned, self._look = planned, Look()
        self._parts: tuple[str, str, str] = ("", "", "")
        self._mirrored, self._token = False, "accent"
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        _by_width(self, QSizePolicy.Policy.Expanding)

    def say(self, before: str, filled: str, after: str, right_to_left: bool = False, token: str = "accent") -> None:
        """Show `before` + marked `filled` + `after`; `token` is the mark's colour."""
        self._parts, self._mirrored, self._token = (before, filled, after), right_to_left, token
        self.setAccessibleName("".join(self._parts))
        self._write()

    def minimumSizeHint(self) -> QSize:
        """One line: how many there are is a matter of the width."""
        return _one_line(self)

    def dress(self, look: Look) -> None:
        """Take over size, face and colours."""
        self._look = look
        self.setFont(look.font(self._planned, strong=True))
        self._write()

    def _write(self) -> None:
        before, filled, after = (escape(part) for part in self._parts)
        colour = self._look.theme.hex(self._token)
        # The side of a block follows its direction; a centred one would hide which way a script runs.
        side, direction = ("right", "rtl") if self._mirrored else ("left", "ltr")
        marked = f'<span style="color:{colour}; text-decoration: underline">{filled}</span>'
        self.setText(
            f'<div dir="{direction}" align="{side}" style="white-space: pre-wrap">{before}{marked}{after}</div>'
        )


def _by_width(label: QLabel, across: QSizePolicy.Policy) -> None:
    """As high as its words need at the width that it gets."""
    policy = QSizePolicy(across, QSizePolicy.Policy.Preferred)
    policy.setHeightForWidth(True)
    label.setSizePolicy(policy)


def _one_line(label: QLabel) -> QSize:
    wide = 0 if label.wordWrap() else label.fontMetrics().horizontalAdvance(label.text())
    return QSize(wide, label.fontMetrics().height())
