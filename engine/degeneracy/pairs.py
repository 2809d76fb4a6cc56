"""Degenerate pairs of a fact's neurons (arXiv 2308.13198, Algorithm 1), and the same search on control neurons.

Every single and every pair of the candidates is tested, those that lose much alone included, so that thresholds can
be moved afterwards. Nothing is left out in silence: what a budget cuts is counted.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from math import comb
from typing import TYPE_CHECKING

from engine.degeneracy.control_sets import (
    ENOUGH_PAIRS,
    Controls,
    Draw,
    Pair,
    control_neurons,
    fewest_pairs,
    more_pairs,
    pairs_of,
)
from engine.degeneracy.family_wise import WHOLE_DRAWS
from engine.degeneracy.switched import Values, assembled, switched_off, with_nothing_off
from engine.degeneracy.types import DEFAULT, Budget, ControlSearch, SetSearch, Tested, Thresholds, drop_of
from engine.degeneracy.verification import verified
from engine.errors import PromptError
from engine.neurons import existing
from engine.types import FloatArray, Neuron, Prompt, Work

if TYPE_CHECKING:
    import numpy.typing as npt

    from engine.model import LoadedModel

_MOST_MORE = 1000
"""Sets that the further draws for the p-values of single pairs may take; the corrected ones do without them."""


def search_pairs(
    loaded: LoadedModel,
    prompts: Sequence[Prompt],
    neurons: Sequence[Neuron],
    *,
    candidates: int = 30,
    budget: int | None = None,
    thresholds: Thresholds = DEFAULT,
    held_out_prompts: Sequence[Prompt] = (),
    controls: bool = True,
    seed: int = 42,
    activations: npt.ArrayLike | None = None,
    random_draws: int = WHOLE_DRAWS,
) -> Work[SetSearch]:
    """Test all singles and pairs of the first `candidates` of some neurons, which are the strongest first.

    `budget` limits the sets (None: all): singles come first, strongest first, then pairs of two neurons that lose at
    most T_low alone, those with the largest sum of drops first, then the other pairs likewise. The controls, 19 random
    and 3 activation-matched draws, are searched in the same way under the same budget; further random pairs serve the
    p-values until each layer pair has 99, or until they are 1,000 sets. Of fewer `random_draws` no corrected p-value is
    as small as 0.05; they serve the counts, and no further pairs are drawn. `activations`, (layers, width) or (prompts,
    layers, width), are what is matched on; None reads the prompts' own. Groups that pass are tested again, see
    `engine.degeneracy.verification`. Raises `PromptError` without prompts, for a prompt that this model cannot be
    asked, and for a neuron that it does not have.
    """
    asked, own, left_out = checked(loaded, prompts, neurons, candidates)
    located = (*own, *left_out)
    drawn: Controls = {}
    if controls and own:
        drawn = yield from control_neurons(
            loaded, asked, own, located=located, activations=activations, seed=seed, draws=random_draws
        )
    allowed = _budget(own, budget)
    limit = allowed.limit
    arms = [own, *(draw for draws, _ in drawn.values() for draw in draws)]
    singles = [(neuron,) for arm in arms for neuron in arm[:limit]]
    values = dict((yield from _values(loaded, asked, singles, "Testing single neurons")))
    pairs = [_ranked(arm, values, thresholds)[: max(0, limit - len(arm))] for arm in arms]
    more: list[tuple[Draw, list[Pair]]] = []
    if drawn and random_draws >= WHOLE_DRAWS:
        more = _further_pairs(drawn, pairs, loaded.info.width, located, seed)
    sets = [*(pair for some in pairs for pair in some), *(each for draw, some in more for each in _sets(draw, some))]
    values |= yield from _values(loaded, asked, sets, "Testing pairs")
    tested = [_tested(arm, _sets(arm[:limit], some), values) for arm, some in zip(arms, pairs, strict=True)]
    found = SetSearch(
        method="pairs",
        prompts=asked,
        tested=tested[0],
        budget=allowed,
        thresholds=thresholds,
        controls=_controls(drawn, tested[1:], [_tested(draw, _sets(draw, some), values) for draw, some in more]),
        left_out=left_out,
        held_out_prompts=tuple(held_out_prompts),
        seed=seed,
    )
    return (yield from verified(loaded, found))


def checked(
    loaded: LoadedModel, prompts: Sequence[Prompt], neurons: Sequence[Neuron], candidates: int
) -> tuple[tuple[Prompt, ...], Draw, Draw]:
    """The prompts, the candidates and the neurons beyond them, each once.

    Raises `PromptError` without prompts and for a neuron that the model does not have.
    """
    if not prompts:
        raise PromptError("There is no prompt to search on.", "Choose a fact that has prompts in this language.")
    known = existing(loaded.info, neurons)
    return tuple(prompts), known[: max(0, candidates)], known[max(0, candidates) :]


def _budget(own: Draw, most: int | None) -> Budget:
    """How many sets each arm may test, and how many of its own it does: singles first, pairs with what is left."""
    pairs = comb(len(own), 2)
    limit = len(own) + pairs if most is None else max(0, most)
    tested = {1: min(limit, len(own)), 2: min(pairs, max(0, limit - len(own)))}
    return Budget(limit, possible={1: len(own), 2: pairs}, tested=tested)


def _values(
    loaded: LoadedModel, prompts: Sequence[Prompt], sets: Iterable[tuple[Neuron, ...]], text: str
) -> Work[dict[frozenset[Neuron], FloatArray]]:
    keys = with_nothing_off(sets)
    return dict(zip(keys, (yield from switched_off(loaded, prompts, keys, text)), strict=True))


def _ranked(neurons: Draw, values: Values, thresholds: Thresholds) -> list[Pair]:
    """All pairs of tested neurons: first those that may be degenerate, and of either kind those that lose most."""
    before = values[frozenset()]
    changes = {n: float((values[frozenset([n])] - before).mean()) for n in neurons if frozenset([n]) in values}
    drops = {neuron: drop_of(change) for neuron, change in changes.items()}

    def order(pair: Pair) -> tuple[bool, float]:
        return max(drops[each] for each in pair) > thresholds.t_low, -sum(drops[each] for each in pair)

    return sorted(pairs_of(list(drops)), key=order)


def _further_pairs(
    drawn: Controls, pairs: Sequence[list[Pair]], width: int, located: Draw, seed: int
) -> list[tuple[Draw, list[Pair]]]:
    """Random pairs for the p-values of single pairs. Where they fall short `drawn` says so beside the random draws."""
    draws, reason = drawn["random"]
    random = pairs[1 : 1 + len(draws)]
    more = more_pairs(pairs[0], random, width, located=located, seed=seed, most=_MOST_MORE)
    drawn["random"] = (draws, _joined(reason, _coarse(pairs[0], random, more)))
    return more


def _sets(neurons: Draw, pairs: Iterable[Pair]) -> list[tuple[Neuron, ...]]:
    return [*((neuron,) for neuron in neurons), *pairs]


def _tested(neurons: Draw, sets: Iterable[tuple[Neuron, ...]], values: Values) -> Tested:
    return assembled(neurons, {members: values[members] for members in with_nothing_off(sets)})


def _coarse(own: Sequence[Pair], random: Sequence[Sequence[Pair]], more: Sequence[tuple[Draw, list[Pair]]]) -> str:
    fewest = fewest_pairs(own, [*random, *(some for _, some in more)])
    if not own or fewest >= ENOUGH_PAIRS:
        return ""
    return f"Some pairs' p-values rest on {fewest} random pairs of the same layers, fewer than {ENOUGH_PAIRS}."


def _joined(*reasons: str) -> str:
    return " ".join(filter(None, reasons))


def _controls(drawn: Controls, tested: Sequence[Tested], more: Sequence[Tested]) -> tuple[ControlSearch, ...]:
    found, first = [], 0
    for kind, (draws, reason) in drawn.items():
        searches = tuple(tested[first : first + len(draws)])
        found.append(ControlSearch(kind, searches, reason, tuple(more) if kind == "random" else ()))
        first += len(draws)
    return tuple(found)
