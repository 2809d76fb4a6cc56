"""The card of the effect: what turning the neurons off or up does to the answer, with both controls."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QWidget

from kn_studio.theme import Theme
from kn_studio.viewmodels import wording
from kn_studio.viewmodels.effects import EffectRow, EffectView
from kn_studio.viewmodels.neuron_map import NeuronMapView
from kn_studio.widgets.bars import BarRow, Bars
from kn_studio.widgets.card import Card
from kn_studio.widgets.elided import ElidedLabel
from kn_studio.widgets.switch import Switch

OFF, UP = "off", "up"
FACTORS = {OFF: 0.0, UP: 2.0}


class EffectCard(Card):
    """`scale` carries the factor by which the neurons on the map shall be multiplied."""

    scale = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, small=True)
        self.setAccessibleName("Effect")
        self._view: NeuronMapView | None = None
        self._switch = Switch(((OFF, "Off"), (UP, "×2")), "Turn the neurons")
        self._switch.set_current(OFF)
        self._switch.chosen.connect(self._on_switch)
        self.add_control(self._switch)
        self.bars = Bars("Answer probability before and after")
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(self.bars)
        for widget in (scroll.viewport(), self.bars):
            widget.setAutoFillBackground(False)
        self._note = ElidedLabel("", "muted")
        self._measure = QPushButton()
        self._measure.setProperty("small", True)
        self._measure.clicked.connect(lambda: self.scale.emit(FACTORS[self._switch.current()]))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._note, 1)
        row.addWidget(self._measure)
        self.body.addWidget(scroll, 1)
        self.body.addLayout(row)

    def show_view(self, view: NeuronMapView) -> None:
        """Show the bars of the operation that is switched on."""
        self._view = view
        self._draw()

    def apply_theme(self, theme: Theme) -> None:
        """Hand the theme on."""
        self.bars.apply_theme(theme)

    def _shown(self) -> EffectView | None:
        if self._view is None:
            return None
        return self._view.off if self._switch.current() == OFF else self._view.up

    def _draw(self) -> None:
        view, effect = self._view, self._shown()
        if view is None:
            return
        many = wording.neurons(view.chosen, view.level)
        self.set_heading(effect.title if effect else "Effect on the answer")
        rows = effect.rows if effect else ()
        self.bars.set_rows(tuple(bar_row(row) for row in rows), faded=bool(effect and effect.stale))
        self._note.setText(self._words(view, effect))
        offer = view.can_scale and (effect is None or effect.stale)
        self._measure.setText(f"Measure these {many}")
        self._measure.setVisible(offer)
        self._switch.setEnabled(effect is not None or view.can_scale)

    def _words(self, view: NeuronMapView, effect: EffectView | None) -> str:
        if effect is not None:
            stale = "At the run's own settings. " if effect.stale else ""
            return stale + effect.note
        if view.image is None or view.kind == "partial":
            return "Measured at the end of a run."
        if not view.chosen:
            return f"No {wording.word('neuron', view.level)} is chosen."
        return "" if view.can_scale else "Load the run's model to measure it."

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
        sd = "" if row.sd is None else f"\n± {wording.probability(row.sd)} over the draws"
        return BarRow(row.label, row.after, figures, row.before, row.position, row.tooltip + sd, row.sd)
    sd = "" if row.sd is None else f"± {wording.probability(row.sd)}"
    return BarRow(row.label, row.after, (*figures, sd), row.before, row.position, row.tooltip, row.sd)
