"""How far neurons are from one another by the weights between them (arXiv 2402.13731; method.md e.1). NumPy only.

What the lower of two neurons writes meets what the upper one reads: w = (written) · (read). "inverse" is the
paper's d = |1/w|; it depends on the scale of each neuron's weights, which may be moved from one matrix to the other
without a change of the function (exactly so for ReLU and for a gate's partner). "cosine" is d = 1/|cos| and does not.
Neither counts attention or what norms do to a particular state.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

import numpy as np
import numpy.typing as npt

from engine.degeneracy.types import Distance
from engine.types import FloatArray, Neuron, frozen_array


def connections(
    neurons: Sequence[Neuron], writes: npt.ArrayLike, reads: npt.ArrayLike, distance: Distance = "inverse"
) -> FloatArray:
    """How strongly each neuron (row) acts on each (column), (n, n), at least 0; 0 unless the column's layer is higher.

    `writes` (n, hidden) and `reads` (n, parts, hidden) as of `engine.degeneracy.weights`. "inverse": |w|, of two parts
    sqrt(w_gate² + w_up²). "cosine": |cos|, of two parts the root of their mean square, so that it stays at most 1 and
    the scale of neither part counts.
    """
    written: FloatArray = np.asarray(writes, dtype=np.float64)
    read: FloatArray = np.asarray(reads, dtype=np.float64)
    layers = _layers(neurons)
    if distance == "cosine":
        written, read = _unit(written), _unit(read) / np.sqrt(max(1, read.shape[1]))
    products = np.einsum("ah,bph->abp", written, read)
    strengths: FloatArray = np.sqrt(np.square(products).sum(axis=2))
    return np.where(layers[:, None] < layers[None, :], strengths, 0.0)


def distance_matrix(
    neurons: Sequence[Neuron],
    strengths: npt.ArrayLike,
    *,
    max_gap: int | None = 3,
    direct_edges: Literal["adjacent", "all"] = "adjacent",
) -> FloatArray:
    """Shortest paths by `strengths` (n, n), those of `connections`: (n, n), symmetric, 0 on the diagonal, read-only.

    An edge is as long as one over its strength, infinite for 0. "adjacent": only neighbouring layers have edges, "all":
    any two. A path goes up, from layer to layer through the neurons given; neurons of one layer have no edge and no
    path, nor have those that are more than `max_gap` layers apart (None: no cap).
    """
    layers = _layers(neurons)
    gap = layers[None, :] - layers[:, None]
    with np.errstate(divide="ignore"):
        edges = 1.0 / np.asarray(strengths, dtype=np.float64)
    edges[(gap != 1) if direct_edges == "adjacent" else (gap < 1)] = np.inf
    paths = np.full(edges.shape, np.inf)
    np.fill_diagonal(paths, 0.0)
    for layer in np.unique(layers):
        here, below = np.flatnonzero(layers == layer), np.flatnonzero(layers < layer)
        if len(below):
            through = (paths[:, below, None] + edges[None, below][:, :, here]).min(axis=1)
            paths[:, here] = np.minimum(paths[:, here], through)
    if max_gap is not None:
        paths[gap > max_gap] = np.inf
    return frozen_array(np.minimum(paths, paths.T))


def _layers(neurons: Sequence[Neuron]) -> npt.NDArray[np.int64]:
    return np.array([neuron.layer for neuron in neurons], dtype=np.int64)


def _unit(vectors: FloatArray) -> FloatArray:
    """Vectors of length one along the last axis; zero vectors stay."""
    lengths = np.linalg.norm(vectors, axis=-1, keepdims=True)
    unit: FloatArray = np.divide(vectors, lengths, out=np.zeros_like(vectors), where=lengths > 0)
    return unit
