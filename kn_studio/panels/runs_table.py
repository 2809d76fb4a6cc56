"""The table of a session's runs: sorted and narrowed as other tables are, with its selected run."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from kn_studio.translation import joined, marked, tr
from kn_studio.viewmodels import wording
from kn_studio.viewmodels.runs import RunRow
from kn_studio.widgets.cells import Cell, Column
from kn_studio.widgets.sorted_table import Key, SortedTable

_FACTS = 200
"""What the facts have at the least before another column is shown, in unscaled pixels."""

COLUMNS = (
    Column(marked("No."), figures=True),
    Column(marked("Status"), rising=True),
    Column(marked("Facts"), stretch=True, rising=True, least=_FACTS),
    Column(marked("Languages"), rising=True, room=1),
    Column(marked("Prompts"), figures=True),
    Column(marked("Time"), figures=True, room=3),
    Column(marked("Model"), rising=True),
    Column(marked("Method"), rising=True, room=2),
    Column(marked("Started")),
)
"""Time, method and languages give way, in this order, before the facts are cut off, whose tool tip says them."""


class RunsTable(SortedTable):
    """`gone_to` says that another run is selected."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Runs of this session"), COLUMNS, parent)
        self.rows: tuple[RunRow, ...] = ()
        self.keep_columns("runs")
        self.gone_to.connect(self.focus_on)

    def show_rows(self, rows: tuple[RunRow, ...], level: str = "research") -> None:
        """Show these runs; the selected one stays, else it is the one on the map, else the first. `level` says in whose
        words the heads are.
        """
        self.set_titles(*(wording.word(column.title, level) for column in COLUMNS))
        kept = self.selected()
        self.rows = rows
        ids = [row.id for row in rows]
        shown = next((row.id for row in rows if row.shown), None)
        wanted = next((each for each in (kept.id if kept else None, shown) if each in ids), None)
        self.set_lines(tuple(map(_cells, rows)), tuple(map(_keys, rows)), 0 if wanted is None else ids.index(wanted))

    def selected(self) -> RunRow | None:
        """The selected run."""
        number = self.selected_line()
        return self.rows[number] if number is not None else None


def _cells(row: RunRow) -> tuple[Cell, ...]:
    status = tr("{status}, on the map", status=row.status) if row.shown else row.status
    whole = joined((row.facts, row.languages, row.method, row.time))
    return (
        Cell(str(row.id), figures=True, tooltip=_said(str(row.id), row)),
        Cell(status, token=row.token, tooltip=_said(status, row)),
        Cell(row.facts, tooltip=_said(whole, row)),
        Cell(row.languages, tooltip=_said(row.languages, row)),
        Cell(row.prompts, figures=True, tooltip=_said(row.prompts, row)),
        Cell(row.time, figures=True, tooltip=_said(row.time, row)),
        *(Cell(text, tooltip=_said(text, row)) for text in (row.model, row.method, row.started)),
    )


def _said(text: str, row: RunRow) -> str:
    """A cell's words, and below them what is to be said of the run."""
    return "\n".join(part for part in (text, row.standing or row.note, row.way_on, row.remark) if part)


def _keys(row: RunRow) -> tuple[Key, ...]:
    return (
        float(row.id), row.status, row.facts.casefold(), row.languages, float(row.landed), row.seconds,
        row.model.casefold(), row.method, row.begun,
    )  # fmt: skip
