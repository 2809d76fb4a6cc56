"""The library's page: search and filters, the facts as a list or as a coverage grid, ranking by what a model knows."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from kn_studio import icons
from kn_studio.fact_intents import ChooseFact, RemoveFact, SearchFacts, ShowFactRows
from kn_studio.panels.choices import combo, fill, language_choices
from kn_studio.panels.fact_cells import coverage_columns, keys_of, list_columns, order_of
from kn_studio.theme import Theme
from kn_studio.translation import marked, tr
from kn_studio.viewmodels import languages as names
from kn_studio.viewmodels.fact_table import FactTable, FoundFact, ranking
from kn_studio.widgets.card import wrapped_label
from kn_studio.widgets.cells import RowOffer
from kn_studio.widgets.elided import ElidedLabel
from kn_studio.widgets.language_picker import LanguagePicker
from kn_studio.widgets.notice import EmptyState
from kn_studio.widgets.paged_table import PagedRow, PagedTable
from kn_studio.widgets.sort_keys import Keys
from kn_studio.widgets.switch import Switch
from kn_studio.widgets.tags import Tag, Tags

_WAIT = 150
_LIST, _COVERAGE = "list", "coverage"

REMOVAL = marked("Take it out of the library, where you typed it yourself; undo brings it back")


class FactLibrary(QWidget):
    """`intent` carries what the user asks for; `get` and `bring` ask for the ways to get more facts.

    `grid` tells whether the coverage grid is on, which wants more room.
    """

    intent = Signal(object)
    get = Signal()
    bring = Signal()
    grid = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page: FactTable | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_WAIT)
        self._timer.timeout.connect(self._emit_search)
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Subject or answer, in any language"))
        self.search.setAccessibleName(tr("Search facts"))
        self._clear = QAction(tr("Clear the search"), self)
        self.search.addAction(self._clear, QLineEdit.ActionPosition.TrailingPosition)
        self.relation, self.language = combo(tr("Relation")), combo(tr("Language of the table"))
        self.known = combo(tr("What the model knows"))
        self.known.hide()
        self.filters = Tags(tr("Languages that a fact must exist in"))
        self._also = QPushButton(tr("Exists in"))
        self._also.setProperty("chip", True)
        self._also.setAccessibleName(tr("Only facts that exist in all of these languages"))
        self._also.setToolTip(tr("Keep only facts that have labels in all the languages chosen here"))
        self._picker = LanguagePicker(self, tr("Only facts that exist in all of them."), may_be_empty=True)
        self.total = ElidedLabel("", "muted")
        self.shape = Switch(((_LIST, tr("List")), (_COVERAGE, tr("Coverage"))), tr("Show the facts as"))
        self.shape.set_current(_LIST)
        self.table = PagedTable(tr("Facts"), (), lambda _row: ())
        self._empty = EmptyState()
        self._legend = ElidedLabel("", "muted")
        self.rank = QPushButton(tr("Rank these facts"))
        self.rank.setProperty("small", True)
        self._cost = ElidedLabel("", "muted")
        self._note = wrapped_label("muted")
        self.get_button, self.bring_button = QPushButton(tr("Get mLAMA …")), QPushButton(tr("Import …"))
        self._lay_out()
        self._join()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        pickers = QHBoxLayout()
        pickers.setSpacing(8)
        pickers.addWidget(self.relation, 1)
        pickers.addWidget(self.language, 1)
        self._counts = QHBoxLayout()
        self._counts.setSpacing(8)
        self._counts.addWidget(self.total, 1)
        self._counts.addWidget(self._also)
        self._counts.addWidget(self.shape)
        self._narrowing = QHBoxLayout()
        self._narrowing.setSpacing(8)
        self._narrowing.addWidget(self.known, 1)
        asking = QHBoxLayout()
        asking.setSpacing(8)
        asking.addWidget(self.rank)
        asking.addWidget(self._cost, 1)
        self._more = QWidget()
        more = QHBoxLayout(self._more)
        more.setContentsMargins(0, 0, 0, 0)
        more.setSpacing(8)
        more.addWidget(self._note, 1)
        for button in (self.get_button, self.bring_button):
            button.setProperty("small", True)
            more.addWidget(button)
        for part in (self.search, pickers, self._narrowing, self.filters, self._counts):
            column.addWidget(part) if isinstance(part, QWidget) else column.addLayout(part)
        column.addWidget(self.table, 1)
        column.addWidget(self._empty, 1)
        column.addWidget(self._legend)
        column.addLayout(asking)
        column.addWidget(self._more)

    def _join(self) -> None:
        self.search.textEdited.connect(lambda _: self._timer.start())
        self.search.returnPressed.connect(self._emit_search)
        into = QShortcut(QKeySequence(Qt.Key.Key_Down), self.search)
        into.setContext(Qt.ShortcutContext.WidgetShortcut)
        into.activated.connect(self._into_hits)
        self._clear.triggered.connect(self.show_all)
        for box in (self.relation, self.language, self.known):
            box.activated.connect(lambda _: self._emit_search())
        self._also.clicked.connect(self._open_picker)
        self._picker.picked.connect(self._emit_languages)
        self.filters.removed.connect(self._on_removed)
        self.shape.chosen.connect(lambda _: self._draw_columns(tell=True))
        self.table.went.connect(self._on_went)
        self.table.wanted.connect(self._on_wanted)
        self.table.marked.connect(self._show_cost)
        self.table.sorting.connect(self._on_sorting)
        self.table.offers = self._row_offers
        self._empty.primary.connect(self._on_empty)
        self._empty.second.connect(self.bring)
        self.rank.clicked.connect(self._on_rank)
        self.get_button.clicked.connect(lambda: self.get.emit())
        self.bring_button.clicked.connect(lambda: self.bring.emit())

    def _into_hits(self) -> None:
        """From the search field the keyboard goes into what was found, to the first row where none is gone to."""
        if not self.table.pages.rowCount():
            return
        self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if not self.table.currentIndex().isValid():
            self.table.setCurrentIndex(self.table.pages.index(0, 0))

    def show_page(self, page: FactTable) -> None:
        """Draw this."""
        old, self._page = self._page, page
        if not self._timer.isActive() and not self.search.hasFocus():
            self.search.setText(page.text)
        fill(self.relation, page.relations, page.relation)
        fill(self.language, page.languages, page.language)
        fill(self.known, page.known_options, page.known)
        self._place_filters(bool(page.known_options))
        for box, options in ((self.relation, page.relations[1:]), (self.language, page.languages)):
            box.setEnabled(bool(options))
        self._also.setEnabled(bool(page.languages))
        self._clear.setVisible(page.narrowed)
        self.filters.set_tags(tuple(map(_language_tag, page.all_of)))
        self.total.setText(page.total)
        self._draw_columns()
        self._show_rows(page, old)
        self._show_cost()
        self._note.setText(page.note)
        self._more.setVisible(bool(page.note) and bool(page.rows))

    def _place_filters(self, ranked: bool) -> None:
        """Without a filter by what is known, the other one needs no line of its own."""
        if ranked == self.known.isHidden():
            self.known.setVisible(ranked)
            row, place = (self._narrowing, 1) if ranked else (self._counts, 1)
            row.insertWidget(place, self._also)

    def _show_rows(self, page: FactTable, old: FactTable | None) -> None:
        """Other hits begin the table anew; the same ones, read otherwise, keep their place; a stretch is taken in."""
        rows = tuple(map(_row, page.rows))
        if old is None or _hits(old) != _hits(page):
            self.table.begin(page.count, rows, page.chosen)
        else:
            if old.count != page.count:
                self.table.count_to(page.count)
            if old.rows != page.rows:
                self.table.refresh(rows)
        if page.page is not None and (old is None or old.page != page.page):
            self.table.take(page.page[0], tuple(map(_row, page.page[1])))
        if old is not None and old.chosen != page.chosen:
            self.table.choose(page.chosen)
        self.table.setVisible(bool(page.rows))
        self._empty.setVisible(not page.rows)
        can_clear = page.narrowed and len(page.relations) > 1
        nothing = not page.rows and not page.narrowed and not page.languages and page.empty
        primary = tr("Show all facts") if can_clear else self.get_button.text() if nothing else ""
        self._empty.set_state(page.nothing, primary, self.bring_button.text() if nothing else "")

    def _draw_columns(self, tell: bool = False) -> None:
        """List or grid."""
        if self._page is None:
            return
        coverage = self.shape.current() == _COVERAGE
        columns, make = coverage_columns(self._page) if coverage else list_columns(self._page)
        self.table.keys = keys_of(columns, self._page.in_force)
        self.table.draw_as(columns, make)
        self.table.keep_columns(f"facts-{self.shape.current()}")
        numbers = tr(" · 1 = the model knows it, other numbers its rank") if self._page.ranked else ""
        self._legend.setText(tr("A mark = the fact has a label{numbers}", numbers=numbers))
        self._legend.setVisible(coverage and bool(self._page.rows))
        if tell:
            self.grid.emit(coverage)

    def _show_cost(self) -> None:
        if self._page is None:
            return
        keys = self.table.selected_keys()
        intent, words = ranking(self._page, keys)
        several = len(keys) > 1
        self.rank.setText(tr("Rank {count} facts", count=len(keys)) if several else tr("Rank these facts"))
        self.rank.setEnabled(intent is not None)
        self.rank.setToolTip(
            tr(
                "Ask {model} each fact, and rank its right answer among the relation's candidates. It "
                "can be stopped at any time; what was found is kept.",
                model=self._page.model or tr("the model"),
            )
            if intent is not None
            else words
        )
        self._cost.setText(words)
        for widget in (self.rank, self._cost):
            widget.setVisible(bool(self._page.rows))

    def apply_theme(self, theme: Theme) -> None:
        """Hand the theme on."""
        self.table.apply_theme(theme)
        self.filters.apply_theme(theme)
        self._clear.setIcon(icons.icon("close", theme))
        icons.put(self._also, "plus", theme, size=12)

    def set_shape(self, coverage: bool) -> None:
        """Show the coverage grid, or the list."""
        self.shape.set_current(_COVERAGE if coverage else _LIST)
        self._draw_columns(tell=True)

    def _now(self) -> SearchFacts:
        """The search that stands in the controls."""
        page = self._page
        return SearchFacts(
            self.search.text(),
            self.language.currentData() or "",
            self.relation.currentData() or "",
            page.all_of if page else (),
            self.known.currentData() or "",
            page.order if page else (),
        )

    def _emit_search(self) -> None:
        self._timer.stop()
        self.intent.emit(self._now())

    def _on_sorting(self, keys: Keys) -> None:
        self._timer.stop()
        self.intent.emit(replace(self._now(), order=order_of(self.table.cells.columns, keys)))

    def _emit_languages(self, codes: tuple[str, ...]) -> None:
        self._timer.stop()
        self.intent.emit(replace(self._now(), all_of=codes))

    def _on_removed(self, code: str) -> None:
        kept = tuple(each for each in self._now().all_of if each != code)
        self._emit_languages(kept)

    def _open_picker(self) -> None:
        self.fill_picker()
        self._picker.open_below(self._also)

    def fill_picker(self) -> None:
        """Offer the library's languages, those that are on marked."""
        if self._page is not None:
            codes = tuple(code for code, _ in self._page.languages)
            self._picker.set_choices(language_choices(codes), self._page.all_of)

    def show_all(self) -> None:
        """Take every filter away."""
        self._timer.stop()
        self.search.clear()
        order = self._page.order if self._page is not None else ()
        self.intent.emit(SearchFacts("", self.language.currentData() or "", order=order))

    def _on_empty(self) -> None:
        if self._page is not None and self._page.narrowed:
            self.show_all()
        else:
            self.get.emit()

    def _on_went(self, key: str) -> None:
        if self._page is not None and key != self._page.chosen:
            self.intent.emit(ChooseFact(key))

    def _on_wanted(self, first: int) -> None:
        if self._page is not None:
            self.intent.emit(ShowFactRows(first, self._page.stamp))

    def _row_offers(self) -> tuple[RowOffer, ...]:
        """A fact can be removed; whether the user typed it is found out by who does it, and said."""
        keys = self.table.selected_keys()
        row = self.table.pages.row(self.table.pages.find(keys[0])) if len(keys) == 1 else None
        if row is None:
            return ()
        shipped = row.value.builtin
        hint = tr("The built-in facts come with the program.") if shipped else tr(REMOVAL)
        return (RowOffer(tr("Remove this fact"), lambda: self.intent.emit(RemoveFact(row.key)), not shipped, hint),)

    def _on_rank(self) -> None:
        if self._page is not None:
            intent, _words = ranking(self._page, self.table.selected_keys())
            if intent is not None:
                self.intent.emit(intent)


def _hits(page: FactTable) -> tuple[object, ...]:
    """What tells one search from another."""
    return page.stamp, page.text, page.relation, page.all_of, page.known, bool(page.rows)


def _row(fact: FoundFact) -> PagedRow:
    return PagedRow(fact.uuid, fact)


def _language_tag(code: str) -> Tag:
    found = names.name(code)
    return Tag(
        found.autonym, tr("Only facts that exist in {english}; press to lift", english=found.english or code), key=code
    )
