"""Neurons to compare located ones with: random ones of the same layers, and ones that are as active.

A sparse model is silent in most of its neurons, so random ones flatter it; hence both. NumPy only.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from engine.types import FloatArray, Neuron

RANDOM_DRAWS = 10
MATCHED_DRAWS = 3


@dataclass(frozen=True)
class Control:
    """Sets of neurons that stand beside the located ones; `reason` says where they fall short of what was asked."""

    draws: tuple[tuple[Neuron, ...], ...]
    reason: str = ""


def random_neurons(
    neurons: Collection[Neuron],
    width: int,
    *,
    draws: int = RANDOM_DRAWS,
    seed: int = 42,
    excluded: Iterable[Neuron] = (),
) -> Control:
    """Random neurons, as many in every layer as there are located ones, each draw without replacement.

    Never one of `neurons` or `excluded`. A layer with too few others gives all of them, and `reason` names it.
    """
    rng = np.random.default_rng(seed)
    wanted, taken = _by_layer(neurons), _by_layer([*neurons, *excluded])
    free = {layer: np.setdiff1d(np.arange(width), taken[layer]) for layer in sorted(wanted)}
    made = tuple(
        tuple(
            Neuron(layer, int(index))
            for layer, others in free.items()
            for index in np.sort(rng.permutation(others)[: len(wanted[layer])])
        )
        for _ in range(draws)
    )
    short = [layer for layer, others in free.items() if len(others) < len(wanted[layer])]
    return Control(made, f"{_layers(short)} too few other neurons for a random draw of full size." if short else "")


def matched_neurons(
    neurons: Collection[Neuron],
    activations: npt.ArrayLike,
    *,
    draws: int = MATCHED_DRAWS,
    excluded: Iterable[Neuron] = (),
) -> Control:
    """For every located neuron the other one of its layer with the nearest mean |activation|, without replacement.

    `activations` is (layers, width) or (prompts, layers, width), whose absolute values are averaged over the prompts.
    The most active neurons choose first, since they have the fewest equals. The draws are disjoint, each made of what
    the ones before left. Draws that cannot be filled are left out; if none can, the one draw is what there is. Either
    is said in `reason`.
    """
    size = mean_size(activations)
    if not neurons:
        return Control(((),) * draws)
    wanted, taken = _by_layer(neurons), _by_layer([*neurons, *excluded])
    rounds: list[list[Neuron]] = [[] for _ in range(draws)]
    short: dict[int, list[int]] = {}
    for layer, located in sorted(wanted.items()):
        free = np.ones(size.shape[1], dtype=np.bool_)
        free[taken[layer]] = False
        for number in range(draws):
            found = _nearest(size[layer], located, free)
            rounds[number] += [Neuron(layer, index) for index in found]
            if len(found) < len(located):
                short.setdefault(number, []).append(layer)
    full = tuple(tuple(sorted(rounds[number])) for number in range(draws) if number not in short)
    if not short:
        return Control(full)
    lacking = _layers(sorted({layer for layers in short.values() for layer in layers}))
    if full:
        return Control(full, f"{lacking} too few other neurons for {draws} matched draws, so there are {len(full)}.")
    return Control((tuple(sorted(rounds[0])),), f"{lacking} too few other neurons for one matched draw of full size.")


def mean_size(activations: npt.ArrayLike) -> FloatArray:
    """Mean |activation| as (layers, width), from (layers, width) or (prompts, layers, width)."""
    array = np.abs(np.asarray(activations, dtype=np.float64))
    if array.ndim not in (2, 3):
        raise ValueError(f"activations are (layers, width) or (prompts, layers, width), not {array.shape}")
    mean: FloatArray = array.mean(axis=0) if array.ndim == 3 else array
    return mean


def _nearest(size: FloatArray, located: list[int], free: npt.NDArray[np.bool_]) -> list[int]:
    """One draw in one layer; marks what it takes as no longer free."""
    found = []
    for index in sorted(located, key=lambda index: (-size[index], index)):
        if not free.any():
            break
        distance = np.where(free, np.abs(size - size[index]), np.inf)
        pick = int(np.argmin(distance))
        free[pick] = False
        found.append(pick)
    return found


def _by_layer(neurons: Iterable[Neuron]) -> defaultdict[int, list[int]]:
    layers: defaultdict[int, list[int]] = defaultdict(list)
    for neuron in sorted(set(neurons)):
        layers[neuron.layer].append(neuron.index)
    return layers


def _layers(numbers: list[int]) -> str:
    names = ", ".join(str(number) for number in numbers)
    return f"Layer {names} has" if len(numbers) == 1 else f"Layers {names} have"
