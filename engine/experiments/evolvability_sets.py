"""The neurons that are trained: those of a batch of facts, in sets of equal size."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from engine.controls import mean_size, random_neurons
from engine.degeneracy.pairs import search_pairs
from engine.degeneracy.rules import found
from engine.degeneracy.types import SetSearch
from engine.experiments.base import Item
from engine.experiments.degeneracy_searches import LocatingRecipe, locate
from engine.types import FloatArray, Neuron, Prompt, Step, Work

if TYPE_CHECKING:
    from engine.model import LoadedModel

DKN, INTERACTING, REST, KN, RANDOM, ACTIVATION = "dkn", "interacting", "kn_rest", "kn", "random", "activation"
SETS = (DKN, INTERACTING, REST, KN, RANDOM, ACTIVATION)
"""Arms that train as many neurons as one another."""

Set = tuple[Neuron, ...]


@dataclass(frozen=True)
class Batch:
    """Facts that are learnt together, in one language, and their neurons, found before anything is trained.

    `facts`: each with the prompts that it is located on and those that nothing may see. `degenerate`: members of the
    pairs that pass, ascending. `interacting`: all candidates, those with the strongest interaction with another
    candidate of their fact first (the most negative one, in nats). `strongest`: all candidates, every fact's strongest
    first, then every fact's second. `sizes`: mean |activation| (layers, width).
    """

    facts: tuple[tuple[Item, tuple[Prompt, ...], tuple[Prompt, ...]], ...]
    degenerate: Set
    interacting: Set
    strongest: Set
    sizes: FloatArray


def batch_of(loaded: LoadedModel, items: Sequence[Item], language: str, recipe: LocatingRecipe) -> Work[Batch]:
    """Locate every fact by its right answer, and search its candidates for degenerate pairs.

    Raises `PromptError`, see `engine.targets`.
    """
    facts = []
    degenerate: set[Neuron] = set()
    places: dict[Neuron, int] = {}
    interactions: dict[Neuron, float] = {}
    activations: list[FloatArray] = []
    for item in items:
        yield Step(0, 0, "Locating")
        own = yield from locate(loaded, item, language, recipe, recipe.candidates)
        facts.append((item, own.prompts, own.tests))
        activations.append(own.activations)
        for place, neuron in enumerate(own.neurons):
            places[neuron] = min(place, places.get(neuron, place))
        pairs = yield from search_pairs(
            loaded, own.prompts, own.neurons, candidates=recipe.candidates, thresholds=recipe.limits, controls=False
        )
        degenerate |= {each for group in found(pairs, recipe.limits).groups for each in group.members}
        for neuron, interaction in _strongest_interactions(pairs).items():
            interactions[neuron] = min(interaction, interactions.get(neuron, np.inf))
    return Batch(
        tuple(facts),
        tuple(sorted(degenerate)),
        tuple(sorted(places, key=lambda each: (interactions.get(each, np.inf), each))),
        tuple(sorted(places, key=lambda each: (places[each], each))),
        mean_size(np.concatenate(activations)),
    )


def _strongest_interactions(search: SetSearch) -> dict[Neuron, float]:
    """Each candidate's most negative interaction with another one."""
    strongest: dict[Neuron, float] = {}
    tested = search.tested.complete
    for members, interaction in zip(tested.members, tested.interactions.tolist(), strict=True):
        for neuron in members:
            strongest[neuron] = min(interaction, strongest.get(neuron, np.inf))
    return strongest


def sets_of(batch: Batch, neurons: int, width: int, seed: int) -> Mapping[str, Set]:
    """The neurons of every arm, all sets of one size; an arm that cannot be filled to that size is left out.

    The size is that of the degenerate neurons, or `neurons` where there are none. Random and most active neurons are
    as many in every layer as the degenerate ones, or else the interacting ones; neither holds one of these, and random
    ones are no candidates of any fact.
    """
    size = len(batch.degenerate) or min(neurons, len(batch.interacting))
    special = batch.degenerate or batch.interacting[:size]
    taken = {*batch.degenerate, *batch.interacting[:size]}
    rest = [neuron for neuron in batch.strongest if neuron not in taken]
    drawn = random_neurons(special, width, draws=1, seed=seed, excluded=batch.strongest)
    made = {
        DKN: batch.degenerate,
        INTERACTING: batch.interacting[:size],
        REST: tuple(rest[:size]),
        KN: batch.strongest[:size],
        RANDOM: drawn.draws[0],
        ACTIVATION: _most_active(special, batch.sizes),
    }
    return {arm: tuple(sorted(own)) for arm, own in made.items() if len(own) == size > 0}


def _most_active(special: Sequence[Neuron], sizes: FloatArray) -> Set:
    """As many neurons in each layer as there are special ones: the most active others."""
    chosen: list[Neuron] = []
    for layer in sorted({neuron.layer for neuron in special}):
        own = {neuron.index for neuron in special if neuron.layer == layer}
        order = [int(index) for index in np.argsort(-sizes[layer], kind="stable") if int(index) not in own]
        chosen += [Neuron(layer, index) for index in order[: len(own)]]
    return tuple(chosen)
