"""Pictures of the Edit station beyond the states that every panel is drawn in."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from kn_studio.app_state import AppState
from kn_studio.panels.bars_card import TABLE
from kn_studio.panels.edit import EditPanel
from kn_studio.session.store import Store
from kn_studio.theme import Theme
from kn_studio.viewmodels import edit_station

Prepare = Callable[[EditPanel], None]
"""Turns a panel to the page that is to be seen."""

_LONG = 1500
"""Height at which all cards of the column are seen at once."""


def pictures(
    states: dict[str, AppState], store: Store, look: Theme, size: QSize, small: QSize
) -> Iterator[tuple[str, QWidget]]:
    """Name and widget of each picture; the widget is the caller's to draw and to let go.

    The fullest states are drawn once more in the room that the smallest window leaves, and at their whole height.
    """
    shots: list[tuple[str, AppState, Prepare]] = [(name, state, _as_it_is) for name, state in states.items()]
    shots += [(name, states[state], prepare) for name, state, prepare in _TURNED if state in states]
    for name, state, prepare in shots:
        rooms = {"": size}
        if name in _TIGHT:
            rooms |= {"-small": small, "-whole": QSize(size.width(), _LONG)}
        for suffix, room in rooms.items():
            panel = EditPanel()
            panel.setProperty("ground", "background")
            panel.resize(room)
            panel.apply_theme(look)
            panel.show_view(edit_station.view(state, store))
            prepare(panel)
            yield f"{name}{suffix}", panel
            panel.deleteLater()


def _as_it_is(panel: EditPanel) -> None:
    """Nothing to turn."""


def _tables(panel: EditPanel) -> None:
    panel.effect.show_page(TABLE)
    panel.sides.show_page(TABLE)


_TURNED: tuple[tuple[str, str, Prepare], ...] = (("tables", "rewritten", _tables), ("ten-tables", "ten", _tables))
_TIGHT = frozenset({"rewrite", "applied", "rewritten", "ten", "stack", "tables", "ten-tables"})
