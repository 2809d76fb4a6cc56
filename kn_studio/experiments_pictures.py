"""Pictures of the Experiments station beyond the states that every panel is drawn in."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from kn_studio import station_pictures
from kn_studio.app_state import AppState
from kn_studio.panels.experiments import ExperimentsPanel
from kn_studio.station_pictures import Turned, every
from kn_studio.theme import Theme
from kn_studio.viewmodels import experiments_station

_LONG = 4200
"""Height at which all cards of the column are seen at once."""


def pictures(
    states: dict[str, AppState], look: Theme, size: QSize, small: QSize
) -> Iterator[tuple[str, QWidget]]:  # fmt: skip
    """Name and widget of each picture; the widget is the caller's to draw and to let go.

    The fullest states are drawn once more in the room that the smallest window leaves, and at their whole height.
    """
    tight = {"": size, "-small": small, "-whole": QSize(size.width(), _LONG), "-narrow": QSize(small.width(), _LONG)}
    return station_pictures.pictures(
        ExperimentsPanel,
        lambda state: experiments_station.view(state, None),
        every(states, _TURNED),
        look,
        lambda name: tight if name in _TIGHT else {"": size},
    )


def _profile(panel: ExperimentsPanel) -> None:
    panel.figures.show_figure("Where the neurons lie")


def _matrix(panel: ExperimentsPanel) -> None:
    panel.figures.show_figure("From language to language")


_TURNED: Turned[ExperimentsPanel] = (
    ("profile", "finished", _profile),
    ("matrix", "editing", _matrix),
)
_TIGHT = frozenset(
    {"ready", "finished", "finished-plain", "running", "stopped", "compared", "two-models", "profile", "matrix"}
)
