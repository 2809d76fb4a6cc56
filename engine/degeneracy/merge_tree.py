"""Persistent homology of dimension 0 over neurons: which clusters there are at each distance (method.md e.2).

H_0 of the Vietoris-Rips filtration of a finite distance matrix is single linkage, so the tree of merges says all of it.
Heights that are exactly equal merge together, so that the order of the neurons cannot show. NumPy only.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from engine.degeneracy.types import Merge, Scale
from engine.types import FloatArray, Neuron

Members = tuple[Neuron, ...]
_Part = int | Neuron
"""A cluster that is there already, by its number, or a neuron that is in none yet."""

_ROUNDING = 1e-9
"""Persistences that differ by no more than this share of themselves are equal: a unit of distance must not decide."""


def merge_tree(neurons: Sequence[Neuron], distances: npt.ArrayLike) -> tuple[Merge, ...]:
    """The clusters of two or more neurons in ascending order of birth, by a symmetric matrix of distances (n, n).

    An infinite distance is no edge: each connected part has a tree of its own, whose root dies, censored, at the
    largest finite distance of the matrix. Raises `ValueError` for a matrix that is not symmetric or holds a negative
    distance or one that is no number.
    """
    matrix = _checked(neurons, distances)
    upper = np.triu_indices(len(matrix), 1)
    heights = matrix[upper]
    finite = heights[np.isfinite(heights)]
    cluster_of: dict[Neuron, int | None] = dict.fromkeys(neurons)
    parent: dict[int, int] = {}
    found: list[tuple[Members, float, tuple[int, ...]]] = []
    for height in np.unique(finite):
        edges = [(neurons[int(a)], neurons[int(b)]) for a, b in np.transpose(upper)[heights == height]]
        for members in sorted(_joined(edges, cluster_of, found)):
            children = sorted({number for neuron in members if (number := cluster_of[neuron]) is not None})
            parent |= dict.fromkeys(children, len(found))
            cluster_of |= dict.fromkeys(members, len(found))
            found.append((members, float(height), tuple(children)))
    last = float(finite.max()) if len(finite) else 0.0
    return tuple(
        Merge(members, birth, found[parent[number]][1] if number in parent else last, number not in parent, children)
        for number, (members, birth, children) in enumerate(found)
    )


def cut(tree: Sequence[Merge], neurons: Sequence[Neuron], height: float) -> tuple[Members, ...]:
    """The flat clusters at a distance: neurons joined at it or before, single ones included, in their order."""
    part_of: dict[Neuron, Members] = {neuron: (neuron,) for neuron in neurons}
    for merge in tree:
        if merge.birth <= height:
            part_of |= dict.fromkeys(merge.members, merge.members)
    return tuple(sorted(set(part_of.values())))


def persistence(merge: Merge, scale: Scale = "log") -> float:
    """How long a cluster lives, as log(death / birth) or as death − birth, at most the largest finite number."""
    lives = merge.log_persistence if scale == "log" else merge.persistence
    return min(lives, float(np.finfo(np.float64).max))


def persistence_limit(tree: Sequence[Merge], scale: Scale = "log", quantile: float = 0.5) -> float:
    """What a cluster's persistence must reach: this quantile of those of the tree; 0 for an empty tree."""
    values = [persistence(merge, scale) for merge in tree]
    return float(np.quantile(values, quantile)) if values else 0.0


def kept(
    tree: Sequence[Merge], scale: Scale = "log", quantile: float = 0.5, *, allow_root: bool = True
) -> tuple[int, ...]:
    """The numbers of the clusters that live long enough, none inside another.

    Of nested ones those with the largest total persistence (excess of mass: Campello et al. 2013); where a cluster
    lives as long as those inside it together, the larger one. Without `allow_root` none that nothing swallows, whose
    end is where the distances end and no observation (as HDBSCAN leaves the root out).
    """
    limit = persistence_limit(tree, scale, quantile)
    best: list[tuple[float, tuple[int, ...]]] = []
    for number, merge in enumerate(tree):
        inside = [best[child] for child in merge.children]
        total, chosen = sum(value for value, _ in inside), tuple(each for _, numbers in inside for each in numbers)
        own = persistence(merge, scale)
        stays = (allow_root or not merge.censored) and own >= max(limit, total) * (1 - _ROUNDING)
        best.append((own, (number,)) if stays else (total, chosen))
    roots = set(range(len(tree))) - {child for merge in tree for child in merge.children}
    return tuple(sorted(number for root in roots for number in best[root][1]))


def _checked(neurons: Sequence[Neuron], distances: npt.ArrayLike) -> FloatArray:
    matrix = np.asarray(distances, dtype=np.float64)
    if matrix.shape != (len(neurons), len(neurons)) or len(set(neurons)) != len(neurons):
        raise ValueError("distances is a square matrix with a row for each neuron, and no neuron stands twice")
    if np.isnan(matrix).any() or (matrix < 0).any() or not np.array_equal(matrix, matrix.T):
        raise ValueError("distances are symmetric numbers of at least 0")
    return matrix


def _joined(
    edges: Sequence[tuple[Neuron, Neuron]],
    cluster_of: dict[Neuron, int | None],
    found: Sequence[tuple[Members, float, tuple[int, ...]]],
) -> list[Members]:
    """The new clusters that edges of one length make of those there are, each with its members in order."""

    def part(neuron: Neuron) -> _Part:
        number = cluster_of[neuron]
        return neuron if number is None else number

    beside: defaultdict[_Part, set[_Part]] = defaultdict(set)
    for one, other in edges:
        first, second = part(one), part(other)
        if first != second:
            beside[first].add(second)
            beside[second].add(first)
    made: list[Members] = []
    left = set(beside)
    while left:
        reached, waiting = set[_Part](), [left.pop()]
        while waiting:
            each = waiting.pop()
            reached.add(each)
            waiting += beside[each] - reached
        left -= reached
        members = [(each,) if isinstance(each, Neuron) else found[each][0] for each in reached]
        made.append(tuple(sorted(neuron for some in members for neuron in some)))
    return made
