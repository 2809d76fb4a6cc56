"""The card of the form: which experiment, on which models, languages and facts, where it is kept, what it will cost."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QPushButton, QVBoxLayout, QWidget

from kn_studio.experiment_state import ExperimentChoice
from kn_studio.icons import put
from kn_studio.panels.choices import combo, fill, language_choices
from kn_studio.panels.experiment_fields import SettingFields
from kn_studio.theme import LIGHT, Theme
from kn_studio.translation import tr
from kn_studio.viewmodels.experiment_form import LANGUAGES, FormView, ModelLine
from kn_studio.widgets.card import Card, role_label, set_role
from kn_studio.widgets.file_choice import FileChoice
from kn_studio.widgets.flow import FlowLayout
from kn_studio.widgets.language_picker import LanguagePicker
from kn_studio.widgets.toggle import Toggle

if TYPE_CHECKING:
    from engine.experiments.ladders import Ladder

_FIELD = 32
_OTHER, _CHIP = 260, 28


class ExperimentFormCard(Card):
    """Signals: the form as it was changed (`ExperimentChoice`), what shall be run, what shall be measured."""

    choice = Signal(object)
    run = Signal(object)
    probe = Signal(object)

    def __init__(self, files: FileChoice, parent: QWidget | None = None) -> None:
        super().__init__(tr("Experiment"), parent=parent)
        self._files = files
        self._view = FormView()
        self._level = "research"
        self._theme: Theme = LIGHT
        self.experiment = combo(tr("Experiment"))
        self.experiment.activated.connect(lambda _row: self._on_experiment())
        self.question = _wrapped("text")
        self.models = QWidget()
        self._flow = FlowLayout(self.models)
        self.chips: dict[str, QPushButton] = {}
        self._lines: tuple[ModelLine, ...] = ()
        self.other = QLineEdit()
        self.other.setAccessibleName(tr("Another model"))
        self.other.setPlaceholderText(tr("a folder, or owner/name in the cache"))
        self.other.setMinimumWidth(_OTHER)
        self.other.returnPressed.connect(self._on_other)
        self.ladder = QPushButton()
        self.ladder.setProperty("small", True)
        self.ladders = QMenu(self.ladder)
        self.ladders.setToolTipsVisible(True)
        self.ladders.triggered.connect(lambda action: self._on_ladder(action.data()))
        self.ladder.setMenu(self.ladders)
        for widget in (self.other, self.ladder):
            self._flow.addWidget(widget)
        self.on_ladder = _wrapped("muted")
        self.languages = QPushButton()
        self.languages.setAccessibleName(tr("Languages"))
        self.languages.setProperty("picked", True)
        self.languages.clicked.connect(self._on_languages)
        self.picker = LanguagePicker(self, tr("Every fact is asked in all of them."))
        self.picker.picked.connect(lambda codes: self._set(LANGUAGES, ",".join(codes)))
        self.facts, self.fields = SettingFields(), SettingFields()
        self.folder = QLineEdit()
        self.folder.setAccessibleName(tr("Folder"))
        self.folder.editingFinished.connect(self._on_folder)
        self.browse = QPushButton(tr("Choose …"))
        self.browse.setToolTip(tr("Choose the folder that the run is kept in"))
        self.browse.clicked.connect(self._on_browse)
        self.cost = _wrapped("muted")
        self.fault = _wrapped("warn")
        self.more = Toggle()
        self.more.clicked.connect(lambda _on: self._turn())
        self.fold = QPushButton()
        self.fold.setProperty("small", True)
        self.folded = False
        self.fold.clicked.connect(self._on_fold)
        self.add_control(self.fold)
        self.measure = QPushButton(tr("Measure the time"))
        self.measure.setToolTip(tr("Run a few units on this computer and count them up; nothing is kept"))
        self.measure.clicked.connect(self._on_measure)
        self.button = QPushButton(tr("Run"))
        self.button.clicked.connect(self._on_run)
        for fields in (self.facts, self.fields):
            fields.changed.connect(self._set)
            fields.fault.connect(self._on_fault)
        self._lay_out()

    def _lay_out(self) -> None:
        self._form = QWidget()
        form = QVBoxLayout(self._form)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(8)
        form.addWidget(self.experiment)
        form.addWidget(self.question)
        form.addWidget(_cell(tr("Models"), self.models))
        form.addWidget(self.on_ladder)
        line = QHBoxLayout()
        line.setSpacing(12)
        top = Qt.AlignmentFlag.AlignTop
        line.addWidget(_cell(tr("Languages"), self.languages), 2, top)
        line.addWidget(self.facts, 1, top)
        place = QWidget()
        row = QHBoxLayout(place)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.folder, 1)
        row.addWidget(self.browse)
        line.addWidget(_cell(tr("Folder"), place), 3, top)
        form.addLayout(line)
        form.addWidget(self.fields)
        form.addWidget(self.fault)
        last = QHBoxLayout()
        last.setSpacing(12)
        last.addWidget(self.more)
        last.addWidget(self.cost, 1)
        last.addWidget(self.measure)
        last.addWidget(self.button)
        form.addLayout(last)
        self.body.addWidget(self._form)
        self.fault.hide()
        self.more.setChecked(False)
        self.set_folded(False)

    def show_view(self, view: FormView, level: str) -> None:
        """Show what is filled in."""
        self._view, self._level = view, level
        fill(self.experiment, view.experiments, view.choice.key)
        self.question.setText(view.question)
        self._show_models(view.models)
        self._show_ladders(view)
        self.languages.setText(_languages(view.languages))
        self.languages.setToolTip("\n".join(each.text for each in language_choices(view.languages)))
        self.facts.show_fields((view.facts,) if view.facts is not None else ())
        self.fields.show_fields(view.fields)
        self._order()
        self._turn()
        if not self.folder.isModified():
            self.folder.setText(view.folder)
        self.folder.setPlaceholderText(view.folder_hint)
        self.cost.setText(view.why_not or view.cost)
        set_role(self.cost, "warn" if view.why_not else "muted")
        self.measure.setEnabled(view.probe is not None)
        self.button.setEnabled(view.run is not None)
        self.button.setToolTip(view.why_not or tr("Run it in the background; what is finished is kept at every unit"))

    def apply_theme(self, theme: Theme) -> None:
        """Fields of one line stand in line."""
        height = round(_FIELD * max(1.0, theme.scale))
        self.other.setFixedHeight(round(_CHIP * max(1.0, theme.scale)))
        for widget in (self.experiment, self.languages, self.folder, self.browse):
            widget.setFixedHeight(height)
        for fields in (self.facts, self.fields):
            fields.apply_theme(theme)
        self.more.apply_theme(theme)
        self._theme = theme
        self._tint()

    def set_folded(self, folded: bool) -> None:
        """Take the form away, so that the results have the room, or bring it back."""
        self.folded = folded
        self._form.setVisible(not folded)
        self.fold.setText(tr("Set up a run") if folded else tr("Hide the form"))

    def _order(self) -> None:
        """The keyboard goes through the fields as the eye does; those of the settings are made last."""
        way: list[QWidget] = [self.languages, *self.facts.controls(), self.folder, self.browse, self.more]
        way += [*self.fields.controls(), self.measure, self.button]
        for one, other in pairwise(way):
            QWidget.setTabOrder(one, other)

    def _on_fold(self) -> None:
        self.set_folded(not self.folded)

    def _turn(self) -> None:
        """All settings, or those alone that every experiment has."""
        changed = any(field.changed for field in self._view.fields)
        self.more.set_switch(
            tr("All settings") if not changed else tr("All settings (changed)"),
            self.more.isChecked(),
            tr("Every setting of the recipe"),
        )
        self.more.setVisible(self._level == "research" and bool(self._view.fields))
        self.fields.setVisible(self._level == "research" and bool(self._view.fields) and self.more.isChecked())

    def _tint(self) -> None:
        """A chosen model has a mark beside its colour."""
        for chip in self.chips.values():
            if chip.isChecked():
                put(chip, "check", self._theme, "accent")
            else:
                chip.setIcon(QIcon())

    def _show_models(self, lines: tuple[ModelLine, ...]) -> None:
        if lines == self._lines:
            return
        self._lines = lines
        if tuple(self.chips) != tuple(line.name for line in lines):
            for _ in range(2):
                self._flow.takeAt(self._flow.count() - 1)
            self._flow.clear()
            self.chips = {line.name: self._chip(line) for line in lines}
            for chip in self.chips.values():
                self._flow.addWidget(chip)
            self._flow.addWidget(self.other)
            self._flow.addWidget(self.ladder)
        for line in lines:
            chip = self.chips[line.name]
            chip.setChecked(line.chosen)
            chip.setAccessibleName(
                tr("Model {line}, {value}", line=line.name, value=tr("chosen") if line.chosen else tr("not chosen"))
            )
        self._tint()

    def _show_ladders(self, view: FormView) -> None:
        """Models of growing size, for an experiment that compares them."""
        ladders = view.described.ladders if view.described is not None else ()
        if tuple(action.data() for action in self.ladders.actions()) != ladders:
            self.ladders.clear()
            for each in ladders:
                action = self.ladders.addAction(each.title)
                action.setData(each)
                action.setToolTip("\n".join(each.models))
        self.ladder.setText(tr("Ladder of sizes …"))
        self.ladder.setToolTip(
            tr("Models of one family in several sizes; each must be in the cache before it can be run")
        )
        self.ladder.setVisible(bool(ladders))
        self.on_ladder.setText(view.on_ladder)
        self.on_ladder.setVisible(bool(view.on_ladder))

    def _on_ladder(self, ladder: Ladder) -> None:
        described = self._view.described
        if described is not None:
            self._say(self._view.choice.on_ladder(ladder, described.defaults))

    def _chip(self, line: ModelLine) -> QPushButton:
        chip = QPushButton(line.name)
        chip.setCheckable(True)
        chip.setProperty("chip", True)
        chip.setToolTip(tr("{line} is the model on screen", line=line.name) if line.loaded else line.name)
        chip.clicked.connect(lambda _on, name=line.name: self._on_model(name))
        return chip

    def _on_model(self, name: str) -> None:
        """Models run one after the other, in the order in which they are listed."""
        on = {line.name for line in self._lines if line.chosen} ^ {name}
        self._say(replace(self._view.choice, models=tuple(line.name for line in self._lines if line.name in on)))

    def _on_other(self) -> None:
        name = self.other.text().strip()
        if not name:
            return
        self.other.clear()
        chosen = tuple(line.name for line in self._lines if line.chosen)
        self._say(replace(self._view.choice, models=tuple(dict.fromkeys((*chosen, name)))))

    def _on_experiment(self) -> None:
        self._on_fault("")
        self._say(replace(self._view.choice, key=str(self.experiment.currentData())))

    def _on_languages(self) -> None:
        self.picker.set_choices(language_choices(self._view.offered), self._view.languages)
        self.picker.open_below(self.languages)

    def _on_folder(self) -> None:
        self.folder.setModified(False)
        self._say(replace(self._view.choice, folder=self.folder.text().strip()))

    def _on_browse(self) -> None:
        chosen = self._files.folder(self, tr("Folder for the run"))
        if chosen is not None:
            self.folder.setModified(False)
            self._say(replace(self._view.choice, folder=str(chosen)))

    def _on_fault(self, fault: str) -> None:
        self.fault.setText(fault)
        self.fault.setVisible(bool(fault))

    def _set(self, name: str, value: Any) -> None:
        described = self._view.described
        if described is not None:
            self._say(self._view.choice.with_value(name, value, described.defaults[name]))

    def _say(self, choice: ExperimentChoice) -> None:
        if choice != self._view.choice:
            self.choice.emit(choice)

    def _taken_over(self) -> bool:
        """Take over what stands in the fields: a click on a button does not leave the field that is typed in."""
        fields = (*self.facts.fields.values(), *self.fields.fields.values())
        for field in fields:
            if not field.take_over():
                return False
        if self.folder.isModified():
            self._on_folder()
        return True

    def _on_run(self) -> None:
        if self._taken_over() and self._view.run is not None:
            self.run.emit(self._view.run)

    def _on_measure(self) -> None:
        if self._taken_over() and self._view.probe is not None:
            self.probe.emit(self._view.probe)


def _languages(codes: tuple[str, ...]) -> str:
    """The languages by their own names, or how many there are."""
    return ", ".join(codes) if len(codes) <= 6 else tr("{count} languages", count=len(codes))


def _cell(title: str, field: QWidget) -> QWidget:
    """A field below its name."""
    cell = QWidget()
    column = QVBoxLayout(cell)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    column.addWidget(role_label(title, "label"))
    column.addWidget(field)
    return cell


def _wrapped(role: str) -> Any:
    label = role_label("", role)
    label.setWordWrap(True)
    return label
