"""The window's actions: each with words, keys, a place in a menu and a way to be found by its name."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from kn_studio.commands import MENUS
from kn_studio.translation import tr
from kn_studio.viewmodels.palette import Offer

Keys = tuple[str, tuple[tuple[str, str], ...]]


class Actions:
    """Makes and keeps the actions of a window. `menus` are those that are there; `more` gets one below it for each of
    `MENUS`.
    """

    def __init__(self, window: QWidget, menus: Mapping[str, QMenu], more: QMenu) -> None:
        self._window = window
        self._menus = dict(menus)
        self._titles = {"session": tr("Session"), "export": tr("Export")}
        for key, title in MENUS:
            self._menus[key], self._titles[key] = more.addMenu(tr(title)), tr(title)
        for menu in self._menus.values():
            menu.setToolTipsVisible(True)
        self._actions: dict[str, QAction] = {}
        self._names: dict[str, str] = {}
        self._places: dict[str, str] = {}

    def add(
        self,
        key: str,
        title: str,
        menu: str,
        do: Callable[[], object],
        keys: tuple[str, ...] = (),
        hint: str = "",
    ) -> QAction:
        """An action in a menu, reached by its keys from the whole window and by its name from the palette."""
        action = QAction(title, self._window)
        action.setObjectName(key)
        action.setShortcuts([QKeySequence(each) for each in keys])
        action.setToolTip(hint or title)
        action.triggered.connect(lambda _checked=False: do())
        self._window.addAction(action)
        self._menus[menu].addAction(action)
        self._actions[key], self._places[key], self._names[key] = action, menu, title
        return action

    def trigger(self, key: str) -> None:
        """Do what an action does."""
        self._actions[key].trigger()

    def rename(self, key: str, title: str) -> None:
        """Other words for an action that says what it would do now; the sheet of keys goes on calling it as before."""
        if key in self._actions:
            self._actions[key].setText(title)

    def offers(self, possible: Mapping[str, bool]) -> tuple[Offer, ...]:
        """All actions for the palette; those that `possible` does not name always are."""
        return tuple(
            Offer(
                key, action.text(), action.toolTip(), keys_of(action), self._titles[self._places[key]],
                possible.get(key, True),
            )
            for key, action in self._actions.items()
        )  # fmt: skip

    def sheet(self) -> tuple[Keys, ...]:
        """Everything that has keys, by menu, for the sheet of keys."""
        groups = []
        for menu, title in self._titles.items():
            named = [(key, action) for key, action in self._actions.items() if self._places[key] == menu]
            rows = tuple((self._names[key], keys_of(action)) for key, action in named if action.shortcuts())
            if rows:
                groups.append((title, rows))
        return tuple(groups)


def keys_of(action: QAction) -> str:
    """An action's keys as they are written on this computer's keyboard."""
    form = QKeySequence.SequenceFormat.NativeText
    return tr(" or ").join(each.toString(form) for each in action.shortcuts())
