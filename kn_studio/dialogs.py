"""The few questions that need a dialog; a fake of this class answers them in tests."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from kn_studio.intents import ExportTable, Intent
from kn_studio.translation import marked, tr
from kn_studio.widgets.file_choice import EXCEL

_FILTERS = {
    "open": marked("Sessions (*.kns);;All files (*)"),
    "compare": marked("Sessions (*.kns);;All files (*)"),
    "save": marked("Sessions (*.kns)"),
    "table": marked("CSV (*.csv);;CSV for Excel (*.csv);;JSON lines (*.jsonl);;JSON (*.json);;Parquet (*.parquet)"),
    "figure": "SVG (*.svg);;PDF (*.pdf);;PNG (*.png)",
    "report": marked("Web page (*.html)"),
    "neurons": "JSON (*.json)",
    "lape": marked("Tensors (*.pth)"),
    "import-neurons": marked("Neurons (*.json *.pth);;All files (*)"),
}
_TITLES = {
    "open": marked("Open a session"),
    "compare": marked("Compare with a run of this session"),
    "save": marked("Save the session as"),
    "table": marked("Export a table"),
    "figure": marked("Export a figure"),
    "report": marked("Write the session as a page"),
    "neurons": marked("Write the neurons"),
    "lape": marked("Write the neurons"),
    "import-neurons": marked("Read neurons from a file"),
}
_ENDINGS = {
    "save": ".kns", "table": ".csv", "figure": ".svg", "report": ".html", "neurons": ".json", "lape": ".pth",
}  # fmt: skip
_NAMES = {"save": "session", "lape": "neurons"}
"""How a file is called at first, where it is not called like what is asked for."""
_ENDINGS_STAND = frozenset({"open", "compare", "import-neurons"})
"""What is opened has its name already."""


_COMMIT = 12
"""Characters of a revision that tell it from others."""


class Dialogs:
    """Asks with the platform's dialogs. `for_excel`: the file that was last asked for is CSV that Excel opens."""

    for_excel = False

    def meant(self, intent: Intent) -> Intent:
        """What was made with the path that was asked for last, of the kind that was chosen with it."""
        return replace(intent, bom=self.for_excel) if isinstance(intent, ExportTable) else intent

    def path(self, parent: QWidget, asks: str, start: Path) -> Path | None:
        """A file to open or to write; None when the user changed their mind.

        Where `start` is a folder, a file to write has a name at first. A missing ending is that of the chosen kind.
        """
        if asks in _ENDINGS_STAND:
            chosen, _kind = QFileDialog.getOpenFileName(parent, tr(_TITLES[asks]), str(start), tr(_FILTERS[asks]))
            return Path(chosen) if chosen else None
        return self._to_write(parent, asks, start / _NAMES.get(asks, asks) if start.is_dir() else start)

    def _to_write(self, parent: QWidget, asks: str, start: Path) -> Path | None:
        """The platform's own short call would ask about overwriting before a missing ending is added."""
        dialog = QFileDialog(parent, tr(_TITLES[asks]), str(start.parent), tr(_FILTERS[asks]))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(_ENDINGS[asks])
        self.for_excel = False
        dialog.selectFile(start.name if start.suffix in _endings(tr(_FILTERS[asks])) else start.name + _ENDINGS[asks])

        def follow(kind: str) -> None:
            ending = _endings(kind)[0]
            dialog.setDefaultSuffix(ending)
            for name in dialog.selectedFiles():
                dialog.selectFile(Path(name).with_suffix(ending).name)

        dialog.filterSelected.connect(follow)
        chosen = dialog.selectedFiles() if dialog.exec() else []
        kind = dialog.selectedNameFilter()
        dialog.deleteLater()
        self.for_excel = bool(chosen) and kind == tr(EXCEL) and Path(chosen[0]).suffix.lower() == ".csv"
        return Path(chosen[0]) if chosen else None

    def may_run_code(self, parent: QWidget, model: str, revision: str, files: tuple[str, ...]) -> bool:
        """Whether the code that comes with this revision of a model may run."""
        box = QMessageBox(parent)
        box.setIcon(QMessageBox.Icon.NoIcon)
        box.setWindowTitle(tr("Code that comes with a model"))
        box.setText(tr("{model} needs code of its own. May it run on this computer?", model=model))
        box.setInformativeText(
            tr(
                "It would run with all your rights. Read it first: {files}. This is for exactly the revision "
                "{revision}; another one asks again.",
                files=tr(", ").join(files),
                revision=revision[:_COMMIT],
            )
        )
        agreed = box.addButton(tr("Allow this revision"), QMessageBox.ButtonRole.AcceptRole)
        refused = box.addButton(tr("Do not run it"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(refused)
        box.exec()
        return box.clickedButton() is agreed

    def may_trim(self, parent: QWidget, won: str, lost: str) -> bool:
        """Whether to give so much of the disk back, for what is `lost` by it."""
        box = QMessageBox(parent)
        box.setIcon(QMessageBox.Icon.NoIcon)
        box.setWindowTitle(tr("Trim the file"))
        box.setText(tr("Trim the file, and give {won} of the disk back?", won=won))
        box.setInformativeText(lost)
        agreed = box.addButton(tr("Trim the file"), QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(box.addButton(tr("Leave it as it is"), QMessageBox.ButtonRole.RejectRole))
        box.exec()
        return box.clickedButton() is agreed

    def may_close(self, parent: QWidget, running: str) -> bool:
        """Whether to close although something runs."""
        box = QMessageBox(parent)
        box.setIcon(QMessageBox.Icon.NoIcon)
        box.setWindowTitle(tr("Close KN Studio"))
        box.setText(tr("{running} is still running. Close anyway?", running=running))
        box.setInformativeText(tr("What is finished is saved; the run can be resumed later."))
        close = box.addButton(tr("Stop and close"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(tr("Go on"), QMessageBox.ButtonRole.RejectRole)
        box.exec()
        return box.clickedButton() is close


def _endings(kinds: str) -> list[str]:
    """The endings that a filter of the dialog names, each with its dot."""
    return re.findall(r"\*(\.\w+)", kinds)
