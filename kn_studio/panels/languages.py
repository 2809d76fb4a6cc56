"""The Languages station: what several languages share of a fact, against chance, and what it does in each of them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from engine.types import Neuron
from kn_studio.fact_intents import ChooseLanguages
from kn_studio.intents import (
    AskExport,
    FocusNeuron,
    OpenSession,
    ResumeRun,
    SetAtLeast,
    SetThreshold,
    SetTopK,
    ShowStation,
)
from kn_studio.panels import heads
from kn_studio.panels.base import Panel
from kn_studio.panels.fact_card import FactCard
from kn_studio.panels.first_steps import show_missing, station_for
from kn_studio.panels.overlap_card import OverlapCard
from kn_studio.panels.shared_card import NEURONS, SharedCard
from kn_studio.panels.shared_map_card import SharedMapCard
from kn_studio.panels.two_rows import TwoRows
from kn_studio.picking import PickNeurons, toggled
from kn_studio.theme import Theme
from kn_studio.translation import tr
from kn_studio.viewmodels import overlap_wording
from kn_studio.viewmodels.languages_station import LanguagesView
from kn_studio.widgets.switch import Switch

_AROUND = 84
"""Pixels of a card around its picture."""
_LEAST = 312
"""Height of the lower row that shows an effect in full."""


class LanguagesPanel(Panel):
    """What is picked here, or elsewhere, lights up in map, bars and table."""

    head: ClassVar[heads.PanelHead] = heads.LANGUAGES

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: LanguagesView | None = None
        self.fact = FactCard()
        self.map = SharedMapCard()
        self.overlap = OverlapCard()
        self.shared = SharedCard()
        self._pages = TwoRows(tr("Shared neurons"), self.map, ((self.overlap, 1), (self.shared, 1)))
        self.empty = self._pages.empty
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(self.fact)
        column.addWidget(self._pages, 1)
        self._join()

    def _fit(self) -> None:
        """The lower row grows to what its bars need, then the map takes the rest."""
        scale = max(1.0, self.theme.scale)
        needed = self.overlap.upset.sizeHint().height() + round(_AROUND * scale)
        self._pages.set_row_height(max(needed, round(_LEAST * scale)))
        # In type of usual size halves do; larger type holds its words, and the page scrolls.
        holds = QSizePolicy.Policy.Preferred if self.theme.scale > 1 else QSizePolicy.Policy.Ignored
        for card in (self.overlap, self.shared):
            card.setSizePolicy(holds, card.sizePolicy().verticalPolicy())

    def _join(self) -> None:
        self.fact.languages.connect(lambda codes: self.intent.emit(ChooseLanguages(codes)))
        self.fact.resume.connect(lambda run: self.intent.emit(ResumeRun(run)))
        self.fact.chip.connect(self._on_chip)
        self.map.at_least.connect(lambda count: self.intent.emit(SetAtLeast(count)))
        self.map.threshold.connect(lambda value: self.intent.emit(SetThreshold(value)))
        self.map.top_k.connect(lambda count: self.intent.emit(SetTopK(count)))
        for card in (self.map, self.shared):
            card.neuron.connect(self._on_neuron)
        self.map.map.toggled.connect(self._on_toggled)
        self.overlap.picked.connect(self._on_picked)
        self.shared.let_go.connect(lambda: self._on_picked(()))
        self.shared.measure.connect(self._on_measure)
        # A relation's table has many columns, and says nothing of this one fact's sets.
        self.shared.wide.connect(lambda wide: self.overlap.setVisible(not wide))
        self.shared.relate.connect(self.intent)
        self.shared.export.connect(lambda what: self.intent.emit(AskExport(what)))
        self.empty.primary.connect(self._on_primary)
        self.empty.second.connect(lambda: self.intent.emit(OpenSession(demo=True)))

    def show_view(self, view: Any) -> None:
        """Draw this `LanguagesView`."""
        self._view = view
        alone = view.picked.languages[0] if view.picked is not None and len(view.picked.languages) == 1 else ""
        self.fact.show_line(view.fact, alone)
        for card in (self.map, self.overlap, self.shared):
            card.show_view(view, view.region)
        self._fit()
        self._pages.show_picture(view.overlap is not None)
        if view.overlap is None:
            self._show_empty(view)

    def pages(self) -> Mapping[str, Switch]:
        """What is open on the cards."""
        shared = self.shared
        return {
            "overlap": self.overlap.switch, "shared": shared.switch, "operation": shared.operation,
            "relation": shared.relation.switch,
        }  # fmt: skip

    def threshold_field(self) -> QWidget | None:
        """The slider, while there is something to cut."""
        slider = self.map.slider.groove
        return slider if slider.isVisibleTo(self) else None

    def apply_theme(self, theme: Theme) -> None:
        """Hand the theme on to all cards."""
        super().apply_theme(theme)
        for widget in (self.fact, self.map, self.overlap, self.shared):
            widget.apply_theme(theme)
        self._fit()

    def _show_empty(self, view: LanguagesView) -> None:
        offer = ""
        if view.kind == "one language":
            offer = view.offer.text if view.offer is not None else ""
        elif view.kind == "no run" and view.locate is not None:
            several = overlap_wording.listed(view.locate.languages)
            offer = tr("Locate in {several}", several=several) if view.locate.languages else tr("Locate")
        stays = view.offer is not None and view.offer.locate is None
        show_missing(
            self.empty, view.kind, view.message, loading=view.loading, offer=offer, possible=stays or not view.busy
        )

    def _on_primary(self) -> None:
        view = self._view
        if view is None:
            return
        if station := station_for(view.kind):
            self.intent.emit(ShowStation(station))
        elif view.offer is not None:
            if view.offer.choose is not None:
                self.intent.emit(view.offer.choose)
            if view.offer.locate is not None:
                self.intent.emit(view.offer.locate)
        elif view.locate is not None:
            self.intent.emit(view.locate)

    def _on_chip(self, code: str) -> None:
        """A chip picks what its language has alone, and lets go of it when pressed twice."""
        picked = self._view.picked if self._view is not None else None
        self._on_picked(() if picked is not None and picked.languages == (code,) else (code,))

    def _on_picked(self, languages: tuple[str, ...]) -> None:
        self.intent.emit(PickNeurons(languages=languages, source="languages"))
        if languages:
            self.shared.show_page(NEURONS)

    def _on_toggled(self, neuron: Neuron) -> None:
        picked = self._view.picked if self._view is not None else None
        self.intent.emit(toggled(picked.neurons if picked is not None else (), neuron))

    def _on_neuron(self, neuron: Neuron) -> None:
        self.intent.emit(FocusNeuron(neuron))

    def _on_measure(self) -> None:
        if self._view is not None and self._view.measure is not None:
            self.intent.emit(self._view.measure)
