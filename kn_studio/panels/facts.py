"""The Facts station: find a fact or type one, see it in its languages, and what the model says to it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from kn_studio.fact_intents import ChooseLanguages, PreviewAnswer
from kn_studio.keeping_intents import WriteRemark
from kn_studio.panels import heads
from kn_studio.panels.answers_card import AnswersCard
from kn_studio.panels.base import Panel
from kn_studio.panels.data_sets_page import DataSetsPage
from kn_studio.panels.fact_card import FactCard
from kn_studio.panels.fact_library import FactLibrary
from kn_studio.panels.own_fact_form import OwnFactForm
from kn_studio.panels.type_form import TypeForm
from kn_studio.theme import Theme
from kn_studio.translation import tr
from kn_studio.viewmodels import wording
from kn_studio.viewmodels.data_sets import MLAMA
from kn_studio.viewmodels.facts import FactsView
from kn_studio.viewmodels.lint import Finding
from kn_studio.widgets.card import Card
from kn_studio.widgets.file_choice import FileChoice
from kn_studio.widgets.note_field import NoteField
from kn_studio.widgets.pages import Pages
from kn_studio.widgets.switch import Switch
from kn_studio.widgets.tags import Tag, Tags
from kn_studio.widgets.waiting import while_job

if TYPE_CHECKING:
    from kn_studio.panels.fetch_dialog import FetchDialog
    from kn_studio.panels.import_dialog import ImportDialog

LIBRARY, TYPE, DATA_SETS = "library", "type", "sets"
PAGES = (LIBRARY, TYPE, DATA_SETS)
ONCE, KEEP = "once", "keep"
_SHARES = {False: (9, 11), True: (12, 9)}
"""How the width is shared between left and right; the coverage grid wants more."""


class FactsPanel(Panel):
    """Library, form or data sets at the left, the chosen fact at the right."""

    head: ClassVar[heads.PanelHead] = heads.FACTS

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: FactsView | None = None
        self.fetch_dialog: FetchDialog | None = None
        self.import_dialog: ImportDialog | None = None
        self.files = FileChoice()
        self.library = FactLibrary()
        self.form, self.own = TypeForm(), OwnFactForm()
        self.sets = DataSetsPage()
        self.fact = FactCard(narrow=True)
        self.remarks = Tags(tr("Remarks on the fact"))
        self.ask = QPushButton(tr("Ask the model"))
        self.locate = QPushButton(tr("Locate neurons"))
        self.note = NoteField()
        self.note.setAccessibleName(tr("Note on the fact"))
        self.note.setPlaceholderText(tr("Write a note on this fact …"))
        self.answers = AnswersCard()
        self._lay_out()
        self._join()

    def _lay_out(self) -> None:
        self._left = Card(tr("Facts"))
        pages = ((LIBRARY, tr("Library")), (TYPE, tr("Type a fact")), (DATA_SETS, tr("Data sets")))
        self.source = Switch(pages, tr("Where the fact comes from"))
        self.source.set_current(LIBRARY)
        self._left.add_control(self.source)
        self._pages = Pages()
        for page in (self.library, self._typing(), self.sets):
            self._pages.addWidget(page)
        self._left.body.addWidget(self._pages, 1)
        self._right = QWidget()
        right = QVBoxLayout(self._right)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(12)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.ask)
        buttons.addWidget(self.locate)
        buttons.addStretch(1)
        self.fact.body.addWidget(self.remarks)
        self.fact.body.addWidget(self.note)
        self.fact.body.addLayout(buttons)
        right.addWidget(self.fact)
        right.addWidget(self.answers, 1)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(16, 16, 16, 16)
        self._row.setSpacing(12)
        self._row.addWidget(self._left)
        self._row.addWidget(self._right)
        self._share(False)

    def _typing(self) -> QWidget:
        """Two ways to type a fact: to ask it now, or to keep it."""
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.purpose = Switch(
            ((ONCE, tr("Ask it now")), (KEEP, tr("Keep it in the library"))), tr("What the fact is for")
        )
        self.purpose.set_current(ONCE)
        self._forms = Pages()
        for form in (self.form, self.own):
            self._forms.addWidget(form)
        column.addWidget(self.purpose)
        column.addWidget(self._forms, 1)
        return page

    def _join(self) -> None:
        for part in (self.library, self.sets, self.answers):
            part.intent.connect(self.intent)
        self.library.get.connect(self.open_fetch)
        self.library.bring.connect(lambda: self.show_page(DATA_SETS))
        self.library.grid.connect(self._share)
        self.sets.get.connect(self.open_fetch)
        self.sets.bring_files.connect(self.choose_files)
        self.sets.bring_folder.connect(self._choose_folder)
        self.source.chosen.connect(self.show_page)
        self.purpose.chosen.connect(self.show_form)
        self.form.typed.connect(self.intent)
        self.own.added.connect(self.intent)
        self.fact.languages.connect(lambda codes: self.intent.emit(ChooseLanguages(codes)))
        self.note.written.connect(lambda uuid, text: self.intent.emit(WriteRemark("fact", uuid, text)))
        self.fact.chip.connect(self.answers.show_language)
        self.ask.clicked.connect(lambda: self.intent.emit(PreviewAnswer()))
        self.locate.clicked.connect(self._on_locate)

    def show_view(self, view: Any) -> None:
        """Draw this `FactsView`."""
        self._view = view
        self.library.show_page(view.table)
        self.form.set_languages(view.table.languages, view.interface)
        self.own.offer(view.table.relations[1:], view.table.languages, view.fact.chosen)
        self.sets.show_page(view.sets)
        self.fact.show_line(view.fact, "")
        self.remarks.set_tags(tuple(map(_tag, view.findings)))
        self.note.set_note(view.note_on or None, view.note, view.can_note)
        self.note.setVisible(bool(view.note_on))
        asked = bool(view.prompts)
        self.ask.setVisible(asked)
        self.ask.setEnabled(view.can_ask)
        self.ask.setToolTip(view.model_message or tr("Ask for the answers again"))
        self.locate.setText(tr("Locate {word}", word=wording.word("neurons", view.level)))
        self.locate.setVisible(asked)
        self.locate.setEnabled(view.locate is not None and not view.busy)
        wait = while_job(view.busy)
        self.locate.setToolTip(view.model_message or wait or tr("Score every neuron for this fact"))
        self.answers.show_view(view)
        if self.import_dialog is not None and self.import_dialog.isVisible():
            self.import_dialog.show_look(view.look, view.sets.busy)

    def pages(self) -> Mapping[str, Switch]:
        """What is open on the cards."""
        return {
            "source": self.source, "purpose": self.purpose, "shape": self.library.shape, "answers": self.answers.switch,
        }  # fmt: skip

    def apply_theme(self, theme: Theme) -> None:
        """Hand the theme on."""
        super().apply_theme(theme)
        for widget in (self.library, self.sets, self.fact, self.answers, self.form, self.own, self.remarks):
            widget.apply_theme(theme)
        self.note.setFixedHeight(round(52 * theme.scale))
        if self.import_dialog is not None:
            self.import_dialog.apply_theme(theme)

    def search_field(self) -> QWidget:
        """The field of the library, which is turned to."""
        self.show_page(LIBRARY)
        self.library.search.selectAll()
        return self.library.search

    def show_page(self, key: str) -> None:
        """Bring the library, the forms or the data sets to the front."""
        self.source.set_current(key)
        self._pages.setCurrentIndex(PAGES.index(key))
        self._share(key == LIBRARY and self.library.shape.current() == "coverage")

    def show_form(self, key: str) -> None:
        """The form of a fact to ask once, or of one to keep."""
        self.purpose.set_current(key)
        self._forms.setCurrentIndex(int(key == KEEP))

    def open_fetch(self) -> None:
        """Say what mLAMA is, and ask for consent."""
        from kn_studio.panels.fetch_dialog import FetchDialog

        if self.fetch_dialog is None:
            self.fetch_dialog = FetchDialog(MLAMA, self)
            self.fetch_dialog.intent.connect(self.intent)
            self.fetch_dialog.have.connect(self.choose_files)
        self.fetch_dialog.begin()

    def open_import(self, paths: tuple[Path, ...]) -> None:
        """The import wizard for these files or folders."""
        from kn_studio.panels.import_dialog import ImportDialog

        if self.import_dialog is None:
            self.import_dialog = ImportDialog(self)
            self.import_dialog.intent.connect(self.intent)
        self.import_dialog.apply_theme(self.theme)
        self.import_dialog.begin(paths)
        if self._view is not None:
            self.import_dialog.show_look(self._view.look, self._view.sets.busy)

    def choose_files(self) -> None:
        """Files to import."""
        from kn_studio.panels.import_dialog import KINDS

        if paths := self.files.files(self, tr("Import facts"), tr(KINDS)):
            self.open_import(paths)

    def _choose_folder(self) -> None:
        if (folder := self.files.folder(self, tr("Import a data set's folder"))) is not None:
            self.open_import((folder,))

    def _share(self, grid: bool) -> None:
        for widget, share in zip((self._left, self._right), _SHARES[grid], strict=True):
            self._row.setStretchFactor(widget, share)

    def _on_locate(self) -> None:
        if self._view is not None and self._view.locate is not None:
            self.intent.emit(self._view.locate)


def _tag(finding: Finding) -> Tag:
    return Tag(finding.text, finding.sentence, "warn" if finding.grave else "muted")
