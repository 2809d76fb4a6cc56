"""The Edit station: change what the model says through its neurons, see what that does, and take it back."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kn_studio.editing_intents import (
    ChooseEdit,
    ClearEdits,
    LoadEdits,
    MeasureEdits,
    MoveEdit,
    ReadNeurons,
    RedoEdit,
    SaveEditedModel,
    SaveEdits,
    SwitchEdit,
    UndoEdit,
)
from kn_studio.fact_intents import ChooseLanguages
from kn_studio.intents import OpenSession, ResumeRun, ScaleNeurons, ShowStation
from kn_studio.panels import heads
from kn_studio.panels.base import Panel
from kn_studio.panels.card_column import BAR, CardColumn
from kn_studio.panels.edit_form_card import EditFormCard
from kn_studio.panels.edit_stack_card import EditStackCard
from kn_studio.panels.edited_answers_card import EditedAnswersCard
from kn_studio.panels.fact_card import FactCard
from kn_studio.panels.first_steps import show_missing, station_for
from kn_studio.panels.side_effects_card import SideEffectsCard
from kn_studio.theme import Theme
from kn_studio.translation import marked, tr
from kn_studio.viewmodels.edit_station import EditView
from kn_studio.widgets.card import set_role, wrapped_label
from kn_studio.widgets.direction import set_margins
from kn_studio.widgets.file_choice import FileChoice
from kn_studio.widgets.switch import Switch

_WAIT = 300
"""Milliseconds that the neurons have to stay the same before they are tried out: a threshold goes through many."""
_DIFFERENCE = marked("Edits (*.safetensors)")


class EditPanel(Panel):
    """Asks for the live bars once for each set of neurons while the station is on the screen; `files` asks for files
    and is replaced in tests.
    """

    head: ClassVar[heads.PanelHead] = heads.EDIT

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.files = FileChoice()
        self._view: EditView | None = None
        self._asked: ScaleNeurons | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_WAIT)
        self._timer.timeout.connect(self._try_once)
        self.fact = FactCard()
        self.finding = wrapped_label("text")
        self.fact.body.addWidget(self.finding)
        self.form = EditFormCard()
        self.stack = EditStackCard()
        self.effect = EditedAnswersCard()
        self.sides = SideEffectsCard()
        self.area = CardColumn(tr("Edit"), (self.form, self.stack, self.effect, self.sides))
        self.empty, self.nothing = self.area.empty, self.area.nothing
        self._lay_out()
        self._join()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        set_margins(top, 0, 0, BAR, 0)
        top.addWidget(self.fact)
        column = QVBoxLayout(self)
        set_margins(column, 16, 16, 16 - BAR, 16)
        column.setSpacing(12)
        column.addLayout(top)
        column.addWidget(self.area, 1)

    def _join(self) -> None:
        say = self.intent.emit
        self.fact.languages.connect(lambda codes: say(ChooseLanguages(codes)))
        self.fact.resume.connect(lambda run: say(ResumeRun(run)))
        self.form.choice.connect(lambda choice: say(ChooseEdit(choice)))
        self.form.scale.connect(self._on_scale)
        self.form.apply.connect(self.intent)
        self.form.locate.connect(self._on_locate)
        self.form.from_file.connect(self._on_neurons)
        self.form.pick.connect(self.intent)
        self.stack.switched.connect(lambda number, on: say(SwitchEdit(number, on)))
        self.stack.moved.connect(lambda number, place: say(MoveEdit(number, place)))
        self.stack.undo.connect(lambda: say(UndoEdit()))
        self.stack.redo.connect(lambda: say(RedoEdit()))
        self.stack.clear.connect(lambda: say(ClearEdits()))
        self.stack.save_model.connect(self._on_save_model)
        self.stack.save_edits.connect(self._on_save_edits)
        self.stack.load_edits.connect(self._on_load_edits)
        self.effect.measure.connect(lambda: say(MeasureEdits()))
        self.empty.primary.connect(self._on_primary)
        self.empty.second.connect(lambda: say(OpenSession(demo=True)))

    def show_view(self, view: Any) -> None:
        """Draw this `EditView`."""
        self._view = view
        ready = view.kind == "ready"
        self.fact.show_line(view.fact, "", stale=False)
        self.finding.setText(view.finding)
        self.finding.setVisible(bool(view.finding))
        set_role(self.finding, "muted" if view.effect.stale else "text")
        self.nothing.setVisible(not ready)
        self.form.setVisible(ready)
        self.stack.setVisible(bool(view.stack.lamp or view.stack.note))
        self.effect.setVisible(ready)
        self.sides.setVisible(view.sides is not None)
        self.stack.show_view(view.stack)
        if ready:
            self.form.show_view(view.form)
            self.effect.show_view(view.effect, view.level)
        else:
            show_missing(self.empty, view.kind, view.message, loading=view.loading, possible=not view.busy)
        if view.sides is not None:
            self.sides.show_view(view.sides)
        self._wait_to_try()

    def pages(self) -> Mapping[str, Switch]:
        """What is open on the cards."""
        return {"effect": self.effect.switch, "sides": self.sides.switch}

    def apply_theme(self, theme: Theme) -> None:
        """Hand the theme on to all cards."""
        super().apply_theme(theme)
        for card in (self.fact, self.form, self.stack, self.effect, self.sides):
            card.apply_theme(theme)
        self.area.apply_theme(theme)

    def showEvent(self, event: QShowEvent) -> None:
        """Only now does anybody look at the bars."""
        super().showEvent(event)
        self._wait_to_try()

    def _wait_to_try(self) -> None:
        wanted = self._wanted()
        if wanted is None or wanted == self._asked or not self.isVisible():
            self._timer.stop()
        else:
            self._timer.start()

    def _wanted(self) -> ScaleNeurons | None:
        if self._view is None or self._view.kind != "ready":
            return None
        wanted = self._view.form.ask
        if wanted is None:
            self._asked = None
        return wanted

    def _try_once(self) -> None:
        wanted = self._wanted()
        if wanted is not None and wanted != self._asked:
            self._on_scale(wanted)

    def _on_scale(self, wanted: ScaleNeurons) -> None:
        self._asked = wanted
        self.intent.emit(wanted)

    def _on_primary(self) -> None:
        if self._view is not None and (station := station_for(self._view.kind)):
            self.intent.emit(ShowStation(station))

    def _on_locate(self) -> None:
        if self._view is not None and self._view.form.locate is not None:
            self.intent.emit(self._view.form.locate)

    def _on_neurons(self) -> None:
        chosen = self.files.files(self, tr("Read neurons"), tr("Neurons (*.json);;All files (*)"))
        if chosen:
            self.intent.emit(ReadNeurons(chosen[0]))

    def _on_save_model(self) -> None:
        folder = self.files.folder(self, tr("Save the edited model to an empty folder"))
        if folder is not None:
            self.intent.emit(SaveEditedModel(folder))

    def _on_save_edits(self) -> None:
        chosen = self.files.target(self, tr("Save the edits as a difference"), "edits.safetensors", tr(_DIFFERENCE))
        if chosen is not None:
            self.intent.emit(SaveEdits(chosen if chosen.suffix else chosen.with_suffix(".safetensors")))

    def _on_load_edits(self) -> None:
        chosen = self.files.files(self, tr("Apply edits from a file"), tr(_DIFFERENCE))
        if chosen:
            self.intent.emit(LoadEdits(chosen[0]))
