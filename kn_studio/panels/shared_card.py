"""The card of what is shared: the neurons one by one, what they do in every language, and the controls."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from kn_studio.panels.relation_page import RelationPage
from kn_studio.panels.two_rows import HalfCard
from kn_studio.theme import Theme
from kn_studio.translation import joined, marked, tr
from kn_studio.viewmodels import languages as names
from kn_studio.viewmodels import overlap_wording, wording
from kn_studio.viewmodels.comparison import ComparisonView, ControlRow, EffectMatrix
from kn_studio.viewmodels.languages_station import LanguagesView
from kn_studio.viewmodels.shared_sets import Region, SharedNeuron
from kn_studio.widgets.bars import BarRow, Bars
from kn_studio.widgets.card import wrapped_label
from kn_studio.widgets.cell_table import CellTable
from kn_studio.widgets.cells import Cell, Column
from kn_studio.widgets.elided import ElidedLabel
from kn_studio.widgets.matrix import Matrix, MatrixCell, MatrixLabel
from kn_studio.widgets.notice import EmptyState, NoticeBar
from kn_studio.widgets.pages import Pages
from kn_studio.widgets.scrolled import Scrolled
from kn_studio.widgets.switch import Switch

NEURONS, EFFECT, CONTROLS, RELATION = "neurons", "effect", "controls", "relation"
_MEASURE, _AGAIN = marked("Measure the effect"), marked("Measure again")
_PAGES = (NEURONS, EFFECT, CONTROLS, RELATION)
_NOTHING = len(_PAGES)
_COLUMNS = (
    Column(marked("Neuron")),
    Column(marked("Languages"), stretch=True),
    Column(
        marked("Smallest score"),
        figures=True,
        hint=marked("The smallest of its scores in these languages, of each one's maximum"),
    ),
)


class SharedCard(HalfCard):
    """Signals: the neuron of the row gone to, the wish to measure, what to ask of the whole relation, which table to
    export, whether the page on screen needs the whole width, and that the picked region be let go.
    """

    neuron = Signal(object)
    measure = Signal()
    relate = Signal(object)
    export = Signal(str)
    wide = Signal(bool)
    let_go = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Shared neurons"), parent=parent, small=True)
        self._view: LanguagesView | None = None
        self._region: Region | None = None
        self._rows: tuple[SharedNeuron, ...] = ()
        self._positions: dict[str, int] = {}
        self._region_name = ElidedLabel("", "")
        self._all = QPushButton(tr("All shared"))
        self._all.setProperty("small", True)
        self._all.setToolTip(tr("Let go of what is picked"))
        self._all.clicked.connect(lambda: self.let_go.emit())
        self.switch = Switch(_segments("research"), tr("Show"))
        self.switch.set_current(NEURONS)
        self.switch.chosen.connect(lambda _key: self._turn())
        self.add_control(self.switch)
        self.stale = NoticeBar()
        self.stale.pressed.connect(self._on_measure)
        self.picked = QWidget()
        row = QHBoxLayout(self.picked)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._region_name, 1)
        row.addWidget(self._all)
        self.table = CellTable(tr("Shared neurons"), _COLUMNS)
        self.table.keep_columns("shared")
        self.table.chosen.connect(lambda row: self.neuron.emit(self._rows[row].neuron))
        self.pages = Pages()
        self.pages.addWidget(self.table)
        self.pages.addWidget(self._effect_page())
        self.pages.addWidget(self._controls_page())
        self.relation = RelationPage()
        self.relation.ask.connect(self._on_relate)
        self.relation.export.connect(lambda: self.export.emit("relation"))
        self.pages.addWidget(self.relation)
        self.empty = EmptyState()
        self.empty.primary.connect(self._on_measure)
        self.pages.addWidget(self.empty)
        self.body.addWidget(self.stale)
        self.body.addWidget(self.picked)
        self.body.addWidget(self.pages, 1)

    def _effect_page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self.operation = Switch((), tr("Turn the shared neurons"))
        self.operation.chosen.connect(lambda _key: self._turn())
        self.effect_note = wrapped_label("muted")
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.effect_note, 1)
        row.addWidget(self.operation)
        self.save = QPushButton(tr("Export"))
        self.save.setProperty("small", True)
        self.save.setToolTip(tr("Write what was measured to a file"))
        self.save.clicked.connect(lambda: self.export.emit("comparison"))
        row.addWidget(self.save)
        self.matrix = Matrix(tr("Answer probability in each language, by which neurons were turned"))
        column.addLayout(row)
        column.addWidget(Scrolled(_topped(self.matrix)), 1)
        return page

    def _controls_page(self) -> QWidget:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.bars = Bars(tr("How many neurons are shared"))
        self.verdict = wrapped_label("")
        self.stability = wrapped_label("muted")
        self.locality = wrapped_label("muted")
        self.specific = wrapped_label("")
        for widget in (self.bars, self.verdict, self.specific, self.stability, self.locality):
            column.addWidget(widget)
        column.addStretch(1)
        return Scrolled(inside)

    def show_view(self, view: LanguagesView, region: Region | None) -> None:
        """Show what is shared, or the neurons of a picked `region`; a fresh measurement shows itself."""
        old, self._view = self._view, view
        self._region = region
        if view.overlap is None:
            return
        self._positions = {line.code: line.position for line in view.overlap.languages}
        self.switch.set_segments(_segments(view.level))
        self.relation.show_view(view.relation, view.level)
        if _fresh(old, view):
            self.switch.set_current(EFFECT)
        self._turn()

    def show_page(self, key: str) -> None:
        """Turn to the neurons, the effect, the controls or the relation."""
        self.switch.set_current(key)
        self._turn()

    def apply_theme(self, theme: Theme) -> None:
        """Hand the theme on."""
        for widget in (self.table, self.matrix, self.bars, self.relation):
            widget.apply_theme(theme)

    def _turn(self) -> None:
        view = self._view
        if view is None or view.overlap is None:
            return
        key = self.switch.current()
        self.wide.emit(key == RELATION)
        measured = view.measured
        table = key == NEURONS
        self.picked.setVisible(table and self._region is not None)
        stale = "" if key not in (EFFECT, CONTROLS) or measured is None else measured.stale
        self.stale.set_notice(stale, tr(_AGAIN) if view.measure is not None else "")
        if table:
            self._show_table(view)
        elif key == RELATION:
            self._head(tr("Fact by fact"), "")
        elif measured is None or (key == EFFECT and not measured.matrices):
            self._show_empty(view, key)
        elif key == EFFECT:
            self._show_effect(measured, view.level)
        else:
            self._show_controls(measured)
            self._head(tr("How many"), "")
        self.pages.setCurrentIndex(_PAGES.index(key) if not self._is_empty(key) else _NOTHING)

    def _is_empty(self, key: str) -> bool:
        assert self._view is not None
        overlap, measured = self._view.overlap, self._view.measured
        if key == RELATION:
            return False
        if key == NEURONS:
            return self._region is None and (overlap is None or not overlap.listed)
        return measured is None or (key == EFFECT and not measured.matrices)

    def _head(self, heading: str, note: str) -> None:
        self.set_heading(heading)
        self.set_note(note)

    def _show_table(self, view: LanguagesView) -> None:
        assert view.overlap is not None
        region, whole = self._region, len(view.overlap.languages)
        self._rows = view.overlap.listed if region is None else region.neurons
        count = view.overlap.count if region is None else region.count
        rest = (
            ""
            if len(self._rows) == count
            else tr("the strongest {count} of {count2}", count=len(self._rows), count2=wording.integer(count))
        )
        said = wording.integer(count)
        self._head(tr("{count} shared", count=said) if region is None else tr("{count} picked", count=said), rest)
        if region is not None:
            self._region_name.setText("" if view.picked is None else view.picked.bar or view.picked.text)
        self.table.set_titles(wording.word("neuron", view.level).capitalize(), tr("Languages"), tr("Smallest score"))
        focus = next((n for n, row in enumerate(self._rows) if row.neuron == view.focus), -1)
        self.table.set_rows(tuple(_cells(row, whole) for row in self._rows), focus)
        if not self._rows:
            self.empty.set_state(tr("No {word} is shared at these settings.", word=wording.word("neuron", view.level)))

    def _show_empty(self, view: LanguagesView, key: str) -> None:
        heading = tr("Effect") if key == EFFECT else tr("How many")
        self._head(heading, "")
        reason = view.measured.reason if view.measured is not None else ""
        button = tr(_MEASURE) if view.measure is not None and not reason else ""
        self.empty.set_state(reason or view.measure_text, button)

    def _on_measure(self) -> None:
        """The button goes away while it works, so the keyboard goes to the page's own segment first."""
        self.switch.take_focus()
        self.measure.emit()

    def _on_relate(self, ask: object) -> None:
        self.switch.take_focus()
        self.relate.emit(ask)

    def _show_effect(self, measured: ComparisonView, level: str) -> None:
        self.operation.set_segments(tuple((each.key, each.title) for each in measured.matrices))
        if not self.operation.current():
            self.operation.set_current(measured.matrices[0].key)
        shown = next((each for each in measured.matrices if each.key == self.operation.current()), measured.matrices[0])
        self._head(tr("Probability"), "")
        self.effect_note.setText(joined((measured.note, measured.reason)))
        self.effect_note.setToolTip("\n".join(part for part in (measured.note, measured.reason) if part))
        rows, columns, cells = _effect(shown, self._positions, level)
        self.matrix.set_matrix(rows, columns, cells, faded=bool(measured.stale))

    def _show_controls(self, measured: ComparisonView) -> None:
        most = max((row.high or row.value for row in measured.controls), default=0.0) or 1.0
        self.bars.set_rows(tuple(_bar(row, most) for row in measured.controls), faded=bool(measured.stale))
        self.verdict.setText(measured.verdict)
        said = wording.listing(
            f"{overlap_wording.english(code)} {'–' if value is None else f'{value:.2f}'}"
            for code, value in measured.stability
        )
        self.stability.setText(
            tr("Two halves of a language's prompts agree (Jaccard): {said}.", said=said) if said else ""
        )
        self.locality.setText(measured.locality)
        self.specific.setText(measured.specific)
        for label in (self.verdict, self.specific, self.stability, self.locality):
            label.setVisible(bool(label.text()))


def _segments(level: str) -> tuple[tuple[str, str], ...]:
    neurons = wording.word("Neurons", level)
    return ((NEURONS, neurons), (EFFECT, tr("Effect")), (CONTROLS, tr("Controls")), (RELATION, tr("Relation")))


def _fresh(old: LanguagesView | None, view: LanguagesView) -> bool:
    """Whether something was measured just now."""
    if view.measured is None or view.measured.stale:
        return False
    return old is None or old.measured is None or (old.busy and old.measured != view.measured)


def _topped(widget: QWidget) -> QWidget:
    """The widget at the upper end of the room, which runs as it does."""
    page = QWidget()
    page.setLayoutDirection(widget.layoutDirection())
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(widget)
    column.addStretch(1)
    return page


def _cells(row: SharedNeuron, whole: int) -> tuple[Cell, ...]:
    autonyms = [names.isolate(names.name(code).autonym) for code in row.languages]
    everyone = tr("both languages") if whole == 2 else tr("all {whole}", whole=whole)
    autonyms = autonyms or [tr("none at these settings")]
    text = everyone if len(row.languages) == whole else tr(", ").join(autonyms)
    tip = "\n".join(names.name(code).long for code in row.languages)
    return (
        Cell(str(row.neuron), figures=False),
        Cell(text, tooltip=tip, token="muted"),
        Cell(wording.share(row.score) if row.languages else "–", figures=True),
    )


def _effect(
    shown: EffectMatrix, positions: dict[str, int], level: str
) -> tuple[list[MatrixLabel], list[MatrixLabel], list[list[MatrixCell]]]:
    columns = [
        MatrixLabel(names.name(code).autonym, code, positions.get(code), names.name(code).long) for code in shown.codes
    ]
    rows = [MatrixLabel(row.label, "", row.position, f"{row.label}\n{row.hint}", row.quiet) for row in shown.rows]
    noted = level != "plain"
    cells = [
        [
            MatrixCell(
                (cell.text, cell.text.removeprefix("0")), cell.interval if noted else "", cell.change, cell.tooltip
            )
            if cell.text
            else MatrixCell()
            for cell in row.cells
        ]
        for row in shown.rows
    ]
    return rows, columns, cells


def _bar(row: ControlRow, most: float) -> BarRow:
    spread = None
    if row.low is not None and row.high is not None:
        spread = max(row.high - row.value, row.value - row.low) / most
    return BarRow(row.label, row.value / most, (row.text,), None, None, row.tooltip or row.label, spread, row.main)
