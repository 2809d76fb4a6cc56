"""The table twin of a picture in a window of its own: what it says in words, all its data, and where they come from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from kn_studio.theme import Theme
from kn_studio.translation import counted, tr
from kn_studio.widgets.card import role_label, wrapped_label
from kn_studio.widgets.data_table import DataTable, Row
from kn_studio.widgets.spoken import ended

SIZE = (640, 520)
_MARGIN = 16
_MOST_WORDS = 300
"""Characters of a summary; a longer one is the table itself, said in words."""


@dataclass(frozen=True)
class Twin:
    """What stands in the window: `summary` is the picture in words, `source` where the numbers come from."""

    heading: str
    note: str
    summary: str
    columns: tuple[str, ...]
    rows: Sequence[Row]
    source: str


class TableWindow(QDialog):
    """Stays beside the window. `sorting` carries the table and the keys it shall be sorted by."""

    sorting = Signal(object, object)

    def __init__(self, twin: Twin, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("{plot} as table", plot=twin.heading or tr("Plot")))
        self.setProperty("ground", "background")
        self.table = DataTable(self.windowTitle(), twin.columns, twin.rows)
        self.table.setToolTip(tr("Shift with a click on a title sorts by a further column"))
        self.table.sorting.connect(lambda keys: self.sorting.emit(self.table, keys))
        summary = twin.summary if len(twin.summary) <= _MOST_WORDS else ""
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        column.setSpacing(8)
        for role, text in (("heading", twin.heading), ("muted", twin.note), ("", summary)):
            if text:
                column.addWidget(wrapped_label(role, text))
        column.addWidget(self.table, 1)
        self.source = wrapped_label("muted", twin.source)
        column.addWidget(self.source)
        column.addLayout(self._foot(len(twin.rows)))
        self.apply_theme(theme)
        self.resize(theme.enlarged(SIZE[0]), theme.enlarged(SIZE[1]))
        self.table.setFocus()
        if twin.rows:
            self.table.setCurrentIndex(self.table.held.index(0, 0))

    def _foot(self, rows: int) -> QHBoxLayout:
        """How many rows, and what can be done with them."""
        copy, close = QPushButton(tr("Copy")), QPushButton(tr("Close"))
        copy.setToolTip(tr("The marked rows as tab-separated text, or all of them (Ctrl+C)"))
        copy.setAccessibleName(tr("Copy rows"))
        close.setAccessibleName(tr("Close the table"))
        copy.clicked.connect(self._on_copy)
        close.clicked.connect(self.close)
        self.said = role_label(counted("{n} row", "{n} rows", rows), "muted")
        for button in (copy, close):
            button.setAutoDefault(False)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.said, 1)
        foot.addWidget(copy)
        foot.addWidget(close)
        return foot

    def _on_copy(self) -> None:
        taken = self.table.copy()
        cut = self.table.too_many() if taken < len(self.table.held.values) else ""
        self.said.setText(f"{counted('{n} row copied.', '{n} rows copied.', taken)} {cut}".strip())
        ended(self, self.said.text())

    def apply_theme(self, theme: Theme) -> None:
        """Colours and type from the theme."""
        self.table.apply_theme(theme)
