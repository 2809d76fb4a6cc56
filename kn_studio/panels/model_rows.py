"""Lists of models to load: a name, a line about each, Load, and Remove where it can be thrown away."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from kn_studio.theme import LIGHT, Theme
from kn_studio.translation import tr
from kn_studio.viewmodels.model_hub import Meter, ModelLine
from kn_studio.widgets.card import role_label, set_role
from kn_studio.widgets.elided import ElidedLabel, PartedLabel
from kn_studio.widgets.meter import MeterBar
from kn_studio.widgets.waiting import while_job

_BUTTON_WIDTH = 84
_METER_WIDTH = 64


class ModelRow(QFrame):
    """One model. `load` and `remove` carry its line."""

    load = Signal(object)
    remove = Signal(object)

    def __init__(self, model: ModelLine, name_width: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = model
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 5, 0, 5)
        row.setSpacing(12)
        name = ElidedLabel(model.title, "text")
        name.setFixedWidth(name_width)
        line = PartedLabel(model.parts, "muted")
        self.meter = MeterBar()
        self.meter.setFixedWidth(_METER_WIDTH)
        self.meter.setAccessibleName(tr("Memory for {model}", model=model.title))
        self.fits = role_label("", "muted")
        row.addWidget(name)
        row.addWidget(line, 1)
        row.addWidget(self.meter)
        row.addWidget(self.fits)
        self.show_meter(model.meter)
        self.remove_button = QPushButton(tr("Remove …"))
        self.remove_button.setProperty("quiet", True)
        self.remove_button.setAccessibleName(tr("Remove {model} from this computer", model=model.name))
        self.remove_button.clicked.connect(lambda: self.remove.emit(self.model))
        self.remove_button.setVisible(bool(model.question))
        row.addWidget(self.remove_button)
        self.load_button = QPushButton(tr("Load") if model.here else tr("Look …"))
        self.load_button.setAccessibleName(f"{(tr('Load') if model.here else tr('Look at'))} {model.title}")
        self.load_button.setMinimumWidth(_BUTTON_WIDTH)
        self.load_button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.load_button.clicked.connect(lambda: self.load.emit(self.model))
        row.addWidget(self.load_button, 0, Qt.AlignmentFlag.AlignRight)

    def show_meter(self, meter: Meter | None) -> None:
        """Whether it fits; nothing where that is not known."""
        for widget in (self.meter, self.fits):
            widget.setVisible(meter is not None)
            widget.setToolTip(meter.words if meter is not None else "")
        if meter is not None:
            self.meter.show_parts(meter.weights, meter.batch, meter.token, meter.words)
            self.fits.setText(meter.short)
            set_role(self.fits, meter.token)

    def apply_theme(self, theme: Theme) -> None:
        """Hand the theme on."""
        self.meter.apply_theme(theme)

    def set_state(self, loaded: bool, busy: bool) -> None:
        """Say whether this is the loaded one, and let nothing be pressed while a job runs."""
        self.load_button.setText(tr("Loaded") if loaded else tr("Load") if self.model.here else tr("Look …"))
        self.load_button.setEnabled(not loaded and not busy and self.model.loadable)
        self.remove_button.setEnabled(self.model.removable and not busy)
        self.load_button.setToolTip(self._why(loaded, busy))
        throw = tr("Throw the downloaded files away")
        used = tr("It is loaded: unload it first.") if not self.model.removable else ""
        self.remove_button.setToolTip(while_job(busy) or used or throw)

    def _why(self, loaded: bool, busy: bool) -> str:
        """What Load does, or why it cannot be pressed."""
        if loaded:
            return tr("It is loaded.")
        if busy:
            return while_job(busy)
        look = tr("See its size, licence and fit on the Hub before anything is downloaded")
        return self.model.why_not or ("" if self.model.here else look)


class ModelRows(QWidget):
    """The rows of a list, made anew when it changes. `load` and `remove` carry the line of a row."""

    load = Signal(object)
    remove = Signal(object)

    def __init__(self, name: str, name_width: int = 120, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._name_width = name_width
        self._theme: Theme = LIGHT
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.rows: list[ModelRow] = []

    def show_models(self, models: tuple[ModelLine, ...], loaded: str, busy: bool) -> None:
        """Show these; `loaded` is the name of the loaded model."""
        # How much is free changes from look to look; for that no row is made anew, so that the keyboard stays in it.
        if tuple(_bare(row.model) for row in self.rows) != tuple(map(_bare, models)):
            for row in self.rows:
                self._column.removeWidget(row)
                row.hide()
                row.deleteLater()
            self.rows = [self._made(model) for model in models]
        for row, model in zip(self.rows, models, strict=True):
            row.model = model
            row.show_meter(model.meter)
            row.set_state(bool(loaded) and row.model.name == loaded, busy)
        widest = max((row.fits.sizeHint().width() for row in self.rows if row.model.meter is not None), default=0)
        for row in self.rows:
            row.fits.setMinimumWidth(widest)  # the meters stand below each other
        self.setVisible(bool(models))

    def apply_theme(self, theme: Theme) -> None:
        """Hand the theme on."""
        self._theme = theme
        for row in self.rows:
            row.apply_theme(theme)

    def _made(self, model: ModelLine) -> ModelRow:
        row = ModelRow(model, self._name_width, self)
        row.load.connect(self.load)
        row.remove.connect(self.remove)
        row.apply_theme(self._theme)
        self._column.addWidget(row)
        return row


def _bare(model: ModelLine) -> ModelLine:
    """Without what changes from look to look."""
    return replace(model, meter=None)
