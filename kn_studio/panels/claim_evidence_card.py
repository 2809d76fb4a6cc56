"""The card of the evidence: how the neurons respond to the claimed object and to the model's own answer."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from engine.types import Neuron
from kn_studio.panels.bars_card import BarsCard
from kn_studio.translation import marked, tr
from kn_studio.viewmodels import check_wording, wording
from kn_studio.viewmodels.claim_evidence import EvidenceView, NeuronLine, bar_names
from kn_studio.widgets.cells import Cell, Column, figures
from kn_studio.widgets.paired_bars import BarPair, PairedBars
from kn_studio.widgets.sorted_table import SortedTable

_ROWS = 12
_COLUMNS = (
    Column(marked("Neuron"), stretch=True),
    figures(marked("Layer"), room=360),
    figures(marked("Claimed"), marked("Attribution for the claimed object")),
    figures(marked("Own"), marked("Attribution for the model's own answer")),
    figures(marked("Difference")),
    figures(marked("Written, claimed"), marked("Activation with the claimed object written in its slot"), 560),
    figures(marked("Written, own"), marked("Activation with the model's own answer written in the slot"), 560),
)


class ClaimEvidenceCard(BarsCard):
    """`neuron` carries the neuron that was gone to."""

    neuron = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        self.bars = PairedBars(tr("Response of neurons to the claimed object and to the model's own answer"))
        self.table = SortedTable(tr("Response of neurons to both objects"), _COLUMNS)
        self.table.keep_columns("claim-evidence")
        super().__init__(tr("Evidence"), "evidence", self.bars, self.table, _ROWS, parent)
        self._view = EvidenceView()
        for shown in (self.bars.chosen, self.table.gone_to):
            shown.connect(self._on_row)

    def show_view(self, view: EvidenceView, level: str) -> None:
        """Show the neurons, or why there are none."""
        self._view = view
        self.set_heading(tr("Evidence: {heading}", heading=view.heading) if view.heading else tr("Evidence"))
        research = level != "plain"
        self.bars.set_pairs(bar_names(view), tuple(_bar(each, view.same) for each in view.lines))
        self.table.set_titles(wording.word("neuron", level).capitalize(), *(each.title for each in _COLUMNS[1:]))
        self.table.hide_columns(() if research else (5, 6))
        self.table.set_lines(tuple(_cells(each) for each in view.lines), tuple(_keys(each) for each in view.lines))
        self.empty.set_state(view.message)
        self._tell(bool(view.lines), len(view.lines), view.note)

    def _on_row(self, row: int) -> None:
        found: Neuron = self._view.lines[row].neuron
        self.neuron.emit(found)


def _bar(line: NeuronLine, same: bool) -> BarPair:
    values = (line.claimed,) if same else (line.claimed, line.own)
    tip = tr(
        "{neuron}\nclaimed {claimed}, own {own}", neuron=line.neuron, claimed=_share(line.claimed), own=_share(line.own)
    )
    return BarPair(str(line.neuron), values, tuple(map(_share, values)), tip)


def _cells(line: NeuronLine) -> tuple[Cell, ...]:
    values = (line.claimed, line.own, line.claimed - line.own, line.written_claimed, line.written_own)
    return (
        Cell(str(line.neuron)),
        Cell(str(line.neuron.layer), figures=True),
        *(Cell(check_wording.score(value), figures=True) for value in values),
    )


def _keys(line: NeuronLine) -> tuple[float, ...]:
    place = float(line.neuron.layer * 10**6 + line.neuron.index)
    return (
        place, float(line.neuron.layer), line.claimed, line.own, line.claimed - line.own, line.written_claimed,
        line.written_own,
    )  # fmt: skip


def _share(value: float) -> str:
    """Three decimals with a true minus sign; what rounds to nothing has no sign."""
    text = f"{value:.3f}"
    return text.removeprefix("-") if float(text) == 0 else text.replace("-", "−")
