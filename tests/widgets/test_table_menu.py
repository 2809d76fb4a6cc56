"""The menu of a table: order by several columns, columns that are shown, and what of it outlives the program."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kn_studio.widgets import column_sets, table_menu
from kn_studio.widgets.cell_table import CellTable
from kn_studio.widgets.cells import Cell, Column
from kn_studio.widgets.sorted_table import SortedTable

COLUMNS = (
    Column("Fact", stretch=True, rising=True), Column("Shared", figures=True), Column("Chance", figures=True),
    Column("p", figures=True, room=900, key="probability"),
)  # fmt: skip
ROWS = (("b", 1.0, 3.0, 0.5), ("a", 2.0, 3.0, 0.25), ("c", 1.0, 4.0, 0.125))


@pytest.fixture(autouse=True)
def settings(tmp_path: Path) -> Iterator[QSettings]:
    """Settings of a user who has chosen nothing."""
    found = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    column_sets.use(found)
    yield found
    column_sets.use(None)


def table_of(qtbot: QtBot, parent: QWidget | None = None, name: str = "made") -> SortedTable:
    table = SortedTable("Facts of the relation", COLUMNS, parent)
    if parent is None:
        qtbot.addWidget(table)
    table.keep_columns(name)
    table.resize(600, 200)
    table.set_lines([tuple(Cell(str(each)) for each in row) for row in ROWS], ROWS)
    table.show()
    return table


def entries(menu: QMenu) -> dict[str, QAction]:
    return {action.text().removesuffix("\u200e"): action for action in menu.actions() if not action.isSeparator()}


def inside(table: CellTable, *names: str) -> dict[str, QAction]:
    """What the menu offers now, below these entries."""
    menu = QMenu(table)
    table_menu.fill(menu, table)
    for name in names:
        found = entries(menu)[name].menu()
        assert isinstance(found, QMenu)
        menu = found
    return entries(menu)


def shown(table: CellTable) -> list[str]:
    return [table.column_name(n) for n in range(len(table.cells.columns)) if not table.isColumnHidden(n)]


def firsts(table: SortedTable) -> str:
    return "".join(row[0].text for row in table.cells.rows)


def test_columns_go_and_come_back_and_are_remembered(qtbot: QtBot, settings: QSettings) -> None:
    table = table_of(qtbot)
    assert shown(table) == ["Fact", "Shared", "Chance"]
    assert not inside(table)["Reset columns"].isEnabled()
    inside(table, "Columns")["Shared"].trigger()
    assert shown(table) == ["Fact", "Chance"]
    settings.sync()
    column_sets.use(QSettings(settings.fileName(), QSettings.Format.IniFormat))
    again, other = table_of(qtbot), table_of(qtbot, name="another")
    assert (shown(again), shown(other)) == (["Fact", "Chance"], ["Fact", "Shared", "Chance"])
    assert not inside(again, "Columns")["Shared"].isChecked()
    inside(again)["Reset columns"].trigger()
    assert shown(again) == ["Fact", "Shared", "Chance"]
    column_sets.use(QSettings(settings.fileName(), QSettings.Format.IniFormat))
    assert shown(table_of(qtbot)) == ["Fact", "Shared", "Chance"]


def test_one_column_always_stays_and_one_without_room_is_named_so(qtbot: QtBot) -> None:
    table = table_of(qtbot)
    assert list(inside(table, "Columns")) == ["Fact", "Shared", "Chance", "p (no room now)"]
    for name in ("Shared", "Chance", "p (no room now)"):
        inside(table, "Columns")[name].trigger()
    left = inside(table, "Columns")
    assert shown(table) == ["Fact"]
    assert not left["Fact"].isEnabled()
    table.resize(1000, 200)
    left["p"].trigger()
    assert shown(table) == ["Fact", "p"]
    assert table.unwanted() == {"Shared", "Chance"}


def test_columns_that_have_nothing_to_say_are_not_offered_and_bad_settings_hide_nothing(
    qtbot: QtBot, settings: QSettings
) -> None:
    table = table_of(qtbot)
    table.hide_columns((1,))
    assert "Shared" not in inside(table, "Columns")
    for bad in ("[1, 2", '{"a": 1}', '["Fact", "Shared", "Chance", "probability"]', '["gone"]'):
        settings.setValue("columns/bad", bad)
        column_sets.use(settings)
        assert shown(table_of(qtbot, name="bad")) == ["Fact", "Shared", "Chance"]


def test_the_menu_sorts_by_one_column_then_by_another_and_not_at_all(qtbot: QtBot) -> None:
    table = table_of(qtbot)
    assert not entries_enabled(table, "Then by")
    inside(table, "Sort by")["Shared ↑"].trigger()
    assert firsts(table) == "bca"
    assert "Shared ↑" not in inside(table, "Then by")
    inside(table, "Then by")["Chance ↓"].trigger()
    assert (firsts(table), table.keys) == ("cba", ((1, False), (2, True)))
    assert inside(table, "Sort by")["Shared ↑"].isChecked()
    assert inside(table, "Then by")["Chance ↓"].isChecked()
    inside(table, "Then by")["Chance ↑"].trigger()
    assert table.keys == ((1, False), (2, False))
    assert [each.title for each in table.cells.columns][:3] == ["Fact", "Shared ↑ 1\u200e", "Chance ↑ 2\u200e"]
    inside(table)["Not sorted"].trigger()
    assert (firsts(table), table.keys) == ("bac", ())


def entries_enabled(table: CellTable, name: str) -> bool:
    found = inside(table)[name].menu()
    assert isinstance(found, QMenu)
    return found.isEnabled()


def test_names_rise_at_the_first_click_and_figures_fall(qtbot: QtBot) -> None:
    table = table_of(qtbot)
    header = table.horizontalHeader()
    for column, falling in ((0, False), (1, True), (0, False)):
        place = QPoint(header.sectionViewportPosition(column) + 9, header.height() // 2)
        QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
        assert table.keys == ((column, falling),)


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[QMenu]:
    """The menus that came up; without a window system none does by itself."""
    found: list[QMenu] = []
    monkeypatch.setattr(QMenu, "popup", lambda menu, _place: found.append(menu))
    return found


@pytest.mark.parametrize("part", ["header", "rows"])
def test_mouse_and_menu_key_open_it(qtbot: QtBot, opened: list[QMenu], part: str) -> None:
    table, bare = table_of(qtbot), CellTable("Plain", (Column("Word"),))
    qtbot.addWidget(bare)
    bare.show()
    reason = QContextMenuEvent.Reason.Mouse if part == "header" else QContextMenuEvent.Reason.Keyboard
    for each in (bare, table):
        target = each.horizontalHeader().viewport() if part == "header" else each.viewport()
        QApplication.sendEvent(target, QContextMenuEvent(reason, QPoint(5, 5), target.mapToGlobal(QPoint(5, 5))))
    assert [menu.parent() for menu in opened] == [table]
    assert "Reset columns" in entries(opened[0])


def test_the_keyboard_finds_the_table_it_is_in_or_asks_which(
    qtbot: QtBot, opened: list[QMenu], monkeypatch: pytest.MonkeyPatch
) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    bare = CellTable("Plain", (Column("Word"),))
    first, second = table_of(qtbot, page), table_of(qtbot, page)
    for widget in (bare, first, second):
        column.addWidget(widget)
    page.show()
    both = table_menu.ask(page)
    assert [action.text() for action in both.actions()] == ["Facts of the relation"] * 2
    monkeypatch.setattr(QApplication, "focusWidget", lambda: second)
    below = entries(table_menu.ask(page))["Sort by"].menu()
    assert isinstance(below, QMenu)
    below.actions()[0].trigger()
    assert (first.keys, second.keys) == ((), ((0, False),))
    for table in (first, second):
        table.hide()
    none = table_menu.ask(page)
    assert [(action.text(), action.isEnabled()) for action in none.actions()] == [("No table is on screen", False)]
    assert opened[-1] is none
