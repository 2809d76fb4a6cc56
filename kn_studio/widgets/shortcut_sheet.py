"""All keys on one sheet, by subject. Knows nothing of what they do."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from kn_studio.theme import LIGHT, Theme
from kn_studio.translation import tr
from kn_studio.widgets.card import role_label
from kn_studio.widgets.scrolled import Scrolled

SIZE = (760, 620)

Keys = tuple[str, tuple[tuple[str, str], ...]]
"""A subject, and for each key what it does: (words, keys)."""


class ShortcutSheet(QDialog):
    """Stays beside the window until it is closed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Keys"))
        self.setProperty("ground", "background")
        self._theme: Theme = LIGHT
        self._groups: tuple[Keys, ...] = ()
        self._columns = QHBoxLayout()
        self._columns.setSpacing(32)
        body = QWidget()
        body.setProperty("ground", "none")
        inner = QVBoxLayout(body)
        inner.setContentsMargins(20, 16, 20, 16)
        inner.addLayout(self._columns)
        inner.addStretch(1)
        close = QPushButton(tr("Close"))
        close.setAccessibleName(tr("Close the sheet"))
        close.clicked.connect(self.close)
        foot = QHBoxLayout()
        foot.setContentsMargins(20, 8, 20, 16)
        foot.addWidget(role_label(tr("Everything else is found by its name with the command palette."), "muted"), 1)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._scroll = Scrolled(body)
        column.addWidget(self._scroll, 1)
        column.addLayout(foot)
        self.resize(*SIZE)

    def show_keys(self, groups: Sequence[Keys]) -> None:
        """Fill the sheet; two columns as even as they can be, a subject never split."""
        if tuple(groups) == self._groups:
            return
        self._groups = tuple(groups)
        self._clear()
        lengths = [len(keys) + 2 for _, keys in self._groups]
        cut = min(range(len(lengths) + 1), key=lambda place: max(sum(lengths[:place]), sum(lengths[place:])))
        for part in (self._groups[:cut], self._groups[cut:]):
            half = QVBoxLayout()
            half.setSpacing(16)
            for name, keys in part:
                half.addWidget(_group(name, keys))
            half.addStretch(1)
            self._columns.addLayout(half, 1)

    def apply_theme(self, theme: Theme) -> None:
        """Grow with the type."""
        self._theme = theme
        scale = max(1.0, theme.scale)
        self.resize(round(SIZE[0] * scale), round(SIZE[1] * scale))

    def _clear(self) -> None:
        while (item := self._columns.takeAt(0)) is not None:
            half = item.layout()
            while half is not None and (each := half.takeAt(0)) is not None:
                if (widget := each.widget()) is not None:
                    widget.hide()
                    widget.deleteLater()


def _group(name: str, keys: Sequence[tuple[str, str]]) -> QWidget:
    box = QWidget()
    box.setAccessibleName(name)
    grid = QGridLayout(box)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(6)
    grid.addWidget(role_label(name, "heading"), 0, 0, 1, 2)
    for row, (words, pressed) in enumerate(keys, start=1):
        grid.addWidget(role_label(words, ""), row, 0)
        label: QLabel = role_label(pressed, "muted")
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        grid.addWidget(label, row, 1, Qt.AlignmentFlag.AlignRight)
    grid.setColumnStretch(0, 1)
    return box
