"""The page of a whole relation on the card of what is shared: a sentence, its facts as a table, and the layers."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from kn_studio.theme import Theme
from kn_studio.translation import joined, marked, paragraph, tr
from kn_studio.viewmodels import wording
from kn_studio.viewmodels.relation_overlap import RelationLine, RelationView
from kn_studio.widgets.card import role_label, set_role, wrapped_label
from kn_studio.widgets.cells import Cell, Column
from kn_studio.widgets.histogram import Histogram, HistogramSeries
from kn_studio.widgets.notice import NoticeBar
from kn_studio.widgets.sorted_table import Key, SortedTable
from kn_studio.widgets.switch import Switch

FACTS, LAYERS = "facts", "layers"
_COLUMNS = (
    Column(marked("Fact"), stretch=True, rising=True),
    Column(marked("Shared"), figures=True, hint=marked("Neurons that enough of the languages share")),
    Column(
        marked("Chance"), figures=True, hint=marked("How many random sets of the same sizes in each layer would share")
    ),
    Column("p", figures=True, hint=marked("P(at least so many by chance), corrected over the facts (Holm)")),
    Column(
        marked("Jaccard"), figures=True, room=520, hint=marked("Likeness of two languages' neurons, mean over pairs")
    ),
    Column(marked("Mixed"), figures=True, hint=marked("What the languages share when each speaks of a different fact")),
    Column(marked("Known"), figures=True, room=460, hint=marked("Languages in which the answer ranks first")),
)
_COMPARE, _AGAIN = marked("Compare the whole relation"), marked("Compare again")


class RelationPage(QWidget):
    """Signals: what to ask for (`CompareRelation`), and the wish to export the table."""

    ask = Signal(object)
    export = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = RelationView()
        self.stale = NoticeBar()
        self.stale.pressed.connect(self._on_ask)
        self.sentence = wrapped_label("")
        self.note = wrapped_label("muted")
        self.switch = Switch(((FACTS, tr("Facts")), (LAYERS, tr("Layers"))), tr("The relation by"))
        self.switch.set_current(FACTS)
        self.switch.chosen.connect(lambda _key: self._turn())
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.note, 1)
        line.addWidget(self.switch)
        self.table = SortedTable(tr("Facts of the relation"), _COLUMNS)
        self.table.keep_columns("relation")
        self.layers = Histogram()
        self.layers.setAccessibleName(tr("Shared neurons of all facts by layer"))
        self.pages = QStackedWidget()
        for page in (self.table, self.layers):
            self.pages.addWidget(page)
        self.found = QWidget()
        inside = QVBoxLayout(self.found)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(6)
        inside.addWidget(self.sentence)
        inside.addLayout(line)
        inside.addWidget(self.pages, 1)
        self.nothing = wrapped_label("muted")
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.stale)
        column.addWidget(self.found, 1)
        column.addWidget(self.nothing, 1)
        column.addLayout(self._foot())

    def _foot(self) -> QHBoxLayout:
        self.limits = Switch((), tr("How many facts"))
        self.compare = _small(_COMPARE)
        self.compare.clicked.connect(self._on_ask)
        self.save = _small(tr("Export"))
        self.save.setToolTip(tr("Write the table to a file"))
        self.save.clicked.connect(lambda: self.export.emit())
        self._how = role_label(tr("Facts"), "label")
        row = QHBoxLayout()
        row.setSpacing(8)
        for widget in (self._how, self.limits, self.compare):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self.save)
        return row

    def show_view(self, view: RelationView, level: str) -> None:
        """Show the relation, or what could be compared."""
        self._view = view
        full = bool(view.lines)
        self.found.setVisible(full)
        self.nothing.setVisible(not full)
        self.nothing.setText(view.message)
        stale = paragraph(view.stale, view.message if full and view.stale else "")
        self.stale.set_notice(stale)
        self.sentence.setText(view.sentence)
        set_role(self.sentence, "muted" if view.stale else "")
        self.table.set_faded(bool(view.stale))
        layers = wording.word("layers", level).capitalize()
        self.switch.set_segments(((FACTS, tr("Facts")), (LAYERS, layers)))
        self.layers.set_series(tuple(HistogramSeries(s.label, s.counts, s.position, s.shared) for s in view.layers))
        self.layers.set_axis(wording.word("layer", level))
        self._show_foot(view)
        self._fill()
        self._turn()

    def apply_theme(self, theme: Theme) -> None:
        """Hand the theme on."""
        self.table.apply_theme(theme)
        self.layers.apply_theme(theme)

    def show_page(self, key: str) -> None:
        """Turn to the facts or the layers."""
        self.switch.set_current(key)
        self._turn()

    def asked(self) -> object | None:
        """What the button asks for, None where nothing can be asked."""
        offers = {offer.key: offer.ask for offer in self._view.offers}
        return offers.get(self.limits.current()) or next(iter(offers.values()), None)

    def _show_foot(self, view: RelationView) -> None:
        self.limits.set_segments(tuple((offer.key, offer.text) for offer in view.offers))
        if view.offers and not self.limits.current():
            self.limits.set_current(view.offers[0].key)
        for widget in (self._how, self.limits):
            widget.setVisible(len(view.offers) > 1)
        self.compare.setVisible(bool(view.offers))
        self.compare.setText(tr(_AGAIN) if view.lines else tr(_COMPARE))
        self.save.setVisible(bool(view.lines))

    def _turn(self) -> None:
        view, key = self._view, self.switch.current()
        self.pages.setCurrentIndex((FACTS, LAYERS).index(key))
        notes = [part for part in (view.partial, view.note if key == FACTS else view.layers_note) if part]
        self.note.setText(joined(notes))
        self.note.setToolTip("\n".join(notes))

    def _fill(self) -> None:
        lines = self._view.lines
        self.table.set_lines([_cells(line) for line in lines], [_keys(line) for line in lines])

    def _on_ask(self) -> None:
        if (asked := self.asked()) is not None:
            self.ask.emit(asked)


def _keys(line: RelationLine) -> tuple[Key, ...]:
    return (line.subject.casefold(), *(float(cell.value) for cell in line.cells))


def _cells(line: RelationLine) -> tuple[Cell, ...]:
    fact = Cell(f"{line.subject} – {line.answer}", line.right_to_left)
    figures = (
        Cell(cell.text, figures=True, tooltip=cell.tooltip, token="good" if cell.good else "text")
        for cell in line.cells
    )
    return (fact, *figures)


def _small(text: str) -> QPushButton:
    button = QPushButton(text)
    button.setProperty("small", True)
    return button
