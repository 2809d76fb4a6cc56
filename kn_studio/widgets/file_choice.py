"""Asks for files and folders with the platform's dialogs; a fake of this class answers in tests."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from kn_studio.translation import marked

EXCEL = marked("CSV for Excel (*.csv)")
"""The kind of table that begins with a byte order mark."""


class FileChoice:
    """Each question returns nothing when the user changed their mind. `kind` is that of the last file to write."""

    kind = ""

    def files(self, parent: QWidget, title: str, kinds: str) -> tuple[Path, ...]:
        """Files to read. `kinds` as Qt writes them: "Tables (*.csv);;All files (*)"."""
        chosen, _kind = QFileDialog.getOpenFileNames(parent, title, str(Path.home()), kinds)
        return tuple(Path(name) for name in chosen)

    def folder(self, parent: QWidget, title: str) -> Path | None:
        """A folder to read."""
        chosen = QFileDialog.getExistingDirectory(parent, title, str(Path.home()))
        return Path(chosen) if chosen else None

    def target(self, parent: QWidget, title: str, name: str, kinds: str) -> Path | None:
        """A file to write, `name` to begin with. Whether it may be written over is for the writer to say."""
        free = QFileDialog.Option.DontConfirmOverwrite
        chosen, self.kind = QFileDialog.getSaveFileName(parent, title, str(Path.home() / name), kinds, options=free)
        return Path(chosen) if chosen else None

    def may(self, parent: QWidget, title: str, question: str, more: str, yes: str, no: str) -> bool:
        """Whether to do what cannot be undone."""
        box = QMessageBox(parent)
        box.setIcon(QMessageBox.Icon.NoIcon)
        box.setWindowTitle(title)
        box.setText(question)
        box.setInformativeText(more)
        agreed = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
        refused = box.addButton(no, QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(refused)
        box.exec()
        return box.clickedButton() is agreed
