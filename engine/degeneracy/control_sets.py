"""The neurons that a search is repeated on: random ones of the candidates' layers, and ones that are as active."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations
from typing import TYPE_CHECKING

import numpy as np
import torch

from engine.controls import MATCHED_DRAWS, matched_neurons, random_neurons
from engine.degeneracy.family_wise import WHOLE_DRAWS
from engine.degeneracy.types import ControlKind
from engine.hooks import Sites, read
from engine.targets import target
from engine.types import FloatArray, Neuron, Prompt, Step, Work

if TYPE_CHECKING:
    import numpy.typing as npt

    from engine.model import LoadedModel

Draw = tuple[Neuron, ...]
Pair = tuple[Neuron, Neuron]
Controls = dict[ControlKind, tuple[tuple[Draw, ...], str]]
"""Kind → its draws, and where they fall short of what was asked."""

ENOUGH_PAIRS = 99
"""Random pairs of the same layers from which on a p-value can be as small as 0.01."""


def control_neurons(
    loaded: LoadedModel,
    prompts: Sequence[Prompt],
    candidates: Sequence[Neuron],
    *,
    located: Iterable[Neuron],
    activations: npt.ArrayLike | None,
    seed: int,
    draws: int = WHOLE_DRAWS,
) -> Work[Controls]:
    """The draws of each kind of control, and the reason where there are fewer; no located neuron is in any.

    Neuron i of a draw lies in the layer of candidate i. `activations`, (layers, width) or (prompts, layers, width),
    are what is matched on; None reads the prompts' own at the answer. `draws` of random ones, and at most 3 matched.
    """
    if activations is None:
        activations = yield from _activations(loaded, prompts)
    excluded = tuple(located)
    random = random_neurons(candidates, loaded.info.width, draws=draws, seed=seed, excluded=excluded)
    matched = matched_neurons(candidates, activations, draws=min(draws, MATCHED_DRAWS), excluded=excluded)
    return {
        "random": (tuple(_aligned(draw, candidates) for draw in random.draws), random.reason),
        "matched": (tuple(_aligned(draw, candidates) for draw in matched.draws), matched.reason),
    }


def more_pairs(
    pairs: Iterable[Pair],
    draws: Sequence[Iterable[Pair]],
    width: int,
    *,
    located: Iterable[Neuron],
    seed: int,
    most: int,
) -> list[tuple[Draw, list[Pair]]]:
    """Further small draws for the layer pairs of which the draws have fewer than 99 pairs: neurons, pairs of them.

    Each has one neuron in every such layer (two where a pair lies within the layer) and one pair of each such layer
    pair, so that no two pairs of one layer pair share a neuron by design. They end where a layer pair has enough, or
    where all of them together are `most` sets.
    """
    have = Counter(_layers(pair) for draw in draws for pair in draw)
    lacking = {layers: ENOUGH_PAIRS - have[layers] for layers in sorted({_layers(pair) for pair in pairs})}
    lacking = {layers: missing for layers, missing in lacking.items() if missing > 0}
    layers = sorted({layer for both in lacking for layer in both})
    counts = {layer: 2 if (layer, layer) in lacking else 1 for layer in layers}
    found: list[tuple[Draw, list[Pair]]] = []
    taken = tuple(located)
    free = {layer: np.setdiff1d(np.arange(width), [n.index for n in taken if n.layer == layer]) for layer in layers}
    rng = np.random.default_rng([seed, 1])
    for number in range(max(lacking.values(), default=0)):
        by_layer = _drawn(free, counts, rng)
        wanted = [layers for layers, missing in lacking.items() if missing > number]
        chosen = [pair for layers in wanted if (pair := _first_pair(by_layer, layers)) is not None]
        used = tuple(sorted({neuron for pair in chosen for neuron in pair}))
        most -= len(used) + len(chosen)
        if most < 0 or not chosen:
            break
        found.append((used, chosen))
    return found


def pairs_of(neurons: Sequence[Neuron]) -> list[Pair]:
    """All pairs, in the neurons' order."""
    return list(combinations(neurons, 2))


def fewest_pairs(pairs: Iterable[Pair], draws: Iterable[Iterable[Pair]]) -> int:
    """How many control pairs those layers have of which there are fewest."""
    have = Counter(_layers(pair) for draw in draws for pair in draw)
    return min((have[_layers(pair)] for pair in pairs), default=0)


def _layers(pair: Pair) -> tuple[int, int]:
    low, high = sorted(neuron.layer for neuron in pair)
    return low, high


def _drawn(
    free: Mapping[int, npt.NDArray[np.int64]], counts: Mapping[int, int], rng: np.random.Generator
) -> dict[int, list[Neuron]]:
    return {
        layer: [Neuron(layer, int(index)) for index in rng.permutation(free[layer])[:count]]
        for layer, count in counts.items()
    }


def _first_pair(by_layer: Mapping[int, Sequence[Neuron]], layers: tuple[int, int]) -> Pair | None:
    low, high = (by_layer.get(layer, ()) for layer in layers)
    if layers[0] == layers[1]:
        return (low[0], low[1]) if len(low) > 1 else None
    return (low[0], high[0]) if low and high else None


def _aligned(draw: Draw, like: Sequence[Neuron]) -> Draw:
    """A draw in the order of other neurons: each in the layer of the one in its place, as far as there are any."""
    left: dict[int, list[Neuron]] = {}
    for neuron in draw:
        left.setdefault(neuron.layer, []).append(neuron)
    return tuple(left[neuron.layer].pop(0) for neuron in like if left.get(neuron.layer))


def _activations(loaded: LoadedModel, prompts: Sequence[Prompt]) -> Work[FloatArray]:
    """Inputs of the down-projections at the answer, (prompts, layers, width), mean over the answer's tokens."""
    found = []
    for number, prompt in enumerate(prompts):
        yield Step(number, len(prompts), "Reading the activations")
        asked = target(loaded, prompt)
        sites = Sites.of([asked.positions], loaded.device)
        with torch.no_grad(), read(loaded, sites) as inputs:
            loaded.logits(torch.tensor([asked.ids], device=loaded.device), sites)
        rows = [inputs[layer].float().mean(0) for layer in range(loaded.info.layers)]
        found.append(torch.stack(rows).cpu().numpy())
    return np.stack(found)
