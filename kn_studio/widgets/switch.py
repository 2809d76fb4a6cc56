"""A segmented switch: a few words side by side, one of them on."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from kn_studio.translation import tr


class Switch(QFrame):
    """Shows (key, text) pairs as segments. `chosen` carries the key when the user picks another one, `turned` the key
    of any that comes on, also without the user.

    The texts of a `verbatim` one are in the user's words already, names of data among them.
    """

    chosen = Signal(str)
    turned = Signal(str)

    def __init__(
        self,
        segments: tuple[tuple[str, str], ...] = (),
        name: str = "",
        parent: QWidget | None = None,
        *,
        verbatim: bool = False,
    ) -> None:
        super().__init__(parent)
        self._verbatim = verbatim
        self.setProperty("switch", True)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(1, 1, 1, 1)
        self._row.setSpacing(0)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QPushButton] = {}
        self._segments: tuple[tuple[str, str], ...] = ()
        self.set_segments(segments)

    def set_segments(self, segments: tuple[tuple[str, str], ...]) -> None:
        """Show these; the same ones again change nothing."""
        if segments == self._segments:
            return
        kept = self.current()
        for button in self._buttons.values():
            self._group.removeButton(button)
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = {key: self._segment(key, text) for key, text in segments}
        self._segments = segments
        self.set_current(kept)

    def _segment(self, key: str, text: str) -> QPushButton:
        text = text if self._verbatim else tr(text)
        button = QPushButton(text, self)
        button.setCheckable(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setProperty("segment", True)
        button.setAccessibleName(f"{self.accessibleName()}: {text}")
        button.toggled.connect(lambda on, key=key: self.turned.emit(key) if on else None)
        button.clicked.connect(lambda _checked, key=key: self.chosen.emit(key))
        self._group.addButton(button)
        self._row.addWidget(button)
        return button

    def current(self) -> str:
        """Key of the segment that is on; "" when none is."""
        return next((key for key, button in self._buttons.items() if button.isChecked()), "")

    def has(self, key: str) -> bool:
        """Whether there is a segment of this key."""
        return key in self._buttons

    def take_focus(self) -> None:
        """Give the keyboard to the segment that is on."""
        for button in self._buttons.values():
            if button.isChecked():
                button.setFocus()

    def set_current(self, key: str) -> None:
        """Switch without telling anybody; an unknown key leaves all as it is."""
        if key in self._buttons:
            self._buttons[key].setChecked(True)
