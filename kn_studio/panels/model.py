"""The Model station: load a model, and see what was found in it."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from kn_studio.intents import CheckMapping, LoadModel, StopJob, UnloadModel
from kn_studio.panels.base import Panel
from kn_studio.theme import Theme
from kn_studio.viewmodels.model import ModelView, ShippedModel
from kn_studio.widgets.card import Card, role_label, set_role
from kn_studio.widgets.elided import ElidedLabel
from kn_studio.widgets.job_strip import Progress
from kn_studio.widgets.row_grid import RowGrid
from kn_studio.widgets.scrolled import Scrolled

DEVICES = ("auto", "cpu", "cuda", "mps", "spread")
DEVICE_HINT = (
    "auto: a GPU where there is one. Write cuda:0,cuda:1 to share the facts of a run among GPUs; "
    "spread lays one model over all of them."
)
DTYPES = ("auto", "float32", "bfloat16", "float16", "float64")


class ModelPanel(Panel):
    """Shipped models, any folder, any Hub id; below them the card of the loaded model."""

    key = "model"
    title = "Model"
    icon = "model"
    hint = "Load a model and see what was found in it"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shipped: tuple[ShippedModel, ...] = ()
        self._rows: list[_ShippedRow] = []
        page = QWidget()
        page.setProperty("ground", "background")
        column = QVBoxLayout(page)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        self._found = self._found_card()
        self._load = self._load_card()
        column.addWidget(self._found)
        column.addWidget(self._load)
        column.addStretch(1)
        area = Scrolled(page, sideways=False)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)

    def _found_card(self) -> Card:
        card = Card()
        card.setAccessibleName("Loaded model")
        self._sentence = role_label("", "sentence")
        self._sentence.setWordWrap(True)
        self._line = role_label("", "muted")
        self._line.setWordWrap(True)
        self._unload = QPushButton("Unload")
        self._unload.setAccessibleName("Unload the model")
        self._unload.setToolTip("Forget the model and give its memory back")
        self._unload.clicked.connect(lambda: self.intent.emit(UnloadModel()))
        top = QHBoxLayout()
        top.addWidget(self._sentence, 1)
        top.addWidget(self._unload, 0, Qt.AlignmentFlag.AlignTop)
        card.body.addLayout(top)
        card.body.addWidget(self._line)
        self._progress = Progress()
        self._progress.setMaximumWidth(360)
        self._left = role_label("", "muted")
        self._stop = QPushButton("Stop")
        self._stop.setAccessibleName("Stop loading")
        self._stop.clicked.connect(lambda: self.intent.emit(StopJob()))
        self._busy_row = QWidget()
        busy = QHBoxLayout(self._busy_row)
        busy.setContentsMargins(0, 0, 0, 0)
        busy.addWidget(self._progress, 1)
        busy.addWidget(self._left)
        busy.addWidget(self._stop)
        busy.addStretch(1)
        card.body.addWidget(self._busy_row)
        card.body.addSpacing(4)
        self._grid = RowGrid()
        card.body.addWidget(self._grid)
        self._check = QPushButton("Check the mapping …")
        self._check.setToolTip("See where the neurons of this model were found, and confirm or correct it")
        self._check.clicked.connect(lambda: self.intent.emit(CheckMapping()))
        card.body.addWidget(self._check, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _load_card(self) -> Card:
        card = Card("Load a model", "shipped with the app, a folder on this computer, or a Hugging Face Hub id")
        self._name = QLineEdit()
        self._name.setPlaceholderText("demo-bert, /path/to/model, or owner/name@revision")
        self._name.setAccessibleName("Alias, folder or Hub id of a model")
        self._name.setClearButtonEnabled(True)
        self._button = QPushButton("Load")
        self._button.setAccessibleName("Load this model")
        self._name.returnPressed.connect(self._load_typed)
        self._name.textChanged.connect(lambda text: self._button.setEnabled(bool(text.strip())))
        self._button.clicked.connect(self._load_typed)
        row = QHBoxLayout()
        row.addWidget(self._name, 1)
        row.addWidget(self._button)
        card.body.addLayout(row)
        card.body.addLayout(self._options())
        card.body.addSpacing(4)
        card.body.addWidget(role_label("Shipped models", "label"))
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        card.body.addLayout(self._list)
        self._none = role_label("No models come with this copy of the app.", "muted")
        card.body.addWidget(self._none)
        self._button.setEnabled(False)
        return card

    def _options(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        self._device, self._dtype = QComboBox(), QComboBox()
        for box, name, values in ((self._device, "Device", DEVICES), (self._dtype, "Precision", DTYPES)):
            box.addItems(list(values))
            box.setAccessibleName(name)
            row.addWidget(role_label(name, "muted"))
            row.addWidget(box)
            row.addSpacing(8)
        self._device.setEditable(True)
        self._device.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self._device.setMinimumContentsLength(13)
        self._device.setToolTip(DEVICE_HINT)
        self._online = QCheckBox("Download if it is not on this computer")
        self._online.setToolTip("Off: the network is never touched. Downloads bring safetensors only, never code.")
        row.addWidget(self._online)
        row.addStretch(1)
        return row

    def _load_typed(self) -> None:
        name = self._name.text().strip()
        if name:
            self.load(name)

    def load(self, name: str) -> None:
        """Ask for this model with the options on screen."""
        offline = not self._online.isChecked()
        device = self._device.currentText().replace(" ", "") or DEVICES[0]
        self.intent.emit(LoadModel(name, device, self._dtype.currentText(), offline))

    def show_view(self, view: ModelView) -> None:
        """Draw the station."""
        self._show_found(view)
        self._show_shipped(view)
        busy = bool(view.busy)
        self._button.setEnabled(not busy and bool(self._name.text().strip()))
        for row in self._rows:
            row.set_state(view.loaded == row.alias, busy)
        with QSignalBlocker(self._name):
            self._name.setEnabled(not busy)

    def _show_found(self, view: ModelView) -> None:
        loaded, busy = bool(view.loaded), bool(view.busy)
        if busy:
            self._say(f"Loading {view.busy}", view.strip.text or "Starting", "muted")
        elif loaded:
            self._say(view.sentence, view.line, "muted")
        elif view.problem:
            self._say("No model is loaded", f"{view.problem} {view.hint}".strip(), "bad")
        else:
            self._say("No model is loaded", "Load one of the shipped models below: it takes a second or two.", "muted")
        self._unload.setVisible(loaded)
        self._busy_row.setVisible(busy)
        self._progress.set_share(view.strip.share)
        self._left.setText(view.strip.left)
        self._stop.setEnabled(not view.strip.stopping)
        self._grid.setVisible(loaded)
        self._grid.show_rows(view.rows)
        self._check.setVisible(view.probed)

    def _say(self, sentence: str, line: str, role: str) -> None:
        self._sentence.setText(sentence)
        self._line.setText(line)
        set_role(self._line, role)

    def _show_shipped(self, view: ModelView) -> None:
        self._none.setVisible(not view.shipped)
        if view.shipped == self._shipped and self._rows:
            return
        for row in self._rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._shipped = view.shipped
        self._rows = [_ShippedRow(model, self) for model in view.shipped]
        for row in self._rows:
            self._list.addWidget(row)

    def apply_theme(self, theme: Theme) -> None:
        """Take the colours of this theme."""
        super().apply_theme(theme)
        self._progress.apply_theme(theme)


class _ShippedRow(QFrame):
    """One shipped model: alias, what it is, Load."""

    def __init__(self, model: ShippedModel, panel: ModelPanel) -> None:
        super().__init__()
        self.alias = model.alias
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 6, 0, 6)
        row.setSpacing(16)
        name = QLabel(model.alias)
        name.setMinimumWidth(110)
        row.addWidget(name)
        row.addWidget(ElidedLabel(model.line, "muted"), 1)
        self._button = QPushButton("Load")
        self._button.setAccessibleName(f"Load {model.alias}")
        self._button.clicked.connect(lambda: panel.load(self.alias))
        row.addWidget(self._button)

    def set_state(self, loaded: bool, busy: bool) -> None:
        """Say whether this is the loaded one."""
        self._button.setText("Loaded" if loaded else "Load")
        self._button.setEnabled(not loaded and not busy)
