"""The menu of a table: what can be done with its selected row, by which columns it is sorted, and which of them are
shown. For mouse and keyboard.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from kn_studio.translation import tr
from kn_studio.widgets.cell_table import CellTable
from kn_studio.widgets.sort_keys import Keys


def offers(table: CellTable) -> bool:
    """Whether the table has a menu: it sorts, its columns can be hidden, or something can be done with a row."""
    return table.sorts or bool(table.kept_as) or bool(table.offers())


def open_menu(table: CellTable, place: QPoint) -> QMenu:
    """Open the table's menu at a place of the screen."""
    menu = QMenu(table)
    fill(menu, table)
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(place)
    return menu


def fill(menu: QMenu, table: CellTable) -> None:
    """Put the selected row, order and columns into a menu."""
    menu.setToolTipsVisible(True)
    for offer in table.offers():
        action = menu.addAction(offer.title)
        action.setToolTip(offer.hint or offer.title)
        action.setEnabled(offer.possible)
        action.triggered.connect(lambda _checked=False, do=offer.do: do())
    if not menu.isEmpty():
        menu.addSeparator()
    if table.sorts:
        _fill_order(menu.addMenu(tr("Sort by")), table, further=False)
        _fill_order(menu.addMenu(tr("Then by")), table, further=True)
        plain = menu.addAction(tr("Not sorted"))
        plain.setEnabled(bool(table.keys))
        plain.triggered.connect(lambda: table.sort_with(()))
    if table.kept_as:
        if table.sorts:
            menu.addSeparator()
        _fill_columns(menu.addMenu(tr("Columns")), table)
        reset = menu.addAction(tr("Reset columns"))
        reset.setEnabled(bool(table.unwanted()))
        reset.triggered.connect(lambda: table.want_columns(()))


def _fill_order(menu: QMenu, table: CellTable, further: bool) -> None:
    """Each column on screen, upwards and downwards; those it is sorted by now are marked."""
    menu.setEnabled(bool(table.keys) or not further)
    keys = table.keys[1:] if further else table.keys[:1]
    taken = {column for column, _ in table.keys[:1]} if further else set()
    for column in range(len(table.cells.columns)):
        if table.isColumnHidden(column) or column in taken:
            continue
        for falling, arrow in ((False, "↑"), (True, "↓")):
            action = menu.addAction(f"{table.column_name(column)} {arrow}\u200e")
            action.setCheckable(True)
            action.setChecked((column, falling) in keys)
            wanted = _with(table.keys, column, falling) if further else ((column, falling),)
            action.triggered.connect(lambda _checked=False, wanted=wanted: table.sort_with(wanted))


def _with(keys: Keys, column: int, falling: bool) -> Keys:
    """The keys with a further column; one that is there keeps its weight."""
    if column in dict(keys):
        return tuple((each, falling if each == column else now) for each, now in keys)
    return (*keys, (column, falling))


def _fill_columns(menu: QMenu, table: CellTable) -> None:
    """Every column that has something to say; the last one that is shown cannot be hidden."""
    offered, unwanted = table.choosable_columns(), table.unwanted()
    wanted = [column for column in offered if table.cells.columns[column].key not in unwanted]
    for column in offered:
        name, shown = table.column_name(column), column in wanted
        if shown and table.isColumnHidden(column):
            name = tr("{column} (no room now)", column=name)
        action = menu.addAction(name)
        action.setCheckable(True)
        action.setChecked(shown)
        action.setEnabled(not shown or len(wanted) > 1)
        key = table.cells.columns[column].key
        action.toggled.connect(lambda on, key=key: table.want_columns(table.unwanted() ^ {key}))


def tables_in(widget: QWidget) -> list[CellTable]:
    """The tables with a menu on screen below a widget, in the order of their making."""
    return [table for table in widget.findChildren(CellTable) if table.isVisible() and offers(table)]


def ask(window: QWidget) -> QMenu:
    """Open the menu of the table that the keyboard is in, or of the only one; of several it has a part for each."""
    tables, focused = tables_in(window), QApplication.focusWidget()
    mine = [table for table in tables if table is focused]
    if mine or len(tables) == 1:
        table = (mine or tables)[0]
        return open_menu(table, table.viewport().mapToGlobal(QPoint(8, 4)))
    menu = QMenu(tr("Tables on screen"), window)
    for table in tables:
        fill(menu.addMenu(table.accessibleName()), table)
    if menu.isEmpty():
        menu.addAction(tr("No table is on screen")).setEnabled(False)
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(window.mapToGlobal(window.rect().center() - QPoint(120, 120)))
    return menu
