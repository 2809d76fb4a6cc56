"""The card of switches: one for every member of the group, and beside them what each language still answers."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from kn_studio.theme import Theme
from kn_studio.translation import tr
from kn_studio.viewmodels import wording
from kn_studio.viewmodels.group_switches import AnswerLine, SwitchesView
from kn_studio.widgets.bars import BarRow, Bars
from kn_studio.widgets.card import Card, wrapped_label
from kn_studio.widgets.elided import ElidedLabel
from kn_studio.widgets.flow import FlowLayout
from kn_studio.widgets.notice import EmptyState
from kn_studio.widgets.pages import Pages
from kn_studio.widgets.scrolled import ScrolledRows
from kn_studio.widgets.toggle import Toggle

_LEAST = 206
"""Pixels for the bars: two cards stand side by side in the smallest window."""
_ROWS_SEEN = 3
"""Bars at the least: a language's, and those of random and matched neurons below it."""
_CLOSE = 4
"""Pixels between the card's lines."""
_APART = 14
"""Pixels between two switches."""


class SwitchesCard(Card):
    """Signals: the number of the switch that was thrown and whether it is off now, and the wish to measure again."""

    thrown = Signal(int, bool)
    measure = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Switches"), parent=parent, small=True)
        self._theme: Theme | None = None
        self._toggles: list[Toggle] = []
        self._view: SwitchesView | None = None
        self.all_on = QPushButton(tr("All on"))
        self.all_on.setProperty("small", True)
        self.all_on.clicked.connect(lambda: self._throw_all(False))
        self.all_off = QPushButton(tr("All off"))
        self.all_off.setProperty("small", True)
        self.all_off.clicked.connect(lambda: self._throw_all(True))
        for button in (self.all_on, self.all_off):
            self.add_control(button)
        self.sentence = wrapped_label("text")
        self.note = ElidedLabel("", "muted")
        self.bars = Bars(tr("Probability of the answer in each language"), yields=True)
        self.empty = EmptyState()
        self.empty.primary.connect(lambda: self.measure.emit())
        self.pages = Pages()
        self.pages.addWidget(ScrolledRows(self._topped(self.bars), self.bars.least_row))
        self.pages.addWidget(self.empty)
        self.pages.setMinimumWidth(_LEAST)
        # Above the bars, not beside them: in the smallest window these would be shorter than their figures.
        self._list = QWidget()
        self._flow = FlowLayout(self._list, spacing=_APART)
        self.body.setSpacing(_CLOSE)
        self.body.addWidget(self.sentence)
        self.body.addWidget(self._list)
        self.body.addWidget(self.pages, 1)
        self.body.addWidget(self.note)

    def _topped(self, widget: QWidget) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(widget)
        column.addStretch(1)
        return page

    def show_view(self, view: SwitchesView, level: str) -> None:
        """Show these switches where they stand now."""
        self._view = view
        self.set_heading(view.title)
        while len(self._toggles) < len(view.lines):
            self._toggles.append(self._toggle(len(self._toggles)))
        for number, toggle in enumerate(self._toggles):
            toggle.setVisible(number < len(view.lines))
            toggle.setEnabled(bool(view.answers))
            if number < len(view.lines):
                line = view.lines[number]
                toggle.set_switch(line.name, not line.off, line.tip)
        self.sentence.setText(view.sentence)
        self.sentence.setVisible(bool(view.sentence))
        self.note.setText(view.note)
        self.note.setVisible(bool(view.note))
        off = sum(line.off for line in view.lines)
        self.all_on.setEnabled(bool(view.answers) and off > 0)
        self.all_off.setEnabled(bool(view.answers) and off < len(view.lines))
        self.bars.set_rows(tuple(row for answer in view.answers for row in _rows(answer, level)))
        self.empty.set_state(view.message, tr("Measure now") if view.ask is not None else "")
        self.pages.setCurrentIndex(0 if view.answers else 1)
        self._keep_rows()

    def _keep_rows(self) -> None:
        """A language's bars with their controls are always seen; what there is instead of bars has what it needs."""
        self.pages.setMinimumHeight(_ROWS_SEEN * self.bars.least_row() if self.pages.currentIndex() == 0 else 0)

    def apply_theme(self, theme: Theme) -> None:
        """Hand the theme on."""
        self._theme = theme
        self.bars.apply_theme(theme)
        self._keep_rows()
        for toggle in self._toggles:
            toggle.apply_theme(theme)

    def liked_height(self) -> int:
        """Height at which no bar has to be scrolled to."""
        layout = self.layout()
        if layout is None or self.pages.currentIndex():
            return 0
        least = layout.totalMinimumHeightForWidth(self.width()) - self.pages.minimumHeight()
        return least + self.bars.sizeHint().height()

    def toggles(self) -> tuple[Toggle, ...]:
        """The switches on the screen."""
        return tuple(self._toggles[: len(self._view.lines)] if self._view is not None else ())

    def _toggle(self, number: int) -> Toggle:
        toggle = Toggle(self._list)
        if self._theme is not None:
            toggle.apply_theme(self._theme)
        toggle.clicked.connect(lambda on, number=number: self.thrown.emit(number, not on))
        self._flow.addWidget(toggle)
        return toggle

    def _throw_all(self, off: bool) -> None:
        lines = self._view.lines if self._view is not None else ()
        for number, line in enumerate(lines):
            if line.off != off:
                self.thrown.emit(number, off)


def _rows(answer: AnswerLine, level: str) -> list[BarRow]:
    """A language, and under it what random groups leave; on the research level matched ones, too."""
    figures = (wording.probability(answer.before), "→", wording.probability(answer.after))
    rows = [BarRow(answer.autonym, answer.after, figures, answer.before, answer.position, answer.tip)]
    before = wording.probability(answer.before)
    controls: list[tuple[str, float, float | None]] = [(tr("random"), answer.control, answer.control_sd)]
    if level != "plain":
        controls.append((tr("matched"), answer.matched, None))
    for name, value, spread in controls:
        text = (before, "→", wording.probability(value))
        rows.append(BarRow(f"   {name}", value, text, answer.before, None, answer.tip, spread))
    return rows
