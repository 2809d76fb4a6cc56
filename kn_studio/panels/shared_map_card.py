"""The card of the overlaid map: what the languages share in one sentence, the map, and how many must share."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from engine.types import Neuron
from kn_studio.theme import Theme
from kn_studio.translation import marked, tr
from kn_studio.viewmodels import languages as names
from kn_studio.viewmodels import overlap_wording, wording
from kn_studio.viewmodels.languages_station import LanguagesView, Mark, Overlap
from kn_studio.viewmodels.shared_sets import MOST_STRONGEST, Region
from kn_studio.widgets.card import Card, role_label, wrapped_label
from kn_studio.widgets.heat_rings import HeatMark
from kn_studio.widgets.heatmap import HeatMap
from kn_studio.widgets.language_key import own_mark
from kn_studio.widgets.notice import NoticeBar
from kn_studio.widgets.shared_legend import SharedLegend
from kn_studio.widgets.switch import Switch
from kn_studio.widgets.value_slider import ValueSlider

_AXIS, _LEAST_MAP, _MOST_MAP, _LAYER = 24, 88, 168, 13
"""Pixels: the numbers below the map, the least and the most that its layers ask for, and what each one would like."""
_LOW = 400
"""Pixels: in a card that is lower a second line of the legend would take the map's height."""

_SHARE, _NUMBER = "share", "number"
_RULES = ((_SHARE, marked("Share of the highest")), (_NUMBER, marked("Equal number")))


class LowMap(HeatMap):
    """A map that takes what the cards below it leave."""

    layer_count = 0

    def sizeHint(self) -> QSize:
        """No more than is needed to tell the layers apart."""
        height = _AXIS + max(_LEAST_MAP, min(self.layer_count * _LAYER, _MOST_MAP))
        return QSize(880, height)


class SharedMapCard(Card):
    """Signals: how many languages must share (0 = all), threshold, the equal number of neurons (None: by threshold),
    and the neuron that was clicked.
    """

    at_least = Signal(int)
    threshold = Signal(float)
    top_k = Signal(object)
    neuron = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Shared neurons"), parent=parent)
        self._view: LanguagesView | None = None
        self._marks: dict[Neuron, Mark] = {}
        self._partial = role_label("", "accent")
        self.header.insertWidget(1, self._partial)
        self._by = role_label(tr("Shared by at least"), "label")
        self.add_control(self._by)
        self.switch = Switch((), tr("Shared by at least"))
        self.switch.chosen.connect(lambda key: self.at_least.emit(int(key)))
        self.add_control(self.switch)
        self.sentence = wrapped_label("")
        self.map = LowMap()
        self.map.setAccessibleName(tr("Map of the shared neurons"))
        self.map.clicked.connect(self.neuron)
        self.map.set_describe(self._describe)
        self.legend = SharedLegend()
        self.map.legend = self.legend
        self.notice = NoticeBar()
        self.notice.pressed.connect(self._on_notice)
        self.slider = ValueSlider(tr("Threshold"), 0.0, 1.0, 0.01)
        self.slider.changed.connect(self.threshold)
        self.number = ValueSlider("", 1, MOST_STRONGEST, 1)
        self.number.changed.connect(lambda value: self.top_k.emit(round(value)))
        self.rule = Switch(_RULES, tr("Choose by"))
        self.rule.chosen.connect(self._on_rule)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.rule, 0, Qt.AlignmentFlag.AlignBottom)
        row.addWidget(self.slider, 1)
        row.addWidget(self.number, 1)
        self.body.setSpacing(4)  # five things above each other, in the smallest window with ten languages' chips
        self.body.addWidget(self.sentence)
        self.body.addWidget(self.map, 1)
        self.body.addWidget(self.legend)
        self.body.addWidget(self.notice)
        self.body.addLayout(row)

    def show_view(self, view: LanguagesView, region: Region | None) -> None:
        """Show the map; of a picked `region` the neurons stand out and all others step back."""
        old, self._view = self._view, view
        overlap = view.overlap
        if overlap is None:
            return
        neurons = wording.word("neurons", view.level)
        self.set_heading(tr("Shared {neurons}", neurons=neurons))
        self._partial.setText(view.partial)
        self._partial.setVisible(bool(view.partial))
        self.sentence.setText(tr("{sentence}.", sentence=overlap.sentence))
        self.switch.set_segments(overlap.options)
        whole = overlap.needed == len(overlap.languages)
        self.switch.set_current("0" if whole else str(overlap.needed))
        for widget in (self._by, self.switch):
            widget.setVisible(bool(overlap.options))
        if old is None or old.overlap is None or old.overlap.image != overlap.image:
            self.map.set_values(overlap.image.values)
            self.map.layer_count = len(overlap.image.values)
            self.map.updateGeometry()
        self._marks = {mark.neuron: mark for mark in overlap.marks}
        self.map.set_unit(wording.word("neuron", view.level), wording.word("layer", view.level))
        rings = _rings(overlap, region)
        self.map.set_marks(rings, view.focus, overlap.summary)
        self._show_legend(overlap, rings, view.focus)
        notice = overlap.notice
        button = (
            tr("Set {threshold:g}", threshold=notice.threshold)
            if notice is not None and notice.threshold is not None
            else ""
        )
        if overlap.nearest is not None and overlap.nearest <= MOST_STRONGEST:
            button = tr("Set {nearest}", nearest=overlap.nearest)
        self.notice.set_notice(notice.text if notice else "", button)
        self.slider.set_label(wording.word("Threshold", view.level))
        self.slider.set_value(overlap.threshold, overlap.threshold_text)
        self.slider.set_curve(overlap.curve)
        self._show_rule(overlap, view.level)

    def apply_theme(self, theme: Theme) -> None:
        """Hand the theme on."""
        for widget in (self.map, self.legend, self.slider, self.number):
            widget.apply_theme(theme)
        self.slider.reserve(theme, "0.00–0.00")
        self.number.reserve(theme, "300")

    def _show_rule(self, overlap: Overlap, level: str) -> None:
        """Either the threshold or the equal number is there to be moved."""
        equal = overlap.top_k is not None
        self.rule.set_current(_NUMBER if equal else _SHARE)
        self.slider.setVisible(not equal)
        self.number.setVisible(equal)
        count = overlap.top_k if overlap.top_k is not None else overlap.equal
        self.number.set_label(tr("{word} of each language", word=wording.word("Neurons", level)))
        self.number.set_value(count, wording.integer(count))
        self.number.set_curve(overlap.numbers[1:])

    def _on_rule(self, key: str) -> None:
        overlap = self._view.overlap if self._view is not None else None
        if overlap is not None:
            self.slider.forget()
            self.number.forget()
            self.top_k.emit(overlap.equal if key == _NUMBER else None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A low card has no height for a second line of the legend."""
        super().resizeEvent(event)
        self.legend.set_tight(self.height() < _LOW)

    def _show_legend(self, overlap: Overlap, rings: Sequence[HeatMark], focus: Neuron | None) -> None:
        whole = len(overlap.languages)
        everyone = tr("both languages") if whole == 2 else tr("all {whole}", whole=whole)
        shared = (
            tr("shared by {everyone}", everyone=everyone)
            if overlap.needed == whole
            else tr("shared by {needed} or more", needed=overlap.needed)
        )
        self.legend.set_legend(
            shared,
            _circles(rings, focus, overlap.needed > 2),
            [own_mark(overlap_wording.english(line.code), line.code, line.position) for line in overlap.languages],
        )

    def _describe(self, neuron: Neuron, value: float) -> str:
        title = tr("{neuron} · {value:.2f} of the maximum", neuron=neuron, value=value)
        mark = self._marks.get(neuron)
        return f"{title}\n{tr(', ').join(names.name(code).long for code in mark.languages)}" if mark else title

    def _on_notice(self) -> None:
        overlap = self._view.overlap if self._view is not None else None
        if overlap is not None and overlap.nearest is not None:
            self.top_k.emit(overlap.nearest)
            return
        notice = overlap.notice if overlap is not None else None
        if notice is not None and notice.threshold is not None:
            self.threshold.emit(notice.threshold)


def _circles(rings: Sequence[HeatMark], focus: Neuron | None, several: bool) -> list[tuple[str, bool]]:
    """What the circles that are not filled mean, and whether they are black."""
    found = [(tr("in several"), False)] if several else []
    if any(ring.faded for ring in rings):
        found.append((tr("not picked"), False))
    if any(ring.shared and not ring.filled for ring in rings):
        found.append((tr("picked"), True))
    # The one in focus keeps its colour among those that step back, and is there even where it has no ring of its own.
    standing = next((ring for ring in rings if ring.neuron == focus), None)
    if focus is not None and (standing is None or (standing.shared and standing.faded)):
        found.append((str(focus), True))
    return found


def _rings(overlap: Overlap, region: Region | None) -> tuple[HeatMark, ...]:
    """The least shared first, so that the shared ones lie on top; a picked region on top of all."""
    picked = {each.neuron for each in region.neurons} if region is not None else set()
    faded = region is not None
    rings = [
        HeatMark(mark.neuron, mark.position, mark.shared, mark.shared, faded and mark.neuron not in picked)
        for mark in reversed(overlap.marks)
    ]
    drawn = {mark.neuron for mark in overlap.marks}
    rings += [HeatMark(neuron, None, True) for neuron in sorted(picked - drawn)]
    return tuple(sorted(rings, key=lambda ring: not ring.faded))
