"""Where the neurons of a relation come from: how many train facts located each, in one language or in several."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from engine.checking.types import SetKind
from engine.overlap import independent
from engine.types import Neuron

FEWEST_LOCATED = 5
"""Train facts that must have located neurons, or there is no relation-level set."""

Counts: TypeAlias = tuple[Mapping[Neuron, int], int]
"""How many facts located each neuron, and how many located any."""

Located: TypeAlias = Mapping[str, Counts]
"""Relation → how often each neuron was located for its train facts."""


@dataclass(frozen=True)
class Source:
    """Where neurons of a kind come from: group (a relation, or all) → language → the counts of its train facts.

    A set has the neurons that every language keeps. `reason` says why there is no count at all.
    """

    kind: SetKind
    counts: Mapping[str, Mapping[str, Counts]]
    reason: str = ""

    def facts(self, group: str) -> int:
        """How many train facts located any neuron, in the language that has fewest."""
        return min((facts for _, facts in self.counts.get(group, {}).values()), default=0)

    def kept(self, group: str, t: float) -> tuple[Neuron, ...]:
        """The neurons that more than `t` times the largest count of train facts located, in every language."""
        sets = {language: kept(counts, t) for language, (counts, _) in self.counts.get(group, {}).items()}
        return tuple(sorted(each.neuron for each in independent(sets)))


def counted(located: Iterable[Collection[Neuron]]) -> Counts:
    """How many facts located each neuron, and how many located any."""
    counts: Counter[Neuron] = Counter()
    facts = 0
    for neurons in located:
        facts += bool(neurons)
        counts.update(set(neurons))
    return counts, facts


def kept(counts: Mapping[Neuron, int], t: float) -> tuple[Neuron, ...]:
    """The neurons whose count exceeds `t` times the largest count, in order of layer and index."""
    limit = t * max(counts.values(), default=0)
    return tuple(sorted(neuron for neuron, count in counts.items() if count > limit))
