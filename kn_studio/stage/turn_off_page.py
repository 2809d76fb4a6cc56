"""Step 4 on the stage: one big switch, two smaller ones, and the answer in both languages."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kn_studio.stage.bars import StoryBars
from kn_studio.stage.big_switch import BigSwitch
from kn_studio.stage.language_chips import LanguageChips
from kn_studio.stage.look import Look
from kn_studio.stage.page import Page
from kn_studio.stage.words import Words
from kn_studio.story.place import PickLanguage, TurnOff
from kn_studio.story.turn_off import Setting, TurnOffView
from kn_studio.translation import tr

_ROWS = 3


class TurnOffPage(Page):
    """Switches at the left, bars at the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chips, self._bars = LanguageChips(), StoryBars(tr("How likely the right answer is"), tall=1.5)
        self._bars.keep_room(_ROWS, tr("Random ones"))
        self._caption, self._control = Words(40, strong=True), Words(22, "muted")
        self._head = Words(22, "muted")
        self._head.setWordWrap(False)
        self.switches = (BigSwitch(large=True), BigSwitch(), BigSwitch())
        self._settings: tuple[Setting, ...] = ()
        self._chips.picked.connect(lambda code: self.wish.emit(PickLanguage(code)))
        for number, switch in enumerate(self.switches):
            switch.clicked.connect(lambda _checked=False, number=number: self._thrown(number))
        self._lay_out()

    def _lay_out(self) -> None:
        left, right = QVBoxLayout(), QVBoxLayout()
        left.addStretch(1)
        for switch in self.switches:
            left.addWidget(switch)
        left.addStretch(1)
        right.addStretch(1)
        right.addWidget(self._head)
        right.addWidget(self._bars)
        right.addStretch(1)
        self._columns, self._left = QHBoxLayout(), left
        self._columns.addLayout(left, 4)
        self._columns.addLayout(right, 8)
        self.column.addWidget(self._chips)
        self.column.addLayout(self._columns, 1)
        self.column.addWidget(self._caption)
        self.column.addWidget(self._control)

    def dress(self, look: Look) -> None:
        """Take over sizes and colours."""
        super().dress(look)
        self._columns.setSpacing(look.px(64))
        self._left.setSpacing(look.px(24))

    def show_view(self, view: TurnOffView) -> None:
        """Draw the step."""
        self._settings = view.settings
        self._chips.show_choices(view.choices)
        for switch, setting in zip(self.switches, view.settings, strict=True):
            switch.show_state(setting.text, not setting.off)
        self._head.say(tr("How likely the right answer is"))
        self._bars.show_bars(view.bars)
        self._caption.say(view.caption)
        self._control.say(view.control)

    def _thrown(self, number: int) -> None:
        """One set is off at a time: throwing a second switch turns the first one's lamps on again.

        That of a set within what is off leaves that set alone off.
        """
        setting = self._settings[number]
        self.wish.emit(TurnOff("" if setting.off and not setting.within else setting.key))
