"""The groups of a search as records that stand by themselves: what a table of groups is made of."""

from __future__ import annotations

from dataclasses import dataclass

from engine.degeneracy.rules import found as judged
from engine.degeneracy.types import Clusters, Group, Tested, Thresholds, TopologySearch
from engine.types import Prompt
from kn_studio.degeneracy_state import Degeneracy, Unit


@dataclass(frozen=True)
class GroupRecord:
    """One group. `members` are what is switched: single neurons, or the base components of a degenerate fact.

    Drops are shares of the fact's probability, each member's own in `drop_single`. `held_out_*` are the same on the
    held-out prompts, None without any. `search` is the session's number of the search, None where the fact was one of
    a relation's.
    """

    search: int | None
    model: str
    fingerprint: str
    relation: str
    fact: str
    language: str
    method: str
    t_low: float
    t_high: float
    number: int
    members: tuple[Unit, ...]
    drop_single: tuple[float | None, ...]
    drop_joint: float | None
    worst_subset: float | None
    interaction: float | None
    p_value: float | None
    p_matched: float | None
    p_adjusted: float | None
    held_out_drop: float | None
    held_out_interaction: float | None


def group_records(found: Degeneracy) -> tuple[GroupRecord, ...]:
    """The groups that a search found at its own thresholds; of clusters, the one group of a degenerate fact."""
    search = found.search
    if isinstance(search, TopologySearch):
        clusters = search.clustering("topology")
        groups = [of_clusters(clusters)] if clusters.degenerate else []
        units = [tuple(clusters.components[number].members for number in clusters.base)]
        thresholds = search.settings.thresholds
    else:
        groups = list(judged(search, search.thresholds).groups)
        units = [tuple((neuron,) for neuron in group.members) for group in groups]
        thresholds = search.thresholds
    return tuple(
        _record(found, thresholds, number, members, group)
        for number, (members, group) in enumerate(zip(units, groups, strict=False), 1)
    )


def of_clusters(clusters: Clusters) -> Group:
    """The base components of a clustering as one group; its p-value is that of the degeneracy score among random
    partitions. Its worst subset is that of the components alone, since larger ones need not have been tested.
    """
    components = [clusters.components[number] for number in clusters.base]
    drops = tuple(component.drop or 0.0 for component in components)
    members = tuple(neuron for component in components for neuron in component.members)
    return Group(
        members, drops, clusters.drop_joint or 0.0, max(drops, default=0.0), clusters.interaction or 0.0,
        clusters.p_value,
    )  # fmt: skip


def interaction_of(tested: Tested | None, members: tuple[Unit, ...]) -> float | None:
    """d(all) − Σ d(member), log-probabilities' change beyond what the members make alone; None where not all of it was
    tested.
    """
    if tested is None:
        return None
    whole = tested.change([neuron for unit in members for neuron in unit])
    alone = [tested.change(unit) for unit in members]
    if whole is None or any(change is None for change in alone):
        return None
    return whole - sum(change for change in alone if change is not None)


def _record(
    found: Degeneracy, thresholds: Thresholds, number: int, members: tuple[Unit, ...], group: Group
) -> GroupRecord:
    held_out = found.search.held_out
    everyone = [neuron for unit in members for neuron in unit]
    return GroupRecord(
        search=found.id or None,
        model=found.model,
        fingerprint=found.fingerprint,
        relation=_relation(found.search.prompts),
        fact=found.fact,
        language=found.language,
        method=found.method,
        t_low=thresholds.t_low,
        t_high=thresholds.t_high,
        number=number,
        members=members,
        drop_single=group.drop_single,
        drop_joint=group.drop_joint,
        worst_subset=group.worst_subset,
        interaction=group.interaction,
        p_value=group.p_value,
        p_matched=group.p_matched,
        p_adjusted=group.p_adjusted,
        held_out_drop=None if held_out is None else held_out.drop(everyone),
        held_out_interaction=interaction_of(held_out, members),
    )


def _relation(prompts: tuple[Prompt, ...]) -> str:
    return next((prompt.relation for prompt in prompts), "")
