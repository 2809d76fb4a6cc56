"""Which clusters are base degenerate components, from tested sets alone (method.md e.2, step 5). NumPy only.

A cluster passes that is dispensable (with it off, at most T_low of the fact's probability is lost) and sufficient (with
all other candidates off, at least the share τ_2 of it is left). The fact is degenerate where at least two pass and
T_high or more is lost with all of these off. The null are random partitions of the candidates into parts of the sizes
of all clusters, put through the same filter, so that the filter's choice of components is in the null too.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import takewhile

import numpy as np

from engine.degeneracy.merge_tree import kept
from engine.degeneracy.score import PARTITIONS, Set, degeneracy_score, needed, random_partitions
from engine.degeneracy.types import (
    ClusterMethod,
    Clusters,
    Component,
    Merge,
    Tested,
    Thresholds,
    TopologySearch,
    TopologySettings,
    drop_of,
)
from engine.types import Neuron


@dataclass(frozen=True)
class Judged:
    """A clustering through the filter; `missing` are sets that have to be tested for it, `missing_null` for its null.

    Where sets are missing, more may be once these are tested: which components pass decides on what is asked next.
    """

    clusters: Clusters
    missing: tuple[Set, ...] = ()
    missing_null: tuple[Set, ...] = ()


def proposed(tree: Sequence[Merge], settings: TopologySettings) -> tuple[Component, ...]:
    """The clusters of a merge tree that persist long enough, not yet tested, in the order of their neurons."""
    numbers = kept(tree, settings.scale, settings.persistence, allow_root=settings.allow_root)
    chosen = [tree[number] for number in numbers]
    return unjudged([(merge.members, merge.birth, merge.death) for merge in chosen])


def unjudged(
    parts: Iterable[tuple[Collection[Neuron], float | None, float | None]],
) -> tuple[Component, ...]:
    """Components of members, birth and death that nothing is known of; single neurons are no cluster."""
    made = [Component(tuple(sorted(part)), None, None, False, birth, death) for part, birth, death in parts]
    return tuple(sorted((part for part in made if len(part.members) > 1), key=lambda part: part.members))


def judge(
    method: ClusterMethod,
    components: Sequence[Component],
    tested: Tested,
    settings: TopologySettings,
    *,
    seed: int = 42,
    partitions: int = PARTITIONS,
) -> Judged:
    """Put disjoint components through the functional filter, with their score and its null.

    `tested` has the candidates and whatever sets of them are tested so far.
    """
    outcome = _outcome(components, tested, settings, seed)
    score = outcome.score
    null, missing_null = _null(components, tested, settings, seed, partitions)
    found = Clusters(
        method,
        outcome.components,
        outcome.base,
        outcome.drop_joint,
        outcome.interaction,
        outcome.degenerate,
        score,
        reason=_reason(outcome, settings.thresholds),
    )
    if null:
        scores = [draw.score or 0.0 for draw in null]
        low, high = np.quantile(scores, [0.025, 0.975])
        found = replace(
            found,
            null_mean=float(np.mean(scores)),
            null_low=float(low),
            null_high=float(high),
            # The clustering is counted as one of the draws (Phipson and Smyth 2010).
            p_value=None if score is None else (1 + sum(each >= score for each in scores)) / (1 + len(scores)),
            random_degenerate=float(np.mean([draw.degenerate for draw in null])),
            null_draws=len(null),
        )
    return Judged(found, outcome.missing, missing_null)


def found_topology(
    search: TopologySearch,
    thresholds: Thresholds,
    persistence: float,
    method: ClusterMethod = "topology",
    *,
    allow_root: bool | None = None,
) -> Clusters:
    """What other thresholds say of a finished search, from the sets that it tested; no model is asked.

    `persistence` is the quantile that a cluster of the tree must reach, `allow_root` as in the settings (None: theirs);
    the clusters of the other methods stay as they are. Where sets that were never tested would decide, `reason` says
    how many, and what they decide is None. Where the null would need such sets, there is none (`null_draws` is 0).
    """
    root = search.settings.allow_root if allow_root is None else allow_root
    settings = replace(search.settings, thresholds=thresholds, persistence=persistence, allow_root=root)
    if method == "topology":
        components = proposed(search.tree, settings)
    else:
        components = unjudged((part.members, part.birth, part.death) for part in search.clustering(method).components)
    return judge(method, components, search.tested, settings, seed=search.seed).clusters


@dataclass(frozen=True)
class _Outcome:
    """What the filter leaves of components, and the sets that it could not look up."""

    components: tuple[Component, ...]
    base: tuple[int, ...]
    drop_joint: float | None
    interaction: float | None
    degenerate: bool
    score: float | None
    missing: tuple[Set, ...]


def _outcome(components: Sequence[Component], tested: Tested, settings: TopologySettings, seed: int) -> _Outcome:
    candidates = frozenset(tested.neurons)
    judged = tuple(_judged(component, candidates, tested, settings) for component in components)
    singles = [sets for part in judged for sets in (frozenset(part.members), candidates - set(part.members))]
    missing = [members for members in singles if tested.row(members) is None]
    base = () if missing else tuple(number for number, part in enumerate(judged) if part.passes)
    parts = [judged[number].members for number in base]
    if len(base) >= 2:
        missing = [members for members in needed(parts, seed) if tested.row(members) is None]
    changes = [tested.change(part) for part in parts]
    joint = tested.change(frozenset[Neuron]().union(*parts)) if len(base) >= 2 else None
    drop = None if joint is None else drop_of(joint)
    return _Outcome(
        judged,
        base,
        drop,
        None if joint is None else joint - sum(change for change in changes if change is not None),
        drop is not None and drop >= settings.thresholds.t_high,
        degeneracy_score(parts, tested, seed),
        tuple(missing),
    )


def _judged(component: Component, candidates: Set, tested: Tested, settings: TopologySettings) -> Component:
    drop = tested.drop(component.members)
    others = tested.drop(candidates - set(component.members))
    left = None if others is None else 1.0 - others
    dispensable = drop is not None and drop <= settings.thresholds.t_low
    passes = dispensable and left is not None and left >= settings.sufficiency
    return replace(component, drop=drop, kept=left, passes=passes)


def _null(
    components: Sequence[Component], tested: Tested, settings: TopologySettings, seed: int, partitions: int
) -> tuple[list[_Outcome], tuple[Set, ...]]:
    """The outcomes of the random partitions up to the first whose parts were not all tested, and the sets that lack.

    No outcome where this first one lacks the subsets of parts that pass: without it the null would be one of draws that
    fail.
    """
    if len(components) < 2:
        return [], ()
    sizes = tuple(sorted(len(part.members) for part in components))
    outcomes = [_outcome(parts, tested, settings, seed) for parts in _drawn(tested.neurons, sizes, partitions, seed)]
    missing = tuple(dict.fromkeys(members for outcome in outcomes for members in outcome.missing))
    whole = list(takewhile(lambda outcome: not outcome.missing, outcomes))
    chosen = len(whole) < len(outcomes) and outcomes[len(whole)].base
    return [] if chosen else whole, missing


@lru_cache(maxsize=64)
def _drawn(
    neurons: tuple[Neuron, ...], sizes: tuple[int, ...], count: int, seed: int
) -> tuple[tuple[Component, ...], ...]:
    draws = random_partitions(neurons, sizes, count, seed)
    return tuple(tuple(Component(part, None, None, False) for part in parts) for parts in draws)


def _reason(outcome: _Outcome, thresholds: Thresholds) -> str:
    """Why the fact is not degenerate by this clustering, in a sentence; "" where it is."""
    if outcome.degenerate:
        return ""
    if not outcome.components:
        return "There is no cluster of two or more neurons."
    if outcome.missing:
        return f"{len(outcome.missing)} more sets would have to be tested to tell."
    count, passed = len(outcome.components), len(outcome.base)
    if passed >= 2 and outcome.drop_joint is not None:
        return (
            f"With all {passed} base components off, {outcome.drop_joint:.0%} of the probability is lost; "
            f"{thresholds.t_high:.0%} are asked for."
        )
    dispensable = sum(part.drop is not None and part.drop <= thresholds.t_low for part in outcome.components)
    clusters = "1 cluster" if count == 1 else f"{count} clusters"
    return (
        f"Of {clusters}, {dispensable} can be switched off without a loss above {thresholds.t_low:.0%}, and "
        f"{passed} of these can carry the fact alone; at least two are needed."
    )
