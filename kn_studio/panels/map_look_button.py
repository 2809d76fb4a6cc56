"""The button of the neuron map's card with a menu of how the map is drawn."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from kn_studio.map_look import GROUPS, WAYS, MapLook, Way, is_on, with_way
from kn_studio.translation import tr


class MapLookButton(QPushButton):
    """`chosen` carries the `MapLook` that is wished."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("View"), parent)
        self.setProperty("small", True)
        self.setAccessibleName(tr("How the map is drawn"))
        self._wanted = MapLook()
        self.menu_of_ways = QMenu(self)
        self.menu_of_ways.setToolTipsVisible(True)
        self.ways: dict[tuple[str, str], QAction] = {}
        for field, title in GROUPS:
            heading = self.menu_of_ways.addAction(tr(title))
            heading.setEnabled(False)
            group = QActionGroup(self)
            for way in WAYS:
                if way.field == field:
                    self.ways[field, way.value] = self._add(way, group)
            if field != GROUPS[-1][0]:
                self.menu_of_ways.addSeparator()
        self.clicked.connect(self._open)

    def _add(self, way: Way, group: QActionGroup) -> QAction:
        action = self.menu_of_ways.addAction(tr(way.text))
        action.setCheckable(True)
        action.setToolTip(tr(way.hint))
        group.addAction(action)
        action.triggered.connect(lambda _on=False: self._on_way(way))
        return action

    def show_look(self, wanted: MapLook, compared: bool) -> None:
        """Show what is wished; while two runs are `compared` their maps stand by index, and ranks have one scale."""
        self._wanted = wanted
        reasons = {
            "order": tr("Maps that are compared stand by index, neuron above neuron") if compared else "",
            "scale": tr("Ranks are drawn by powers of ten") if wanted.values == "rank" else "",
        }
        said = []
        for way in WAYS:
            action, reason = self.ways[way.field, way.value], reasons.get(way.field, "")
            # The tick says what is drawn: ranks are logarithms, whatever scale is kept for shares.
            ranked = way.field == "scale" and wanted.values == "rank"
            on = way.value == "log" if ranked else is_on(wanted, way)
            action.setChecked(on)
            action.setEnabled(not reason)
            action.setToolTip(reason or tr(way.hint))
            if on and not reason:
                said.append(tr(way.text))
        self.setToolTip(tr("How the map is drawn: {ways}", ways=tr(", ").join(said)))

    def _on_way(self, way: Way) -> None:
        self.chosen.emit(with_way(self._wanted, way))

    def _open(self) -> None:
        corner = self.rect().bottomLeft()
        if self.isRightToLeft():
            corner = self.rect().bottomRight()
            corner.setX(corner.x() - self.menu_of_ways.sizeHint().width())
        self.menu_of_ways.popup(self.mapToGlobal(corner))
