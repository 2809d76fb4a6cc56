"""From searches for degenerate neurons to the columns of rows: what was found, among which controls, and its drops."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from engine.degeneracy.components import judge
from engine.degeneracy.rules import found
from engine.degeneracy.score import degeneracy_score, needed, random_partitions
from engine.degeneracy.switched import measured
from engine.degeneracy.types import (
    ClusterMethod,
    Clusters,
    Component,
    SetSearch,
    Tested,
    Thresholds,
    TopologySearch,
    TopologySettings,
)
from engine.degeneracy.verification import subsets
from engine.types import Neuron, Work

if TYPE_CHECKING:
    from engine.model import LoadedModel

Values = dict[str, float | None]
Members = tuple[Neuron, ...]

LOCATED, RANDOM, MATCHED, PARTS, ALL = "located", "random", "matched", "parts", "all"


@dataclass(frozen=True)
class Partition:
    """A clustering's parts as they are, no filter: its drops on the prompts, on held-out ones, and those of `random`.

    `random` are partitions of the same candidates into parts of the same sizes, `passing` how many parts of each of
    them pass the filter that clusters pass.
    """

    parts: tuple[Members, ...]
    tested: Tested
    held_out: Tested | None
    random: tuple[tuple[Members, ...], ...]
    passing: tuple[int, ...] = ()


def partitions(
    loaded: LoadedModel,
    search: TopologySearch,
    draws: int,
    seed: int,
    clusterings: Collection[ClusterMethod],
) -> Work[dict[str, Partition]]:
    """These clusterings of a search with all unions of their parts tested, and those of random partitions beside."""
    neurons = search.tested.neurons
    parts: dict[ClusterMethod, tuple[Members, ...]] = {
        each.method: tuple(part.members for part in each.components)
        for each in search.clusterings
        if each.method in clusterings
    }
    random = {
        name: random_partitions(neurons, [len(part) for part in own], draws, seed) if own else ()
        for name, own in parts.items()
    }
    own = [members for each in parts.values() for members in needed(each, seed)]
    drawn = [members for each in random.values() for draw in each for members in _of_draw(draw, neurons, seed)]
    tested = yield from measured(loaded, search.prompts, neurons, [*own, *drawn], "Testing partitions")
    held_out = None
    if search.held_out_prompts:
        held_out = yield from measured(loaded, search.held_out_prompts, neurons, own, "Testing on held-out prompts")
    return {
        name: Partition(
            each, tested, held_out, random[name],
            tuple(_passing(name, draw, tested, search.settings, seed) for draw in random[name]),
        )
        for name, each in parts.items()
    }  # fmt: skip


def _of_draw(draw: Sequence[Members], neurons: Sequence[Neuron], seed: int) -> list[frozenset[Neuron]]:
    """The sets that the score of a random partition and its filter ask for."""
    return [*needed(draw, seed), *(frozenset(neurons) - set(part) for part in draw)]


def _passing(
    name: ClusterMethod, draw: Sequence[Members], tested: Tested, settings: TopologySettings, seed: int
) -> int:
    """How many parts of a random partition can go and can carry the fact."""
    parts = [Component(part, None, None, False) for part in draw]
    return len(judge(name, parts, tested, settings, seed=seed, partitions=0).clusters.base)


def of_sets(search: SetSearch, thresholds: Thresholds) -> dict[str, Values]:
    """The columns of a search for pairs or sets, by what they are about."""
    said = found(search, thresholds)
    groups = [group.members for group in said.groups]
    kept = _held(search.held_out, groups, thresholds)
    located: Values = {
        "candidates": float(len(search.tested.neurons)),
        "low": float(len(said.low)),
        "tested": float(sum(search.budget.tested.values())),
        "not_tested": float(search.budget.not_tested),
        "groups": float(len(groups)),
        "any": float(bool(groups)),
        "stands_out": float(said.stands_out),
        "any_stands_out": float(said.stands_out > 0),
        "size": _mean(len(members) for members in groups),
        "interaction": _mean(group.interaction for group in said.groups),
        "held": kept,
    }
    return {
        LOCATED: located,
        RANDOM: {"groups": said.random_groups},
        MATCHED: {"groups": said.matched_groups},
        PARTS: {
            "drop": _mean(_parts(search.tested, members) for members in groups),
            "drop_held_out": _mean(_parts(search.held_out, members) for members in groups),
        },
        ALL: {
            "drop": _mean(_drop(search.tested, members) for members in groups),
            "drop_held_out": _mean(_drop(search.held_out, members) for members in groups),
        },
    }


def of_clusters(clusters: Clusters, partition: Partition, held_out: Tested | None, seed: int) -> dict[str, Values]:
    """The columns of one clustering, by what they are about; `held_out` has the sets of the parts that pass.

    A fact with fewer than two parts has the score 0, as its random partitions have.
    """
    parts, passing = partition.parts, [clusters.components[number].members for number in clusters.base]
    several = len(parts) > 1
    located: Values = {
        "candidates": float(len(partition.tested.neurons)),
        "clusters": float(len(parts)),
        "several": float(several),
        "passing": float(len(passing)),
        "any": float(len(passing) > 1),
        "degenerate": float(clusters.degenerate),
        "interaction": clusters.interaction,
        "score": clusters.score or 0.0,
        "score_held_out": None if held_out is None else degeneracy_score(passing, held_out, seed) or 0.0,
        "gap": degeneracy_score(parts, partition.tested, seed),
        "gap_held_out": None if partition.held_out is None else degeneracy_score(parts, partition.held_out, seed),
    }
    random: Values = {
        "score": 0.0 if not several else clusters.null_mean,
        "degenerate": 0.0 if not several else clusters.random_degenerate,
        "gap": _mean(degeneracy_score(draw, partition.tested, seed) for draw in partition.random),
        "passing": _mean(partition.passing) if parts else 0.0,
        "any": _mean(count > 1 for count in partition.passing) if parts else 0.0,
    }
    found_: dict[str, Values] = {LOCATED: located, RANDOM: random, PARTS: {}, ALL: {}}
    for name, tested in (("drop", partition.tested), ("drop_held_out", partition.held_out)):
        gap = located["gap" if name == "drop" else "gap_held_out"]
        whole = None if gap is None or tested is None else _whole(parts, tested)
        found_[ALL][name] = whole
        found_[PARTS][name] = None if whole is None or gap is None else whole - gap
    return found_


def _whole(parts: Sequence[Members], tested: Tested) -> float | None:
    """What is lost with all parts off, as the score takes it: at least −1."""
    drop = tested.drop(frozenset[Neuron]().union(*parts))
    return None if drop is None else max(-1.0, drop)


def _held(tested: Tested | None, groups: Sequence[Members], thresholds: Thresholds) -> float | None:
    """The share of the groups that pass the rule on other prompts too, of those that were asked there."""
    if tested is None:
        return None
    values = tested.complete
    place = {members: row for row, members in enumerate(values.members)}
    rows = [place[members] for members in groups if members in place]
    return _mean(bool(values.worst[row] <= thresholds.t_low and values.drops[row] > thresholds.t_high) for row in rows)


def _parts(tested: Tested | None, members: Members) -> float | None:
    """The mean drop of a group's proper subsets: first over those of a size, then over sizes."""
    if tested is None:
        return None
    sizes: dict[int, list[float]] = {}
    for subset in subsets(members):
        drop = tested.drop(subset)
        if drop is None:
            return None
        if len(subset) < len(members):
            sizes.setdefault(len(subset), []).append(drop)
    return float(np.mean([np.mean(each) for each in sizes.values()]))


def _drop(tested: Tested | None, members: Members) -> float | None:
    return None if tested is None else tested.drop(members)


def _mean(values: object) -> float | None:
    kept = [float(value) for value in values if value is not None]  # type: ignore[attr-defined]
    return float(np.mean(kept)) if kept else None
