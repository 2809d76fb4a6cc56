"""The card of side effects: what else changed, beside the same edit of random neurons."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from kn_studio.panels.bars_card import BARS, PAGES, TABLE
from kn_studio.theme import Theme
from kn_studio.translation import marked, tr
from kn_studio.viewmodels.side_effects import FlippedLine, MeterRow, ReverseLine, SideLine, SideView, TextLine
from kn_studio.widgets.bars import BarRow, Bars
from kn_studio.widgets.card import Card, role_label, set_role, wrapped_label
from kn_studio.widgets.cell_table import CellTable
from kn_studio.widgets.cells import Cell, Column
from kn_studio.widgets.switch import Switch

_ROWS = 8
"""Rows of a table before it scrolls by itself."""
_SIDES = (
    Column(marked("Other facts")),
    Column(marked("Language"), stretch=True),
    Column(marked("Answers"), figures=True),
    Column(marked("Kept"), figures=True, hint=marked("Answers whose likeliest token stayed")),
    Column(marked("Random"), figures=True, hint=marked("The same after the same edit of random neurons")),
    Column("KL", figures=True, hint=marked("Mean KL(before || after) at the answer, in nats")),
    Column("95 %", figures=True, room=560, hint=marked("Bootstrap interval of the mean over facts")),
    Column(marked("KL random"), figures=True, hint=marked("The same after the same edit of random neurons")),
)
_FLIPPED = (
    Column(marked("Question"), stretch=True),
    Column(marked("Before")),
    Column(marked("After")),
    Column(marked("Relation"), room=560),
)
_TEXTS = (
    Column(marked("Plain text in"), stretch=True),
    Column(marked("Before"), figures=True, hint=marked("Perplexity; pseudo-perplexity for masked models")),
    Column(marked("After"), figures=True),
    Column(marked("Random"), figures=True, hint=marked("After the same edit of random neurons")),
)
_REVERSE = (
    Column(marked("Question"), stretch=True),
    Column(marked("Before"), figures=True, hint=marked("Probability of the subject")),
    Column(marked("After"), figures=True),
)


class SideEffectsCard(Card):
    """Nothing here asks for anything: it is measured with the effect."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("What else changed?"), parent=parent)
        self._view = SideView()
        self.switch = Switch(PAGES, tr("Show other facts as"))
        self.switch.set_current(BARS)
        self.switch.chosen.connect(lambda _key: self._turn())
        self.add_control(self.switch)
        self.finding = wrapped_label("text")
        self.meter = Bars(tr("Answers about other facts that changed"))
        self.table = CellTable(tr("Other facts by language"), _SIDES)
        self.table.keep_columns("side-effects")
        self.flipped_title = role_label(tr("Answers that changed"), "label")
        self.flipped = CellTable(tr("Answers about other facts that changed"), _FLIPPED)
        self.flipped.keep_columns("flipped")
        self.text_finding = wrapped_label("text")
        self.texts = CellTable(tr("Perplexity of plain text"), _TEXTS)
        self.reverse_title = role_label(tr("Asked the other way round"), "label")
        self.reverse = CellTable(tr("Asked the other way round"), _REVERSE)
        self.note = wrapped_label("muted")
        for widget in (
            self.finding, self.meter, self.table, self.flipped_title, self.flipped, self.text_finding, self.texts,
            self.reverse_title, self.reverse, self.note,
        ):  # fmt: skip
            self.body.addWidget(widget)

    def show_view(self, view: SideView) -> None:
        """Show what was measured beside the fact."""
        self._view = view
        self.finding.setText(view.finding)
        self.meter.set_rows(tuple(_bar(each) for each in view.meter), faded=view.faded)
        self.table.set_rows(tuple(_side(each) for each in view.lines))
        self.flipped.set_rows(tuple(_flipped(each) for each in view.flipped))
        self.text_finding.setText(view.text_finding)
        self.texts.set_rows(tuple(_text(each) for each in view.texts))
        self.reverse.set_rows(tuple(_reverse(each) for each in view.reverse))
        self.note.setText(view.note)
        for table in (self.table, self.flipped, self.texts, self.reverse):
            table.set_faded(view.faded)
        for label in (self.finding, self.text_finding):
            set_role(label, "muted" if view.faded else "text")
        self._turn()

    def show_page(self, key: str) -> None:
        """Turn to the bars or to the table."""
        self.switch.set_current(key)
        self._turn()

    def apply_theme(self, theme: Theme) -> None:
        """Hand the theme on."""
        for widget in (self.meter, self.table, self.flipped, self.texts, self.reverse):
            widget.apply_theme(theme)
        self._fit()

    def _turn(self) -> None:
        view, key = self._view, self.switch.current()
        sections: tuple[tuple[bool, tuple[QWidget, ...]], ...] = (
            (bool(view.lines), (self.switch,)),
            (bool(view.meter) and key == BARS, (self.meter,)),
            (bool(view.lines) and key == TABLE, (self.table,)),
            (bool(view.flipped), (self.flipped_title, self.flipped)),
            (bool(view.text_finding), (self.text_finding,)),
            (bool(view.texts) and key == TABLE, (self.texts,)),
            (bool(view.reverse), (self.reverse_title, self.reverse)),
            (bool(view.note), (self.note,)),
        )
        for there, widgets in sections:
            for widget in widgets:
                widget.setVisible(there)
        self._fit()

    def _fit(self) -> None:
        view = self._view
        counts = (
            (self.table, len(view.lines)), (self.flipped, len(view.flipped)), (self.texts, len(view.texts)),
            (self.reverse, len(view.reverse)),
        )  # fmt: skip
        for table, rows in counts:
            table.setFixedHeight(table.height_for(min(rows, _ROWS)))


def _bar(row: MeterRow) -> BarRow:
    figures = (row.text, row.kl, row.facts) if row.kl else (row.text, row.facts)
    return BarRow(row.label, row.share, figures, None, None, row.tip, strong=not row.control)


def _side(line: SideLine) -> tuple[Cell, ...]:
    return (
        Cell(line.of),
        Cell(line.language, mark=line.position),
        Cell(f"{line.facts:,}", figures=True),
        Cell(line.kept, figures=True),
        Cell(line.control_kept, figures=True, token="muted"),
        Cell(line.kl, figures=True),
        Cell(line.interval, figures=True, token="muted"),
        Cell(line.control_kl, figures=True, token="muted"),
    )


def _flipped(line: FlippedLine) -> tuple[Cell, ...]:
    return (
        Cell(line.text, line.right_to_left, tooltip=f"{line.text}\n{line.tip}", mark=line.position),
        Cell(line.before, line.right_to_left),
        Cell(line.after, line.right_to_left),
        Cell(line.where, token="muted"),
    )


def _text(line: TextLine) -> tuple[Cell, ...]:
    return (
        Cell(line.language, mark=line.position),
        Cell(line.before, figures=True),
        Cell(line.after, figures=True),
        Cell(line.random, figures=True, token="muted"),
    )


def _reverse(line: ReverseLine) -> tuple[Cell, ...]:
    return (
        Cell(line.text, line.right_to_left, mark=line.position),
        Cell(line.before, figures=True),
        Cell(line.after, figures=True),
    )
