"""Step 1 on the stage: two large sentences, each with the model's guess and its bar."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from kn_studio.stage.bars import StoryBars
from kn_studio.stage.language_chips import LanguageChips
from kn_studio.stage.look import Look
from kn_studio.stage.page import Page
from kn_studio.stage.words import GapSentence, Words
from kn_studio.story.place import PickLanguage
from kn_studio.story.sentence import Said, SentenceView
from kn_studio.translation import tr


class _Block(QFrame):
    """One language's sentence on a card."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self._column = QVBoxLayout(self)
        self._language, self._sentence = Words(20, "muted"), GapSentence(48)
        self._bars, self._note = StoryBars(tr("What the model says")), Words(20, "warn")
        self._language.setWordWrap(False)
        self._head = QWidget()
        row = QHBoxLayout(self._head)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._language)
        row.addWidget(self._note, 1)
        for part in (self._head, self._sentence, self._bars):
            self._column.addWidget(part)

    def dress(self, look: Look) -> None:
        """Take over the card's room."""
        side = look.px(32)
        self._column.setContentsMargins(side, look.px(8), side, look.px(8))
        self._column.setSpacing(look.px(4))
        layout = self._head.layout()
        assert layout is not None
        layout.setSpacing(look.px(24))

    def say(self, said: Said, labels: Iterable[str]) -> None:
        """Show a sentence; its bars begin where bars with these names do."""
        self._language.say(said.language)
        token = "accent" if said.right else "warn"
        self._sentence.say(said.before, said.guess, said.after, said.right_to_left, token)
        self._bars.keep_room(len(said.bars), *labels)
        self._bars.show_bars(said.bars)
        self._note.say(said.note)


class SentencePage(Page):
    """The fact in two scripts."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chips, self._caption = LanguageChips(), Words(24, "muted")
        self._blocks = (_Block(), _Block())
        self._chips.picked.connect(lambda code: self.wish.emit(PickLanguage(code)))
        self.column.addWidget(self._chips)
        for block in self._blocks:
            self.column.addWidget(block, 1)
        self.column.addWidget(self._caption)

    def show_view(self, view: SentenceView) -> None:
        """Draw the step."""
        self._chips.show_choices(view.choices)
        labels = [bar.label for said in view.sentences for bar in said.bars]
        for block, said in zip(self._blocks, view.sentences, strict=True):
            block.say(said, labels)
        self._caption.say(view.caption)
