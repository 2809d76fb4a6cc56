"""The state of the window with a session open and its model loaded, worked out without a window."""

from __future__ import annotations

from dataclasses import replace

from engine.errors import KnownError
from engine.types import finished
from kn_studio.actions import describe, load_model, preview
from kn_studio.actions.browser import Browser
from kn_studio.actions.context import Host
from kn_studio.actions.search import search
from kn_studio.app_state import AppState
from kn_studio.fact_intents import SearchFacts
from kn_studio.intents import LoadModel
from kn_studio.library.builtin import BuiltinLibrary
from kn_studio.resources import at_hand
from kn_studio.session.store import Store
from kn_studio.viewmodels.run_on_map import chosen_neurons
from kn_studio.workspace import picture


def demo_state(store: Store, theme: str, language: str) -> AppState:
    """What the window shows of a session a moment after it was opened, in a fact language."""
    library = BuiltinLibrary()
    changes, model = picture(store, library)
    found = finished(search(library, Browser(), SearchFacts("", language)))
    state = replace(AppState(session_path=store.path, theme=theme, search=found), **changes)
    return _with_model(state, store, model) if at_hand(model) else state


def _with_model(state: AppState, store: Store, model: str) -> AppState:
    """The same with the model's own answers and the card of the neuron in focus, or as it was if it cannot be."""
    host = Host()
    try:
        info, test = finished(load_model.load(host, LoadModel(model)))
        state = replace(state, model=info, model_self_test=test)
        asked = tuple(prompt for prompt in state.prompts if not prompt.held_out)
        state = replace(state, live=finished(preview.answers(host, asked)))
        neuron = state.neuron or next(iter(chosen_neurons(state, store)), None)
        card = finished(describe.card(host, neuron)) if neuron is not None else None
        return replace(state, neuron=neuron, card=card)
    except KnownError:
        return state
