"""Searches as records that stand by themselves, also those that found nothing: what a table of searches is made of."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from engine.degeneracy.rules import found as judged
from engine.degeneracy.types import SetSearch, TopologySearch
from engine.types import Neuron
from kn_studio.degeneracy_state import Degeneracy, RelationGroups


@dataclass(frozen=True)
class SearchRecord:
    """One search, or one fact of a relation's. `tested` and `not_tested` count sets, `groups` those that pass the rule.

    `random_groups` and `matched_groups` are what the same rule finds among control neurons (of clusters: the share of
    random partitions that is degenerate), None without a control. `closest`: where nothing passes, the set that misses
    by least; it loses `closest_drop`, its worst subset `closest_worst`. `search` and `run` are None for a fact of a
    relation's.
    """

    search: int | None
    run: int | None
    model: str
    fingerprint: str
    relation: str
    fact: str
    language: str
    method: str
    t_low: float | None
    t_high: float | None
    candidates: int
    tested: int
    not_tested: int
    groups: int
    stands_out: int
    random_groups: float | None
    matched_groups: float | None
    closest: tuple[Neuron, ...] = ()
    closest_drop: float | None = None
    closest_worst: float | None = None
    reason: str = ""


def search_record(found: Degeneracy) -> SearchRecord:
    """What a search did and found at its own thresholds."""
    search = found.search
    relation = next((prompt.relation for prompt in search.prompts), "")
    about = (found.id or None, found.run or None, found.model, found.fingerprint, relation, found.fact, found.language)
    told = _of_clusters(search) if isinstance(search, TopologySearch) else _of_sets(search)
    return SearchRecord(*about, found.method, candidates=len(search.tested.neurons), **told)


def relation_record(row: RelationGroups, model: str, fingerprint: str, settings: Mapping[str, Any]) -> SearchRecord:
    """One fact of a relation's; which set came closest is not kept of it."""
    return SearchRecord(
        None, None, model, fingerprint, row.relation, row.fact, row.language, row.method, settings.get("t_low"),
        settings.get("t_high"), row.candidates, row.tested, row.not_tested, row.groups, row.stands_out,
        row.random_groups, row.matched_groups,
        reason=" ".join(dict.fromkeys(filter(None, (row.reason, row.no_control)))),
    )  # fmt: skip


def _of_sets(search: SetSearch) -> dict[str, Any]:
    rule = judged(search, search.thresholds)
    near = rule.closest
    return {
        "t_low": search.thresholds.t_low,
        "t_high": search.thresholds.t_high,
        "tested": sum(search.budget.tested.values()),
        "not_tested": search.budget.not_tested,
        "groups": len(rule.groups),
        "stands_out": rule.stands_out,
        "random_groups": rule.random_groups,
        "matched_groups": rule.matched_groups,
        "closest": () if near is None else near.members,
        "closest_drop": None if near is None else near.drop_joint,
        "closest_worst": None if near is None else near.worst_subset,
        "reason": " ".join(filter(None, (rule.reason, search.reason))),
    }


def _of_clusters(search: TopologySearch) -> dict[str, Any]:
    clusters, thresholds = search.clustering("topology"), search.settings.thresholds
    stands_out = clusters.degenerate and clusters.p_value is not None and clusters.p_value <= thresholds.alpha
    return {
        "t_low": thresholds.t_low,
        "t_high": thresholds.t_high,
        "tested": len(search.tested.off) - 1,
        "not_tested": search.not_tested,
        "groups": int(clusters.degenerate),
        "stands_out": int(stands_out),
        "random_groups": clusters.random_degenerate,
        "matched_groups": clusters.random_degenerate,
        "reason": clusters.reason or search.reason,
    }
