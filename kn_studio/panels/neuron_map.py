"""The Neurons station: the fact, its map with live sliders, the layers, and what turning the neurons off does."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kn_studio.fact_intents import ChooseLanguages
from kn_studio.intents import (
    FocusNeuron,
    OpenSession,
    ResumeRun,
    ScaleNeurons,
    SetMapMode,
    SetShare,
    SetThreshold,
    ShowStation,
)
from kn_studio.keeping_intents import AskComparison, ChooseComparison, EndComparison
from kn_studio.map_look import SetMapLook
from kn_studio.panels import heads
from kn_studio.panels.base import Panel
from kn_studio.panels.effect_card import EffectCard
from kn_studio.panels.fact_card import FactCard
from kn_studio.panels.layers_card import LayersCard
from kn_studio.panels.map_card import MapCard
from kn_studio.standing import LookAt
from kn_studio.theme import Theme
from kn_studio.viewmodels.neuron_map import NeuronMapView
from kn_studio.widgets.switch import Switch

_LEAST_BARS, _MOST_BARS = 104, 220
"""Pixels of bars in the lower row: four rows, or the twelve close ones of ten languages and two controls."""


class NeuronMapPanel(Panel):
    """One picture of a fact in the model; everything else on the station explains it."""

    head: ClassVar[heads.PanelHead] = heads.NEURONS

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: NeuronMapView | None = None
        self.fact = FactCard()
        self.map = MapCard()
        self.layers = LayersCard()
        self.effect = EffectCard()
        self._below = QWidget()
        row = QHBoxLayout(self._below)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.layers, 1)
        row.addWidget(self.effect, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(self.fact)
        column.addWidget(self.map, 1)
        column.addWidget(self._below)
        self._join()

    def _join(self) -> None:
        self.fact.languages.connect(lambda codes: self.intent.emit(ChooseLanguages(codes)))
        self.fact.chip.connect(self._on_chip)
        self.map.look.connect(lambda look: self.intent.emit(SetMapLook(look)))
        self.map.mode.connect(lambda mode: self.intent.emit(SetMapMode(mode)))
        self.map.threshold.connect(self._on_threshold)
        self.map.share.connect(lambda share: self.intent.emit(SetShare(share)))
        self.map.neuron.connect(lambda neuron: self.intent.emit(FocusNeuron(neuron)))
        self.map.pick.connect(self.intent)
        self.layers.read.connect(self.intent)
        for card in (self.map, self.fact):
            card.resume.connect(lambda run: self.intent.emit(ResumeRun(run)))
        self.map.station.connect(lambda key: self.intent.emit(ShowStation(key)))
        self.map.choose.connect(lambda: self.intent.emit(ChooseComparison()))
        self.map.bar.compare.connect(self.intent)
        self.map.bar.elsewhere.connect(lambda: self.intent.emit(AskComparison()))
        self.map.bar.ended.connect(lambda: self.intent.emit(EndComparison()))
        self.map.locate.connect(self._on_locate)
        self.map.looked.connect(lambda run, region: self.intent.emit(LookAt(run, region)))
        self.map.demo.connect(lambda: self.intent.emit(OpenSession(demo=True)))
        self.effect.scale.connect(lambda factor: self.intent.emit(ScaleNeurons((), factor)))

    def show_view(self, view: Any) -> None:
        """Draw this `NeuronMapView`."""
        self._view = view
        self.fact.show_line(view.fact, view.mode, ended=view.image is None)
        self.map.show_view(view)
        # Two runs beside each other take the room of what is said of one.
        self._below.setVisible(view.image is not None and view.difference is None)
        self.layers.show_view(view)
        self.effect.show_view(view)
        self._fit()

    def pages(self) -> Mapping[str, Switch]:
        """What is open on the cards."""
        return {"layers": self.layers.switch, "words": self.layers.words.rows, "effect": self.effect.switch}

    def threshold_field(self) -> QWidget | None:
        """The slider, while there is something to cut."""
        slider = self.map.threshold_slider.groove
        return slider if slider.isVisibleTo(self) else None

    def apply_theme(self, theme: Theme) -> None:
        """Hand the theme on to all cards."""
        super().apply_theme(theme)
        for widget in (self.fact, self.map, self.layers, self.effect):
            widget.apply_theme(theme)
        self._fit()

    def _fit(self) -> None:
        """The lower row is as high as its bars need, within limits."""
        bars = self.effect.bars.sizeHint().height()
        scale = max(1.0, self.theme.scale)
        self._below.setFixedHeight(round(100 * scale + min(max(bars, _LEAST_BARS * scale), _MOST_BARS * scale)))

    def _on_chip(self, code: str) -> None:
        """A chip shows its language's own map, and all of them again when pressed twice."""
        again = self._view is not None and self._view.mode == code
        self.intent.emit(SetMapMode("all" if again else code))

    def _on_threshold(self, value: float) -> None:
        language = self._view.sliders.language if self._view and self._view.sliders else ""
        self.intent.emit(SetThreshold(value, language))

    def _on_locate(self) -> None:
        if self._view is not None and self._view.locate is not None:
            self.intent.emit(self._view.locate)
