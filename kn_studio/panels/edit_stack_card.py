"""The card of the edits in force: a list with switches, the way back, and what can be kept of them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from kn_studio import icons
from kn_studio.theme import Theme
from kn_studio.translation import tr
from kn_studio.viewmodels.edit_stack import StackLine, StackView
from kn_studio.widgets.card import Card, wrapped_label
from kn_studio.widgets.elided import ElidedLabel
from kn_studio.widgets.lamp import Lamp
from kn_studio.widgets.notice import NoticeBar
from kn_studio.widgets.toggle import Toggle
from kn_studio.widgets.waiting import while_job

_ICON = 14


class EditStackCard(Card):
    """Signals: an edit's id with whether it shall be on, its id with its new place, and the plain buttons."""

    switched = Signal(int, bool)
    moved = Signal(int, int)
    undo = Signal()
    redo = Signal()
    clear = Signal()
    save_model = Signal()
    save_edits = Signal()
    load_edits = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Edits in force"), parent=parent)
        self._theme: Theme | None = None
        self._view = StackView()
        self._left: QWidget | None = None
        self._hints: dict[QPushButton, str] = {}
        self.rows: list[StackRow] = []
        self.lamp = Lamp()
        self.header.insertWidget(1, self.lamp)
        self.undo_button = self._button(
            tr("Undo"), tr("Take back the last change of the edits (Ctrl+Z)"), self.undo.emit
        )
        self.redo_button = self._button(tr("Redo"), tr("Do again what was taken back (Ctrl+Shift+Z)"), self.redo.emit)
        self.clear_button = self._button(tr("Clear all"), tr("The model as it was loaded, to the bit"), self.clear.emit)
        for button in (self.undo_button, self.redo_button, self.clear_button):
            self.add_control(button)
        self.notice = NoticeBar()
        self.nothing = wrapped_label("muted", tr("No edit: the model answers as it was loaded."))
        self._list = QWidget()
        self._column = QVBoxLayout(self._list)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self.model_button = self._button(
            tr("Save model …"), tr("Write the edited model as a Hugging Face folder"), self.save_model.emit
        )
        self.difference_button = self._button(
            tr("Save difference …"),
            tr("Write the changed value vectors and the recipe as a small file"),
            self.save_edits.emit,
        )
        self.file_button = self._button(
            tr("Apply a file …"), tr("Apply edits that were saved as a difference"), self.load_edits.emit
        )
        self.weights = ElidedLabel("", "muted")
        self._foot = QWidget()
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(0, 0, 0, 0)
        foot.setSpacing(8)
        foot.addWidget(self.weights, 1)
        for button in (self.model_button, self.difference_button, self.file_button):
            foot.addWidget(button)
        for widget in (self.notice, self.nothing, self._list, self._foot):
            self.body.addWidget(widget)

    def _button(self, text: str, tip: str, do: object) -> QPushButton:
        button = QPushButton(text)
        button.setProperty("small", True)
        self._hints[button] = tip
        button.clicked.connect(lambda _checked=False: do())  # type: ignore[operator]
        return button

    def show_view(self, view: StackView) -> None:
        """Show the edits as they are."""
        self._view = view
        if view.busy:
            self._keep_keyboard()
        self.lamp.show_lamp(view.lamp, view.token)
        self.weights.setText(tr("Weights {weights}", weights=view.weights) if view.weights else "")
        self.notice.set_notice(view.note)
        self.nothing.setVisible(not view.lines)
        while len(self.rows) < len(view.lines):
            self._append()
        for number, row in enumerate(self.rows):
            row.setVisible(number < len(view.lines))
            if number < len(view.lines):
                self._show_row(number)
        self._list.setVisible(bool(view.lines))
        self._show_buttons(view)
        self._foot.setVisible(bool(view.lamp))
        self._give_keyboard_back()

    def _show_row(self, number: int) -> None:
        self.rows[number].show_line(self._view.lines[number], not self._view.note, self._view.busy)

    def _show_buttons(self, view: StackView) -> None:
        """What could be done but for the running job is off meanwhile, and says so."""
        possible = {
            self.undo_button: view.can_undo, self.redo_button: view.can_redo, self.clear_button: view.can_clear,
            self.model_button: view.can_save, self.difference_button: view.can_save, self.file_button: view.can_load,
        }  # fmt: skip
        for button, can in possible.items():
            button.setEnabled(can and not view.busy)
            button.setToolTip(while_job(can and view.busy) or self._hints[button])

    def _keep_keyboard(self) -> None:
        """The card has the keyboard for what is greyed while a job runs, so that it goes to no other button."""
        at = QApplication.focusWidget()
        if self._left is None and at is not None and self.isAncestorOf(at):
            self._left = at
            self.setFocus()

    def _give_keyboard_back(self) -> None:
        left = self._left
        if left is None or self._view.busy:
            return
        self._left = None
        if self.hasFocus() and left.isEnabled() and left.isVisible():
            left.setFocus()

    def apply_theme(self, theme: Theme) -> None:
        """Hand the theme on."""
        self._theme = theme
        self.lamp.apply_theme(theme)
        for row in self.rows:
            row.apply_theme(theme)

    def _append(self) -> None:
        row, number = StackRow(self._list), len(self.rows)
        if self._theme is not None:
            row.apply_theme(self._theme)
        row.toggle.clicked.connect(lambda on: self._on_switched(number, on))
        row.up.clicked.connect(lambda _checked: self._on_moved(number, -1))
        row.down.clicked.connect(lambda _checked: self._on_moved(number, 1))
        self._column.addWidget(row)
        self.rows.append(row)

    def _on_switched(self, number: int, on: bool) -> None:
        """The switch stays as the weights are until they have changed."""
        line = self._view.lines[number]
        self._show_row(number)
        self.switched.emit(line.id, on)

    def _on_moved(self, number: int, by: int) -> None:
        self.moved.emit(self._view.lines[number].id, number + by)


class StackRow(QWidget):
    """One edit: its switch with its number, what it does, and buttons to move it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.toggle = Toggle()
        self.text = wrapped_label("")
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.up, self.down = QPushButton(), QPushButton()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.toggle)
        row.addWidget(self.text, 1)
        for button in (self.up, self.down):
            button.setProperty("quiet", True)
            button.setFixedSize(28, 28)
            row.addWidget(button)

    def show_line(self, line: StackLine, possible: bool, busy: bool = False) -> None:
        """Show this edit; where changes are `possible` at all, they are off while a job runs (`busy`) and say so."""
        wait = while_job(possible and busy)
        possible = possible and not busy
        self.toggle.set_switch(str(line.number), line.on, wait or line.tip)
        self.toggle.setAccessibleName(
            tr(
                "Edit {number}, {value}: {line}",
                number=line.number,
                value=tr("on") if line.on else tr("off"),
                line=line.text,
            )
        )
        self.toggle.setEnabled(possible)
        self.text.setText(line.text)
        self.text.setToolTip(line.tip)
        self.text.setProperty("role", "" if line.on else "muted")
        self.text.style().unpolish(self.text)
        self.text.style().polish(self.text)
        self.up.setAccessibleName(tr("Move edit {number} up", number=line.number))
        self.down.setAccessibleName(tr("Move edit {number} down", number=line.number))
        self.up.setEnabled(possible and not line.first)
        self.down.setEnabled(possible and not line.last)
        for button, tip in ((self.up, tr("Apply it earlier")), (self.down, tr("Apply it later"))):
            button.setToolTip(wait or tip)
            button.setVisible(not (line.first and line.last))

    def apply_theme(self, theme: Theme) -> None:
        """The switch's colours and the arrows."""
        self.toggle.apply_theme(theme)
        icons.put(self.up, "chevron-up", theme, size=_ICON)
        icons.put(self.down, "chevron-down", theme, size=_ICON)
