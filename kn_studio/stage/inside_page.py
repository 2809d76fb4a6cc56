"""Step 2 on the stage: the building of lamps, what the lit ones carry, and the words of one of them."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from kn_studio.stage.lamps import Lamps
from kn_studio.stage.page import Page
from kn_studio.stage.words import Words
from kn_studio.story.inside import InsideView
from kn_studio.story.place import PickLamp
from kn_studio.translation import joined, tr


class InsidePage(Page):
    """Floors with lamps."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._caption, self._control = Words(34, strong=True), Words(22, "muted")
        self.lamps = Lamps()
        self._title, self._words = Words(20, "muted"), Words(28, "accent", strong=True)
        self.lamps.clicked.connect(lambda neuron: self.wish.emit(PickLamp(neuron)))
        self.column.addWidget(self._caption)
        self.column.addWidget(self.lamps, 1)
        for part in (self._control, self._title, self._words):
            self.column.addWidget(part)

    def show_view(self, view: InsideView) -> None:
        """Draw the step."""
        self.lamps.show_lamps(view.image, view.lit, view.lamp, view.summary)
        self._caption.say(view.caption)
        self._control.say(view.control)
        self._title.say(view.title or tr("Click a switch to see which words it makes likelier."))
        self._words.say(joined(view.words))
