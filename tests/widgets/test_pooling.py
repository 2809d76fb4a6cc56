from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import array_shapes, arrays

from kn_studio.widgets.pooling import column_edges, hottest, pool_max


@settings(max_examples=120, deadline=None)
@given(
    arrays(np.float32, array_shapes(min_dims=2, max_dims=2, max_side=40), elements=st.floats(-1, 1, width=32)),
    st.integers(1, 50),
)
def test_the_maximum_of_each_layer_survives(scores: np.ndarray, columns: int) -> None:
    pooled = pool_max(scores, columns)
    assert pooled.shape == (scores.shape[0], min(columns, scores.shape[1]))
    assert np.array_equal(pooled.max(axis=1), scores.max(axis=1))


@settings(max_examples=80, deadline=None)
@given(st.integers(1, 60), st.integers(1, 60))
def test_every_neuron_falls_into_one_column(width: int, columns: int) -> None:
    columns = min(columns, width)
    edges = column_edges(width, columns)
    assert (edges[0], edges[-1]) == (0, width)
    sizes = np.diff(edges)
    assert sizes.min() >= 1
    assert sizes.max() - sizes.min() <= 1


@pytest.mark.parametrize("shape", [(12, 3072), (40, 27648)])
def test_every_single_hot_neuron_is_there_at_640_columns(shape: tuple[int, int]) -> None:
    rng = np.random.default_rng(7)
    for _ in range(60):
        layer, index = int(rng.integers(shape[0])), int(rng.integers(shape[1]))
        scores = np.zeros(shape, dtype=np.float32)
        scores[layer, index] = 1.0
        pooled = pool_max(scores, 640)
        assert pooled.shape == (shape[0], 640)
        where = np.argwhere(pooled == 1.0)
        assert len(where) == 1
        column = int(where[0][1])
        edges = column_edges(shape[1], 640)
        assert edges[column] <= index < edges[column + 1]


def test_not_a_number_does_not_hide_a_neighbour() -> None:
    scores = np.array([[np.nan, 0.5, np.nan, np.nan]], dtype=np.float32)
    pooled = pool_max(scores, 2)
    assert pooled[0, 0] == 0.5
    assert np.isnan(pooled[0, 1])


def test_a_narrow_map_comes_back_as_it_is() -> None:
    scores = np.eye(3, dtype=np.float32)
    assert pool_max(scores, 3) is scores
    with pytest.raises(ValueError, match="at least one column"):
        pool_max(scores, 0)
    with pytest.raises(ValueError, match="layers, width"):
        pool_max(np.zeros(3), 2)


def test_the_hottest_under_a_pixel() -> None:
    scores = np.array([[0.1, 0.9, 0.2, np.nan], [np.nan] * 4], dtype=np.float32)
    assert hottest(scores, 0, 0, 3) == 1
    assert hottest(scores, 0, 2, 99) == 2
    assert hottest(scores, 0, -5, 0) == 0
    assert hottest(scores, 1, 1, 2) == 1
