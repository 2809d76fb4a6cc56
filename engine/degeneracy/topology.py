"""Clusters of a fact's neurons by the weights between them, and which of them can stand in for one another.

Neurological topology clustering (arXiv 2402.13731): distances from the weights, the exact merge tree over them,
clusters that persist, and of these the ones that the fact can do without and that can carry it alone. Three other
clusterings of the same distances go through the same filter with the same budget.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from engine.degeneracy.baselines import baseline
from engine.degeneracy.components import Judged, judge, proposed, unjudged
from engine.degeneracy.distances import connections, distance_matrix
from engine.degeneracy.merge_tree import merge_tree
from engine.degeneracy.score import LEAST_PARTITIONS, PARTITIONS, Set, needed, subsets
from engine.degeneracy.switched import measured, switched_off
from engine.degeneracy.types import Tested, TopologySearch, TopologySettings
from engine.degeneracy.weights import read_vectors, write_vectors
from engine.errors import KnownError
from engine.neurons import existing
from engine.types import frozen_array

if TYPE_CHECKING:
    from engine.degeneracy.types import ClusterMethod, Component, Merge
    from engine.model import LoadedModel
    from engine.types import FloatArray, Neuron, Prompt, Work

BASELINES: tuple[ClusterMethod, ...] = ("hierarchical", "kmeans", "dbscan")


def search_topology(
    loaded: LoadedModel,
    prompts: Sequence[Prompt],
    neurons: Sequence[Neuron],
    settings: TopologySettings | None = None,
    *,
    candidates: int = 30,
    budget: int = 3000,
    held_out_prompts: Sequence[Prompt] = (),
    seed: int = 42,
) -> Work[TopologySearch]:
    """Cluster the first `candidates` of the located `neurons` and test what the clusters do for the fact.

    Tested are every cluster of the tree and every component, off and as the only one on; then the score and the null of
    the tree's own clusters, up to 20 whole partitions; then those of the other clusterings, and last further partitions
    up to 50. At most `budget` sets are tested on the prompts, and what does not fit is counted in `not_tested`: the
    default holds 20 partitions into up to 7 parts, whatever their outcome. On `held_out_prompts` the components and the
    sets of their scores are measured again, beyond the budget. Raises `PromptError` for a prompt or a neuron that this
    model does not have, `ModelError` where its weights cannot be told, `KnownError` without prompts or with a budget
    that does not hold a single set.
    """
    if not prompts:
        raise KnownError("There is no prompt to test clusters on.", "Choose a fact with prompts in this language.")
    if budget < 1:
        raise KnownError(f"A budget of {budget} sets tests nothing.", "Choose 1 or more.")
    settings = settings or TopologySettings()
    located = existing(loaded.info, neurons)
    chosen, left_out = located[:candidates], located[candidates:]
    distances = neuron_distances(loaded, chosen, settings)
    tree = merge_tree(chosen, distances)
    stage = _Stage(chosen, settings, _clusterings(chosen, distances, tree, settings, seed), seed)
    tested = yield from _tested(loaded, prompts, stage, tree, budget)
    judged = stage.judged(tested)
    held_out = None
    if held_out_prompts:
        again = _reported_sets(judged, chosen, seed)
        held_out = yield from measured(loaded, held_out_prompts, chosen, again, "Testing on held-out prompts")
    return TopologySearch(
        tuple(prompts),
        settings,
        distances,
        tree,
        tested,
        tuple(each.clusters for each in judged),
        left_out,
        held_out,
        tuple(held_out_prompts),
        budget,
        len(_lacking(judged)),
        seed,
        _reason(chosen, tree),
    )


def neuron_distances(loaded: LoadedModel, neurons: Sequence[Neuron], settings: TopologySettings) -> FloatArray:
    """The distances between neurons by the model's present weights, (n, n), read-only.

    The neurons are worked on in their own order, so that not even the last digit depends on that in which they come.
    """
    order = sorted(range(len(neurons)), key=lambda place: neurons[place])
    ordered = [neurons[place] for place in order]
    writes = write_vectors(loaded, ordered)
    reads = read_vectors(loaded, ordered, norm_gain=settings.norm_gain)
    strengths = connections(ordered, writes, reads, settings.distance)
    paths = distance_matrix(ordered, strengths, max_gap=settings.max_gap, direct_edges=settings.direct_edges)
    back = np.argsort(order)
    return frozen_array(paths[np.ix_(back, back)])


@dataclass(frozen=True)
class _Stage:
    """What is judged: the clusterings of the candidates, each a method with its components."""

    neurons: tuple[Neuron, ...]
    settings: TopologySettings
    clusterings: tuple[tuple[ClusterMethod, tuple[Component, ...]], ...]
    seed: int

    def judged(self, tested: Tested, partitions: int = PARTITIONS) -> list[Judged]:
        """Every clustering by what is tested so far, against so many random partitions."""
        return [self.judged_alone(number, tested, partitions) for number in range(len(self.clusterings))]

    def judged_alone(self, number: int, tested: Tested, partitions: int) -> Judged:
        """One of them."""
        method, components = self.clusterings[number]
        return judge(method, components, tested, self.settings, seed=self.seed, partitions=partitions)

    def cost(self, number: int) -> int:
        """The most sets that one random partition like this clustering can ask for; none where it has no null."""
        count = len(self.clusterings[number][1])
        return 2 * count + len(subsets(count, self.seed)) if count > 1 else 0

    def in_turn(self) -> list[int]:
        """The numbers of the clusterings: the tree's own first, then those that cost least."""
        return sorted(range(len(self.clusterings)), key=lambda number: (number > 0, self.cost(number)))

    @property
    def parts(self) -> list[Set]:
        """Every component off, and as the only one on."""
        everything = frozenset(self.neurons)
        members = [frozenset(part.members) for _, components in self.clusterings for part in components]
        return [sets for part in members for sets in (part, everything - part)]


def _clusterings(
    neurons: Sequence[Neuron], distances: FloatArray, tree: Sequence[Merge], settings: TopologySettings, seed: int
) -> tuple[tuple[ClusterMethod, tuple[Component, ...]], ...]:
    others = [(method, baseline(method, neurons, distances, scale=settings.scale, seed=seed)) for method in BASELINES]
    return (
        ("topology", proposed(tree, settings)),
        *((method, unjudged((part, None, None) for part in parts)) for method, parts in others),
    )


def _tested(
    loaded: LoadedModel, prompts: Sequence[Prompt], stage: _Stage, tree: Sequence[Merge], budget: int
) -> Work[Tested]:
    """Nodes of the tree and components first, then clustering by clustering its score and its null, as far as they fit.

    A partition is begun only where the most that it can ask for fits, so that its outcome has no say in whether it
    counts. Of the clusterings beside the tree's own, only those are begun that 20 partitions are sure to fit of.
    """
    everything = frozenset(stage.neurons)
    nodes = [sets for merge in tree for sets in (frozenset(merge.members), everything - set(merge.members))]
    first = list(dict.fromkeys([everything, *nodes, *stage.parts]))[:budget]
    tested = yield from measured(loaded, prompts, stage.neurons, first, "Testing clusters")
    done = dict.fromkeys(stage.in_turn(), 0)
    for wanted in (LEAST_PARTITIONS, PARTITIONS):
        for number, cost in ((each, stage.cost(each)) for each in stage.in_turn()):
            own = list(stage.judged_alone(number, tested, 0).missing)
            if len(own) > budget + 1 - len(tested.off):
                continue
            tested = yield from _added(loaded, prompts, tested, own, "Testing components")
            while cost and done[number] < wanted:
                fit = (budget + 1 - len(tested.off)) // cost
                if not fit or (number and not done[number] and fit < LEAST_PARTITIONS):
                    break
                done[number] = min(wanted, done[number] + fit)
                while lacking := list(stage.judged_alone(number, tested, done[number]).missing_null):
                    tested = yield from _added(loaded, prompts, tested, lacking, "Testing random partitions")
    return tested


def _added(
    loaded: LoadedModel, prompts: Sequence[Prompt], tested: Tested, sets: Sequence[Set], text: str
) -> Work[Tested]:
    """With further sets tested on the same prompts."""
    if not sets:
        return tested
    values = yield from switched_off(loaded, prompts, sets, text)
    off = np.array([[neuron in members for neuron in tested.neurons] for members in sets], dtype=np.bool_)
    return Tested(
        tested.neurons,
        frozen_array(np.concatenate([tested.off, off])),
        frozen_array(np.concatenate([tested.log_probabilities, values])),
    )


def _lacking(judged: Sequence[Judged]) -> list[Set]:
    """The sets that are not tested: those of the components first, then those of all nulls in turn, each once."""
    own = [members for each in judged for members in each.missing]
    return list(dict.fromkeys([*own, *(members for each in judged for members in each.missing_null)]))


def _reported_sets(judged: Sequence[Judged], neurons: Sequence[Neuron], seed: int) -> list[Set]:
    """What the components of all clusterings, their filter and their scores were judged by."""
    everything = frozenset(neurons)
    wanted: list[Set] = []
    for each in judged:
        parts = [frozenset(part.members) for part in each.clusters.components]
        wanted += [sets for part in parts for sets in (part, everything - part)]
        wanted += needed([parts[number] for number in each.clusters.base], seed)
    return list(dict.fromkeys(wanted))


def _reason(neurons: Sequence[Neuron], tree: Sequence[Merge]) -> str:
    """Why there is nothing to cluster; "" where there is."""
    if len(neurons) < 2:
        return "A cluster needs at least two neurons." if neurons else "No neuron is located, so nothing is clustered."
    if not tree:
        layers = ", ".join(str(layer) for layer in sorted({neuron.layer for neuron in neurons}))
        return f"No weights lead from one of these neurons to another (layers {layers}), so there are no clusters."
    return ""
