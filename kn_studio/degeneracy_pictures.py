"""Pictures of the Degeneracy station beyond the states that every panel is drawn in."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from kn_studio.app_state import AppState
from kn_studio.panels.degeneracy import DegeneracyPanel
from kn_studio.panels.evidence_card import METHODS, RELATION, TESTED
from kn_studio.panels.groups_card import BARCODE, TREE
from kn_studio.session.store import Store
from kn_studio.theme import Theme
from kn_studio.viewmodels import degeneracy_station

Prepare = Callable[[DegeneracyPanel], None]
"""Turns a panel to the page that is to be seen."""


def pictures(
    states: dict[str, AppState], store: Store, look: Theme, size: QSize, small: QSize
) -> Iterator[tuple[str, QWidget]]:
    """Name and widget of each picture; the widget is the caller's to draw and to let go.

    The fullest states are drawn once more in the room that the smallest window leaves.
    """
    shots: list[tuple[str, AppState, Prepare]] = [(name, state, _as_it_is) for name, state in states.items()]
    shots += [(name, states[state], prepare) for name, state, prepare in _TURNED if state in states]
    for name, state, prepare in shots:
        for room in (size, small) if name in _TIGHT else (size,):
            panel = DegeneracyPanel()
            panel.setProperty("ground", "background")
            panel.resize(room)
            panel.apply_theme(look)
            panel.show_view(degeneracy_station.view(state, store))
            prepare(panel)
            yield (name if room is size else f"{name}-small"), panel
            panel.deleteLater()


def _as_it_is(panel: DegeneracyPanel) -> None:
    """Nothing to turn."""


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


_TURNED: tuple[tuple[str, str, Prepare], ...] = (
    ("tested", "sets", _tested),
    ("relation-page", "relation", _related),
    ("relation-offer", "found", _related),
    ("barcode", "topology", _barcode),
    ("tree", "topology", _tree),
    ("settings", "found", _unfolded),
    ("settings-topology", "topology", _unfolded),
)
_TIGHT = frozenset({"off", "topology", "barcode", "tree", "sets", "settings-topology"})
