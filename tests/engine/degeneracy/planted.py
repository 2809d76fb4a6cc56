"""Toy readouts in place of a model's replies, and tiny models with planted neurons."""

from __future__ import annotations

import math
from collections.abc import Callable, Collection, Iterator, Sequence
from typing import Any

import pytest
import torch

from engine.answers import Trial
from engine.degeneracy import switched
from engine.model import LoadedModel, attach
from engine.targets import target
from engine.types import Neuron, Prompt
from tests.engine.tiny import build, tokenizer_of

PROMPT = Prompt("The capital of France is [Y].", "Paris", "en")

Readout = Callable[[Collection[Neuron]], float]
"""Neurons that are off → the answer's probability."""


def reads(monkeypatch: pytest.MonkeyPatch, readout: Readout, apart: Readout | None = None) -> list[frozenset[Neuron]]:
    """Any model answers by the readout, when sets go through it by themselves by `apart`; gives the sets it was asked
    together, in their order.
    """
    asked: list[frozenset[Neuron]] = []

    def together(_loaded: LoadedModel, trials: Sequence[Trial]) -> Iterator[tuple[int, float]]:
        asked.extend(frozenset(trial.scaling) for trial in trials)
        yield from ((number, math.log(readout(set(trial.scaling)))) for number, trial in enumerate(trials))

    def alone(_loaded: LoadedModel, trials: Sequence[Trial]) -> Iterator[tuple[int, float]]:
        of = apart or readout
        yield from ((number, math.log(of(set(trial.scaling)))) for number, trial in enumerate(trials))

    monkeypatch.setattr(switched, "_shared", together)
    monkeypatch.setattr(switched, "_apart", alone)
    return asked


def any_of(*members: Neuron) -> Readout:
    """An OR unit: 0.9 as long as one of the members is on, else 0.1."""
    return lambda off: 0.1 if set(members) <= set(off) else 0.9


def planted_model(copies: Sequence[Neuron], prompt: Prompt = PROMPT) -> LoadedModel:
    """A tiny GPT-2 whose answer is written by these neurons alone, each of which suffices by itself.

    Each is always on and writes the answer's direction so strongly that the last norm levels out how many there are.
    """
    model: Any = build("gpt2", spread=0.2)
    loaded = attach(model, tokenizer_of("gpt2"), "planted")
    answer = target(loaded, prompt).answer_ids[0]
    with torch.no_grad():
        model.lm_head.weight[answer] *= 3
        direction = model.lm_head.weight[answer] - model.lm_head.weight[answer].mean()
        for neuron in copies:
            part = model.transformer.h[neuron.layer].mlp
            part.c_fc.weight[:, neuron.index] = 0
            part.c_fc.bias[neuron.index] = 1
            part.c_proj.weight[neuron.index] = 200 * direction
    return loaded
