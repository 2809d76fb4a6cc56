"""Which column of a user's table holds what; relation and language may be the same in every row."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QVBoxLayout, QWidget

from kn_studio.translation import tr
from kn_studio.viewmodels.import_table import FIELDS, FIXED, Field, chosen_columns
from kn_studio.widgets.card import role_label
from kn_studio.widgets.direction import set_margins
from kn_studio.widgets.scrolled import Scrolled

_NONE = ""


class ColumnForm(QWidget):
    """One box a field, the needed ones first. `changed` says that something else is picked."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.boxes: dict[str, QComboBox] = {}
        page = QWidget()
        page.setProperty("ground", "none")
        grid = QGridLayout(page)
        set_margins(grid, 0, 0, 8, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        for place, field in enumerate(FIELDS):
            row, side = place // 2, 2 * (place % 2)
            grid.addWidget(_words(field), row, side)
            box = self.boxes[field.key] = _box(field)
            box.currentTextChanged.connect(lambda _text: self.changed.emit())
            grid.addWidget(box, row, side + 1)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        area = Scrolled(page, sideways=False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(area)

    def set_columns(self, columns: tuple[str, ...], guess: Mapping[str, str]) -> None:
        """Offer these columns; what was picked stays where it still makes sense, else it is what was guessed."""
        kept = chosen_columns(self.picked())
        for key, box in self.boxes.items():
            with QSignalBlocker(box):
                box.clear()
                box.addItem("–", _NONE)
                for name in columns:
                    box.addItem(name, name)
                before = kept.get(key, "")
                stays = before in columns or (before.startswith(FIXED) and box.isEditable())
                _put(box, before if stays else guess.get(key, ""))
        self.changed.emit()

    def picked(self) -> dict[str, str]:
        """Each field's column, or what every row holds after "="; "" for none."""
        return {key: _text(box) for key, box in self.boxes.items()}

    def decided(self) -> dict[str, str]:
        """What to read; "" says that a field is to be left out even where a column looks like it."""
        chosen = chosen_columns(self.picked())
        return {key: chosen.get(key, "") for key in self.boxes}


def _put(box: QComboBox, text: str) -> None:
    place = box.findData(text)
    if place >= 0:
        box.setCurrentIndex(place)
    elif box.isEditable():
        box.setEditText(text)
    else:
        box.setCurrentIndex(0)


def _text(box: QComboBox) -> str:
    if box.isEditable():
        text = box.currentText().strip()
        return _NONE if text == "–" else text
    return str(box.currentData() or _NONE)


def _box(field: Field) -> QComboBox:
    box = QComboBox()
    box.setEditable(field.fixed)
    box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(10)
    box.setAccessibleName(tr("Column of: {label}", label=tr(field.label)))
    box.setAccessibleDescription(tr(field.hint))
    fixed = tr("; {fixed}P36 means P36 in every row", fixed=FIXED) if field.key == "relation" else ""
    fixed = tr("; {fixed}en means en in every row", fixed=FIXED) if field.key == "language" else fixed
    box.setToolTip(f"{tr(field.hint)}{fixed}")
    return box


def _words(field: Field) -> QLabel:
    name, hint = tr(field.label), tr(field.hint)
    label = role_label(f"{name} *" if field.needed else name, "text" if field.needed else "muted")
    label.setToolTip(tr("{hint}; it must be there", hint=hint) if field.needed else hint)
    return label
