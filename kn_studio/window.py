"""The window: rail and stations from `PANELS`, actions from `COMMANDS`, geometry; nothing else."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QDockWidget,
    QFrame,
    QHBoxLayout,
    QMainWindow,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from kn_studio.app_state import AppState
from kn_studio.commands import Command
from kn_studio.dialogs import Dialogs
from kn_studio.intents import OpenSession, SetReadingLevel, ShowStation, StopJob
from kn_studio.panels.base import Panel, PanelSpec
from kn_studio.theme import LIGHT, Theme
from kn_studio.viewmodels.palette import Offer
from kn_studio.viewmodels.window import WindowView
from kn_studio.widgets.job_strip import JobStrip
from kn_studio.widgets.message_bar import MessageBar
from kn_studio.widgets.rail import Rail, RailEntry
from kn_studio.widgets.title_bar import TitleBar
from kn_studio.window_actions import Actions

DOCK_WIDTH = 320
MINIMUM = (960, 640)
FIRST_SIZE = (1440, 900)
FRAME = 40
"""Height that a window manager's title bar may take of the screen."""


_TEN = 10
"""So many stations have a digit."""

_BREATH = 40
"""Milliseconds between two panels that are built beforehand."""


class _Panels(dict[str, Panel]):
    """Panels by their keys, each built when it is first asked for."""

    def __init__(self, build: Callable[[str], Panel]) -> None:
        super().__init__()
        self._build = build

    def __missing__(self, key: str) -> Panel:
        panel = self[key] = self._build(key)
        return panel


def _keep_focus(widget: QWidget) -> None:
    """A button that is pressed and then cannot be pressed would hand the focus on, perhaps to Stop."""
    for button in widget.findChildren(QPushButton):
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)


class Window(QMainWindow):
    """Frame around the panels. `intent` carries what the user asks for, `zoomed` the new scale of type."""

    intent = Signal(object)
    message_closed = Signal()
    zoomed = Signal(float)
    ticked = Signal()

    def __init__(
        self,
        specs: Iterable[PanelSpec],
        commands: Iterable[Command],
        state: Callable[[], AppState],
        settings: QSettings,
        recent: Callable[[], Iterable[Path]] = tuple,
        dialogs: Dialogs | None = None,
    ) -> None:
        super().__init__()
        self.setWindowTitle("KN Studio")
        self.setMinimumSize(*MINIMUM)
        self._state, self._settings, self._recent = state, settings, recent
        self._dialogs = dialogs or Dialogs()
        self._view: WindowView | None = None
        self.may_close: Callable[[], bool] = lambda: True
        self._kinds = {spec.cls.key: spec.cls for spec in specs}
        self.panels: Mapping[str, Panel] = _Panels(self._build)
        self.theme: Theme = LIGHT
        on_rail = [kind for kind in self._kinds.values() if kind.place == "station" and kind.in_rail]
        self.rail = Rail(tuple(RailEntry(p.key, p.title, p.icon, p.aside, p.hint) for p in on_rail))
        self.rail.chosen.connect(lambda key: self.intent.emit(ShowStation(key)))
        self._stack = QStackedWidget()
        # The docks live in a frame of their own, so that title bar and strip span the whole width.
        self._body = QMainWindow(self, Qt.WindowType.Widget)
        self.title_bar, self.strip, self.message_bar = TitleBar(), JobStrip(), MessageBar()
        self._lay_out()
        self.docks = {key: self._dock(self.panels[key]) for key, kind in self._kinds.items() if kind.place == "dock"}
        self._join()
        bar = self.title_bar
        self.offered = Actions(self, {"session": bar.session_menu, "export": bar.export_menu}, bar.more_menu)
        self._make_actions(tuple(commands), [panel.key for panel in on_rail])
        self._clock = QTimer(self)
        self._clock.setInterval(1000)
        self._clock.timeout.connect(self.ticked)
        self._restore()
        _keep_focus(self)
        self.rail.setFocus()

    # --- building -----------------------------------------------------------------------------------------------

    def _build(self, key: str) -> Panel:
        """A panel when it is first wanted: the first picture need not wait for stations that are not on it."""
        panel = self._kinds[key]()
        panel.intent.connect(self.intent)
        panel.apply_theme(self.theme)
        _keep_focus(panel)
        if panel.place == "station":
            self._stack.addWidget(panel)
        return panel

    def build_rest(self) -> None:
        """Build what nobody has wanted yet, one panel after the other while the window is idle."""
        missing = next((key for key in self._kinds if key not in self.panels), None)
        if missing is not None:
            _ = self.panels[missing]
            QTimer.singleShot(_BREATH, self, self.build_rest)

    def _lay_out(self) -> None:
        middle = QWidget()
        row = QHBoxLayout(middle)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self.message_bar)
        column.addWidget(self._stack, 1)
        row.addLayout(column, 1)
        self._body.setCentralWidget(middle)
        frame = QWidget()
        whole = QVBoxLayout(frame)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.title_bar)
        whole.addWidget(self._body, 1)
        whole.addWidget(self.strip)
        self.setCentralWidget(frame)

    def _dock(self, panel: Panel) -> QDockWidget:
        """A dock of one width, so that it looks the same whatever the window's size; it says itself what it is."""
        dock = QDockWidget(panel.title, self._body)
        dock.setObjectName(f"dock-{panel.key}")
        dock.setTitleBarWidget(QWidget(dock))
        dock.setFeatures(QDockWidget.DockWidgetFeature.DockWidgetClosable)
        dock.setAllowedAreas(Qt.DockWidgetArea.RightDockWidgetArea)
        frame = QFrame()
        frame.setProperty("side", True)
        column = QVBoxLayout(frame)
        column.setContentsMargins(1, 0, 0, 0)
        column.addWidget(panel)
        frame.setFixedWidth(DOCK_WIDTH)
        dock.setWidget(frame)
        self._body.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
        self.title_bar.add_fold(panel.title).clicked.connect(partial(self._fold, dock))
        return dock

    def _join(self) -> None:
        self.title_bar.level.connect(lambda level: self.intent.emit(SetReadingLevel(level)))
        self.title_bar.theme_clicked.connect(lambda: self.run_command("theme"))
        self.title_bar.primary.connect(self._on_primary)
        self.strip.stop.connect(lambda: self.intent.emit(StopJob()))
        self.message_bar.closed.connect(self.message_closed)

    def _make_actions(self, commands: tuple[Command, ...], stations: list[str]) -> None:
        """Every action of the window: the commands, the stations, and what is about the window itself."""
        make = self.offered.add
        self._commands = {command.key: command for command in commands}
        for command in commands:
            keys = (command.shortcut, *command.more_keys) if command.shortcut else ()
            do = partial(self.run_command, command.key)
            make(command.key, command.title, command.menu, do, keys, command.hint)
        self.title_bar.session_menu.addMenu(self.title_bar.recent_menu)
        self.title_bar.recent_menu.aboutToShow.connect(self._fill_recent)
        for number, key in enumerate(stations, start=1):
            kind = self._kinds[key]
            keys = (f"Ctrl+{number}",) if number < _TEN else ()
            go = partial(self.intent.emit, ShowStation(key))
            make(f"go-{key}", f"Go to {kind.title}", "go", go, keys, kind.hint)
        make("go-start", "Go to Start", "go", lambda: self.intent.emit(ShowStation("start")), (), "Recent sessions")
        for key, dock in self.docks.items():
            fold = partial(self._fold, dock)
            make(f"fold-{key}", f"Fold or unfold: {dock.windowTitle()}", "view", fold, ("Ctrl+I",))
        zoom = self.zoomed.emit
        make("full-screen", "Full screen", "view", self._full_screen, ("F11",), "The window over the whole screen")
        make("larger", "Larger type", "view", lambda: zoom(self.theme.scale + 0.1), ("Ctrl++", "Ctrl+="))
        make("smaller", "Smaller type", "view", lambda: zoom(self.theme.scale - 0.1), ("Ctrl+-",))
        make("normal", "Normal type", "view", lambda: zoom(1.0), ("Ctrl+0",))
        make("quit", "Quit", "session", self.close, ("Ctrl+Q",), "Close the window; everything is saved")

    @property
    def titles(self) -> dict[str, str]:
        """The stations of the rail, key -> title."""
        return {key: kind.title for key, kind in self._kinds.items() if kind.place == "station" and kind.in_rail}

    def offers(self) -> tuple[Offer, ...]:
        """The window's actions for the palette, with whether each is possible in the present state."""
        state = self._state()
        possible = {key: command.make(state, Path()) is not None for key, command in self._commands.items()}
        return self.offered.offers(possible)

    # --- what the user does -------------------------------------------------------------------------------------

    def run_command(self, key: str) -> None:
        """Carry out a command by its key, asking for a file where it needs one."""
        command, path = self._commands[key], Path()
        if command.asks:
            chosen = self._dialogs.path(self, command.asks, self._start_folder())
            if chosen is None:
                return
            path = chosen
        intent = command.make(self._state(), path)
        if intent is not None:
            self.intent.emit(intent)

    def _start_folder(self) -> Path:
        open_file = self._state().session_path
        return open_file.parent if open_file is not None else Path.home()

    def _on_primary(self) -> None:
        if self._view is not None and self._view.primary.intent is not None:
            self.intent.emit(self._view.primary.intent)

    def _fill_recent(self) -> None:
        menu = self.title_bar.recent_menu
        menu.clear()
        for path in self._recent():
            menu.addAction(path.stem, partial(self.intent.emit, OpenSession(path))).setToolTip(str(path))
        if menu.isEmpty():
            menu.addAction("Nothing yet").setEnabled(False)

    @staticmethod
    def _fold(dock: QDockWidget, _checked: bool = False) -> None:
        dock.setVisible(dock.isHidden())

    def _full_screen(self) -> None:
        self.showNormal() if self.isFullScreen() else self.showFullScreen()

    # --- what is shown ------------------------------------------------------------------------------------------

    def show_view(self, view: WindowView) -> None:
        """Draw the frame."""
        if view == self._view:
            return
        self._view = view
        self.offered.rename("undo", f"Undo: {view.undo}" if view.undo else "Undo")
        self.offered.rename("redo", f"Redo: {view.redo}" if view.redo else "Redo")
        self.title_bar.show_names(view.session, view.model, view.level)
        self.title_bar.set_export(view.can_export)
        button = view.primary
        self.title_bar.show_primary(button.text, button.icon, button.intent is not None, button.hint)
        line = view.strip
        self.strip.show_job(line.text, line.share, line.left, line.stop, line.stopping)
        self.strip.show_lamps(tuple((lamp.words, lamp.token, lamp.hint) for lamp in view.lamps))
        self._show_message(view)
        kind = self._kinds.get(view.station)
        if kind is not None and kind.place == "station":
            self.rail.set_current(view.station)
            self._show_station(self.panels[view.station])
        self.setWindowTitle(f"{view.session} – KN Studio")

    def _show_station(self, panel: Panel) -> None:
        """Bring a station to the front. The keyboard leaves the old one for the rail, not for whatever comes next."""
        before, focused = self._stack.currentWidget(), self.focusWidget()
        if before is not None and before is not panel and focused is not None and before.isAncestorOf(focused):
            self.rail.setFocus()
        self._stack.setCurrentWidget(panel)

    def _show_message(self, view: WindowView) -> None:
        if view.message is None:
            self.message_bar.show_message("", "", "", "")
        else:
            note = view.message
            self.message_bar.show_message(note.kind, note.what, note.hint, note.details)

    def apply_theme(self, theme: Theme) -> None:
        """Hand the theme to everything that paints itself."""
        self.theme = theme
        for part in (self.rail, self.title_bar, self.strip, self.message_bar):
            part.apply_theme(theme)
        for panel in self.panels.values():
            panel.apply_theme(theme)
        for dock in self.docks.values():
            dock.widget().setFixedWidth(round(DOCK_WIDTH * max(1.0, theme.scale)))

    # --- geometry -----------------------------------------------------------------------------------------------

    def _restore(self) -> None:
        room = self.screen().availableSize()
        self.resize(min(FIRST_SIZE[0], room.width()), min(FIRST_SIZE[1], room.height() - FRAME))
        geometry = self._settings.value("window/geometry")
        if isinstance(geometry, QByteArray):
            self.restoreGeometry(geometry)
        self.rail.set_folded(bool(self._settings.value("window/folded", False, bool)))
        for key, dock in self.docks.items():
            dock.setVisible(bool(self._settings.value(f"window/{key}", True, bool)))

    def keep_geometry(self) -> None:
        """Write place, size and folds to the settings."""
        self._settings.setValue("window/geometry", self.saveGeometry())
        for key, dock in self.docks.items():
            self._settings.setValue(f"window/{key}", not dock.isHidden())
        self._settings.setValue("window/folded", self.rail.folded)
        self._settings.sync()

    def start_clock(self) -> None:
        """Let "saved n s ago" go on."""
        self._clock.start()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close when nothing runs, or when the user says so."""
        if not self.may_close():
            event.ignore()
            return
        self._clock.stop()
        self.keep_geometry()
        event.accept()
