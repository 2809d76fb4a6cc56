"""The settings of a search for groups, and the kept searches to choose from: what the card folds out."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from kn_studio.degeneracy_intents import SetSearchSettings
from kn_studio.theme import Theme
from kn_studio.translation import marked, tr
from kn_studio.viewmodels.degeneracy_station import DegeneracyView
from kn_studio.widgets.card import named
from kn_studio.widgets.switch import Switch
from kn_studio.widgets.toggle import Toggle

_CANDIDATES = (2, 200)
_MOST_SETS = 100_000
_DISTANCES = (("inverse", marked("Inverse")), ("cosine", marked("Cosine")))
_SCALES = (("log", marked("Log")), ("absolute", marked("Absolute")))
_FIGURES = 76
"""Pixels for a number of six digits."""
_KEPT = 26
"""Letters of a kept search that are to be read in any case."""


class SearchSettings(QWidget):
    """Signals: all settings as they are now (`SetSearchSettings`), and the number of the kept search chosen."""

    changed = Signal(object)
    kept = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.candidates = _number(tr("Candidates"), *_CANDIDATES)
        self.candidates.setToolTip(tr("The strongest so many neurons are searched"))
        self.budget = _number(tr("Budget"), 1, _MOST_SETS)
        self.budget.setPlaceholderText(tr("own"))
        self.budget.setToolTip(tr("The most sets to test; empty: the method's own"))
        self.distance = Switch(_DISTANCES, tr("Distance"))
        self.distance.setToolTip(
            tr("One over the weight between two neurons, or over its cosine, which knows no scale")
        )
        self.scale = Switch(_SCALES, tr("Scale"))
        self.scale.setToolTip(tr("How long a cluster lives: the ratio of its distances, or their difference"))
        self.root = Toggle()
        self.searches = QComboBox()
        self.searches.setAccessibleName(tr("Kept searches"))
        self.searches.setMinimumContentsLength(_KEPT)
        self.searches.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._kept = named(tr("Kept"), self.searches)
        self._topology = _row(named(tr("Distance"), self.distance), named(tr("Scale"), self.scale), self.root)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(_row(named(tr("Candidates"), self.candidates), named(tr("Budget"), self.budget), self._kept))
        column.addWidget(self._topology)
        for field in (self.candidates, self.budget):
            field.editingFinished.connect(self._tell)
        for switch in (self.distance, self.scale):
            switch.chosen.connect(lambda _key: self._tell())
        self.root.clicked.connect(lambda _on: self._tell())
        self.searches.activated.connect(lambda _row: self.kept.emit(self.searches.currentData()))
        self._shown: SetSearchSettings | None = None

    def show_view(self, view: DegeneracyView) -> None:
        """Show what is set, without telling anybody."""
        settings = self._shown = view.settings
        for field, value in ((self.candidates, settings.candidates), (self.budget, settings.budget)):
            # What is being typed stays: the view is drawn anew while other work goes on.
            if not field.isModified():
                field.setText("" if value is None else str(value))
        self.distance.set_current(settings.distance)
        self.scale.set_current(settings.scale)
        self.root.set_switch(
            tr("Whole tree"),
            settings.allow_root,
            tr("Whether a cluster that nothing swallows may be kept: all that is joined"),
        )
        self._topology.setVisible(view.method == "topology")
        with QSignalBlocker(self.searches):
            self.searches.clear()
            for line in view.searches:
                self.searches.addItem(line.text, line.id)
            self.searches.setCurrentIndex(self.searches.findData(view.shown))
        self.searches.setPlaceholderText(tr("Choose one"))
        self._kept.setVisible(bool(view.searches))

    def apply_theme(self, theme: Theme) -> None:
        """Hand the theme on."""
        self.root.apply_theme(theme)

    def _tell(self) -> None:
        for field in (self.candidates, self.budget):
            field.setModified(False)
        made = SetSearchSettings(
            int(self.candidates.text() or SetSearchSettings().candidates), int(self.budget.text() or 0) or None,
            "cosine" if self.distance.current() == "cosine" else "inverse",
            "absolute" if self.scale.current() == "absolute" else "log", self.root.isChecked(),
        )  # fmt: skip
        if made != self._shown:
            self.changed.emit(made)


def _number(name: str, least: int, most: int) -> QLineEdit:
    field = QLineEdit()
    field.setAccessibleName(name)
    field.setValidator(QIntValidator(least, most, field))
    field.setAlignment(Qt.AlignmentFlag.AlignRight)
    field.setFixedWidth(_FIGURES)
    return field


def _row(*widgets: QWidget) -> QWidget:
    whole = QWidget()
    row = QHBoxLayout(whole)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(16)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return whole
