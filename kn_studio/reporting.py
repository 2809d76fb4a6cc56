"""What the user keeps for the session's report: figures are drawn and kept on the desk lane, and can be taken back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from PySide6.QtCore import QSize

from engine.errors import KnownError
from engine.types import Step, Work
from kn_studio import remedies
from kn_studio.app_state import AppState, Message
from kn_studio.history import History, WayBack
from kn_studio.history import Step as Taken
from kn_studio.keeping_intents import MoveFigure, RemarkFigure, RemoveFigure, ShowReportFigures, TakeBackFigure, Undo
from kn_studio.lane import Done, Failed, Lane, Outcome
from kn_studio.messages import Messages
from kn_studio.sessions import Sessions
from kn_studio.state import State
from kn_studio.theme import Theme
from kn_studio.translation import counted, tr
from kn_studio.viewmodels import report_figures
from kn_studio.viewmodels.provenance import Provenance
from kn_studio.viewmodels.report_figures import ReportView

if TYPE_CHECKING:
    from kn_studio.figures import Drawing
    from kn_studio.intents import Intent
    from kn_studio.report_dialog import ReportDialog
    from kn_studio.session.report_figures import ReportFigure
    from kn_studio.session.store import Store
    from kn_studio.window import Window

PICTURE = QSize(256, 160)
"""Pixels of the small picture that is kept beside a figure."""

_SHOWN = ("notes_stamp", "session_stamp", "session_path", "session_readonly")
"""Fields of the state that the list of figures follows."""


@dataclass(frozen=True)
class Shown:
    """A plot or a view as it is drawn now: what it is called, a quiet line, and what is to be seen in a sentence.

    `sourced` reads where it comes from, on a lane.
    """

    drawing: Drawing
    heading: str
    note: str
    summary: str
    sourced: Callable[[], Provenance]


class Reporting:
    """Carries out these intents; `handlers` are its methods by the intent's type. `theme` is what the window is dressed
    in, `write` asks for the report's page.
    """

    def __init__(
        self, state: State, sessions: Sessions, history: History, messages: Messages, desk: Lane, window: Window,
        theme: Callable[[], Theme], ask: Callable[[Intent], None],
    ) -> None:  # fmt: skip
        self._state, self._sessions, self._history, self._messages = state, sessions, history, messages
        self._desk, self._window, self._theme, self._ask = desk, window, theme, ask
        self._added: tuple[str, Taken] | None = None
        self.dialog: ReportDialog | None = None
        self.handlers: dict[type, Callable[[Any], None]] = {
            RemoveFigure: self._on_remove, MoveFigure: self._on_move, RemarkFigure: self._on_remark,
            TakeBackFigure: self._on_take_back, ShowReportFigures: self._on_show,
        }  # fmt: skip

    # --- adding -------------------------------------------------------------------------------------------------

    def add(self, shown: Shown) -> None:
        """Keep what is drawn in the session, behind the report's other figures; says why where that cannot be."""
        try:
            store = self._sessions.require_writable()
        except KnownError as error:
            self._messages.error(error)
            return
        key, made = uuid4().hex, list[tuple["ReportFigure", bytes]]()
        title = shown.heading or tr("Figure")

        def write() -> WayBack:
            first = not made
            if first:
                made.append(drawn(key, title, shown))
            store.report.add(*made[0])
            if first:
                self._tell(store, key, title)
            return lambda: _taken_out(store, key)

        self._added = (key, self._history.keep(tr("figure in the report: {title}", title=title), write))

    def _tell(self, store: Store, key: str, title: str) -> None:
        """Called on the lane, once it is there."""
        many = counted("The report has {n} figure now.", "The report has {n} figures now.", store.report.count())
        said = tr("“{title}” is in the report.", title=title)
        self._messages.post(Message("info", said, many, remedy=remedies.take_back_figure(key)))

    def _on_take_back(self, intent: TakeBackFigure) -> None:
        """The last step is undone; where others came after it, the figure alone goes."""
        if self._added is not None and self._added[0] == intent.key and self._history.last is self._added[1]:
            self._ask(Undo())
            return
        self._state.update(message=None)
        self._on_remove(RemoveFigure(intent.key))

    # --- what is done to those that are there -------------------------------------------------------------------

    def _on_remove(self, intent: RemoveFigure) -> None:
        store = self._sessions.require_writable()

        def write() -> WayBack:
            removed = store.report.remove(intent.key)
            return lambda: store.report.put_back(removed)

        self._history.keep(tr("figure out of the report"), write)

    def _on_move(self, intent: MoveFigure) -> None:
        store = self._sessions.require_writable()

        def write() -> WayBack:
            before = store.report.move(intent.key, intent.by)
            return lambda: store.report.put_in_order(before)

        self._history.keep(tr("order of the report's figures"), write)

    def _on_remark(self, intent: RemarkFigure) -> None:
        store = self._sessions.require_writable()

        def write() -> WayBack:
            before = store.report.set_remark(intent.key, intent.text)
            return lambda: _said_again(store, intent.key, before)

        self._history.keep(tr("remark on a figure"), write, group=f"remark figure {intent.key}")

    # --- the list -----------------------------------------------------------------------------------------------

    def _on_show(self, _intent: ShowReportFigures) -> None:
        from kn_studio.report_dialog import ReportDialog

        if self.dialog is None:
            self.dialog = ReportDialog(self._window)
            self.dialog.apply_theme(self._theme())
            self.dialog.intent.connect(self._ask)
            self.dialog.write.connect(lambda: self._window.run_command("report"))
        self._read(bring=True)

    def on_change(self, old: AppState, new: AppState) -> None:
        """Follow the state while the list is open."""
        changed = any(getattr(old, name) != getattr(new, name) for name in _SHOWN)
        if changed and self.dialog is not None and self.dialog.isVisible():
            self._read()

    def apply_theme(self, theme: Theme) -> None:
        """Dress the list."""
        if self.dialog is not None:
            self.dialog.apply_theme(theme)

    def close(self) -> None:
        """Take the list away."""
        if self.dialog is not None:
            self.dialog.close()
            self.dialog.deleteLater()
            self.dialog = None

    def _read(self, bring: bool = False) -> None:
        state, store, dialog = self._state.value, self._sessions.store, self.dialog

        def work() -> Work[ReportView]:
            yield Step(0, 1)
            return report_figures.view(state, store)

        def on_end(end: Outcome) -> None:
            if isinstance(end, Failed):
                self._messages.error(end.error, end.trace)
            elif isinstance(end, Done) and dialog is not None and dialog is self.dialog:
                dialog.show_view(end.result)
                if bring:
                    if dialog.isVisible():
                        dialog.raise_()
                    dialog.show()
                    dialog.activateWindow()

        self._desk.submit(work, on_end=on_end)


def drawn(key: str, title: str, shown: Shown) -> tuple[ReportFigure, bytes]:
    """The figure as it is kept, with its SVG; on a lane."""
    from kn_studio import figures
    from kn_studio.session.report_figures import ReportFigure

    source = shown.sourced()
    figure = figures.Figure(shown.drawing, figures.Words(shown.heading, shown.note, source.line, source.record))
    svg, picture = figures.svg(figure), figures.small(shown.drawing, PICTURE)
    added = datetime.now(UTC).isoformat(timespec="seconds")
    kept = ReportFigure(
        key, title, shown.note, shown.summary, source.line, source.record, "", added, len(svg), picture
    )  # fmt: skip
    return kept, svg


def _taken_out(store: Store, key: str) -> None:
    store.report.remove(key)


def _said_again(store: Store, key: str, text: str) -> None:
    store.report.set_remark(key, text)
