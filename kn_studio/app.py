"""The only place that knows everybody: builds stores, lanes, state and window, and joins them.

torch, transformers, the session's database and the actions are imported after the first paint.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from contextlib import nullcontext
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QSettings
from PySide6.QtWidgets import QApplication

from engine.errors import KnownError
from engine.libraries import lasting
from engine.types import Work
from kn_studio import desktop_look, interface_language, qt_classes, reducer, resources, still_running, stylesheet
from kn_studio.action_grounds import ActionGrounds
from kn_studio.afterwards import Afterwards
from kn_studio.app_state import AppState, Message
from kn_studio.code_question import CodeQuestion
from kn_studio.collecting import Collecting
from kn_studio.commands import COMMANDS
from kn_studio.dialogs import Dialogs
from kn_studio.documents import Documents, recent
from kn_studio.exports import Exports
from kn_studio.finder import Finder
from kn_studio.guides import Guides
from kn_studio.history import History
from kn_studio.intents import (
    AskExport,
    CheckMapping,
    ExportFigure,
    Intent,
    OpenSession,
    ShowRun,
    StopJob,
    UnloadModel,
)
from kn_studio.jobs import Jobs
from kn_studio.keeping import Keeping
from kn_studio.keeping_intents import AddToReport, CopyCode, OpenPalette, ShowShortcuts, TrimSession
from kn_studio.lane import Done, Failed, Lane, Outcome
from kn_studio.live import Live
from kn_studio.mapping_check import MappingCheck
from kn_studio.messages import Messages
from kn_studio.missing_fonts import MissingFonts
from kn_studio.open_pages import OpenPages
from kn_studio.panels import PANELS, loading
from kn_studio.presenter import Presenter
from kn_studio.progress_ends import ProgressEnds
from kn_studio.qt_collation import use as use_collation
from kn_studio.quiet_building import QuietBuilding
from kn_studio.recovering import Recovering
from kn_studio.reporting import Reporting
from kn_studio.resuming import Resuming
from kn_studio.rewording import Rewording
from kn_studio.session_model import SessionModel
from kn_studio.sessions import Sessions
from kn_studio.shelf import Shelf
from kn_studio.state import State
from kn_studio.system_reading import SystemReading
from kn_studio.system_state import network_forbidden
from kn_studio.theme import Theme
from kn_studio.translation import tr
from kn_studio.trim_question import TrimQuestion
from kn_studio.viewmodels import window as window_view
from kn_studio.widgets import column_sets
from kn_studio.window import Window
from kn_studio.workspace import show_run

if TYPE_CHECKING:
    from kn_studio.actions.context import Host
    from kn_studio.library import Library
    from kn_studio.library.store import LibraryStore

CLOSE_SECONDS, LEAVE_SECONDS = 60.0, 0.5
"""How long is waited at the end for a step of work, and for one with which nothing is lost, as while a model loads."""


SWITCH_SECONDS = 0.001
"""How soon a lane at work gives the interpreter's lock to the window, which asks for it after every call into Qt that
let it go: with Python's own five milliseconds a turn of the event loop waits several times as long as it works."""


class Studio(QObject):
    """The running application. `library` and `dialogs` are replaced in tests."""

    def __init__(self, qt: QApplication, library: LibraryStore | None = None, dialogs: Dialogs | None = None) -> None:
        super().__init__()
        sys.setswitchinterval(SWITCH_SECONDS)
        qt_classes.make_room()
        use_collation()
        self._qt = qt
        self._dialogs = dialogs or Dialogs()
        home = resources.home()
        self.settings = QSettings(str(home / "settings.ini"), QSettings.Format.IniFormat)
        column_sets.use(self.settings)
        self.messages = Messages(home)
        self.state = State(self._first_state())
        self.look = desktop_look.DesktopLook(self.state, self.settings)
        interface_language.use(qt, self.state.value.interface)
        stylesheet.apply(qt, self.theme())
        self.gpu, self.desk, self.shelf = Lane("gpu"), Lane("desk"), Lane("shelf")
        self.books = Shelf(self.desk, self.messages, self.on_intent, library)
        self.classes, self.collecting = qt_classes.QtClasses(), Collecting(self._at_rest)
        self.sessions = Sessions(self.state, self.desk, self.messages, lambda: self.books.library)
        lanes = {lane.name: lane for lane in (self.gpu, self.desk, self.shelf)}
        self.grounds = ActionGrounds(self.books, self.sessions)
        self.jobs = Jobs(self.state, lanes, self.messages, self.grounds.context, self.show_run)
        self.history = History(self.state, self.on_intent, self.sessions.write, lambda: self.jobs.intent)
        self.live = Live(self.state, self.desk, self.messages, lambda: self.sessions.store, self.on_intent)
        self.window = Window(PANELS, COMMANDS, self._value, self.settings, recent, self._dialogs)
        entries = [(spec, partial(self.window.panels.__getitem__, spec.head.key)) for spec in PANELS]
        self.presenter = Presenter(entries, self.desk, lambda: self.sessions.store, self.messages.error)
        self.presenter.drawn = OpenPages(self.state).on_drawn
        self.afterwards = Afterwards(self.desk, self._drawn)
        self._make_model_parts()
        self.fonts = MissingFonts(self.state, self.messages)
        self.system = SystemReading(self.state, self.shelf, self.messages, self._drawn)
        self.quiet = QuietBuilding(self.window, self.state, self._at_rest)
        self.mapping = MappingCheck(self.window, self.on_intent)
        self.closed = self.leaves_threads = False
        self.finder = Finder(self.window, self._value, self.desk, self.messages, self._library, self.on_intent)
        self.rewording = Rewording(
            self.state, self.settings, self.window, self.presenter, self.finder, self._close_dialogs
        )
        self.keeping = Keeping(self.state, self.sessions, self.history, self.messages, self._act)
        self._make_stations_parts()
        self._own = self._handlers()
        self._join()
        self.window.apply_theme(self.theme())
        self._show_frame()

    def _make_model_parts(self) -> None:
        """What looks after the loaded model: runs that go on, faults of its device, the model of a session."""
        by_itself = partial(self.on_intent, by_user=False)
        self.resuming = Resuming(self.state, self.sessions, self.desk, self.messages, self._act, self.on_intent)
        self.recovering = Recovering(self.state, self.gpu, lambda: self.host, self.on_intent)
        self.jobs.device_lost = self.recovering.unload
        self.model = SessionModel(self.state, self.sessions, self.presenter, self.afterwards, by_itself)

    def _make_stations_parts(self) -> None:
        """What stations and menus ask for and no action does: documents, exports, the report, the guides."""
        ask = self.window.run_command
        self.documents = Documents(self.state, self.desk, self.sessions, self.history, self.messages, ask)
        self.exports = Exports(
            self.state, self.desk, lambda: self.sessions.store, self.messages, self.window, self._dialogs, self.theme
        )
        self.reporting = Reporting(
            self.state, self.sessions, self.history, self.messages, self.desk, self.window, self.theme, self.on_intent
        )
        self.exports.added = self.reporting.add
        self.guides = Guides(
            self.window, self.settings, self.desk, self.gpu, self.messages, self.theme, self.on_intent,
            lambda: self.state.value.session_path is None,
        )  # fmt: skip

    def _handlers(self) -> Mapping[type, Callable[[Any], None]]:
        """Who carries an intent out that is neither the state's own nor an action's."""
        trimming = TrimQuestion(
            self.window, self._dialogs, self._value, self.sessions, self.desk, self.messages, self._act
        )
        return {
            UnloadModel: self._on_unload, StopJob: lambda _intent: self.jobs.stop(),
            ShowRun: lambda intent: self.show_run(intent.run, by_user=True), ExportFigure: self.exports.on_figure,
            CopyCode: self.exports.on_code, AddToReport: self.exports.on_add,
            CheckMapping: lambda _intent: self.mapping.open(self.state.value),
            AskExport: lambda intent: self.window.run_command(f"export-{intent.what}"),
            TrimSession: trimming.ask, OpenPalette: lambda intent: self.finder.open(intent.text),
            ShowShortcuts: lambda _intent: self.finder.show_sheet(),
            **self.keeping.handlers, **self.documents.handlers, **self.guides.handlers, **self.resuming.handlers,
            **self.recovering.handlers, **self.reporting.handlers,
        }  # fmt: skip

    def _first_state(self) -> AppState:
        look, level = desktop_look.first(self.settings), str(self.settings.value("level", "research", str))
        words, desktop = interface_language.first(self.settings), desktop_look.of_desktop()
        return AppState(
            theme=look, desktop=desktop, contrast=desktop_look.first_contrast(self.settings),
            desktop_contrast=desktop_look.contrast_of_desktop(), level=level, interface=words, station="start",
            network_forbidden=network_forbidden(),
        )  # fmt: skip

    def _join(self) -> None:
        self.messages.listen(self.on_message)
        self.state.changed.connect(self.on_change)
        self.window.intent.connect(self.on_intent)
        self.window.message_closed.connect(lambda: self.state.update(**reducer.message_closed(self.state.value)))
        self.window.zoomed.connect(self._on_zoom)
        self.window.wished.connect(self.exports.on_wish)
        self.window.ticked.connect(self._show_frame)
        self.window.table_asked.connect(self.exports.twins.of_keyboard)
        self.window.may_close = self._may_close
        self.sessions.opened.connect(self.model.on_opened)
        self.jobs.heard = self.keeping.done
        self.jobs.finished = ProgressEnds(self.window, self.desk, lambda: self.sessions.store).finished
        self.jobs.code_needed = CodeQuestion(self.window, self._dialogs, self.desk, self.messages, self.on_intent).ask
        self.messages.rescue = self.sessions.rescue

    # --- starting and ending ------------------------------------------------------------------------------------

    def appear(self, path: Path | None = None, demo: bool = False) -> None:
        """Show the window, and once it is painted bring what is asked for, see `begin`."""
        self.window.show()
        self.window.start_clock()
        self.collecting.begin()
        self.classes.begin(then=lambda: self._on_classes(path, demo))

    def _on_classes(self, path: Path | None, demo: bool) -> None:
        self.shelf.submit(_panels, expendable=True)
        self.begin(path, demo)
        self.quiet.begin()

    def _drawn(self) -> bool:
        """Whether everything that was asked for is on the screen."""
        return self.presenter.settled and not self.sessions.opening

    def _at_rest(self) -> bool:
        """Whether nothing runs either."""
        busy = any(lane.busy for lane in (self.gpu, self.shelf, self.desk))
        return self._drawn() and not busy and self.state.value.job is None

    def begin(self, path: Path | None = None, demo: bool = False) -> None:
        """Open what was asked for: a file, the demo (also at the first start), else nothing."""
        qt_classes.make()
        self.collecting.begin()
        self.books.open()
        first = self.settings.value("started", None) is None
        self.settings.setValue("started", True)
        shipped = resources.path("demo", "demo.kns").is_file()
        if path is not None:
            self.on_intent(OpenSession(path))
        elif demo or (first and shipped):
            self.on_intent(OpenSession(demo=True))
        if first and path is None:
            self.guides.first_start()
        self.presenter.refresh(self.state.value)
        self.afterwards.call(self.books.begin)
        self.system.begin()

    def _may_close(self) -> bool:
        """Called when the window is about to close; ends everything when it may."""
        if self.closed:
            return True
        title = "" if self.state.value.model_busy else self.jobs.running
        if title and not self._dialogs.may_close(self.window, title):
            return False
        self.close()
        return True

    def close(self) -> None:
        """Stop what runs, wait for its step, close the session. The window may then go.

        `leaves_threads` says afterwards whether a library or a model is still being loaded, which is not waited for.
        """
        if self.closed:
            return
        self.closed = True
        self.classes.stop()
        self.window.hide()
        self.exports.twins.close_all()
        self.reporting.close()
        self.mapping.close()
        for each in (self.presenter, self.live, self.afterwards, self.finder, self.system, self.fonts, self.quiet):
            each.stop()
        self.state.changed.disconnect(self.on_change)
        ended = [lane.close(CLOSE_SECONDS, LEAVE_SECONDS) for lane in (self.gpu, self.shelf, self.desk)]
        self.leaves_threads = not all(ended)
        self.collecting.stop()
        self.books.close()
        try:
            self.sessions.close()
        except KnownError as error:
            self.messages.error(error)
        self.settings.sync()

    # --- what changes -------------------------------------------------------------------------------------------

    def on_change(self, old: AppState, new: AppState) -> None:
        """The state changed: dress, redraw, keep, follow up."""
        if self.look.on_change(old, new):
            self.apply_theme()
        if new.level != old.level:
            self.settings.setValue("level", new.level)
        self.rewording.on_change(old, new)
        self._show_frame()
        self.mapping.on_change(new)
        self.history.on_change(old, new)
        self.presenter.on_change(old, new)
        self.sessions.on_change(old, new)
        self.books.on_change(old, new)
        self.live.on_change(old, new)
        self.system.on_change(old, new)
        self.fonts.on_change(old, new)
        self.reporting.on_change(old, new)

    def on_message(self, message: Message) -> None:
        """Show a message."""
        self.state.update(message=message)

    def _show_frame(self) -> None:
        self.window.show_view(window_view.view(self.state.value))

    def _close_dialogs(self) -> None:
        self.exports.twins.close_all()
        self.reporting.close()
        self.mapping.drop()

    def apply_theme(self) -> None:
        """Dress the application in the state's theme and the user's scale."""
        theme = self.theme()
        stylesheet.apply(self._qt, theme)
        self.window.apply_theme(theme)
        self.exports.twins.apply_theme(theme)
        self.reporting.apply_theme(theme)

    def theme(self) -> Theme:
        """The theme in force."""
        return desktop_look.theme(self.state.value, self.settings)

    def _on_zoom(self, scale: float) -> None:
        self.settings.setValue("scale", round(min(2.0, max(0.8, scale)), 2))
        self.apply_theme()

    # --- what the user asks for ---------------------------------------------------------------------------------

    def on_intent(self, intent: Intent, by_user: bool = True) -> None:
        """Carry out an intent, or say why not. What begins without the user leaves the message on the screen."""
        self.classes.finish()
        try:
            self._carry_out(intent, by_user)
        except KnownError as error:
            self.messages.error(error)

    def _carry_out(self, intent: Intent, by_user: bool) -> None:
        changes = reducer.changes(self.state.value, intent)
        if changes is not None:
            with self.history.user():
                self.state.update(**changes)
            return
        own = self._own.get(type(intent))
        if own is not None:
            own(intent)
            return
        self._act(intent, by_user)

    def _act(self, intent: Intent, by_user: bool = True) -> None:
        """Carry out an action."""
        from kn_studio.actions import action_for

        action = action_for(intent)
        if action is None:
            raise KnownError(
                tr("Nothing is there to carry out {name}.", name=type(intent).__name__), tr("Please report this.")
            )
        self.jobs.start(action, intent, by_user=by_user)

    @property
    def host(self) -> Host:
        """The holder of the model."""
        return self.grounds.host

    def _value(self) -> AppState:
        return self.state.value

    def _library(self) -> Library:
        """For lanes only, see `Shelf.library`."""
        return self.books.library

    def _on_unload(self, _intent: UnloadModel) -> None:
        if self.state.value.job is not None:
            raise still_running.refusal(self.jobs.running, tr("Stop it first."))
        self.recovering.unload()

    def show_run(self, run: int, by_user: bool = False) -> None:
        """Put a run on the map; `by_user`: that can be taken back."""
        store = self.sessions.store
        if store is None:
            return

        def on_end(end: Outcome) -> None:
            if isinstance(end, Failed):
                self.messages.error(end.error, end.trace)
            elif isinstance(end, Done):
                with self.history.user() if by_user else nullcontext():
                    self.state.update(**end.result)

        self.desk.submit(lambda: show_run(store, run, self.books.library), on_end=on_end, replaces="show-run")


def _panels() -> Work[None]:
    with lasting():
        yield from loading()
        import_module("kn_studio.tour")  # the first start offers it a moment later
