"""The few questions that need a dialog; a fake of this class answers them in tests."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

_FILTERS = {
    "open": "Sessions (*.kns);;All files (*)",
    "compare": "Sessions (*.kns);;All files (*)",
    "save": "Sessions (*.kns)",
    "table": "CSV (*.csv);;JSON lines (*.jsonl);;JSON (*.json);;Parquet (*.parquet)",
    "figure": "SVG (*.svg);;PDF (*.pdf);;PNG (*.png)",
}
_TITLES = {
    "open": "Open a session",
    "compare": "Compare with a run of this session",
    "save": "Save the session as",
    "table": "Export a table",
    "figure": "Export a figure",
}
_ENDINGS = {"save": ".kns", "table": ".csv", "figure": ".svg"}
_ENDINGS_STAND = frozenset({"open", "compare"})
"""What is opened has its name already."""


class Dialogs:
    """Asks with the platform's dialogs."""

    def path(self, parent: QWidget, asks: str, start: Path) -> Path | None:
        """A file to open or to write; None when the user changed their mind. A missing ending is added."""
        title, kinds = _TITLES[asks], _FILTERS[asks]
        if asks in _ENDINGS_STAND:
            chosen, _kind = QFileDialog.getOpenFileName(parent, title, str(start), kinds)
        else:
            chosen, _kind = QFileDialog.getSaveFileName(parent, title, str(start), kinds)
        if not chosen:
            return None
        path = Path(chosen)
        return path if path.suffix or asks in _ENDINGS_STAND else path.with_suffix(_ENDINGS[asks])

    def may_close(self, parent: QWidget, running: str) -> bool:
        """Whether to close although something runs."""
        box = QMessageBox(parent)
        box.setIcon(QMessageBox.Icon.NoIcon)
        box.setWindowTitle("Close KN Studio")
        box.setText(f"{running} is still running. Close anyway?")
        box.setInformativeText("What is finished is saved; the run can be resumed later.")
        close = box.addButton("Stop and close", QMessageBox.ButtonRole.AcceptRole)
        box.addButton("Go on", QMessageBox.ButtonRole.RejectRole)
        box.exec()
        return box.clickedButton() is close
