"""Corrected p-values: by definition on small numbers, their error on random data, and their power on planted sets."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.degeneracy.family_wise import WHOLE_DRAWS, Family, adjusted
from engine.types import FloatArray

SIZES = np.array([2] * 40 + [3] * 60)
SPREAD = np.where(SIZES == 2, 1.0, 3.0)
"""Triples spread three times as wide as pairs."""


def family(values: FloatArray, sizes: FloatArray = SIZES) -> Family:
    return Family(np.asarray(sizes, dtype=np.int64), np.asarray(values, dtype=np.float64))


def noise(rng: np.random.Generator, kind: str) -> FloatArray:
    """Interactions of all sets of one search; sets that share neurons depend on each other."""
    common = rng.normal(size=10)[np.arange(len(SIZES)) % 10]
    own = rng.standard_t(2, len(SIZES)) if kind == "heavy" else rng.normal(size=len(SIZES))
    drawn: FloatArray = SPREAD * (own + common)
    return drawn


@pytest.mark.parametrize("kind", ["normal", "heavy"])
def test_the_smallest_p_value_of_random_searches_is_even(kind: str) -> None:
    """The chance that any of a hundred sets is at most alpha is alpha, however they depend on each other."""
    rng = np.random.default_rng(5)
    searches = 500
    least = []
    for _ in range(searches):
        own, *draws = (family(noise(rng, kind)) for _ in range(1 + WHOLE_DRAWS))
        values = adjusted(own, draws)
        assert values is not None
        least.append(round(float(values.min()) * (1 + WHOLE_DRAWS)))
    counts = np.bincount(least, minlength=2 + WHOLE_DRAWS)[1:]
    expected = searches / (1 + WHOLE_DRAWS)
    # Chi-squared with 19 degrees of freedom: 43.8 is passed once in a thousand times.
    assert np.square(counts - expected).sum() / expected < 43.8
    error = counts[0] / searches
    assert abs(error - 0.05) < 3 * np.sqrt(0.05 * 0.95 / searches)


@pytest.mark.parametrize(("place", "depth"), [(3, -8.0), (77, -24.0)])
def test_a_planted_set_of_either_size_is_found_and_no_other(place: int, depth: float) -> None:
    rng = np.random.default_rng(6)
    hits, others, searches = 0, 0, 100
    for _ in range(searches):
        own, *draws = (noise(rng, "normal") for _ in range(1 + WHOLE_DRAWS))
        own[place] = depth
        values = adjusted(family(own), [family(each) for each in draws])
        assert values is not None
        hits += values[place] <= 0.05
        others += (np.delete(values, place) <= 0.05).any()
    assert hits == searches
    assert others <= 0.05 * searches + 3 * np.sqrt(0.05 * 0.95 * searches)


def test_sizes_are_compared_each_by_its_own_spread() -> None:
    rng = np.random.default_rng(7)
    own, *draws = (noise(rng, "normal") for _ in range(1 + WHOLE_DRAWS))
    # Without the division no pair of this strength could be told from what triples do by chance.
    own[0] = -7.0
    assert min(each[SIZES == 3].min() for each in draws) < -7.0
    values = adjusted(family(own), [family(each) for each in draws])
    assert values is not None
    assert values[0] == pytest.approx(0.05)


numbers = st.lists(st.sampled_from([-2.0, -1.0, -0.5, 0.0, 0.5, 3.0]), max_size=5)


@given(numbers, st.lists(numbers, min_size=1, max_size=6))
def test_the_value_is_that_of_the_definition(own: list[float], draws: list[list[float]]) -> None:
    made = [family(np.array(each), np.full(len(each), 2)) for each in (own, *draws)]
    values = adjusted(made[0], made[1:])
    assert values is not None
    expected = [(1 + sum(min(draw, default=9.0) <= each for draw in draws)) / (1 + len(draws)) for each in own]
    np.testing.assert_allclose(values, expected)


def test_nothing_comes_of_no_draws_and_of_no_sets() -> None:
    some = family(np.array([-1.0]), np.array([2]))
    none = family(np.array([]), np.array([]))
    assert adjusted(some, []) is None
    assert adjusted(none, [some]) is not None
    assert adjusted(some, [none, none]) == pytest.approx([1 / 3])
    still = family(np.zeros(2), np.array([2, 3]))
    assert adjusted(still, [still]) == pytest.approx([1.0, 1.0])
