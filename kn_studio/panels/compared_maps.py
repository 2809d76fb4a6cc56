"""Two runs side by side: their maps with one scale and one zoom, and the numbers that stand beside the difference."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from engine.types import Neuron
from kn_studio.map_look import MapLook
from kn_studio.theme import LIGHT, Theme
from kn_studio.translation import tr
from kn_studio.viewmodels import map_drawing, overlap_wording, wording
from kn_studio.viewmodels.map_parts import Marker
from kn_studio.viewmodels.run_compare import CompareFigure, CompareView, SideMap
from kn_studio.widgets.card import role_label
from kn_studio.widgets.elided import ElidedLabel
from kn_studio.widgets.heat_rings import HeatMark
from kn_studio.widgets.heatmap import HeatMap
from kn_studio.widgets.language_key import OwnMark, own_mark
from kn_studio.widgets.map_legend import MapLegend
from kn_studio.widgets.scrolled import Scrolled

SPACING = 16
"""Pixels between two maps that stand side by side."""

_LINE, _BUTTON = 21, 26
"""Height of a number's line and of one that is a button, in pixels beside type of usual size."""


def own_marks(markers: Iterable[Marker]) -> tuple[OwnMark, ...]:
    """The languages that have marks of their own among these, in the order of their hues."""
    found = {marker.position: marker.languages[0] for marker in markers if marker.position is not None}
    return tuple(own_mark(overlap_wording.english(code), code, place) for place, code in sorted(found.items()))


class _Side(QWidget):
    """One map with its caption."""

    def __init__(self, part: str, name: str, legend: MapLegend) -> None:
        super().__init__()
        self._shown: SideMap | None = None
        self._details: dict[Neuron, str] = {}
        self.caption = ElidedLabel("", "text")
        self.map = HeatMap()
        self.map.setAccessibleName(name)
        self.map.part, self.map.legend = part, legend
        self.map.set_describe(self._describe)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.caption)
        column.addWidget(self.map, 1)

    def show_side(self, side: SideMap, focus: Neuron | None, level: str) -> None:
        """Show this map."""
        before, self._shown = self._shown, side
        self.caption.setText(side.caption)
        self.map.set_unit(wording.word("neuron", level), wording.word("layer", level))
        if before is None or before.image != side.image:
            self.map.set_values(side.image.values)
        self._details = {marker.neuron: marker.detail for marker in side.markers}
        rings = tuple(HeatMark(marker.neuron, marker.position, marker.shared) for marker in side.markers)
        self.map.set_marks(rings, focus, side.summary)

    def _describe(self, neuron: Neuron, value: float) -> str:
        title = tr("{neuron} · {value:.2f} of the maximum", neuron=neuron, value=value)
        detail = self._details.get(neuron, "")
        return f"{title}\n{detail}" if detail else title


class ComparedMaps(QWidget):
    """The maps of run A and run B. `neuron` carries one that was clicked, `toggled` one that was picked.

    The `sides` are `made` when two runs are compared for the first time: maps take long, and few compare.
    """

    neuron = Signal(object)
    toggled = Signal(object)
    made = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.legend = MapLegend()
        self.sides: tuple[_Side, ...] = ()
        self._theme: Theme = LIGHT
        self._row = QHBoxLayout()
        self._row.setSpacing(SPACING)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(self._row, 1)
        column.addWidget(self.legend)
        self.hide()

    def _make(self) -> None:
        self.sides = (
            _Side("A", tr("Map of run A"), self.legend),
            _Side("B", tr("Map of run B"), self.legend),
        )
        for side in self.sides:
            side.map.clicked.connect(self.neuron)
            side.map.toggled.connect(self.toggled)
            side.map.apply_theme(self._theme)
            self._row.addWidget(side, 1)
        self.made.emit()

    def show_view(self, view: CompareView | None, focus: Neuron | None, level: str) -> None:
        """Show both maps; without two there is nothing to be seen."""
        both = view is not None and view.mine is not None and view.theirs is not None
        self.setVisible(both)
        if view is None or view.mine is None or view.theirs is None:
            return
        if not self.sides:
            self._make()
        for side, shown in zip(self.sides, (view.mine, view.theirs), strict=True):
            side.show_side(shown, focus, level)
        said = tr("each a share of its own maximum")
        languages = max(view.mine.languages, view.theirs.languages)
        self.legend.set_legend(languages, said, "", False)
        self.legend.set_ends(map_drawing.ends(MapLook(), False, 0, level))
        self.legend.set_languages(own_marks((*view.mine.markers, *view.theirs.markers)) if languages > 1 else ())

    def apply_theme(self, theme: Theme) -> None:
        """Hand the theme on."""
        self._theme = theme
        for side in self.sides:
            side.map.apply_theme(theme)
        self.legend.apply_theme(theme)


class CompareNumbers(QWidget):
    """What the comparison comes to, a line each. `neuron` carries the one that a number is about."""

    neuron = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme = LIGHT
        self._figures: tuple[CompareFigure, ...] = ()
        self._page = QWidget()
        self._page.setProperty("ground", "none")
        self._grid = QGridLayout(self._page)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(1)
        self._grid.setColumnStretch(1, 1)
        self.caption = ElidedLabel(tr("A and B in numbers"), "text")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.caption)
        column.addWidget(Scrolled(self._page, sideways=False), 1)
        self.setAccessibleName(tr("A and B in numbers"))
        self.hide()

    def apply_theme(self, theme: Theme) -> None:
        """Rows of one height, whatever the script."""
        self._theme = theme
        for row in range(self._grid.rowCount()):
            for place in range(self._grid.columnCount()):
                item = self._grid.itemAtPosition(row, place)
                if item is not None and (widget := item.widget()) is not None:
                    widget.setFixedHeight(theme.enlarged(_BUTTON if isinstance(widget, QPushButton) else _LINE))

    def show_figures(self, figures: tuple[CompareFigure, ...], summary: str) -> None:
        """Show these numbers; none takes them away."""
        self.setVisible(bool(figures))
        self.setAccessibleDescription(summary)
        if figures == self._figures:
            return
        self._figures = figures
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for row, figure in enumerate(figures):
            name, value = role_label(figure.name, "muted"), self._value(figure)
            for place, widget in enumerate((name, value)):
                widget.setToolTip(figure.hint)
                self._grid.addWidget(widget, row, place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._grid.setRowStretch(len(figures), 1)
        self.apply_theme(self._theme)

    def _value(self, figure: CompareFigure) -> QWidget:
        if figure.neuron is None:
            return role_label(figure.value, "text")
        button = QPushButton(figure.value)
        button.setProperty("small", True)
        button.setAccessibleName(tr("{name}: {value}, bring it into focus", name=figure.name, value=figure.value))
        button.clicked.connect(lambda _on=False, neuron=figure.neuron: self.neuron.emit(neuron))
        return button
