"""Checking through the real lanes and the station's own buttons: a claim, a file, its way out."""

from __future__ import annotations

import csv
from pathlib import Path

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kn_studio.fact_intents import ChooseFact
from kn_studio.intents import ShowStation
from kn_studio.panels.bars_card import TABLE
from kn_studio.panels.check import CheckPanel
from kn_studio.viewmodels.claim_form import FILE
from tests.e2e.conftest import Answers
from tests.e2e.test_walk import Start, capital, ready, settled, until


class Files:
    """Answers instead of the platform's dialog."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def files(self, _parent: QWidget, _title: str, _kinds: str) -> tuple[Path, ...]:
        return (self.path,)


def test_a_claim_and_a_file_are_checked_where_nothing_was_calibrated(
    start: Start, qtbot: QtBot, model_folder: Path, tmp_path: Path, answers: Answers
) -> None:
    studio = ready(start, qtbot, model_folder, tmp_path / "checks.kns")
    studio.on_intent(ChooseFact(capital()))
    until(qtbot, lambda: studio.state.value.book is not None and settled(studio))
    studio.on_intent(ShowStation("check"))
    panel = studio.window.panels["check"]
    assert isinstance(panel, CheckPanel)
    until(qtbot, lambda: bool(panel.claim.subject.text()) and panel.claim.button.isEnabled())
    claimed = panel.claim.claim()
    panel.claim.button.click()
    until(qtbot, lambda: panel.verdict.band.isVisible() and settled(studio))
    row, *others = studio.state.value.checks.rows
    assert all(each.same_as == 0 for each in others)
    assert len(panel.verdict.elsewhere.cells.rows) == len(others) + bool(others)
    assert (row.subject, row.object, row.verdict) == (claimed.subject, claimed.object, "cannot tell")
    assert "Nothing was calibrated" in panel.verdict.reason.text()
    assert "kn-studio" not in panel.verdict.reason.text()
    assert panel.verdict.scores.cells.rows[0][0].text == "log P of the object"
    panel.evidence.show_page(TABLE)
    assert len(panel.evidence.table.cells.rows) == len(row.evidence)
    file = tmp_path / "claims.csv"
    lines = ["subject,relation,object,language", "France,P36,Berlin,en", f",P36,{row.object},en"]
    file.write_text("\n".join(lines), encoding="utf-8")
    panel.files = Files(file)  # type: ignore[assignment]
    panel.claim.show_way(FILE)
    panel.claim.button.click()
    until(qtbot, lambda: panel.claims.isVisible() and len(panel.claims.table.cells.rows) == 2 and settled(studio))
    assert [cells[4].text for cells in panel.claims.table.cells.rows] == ["Cannot tell", "Not asked"]
    answers.file = tmp_path / "out.csv"
    panel.claims.button.click()
    until(qtbot, lambda: answers.file is not None and answers.file.is_file() and settled(studio))
    with answers.file.open(encoding="utf-8", newline="") as written:
        assert "Berlin" in {cell for line in csv.reader(written) for cell in line}
