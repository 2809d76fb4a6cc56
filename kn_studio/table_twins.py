"""Brings up the table twins of plots: rows are read and sorted on the desk lane; keeps the windows that are open."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from engine.types import Step, Work
from kn_studio.lane import Done, Failed, Lane, Outcome
from kn_studio.messages import Messages
from kn_studio.plots_menu import named, titles
from kn_studio.theme import Theme
from kn_studio.translation import tr
from kn_studio.viewmodels.provenance import Provenance
from kn_studio.widgets.plot import WISHES, Plot, PlotTable, Wish
from kn_studio.widgets.sort_keys import Keys, ordered

if TYPE_CHECKING:
    from kn_studio.table_window import TableWindow, Twin
    from kn_studio.widgets.data_table import DataTable, Row
    from kn_studio.window import Window

_BATCH = 20_000
"""Rows that are read between two looks at whether somebody wants it stopped."""


class TableTwins:
    """`theme` is what the window is dressed in."""

    def __init__(self, window: Window, desk: Lane, messages: Messages, theme: Callable[[], Theme]) -> None:
        self._window, self._desk, self._messages, self._theme = window, desk, messages, theme
        self.open: list[TableWindow] = []

    def of_keyboard(self, wish: Wish = "show table") -> None:
        """Wish something of the plot that the keyboard is in, or of the only one; of several a menu asks which."""
        focused, plots = QApplication.focusWidget(), self._window.plots()
        mine = [plot for plot in plots if plot is focused]
        if not plots:
            self._messages.info(tr("No plot is on screen"))
        elif mine or len(plots) == 1:
            plot = (mine or plots)[0]
            plot.wished.emit(plot, wish)
        else:
            self.asking(plots, wish).popup(self._window.mapToGlobal(self._window.rect().center() - QPoint(120, 120)))

    def asking(self, plots: list[Plot], wish: Wish = "show table") -> QMenu:
        """A menu of the plots, for each of which the same is wished."""
        menu = QMenu(tr(dict(WISHES)[wish]), self._window)
        for name, plot in named(plots):
            menu.addAction(name).triggered.connect(lambda _checked=False, plot=plot: plot.wished.emit(plot, wish))
        menu.setActiveAction(menu.actions()[0])
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def show(self, plot: Plot, sourced: Callable[[], Provenance]) -> None:
        """Read a plot's rows and show them; they stay as they are now, whatever the plot shows later.

        `sourced` reads where the view comes from, on the lane.
        """
        from kn_studio.table_window import Twin

        assert isinstance(plot, QWidget)
        table, (heading, note), summary = plot.table(), titles(plot), plot.accessibleDescription()

        def work() -> Work[Twin]:
            rows = yield from _read(table)
            return Twin(heading, note, summary, table.columns, rows, sourced().line)

        def on_end(end: Outcome) -> None:
            if isinstance(end, Failed):
                self._messages.error(end.error, end.trace)
            elif isinstance(end, Done):
                self._show(end.result)

        self._desk.submit(work, on_end=on_end)

    def _show(self, twin: Twin) -> None:
        from kn_studio.table_window import TableWindow

        shown = TableWindow(twin, self._theme(), self._window)
        shown.sorting.connect(self._sort)
        shown.finished.connect(partial(self._forget, shown))
        self.open.append(shown)
        shown.show()
        shown.activateWindow()

    def _forget(self, gone: TableWindow, _result: int) -> None:
        self.open = [each for each in self.open if each is not gone]
        gone.deleteLater()

    def _sort(self, table: DataTable, keys: Keys) -> None:
        from kn_studio.widgets.data_table import sort_key

        rows = table.held.values

        def work() -> Work[list[int]]:
            yield Step(0, 1, tr("Sorting"))
            return ordered(len(rows), keys, lambda row, column: sort_key(rows[row][column]))

        def on_end(end: Outcome) -> None:
            if isinstance(end, Done) and any(each.table is table for each in self.open):
                table.put_in_order(keys, end.result)

        self._desk.submit(work, on_end=on_end, replaces="sort-table")

    def apply_theme(self, theme: Theme) -> None:
        """Dress what is open."""
        for each in self.open:
            each.apply_theme(theme)

    def close_all(self) -> None:
        """Take all of them away."""
        for each in tuple(self.open):
            each.close()


def _read(table: PlotTable) -> Work[list[Row]]:
    """All rows of a plot."""
    rows: list[Row] = []
    yield Step(0, 1, tr("Reading the data"))
    for row in table.rows():
        rows.append(row)
        if len(rows) % _BATCH == 0:
            yield Step(0, 0, tr("Reading the data"))
    return rows
