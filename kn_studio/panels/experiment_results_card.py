"""The head of the results: which run is on screen, how far it is, and the ways out; what the claims come to."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from kn_studio.translation import joined, paragraph, tr
from kn_studio.viewmodels import experiment_results as results
from kn_studio.viewmodels.experiment_forms import worded
from kn_studio.viewmodels.experiment_results import ResultsView, VerdictLine
from kn_studio.viewmodels.experiment_wording import VERDICTS
from kn_studio.viewmodels.languages import isolate
from kn_studio.widgets.card import Card, role_label, set_role, wrapped_label
from kn_studio.widgets.elided import ElidedLabel
from kn_studio.widgets.notice import NoticeBar
from kn_studio.widgets.switch import Switch

_WORD = 96


class ExperimentResultsCard(Card):
    """Signals: the run shall go on, its report or its folder shall be opened, a table be written, the run be forgotten,
    and the model that is looked at.
    """

    go_on = Signal(object)
    report = Signal()
    folder = Signal()
    export = Signal(str)
    forget = Signal()
    model = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Results"), parent=parent)
        self._view: ResultsView | None = None
        self.question, self.about = wrapped_label("text"), wrapped_label("muted")
        self.state = role_label("", "strong")
        self.place = ElidedLabel("", "muted")
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setRange(0, 1000)
        self.progress.setAccessibleName(tr("Units that are finished"))
        self.notice = NoticeBar()
        self.notice.pressed.connect(self._on_go_on)
        self.models = Switch((), tr("Model"))
        self.models.chosen.connect(self.model)
        self.report_button = _button(tr("Report"), tr("Open the report in the browser"))
        self.report_button.clicked.connect(lambda: self.report.emit())
        self.folder_button = _button(tr("Folder"), tr("Show the run's folder"))
        self.folder_button.clicked.connect(lambda: self.folder.emit())
        self.figures_button = _button(tr("Figures …"), tr("Write all means with their intervals to a table"))
        self.figures_button.clicked.connect(lambda: self.export.emit("figures"))
        self.rows_button = _button(tr("Rows …"), tr("Write all rows, one for each fact and arm, to a table"))
        self.rows_button.clicked.connect(lambda: self.export.emit("rows"))
        self.forget_button = _button(tr("Take off the list"), tr("The folder stays as it is"))
        self.forget_button.clicked.connect(lambda: self.forget.emit())
        self._lay_out()

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(self.state)
        line.addWidget(self.progress, 1)
        line.addWidget(self.place, 2)
        ways = QHBoxLayout()
        ways.setSpacing(8)
        ways.addWidget(self.models)
        ways.addStretch(1)
        for button in (
            self.report_button, self.folder_button, self.figures_button, self.rows_button, self.forget_button,
        ):  # fmt: skip
            ways.addWidget(button)
        self.body.addWidget(self.question)
        self.body.addWidget(self.notice)
        self.body.addLayout(line)
        self.body.addWidget(self.about)
        self.body.addLayout(ways)

    def show_view(self, view: ResultsView, model: str) -> None:
        """Show the head of the run on screen."""
        self._view = view
        self.set_heading(view.title)
        self.question.setText(view.question)
        self.state.setText(joined((view.state, view.units)))
        set_role(self.state, view.token)
        self.progress.setVisible(view.share is not None and view.line.state != "missing")
        self.progress.setValue(round(1000 * (view.share or 0.0)))
        self.place.setText(isolate(str(view.line.folder)))
        text = paragraph(view.message, view.hint)
        if not text and view.go_on is not None:
            text = tr("Units are missing. What is finished is kept.")
        self.notice.set_notice(text, tr("Go on") if view.go_on is not None else "")
        self.about.setText(results.about_model(view.found, model) if view.found is not None else "")
        self.about.setVisible(bool(self.about.text()))
        self.models.set_segments(tuple((name, worded(name)) for name in view.models))
        self.models.set_current(model)
        self.models.setVisible(len(view.models) > 1)
        self.report_button.setEnabled(view.report is not None)
        self.folder_button.setEnabled(view.line.state != "missing")
        for button in (self.figures_button, self.rows_button):
            button.setEnabled(view.exportable)
        self.forget_button.setEnabled(view.line.state != "running")

    def _on_go_on(self) -> None:
        if self._view is not None and self._view.go_on is not None:
            self.go_on.emit(self._view.go_on)


class VerdictsCard(Card):
    """Every claim with its reading in words, what it rests on, and the rule that it was judged by."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("What the figures say"), parent=parent)
        self._view: ResultsView | None = None
        self._model = ""
        self._lines: tuple[VerdictLine, ...] = ()
        self._level = ""
        self.sentence = wrapped_label("text")
        self.filter = Switch((), tr("Show claims by verdict"))
        self.filter.chosen.connect(lambda _key: self._fill())
        self.list = QVBoxLayout()
        self.list.setSpacing(0)
        self.rows: list[_VerdictRow] = []
        line = QHBoxLayout()
        line.addWidget(self.filter)
        line.addStretch(1)
        self.body.addWidget(self.sentence)
        self.body.addLayout(line)
        self.body.addLayout(self.list)

    def show_view(self, view: ResultsView, model: str) -> None:
        """Show the claims of this model."""
        self._view, self._model = view, model
        self.sentence.setText(results.verdict_sentence(view, model))
        segments = results.readings(view, model)
        self.filter.set_segments(segments)
        if self.filter.current() not in dict(segments):
            self.filter.set_current("")
        self.filter.setVisible(len(segments) > 2)
        self._fill()

    def _fill(self) -> None:
        if self._view is None:
            return
        lines = results.verdicts(self._view, self._model, self.filter.current())
        if (lines, self._view.level) == (self._lines, self._level):
            return
        self._lines, self._level = lines, self._view.level
        while len(self.rows) < len(lines):
            row = _VerdictRow()
            self.rows.append(row)
            self.list.addWidget(row)
        for number, row in enumerate(self.rows):
            row.setVisible(number < len(lines))
            if number < len(lines):
                row.show_line(lines[number], self._level)


class _VerdictRow(QFrame):
    """One claim between hairlines."""

    def __init__(self) -> None:
        super().__init__()
        self.word = role_label("", "strong")
        self.claim, self.evidence, self.rule = (wrapped_label(role) for role in ("text", "muted", "muted"))
        words = QVBoxLayout()
        words.setSpacing(2)
        for label in (self.claim, self.evidence, self.rule):
            words.addWidget(label)
        line = QHBoxLayout()
        line.setContentsMargins(0, 8, 0, 8)
        line.setSpacing(12)
        line.addWidget(self.word, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        hair = QFrame()
        hair.setProperty("line", True)
        hair.setFixedHeight(1)
        column.addWidget(hair)
        column.addLayout(line)

    def show_line(self, line: VerdictLine, level: str) -> None:
        """Show this claim; in plain words the rule is the tool tip."""
        self.word.setText(line.word)
        set_role(self.word, line.token)
        self._align()
        self.claim.setText(line.claim)
        self.evidence.setText(line.evidence)
        self.rule.setText(tr("Rule: {rule}", rule=line.rule))
        self.rule.setVisible(level == "research")
        self.setToolTip(line.rule)
        self.setAccessibleName(f"{line.word}: {line.claim}")

    def changeEvent(self, event: QEvent) -> None:
        """Letters of another size or language need another column."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._align()

    def _align(self) -> None:
        """The claims of all rows begin below each other, behind the longest of the words."""
        self.word.ensurePolished()
        measured = self.word.fontMetrics()
        longest = max(measured.horizontalAdvance(tr(word)) for word, _token in VERDICTS.values())
        self.word.setFixedWidth(max(_WORD, longest + 2))


def _button(text: str, tip: str) -> QPushButton:
    button = QPushButton(text)
    button.setProperty("small", True)
    button.setToolTip(tip)
    return button
