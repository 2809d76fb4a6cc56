"""The functional filter, the score and its null from tested sets alone, on facts whose mechanism is known."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from itertools import combinations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.degeneracy import types
from engine.degeneracy.components import Judged, found_topology, judge, proposed, unjudged
from engine.degeneracy.merge_tree import merge_tree
from engine.degeneracy.score import EXACT, degeneracy_score, needed, random_partitions, subsets
from engine.degeneracy.types import Clusters, Thresholds, TopologySearch, TopologySettings
from engine.types import FloatArray, Neuron, Prompt, frozen_array

SETTINGS = TopologySettings()
POOL = tuple(Neuron(index % 3, index) for index in range(9))
PARTS = (POOL[:3], POOL[3:6], POOL[6:])
Law = Callable[[Collection[Neuron]], float]
"""A fact's probability with neurons off."""


def table_of(law: Law, sets: Sequence[Collection[Neuron]], neurons: Sequence[Neuron] = POOL) -> types.Tested:
    """What two prompts of the same law would have given; the second is half as probable throughout."""
    unique = list(dict.fromkeys([frozenset[Neuron](), *map(frozenset, sets)]))
    off = np.array([[neuron in members for neuron in neurons] for members in unique], dtype=bool)
    logs = np.log([[law(members), law(members) / 2] for members in unique])
    return types.Tested(tuple(neurons), frozen_array(off), frozen_array(logs))


def judged_by(law: Law, parts: Sequence[Collection[Neuron]] = PARTS, settings: TopologySettings = SETTINGS) -> Clusters:
    """Test what is asked for, as a search does, until nothing is missing."""
    components = unjudged((part, None, None) for part in parts)
    sets: list[Collection[Neuron]] = []
    while True:
        found: Judged = judge("topology", components, table_of(law, sets), settings)
        if not (found.missing or found.missing_null):
            return found.clusters
        sets += [*found.missing, *found.missing_null]


def any_of(*parts: Collection[Neuron], share: float = 0.9, at: float = 0.8) -> Law:
    """A fact that any of the parts carries: it loses `share` of its probability when each of them is hit."""
    return lambda off: at * (1 - share) if all(set(part) & set(off) for part in parts) else at


def test_parts_that_stand_in_for_one_another_are_degenerate() -> None:
    found = judged_by(any_of(PARTS[0], PARTS[1]))
    # The third part neither hurts when it is off nor carries the fact when it alone is on.
    assert [part.passes for part in found.components] == [True, True, False]
    assert [part.drop for part in found.components] == pytest.approx([0, 0, 0])
    assert [part.kept for part in found.components] == pytest.approx([1, 1, 0.1])
    assert found.base == (0, 1)
    assert found.drop_joint == pytest.approx(0.9)
    assert found.interaction == pytest.approx(np.log(0.1))
    assert found.degenerate
    assert found.reason == ""
    assert found.score == pytest.approx(0.9)
    assert found.null_draws == 50
    assert found.p_value is not None
    assert found.p_value <= 0.05
    assert found.random_degenerate is not None
    assert found.random_degenerate < 0.1


def test_three_that_stand_in_are_judged_by_all_subsets() -> None:
    found = judged_by(any_of(*PARTS))
    assert found.base == (0, 1, 2)
    assert found.score == pytest.approx(0.9)  # no proper subset loses a thing


def test_independent_parts_are_not_degenerate() -> None:
    """Each takes a fifth of the probability away, whatever the others do."""

    def law(off: Collection[Neuron]) -> float:
        return 0.8 * 0.8 ** sum(bool(set(part) & set(off)) for part in PARTS)

    found = judged_by(law)
    assert not found.degenerate
    assert found.base == ()
    assert found.reason.startswith("Of 3 clusters, 0 can be switched off without a loss above 5%")
    lenient = judged_by(law, settings=replace(SETTINGS, thresholds=Thresholds(t_low=0.25)))
    assert lenient.base == (0, 1, 2)
    assert lenient.interaction == pytest.approx(0)


def test_a_part_that_is_needed_is_not_dispensable() -> None:
    found = judged_by(any_of(PARTS[0]))
    assert [part.passes for part in found.components] == [False, False, False]
    assert found.components[0].drop == pytest.approx(0.9)


def test_parts_that_do_nothing_are_no_base_of_anything() -> None:
    found = judged_by(lambda off: 0.8)
    assert found.base == (0, 1, 2)
    assert not found.degenerate
    assert found.drop_joint == pytest.approx(0)
    assert found.reason == "With all 3 base components off, 0% of the probability is lost; 30% are asked for."


@pytest.mark.parametrize(("share", "degenerate"), [(0.29, False), (0.31, True)])
def test_the_joint_loss_decides_at_t_high(share: float, degenerate: bool) -> None:
    assert judged_by(any_of(PARTS[0], PARTS[1], share=share)).degenerate == degenerate


@pytest.mark.parametrize(("left", "passes"), [(0.49, 0), (0.51, 2)])
def test_what_is_left_decides_at_the_sufficiency(left: float, passes: int) -> None:
    def law(off: Collection[Neuron]) -> float:
        return 0.8 * (left if len(set(off)) >= 6 else 1.0)

    assert len(judged_by(law, PARTS[:2]).base) == passes


@pytest.mark.parametrize("parts", [(), PARTS[:1], (POOL[:1], POOL[1:2], POOL[2:5])])
def test_fewer_than_two_clusters_have_no_score_and_no_null(parts: tuple[tuple[Neuron, ...], ...]) -> None:
    found = judged_by(any_of(PARTS[0], PARTS[1]), parts)
    assert (found.score, found.null_mean, found.p_value, found.null_draws) == (None, None, None, 0)
    assert not found.degenerate
    assert found.reason != ""


def test_a_null_of_noise_is_no_finding() -> None:
    """Where any partition of the neurons is as good as any other, p-values are not small (method.md h 19)."""
    values: list[float] = []
    for seed in range(10):
        rng = np.random.default_rng(seed)
        noise: dict[frozenset[Neuron], float] = {}

        def law(
            off: Collection[Neuron], rng: np.random.Generator = rng, noise: dict[frozenset[Neuron], float] = noise
        ) -> float:
            return noise.setdefault(frozenset(off), 0.8 * float(np.exp(-0.02 * len(off) + 0.02 * rng.normal())))

        found = judged_by(law, settings=replace(SETTINGS, thresholds=Thresholds(t_low=0.5)))
        assert found.p_value is not None
        values.append(found.p_value)
    assert 0.3 < np.mean(values) < 0.7
    assert sum(value <= 0.05 for value in values) <= 2


@given(st.integers(2, 6), st.integers(0, 10**6))
def test_the_score_is_the_whole_less_the_mean_of_the_sizes(count: int, seed: int) -> None:
    parts = [(Neuron(0, number),) for number in range(count)]
    drawn = np.random.default_rng(seed).uniform(0.001, 1, 2**count)
    neurons = tuple(part[0] for part in parts)

    def law(off: Collection[Neuron]) -> float:
        return float(drawn[sum(1 << neuron.index for neuron in off)])

    def bounded(members: tuple[tuple[Neuron, ...], ...]) -> float:
        return max(-1.0, 1 - law([part[0] for part in members]) / law(()))

    means = [np.mean([bounded(each) for each in combinations(parts, size)]) for size in range(1, count)]
    expected = bounded(tuple(parts)) - np.mean(means)
    assert degeneracy_score(parts, table_of(law, needed(parts), neurons)) == pytest.approx(expected)


def test_many_components_are_sampled_as_many_of_each_size() -> None:
    exact, sampled = subsets(EXACT), subsets(EXACT + 4)
    assert len(exact) == 2**EXACT - 1
    assert sampled[-1] == tuple(range(EXACT + 4))
    assert len(sampled) == len(set(sampled)) < 2**EXACT + 20
    by_size = np.bincount([len(each) for each in sampled])
    assert by_size[1] == EXACT + 4
    assert set(by_size[2:-2]) <= {78, 79, 91}  # 1,024 over 13 sizes, and all 91 pairs are too many
    assert subsets(EXACT + 4) == sampled != subsets(EXACT + 4, seed=1)


def test_random_partitions_have_the_sizes_and_depend_on_the_seed_alone() -> None:
    drawn = random_partitions(POOL, (2, 4, 2), 30)
    assert len(drawn) == 30
    for parts in drawn:
        assert [len(part) for part in parts] == [4, 2, 2]
        assert len({neuron for part in parts for neuron in part}) == 8
    assert drawn == random_partitions(POOL[::-1], (4, 2, 2), 30)
    assert drawn != random_partitions(POOL, (4, 2, 2), 30, seed=1)
    assert random_partitions(POOL, (4, 2, 2), 10) == drawn[:10]
    with pytest.raises(ValueError, match="fewer neurons"):
        random_partitions(POOL, (5, 5), 1)


def planted_distances(parts: Sequence[Collection[Neuron]] = PARTS) -> FloatArray:
    """Near within a part, far between parts."""
    same = np.array([[any({one, other} <= set(part) for part in parts) for other in POOL] for one in POOL])
    found: FloatArray = np.where(same, 1.0, 10.0)
    np.fill_diagonal(found, 0)
    return found


def search_of(law: Law, sets: Sequence[Collection[Neuron]], settings: TopologySettings = SETTINGS) -> TopologySearch:
    distances = planted_distances()
    prompts = (Prompt("a [Y]", "b", "en"), Prompt("c [Y]", "b", "en"))
    tested = table_of(law, sets)
    tree = merge_tree(POOL, distances)
    found = judge("topology", proposed(tree, settings), tested, settings).clusters
    return TopologySearch(prompts, settings, distances, tree, tested, (found,))


def everything_asked(law: Law, settings: TopologySettings) -> list[Collection[Neuron]]:
    sets: list[Collection[Neuron]] = []
    components = proposed(merge_tree(POOL, planted_distances()), settings)
    while (found := judge("topology", components, table_of(law, sets), settings)).missing + found.missing_null:
        sets += [*found.missing, *found.missing_null]
    return sets


def test_planted_clusters_are_recovered_and_judged() -> None:
    law = any_of(PARTS[0], PARTS[1])
    search = search_of(law, everything_asked(law, SETTINGS))
    found = found_topology(search, SETTINGS.thresholds, SETTINGS.persistence)
    assert [part.members for part in found.components] == [tuple(sorted(part)) for part in PARTS]
    assert [(part.birth, part.death) for part in found.components] == [(1.0, 10.0)] * 3
    assert found.base == (0, 1)
    assert found.degenerate
    assert found == search.clustering("topology")


def test_other_thresholds_are_applied_without_a_model() -> None:
    law = any_of(PARTS[0], PARTS[1], share=0.6)
    search = search_of(law, everything_asked(law, SETTINGS))
    assert found_topology(search, Thresholds(), 0.5).degenerate
    strict = found_topology(search, Thresholds(t_high=0.7), 0.5)
    assert not strict.degenerate
    assert strict.score == pytest.approx(0.6)
    assert strict.reason == "With all 2 base components off, 60% of the probability is lost; 70% are asked for."


def test_sets_that_were_not_tested_are_said_to_lack() -> None:
    search = search_of(any_of(PARTS[0], PARTS[1]), [PARTS[0]])
    found = found_topology(search, Thresholds(), 0.5)
    assert found.reason == "5 more sets would have to be tested to tell."
    assert [part.drop is None for part in found.components] == [False, True, True]
    assert (found.base, found.degenerate, found.score, found.drop_joint) == ((), False, None, None)


def test_a_null_without_the_draws_that_pass_is_none() -> None:
    """Leaving out the random partitions whose parts pass would make every score look rare."""
    law = any_of(PARTS[0], PARTS[1])
    components = unjudged((part, None, None) for part in PARTS)
    single = judge("topology", components, table_of(law, []), SETTINGS)
    first = [*single.missing, *single.missing_null]
    found = judge("topology", components, table_of(law, first), replace(SETTINGS, sufficiency=0.0))
    assert found.missing_null
    assert (found.clusters.null_draws, found.clusters.p_value) == (0, None)


def test_draws_that_were_never_begun_are_left_out() -> None:
    law = any_of(PARTS[0], PARTS[1])
    components = unjudged((part, None, None) for part in PARTS)
    sets: list[Collection[Neuron]] = []
    for _ in range(3):
        few = judge("topology", components, table_of(law, sets), SETTINGS, partitions=12)
        sets += [*few.missing, *few.missing_null]
    found = judge("topology", components, table_of(law, sets), SETTINGS)
    assert found.clusters.null_draws == 12
    assert found.missing_null
