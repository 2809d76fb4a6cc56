"""Pictures of the Check station beyond the states that every panel is drawn in."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from kn_studio.app_state import AppState
from kn_studio.panels.bars_card import TABLE
from kn_studio.panels.calibration_card import POINTS, SCORERS
from kn_studio.panels.check import CheckPanel
from kn_studio.theme import Theme
from kn_studio.viewmodels import check_station
from kn_studio.viewmodels.claim_form import FILE, SENTENCE

Prepare = Callable[[CheckPanel], None]
"""Turns a panel to the page that is to be seen."""

_LONG = 2300
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
            panel = CheckPanel()
            panel.setProperty("ground", "background")
            panel.resize(room)
            panel.apply_theme(look)
            panel.show_view(check_station.view(state, None))
            prepare(panel)
            yield f"{name}{suffix}", panel
            panel.deleteLater()


def _as_it_is(panel: CheckPanel) -> None:
    """Nothing to turn."""


def _sentence(panel: CheckPanel) -> None:
    panel.claim.show_way(SENTENCE)


def _file(panel: CheckPanel) -> None:
    panel.claim.show_way(FILE)


def _tables(panel: CheckPanel) -> None:
    panel.evidence.show_page(TABLE)
    panel.calibrations.show_page(SCORERS)


def _points(panel: CheckPanel) -> None:
    panel.calibrations.show_page(POINTS)


def _third(panel: CheckPanel) -> None:
    panel.go_to(2)


_TURNED: tuple[tuple[str, str, Prepare], ...] = (
    ("sentence", "ready", _sentence),
    ("file", "ready", _file),
    ("tables", "contradicted", _tables),
    ("points", "contradicted", _points),
    ("elsewhere", "contradicted", _third),
)
_TIGHT = frozenset({"contradicted", "plain", "batch", "tables", "points", "raw-scores"})
