"""The Model station: load a model, and see what was found in it."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QSignalBlocker
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from kn_studio.intents import LoadModel
from kn_studio.model_aliases import resolved
from kn_studio.model_intents import (
    CloseLook,
    LookAtModel,
    ReadCache,
    RemoveCached,
    SetOffline,
)
from kn_studio.panels import heads
from kn_studio.panels.base import Panel
from kn_studio.panels.hub_card import HubCard
from kn_studio.panels.loaded_model_card import LoadedModelCard
from kn_studio.panels.model_rows import ModelRows
from kn_studio.theme import Theme
from kn_studio.translation import marked, tr
from kn_studio.viewmodels.model import ModelView
from kn_studio.viewmodels.model_hub import HubSide, ModelLine
from kn_studio.widgets.card import Card, named, role_label, wrapped_label
from kn_studio.widgets.check_box import CheckBox
from kn_studio.widgets.file_choice import FileChoice
from kn_studio.widgets.flow import FlowLayout
from kn_studio.widgets.scrolled import Scrolled
from kn_studio.widgets.waiting import while_job

AUTO = marked("auto")
DEVICES = (AUTO, "cpu", "cuda", "mps", "spread")
DEVICE_HINT = marked(
    "auto: a GPU where there is one. Write cuda:0,cuda:1 to share the facts of a run among GPUs; "
    "spread lays one model over all of them."
)
DTYPES = (AUTO, "float32", "bfloat16", "float16", "float64")


class ModelPanel(Panel):
    """The card of the loaded model; below it shipped models, any folder, any Hub id, and what was downloaded.

    `files` asks before something is thrown away; it is replaced in tests.
    """

    head: ClassVar[heads.PanelHead] = heads.MODEL

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.files = FileChoice()
        self._side = HubSide()
        self._loaded = self._failed = ""
        page = QWidget()
        page.setProperty("ground", "background")
        column = QVBoxLayout(page)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        self.loaded = LoadedModelCard()
        self.loaded.intent.connect(self.intent)
        self.hub = HubCard()
        self.hub.download.connect(self._on_download)
        self.hub.closed.connect(lambda: self.intent.emit(CloseLook()))
        self._load = self._load_card()
        for card in (self.loaded, self.hub, self._load, self._cache_card()):
            column.addWidget(card)
        column.addStretch(1)
        area = Scrolled(page, sideways=False)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)

    def _load_card(self) -> Card:
        card = Card(tr("Load a model"), tr("shipped with the app, a folder on this computer, or a Hugging Face Hub id"))
        self._name = QLineEdit()
        self._name.setPlaceholderText(tr("demo-bert, /path/to/model, or owner/name@revision"))
        self._name.setAccessibleName(tr("Alias, folder or Hub id of a model"))
        self._name.setClearButtonEnabled(True)
        self._button = QPushButton(tr("Load"))
        self._button.setAccessibleName(tr("Load this model"))
        self._name.returnPressed.connect(self._load_typed)
        self._name.textChanged.connect(self._allow_load)
        self._button.clicked.connect(self._load_typed)
        row = QHBoxLayout()
        row.addWidget(self._name, 1)
        row.addWidget(self._button)
        card.body.addLayout(row)
        card.body.addWidget(self._options())
        card.body.addSpacing(4)
        card.body.addWidget(role_label(tr("Shipped models"), "label"))
        self._shipped = ModelRows(tr("Shipped models"))
        self._none = role_label(tr("No models come with this copy of the app."), "muted")
        self._papers = ModelRows(tr("Multilingual models of the papers"))
        card.body.addWidget(self._shipped)
        card.body.addWidget(self._none)
        card.body.addSpacing(4)
        card.body.addWidget(role_label(tr("Multilingual models of the papers"), "label"))
        card.body.addWidget(self._papers)
        for rows in (self._shipped, self._papers):
            rows.load.connect(lambda model: self.load(model.name))
        self._allow_load()
        return card

    def _cache_card(self) -> Card:
        card = Card(tr("Downloaded models"), tr("kept in the cache of the Hugging Face Hub"))
        self._cache_line = wrapped_label("muted")
        self._cached = ModelRows(tr("Downloaded models"), name_width=236)
        self._cached.load.connect(lambda model: self.load(model.name))
        self._cached.remove.connect(self._on_remove)
        card.body.addWidget(self._cached)
        card.body.addWidget(self._cache_line)
        return card

    def _options(self) -> QWidget:
        options = QWidget()
        row = FlowLayout(options, spacing=16)
        self._device, self._dtype = QComboBox(), QComboBox()
        for box, name, values in ((self._device, tr("Device"), DEVICES), (self._dtype, tr("Precision"), DTYPES)):
            for value in values:
                box.addItem(tr(value) if value == AUTO else value, value)
            box.setAccessibleName(name)
            row.addWidget(named(name, box, "muted", 8))
        self._device.setEditable(True)
        self._device.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self._device.setMinimumContentsLength(13)
        self._device.setToolTip(tr(DEVICE_HINT))
        self._device.activated.connect(self._read_cache)
        self._dtype.activated.connect(self._read_cache)
        if (typed := self._device.lineEdit()) is not None:
            typed.editingFinished.connect(self._read_cache)
        self._online = CheckBox(tr("Models may be downloaded"))
        self._online.setToolTip(tr("Off: no model touches the network. Downloads bring safetensors only, never code."))
        self._online.toggled.connect(lambda on: self.intent.emit(SetOffline(not on)))
        row.addWidget(self._online)
        return options

    def _allow_load(self) -> None:
        busy, typed = self._name.isReadOnly(), bool(self._name.text().strip())
        self._button.setEnabled(not busy and typed)
        why = while_job(busy) or tr("Write a model's name first.")
        self._button.setToolTip("" if self._button.isEnabled() else why)

    def _load_typed(self) -> None:
        if self._button.isEnabled():
            self.load(self._name.text().strip())

    def load(self, name: str) -> None:
        """Ask for this model with the options on screen; one that must be downloaded is looked at first."""
        device, dtype = self._place()
        offline = not self._online.isChecked()
        if not offline and self._side.to_look_at(name):
            self.intent.emit(LookAtModel(resolved(name), device, dtype))
        else:
            self.intent.emit(LoadModel(resolved(name), device, dtype, offline))

    def _on_download(self, name: str) -> None:
        self.intent.emit(LoadModel(name, *self._place(), offline=False))

    def _place(self) -> tuple[str, str]:
        """Device and number format that are chosen."""
        typed = self._device.currentText().replace(" ", "")
        place = self._device.findText(typed)
        device = self._device.itemData(place) if place >= 0 else typed
        return device or AUTO, self._dtype.currentData()

    def _read_cache(self) -> None:
        """What there is, and whether it fits where it would be loaded."""
        self.intent.emit(ReadCache(*self._place()))

    def _on_remove(self, model: ModelLine) -> None:
        more = tr("Other programs that use the Hub's cache lose it too. To have it back, it must be downloaded again.")
        if self.files.may(self, tr("Remove a model"), model.question, more, tr("Remove"), tr("Keep")):
            self.intent.emit(RemoveCached(model.name))

    def showEvent(self, event: QShowEvent) -> None:
        """What was downloaded is read when the station comes on screen: other programs use the cache too."""
        super().showEvent(event)
        self._read_cache()

    def show_view(self, view: ModelView) -> None:
        """Draw the station."""
        changed, self._loaded = view.loaded != self._loaded, view.loaded
        self._side = view.side
        self.loaded.show_view(view)
        busy = bool(view.busy) or view.working
        shipped = tuple(ModelLine(model.alias, model.parts, model.alias) for model in view.shipped)
        self._shipped.show_models(shipped, view.loaded, busy)
        self._none.setVisible(not shipped)
        self._papers.show_models(view.side.aliases, view.loaded, busy)
        self._cached.show_models(view.side.cached, view.loaded, busy)
        self._cache_line.setText(view.side.cache_line or tr("The cache has not been read yet."))
        self.hub.show_view(view.side.hub if not view.busy else None, busy)
        with QSignalBlocker(self._name), QSignalBlocker(self._online):
            self._offer_again(view.failed)
            self._name.setReadOnly(busy)  # not disabled: the keyboard stays, to mend a name that was not found
            self._allow_load()
            self._online.setChecked(not view.side.offline)
        if changed and not busy and self.isVisible():
            self._read_cache()  # a model took memory, or gave it back

    def _offer_again(self, failed: str) -> None:
        """Put the name of a model that could not be loaded into the empty field, once: it is to be corrected there."""
        if failed and failed != self._failed and not self._name.text().strip():
            self._name.setText(failed)
        self._failed = failed

    def apply_theme(self, theme: Theme) -> None:
        """Take the colours of this theme."""
        super().apply_theme(theme)
        self.loaded.apply_theme(theme)
        for widget in (self.hub, self._shipped, self._papers, self._cached):
            widget.apply_theme(theme)
