"""What is to be known of a data set before it is downloaded, and the user's consent."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from kn_studio.fact_intents import FetchFacts
from kn_studio.translation import paragraph, statement, tr
from kn_studio.viewmodels.data_sets import Fetchable
from kn_studio.widgets.card import role_label, wrapped_label
from kn_studio.widgets.check_box import CheckBox
from kn_studio.widgets.row_grid import RowGrid

WIDTH = 520
_MARGIN = 16


class FetchDialog(QDialog):
    """`intent` carries the download once its terms are accepted, `have` that the user has the file."""

    intent = Signal(object)
    have = Signal()

    def __init__(self, what: Fetchable, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._what = what
        self.setWindowTitle(tr("Get {title}", title=what.title))
        self.setProperty("ground", "background")
        self.accept_box = CheckBox(tr("I accept the licence {licence}", licence=what.licence))
        self.accept_box.setAccessibleName(self.accept_box.text())
        self.have_button = QPushButton(tr("I have the file …"))
        self.have_button.setToolTip(tr("Import the archive or its folder from this computer instead"))
        self.cancel = QPushButton(tr("Cancel"))
        self.download = QPushButton(tr("Download"))
        self.download.setProperty("primary", True)
        self.download.setEnabled(False)
        self.download.setToolTip(tr("Accept the licence first"))
        self._column = QVBoxLayout(self)
        self._lay_out()
        self.accept_box.toggled.connect(self._on_accept)
        self.have_button.clicked.connect(self._on_have)
        self.cancel.clicked.connect(self.reject)
        self.download.clicked.connect(self._on_download)
        self.setFixedWidth(WIDTH)

    def _lay_out(self) -> None:
        what = self._what
        sentence = wrapped_label("", tr(what.what))
        note = wrapped_label("muted", tr("Nothing else is fetched or sent, and no session changes by it."))
        grid = RowGrid()
        grid.show_rows(
            (
                (
                    tr("Download"),
                    tr("{size}, once; it can be stopped and goes on where it stopped", size=what.size),
                    "",
                ),
                (tr("Licence"), paragraph(statement(what.licence), tr(what.terms)), "warn"),
                (tr("Cite"), what.citation, ""),
                (tr("From"), what.url, "muted"),
            )
        )
        self._column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        self._column.setSpacing(12)
        for widget in (
            role_label(tr("Get {title}", title=what.title), "sentence"),
            sentence,
            grid,
            self.accept_box,
            note,
        ):
            self._column.addWidget(widget)
        self._column.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.have_button)
        row.addStretch(1)
        row.addWidget(self.cancel)
        row.addWidget(self.download)
        for button in (self.have_button, self.cancel, self.download):
            button.setAutoDefault(False)
        self._column.addLayout(row)

    def begin(self) -> None:
        """Open; consent is asked for anew each time."""
        self.accept_box.setChecked(False)
        self.resize(WIDTH, self._column.totalHeightForWidth(WIDTH))
        if self.isVisible():
            self.raise_()
        self.show()
        self.activateWindow()

    def _on_accept(self, agreed: bool) -> None:
        self.download.setEnabled(agreed)
        self.download.setToolTip("" if agreed else tr("Accept the licence first"))

    def _on_have(self) -> None:
        self.accept()
        self.have.emit()

    def _on_download(self) -> None:
        self.accept()
        self.intent.emit(FetchFacts(self._what.key))
