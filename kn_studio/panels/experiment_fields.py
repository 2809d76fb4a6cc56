"""Fields made from a recipe's settings: a box where there are choices, else a line that says what may stand in it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from kn_studio.panels.choices import combo, fill
from kn_studio.theme import Theme
from kn_studio.viewmodels import experiment_wording as words
from kn_studio.viewmodels.experiment_form import FieldView, parsed
from kn_studio.viewmodels.experiment_forms import worded
from kn_studio.widgets.card import role_label

_HEIGHT = 32
_LEAST = 132
"""Pixels of a field, from which follows how many stand side by side."""


class SettingField(QWidget):
    """One setting under its name. `changed` carries its name and value, `fault` what is wrong with what is typed."""

    changed = Signal(str, object)
    fault = Signal(str)

    def __init__(self, view: FieldView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setting = view.setting
        self._typed = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(role_label(self.setting.title, "label"), 0, Qt.AlignmentFlag.AlignLeading)
        self.box: QComboBox | None = None
        self.line: QLineEdit | None = None
        tip = " ".join(part for part in (self.setting.help, view.bounds.capitalize()) if part)
        if self.setting.choices:
            self.box = combo(self.setting.title)
            self.box.activated.connect(lambda _row: self._tell(str(self.box.currentData()) if self.box else ""))
            column.addWidget(self.box)
        else:
            self.line = QLineEdit()
            self.line.setAccessibleName(self.setting.title)
            self.line.editingFinished.connect(lambda: self._tell(self.line.text() if self.line else ""))
            if self.setting.kind != "str":
                self.line.setAlignment(Qt.AlignmentFlag.AlignRight)
            column.addWidget(self.line)
        self.setToolTip(tip)
        self.show_view(view)

    def show_view(self, view: FieldView) -> None:
        """Show the value; what is being typed stays."""
        if self.box is not None:
            fill(self.box, tuple((key, worded(words.choice(key))) for key in self.setting.choices), view.text)
        elif self.line is not None and not self.line.isModified():
            self._typed = view.text
            self.line.setText(view.text)

    @property
    def control(self) -> QWidget:
        """The box or the line."""
        found = self.box or self.line
        assert found is not None
        return found

    def set_height(self, height: int) -> None:
        """All fields of a line are equally high."""
        self.control.setFixedHeight(height)

    def take_over(self) -> bool:
        """Tell what is being typed; whether it is a value."""
        return self.line is None or not self.line.isModified() or self._tell(self.line.text())

    def _tell(self, text: str) -> bool:
        """Whether the text stands for a value, which is told if it is another one."""
        value, fault = parsed(self.setting, text)
        self.fault.emit(fault)
        if fault:
            return False
        if self.line is not None:
            self.line.setModified(False)
            if text == self._typed:
                return True
            self._typed = text
        self.changed.emit(self.setting.name, value)
        return True


class SettingFields(QWidget):
    """All settings of a recipe, as many side by side as there is room for."""

    changed = Signal(str, object)
    fault = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(8)
        self._height = _HEIGHT
        self._columns = 0
        self.fields: Mapping[str, SettingField] = {}

    def show_fields(self, views: tuple[FieldView, ...]) -> None:
        """Show these; fields of the same settings are kept."""
        if tuple(view.setting for view in views) != tuple(field.setting for field in self.fields.values()):
            for field in self.fields.values():
                field.hide()
                field.deleteLater()
            self.fields = {view.setting.name: self._made(view) for view in views}
            self._columns = 0
            self._arrange()
        for view in views:
            self.fields[view.setting.name].show_view(view)

    def controls(self) -> list[QWidget]:
        """What takes the keyboard, in order."""
        return [field.control for field in self.fields.values()]

    def apply_theme(self, theme: Theme) -> None:
        """Fields of one line stand in line."""
        self._height = round(_HEIGHT * max(1.0, theme.scale))
        for field in self.fields.values():
            field.set_height(self._height)

    def resizeEvent(self, event: Any) -> None:
        """More or fewer side by side."""
        super().resizeEvent(event)
        self._arrange()

    def _made(self, view: FieldView) -> SettingField:
        field = SettingField(view, self)
        field.set_height(self._height)
        field.changed.connect(self.changed)
        field.fault.connect(self.fault)
        return field

    def _arrange(self) -> None:
        columns = max(2, (self.width() + 12) // (_LEAST + 12))
        if columns == self._columns:
            return
        for column in range(max(columns, self._columns)):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        self._columns = columns
        for number, field in enumerate(self.fields.values()):
            self._grid.addWidget(field, number // columns, number % columns)
