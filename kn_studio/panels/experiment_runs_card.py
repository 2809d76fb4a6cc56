"""The card of the runs that the session remembers: where each stands. The card of the chosen one goes on with it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from kn_studio.theme import Theme
from kn_studio.translation import marked, tr
from kn_studio.viewmodels.experiment_runs import RunsView, RunView
from kn_studio.widgets.card import Card
from kn_studio.widgets.cell_table import CellTable
from kn_studio.widgets.cells import Cell, Column
from kn_studio.widgets.notice import EmptyState

_ROWS = 6
_COLUMNS = (
    Column(marked("Experiment")),
    Column(marked("Models"), stretch=True),
    Column(marked("Facts"), room=620),
    Column(marked("Begun"), room=520),
    Column(marked("Units"), figures=True),
    Column(marked("State")),
)


class ExperimentRunsCard(Card):
    """`asked` carries what shall be done with a run, `opening` the wish to open one from a folder."""

    asked = Signal(object)
    opening = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Runs"), parent=parent)
        self._view = RunsView()
        self.open = QPushButton(tr("Open a folder …"))
        self.open.setToolTip(tr("Look at a run that was made elsewhere, in another session or in a terminal"))
        self.open.clicked.connect(lambda: self.opening.emit())
        self.open.setProperty("small", True)
        self.add_control(self.open)
        self.table = CellTable(tr("Runs of experiments"), _COLUMNS)
        self.table.keep_columns("experiment-runs")
        self.table.chosen.connect(lambda row: self.asked.emit(self._view.lines[row].look))
        self.empty = EmptyState()
        self.body.addWidget(self.table)
        self.body.addWidget(self.empty)

    def show_view(self, view: RunsView) -> None:
        """Show the list."""
        self._view = view
        self.table.set_rows(tuple(_cells(each) for each in view.lines), view.current)
        self.table.setVisible(bool(view.lines))
        self.empty.setVisible(not view.lines)
        self.empty.set_state(view.message)
        self._fit()

    def apply_theme(self, theme: Theme) -> None:
        """Hand the theme on."""
        self.table.apply_theme(theme)
        self._fit()

    def _fit(self) -> None:
        self.table.setFixedHeight(self.table.height_for(min(max(1, len(self._view.lines)), _ROWS)))


def _cells(line: RunView) -> tuple[Cell, ...]:
    return (
        Cell(line.title, tooltip=line.tip),
        Cell(line.models, token="muted"),
        Cell(line.recipe, token="muted"),
        Cell(line.begun, token="muted"),
        Cell(line.units, figures=True),
        Cell(line.state, token=line.token, tooltip=line.tip),
    )
