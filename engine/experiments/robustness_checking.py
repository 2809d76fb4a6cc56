"""Fact checking under perturbed queries: how well a score tells right claims from wrong ones, clean and perturbed.

Each fact gives a right and a wrong claim. The AUROC is over the claims of all facts; intervals draw whole relations, or
facts where there are fewer than five, both claims of a fact together and all that is compared with the same draws, so
that a difference of AUROCs is a paired one. NumPy only.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from engine.checking.metrics import Vector, weighted_auroc
from engine.checking.types import Reading
from engine.experiments.base import Scope
from engine.experiments.robustness_measures import CLEAN, GROUPS
from engine.experiments.summaries import DRAWS, EVERY, FEWEST_RELATIONS, Table, Values
from engine.statistics import Interval

SETS = ("kn", "dkn", "pair")
"""Whose neurons claims are checked by: located ones, those of pairs that pass the rule, those of closest pairs."""
READINGS: tuple[Reading, ...] = ("attribution", "written")
"""What is read of them. Activation at the open slot is left out: there one-token objects have not been seen yet."""
SCORERS = tuple(f"{name}_{reading}" for name in SETS for reading in READINGS)
RANDOM_SETS = 10
"""Random sets of the same layers that each set of a relation is held against."""

Claims = Mapping[str, tuple[str, float, float]]
"""A fact → its relation, and the scores of its right and of its wrong claim."""

Terms = Sequence[tuple[float, Claims]]
"""Weighted AUROCs of the same facts' claims, to be summed."""


def operation_of(scorer: str) -> str:
    """The operation of the rows that hold a scorer's scores."""
    return f"check_{scorer}"


def ending_of(draw: int) -> str:
    """What is written behind the columns of a random set."""
    return f"_random_{draw}"


RANDOM = tuple(ending_of(draw) for draw in range(RANDOM_SETS))


def claims_of(table: Table, arm: str, operation: str, scope: Scope, language: str = EVERY, ending: str = "") -> Claims:
    """The scores of one kind of query; a fact's scores are the means over its languages."""
    right: Values = table.values(arm, operation, f"right{ending}", scope, language)
    wrong: Values = table.values(arm, operation, f"wrong{ending}", scope, language)
    return {fact: (relation, score, wrong[fact][1]) for fact, (relation, score) in right.items() if fact in wrong}


def of_query(
    table: Table, arm: str, operation: str, scope: Scope, language: str = EVERY, *, seed: int
) -> Interval | None:
    """The AUROC of one kind of query, or the mean AUROC of a group's kinds; None without a claim."""
    kinds = (claims_of(table, kind, operation, scope, language) for kind in _kinds(arm))
    return _interval([[(1.0, claims)] for claims in kinds], seed)


def change(
    table: Table, arm: str, operation: str, scope: Scope, language: str = EVERY, *, seed: int
) -> Interval | None:
    """The AUROC of a kind (or the mean over a group's) less that of the clean queries of the same facts."""
    clean = claims_of(table, CLEAN, operation, scope, language)
    kinds = (claims_of(table, kind, operation, scope, language) for kind in _kinds(arm))
    return _interval([[(1.0, claims), (-1.0, clean)] for claims in kinds], seed)


def lead(
    table: Table, arm: str, operation: str, other: str, scope: Scope, language: str = EVERY, *, seed: int
) -> Interval | None:
    """The AUROC of a score less that of another operation's, of the same claims."""
    return _interval(
        [
            [(1.0, claims_of(table, kind, operation, scope, language)),
             (-1.0, claims_of(table, kind, other, scope, language))]
            for kind in _kinds(arm)
        ],
        seed,
    )  # fmt: skip


def over_random(
    table: Table, arm: str, operation: str, scope: Scope, language: str = EVERY, *, seed: int
) -> Interval | None:
    """The AUROC of a score less the mean AUROC of the random sets beside it, of the same claims."""
    return _interval(
        [
            [(1.0, claims_of(table, kind, operation, scope, language)),
             *((-1.0 / RANDOM_SETS, claims_of(table, kind, operation, scope, language, each)) for each in RANDOM)]
            for kind in _kinds(arm)
        ],
        seed,
    )  # fmt: skip


def steadier(
    table: Table, arm: str, operation: str, other: str, scope: Scope, language: str = EVERY, *, seed: int
) -> Interval | None:
    """The change of AUROC from clean to perturbed of a score, less that of another operation's, of the same claims."""
    clean = [(sign, claims_of(table, CLEAN, key, scope, language)) for sign, key in ((-1.0, operation), (1.0, other))]
    return _interval(
        [
            [(1.0, claims_of(table, kind, operation, scope, language)),
             (-1.0, claims_of(table, kind, other, scope, language)), *clean]
            for kind in _kinds(arm)
        ],
        seed,
    )  # fmt: skip


def _kinds(arm: str) -> tuple[str, ...]:
    return GROUPS.get(arm, (arm,))


def _interval(kinds: Sequence[Terms], seed: int) -> Interval | None:
    """The mean over kinds of query of the summed terms; each kind on the facts that all of its terms have."""
    shared = [(_shared(terms), terms) for terms in kinds]
    shared = [(facts, terms) for facts, terms in shared if facts]
    relations = {fact: terms[0][1][fact][0] for facts, terms in shared for fact in facts}
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
    found = np.mean([_summed(own, terms, place, weights) for own, terms in shared], axis=0)
    if len(number) < 2 or not np.isfinite(found).all():
        return Interval(float(found[0]), None, None, len(facts))
    low, high = np.quantile(found[1:], [0.025, 0.975])
    return Interval(float(found[0]), float(low), float(high), len(facts))


def _shared(terms: Terms) -> list[str]:
    """The facts that all terms have, in the order of the first."""
    return [fact for fact in terms[0][1] if all(fact in claims for _, claims in terms[1:])]


def _summed(facts: Sequence[str], terms: Terms, place: Mapping[str, int], weights: Vector) -> Vector:
    """The sum of the weighted AUROCs under every row of weights (draws, facts)."""
    drawn = weights[:, [place[fact] for fact in facts]]
    both, truth = np.hstack([drawn, drawn]), np.repeat([True, False], len(facts))
    total = np.zeros(len(weights))
    for weight, claims in terms:
        scores = np.array([claims[fact][1] for fact in facts] + [claims[fact][2] for fact in facts])
        total += weight * weighted_auroc(truth, scores, both)
    return total
