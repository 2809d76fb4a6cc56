"""The gold answer under any number of scalings of neurons: for comparing sets of different origin on the same prompts.

As in `engine.intervention` the inputs of the down-projections are multiplied at the answer's places only, and the
model is clean at every yield; here each neuron may have a factor of its own.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from engine.answers import Trial, replies
from engine.targets import target
from engine.types import Neuron, Prompt, Step, Work

if TYPE_CHECKING:
    from engine.model import LoadedModel

Scaling = Mapping[Neuron, float]


@dataclass(frozen=True)
class Said:
    """The gold answer's joint probability and rank from 1 (the worst token's)."""

    probability: float
    rank: int


def answered(
    loaded: LoadedModel, prompts: Sequence[Prompt], scalings: Sequence[Scaling]
) -> Work[list[tuple[Said, ...]]]:
    """What is said of the answer under each scaling, prompt by prompt; equal scalings run once.

    Raises `PromptError` for a prompt that this model cannot be asked.
    """
    targets = [target(loaded, prompt) for prompt in prompts]
    keys = [tuple(sorted((n, factor) for n, factor in scaling.items() if factor != 1.0)) for scaling in scalings]
    unique = list(dict.fromkeys(keys))
    rows = []
    for number, asked in enumerate(targets):
        step = Step(number, len(targets), "Answering with other neurons")
        yield step
        found: dict[int, Said] = {}
        for place, reply in replies(loaded, [Trial(asked, dict(key)) for key in unique]):
            probability = float(np.exp(min(0.0, float(reply.log_probabilities.sum()))))
            found[place] = Said(probability, reply.rank)
            yield step
        by_key = {key: found[place] for place, key in enumerate(unique)}
        rows.append(tuple(by_key[key] for key in keys))
    return rows


def in_turn(sets: Iterable[Collection[Neuron]], factor: float) -> dict[Neuron, float]:
    """One edit after the other, each on top of the ones before: a neuron of two sets gets the factor twice.

    With a factor of 0 that is the union.
    """
    times = Counter(neuron for chosen in sets for neuron in set(chosen))
    return {neuron: factor**count for neuron, count in times.items()}
