"""What a search for degenerate neurons found, as frozen values that any threshold can be applied to later.

NumPy only, no torch: sessions, view-models and tests use these values without a model.

The probability of a fact with a set of neurons off is the geometric mean over the fact's prompts of the answer's joint
probability, so that drops and interactions agree to the last digit: with d(S) the mean over the prompts of
log P(S off) − log P(nothing off), the drop of S is 1 − exp d(S) and the interaction of a set is d(S) − Σ d({n}).
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Literal

import numpy as np
import numpy.typing as npt

from engine.types import FloatArray, Neuron, Prompt, frozen_array

ControlKind = Literal["random", "matched"]
SetMethod = Literal["pairs", "sets"]
Distance = Literal["inverse", "cosine"]
Scale = Literal["log", "absolute"]
ClusterMethod = Literal["topology", "hierarchical", "kmeans", "dbscan"]


@dataclass(frozen=True)
class SetValues:
    """What the rule needs of sets with two or more members, whatever the thresholds; all of the same length.

    `members` are ascending, `layers` theirs. `drops`: what each set loses, `worst` the most that a proper non-empty
    subset of it loses, `interactions` d(S) − Σ d({n}); read-only.
    """

    members: tuple[tuple[Neuron, ...], ...]
    layers: tuple[tuple[int, ...], ...]
    drops: FloatArray
    worst: FloatArray
    interactions: FloatArray


@dataclass(frozen=True)
class Tested:
    """How probable the answer was with sets of neurons off.

    `off` (sets, neurons) says which were off; its first row is all false, and no two rows are alike.
    `log_probabilities` (sets, prompts) are natural logarithms of the answer's joint probability. Both are read-only.
    """

    neurons: tuple[Neuron, ...]
    off: npt.NDArray[np.bool_]
    log_probabilities: FloatArray

    @cached_property
    def _rows(self) -> Mapping[bytes, int]:
        return {row.tobytes(): number for number, row in enumerate(np.ascontiguousarray(self.off))}

    @cached_property
    def changes(self) -> FloatArray:
        """d(S) of every tested set, (sets,): mean over the prompts of the change of log P."""
        changes: FloatArray = (self.log_probabilities - self.log_probabilities[:1]).mean(axis=1)
        return changes

    @cached_property
    def complete(self) -> SetValues:
        """Every tested set of two or more neurons whose proper subsets were all tested, in the order of the rows."""
        keys = [int.from_bytes(row.tobytes(), "little") for row in np.packbits(self.off, axis=1, bitorder="little")]
        drops = [drop_of(float(change)) for change in self.changes]
        sizes = self.off.sum(axis=1)
        alone: dict[int, float] = {}
        # The most that a set or any subset of it loses: a set needs only those with one neuron less.
        reach: dict[int, float] = {}
        found: dict[int, tuple[tuple[int, ...], float]] = {}
        for row in np.argsort(sizes, kind="stable"):
            key, places = keys[row], [int(place) for place in np.flatnonzero(self.off[row])]
            if len(places) == 1:
                alone[places[0]] = float(self.changes[row])
                reach[key] = drops[row]
            elif places:
                below = [reach.get(key ^ (1 << place)) for place in places]
                known = [drop for drop in below if drop is not None]
                if len(known) == len(below):
                    found[int(row)] = tuple(places), max(known)
                    reach[key] = max(*known, drops[row])
        rows = sorted(found)
        members = tuple(tuple(sorted(self.neurons[place] for place in found[row][0])) for row in rows)
        return SetValues(
            members,
            tuple(tuple(neuron.layer for neuron in each) for each in members),
            frozen_array([drops[row] for row in rows], "float64"),
            frozen_array([found[row][1] for row in rows], "float64"),
            frozen_array([self.changes[row] - sum(alone[place] for place in found[row][0]) for row in rows], "float64"),
        )

    @property
    def before(self) -> float:
        """The fact's probability with nothing off."""
        return float(np.exp(self.log_probabilities[0].mean()))

    def row(self, members: Collection[Neuron]) -> int | None:
        """The number of the set with exactly these neurons off; None where it was not tested."""
        wanted = set(members)
        if not wanted.issubset(self.neurons):
            return None
        key = np.array([neuron in wanted for neuron in self.neurons], dtype=np.bool_)
        return self._rows.get(key.tobytes())

    def change(self, members: Collection[Neuron]) -> float | None:
        """d(S), the mean change of log P with exactly these neurons off; None where it was not tested."""
        row = self.row(members)
        return None if row is None else float(self.changes[row])

    def drop(self, members: Collection[Neuron]) -> float | None:
        """The share of the fact's probability that is lost (negative where it rises); None where it was not tested."""
        change = self.change(members)
        return None if change is None else drop_of(change)


def drop_of(change: float) -> float:
    """The relative drop of a probability whose logarithm changes by `change`."""
    return 0.0 - float(np.expm1(min(change, 700.0)))


@dataclass(frozen=True)
class Thresholds:
    """`t_low`: the most that a proper subset may lose; `t_high`: what the whole set must lose more than.

    Both are shares of the fact's probability. `alpha`: a group's interaction stands out where its p-value is at most
    this. The defaults are those of method.md j; `REPRODUCTION` are those of the published code.
    """

    t_low: float = 0.05
    t_high: float = 0.30
    alpha: float = 0.05


DEFAULT = Thresholds()
REPRODUCTION = Thresholds(0.20, 0.25)


@dataclass(frozen=True)
class ControlSearch:
    """The same search on other neurons: neuron i of a draw lies in the layer of candidate i.

    "random": draws of any neurons that are no candidates, 19 of them where corrected p-values are to reach 0.05.
    "matched": 3 disjoint draws of those with the nearest mean |activation|. `reason` says where there are fewer. `more`
    are further random neurons of the candidates' layers, in smaller draws with single pairs of them: they serve the
    p-values of single pairs alone, where the draws have too few pairs of a layer pair.
    """

    kind: ControlKind
    draws: tuple[Tested, ...]
    reason: str = ""
    more: tuple[Tested, ...] = ()


@dataclass(frozen=True)
class Budget:
    """How many sets of each size there are and how many of them were tested: sizes → counts.

    `pruned` were not tested because a proper subset already loses more than `t_low` allows, so that they cannot be
    minimal; `not_tested` were left out for the budget alone.
    """

    limit: int
    possible: Mapping[int, int]
    tested: Mapping[int, int]
    pruned: Mapping[int, int] = field(default_factory=dict)

    @property
    def not_tested(self) -> int:
        """Sets that the budget left out."""
        return sum(self.possible.values()) - sum(self.tested.values()) - sum(self.pruned.values())


@dataclass(frozen=True)
class SetSearch:
    """A search for pairs or minimal sets among a fact's neurons.

    `tested` are the candidates' sets on `prompts`; `again` the reported groups and all their subsets on the same
    prompts by forward passes of their own, `held_out` likewise on `held_out_prompts` (None: there are none).
    `left_out` are located neurons beyond the candidates, `thresholds` those that pruned the search.
    """

    method: SetMethod
    prompts: tuple[Prompt, ...]
    tested: Tested
    budget: Budget
    thresholds: Thresholds
    controls: tuple[ControlSearch, ...] = ()
    left_out: tuple[Neuron, ...] = ()
    again: Tested | None = None
    held_out: Tested | None = None
    held_out_prompts: tuple[Prompt, ...] = ()
    seed: int = 42
    reason: str = ""


@dataclass(frozen=True)
class Group:
    """A set of neurons that passes or is judged by the rule.

    `drop_single` are the members' own drops, in their order; `worst_subset` is the largest drop of any tested proper
    subset. `p_value`: how often as strong an interaction is found among random sets of the same layers, `p_matched`
    among activation-matched ones. `p_adjusted` is corrected over all sets that the rule was applied to: how often the
    strongest of a whole random draw is as strong (Westfall and Young's maxT). None where there is no control.
    """

    members: tuple[Neuron, ...]
    drop_single: tuple[float, ...]
    drop_joint: float
    worst_subset: float
    interaction: float
    p_value: float | None = None
    p_matched: float | None = None
    p_adjusted: float | None = None


@dataclass(frozen=True)
class Found:
    """What the rule says at some thresholds.

    `groups`: those that pass T_low and T_high, strongest interaction first; `stands_out` how many of them also have an
    adjusted p-value of at most alpha. `low`: candidates that lose at most T_low alone. `random_groups` and
    `matched_groups`: groups by the same rule among the control neurons, mean over the draws (None: no control).
    `closest`: where no group passes, the set that misses by least; `reason` says in words why there is none.
    """

    groups: tuple[Group, ...]
    stands_out: int
    low: tuple[Neuron, ...]
    random_groups: float | None = None
    matched_groups: float | None = None
    closest: Group | None = None
    reason: str = ""


# --- topology ---------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Merge:
    """A node of the merge tree (H0): a cluster that comes to be at distance `birth` and is swallowed at `death`.

    `children` are the numbers of the merges that it joins, and `members` all its neurons, leaves included. `censored`:
    nothing swallows it; its death is the fact's largest finite distance.
    """

    members: tuple[Neuron, ...]
    birth: float
    death: float
    censored: bool = False
    children: tuple[int, ...] = ()

    @property
    def persistence(self) -> float:
        """How long it lives, as a difference of distances."""
        return self.death - self.birth

    @property
    def log_persistence(self) -> float:
        """How long it lives, as the logarithm of the ratio: free of the distances' scale."""
        return float(np.log(self.death / self.birth)) if self.birth > 0 else float("inf")


@dataclass(frozen=True)
class TopologySettings:
    """How clusters are found and kept (method.md e). `max_gap` None: paths may span any number of layers.

    `direct_edges`: "adjacent" layers alone have an edge of their own, or "all" pairs of layers. `persistence`: the
    quantile of the fact's own persistences that a cluster must reach, on the "log" or the "absolute" scale.
    `sufficiency`: the share of the fact's probability that must be left when all other candidates are off.
    `allow_root`: whether a cluster that nothing swallows may be kept; where all neurons are joined, it is all of them.
    """

    distance: Distance = "inverse"
    max_gap: int | None = 3
    direct_edges: Literal["adjacent", "all"] = "adjacent"
    norm_gain: bool = False
    scale: Scale = "log"
    persistence: float = 0.5
    sufficiency: float = 0.5
    thresholds: Thresholds = Thresholds()
    allow_root: bool = True


@dataclass(frozen=True)
class Component:
    """One cluster of a clustering. `drop`: what is lost when it alone is off; `kept`: the share of the probability that
    is left when every other candidate is off. `passes`: it is dispensable and sufficient (method.md e.2, 5 i and ii).
    """

    members: tuple[Neuron, ...]
    drop: float | None
    kept: float | None
    passes: bool
    birth: float | None = None
    death: float | None = None


@dataclass(frozen=True)
class Clusters:
    """A clustering and what the functional filter leaves of it.

    `base` are the numbers of the components that pass (base degenerate components); `drop_joint` is lost when all of
    them are off together; `degenerate`: at least two pass and they are jointly necessary. `score` is the degeneracy
    score, drop(all) minus the mean over sizes of the mean drop of proper subsets (method.md e.3), None for fewer than
    two; `null_mean`, `null_low`, `null_high` and `p_value` are of `null_draws` random partitions of the same candidates
    into parts of the sizes of all components, put through the same filter (score 0 where fewer than two parts pass);
    `random_degenerate` is the share of these that is degenerate by the same rule.
    """

    method: ClusterMethod
    components: tuple[Component, ...]
    base: tuple[int, ...]
    drop_joint: float | None
    interaction: float | None
    degenerate: bool
    score: float | None = None
    null_mean: float | None = None
    null_low: float | None = None
    null_high: float | None = None
    p_value: float | None = None
    reason: str = ""
    random_degenerate: float | None = None
    null_draws: int = 0


@dataclass(frozen=True)
class TopologySearch:
    """The merge tree over a fact's neurons, the baselines beside it, and every set that was tested.

    `distances` (neurons, neurons), infinite where there is no path; `tree` in ascending order of birth. `clusterings`
    are the four methods at `settings`. The sets of their random partitions are among those tested. `budget` is how many
    sets might be tested on `prompts`, `not_tested` how many of those that were asked for it left out.
    """

    prompts: tuple[Prompt, ...]
    settings: TopologySettings
    distances: FloatArray
    tree: tuple[Merge, ...]
    tested: Tested
    clusterings: tuple[Clusters, ...]
    left_out: tuple[Neuron, ...] = ()
    held_out: Tested | None = None
    held_out_prompts: tuple[Prompt, ...] = ()
    budget: int = 0
    not_tested: int = 0
    seed: int = 42
    reason: str = ""
    extra: Mapping[str, Any] = field(default_factory=dict)

    def clustering(self, method: ClusterMethod) -> Clusters:
        """The clustering of a method."""
        return next(found for found in self.clusterings if found.method == method)


Search = SetSearch | TopologySearch
