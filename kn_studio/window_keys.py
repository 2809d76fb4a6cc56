"""What keys do to the window itself: find, the threshold, one panel alone, the whole screen; and which keys a widget
keeps for itself.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QComboBox, QLineEdit, QPlainTextEdit, QWidget

from kn_studio.intents import LocateNeurons, ShowStation
from kn_studio.keeping_intents import OpenPalette
from kn_studio.translation import tr
from kn_studio.viewmodels.window import primary

if TYPE_CHECKING:
    from kn_studio.app_state import AppState
    from kn_studio.panels.base import Panel
    from kn_studio.window import Window

_PLAIN = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier


class OwnAction(NamedTuple):
    """An action of the window, as `Actions.add` takes it."""

    key: str
    title: str
    menu: str
    do: Callable[[], object]
    keys: tuple[str, ...]
    hint: str


def keeps(widget: QWidget | None, event: QEvent) -> bool:
    """Whether a key without Ctrl or Alt is for the widget that has the keyboard, and no shortcut of the window: space
    presses buttons, and letters find rows in lists. Fields for text keep what is typed by themselves, and Escape to be
    left by it, see `leaves`.
    """
    if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.ShortcutOverride:
        return False
    if _escape_in_text(widget, event):
        return True
    if event.modifiers() & ~_PLAIN or (not event.text().strip() and event.key() != Qt.Key.Key_Space):
        return False
    if not event.text().isprintable():
        return False
    if isinstance(widget, QAbstractItemView | QComboBox):
        return True
    return event.key() == Qt.Key.Key_Space and isinstance(widget, QAbstractButton)


def leaves(widget: QWidget | None, event: QEvent) -> bool:
    """Let Escape leave the field for text that has the keyboard: the next one is for the window."""
    if widget is None or event.type() != QEvent.Type.KeyPress or not _escape_in_text(widget, event):
        return False
    widget.clearFocus()
    return True


def _escape_in_text(widget: QWidget | None, event: QEvent) -> bool:
    return (
        isinstance(event, QKeyEvent)
        and event.key() == Qt.Key.Key_Escape
        and isinstance(widget, QLineEdit | QPlainTextEdit)
        and not widget.isReadOnly()
    )


def show_whole(window: QWidget, whole: bool) -> None:
    """The window over the whole screen, or as it was before: maximised where it was."""
    flag, state = Qt.WindowState.WindowFullScreen, window.windowState()
    if bool(state & flag) != whole:
        window.setWindowState(state ^ flag)


class WindowKeys(QObject):
    """The actions. `station` gives the panel on screen, `state` the window's state."""

    def __init__(self, window: Window, station: Callable[[], Panel | None], state: Callable[[], AppState]) -> None:
        super().__init__(window)
        self._window, self._station, self._state = window, station, state
        self._hidden: tuple[QWidget, ...] = ()

    def actions(self) -> tuple[OwnAction, ...]:
        """What keys and palette reach."""
        return (
            OwnAction(
                "find", tr("Find a fact or a neuron"), "go", self._find, ("Ctrl+F",),
                tr("On Facts its search field, elsewhere everything by its name: L10N188, a fact, an action"),
            ),
            OwnAction(
                "threshold", tr("Go to the threshold"), "go", self._threshold, ("T",),
                tr("The keyboard goes to the threshold of the station, or of Neurons"),
            ),
            OwnAction(
                "locate-with", tr("Locate with …"), "work", self._locate_with, ("Ctrl+Shift+Return",),
                tr("Choose the method and its settings before the run"),
            ),
            OwnAction(
                "show-table", tr("Show a plot as table"), "view", self._window.table_asked.emit, ("Ctrl+T",),
                tr("The data of the plot that the keyboard is in, in a window beside this one"),
            ),
            OwnAction(
                "table-menu", tr("Order and columns of a table"), "view", self._table_menu,
                (), tr("By which columns the table with the keyboard is sorted, and which are shown"),
            ),
            OwnAction(
                "maximise", tr("Panel alone"), "view", self.maximise, ("F11",),
                tr("Hide the stations' list and the docks, or show them again"),
            ),
            OwnAction(
                "full-screen", tr("Full screen"), "view", self._full_screen, ("Shift+F11",),
                tr("The window over the whole screen"),
            ),
        )  # fmt: skip

    def maximise(self) -> None:
        """Leave the panel alone in the window; once more brings back what was hidden by it."""
        if self._hidden:
            self.restore()
            return
        parts = (self._window.rail, *self._window.docks.values())
        self._hidden = tuple(part for part in parts if not part.isHidden())
        for part in self._hidden:
            part.hide()

    def restore(self) -> None:
        """Show what `maximise` has hidden."""
        hidden, self._hidden = self._hidden, ()
        for part in hidden:
            part.show()

    def _find(self) -> None:
        station = self._station()
        field = station.search_field() if station is not None else None
        if field is None:
            self._window.intent.emit(OpenPalette())
        else:
            field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _threshold(self) -> None:
        """On a station without one, that of the map."""
        station = self._station()
        slider = station.threshold_field() if station is not None else None
        if slider is None:
            self._window.intent.emit(ShowStation("neurons"))
            slider = self._window.panels["neurons"].threshold_field()
        # One that is not seen yet has no value yet: the next keys would move it from nothing.
        if slider is not None and slider.isVisible():
            slider.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _locate_with(self) -> None:
        """The sheet for the run that Locate would begin; nothing where it could not."""
        from kn_studio.run_sheet import RunSheet

        state = self._state()
        asked = primary(state).intent
        if not isinstance(asked, LocateNeurons):
            return
        prompts = sum(not prompt.held_out for prompt in state.prompts)
        fingerprint = state.model.fingerprint if state.model is not None else ""
        paces = tuple(pace for pace in state.paces if pace.fingerprint == fingerprint)
        sheet = RunSheet(asked, prompts, self._window.theme, self._window, paces)
        sheet.intent.connect(self._window.intent)
        sheet.finished.connect(sheet.deleteLater)
        sheet.open()

    def _table_menu(self) -> None:
        from kn_studio.widgets import table_menu

        table_menu.ask(self._window)

    def _full_screen(self) -> None:
        show_whole(self._window, not self._window.isFullScreen())
