"""Labelled claims with everything that was read of them, and the scores that come of it, part by part."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from engine.checking.metrics import auroc
from engine.checking.readings import Readout, Said
from engine.checking.scorers import SHARES, key_of, neuron_set, plain_scores, random_set, set_scores
from engine.checking.sources import FEWEST_LOCATED, Source
from engine.checking.types import Labelled, NeuronSet, Part, Reading, ScorerKey

Vector = npt.NDArray[np.float64]
Truths = npt.NDArray[np.bool_]


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

    @property
    def groups(self) -> tuple[str, ...]:
        """What neurons are chosen for: each relation, or "" for all of them."""
        return ("",) if self.pooled else tuple(dict.fromkeys(row.claim.relation for row in self.rows))

    @property
    def train(self) -> list[int]:
        """The numbers of the right claims of train, one for each of its facts."""
        return [int(number) for number in self.part("train") if self.rows[number].truth]

    def train_of(self, group: str) -> list[int]:
        """The numbers of the train claims of a group."""
        return [number for number in self.part("train") if group in ("", self.rows[number].claim.relation)]

    def plain(self) -> dict[ScorerKey, Vector]:
        """The scores that need no choice of neurons, one a claim."""
        each = [plain_scores(found, readout) for found, readout in zip(self.said, self.readouts, strict=True)]
        return {key: np.array([scores[key] for scores in each]) for key in each[0]}

    def scores(self, sets: Sequence[NeuronSet]) -> Vector:
        """The claims' scores by sets of one scorer; not a number for a claim whose relation has none."""
        values = np.full(len(self.rows), np.nan)
        for found in sets:
            numbers = [n for n, row in enumerate(self.rows) if found.relation in ("", row.claim.relation)]
            values[numbers] = set_scores(found, [self.readouts[number] for number in numbers])
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


def choose(table: Table, source: Source, reading: Reading) -> Chosen:
    """The sets of a kind of neurons for one reading, at the t of the best AUROC on dev.

    A larger t keeps fewer neurons, and languages may then share none: values of t that leave a relation without neurons
    which has some at the smallest are passed over, so that all are compared on the same claims. Of equally good values
    the smallest is taken, which leaves the most neurons.
    """
    groups = [
        group for group in table.groups if source.facts(group) >= FEWEST_LOCATED and source.kept(group, SHARES[0])
    ]
    reason = source.reason or _lacking(table, source, groups)
    best: tuple[float, Chosen] | None = None
    for t in SHARES:
        if not groups or not all(source.kept(group, t) for group in groups):
            break
        sets = [_set(table, source, reading, group, t) for group in groups]
        scores = table.scores(sets)
        value = table.dev_auroc(scores)
        if best is None or value > best[0]:
            best = value, Chosen(tuple(sets), scores, reason)
    return Chosen((), np.full(len(table.rows), np.nan), reason) if best is None else best[1]


def _set(table: Table, source: Source, reading: Reading, group: str, t: float) -> NeuronSet:
    train = [table.readouts[number] for number in table.train_of(group)]
    return neuron_set(key_of(source.kind, reading), group, t, source.kept(group, t), train, source.facts(group))


def random_like(table: Table, chosen: Chosen, width: int, seed: int) -> Chosen:
    """Random sets of the same sizes in the same layers."""
    sets = [
        random_set(found, width, [table.readouts[number] for number in table.train_of(found.relation)], seed)
        for found in chosen.sets
    ]
    return Chosen(tuple(sets), table.scores(sets), chosen.reason)


def _lacking(table: Table, source: Source, groups: Sequence[str]) -> str:
    """Why some relations have no set, or none has."""
    what = {"kn": "knowledge", "dkn": "degenerate", "likn": "language-independent", "random": "random"}[source.kind]
    counts = {group: source.facts(group) for group in table.groups if group not in groups}
    if not groups and not any(counts.values()):
        return f"No train fact has {what} neurons."
    few = {group: facts for group, facts in counts.items() if facts < FEWEST_LOCATED}
    unlike = [group for group in counts if group not in few]
    told = []
    if few:
        where = ", ".join(f"{count} of {group or 'all relations'}" for group, count in few.items())
        told.append(f"Too few train facts have {what} neurons: {where}; {FEWEST_LOCATED} are needed.")
    if unlike:
        told.append(f"The languages keep no neuron in common for {', '.join(unlike)}.")
    return " ".join(told)
