"""Pictures of the Languages station beyond the states that every panel is drawn in."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from kn_studio import station_pictures
from kn_studio.app_state import AppState
from kn_studio.panels.languages import LanguagesPanel
from kn_studio.panels.overlap_card import LAYERS, PAIRS
from kn_studio.panels.relation_page import LAYERS as RELATION_LAYERS
from kn_studio.panels.shared_card import CONTROLS, EFFECT, RELATION
from kn_studio.picking import Picked
from kn_studio.session.store import Store
from kn_studio.station_pictures import Turned, as_it_is, every
from kn_studio.theme import Theme
from kn_studio.viewmodels import languages_station


def pictures(
    states: dict[str, AppState], store: Store, look: Theme, size: QSize, small: QSize
) -> Iterator[tuple[str, QWidget]]:
    """Name and widget of each picture; the widget is the caller's to draw and to let go.

    The fullest states are drawn once more in the room that the smallest window leaves.
    """
    shots = every(states, _TURNED, _UNSEEN)
    if "ten-some" in states:
        shots.append(("picked", _with_bar(states["ten-some"], store), as_it_is))
    tight = {"": size, "-small": small}
    return station_pictures.pictures(
        LanguagesPanel,
        lambda state: languages_station.view(state, store),
        shots,
        look,
        lambda name: tight if name in _TIGHT else {"": size},
    )


def _with_bar(state: AppState, store: Store) -> AppState:
    """With the second bar picked."""
    overlap = languages_station.view(state, store).overlap
    assert overlap is not None
    return replace(state, picked=Picked(languages=overlap.regions[1].languages, source="languages"))


def _controls(panel: LanguagesPanel) -> None:
    panel.overlap.show_page(PAIRS)
    panel.shared.show_page(CONTROLS)


def _layers(panel: LanguagesPanel) -> None:
    panel.overlap.show_page(LAYERS)


def _effect(panel: LanguagesPanel) -> None:
    panel.shared.show_page(EFFECT)


def _related(panel: LanguagesPanel) -> None:
    panel.shared.show_page(RELATION)


def _related_layers(panel: LanguagesPanel) -> None:
    panel.shared.show_page(RELATION)
    panel.shared.relation.show_page(RELATION_LAYERS)


_TURNED: Turned[LanguagesPanel] = (
    ("controls", "measured", _controls),
    ("stale-effect", "stale", _effect),
    ("layers", "five", _layers),
    ("unmeasured", "two", _effect),
    ("measuring-effect", "measuring", _effect),
    ("relation", "related", _related),
    ("relation-half", "related-half", _related),
    ("relation-stale", "related-stale", _related),
    ("relation-ten", "ten-related", _related),
    ("relation-layers", "related", _related_layers),
    ("relation-offer", "two", _related),
    ("ten-pairs", "ten", _controls),
    ("ten-controls", "ten-measured", _controls),
)
_UNSEEN = frozenset({"measuring", "related", "related-half", "ten-related"})
_TIGHT = frozenset({"measured", "ten", "ten-measured", "controls", "relation"})
