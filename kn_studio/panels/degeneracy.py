"""The Degeneracy station: groups of neurons of which each alone can be spared and all together cannot."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kn_studio.degeneracy_intents import (
    FocusGroup,
    MeasureSwitches,
    SetDropThresholds,
    SetGroupLanguage,
    SetGroupMethod,
    SetPersistence,
    ShowSearch,
    SwitchUnit,
)
from kn_studio.fact_intents import ChooseLanguages
from kn_studio.intents import AskExport, FocusNeuron, OpenSession, ResumeRun, ShowStation
from kn_studio.panels import heads
from kn_studio.panels.base import Panel
from kn_studio.panels.evidence_card import EvidenceCard
from kn_studio.panels.fact_card import FactCard
from kn_studio.panels.first_steps import show_missing, station_for
from kn_studio.panels.groups_card import GroupsCard
from kn_studio.panels.switches_card import SwitchesCard
from kn_studio.panels.two_rows import TwoRows
from kn_studio.picking import PickNeurons
from kn_studio.theme import Theme
from kn_studio.translation import tr
from kn_studio.viewmodels.degeneracy_station import DegeneracyView
from kn_studio.widgets.switch import Switch

_LOWER, _LOWER_MOST = 288, 360
"""Height of the lower row, and what it may take so that no bar of the switches has to be scrolled to."""
_WAIT = 300
"""Milliseconds that a group has to stay in focus before its switches are measured: a slider goes through many."""


class DegeneracyPanel(Panel):
    """Asks once for the switches of each group that comes into focus while the station is on the screen."""

    head: ClassVar[heads.PanelHead] = heads.DEGENERACY

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: DegeneracyView | None = None
        self._asked: MeasureSwitches | None = None
        self._lower = _LOWER
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_WAIT)
        self._timer.timeout.connect(self._measure_once)
        self.fact = FactCard()
        self.groups = GroupsCard()
        self.switches = SwitchesCard()
        self.evidence = EvidenceCard()
        self._pages = TwoRows(tr("Degenerate neurons"), self.groups, ((self.switches, 6), (self.evidence, 7)))
        self.empty = self._pages.empty
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(self.fact)
        column.addWidget(self._pages, 1)
        self._join()

    def _join(self) -> None:
        self.fact.languages.connect(lambda codes: self.intent.emit(ChooseLanguages(codes)))
        self.fact.resume.connect(lambda run: self.intent.emit(ResumeRun(run)))
        self.fact.chip.connect(lambda code: self.intent.emit(SetGroupLanguage(code)))
        groups = self.groups
        groups.method.connect(lambda key: self.intent.emit(SetGroupMethod(key)))
        groups.language.connect(lambda code: self.intent.emit(SetGroupLanguage(code)))
        groups.search.connect(self._on_search)
        groups.kept.connect(self._on_kept)
        groups.thresholds.connect(lambda low, high: self.intent.emit(SetDropThresholds(low, high)))
        groups.persistence.connect(lambda value: self.intent.emit(SetPersistence(value)))
        groups.installEventFilter(self)
        groups.settings.changed.connect(self.intent)
        groups.settings.kept.connect(lambda number: self.intent.emit(ShowSearch(number)))
        groups.neuron.connect(lambda neuron: self.intent.emit(FocusNeuron(neuron)))
        for card in (groups, self.evidence):
            card.group.connect(self._on_group)
        self.evidence.cluster.connect(self._on_cluster)
        groups.let_go.connect(lambda: self.intent.emit(PickNeurons()))
        self.switches.thrown.connect(lambda unit, off: self.intent.emit(SwitchUnit(unit, off)))
        self.switches.measure.connect(self._on_measure)
        self.evidence.relate.connect(self._on_relate)
        self.evidence.export.connect(lambda: self.intent.emit(AskExport("groups")))
        self.empty.primary.connect(self._on_primary)
        self.empty.second.connect(lambda: self.intent.emit(OpenSession(demo=True)))

    def show_view(self, view: Any) -> None:
        """Draw this `DegeneracyView`."""
        self._view = view
        self.fact.show_line(view.fact, view.language)
        known = view.kind in ("few", "unsearched", "full")
        self._pages.show_picture(known)
        if not known:
            self._show_empty(view)
            return
        self.groups.show_view(view)
        self.evidence.show_view(view)
        self.switches.setVisible(view.switches is not None)
        if view.switches is not None:
            self.switches.show_view(view.switches, view.level)
        self._share_height()
        self._wait_for_switches()

    def threshold_field(self) -> QWidget | None:
        """The slider, while there is something to cut."""
        slider = self.groups.low.groove
        return slider if slider.isVisibleTo(self) else None

    def pages(self) -> Mapping[str, Switch]:
        """What is open on the cards."""
        return {"pictures": self.groups.pictures, "axis": self.groups.axis, "evidence": self.evidence.switch}

    def apply_theme(self, theme: Theme) -> None:
        """Hand the theme on to all cards."""
        super().apply_theme(theme)
        for widget in (self.fact, self.groups, self.switches, self.evidence):
            widget.apply_theme(theme)
        self._lower = round(_LOWER * max(1.0, theme.scale))
        self._share_height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The rows share another height."""
        super().resizeEvent(event)
        self._share_height()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The picture's card needs another height: its settings came or went, or its words take more lines."""
        if watched is self.groups and event.type() == QEvent.Type.LayoutRequest:
            self._share_height()
        return super().eventFilter(watched, event)

    def _share_height(self) -> None:
        """In a small window the lower row, which scrolls, gives way to a picture that cannot."""
        layout = self.groups.layout()
        needed = max(0, layout.minimumHeightForWidth(self.groups.width())) if layout is not None else 0
        most = round(_LOWER_MOST * max(1.0, self.theme.scale))
        wanted = max(self._lower, min(most, self.switches.liked_height() if self.switches.isVisibleTo(self) else 0))
        lower = self._pages.set_row_height(min(wanted, self._pages.height() - needed - 12))
        # The picture likes more than there is; Qt would take what is missing from both rows.
        self.groups.setMaximumHeight(max(needed, self._pages.height() - lower - 12))

    def showEvent(self, event: QShowEvent) -> None:
        """Only now does anybody look at the switches."""
        super().showEvent(event)
        self._wait_for_switches()

    def _wait_for_switches(self) -> None:
        wanted = self._wanted()
        if wanted is None or wanted == self._asked or not self.isVisible():
            self._timer.stop()
        else:
            self._timer.start()

    def _wanted(self) -> MeasureSwitches | None:
        switches = self._view.switches if self._view is not None else None
        if switches is not None and switches.answers:
            self._asked = None
        return switches.ask if switches is not None else None

    def _measure_once(self) -> None:
        wanted = self._wanted()
        if wanted is not None and wanted != self._asked:
            self._asked = wanted
            self.intent.emit(wanted)

    def _show_empty(self, view: DegeneracyView) -> None:
        offer = tr("Locate") if view.kind == "no run" and view.locate is not None else ""
        show_missing(self.empty, view.kind, view.message, loading=view.loading, offer=offer, possible=not view.busy)

    def _on_primary(self) -> None:
        view = self._view
        if view is None:
            return
        if station := station_for(view.kind):
            self.intent.emit(ShowStation(station))
        elif view.locate is not None:
            self.intent.emit(view.locate)

    def _on_search(self) -> None:
        view = self._view
        if view is not None and view.kind == "few":
            self.intent.emit(ShowStation("neurons"))
        elif view is not None and view.ask is not None:
            self.intent.emit(view.ask)

    def _on_kept(self) -> None:
        if self._view is not None and self._view.kept is not None:
            self.intent.emit(self._view.kept)

    def _on_measure(self) -> None:
        wanted = self._wanted()
        if wanted is not None:
            self._asked = wanted
            self.intent.emit(wanted)

    def _on_group(self, number: int) -> None:
        """A group in focus is picked on every panel."""
        lines = self._view.sets.lines if self._view is not None and self._view.sets is not None else ()
        self.intent.emit(FocusGroup(number, lines[number].members if 0 <= number < len(lines) else ()))

    def _on_cluster(self, number: int) -> None:
        topology = self._view.topology if self._view is not None else None
        if topology is not None:
            self.intent.emit(PickNeurons(topology.lines[number].members, source="group"))

    def _on_relate(self) -> None:
        if self._view is not None and self._view.relation.ask is not None:
            self.intent.emit(self._view.relation.ask)
