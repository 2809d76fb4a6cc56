"""One of each plot with a little in it, for tests that go over all of them."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from engine.types import Neuron
from kn_studio.widgets.barcode import Barcode, BarcodeBar
from kn_studio.widgets.bars import BarRow, Bars
from kn_studio.widgets.curve_plot import CurvePlot, PlotAxes, PlotCurve
from kn_studio.widgets.group_graph import GraphGroup, GraphPoint, GroupGraph
from kn_studio.widgets.heat_rings import HeatMark
from kn_studio.widgets.heatmap import HeatMap
from kn_studio.widgets.histogram import Histogram, HistogramSeries
from kn_studio.widgets.interval_plot import IntervalPlot, PlotRows, PlotSpot, SeriesLegend
from kn_studio.widgets.map_legend import MapLegend
from kn_studio.widgets.matrix import Matrix, MatrixCell, MatrixLabel
from kn_studio.widgets.merge_tree import Branch, MergeTree
from kn_studio.widgets.paired_bars import BarPair, PairedBars
from kn_studio.widgets.plot import Plot
from kn_studio.widgets.upset import UpSet, UpSetBar, UpSetRow
from kn_studio.widgets.verdict_scale import ScaleContent, VerdictScale


def heat_map() -> HeatMap:
    """Two layers of forty neurons, two of them ringed, with a legend."""
    made = HeatMap()
    made.set_values(np.linspace(0, 1, 80, dtype=np.float32).reshape(2, 40))
    made.set_marks([HeatMark(Neuron(0, 5), 0), HeatMark(Neuron(1, 30), shared=True)], Neuron(0, 5), "two rings")
    made.legend = MapLegend(made)
    made.legend.set_legend(3, "amig", "gap 2 %", warn=False)
    return made


def bars() -> Bars:
    """Two rows, one of them before and after."""
    made = Bars("Answers")
    made.set_rows((BarRow("Berlin", 0.2, ("20 %",), 0.6, 0), BarRow("random", 0.5, ("50 %",))))
    return made


def curves() -> CurvePlot:
    """A line with a mark."""
    made = CurvePlot("ROC")
    curve = PlotCurve("neurons", ((0.0, 0.0), (0.5, 0.75), (1.0, 1.0)))
    made.set_curves([curve], PlotAxes("false alarms", "hits", diagonal="by chance"), (0.5, 0.75))
    return made


def histogram() -> Histogram:
    """Two series over three layers."""
    made = Histogram()
    made.set_series((HistogramSeries("English", (1, 0, 2), 0), HistogramSeries("both", (0, 3, 1), None, True)))
    return made


def intervals() -> IntervalPlot:
    """A row with two dots and a legend."""
    made = IntervalPlot("Effects")
    spots = (PlotSpot(0, 0.25, 0.125, 0.5), PlotSpot(1, 0.75))
    made.set_content(PlotRows((("suppress", spots),), ("located", "random"), axis="drop"), "located above random")
    made.legend = SeriesLegend(made)
    made.legend.move(0, 400)
    made.legend.set_series(("located", "random"))
    return made


def matrix() -> Matrix:
    """Two languages by one."""
    made = Matrix("Pairs")
    rows = [MatrixLabel("English", "en", 0), MatrixLabel("Deutsch", "de", 1)]
    made.set_matrix(rows, [MatrixLabel("shared")], [[MatrixCell(("12 %",), "n 3", 0.5)], [MatrixCell(("4 %",))]])
    return made


def barcode() -> Barcode:
    """Two lives."""
    made = Barcode("Clusters")
    made.set_bars([BarcodeBar(1.0, 8.0, True, False, "a"), BarcodeBar(4.0, 12.0, False, True, "b")], True, 0.5)
    return made


def tree() -> MergeTree:
    """Three leaves in two merges."""
    made = MergeTree("Merges")
    branches = [Branch((0, 1), 1.0, 2.0, (), "A"), Branch((0, 1, 2), 2.0, 4.0, (0,), "", True)]
    made.set_tree(["L0N1", "L0N2", "L1N3"], branches, True)
    return made


def graph() -> GroupGraph:
    """Three points, two of them a group."""
    made = GroupGraph("Groups")
    points = [GraphPoint(f"L0N{n}", n, n / 3, n < 2) for n in range(3)]
    made.set_graph(3, points, [GraphGroup((0, 1), 0.5, True)], 0, hulls=False, axis="layer", summary="one group")
    return made


def pairs() -> PairedBars:
    """One row with two bars."""
    made = PairedBars("Responses")
    made.set_pairs(("claimed", "own"), (BarPair("L0N1", (0.5, -0.25), ("0.50", "−0.25")),))
    return made


def upset() -> UpSet:
    """Two sets and what they share."""
    made = UpSet("Languages")
    rows = [UpSetRow("English", 0, 4), UpSetRow("Deutsch", 1, 3)]
    made.set_sets(rows, [UpSetBar((0, 1), 2, 0.5, True), UpSetBar((0,), 2, 1.5)], current=0)
    return made


def scale() -> VerdictScale:
    """A claim below the threshold."""
    made = VerdictScale("Score")
    made.set_content(ScaleContent(0.25, 0.5, 0.375, 0.625, "unlikely", "silent", "likely", "0.25", "threshold 0.50"))
    return made


Rows = list[tuple[object, ...]]

PLOTS: dict[str, tuple[Callable[[], Plot], tuple[str, ...], Rows]] = {
    "bars": (
        bars, ("Berlin", "20 %", "random"), [("Berlin", 0.6, 0.2, None, "20 %"), ("random", None, 0.5, None, "50 %")]
    ),
    "curves": (
        curves, ("false alarms", "hits", "by chance"),
        [("neurons", 0.0, 0.0), ("neurons", 0.5, 0.75), ("neurons", 1.0, 1.0), ("mark", 0.5, 0.75)],
    ),
    "histogram": (
        histogram, ("2", "3"),
        [(0, "English", 1), (1, "English", 0), (2, "English", 2), (0, "both", 0), (1, "both", 3), (2, "both", 1)],
    ),
    "intervals": (
        intervals, ("suppress", "located", "drop"),
        [("suppress", "located", 0.25, 0.125, 0.5), ("suppress", "random", 0.75, None, None)],
    ),
    "matrix": (
        matrix, ("English", "Deutsch", "12 %"), [("English", "shared", "12 %", "n 3"), ("Deutsch", "shared", "4 %", "")]
    ),
    "barcode": (barcode, ("distance",), [("a", 1.0, 8.0, True, False), ("b", 4.0, 12.0, False, True)]),
    "tree": (
        tree, ("L0N1", "distance"),
        [("A", 1.0, 2.0, "L0N1 L0N2", False), ("", 2.0, 4.0, "L0N1 L0N2 L1N3", True)],
    ),
    "graph": (
        graph, ("layer", "L0N1"),
        [(1, "L0N0", 0, 0.5, True), (1, "L0N1", 1, 0.5, True), (None, "L0N2", 2, None, None)],
    ),
    "pairs": (pairs, ("claimed", "L0N1", "0.50"), [("L0N1", "claimed", 0.5), ("L0N1", "own", -0.25)]),
    "upset": (
        upset, ("English", "Deutsch", "by chance"), [("English; Deutsch", 2, 0.5), ("English", 2, 1.5)]
    ),
    "scale": (
        scale, ("unlikely", "threshold 0.50"),
        [("value", 0.25, "0.25"), ("threshold", 0.5, "threshold 0.50"), ("silent from", 0.375, "silent"),
         ("silent to", 0.625, "silent")],
    ),
}  # fmt: skip
"""Maker, words that stand in the picture, and the data; the map, which has more data, is tested beside."""
