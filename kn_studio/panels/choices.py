"""Boxes and lists to choose from, filled from pairs of key and text."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QPlainTextEdit

from kn_studio.translation import tr
from kn_studio.viewmodels import languages as names
from kn_studio.widgets.language_picker import LanguageChoice


def combo(name: str) -> QComboBox:
    """A box that gives way to its neighbours."""
    box = QComboBox()
    box.setAccessibleName(name)
    box.setToolTip(name)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(8)
    box.setMaxVisibleItems(16)
    box.setPlaceholderText(name)
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
