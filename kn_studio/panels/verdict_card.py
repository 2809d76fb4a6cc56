"""The card of the verdict: words and confidence, the score against its threshold, other scores, other languages."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from kn_studio.theme import LIGHT, Theme
from kn_studio.translation import marked, paragraph, statement, tr
from kn_studio.viewmodels import check_wording as said
from kn_studio.viewmodels.claim_verdict import ElsewhereLine, ScoreLine, VerdictView
from kn_studio.widgets.card import Card, role_label, set_role, wrapped_label
from kn_studio.widgets.cell_table import CellTable
from kn_studio.widgets.cells import Cell, Column
from kn_studio.widgets.direction import set_margins
from kn_studio.widgets.elided import ElidedLabel
from kn_studio.widgets.notice import EmptyState, NoticeBar
from kn_studio.widgets.row_grid import RowGrid
from kn_studio.widgets.sentence import SentenceLabel
from kn_studio.widgets.verdict_scale import Band, ScaleContent, VerdictScale

_ROWS = 20
"""Rows of a table before it scrolls by itself."""
_ELSEWHERE = (
    Column(marked("Language")),
    Column(marked("Claim"), stretch=True),
    Column(marked("Verdict")),
    Column(marked("Confidence"), figures=True, hint=marked("How likely the verdict is right, by the calibration")),
    Column(marked("Own answer"), stretch=True, hint=marked("What the model would answer itself")),
)
_SCORES = (
    Column(marked("Score"), stretch=True),
    Column(marked("This claim"), figures=True),
    Column(
        marked("Threshold"), figures=True, room=500, hint=marked("Above it this score alone would call the claim right")
    ),
    Column(marked("Says"), centred=True, hint=marked("On which side of its threshold this claim is")),
    Column(
        marked("AUROC on unseen claims"),
        figures=True,
        hint=marked("How well the score tells right claims from wrong ones"),
        room=560,
    ),
    Column("", centred=True),
)


class VerdictCard(Card):
    """`row` carries the number of the claim that was gone to, `calibration` the wish to see its threshold."""

    row = Signal(int)
    calibration = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Verdict"), parent=parent)
        self._view: VerdictView | None = None
        self._theme: Theme = LIGHT
        self.sentence = SentenceLabel()
        self.where = ElidedLabel("", "muted")
        self.elsewise = wrapped_label("muted")
        self.elsewise.setText(tr("The form holds another claim now: press Check to ask it."))
        self.elsewise.hide()
        self.stale = NoticeBar()
        self.band = Band()
        self.words = wrapped_label("accent")
        self.meaning = wrapped_label("text")
        self.reason = wrapped_label("text")
        self.scale = VerdictScale(tr("Where the claim's score stands"))
        self.threshold = QPushButton(tr("Show the threshold"))
        self.threshold.setProperty("small", True)
        self.threshold.setToolTip(tr("Read the calibration that this claim was judged by"))
        self.threshold.clicked.connect(self._on_threshold)
        self.about = RowGrid()
        self.about.setAccessibleName(tr("About the claim"))
        self.scores_title = role_label(tr("Scores side by side"), "label")
        self.scores = CellTable(tr("Scores of the claim side by side"), _SCORES)
        self.remark = wrapped_label("muted")
        self.elsewhere_title = role_label(tr("The same claim in other languages"), "label")
        self.elsewhere = CellTable(tr("The same claim in other languages"), _ELSEWHERE)
        self.elsewhere.chosen.connect(self._on_row)
        self.empty = EmptyState()
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self.band)
        for title in (self.scores_title, self.elsewhere_title):
            title.setContentsMargins(0, 8, 0, 0)
        set_margins(column, 16, 10, 12, 10)
        column.setSpacing(4)
        for label in (self.words, self.meaning, self.reason):
            column.addWidget(label)
        self._threshold = QWidget()
        line = QHBoxLayout(self._threshold)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.threshold)
        line.addStretch(1)
        for widget in (
            self.stale, self.elsewise, self.sentence, self.where, self.band, self.scale, self._threshold, self.about,
            self.elsewhere_title, self.elsewhere, self.scores_title, self.scores, self.remark, self.empty,
        ):  # fmt: skip
            self.body.addWidget(widget)

    def show_view(self, view: VerdictView | None, waiting: str) -> None:
        """Show a claim's verdict; None says what is waited for."""
        self._view = view
        there = view is not None
        for widget in (self.sentence, self.where, self.band, self.about):
            widget.setVisible(there)
        self.empty.setVisible(not there)
        self.empty.set_state("" if there else waiting)
        if view is None:
            self._show_nothing()
            return
        self.stale.set_notice(view.stale)
        parts = view.sentence
        self.sentence.set_sentence(parts.before, parts.answer, parts.after, parts.right_to_left)
        self.where.setText(view.where)
        self._show_words(view)
        self.scale.set_content(_scale(view))
        self._threshold.setVisible(view.ask is not None)
        self.about.show_rows(view.about)
        self.about.setVisible(bool(view.about))
        self._show_tables(view)

    def set_elsewise(self, other: bool) -> None:
        """Whether the form above holds another claim than this verdict is of."""
        self.elsewise.setVisible(other and self._view is not None)

    def apply_theme(self, theme: Theme) -> None:
        """Hand the theme on."""
        for widget in (self.sentence, self.band, self.scale, self.scores, self.elsewhere):
            widget.apply_theme(theme)
        self._theme = theme
        self.words.setFont(theme.font("sentence"))
        self._fit()

    def _show_words(self, view: VerdictView) -> None:
        token = _token(view)
        self.band.set_token(token)
        self.words.setText(view.words)
        set_role(self.words, token)
        # The style sheet takes the font back with every new role.
        self.words.setFont(self._theme.font("sentence"))
        for label in (self.meaning, self.reason):
            set_role(label, "muted" if view.faded else "text")
        self.meaning.setText(paragraph(statement(view.confidence), view.meaning) if view.confidence else "")
        self.meaning.setVisible(bool(view.confidence))
        self.reason.setText(view.reason)
        self.reason.setVisible(bool(view.reason))
        heard = paragraph(view.words, self.meaning.text(), view.reason)
        self.band.setAccessibleName(heard)

    def _show_tables(self, view: VerdictView) -> None:
        self.scores.set_rows(tuple(_score(each, view.faded) for each in view.scores))
        known = any(each.threshold != "–" for each in view.scores)
        plain = view.level == "plain"
        titles = [tr("Limit") if plain and column.title == "Threshold" else tr(column.title) for column in _SCORES]
        self.scores.set_titles(*titles)
        self.scores.hide_columns((2, 3, 4, 5) if not known else (4,) if plain else ())
        for each in (self.scores_title, self.scores):
            each.setVisible(bool(view.scores))
        self.remark.setText(view.remark)
        self.remark.setVisible(bool(view.remark))
        rows = tuple(_other(each, view.faded) for each in view.elsewhere)
        current = next((place for place, each in enumerate(view.elsewhere) if each.row == view.row), -1)
        self.elsewhere.set_rows(rows, current)
        for widget in (self.elsewhere_title, self.elsewhere):
            widget.setVisible(bool(rows))
        self._fit()

    def _show_nothing(self) -> None:
        self.stale.set_notice("")
        self.scale.set_content(None)
        for widget in (
            self._threshold, self.scores_title, self.scores, self.remark, self.elsewhere_title, self.elsewhere,
        ):  # fmt: skip
            widget.hide()

    def _fit(self) -> None:
        for table in (self.scores, self.elsewhere):
            table.setFixedHeight(table.height_for(min(len(table.cells.rows), _ROWS)))

    def _on_threshold(self) -> None:
        if self._view is not None and self._view.ask is not None:
            self.calibration.emit(self._view.ask)

    def _on_row(self, place: int) -> None:
        if self._view is not None:
            self.row.emit(self._view.elsewhere[place].row)


def _scale(view: VerdictView) -> ScaleContent | None:
    found = view.scale
    if found is None:
        return None
    return ScaleContent(
        found.place,
        found.threshold,
        found.low,
        found.high,
        tr("contradicts"),
        tr("cannot tell"),
        tr("supports"),
        tr("this claim {found}", found=found.text),
        tr("limit {threshold_text}", threshold_text=found.threshold_text)
        if view.level == "plain"
        else tr("threshold {threshold_text}", threshold_text=found.threshold_text),
        _token(view),
    )


def _token(view: VerdictView) -> str:
    """The colour of the verdict; what is of other weights has none."""
    return "muted" if view.faded else said.token(view.verdict)


def _score(line: ScoreLine, faded: bool) -> tuple[Cell, ...]:
    token = "text" if (line.in_use or line.neurons) and not faded else "muted"
    chosen = "muted" if faded else "accent"
    tip = "\n".join(part for part in (statement(line.hint), line.tip) if part)
    return (
        Cell(line.name, tooltip=tip, token=chosen if line.in_use else token),
        Cell(line.score, figures=True, token=token),
        Cell(line.threshold, figures=True, token="muted"),
        Cell(line.says, token=token, centred=True),
        Cell(line.auroc, figures=True, token=token),
        Cell(tr("in use") if line.in_use else "", token=chosen, centred=True),
    )


def _other(line: ElsewhereLine, faded: bool) -> tuple[Cell, ...]:
    token = "muted" if faded else "text"
    return (
        Cell(line.language, mark=line.position),
        Cell(line.claim, line.right_to_left, token=token),
        Cell(said.short(line.verdict), token="muted" if faded else said.token(line.verdict), tooltip=line.tip),
        Cell(line.confidence or "–", figures=True, token=token),
        Cell(line.own, line.right_to_left, token=token),
    )
