"""What narrows an experiment: relations, data set and named facts in a line; arms and processes under the settings."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from kn_studio.panels.choices import combo, fill
from kn_studio.theme import Theme
from kn_studio.translation import tr
from kn_studio.viewmodels.experiment_choice import Narrowing, Offer, toggled
from kn_studio.widgets.card import wrapped_label
from kn_studio.widgets.check_box import CheckBox
from kn_studio.widgets.flow import FlowLayout
from kn_studio.widgets.language_picker import LanguageChoice
from kn_studio.widgets.named_field import named_field
from kn_studio.widgets.relation_picker import RelationPicker

_FIELD = 32


class FactChoice(QWidget):
    """Which facts are drawn from. `changed` carries pairs of a setting's name and its value."""

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = Narrowing()
        self.relations = QPushButton()
        self.relations.setAccessibleName(tr("Relations"))
        self.relations.setProperty("picked", True)
        self.relations.clicked.connect(self._on_relations)
        self.picker = RelationPicker(self)
        self.picker.picked.connect(lambda codes: self.changed.emit((("relations", ",".join(codes)),)))
        self.source = combo(tr("Data set"))
        self.source.activated.connect(lambda _row: self.changed.emit((("source", str(self.source.currentData())),)))
        self.named = QPushButton()
        self.named.setAccessibleName(tr("Which facts"))
        self.named.setProperty("picked", True)
        self.named.setToolTip(tr("Draw facts by the seed, or name those of the Facts station"))
        self.ways = QMenu(self.named)
        self.ways.triggered.connect(lambda action: self.changed.emit(action.data()))
        self.named.clicked.connect(self._on_named)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(12)
        for name, field, share in (
            (tr("Relations"), self.relations, 2), (tr("Data set"), self.source, 2), (tr("Which facts"), self.named, 2),
        ):  # fmt: skip
            line.addWidget(named_field(name, field), share, Qt.AlignmentFlag.AlignTop)

    def show_view(self, view: Narrowing) -> None:
        """Show what is chosen."""
        self._view = view
        self.relations.setText(view.relations_text)
        self.relations.setToolTip("\n".join(each.text for each in view.relations if each.chosen))
        current = next((each.key for each in view.sources if each.chosen), "")
        fill(self.source, tuple((each.key, each.text) for each in view.sources), current)
        self.named.setText(view.named_text)

    def controls(self) -> list[QWidget]:
        """What takes the keyboard, in order."""
        return [self.relations, self.source, self.named]

    def apply_theme(self, theme: Theme) -> None:
        """Fields of one line stand in line."""
        for widget in self.controls():
            widget.setFixedHeight(round(_FIELD * max(1.0, theme.scale)))

    def fill_picker(self) -> None:
        """Offer the relations that there are now."""
        choices = tuple(LanguageChoice(each.key, each.text, each.text) for each in self._view.relations)
        self.picker.set_choices(choices, tuple(each.key for each in self._view.relations if each.chosen))

    def _on_relations(self) -> None:
        self.fill_picker()
        self.picker.open_below(self.relations)

    def _on_named(self) -> None:
        self.fill_ways()
        self.ways.popup(self.named.mapToGlobal(self.named.rect().bottomLeft()))

    def fill_ways(self) -> None:
        """Offer what can be named now."""
        self.ways.clear()
        for each in self._view.named:
            self.ways.addAction(each.text).setData(each.values)


class ArmChoice(QWidget):
    """Which arms are computed, and by how many processes. `arms` carries the setting, `workers` a count or None."""

    arms = Signal(str)
    workers = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offers: tuple[Offer, ...] = ()
        self.boxes: dict[str, CheckBox] = {}
        self._holder = QWidget()
        self._flow = FlowLayout(self._holder)
        self._named = named_field(tr("Arms"), self._holder)
        self._named.setToolTip(tr("Claims that need an arm which is left out cannot be told"))
        self.processes = combo(tr("Processes"))
        self.processes.setToolTip(tr("How many processes compute; the rows are the same"))
        self.processes.activated.connect(self._on_processes)
        self.where = wrapped_label("muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._named)
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(named_field(tr("Processes"), self.processes), 1)
        line.addWidget(self.where, 2, Qt.AlignmentFlag.AlignBottom)
        column.addLayout(line)

    def show_view(self, view: Narrowing) -> None:
        """Show which are chosen; boxes of the same arms are kept."""
        self._offers = view.arms
        if tuple(self.boxes) != tuple(each.key for each in view.arms):
            self._flow.clear()
            self.boxes = {each.key: self._box(each) for each in view.arms}
        for each in view.arms:
            self.boxes[each.key].setText(each.text)
            self.boxes[each.key].setChecked(each.chosen)
        self._named.setVisible(bool(view.arms))
        current = next((each.key for each in view.workers if each.chosen), "")
        fill(self.processes, tuple((each.key, each.text) for each in view.workers), current)
        self.where.setText(view.where)

    def controls(self) -> list[QWidget]:
        """What takes the keyboard, in order."""
        return [*self.boxes.values(), self.processes]

    def apply_theme(self, theme: Theme) -> None:
        """Fields are as high as those of the settings."""
        self.processes.setFixedHeight(round(_FIELD * max(1.0, theme.scale)))

    def _box(self, offer: Offer) -> CheckBox:
        box = CheckBox(offer.text)
        box.clicked.connect(lambda _on, key=offer.key: self._on_arm(key))
        self._flow.addWidget(box)
        return box

    def _on_arm(self, key: str) -> None:
        """One arm stays at least."""
        value = toggled(self._offers, key)
        if value is None:
            self.boxes[key].setChecked(True)
        else:
            self.arms.emit(value)

    def _on_processes(self, _row: int) -> None:
        key = str(self.processes.currentData())
        self.workers.emit(int(key) if key else None)
