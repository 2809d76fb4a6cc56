"""The window: rail and stations from `PANELS`, actions from `COMMANDS`, geometry; nothing else."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import QByteArray, QEvent, QSettings, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QApplication,
    QDockWidget,
    QFrame,
    QHBoxLayout,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from kn_studio.app_state import AppState
from kn_studio.built_panels import BuiltPanels, keep_focus
from kn_studio.command import Command
from kn_studio.dialogs import Dialogs
from kn_studio.intents import OpenSession, SetReadingLevel, ShowStation, StopJob
from kn_studio.panels.base import Panel, PanelSpec
from kn_studio.panels.heads import PanelHead
from kn_studio.plots_menu import PlotsMenu
from kn_studio.theme import LIGHT, Theme
from kn_studio.translation import tr
from kn_studio.typed_input import Inputs, taken
from kn_studio.viewmodels.palette import Offer
from kn_studio.viewmodels.window import WindowView
from kn_studio.widgets.job_strip import JobStrip
from kn_studio.widgets.message_bar import MessageBar
from kn_studio.widgets.opener import Opener
from kn_studio.widgets.plot import Plot, plots_in
from kn_studio.widgets.rail import Rail, RailEntry
from kn_studio.widgets.station_room import StationRoom
from kn_studio.widgets.title_bar import TitleBar
from kn_studio.window_actions import Actions
from kn_studio.window_keys import WindowKeys, keeps, leaves
from kn_studio.window_room import WindowRoom

DOCK_WIDTH = 320
MINIMUM = (960, 640)
FIRST_SIZE = (1440, 900)
FRAME = 40
"""Height that a window manager's title bar may take of the screen."""

_TEN = 10
"""So many stations have a digit."""


class Window(QMainWindow):
    """Frame around the panels. `intent` carries what the user asks for, `zoomed` the new scale of type."""

    intent = Signal(object)
    message_closed = Signal()
    zoomed = Signal(float)
    ticked = Signal()
    wished = Signal(object, object)
    """A plot, and what its menu was asked for."""
    table_asked = Signal()
    """That of the plot the keyboard is in."""

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
        self._dialogs, self.opener = dialogs or Dialogs(), Opener()
        self._view: WindowView | None = None
        self.may_close: Callable[[], bool] = lambda: True
        self._specs = {spec.head.key: spec for spec in specs}
        self._commands = {command.key: command for command in commands}
        self._made = BuiltPanels(self._build)
        self.panels: Mapping[str, Panel] = self._made
        self.theme: Theme = LIGHT
        self._make()
        self._clock = QTimer(self)
        self._clock.setInterval(1000)
        self._clock.timeout.connect(self.ticked)
        self._restore()
        self.rail.setFocus()

    def _make(self) -> None:
        """Build all that is seen of the window, in the words and the direction that are in force."""
        on_rail = [head for head in self._heads() if head.place == "station" and head.in_rail]
        self.rail = Rail(tuple(RailEntry(p.key, tr(p.title), p.icon, p.aside, tr(p.hint)) for p in on_rail))
        self.rail.chosen.connect(lambda key: self.intent.emit(ShowStation(key)))
        self._stack = QStackedWidget()
        self._rooms: dict[str, StationRoom] = {}
        self._room = WindowRoom(self)
        # The docks live in a frame of their own, so that title bar and strip span the whole width.
        self._body = QMainWindow(self, Qt.WindowType.Widget)
        self.title_bar, self.strip, self.message_bar = TitleBar(), JobStrip(), MessageBar()
        self._lay_out()
        self.docks = {head.key: self._dock(self.panels[head.key]) for head in self._heads() if head.place == "dock"}
        self._join()
        bar = self.title_bar
        self.plots_menu = PlotsMenu(self.plots, self._settings, bar)
        self.offered = Actions(self, {"session": bar.session_menu, "export": bar.export_menu}, bar.more_menu)
        self._make_actions([head.key for head in on_rail])
        keep_focus(self)

    def take_apart(self) -> dict[str, Inputs]:
        """Throw everything seen away, to be built by `build_again`; returns what stood in the panels' widgets alone."""
        self.keep_geometry()
        held = {key: taken(panel) for key, panel in self._made.items()}
        for action in self.actions():
            self.removeAction(action)
            action.deleteLater()
        frame = self.takeCentralWidget()
        assert frame is not None
        frame.hide()
        frame.deleteLater()
        self._made.clear()
        self._view = None
        return held

    def build_again(self, held: Mapping[str, Inputs]) -> None:
        """Build what `take_apart` threw away, with the panels that were there."""
        self.setLayoutDirection(QApplication.layoutDirection())
        self._make()
        self._fold_as_before()
        self.apply_theme(self.theme)
        for key in held:
            _ = self.panels[key]
        self.rail.setFocus()

    # --- building -----------------------------------------------------------------------------------------------

    def _heads(self) -> list[PanelHead]:
        return [spec.head for spec in self._specs.values()]

    def _build(self, key: str) -> Panel:
        """A panel when it is first wanted: the first picture need not wait for stations that are not on it."""
        panel = self._specs[key].cls()
        panel.intent.connect(self.intent)
        panel.apply_theme(self.theme)
        for plot in plots_in(panel):
            plot.wished.connect(self.wished)
        keep_focus(panel)
        if panel.head.place == "station":
            room = self._rooms[key] = StationRoom(panel)
            self._stack.addWidget(room)
        return panel

    def build_one(self) -> bool:
        """Build a panel that nobody has wanted yet; False when all are built."""
        missing = next((key for key in self._specs if key not in self.panels), None)
        return missing is not None and self.panels[missing] is not None

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
        dock = QDockWidget(tr(panel.title), self._body)
        dock.setObjectName(f"dock-{panel.key}")
        dock.setTitleBarWidget(QWidget(dock))
        dock.setFeatures(QDockWidget.DockWidgetFeature.DockWidgetClosable)
        # Docks do not turn by themselves where the interface runs from right to left.
        turned = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = Qt.DockWidgetArea.LeftDockWidgetArea if turned else Qt.DockWidgetArea.RightDockWidgetArea
        dock.setAllowedAreas(side)
        frame = QFrame()
        frame.setProperty("side", True)
        column = QVBoxLayout(frame)
        column.setContentsMargins(1, 0, 0, 0)
        column.addWidget(panel)
        frame.setFixedWidth(DOCK_WIDTH)
        dock.setWidget(frame)
        self._body.addDockWidget(side, dock)
        self.title_bar.add_fold(tr(panel.title)).clicked.connect(partial(self._fold, dock))
        return dock

    def _join(self) -> None:
        self.title_bar.level.connect(lambda level: self.intent.emit(SetReadingLevel(level)))
        self.title_bar.theme_clicked.connect(lambda: self.run_command("theme"))
        self.title_bar.primary.connect(self._on_primary)
        self.strip.stop.connect(lambda: self.intent.emit(StopJob()))
        self.message_bar.closed.connect(self.message_closed)
        self.message_bar.folder.connect(lambda path: self.opener.open(path))
        self.message_bar.remedied.connect(self.intent)

    def _make_actions(self, stations: list[str]) -> None:
        """Every action of the window: the commands, the stations, and what is about the window itself."""
        make = self.offered.add
        for command in self._commands.values():
            keys = (command.shortcut, *command.more_keys) if command.shortcut else ()
            do = partial(self.run_command, command.key)
            make(command.key, tr(command.title), command.menu, do, keys, tr(command.hint))
        self.title_bar.session_menu.addMenu(self.title_bar.recent_menu)
        self.title_bar.export_menu.addMenu(self.plots_menu)
        self.title_bar.recent_menu.aboutToShow.connect(self._fill_recent)
        for number, key in enumerate(stations, start=1):
            head = self._specs[key].head
            keys = (f"Ctrl+{number}",) if number < _TEN else ()
            go = partial(self.intent.emit, ShowStation(key))
            make(f"go-{key}", tr("Go to {title}", title=tr(head.title)), "go", go, keys, tr(head.hint))
        make(
            "go-start",
            tr("Go to Start"),
            "go",
            lambda: self.intent.emit(ShowStation("start")),
            ("Alt+Home",),
            tr("Recent sessions"),
        )
        for key, dock in self.docks.items():
            fold = partial(self._fold, dock)
            make(
                f"fold-{key}",
                tr("Fold or unfold: {windowtitle}", windowtitle=dock.windowTitle()),
                "view",
                fold,
                ("Ctrl+I",),
            )
        zoom = self.zoomed.emit
        self._keys = WindowKeys(self, lambda: self.panels.get(self._view.station) if self._view else None, self._state)
        for own in self._keys.actions():
            make(*own)
        make("larger", tr("Larger type"), "view", lambda: zoom(self.theme.scale + 0.1), ("Ctrl++", "Ctrl+="))
        make("smaller", tr("Smaller type"), "view", lambda: zoom(self.theme.scale - 0.1), ("Ctrl+-",))
        make("normal", tr("Normal type"), "view", lambda: zoom(1.0), ("Ctrl+0",))
        make("quit", tr("Quit"), "session", self.close, ("Ctrl+Q",), tr("Close the window; everything is saved"))

    def plots(self) -> list[Plot]:
        """What is drawn on the station and in the docks."""
        return [plot for plot in plots_in(self) if plot.isVisible() and plot.drawn]

    @property
    def titles(self) -> dict[str, str]:
        """The stations of the rail, key -> title."""
        return {head.key: tr(head.title) for head in self._heads() if head.place == "station" and head.in_rail}

    def offers(self) -> tuple[Offer, ...]:
        """The window's actions for the palette, with whether each is possible in the present state."""
        state = self._state()
        possible = {key: command.make(state, Path()) is not None for key, command in self._commands.items()}
        return self.offered.offers(possible)

    # --- what the user does -------------------------------------------------------------------------------------

    def run_command(self, key: str) -> None:
        """Carry out a command by its key where it is possible, asking for a file where it needs one."""
        command = self._commands[key]
        intent = command.make(self._state(), Path())
        if intent is not None and command.asks:
            path = self._dialogs.path(self, command.asks, self.start_folder())
            intent = None if path is None else command.make(self._state(), path)
        if intent is not None:
            self.intent.emit(self._dialogs.meant(intent))

    def start_folder(self) -> Path:
        """Where a file dialog begins."""
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
            menu.addAction(tr("Nothing yet")).setEnabled(False)

    @staticmethod
    def _fold(dock: QDockWidget, _checked: bool = False) -> None:
        dock.setVisible(dock.isHidden())

    # --- what is shown ------------------------------------------------------------------------------------------

    def show_view(self, view: WindowView) -> None:
        """Draw the frame."""
        if view == self._view:
            return
        before, self._view = self._view, view
        self.offered.rename("undo", tr("Undo: {undo}", undo=view.undo) if view.undo else tr("Undo"))
        self.offered.rename("redo", tr("Redo: {redo}", redo=view.redo) if view.redo else tr("Redo"))
        self.title_bar.show_names(view.session, view.model, view.level)
        self.title_bar.set_export(view.can_export)
        button = view.primary
        self.title_bar.show_primary(button.text, button.icon, button.intent is not None, button.hint)
        line = view.strip
        self.strip.show_job(line.text, line.share, line.left, line.stop, line.stopping)
        self.strip.show_lamps(tuple((lamp.words, lamp.token, lamp.hint) for lamp in view.lamps))
        if before is None or before.message != view.message:
            self._show_message(view)
        spec = self._specs.get(view.station)
        if spec is not None and spec.head.place == "station":
            self.rail.set_current(view.station)
            self._show_station(self._rooms[self.panels[view.station].key])
        self.setWindowTitle(f"{view.session} – KN Studio")

    def _show_station(self, room: StationRoom) -> None:
        """Bring a station to the front. The keyboard leaves the old one for the rail, not for whatever comes next."""
        before, focused = self._stack.currentWidget(), self.focusWidget()
        if before is not None and before is not room and focused is not None and before.isAncestorOf(focused):
            self.rail.setFocus()
        self._stack.setCurrentWidget(room)

    def _show_message(self, view: WindowView) -> None:
        if view.message is None:
            self.message_bar.show_message("", "", "", "")
        else:
            note = view.message
            aim = note.remedy
            remedy = (tr(aim.text, **dict(aim.values)), aim.intent) if aim is not None else None
            self.message_bar.show_message(note.kind, note.what, note.hint, note.details, note.folder, remedy)

    def apply_theme(self, theme: Theme) -> None:
        """Hand the theme to everything that paints itself."""
        self.theme = theme
        for part in (self.rail, self.title_bar, self.strip, self.message_bar):
            part.apply_theme(theme)
        for panel in self.panels.values():
            panel.apply_theme(theme)
        for dock in self.docks.values():
            dock.widget().setFixedWidth(theme.enlarged(DOCK_WIDTH))
        self._room.make()

    # --- geometry -----------------------------------------------------------------------------------------------

    def _restore(self) -> None:
        room = self.screen().availableSize()
        self.resize(min(FIRST_SIZE[0], room.width()), min(FIRST_SIZE[1], room.height() - FRAME))
        geometry = self._settings.value("window/geometry")
        if isinstance(geometry, QByteArray):
            self.restoreGeometry(geometry)
        self._fold_as_before()

    def _fold_as_before(self) -> None:
        self.rail.set_folded(bool(self._settings.value("window/folded", False, bool)))
        for key, dock in self.docks.items():
            dock.setVisible(bool(self._settings.value(f"window/{key}", True, bool)))

    def keep_geometry(self) -> None:
        """Write place, size and folds to the settings."""
        self._keys.restore()
        self._room.restore()
        self._settings.setValue("window/geometry", self.saveGeometry())
        for key, dock in self.docks.items():
            self._settings.setValue(f"window/{key}", not dock.isHidden())
        self._settings.setValue("window/folded", self.rail.folded)
        self._settings.sync()

    def start_clock(self) -> None:
        """Let "saved n s ago" go on."""
        self._clock.start()

    def event(self, event: QEvent) -> bool:
        """Keys that a widget keeps are no shortcuts; Escape leaves a field first."""
        if keeps(self.focusWidget(), event) or leaves(self.focusWidget(), event):
            event.accept()
            return True
        return super().event(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close when nothing runs, or when the user says so."""
        if not self.may_close():
            event.ignore()
            return
        self._clock.stop()
        self.keep_geometry()
        event.accept()
