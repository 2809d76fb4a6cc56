"""The card below the map: the neurons by layer, or what the words of a prompt give to the answer."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from kn_studio.panels.words_page import WordsPage
from kn_studio.theme import Theme
from kn_studio.translation import marked, tr
from kn_studio.viewmodels import wording
from kn_studio.viewmodels.map_parts import Series
from kn_studio.viewmodels.neuron_map import NeuronMapView
from kn_studio.widgets.card import Card
from kn_studio.widgets.histogram import Histogram, HistogramSeries
from kn_studio.widgets.switch import Switch

LAYERS, WORDS = "layers", "words"
_PAGES = ((LAYERS, marked("Where")), (WORDS, marked("Words")))


class LayersCard(Card):
    """`read` carries the wish to read the words of a prompt."""

    read = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, small=True)
        self.setAccessibleName(tr("Neurons by layer"))
        self._view: NeuronMapView | None = None
        self.histogram = Histogram()
        self.words = WordsPage()
        self.words.read.connect(self.read)
        self.pages = QStackedWidget()
        for page in (self.histogram, self.words):
            self.pages.addWidget(page)
        self.switch = Switch(_PAGES, tr("Below the map"))
        self.switch.set_current(LAYERS)
        self.switch.chosen.connect(lambda _key: self._turn())
        self.add_control(self.switch)
        self.body.addWidget(self.pages, 1)

    def show_view(self, view: NeuronMapView) -> None:
        """Show both pages' contents; the one that was turned to stays."""
        self._view = view
        codes = {each.position: each.languages[0] for each in view.markers if each.position is not None}
        self.histogram.set_series(tuple(_series(series, codes) for series in view.histogram))
        self.histogram.set_axis(wording.word("layer", view.level))
        self.words.show_view(view.words)
        self._turn()

    def show_page(self, key: str) -> None:
        """Turn to the neurons by layer or to the words."""
        self.switch.set_current(key)
        self._turn()

    def apply_theme(self, theme: Theme) -> None:
        """Hand the theme on."""
        for widget in (self.histogram, self.words):
            widget.apply_theme(theme)

    def _turn(self) -> None:
        words = self.switch.current() == WORDS
        level = self._view.level if self._view is not None else "research"
        self.set_heading(tr("What each word gives") if words else wording.word("Neurons by layer", level))
        self.pages.setCurrentIndex(int(words))


def _series(series: Series, codes: Mapping[int, str]) -> HistogramSeries:
    short = codes.get(series.position, "") if series.position is not None else ""
    return HistogramSeries(series.label, series.counts, series.position, series.shared, short)
