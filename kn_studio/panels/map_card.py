"""The card of the map: mode switch, picture, legend and the two live sliders."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from engine.types import Neuron
from kn_studio.panels.first_steps import show_missing, station_for
from kn_studio.picking import PickNeurons, toggled
from kn_studio.theme import Theme
from kn_studio.translation import tr
from kn_studio.viewmodels import overlap_wording, wording
from kn_studio.viewmodels.neuron_map import NeuronMapView
from kn_studio.widgets.card import PADDING, Card, role_label
from kn_studio.widgets.elided import ElidedLabel
from kn_studio.widgets.heatmap import HeatMap, HeatMark
from kn_studio.widgets.map_legend import MapLegend
from kn_studio.widgets.minimap import MiniMap
from kn_studio.widgets.notice import EmptyState, NoticeBar
from kn_studio.widgets.switch import Switch
from kn_studio.widgets.value_slider import ValueSlider

_SIZED = (QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.LayoutRequest, QEvent.Type.StyleChange)


class MapCard(Card):
    """Signals: mode key, threshold, share, neuron, what to `pick`, going on with a run, showing it `alone` again, and
    the buttons of the empty state.
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
    alone = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Neuron map"), parent=parent)
        self._view: NeuronMapView | None = None
        self._details: dict[Neuron, str] = {}
        self._subtitle = ""
        self._make_header()
        self.map = HeatMap()
        self.map.clicked.connect(self.neuron)
        self.map.toggled.connect(self._on_toggled)
        self.map.set_describe(self._describe)
        self.minimap = MiniMap(self.map)
        self._legend = MapLegend()
        self.map.legend = self._legend
        self._notice = NoticeBar()
        self._notice.pressed.connect(self._on_notice)
        self._difference = NoticeBar(role="muted")
        self._difference.pressed.connect(self.alone)
        self._picked = NoticeBar(role="muted")
        self._picked.pressed.connect(lambda: self.pick.emit(PickNeurons()))
        self.threshold_slider = ValueSlider(tr("Threshold"), 0.0, 1.0, 0.01)
        self.threshold_slider.changed.connect(self.threshold)
        self.share_slider = ValueSlider(tr("Shared by"), 0.05, 1.0, 0.05)
        self.share_slider.changed.connect(self.share)
        self._empty = EmptyState()
        self._empty.primary.connect(self._on_primary)
        self._empty.second.connect(self.demo)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._picture())
        self._pages.addWidget(self._empty)
        self._below = ElidedLabel("", "muted")
        self.body.addWidget(self._below)
        self.body.addWidget(self._difference)
        self.body.addWidget(self._pages, 1)

    def _make_header(self) -> None:
        """What there is of a run that is not whole, how it goes on, and the switch between maps."""
        self._partial = role_label("", "accent")
        self.header.insertWidget(1, self._partial)
        self._resume = QPushButton(tr("Resume"))
        self._resume.setProperty("small", True)
        self._resume.setToolTip(tr("Go on from the first missing prompt"))
        self._resume.clicked.connect(self._on_resume)
        self.header.insertWidget(2, self._resume)
        self._switch = Switch((), tr("Map of"), verbatim=True)
        self._switch.chosen.connect(self.mode)
        self.add_control(self._switch)

    def _picture(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.map, 1)
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

    def show_view(self, view: NeuronMapView) -> None:
        """Show the map, or why there is none."""
        old, self._view = self._view, view
        self.set_heading(wording.word("Neuron map", view.level))
        self._subtitle = view.subtitle
        self.map.set_unit(wording.word("neuron", view.level))
        self._partial.setText(view.partial)
        self._partial.setVisible(bool(view.partial))
        self._resume.setVisible(view.resume is not None)
        self._switch.set_segments(view.modes)
        self._switch.set_current(view.mode)
        self._switch.setVisible(bool(view.modes))
        self._place_subtitle()
        told = view.difference
        text = ""
        if told is not None:
            figures = f"{told.figures[0].upper()}{told.figures[1:]}"
            text = tr("{sentence} {figures}.", sentence=told.sentence, figures=figures)
        self._difference.set_notice(text, tr("Show it alone") if text else "")
        if view.image is None or view.sliders is None:
            self._show_empty(view)
            return
        self._pages.setCurrentIndex(0)
        if old is None or old.image != view.image:
            self.map.set_values(view.image.values, signed=view.difference is not None)
        self._details = {marker.neuron: marker.detail for marker in view.markers}
        summary = view.summary if view.picked is None else f"{view.summary} {view.picked.text}"
        self.map.set_marks(_rings(view), view.focus, summary)
        self.minimap.refresh()
        self._picked.set_notice("" if view.picked is None else view.picked.text, tr("Let go"))
        languages, doubtful = len(view.modes) - 2, not view.converged
        self._legend.set_legend(languages, view.method, view.completeness, doubtful, view.completeness_hint)
        self._legend.set_signed(view.difference is not None)
        self._show_notice(view)
        self._show_sliders(view)

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

    def apply_theme(self, theme: Theme) -> None:
        """Hand the theme on."""
        for widget in (self.map, self.minimap, self._legend, self.threshold_slider, self.share_slider):
            widget.apply_theme(theme)

    def event(self, event: QEvent) -> bool:
        """The subtitle goes where there is room for it: decided again when sizes, fonts or style have changed."""
        done = super().event(event)
        if event.type() in _SIZED:
            self._place_subtitle()
        return done

    def _place_subtitle(self) -> None:
        """Beside the heading where it fits, else in a line of its own."""
        taken = [self._heading, self._partial, self._resume, self._switch]
        used = sum(widget.sizeHint().width() + 12 for widget in taken if not widget.isHidden())
        wide = self.fontMetrics().horizontalAdvance(self._subtitle) + used + 2 * PADDING <= self.width()
        self.set_note(self._subtitle if wide else "")
        self._below.setText("" if wide else self._subtitle)
        self._below.setVisible(not wide and bool(self._subtitle))

    def _describe(self, neuron: Neuron, value: float) -> str:
        compared = self._view is not None and self._view.difference is not None
        title = (
            tr("{neuron} · {value} between the runs", neuron=neuron, value=overlap_wording.signed(value))
            if compared
            else tr("{neuron} · {value:.2f} of the maximum", neuron=neuron, value=value)
        )
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


def _rings(view: NeuronMapView) -> tuple[HeatMark, ...]:
    """The located neurons; where some are picked these stand out, above the others, and so do picked ones of none."""
    picked = frozenset(view.picked.neurons) if view.picked is not None else frozenset()
    rings = [
        HeatMark(marker.neuron, marker.position, marker.shared, faded=bool(picked) and marker.neuron not in picked)
        for marker in view.markers
    ]
    drawn = {marker.neuron for marker in view.markers}
    rings += [HeatMark(neuron, None, True) for neuron in sorted(picked - drawn)]
    return tuple(sorted(rings, key=lambda ring: not ring.faded))
