"""The card of the figures: one at a time, dots with intervals, lines over layers, or languages by languages."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from kn_studio.panels.choices import combo, fill
from kn_studio.theme import Theme
from kn_studio.translation import tr
from kn_studio.viewmodels.experiment_figures import FigureView, figures
from kn_studio.viewmodels.experiment_results import ResultsView
from kn_studio.widgets.card import Card, wrapped_label
from kn_studio.widgets.interval_plot import IntervalPlot, PlotRows, PlotSpot, SeriesLegend
from kn_studio.widgets.matrix import Matrix, MatrixCell, MatrixLabel


class ExperimentFiguresCard(Card):
    """`figure` is the wish to write the view as a figure."""

    figure = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Figures"), parent=parent)
        self._figures: tuple[FigureView, ...] = ()
        self.which = combo(tr("Figure"))
        self.which.setMinimumContentsLength(28)
        self.which.activated.connect(lambda _row: self._draw())
        self.add_control(self.which)
        self.button = QPushButton(tr("Export …"))
        self.button.setProperty("small", True)
        self.button.setToolTip(tr("Write the view as SVG, PDF or PNG"))
        self.button.clicked.connect(lambda: self.figure.emit())
        self.add_control(self.button)
        self.caption, self.about = wrapped_label("text"), wrapped_label("muted")
        self.plot = IntervalPlot(tr("Figure"))
        self.legend = SeriesLegend()
        self.plot.legend = self.legend
        self.matrix = Matrix(tr("Figure"))
        for widget in (self.caption, self.plot, self.legend, self.matrix, self.about):
            self.body.addWidget(widget)

    def show_view(self, view: ResultsView, model: str) -> None:
        """Show the figures of this model; the one that is looked at stays."""
        self._figures = figures(view, model)
        options = tuple((each.key, each.title) for each in self._figures)
        current = str(self.which.currentData() or "")
        fill(self.which, options, current if current in dict(options) else next(iter(options), ("", ""))[0])
        self.setVisible(bool(self._figures))
        self._draw()

    def show_figure(self, key: str) -> None:
        """Turn to a figure by its key."""
        place = self.which.findData(key)
        if place >= 0:
            self.which.setCurrentIndex(place)
            self._draw()

    def apply_theme(self, theme: Theme) -> None:
        """Hand the theme on."""
        for widget in (self.plot, self.legend, self.matrix):
            widget.apply_theme(theme)

    def _draw(self) -> None:
        shown = next((each for each in self._figures if each.key == self.which.currentData()), None)
        if shown is None:
            return
        grid = shown.kind == "matrix"
        self.caption.setText(shown.caption)
        self.about.setText(shown.about)
        self.plot.setVisible(not grid)
        self.matrix.setVisible(grid)
        self.legend.setVisible(not grid)
        if grid:
            self._draw_matrix(shown)
            return
        rows = tuple(
            (name, tuple(PlotSpot(spot.series, spot.mean, spot.low, spot.high, spot.tip) for spot in spots))
            for name, spots in shown.rows
        )
        content = PlotRows(rows, shown.series, shown.chance, shown.axis, shown.kind == "profile")
        self.plot.setAccessibleName(shown.title)
        self.plot.set_content(content, shown.summary)
        self.legend.set_series(shown.series)

    def _draw_matrix(self, shown: FigureView) -> None:
        self.matrix.setAccessibleName(shown.title)
        down = tuple(MatrixLabel(tr("made in {name}", name=name), code, hint=code) for code, name in shown.down)
        across = tuple(MatrixLabel(tr("read in {name}", name=name), code, hint=code) for code, name in shown.across)
        cells = [
            [MatrixCell() if each is None else MatrixCell((each.text,), "", each.tint, each.tip) for each in line]
            for line in shown.cells
        ]
        self.matrix.set_matrix(down, across, cells)
