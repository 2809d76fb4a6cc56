"""Fact checking under perturbed queries: how well log P tells right claims from wrong ones, clean and perturbed.

Each fact gives a right and a wrong claim. The AUROC is over the claims of all facts; intervals draw whole relations, or
facts where there are fewer than five, both claims of a fact together and clean and perturbed ones with the same draws,
so that a difference of two AUROCs is a paired one.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from engine.checking.metrics import Vector, weighted_auroc
from engine.experiments.base import Scope
from engine.experiments.robustness_measures import CLEAN, GROUPS
from engine.experiments.summaries import DRAWS, EVERY, FEWEST_RELATIONS, Table, Values
from engine.statistics import Interval

Claims = Mapping[str, tuple[str, float, float]]
"""A fact → its relation, and the scores of its right and of its wrong claim."""


def claims_of(table: Table, arm: str, operation: str, scope: Scope, language: str = EVERY) -> Claims:
    """The scores of one kind of query; a fact's scores are the means over its languages."""
    right: Values = table.values(arm, operation, "right", scope, language)
    wrong: Values = table.values(arm, operation, "wrong", scope, language)
    return {fact: (relation, score, wrong[fact][1]) for fact, (relation, score) in right.items() if fact in wrong}


def of_query(
    table: Table, arm: str, operation: str, scope: Scope, language: str = EVERY, *, seed: int
) -> Interval | None:
    """The AUROC of one kind of query, or the mean AUROC of a group's kinds; None without a claim."""
    kinds = [claims_of(table, kind, operation, scope, language) for kind in GROUPS.get(arm, (arm,))]
    return _interval([(claims, None) for claims in kinds if claims], seed)


def change(
    table: Table, arm: str, operation: str, scope: Scope, language: str = EVERY, *, seed: int
) -> Interval | None:
    """The AUROC of a kind (or the mean over a group's) less that of the clean queries of the same facts."""
    clean = claims_of(table, CLEAN, operation, scope, language)
    kinds = [claims_of(table, kind, operation, scope, language) for kind in GROUPS.get(arm, (arm,))]
    return _interval([(claims, clean) for claims in kinds if claims], seed)


def _interval(compared: Sequence[tuple[Claims, Claims | None]], seed: int) -> Interval | None:
    """The mean over pairs of the first's AUROC, less that of the second where there is one."""
    relations = {fact: claim[0] for claims, _ in compared for fact, claim in claims.items()}
    facts = list(relations)
    if not facts:
        return None
    several = len(set(relations.values())) >= FEWEST_RELATIONS
    labels = [relations[fact] if several else fact for fact in facts]
    number = {label: place for place, label in enumerate(dict.fromkeys(labels))}
    member = np.array([number[label] for label in labels])
    drawn = np.random.default_rng(seed).multinomial(len(number), np.full(len(number), 1 / len(number)), size=DRAWS)
    weights = np.vstack([np.ones(len(facts)), drawn[:, member]])
    place = {fact: at for at, fact in enumerate(facts)}
    found = np.mean([_areas(claims, place, weights) - _areas(other, place, weights, claims)
                     for claims, other in compared], axis=0)  # fmt: skip
    if len(number) < 2 or not np.isfinite(found).all():
        return Interval(float(found[0]), None, None, len(facts))
    low, high = np.quantile(found[1:], [0.025, 0.975])
    return Interval(float(found[0]), float(low), float(high), len(facts))


def _areas(claims: Claims | None, place: Mapping[str, int], weights: Vector, among: Claims | None = None) -> Vector:
    """The AUROC under every row of weights (draws, facts); 0 for nothing to compare with. `among`: of these facts."""
    if claims is None:
        return np.zeros(len(weights))
    facts = [fact for fact in claims if among is None or fact in among]
    columns = [place[fact] for fact in facts]
    scores = np.array([claims[fact][1] for fact in facts] + [claims[fact][2] for fact in facts])
    truth = np.repeat([True, False], len(facts))
    return weighted_auroc(truth, scores, np.hstack([weights[:, columns], weights[:, columns]]))
