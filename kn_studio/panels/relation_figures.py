"""The page of a calibration's figures by relation: a table that can be sorted and copied."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from kn_studio.theme import Theme
from kn_studio.translation import bare, marked, tr
from kn_studio.viewmodels.relation_figures import RelationLine, RelationsView
from kn_studio.widgets.card import wrapped_label
from kn_studio.widgets.cells import Cell, Column, figures
from kn_studio.widgets.notice import EmptyState
from kn_studio.widgets.sorted_table import SortedTable

_ROWS = 12
"""Rows before the table scrolls by itself: two more than a data set of facts usually has relations for."""
_COLUMNS = (
    Column(marked("Relation"), stretch=True),
    figures("n", marked("Unseen claims")),
    figures("AUROC", marked("On unseen claims: 1 tells all right claims from wrong ones, 0.5 is guessing")),
    figures("95 %", marked("Bootstrap interval over subjects"), 460),
    figures(marked("Known"), marked("Share of the other facts whose right object the model ranks first")),
    figures("95 %", marked("Bootstrap interval over subjects"), 560),
    figures(marked("Facts"), marked("Facts that this share is of"), 640),
    Column(marked("State"), hint=marked("Whether claims of this relation are judged")),
)


class RelationFigures(QWidget):
    """`copy` puts all rows on the clipboard, in the order in which they stand, with their titles."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table = SortedTable(tr("Figures of each relation"), _COLUMNS)
        self.table.keep_columns("relation-figures")
        self.empty = EmptyState()
        self.note = wrapped_label("muted")
        self.button = QPushButton(tr("Copy the table"))
        self.button.setProperty("small", True)
        self.button.setToolTip(tr("All rows as tab-separated text, for a spreadsheet"))
        self.button.clicked.connect(self.copy)
        foot = QHBoxLayout()
        foot.setContentsMargins(0, 0, 0, 0)
        foot.addWidget(self.note, 1)
        foot.addWidget(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.table)
        column.addWidget(self.empty)
        column.addLayout(foot)

    def show_view(self, view: RelationsView) -> None:
        """Show the relations of one calibration."""
        there = bool(view.lines)
        self.table.set_lines([_cells(line) for line in view.lines], [line.keys for line in view.lines])
        for widget in (self.table, self.button):
            widget.setVisible(there)
        self.empty.set_state(view.message)
        self.empty.setVisible(not there)
        self.note.setText(view.note)
        self._fit()

    def apply_theme(self, theme: Theme) -> None:
        """Hand the theme on."""
        self.table.apply_theme(theme)
        self._fit()

    def copy(self) -> None:
        """Take the whole table along."""
        titles = bare("\t".join(column.title for column in self.table.cells.columns))
        QGuiApplication.clipboard().setText(f"{titles}\n{self.table.as_text(self.table.cells.at_hand())}")

    def _fit(self) -> None:
        self.table.setFixedHeight(self.table.height_for(min(len(self.table.cells.rows), _ROWS)))


def _cells(line: RelationLine) -> tuple[Cell, ...]:
    token = "muted" if line.silent else "text"
    return (
        Cell(line.relation, token=token, tooltip=line.tip),
        Cell(line.n, figures=True, token=token),
        Cell(line.auroc, figures=True, token=token),
        Cell(line.auroc_range, figures=True, token="muted"),
        Cell(line.known, figures=True, token=token, tooltip=line.tip),
        Cell(line.known_range, figures=True, token="muted"),
        Cell(line.facts, figures=True, token=token),
        Cell(
            tr("not judged") if line.silent else tr("judged"),
            token="warn" if line.silent else "muted",
            tooltip=line.tip,
        ),
    )
