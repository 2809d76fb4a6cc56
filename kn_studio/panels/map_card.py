"""The card of the map: mode switch, picture, legend and the two live sliders."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from engine.types import Neuron
from kn_studio.panels.compare_bar import CompareBar
from kn_studio.panels.compared_maps import SPACING, ComparedMaps, CompareNumbers, own_marks
from kn_studio.panels.first_steps import show_missing, station_for
from kn_studio.panels.map_look_button import MapLookButton
from kn_studio.picking import PickNeurons, toggled
from kn_studio.standing import Region, rounded
from kn_studio.theme import Theme
from kn_studio.translation import paragraph, tr
from kn_studio.viewmodels import map_drawing, wording
from kn_studio.viewmodels.map_drawing import MapDrawing
from kn_studio.viewmodels.neuron_map import NeuronMapView
from kn_studio.widgets.card import PADDING, Card, role_label
from kn_studio.widgets.elided import ElidedLabel
from kn_studio.widgets.heat_layout import HeatLayout
from kn_studio.widgets.heat_rings import HeatMark
from kn_studio.widgets.heatmap import HeatMap
from kn_studio.widgets.linked_zoom import LinkedZoom
from kn_studio.widgets.map_legend import MapLegend
from kn_studio.widgets.minimap import MiniMap
from kn_studio.widgets.notice import EmptyState, NoticeBar
from kn_studio.widgets.pages import Pages
from kn_studio.widgets.switch import Switch
from kn_studio.widgets.value_slider import ValueSlider

_STILL = 250
"""Milliseconds that the map has to stand still before what is in view is told."""
_FIRST = 32
"""So many places at the least are in view where neurons stand in the order of their scores."""
_SIZED = (QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.LayoutRequest, QEvent.Type.StyleChange)


class MapCard(Card):
    """Signals: mode key, threshold, share, neuron, what to `pick`, going on with a run, the wish to `choose` a run to
    compare with, which neurons of a run are in view once they have been for a moment, the `look` that is wished, and
    the buttons of the empty state. While two runs are compared the card's own map is their difference, and both maps
    stand above it.
    """

    mode = Signal(str)
    threshold = Signal(float)
    share = Signal(float)
    neuron = Signal(object)
    pick = Signal(object)
    resume = Signal(int)
    station = Signal(str)
    locate = Signal()
    demo = Signal()
    choose = Signal()
    looked = Signal(int, object)
    look = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Neuron map"), parent=parent)
        self._view: NeuronMapView | None = None
        self._details: dict[Neuron, str] = {}
        self._subtitle = ""
        self._region: Region | None = None
        self._make_header()
        self.map = HeatMap()
        self.map.clicked.connect(self.neuron)
        self.map.toggled.connect(self._on_toggled)
        self.map.set_describe(self._describe)
        self.map.zoom.sigXRangeChanged.connect(lambda *_: self._looking.start())
        self._looking: QTimer = QTimer(self)
        self._looking.setSingleShot(True)
        self._looking.setInterval(_STILL)
        self._looking.timeout.connect(self._tell_region)
        self.minimap = MiniMap(self.map)
        self._legend = MapLegend()
        self.map.legend = self._legend
        self._notice = NoticeBar()
        self._notice.pressed.connect(self._on_notice)
        self.bar: CompareBar = CompareBar()
        self.pair = ComparedMaps()
        self.pair.neuron.connect(self.neuron)
        self.numbers = CompareNumbers()
        self.numbers.neuron.connect(self.neuron)
        self.pair.toggled.connect(self._on_toggled)
        self.pair.made.connect(self._on_pair)
        self._linked = LinkedZoom(self.map.zoom)
        self._picked = NoticeBar(role="muted")
        self._picked.pressed.connect(lambda: self.pick.emit(PickNeurons()))
        self.threshold_slider: ValueSlider = ValueSlider(tr("Threshold"), 0.0, 1.0, 0.01)
        self.threshold_slider.changed.connect(self.threshold)
        self.share_slider = ValueSlider(tr("Shared by"), 0.05, 1.0, 0.05)
        self.share_slider.changed.connect(self.share)
        self._empty = EmptyState()
        self._empty.primary.connect(self._on_primary)
        self._empty.second.connect(self.demo)
        self._pages = Pages()
        self._pages.addWidget(self._picture())
        self._pages.addWidget(self._empty)
        self._below = ElidedLabel("", "muted")
        self.body.addWidget(self._below)
        self.body.addWidget(self.bar)
        self.body.addWidget(self._pages, 1)
        self._order_stops()

    def _order_stops(self) -> None:
        """In the order in which they are seen; the card's own map was made before what stands above it."""
        bar = (self.bar.runs, self.bar.again, self.bar.other, self.bar.alone)
        sides = (side.map for side in self.pair.sides)
        stops: tuple[QWidget, ...] = (self._compare, self.look_button, *bar, *sides, self.map)
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    def _on_pair(self) -> None:
        """The maps of two runs are there."""
        self._linked.join(side.map.zoom for side in self.pair.sides)
        self._order_stops()

    def _make_header(self) -> None:
        """What there is of a run that is not whole, how it goes on, and the switch between maps."""
        self._partial = role_label("", "accent")
        self.header.insertWidget(1, self._partial)
        self._resume = QPushButton(tr("Resume"))
        self._resume.setProperty("small", True)
        self._resume.setToolTip(tr("Go on from the first missing prompt"))
        self._resume.clicked.connect(self._on_resume)
        self.header.insertWidget(2, self._resume)
        self._compare = QPushButton(tr("Compare"))
        self._compare.setProperty("small", True)
        self._compare.setToolTip(tr("Lay the map of another run beside this one"))
        self._compare.clicked.connect(lambda: self.choose.emit())
        self.add_control(self._compare)
        self.look_button: MapLookButton = MapLookButton()
        self.look_button.chosen.connect(self.look)
        self.add_control(self.look_button)
        self._switch = Switch((), tr("Map of"), verbatim=True)
        self._switch.chosen.connect(self.mode)
        self.add_control(self._switch)

    def _picture(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.pair, 4)
        row = QHBoxLayout()
        row.setSpacing(SPACING)
        row.addLayout(self._below_pair(), 1)
        row.addWidget(self.numbers, 1)
        column.addLayout(row, 5)  # the numbers need more than a map
        column.addWidget(self.minimap)
        column.addWidget(self._legend)
        column.addWidget(self._notice)
        column.addWidget(self._picked)
        sliders = QHBoxLayout()
        sliders.setSpacing(24)
        sliders.addWidget(self.threshold_slider, 3)
        sliders.addWidget(self.share_slider, 2)
        column.addLayout(sliders)
        return page

    def _below_pair(self) -> QVBoxLayout:
        """The card's own map, with a caption while it is a difference."""
        column = QVBoxLayout()
        column.setSpacing(4)
        self._caption = ElidedLabel(tr("A less B"), "text")
        column.addWidget(self._caption)
        column.addWidget(self.map, 1)
        return column

    def show_view(self, view: NeuronMapView) -> None:
        """Show the map, or why there is none."""
        with self._linked.still():
            self._show(view)
            self._linked.on = view.image is not None and view.difference is not None

    def _show(self, view: NeuronMapView) -> None:
        self.tell_region()
        old, self._view = self._view, view
        self.set_heading(wording.word("Neuron map", view.level))
        self._subtitle = view.subtitle
        self.map.set_unit(wording.word("neuron", view.level), wording.word("layer", view.level))
        self._partial.setText(view.partial)
        self._partial.setVisible(bool(view.partial))
        self._resume.setVisible(view.resume is not None)
        self._switch.set_segments(view.modes)
        self._switch.set_current(view.mode)
        self._switch.setVisible(bool(view.modes))
        self._show_comparison(view)
        self._place_subtitle()
        if view.image is None or view.sliders is None:
            self._show_empty(view)
            return
        self._pages.setCurrentIndex(0)
        if old is None or (old.image, old.drawing) != (view.image, view.drawing):
            self.map.set_values(view.image.values, view.difference is not None, _layout(view.drawing))
        reordered = old is None or (old.drawing.order is None) != (view.drawing.order is None)
        self._details = {marker.neuron: marker.detail for marker in view.markers}
        said = view.summary if view.compared is None or view.difference is None else view.compared.summary
        parts = (said, view.picked.text if view.picked is not None else "", view.drawing.summary)
        summary = paragraph(*parts)
        rings = _rings(view)
        self.map.set_marks(rings, view.focus, summary)
        if old is None or old.place != view.place:
            # After the rings: the neuron in focus would be brought into view.
            self._region = view.region
            self.map.zoom.see(view.region)
            self._look_at_first(view)
            self._looking.stop()
        elif reordered:
            self._look_at_first(view)
        self.minimap.refresh()
        self._picked.set_notice("" if view.picked is None else view.picked.text, tr("Let go"))
        languages, doubtful = len(view.modes) - 2, not view.converged
        self._legend.set_legend(languages, view.method, view.completeness, doubtful, view.completeness_hint)
        self._legend.set_languages(own_marks(view.markers) if languages > 1 else ())
        self._legend.set_picked(any(ring.faded for ring in rings))
        self._legend.set_signed(view.difference is not None)
        self._legend.set_ends(view.drawing.ends)
        self._legend.set_rings((tr("in both runs"), tr("in one")) if view.difference is not None else None)
        self._show_notice(view)
        self._show_sliders(view)

    def _look_at_first(self, view: NeuronMapView) -> None:
        """In the order of scores all marks stand at its beginning, on each other where the whole layer is in view."""
        places, width = view.drawing.places, self.map.layer_width
        if places is None or view.region is not None or not view.markers:
            return
        last = max(int(places[marker.neuron.layer, marker.neuron.index]) for marker in view.markers)
        most = max(_FIRST, round(1.5 * (last + 1)))
        if most < width:
            self.map.zoom.look_at(-0.5, most - 0.5)

    def tell_region(self) -> None:
        """Tell which neurons are in view, where they were moved since it was told last."""
        if self._looking.isActive():
            self._looking.stop()
            self._tell_region()

    def _tell_region(self) -> None:
        region = self.map.zoom.region
        region = None if region is None else rounded(*region)
        view = self._view
        if view is not None and view.run is not None and view.image is not None and region != self._region:
            self._region = region
            self.looked.emit(view.run, region)

    def hideEvent(self, event: QHideEvent) -> None:
        """What was moved just now is told before the card goes."""
        super().hideEvent(event)
        self.tell_region()

    def _show_comparison(self, view: NeuronMapView) -> None:
        """The line above, both maps, and the numbers, as far as there are any."""
        compared = view.compared if view.image is not None else None
        self._compare.setVisible(view.image is not None and compared is None)
        self.look_button.setVisible(view.image is not None)
        self.look_button.show_look(view.look, view.difference is not None)
        self.bar.show_view(compared)
        self.pair.show_view(compared, view.focus, view.level)
        self.numbers.show_figures(compared.figures if compared is not None else (), view.summary)
        told = view.difference
        self._caption.setVisible(told is not None)
        self.map.setAccessibleName(tr("Neuron map") if told is None else tr("Difference of the maps, A less B"))

    def _show_empty(self, view: NeuronMapView) -> None:
        self._pages.setCurrentIndex(1)
        offer = ""
        if view.kind == "no run" and view.locate is not None:
            offer = tr("Locate {word}", word=wording.word("neurons", view.level))
        show_missing(self._empty, view.kind, view.message, loading=view.loading, offer=offer, possible=not view.busy)

    def _show_notice(self, view: NeuronMapView) -> None:
        notice = view.notice
        if notice is None:
            self._notice.set_notice("")
            return
        button = "" if notice.threshold is None else tr("Set {threshold:g}", threshold=notice.threshold)
        self._notice.set_notice(notice.text, button)

    def _show_sliders(self, view: NeuronMapView) -> None:
        sliders = view.sliders
        assert sliders is not None
        self.threshold_slider.set_label(wording.word("Threshold", view.level))
        self.threshold_slider.set_value(sliders.threshold, sliders.threshold_text)
        self.threshold_slider.set_curve(sliders.curve)
        self.share_slider.set_label(wording.word("Shared by", view.level))
        self.share_slider.set_value(sliders.share, sliders.share_text)
        asked = sliders.top_k is not None
        tip = tr("The run was asked for its strongest neurons. Moved, the sliders choose instead.") if asked else ""
        for slider in (self.threshold_slider, self.share_slider):
            slider.setToolTip(tip)

    def apply_theme(self, theme: Theme) -> None:
        """Hand the theme on."""
        drawn = (self.map, self.minimap, self._legend, self.threshold_slider, self.share_slider, self.pair)
        self.numbers.apply_theme(theme)
        for widget in drawn:
            widget.apply_theme(theme)

    def event(self, event: QEvent) -> bool:
        """The subtitle goes where there is room for it: decided again when sizes, fonts or style have changed."""
        done = super().event(event)
        higher = isinstance(event, QResizeEvent) and event.size().width() == event.oldSize().width()
        if event.type() in _SIZED and not higher:
            self._place_subtitle()
        return done

    def _place_subtitle(self) -> None:
        """Beside the heading where it fits, else in a line of its own, which a comparison's lines leave no room for."""
        taken = [self._heading, self._partial, self._resume, self._compare, self.look_button, self._switch]
        used = sum(widget.sizeHint().width() + 12 for widget in taken if not widget.isHidden())
        wide = self.fontMetrics().horizontalAdvance(self._subtitle) + used + 2 * PADDING <= self.width()
        self.set_note(self._subtitle if wide else "")
        self._below.setText("" if wide else self._subtitle)
        self._below.setVisible(not wide and bool(self._subtitle) and self.bar.isHidden())

    def _describe(self, neuron: Neuron, value: float) -> str:
        title = map_drawing.title(MapDrawing() if self._view is None else self._view.drawing, neuron, value)
        detail = self._details.get(neuron, "")
        return f"{title}\n{detail}" if detail else title

    def _on_primary(self) -> None:
        if self._view is None:
            return
        if station := station_for(self._view.kind):
            self.station.emit(station)
        else:
            self.locate.emit()

    def _on_resume(self) -> None:
        if self._view is not None and self._view.resume is not None:
            self.resume.emit(self._view.resume)

    def _on_toggled(self, neuron: Neuron) -> None:
        picked = self._view.picked if self._view is not None else None
        self.pick.emit(toggled(picked.neurons if picked is not None else (), neuron))

    def _on_notice(self) -> None:
        if self._view is not None and self._view.notice is not None and self._view.notice.threshold is not None:
            self.threshold.emit(self._view.notice.threshold)


def _layout(drawn: MapDrawing) -> HeatLayout:
    return HeatLayout(drawn.order, drawn.places, drawn.tones, drawn.curve, drawn.axis, drawn.ranks)


def _rings(view: NeuronMapView) -> tuple[HeatMark, ...]:
    """The located neurons; where some are picked these stand out, above the others, and so do picked ones of none."""
    picked = frozenset(view.picked.neurons) if view.picked is not None else frozenset()
    if view.compared is not None and view.difference is not None:
        return tuple(HeatMark(neuron, None, both) for neuron, both in reversed(view.compared.both))
    rings = [
        HeatMark(marker.neuron, marker.position, marker.shared, faded=bool(picked) and marker.neuron not in picked)
        for marker in view.markers
    ]
    drawn = {marker.neuron for marker in view.markers}
    rings += [HeatMark(neuron, None, True) for neuron in sorted(picked - drawn)]
    return tuple(sorted(rings, key=lambda ring: not ring.faded))
