"""Choose languages by their own name, their English name or their code."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from kn_studio.translation import marked, tr
from kn_studio.widgets.card import role_label

_CODE = Qt.ItemDataRole.UserRole
_WIDTH = 280


@dataclass(frozen=True)
class LanguageChoice:
    """One language to choose: its code, the line that people read, and the words it is found by."""

    code: str
    text: str
    words: str


class LanguagePicker(QFrame):
    """A popup with a search field and a list with check marks. `picked` carries the codes, chosen order first.

    The order matters: it decides the languages' colours. New ones go to the end; the last one cannot be taken away
    unless `may_be_empty`. `note` says what the choice is for.
    """

    picked = Signal(tuple)

    def __init__(
        self,
        parent: QWidget | None = None,
        note: str = marked("Colours follow this order."),
        *,
        may_be_empty: bool = False,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("card", True)
        self.setAccessibleName(tr("Languages"))
        self._chosen: tuple[str, ...] = ()
        self._filling = False
        self._may_be_empty = may_be_empty
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Language, in any name"))
        self.search.setAccessibleName(tr("Find a language"))
        self.search.textChanged.connect(self._filter)
        self.search.returnPressed.connect(self._on_return)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Languages to choose from"))
        self.list.setUniformItemSizes(True)
        self.list.itemChanged.connect(self._on_changed)
        self._none = role_label(tr("No language by that name."), "muted")
        self._none.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setSpacing(8)
        layout.addWidget(self.search)
        layout.addWidget(self.list, 1)
        layout.addWidget(self._none)
        row = QHBoxLayout()
        row.addWidget(role_label(tr(note), "muted"), 1)
        done = QPushButton(tr("Done"))
        done.clicked.connect(self.close)
        row.addWidget(done)
        layout.addLayout(row)
        self.resize(_WIDTH, 360)

    def set_choices(self, choices: tuple[LanguageChoice, ...], chosen: tuple[str, ...]) -> None:
        """Offer these; those in `chosen` are on."""
        self._filling = True
        self._chosen = chosen
        self.list.clear()
        for choice in choices:
            item = QListWidgetItem(choice.text)
            item.setData(_CODE, choice.code)
            item.setToolTip(choice.words)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsSelectable)
            item.setCheckState(Qt.CheckState.Checked if choice.code in chosen else Qt.CheckState.Unchecked)
            self.list.addItem(item)
        self._filling = False
        self._filter(self.search.text())

    def open_below(self, widget: QWidget) -> None:
        """Show the popup under a button, with the keyboard in its search field."""
        self.search.clear()
        self.move(widget.mapToGlobal(QPoint(0, widget.height() + 4)))
        self.show()
        self.search.setFocus()

    def _filter(self, text: str) -> None:
        wanted = text.strip().casefold()
        shown = 0
        for row in range(self.list.count()):
            item = self.list.item(row)
            hit = wanted in item.toolTip().casefold()
            item.setHidden(not hit)
            shown += hit
        self._none.setVisible(not shown)

    def _on_return(self) -> None:
        """Take or take away the first that was found, and look for another; without words to look for it is done."""
        found = (self.list.item(row) for row in range(self.list.count()))
        first = next((item for item in found if not item.isHidden()), None)
        if not self.search.text().strip():
            self.close()
        elif first is not None:
            on = first.checkState() == Qt.CheckState.Checked
            first.setCheckState(Qt.CheckState.Unchecked if on else Qt.CheckState.Checked)
            self.search.selectAll()

    def _on_changed(self, item: QListWidgetItem) -> None:
        if self._filling:
            return
        code = item.data(_CODE)
        on = item.checkState() == Qt.CheckState.Checked
        fresh = (*self._chosen, code) if on else tuple(other for other in self._chosen if other != code)
        if not fresh and not self._may_be_empty:
            self._filling = True
            item.setCheckState(Qt.CheckState.Checked)
            self._filling = False
            return
        self._chosen = tuple(dict.fromkeys(fresh))
        self.picked.emit(self._chosen)
