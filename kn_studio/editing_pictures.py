"""Pictures of the Edit station beyond the states that every panel is drawn in."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from kn_studio import station_pictures
from kn_studio.app_state import AppState
from kn_studio.panels.bars_card import TABLE
from kn_studio.panels.edit import EditPanel
from kn_studio.session.store import Store
from kn_studio.station_pictures import Turned, every
from kn_studio.theme import Theme
from kn_studio.viewmodels import edit_station

_LONG = 1600
"""Height at which all cards of the column are seen at once."""


def pictures(
    states: dict[str, AppState], store: Store, look: Theme, size: QSize, small: QSize
) -> Iterator[tuple[str, QWidget]]:
    """Name and widget of each picture; the widget is the caller's to draw and to let go.

    The fullest states are drawn once more in the room that the smallest window leaves, and at their whole height.
    """
    tight = {"": size, "-small": small, "-whole": QSize(size.width(), _LONG)}
    return station_pictures.pictures(
        EditPanel,
        lambda state: edit_station.view(state, store),
        every(states, _TURNED),
        look,
        lambda name: tight if name in _TIGHT else {"": size},
    )


def _tables(panel: EditPanel) -> None:
    panel.effect.show_page(TABLE)
    panel.sides.show_page(TABLE)


_TURNED: Turned[EditPanel] = (("tables", "rewritten", _tables), ("ten-tables", "ten", _tables))
_TIGHT = frozenset({"rewrite", "applied", "rewritten", "ten", "stack", "tables", "ten-tables"})
