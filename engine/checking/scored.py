"""Every scorer's scores of labelled claims, and its row: fitted on dev, measured on test."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from sklearn.metrics import roc_auc_score

from engine.checking.fitting import combine, fit, probability
from engine.checking.metrics import auroc, measure
from engine.checking.scorers import READINGS, key_of, reading_of, standardised
from engine.checking.setup import Given, Setup
from engine.checking.table import Locate, Table, by_fact, choose, random_like
from engine.checking.types import Figure, Metrics, NeuronSet, Part, ScorerKey, ScorerResult, SetKind, Weights
from engine.types import Neuron

Vector = npt.NDArray[np.float64]

FEWEST_SUBJECTS = 3
"""Subjects that dev and test must have for any figure at all."""
_RANDOM_DRAWS = 10
_OPEN_SLOT = "At the open slot activations do not depend on the object where the answer is one token."


@dataclass(frozen=True)
class Scored:
    """All scores of all claims, (claims,) each, and what they were made from."""

    table: Table
    values: Mapping[ScorerKey, Vector]
    reasons: Mapping[ScorerKey, str]
    sets: tuple[NeuronSet, ...]
    draws: Mapping[ScorerKey, tuple[Vector, ...]]
    weights: Weights | None

    @classmethod
    def of(cls, table: Table, width: int, given: Given, seed: int) -> Scored:
        """Choose the neurons of every kind for every reading, and combine the scores."""
        values, reasons, draws = dict(table.plain()), {}, {}
        sets: list[NeuronSet] = []
        for kind, locate in _kinds(table, given).items():
            for reading in READINGS:
                key = key_of(kind, reading)
                if locate is None:
                    reasons[key] = "No such neurons were given."
                    continue
                chosen = choose(table, kind, reading, locate)
                values[key], reasons[key] = chosen.scores, _with_note(key, chosen.reason)
                sets += chosen.sets
                if kind == "kn":
                    control = key_of("random", reading)
                    drawn = [random_like(table, chosen, width, seed + number) for number in range(_RANDOM_DRAWS)]
                    values[control], reasons[control] = drawn[0].scores, _with_note(control, drawn[0].reason)
                    draws[control] = tuple(each.scores for each in drawn)
                    sets += drawn[0].sets
        weights = _combined(table, values)
        if weights is not None:
            rows = np.stack([values[key] for key in weights.scorers], axis=1)
            scaled = standardised(rows, np.asarray(weights.mean), np.asarray(weights.deviation))
            values["combined"] = scaled @ np.asarray(weights.coefficients) + weights.intercept
        return cls(table, values, reasons, tuple(sets), draws, weights)

    def result(self, key: ScorerKey, setup: Setup) -> ScorerResult:
        """A scorer's row: fitted on dev, measured on test."""
        reason = self.reasons.get(key, "")
        dev, test = self._numbers(key, "dev"), self._numbers(key, "test")
        if not self._both(dev) or not self._both(test):
            return ScorerResult(key, reason=reason or "Too few claims have this score.")
        truths, values = self.table.truths, self.values[key]
        fitted = fit(truths[dev], values[dev], self._subjects(dev), setup.target_risk)

        def measured(numbers: Sequence[int]) -> Metrics:
            return measure(
                truths[numbers],
                values[numbers],
                fitted.threshold,
                self._subjects(numbers),
                probabilities=probability(fitted.curve, values[numbers]),
                abstain_below=fitted.abstain_below,
                seed=setup.seed,
            )

        relations = dict.fromkeys(self.table.rows[number].claim.relation for number in test)
        by_relation = {name: [n for n in test if self.table.rows[n].claim.relation == name] for name in relations}
        return ScorerResult(
            key,
            fitted.threshold,
            fitted.abstain_below,
            fitted.curve,
            auroc(truths[dev], values[dev], self._subjects(dev), seed=setup.seed),
            measured(test),
            {name: measured(numbers) for name, numbers in by_relation.items()} if len(by_relation) > 1 else {},
            tuple(float(roc_auc_score(truths[test], drawn[test])) for drawn in self.draws.get(key, ())),
            reason,
        )

    def strict_auroc(self, key: ScorerKey, compared: int, seed: int) -> Figure:
        """The AUROC on dev with an interval that allows for having been the best of so many (Bonferroni)."""
        numbers = self._numbers(key, "dev")
        return auroc(
            self.table.truths[numbers],
            self.values[key][numbers],
            self._subjects(numbers),
            draws=4000,
            level=1 - 0.05 / compared,
            seed=seed,
        )

    def _numbers(self, key: ScorerKey, part: Part) -> list[int]:
        """The claims of a part that have a score."""
        values = self.values.get(key)
        return [] if values is None else [int(n) for n in self.table.part(part) if not np.isnan(values[n])]

    def _subjects(self, numbers: Sequence[int]) -> list[str]:
        return [self.table.rows[number].subject_key for number in numbers]

    def _both(self, numbers: Sequence[int]) -> bool:
        """Whether there are subjects enough, and claims of both kinds."""
        truths = self.table.truths[list(numbers)]
        return bool(truths.any() and not truths.all()) and len(set(self._subjects(numbers))) >= FEWEST_SUBJECTS


def _kinds(table: Table, given: Given) -> dict[SetKind, Locate | None]:
    """Where each kind of neurons comes from; None where none were given."""

    def own(number: int) -> tuple[Neuron, ...]:
        return table.readouts[number].located

    return {
        "kn": own,
        "dkn": None if given.degenerate is None else by_fact(table, given.degenerate),
        "likn": None if given.independent is None else by_fact(table, given.independent),
    }


def _combined(table: Table, values: Mapping[ScorerKey, Vector]) -> Weights | None:
    """The weights of the combined score, from train; None where no two scores differ among its claims."""
    train = table.part("train")
    usable = [
        key
        for key, found in values.items()
        if not key.startswith("random") and np.unique(found[train][~np.isnan(found[train])]).size > 1
    ]
    truths = table.truths[train]
    if len(usable) < 2 or truths.all() or not truths.any():
        return None
    return combine(usable, np.stack([values[key][train] for key in usable], axis=1), truths)


def _with_note(key: ScorerKey, reason: str) -> str:
    """A scorer's reason, with what its reading cannot do."""
    return " ".join(filter(None, (reason, _OPEN_SLOT if reading_of(key) == "activation" else "")))
