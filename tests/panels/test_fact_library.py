from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from kn_studio.app_state import AppState
from kn_studio.fact_intents import ChooseFact, RankFacts, RemoveFact, SearchFacts, ShowFactRows
from kn_studio.fact_state import FactPage, FactRow, FactSearch, LibraryInfo, SourceLine
from kn_studio.panels.fact_library import FactLibrary
from kn_studio.panels.facts import FactsPanel
from kn_studio.viewmodels import facts
from kn_studio.widgets import table_menu
from kn_studio.widgets.cells import Column
from tests.panels.stage import staged
from tests.viewmodels import small

LANGUAGES = ("en", "zh", "ar", "de")
TOTAL = 12_345


def row(number: int, language: str = "en") -> FactRow:
    has = frozenset(LANGUAGES if number % 2 else LANGUAGES[:2])
    known = {"en": 1 + number % 3} if number < 50 else {}
    return FactRow(
        f"u{number}", "P36", language, f"land {number}", f"city {number}", len(has), "mLAMA", has, known, number == 0
    )


def rows(first: int, count: int = 200, language: str = "en") -> tuple[FactRow, ...]:
    return tuple(row(number, language) for number in range(first, first + count))


SEARCH = FactSearch(
    "", "en", "", TOTAL, rows(0), (("P36", "capital"), ("P37", "official language")), LANGUAGES, stamp=4, asked=("en",)
)
STATE = AppState(search=SEARCH, model=small.MODEL, languages=("en", "ar"))


def library(
    qtbot: QtBot, state: AppState = STATE, size: tuple[int, int] = (988, 824)
) -> tuple[FactsPanel, FactLibrary]:
    panel = staged(qtbot, FactsPanel, facts.view(state, None), size=size)
    return panel, panel.library


def show(panel: FactsPanel, **changes: object) -> None:
    search = replace(SEARCH, **changes)  # type: ignore[arg-type]
    panel.show_view(facts.view(replace(STATE, search=search), None))


def text(page: FactLibrary, number: int, column: int = 0) -> str:
    return str(page.table.model().index(number, column).data())


def titles(page: FactLibrary) -> list[str]:
    return [
        column.title for number, column in enumerate(page.table.cells.columns) if not page.table.isColumnHidden(number)
    ]


def test_rows_are_asked_for_when_they_come_on_screen_and_taken_in(qtbot: QtBot) -> None:
    panel, page = library(qtbot)
    assert page.table.model().rowCount() == TOTAL
    told: list[object] = []
    panel.intent.connect(told.append)
    page.table.selectRow(3)
    told.clear()
    page.table.verticalScrollBar().setValue(6000 * 28)
    qtbot.waitUntil(lambda: bool(told), timeout=2000)
    assert told == [ShowFactRows(6000, 4)]
    place = page.table.verticalScrollBar().value()
    show(panel, page=FactPage(6000, rows(6000)))
    assert text(page, 6001) == "land 6001"
    assert (page.table.verticalScrollBar().value(), page.table.currentIndex().row()) == (place, 3)
    show(panel, page=FactPage(6000, rows(6000)), stamp=5)
    assert page.table.verticalScrollBar().value() == 0, "other hits begin at the top"


def test_a_better_count_keeps_the_place(qtbot: QtBot) -> None:
    panel, page = library(qtbot, replace(STATE, search=replace(SEARCH, exact=False, total=1000)))
    assert page.total.text() == "over 1,000 facts"
    page.table.verticalScrollBar().setValue(40 * 28)
    show(panel, page=FactPage(1000, rows(1000)))
    assert page.table.model().rowCount() == TOTAL
    assert page.total.text() == "12,345 facts"
    assert page.table.verticalScrollBar().value() == 40 * 28
    assert (text(page, 10), text(page, 1100)) == ("land 10", "land 1100")


def test_another_language_of_the_table_keeps_its_place(qtbot: QtBot) -> None:
    panel, page = library(qtbot)
    page.table.verticalScrollBar().setValue(50 * 28)
    show(panel, rows=rows(0, language="ar"), language="ar")
    assert page.table.verticalScrollBar().value() == 50 * 28
    assert page.table.cells.cell(60, 0).right_to_left


def test_a_row_that_is_gone_to_is_chosen(qtbot: QtBot) -> None:
    panel, page = library(qtbot)
    with qtbot.waitSignal(panel.intent) as told:
        page.table.selectRow(7)
    assert told.args == [ChooseFact("u7")]
    told_all: list[object] = []
    panel.intent.connect(told_all.append)
    QTest.keyClick(page.table, Qt.Key.Key_Down)
    assert told_all == [ChooseFact("u8")]


def test_the_coverage_grid_marks_labels_and_ranks(qtbot: QtBot) -> None:
    panel, page = library(qtbot)
    page.table.selectRow(4)
    before = panel._left.width()
    page.shape._buttons["coverage"].click()
    qtbot.waitUntil(lambda: panel._left.width() > before)
    assert titles(page) == ["Subject", "Answer", "en", "ar", "zh", "de"]
    cells = [page.table.cells.cell(60, column) for column in range(2, 6)]
    assert [cell.dot for cell in cells] == [0, None, -1, None], "chosen languages have their own mark"
    assert [cell.spoken for cell in cells[:2]] == ["has a label in English", "no label in Arabic"]
    known = [page.table.cells.cell(number, 2) for number in (0, 1)]
    assert [(cell.text, cell.token) for cell in known] == [("1", "good"), ("2", "muted")]
    assert (
        page.table.model().headerData(2, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole) == "English · English"
    )
    assert page.table.currentIndex().row() == 4
    page.shape._buttons["list"].click()
    assert "Relation" in titles(page)
    assert page.table.currentIndex().row() == 4


def test_columns_give_way_before_subject_and_answer_do(qtbot: QtBot) -> None:
    _panel, page = library(qtbot, size=(1500, 824))
    assert titles(page) == ["Subject", "Answer", "rank en", "Relation", "Lang.", "Data set"]
    _panel, page = library(qtbot, size=(828, 724))
    assert titles(page)[:3] == ["Subject", "Answer", "rank en"]
    assert "Data set" not in titles(page)
    assert page.table.columnWidth(0) > 75
    many = tuple(f"l{n}" for n in range(60))
    _panel, page = library(qtbot, replace(STATE, search=replace(SEARCH, languages=many)), (828, 724))
    page.set_shape(coverage=True)
    assert 3 <= len(titles(page)) < 20
    assert page.table.columnWidth(0) > 75


def test_the_shipped_facts_are_marked(qtbot: QtBot) -> None:
    _panel, page = library(qtbot, size=(1500, 824))
    assert [text(page, number, 5) for number in (0, 1)] == ["built-in", "mLAMA"]
    assert page.table.cells.cell(0, 0).spoken == "land 0, built-in"
    assert "ships with the program" in page.table.cells.cell(0, 0).tooltip


def test_languages_that_a_fact_must_exist_in(qtbot: QtBot) -> None:
    panel, page = library(qtbot)
    with qtbot.waitSignal(panel.intent) as told:
        page.fill_picker()
        page._picker.list.item(1).setCheckState(Qt.CheckState.Checked)
    code = page._picker.list.item(1).data(Qt.ItemDataRole.UserRole)
    assert told.args == [SearchFacts("", "en", "", (code,))]
    show(panel, all_of=("en", "zh"))
    tags = page.filters._buttons
    assert [button.tag.text for button in tags] == ["English", "中文"]
    with qtbot.waitSignal(panel.intent) as told:
        tags[0].click()
    assert told.args == [SearchFacts("", "en", "", ("zh",))]


def test_what_the_model_knows_filters_once_it_was_asked(qtbot: QtBot) -> None:
    panel, page = library(qtbot, replace(STATE, search=replace(SEARCH, asked=())))
    assert not page.known.isVisible()
    show(panel)
    assert page.known.isVisible()
    page.known.setCurrentIndex(page.known.findData("en"))
    with qtbot.waitSignal(panel.intent) as told:
        page.known.activated.emit(1)
    assert told.args == [SearchFacts("", "en", "", (), "en")]


def test_ranking_says_its_cost_and_takes_what_is_marked(qtbot: QtBot) -> None:
    panel, page = library(qtbot)
    assert page._cost.text() == "12,345 facts × 2 languages"
    with qtbot.waitSignal(panel.intent) as told:
        page.rank.click()
    assert told.args == [RankFacts(("en", "ar"))]
    page.table.selectRow(2)
    page.table.setFocus()
    for _ in range(2):
        QTest.keyClick(page.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert page.rank.text() == "Rank 3 facts"
    with qtbot.waitSignal(panel.intent) as told:
        page.rank.click()
    assert told.args == [RankFacts(("en", "ar"), ("u2", "u3", "u4"))]
    panel.show_view(facts.view(replace(STATE, model=None), None))
    assert not page.rank.isEnabled()
    assert page.rank.toolTip() == "Load a model first to rank facts."


def test_the_menu_of_the_table_removes_the_marked_fact(qtbot: QtBot) -> None:
    panel, page = library(qtbot)

    menus: list[QMenu] = []

    def removal() -> QAction | None:
        menus.append(menu := QMenu())
        qtbot.addWidget(menu)
        table_menu.fill(menu, page.table)
        return next((each for each in menu.actions() if each.text() == "Remove this fact"), None)

    assert removal() is None, "no row is marked"
    page.table.selectRow(0)
    shipped = removal()
    assert shipped is not None
    assert (shipped.isEnabled(), shipped.toolTip()) == (False, "The built-in facts come with the program.")
    page.table.selectRow(7)
    action = removal()
    assert action is not None
    with qtbot.waitSignal(panel.intent) as told:
        action.trigger()
    assert told.args == [RemoveFact("u7")]
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert removal() is None, "several are marked"


@pytest.mark.parametrize("key", ["builtin", "mlama"])
def test_only_the_shipped_facts_offer_ways_to_get_more(qtbot: QtBot, key: str) -> None:
    info = LibraryInfo((SourceLine("Facts", key, "MIT", "", 553),), 553, 5530, 10, 1)
    panel, page = library(qtbot, replace(STATE, library=info))
    assert page.get_button.isVisible() == (key == "builtin")
    if key == "builtin":
        page.bring_button.click()
        assert panel.source.current() == "sets"
        assert panel.sets.isVisible()


def test_an_empty_library_says_what_to_do(qtbot: QtBot) -> None:
    panel, page = library(qtbot, AppState(library=LibraryInfo(stamp=1)))
    assert page._empty.accessibleName() == "The library is empty. Get mLAMA, or import a file of your own."
    page._empty._primary.click()
    assert panel.fetch_dialog is not None
    assert panel.fetch_dialog.isVisible()
    panel.fetch_dialog.close()
    page._empty._second.click()
    assert panel.sets.isVisible()


def test_down_in_the_search_field_goes_into_the_hits(qtbot: QtBot) -> None:
    _, page = library(qtbot)
    with qtbot.waitActive(page.search.window()):
        page.search.window().activateWindow()
    page.table.setCurrentIndex(QModelIndex())
    page.search.setFocus()
    QTest.keyClick(page.search, Qt.Key.Key_Down)
    assert page.table.currentIndex().row() == 0
    assert page.table.hasFocus()


def test_an_order_that_nobody_asked_for_is_marked_and_not_asked_for_with_the_next_text(qtbot: QtBot) -> None:
    panel, page = library(qtbot)
    told: list[SearchFacts] = []
    panel.intent.connect(told.append)
    show(panel, in_force=(("subject", False),), stamp=5)
    assert titles(page)[:2] == ["Subject ↑\u200e", "Answer"]
    page.search.setText("Ber")
    page.search.returnPressed.emit()
    assert told[-1].order == ()
    page.table.sort_by(0)
    assert told[-1].order == (("subject", True),)


def test_titles_sort_by_several_columns_and_the_mark_stands_once_the_rows_are_there(qtbot: QtBot) -> None:
    panel, page = library(qtbot)
    told: list[SearchFacts] = []
    panel.intent.connect(told.append)
    page.table.sort_by(0)
    assert told[-1].order == (("subject", False),)
    assert titles(page)[0] == "Subject"
    show(panel, order=told[-1].order, stamp=5)
    assert titles(page)[:2] == ["Subject ↑\u200e", "Answer"]
    page.table.sort_by(page.table.cells.columns.index(_column(page, "in:en")), further=True)
    assert told[-1].order == (("subject", False), ("in:en", False))
    show(panel, order=told[-1].order, stamp=6)
    assert titles(page)[:3] == ["Subject ↑ 1\u200e", "Answer", "rank en ↑ 2\u200e"]
    page.table.sort_by(0, further=True)
    assert told[-1].order == (("subject", True), ("in:en", False))
    page.set_shape(True)
    assert _column(page, "in:en").title == "en ↑ 2\u200e"
    page.relation.setCurrentIndex(1)
    page.relation.activated.emit(1)
    assert (told[-1].relation, told[-1].order) == ("P36", (("subject", False), ("in:en", False)))
    page.table.sort_with(())
    assert told[-1].order == ()


def test_a_click_on_a_title_is_enough(qtbot: QtBot) -> None:
    panel, page = library(qtbot)
    header = page.table.horizontalHeader()
    with qtbot.waitSignal(panel.intent) as told:
        place = QPoint(header.sectionViewportPosition(1) + 9, header.height() // 2)
        QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert told.args[0].order == (("object", False),)


def _column(page: FactLibrary, key: str) -> Column:
    return next(column for column in page.table.cells.columns if column.key == key)
