"""Turn a neuron down or up: a slider from off to three times, and buttons for it and for all on the map."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from engine.types import Neuron
from kn_studio.theme import Theme
from kn_studio.translation import tr
from kn_studio.viewmodels import wording
from kn_studio.widgets.card import wrapped_label
from kn_studio.widgets.direction import keep_axis
from kn_studio.widgets.value_slider import ValueSlider

_WAIT = 120
_OFF, _SAME, _DOUBLE, _MOST = 0.0, 1.0, 2.0, 3.0


class ScalingControls(QWidget):
    """`one` carries the factor for the neuron of the card, `all` that for every neuron on the map."""

    one = Signal(float)
    all = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._neuron: Neuron | None = None
        self.slider = ValueSlider(tr("off"), _OFF, _MOST, 0.1, wait=_WAIT)
        keep_axis(self.slider)  # its label names its lowest end, and that is at the left in every language
        self.slider.changed.connect(self._on_slider)
        self.slider.groove.valueChanged.connect(lambda _: self.slider.set_text(_said(self.slider.value())))
        self.suppress, self.enhance, self.reset = QPushButton(), QPushButton(), QPushButton(tr("As it is"))
        self.all_off, self.all_up = QPushButton(), QPushButton()
        for button, factor in ((self.suppress, _OFF), (self.reset, _SAME), (self.enhance, _DOUBLE)):
            button.clicked.connect(lambda _checked, factor=factor: self._set(factor))
        for button, factor in ((self.all_off, _OFF), (self.all_up, _DOUBLE)):
            button.clicked.connect(lambda _checked, factor=factor: self.all.emit(factor))
        self._all = wrapped_label("muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.slider)
        column.addLayout(_row(self.suppress, self.reset, self.enhance))
        second = _row(self.all_off, self.all_up)
        second.insertWidget(0, self._all, 1)
        column.addLayout(second)

    def show_scaling(self, neuron: Neuron, factor: float, possible: bool, others: int, level: str) -> None:
        """Stand at `factor` for this neuron; `others` are on the map and can be turned together."""
        if neuron != self._neuron:
            self._neuron = neuron
            self.slider.forget()
        self.slider.set_value(factor, _said(factor))
        self.suppress.setText(wording.word("Suppress", level))
        self.enhance.setText(wording.word("Enhance", level))
        self.all_off.setText(wording.word("Suppress", level))
        self.all_up.setText(wording.word("Enhance", level))
        hint = "" if possible else tr("Load the model that this map comes from.")
        self._all.setText(tr("All {others} on the map", others=wording.integer(others)))
        for widget in (self.slider, self.suppress, self.reset, self.enhance, self.all_off, self.all_up):
            widget.setEnabled(possible)
            widget.setToolTip(hint)
        for button, what in ((self.all_off, tr("Suppress")), (self.all_up, tr("Enhance"))):
            button.setAccessibleName(tr("{what} all {others} on the map", what=what, others=others))
        for extra in (self._all, self.all_off, self.all_up):
            extra.setVisible(others > 1)

    def apply_theme(self, theme: Theme) -> None:
        """Hand the theme on."""
        self.slider.apply_theme(theme)
        self.slider.reserve(theme, tr("as it is"))

    def _set(self, factor: float) -> None:
        self.slider.set_value(factor, _said(factor))
        self.one.emit(factor)

    def _on_slider(self, factor: float) -> None:
        self.one.emit(factor)


def _said(factor: float) -> str:
    """The factor as people read it."""
    return tr("off") if factor == 0 else tr("as it is") if factor == 1 else f"×{factor:g}"


def _row(*buttons: QPushButton) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    for button in buttons:
        button.setProperty("small", True)
        row.addWidget(button)
    return row
