"""Step 5 on the stage: what the search found, and switches to try it with."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from kn_studio.stage.bars import StoryBars
from kn_studio.stage.big_switch import BigSwitch
from kn_studio.stage.look import Look
from kn_studio.stage.page import Page
from kn_studio.stage.words import GapSentence, Words
from kn_studio.story.backup import BackupSwitch, BackupView
from kn_studio.story.place import ThrowSwitch
from kn_studio.translation import tr

_ROWS = 3


class BackupPage(Page):
    """The finding first, then the group's switches."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._rule, self._searched = Words(40, strong=True), Words(24), Words(22, "muted")
        self._card = QFrame()
        self._card.setProperty("card", True)
        self._inner = QVBoxLayout(self._card)
        self._invitation, self._sentence, self._now = Words(22, "muted"), GapSentence(34), Words(26, strong=True)
        self._bars = StoryBars(tr("How likely the right answer is"))
        self._bars.keep_room(_ROWS, tr("Random ones"), tr("Equally busy ones"))
        self._now.setWordWrap(False)
        self.switches: list[BigSwitch] = []
        self._lay_out()

    def _lay_out(self) -> None:
        for part in (self._title, self._rule, self._searched):
            self.column.addWidget(part)
        self.column.addWidget(self._card, 1)
        self._inner.addWidget(self._invitation)
        self._inner.addWidget(self._sentence)
        self._columns, self._left, right = QHBoxLayout(), QVBoxLayout(), QVBoxLayout()
        self._left.addStretch(1)
        right.addStretch(1)
        right.addWidget(self._now)
        right.addWidget(self._bars)
        right.addStretch(1)
        self._columns.addLayout(self._left, 3)
        self._columns.addLayout(right, 6)
        self._inner.addLayout(self._columns, 1)

    def dress(self, look: Look) -> None:
        """Take over sizes and colours."""
        super().dress(look)
        side = look.px(32)
        self._inner.setContentsMargins(side, look.px(20), side, look.px(20))
        self._inner.setSpacing(look.px(12))
        self._columns.setSpacing(look.px(56))
        self._left.setSpacing(look.px(12))

    def show_view(self, view: BackupView) -> None:
        """Draw the step."""
        self._title.say(view.title)
        self._rule.say(view.rule)
        self._searched.say(view.searched)
        self._card.setVisible(bool(view.switches))
        if not view.switches:
            return
        self._invitation.say(view.invitation)
        self._sentence.say(view.before, view.answer, view.after)
        self._now.say(view.now)
        self._bars.show_bars(view.bars)
        self._show_switches(view.switches)

    def _show_switches(self, found: tuple[BackupSwitch, ...]) -> None:
        while len(self.switches) < len(found):
            switch = BigSwitch()
            switch.dress(self.look)
            number = len(self.switches)
            switch.clicked.connect(lambda _checked=False, number=number: self._thrown(number))
            self.switches.append(switch)
            self._left.insertWidget(len(self.switches), switch)
        if self._left.count() == len(self.switches) + 1:
            self._left.addStretch(1)
        for switch, each in zip(self.switches, found, strict=False):
            switch.show_state(each.name, not each.off, each.alone)
        for switch in self.switches[len(found) :]:
            switch.hide()

    def _thrown(self, number: int) -> None:
        # Qt has changed the switch already: not on means that it was thrown off.
        self.wish.emit(ThrowSwitch(number, not self.switches[number].isChecked()))
