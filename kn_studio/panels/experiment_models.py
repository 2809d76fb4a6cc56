"""The models of an experiment: a chip for each that is there, a field for another one, and ladders of sizes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QLineEdit, QMenu, QPushButton, QWidget

from kn_studio.icons import put
from kn_studio.theme import LIGHT, Theme
from kn_studio.translation import figures, tr
from kn_studio.viewmodels.experiment_form import ModelLine
from kn_studio.widgets.flow import FlowLayout

if TYPE_CHECKING:
    from engine.experiments.ladders import Ladder

_OTHER, _CHIP = 260, 28


class ExperimentModels(QWidget):
    """`chosen` carries the names of all chosen models, in the order in which they run; `on_ladder` a `Ladder`."""

    chosen = Signal(object)
    on_ladder = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme = LIGHT
        self._lines: tuple[ModelLine, ...] = ()
        self._flow = FlowLayout(self)
        self.chips: dict[str, QPushButton] = {}
        self.other = QLineEdit()
        self.other.setAccessibleName(tr("Another model"))
        self.other.setPlaceholderText(tr("a folder, or owner/name in the cache"))
        self.other.setMinimumWidth(_OTHER)
        self.other.setProperty("low", True)
        self.other.returnPressed.connect(self._on_other)
        self.ladder = QPushButton()
        self.ladder.setProperty("small", True)
        self.ladders = QMenu(self.ladder)
        self.ladders.setToolTipsVisible(True)
        self.ladders.triggered.connect(lambda action: self.on_ladder.emit(action.data()))
        self.ladder.setMenu(self.ladders)
        for widget in (self.other, self.ladder):
            self._flow.addWidget(widget)

    def show_models(self, lines: tuple[ModelLine, ...]) -> None:
        """A chip for each of these; the same ones again leave them alone."""
        if lines == self._lines:
            return
        self._lines = lines
        if tuple(self.chips) != tuple(line.name for line in lines):
            for _ in range(2):
                self._flow.takeAt(self._flow.count() - 1)
            self._flow.clear()
            self.chips = {line.name: self._chip(line) for line in lines}
            for widget in (*self.chips.values(), self.other, self.ladder):
                self._flow.addWidget(widget)
        for line in lines:
            chip = self.chips[line.name]
            chip.setChecked(line.chosen)
            chip.setAccessibleName(
                tr("Model {line}, {value}", line=line.name, value=tr("chosen") if line.chosen else tr("not chosen"))
            )
        self._tint()

    def show_ladders(self, ladders: tuple[Ladder, ...]) -> None:
        """Models of growing size, for an experiment that compares them."""
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

    def apply_theme(self, theme: Theme) -> None:
        """Fields of one line stand in line."""
        self.other.setFixedHeight(round(_CHIP * max(1.0, theme.scale)))
        self._theme = theme
        self._tint()

    def _chip(self, line: ModelLine) -> QPushButton:
        chip = QPushButton(figures(line.name))
        chip.setCheckable(True)
        chip.setProperty("chip", True)
        chip.setToolTip(tr("{line} is the model on screen", line=line.name) if line.loaded else line.name)
        chip.clicked.connect(lambda _on, name=line.name: self._on_model(name))
        return chip

    def _tint(self) -> None:
        """A chosen model has a mark beside its colour."""
        for chip in self.chips.values():
            if chip.isChecked():
                put(chip, "check", self._theme, "accent")
            else:
                chip.setIcon(QIcon())

    def _on_model(self, name: str) -> None:
        """Models run one after the other, in the order in which they are listed."""
        on = {line.name for line in self._lines if line.chosen} ^ {name}
        self.chosen.emit(tuple(line.name for line in self._lines if line.name in on))

    def _on_other(self) -> None:
        name = self.other.text().strip()
        if not name:
            return
        self.other.clear()
        chosen = tuple(line.name for line in self._lines if line.chosen)
        self.chosen.emit(tuple(dict.fromkeys((*chosen, name))))
