"""Degeneracy over models of several sizes: budgets, rows, planted pairs that grow in number, and what is left out."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from engine.degeneracy import switched
from engine.degeneracy.pairs import search_pairs
from engine.degeneracy.rules import found as groups_of
from engine.degeneracy.types import Thresholds
from engine.errors import KnownError
from engine.experiments import experiment
from engine.experiments.across_models import ALL_MODELS
from engine.experiments.base import Item, Material, Row, Unit
from engine.experiments.complexity import ComplexityRecipe
from engine.experiments.complexity_claims import ACROSS, ARMS, CLAIMS, METRICS, OPERATION_TITLES
from engine.experiments.complexity_measures import MODEL, WHOLE, budgets
from engine.experiments.degeneracy_searches import Located, locate
from engine.experiments.ladders import LADDERS, ladder
from engine.hooks import count_hooks
from engine.model import LoadedModel, attach
from engine.types import FloatArray, Neuron, Prompt, Step, Work
from tests.engine.experiments.making import material
from tests.engine.tiny import build, finish, tokenizer_of

MADE = experiment("complexity")
RECIPE = ComplexityRecipe(
    facts=2, candidates=8, share=0.1, sets=40, topology=40, partitions=2, prompts=1, baseline="zero"
)
WIDTHS = {"tiny-16": 16, "tiny-24": 24, "tiny-36": 36, "tiny-54": 54}


def known(made: Material) -> Material:
    """The same facts, all of them known."""

    def as_known(item: Item) -> Item:
        return replace(item, known={"en": True})

    return replace(made, facts=tuple(map(as_known, made.facts)), pool=tuple(map(as_known, made.pool)))


@pytest.fixture(scope="module")
def ladder_of_models() -> dict[str, LoadedModel]:
    """Tiny models of one family that differ in their width alone."""
    return {name: attach(build("gpt2", n_inner=width), tokenizer_of("gpt2"), name) for name, width in WIDTHS.items()}


def located_in(loaded: LoadedModel) -> Located:
    item = known(material(1)).item("fact-0")
    found: Located = finish(locate(loaded, item, "en", RECIPE, RECIPE.candidates))
    return found


def rows_of(loaded: LoadedModel, made: Material, unit: Unit) -> tuple[Row, ...]:
    rows: tuple[Row, ...] = finish(MADE.rows(loaded, finish(MADE.prepare(loaded, made, RECIPE)), unit))
    return rows


def plant(
    monkeypatch: pytest.MonkeyPatch, planted: Mapping[str, Sequence[frozenset[Neuron]]], alone: float = 0.01
) -> None:
    """In each model every planted pair takes half of the probability when both are off, any neuron by itself little."""

    def columns(
        loaded: LoadedModel, prompts: Sequence[Prompt], sets: Sequence[Collection[Neuron]], ask: Any, text: str
    ) -> Work[FloatArray]:
        yield Step(0, 1, text)
        pairs = planted[loaded.info.id]
        lost = [alone * len(off) + 0.7 * sum(pair <= frozenset(off) for pair in pairs) for off in sets]
        return np.repeat(-np.array(lost)[:, None], len(prompts), axis=1)

    monkeypatch.setattr(switched, "_columns", columns)


def planted_pairs(loaded: LoadedModel, count: int) -> list[frozenset[Neuron]]:
    neurons = located_in(loaded).neurons
    return [frozenset(neurons[2 * place : 2 * place + 2]) for place in range(count)]


def ladder_rows(models: Mapping[str, LoadedModel], facts: int = 12) -> tuple[Row, ...]:
    """The rows of one fact in every model, as if as many facts were like it."""
    found: list[Row] = []
    for loaded in models.values():
        own = rows_of(loaded, known(material(1)), Unit("fact-0", "en"))
        found += [replace(row, fact=f"f{n}", relation=f"P{n % 6}") for n in range(facts) for row in own]
    return tuple(found)


def verdicts_of(rows: Sequence[Row]) -> dict[str, str]:
    return {each.key: each.verdict for each in MADE.verdicts(rows, RECIPE)}


def test_pairs_that_grow_in_number_are_found_and_controls_stay_empty(
    ladder_of_models: dict[str, LoadedModel], monkeypatch: pytest.MonkeyPatch
) -> None:
    counts = {name: place + 1 for place, name in enumerate(ladder_of_models)}
    planted = {name: planted_pairs(loaded, counts[name]) for name, loaded in ladder_of_models.items()}
    plant(monkeypatch, planted)
    rows = ladder_rows(ladder_of_models)
    for name, count in counts.items():
        groups = {
            (row.arm, row.operation): row.values["groups"]
            for row in rows
            if row.model == name and "groups" in row.values
        }
        assert groups["pairs_number", "located"] == groups["sets_number", "located"] == count
        assert groups["pairs_number", "random"] == groups["pairs_number", "matched"] == 0
    found = verdicts_of(rows)
    grown = {f"{search}_{control}_number" for search in ("pairs", "sets") for control in ("random", "matched")}
    assert {found[key] for key in grown} == {"supported"}
    seen = next(each for each in MADE.verdicts(rows, RECIPE) if each.key == "pairs_random_number")
    assert seen.model == ALL_MODELS
    assert "tiny-16 1.000, tiny-24 2.000, tiny-36 3.000, tiny-54 4.000" in seen.evidence


@pytest.mark.parametrize("count", [0, 2])
def test_as_many_in_every_model_are_no_growth(
    ladder_of_models: dict[str, LoadedModel], monkeypatch: pytest.MonkeyPatch, count: int
) -> None:
    plant(monkeypatch, {name: planted_pairs(loaded, count) for name, loaded in ladder_of_models.items()})
    found = verdicts_of(ladder_rows(ladder_of_models))
    assert {found[f"pairs_{control}_number"] for control in ("random", "matched")} == {"cannot tell"}
    assert "supported" not in {verdict for key, verdict in found.items() if key.endswith("_number")}


def test_every_arm_has_its_rows_and_the_model_its_own(ladder_of_models: dict[str, LoadedModel]) -> None:
    loaded = ladder_of_models["tiny-16"]
    rows = rows_of(loaded, known(material(1)), Unit("fact-0", "en"))
    assert count_hooks(loaded) == 0
    searched = {(row.arm, row.operation) for row in rows if row.arm != MODEL}
    assert searched == {
        (f"{search}_{budget}", operation)
        for search in ("pairs", "sets", "topology")
        for budget in ("number", "share")
        for operation in ("located", "random", "matched", "parts", "all")
        if (search, operation) != ("topology", "matched")
    }
    (own,) = (row for row in rows if row.arm == MODEL)
    assert own.operation == WHOLE
    assert own.values["parameters"] == loaded.info.parameters / 1e6
    assert own.values["neurons"] == 3 * 16
    probability = own.values["probability"]
    assert probability is not None
    assert 0 < probability <= 1
    candidates = {row.arm: row.values["candidates"] for row in rows if row.operation == "located"}
    assert candidates == {arm: 8 if arm.endswith("number") else 5 for arm in candidates}
    assert {row.arm for row in rows} <= set(ARMS)
    assert {row.operation for row in rows} <= set(OPERATION_TITLES)
    assert {name for row in rows for name in row.values} <= {each.key for each in METRICS}


def test_random_partitions_go_through_the_filter_of_the_clusters(
    ladder_of_models: dict[str, LoadedModel], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where nothing is lost every part can go and can carry the fact: random parts as the clusters themselves."""
    loaded = ladder_of_models["tiny-54"]
    plant(monkeypatch, {"tiny-54": []}, alone=0.0)
    rows = rows_of(loaded, known(material(1)), Unit("fact-0", "en"))
    values = {row.operation: row.values for row in rows if row.arm == "topology_number"}
    assert values["located"]["clusters"] == values["located"]["passing"] == values["random"]["passing"]
    assert values["random"]["passing"]
    assert values["random"]["any"] == values["located"]["any"] == float(values["random"]["passing"] > 1)


def test_few_random_draws_are_counted_and_tell_no_p_value(ladder_of_models: dict[str, LoadedModel]) -> None:
    loaded = ladder_of_models["tiny-54"]
    found = located_in(loaded)
    loose = Thresholds(1.0, -1.0)
    search = finish(search_pairs(loaded, found.prompts, found.neurons, thresholds=loose, random_draws=3))
    drawn = {each.kind: each for each in search.controls}
    assert {kind: len(each.draws) for kind, each in drawn.items()} == {"random": 3, "matched": 3}
    assert not drawn["random"].more
    assert min(group.p_adjusted for group in groups_of(search, loose).groups if group.p_adjusted) >= 0.25


def test_a_fact_that_the_model_does_not_know_is_not_searched(ladder_of_models: dict[str, LoadedModel]) -> None:
    (row,) = rows_of(ladder_of_models["tiny-16"], material(2), Unit("fact-1", "en"))
    assert (row.arm, row.known, row.values["share_known"], row.values["probability"]) == (MODEL, False, 0, None)


def test_a_share_is_cut_to_what_can_be_searched(ladder_of_models: dict[str, LoadedModel]) -> None:
    info = ladder_of_models["tiny-24"].info
    asked = [budgets(info, 15, share, 10)["share"] for share in (0.01, 0.1, 0.5)]
    assert [(each.candidates, each.cut) for each in asked] == [(2, True), (7, False), (10, True)]
    assert budgets(info, 15, 0.1, 10)["number"].candidates == 15


def made_rows(slope: float, unknown: Mapping[str, int] = {}, cut: Sequence[str] = ()) -> tuple[Row, ...]:
    """Four models of which each has `slope` more of every figure than the one before; controls have none."""
    chance = np.random.default_rng(1)
    found = []
    for place, model in enumerate("abcd"):
        for number in range(20):
            known_here = number >= unknown.get(model, 0)
            head = (model, f"f{number}", f"P{number % 6}", "en", known_here)
            found.append(Row(*head, MODEL, WHOLE, {"parameters": 2.0**place, "share_known": float(known_here)}))
            for arm in ("pairs_number", "pairs_share", "sets_number", "topology_number", "topology_share") * known_here:
                level = slope * place + 0.01 * float(chance.normal())
                own = dict.fromkeys(("groups", "score", "gap", "passing", "any"), level)
                more = {"cut": float(model in cut)} if arm.endswith("share") else {}
                found.append(Row(*head, arm, "located", own | more))
                for control in ("random", "matched"):
                    found.append(Row(*head, arm, control, dict.fromkeys(own, 0.0)))
    return tuple(found)


@pytest.mark.parametrize(("slope", "reading"), [(0.5, "supported"), (-0.5, "not supported"), (0.0, "not supported")])
def test_verdicts_follow_the_figures(slope: float, reading: str) -> None:
    found = verdicts_of(made_rows(slope))
    without = {"sets_random_share", "sets_matched_share"}
    assert set(found) == {each.key for each in CLAIMS}
    assert {verdict for key, verdict in found.items() if key not in without} == {reading}
    assert {found[key] for key in without} == {"cannot tell"}


def test_facts_that_one_model_does_not_know_are_left_out_of_all() -> None:
    rows = made_rows(0.5, {"b": 6})
    found = MADE.summary(rows, RECIPE)
    counted = {each.model: each.n for each in found if (each.arm, each.metric) == ("pairs_number", "groups")}
    assert counted == dict.fromkeys("abcd", 14)
    shares = {each.model: each.mean for each in found if each.metric == "share_known" and each.facts == "all"}
    assert shares == {"a": 1, "b": 0.7, "c": 1, "d": 1}
    few = made_rows(0.5, {"b": 13})
    assert set(verdicts_of(few).values()) == {"cannot tell"}
    refused = [each for each in MADE.summary(few, RECIPE) if each.operation == ACROSS and each.metric == "rank"]
    assert {each.reason for each in refused if each.arm == "pairs_random_number"} == {
        "Only 7 facts that all models know have this figure, fewer than 10."
    }
    assert all(each.mean is None for each in refused)


def test_a_model_whose_share_was_cut_is_left_out_of_that_comparison_alone() -> None:
    said = {each.key: each for each in MADE.verdicts(made_rows(0.5, cut="d"), RECIPE)}
    assert said["pairs_random_number"].verdict == "supported"
    assert said["pairs_random_share"].verdict == "cannot tell"
    assert (
        "Left out, since their share was cut: d. 3 models are too few to tell." in said["pairs_random_share"].evidence
    )


def test_the_trends_are_in_the_summary() -> None:
    found = {each.metric: each for each in MADE.summary(made_rows(0.5), RECIPE) if each.arm == "score_number"}
    assert {each.model for each in found.values()} == {ALL_MODELS}
    assert found["rank"].mean == pytest.approx(1)
    assert found["rising"].mean == pytest.approx(1 / 24)
    assert found["slope"].mean == pytest.approx(0.5 / np.log10(2), rel=0.05)
    assert found["ends"].mean == pytest.approx(1.5, rel=0.05)


def test_rows_of_one_model_give_no_trend_yet() -> None:
    first = [row for row in made_rows(0.5) if row.model == "a"]
    assert set(verdicts_of(first).values()) == {"cannot tell"}
    assert MADE.summary(first, RECIPE)
    assert set(verdicts_of([]).values()) == {"cannot tell"}


def test_a_share_of_too_many_neurons_does_not_fit(ladder_of_models: dict[str, LoadedModel]) -> None:
    loaded = ladder_of_models["tiny-16"]
    assert MADE.fits(loaded, RECIPE) is None
    assert MADE.fits(loaded, replace(RECIPE, candidates=60)) == "it has fewer than 60 neurons"


def test_ladders_are_of_growing_sizes_and_their_settings_fit_the_recipe() -> None:
    assert {each.key for each in LADDERS} == {"pythia", "qwen2.5", "gpt2"}
    for each in LADDERS:
        assert len(set(each.models)) == len(each.models) >= 4
        assert all(name.count("/") == 1 for name in each.models)
        assert MADE.Recipe.from_json(each.settings)
        assert each.licence
    with pytest.raises(KnownError, match=r"no ladder 'llama'.*pythia"):
        ladder("llama")
