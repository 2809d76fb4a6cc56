"""The window's actions for how the neuron map is drawn. No Qt."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from kn_studio.app_state import AppState
from kn_studio.command import Command
from kn_studio.intents import Intent
from kn_studio.map_look import WAYS, SetMapLook, Way, is_on, with_way


def _draw(way: Way) -> Callable[[AppState, Path], Intent | None]:
    """While a run is on the map; not for what holds already."""

    def make(state: AppState, _path: Path) -> Intent | None:
        if state.run is None or is_on(state.map_look, way):
            return None
        return SetMapLook(with_way(state.map_look, way))

    return make


MAP_COMMANDS: tuple[Command, ...] = tuple(
    Command(f"map-{way.field}-{way.value}", way.title, "", "view", _draw(way), hint=way.hint) for way in WAYS
)
"""One for each way to draw the map."""
