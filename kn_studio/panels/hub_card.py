"""A model on the Hub before it is downloaded: size, licence, access, whether it fits; and the download."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from kn_studio.theme import Theme
from kn_studio.translation import tr
from kn_studio.viewmodels.model_hub import HubView
from kn_studio.widgets.card import Card, set_role, wrapped_label
from kn_studio.widgets.meter import MeterBar
from kn_studio.widgets.row_grid import RowGrid
from kn_studio.widgets.waiting import while_job


class HubCard(Card):
    """`download` carries the model's name, `closed` that it is to be put away."""

    download = Signal(str)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("On the Hub"), tr("what is known before anything is downloaded"), parent)
        self._asked = ""
        self._name = wrapped_label("sentence")
        self._grid = RowGrid()
        self.meter = MeterBar()
        self.meter.setAccessibleName(tr("Memory"))
        self._fits = wrapped_label("muted")
        self._problem = wrapped_label("bad")
        self._remark = wrapped_label("muted")
        for widget in (self._name, self._grid, self.meter, self._fits, self._problem):
            self.body.addWidget(widget)
            if widget is self._grid:
                self.body.addSpacing(4)
        self.button = QPushButton(tr("Download and load"))
        self.button.setProperty("primary", True)
        self.button.clicked.connect(lambda: self.download.emit(self._asked))
        self.close_button = QPushButton(tr("Close"))
        self.close_button.setAccessibleName(tr("Put this model away"))
        self.close_button.clicked.connect(self.closed)
        row = QHBoxLayout()
        row.addWidget(self.button)
        row.addWidget(self.close_button)
        row.addSpacing(8)
        row.addWidget(self._remark, 1)
        self.body.addSpacing(4)
        self.body.addLayout(row)

    def show_view(self, view: HubView | None, busy: bool) -> None:
        """Draw a model, nothing while none was looked at."""
        self.setVisible(view is not None)
        if view is None:
            return
        self._asked = view.name
        self._name.setText(view.name)
        self._grid.show_rows(view.rows)
        self.meter.setVisible(view.meter is not None)
        self._fits.setVisible(view.meter is not None)
        if view.meter is not None:
            self.meter.show_parts(view.meter.weights, view.meter.batch, view.meter.token, view.meter.words)
            self._fits.setText(view.meter.words)
            set_role(self._fits, view.meter.token)
        self._problem.setText(view.problem)
        self._problem.setVisible(bool(view.problem))
        self._remark.setText(view.note)
        self.button.setText(view.button)
        self.button.setAccessibleName(f"{view.button} {view.name}")
        self.button.setVisible(bool(view.button))
        self._stress(view.primary)
        why = while_job(busy)
        for button in (self.button, self.close_button):
            button.setEnabled(not busy)
            button.setToolTip(why)

    def _stress(self, primary: bool) -> None:
        """The button stands out only where nothing speaks against it."""
        if self.button.property("primary") != primary:
            self.button.setProperty("primary", primary)
            self.button.style().unpolish(self.button)
            self.button.style().polish(self.button)

    def apply_theme(self, theme: Theme) -> None:
        """Take the colours of this theme."""
        self.meter.apply_theme(theme)
