"""Pictures of what is on screen and the data behind them: to the clipboard and to files, with where they come from."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QByteArray, QMimeData
from PySide6.QtGui import QGuiApplication, QImage

from engine.types import Step, Work
from kn_studio.dialogs import Dialogs
from kn_studio.intents import ExportFigure
from kn_studio.keeping_intents import AddToReport, CopyCode
from kn_studio.lane import Done, Failed, Lane, Outcome
from kn_studio.messages import Messages
from kn_studio.plots_menu import named as plots_named
from kn_studio.plots_menu import titles
from kn_studio.reporting import Shown
from kn_studio.state import State
from kn_studio.table_twins import TableTwins
from kn_studio.theme import Theme, named
from kn_studio.translation import tr
from kn_studio.viewmodels import as_code, provenance
from kn_studio.viewmodels.provenance import Provenance
from kn_studio.widgets.data_table import MOST_COPIED
from kn_studio.widgets.plot import Plot, PlotTable, Wish, plots_in

if TYPE_CHECKING:
    from kn_studio.figures import Drawing
    from kn_studio.session.store import Store
    from kn_studio.window import Window

Sourced = Callable[[], Provenance]


class Exports:
    """Carries out what plots are asked for. `theme` is what the window is dressed in; paper is light unless the user
    wants it `dark`.
    """

    def __init__(
        self, state: State, desk: Lane, store: Callable[[], Store | None], messages: Messages, window: Window,
        dialogs: Dialogs, theme: Callable[[], Theme],
    ) -> None:  # fmt: skip
        self._state, self._desk, self._store, self._messages = state, desk, store, messages
        self._window, self._dialogs, self._theme = window, dialogs, theme
        self.twins = TableTwins(window, desk, messages, theme)
        self.added: Callable[[Shown], None] = lambda _shown: None
        """Takes what is to be a figure of the report."""

    # --- what the user asks for ---------------------------------------------------------------------------------

    def on_wish(self, plot: Plot, wish: Wish) -> None:
        """Do what a plot's menu says."""
        from kn_studio import figures

        if wish == "show table":
            self.twins.show(plot, self._sourced(plot.part))
            return
        if wish == "add to report":
            drawing, said = figures.of_plot(plot, self._paper()), plot.accessibleDescription()
            self.added(Shown(drawing, *titles(plot), said, self._sourced(plot.part)))
            return
        if wish in ("copy picture", "save picture"):
            path = self._asked("figure", plot, ".svg") if wish == "save picture" else None
            if wish == "copy picture" or path is not None:
                self._picture(figures.of_plot(plot, self._paper()), *titles(plot), path, plot.part)
            return
        path = self._asked("table", plot, ".csv") if wish == "save data" else None
        if wish == "copy data" or path is not None:
            self._data(plot.table(), path, plot.part, bom=self._dialogs.for_excel)

    def on_figure(self, intent: ExportFigure) -> None:
        """Write the station on screen as a figure."""
        from kn_studio import figures

        figures.check(intent.path)
        panel = self._window.panels[self._state.value.station]
        self._picture(figures.of_view(panel, self._theme(), self._paper()), tr(panel.title), "", intent.path)

    def on_add(self, intent: AddToReport) -> None:
        """Hand the station on screen, or the plot that the keyboard is in, on to the report."""
        from kn_studio import figures

        if intent.what == "plot":
            self.twins.of_keyboard("add to report")
            return
        panel = self._window.panels[self._state.value.station]
        drawing = figures.of_view(panel, self._theme(), self._paper())
        seen = [
            name for name, _plot in plots_named(plot for plot in plots_in(panel) if plot.isVisible() and plot.drawn)
        ]
        said = tr("On screen: {plots}.", plots=tr(", ").join(seen)) if seen else ""
        self.added(Shown(drawing, tr(panel.title), "", said, self._sourced("")))

    def on_code(self, intent: CopyCode) -> None:
        """Copy what gives a run, or what is on screen, again."""
        state, store = self._state.value, self._store()

        def work() -> Work[str]:
            yield Step(0, 1)
            return as_code.view(state, store, intent.form, intent.run)

        def on_end(end: Outcome) -> None:
            if self._ended(end) and isinstance(end, Done):
                QGuiApplication.clipboard().setText(end.result)
                copied = tr("The script is copied.") if intent.form == "python" else tr("The command is copied.")
                self._messages.info(copied, end.result.splitlines()[0] if intent.form == "command" else "")

        self._desk.submit(work, on_end=on_end)

    def _asked(self, asks: str, plot: Plot, ending: str) -> Path | None:
        """Where to write it; the file is called like the plot at first."""
        name = "".join(letter if letter.isalnum() else "-" for letter in titles(plot)[0].lower()).strip("-")
        return self._dialogs.path(self._window, asks, self._window.start_folder() / f"{name}{ending}")

    def _paper(self) -> Theme:
        """The colours of pictures: light for print, in the window's faces."""
        dark = self._window.plots_menu.dark
        return named("dark" if dark else "light").with_families(self._theme().families)

    # --- making it ----------------------------------------------------------------------------------------------

    def _sourced(self, part: str) -> Sourced:
        """What reads where the view, or a part of it, comes from, as it is now; for a lane."""
        state, store = self._state.value, self._store()
        return lambda: provenance.view(state, store, state.station, part=part)

    def _picture(self, drawing: Drawing, heading: str, note: str, path: Path | None, part: str = "") -> None:
        from kn_studio import figures

        sourced = self._sourced(part)

        def work() -> Work[Any]:
            yield Step(0, 1, tr("Drawing the figure"))
            source = sourced()
            figure = figures.Figure(drawing, figures.Words(heading, note, source.line, source.record))
            if path is None:
                return figures.image(figure), figures.svg(figure)
            figures.write(figure, path)
            return path

        self._desk.submit(work, on_end=self._wrote if path is not None else self._copied_picture)

    def _data(self, table: PlotTable, path: Path | None, part: str, *, bom: bool) -> None:
        sourced = self._sourced(part)

        def work() -> Work[Any]:
            yield Step(0, 1, tr("Reading the data"))
            source = sourced()
            columns = (*table.columns, *provenance.COLUMNS)
            rows: Iterator[tuple[Any, ...]] = ((*row, *source.values) for row in table.rows())
            if path is None:
                return _as_text(columns, rows)
            from kn_studio.actions.export import write_table

            yield from write_table(path, columns, rows, {"provenance": source.record}, bom=bom)
            return path

        self._desk.submit(work, on_end=self._wrote if path is not None else self._copied_data)

    # --- telling it ---------------------------------------------------------------------------------------------

    def _wrote(self, end: Outcome) -> None:
        if self._ended(end) and isinstance(end, Done):
            self._messages.wrote(end.result)

    def _copied_picture(self, end: Outcome) -> None:
        if self._ended(end) and isinstance(end, Done):
            drawn, vector = end.result
            QGuiApplication.clipboard().setMimeData(_mime(drawn, vector))
            self._messages.info(tr("The picture is copied."), tr("It says below where it comes from."))

    def _copied_data(self, end: Outcome) -> None:
        if self._ended(end) and isinstance(end, Done):
            text, cut = end.result
            QGuiApplication.clipboard().setText(text)
            hint = tr("Only the first {n} rows; save the data for all of them.", n=f"{MOST_COPIED:,}") if cut else ""
            self._messages.info(tr("The data is copied."), hint)

    def _ended(self, end: Outcome) -> bool:
        if isinstance(end, Failed):
            self._messages.error(end.error, end.trace)
        return isinstance(end, Done)


def _mime(drawn: QImage, vector: bytes) -> QMimeData:
    """Both forms: each program takes the one that it knows."""
    mime = QMimeData()
    mime.setImageData(drawn)
    mime.setData("image/svg+xml", QByteArray(vector))
    return mime


def _as_text(columns: tuple[str, ...], rows: Iterator[tuple[Any, ...]]) -> tuple[str, bool]:
    """Rows as tab-separated text for a spreadsheet, and whether some found no room."""
    taken: list[str] = []
    for row in chain([columns], rows):
        if len(taken) > MOST_COPIED:
            return "\n".join(taken), True
        taken.append("\t".join("" if value is None else str(value) for value in row))
    return "\n".join(taken), False
