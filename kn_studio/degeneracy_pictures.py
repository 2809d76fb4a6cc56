"""Pictures of the Degeneracy station beyond the states that every panel is drawn in."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from kn_studio import station_pictures
from kn_studio.app_state import AppState
from kn_studio.panels.degeneracy import DegeneracyPanel
from kn_studio.panels.evidence_card import METHODS, RELATION, TESTED
from kn_studio.panels.groups_card import BARCODE, TREE
from kn_studio.session.store import Store
from kn_studio.station_pictures import Turned, every
from kn_studio.theme import Theme
from kn_studio.viewmodels import degeneracy_station


def pictures(
    states: dict[str, AppState], store: Store, look: Theme, size: QSize, small: QSize
) -> Iterator[tuple[str, QWidget]]:
    """Name and widget of each picture; the widget is the caller's to draw and to let go.

    The fullest states are drawn once more in the room that the smallest window leaves.
    """
    tight = {"": size, "-small": small}
    return station_pictures.pictures(
        DegeneracyPanel,
        lambda state: degeneracy_station.view(state, store),
        every(states, _TURNED, _UNSEEN),
        look,
        lambda name: tight if name in _TIGHT else {"": size},
    )


def _tested(panel: DegeneracyPanel) -> None:
    panel.evidence.show_page(TESTED)


def _related(panel: DegeneracyPanel) -> None:
    panel.evidence.show_page(RELATION)


def _barcode(panel: DegeneracyPanel) -> None:
    panel.groups.show_picture(BARCODE)
    panel.evidence.show_page(METHODS)


def _tree(panel: DegeneracyPanel) -> None:
    panel.groups.show_picture(TREE)


def _unfolded(panel: DegeneracyPanel) -> None:
    panel.groups.fold.setChecked(True)


_TURNED: Turned[DegeneracyPanel] = (
    ("tested", "sets", _tested),
    ("relation-page", "relation", _related),
    ("relation-offer", "found", _related),
    ("barcode", "topology", _barcode),
    ("tree", "topology", _tree),
    ("settings", "found", _unfolded),
    ("settings-topology", "topology", _unfolded),
)
_UNSEEN = frozenset({"relation"})
_TIGHT = frozenset({"off", "topology", "barcode", "tree", "sets", "settings-topology"})
