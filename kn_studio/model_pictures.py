"""Pictures of the Model station: the Hub, the cache, downloads and devices, in each of their states."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from kn_studio import station_pictures
from kn_studio.app_state import AppState
from kn_studio.panels.model import ModelPanel
from kn_studio.station_pictures import every
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
    tight = {"": size, "-small": small, "-whole": QSize(size.width(), _LONG)}
    return station_pictures.pictures(
        ModelPanel, model.view, every(states), look, lambda name: tight if name in _TIGHT else {"": size}
    )
