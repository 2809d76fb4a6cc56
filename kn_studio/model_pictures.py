"""Pictures of the Model station: the Hub, the cache, downloads and devices, in each of their states."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from kn_studio.app_state import AppState
from kn_studio.panels.model import ModelPanel
from kn_studio.theme import Theme
from kn_studio.viewmodels import model

_LONG = 1250
"""Height at which all cards are seen at once."""

_TIGHT = frozenset({"fits", "cache", "gated"})


def pictures(
    states: dict[str, AppState], look: Theme, size: QSize, small: QSize
) -> Iterator[tuple[str, QWidget]]:  # fmt: skip
    """Name and widget of each picture; the widget is the caller's to draw and to let go.

    The fullest states are drawn once more in the room that the smallest window leaves, and at their whole height.
    """
    for name, state in states.items():
        rooms = {"": size}
        if name in _TIGHT:
            rooms |= {"-small": small, "-whole": QSize(size.width(), _LONG)}
        for suffix, room in rooms.items():
            panel = ModelPanel()
            panel.setProperty("ground", "background")
            panel.resize(room)
            panel.apply_theme(look)
            panel.show_view(model.view(state))
            yield f"{name}{suffix}", panel
            panel.deleteLater()
