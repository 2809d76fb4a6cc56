"""Labelled claims with everything that was read of them, and the scores that come of it, part by part."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from engine.checking.metrics import auroc
from engine.checking.readings import Readout, Said
from engine.checking.scorers import (
    FEWEST_LOCATED,
    SHARES,
    counted,
    kept,
    key_of,
    neuron_set,
    plain_scores,
    random_set,
    set_score,
)
from engine.checking.types import Labelled, NeuronSet, Part, Reading, ScorerKey, SetKind
from engine.types import Neuron

Vector = npt.NDArray[np.float64]
Truths = npt.NDArray[np.bool_]

Locate = Callable[[int], Collection[Neuron]]
"""The neurons located for the right claim of a number."""


@dataclass(frozen=True)
class Table:
    """Labelled claims, and what was read of each, in one order. `pooled`: neurons are chosen over all relations."""

    rows: tuple[Labelled, ...]
    said: tuple[Said, ...]
    readouts: tuple[Readout, ...]
    pooled: bool = False

    @property
    def truths(self) -> Truths:
        """Which claims are right."""
        return np.array([row.truth for row in self.rows], dtype=np.bool_)

    @property
    def subjects(self) -> tuple[str, ...]:
        """The claims' subjects."""
        return tuple(row.subject_key for row in self.rows)

    def part(self, part: Part) -> npt.NDArray[np.intp]:
        """The numbers of a part's claims."""
        return np.flatnonzero([row.part == part for row in self.rows])

    def of_relation(self, relation: str) -> Truths:
        """Which claims are of a relation."""
        return np.array([row.claim.relation == relation for row in self.rows], dtype=np.bool_)

    @property
    def groups(self) -> tuple[str, ...]:
        """What neurons are chosen for: each relation, or "" for all of them."""
        return ("",) if self.pooled else tuple(dict.fromkeys(row.claim.relation for row in self.rows))

    def train_of(self, group: str) -> list[int]:
        """The numbers of the train claims of a group."""
        return [number for number in self.part("train") if group in ("", self.rows[number].claim.relation)]

    def plain(self) -> dict[ScorerKey, Vector]:
        """The scores that need no choice of neurons, one a claim."""
        each = [plain_scores(found, readout) for found, readout in zip(self.said, self.readouts, strict=True)]
        return {key: np.array([scores[key] for scores in each]) for key in each[0]}

    def scores(self, sets: Sequence[NeuronSet]) -> Vector:
        """The claims' scores by sets of one scorer; not a number for a claim whose relation has none."""
        by_group = {found.relation: found for found in sets}
        values = np.full(len(self.rows), np.nan)
        for number, (row, readout) in enumerate(zip(self.rows, self.readouts, strict=True)):
            chosen = by_group.get("" if self.pooled else row.claim.relation)
            if chosen is not None:
                values[number] = set_score(chosen, readout)
        return values

    def dev_auroc(self, values: Vector) -> float:
        """The AUROC on dev of the claims that have a score; -1 where it is not defined."""
        numbers = [number for number in self.part("dev") if not np.isnan(values[number])]
        truth = self.truths[numbers]
        if truth.all() or not truth.any():
            return -1.0
        found = auroc(truth, values[numbers], weights=np.ones((1, len(numbers)))).value
        return -1.0 if found is None else found


@dataclass(frozen=True)
class Chosen:
    """A scorer's sets at the t that dev chose, one a relation; `reason` says where there are none, or too few."""

    sets: tuple[NeuronSet, ...]
    scores: Vector
    reason: str = ""


def choose(table: Table, kind: SetKind, reading: Reading, locate: Locate) -> Chosen:
    """The sets of a kind of neurons for one reading, at the t of the best AUROC on dev.

    `locate` gives the neurons of right train claims, whose facts are counted. Of equally good values of t the smallest
    is taken, which leaves the most neurons.
    """
    counts: dict[str, tuple[Counter[Neuron], int]] = {}
    for group in table.groups:
        right = [number for number in table.train_of(group) if table.rows[number].truth]
        counts[group] = counted(locate(number) for number in right)
    enough = [group for group, (_, facts) in counts.items() if facts >= FEWEST_LOCATED]
    reason = _lacking(kind, {group: facts for group, (_, facts) in counts.items() if group not in enough})
    best: tuple[float, Chosen] | None = None
    scorer = key_of(kind, reading)
    for t in SHARES if enough else ():
        sets = []
        for group in enough:
            found, facts = counts[group]
            train = [table.readouts[number] for number in table.train_of(group)]
            sets.append(neuron_set(scorer, group, t, kept(found, t), train, facts))
        scores = table.scores(sets)
        value = table.dev_auroc(scores)
        if best is None or value > best[0]:
            best = value, Chosen(tuple(sets), scores, reason)
    return Chosen((), np.full(len(table.rows), np.nan), reason) if best is None else best[1]


def random_like(table: Table, chosen: Chosen, width: int, seed: int) -> Chosen:
    """Random sets of the same sizes in the same layers."""
    sets = [
        random_set(found, width, [table.readouts[number] for number in table.train_of(found.relation)], seed)
        for found in chosen.sets
    ]
    return Chosen(tuple(sets), table.scores(sets), chosen.reason)


def by_fact(table: Table, given: Mapping[str, Collection[Neuron]]) -> Locate:
    """Neurons that were found beforehand, by the fact's uuid."""
    return lambda number: given.get(table.rows[number].claim.fact, ())


def _lacking(kind: SetKind, facts: Mapping[str, int]) -> str:
    if not facts:
        return ""
    what = {"kn": "knowledge", "dkn": "degenerate", "likn": "language-independent", "random": "random"}[kind]
    where = ", ".join(f"{count} of {group or 'all relations'}" for group, count in facts.items())
    return f"Too few train facts have {what} neurons: {where}; {FEWEST_LOCATED} are needed."
