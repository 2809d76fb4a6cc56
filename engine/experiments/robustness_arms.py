"""Which neurons are edited: degenerate ones by the rule, the closest pair that misses it, controls of their size."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from engine.controls import matched_neurons, random_neurons
from engine.degeneracy.pairs import search_pairs
from engine.degeneracy.rules import found
from engine.degeneracy.types import SetSearch, Thresholds
from engine.types import FloatArray, Neuron, Prompt, Work

if TYPE_CHECKING:
    from engine.model import LoadedModel

Set = tuple[Neuron, ...]


@dataclass(frozen=True)
class Arm:
    """The neurons of an arm; a control has several draws, over which its figures are averaged."""

    name: str
    draws: tuple[Set, ...]


@dataclass(frozen=True)
class Searched:
    """What a search over pairs gave: the neurons of all pairs that pass, and of those that do not the pair of the
    strongest interaction (None: there is no other pair), with that interaction in nats.
    """

    degenerate: Set
    closest: Set | None
    interaction: float | None


def searched(search: SetSearch, limits: Thresholds) -> Searched:
    """Apply the rule to a search over pairs."""
    passing = {group.members for group in found(search, limits).groups}
    values = search.tested.complete
    others = [row for row, members in enumerate(values.members) if len(members) == 2 and members not in passing]
    degenerate = tuple(sorted({neuron for members in passing for neuron in members}))
    if not others:
        return Searched(degenerate, None, None)
    # Ties by name, so that the choice never hangs on the order of a search.
    best = min(others, key=lambda row: (values.interactions[row], values.members[row]))
    return Searched(degenerate, values.members[best], float(values.interactions[best]))


def search(loaded: LoadedModel, prompts: Sequence[Prompt], neurons: Set, limits: Thresholds) -> Work[Searched]:
    """Search all pairs of the neurons, without controls. Raises `PromptError`, see `engine.targets`."""
    tested = yield from search_pairs(
        loaded, prompts, neurons, candidates=len(neurons), thresholds=limits, controls=False
    )
    return searched(tested, limits)


def arms_of(
    loaded: LoadedModel, prompts: Sequence[Prompt], neurons: Set, own: Searched, sizes: FloatArray,
    limits: Thresholds, draws: int, chance: np.random.Generator, *, searching: bool = True,
) -> Work[tuple[Arm, ...]]:  # fmt: skip
    """All arms. `neurons` strongest first; `sizes`: activations (layers, width) or (prompts, layers, width).

    Controls hold none of the located neurons. An arm of neurons that are not there is left out, and so is the rest of
    the located neurons where it is smaller than what it is held against. The equal search over random neurons, which
    takes longest, is made if `searching`.
    """
    width = loaded.info.width

    def controls(name: str, chosen: Set) -> list[Arm]:
        seed = int(chance.integers(2**32))
        random = random_neurons(chosen, width, draws=draws, seed=seed, excluded=neurons).draws
        alike = matched_neurons(chosen, sizes, draws=draws, excluded=neurons).draws
        return [Arm(f"{name}_random", random), Arm(f"{name}_matched", alike)]

    arms = [Arm("none", ((),)), Arm("kn", (neurons,)), *controls("kn", neurons)]
    for name, chosen in (("dkn", own.degenerate), ("pair", own.closest)):
        if not chosen:
            continue
        rest = [neuron for neuron in neurons if neuron not in chosen]
        arms.append(Arm(name, (chosen,)))
        if len(rest) >= len(chosen):
            arms.append(Arm(f"{name}_rest", tuple(_some(rest, len(chosen), chance) for _ in range(draws))))
        arms += controls(name, chosen)
    if own.closest is None or not searching:
        return tuple(arms)
    seed = int(chance.integers(2**32))
    pairs = []
    for draw in random_neurons(neurons, width, draws=draws, seed=seed, excluded=neurons).draws:
        other = yield from search(loaded, prompts, draw, limits)
        pairs += [other.closest] if other.closest else []
    return (*arms, Arm("pair_search", tuple(pairs))) if pairs else tuple(arms)


def _some(neurons: Sequence[Neuron], count: int, chance: np.random.Generator) -> Set:
    return tuple(sorted(neurons[place] for place in chance.permutation(len(neurons))[:count]))
