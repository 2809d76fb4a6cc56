"""The sheet before a run: which method scores the neurons, with which settings, or a preset of both by name."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Any

from PySide6.QtCore import QSignalBlocker, QTimer, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QComboBox, QDialog, QGridLayout, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from engine.presets import OWN, Preset
from kn_studio.intents import LocateNeurons
from kn_studio.run_pace import RunPace, expected
from kn_studio.theme import Theme
from kn_studio.translation import tr
from kn_studio.viewmodels import wording
from kn_studio.viewmodels.run_sheet import OFFERED, OFFERED_PRESETS, PRESET_WORDS, Offered, Setting
from kn_studio.viewmodels.window import duration
from kn_studio.widgets.card import role_label, wrapped_label

WIDTH = 520
_MARGIN = 16


class RunSheet(QDialog):
    """Emits `intent` when the user presses Locate: the run that was asked for, with the method chosen here.

    `prompts` is how many it has, `paces` tell how long earlier runs of the loaded model took, newest first.
    """

    intent = Signal(object)

    def __init__(
        self,
        asked: LocateNeurons,
        prompts: int,
        theme: Theme,
        parent: QWidget | None = None,
        paces: Sequence[RunPace] = (),
    ) -> None:
        super().__init__(parent)
        self._asked, self._prompts, self._paces = asked, prompts, paces
        self.setWindowTitle(tr("Locate with …"))
        self.setProperty("ground", "background")
        self.presets = QComboBox()
        self.presets.setAccessibleName(tr("Preset"))
        for preset in OFFERED_PRESETS:
            self.presets.addItem(tr(PRESET_WORDS[preset.key][0]), preset.key)
        self.methods = QComboBox()
        self.methods.setAccessibleName(tr("Method"))
        for each in OFFERED:
            self.methods.addItem(wording.method(each.key), each.key)
        self._sentence, self._amount = wrapped_label("text"), wrapped_label("muted")
        self.more = QPushButton(tr("Settings"))
        self.more.setCheckable(True)
        self.more.setAutoDefault(False)
        self.run = QPushButton(tr("Locate"))
        self.run.setProperty("primary", True)
        self.run.setDefault(True)
        self._close = QPushButton(tr("Close"))
        self._close.setAutoDefault(False)
        self._form = QWidget()
        self._grid = QGridLayout(self._form)
        self._fields: dict[str, QComboBox | QLineEdit] = {}
        self._lay_out()
        self.methods.currentIndexChanged.connect(self._on_method)
        self.presets.currentIndexChanged.connect(self._on_preset)
        self.more.toggled.connect(self._fold)
        self.run.clicked.connect(self._run)
        self._close.clicked.connect(self.close)
        self._show_method()
        self.setFixedWidth(theme.enlarged(WIDTH))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        column.setSpacing(12)
        column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetMinimumSize)
        top = QGridLayout()
        top.setHorizontalSpacing(16)
        top.setColumnStretch(1, 1)
        top.addWidget(role_label(tr("Preset"), "muted"), 0, 0)
        top.addWidget(self.presets, 0, 1, 1, 2)
        top.addWidget(role_label(tr("Method"), "muted"), 1, 0)
        top.addWidget(self.methods, 1, 1)
        top.addWidget(self.more, 1, 2)
        column.addLayout(top)
        column.addWidget(self._sentence)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setColumnStretch(1, 1)
        column.addWidget(self._form)
        column.addStretch(1)
        bottom = QHBoxLayout()
        bottom.addWidget(self._amount, 1)
        bottom.addWidget(self._close)
        bottom.addWidget(self.run)
        column.addLayout(bottom)

    def _offered(self) -> Offered:
        return OFFERED[self.methods.currentIndex()]

    def _preset(self) -> Preset:
        return OFFERED_PRESETS[self.presets.currentIndex()]

    def _on_preset(self) -> None:
        """A preset brings its method along."""
        with QSignalBlocker(self.methods):
            self.methods.setCurrentIndex(self.methods.findData(self._preset().method))
        self._show_method()

    def _on_method(self) -> None:
        """A method that was chosen by itself has its own settings."""
        with QSignalBlocker(self.presets):
            self.presets.setCurrentIndex(0)
        self._show_method()

    def _show_method(self) -> None:
        """The sentence and the settings of the method or the preset that is chosen now."""
        offered, preset = self._offered(), self._preset()
        self._sentence.setText(tr(offered.sentence if preset is OWN else PRESET_WORDS[preset.key][1]))
        formula = wrapped_label("muted")
        formula.setText(tr(offered.formula))
        while (item := self._grid.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self._grid.addWidget(formula, 0, 0, 1, 2)
        self._fields = {
            each.name: _field(each, preset.params.get(each.name), self._show_amount) for each in offered.settings
        }
        for row, each in enumerate(offered.settings, 1):
            self._grid.addWidget(role_label(tr(each.title), "muted"), row, 0)
            self._grid.addWidget(self._fields[each.name], row, 1)
        in_order = [self.presets, self.methods, self.more, *self._fields.values(), self._close, self.run]
        for before, after in pairwise(in_order):
            QWidget.setTabOrder(before, after)
        self._show_amount()
        self._fold()

    def _show_amount(self) -> None:
        """How much the run is, and how long it takes where an earlier one tells."""
        prompts = wording.prompts(self._prompts)
        seconds = expected(self._paces, self.chosen(), self._prompts)
        if seconds is None:
            text = tr("{prompts}. How long it takes is told after the first one.", prompts=prompts)
        else:
            text = tr("{prompts}, about {time}, as the last run went.", prompts=prompts, time=duration(seconds))
        self._amount.setText(text)

    def _fold(self) -> None:
        self._form.setVisible(self.more.isChecked())
        # Once the layout knows of it: before, the sheet would keep the height of the settings that went.
        QTimer.singleShot(0, self, self.adjustSize)

    def chosen(self) -> LocateNeurons:
        """The run with this method, the name of the preset, and the settings that differ from its or the method's."""
        preset = self._preset()
        params: dict[str, Any] = {} if preset is OWN else {"preset": preset.key}
        for each in self._offered().settings:
            field = self._fields[each.name]
            own = preset.params.get(each.name, each.choices[0][0] if each.choices else None)
            if isinstance(field, QComboBox):
                if field.currentData() != own:
                    params[each.name] = field.currentData()
            elif field.hasAcceptableInput() and int(field.text()) != own:
                params[each.name] = int(field.text())
        return replace(self._asked, method=self._offered().key, params=params)

    def _run(self) -> None:
        self.intent.emit(self.chosen())
        self.close()


def _field(setting: Setting, preset: Any, on_change: Callable[[], None]) -> QComboBox | QLineEdit:
    """What a setting is chosen with; `preset` is its value to begin with, None for the method's own."""
    if setting.choices:
        box = QComboBox()
        for value, words in setting.choices:
            box.addItem(tr(words), value)
        box.setCurrentIndex(max(0, box.findData(preset)))
        box.setAccessibleName(tr(setting.title))
        box.currentIndexChanged.connect(lambda _index: on_change())
        return box
    number = QLineEdit()
    number.setValidator(QIntValidator(setting.least, setting.most, number))
    number.setPlaceholderText(tr("own") if preset is None else str(preset))
    number.setAccessibleName(tr(setting.title))
    number.textChanged.connect(lambda _text: on_change())
    return number
