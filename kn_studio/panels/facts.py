"""The Facts station: find a fact or type one, see it in its languages, and what the model says to it."""

from __future__ import annotations

from typing import Any, ClassVar

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from kn_studio.icons import icon
from kn_studio.intents import ChooseFact, ChooseLanguages, PreviewAnswer, SearchFacts
from kn_studio.panels.answers_card import AnswersCard
from kn_studio.panels.base import Panel
from kn_studio.panels.fact_card import FactCard
from kn_studio.panels.type_form import TypeForm
from kn_studio.theme import Theme
from kn_studio.viewmodels import wording
from kn_studio.viewmodels.facts import FactsView, FoundFact
from kn_studio.widgets.card import Card, role_label
from kn_studio.widgets.cell_table import Cell, CellTable, Column
from kn_studio.widgets.notice import EmptyState
from kn_studio.widgets.switch import Switch

_WAIT = 150
_RELATION = 2
"""The column that says nothing while only one relation is shown."""
_LIBRARY, _TYPE = "library", "type"


class FactsPanel(Panel):
    """Search at the left, the chosen fact at the right."""

    key: ClassVar[str] = "facts"
    title: ClassVar[str] = "Facts"
    icon: ClassVar[str] = "facts"
    hint: ClassVar[str] = "Find a fact, or type one"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: FactsView | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_WAIT)
        self._timer.timeout.connect(self._emit_search)
        self.search = QLineEdit()
        self.search.setPlaceholderText("Subject or answer, in any language")
        self.search.setAccessibleName("Search facts")
        self._clear = QAction("Clear the search", self)
        self._clear.triggered.connect(self._on_clear)
        self.search.addAction(self._clear, QLineEdit.ActionPosition.TrailingPosition)
        self.relation, self.language = _combo("Relation"), _combo("Language of the table")
        self._total = role_label("", "muted")
        columns = (
            Column("Subject", True),
            Column("Answer", True),
            Column("Relation"),
            Column("Languages", figures=True),
        )
        self.table = CellTable("Facts", columns)
        self._empty = EmptyState()
        self.form = TypeForm()
        self.fact = FactCard(narrow=True)
        self.ask = QPushButton("Ask the model")
        self.locate = QPushButton("Locate neurons")
        self.answers = AnswersCard()
        self._lay_out()
        self._join()

    def _lay_out(self) -> None:
        self._left = Card("Facts")
        self._left.add_control(self._total)
        self.source = Switch(((_LIBRARY, "Library"), (_TYPE, "Type a fact")), "Where the fact comes from")
        self.source.set_current(_LIBRARY)
        self._left.add_control(self.source)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._library())
        self._pages.addWidget(self.form)
        self._left.body.addWidget(self._pages, 1)
        right = QVBoxLayout()
        right.setSpacing(12)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.ask)
        buttons.addWidget(self.locate)
        buttons.addStretch(1)
        self.fact.body.addLayout(buttons)
        right.addWidget(self.fact)
        right.addWidget(self.answers, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 16, 16, 16)
        row.setSpacing(12)
        row.addWidget(self._left, 9)
        row.addLayout(right, 11)

    def _library(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        pickers = QHBoxLayout()
        pickers.setSpacing(8)
        pickers.addWidget(self.relation, 1)
        pickers.addWidget(self.language, 1)
        column.addWidget(self.search)
        column.addLayout(pickers)
        column.addWidget(self.table, 1)
        column.addWidget(self._empty, 1)
        return page

    def _join(self) -> None:
        self.search.textEdited.connect(lambda _: self._timer.start())
        self.search.returnPressed.connect(self._emit_search)
        for combo in (self.relation, self.language):
            combo.activated.connect(lambda _: self._emit_search())
        self.table.chosen.connect(self._on_chosen)
        self._empty.primary.connect(self._on_clear)
        self.source.chosen.connect(self._on_source)
        self.form.typed.connect(self.intent)
        self.fact.languages.connect(lambda codes: self.intent.emit(ChooseLanguages(codes)))
        self.ask.clicked.connect(lambda: self.intent.emit(PreviewAnswer()))
        self.locate.clicked.connect(self._on_locate)

    def show_view(self, view: Any) -> None:
        """Draw this `FactsView`."""
        old, self._view = self._view, view
        if not self._timer.isActive() and not self.search.hasFocus():
            self.search.setText(view.text)
        _fill(self.relation, view.relations, view.relation)
        _fill(self.language, view.languages, view.language)
        for combo, options in ((self.relation, view.relations[1:]), (self.language, view.languages)):
            combo.setEnabled(bool(options))
        self._total.setText(view.total)
        self._clear.setVisible(bool(view.text or view.relation))
        self._show_rows(view, old)
        self.form.set_languages(view.languages)
        self.fact.show_line(view.fact, "")
        asked = bool(view.prompts)
        self.ask.setVisible(asked)
        self.ask.setEnabled(view.can_ask)
        self.ask.setToolTip(view.model_message)
        self.locate.setText(f"Locate {wording.word('neurons', view.level)}")
        self.locate.setVisible(asked)
        self.locate.setEnabled(view.locate is not None and not view.busy)
        self.locate.setToolTip(view.model_message)
        self.answers.show_view(view)

    def _show_rows(self, view: FactsView, old: FactsView | None) -> None:
        current = next((i for i, row in enumerate(view.rows) if row.uuid == view.chosen), -1)
        if old is None or old.rows != view.rows or old.chosen != view.chosen:
            self.table.set_rows(tuple(_cells(row) for row in view.rows), current)
        self.table.setColumnHidden(_RELATION, bool(view.relation))
        self.table.setVisible(bool(view.rows))
        self._empty.setVisible(not view.rows)
        narrowed = bool(view.text or view.relation)
        self._empty.set_state(view.message, "Show all facts" if narrowed and view.relations[1:] else "")

    def apply_theme(self, theme: Theme) -> None:
        """Hand the theme on."""
        super().apply_theme(theme)
        for widget in (self.table, self.fact, self.answers, self.form):
            widget.apply_theme(theme)
        self._clear.setIcon(icon("close", theme))

    def focus_search(self) -> None:
        """Put the keyboard into the search field."""
        self.source.set_current(_LIBRARY)
        self._on_source(_LIBRARY)
        self.search.setFocus()
        self.search.selectAll()

    def _on_source(self, key: str) -> None:
        """The library with its count, or the form."""
        self._pages.setCurrentIndex(int(key == _TYPE))
        self._total.setVisible(key == _LIBRARY)

    def _emit_search(self) -> None:
        self._timer.stop()
        language, relation = self.language.currentData() or "", self.relation.currentData() or ""
        self.intent.emit(SearchFacts(self.search.text(), language, relation))

    def _on_clear(self) -> None:
        self.search.clear()
        self.relation.setCurrentIndex(0)
        self._emit_search()

    def _on_chosen(self, row: int) -> None:
        if self._view is not None and row < len(self._view.rows) and self._view.rows[row].uuid != self._view.chosen:
            self.intent.emit(ChooseFact(self._view.rows[row].uuid))

    def _on_locate(self) -> None:
        if self._view is not None and self._view.locate is not None:
            self.intent.emit(self._view.locate)


def _cells(row: FoundFact) -> tuple[Cell, ...]:
    source = f"{row.subject} → {row.object}\n{row.source}" if row.source else ""
    return (
        Cell(row.subject, row.right_to_left, tooltip=source),
        Cell(row.object, row.right_to_left, tooltip=source),
        Cell(row.relation, token="muted"),
        Cell(str(row.languages), figures=True, token="muted"),
    )


def _combo(name: str) -> QComboBox:
    combo = QComboBox()
    combo.setAccessibleName(name)
    combo.setToolTip(name)
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    combo.setMinimumContentsLength(8)
    combo.setMaxVisibleItems(16)
    combo.setPlaceholderText(name)
    return combo


def _fill(combo: QComboBox, options: tuple[tuple[str, str], ...], current: str) -> None:
    """Offer these pairs of key and text with `current` on; the same ones again leave an open list alone."""
    if [combo.itemData(i) for i in range(combo.count())] != [key for key, _ in options]:
        combo.clear()
        for key, text in options:
            combo.addItem(text, key)
    place = combo.findData(current)
    if place >= 0 and place != combo.currentIndex():
        combo.setCurrentIndex(place)
