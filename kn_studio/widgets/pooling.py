"""A map wider than the screen, reduced so that no hot neuron is lost: the maximum on each pixel. NumPy only."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from engine.types import FloatArray


def column_edges(width: int, columns: int) -> npt.NDArray[np.int64]:
    """First neuron of each of the columns, and `width` at the end: (columns + 1,), as even as whole numbers allow."""
    return (np.arange(columns + 1, dtype=np.int64) * width) // max(1, columns)


def pool_max(scores: FloatArray, columns: int) -> FloatArray:
    """Scores (layers, width) reduced to (layers, min(columns, width)) by the maximum over neighbouring neurons.

    Every neuron falls into exactly one column and no column is empty, so the largest score of each layer survives.
    Not-a-number is passed over unless a column holds nothing else. A map that is narrow enough comes back as it is.
    """
    if scores.ndim != 2:
        raise ValueError(f"scores are (layers, width), not {scores.shape}")
    if columns < 1:
        raise ValueError("a map needs at least one column")
    width = scores.shape[1]
    if columns >= width:
        return scores
    pooled: FloatArray = np.fmax.reduceat(scores, column_edges(width, columns)[:-1], axis=1)
    return pooled


def pool_signed(values: FloatArray, columns: int) -> FloatArray:
    """Differences (layers, width) reduced like `pool_max`, to the one that is farthest from zero, with its sign."""
    high, low = pool_max(values, columns), -pool_max(-values, columns)
    farthest: FloatArray = np.where(np.abs(low) > np.abs(high), low, high)
    return farthest


def hottest(scores: FloatArray, layer: int, first: int, last: int) -> int:
    """The neuron of the layer with the highest score among `first` to `last` (both included, kept inside the map)."""
    width = scores.shape[1]
    low = min(max(first, 0), int(width) - 1)
    high = min(max(last, low), int(width) - 1)
    window = scores[layer, low : high + 1]
    if np.all(np.isnan(window)):
        return low
    return low + int(np.nanargmax(window))
