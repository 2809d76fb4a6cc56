"""Pictures of the Neurons station beyond the states that every panel is drawn in: picked, zoomed, and the words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QWidget

from kn_studio import station_pictures
from kn_studio.app_state import AppState
from kn_studio.map_look import MapLook
from kn_studio.panels.layers_card import WORDS
from kn_studio.panels.neuron_map import NeuronMapPanel
from kn_studio.panels.words_page import LAYERS
from kn_studio.picking import Picked
from kn_studio.sample_words import reading
from kn_studio.session.store import Store
from kn_studio.station_pictures import Shot, as_it_is
from kn_studio.theme import Theme
from kn_studio.viewmodels import languages_station, neuron_map


def pictures(full: AppState, store: Store, look: Theme, size: QSize, small: QSize) -> Iterator[tuple[str, QWidget]]:
    """Name and widget of each picture; the widget is the caller's to draw and to let go."""
    menu, rooms = {"": size}, {"": size, "-small": small}
    return station_pictures.pictures(
        NeuronMapPanel,
        lambda state: neuron_map.view(state, store),
        _shots(full, store),
        look,
        lambda name: menu if name == "ways" else rooms,
    )


def _shots(full: AppState, store: Store) -> Iterator[Shot[NeuronMapPanel]]:
    overlap = languages_station.view(full, store).overlap
    bar = next((each for each in overlap.regions[1:] if each.count), None) if overlap is not None else None
    if bar is not None:
        yield "picked", replace(full, picked=Picked(languages=bar.languages, source="languages")), as_it_is
    yield "zoomed", full, lambda panel: panel.map.map.zoom.look_at(100, 500)
    yield from _looks(full)
    yield "words-unread", full, lambda panel: panel.layers.show_page(WORDS)
    yield "words", _read(full, store, full.languages[0], ("Ber", "##lin")), _words
    yield "words-layers", _read(full, store, full.languages[-1], ("ber",)), _layers


def _looks(full: AppState) -> Iterator[Shot[NeuronMapPanel]]:
    """The map drawn in other ways than the usual one, and the menu in which they are chosen."""
    looks = {
        "ranks": MapLook(values="rank"),
        "linear": MapLook(scale="linear"),
        "logarithmic": MapLook(scale="log"),
        "by-score": MapLook(order="score"),
        "ranks-by-score": MapLook(values="rank", order="score"),
    }
    for name, look in looks.items():
        yield name, replace(full, map_look=look), as_it_is
    yield "by-score-zoomed", replace(full, map_look=looks["by-score"]), lambda panel: panel.map.map.zoom.look_at(0, 64)
    yield "ways", replace(full, map_look=looks["ranks"]), _ways


def _ways(panel: NeuronMapPanel) -> QWidget:
    """The menu as a window of its own: one that pops up would take hold of keyboard and pointer."""
    menu = panel.map.look_button.menu_of_ways
    menu.setParent(None, Qt.WindowType.Window)
    return menu


def _read(full: AppState, store: Store, language: str, answer: tuple[str, ...]) -> AppState:
    """With the words of a prompt in a language read."""
    assert full.run is not None
    spec = store.run(full.run).spec
    prompt = next(each for each in spec.prompts if each.language == language)
    layers = full.model.layers if full.model is not None else 4
    return replace(full, words=reading(prompt, spec.fingerprint, answer, layers), map_mode=language)


def _words(panel: NeuronMapPanel) -> None:
    panel.layers.show_page(WORDS)


def _layers(panel: NeuronMapPanel) -> None:
    panel.layers.show_page(WORDS)
    panel.layers.words.show_rows(LAYERS)
