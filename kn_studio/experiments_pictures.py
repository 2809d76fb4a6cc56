"""Pictures of the Experiments station beyond the states that every panel is drawn in."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from kn_studio.app_state import AppState
from kn_studio.panels.experiments import ExperimentsPanel
from kn_studio.theme import Theme
from kn_studio.viewmodels import experiments_station

Prepare = Callable[[ExperimentsPanel], None]
"""Turns a panel to the page that is to be seen."""

_LONG = 4200
"""Height at which all cards of the column are seen at once."""


def pictures(
    states: dict[str, AppState], look: Theme, size: QSize, small: QSize
) -> Iterator[tuple[str, QWidget]]:  # fmt: skip
    """Name and widget of each picture; the widget is the caller's to draw and to let go.

    The fullest states are drawn once more in the room that the smallest window leaves, and at their whole height.
    """
    shots: list[tuple[str, AppState, Prepare]] = [(name, state, _as_it_is) for name, state in states.items()]
    shots += [(name, states[state], prepare) for name, state, prepare in _TURNED if state in states]
    for name, state, prepare in shots:
        rooms = {"": size}
        if name in _TIGHT:
            rooms |= {"-small": small, "-whole": QSize(size.width(), _LONG), "-narrow": QSize(small.width(), _LONG)}
        for suffix, room in rooms.items():
            panel = ExperimentsPanel()
            panel.setProperty("ground", "background")
            panel.resize(room)
            panel.apply_theme(look)
            panel.show_view(experiments_station.view(state, None))
            prepare(panel)
            yield f"{name}{suffix}", panel
            panel.deleteLater()


def _as_it_is(panel: ExperimentsPanel) -> None:
    """Nothing to turn."""


def _profile(panel: ExperimentsPanel) -> None:
    panel.figures.show_figure("Where the neurons lie")


def _matrix(panel: ExperimentsPanel) -> None:
    panel.figures.show_figure("From language to language")


_TURNED: tuple[tuple[str, str, Prepare], ...] = (
    ("profile", "finished", _profile),
    ("matrix", "editing", _matrix),
)
_TIGHT = frozenset(
    {"ready", "finished", "finished-plain", "running", "stopped", "compared", "two-models", "profile", "matrix"}
)
