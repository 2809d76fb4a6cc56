"""Other clusterings of the same distances, with the settings of the published comparison (method.md e.3).

All of them need a finite distance between any two neurons, where the merge tree needs none: no path counts as twice the
largest finite distance. On the "log" scale distances are then taken as the logarithm of their ratio to the smallest
one, so that their unit does not count and a few far neurons do not decide alone. Every method is deterministic and sees
the neurons in their own order, so that the order in which they are given cannot show.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from engine.degeneracy.merge_tree import Members
from engine.degeneracy.types import ClusterMethod, Scale
from engine.types import FloatArray, Neuron

_CUT = 0.7
"""Average linkage is cut at this quantile of the finite distances."""
_VARIANCE = 0.95
"""K-means works on as many principal components as explain this share of the variance."""
_CENTRES = 0.1
_CORE = 0.03
"""Clusters of K-means, and neighbours that make a core neuron for DBSCAN, as shares of the neurons; at least two."""


def baseline(
    method: ClusterMethod, neurons: Sequence[Neuron], distances: npt.ArrayLike, *, scale: Scale = "log", seed: int = 42
) -> tuple[Members, ...]:
    """The clusters of two or more neurons that a method finds in a symmetric matrix of distances (n, n).

    "hierarchical": average linkage. "kmeans": on the rows of the matrix. "dbscan": with the median distance to the
    nearest neuron as its radius; its noise is in no cluster. No cluster where no distance is finite. Raises
    `ValueError` for another method.
    """
    matrix = np.asarray(distances, dtype=np.float64)
    order = sorted(range(len(neurons)), key=lambda place: neurons[place])
    matrix = matrix[np.ix_(order, order)]
    finite = np.isfinite(matrix) & ~np.eye(len(matrix), dtype=np.bool_)
    if not finite.any():
        return ()
    filled = finite_distances(matrix, scale)
    if method == "hierarchical":
        labels = _hierarchical(filled, finite)
    elif method == "kmeans":
        labels = _kmeans(filled, seed)
    elif method == "dbscan":
        labels = _dbscan(filled, finite)
    else:
        raise ValueError(f"{method} is no baseline")
    found: defaultdict[int, list[Neuron]] = defaultdict(list)
    for place, label in zip(order, labels, strict=True):
        if label >= 0:
            found[int(label)].append(neurons[place])
    return tuple(sorted(tuple(members) for members in found.values() if len(members) > 1))


def finite_distances(matrix: FloatArray, scale: Scale = "log") -> FloatArray:
    """The distances (n, n) with finite values alone, as the head of this module says; 0 on the diagonal."""
    apart = ~np.eye(len(matrix), dtype=np.bool_)
    known = matrix[apart & np.isfinite(matrix)]
    filled = np.where(np.isfinite(matrix), matrix, 2 * known.max())
    if scale == "log":
        least = max(float(known.min()), float(np.finfo(np.float64).tiny))
        filled = np.log(np.maximum(filled, least) / least)
    values: FloatArray = np.where(apart, filled, 0.0)
    return values


def _hierarchical(filled: FloatArray, finite: npt.NDArray[np.bool_]) -> npt.NDArray[Any]:
    from scipy.cluster.hierarchy import fcluster, linkage
    from scipy.spatial.distance import squareform

    tree = linkage(squareform(filled, checks=False), "average")
    labels: npt.NDArray[Any] = fcluster(tree, np.quantile(filled[finite], _CUT), criterion="distance")
    return labels


def _kmeans(filled: FloatArray, seed: int) -> npt.NDArray[Any]:
    from sklearn.cluster import KMeans

    centred = filled - filled.mean(axis=0)
    left, sizes, _ = np.linalg.svd(centred, full_matrices=False)
    explained = np.cumsum(np.square(sizes))
    used = 1 + int(np.searchsorted(explained, _VARIANCE * explained[-1]))
    rows = (left * sizes)[:, :used]
    centres = min(max(2, round(_CENTRES * len(rows))), len(np.unique(rows, axis=0)))
    labels: npt.NDArray[Any] = KMeans(centres, n_init=10, random_state=seed).fit_predict(rows)
    return labels


def _dbscan(filled: FloatArray, finite: npt.NDArray[np.bool_]) -> npt.NDArray[Any]:
    from sklearn.cluster import DBSCAN

    nearest = np.where(finite, filled, np.inf).min(axis=1)
    radius = float(np.median(nearest[np.isfinite(nearest)]))
    core = max(2, round(_CORE * len(filled)))
    # A radius of 0 is refused, and distances of 0 lie within any.
    radius = max(radius, float(np.finfo(np.float64).tiny))
    labels: npt.NDArray[Any] = DBSCAN(eps=radius, min_samples=core, metric="precomputed").fit_predict(filled)
    return labels
