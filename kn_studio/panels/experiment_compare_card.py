"""The card that puts two runs of one experiment side by side, fact by fact."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from kn_studio.panels.choices import combo, fill
from kn_studio.theme import Theme
from kn_studio.translation import marked, paragraph, tr
from kn_studio.viewmodels import experiment_wording as words
from kn_studio.viewmodels.experiment_comparison import ComparedLine, ComparisonView
from kn_studio.widgets.card import Card, wrapped_label
from kn_studio.widgets.cells import Cell, Column
from kn_studio.widgets.sorted_table import Key, SortedTable

_ROWS = 14
_TITLES = (
    marked("Arm"),
    marked("Operation"),
    marked("Figure"),
    marked("This run"),
    marked("Other run"),
    marked("Difference"),
    marked("95 % interval"),
    marked("Facts"),
)
_COLUMNS = (
    Column(_TITLES[0], stretch=True),
    Column(_TITLES[1], stretch=True),
    Column(_TITLES[2], stretch=True),
    Column(_TITLES[3], figures=True),
    Column(_TITLES[4], figures=True),
    Column(_TITLES[5], figures=True, hint=marked("Other run minus this run, over the facts that both models know")),
    Column(_TITLES[6], figures=True, room=640, hint=marked("Bootstrap interval of the paired difference")),
    Column(_TITLES[7], figures=True, room=560),
)


class CompareCard(Card):
    """`compare` carries a `CompareExperiments`."""

    compare = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Compare with another run"), parent=parent)
        self._view = ComparisonView()
        self.other = combo(tr("The other run"))
        self.other.setMinimumContentsLength(32)
        self.button = QPushButton(tr("Compare"))
        self.button.setProperty("small", True)
        self.button.clicked.connect(self._on_compare)
        self.add_control(self.other)
        self.add_control(self.button)
        self.sentence = wrapped_label("text")
        self.table = SortedTable(tr("Two runs side by side"), _COLUMNS)
        self.table.keep_columns("two-runs")
        self.body.addWidget(self.sentence)
        self.body.addWidget(self.table)

    def show_view(self, view: ComparisonView) -> None:
        """Show the runs to choose from, and what was compared."""
        self._view = view
        self.setVisible(bool(view.others))
        fill(self.other, view.others, str(self.other.currentData() or next(iter(view.others), ("", ""))[0]))
        self.button.setEnabled(bool(view.asks))
        parts = []
        if view.names[0]:
            parts = [
                tr(
                    "{names} and {names2}, over the facts that both models know.",
                    names=view.names[0],
                    names2=view.names[1],
                ),
                view.partial,
                view.settings,
            ]
        text = view.message or paragraph(*parts)
        self.sentence.setText(text or tr("Paired over the facts that both runs measured."))
        self.table.set_lines([_cells(each) for each in view.lines], [_keys(each) for each in view.lines])
        self.table.setVisible(bool(view.lines))
        self._fit()

    def apply_theme(self, theme: Theme) -> None:
        """Hand the theme on."""
        self.table.apply_theme(theme)
        self._fit()

    def _on_compare(self) -> None:
        place = self.other.currentIndex()
        if 0 <= place < len(self._view.asks):
            self.compare.emit(self._view.asks[place])

    def _fit(self) -> None:
        self.table.setFixedHeight(self.table.height_for(min(max(1, len(self._view.lines)), _ROWS)))


def _cells(view: ComparedLine) -> tuple[Cell, ...]:
    line = view.line
    return (
        Cell(view.arm),
        Cell(view.operation, token="muted"),
        Cell(view.metric, token="muted"),
        Cell(words.figure(line.first), figures=True),
        Cell(words.figure(line.second), figures=True),
        Cell(words.figure(line.difference), figures=True, token="accent" if view.apart else "text"),
        Cell(words.interval(line.low, line.high), figures=True, token="muted"),
        Cell(f"{line.n:,}", figures=True, token="muted"),
    )


def _keys(view: ComparedLine) -> tuple[Key, ...]:
    line = view.line
    low = line.difference if line.low is None else line.low
    return (view.arm, view.operation, view.metric, line.first, line.second, line.difference, low, float(line.n))
