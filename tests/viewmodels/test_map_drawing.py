"""Ranks, orders and scales of the map: hot stays hot, and every place stands for a real neuron."""

from __future__ import annotations

import time
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import array_shapes, arrays
from scipy.stats import rankdata

from engine.types import Neuron
from kn_studio.map_look import WAYS, MapLook, is_on, packed, unpacked, with_way
from kn_studio.session.store import Store
from kn_studio.viewmodels import map_drawing, neuron_map, run_difference
from kn_studio.viewmodels.map_parts import MapImage
from tests.viewmodels import small
from tests.viewmodels.test_run_compare import second

MAPS = arrays(np.float32, array_shapes(min_dims=2, max_dims=2, max_side=12), elements=st.floats(-1, 1, width=16))
RANKS, BY_SCORE = MapLook(values="rank"), MapLook(order="score")


def image(values: np.ndarray, name: object = None) -> MapImage:
    return MapImage((object() if name is None else name,), values)


@settings(max_examples=100, deadline=None)
@given(MAPS, st.booleans())
def test_ranks_are_those_of_scipy_and_colour_runs_down_with_them(values: np.ndarray, signed: bool) -> None:
    keys = np.abs(values) if signed else values
    ranks = map_drawing.ranks_of(values, signed)
    assert np.array_equal(ranks.reshape(-1), rankdata(-keys.reshape(-1)))
    tones = map_drawing.tones_of(values, ranks, signed)
    assert np.array_equal(
        np.sign(tones[ranks < 1.5]), np.sign(values[ranks < 1.5]) if signed else values[ranks < 1.5] > 0
    )
    strength = np.abs(tones)
    order = np.argsort(ranks, axis=None)
    shown = order[values.reshape(-1)[order] != 0] if signed else order
    assert (np.diff(strength.reshape(-1)[shown]) <= 1e-6).all()
    assert strength.max() <= 1


@settings(max_examples=100, deadline=None)
@given(MAPS)
def test_an_order_is_a_permutation_by_score_of_each_layer(values: np.ndarray) -> None:
    order = map_drawing.order_of(values)
    stood = np.take_along_axis(values, order, axis=1)
    assert (np.diff(stood, axis=1) <= 0).all()
    assert np.array_equal(np.sort(order, axis=1), np.broadcast_to(np.arange(values.shape[1]), values.shape))
    places = map_drawing.places_of(order)
    assert np.array_equal(np.take_along_axis(order, places, axis=1), np.sort(order, axis=1))
    assert np.array_equal(order, np.argsort(-values, axis=1, kind="stable")), "equal ones stand by index"


def test_what_is_no_number_is_last_and_silent() -> None:
    values = np.array([[np.nan, 0.5, -0.2]], dtype=np.float32)
    ranks = map_drawing.ranks_of(values)
    assert ranks.tolist() == [[3, 1, 2]]
    assert map_drawing.tones_of(values, ranks).tolist() == [[0, 1, 0]]
    assert map_drawing.order_of(values).tolist() == [[1, 2, 0]]


def test_usual_looks_need_no_arrays_and_sorted_ones_are_made_once() -> None:
    values = np.random.default_rng(3).random((3, 50), dtype=np.float32)
    shown = image(values)
    for look in (MapLook(), MapLook(scale="log"), MapLook(scale="linear")):
        drawn = map_drawing.drawing(shown, look, "research")
        assert (drawn.order, drawn.tones, drawn.ranks) == (None, None, None)
        assert drawn.curve == look.scale
    one, two = (map_drawing.drawing(shown, replace(BY_SCORE, scale=scale), "research") for scale in ("root", "log"))
    assert one.order is two.order
    assert one.order is not None
    assert one.tones is not None
    assert np.array_equal(one.tones, -np.sort(-values, axis=1))
    both = map_drawing.drawing(shown, replace(RANKS, order="score"), "research")
    assert both.curve == "linear"
    assert both.ranks is not None
    assert both.tones is not None
    assert (np.diff(both.tones, axis=1) <= 0).all(), "the hottest of a layer stands first"
    assert map_drawing.drawing(image(values), RANKS, "research").stamp != both.stamp


def test_a_large_map_is_sorted_in_moments() -> None:
    values = np.random.default_rng(3).random((40, 27_648), dtype=np.float32)
    begun = time.process_time()
    drawn = map_drawing.drawing(image(values), replace(RANKS, order="score"), "research")
    assert time.process_time() - begun < 2.0
    assert drawn.order is not None
    assert drawn.order.dtype == np.int32


@pytest.mark.parametrize(
    ("look", "signed", "ends"),
    [
        (MapLook(), False, None),
        (MapLook(scale="linear"), False, ("0", "maximum, linear scale")),
        (MapLook(scale="log"), False, ("≤ 0.0001", "maximum, log scale")),
        (MapLook(scale="log"), True, ("−1", "+1, log scale from ±0.0001 on")),
        (RANKS, False, ("rank 2,000", "rank 1, log scale")),
        (replace(RANKS, scale="log"), False, ("rank 2,000", "rank 1, log scale")),
        (RANKS, True, ("rank 1, B higher", "rank 1, A higher, log scale")),
    ],
)
def test_the_legend_says_what_is_at_its_ends(look: MapLook, signed: bool, ends: tuple[str, str] | None) -> None:
    values = np.linspace(0, 1, 2000, dtype=np.float32).reshape(2, 1000)
    assert map_drawing.drawing(image(values), look, "research", signed).ends == ends


def test_a_neuron_is_told_with_its_rank_and_small_shares_with_their_digits() -> None:
    values = np.array([[1.0, 0.5, 0.5, 0.0003]], dtype=np.float32)
    ranks, log = (map_drawing.drawing(image(values), look, "research") for look in (RANKS, MapLook(scale="log")))
    assert map_drawing.title(ranks, Neuron(0, 0), 1.0) == "L0N0 · 1.00 of the maximum\nrank 1 of 4"
    assert map_drawing.title(ranks, Neuron(0, 2), 0.5) == "L0N2 · 0.50 of the maximum\nrank 2.5 of 4"
    assert map_drawing.title(log, Neuron(0, 3), 0.0003) == "L0N3 · 0.00030 of the maximum"
    signed = map_drawing.drawing(image(values), MapLook(scale="log"), "research", signed=True)
    assert map_drawing.title(signed, Neuron(0, 3), -0.0003) == "L0N3 · −0.00030 between the runs"


def test_the_station_draws_as_it_is_asked_and_chooses_the_same_neurons(store: Store) -> None:
    state = small.state(small.three_languages(store))
    usual = neuron_map.view(state, store)
    view = neuron_map.view(replace(state, map_look=replace(RANKS, order="score")), store)
    assert view.markers == usual.markers
    assert view.image == usual.image
    assert view.summary == usual.summary
    assert view.drawing != usual.drawing
    assert view.drawing.axis == "neurons in order of their score, highest first"
    assert view.drawing.summary == "Colour shows ranks. Neurons stand in order of their score."
    assert view.drawing.order is not None
    assert view.drawing.order[small.SHARED.layer, 0] == small.SHARED.index
    plain = neuron_map.view(replace(state, map_look=BY_SCORE, level="plain"), store)
    assert plain.drawing.axis.startswith("switches ")


def test_a_difference_has_ranks_and_scales_but_stands_by_index(store: Store) -> None:
    state = small.state(small.three_languages(store))
    both = replace(state, against=run_difference.read(state, store, second(store), None))
    view = neuron_map.view(replace(both, map_look=replace(RANKS, order="score")), store)
    assert view.look.order == "score", "as it is wished, for when the comparison ends"
    assert view.drawing.look == RANKS
    assert view.drawing.order is None
    assert view.image is not None
    assert view.drawing.tones is not None
    assert np.array_equal(np.sign(view.drawing.tones), np.sign(view.image.values))
    strength = np.abs(view.drawing.tones).reshape(-1)
    assert strength.argmax() == np.abs(view.image.values).argmax()


def test_looks_are_kept_and_ways_are_told_apart() -> None:
    for way in WAYS:
        look = with_way(MapLook(), way)
        assert is_on(look, way)
        assert unpacked(packed(look)) == look
    assert unpacked({"values": "odd", "order": "score"}) == BY_SCORE
    with pytest.raises(AttributeError):
        unpacked(3)
