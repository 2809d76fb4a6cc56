"""Choose relations by name or code."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from kn_studio.translation import tr
from kn_studio.widgets.language_picker import LanguagePicker

_WIDTH = 320


class RelationPicker(LanguagePicker):
    """The popup of the language picker over relations; none chosen means all of them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, tr("None chosen: all of them."), may_be_empty=True)
        self.setAccessibleName(tr("Relations"))
        self.search.setPlaceholderText(tr("Relation, by name or code"))
        self.search.setAccessibleName(tr("Find a relation"))
        self.list.setAccessibleName(tr("Relations to choose from"))
        self._none.setText(tr("No relation by that name."))
        self.resize(_WIDTH, 360)
