"""One prompt of the chosen fact: its tokens, what to doubt in it, the ten likeliest answers, and its template."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from engine.types import ANSWER_SLOT
from kn_studio.fact_intents import ForgetTemplate, SaveTemplate
from kn_studio.panels.template_editor import TemplateEditor
from kn_studio.theme import Theme
from kn_studio.translation import tr
from kn_studio.viewmodels import wording
from kn_studio.viewmodels.chosen_fact import PromptRow, TopAnswer
from kn_studio.viewmodels.lint import Finding
from kn_studio.widgets.bars import BarRow, Bars
from kn_studio.widgets.card import wrapped_label
from kn_studio.widgets.chips import shown_token
from kn_studio.widgets.direction import set_margins
from kn_studio.widgets.elided import ElidedLabel
from kn_studio.widgets.scrolled import Scrolled
from kn_studio.widgets.sentence import SentenceLabel
from kn_studio.widgets.tags import Tag, Tags
from kn_studio.widgets.token_line import TokenLine

RIGHT = "✓ "
"""Stands before a right answer, so that its colour does not say it alone."""


class PromptDetail(QWidget):
    """`intent` carries a template that was edited, added or forgotten."""

    intent = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("The prompt in detail"))
        self._row: PromptRow | None = None
        self._sentence = SentenceLabel()
        self._sentence.setProperty("role", "text")
        self.tokens = TokenLine(tr("Tokens of the prompt"))
        self.tags = Tags(tr("Remarks on the prompt"))
        self.verdict = wrapped_label("muted")
        self.bars = Bars(tr("The likeliest answers"), 64)
        self.editor = TemplateEditor()
        self._source = ElidedLabel("", "muted")
        self.edit, self.another = QPushButton(tr("Edit template")), QPushButton(tr("Add wording"))
        self.forget = QPushButton(tr("Forget"))
        self._buttons = QWidget()
        self._lay_out()
        self.edit.clicked.connect(lambda: self._open(replacing=True))
        self.another.clicked.connect(lambda: self._open(replacing=False))
        self.forget.clicked.connect(self._on_forget)
        self.editor.kept.connect(self._on_kept)
        self.editor.closed.connect(self._close_editor)

    def _lay_out(self) -> None:
        page = QWidget()
        page.setProperty("ground", "none")
        inside = QVBoxLayout(page)
        set_margins(inside, 0, 4, 8, 0)
        inside.setSpacing(8)
        for widget in (self._sentence, self.tokens, self.tags):
            inside.addWidget(widget)
        row = QHBoxLayout(self._buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._source, 1)
        for button, hint in (
            (self.edit, tr("Reword the template of this prompt; the old one comes back when yours is forgotten")),
            (self.another, tr("One more sentence for this relation in this language")),
            (self.forget, tr("Forget your own template; what it replaced is asked again")),
        ):
            button.setProperty("small", True)
            button.setToolTip(hint)
            row.addWidget(button)
        for part in (self._buttons, self.editor, self.verdict, self.bars):
            inside.addWidget(part)
        inside.addStretch(1)
        area = Scrolled(page, sideways=False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(area)
        self.editor.hide()

    def show_prompt(self, row: PromptRow | None) -> None:
        """Draw this; another prompt closes the editor."""
        before, self._row = self._row, row
        if before is None or row is None or (before.text, before.language) != (row.text, row.language):
            self._close_editor()
        self.setVisible(row is not None)
        if row is None:
            return
        start, slot, end = row.text.partition(ANSWER_SLOT)
        self._sentence.set_sentence(start, slot, end, row.right_to_left)
        self._sentence.setVisible(not row.pieces)
        self.tokens.set_tokens(row.pieces, ANSWER_SLOT, row.right_to_left, row.ids)
        self.tags.set_tags(tuple(map(_tag, row.findings)))
        self.verdict.setText(row.verdict)
        self.verdict.setVisible(bool(row.verdict))
        self.bars.set_rows(tuple(_bar(each, row.position) for each in row.top))
        self.bars.setVisible(bool(row.top))
        self._show_buttons(row)

    def _show_buttons(self, row: PromptRow) -> None:
        has = bool(row.template)
        self.edit.setVisible(has)
        self.another.setVisible(bool(row.relation))
        self.forget.setVisible(has and row.own)
        self._source.setText(tr("your own") if row.own else row.source)
        self._buttons.setVisible((has or bool(row.relation)) and self.editor.isHidden())

    def apply_theme(self, theme: Theme) -> None:
        """Hand the theme on."""
        for widget in (self._sentence, self.tokens, self.tags, self.bars):
            widget.apply_theme(theme)

    def _open(self, replacing: bool) -> None:
        row = self._row
        if row is not None:
            self.editor.begin(row.template if replacing else "", row.relation, row.language, replacing)
            self._buttons.hide()

    def _close_editor(self) -> None:
        self.editor.hide()
        if self._row is not None:
            self._show_buttons(self._row)

    def _on_kept(self, text: str, replaces: str) -> None:
        row = self._row
        self._close_editor()
        if row is not None and text != replaces:
            self.intent.emit(SaveTemplate(row.relation, row.language, text, replaces))

    def _on_forget(self) -> None:
        if self._row is not None:
            self.intent.emit(ForgetTemplate(self._row.relation, self._row.language, self._row.template))


def _tag(finding: Finding) -> Tag:
    return Tag(finding.text, finding.sentence, "warn" if finding.grave else "muted")


def _bar(each: TopAnswer, position: int) -> BarRow:
    """A right answer in its language's colour with a tick, a wrong one grey; one out of sight with its rank."""
    rank = tr("rank {rank}", rank=wording.integer(each.rank)) if each.rank else ""
    label = f"{RIGHT if each.right else ''}{shown_token(each.token)}"
    figures = (rank, wording.probability(each.probability)) if rank else (wording.probability(each.probability),)
    return BarRow(label, each.probability, figures, position=position if each.right else None, tooltip=each.token)
