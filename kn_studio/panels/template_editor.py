"""A small form for a relation's template in one language, with what is wrong and what is suspicious beside it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from engine.types import ANSWER_SLOT, SUBJECT_SLOT
from kn_studio.translation import paragraph, tr
from kn_studio.viewmodels import languages as names
from kn_studio.viewmodels import overlap_wording
from kn_studio.viewmodels.lint import suspicions, template_fault
from kn_studio.widgets.card import role_label, set_role, wrapped_label


class TemplateEditor(QWidget):
    """`kept` carries the text and the template that it replaces ("" for none), `closed` that nothing is to be kept."""

    kept = Signal(str, str)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._before = ""
        self._relation = self._language = ""
        self._title = role_label("", "label")
        self.field = QLineEdit()
        self.field.setAccessibleName(tr("Template"))
        self.field.setPlaceholderText(f"… {SUBJECT_SLOT} … {ANSWER_SLOT}.")
        self.fault = wrapped_label("muted")
        self.save, self.cancel = QPushButton(tr("Keep as my own")), QPushButton(tr("Cancel"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._title)
        column.addWidget(self.field)
        column.addWidget(self.fault)
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self.save, self.cancel):
            button.setProperty("small", True)
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
        self.field.textChanged.connect(lambda _: self._check())
        self.field.returnPressed.connect(self._on_save)
        self.save.clicked.connect(self._on_save)
        self.cancel.clicked.connect(lambda: self.closed.emit())

    def begin(self, text: str, relation: str, language: str, replacing: bool) -> None:
        """Open on a template, or on an empty line for one more."""
        self._before = text if replacing else ""
        self._relation, self._language = relation, language
        self._title.setText(
            tr(
                "{value} of {relation} in {autonym}",
                value=tr("Template") if replacing else tr("One more template"),
                relation=relation,
                autonym=overlap_wording.english(language),
            )
        )
        mirrored = names.right_to_left(language)
        self.field.setLayoutDirection(Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight)
        self.field.setText(text)
        self._check()
        self.show()
        self.field.setFocus()

    def _check(self) -> None:
        """A fault hinders; a suspicion is only told."""
        text = self.field.text().strip()
        fault = template_fault(text)
        doubts = () if fault else suspicions(text, self._relation, self._language)
        told = fault or paragraph(*(doubt.sentence for doubt in doubts))
        helped = tr(
            "{subject_slot} stands for the subject, {answer_slot} for the answer.",
            subject_slot=SUBJECT_SLOT,
            answer_slot=ANSWER_SLOT,
        )
        self.fault.setText(told or helped)
        set_role(self.fault, "warn" if told else "muted")
        self.save.setEnabled(not fault and text != self._before)

    def _on_save(self) -> None:
        if self.save.isEnabled():
            self.kept.emit(self.field.text().strip(), self._before)
