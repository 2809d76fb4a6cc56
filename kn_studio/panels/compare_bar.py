"""The line above a comparison of two runs: which run it is, where another one comes from, and what is to be known."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from kn_studio.keeping_intents import CompareRuns
from kn_studio.panels.choices import combo
from kn_studio.translation import tr
from kn_studio.viewmodels.run_compare import CompareView
from kn_studio.widgets.card import role_label, set_role, wrapped_label


class CompareBar(QWidget):
    """`compare` carries a `CompareRuns`; `elsewhere` asks for another session's file, `ended` for the run alone."""

    compare = Signal(object)
    elsewhere = Signal()
    ended = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: CompareView | None = None
        self._heading = role_label("", "label")
        self.runs = combo(tr("Run to compare with"))
        self.runs.setToolTip(tr("The run beside this one"))
        self.runs.activated.connect(self._on_run)
        self.other = _small(tr("Another session …"), tr("Choose a run of another session's file; it is only read"))
        self.other.clicked.connect(lambda: self.elsewhere.emit())
        self.again = _small(tr("Read again"), tr("Read the other run as it is now"))
        self.again.clicked.connect(self._on_again)
        self.alone = _small(tr("Show it alone"), tr("End the comparison of two runs"))
        self.alone.clicked.connect(lambda: self.ended.emit())
        self.message = wrapped_label("muted")
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self._heading)
        line.addWidget(self.runs, 1)
        for button in (self.again, self.other, self.alone):
            line.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(line)
        column.addWidget(self.message)
        self.hide()

    def show_view(self, view: CompareView | None) -> None:
        """Show what is compared, or could be; None takes the line away."""
        self._view = view
        self.setVisible(view is not None)
        if view is None:
            return
        self._heading.setText(view.heading)
        texts = [each.text for each in view.choices]
        with QSignalBlocker(self.runs):
            if texts != [self.runs.itemText(row) for row in range(self.runs.count())]:
                self.runs.clear()
                self.runs.addItems(texts)
            self.runs.setCurrentIndex(-1 if view.chosen is None else view.chosen)
        self.runs.setEnabled(bool(texts) and view.kind != "reading")
        self.other.setEnabled(view.kind != "reading")
        self.again.setVisible(view.again is not None)
        self.alone.setText(tr("Show it alone") if view.mine is not None else tr("Close"))
        self.message.setText(view.message)
        set_role(self.message, "warn" if view.warn else "muted")
        self.setAccessibleName(f"{view.heading} {self.runs.currentText()}".strip())
        self.setAccessibleDescription(view.summary or view.message)

    def _on_run(self, row: int) -> None:
        if self._view is not None and 0 <= row < len(self._view.choices):
            wanted = self._view.choices[row]
            self.compare.emit(CompareRuns(wanted.run, wanted.path))

    def _on_again(self) -> None:
        """The button goes away, so the keyboard goes to the runs first."""
        if self._view is not None and self._view.again is not None:
            self.runs.setFocus()
            self.compare.emit(self._view.again)


def _small(text: str, hint: str) -> QPushButton:
    button = QPushButton(text)
    button.setProperty("small", True)
    button.setToolTip(hint)
    return button
