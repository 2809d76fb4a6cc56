"""The Facts station on real lanes and a real library: a table is imported, searched, asked, and taken out again."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from kn_studio.app import Studio
from kn_studio.intents import NewSession, ShowStation
from kn_studio.keeping_intents import Undo
from kn_studio.panels.facts import DATA_SETS, KEEP, TYPE, FactsPanel

Start = Callable[..., Studio]


def until(qtbot: QtBot, condition: Callable[[], bool]) -> None:
    """Wait for it, also on a busy machine."""
    qtbot.waitUntil(condition, timeout=60_000)


def settled(studio: Studio) -> bool:
    """Whether nothing runs and the panel shows the state as it is."""
    busy = studio.gpu.busy or studio.desk.busy or studio.shelf.busy or studio.sessions.opening
    return not busy and studio.state.value.job is None and studio.presenter.settled


@pytest.fixture
def station(start: Start, qtbot: QtBot, tmp_path: Path) -> tuple[Studio, FactsPanel]:
    studio = start()
    studio.on_intent(NewSession(tmp_path / "facts.kns"))
    studio.on_intent(ShowStation("facts"))
    until(qtbot, lambda: bool(studio.state.value.library.sources) and settled(studio))
    panel = studio.window.panels["facts"]
    assert isinstance(panel, FactsPanel)
    return studio, panel


def test_a_table_is_imported_searched_reworded_and_removed(
    station: tuple[Studio, FactsPanel], qtbot: QtBot, tmp_path: Path
) -> None:
    studio, panel = station
    before = studio.state.value.library.facts
    table = tmp_path / "sunken.csv"
    table.write_text(
        "land,city,lang\nAtlantis,Poseidonia,en\nAtlantis,,en\n亚特兰蒂斯,波塞多尼亚,zh\n", encoding="utf-8"
    )
    panel.open_import((table,))
    dialog = panel.import_dialog
    assert dialog is not None
    until(qtbot, lambda: studio.state.value.table is not None and settled(studio))
    dialog.columns.boxes["relation"].setEditText("=P36")
    for field, column in (("subject", "land"), ("object", "city"), ("language", "lang")):
        dialog.columns.boxes[field].setCurrentText(column)
    assert dialog.fault.text() == ""
    dialog.go.click()
    until(qtbot, lambda: studio.state.value.library.facts == before + 2 and settled(studio))
    assert panel.sets.report._left_out.text() == "1 row left out"

    panel.library.search.setText("poseidonia")
    panel.library.search.returnPressed.emit()
    until(qtbot, lambda: studio.state.value.search.text == "poseidonia" and settled(studio))
    assert panel.library.total.text() == "1 fact"
    panel.library.table.selectRow(0)
    until(qtbot, lambda: studio.state.value.fact is not None and settled(studio))
    detail = panel.answers.detail
    first = detail._row
    assert first is not None
    assert first.template
    detail.edit.click()
    detail.editor.field.setText("[X] was ruled from [Y].")
    detail.editor.save.click()
    until(qtbot, lambda: any(row.own for row in panel.answers._rows) and settled(studio))
    assert first.template not in [row.template for row in panel.answers._rows]
    own = next(place for place, row in enumerate(panel.answers._rows) if row.own)
    panel.answers.prompts.selectRow(own)
    detail.forget.click()
    until(qtbot, lambda: not any(row.own for row in panel.answers._rows) and settled(studio))
    assert first.template in [row.template for row in panel.answers._rows]

    panel.show_page(DATA_SETS)
    source = next(row for row in panel.sets._view.sources if row.name.startswith("sunken"))
    imported = studio.state.value.library.facts
    buttons = panel.sets.findChildren(QPushButton)
    next(button for button in buttons if button.accessibleName() == f"Remove {source.name}").click()
    until(qtbot, lambda: studio.state.value.library.facts == before and settled(studio))
    studio.on_intent(Undo())
    until(qtbot, lambda: studio.state.value.library.facts == imported and settled(studio))


def test_a_fact_of_the_user_s_own_is_kept_and_put_on_screen(station: tuple[Studio, FactsPanel], qtbot: QtBot) -> None:
    studio, panel = station
    panel.show_page(TYPE)
    panel.show_form(KEEP)
    form = panel.own
    form.relation.setEditText("P36")
    part = form.parts[0]
    assert part.language.currentData() == "en"
    part.subject.setText("Atlantis")
    part.answer.setText("Poseidonia")
    part.sentences.setPlainText("[X] was ruled from [Y].")
    form.add.click()
    until(qtbot, lambda: studio.state.value.fact is not None and settled(studio))
    assert "Atlantis was ruled from [Y]." in [row.text for row in panel.answers._rows]
