"""Pictures of a station leave nothing behind: hundreds are drawn in one process, without an event loop."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kn_studio import station_pictures
from kn_studio.panels.neuron_map import NeuronMapPanel
from kn_studio.session.store import Store
from kn_studio.theme import LIGHT
from kn_studio.viewmodels import neuron_map
from tests.viewmodels import small


def test_a_drawn_panel_is_gone_before_the_next_is_made(qtbot: QtBot, store: Store) -> None:
    state = small.state(small.three_languages(store))
    states = {f"level-{number}": replace(state, share=number / 10) for number in range(1, 4)}
    alive: list[int] = []
    for _name, widget in station_pictures.pictures(
        NeuronMapPanel,
        lambda shown: neuron_map.view(shown, store),
        station_pictures.every(states),
        LIGHT,
        lambda _name: {"": QSize(988, 820), "-small": QSize(828, 720)},
    ):
        widget.grab()
        alive.append(sum(isinstance(each, NeuronMapPanel) for each in QApplication.allWidgets()))
    assert alive == alive[:1] * 6
