"""One message under the title: what happened, what to do, details folded away, and a way to close it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from kn_studio.icons import pixmap, put, side
from kn_studio.theme import LIGHT, Theme
from kn_studio.translation import tr
from kn_studio.widgets.card import wrapped_label

_TOKENS = {"info": "accent", "warning": "warn", "error": "bad"}
_ICONS = {"info": "info", "warning": "warning", "error": "warning"}
INFO_MILLISECONDS = 8000
_CROSS = 14


class MessageBar(QFrame):
    """Hidden while there is nothing to say; an "info" closes by itself. `closed` is emitted once per message, `folder`
    carries the folder that is to be shown.
    """

    closed = Signal()
    folder = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme = LIGHT
        self._kind = "info"
        self.setAccessibleName(tr("Message"))
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 8)
        row = QHBoxLayout()
        row.setSpacing(8)
        self._icon = QLabel()
        self._what = wrapped_label("")
        self._more = QPushButton(tr("Details"))
        self._copy = QPushButton(tr("Copy"))
        self._close = QPushButton()
        self._show = QPushButton(tr("Show in folder"))
        self._place: Path | None = None
        for button, name in (
            (self._more, tr("Show details")),
            (self._copy, tr("Copy message")),
            (self._close, tr("Close message")),
            (self._show, tr("Open the folder in which the file lies")),
        ):
            button.setProperty("quiet", True)
            button.setAccessibleName(name)
            button.setToolTip(name)
        row.addWidget(self._icon)
        row.addWidget(self._what, 1)
        row.addWidget(self._show)
        row.addWidget(self._more)
        row.addWidget(self._copy)
        row.addWidget(self._close)
        column.addLayout(row)
        self._details = QPlainTextEdit()
        self._details.setReadOnly(True)
        self._details.setMaximumHeight(160)
        self._details.setAccessibleName(tr("Details of the message"))
        column.addWidget(self._details)
        self._more.clicked.connect(lambda: self._details.setVisible(not self._details.isVisible()))
        self._copy.clicked.connect(self._to_clipboard)
        self._close.clicked.connect(self.closed)
        self._show.clicked.connect(lambda: self.folder.emit(self._place))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(INFO_MILLISECONDS)
        self._timer.timeout.connect(self.closed)
        self.show_message("", "", "", "")

    def show_message(self, kind: str, what: str, hint: str, details: str, folder: Path | None = None) -> None:
        """Show a message; an empty `what` hides the bar."""
        self._timer.stop()
        self.setVisible(bool(what))
        if not what:
            return
        self._kind = kind if kind in _TOKENS else "info"
        self._what.setText(f"{what} {hint}".strip())
        self.setAccessibleDescription(self._what.text())
        self._details.setPlainText(details)
        self._details.setVisible(False)
        self._more.setVisible(bool(details))
        self._copy.setVisible(self._kind != "info")
        self._place = folder
        self._show.setVisible(folder is not None)
        self.setProperty("message", self._kind)
        self.style().unpolish(self)
        self.style().polish(self)
        self._tint()
        if self._kind == "info":
            self._timer.start()

    def apply_theme(self, theme: Theme) -> None:
        """Tint the icons."""
        self._theme = theme
        self._tint()

    def _tint(self) -> None:
        colour = self._theme.hex(_TOKENS[self._kind])
        self._icon.setPixmap(pixmap(_ICONS[self._kind], colour, self.devicePixelRatioF(), side(self._theme)))
        put(self._close, "close", self._theme, size=_CROSS)

    def _to_clipboard(self) -> None:
        text = "\n\n".join(part for part in (self._what.text(), self._details.toPlainText()) if part)
        QGuiApplication.clipboard().setText(text)
