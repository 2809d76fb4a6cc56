"""The card of the calibrations: which there are for this model, and how the one in focus did on unseen claims."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from kn_studio.panels.choices import combo, fill
from kn_studio.panels.relation_figures import RelationFigures
from kn_studio.theme import Theme
from kn_studio.translation import marked, tr
from kn_studio.viewmodels.calibrated import (
    SPLITS,
    CalibrationView,
    Confusion,
    CurveLine,
    FocusView,
    ListLine,
    ScorerLine,
)
from kn_studio.viewmodels.wording import rounded_percent
from kn_studio.widgets.card import Card, role_label, wrapped_label
from kn_studio.widgets.cell_table import CellTable
from kn_studio.widgets.cells import Cell, Column, figures
from kn_studio.widgets.curve_plot import CurvePlot, PlotAxes, PlotCurve
from kn_studio.widgets.direction import where_words_begin
from kn_studio.widgets.matrix import Matrix, MatrixCell, MatrixLabel
from kn_studio.widgets.notice import EmptyState
from kn_studio.widgets.switch import Switch

PLOTS, POINTS, SCORERS, RELATIONS = "plots", "points", "scorers", "relations"
_PAGES = (
    (PLOTS, marked("Plots")),
    (POINTS, marked("Points")),
    (SCORERS, marked("Scores")),
    (RELATIONS, marked("Relations")),
)
_RESEARCH = frozenset({POINTS, SCORERS})
"""Pages that only researchers read: the figures of the curves, and all scores with their statistics."""
_STATISTICS = (3, 4, 5)
"""Columns of the list that only they read: AUROC, its interval, and what is reached without neurons."""
_ROWS = 6
_LONG = 20
_NARROW = 700
"""Pixels of width below which the confusion stands under the two plots."""
_LIST = (
    Column(marked("Language")),
    Column(marked("Relations"), stretch=True, least=140),
    Column(marked("Score in use"), room=780),
    figures("AUROC", marked("On unseen claims: 1 tells all right claims from wrong ones, 0.5 is guessing"), 500),
    figures("95 %", marked("Bootstrap interval over subjects"), 620),
    figures(marked("Without neurons"), marked("AUROC of the best score that needs no choice of neurons"), 860),
    figures(marked("Judged"), marked("Share of unseen claims that got a verdict")),
    figures(marked("Wrong"), marked("Share of these verdicts that were wrong")),
    figures("n", marked("Unseen claims"), 500),
    Column(marked("State")),
)
_SCORERS = (
    Column(marked("Score"), stretch=True),
    figures("AUROC (95 %)", marked("Bootstrap interval over subjects")),
    figures(marked("Over log P"), marked("Paired difference of AUROCs on the same claims"), 740),
    figures(marked("Over random"), marked("Paired difference to the mean of ten random draws like it"), 1060),
    figures(marked("Balanced"), marked("Balanced accuracy: mean of the recalls of both classes"), 1180),
    figures(marked("Precision"), marked("Of claims called right"), 1400),
    figures(marked("Recall"), marked("Of right claims"), 1520),
    figures("F1", marked("Of right claims; calling every claim right gives 0.67"), 1300),
    figures(marked("F1 wrong"), marked("Of wrong claims"), 1640),
    figures(marked("Judged"), marked("Share of claims that would get a verdict"), 860),
    figures(marked("Wrong"), marked("Share of wrong verdicts among them"), 860),
    Column("", centred=True),
)
_ROC_POINTS = (
    Column(marked("Score"), stretch=True),
    figures(marked("False alarms")),
    figures(marked("Hits")),
)
_RISK_POINTS = (
    Column(marked("Score"), stretch=True),
    figures(marked("Judged")),
    figures(marked("Wrong")),
)


class CalibrationCard(Card):
    """`ask` carries a `Calibrate`, `focus` a `ShowCalibration`."""

    ask = Signal(object)
    focus = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Calibration"), parent=parent)
        self._view = CalibrationView()
        self.relation = combo(tr("Relations to calibrate"))
        self.split = combo(tr("Figures of"))
        self.split.setToolTip(tr("What the claims of the figures do not share with those that were learned from"))
        self.split.setMinimumContentsLength(max(len(text) for _, text in SPLITS))
        fill(self.split, SPLITS, SPLITS[0][0])
        self.button = QPushButton(tr("Calibrate"))
        self.button.clicked.connect(self._on_ask)
        self.hint = wrapped_label("muted")
        self.table = CellTable(tr("Calibrations of this model"), _LIST)
        self.table.keep_columns("calibrations")
        self.table.chosen.connect(self._on_row)
        self.empty = EmptyState()
        self.switch = Switch(_PAGES, tr("Show the calibration as"))
        self.switch.set_current(PLOTS)
        self.switch.chosen.connect(lambda _key: self._turn())
        self.title = role_label("", "strong")
        self.sentence = wrapped_label("text")
        self.claims = wrapped_label("muted")
        self.roc = CurvePlot(tr("ROC: hits against false alarms"))
        self.risk = CurvePlot(tr("Risk against coverage"))
        self.matrix = Matrix(tr("Confusion of unseen claims"))
        self.matrix_note = wrapped_label("muted")
        self.roc_points = CellTable(tr("Points of the ROC curve"), _ROC_POINTS)
        self.risk_points = CellTable(tr("Points of risk against coverage"), _RISK_POINTS)
        self.scorers = CellTable(tr("All scores on unseen claims"), _SCORERS)
        self.relations = RelationFigures()
        self._lay_out()

    def _lay_out(self) -> None:
        self.add_control(self.relation)
        self.add_control(self.split)
        self.add_control(self.button)
        self._head = QWidget()
        head = QHBoxLayout(self._head)
        head.setContentsMargins(0, 8, 0, 0)
        head.setSpacing(12)
        head.addWidget(self.title, 1)
        head.addWidget(self.switch)
        self._plots = QWidget()
        self._grid = QGridLayout(self._plots)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(12)
        self._confusion = _column(
            role_label(tr("Claims called right and wrong"), "label"), self.matrix, self.matrix_note
        )
        self._points = QWidget()
        points = QHBoxLayout(self._points)
        points.setContentsMargins(0, 0, 0, 0)
        points.setSpacing(24)
        for words, table in (("ROC", self.roc_points), (tr("Risk against coverage"), self.risk_points)):
            title = role_label(words, "label")
            title.setAlignment(where_words_begin())  # a Latin one, too, stands where its table begins
            points.addWidget(_column(title, table), 1)
        self.body.addWidget(self.hint)
        for widget in (
            self.table, self.empty, self._head, self.sentence, self._plots, self._points, self.scorers, self.relations,
            self.claims,
        ):  # fmt: skip
            self.body.addWidget(widget)
        self._arrange(wide=True)

    def show_view(self, view: CalibrationView) -> None:
        """Show which calibrations there are, and the one in focus."""
        self._view = view
        self.hint.setText(view.why_not or view.hint)
        fill(self.relation, view.relations, str(self.relation.currentData() or ""))
        self.button.setText(tr(view.ask_text))
        self.button.setEnabled(view.ask is not None)
        self.button.setToolTip(view.why_not or view.hint)
        plain = view.level == "plain"
        pages = tuple((key, text) for key, text in _PAGES if not plain or key not in _RESEARCH)
        self.switch.set_segments(pages)
        if self.switch.current() not in dict(pages):
            self.switch.set_current(PLOTS)
        self.table.hide_columns(_STATISTICS if plain else ())
        titles = [tr("Claims") if plain and column.title == "n" else column.title for column in _LIST]
        self.table.set_titles(*map(tr, titles))
        self.table.set_rows(tuple(_line(each) for each in view.lines), view.current)
        self.table.setVisible(bool(view.lines))
        self.empty.setVisible(not view.lines)
        self.empty.set_state(view.message)
        if view.focus is not None:
            self._show_focus(view.focus)
        self._turn()

    def show_page(self, key: str) -> None:
        """Turn to the plots, their points, all scores, or the relations."""
        self.switch.set_current(key)
        self._turn()

    def apply_theme(self, theme: Theme) -> None:
        """Hand the theme on."""
        for widget in (
            self.table, self.roc, self.risk, self.matrix, self.roc_points, self.risk_points, self.scorers,
            self.relations,
        ):  # fmt: skip
            widget.apply_theme(theme)
        self._fit()

    def take_width(self, width: int) -> None:
        """Three pictures side by side, or the last one below where there is no room."""
        self._arrange(width >= _NARROW)

    def _arrange(self, wide: bool) -> None:
        top = Qt.AlignmentFlag.AlignTop
        self._grid.addWidget(self.roc, 0, 0, top)
        self._grid.addWidget(self.risk, 0, 1, top)
        self._grid.addWidget(self._confusion, *((0, 2, 1, 1) if wide else (1, 0, 1, 2)), top)
        for column in range(3):
            self._grid.setColumnStretch(column, 1 if wide or column < 2 else 0)

    def _show_focus(self, view: FocusView) -> None:
        self.title.setText(view.title)
        self.sentence.setText(view.sentence)
        self.claims.setText(view.claims)
        axes = PlotAxes(tr("false alarms"), tr("hits"), diagonal=tr("guessing"))
        self.roc.set_curves(_curves(view.roc), axes, None, view.roc_summary)
        highest = _highest(view)
        aim = tr("aim: at most {target} % wrong", target=round(100 * view.target))
        axes = PlotAxes(tr("claims judged"), tr("of these wrong"), highest, level=(view.target, aim))
        self.risk.set_curves(_curves(view.risk), axes, view.operating, view.risk_summary)
        if view.confusion is not None:
            self._show_confusion(view.confusion)
        self.roc_points.set_rows(_points(view.roc))
        self.risk_points.set_rows(_points(view.risk))
        self.scorers.set_rows(tuple(_scorer(each) for each in view.scorers))
        self.relations.show_view(view.relations)

    def _show_confusion(self, found: Confusion) -> None:
        rows = (MatrixLabel(tr("right claims")), MatrixLabel(tr("wrong claims")))
        columns = (MatrixLabel(tr("called right"), "right"), MatrixLabel(tr("called wrong"), "wrong"))
        counts = ((found.right_right, found.right_wrong), (found.wrong_right, found.wrong_wrong))
        self.matrix.set_matrix(rows, columns, [[_count(counts, i, j) for j in (0, 1)] for i in (0, 1)])
        self.matrix_note.setText(tr("As if every unseen claim had to be judged, the doubtful ones too."))

    def _turn(self) -> None:
        focus, key = self._view.focus, self.switch.current()
        there = focus is not None
        drawn = focus is not None and bool(focus.roc)
        for widget in (self._head, self.sentence):
            widget.setVisible(there)
        self.switch.setVisible(drawn)
        self.claims.setVisible(focus is not None and bool(focus.claims))
        self._plots.setVisible(drawn and key == PLOTS)
        self._points.setVisible(drawn and key == POINTS)
        self.scorers.setVisible(drawn and key == SCORERS)
        self.relations.setVisible(drawn and key == RELATIONS)
        self._fit()

    def _fit(self) -> None:
        self.table.setFixedHeight(self.table.height_for(min(len(self._view.lines), _ROWS)))
        for table, most in ((self.roc_points, _ROWS + 2), (self.risk_points, _ROWS + 2), (self.scorers, _LONG)):
            table.setFixedHeight(table.height_for(min(len(table.cells.rows), most)))

    def _on_row(self, row: int) -> None:
        self.focus.emit(self._view.lines[row].ask)

    def _on_ask(self) -> None:
        if self._view.ask is not None:
            relation = str(self.relation.currentData() or "")
            relations = (relation,) if relation else ()
            self.ask.emit(replace(self._view.ask, relations=relations, split=self.split.currentData()))


def _curves(lines: tuple[CurveLine, ...]) -> tuple[PlotCurve, ...]:
    return tuple(PlotCurve(line.name, line.points, line.main) for line in lines)


def _highest(view: FocusView) -> float:
    """The upper end of the risk's axis: what is drawn fills it."""
    most = max([view.target, *(y for line in view.risk for _, y in line.points)], default=1.0)
    return next(end for end in (0.2, 0.4, 0.6, 1.0) if most <= end or end == 1.0)


def _count(counts: tuple[tuple[int, int], ...], row: int, column: int) -> MatrixCell:
    number, whole = counts[row][column], max(1, sum(counts[row]))
    share = rounded_percent(number / whole)
    sign = 1 if row == column else -1
    tip = tr("{number:,} of {whole:,}: {share}", number=number, whole=whole, share=share)
    return MatrixCell((f"{number:,}",), share, sign * number / whole, tip)


def _points(lines: tuple[CurveLine, ...]) -> tuple[tuple[Cell, ...], ...]:
    return tuple(
        (
            Cell(line.name, token="text" if line.main else "muted"),
            *(Cell(rounded_percent(value, 1), figures=True) for value in point),
        )
        for line in lines
        for point in line.points
    )


def _line(line: ListLine) -> tuple[Cell, ...]:
    stale = line.token == "warn"
    token = "muted" if stale else "text"
    return (
        Cell(line.language, mark=line.position, token=token),
        Cell(line.relations, token=token),
        Cell(line.scorer, token="muted"),
        Cell(line.auroc, figures=True, token=token),
        Cell(line.auroc_range, figures=True, token="muted"),
        Cell(line.baseline, figures=True, token="muted"),
        *(Cell(text, figures=True, token=token) for text in (line.coverage, line.risk, line.n)),
        Cell(line.state, token=line.token, tooltip=line.tip),
    )


def _scorer(line: ScorerLine) -> tuple[Cell, ...]:
    token = "muted" if line.quiet else "text"
    return (
        Cell(line.name, tooltip=line.tip, token="accent" if line.in_use else token),
        *(Cell(text, figures=True, token=token) for text in line.figures),
        Cell(tr("in use") if line.in_use else "", token="accent", centred=True),
    )


def _column(*widgets: QWidget) -> QWidget:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    for widget in widgets:
        column.addWidget(widget)
    return page
