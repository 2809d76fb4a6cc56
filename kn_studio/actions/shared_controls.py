"""How many neurons different facts share across languages: what a fact's own shared neurons are held against.

If a fact in one language and another fact in another language share as many, the shared neurons belong to the
relation or to the form of the question, not to the fact.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import cycle, permutations
from typing import TYPE_CHECKING

import numpy as np

from engine.overlap import independent
from engine.types import Neuron
from kn_studio.actions.other_facts import Asked, Cells
from kn_studio.app_state import Control

if TYPE_CHECKING:
    from engine.overlap import Sets


@dataclass(frozen=True)
class Others:
    """Facts of the relation and of other ones, each with its neurons by language as far as they were located."""

    same: Sequence[Asked]
    same_cells: Cells
    other: Sequence[Asked]
    other_cells: Cells

    def shared(self, languages: Sequence[str], needed: int) -> tuple[tuple[Neuron, ...], ...]:
        """The language-independent neurons of each fact of the relation."""
        found = []
        for each in self.same:
            sets = {code: self.same_cells[each.fact.uuid, code].neurons for code in languages}
            found.append(tuple(one.neuron for one in independent(sets, needed)))
        return tuple(found)


def used(others: Sequence[Asked], languages: Sequence[str]) -> list[Asked]:
    """The facts with only those locating prompts that `mixed` will ask for."""
    keys = {
        (each.fact.uuid, code)
        for draw in range(len(others))
        for code, each in _mixture(_turned(others, draw), languages, draw).items()
        if each is not None
    }
    return [
        replace(each, locating={code: group for code, group in each.locating.items() if (each.fact.uuid, code) in keys})
        for each in others
    ]


def mixed(own: Sets, others: Sequence[Asked], cells: Cells, needed: int) -> list[int]:
    """How many neurons the languages share when each speaks of another fact: one count for each of the others.

    In turn one language keeps the own fact, and the others take the other facts one after the other. Of two languages
    that is |N_A(f) ∩ N_B(g)|.
    """
    return [mixed_once(own, _turned(others, draw), cells, needed, draw) for draw in range(len(others))]


def mixed_once(own: Sets, others: Sequence[Asked], cells: Cells, needed: int, home: int) -> int:
    """One such count: language number `home` keeps the own fact, the rest take `others` in their order."""
    mixture = _mixture(others, tuple(own), home)
    return len(
        independent(
            {
                code: own[code] if each is None else cells[each.fact.uuid, code].neurons
                for code, each in mixture.items()
            },
            needed,
        )
    )


def measured_controls(own: Sets, others: Others, needed: int) -> tuple[Control, ...]:
    """Means over the draws with bootstrap intervals; a control without any fact is left out."""
    sides = (("same_relation", others.same, others.same_cells), ("other_relation", others.other, others.other_cells))
    return tuple(control(name, mixed(own, facts, cells, needed)) for name, facts, cells in sides if facts)


def control(name: str, counts: Sequence[int]) -> Control:
    """The mean of counts with its bootstrap interval."""
    from engine.statistics import bootstrap_mean

    mean = bootstrap_mean(counts)
    return Control(name, mean.mean, mean.low, mean.high, mean.n)


def pairs(own: Sets, others: Others) -> Mapping[str, float | None]:
    """How many neurons two languages share, mean over the pairs: of the one fact, and of two of the relation."""
    couples = list(permutations(own, 2))
    alone = [len(set(own[one]) & set(own[other])) for one, other in couples]
    crossed = [
        len(set(own[one]) & set(others.same_cells[each.fact.uuid, other].neurons))
        for one, other in couples
        for each in others.same
    ]
    return {"own": float(np.mean(alone)), "same_relation": float(np.mean(crossed)) if crossed else None}


def _mixture(others: Sequence[Asked], languages: Sequence[str], home: int) -> dict[str, Asked | None]:
    """Which fact each language speaks of; None is the own one."""
    rest = cycle(others)
    place = home % len(languages)
    return {code: None if number == place else next(rest) for number, code in enumerate(languages)}


def _turned(others: Sequence[Asked], by: int) -> list[Asked]:
    return [*others[by:], *others[:by]]
