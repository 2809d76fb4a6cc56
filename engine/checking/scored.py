"""Every scorer's scores of labelled claims, and its row: fitted on dev, measured on test."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from sklearn.metrics import roc_auc_score

from engine.checking.asked import FEWEST_SUBJECTS
from engine.checking.fitting import Fitted, combine, fit, probability
from engine.checking.metrics import auroc, auroc_difference, measure, risks
from engine.checking.scorers import READINGS, SAID, key_of, reading_of, standardised
from engine.checking.setup import Setup
from engine.checking.sources import Source
from engine.checking.table import Table, choose, random_like
from engine.checking.types import SCORERS, Figure, Metrics, NeuronSet, Part, ScorerKey, ScorerResult, Weights

Vector = npt.NDArray[np.float64]

_RANDOM_DRAWS = 10
_STRICT_DRAWS = 4000
"""Bootstrap samples of intervals that allow for many comparisons, whose ends lie far out."""
_OPEN_SLOT = "At the open slot activations do not depend on the object where the answer is one token."


@dataclass(frozen=True)
class Scored:
    """All scores of all claims, (claims,) each, and what they were made from.

    `draws`: a scorer of neurons → the scores of random neurons that match its own.
    """

    table: Table
    values: Mapping[ScorerKey, Vector]
    reasons: Mapping[ScorerKey, str]
    sets: tuple[NeuronSet, ...]
    draws: Mapping[ScorerKey, tuple[Vector, ...]]
    weights: Weights | None

    @classmethod
    def of(cls, table: Table, width: int, sources: Sequence[Source], seed: int) -> Scored:
        """Choose the neurons of every kind for every reading, and combine the scores."""
        values, reasons, draws = dict(table.plain()), dict[ScorerKey, str](), dict[ScorerKey, tuple[Vector, ...]]()
        sets: list[NeuronSet] = []
        for source in sources:
            for reading in READINGS:
                key = key_of(source.kind, reading)
                chosen = choose(table, source, reading)
                values[key], reasons[key] = chosen.scores, _with_note(key, chosen.reason)
                sets += chosen.sets
                if not chosen.sets:
                    continue
                drawn = [random_like(table, chosen, width, seed + number) for number in range(_RANDOM_DRAWS)]
                draws[key] = tuple(each.scores for each in drawn)
                if source.kind == "kn":
                    # The row of random neurons is the first draw that matches the located ones.
                    control = key_of("random", reading)
                    values[control], reasons[control] = drawn[0].scores, _with_note(control, drawn[0].reason)
                    draws[control] = draws[key]
                    sets += drawn[0].sets
        weights = _combined(table, values)
        if weights is not None:
            rows = np.stack([values[key] for key in weights.scorers], axis=1)
            scaled = standardised(rows, np.asarray(weights.mean), np.asarray(weights.deviation))
            values["combined"] = scaled @ np.asarray(weights.coefficients) + weights.intercept
        return cls(table, values, reasons, tuple(sets), draws, weights)

    def results(self, setup: Setup) -> tuple[ScorerResult, ...]:
        """The rows of all scorers, in their order."""
        return tuple(self.result(key, setup) for key in SCORERS)

    def result(self, key: ScorerKey, setup: Setup) -> ScorerResult:
        """A scorer's row: fitted on dev, measured on test."""
        reason = self.reasons.get(key, "")
        dev, test = self._numbers("dev", key), self._numbers("test", key)
        if not self._both(dev) or not self._both(test):
            return ScorerResult(key, reason=reason or "Too few claims have this score.")
        truths, values, seed = self.table.truths, self.values[key], setup.seed
        fitted = fit(truths[dev], values[dev], self._subjects(dev), setup.target_risk)
        by_relation: dict[str, list[int]] = {}
        for number in test:
            by_relation.setdefault(self.table.rows[number].claim.relation, []).append(number)
        random = key.startswith("random")
        called, probabilities = values[test] > fitted.threshold, probability(fitted.curve, values[test])
        return ScorerResult(
            key,
            fitted.threshold,
            fitted.abstain_below,
            fitted.curve,
            dev_auroc=auroc(truths[dev], values[dev], self._subjects(dev), seed=seed),
            test=self._measured(key, fitted, test, seed),
            by_relation={
                relation: self._measured(key, fitted, numbers, seed)
                for relation, numbers in by_relation.items()
                if len(by_relation) > 1
            },
            draws=tuple(float(roc_auc_score(truths[test], drawn[test])) for drawn in self.draws.get(key, ()) if random),
            reason=reason,
            dev_lead=self._lead(key, seed),
            gain=self._over(key, "test", seed, "log_probability"),
            over_random=Figure(None) if random else self._over_random(key, seed),
            risks=risks(truths[test], called, probabilities, self._subjects(test), seed=seed),
        )

    def _measured(self, key: ScorerKey, fitted: Fitted, numbers: Sequence[int], seed: int) -> Metrics:
        values = self.values[key][numbers]
        return measure(
            self.table.truths[numbers],
            values,
            fitted.threshold,
            self._subjects(numbers),
            probabilities=probability(fitted.curve, values),
            abstain_below=fitted.abstain_below,
            seed=seed,
        )

    def strict_auroc(self, key: ScorerKey, compared: int, seed: int) -> Figure:
        """The AUROC on dev with an interval that allows for having been the best of so many (Bonferroni)."""
        numbers = self._numbers("dev", key)
        return auroc(
            self.table.truths[numbers],
            self.values[key][numbers],
            self._subjects(numbers),
            draws=_STRICT_DRAWS,
            level=1 - 0.05 / compared,
            seed=seed,
        )

    def _lead(self, key: ScorerKey, seed: int) -> Figure:
        """By how much a score is ahead of those that it must beat to be used, on dev, see `ScorerResult`."""
        if key in SAID or key.startswith("random"):
            return Figure(None)
        rivals = [each for each in self.values if each != "combined" and not each.startswith("random")]
        if key != "combined":
            rivals = [each for each in rivals if each in SAID]
        best = max(rivals, key=lambda each: self.table.dev_auroc(self.values[each]))
        if set(self._numbers("dev", best)) - set(self._numbers("dev", key)):
            return Figure(None)
        tried = sum(each not in SAID and not each.startswith("random") for each in self.values)
        return self._over(key, "dev", seed, best, level=1 - 0.05 / tried, draws=_STRICT_DRAWS)

    def _over(self, key: ScorerKey, part: Part, seed: int, other: ScorerKey, **how: float) -> Figure:
        """The AUROC of a score minus that of another, on the claims that have both."""
        numbers = [] if key == other else self._numbers(part, key, other)
        if not self._both(numbers):
            return Figure(None)
        truths, mine, theirs = self.table.truths[numbers], self.values[key][numbers], self.values[other][numbers]
        draws, level = int(how.get("draws", 1000)), how.get("level", 0.95)
        return auroc_difference(truths, mine, [theirs], self._subjects(numbers), draws=draws, level=level, seed=seed)

    def _over_random(self, key: ScorerKey, seed: int) -> Figure:
        """The AUROC on test minus the mean of those of matching random neurons."""
        numbers = self._numbers("test", key)
        others = [drawn[numbers] for drawn in self.draws.get(key, ())]
        truths = self.table.truths[numbers]
        return auroc_difference(truths, self.values[key][numbers], others, self._subjects(numbers), seed=seed)

    def _numbers(self, part: Part, *keys: ScorerKey) -> list[int]:
        """The claims of a part that have all these scores."""
        if any(key not in self.values for key in keys):
            return []
        return [int(n) for n in self.table.part(part) if not any(np.isnan(self.values[key][n]) for key in keys)]

    def _subjects(self, numbers: Sequence[int]) -> list[str]:
        return [self.table.rows[number].subject_key for number in numbers]

    def _both(self, numbers: Sequence[int]) -> bool:
        """Whether there are subjects enough, and claims of both kinds."""
        truths = self.table.truths[list(numbers)]
        return bool(truths.any() and not truths.all()) and len(set(self._subjects(numbers))) >= FEWEST_SUBJECTS


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
