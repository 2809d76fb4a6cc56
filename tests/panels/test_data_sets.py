from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from kn_studio.app_state import AppState, JobLine
from kn_studio.fact_intents import FetchFacts, ImportFacts, LookAtTable, RemoveSource
from kn_studio.fact_state import ImportReport, LibraryInfo, SkippedRow, SourceLine, TableLook
from kn_studio.panels.facts import DATA_SETS, FactsPanel
from kn_studio.panels.import_dialog import ImportDialog
from kn_studio.viewmodels import facts
from kn_studio.widgets.file_choice import FileChoice
from tests.panels.stage import cut_off, nameless, staged

SOURCES = (
    SourceLine("Built-in facts", "builtin", "MIT", "KN Studio", 553),
    SourceLine("mLAMA 1.1", "mlama", "CC BY-NC 4.0", "Kassner et al. 2021", 37_535, "https://example.org/mlama"),
)
SKIPPED = tuple(SkippedRow("a.jsonl", line, "The answer is empty.") for line in range(1, 31))
STATE = AppState(
    library=LibraryInfo(SOURCES, 38_088, 848_673, 53, 2),
    report=ImportReport({"facts": 2}, {"rows": 1}, (*SKIPPED, SkippedRow("README.md", 0, "No data file.")), 1.0),
)
TABLE = Path("capitals.csv")
LOOK = TableLook(
    TABLE, "csv", "utf-8", ("country", "capital", "lang"), (("Germany", "Berlin", "en"), ("ألمانيا", "برلين", "ar")),
    {"subject": "country", "object": "capital", "language": "lang"},
)  # fmt: skip


class Answers(FileChoice):
    """Answers in the user's place."""

    def __init__(self, paths: tuple[Path, ...] = (), agree: bool = True) -> None:
        self.paths, self.agree = paths, agree
        self.asked: list[str] = []

    def files(self, parent: QWidget, title: str, kinds: str) -> tuple[Path, ...]:
        return self.paths

    def folder(self, parent: QWidget, title: str) -> Path | None:
        return self.paths[0] if self.paths else None

    def may(self, parent: QWidget, title: str, question: str, more: str, yes: str, no: str) -> bool:
        self.asked.append(question)
        return self.agree


def page(qtbot: QtBot, state: AppState = STATE) -> FactsPanel:
    panel = staged(qtbot, FactsPanel, facts.view(state, None))
    panel.show_page(DATA_SETS)
    return panel


def opened(panel: FactsPanel, *paths: Path) -> ImportDialog:
    panel.open_import(paths)
    dialog = panel.import_dialog
    assert dialog is not None
    return dialog


def removes(panel: FactsPanel) -> list[QPushButton]:
    found = panel.sets.findChildren(QPushButton)
    return [button for button in found if button.accessibleName().startswith("Remove") and button.isVisible()]


def test_a_data_set_goes_without_a_question_since_undo_brings_it_back(qtbot: QtBot) -> None:
    panel = page(qtbot)
    (button,) = removes(panel)
    assert button.accessibleName() == "Remove mLAMA 1.1", "what ships with the program stays"
    assert "undo brings it back" in button.toolTip()
    with qtbot.waitSignal(panel.intent) as told:
        button.click()
    assert told.args == [RemoveSource("mLAMA 1.1")]


def test_licence_and_citation_are_shown_whole(qtbot: QtBot) -> None:
    panel = page(qtbot)
    assert cut_off(panel) == []
    assert nameless(panel) == []
    block = panel.sets._blocks[1]
    texts = [label.text() for label in block.findChildren(QWidget) if hasattr(label, "text")]
    assert {"mLAMA 1.1", "37,535 facts", "CC BY-NC 4.0", "Kassner et al. 2021", "https://example.org/mlama"} <= set(
        texts
    )


def test_the_last_import_lists_what_was_left_out_and_copies_all_of_it(qtbot: QtBot) -> None:
    panel = page(qtbot)
    report = panel.sets.report
    first = [row[0].text.strip() for row in report.table.cells.rows]
    assert first[:2] == ["The answer is empty.", "a.jsonl, line 1"]
    assert first[9] == "and 22 more"
    assert first[10:] == ["No data file.", "README.md"]
    assert report._left_out.text() == "31 rows left out"
    report._copy.click()
    assert len(QGuiApplication.clipboard().text().splitlines()) == 32
    panel.show_view(facts.view(replace(STATE, report=None), None))
    assert not report.table.isVisible()
    assert report._imported.text() == "Nothing was imported since the program was started."


def test_nothing_else_begins_while_something_runs(qtbot: QtBot) -> None:
    panel = page(qtbot, replace(STATE, job=JobLine("1", "Importing mlama1.1.zip", 1, 9)))
    buttons = (panel.sets.get_button, panel.sets.files_button, panel.sets.folder_button, *removes(panel))
    assert not any(button.isEnabled() for button in buttons)
    assert {button.toolTip() for button in buttons} == {"Importing mlama1.1.zip is still running."}
    assert panel.sets._busy.isVisible()
    panel.show_view(facts.view(STATE, None))
    assert all(button.isEnabled() and "running" not in button.toolTip() for button in buttons)


def test_mlama_comes_only_after_consent(qtbot: QtBot) -> None:
    panel = page(qtbot)
    panel.sets.get_button.click()
    dialog = panel.fetch_dialog
    assert dialog is not None
    assert dialog.isVisible()
    assert not dialog.download.isEnabled()
    assert cut_off(dialog) == []
    dialog.accept_box.setChecked(True)
    with qtbot.waitSignal(panel.intent) as told:
        dialog.download.click()
    assert told.args == [FetchFacts("mlama")]
    assert not dialog.isVisible()
    panel.sets.get_button.click()
    assert not dialog.download.isEnabled(), "consent is asked for anew"
    panel.files = Answers((Path("mlama1.1.zip"),))
    dialog.have_button.click()
    assert panel.import_dialog is not None
    assert panel.import_dialog.isVisible()


def test_a_table_is_looked_into_and_its_columns_are_named(qtbot: QtBot) -> None:
    panel = page(qtbot)
    told: list[object] = []
    panel.intent.connect(told.append)
    panel.files = Answers((TABLE,))
    panel.sets.files_button.click()
    dialog = panel.import_dialog
    assert dialog is not None
    assert told == [LookAtTable(TABLE)]
    assert dialog.fault.text() == "The table is being read."
    panel.show_view(facts.view(replace(STATE, table=LOOK), None))
    assert [cell.text for cell in dialog.preview.cells.rows[1]] == ["ألمانيا", "برلين", "ar"]
    assert dialog.preview.cells.rows[1][0].right_to_left
    assert dialog.fault.text().startswith("Choose the column of the relation.")
    assert not dialog.go.isEnabled()
    dialog.columns.boxes["relation"].setEditText("=P36")
    assert dialog.fault.text() == ""
    dialog.languages.setText("en, ar")
    assert nameless(dialog) == []
    dialog.go.click()
    assert isinstance(told[-1], ImportFacts)
    assert told[-1].paths == ("capitals.csv",)
    assert (told[-1].format, told[-1].languages, told[-1].relations) == ("csv", ("en", "ar"), ())
    picked = {key: name for key, name in told[-1].columns.items() if name}
    assert picked == {"relation": "=P36", "language": "lang", "subject": "country", "object": "capital"}
    assert told[-1].columns["prompt"] == "", "a field that was left out is not guessed again"


def test_what_was_picked_stays_when_the_table_is_read_in_another_encoding(qtbot: QtBot) -> None:
    panel = page(qtbot, replace(STATE, table=LOOK))
    dialog = opened(panel, TABLE)
    dialog.columns.boxes["relation"].setEditText("=P36")
    told: list[object] = []
    panel.intent.connect(told.append)
    dialog.encoding.setCurrentIndex(dialog.encoding.findData("utf-16"))
    dialog.encoding.activated.emit(2)
    assert told == [LookAtTable(TABLE, "utf-16")]
    panel.show_view(facts.view(replace(STATE, table=replace(LOOK, encoding="utf-16")), None))
    assert dialog.columns.picked()["relation"] == "=P36"
    assert dialog.columns.picked()["subject"] == "country"
    dialog.close()


def test_the_head_of_another_table_is_not_taken_for_this_one(qtbot: QtBot) -> None:
    panel = page(qtbot, replace(STATE, table=LOOK))
    dialog = opened(panel, Path("other.csv"))
    assert dialog.fault.text() == "The table is being read."
    dialog.close()


def test_a_folder_or_several_files_need_no_columns(qtbot: QtBot) -> None:
    panel = page(qtbot)
    told: list[object] = []
    panel.intent.connect(told.append)
    panel.files = Answers((Path("mpararel"),))
    panel.sets.folder_button.click()
    dialog = panel.import_dialog
    assert dialog is not None
    assert not dialog.columns.isVisible()
    assert not dialog.encoding.isVisible()
    dialog.format.setCurrentIndex(dialog.format.findData("mpararel"))
    dialog.relations.setText("P36")
    dialog.go.click()
    assert told == [ImportFacts(("mpararel",), "mpararel", (), ("P36",))]
    dialog = opened(panel, Path("a.csv"), Path("b.csv"))
    assert dialog.go.isEnabled()
    dialog.go.click()
    assert told[-1] == ImportFacts(("a.csv", "b.csv"))


def test_the_wizard_waits_for_what_runs(qtbot: QtBot) -> None:
    panel = page(qtbot, replace(STATE, job=JobLine("1", "Locating")))
    dialog = opened(panel, Path("mpararel"))
    assert not dialog.go.isEnabled()
    assert dialog.fault.text() == "Locating is still running."
    panel.show_view(facts.view(STATE, None))
    assert dialog.go.isEnabled()
    dialog.close()
