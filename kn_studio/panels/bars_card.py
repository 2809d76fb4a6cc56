"""A card that shows the same figures as bars or as a table, or says why there are none."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from kn_studio.theme import Theme
from kn_studio.translation import joined, marked, tr
from kn_studio.widgets.bars import Bars
from kn_studio.widgets.card import Card, wrapped_label
from kn_studio.widgets.cell_table import CellTable
from kn_studio.widgets.notice import EmptyState
from kn_studio.widgets.paired_bars import PairedBars
from kn_studio.widgets.sorted_table import SortedTable
from kn_studio.widgets.switch import Switch

BARS, TABLE = "bars", "table"
PAGES = ((BARS, marked("Bars")), (TABLE, marked("Table")))


class BarsCard(Card):
    """The bars and the table are the subclass's own, which fills them and then tells the card by `_tell`.

    `most` are the table's rows before it scrolls by itself, `what` names the switch.
    """

    def __init__(
        self,
        title: str,
        what: str,
        bars: Bars | PairedBars,
        table: CellTable | SortedTable,
        most: int,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title, parent=parent)
        self._most, self._lines, self._known = most, 0, False
        self._said, self._more = "", ""
        self.switch = Switch(PAGES, tr("Show the {what} as", what=what))
        self.switch.set_current(BARS)
        self.switch.chosen.connect(lambda _key: self._turn())
        self.add_control(self.switch)
        self._bars, self._table = bars, table
        self.note = wrapped_label("muted")
        self.empty = EmptyState()
        for widget in (bars, table, self.note, self.empty):
            self.body.addWidget(widget)

    def show_page(self, key: str) -> None:
        """Turn to the bars or to the table."""
        self.switch.set_current(key)
        self._turn()

    def apply_theme(self, theme: Theme) -> None:
        """Hand the theme on."""
        self._bars.apply_theme(theme)
        self._table.apply_theme(theme)
        self._fit()

    def _tell(self, known: bool, lines: int, note: str, more: str = "") -> None:
        """Whether there are figures, in how many lines of the table, and what is to be said below them; `more` is what
        the table has besides, of which nobody has to be told who looks at it.
        """
        self._known, self._lines, self._said, self._more = known, lines, note, more
        self._turn()

    def _turn(self) -> None:
        key = self.switch.current()
        self.switch.setVisible(self._known)
        self._bars.setVisible(self._known and key == BARS)
        self._table.setVisible(self._known and key == TABLE)
        self.note.setText(joined((self._more if key == BARS else "", self._said)))
        self.note.setVisible(self._known and bool(self.note.text()))
        self.empty.setVisible(not self._known)
        self._fit()

    def _fit(self) -> None:
        self._table.setFixedHeight(self._table.height_for(min(self._lines, self._most)))
