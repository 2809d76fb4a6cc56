"""Pictures of the Check station beyond the states that every panel is drawn in."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from kn_studio import station_pictures
from kn_studio.app_state import AppState
from kn_studio.panels.bars_card import TABLE
from kn_studio.panels.calibration_card import POINTS, RELATIONS, SCORERS
from kn_studio.panels.check import CheckPanel
from kn_studio.station_pictures import Turned, every
from kn_studio.theme import Theme
from kn_studio.viewmodels import check_station
from kn_studio.viewmodels.claim_form import FILE, SENTENCE

_LONG = 2300
"""Height at which all cards of the column are seen at once."""


def pictures(
    states: dict[str, AppState], look: Theme, size: QSize, small: QSize
) -> Iterator[tuple[str, QWidget]]:  # fmt: skip
    """Name and widget of each picture; the widget is the caller's to draw and to let go.

    The fullest states are drawn once more in the room that the smallest window leaves, and at their whole height.
    """
    tight = {"": size, "-small": small, "-whole": QSize(size.width(), _LONG), "-narrow": QSize(small.width(), _LONG)}
    return station_pictures.pictures(
        CheckPanel,
        lambda state: check_station.view(state, None),
        every(states, _TURNED, _UNSEEN),
        look,
        lambda name: tight if name in _TIGHT else {"": size},
    )


def _sentence(panel: CheckPanel) -> None:
    panel.claim.show_way(SENTENCE)


def _file(panel: CheckPanel) -> None:
    panel.claim.show_way(FILE)


def _tables(panel: CheckPanel) -> None:
    panel.evidence.show_page(TABLE)
    panel.calibrations.show_page(SCORERS)


def _points(panel: CheckPanel) -> None:
    panel.calibrations.show_page(POINTS)


def _relations(panel: CheckPanel) -> None:
    panel.calibrations.show_page(RELATIONS)


def _third(panel: CheckPanel) -> None:
    panel.go_to(2)


_TURNED: Turned[CheckPanel] = (
    ("sentence", "ready", _sentence),
    ("file", "ready", _file),
    ("tables", "contradicted", _tables),
    ("points", "contradicted", _points),
    ("by-relation", "relations", _relations),
    ("one-relation", "contradicted", _relations),
    ("elsewhere", "contradicted", _third),
)
_UNSEEN = frozenset({"relations"})
_TIGHT = frozenset({"contradicted", "plain", "batch", "tables", "points", "raw-scores", "by-relation"})
