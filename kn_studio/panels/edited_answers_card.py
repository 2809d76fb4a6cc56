"""The card of the effect: what the edits do to the fact in every language, as bars and as a table."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kn_studio.panels.bars_card import BarsCard
from kn_studio.translation import marked, tr
from kn_studio.viewmodels import wording
from kn_studio.viewmodels.edited_answers import AnswerBar, AnswerLine, EffectView
from kn_studio.widgets.bars import BarRow, Bars
from kn_studio.widgets.cell_table import CellTable
from kn_studio.widgets.cells import Cell, Column
from kn_studio.widgets.notice import NoticeBar

_ROWS = 10
"""Rows of the table before it scrolls by itself."""
_COLUMNS = (
    Column(marked("Language")),
    Column(marked("Answer"), stretch=True, hint=marked("The fact's own answer; the new one is in the accent colour")),
    Column(marked("Asked"), room=840, hint=marked("Held-out paraphrases, or the sentences that served; and how many")),
    Column(
        marked("Used"), hint=marked("Whether the language served to find the neurons or to make the edit"), centred=True
    ),
    Column(marked("Before"), figures=True),
    Column(marked("After"), figures=True),
    Column(
        marked("Random"),
        figures=True,
        hint=marked("After the same edit of random neurons of the same layers: mean ± sd"),
    ),
    Column(
        marked("Matched"),
        figures=True,
        room=840,
        hint=marked("After the same edit of equally active neurons: mean ± sd"),
    ),
    Column(
        marked("Rank"), figures=True, hint=marked("Rank of the answer in the whole vocabulary, by mean probability")
    ),
    Column(marked("Says"), room=560, hint=marked("What the model says first, before and after")),
)


class EditedAnswersCard(BarsCard):
    """`measure` asks to measure the edits in force."""

    measure = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        self.bars = Bars(tr("Answer probability before and after the edits"))
        self.table = CellTable(tr("Answers before and after the edits"), _COLUMNS)
        self.table.keep_columns("edited-answers")
        super().__init__(tr("Effect"), "effect", self.bars, self.table, _ROWS, parent)
        self.stale = NoticeBar()
        self.body.insertWidget(0, self.stale)
        self.stale.pressed.connect(lambda: self._on_measure())
        self.empty.primary.connect(lambda: self._on_measure())

    def show_view(self, view: EffectView, level: str) -> None:
        """Show what was measured, or how it can be."""
        self.stale.set_notice(view.stale, tr(view.ask_text) if view.ask is not None else "")
        research = level != "plain"
        self.bars.set_rows(tuple(_bar(each, research) for each in view.bars), faded=bool(view.stale))
        self.table.set_rows(tuple(_cells(each) for each in view.lines))
        self.table.set_faded(bool(view.stale))
        self.empty.set_state(view.message, tr(view.ask_text) if view.ask is not None else "")
        self._tell(bool(view.bars), len(view.lines), view.note, view.more)

    def _on_measure(self) -> None:
        """The button goes away while it works, so the keyboard goes to the card's own segment first."""
        self.switch.take_focus()
        self.measure.emit()


def _bar(each: AnswerBar, research: bool) -> BarRow:
    figures = (wording.probability(each.before), "→", wording.probability(each.after))
    spread = f"± {wording.probability(each.sd)}" if each.sd is not None else ""
    more = ((each.rank or spread), each.says) if research else (each.says or spread,)
    return BarRow(each.label, each.after, (*figures, *more), each.before, each.position, each.tip, each.sd)


def _cells(line: AnswerLine) -> tuple[Cell, ...]:
    used = tr("yes") if line.used else tr("no")
    return (
        Cell(line.language, mark=line.position),
        Cell(line.answer, line.right_to_left, token="accent" if line.new else "text"),
        Cell(line.asked, token="muted"),
        Cell(used, token="text" if line.used else "muted", centred=True),
        *(Cell(text, figures=True) for text in (line.before, line.after)),
        *(Cell(text, figures=True, token="muted") for text in (line.random, line.matched)),
        Cell(line.rank, figures=True),
        Cell(line.says),
    )
