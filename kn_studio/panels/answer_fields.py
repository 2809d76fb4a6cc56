"""New answers of a rewrite: a field for each language, to type in or to pick a candidate from."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from kn_studio.panels.choices import combo
from kn_studio.theme import LIGHT, Theme
from kn_studio.translation import tr
from kn_studio.viewmodels import languages as names
from kn_studio.viewmodels.edit_form import AnswerField
from kn_studio.widgets.card import wrapped_label
from kn_studio.widgets.check_box import CheckBox
from kn_studio.widgets.elided import ElidedLabel

_COLUMNS = 3
_HEAD, _FIELD = 20, 32
"""Heights that do not depend on the script: fields of one row stand in line."""


class AnswerFields(QWidget):
    """`changed` carries all new answers by language, `used` the languages that the edit is made in."""

    changed = Signal(dict)
    used = Signal(tuple)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.parts: list[AnswerPart] = []
        self._theme: Theme = LIGHT
        self._fields: tuple[AnswerField, ...] = ()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(8)
        for column in range(_COLUMNS):
            self._grid.setColumnStretch(column, 1)

    def show_fields(self, fields: tuple[AnswerField, ...], research: bool) -> None:
        """Show these languages; `research` offers to leave one out of the edit and ask in it all the same."""
        self._fields = fields
        while len(self.parts) < len(fields):
            self._append()
        for number, part in enumerate(self.parts):
            part.setVisible(number < len(fields))
            if number < len(fields):
                part.show_field(fields[number], research and len(fields) > 1)

    def apply_theme(self, theme: Theme) -> None:
        """The room that the type needs."""
        self._theme = theme
        for part in self.parts:
            part.apply_theme(theme)

    def answers(self) -> dict[str, str]:
        """What stands in the fields now, which may be newer than what was shown last."""
        parts = self.parts[: len(self._fields)]
        return {part.code: part.line.text() for part in parts if part.line.text().strip()}

    def _append(self) -> None:
        part, number = AnswerPart(self), len(self.parts)
        part.apply_theme(self._theme)
        part.typed.connect(lambda: self.changed.emit(self.answers()))
        part.picked.connect(lambda place, part=part: self._on_picked(part, place))
        part.use.clicked.connect(lambda _on: self._on_used())
        self._grid.addWidget(part, number // _COLUMNS, number % _COLUMNS)
        self.parts.append(part)

    def _on_picked(self, part: AnswerPart, place: int) -> None:
        """A candidate brings its names in the other languages along."""
        field = next(each for each in self._fields if each.code == part.code)
        self.changed.emit(self.answers() | dict(field.candidates[place].together))

    def _on_used(self) -> None:
        codes = tuple(part.code for part in self.parts[: len(self._fields)] if part.use.isChecked())
        if codes:
            self.used.emit(codes)
        else:
            # An edit in no language is none: the last one stays.
            for part, field in zip(self.parts, self._fields, strict=False):
                part.use.setChecked(field.used)


class AnswerPart(QWidget):
    """One language: its answer now, and the field of the new one."""

    typed = Signal()
    picked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.code = ""
        self.head = ElidedLabel("", "label")
        self.use = CheckBox(tr("use"))
        self.use.setToolTip(
            tr("Make the edit with this language; without, its new answer is only asked for afterwards")
        )
        self.box = combo(tr("New answer"))
        self.box.setEditable(True)
        self.box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.box.setCompleter(None)  # type: ignore[arg-type]  # none is what Qt asks for
        line = self.box.lineEdit()
        assert line is not None
        self.line: QLineEdit = line
        self.line.setPlaceholderText(tr("new answer"))
        self.line.textEdited.connect(lambda _text: self.typed.emit())
        self.box.activated.connect(self.picked)
        self.fault = wrapped_label("warn")
        self.fault.hide()
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.head, 1, Qt.AlignmentFlag.AlignVCenter)
        top.addWidget(self.use, 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(top)
        column.addWidget(self.box)
        column.addWidget(self.fault)
        column.addStretch(1)

    def apply_theme(self, theme: Theme) -> None:
        """The room that the type needs."""
        self.head.setFixedHeight(round(_HEAD * max(1.0, theme.scale)))
        self.use.setFixedHeight(round(_HEAD * max(1.0, theme.scale)))
        self.box.setFixedHeight(round(_FIELD * max(1.0, theme.scale)))

    def show_field(self, field: AnswerField, may_leave: bool) -> None:
        """Show this; what is being typed is not overwritten by what was typed before."""
        fresh, self.code = field.code != self.code, field.code
        english = names.name(field.code).english or field.code
        self.head.setText(tr("{field} · now {old}", field=names.isolate(field.name), old=names.isolate(field.old)))
        self.box.setAccessibleName(tr("New answer in {english}", english=english))
        self.box.setToolTip(tr("New answer in {english}: type it, or pick one", english=english))
        direction = Qt.LayoutDirection.RightToLeft if field.right_to_left else Qt.LayoutDirection.LeftToRight
        self.line.setLayoutDirection(direction)
        texts = [each.text for each in field.candidates]
        if texts != [self.box.itemText(place) for place in range(self.box.count())]:
            kept = self.line.text()
            self.box.clear()
            self.box.addItems(texts)
            self.box.setCurrentIndex(-1)
            self.line.setText(kept)
        typing = self.window().focusWidget() in (self.box, self.line)
        if self.line.text() != field.new and (fresh or not typing):
            self.line.setText(field.new)
        may_leave = may_leave and bool(field.new.strip())
        self.use.setVisible(may_leave)
        self.use.setChecked(field.used)
        self.use.setAccessibleName(tr("Make the edit with {english}", english=english))
        self.fault.setText(field.fault)
        self.fault.setVisible(bool(field.fault))
