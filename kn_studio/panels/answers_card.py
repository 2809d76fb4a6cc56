"""The chosen fact's prompts with the model's live answers, and its labels in all languages."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedWidget, QWidget

from kn_studio.theme import Theme
from kn_studio.viewmodels import wording
from kn_studio.viewmodels.facts import FactLabel, FactsView, PromptRow
from kn_studio.widgets.card import Card, role_label
from kn_studio.widgets.cell_table import Cell, CellTable, Column
from kn_studio.widgets.chips import shown_token
from kn_studio.widgets.notice import EmptyState
from kn_studio.widgets.switch import Switch

_PROMPTS, _LABELS = "prompts", "labels"


class AnswersCard(Card):
    """Two tables over one another, chosen by a switch."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("Answers", parent=parent)
        self._switch = Switch(((_PROMPTS, "Prompts"), (_LABELS, "Labels")), "Show")
        self._switch.set_current(_PROMPTS)
        self._switch.chosen.connect(self._on_switch)
        self.add_control(self._switch)
        self.prompts = CellTable(
            "Prompts and answers",
            (
                Column("Prompt", True),
                Column("Model says", hint="The likeliest word of all"),
                Column("p", figures=True, hint="Probability of the right answer"),
                Column("Rank", figures=True, hint="Place of the right answer among all words"),
            ),
        )
        self.labels = CellTable(
            "Labels", (Column("Language"), Column("Subject", True), Column("Answer", True), Column("Training"))
        )
        self._empty = EmptyState()
        self._message = role_label("", "muted")
        self._message.setWordWrap(True)
        self._pages = QStackedWidget()
        for page in (self.prompts, self.labels):
            self._pages.addWidget(page)
        self.body.addWidget(self._pages, 1)
        self.body.addWidget(self._empty, 1)
        self.body.addWidget(self._message)

    def _on_switch(self, key: str) -> None:
        self._pages.setCurrentIndex(int(key == _LABELS))

    def show_view(self, view: FactsView) -> None:
        """Show the chosen fact's prompts and labels."""
        there = bool(view.prompts or view.labels)
        self.set_note(view.answers)
        prompt, prompts = (wording.word(term, view.level) for term in ("Prompt", "Prompts"))
        self._switch.set_segments(((_PROMPTS, prompts), (_LABELS, "Labels")))
        self.prompts.set_titles(prompt, "Model says", "p", "Rank")
        self._empty.setVisible(not there)
        self._empty.set_state("Choose a fact at the left, or type one: its prompts and the model's answers stand here.")
        self._pages.setVisible(there)
        self._switch.setVisible(there and bool(view.labels))
        if not view.labels:
            self._switch.set_current(_PROMPTS)
            self._pages.setCurrentIndex(0)
        self.prompts.set_rows(tuple(_prompt(row) for row in view.prompts))
        self.labels.set_rows(tuple(_label(row) for row in view.labels))
        self._message.setText(view.model_message)
        self._message.setVisible(there and bool(view.model_message))

    def apply_theme(self, theme: Theme) -> None:
        """Hand the theme on."""
        self.prompts.apply_theme(theme)
        self.labels.apply_theme(theme)


def _prompt(row: PromptRow) -> tuple[Cell, ...]:
    """A prompt that cannot be used is grey and says why; held-out ones say so in the tool tip."""
    use = "measured on, never located on" if row.held_out else "located on"
    tooltip = f"{row.fault or row.tooltip}\n{use}"
    token = "muted" if row.fault or row.held_out else "text"
    known = row.rank == 1
    probability = "" if row.probability is None else wording.probability(row.probability)
    rank = wording.integer(row.rank) if row.rank else ""
    says = shown_token(row.says) if row.says else ""
    if row.fault or row.held_out:
        says = "cannot be used" if row.fault else "held out"
    return (
        Cell(row.text, row.right_to_left, token=token, tooltip=tooltip, mark=row.position),
        Cell(says, token="muted" if known or row.fault or row.held_out else "warn", tooltip=tooltip),
        Cell(probability, figures=True, tooltip=tooltip),
        Cell(rank, figures=True, token="text" if known else "warn", tooltip=tooltip),
    )


def _label(row: FactLabel) -> tuple[Cell, ...]:
    withheld = "Never shown to the demo models in this language." if row.withheld else ""
    return (
        Cell(row.name, mark=row.position),
        Cell(row.subject, row.right_to_left),
        Cell(row.object, row.right_to_left),
        Cell("withheld" if row.withheld else "", token="warn", tooltip=withheld),
    )
