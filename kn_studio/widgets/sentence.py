"""The fact as a sentence, the answer in the accent colour, in the direction of its language."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from kn_studio.theme import LIGHT, Theme
from kn_studio.widgets.direction import of_words


class SentenceLabel(QLabel):
    """One sentence of a station, where the interface's lines begin; wraps where it must."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme = LIGHT
        self._parts: tuple[str, str, str] = ("", "", "")
        self._mirrored = False
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setProperty("role", "sentence")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def set_sentence(self, before: str, answer: str, after: str, right_to_left: bool = False) -> None:
        """Show `before` + marked `answer` + `after`."""
        self._parts, self._mirrored = (before, answer, after), right_to_left
        self.setAccessibleName("".join(self._parts))
        self._write()

    def apply_theme(self, theme: Theme) -> None:
        """The answer's colour."""
        self._theme = theme
        self._write()

    def _write(self) -> None:
        before, answer, after = (escape(part) for part in self._parts)
        direction = "rtl" if self._mirrored else "ltr"
        accent = self._theme.hex("accent")
        side = "left" if of_words() == Qt.LayoutDirection.LeftToRight else "right"
        start = f'<div dir="{direction}" align="{side}" style="white-space: pre-wrap">'
        self.setText(f'{start}{before}<span style="color:{accent}">{answer}</span>{after}</div>')
