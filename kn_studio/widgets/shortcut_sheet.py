"""All keys on one sheet, by subject. Knows nothing of what they do."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations_with_replacement, pairwise

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from kn_studio.theme import LIGHT, Theme
from kn_studio.translation import tr
from kn_studio.widgets.card import role_label
from kn_studio.widgets.scrolled import Scrolled

SIZE = (1120, 560)
_MOST = 760
"""Pixels of height that are taken where the screen has them."""
_COLUMNS = 3
_BAR = 12
"""Width of a scroll bar, which must not make another one needed."""
_FRAME = 40
"""Height and width that the window manager may take of the screen."""

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
        self._columns.setSpacing(40)
        body = self._body = QWidget()
        body.setProperty("ground", "none")
        inner = QVBoxLayout(body)
        inner.setContentsMargins(20, 12, 20, 12)
        inner.addLayout(self._columns)
        inner.addStretch(1)
        close = QPushButton(tr("Close"))
        close.setAccessibleName(tr("Close the sheet"))
        close.clicked.connect(self.close)
        foot = self._foot = QHBoxLayout()
        foot.setContentsMargins(20, 8, 20, 12)
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
        """Fill the sheet; columns as even as they can be, a subject never split."""
        if tuple(groups) == self._groups:
            return
        self._groups = tuple(groups)
        self._clear()
        for part in _columns(self._groups):
            half = QVBoxLayout()
            half.setSpacing(12)
            for name, keys in part:
                half.addWidget(_group(name, keys))
            half.addStretch(1)
            self._columns.addLayout(half, 1)

    def apply_theme(self, theme: Theme) -> None:
        """Grow with the type."""
        self._theme = theme
        if self.isVisible():
            self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        """As large as the keys need, now that it is known how large they are."""
        self._fit()
        super().showEvent(event)

    def _fit(self) -> None:
        """No more room than the keys take, nor than the screen has."""
        room = self.screen().availableSize() - QSize(_FRAME, _FRAME)
        self._body.ensurePolished()
        keys = self._body.sizeHint()
        needed = keys.height() + self._foot.sizeHint().height()
        width = max(self._theme.enlarged(SIZE[0]), keys.width() + _BAR)
        wanted = QSize(width, min(needed, self._theme.enlarged(_MOST)))
        self.resize(wanted.boundedTo(room.expandedTo(QSize(*SIZE))))

    def _clear(self) -> None:
        while (item := self._columns.takeAt(0)) is not None:
            half = item.layout()
            while half is not None and (each := half.takeAt(0)) is not None:
                if (widget := each.widget()) is not None:
                    widget.hide()
                    widget.deleteLater()


def _columns(groups: Sequence[Keys]) -> list[Sequence[Keys]]:
    """The groups in their order, cut where the longest column is as short as can be."""
    lengths = [len(keys) + 2 for _, keys in groups]
    ends = combinations_with_replacement(range(len(groups) + 1), _COLUMNS - 1)
    cuts = min(
        ((0, *inner, len(groups)) for inner in ends), key=lambda cut: max(sum(lengths[a:b]) for a, b in pairwise(cut))
    )
    return [groups[a:b] for a, b in pairwise(cuts)]


def _group(name: str, keys: Sequence[tuple[str, str]]) -> QWidget:
    box = QWidget()
    box.setAccessibleName(name)
    grid = QGridLayout(box)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(3)
    grid.addWidget(role_label(name, "heading"), 0, 0, 1, 2)
    for row, (words, pressed) in enumerate(keys, start=1):
        grid.addWidget(role_label(words, ""), row, 0)
        label: QLabel = role_label(pressed, "muted")
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        grid.addWidget(label, row, 1, Qt.AlignmentFlag.AlignRight)
    grid.setColumnStretch(0, 1)
    return box
