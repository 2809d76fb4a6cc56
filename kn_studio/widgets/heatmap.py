"""Layers × neurons as a picture: max-pooled to the pixels there are, with rings of fixed size over it.

Knows nothing of models: it draws a (layers, width) array and marks on it. Layer 0 is at the bottom.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

import numpy as np
import numpy.typing as npt
import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QToolTip, QWidget

from engine.types import FloatArray, Neuron
from kn_studio.theme import LIGHT, Theme, lookup_table
from kn_studio.translation import tr
from kn_studio.widgets.direction import keep_axis
from kn_studio.widgets.heat_axes import ZOOMS, LayerAxis, NeuronAxis, ZoomBox
from kn_studio.widgets.heat_keys import next_ring
from kn_studio.widgets.heat_layout import HeatLayout
from kn_studio.widgets.heat_picture import HeatPicture
from kn_studio.widgets.heat_rings import FOCUS_RING, PEN, RING, HeatMark, HeatRings
from kn_studio.widgets.paper import as_lines
from kn_studio.widgets.plot import PlotTable
from kn_studio.widgets.plot_words import HoveredPlot
from kn_studio.widgets.shades import MIDDLE, bands
from kn_studio.widgets.spoken import stands_on

_LINES_FROM, _LANES_FROM = 12, FOCUS_RING + 4.0
"""Height of a layer's band in pixels from which a hairline parts it from the next, and from which rings may leave its
middle."""
PRINT_SHARPNESS = 300 / 96
"""Columns for each pixel of the screen in a picture of 300 dots an inch."""
_CATCH = 9.0
"""How many pixels off a ring a click still means the ring."""


class HeatMap(HoveredPlot, pg.PlotWidget):  # type: ignore[misc]
    """The map. Neurons go in and out by their index, wherever they stand. `clicked` carries the neuron under the click,
    a ring's own if one is near; `toggled` the same for a click with Ctrl held, and the one in focus for Enter.
    """

    clicked = Signal(object)
    toggled = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        self._box = ZoomBox()
        self._layers = LayerAxis()
        self._neurons = NeuronAxis()
        super().__init__(parent, viewBox=self._box, axisItems={"left": self._layers, "bottom": self._neurons})  # type: ignore[call-arg]
        keep_axis(self)
        self._theme: Theme = LIGHT
        self._values: FloatArray = np.zeros((0, 0), dtype=np.float32)
        self._layout = HeatLayout()
        self._marks: tuple[HeatMark, ...] = ()
        self._focus: Neuron | None = None
        self._summary = ""
        self._signed = False
        self._sharpness = 0.0
        self._describe: Callable[[Neuron, float], str] = lambda neuron, value: f"{neuron} · {value:.2f}"
        self._image = HeatPicture(axisOrder="row-major")
        self._lanes: dict[Neuron, float] = {}
        self._placed: list[float | None] = []
        self._undrawn = self._unmarked = False
        self._lines = pg.PlotCurveItem(connect="pairs", antialias=False)
        self._rings = HeatRings()
        self._build()

    def _build(self) -> None:
        self.setFrameShape(pg.QtWidgets.QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setMinimumSize(320, 96)
        self.setAccessibleName(tr("Neuron map"))
        plot = self.getPlotItem()
        plot.hideButtons()
        plot.setMenuEnabled(False)
        plot.layout.setContentsMargins(0, 0, 0, 0)
        for item in (self._image, self._lines, *self._rings.items):
            self._box.addItem(item)
        self._box.sigXRangeChanged.connect(lambda *_: self._moved())
        self._box.sigResized.connect(lambda *_: self._later())
        self.scene().sigPrepareForPaint.connect(self._settle)
        self.apply_theme(LIGHT)

    def sizeHint(self) -> QSize:
        """Room for a map of a small model."""
        return QSize(880, 400)

    def set_values(self, values: FloatArray, signed: bool = False, layout: HeatLayout | None = None) -> None:
        """Show shares of the maximum, (layers, width); the zoom stays while shape and order do.

        `signed` values are differences from -1 to 1, drawn away from the panel's colour to both sides.
        """
        layout = layout or HeatLayout()
        same = values.shape == self._values.shape and (layout.order is None) == (self._layout.order is None)
        self._values, self._layout = values, layout
        self._neurons.set_note(layout.axis)
        if signed != self._signed:
            self._signed = signed
            self._tint()
        if not same:
            self._layers.set_layers(values.shape[0])
            self._neurons.set_width(values.shape[1])
            self._box.set_map(*values.shape)
        self._later(marks=layout.order is not None or not same)  # rings stand with their neurons

    def set_marks(self, found: Sequence[HeatMark], focus: Neuron | None = None, summary: str = "") -> None:
        """Ring these neurons; the one in focus gets a larger ring. `summary` is the picture in words."""
        if focus is not None and focus != self._focus:
            self._box.reveal(self._layout.place(focus))
        same = (tuple(found), focus) == (self._marks, self._focus)
        self._marks, self._focus, self._summary = tuple(found), focus, summary
        self.setAccessibleDescription(summary)
        if not same:
            self._later(marks=True)

    def set_unit(self, unit: str, layer: str) -> None:
        """What one column is called on its axis, and one row on its own."""
        self._neurons.set_unit(unit)
        self._layers.set_unit(layer)

    def set_describe(self, describe: Callable[[Neuron, float], str]) -> None:
        """What the tool tip says of a neuron with this value."""
        self._describe = describe

    def apply_theme(self, theme: Theme) -> None:
        """Colours and type from the theme; low is the panel itself, so that silence is empty."""
        self._theme = theme
        self.setMinimumHeight(theme.enlarged(96))  # the axes' type takes its share of it
        self.setBackground(theme.color("panel"))
        self._tint()
        for axis in (self._layers, self._neurons):
            axis.apply_theme(theme)
        self._rings.apply_theme(theme)
        self._later(marks=True)

    def _tint(self) -> None:
        self._image.setLookupTable(self.ramp())
        self._lines.setPen(pg.mkPen(self._theme.color("line"), width=1))

    def table(self) -> PlotTable:
        """Every neuron in view with its value, and its rank where that is drawn, in the order in which they stand;
        `marked` ones have a ring.
        """
        values, layout, (first, last) = self._values, self._layout, self.visible()
        rings = {(mark.neuron.layer, mark.neuron.index) for mark in self._marks}

        def rows() -> Iterator[tuple[object, ...]]:
            for layer in range(values.shape[0]):
                columns = [each[layer].tolist() for each in (values, layout.ranks) if each is not None]
                for index in layout.neurons(layer, first, last):
                    value, *ranked = (column[index] for column in columns)
                    yield layer, index, value, (layer, index) in rings, *ranked

        return PlotTable(("layer", "neuron", "value", "marked", *(("rank",) if layout.ranks is not None else ())), rows)

    def like(self) -> HeatMap:
        """The same stretch of the map, with as many columns as paper shows; no neuron is in focus."""
        twin = HeatMap()
        twin._sharpness = PRINT_SHARPNESS
        twin.set_unit(self._neurons.unit, self._layers.unit)
        twin.set_values(self._values, self._signed, self._layout)
        twin.set_marks(self._marks)
        twin._box.like(self._box)
        twin.set_paper(True)
        return twin

    def set_paper(self, on: bool) -> None:
        """Rings as lines."""
        as_lines(self, on)

    def reset_zoom(self) -> None:
        """Show all neurons again."""
        self._box.show_all()

    def fit(self) -> None:
        """Fit the scene to the widget and draw on it, where that is still to be done."""
        super().fit()
        self._settle()

    def _later(self, marks: bool = False) -> None:
        """Draw before the next painting: a landing prompt changes size, values and rings, and is drawn once. A scene
        that changes has the window painted at once, before its other parts stand where they belong.
        """
        self._undrawn, self._unmarked = True, self._unmarked or marks
        self.fit_soon()

    def _moved(self) -> None:
        """What somebody moves is painted at once in any case, and not twice."""
        if self._box.fitting or self._undrawn:
            self._later()
        else:
            self._draw()

    def _settle(self) -> None:
        if self._undrawn:
            self._undrawn = False
            self._draw()
        if self._unmarked:
            self._draw_marks()

    def _draw(self) -> None:
        """Pool what is in view to the pixels there are and hand it to the screen."""
        if self._values.size == 0:
            self._image.clear()
            return
        first, last = self.visible()
        ratio = self._sharpness or self.devicePixelRatioF()
        span = (last - first) / max(self._box.viewRect().width(), 1e-9)
        columns = max(1, int(self._box.width() * span * ratio))
        shades = self._layout.steps(self._values, first, last, columns, self._signed)
        height = int(self._box.height() * ratio / self._values.shape[0])
        self._image.setImage(bands(shades, height, MIDDLE if self._signed else 0), autoLevels=False, levels=(0, 255))
        self._image.setRect(QRectF(first, -0.5, last - first, self._values.shape[0]))
        self._draw_lines(height >= _LINES_FROM * ratio)
        if self._marks and not self._unmarked and (self._spread(), self._shown()) != (self._lanes, self._placed):
            self._draw_marks()

    def _draw_lines(self, on: bool) -> None:
        """A hairline above and below each layer, so that one in which nothing is hot is seen to be there."""
        layers, width = self._values.shape
        edges = np.arange(layers + 1) - 0.5 if on else np.zeros(0)
        edges[:1] += layers / max(1.0, self._box.height())  # a pixel up: at the very edge it would not be seen
        self._lines.setData(np.tile([0.0, width], len(edges)), np.repeat(edges, 2))

    @property
    def zoom(self) -> ZoomBox:
        """The stretch of neurons in view."""
        return self._box

    def shades(self, columns: int) -> npt.NDArray[np.uint8]:
        """The whole map (layers, at most `columns`) as steps of its ramp, layer 0 first."""
        return self._layout.steps(self._values, 0, self.layer_width, columns, self._signed)

    def ramp(self) -> npt.NDArray[np.uint8]:
        """The colours of the steps, (256, 4)."""
        return lookup_table(self._theme.diverging if self._signed else self._theme.ramp)

    @property
    def layer_width(self) -> int:
        """How many neurons a layer has, 0 while there is no map."""
        return int(self._values.shape[1])

    @property
    def layout_shown(self) -> HeatLayout:
        """Where neurons stand and how their colour runs."""
        return self._layout

    @property
    def marks(self) -> tuple[HeatMark, ...]:
        """The rings."""
        return self._marks

    def visible(self) -> tuple[int, int]:
        """The first place in view, and the one after the last."""
        low, high = self._box.viewRange()[0]
        width = self._values.shape[1]
        first = min(max(int(np.floor(low)), 0), width - 1)
        return first, max(first + 1, min(int(np.ceil(high)), width))

    def _spread(self) -> dict[Neuron, float]:
        """Rings that would cover each other stand a little higher or lower, as far as their band holds them whole."""
        high = self._box.height() / max(1, len(self._values))
        if not self._values.size or high < _LANES_FROM:
            return {}
        reach = (RING + 2) * float(self._box.viewPixelSize()[0])
        found = self._layout.lanes(self._ringed(), reach, (1 - (RING + PEN) / high) / 2)
        if self._focus in found:
            most = (1 - (FOCUS_RING + PEN) / high) / 2
            found[self._focus] = min(max(found[self._focus], -most), most)
        return found

    def _ringed(self) -> list[Neuron]:
        return [mark.neuron for mark in self._marks]

    def _place(self, neuron: Neuron) -> tuple[float, float]:
        size = FOCUS_RING if neuron == self._focus else RING
        place = self._box.whole(self._layout.place(neuron) + 0.5, (size + PEN) / 2)
        return place, neuron.layer + self._lanes.get(neuron, 0.0)

    def _shown(self) -> list[float | None]:
        """Where the rings stand along their layers; None for one that is out of view, of which no half is drawn."""
        if not self._box.zoomed:
            return [self._layout.place(neuron) + 0.5 for neuron in self._ringed()]
        places = [self._place(neuron)[0] for neuron in self._ringed()]
        return [place if self._box.holds(place) else None for place in places]

    def _draw_marks(self) -> None:
        self._unmarked = False
        self._lanes, self._placed = self._spread(), self._shown()
        found = [mark for mark, x in zip(self._marks, self._placed, strict=True) if x is not None]
        marked = {mark.neuron for mark in self._marks}
        if self._focus is not None and self._focus not in marked and self._box.holds(self._place(self._focus)[0]):
            found.append(HeatMark(self._focus, shared=True))
        self._rings.draw(found, [self._place(mark.neuron) for mark in found], self._focus)

    def neuron_at(self, point: QPointF) -> Neuron | None:
        """The neuron meant by a point of the widget: the nearest ring's, else the hottest under that pixel."""
        if self._values.size == 0:
            return None
        self.fit()
        scene = self.mapToScene(point.toPoint())
        if not self._box.sceneBoundingRect().contains(scene):
            return None
        near = self._nearest_mark(point)
        if near is not None:
            return near
        place = self._box.mapSceneToView(scene)
        layers, width = self._values.shape
        layer = int(np.floor(place.y() + 0.5))
        if not (0 <= layer < layers and 0 <= place.x() < width):
            return None
        pixel = self._box.viewPixelSize()[0]
        if pixel <= 1:
            return self._layout.neuron(layer, int(place.x()))
        first, last = int(place.x() - pixel), int(place.x() + pixel)
        return self._layout.hottest(self._values, layer, first, last, self._signed)

    def _nearest_mark(self, point: QPointF) -> Neuron | None:
        best: tuple[float, Neuron | None] = (_CATCH, None)
        for mark in self._marks:
            where = self.pixel_of(mark.neuron)
            best = min(best, (float(np.hypot(where.x() - point.x(), where.y() - point.y())), mark.neuron), key=_first)
        return best[1]

    def pixel_of(self, neuron: Neuron) -> QPointF:
        """Where the neuron's middle is drawn, in the widget's own coordinates."""
        self.fit()
        scene = self._box.mapViewToScene(QPointF(*self._place(neuron)))
        return QPointF(self.mapFromScene(scene))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell what is under the pointer."""
        super().mouseMoveEvent(event)
        neuron = self.neuron_at(event.position())
        if neuron is None or event.buttons():
            QToolTip.hideText()
            return
        said = self._describe(neuron, float(self._values[neuron.layer, neuron.index]))
        QToolTip.showText(event.globalPosition().toPoint(), said, self)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press is always the map's own, whether something lies under it or not."""
        super().mousePressEvent(event)
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click that was no drag means the neuron under it."""
        dragged = self._box.dragged
        super().mouseReleaseEvent(event)
        event.accept()
        if event.button() != Qt.MouseButton.LeftButton or dragged or self._box.dragged:
            self._box.dragged = False
            return
        neuron = self.neuron_at(event.position())
        if neuron is not None:
            held = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            (self.toggled if held else self.clicked).emit(neuron)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Show all neurons again."""
        self.reset_zoom()
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows, Home and End go to rings, Enter picks, plus and minus zoom, 0 shows all, copy copies words."""
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self._summary)
        elif event.key() == Qt.Key.Key_0:
            self.reset_zoom()
        elif event.key() in ZOOMS:
            self._box.closer(
                ZOOMS[Qt.Key(event.key())], None if self._focus is None else self._layout.place(self._focus)
            )
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._focus is not None:
            self.toggled.emit(self._focus)
        elif (neuron := next_ring(self._layout, self._ringed(), self._focus, event.key())) is not None:
            self.clicked.emit(neuron)
            stands_on(self, self._describe(neuron, float(self._values[neuron.layer, neuron.index])))
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show that the keyboard is here."""
        super().focusInEvent(event)
        self._layers.set_keyboard(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The keyboard went elsewhere."""
        super().focusOutEvent(event)
        self._layers.set_keyboard(False)


def _first(pair: tuple[float, Neuron | None]) -> float:
    return pair[0]
