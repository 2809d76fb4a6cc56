"""The card of the table: every arm and operation for one figure, and what was published beside ours."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from kn_studio.panels.choices import combo, fill
from kn_studio.theme import Theme
from kn_studio.translation import figures, headed, marked, paragraph, tr
from kn_studio.viewmodels import experiment_results as results
from kn_studio.viewmodels import experiment_table as tables
from kn_studio.viewmodels import experiment_wording as words
from kn_studio.viewmodels.experiment_results import ResultsView
from kn_studio.viewmodels.experiment_table import PublishedLine, TableLine
from kn_studio.widgets.card import Card, wrapped_label
from kn_studio.widgets.cell_table import CellTable
from kn_studio.widgets.cells import Cell, Column
from kn_studio.widgets.row_grid import RowGrid
from kn_studio.widgets.sorted_table import Key, SortedTable
from kn_studio.widgets.switch import Switch

_ROWS = 14
_COLUMNS = (
    Column(marked("Arm"), stretch=True),
    Column(marked("Operation"), stretch=True),
    Column("n", figures=True, hint=marked("Facts behind the mean")),
    Column(marked("Mean"), figures=True),
    Column(
        marked("95 % interval"),
        figures=True,
        hint=marked("Bootstrap interval over facts, whole relations drawn at a time"),
    ),
)
_PUBLISHED = (
    Column(marked("Figure"), stretch=True),
    Column(marked("Setting"), stretch=True),
    Column(marked("Published"), figures=True),
    Column(marked("Ours"), figures=True, hint=marked("The figure of this run that is nearest to it")),
)


class ExperimentTableCard(Card):
    """One figure at a time, since a table of all would be wider than any window."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Table"), parent=parent)
        self._view: ResultsView | None = None
        self._model = ""
        self._lines: tuple[TableLine, ...] = ()
        self.measure, self.language = combo(tr("Figure")), combo(tr("Language"))
        self.measure.setMinimumContentsLength(20)
        self.scope = Switch((), tr("Facts"))
        self.measure.activated.connect(lambda _row: self._fill())
        self.language.activated.connect(lambda _row: self._fill())
        self.scope.chosen.connect(lambda _key: self._fill())
        self.help = wrapped_label("muted")
        self.table = SortedTable(tr("Means with intervals"), _COLUMNS)
        self.table.keep_columns("means")
        self.refused = wrapped_label("muted")
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(self.measure, 2)
        line.addWidget(self.language, 1)
        line.addWidget(self.scope)
        self.body.addLayout(line)
        for widget in (self.help, self.table, self.refused):
            self.body.addWidget(widget)

    def show_view(self, view: ResultsView, model: str) -> None:
        """Show this model's table; what is looked at stays."""
        self._view, self._model = view, model
        metrics = tables.metrics(view, model)
        self.setVisible(bool(metrics))
        fill(self.measure, metrics, _kept(self.measure.currentData(), metrics))
        self.set_note(tr("So far {partial}; the figures that are drawn", partial=view.partial) if view.partial else "")
        self._fill()

    def show_metric(self, key: str) -> None:
        """Turn to a figure by its key."""
        place = self.measure.findData(key)
        if place >= 0:
            self.measure.setCurrentIndex(place)
            self._fill()

    def apply_theme(self, theme: Theme) -> None:
        """Hand the theme on."""
        self.table.apply_theme(theme)
        self._fit()

    def _fill(self) -> None:
        view = self._view
        if view is None or view.described is None:
            return
        metric = str(self.measure.currentData() or "")
        languages = tables.languages(view, self._model, metric)
        fill(self.language, languages, _kept(self.language.currentData(), languages))
        language = str(self.language.currentData() or "")
        scopes = tables.scopes(view, self._model, metric, language)
        self.scope.set_segments(scopes)
        if self.scope.current() not in dict(scopes) and scopes:
            self.scope.set_current(scopes[0][0])
        self.scope.setVisible(len(scopes) > 1)
        self._lines = tables.lines(view, self._model, metric, language, self.scope.current())
        told = next((each.help for each in view.described.metrics if each.key == metric), "")
        self.help.setText(paragraph(told, view.described.note))
        self.table.set_lines([_cells(each) for each in self._lines], [_keys(each) for each in self._lines])
        reasons = dict.fromkeys(f"{each.arm}: {each.reason}" for each in self._lines if each.mean is None)
        self.refused.setText("\n".join(reasons))
        self.refused.setVisible(bool(reasons))
        self._fit()

    def _fit(self) -> None:
        self.table.setFixedHeight(self.table.height_for(min(max(1, len(self._lines)), _ROWS)))


class PublishedCard(Card):
    """Published figures with ours beside them, and why the two cannot be held against each other as they stand."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Published figures"), parent=parent)
        self.table = CellTable(tr("Published figures"), _PUBLISHED)
        self.caveats = wrapped_label("muted")
        self.body.addWidget(self.table)
        self.body.addWidget(self.caveats)

    def show_view(self, view: ResultsView, model: str) -> None:
        """Show them beside this model's."""
        lines = tables.published(view, model)
        self.setVisible(bool(lines))
        # The figures beside those of several models are all of one.
        self.set_note(headed(tr("Ours"), figures(model)))
        self.table.set_rows(tuple(_published(each) for each in lines))
        self.caveats.setText(tables.caveats(view))
        self._fit()

    def apply_theme(self, theme: Theme) -> None:
        """Hand the theme on."""
        self.table.apply_theme(theme)
        self._fit()

    def _fit(self) -> None:
        self.table.setFixedHeight(self.table.height_for(min(max(1, len(self.table.cells.rows)), _ROWS)))


class MethodCard(Card):
    """How it was measured, in plain words, and on what: settings, versions, facts and their licences."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Method"), parent=parent)
        self.text = wrapped_label("text")
        self.rows = RowGrid()
        self.body.addWidget(self.text)
        self.body.addWidget(self.rows)

    def show_view(self, view: ResultsView, model: str) -> None:
        """Show the method of the run on screen."""
        described = view.described
        self.text.setText("\n\n".join(described.method) if described is not None else "")
        rows = results.ground_rows(view.found, model) if view.found is not None else ()
        self.rows.show_rows(((tr("Settings"), results.settings_line(view), "text"), *rows))


def _kept(current: object, options: tuple[tuple[str, str], ...]) -> str:
    """What is chosen, where it is still offered, else the first."""
    return str(current) if current in dict(options) else next(iter(options), ("", ""))[0]


def _cells(line: TableLine) -> tuple[Cell, ...]:
    refused = line.mean is None
    return (
        Cell(line.arm),
        Cell(line.operation, token="muted"),
        Cell(f"{line.n:,}", figures=True, token="muted"),
        Cell(tr("refused") if refused else words.figure(line.mean), figures=True, tooltip=line.reason,
             token="muted" if refused else "text"),
        Cell(words.interval(line.low, line.high), figures=True, token="muted", tooltip=line.reason),
    )  # fmt: skip


def _keys(line: TableLine) -> tuple[Key, ...]:
    mean = float("-inf") if line.mean is None else line.mean
    return (line.arm, line.operation, float(line.n), mean, float("-inf") if line.low is None else line.low)


def _published(line: PublishedLine) -> tuple[Cell, ...]:
    none = line.ours == "–"
    ours = tr("as above") if line.again and not none else line.ours
    return (
        Cell(line.what, tooltip=line.tip),
        Cell(line.setting, tooltip=line.tip),
        Cell(line.value, figures=True, tooltip=line.tip),
        Cell(ours, figures=True, token="muted" if none or line.again else "text", tooltip=line.tip),
    )
