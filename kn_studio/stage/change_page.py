"""Step 6 on the stage: the rewrite at the left, the checker's card at the right."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from kn_studio.stage.bars import StoryBars
from kn_studio.stage.big_switch import BigSwitch
from kn_studio.stage.look import Look
from kn_studio.stage.page import Page
from kn_studio.stage.words import GapSentence, Words
from kn_studio.story.change import ChangeView, CheckView
from kn_studio.story.place import ChangeFact
from kn_studio.translation import tr

_ROWS = 3


class _Verdict(QWidget):
    """What the checker says, asked with one state of the weights."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._who, self._verdict = Words(20, "muted"), Words(34, strong=True)
        self._confidence, self._meaning = Words(24), Words(19, "muted")
        for part in (self._who, self._verdict, self._confidence, self._meaning):
            self._column.addWidget(part)

    def dress(self, look: Look) -> None:
        """Take over the room."""
        self._column.setSpacing(look.px(4))

    def say(self, check: CheckView) -> None:
        """Show a verdict, with what it rests on."""
        self._who.say(check.who)
        self._verdict.say(check.verdict, check.token)
        self._confidence.say(check.confidence)
        self._confidence.setVisible(bool(check.confidence))
        self._meaning.say(check.meaning)


class ChangePage(Page):
    """A fact rewritten, a claim checked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sentence, self._message = GapSentence(38), Words(30)
        self.switch, self._lamp = BigSwitch(large=True), Words(22, "good", strong=True)
        self._bars = StoryBars(tr("How likely the model finds both answers"))
        self._bars.keep_room(_ROWS, tr("Random ones"))
        self._control, self._aside = Words(20, "muted"), Words(22)
        self._card = QFrame()
        self._card.setProperty("card", True)
        self._inner = QVBoxLayout(self._card)
        self._question, self._claim = Words(20, "muted"), Words(28, strong=True, quoted=True)
        self._verdicts = (_Verdict(), _Verdict())
        self.switch.clicked.connect(lambda checked: self.wish.emit(ChangeFact(checked)))
        self._lay_out()

    def _lay_out(self) -> None:
        for part in (self._question, self._claim):
            self._inner.addWidget(part)
        for verdict in self._verdicts:
            self._inner.addStretch(1)
            self._inner.addWidget(verdict)
        self._inner.addStretch(2)
        self._top = QHBoxLayout()
        self._top.addWidget(self.switch)
        self._top.addWidget(self._lamp, 1)
        left = QVBoxLayout()
        left.addLayout(self._top)
        left.addStretch(1)
        left.addWidget(self._sentence)
        left.addStretch(1)
        left.addWidget(self._bars)
        left.addWidget(self._control)
        left.addWidget(self._aside)
        left.addStretch(1)
        self._columns, self._left = QHBoxLayout(), left
        self._columns.addLayout(left, 7)
        self._columns.addWidget(self._card, 4)
        self.column.addWidget(self._message)
        self.column.addLayout(self._columns, 1)

    def dress(self, look: Look) -> None:
        """Take over sizes and colours."""
        super().dress(look)
        side = look.px(28)
        self._inner.setContentsMargins(side, side, side, side)
        self._inner.setSpacing(look.px(10))
        self._columns.setSpacing(look.px(48))
        self._top.setSpacing(look.px(32))
        self._left.setSpacing(look.px(12))

    def show_view(self, view: ChangeView) -> None:
        """Draw the step."""
        self._message.setVisible(bool(view.message))
        self._message.say(view.message)
        for part in (self._card, self.switch, self._bars):
            part.setVisible(not view.message)
        self.switch.show_state(view.switch, view.changed)
        self._lamp.say(view.lamp, "warn" if view.changed else "good")
        self._sentence.say(view.before, view.guess, view.after, token="bad" if view.wrong else "accent")
        self._bars.show_bars(view.bars)
        self._control.say(view.control)
        self._aside.say(view.aside)
        self._question.say(tr("Is this true, as far as the model knows?"))
        self._claim.say(f"\u201c{view.claim}\u201d")
        for number, verdict in enumerate(self._verdicts):
            verdict.setVisible(number < len(view.checks))
            if number < len(view.checks):
                verdict.say(view.checks[number])
