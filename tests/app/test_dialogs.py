"""The dialog that asks where to write: the name and the ending that it proposes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from kn_studio.dialogs import Dialogs
from kn_studio.intents import AskExport, ExportTable

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def ask(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> Callable[[str, Path, Callable[[QFileDialog], None]], Path | None]:
    """Asks for a path; what the user does in the dialog is the last argument, and then they press Save."""
    window = QWidget()
    qtbot.addWidget(window)
    plain, deeds = QFileDialog.exec, list[Callable[[QFileDialog], None]]()

    def answered(dialog: QFileDialog) -> int:
        def save() -> None:
            deeds.pop()(dialog)
            dialog.accept()

        QTimer.singleShot(0, dialog, save)
        return plain(dialog)

    def path(asks: str, start: Path, does: Callable[[QFileDialog], None]) -> Path | None:
        deeds.append(does)
        return Dialogs().path(window, asks, start)

    monkeypatch.setattr(QFileDialog, "exec", answered)
    return path


def field(dialog: QFileDialog) -> QLineEdit:
    found = dialog.findChild(QLineEdit)
    assert found is not None
    return found


def choose(dialog: QFileDialog, kind: str) -> None:
    dialog.selectNameFilter(kind)
    dialog.filterSelected.emit(kind)
    QApplication.processEvents()


def test_a_file_to_write_has_a_name_at_first(ask: Callable[..., Path | None], tmp_path: Path) -> None:
    assert ask("report", tmp_path, lambda _dialog: None) == tmp_path / "report.html"
    assert ask("figure", tmp_path / "neuron-map.svg", lambda _dialog: None) == tmp_path / "neuron-map.svg"


def test_the_ending_follows_the_kind(ask: Callable[..., Path | None], tmp_path: Path) -> None:
    assert ask("figure", tmp_path, lambda dialog: choose(dialog, "PNG (*.png)")) == tmp_path / "figure.png"

    def typed(dialog: QFileDialog) -> None:
        choose(dialog, "PDF (*.pdf)")
        field(dialog).setText("map")

    assert ask("figure", tmp_path, typed) == tmp_path / "map.pdf"


def test_a_typed_ending_stands(ask: Callable[..., Path | None], tmp_path: Path) -> None:
    assert ask("figure", tmp_path, lambda dialog: field(dialog).setText("map.png")) == tmp_path / "map.png"


def test_csv_for_excel_is_a_kind_of_its_own(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, ask: Callable[..., Path | None]
) -> None:
    dialogs = Dialogs()
    monkeypatch.setattr("tests.app.test_dialogs.Dialogs", lambda: dialogs)
    table = ExportTable("runs", tmp_path / "table.csv")
    excel = "CSV for Excel (*.csv)"
    assert ask("table", tmp_path, lambda dialog: choose(dialog, excel)) == tmp_path / "table.csv"
    assert dialogs.meant(table) == replace(table, bom=True)
    assert dialogs.meant(AskExport("runs")) == AskExport("runs")
    ask("table", tmp_path, lambda _dialog: None)
    assert dialogs.meant(table) == table

    def typed(dialog: QFileDialog) -> None:
        choose(dialog, excel)
        field(dialog).setText("a.jsonl")

    assert ask("table", tmp_path, typed) == tmp_path / "a.jsonl"
    assert not dialogs.for_excel
