"""Words that a model gave, kept so that a session shows them without it: those that a neuron pushes, and what each word
of a prompt gives to its answer.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import numpy as np

from engine.types import FloatArray, Neuron, Prompt, TokenProbability, WordScores, frozen_array
from kn_studio.app_state import NeuronCard
from kn_studio.word_reading import WordReading

if TYPE_CHECKING:
    from kn_studio.session.store import Store

_ARRAYS = ("probabilities", "whole", "layers")


def keep_card(store: Store, fingerprint: str, card: NeuronCard) -> None:
    """Keep the words of a neuron of this model. What is kept already is not written again."""
    if kept_card(store, fingerprint, card.neuron) != card:
        store.set_view(
            _card_key(fingerprint, card.neuron), {"up": _pushes(card.promoted), "down": _pushes(card.suppressed)}
        )


def kept_card(store: Store, fingerprint: str, neuron: Neuron) -> NeuronCard | None:
    """The words of a neuron of this model; None where none were kept, or for what cannot be read."""
    stored = store.view(_card_key(fingerprint, neuron))
    if not isinstance(stored, Mapping):
        return None
    try:
        up, down = (
            tuple(TokenProbability(str(token), float(push)) for token, push in stored[side]) for side in ("up", "down")
        )
    except (KeyError, TypeError, ValueError):
        return None
    return NeuronCard(neuron, up, down)


def keep_reading(store: Store, reading: WordReading) -> None:
    """Keep what the words of a prompt give."""
    said = reading.scores
    store.set_view(
        _reading_key(reading.fingerprint, reading.prompt),
        {
            "words": list(said.words), "places": list(said.places), "slot": said.slot, "answer": list(said.answer),
            **{name: _array_out(getattr(said, name)) for name in _ARRAYS},
        },
    )  # fmt: skip


def kept_reading(store: Store, fingerprint: str, prompt: Prompt) -> WordReading | None:
    """What the words of a prompt gave in this model; None where it was not read, or for what cannot be read."""
    stored = store.view(_reading_key(fingerprint, prompt))
    if not isinstance(stored, Mapping):
        return None
    try:
        scores = WordScores(
            words=tuple(map(str, stored["words"])),
            places=tuple(map(int, stored["places"])),
            slot=int(stored["slot"]),
            answer=tuple(map(str, stored["answer"])),
            **{name: _array_in(stored[name]) for name in _ARRAYS},
        )
    except (KeyError, TypeError, ValueError):
        return None
    return WordReading(prompt, scores, fingerprint)


def _card_key(fingerprint: str, neuron: Neuron) -> str:
    return f"words {fingerprint} {neuron}"


def _reading_key(fingerprint: str, prompt: Prompt) -> str:
    """A prompt is the same where it asks the same for the same answer, whichever run asked it."""
    asked = "\n".join((prompt.language, prompt.text, prompt.answer))
    return f"read {fingerprint} {hashlib.sha256(asked.encode()).hexdigest()}"


def _pushes(tokens: tuple[TokenProbability, ...]) -> list[list[Any]]:
    return [[token.token, token.probability] for token in tokens]


def _array_out(values: FloatArray) -> dict[str, Any]:
    return {"dtype": values.dtype.str, "shape": list(values.shape), "values": values.ravel().tolist()}


def _array_in(stored: Mapping[str, Any]) -> FloatArray:
    return frozen_array(np.array(stored["values"], np.dtype(str(stored["dtype"]))).reshape(stored["shape"]))
