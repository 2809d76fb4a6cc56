"""Boxes and lists to choose from, filled from pairs of key and text."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QHelpEvent, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QComboBox,
    QPlainTextEdit,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QToolTip,
)

from kn_studio.translation import tr
from kn_studio.viewmodels import languages as names
from kn_studio.widgets.language_picker import LanguageChoice

_EDGES = 4
"""Pixels that Qt leaves beside the words of a box."""


class ChoiceBox(QComboBox):
    """A box whose choice ends in an ellipsis where there is no room, and stands whole in the tool tip.

    Without a choice it says its name; Qt's own placeholder would make it as wide as that.
    """

    def paintEvent(self, event: QPaintEvent) -> None:
        """As Qt draws it, which cuts words off, but for the end of the line."""
        if self.isEditable():
            super().paintEvent(event)
            return
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        if self.currentIndex() < 0:
            option.palette.setBrush(QPalette.ColorRole.ButtonText, option.palette.placeholderText())
        # A prompt in another script runs as it is written, whatever the direction of the box.
        option.currentText = names.isolate(self._shown(option))
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def event(self, event: QEvent) -> bool:
        """The tool tip says the choice too where it is cut."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip and not self.isEditable():
            option = QStyleOptionComboBox()
            self.initStyleOption(option)
            if self.currentIndex() >= 0 and self._shown(option) != self.currentText():
                QToolTip.showText(event.globalPos(), f"{self.currentText()}\n{self.toolTip()}", self)
                return True
        return super().event(event)

    def _shown(self, option: QStyleOptionComboBox) -> str:
        words = self.currentText() if self.currentIndex() >= 0 else self.accessibleName()
        field = QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, field, self).width() - _EDGES
        return self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room)


def combo(name: str) -> ChoiceBox:
    """A box that gives way to its neighbours."""
    box = ChoiceBox()
    box.setAccessibleName(name)
    box.setToolTip(name)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(8)
    box.setMaxVisibleItems(16)
    return box


def fill(box: QComboBox, options: tuple[tuple[str, str], ...], current: str) -> None:
    """Offer these pairs of key and text with `current` on; the same ones again leave an open list alone."""
    options = tuple((key, tr(text)) for key, text in options)
    if [(box.itemData(i), box.itemText(i)) for i in range(box.count())] != list(options):
        box.clear()
        for key, text in options:
            box.addItem(text, key)
    place = box.findData(current)
    if place >= 0 and place != box.currentIndex():
        box.setCurrentIndex(place)


def language_choices(codes: tuple[str, ...]) -> tuple[LanguageChoice, ...]:
    """Lines of a language picker."""
    found = (names.name(code) for code in codes)
    return tuple(LanguageChoice(each.code, each.long, f"{each.autonym} {each.english} {each.code}") for each in found)


def turn(editor: QPlainTextEdit, right_to_left: bool) -> None:
    """Let the lines of an editor run, and begin, as the language is written."""
    direction = Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
    side = Qt.AlignmentFlag.AlignRight if right_to_left else Qt.AlignmentFlag.AlignLeft
    option = editor.document().defaultTextOption()
    option.setTextDirection(direction)
    option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
    editor.document().setDefaultTextOption(option)
