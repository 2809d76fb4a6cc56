"""Neurons that a user names, checked against the model on hand."""

from __future__ import annotations

from collections.abc import Iterable

from engine.errors import PromptError
from engine.types import ModelInfo, Neuron


def existing(info: ModelInfo, neurons: Iterable[Neuron]) -> tuple[Neuron, ...]:
    """The neurons once each, in the order given. Raises `PromptError` for one that the model does not have."""
    once = tuple(dict.fromkeys(neurons))
    for neuron in once:
        if not (0 <= neuron.layer < info.layers and 0 <= neuron.index < info.width):
            raise PromptError(
                f"This model has no neuron {neuron}.",
                f"Layers go from 0 to {info.layers - 1}, neurons from 0 to {info.width - 1}.",
            )
    return once
