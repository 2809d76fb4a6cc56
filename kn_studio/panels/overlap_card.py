"""The card of the overlap: which languages have how many neurons together, every two of them, and by layer."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from kn_studio.panels.two_rows import HalfCard
from kn_studio.theme import Theme
from kn_studio.translation import marked, tr
from kn_studio.viewmodels import languages as names
from kn_studio.viewmodels import overlap_wording, wording
from kn_studio.viewmodels.languages_station import LanguagesView, Overlap
from kn_studio.viewmodels.map_parts import Series
from kn_studio.viewmodels.shared_sets import Region
from kn_studio.widgets.histogram import Histogram, HistogramSeries
from kn_studio.widgets.matrix import Matrix, MatrixCell, MatrixLabel
from kn_studio.widgets.scrolled import Scrolled
from kn_studio.widgets.switch import Switch
from kn_studio.widgets.upset import UpSet, UpSetBar, UpSetRow

SETS, PAIRS, LAYERS = "sets", "pairs", "layers"
_HEADINGS = {
    SETS: marked("Of exactly these languages"),
    PAIRS: marked("Likeness (Jaccard)"),
    LAYERS: marked("By {layer}"),
}


class OverlapCard(HalfCard):
    """`picked` carries the languages of the bar that was picked, an empty tuple when it was let go."""

    picked = Signal(tuple)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Overlap"), parent=parent, small=True)
        self._view: LanguagesView | None = None
        self.switch = Switch(((SETS, tr("Sets")), (PAIRS, tr("Pairs")), (LAYERS, tr("Layers"))), tr("Overlap as"))
        self.switch.set_current(SETS)
        self.switch.chosen.connect(lambda _key: self._turn())
        self.add_control(self.switch)
        self.upset = UpSet(tr("Neurons of exactly these languages"))
        self.upset.chosen.connect(self._on_bar)
        self.pairs = Matrix(tr("Neurons that every two languages have in common"))
        self.layers = Histogram()
        self.pages = QStackedWidget()
        for widget in (Scrolled(self.upset), Scrolled(self.pairs), self.layers):
            self.pages.addWidget(widget)
        self.body.addWidget(self.pages, 1)

    def show_view(self, view: LanguagesView, region: Region | None) -> None:
        """Show the overlap with `region` picked."""
        self._view = view
        overlap = view.overlap
        if overlap is None:
            return
        place = {line.code: number for number, line in enumerate(overlap.languages)}
        rows = [UpSetRow(line.autonym, line.position, line.size) for line in overlap.languages]
        bars = [_bar(each, place, view.level) for each in overlap.regions]
        current = overlap.regions.index(region) if region in overlap.regions else -1
        self.upset.set_sets(rows, bars, overlap.more, current)
        self._show_pairs(overlap, view.level)
        codes = {line.position: line.code for line in overlap.languages}
        self.layers.set_series(tuple(_series(series, codes) for series in overlap.histogram))
        self.layers.set_axis(wording.word("layer", view.level))
        layers = wording.word("layers", view.level).capitalize()
        self.switch.set_segments(((SETS, tr("Sets")), (PAIRS, tr("Pairs")), (LAYERS, layers)))
        self._turn()

    def apply_theme(self, theme: Theme) -> None:
        """Hand the theme on."""
        for widget in (self.upset, self.pairs, self.layers):
            widget.apply_theme(theme)

    def show_page(self, key: str) -> None:
        """Turn to the sets, the pairs or the layers."""
        self.switch.set_current(key)
        self._turn()

    def _turn(self) -> None:
        key = self.switch.current()
        self.pages.setCurrentIndex((SETS, PAIRS, LAYERS).index(key))
        level = self._view.level if self._view is not None else "research"
        self.set_heading(tr(_HEADINGS[key], layer=wording.word("layer", level)))

    def _show_pairs(self, overlap: Overlap, level: str) -> None:
        alike = overlap.likeness
        position = {line.code: line.position for line in overlap.languages}
        labels = [
            MatrixLabel(names.name(code).autonym, code, position[code], names.name(code).long) for code in alike.codes
        ]
        cells = [
            [
                _pair(one, other, alike.values[i][j], alike.common[i][j], level, i == j)
                for j, other in enumerate(alike.codes)
            ]
            for i, one in enumerate(alike.codes)
        ]
        self.pairs.set_matrix(labels, labels, cells)

    def _on_bar(self, number: int) -> None:
        overlap = self._view.overlap if self._view is not None else None
        if overlap is not None:
            self.picked.emit(overlap.regions[number].languages if number >= 0 else ())


def _bar(region: Region, place: dict[str, int], level: str) -> UpSetBar:
    title = overlap_wording.only_by(region.languages, len(place), level, region.count)
    tip = tr("{title}\nBy chance: {expected}", title=title, expected=overlap_wording.expected(region.expected))
    rows = tuple(place[code] for code in region.languages)
    return UpSetBar(rows, region.count, region.expected, region.shared, tip)


def _pair(one: str, other: str, value: float | None, common: int, level: str, same: bool) -> MatrixCell:
    if same:
        tip = f"{names.name(one).long}\n{wording.neurons(common, level)}"
        return MatrixCell((wording.integer(common), ""), tooltip=tip)
    both = f"{names.name(one).long}\n{names.name(other).long}"
    if value is None:
        return MatrixCell(
            ("–",), tooltip=tr("{both}\nNeither has a {word}.", both=both, word=wording.word("neuron", level))
        )
    tip = tr(
        "{both}\n{neurons} in common, {percent} of all that either has",
        both=both,
        neurons=wording.neurons(common, level),
        percent=wording.percent(value),
    )
    return MatrixCell((f"{value:.2f}", f"{value:.2f}".removeprefix("0")), tint=value, tooltip=tip)


def _series(series: Series, codes: Mapping[int, str]) -> HistogramSeries:
    short = codes.get(series.position, "") if series.position is not None else ""
    return HistogramSeries(series.label, series.counts, series.position, series.shared, short)
