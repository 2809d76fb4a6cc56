"""The sets of some neurons by size, which of them were tested, and which cannot be minimal any more. No torch."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import combinations
from math import comb

import numpy as np

from engine.degeneracy.types import Budget, Thresholds, drop_of
from engine.types import FloatArray, Neuron

Set = frozenset[Neuron]

EXACT = 3
"""Up to this size every set that can still be minimal is tested, budget permitting."""

_MOST_COUNTED = 2_000_000
_MOST_BITS = 63


@dataclass
class Lattice:
    """A search in progress over the sets of `neurons`: `values` are log P by set, nothing off included.

    `open` sets may still be part of a larger minimal set: neither they nor a tested subset of them loses more than
    T_low.
    """

    neurons: tuple[Neuron, ...]
    limit: int
    thresholds: Thresholds
    values: dict[Set, FloatArray] = field(default_factory=dict)
    _failing: dict[Set, bool] = field(default_factory=dict)

    @property
    def left(self) -> int:
        """How many more sets may be tested."""
        return max(0, self.limit - max(0, len(self.values) - 1))

    def change(self, members: Set) -> float:
        """d(S) of a tested set."""
        return float((self.values[members] - self.values[frozenset()]).mean())

    def drop(self, members: Set) -> float:
        """What a tested set loses."""
        return drop_of(self.change(members))

    def add(self, sets: Sequence[Set], values: Iterable[FloatArray]) -> None:
        """Take in what was measured."""
        self.values.update(zip(sets, values, strict=True))
        self._failing.clear()

    def blocked(self, members: Set) -> bool:
        """Whether some tested proper subset loses more than T_low, so that the set cannot be minimal."""
        return len(members) > 1 and any(self._fails(members - {neuron}) for neuron in members)

    def singles(self) -> list[Set]:
        """Every neuron by itself, in the neurons' order."""
        return [frozenset([neuron]) for neuron in self.neurons]

    def of_size(self, size: int) -> list[Set]:
        """All sets of a size that can be minimal and whose proper subsets were all tested, those likeliest first.

        That is, those whose subsets with one neuron less lose most taken together.
        """
        below = {members for members in self._tested(size - 1) if not self._fails(members)}
        low = [neuron for neuron in self.neurons if not self._fails(frozenset([neuron]))]
        possible = (frozenset(chosen) for chosen in combinations(low, size))
        found = [each for each in possible if all(each - {neuron} in below for neuron in each)]
        weight = {members: self.change(members) for members in below}
        return sorted(found, key=lambda each: sum(sorted(weight[each - {neuron}] for neuron in each)))

    def grown(self, size: int, beam: int) -> list[Set]:
        """Untested sets of a size: the `beam` open ones with one neuron less that lose most, by one neuron more each.

        The first of the beam is what a greedy search would grow.
        """
        parents = [members for members in self._tested(size - 1) if not self._fails(members)]
        parents.sort(key=lambda members: (self.change(members), sorted(members)))
        low = [neuron for neuron in self.neurons if not self._fails(frozenset([neuron]))]
        children = (parent | {neuron} for parent in parents[:beam] for neuron in low if neuron not in parent)
        return [each for each in dict.fromkeys(children) if each not in self.values and not self.blocked(each)]

    def unproven(self, size: int) -> Iterator[tuple[Set, list[Set]]]:
        """Sets of a size that lose more than T_high, with their untested subsets, any of which may yet fail."""
        for members in self._tested(size):
            if self.drop(members) > self.thresholds.t_high and not self.blocked(members):
                missing = [each for each in proper_subsets(members) if each not in self.values]
                if missing:
                    yield members, missing

    def budget(self, largest: int) -> Budget:
        """What was tested, size by size. Where a size has more than two million sets of neurons that lose little alone,
        only those that hold another neuron count as pruned, and the rest as not tested.
        """
        count = len(self.neurons)
        sizes = range(1, min(largest, count) + 1)
        tested = {size: self._tested(size) for size in sizes}
        pruned = {size: self._pruned(size) - sum(map(self.blocked, tested[size])) for size in sizes}
        return Budget(
            limit=self.limit,
            possible={size: comb(count, size) for size in sizes},
            tested={size: len(sets) for size, sets in tested.items()},
            pruned={size: number for size, number in pruned.items() if number > 0},
        )

    def _fails(self, members: Set) -> bool:
        """Whether the set, as far as it was tested, or a tested subset of it loses more than T_low."""
        if not members:
            return False
        known = self._failing.get(members)
        if known is None:
            lost = members in self.values and self.drop(members) > self.thresholds.t_low
            known = self._failing[members] = lost or self.blocked(members)
        return known

    def _tested(self, size: int) -> list[Set]:
        return [members for members in self.values if len(members) == size]

    def _pruned(self, size: int) -> int:
        """How many sets of a size have a tested proper subset that loses more than T_low."""
        count = len(self.neurons)
        place = {neuron: number for number, neuron in enumerate(self.neurons)}
        failing = [each for each in self.values if len(each) < size and self._fails(each)]
        alone = {place[neuron] for each in failing if len(each) == 1 for neuron in each}
        low = [number for number in range(count) if number not in alone]
        holding = comb(count, size) - comb(len(low), size)
        if size < 3 or comb(len(low), size) > _MOST_COUNTED or count > _MOST_BITS:
            return holding
        chosen = np.array(list(combinations(low, size)), dtype=np.uint64).reshape(-1, size)
        masks = np.bitwise_or.reduce(np.left_shift(np.uint64(1), chosen), axis=1)
        dead = np.zeros(len(masks), dtype=bool)
        for each in failing:
            if len(each) > 1 and not self.blocked(each):
                bits = np.uint64(sum(1 << place[neuron] for neuron in each))
                dead |= (masks & bits) == bits
        return holding + int(dead.sum())


def proper_subsets(members: Set) -> list[Set]:
    """All non-empty proper subsets, small ones first."""
    ordered = sorted(members)
    return [frozenset(chosen) for size in range(1, len(ordered)) for chosen in combinations(ordered, size)]
