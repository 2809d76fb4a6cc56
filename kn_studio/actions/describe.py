"""What a neuron's value vector promotes and suppresses."""

from __future__ import annotations

from engine.types import Neuron, Step, TokenProbability, Work
from kn_studio.actions.context import Host
from kn_studio.app_state import NeuronCard
from kn_studio.session.store import Store
from kn_studio.session.words import keep_card


def card(host: Host, neuron: Neuron, tokens: int = 10, store: Store | None = None) -> Work[NeuronCard]:
    """The neuron's card, kept in `store` where that can be written.

    The numbers beside the tokens are pushes on their logits, not probabilities.

    Raises `PromptError` for a neuron that the model does not have.
    """
    from engine.vocabulary import value_tokens

    loaded = host.require()
    yield Step(0, 1, f"Reading {neuron}")
    found = value_tokens(loaded, neuron, tokens)
    promoted, suppressed = (
        tuple(TokenProbability(push.token, push.logit) for push in side) for side in (found.promoted, found.suppressed)
    )
    made = NeuronCard(neuron, promoted, suppressed)
    if store is not None and not store.readonly:
        keep_card(store, loaded.info.fingerprint, made)
    return made
