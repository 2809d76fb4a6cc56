"""Searches for degenerate neurons to put into sessions, with an OR of two neurons planted in them."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations

import numpy as np

from engine.degeneracy.types import (
    Budget,
    Clusters,
    Component,
    ControlSearch,
    Merge,
    SetSearch,
    Tested,
    Thresholds,
    TopologySearch,
    TopologySettings,
)
from engine.types import Neuron, frozen_array
from kn_studio.degeneracy_state import Degeneracy, RelationGroups, Served
from tests.session.made import LOCATING, MEASURING

NEURONS = tuple(Neuron(layer, index) for layer, index in ((0, 3), (1, 4), (1, 0), (0, 1)))
"""The first two hold the fact in each other's place."""


def or_of_two(seed: int = 0, prompts: int = 3, planted: bool = True, largest: int = 2) -> Tested:
    """All sets of up to so many neurons: each loses a little, the planted pair together a lot."""
    rng = np.random.default_rng(seed)
    sets = [members for size in range(largest + 1) for members in combinations(NEURONS, size)]
    off = np.array([[neuron in members for neuron in NEURONS] for members in sets])
    alone = rng.uniform(0.0, 0.02, (len(NEURONS), prompts))
    logs = rng.normal(-2.0, 0.3, prompts) - off @ alone
    if planted:
        logs = logs - np.outer(off[:, 0] & off[:, 1], rng.uniform(0.9, 1.1, prompts))
    return Tested(NEURONS, frozen_array(off), frozen_array(logs, "float64"))


def pairs(held_out: bool = True) -> Degeneracy:
    """One pair is found, and no more than the budget allowed was tested."""
    controls = (
        ControlSearch("random", tuple(or_of_two(seed, planted=False) for seed in range(1, 4)), "", (or_of_two(9),)),
        ControlSearch("matched", (or_of_two(5, planted=False),), "Layer 1 has too few other neurons."),
    )
    search = SetSearch(
        "pairs", LOCATING, or_of_two(), Budget(10, {1: 4, 2: 7}, {1: 4, 2: 6}, {2: 0}), Thresholds(), controls,
        (Neuron(1, 1),), or_of_two(), or_of_two(7, 1) if held_out else None, MEASURING if held_out else (), 7, "why",
    )  # fmt: skip
    served = (Served(NEURONS[0], 10, 3, 2), Served(NEURONS[1], 10, 0, 0))
    return Degeneracy(0, 1, "u-1", "en", "pairs", search, served, "f" * 64, "demo-bert", 4.25, "2026-01-01T00:00:00")


def nothing() -> Degeneracy:
    """The same search, and no pair passes."""
    found = pairs()
    assert isinstance(found.search, SetSearch)
    search = replace(found.search, tested=or_of_two(planted=False), again=None, held_out=None, held_out_prompts=())
    return replace(found, search=search)


def topology() -> Degeneracy:
    """Two components that hold the fact, with distances that are infinite and a merge at distance 0."""
    distances = frozen_array(np.array([[0, np.inf, 0.1, 1 / 3], [np.inf, 0, 7, 8], [0.1, 7, 0, 9], [1 / 3, 8, 9, 0]]))
    tree = (
        Merge(NEURONS[:2], 0.0, 1 / 3),
        Merge(NEURONS[2:], 0.1, 1 / 3),
        Merge(NEURONS, 1 / 3, 9.0, censored=True, children=(0, 1)),
    )
    components = (
        Component(NEURONS[:1], 0.01, 0.9, True, 0.0, 1 / 3), Component(NEURONS[1:2], 0.02, 0.8, True, 0.1, 1 / 3),
        Component(NEURONS[2:], None, None, False),
    )  # fmt: skip
    clusters = Clusters(
        "topology", components, (0, 1), 0.6, -0.9, True, 0.5, 0.1, -0.1, 0.3, 0.02, "", 0.25, 50,
    )  # fmt: skip
    others = tuple(Clusters(name, (), (), None, None, False, reason="none") for name in ("kmeans", "dbscan"))
    search = TopologySearch(
        LOCATING, TopologySettings("cosine", None), distances, tree, or_of_two(largest=4), (clusters, *others),
        held_out=or_of_two(7, 1), held_out_prompts=MEASURING, budget=99, extra={"nulls": (0.1, float("-inf")), 3: None},
    )  # fmt: skip
    return Degeneracy(0, 1, "u-1", "en", "topology", search, (), "f" * 64, "demo-bert", 1.5, "2026-01-02T00:00:00")


def row(fact: str, groups: int = 1) -> RelationGroups:
    """One fact of a relation."""
    return RelationGroups(
        fact,
        "Köln",
        "東京",
        "en",
        True,
        4,
        groups,
        0,
        1 / 3,
        0.1,
        10,
        2,
        -0.125 if groups else None,
        "why",
        relation="P36",
    )
