"""Step 3 on the stage: two maps that slide over each other, and the number that they share."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from kn_studio.stage.language_chips import LanguageChips
from kn_studio.stage.look import Look
from kn_studio.stage.page import Page
from kn_studio.stage.two_maps import MapLamps, TwoMaps
from kn_studio.stage.words import GapSentence, Words
from kn_studio.story.place import LayTogether, PickLanguage
from kn_studio.story.two_languages import MapSide, TwoLanguagesView
from kn_studio.widgets import marks

_SLIDE_AFTER = 900
"""Milliseconds that the maps stand apart when the step comes on screen, so that the eye finds both."""


class _Marker(QWidget):
    """A language's marker in its hue."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._position = Look(), 0

    def show_position(self, position: int) -> None:
        """The language's place."""
        self._position = position
        self.update()

    def dress(self, look: Look) -> None:
        """Take over size and colours."""
        self._look = look
        self.setFixedSize(look.px(24), look.px(30))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The marker."""
        painter, theme = QPainter(self), self._look.theme
        colour: QColor = theme.language_color(self._position)
        marks.draw(painter, theme.marker(self._position), self.rect().toRectF().center(), self._look.px(18), colour)


class _Named(QWidget):
    """A sentence behind its language's marker, at the side that its script begins at."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._marker, self._sentence = _Marker(), GapSentence(26)
        self._sentence.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self._marker)
        self._row.addWidget(self._sentence, 1)

    def dress(self, look: Look) -> None:
        """Take over the room between both."""
        self._row.setSpacing(look.px(10))

    def say(self, side: MapSide) -> None:
        """Show a side's sentence."""
        turned = side.right_to_left
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft if turned else Qt.LayoutDirection.LeftToRight)
        self._marker.show_position(side.position)
        self._sentence.say(*side.parts, turned)


class TwoLanguagesPage(Page):
    """The same fact twice."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chips, self.maps = LanguageChips(), TwoMaps()
        self._named = (_Named(), _Named())
        self._count, self._caption, self._control = Words(72, strong=True), Words(28, strong=True), Words(22, "muted")
        self._button = QPushButton()
        self._button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._together = False
        self._count.setWordWrap(False)
        self._button.clicked.connect(lambda: self.wish.emit(LayTogether(not self._together)))
        self._chips.picked.connect(lambda code: self.wish.emit(PickLanguage(code)))
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(lambda: self.wish.emit(LayTogether(True)))
        self._lay_out()

    def _lay_out(self) -> None:
        self.column.addWidget(self._chips)
        # Each sentence stands above its map, and maps are not mirrored.
        above = QWidget()
        above.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._names = QHBoxLayout(above)
        self._names.setContentsMargins(0, 0, 0, 0)
        for named in self._named:
            self._names.addWidget(named, 1)
        self.column.addWidget(above)
        self.column.addWidget(self.maps, 1)
        self._foot = QHBoxLayout()
        self._foot.addWidget(self._count)
        self._foot.addWidget(self._caption, 3)
        self._foot.addWidget(self._control, 3)
        self._foot.addWidget(self._button)
        self.column.addLayout(self._foot)

    def dress(self, look: Look) -> None:
        """Take over sizes and colours."""
        super().dress(look)
        self._button.setFont(look.font(20))
        self._foot.setSpacing(look.px(24))
        self._names.setSpacing(look.px(48))

    def show_view(self, view: TwoLanguagesView) -> None:
        """Draw the step."""
        self._together = view.together
        self._chips.show_choices(view.choices)
        for named, side in zip(self._named, view.sides, strict=True):
            named.say(side)
        first, second = (_lamps(side) for side in view.sides)
        shape = (view.layers, view.width)
        self.maps.show_maps(shape, (first, second), view.shared, view.together, view.summary)
        self._count.say(view.count)
        self._count.setVisible(bool(view.count))
        self._caption.say(view.caption)
        self._control.say(view.control)
        self._button.setText(view.button)

    def entered(self) -> None:
        """The maps slide by themselves, a moment after they were seen."""
        if not self._together:
            self._later.start(0 if self.look.still else _SLIDE_AFTER)

    def hideEvent(self, event: object) -> None:
        """Nothing slides behind another step."""
        self._later.stop()


def _lamps(side: MapSide) -> MapLamps:
    return MapLamps(side.position, side.neurons)
