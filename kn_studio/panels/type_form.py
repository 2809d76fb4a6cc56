"""A fact of the user's own: sentences with the slot, the answer, the language, faults said beside the field."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from engine.types import ANSWER_SLOT
from kn_studio.fact_intents import TypeFact
from kn_studio.panels.choices import combo, turn
from kn_studio.theme import Theme
from kn_studio.translation import tr
from kn_studio.viewmodels import languages as names
from kn_studio.viewmodels.facts import typed_error
from kn_studio.widgets.card import role_label, wrapped_label


class TypeForm(QWidget):
    """`typed` carries a `TypeFact` once the form holds one that can be asked."""

    typed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._touched = False
        self.prompts = QPlainTextEdit()
        self.prompts.setAccessibleName(tr("Sentences"))
        self.prompts.setPlaceholderText(
            tr(
                "The capital of Germany is {answer_slot}.\nGermany's capital city is {answer_slot}.",
                answer_slot=ANSWER_SLOT,
            )
        )
        self.prompts.setTabChangesFocus(True)
        self.answer = QLineEdit()
        self.answer.setAccessibleName(tr("Answer"))
        self.answer.setPlaceholderText(tr("Berlin"))
        self.language = combo(tr("Language"))
        self.fault = wrapped_label("warn")
        self.use = QPushButton(tr("Use this fact"))
        self._lay_out()
        self.prompts.textChanged.connect(self._on_edited)
        self.answer.textEdited.connect(lambda _: self._on_edited())
        self.answer.returnPressed.connect(self._on_use)
        self.language.activated.connect(lambda _: self._turn())
        self.use.clicked.connect(self._on_use)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        help_text = wrapped_label(
            "muted",
            tr(
                "Write one sentence a line, with {answer_slot} once in each, where the answer belongs. "
                "Several wordings of the same fact give a steadier map.",
                answer_slot=ANSWER_SLOT,
            ),
        )
        column.addWidget(help_text)
        column.addWidget(role_label(tr("Sentences"), "label"))
        column.addWidget(self.prompts)
        row = QHBoxLayout()
        row.setSpacing(8)
        for title, field in ((tr("Answer"), self.answer), (tr("Language"), self.language)):
            cell = QVBoxLayout()
            cell.setSpacing(4)
            cell.addWidget(role_label(title, "label"))
            cell.addWidget(field)
            row.addLayout(cell, 1)
        column.addLayout(row)
        column.addWidget(self.fault)
        column.addWidget(self.use, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self.prompts.setFixedHeight(132)

    def set_languages(self, options: tuple[tuple[str, str], ...], first: str = "en") -> None:
        """Offer these pairs of code and name; `first` is chosen at the start, the language of the fields' examples."""
        if [self.language.itemData(i) for i in range(self.language.count())] == [code for code, _ in options]:
            return
        kept = self.language.currentData() or first
        self.language.clear()
        for code, text in options:
            self.language.addItem(text, code)
        self.language.setCurrentIndex(max(0, self.language.findData(kept)))
        self._turn()

    def apply_theme(self, theme: Theme) -> None:
        """Room for four lines of type."""
        self.prompts.setFixedHeight(round(132 * max(1.0, theme.scale)))

    def _lines(self) -> tuple[str, ...]:
        return tuple(line.strip() for line in self.prompts.toPlainText().splitlines() if line.strip())

    def _on_edited(self) -> None:
        """Faults are said while typing, but nobody is told off for an empty form."""
        if self._touched or self._lines():
            self._touched = bool(self._lines()) or self._touched
            empty_answer = not self.answer.text().strip()
            self.fault.setText(typed_error(self._lines(), "…" if empty_answer else self.answer.text()))

    def _on_use(self) -> None:
        fault = typed_error(self._lines(), self.answer.text())
        self.fault.setText(fault)
        if not fault:
            self.typed.emit(TypeFact(self._lines(), self.answer.text().strip(), self.language.currentData() or "en"))

    def _turn(self) -> None:
        """Both fields run in the direction of the language."""
        mirrored = names.right_to_left(self.language.currentData() or "")
        direction = Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight
        turn(self.prompts, mirrored)
        self.answer.setLayoutDirection(direction)
