"""What a search reports is measured anew: by forward passes that share nothing, and on prompts it never saw."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import chain, combinations
from typing import TYPE_CHECKING

import numpy as np
import torch

from engine.degeneracy.rules import found
from engine.degeneracy.switched import measured_apart
from engine.degeneracy.types import Budget, Group, SetSearch, Tested
from engine.types import Neuron, Work, frozen_array

if TYPE_CHECKING:
    from engine.model import LoadedModel

MOST_GROUPS = 20
"""So many groups are verified, those with the strongest interaction."""

_TOLERANCE = 1e-4


def verified(loaded: LoadedModel, search: SetSearch) -> Work[SetSearch]:
    """The search with `again` and `held_out` of the groups that pass its thresholds, at most the 20 strongest.

    A group with a subset whose log P differs from the search's by more than 1e-4 of it (of 1 where it is less; more in
    half precision) is taken out of `tested`, and `reason` says so.
    """
    passing = found(search, search.thresholds).groups
    groups = passing[:MOST_GROUPS]
    if not groups:
        return search
    members = {neuron for group in groups for neuron in group.members}
    neurons = tuple(neuron for neuron in search.tested.neurons if neuron in members)
    sets = list(dict.fromkeys(chain.from_iterable(subsets(group.members) for group in groups)))
    again = yield from measured_apart(loaded, search.prompts, neurons, sets)
    held_out = None
    if search.held_out_prompts:
        text = "Testing on held-out prompts"
        held_out = yield from measured_apart(loaded, search.held_out_prompts, neurons, sets, text)
    wrong = [group for group in groups if not _agrees(search.tested, again, group, tolerance(loaded.dtype))]
    said = [search.reason]
    if wrong:
        said.append(f"Left out, since forward passes of their own gave other values: {_names(wrong)}.")
    if len(passing) > len(groups):
        said.append(f"Of {len(passing)} groups the {len(groups)} with the strongest interaction were tested again.")
    return replace(
        search,
        tested=_without(search.tested, wrong),
        budget=_untested(search.budget, wrong),
        again=again,
        held_out=held_out,
        reason=" ".join(filter(None, said)),
    )


def subsets(members: Sequence[Neuron]) -> list[frozenset[Neuron]]:
    """All non-empty subsets, the whole included, small ones first."""
    return [frozenset(chosen) for size in range(1, len(members) + 1) for chosen in combinations(members, size)]


def tolerance(dtype: torch.dtype) -> float:
    """How far log P of the same set may lie apart in two ways of computing it."""
    return max(_TOLERANCE, 16 * torch.finfo(dtype).eps)


def _agrees(tested: Tested, again: Tested, group: Group, most: float) -> bool:
    for members in (frozenset[Neuron](), *subsets(group.members)):
        one, other = tested.row(members), again.row(members)
        assert one is not None
        assert other is not None
        ours, anew = tested.log_probabilities[one], again.log_probabilities[other]
        if not np.all(np.abs(ours - anew) <= most * np.maximum(1.0, np.abs(anew))):
            return False
    return True


def _without(tested: Tested, groups: Iterable[Group]) -> Tested:
    rows = [tested.row(group.members) for group in groups]
    kept = np.setdiff1d(np.arange(len(tested.off)), [row for row in rows if row is not None])
    return Tested(tested.neurons, frozen_array(tested.off[kept]), frozen_array(tested.log_probabilities[kept]))


def _untested(budget: Budget, groups: Iterable[Group]) -> Budget:
    tested = dict(budget.tested)
    for group in groups:
        tested[len(group.members)] -= 1
    return replace(budget, tested=tested)


def _names(groups: Sequence[Group]) -> str:
    return "; ".join(" and ".join(map(str, group.members)) for group in groups)
