"""Quiet rows of a label and a value, the values selectable and readable in full."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from kn_studio.translation import as_read
from kn_studio.widgets.card import role_label, wrapped_label
from kn_studio.widgets.direction import where_words_begin


class RowGrid(QWidget):
    """Rows of (label, value, role); shows exactly the rows it was last given. `tight` ones stand close together."""

    def __init__(self, parent: QWidget | None = None, *, tight: bool = False) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(20)
        self._grid.setVerticalSpacing(2 if tight else 8)
        self._grid.setColumnStretch(1, 1)
        self._cells: list[tuple[QLabel, QLabel]] = []

    def show_rows(self, rows: tuple[tuple[str, str, str], ...]) -> None:
        """Show these rows; labels are made once and used again."""
        while len(self._cells) < len(rows):
            self._cells.append(self._make(len(self._cells)))
        for number, (label, value) in enumerate(self._cells):
            used = number < len(rows)
            label.setVisible(used)
            value.setVisible(used)
            if used:
                name, text, role = rows[number]
                label.setText(name)
                value.setText(as_read(text))
                value.setAccessibleName(f"{name}: {text}")
                value.setProperty("role", role)
                value.style().unpolish(value)
                value.style().polish(value)

    def _make(self, row: int) -> tuple[QLabel, QLabel]:
        label, value = role_label("", "muted"), wrapped_label("text")
        value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        value.setAlignment(where_words_begin() | Qt.AlignmentFlag.AlignVCenter)
        self._grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(value, row, 1)
        return label, value
