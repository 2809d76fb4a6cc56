"""Step 7 on the stage: the audience's own sentence."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from kn_studio.stage.bars import StoryBars
from kn_studio.stage.look import Look
from kn_studio.stage.page import Page
from kn_studio.stage.words import Words
from kn_studio.story.place import Ask, WakeModel
from kn_studio.story.questions import QuestionsView
from kn_studio.translation import tr

_ROWS = 4
_ROOM = 5
"""How many times as much room the answer has as there is above the fields."""


class QuestionsPage(Page):
    """A field for the sentence, one for the right answer, and what the model says."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._hint = Words(40, strong=True), Words(22, "muted")
        self.text, self.right, self._ask = QLineEdit(), QLineEdit(), QPushButton(tr("Ask"))
        self._ask.setProperty("primary", True)
        self._ask.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._ask.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self._busy, self._answer, self._detail = Words(26, "muted"), Words(40, strong=True), Words(22, "muted")
        self._fault = Words(26, "bad")
        self._bars = StoryBars(tr("The model's likeliest words"))
        self._bars.keep_room(_ROWS)
        for field, name, example in (
            (self.text, tr("Your sentence"), tr("The capital of France is …")),
            (self.right, tr("The right answer, if you know it"), tr("The right answer, if you know it")),
        ):
            field.setAccessibleName(name)
            field.setPlaceholderText(example)
            field.textEdited.connect(lambda _text: self.wish.emit(WakeModel()))
            field.returnPressed.connect(self._on_ask)
        self._ask.clicked.connect(self._on_ask)
        self._room = QWidget()
        self._below = QVBoxLayout(self._room)
        self._below.setContentsMargins(0, 0, 0, 0)
        self._lay_out()

    def _lay_out(self) -> None:
        self._row = QHBoxLayout()
        self._row.addWidget(self.text, 6)
        self._row.addWidget(self.right, 3)
        self._row.addWidget(self._ask)
        for part in (self._busy, self._fault, self._answer, self._bars, self._detail):
            self._below.addWidget(part)
        self._below.addStretch(1)
        # Whatever is said below, the fields stay where they are: somebody is typing.
        self.column.addStretch(1)
        self.column.addWidget(self._title)
        self.column.addLayout(self._row)
        self.column.addWidget(self._hint)
        self.column.addWidget(self._room, _ROOM)

    def dress(self, look: Look) -> None:
        """Take over sizes and colours."""
        super().dress(look)
        self._row.setSpacing(look.px(16))
        self._below.setSpacing(look.px(18))
        self._hint.setMinimumHeight(look.px(44))  # the same for scripts with high letters and without
        for part in (self.text, self.right, self._ask):
            part.setFont(look.font(26))
            part.setMinimumHeight(look.px(60))

    def show_view(self, view: QuestionsView) -> None:
        """Draw the step."""
        self._title.say(tr("Ask the model yourself"))
        # One line below the fields, so that they stay in place: what was asked belongs to its answer.
        self._hint.say(view.asked or view.hint)
        for label, text in ((self._busy, view.busy), (self._fault, view.fault)):
            label.say(text)
            label.setVisible(bool(text))
        self._answer.say(view.answer)
        self._detail.say(view.detail)
        self._bars.show_bars(view.bars)
        for part in (self._answer, self._bars, self._detail):
            part.setVisible(bool(view.bars))
        self._ask.setEnabled(view.can_ask)

    def entered(self) -> None:
        """The keyboard goes to the sentence."""
        self.text.setFocus()

    def _on_ask(self) -> None:
        if self.text.text().strip():
            self.wish.emit(Ask(self.text.text().strip(), self.right.text().strip()))
