"""The card of the effect: what turning the neurons off or up does to the answer, with both controls."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from kn_studio.theme import Theme
from kn_studio.translation import figures, tr
from kn_studio.viewmodels import wording
from kn_studio.viewmodels.effects import EffectRow, EffectView
from kn_studio.viewmodels.neuron_map import NeuronMapView
from kn_studio.widgets.bars import BarRow, Bars
from kn_studio.widgets.card import Card, set_role
from kn_studio.widgets.elided import ElidedLabel
from kn_studio.widgets.notice import EmptyState
from kn_studio.widgets.scrolled import Scrolled
from kn_studio.widgets.switch import Switch

OFF, UP = "off", "up"
FACTORS = {OFF: 0.0, UP: 2.0}


class EffectCard(Card):
    """`scale` carries the factor by which the neurons on the map shall be multiplied."""

    scale = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, small=True)
        self.setAccessibleName(tr("Effect"))
        self._view: NeuronMapView | None = None
        self.switch = Switch(((OFF, tr("Off")), (UP, figures("×2"))), tr("Turn the neurons"))
        self.switch.set_current(OFF)
        self.switch.chosen.connect(self._on_switch)
        self.add_control(self.switch)
        self.bars = Bars(tr("Answer probability before and after"))
        scroll = Scrolled(self.bars)
        self._note = ElidedLabel("", "muted")
        self._measure = QPushButton()
        self._measure.setProperty("small", True)
        self._measure.clicked.connect(lambda: self.scale.emit(FACTORS[self.switch.current()]))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._note, 1)
        row.addWidget(self._measure)
        self._scroll = scroll
        self._empty = EmptyState()
        self._empty.primary.connect(lambda: self.scale.emit(FACTORS[self.switch.current()]))
        self.body.addWidget(scroll, 1)
        self.body.addLayout(row)
        self.body.addWidget(self._empty, 1)

    def show_view(self, view: NeuronMapView) -> None:
        """Show the bars of the operation that is switched on; a new live one switches itself on."""
        before, self._view = self._view.live if self._view else None, view
        if view.live is not None and view.live != before:
            self.switch.set_current(OFF if view.live.factor < 1 else UP)
        self._draw()

    def apply_theme(self, theme: Theme) -> None:
        """Hand the theme on."""
        self.bars.apply_theme(theme)

    def _shown(self) -> EffectView | None:
        if self._view is None:
            return None
        return self._view.off if self.switch.current() == OFF else self._view.up

    def _draw(self) -> None:
        view, effect = self._view, self._shown()
        if view is None:
            return
        measure = tr("Measure these {neurons}", neurons=wording.neurons(view.chosen, view.level))
        self.set_heading(effect.title if effect else tr("Effect on the answer"))
        for widget in (self._scroll, self._note):
            widget.setVisible(effect is not None)
        self._empty.setVisible(effect is None)
        self._measure.setText(measure)
        self._measure.setVisible(view.can_scale and effect is not None and effect.stale)
        self.switch.setEnabled(effect is not None or view.can_scale)
        if effect is None:
            self.bars.set_rows(())
            self._empty.set_state(self._words(view), measure if view.can_scale else "")
            return
        self.bars.set_rows(tuple(bar_row(row) for row in effect.rows), faded=effect.stale)
        self._note.setText(tr("At the run's settings") if effect.stale else effect.note)
        self._note.setToolTip(
            tr("Measured at the run's own settings. {note}", note=effect.note) if effect.stale else effect.note
        )
        set_role(self._note, "warn" if effect.stale else "muted")

    def _words(self, view: NeuronMapView) -> str:
        """Why there are no bars."""
        if view.image is None or view.kind == "partial":
            return tr("Measured at the end of a run.")
        if not view.chosen:
            return tr("No {word} is chosen.", word=wording.word("neuron", view.level))
        return tr("Not measured yet.") if view.can_scale else tr("Load the run's model to measure it.")

    def _on_switch(self, key: str) -> None:
        self._draw()
        if self._view is not None and self._view.can_scale and (self._shown() is None or self._shown_stale()):
            self.scale.emit(FACTORS[key])

    def _shown_stale(self) -> bool:
        effect = self._shown()
        return effect is not None and effect.stale


def bar_row(row: EffectRow, spread: bool = True) -> BarRow:
    """An effect's row with its figures in columns; without `spread` the controls' sd is left to the tool tip."""
    figures = (wording.probability(row.before), "→", wording.probability(row.after))
    if not spread:
        sd = "" if row.sd is None else tr("\n± {sd} over the draws", sd=wording.probability(row.sd))
        return BarRow(row.label, row.after, figures, row.before, row.position, row.tooltip + sd, row.sd)
    sd = "" if row.sd is None else f"± {wording.probability(row.sd)}"
    return BarRow(row.label, row.after, (*figures, sd), row.before, row.position, row.tooltip, row.sd)
