"""The chosen fact's prompts with the model's live answers, one of them in detail, and its labels in all languages."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from kn_studio.clean_templates import CLEAN, PUBLISHED
from kn_studio.fact_intents import WordTemplates
from kn_studio.panels.prompt_detail import PromptDetail
from kn_studio.theme import Theme
from kn_studio.translation import headed, marked, tr
from kn_studio.viewmodels import wording
from kn_studio.viewmodels.chosen_fact import FactLabel, PromptRow
from kn_studio.viewmodels.facts import FactsView
from kn_studio.widgets.card import Card, role_label, wrapped_label
from kn_studio.widgets.cell_table import CellTable
from kn_studio.widgets.cells import Cell, Column
from kn_studio.widgets.chips import shown_token
from kn_studio.widgets.direction import select_row
from kn_studio.widgets.elided import ElidedLabel
from kn_studio.widgets.notice import EmptyState
from kn_studio.widgets.switch import Switch

_PROMPTS, _LABELS = "prompts", "labels"
_TEMPLATES = marked(
    "Clean: the templates of data sets without stray blanks, such as the one before a full stop. What you typed stays "
    "as it is, and checking, ranking and experiments ask as published."
)


class AnswersCard(Card):
    """Prompts with one in detail, and labels, chosen by a switch. `intent` carries what happens to templates."""

    intent = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Answers"), parent=parent)
        self._rows: tuple[PromptRow, ...] = ()
        self._at: tuple[str, str] = ("", "")
        self.switch = Switch(((_PROMPTS, tr("Prompts")), (_LABELS, tr("Labels"))), tr("Show"))
        self.switch.set_current(_PROMPTS)
        self.switch.chosen.connect(self._on_switch)
        self.add_control(self.switch)
        self.prompts = CellTable(
            tr("Prompts and answers"),
            (
                Column(tr("Prompt"), True, key="prompt"),
                Column(tr("Model says"), hint=tr("The likeliest word of all"), key="says"),
                Column("p", figures=True, hint=tr("Probability of the right answer")),
                Column(tr("Rank"), figures=True, hint=tr("Best place of any right answer among all words"), key="rank"),
            ),
        )
        self.prompts.keep_columns("prompts")
        self.labels = CellTable(
            tr("Labels"),
            (Column(tr("Language")), Column(tr("Subject"), True), Column(tr("Answer"), True), Column(tr("Training"))),
        )
        self.detail = PromptDetail()
        self.detail.intent.connect(self.intent)
        self.templates = Switch(((PUBLISHED, tr("As published")), (CLEAN, tr("Clean"))), tr("Templates of data sets"))
        self.templates.setToolTip(tr(_TEMPLATES))
        self.templates.chosen.connect(lambda key: self.intent.emit(WordTemplates(key)))
        self._wording = _row(role_label(tr("Templates"), "label"), self.templates)
        self._about = ElidedLabel("", "muted")
        self._empty = EmptyState()
        self._message = wrapped_label("muted")
        self.caution = wrapped_label("muted")
        self._pages = QStackedWidget()
        self._two = _column((self.prompts, 4), (self._wording, 0), (_line(), 0), (self.detail, 7))
        self._pages.addWidget(self._two)
        self._pages.addWidget(_column((self.labels, 1), (self._about, 0)))
        self.body.addWidget(self._pages, 1)
        self.body.addWidget(self._empty, 1)
        self.body.addWidget(self.caution)
        self.body.addWidget(self._message)
        self.prompts.chosen.connect(self._on_row)

    def _on_switch(self, key: str) -> None:
        self._pages.setCurrentIndex(int(key == _LABELS))

    def show_view(self, view: FactsView) -> None:
        """Show the chosen fact's prompts and labels."""
        there = bool(view.prompts or view.labels)
        self.set_note(view.answers)
        prompt, prompts = (wording.word(term, view.level) for term in ("Prompt", "Prompts"))
        self.switch.set_segments(((_PROMPTS, prompts), (_LABELS, tr("Labels"))))
        likely = tr("Probability") if view.level == "plain" else "p"
        self.prompts.set_titles(prompt, tr("Model says"), likely, tr("Rank"))
        self._empty.setVisible(not there)
        self._empty.set_state(
            tr("Choose a fact at the left, or type one: its prompts and the model's answers stand here.")
        )
        self._pages.setVisible(there)
        self.switch.setVisible(there and bool(view.labels))
        if not view.labels:
            self.switch.set_current(_PROMPTS)
            self._pages.setCurrentIndex(0)
        self._wording.setVisible(bool(view.templates))
        self.templates.set_current(view.templates or PUBLISHED)
        self._show_prompts(view.prompts)
        self.labels.set_rows(tuple(_label(row) for row in view.labels))
        self.labels.hide_columns(() if any(row.withheld for row in view.labels) else (3,))
        self._about.setText(view.about)
        self._about.setVisible(bool(view.about))
        self.caution.setText(view.caution)
        self.caution.setVisible(there and bool(view.caution))
        self._message.setText(view.model_message)
        self._message.setVisible(there and bool(view.model_message))

    def _show_prompts(self, rows: tuple[PromptRow, ...]) -> None:
        """The prompt in detail stays the one that was gone to, else the first that can be used."""
        self._rows = rows
        place = next((n for n, row in enumerate(rows) if (row.text, row.language) == self._at), -1)
        if place < 0 and rows:
            place = next((n for n, row in enumerate(rows) if not row.fault and not row.held_out), 0)
        self.prompts.set_rows(tuple(_prompt(row) for row in rows), place)
        self._show_detail(place)

    def _show_detail(self, place: int) -> None:
        row = self._rows[place] if 0 <= place < len(self._rows) else None
        self._at = (row.text, row.language) if row else ("", "")
        self.detail.show_prompt(row)
        answered = row is not None and bool(row.top)
        column = self._two.layout()
        assert isinstance(column, QVBoxLayout)
        for place, share in ((0, 4), (3, 7)) if answered else ((0, 7), (3, 4)):
            column.setStretch(place, share)

    def _on_row(self, place: int) -> None:
        self._show_detail(place)

    def show_labels(self) -> None:
        """Bring the labels to the front."""
        self.switch.set_current(_LABELS)
        self._on_switch(_LABELS)

    def hasHeightForWidth(self) -> bool:
        """No: what finds no room here scrolls, and a card above it that wraps keeps the height that it needs."""
        return False

    def minimumSizeHint(self) -> QSize:
        """The least includes lines that wrap in the width that there is, or they would take it from the table."""
        least, layout = super().minimumSizeHint(), self.layout()
        if layout is not None and self.width() > least.width():
            least.setHeight(max(least.height(), layout.totalMinimumHeightForWidth(self.width())))
        return least

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lines wrap in another width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def show_language(self, code: str) -> None:
        """Go to the first prompt of a language that can be used."""
        found = [n for n, row in enumerate(self._rows) if row.language == code]
        place = next((n for n in found if not self._rows[n].fault), found[0] if found else -1)
        if place >= 0:
            self.switch.set_current(_PROMPTS)
            self._on_switch(_PROMPTS)
            select_row(self.prompts, place)

    def apply_theme(self, theme: Theme) -> None:
        """Hand the theme on."""
        for widget in (self.prompts, self.labels, self.detail):
            widget.apply_theme(theme)


def _prompt(row: PromptRow) -> tuple[Cell, ...]:
    """A prompt that cannot be used is grey and says why; held-out ones say so in the tool tip."""
    use = tr("measured on, never located on") if row.held_out else tr("located on")
    told = [headed(finding.text, finding.sentence) for finding in row.findings]
    tooltip = "\n".join([row.tooltip, *told, use])
    token = "muted" if row.fault or row.held_out else "text"
    known = row.rank == 1
    probability = "" if row.probability is None else wording.probability(row.probability)
    rank = wording.integer(row.rank) if row.rank else ""
    says = shown_token(row.says) if row.says else ""
    if row.fault or (row.held_out and not says):
        says = tr("cannot be used") if row.fault else tr("held out")
    flag = "warn" if row.grave and not row.fault else ""
    return (
        Cell(row.text, row.right_to_left, token=token, tooltip=tooltip, mark=row.position, flag=flag),
        Cell(says, token="muted" if known or row.fault or row.held_out else "warn", tooltip=tooltip),
        Cell(probability, figures=True, tooltip=tooltip),
        Cell(rank, figures=True, token="text" if known else "warn", tooltip=tooltip),
    )


def _label(row: FactLabel) -> tuple[Cell, ...]:
    withheld = tr("Never shown to the demo models in this language.") if row.withheld else ""
    every = [row.object, *row.others]
    also = (
        tr("{object} · also right: {others}", object=row.object, others=tr(", ").join(row.others)) if row.others else ""
    )
    return (
        Cell(row.name, mark=row.position),
        Cell(row.subject, row.right_to_left),
        Cell(" / ".join(every), row.right_to_left, tooltip=also),
        Cell(tr("withheld") if row.withheld else "", token="warn", tooltip=withheld),
    )


def _column(*parts: tuple[QWidget, int]) -> QWidget:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(8)
    for widget, stretch in parts:
        column.addWidget(widget, stretch)
    return page


def _row(name: QWidget, field: QWidget) -> QWidget:
    page = QWidget()
    row = QHBoxLayout(page)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    row.addWidget(name)
    row.addWidget(field)
    row.addStretch(1)
    return page


def _line() -> QFrame:
    line = QFrame()
    line.setProperty("line", True)
    line.setFixedHeight(1)
    return line
