"""Degeneracy over many facts: rows that stand by themselves, figures recomputed the slow way, and every verdict."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations

import numpy as np
import pytest

from engine.answers import answer
from engine.degeneracy.components import judge
from engine.degeneracy.score import random_partitions
from engine.degeneracy.switched import assembled
from engine.degeneracy.types import Budget, Component, SetSearch, Thresholds, TopologySettings
from engine.experiments import experiment
from engine.experiments.base import Row
from engine.experiments.degeneracy import DegeneracyRecipe, Prepared
from engine.experiments.degeneracy_claims import ARMS, CLAIMS, CLUSTERINGS, METRICS, OPERATION_TITLES
from engine.experiments.degeneracy_measures import ALL, LOCATED, PARTS, RANDOM, Partition, of_clusters, of_sets
from engine.experiments.summaries import Table, mean_of
from engine.hooks import count_hooks
from engine.methods import method
from engine.model import LoadedModel
from engine.selection import select
from engine.types import FloatArray, Neuron, Step
from tests.engine.experiments.making import material
from tests.engine.tiny import finish, tiny

MADE = experiment("degeneracy")
RECIPE = DegeneracyRecipe(facts=2, languages="en", candidates=6, sets=30, topology=60, partitions=2, t_low=0.3)
NEURONS = tuple(Neuron(layer, 1) for layer in range(4))


def prepared(loaded: LoadedModel, recipe: DegeneracyRecipe = RECIPE) -> Prepared:
    made: Prepared = finish(MADE.prepare(loaded, material(recipe.facts), recipe))
    return made


@pytest.fixture(scope="module")
def rows() -> tuple[Row, ...]:
    loaded = tiny("gpt2")
    return finish(MADE.rows(loaded, prepared(loaded), MADE.units(material(1), RECIPE)[0]))


def test_every_arm_has_its_rows(rows: tuple[Row, ...]) -> None:
    assert {(row.arm, row.operation) for row in rows} == {
        (arm, operation)
        for arm in ARMS
        for operation in OPERATION_TITLES
        if operation != "matched" or arm not in CLUSTERINGS
    }
    assert {name for row in rows for name in row.values} <= {each.key for each in METRICS}
    assert {row.values["candidates"] for row in rows if row.operation == LOCATED} == {6.0}


def test_a_unit_gives_the_same_rows_whatever_ran_before(rows: tuple[Row, ...]) -> None:
    loaded = tiny("gpt2")
    first, second = MADE.units(material(2), RECIPE)
    finish(MADE.rows(loaded, prepared(loaded), second))
    work = MADE.rows(loaded, prepared(loaded), first)
    while True:
        try:
            said = next(work)
        except StopIteration as end:
            again: tuple[Row, ...] = end.value
            break
        assert isinstance(said, Step)
        assert count_hooks(loaded) == 0
    assert [row.to_json() for row in again] == [row.to_json() for row in rows]


def test_pairs_are_those_that_one_by_one_suppression_finds(rows: tuple[Row, ...]) -> None:
    loaded = tiny("gpt2")
    prompts = material().item("fact-0").prompts["en"]
    amig = method("amig")
    scores = [
        finish(amig.score(loaded, each, amig.Params(**{"baseline": "per_word"}))).values for each in prompts.locating
    ]
    neurons = [each.neuron for each in select(np.stack(scores), threshold=0.3, top_k=6).neurons]

    def drop(off: tuple[Neuron, ...]) -> float:
        changes = [
            answer(loaded, each, scaling=dict.fromkeys(off, 0.0)).log_probability - answer(loaded, each).log_probability
            for each in prompts.locating
        ]
        return 1 - float(np.exp(np.mean(changes)))

    alone = {neuron: drop((neuron,)) for neuron in neurons}
    pairs = [
        pair
        for pair in combinations(neurons, 2)
        if max(alone[each] for each in pair) <= RECIPE.t_low and drop(pair) > RECIPE.t_high
    ]
    (row,) = (row for row in rows if (row.arm, row.operation) == ("pairs", LOCATED))
    assert row.values["groups"] == len(pairs)
    assert row.values["low"] == sum(value <= RECIPE.t_low for value in alone.values())
    (parts,) = (row for row in rows if (row.arm, row.operation) == ("pairs", PARTS))
    (whole,) = (row for row in rows if (row.arm, row.operation) == ("pairs", ALL))
    if pairs:
        assert parts.values["drop"] == pytest.approx(np.mean([alone[each] for pair in pairs for each in pair]))
        assert whole.values["drop"] == pytest.approx(np.mean([drop(pair) for pair in pairs]))
    else:
        assert parts.values["drop"] is whole.values["drop"] is None


Off = tuple[int, ...]


def values_of(drops: dict[Off, float]) -> dict[frozenset[Neuron], FloatArray]:
    """log P of sets of neurons by their places, for one prompt; nothing off has P = 1."""
    found = {frozenset(NEURONS[place] for place in off): np.log([1 - drop]) for off, drop in drops.items()}
    return {frozenset[Neuron](): np.zeros(1), **found}


ALONE: dict[Off, float] = {(place,): 0.02 for place in range(4)}
PAIRED: dict[Off, float] = {pair: 0.5 if pair in ((0, 1), (2, 3)) else 0.04 for pair in combinations(range(4), 2)}


def test_what_is_found_and_what_holds() -> None:
    tested = assembled(NEURONS, values_of(ALONE | PAIRED))
    again = assembled(NEURONS, values_of({(0,): 0.03, (1,): 0.01, (0, 1): 0.6, (2,): 0.2, (3,): 0.01, (2, 3): 0.6}))
    search = SetSearch("pairs", (), tested, Budget(10, {1: 4, 2: 6}, {1: 4, 2: 6}), Thresholds(), held_out=again)
    said = of_sets(search, Thresholds())
    assert said[LOCATED] | {"interaction": None} == {
        "candidates": 4, "low": 4, "tested": 10, "not_tested": 0, "groups": 2, "any": 1, "stands_out": 0,
        "any_stands_out": 0, "size": 2, "interaction": None, "held": 0.5,
    }  # fmt: skip
    assert said[LOCATED]["interaction"] == pytest.approx(np.log(0.5) - 2 * np.log(0.98))
    assert said[PARTS] == {"drop": pytest.approx(0.02), "drop_held_out": pytest.approx((0.02 + 0.105) / 2)}
    assert said[ALL] == {"drop": pytest.approx(0.5), "drop_held_out": pytest.approx(0.6)}
    assert said[RANDOM] == {"groups": None}


def test_the_gap_is_all_off_less_the_mean_of_parts_and_has_a_null_of_partitions() -> None:
    chance = np.random.default_rng(0)
    drops = {off: float(chance.uniform(0, 0.9)) for size in range(1, 5) for off in combinations(range(4), size)}
    tested = assembled(NEURONS, values_of(drops))
    parts = (NEURONS[:2], NEURONS[2:])
    components = [Component(part, None, None, False) for part in parts]
    random = random_partitions(NEURONS, [2, 2], 3, 1)
    clusters = judge("topology", components, tested, TopologySettings(), seed=1, partitions=3).clusters
    said = of_clusters(clusters, Partition(parts, tested, tested, random), tested, 1)
    whole = drops[0, 1, 2, 3]

    def gap(first: tuple[int, ...], second: tuple[int, ...]) -> float:
        return whole - (drops[first] + drops[second]) / 2

    places = [[tuple(sorted(NEURONS.index(each) for each in part)) for part in draw] for draw in random]
    assert said[LOCATED]["gap"] == pytest.approx(gap((0, 1), (2, 3)))
    assert said[LOCATED]["gap_held_out"] == said[LOCATED]["gap"]
    assert said[RANDOM]["gap"] == pytest.approx(np.mean([gap(*draw) for draw in places]))
    assert said[ALL]["drop"] == pytest.approx(whole)
    assert said[PARTS]["drop"] == pytest.approx((drops[0, 1] + drops[2, 3]) / 2)
    assert (said[LOCATED]["several"], said[LOCATED]["passing"], said[LOCATED]["score"]) == (1, len(clusters.base), 0)


def test_one_cluster_has_no_gap_and_the_score_of_its_null() -> None:
    tested = assembled(NEURONS, values_of(ALONE | PAIRED))
    clusters = judge("kmeans", [Component(NEURONS[:2], None, None, False)], tested, TopologySettings()).clusters
    said = of_clusters(clusters, Partition((NEURONS[:2],), tested, None, ()), None, 1)
    assert (said[LOCATED]["gap"], said[LOCATED]["score"], said[LOCATED]["score_held_out"]) == (None, 0, None)
    assert said[RANDOM] == {"score": 0, "degenerate": 0, "gap": None, "passing": None, "any": None}
    assert said[ALL]["drop"] is said[PARTS]["drop"] is None


def made_rows(more: str, facts: int = 24) -> tuple[Row, ...]:
    """Each arm is as its controls but `more`, which has one set, half a unit of score and all facts more."""
    chance = np.random.default_rng(0)
    found = []
    for number in range(facts):
        for arm in ARMS:
            for operation in ("located", "random", "matched"):
                up = float(arm == more and operation == "located")
                noise = 0.01 * float(chance.normal())
                values: dict[str, float | None] = {
                    "groups": up + noise, "any_stands_out": up, "held": up, "score": 0.5 * up + noise,
                    "gap": 0.5 * up + noise, "degenerate": up,
                }  # fmt: skip
                found.append(Row("m", f"f{number}", f"P{number % 6}", "en", True, arm, operation, values))
    return tuple(found)


@pytest.mark.parametrize(
    ("more", "supported"),
    [
        ("pairs", {"pairs_random", "pairs_matched", "stands_out", "pairs_held"}),
        ("sets", {"sets_random", "sets_matched", "sets_held"}),
        ("topology", {key for key in (each.key for each in CLAIMS) if key.startswith(("topology", "gap", "score"))}),
        ("kmeans", set()),
    ],
)
def test_verdicts_follow_the_figures(more: str, supported: set[str]) -> None:
    found = {each.key: each.verdict for each in MADE.verdicts(made_rows(more), RECIPE)}
    assert {key for key, verdict in found.items() if verdict == "supported"} == supported
    assert "cannot tell" not in found.values()
    assert {each.verdict for each in MADE.verdicts(made_rows(more, 9), RECIPE)} == {"cannot tell"}


def test_a_score_below_zero_by_chance_is_no_loss_against_finding_nothing() -> None:
    """Hierarchical clusters and their random partitions score −0.5 alike, topology finds none and scores 0."""
    low = tuple(
        replace(row, values=dict(row.values) | {"score": -0.5}) if row.arm == "hierarchical" else row
        for row in made_rows("nothing")
    )
    found = {each.key: each.verdict for each in MADE.verdicts(low, RECIPE)}
    assert found["score_excess_hierarchical"] == "not supported"


def test_unknown_facts_stand_beside_and_are_not_judged() -> None:
    unknown = tuple(replace(row, known=False) for row in made_rows("pairs"))
    for each in MADE.verdicts(unknown, RECIPE):
        assert each.verdict == "cannot tell"
        assert each.evidence.startswith("Known facts: no fact to measure it on. All facts: ")


def test_the_summary_is_every_mean(rows: tuple[Row, ...]) -> None:
    found = MADE.summary(rows, RECIPE)
    table = Table(rows)
    for each in found:
        interval = mean_of(table.values(each.arm, each.operation, each.metric, each.facts))
        assert interval is not None
        assert each.mean == interval.mean
    assert {each.arm for each in found} == set(ARMS)
