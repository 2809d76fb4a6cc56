"""One message under the title: what happened, what to do, details folded away, and a way to close it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from kn_studio.icons import pixmap, put, side
from kn_studio.theme import LIGHT, Theme
from kn_studio.translation import paragraph, tr
from kn_studio.widgets.card import wrapped_label
from kn_studio.widgets.spoken import alert

_TOKENS = {"info": "accent", "warning": "warn", "error": "bad"}
_ICONS = {"info": "info", "warning": "warning", "error": "warning"}
INFO_MILLISECONDS = 8000
_CROSS = 14


class MessageBar(QFrame):
    """Hidden while there is nothing to say; an "info" without a remedy closes by itself. `closed` is emitted once per
    message, `folder` carries the folder that is to be shown, `remedied` what the message's own button is for.
    """

    closed = Signal()
    folder = Signal(object)
    remedied = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme = LIGHT
        self._kind = "info"
        self._place: Path | None = None
        self._aim: object = None
        self.setAccessibleName(tr("Message"))
        self._icon, self._what = QLabel(), wrapped_label("")
        self._make_buttons()
        self._details = QPlainTextEdit()
        self._details.setReadOnly(True)
        self._details.setMaximumHeight(160)
        self._details.setAccessibleName(tr("Details of the message"))
        self._lay_out()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(INFO_MILLISECONDS)
        self._timer.timeout.connect(self.closed)
        self.show_message("", "", "", "")

    def _make_buttons(self) -> None:
        """What can be done about a message stands out; what can be done with it does not."""
        self._remedy = QPushButton()
        self._show = _quiet(tr("Show in folder"), tr("Open the folder in which the file lies"))
        self._more = _quiet(tr("Details"), tr("Show details"))
        self._copy = _quiet(tr("Copy"), tr("Copy message"))
        self._close = _quiet("", tr("Close message"))
        self._remedy.clicked.connect(lambda: self.remedied.emit(self._aim))
        self._show.clicked.connect(lambda: self.folder.emit(self._place))
        self._more.clicked.connect(lambda: self._details.setVisible(not self._details.isVisible()))
        self._copy.clicked.connect(self._to_clipboard)
        self._close.clicked.connect(self.closed)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._icon)
        row.addWidget(self._what, 1)
        for button in (self._remedy, self._show, self._more, self._copy, self._close):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 8)
        column.addLayout(row)
        column.addWidget(self._details)

    def show_message(
        self, kind: str, what: str, hint: str, details: str, folder: Path | None = None,
        remedy: tuple[str, object] | None = None,
    ) -> None:  # fmt: skip
        """Show a message; an empty `what` hides the bar. `remedy`: words of its button and what `remedied` carries."""
        self._timer.stop()
        self.setVisible(bool(what))
        if not what:
            return
        self._kind = kind if kind in _TOKENS else "info"
        self._what.setText(paragraph(what, hint))
        self.setAccessibleDescription(self._what.text())
        self._details.setPlainText(details)
        self._details.setVisible(False)
        self._more.setVisible(bool(details))
        self._copy.setVisible(self._kind != "info")
        self._place = folder
        self._show.setVisible(folder is not None)
        words, self._aim = remedy or ("", None)
        self._remedy.setText(words)
        self._remedy.setAccessibleName(words)
        self._remedy.setVisible(remedy is not None)
        self.setProperty("message", self._kind)
        self.style().unpolish(self)
        self.style().polish(self)
        self._tint()
        alert(self, self._what.text(), urgent=self._kind == "error")
        if self._kind == "info" and remedy is None:
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


def _quiet(text: str, name: str) -> QPushButton:
    """A button without a frame; `name` says in full what it does."""
    button = QPushButton(text)
    button.setProperty("quiet", True)
    button.setAccessibleName(name)
    button.setToolTip(name)
    return button
