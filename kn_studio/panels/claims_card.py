"""The card of many claims: those of a file, how far they are checked, by verdict, and their way out."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget

from kn_studio.theme import Theme
from kn_studio.translation import marked, tr
from kn_studio.viewmodels import check_wording as said
from kn_studio.viewmodels.claim_batch import ALL, BatchView, ClaimLine
from kn_studio.widgets.card import Card, wrapped_label
from kn_studio.widgets.cells import Cell, Column
from kn_studio.widgets.sorted_table import Key, SortedTable
from kn_studio.widgets.switch import Switch

_ROWS = 8
"""Rows before the table scrolls by itself: the verdict on the chosen one stays near."""
_COLUMNS = (
    Column(marked("Line"), figures=True),
    Column(marked("Claim"), stretch=True),
    Column(marked("Relation"), room=560),
    Column(marked("Language"), room=520),
    Column(marked("Verdict")),
    Column(marked("Confidence"), figures=True, hint=marked("How likely the verdict is right, by the calibration")),
    Column(
        marked("Own answer"), stretch=True, hint=marked("What the model would answer itself, or why it was not asked")
    ),
)


class ClaimsCard(Card):
    """`row` carries the number of the claim that was gone to, `export` is the wish to write them to a file."""

    row = Signal(int)
    export = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Many claims"), parent=parent)
        self._view = BatchView()
        self._lines: tuple[ClaimLine, ...] = ()
        self._current = -1
        self._drawn: dict[ClaimLine, tuple[tuple[Cell, ...], tuple[Key, ...]]] = {}
        self.button = QPushButton(tr("Export …"))
        self.button.setProperty("small", True)
        self.button.setToolTip(tr("Write the claims with their verdicts to CSV, JSON or Parquet"))
        self.button.clicked.connect(lambda: self.export.emit())
        self.add_control(self.button)
        self.finding = wrapped_label("text")
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setRange(0, 1000)
        self.progress.setAccessibleName(tr("Claims that are checked"))
        self.filter = Switch((), tr("Show claims by verdict"))
        self.filter.chosen.connect(lambda _key: self._show_lines())
        self.table = SortedTable(tr("Claims of the file"), _COLUMNS)
        self.table.keep_columns("claims")
        self.table.gone_to.connect(self._on_row)
        line = QHBoxLayout()
        line.addWidget(self.filter)
        line.addStretch(1)
        self.body.addWidget(self.finding)
        self.body.addWidget(self.progress)
        self.body.addLayout(line)
        self.body.addWidget(self.table)

    def show_view(self, view: BatchView, current: int) -> None:
        """Show the claims, with the one of this number selected."""
        self._view = view
        self._current = current
        self.set_note(view.file)
        self.finding.setText(view.finding)
        self.finding.setProperty("role", "warn" if view.stopped else "text")
        self.finding.style().unpolish(self.finding)
        self.finding.style().polish(self.finding)
        self.progress.setVisible(view.progress is not None)
        self.progress.setValue(round(1000 * (view.progress or 0.0)))
        self.filter.set_segments(view.filters)
        if self.filter.current() not in dict(view.filters) and view.filters:
            self.filter.set_current(ALL)
        self.filter.setVisible(len(view.filters) > 2)
        self.button.setEnabled(view.exportable)
        self._show_lines()

    def apply_theme(self, theme: Theme) -> None:
        """Hand the theme on."""
        self.table.apply_theme(theme)
        self._fit()

    def _show_lines(self) -> None:
        self._lines = self._view.of(self.filter.current() or ALL)
        current = next((place for place, line in enumerate(self._lines) if line.row == self._current >= 0), -1)
        # A file may be long, and grows line by line: what is there already is not made again.
        known = self._drawn
        self._drawn = {line: known.get(line) or (_cells(line), _keys(line)) for line in self._view.lines}
        drawn = [self._drawn[line] for line in self._lines]
        self.table.set_lines([cells for cells, _ in drawn], [keys for _, keys in drawn], current)
        self._fit()

    def _fit(self) -> None:
        self.table.setFixedHeight(self.table.height_for(min(max(1, len(self._lines)), _ROWS)))

    def _on_row(self, place: int) -> None:
        line = self._lines[place]
        if line.row >= 0:
            self.row.emit(line.row)


def _cells(line: ClaimLine) -> tuple[Cell, ...]:
    if line.verdict is None:
        return (
            Cell(f"{line.number:,}", figures=True, token="muted"),
            Cell(line.claim or line.tip, line.right_to_left and bool(line.claim), tooltip=line.tip, token="muted"),
            Cell(""),
            Cell(""),
            Cell(tr("Not asked"), token="warn", tooltip=line.tip),
            Cell("–", figures=True, token="muted"),
            Cell(line.tip, token="muted", tooltip=line.tip),
        )
    return (
        Cell(f"{line.number:,}", figures=True, token="muted"),
        Cell(line.claim, line.right_to_left),
        Cell(line.relation, token="muted"),
        Cell(line.language, mark=line.position, token="muted"),
        Cell(said.short(line.verdict), token=said.token(line.verdict), tooltip=line.tip),
        Cell(line.confidence or "–", figures=True),
        Cell(line.own, line.right_to_left),
    )


def _keys(line: ClaimLine) -> tuple[Key, ...]:
    return (
        float(line.number), line.claim.casefold(), line.relation, line.language, line.verdict or "", line.sure,
        line.own.casefold(),
    )  # fmt: skip
