"""A station drawn in its states: turned to what is to be seen, and in each of the rooms that a window leaves to it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from typing import Any, TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QSize
from PySide6.QtWidgets import QWidget

from kn_studio.app_state import AppState
from kn_studio.panels.base import Panel
from kn_studio.theme import Theme

P = TypeVar("P", bound=Panel)

Turn = Callable[[P], QWidget | None]
"""Turns a panel to what is to be seen; the widget to draw, where that is not the panel itself but a dialog of it."""

Shot = tuple[str, AppState, Turn[P]]
"""The picture's name, the state that is shown, and what turns the panel."""

Turned = tuple[tuple[str, str, Turn[P]], ...]
"""Pictures of a state turned to a page: name, the state's name, and what turns the panel."""

Rooms = Mapping[str, QSize]
"""Sizes to draw in, by what is put behind a picture's name."""


def as_it_is(panel: Panel) -> None:
    """Nothing to turn."""


def every(
    states: Mapping[str, AppState], turned: Turned[P] = (), unseen: Collection[str] = frozenset()
) -> list[Shot[P]]:
    """Each state as it is, then those of `turned` whose state there is; what is told by an `unseen` one is seen only
    where a panel is turned to it.
    """
    shots: list[Shot[P]] = [(name, state, as_it_is) for name, state in states.items() if name not in unseen]
    return shots + [(name, states[state], turn) for name, state, turn in turned if state in states]


def pictures(
    panel: type[P],
    view: Callable[[AppState], Any],
    shots: Iterable[Shot[P]],
    look: Theme,
    rooms: Callable[[str], Rooms],
) -> Iterator[tuple[str, QWidget]]:
    """Name and widget of each picture in each of its rooms; the widget is the caller's to draw and to let go."""
    for name, state, turn in shots:
        for suffix, room in rooms(name).items():
            made = panel()
            made.setProperty("ground", "background")
            made.resize(room)
            made.apply_theme(look)
            made.show_view(view(state))
            other = turn(made)
            yield f"{name}{suffix}", made if other is None else other
            let_go(made)


def let_go(widget: QWidget) -> None:
    """Delete a widget at once: no event loop runs here that would do it later, and thousands would stay."""
    widget.hide()
    widget.deleteLater()
    QCoreApplication.sendPostedEvents(widget, QEvent.Type.DeferredDelete)
