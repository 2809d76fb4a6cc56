"""A few words on something, kept a moment after the last key."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from kn_studio.translation import tr

_WAIT = 600


class NoteField(QPlainTextEdit):
    """`written` carries what the note is about and its text, once the user pauses, leaves or goes on to another."""

    written = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._about: object = None
        self._kept = ""
        self.setPlaceholderText(tr("Write a note …"))
        self.setAccessibleName(tr("Note"))
        self.setTabChangesFocus(True)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_WAIT)
        self._timer.timeout.connect(self.keep)
        self.textChanged.connect(self._on_changed)

    def set_note(self, about: object, text: str, writable: bool) -> None:
        """Show the note about something; what is being typed about the same thing is left alone."""
        self.setReadOnly(not writable)
        if about == self._about and (self._timer.isActive() or self.toPlainText() == text):
            return
        self.keep()
        self._about, self._kept = about, text
        if self.toPlainText() != text:
            self.blockSignals(True)
            self.setPlainText(text)
            self.blockSignals(False)

    def keep(self) -> None:
        """Tell what was typed, unless it is told already."""
        self._timer.stop()
        text = self.toPlainText()
        if self._about is not None and text != self._kept:
            self._kept = text
            self.written.emit(self._about, text)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Whoever leaves wants it kept."""
        super().focusOutEvent(event)
        self.keep()

    def _on_changed(self) -> None:
        self._timer.start()
