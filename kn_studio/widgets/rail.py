"""The rail at the left: one entry a station, in order of work, foldable to its icons."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QPushButton, QVBoxLayout, QWidget

from kn_studio.icons import SIZE, put, side
from kn_studio.theme import LIGHT, Theme
from kn_studio.translation import tr

WIDTH = 132
FOLDED = 52


@dataclass(frozen=True)
class RailEntry:
    """A station: key, title, icon name. `aside` entries stand below the line."""

    key: str
    title: str
    icon: str
    aside: bool = False
    hint: str = ""


class Rail(QFrame):
    """Entries from top to bottom; `chosen` carries the key of the one the user picked."""

    chosen = Signal(str)

    def __init__(self, entries: tuple[RailEntry, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("rail", True)
        self.setAccessibleName(tr("Stations"))
        self._entries = entries
        self.folded = False
        self._theme: Theme = LIGHT
        self._buttons: dict[str, QPushButton] = {}
        self._group = QButtonGroup(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 12, 8, 12)
        layout.setSpacing(4)
        for entry in (one for one in entries if not one.aside):
            layout.addWidget(self._button(entry))
        if any(entry.aside for entry in entries):
            layout.addSpacing(6)
            layout.addWidget(_line())
            layout.addSpacing(6)
        for entry in (one for one in entries if one.aside):
            layout.addWidget(self._button(entry))
        layout.addStretch(1)
        self._fold = QPushButton(self)
        self._fold.setProperty("railfold", True)
        self._fold.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._fold.setAccessibleName(tr("Fold the rail"))
        self._fold.setToolTip(tr("Fold the rail to its icons"))
        self._fold.clicked.connect(lambda: self.set_folded(not self.folded))
        layout.addWidget(self._fold)
        self.setFixedWidth(WIDTH)

    def _button(self, entry: RailEntry) -> QPushButton:
        button = QPushButton(entry.title, self)
        button.setCheckable(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setProperty("station", True)
        button.setAccessibleName(entry.title)
        button.setToolTip(entry.hint or entry.title)
        button.clicked.connect(lambda _checked, key=entry.key: self.chosen.emit(key))
        self._group.addButton(button)
        self._buttons[entry.key] = button
        return button

    def set_current(self, key: str) -> None:
        """Mark the station on screen; none when it has no entry."""
        if key in self._buttons:
            self._buttons[key].setChecked(True)
            return
        self._group.setExclusive(False)
        for button in self._buttons.values():
            button.setChecked(False)
        self._group.setExclusive(True)

    def set_folded(self, folded: bool) -> None:
        """Show icons only, or icons with titles."""
        self.folded = folded
        for entry in self._entries:
            self._buttons[entry.key].setText("" if folded else entry.title)
        self._fit()
        self._tint()

    def apply_theme(self, theme: Theme) -> None:
        """Tint the icons and leave room for the type."""
        self._theme = theme
        self._fit()
        self._tint()

    def _fit(self) -> None:
        icons_only = FOLDED - SIZE + side(self._theme)
        self.setFixedWidth(icons_only if self.folded else self._theme.enlarged(WIDTH))

    def _tint(self) -> None:
        for entry in self._entries:
            put(self._buttons[entry.key], entry.icon, self._theme, "muted", "accent")
        turned = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        put(self._fold, "chevron-right" if self.folded != turned else "chevron-left", self._theme)


def _line() -> QFrame:
    line = QFrame()
    line.setProperty("line", True)
    line.setFixedHeight(1)
    return line
