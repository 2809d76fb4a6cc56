"""The card of the form: which experiment, on which models, languages and facts, where it is kept, what it will cost."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from kn_studio.experiment_state import ExperimentChoice
from kn_studio.panels.choices import combo, fill, language_choices
from kn_studio.panels.experiment_fields import SettingFields
from kn_studio.panels.experiment_models import ExperimentModels
from kn_studio.panels.experiment_narrowing import ArmChoice, FactChoice
from kn_studio.theme import Theme
from kn_studio.translation import counted, tr
from kn_studio.viewmodels.experiment_form import LANGUAGES, FormView
from kn_studio.widgets.card import Card, set_role, wrapped_label
from kn_studio.widgets.file_choice import FileChoice
from kn_studio.widgets.language_picker import LanguagePicker
from kn_studio.widgets.named_field import named_field
from kn_studio.widgets.toggle import Toggle

if TYPE_CHECKING:
    from engine.experiments.ladders import Ladder

_FIELD = 32


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
        self.experiment = combo(tr("Experiment"))
        self.experiment.activated.connect(lambda _row: self._on_experiment())
        self.question = wrapped_label("text")
        self.models = ExperimentModels()
        self.models.chosen.connect(lambda names: self._say(replace(self._view.choice, models=names)))
        self.models.on_ladder.connect(self._on_ladder)
        self.on_ladder = wrapped_label("muted")
        self.languages = QPushButton()
        self.languages.setAccessibleName(tr("Languages"))
        self.languages.setProperty("picked", True)
        self.languages.clicked.connect(self._on_languages)
        self.picker = LanguagePicker(self, tr("Every fact is asked in all of them."))
        self.picker.picked.connect(lambda codes: self._set(LANGUAGES, ",".join(codes)))
        self.facts, self.fields = SettingFields(), SettingFields()
        for fields in (self.facts, self.fields):
            fields.changed.connect(self._set)
            fields.fault.connect(self._on_fault)
        self.which = FactChoice()
        self.which.changed.connect(self._on_which)
        self.arms = ArmChoice()
        self.arms.arms.connect(lambda arms: self._set("arms", arms))
        self.arms.workers.connect(lambda count: self._say(replace(self._view.choice, workers=count)))
        self.cost = wrapped_label("muted")
        self.fault = wrapped_label("warn")
        self._make_place()
        self._make_buttons()
        self._lay_out()

    def _make_place(self) -> None:
        """Where the run is kept."""
        self.folder = QLineEdit()
        self.folder.setAccessibleName(tr("Folder"))
        self.folder.editingFinished.connect(self._on_folder)
        self.browse = QPushButton(tr("Choose …"))
        self.browse.setToolTip(tr("Choose the folder that the run is kept in"))
        self.browse.clicked.connect(self._on_browse)

    def _make_buttons(self) -> None:
        """What shows more of the form or less, and what sets out."""
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

    def _lay_out(self) -> None:
        self._form = QWidget()
        form = QVBoxLayout(self._form)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(8)
        form.addWidget(self.experiment)
        form.addWidget(self.question)
        form.addWidget(named_field(tr("Models"), self.models))
        form.addWidget(self.on_ladder)
        line = QHBoxLayout()
        line.setSpacing(12)
        top = Qt.AlignmentFlag.AlignTop
        line.addWidget(named_field(tr("Languages"), self.languages), 2, top)
        line.addWidget(self.facts, 1, top)
        place = QWidget()
        row = QHBoxLayout(place)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.folder, 1)
        row.addWidget(self.browse)
        line.addWidget(named_field(tr("Folder"), place), 3, top)
        form.addLayout(line)
        form.addWidget(self.which)
        form.addWidget(self.fields)
        form.addWidget(self.arms)
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
        self.models.show_models(view.models)
        self.models.show_ladders(view.described.ladders if view.described is not None else ())
        self.on_ladder.setText(view.on_ladder)
        self.on_ladder.setVisible(bool(view.on_ladder))
        self.languages.setText(_languages(view.languages))
        self.languages.setToolTip("\n".join(each.text for each in language_choices(view.languages)))
        self.facts.show_fields((view.facts,) if view.facts is not None else ())
        self.fields.show_fields(view.fields)
        self.which.show_view(view.narrowing)
        self.arms.show_view(view.narrowing)
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
        for widget in (self.experiment, self.languages, self.folder, self.browse):
            widget.setFixedHeight(height)
        for each in (self.models, self.facts, self.which, self.fields, self.arms, self.more):
            each.apply_theme(theme)

    def set_folded(self, folded: bool) -> None:
        """Take the form away, so that the results have the room, or bring it back."""
        self.folded = folded
        self._form.setVisible(not folded)
        self.fold.setText(tr("Set up a run") if folded else tr("Hide the form"))

    def _order(self) -> None:
        """The keyboard goes through the fields as the eye does; those of the settings are made last."""
        way: list[QWidget] = [self.languages, *self.facts.controls(), self.folder, self.browse]
        way += [*self.which.controls(), self.more, *self.fields.controls(), *self.arms.controls()]
        way += [self.measure, self.button]
        for one, other in pairwise(way):
            QWidget.setTabOrder(one, other)

    def _on_fold(self) -> None:
        self.set_folded(not self.folded)

    def _turn(self) -> None:
        """All settings, or those alone that every experiment has."""
        some = any(not each.chosen for each in self._view.narrowing.arms)
        changed = some or self._view.choice.workers is not None or any(field.changed for field in self._view.fields)
        self.more.set_switch(
            tr("All settings") if not changed else tr("All settings, some changed"),
            self.more.isChecked(),
            tr("Every setting of the recipe"),
        )
        able = self._level == "research" and bool(self._view.fields)
        self.more.setVisible(able)
        for part in (self.fields, self.arms):
            part.setVisible(able and self.more.isChecked())

    def _on_ladder(self, ladder: Ladder) -> None:
        described = self._view.described
        if described is not None:
            self._say(self._view.choice.on_ladder(ladder, described.defaults))

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

    def _on_which(self, values: tuple[tuple[str, Any], ...]) -> None:
        described, choice = self._view.described, self._view.choice
        if described is None:
            return
        for name, value in values:
            choice = choice.with_value(name, value, described.defaults[name])
        self._say(choice)

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
    return tr(", ").join(codes) if len(codes) <= 6 else counted("{n} language", "{n} languages", len(codes))
