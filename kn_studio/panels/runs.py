"""The Runs station: what runs now, and every run of the session with what can be done with it."""

from __future__ import annotations

from dataclasses import replace
from typing import ClassVar

from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from kn_studio.intents import DeleteRun, Intent, OpenSession, ResumeRun, ShowRun, ShowStation
from kn_studio.keeping_intents import CompareRuns, CopyCode, RestoreRun, TrimSession, WriteRemark
from kn_studio.panels import heads
from kn_studio.panels.base import Panel
from kn_studio.panels.runs_table import RunsTable
from kn_studio.theme import Theme
from kn_studio.translation import marked, paragraph, tr
from kn_studio.viewmodels.runs import RunRow, RunsView
from kn_studio.widgets.card import Card, role_label
from kn_studio.widgets.cells import RowOffer
from kn_studio.widgets.elided import ElidedLabel
from kn_studio.widgets.job_strip import Progress
from kn_studio.widgets.note_field import NoteField
from kn_studio.widgets.notice import EmptyState, NoticeBar
from kn_studio.widgets.waiting import while_job

_SHOW = marked("Put this run on the map")
_COMPARE = marked("The map of the run on screen less the map of this one")
_GO_ON = marked("Go on from the first missing prompt")
_DELETE = marked("Put this run into the bin; undo brings it back")
_TRIM = marked("Throw away what lies in the bin and give the disk back what is not needed")
_READ_ONLY = marked("This session is open read-only: save it under another name to go on.")
_MARGIN = 16


class RunsPanel(Panel):
    """Job line, table of runs with what can be done with the selected one and a note on it, and the file's size."""

    head: ClassVar[heads.PanelHead] = heads.RUNS

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = RunsView("")
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        column.setSpacing(12)
        self._job = self._job_card()
        column.addWidget(self._job)
        self._card = Card(tr("Runs"))
        self._table = self._make_table()
        self._empty = EmptyState()
        self._standing = NoticeBar(role="text")
        self._note = NoteField()
        self._note.written.connect(lambda run, text: self.intent.emit(WriteRemark("run", str(run), text)))
        self._empty.primary.connect(self._on_empty)
        for button in self._buttons():
            self._card.add_control(button)
        self._card.body.addWidget(self._table, 1)
        self._card.body.addWidget(self._empty, 1)
        self._card.body.addWidget(self._standing)
        self._card.body.addWidget(self._note)
        self._card.body.addWidget(self._foot())
        column.addWidget(self._card, 1)

    def _job_card(self) -> Card:
        card = Card(tr("Now"))
        row = QHBoxLayout()
        row.setSpacing(12)
        self._job_text = ElidedLabel()
        self._progress = Progress()
        self._left = role_label("", "muted")
        row.addWidget(self._job_text)
        row.addWidget(self._progress)
        row.addWidget(self._left)
        row.addStretch(1)
        card.body.addLayout(row)
        return card

    def _foot(self) -> QWidget:
        """How large the file is, and what brings back or gives back."""
        foot = QWidget()
        row = QHBoxLayout(foot)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self._size = ElidedLabel("", "muted")
        self._back, self._trim = QPushButton(tr("Bring back")), QPushButton(tr("Trim the file"))
        hints = {
            self._back: tr("Take the run that was deleted last out of the bin"),
            self._trim: tr(_TRIM),
        }
        for button, hint in hints.items():
            button.setProperty("small", True)
            button.setToolTip(hint)
            button.setAccessibleName(hint)
        self._back.clicked.connect(self._on_back)
        self._trim.clicked.connect(lambda: self.intent.emit(TrimSession()))
        row.addWidget(self._size, 1)
        row.addWidget(self._back)
        row.addWidget(self._trim)
        return foot

    def _buttons(self) -> tuple[QPushButton, ...]:
        self._show = QPushButton(tr("Show"))
        self._compare = QPushButton(tr("Compare"))
        self._resume = QPushButton(tr("Resume"))
        self._delete = QPushButton(tr("Delete"))
        self._more = QPushButton(tr("More"))
        self._more.setMenu(self._more_menu())
        self._delete.setProperty("danger", True)
        hints = {
            self._show: tr(_SHOW),
            self._compare: tr(_COMPARE),
            self._resume: tr(_GO_ON),
            self._more: tr("Copy what gives this run again"),
            self._delete: tr(_DELETE),
        }
        for button, hint in hints.items():
            button.setToolTip(hint)
            button.setAccessibleName(hint)
        self._show.clicked.connect(lambda: self._tell(ShowRun))
        self._resume.clicked.connect(lambda: self._tell(ResumeRun))
        self._compare.clicked.connect(lambda: self._tell(CompareRuns))
        self._delete.clicked.connect(lambda: self._tell(DeleteRun))
        return self._show, self._compare, self._resume, self._more, self._delete

    def _more_menu(self) -> QMenu:
        """What else can be done with the selected run."""
        menu = QMenu(self)
        for text, intent in (
            (tr("Copy as command"), CopyCode("command")),
            (tr("Copy as Python"), CopyCode("python")),
        ):
            menu.addAction(text).triggered.connect(lambda _checked=False, intent=intent: self._copy(intent))
        return menu

    def _copy(self, intent: CopyCode) -> None:
        row = self.selected()
        if row is not None:
            self.intent.emit(replace(intent, run=row.id))

    def _make_table(self) -> RunsTable:
        table = RunsTable()
        table.doubleClicked.connect(lambda _index: self._tell(ShowRun))
        table.gone_to.connect(lambda _number: self._refresh())
        table.offers = self._offers
        return table

    def _offers(self) -> tuple[RowOffer, ...]:
        """What can be done with the selected run, as the buttons above have it; what cannot says why."""
        if self.selected() is None:
            return ()
        return tuple(
            RowOffer(button.text(), button.click, button.isEnabled(), button.toolTip())
            for button in (self._show, self._compare, self._resume, self._delete)
        )

    def selected(self) -> RunRow | None:
        """The selected run."""
        return self._table.selected()

    def _tell(self, intent: type[ShowRun] | type[ResumeRun] | type[DeleteRun] | type[CompareRuns]) -> None:
        row = self.selected()
        possible = {
            ShowRun: "can_show", ResumeRun: "can_resume", DeleteRun: "can_delete", CompareRuns: "can_compare",
        }[intent]  # fmt: skip
        if row is not None and getattr(row, possible):
            said: Intent = intent(row.id)
            self.intent.emit(said)

    def _on_empty(self) -> None:
        self.intent.emit(OpenSession(demo=True) if self._view.demo else ShowStation("facts"))

    def _on_back(self) -> None:
        if self._view.back is not None:
            self.intent.emit(RestoreRun(self._view.back))

    def show_view(self, view: RunsView) -> None:
        """Draw the station; the selection stays with its run."""
        self._view = view
        self._job.setVisible(not view.strip.idle)
        self._job_text.setText(view.strip.text)
        self._progress.set_share(view.strip.share)
        self._left.setText(view.strip.left)
        self._card.set_note(view.line)
        self._table.show_rows(view.rows, view.level)
        self._table.setVisible(bool(view.rows))
        self._empty.setVisible(not view.rows)
        busy = while_job(not view.strip.idle)
        self._empty.set_state(
            view.empty,
            tr("Open the demo session") if view.demo else tr("Go to the facts"),
            why=busy if view.demo else "",
        )
        self._size.setText(view.size)
        self._back.setVisible(view.back is not None)
        self._trim.setVisible(bool(view.size))
        self._trim.setEnabled(view.can_trim)
        self._trim.setToolTip(tr(_TRIM) if view.can_trim else busy if view.can_write else tr(_READ_ONLY))
        self._refresh()

    def _refresh(self) -> None:
        row = self.selected()
        has = bool(self._view.rows)
        words = paragraph(row.standing, row.way_on) if row is not None else ""
        self._standing.set_role("warn" if row is not None and row.outdated else "text")
        # What goes on with the run stands among the buttons above, once.
        self._standing.set_notice(words, "")
        going = tr("It came to its end: nothing is missing.") if row is not None and not row.standing else tr(_GO_ON)
        self._resume.setToolTip(row.way_on if row is not None and row.way_on else going)
        nothing = row is not None and not row.can_show
        self._show.setToolTip(tr("Nothing of it was finished.") if nothing else tr(_SHOW))
        same = tr("It is on the map itself.") if row is not None and row.shown else tr("Put a run on the map first.")
        unable = row is not None and not row.can_compare
        self._compare.setToolTip((tr("Nothing of it was finished.") if nothing else same) if unable else tr(_COMPARE))
        running = row is not None and not row.can_delete
        kept = tr("It is running: stop it first.") if running else tr(_DELETE)
        self._delete.setToolTip(kept if self._view.can_write else tr(_READ_ONLY))
        self._note.setVisible(row is not None)
        if row is not None:
            ask = tr("Write a note on run {row} …", row=row.id)
            self._note.setPlaceholderText(ask if self._view.can_write else tr(_READ_ONLY))
            self._note.setAccessibleName(tr("Note on run {row}", row=row.id))
            self._note.set_note(row.id, row.remark, self._view.can_write)
        for button, possible in (
            (self._show, row is not None and row.can_show),
            (self._more, row is not None),
            (self._compare, row is not None and row.can_compare),
            (self._resume, row is not None and row.can_resume),
            (self._delete, row is not None and row.can_delete),
        ):
            button.setVisible(has)
            button.setEnabled(possible)

    def apply_theme(self, theme: Theme) -> None:
        """Take the colours of this theme."""
        super().apply_theme(theme)
        self._table.apply_theme(theme)
        self._progress.apply_theme(theme)
        self._note.setFixedHeight(round(52 * theme.scale))
