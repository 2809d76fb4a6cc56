"""The card of the loaded model: what was found in it, or how far loading is, and what may be checked of it."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from kn_studio.intents import CheckMapping, StopJob, UnloadModel
from kn_studio.model_intents import UseChatTemplate, VerifyDevice
from kn_studio.theme import Theme
from kn_studio.translation import tr
from kn_studio.viewmodels.model import ModelView
from kn_studio.widgets.card import SPACING, Card, role_label, set_role, wrapped_label
from kn_studio.widgets.check_box import CheckBox
from kn_studio.widgets.job_strip import Progress
from kn_studio.widgets.row_grid import RowGrid
from kn_studio.widgets.waiting import while_job


class LoadedModelCard(Card):
    """`intent` carries what is wanted of the loaded model, as the panel's own."""

    intent = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setAccessibleName(tr("Loaded model"))
        self._sentence = wrapped_label("sentence")
        self._line = wrapped_label("muted")
        self.unload = QPushButton(tr("Unload"))
        self.unload.setAccessibleName(tr("Unload the model"))
        self.unload.clicked.connect(lambda: self.intent.emit(UnloadModel()))
        top = QHBoxLayout()
        top.addWidget(self._sentence, 1)
        top.addWidget(self.unload, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(top)
        self.body.addWidget(self._line)
        self._busy_row = self._loading()
        self.body.addWidget(self._busy_row)
        self._found = self._what_was_found()
        self.body.addWidget(self._found)

    def _what_was_found(self) -> QWidget:
        """What there is only of a loaded model; without one it takes no room."""
        self._grid = RowGrid()
        self.chat = CheckBox(tr("Ask through the chat template"))
        self.chat.clicked.connect(lambda on: self.intent.emit(UseChatTemplate(on)))
        self._chat_note = wrapped_label("warn")
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(SPACING)
        for widget in (self._grid, self.chat, self._chat_note):
            column.addWidget(widget)
        column.addSpacing(4)
        column.addLayout(self._checks())
        return made

    def _loading(self) -> QWidget:
        self._progress = Progress()
        self._progress.setMaximumWidth(360)
        self._left = role_label("", "muted")
        self._stop = QPushButton(tr("Stop"))
        self._stop.setAccessibleName(tr("Stop loading"))
        self._stop.clicked.connect(lambda: self.intent.emit(StopJob()))
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._progress, 1)
        row.addWidget(self._left)
        row.addWidget(self._stop)
        row.addStretch(1)
        return made

    def _checks(self) -> QHBoxLayout:
        self._check = QPushButton(tr("Check the mapping …"))
        self._check.setToolTip(tr("See where the neurons of this model were found, and confirm or correct it"))
        self._check.clicked.connect(lambda: self.intent.emit(CheckMapping()))
        self._compare = QPushButton(tr("Compare devices"))
        self._compare.clicked.connect(lambda: self.intent.emit(VerifyDevice()))
        row = QHBoxLayout()
        row.addWidget(self._check)
        row.addWidget(self._compare)
        row.addStretch(1)
        return row

    def show_view(self, view: ModelView) -> None:
        """Draw the station's model, or what is the matter with it."""
        loaded, busy = bool(view.loaded), bool(view.busy)
        if busy:
            self._say(tr("Loading {busy}", busy=view.busy), view.strip.text or tr("Starting"), "muted")
        elif loaded:
            self._say(view.sentence, view.line, "muted")
        elif view.failed:
            # Why stands in the message above the station, once.
            self._say(
                tr("No model is loaded"), tr("Correct the name below, or load one of the shipped models."), "text"
            )
        else:
            self._say(
                tr("No model is loaded"), tr("Load one of the shipped models below: it takes a second or two."), "muted"
            )
        wait = while_job(view.working)
        self.unload.setVisible(loaded)
        self.unload.setEnabled(not view.working)
        self.unload.setToolTip(wait or tr("Forget the model and give its memory back"))
        self._busy_row.setVisible(busy)
        self._progress.set_share(view.strip.share)
        self._left.setText(view.strip.left)
        self._stop.setEnabled(not view.strip.stopping)
        self._found.setVisible(loaded)
        self._grid.show_rows(view.rows)
        self._check.setVisible(view.probed)
        self._compare.setEnabled(not view.working)
        what = tr("Compute with this model on its device and on another one, and see whether they agree")
        self._compare.setToolTip(wait or what)
        self._show_chat(view)

    def _show_chat(self, view: ModelView) -> None:
        for widget in (self.chat, self._chat_note):
            widget.setVisible(view.chat is not None)
        if view.chat is not None:
            with QSignalBlocker(self.chat):
                self.chat.setChecked(view.chat.on)
            self.chat.setEnabled(view.chat.possible)
            wait = while_job(view.working)
            self.chat.setToolTip(wait or view.chat.warning)
            self._chat_note.setText(view.chat.warning)

    def _say(self, sentence: str, line: str, role: str) -> None:
        self._sentence.setText(sentence)
        self._line.setText(line)
        set_role(self._line, role)

    def apply_theme(self, theme: Theme) -> None:
        """Take the colours of this theme."""
        self._progress.apply_theme(theme)
