"""Checking facts by neurons in perturbed queries: nothing measured names a neuron, and every figure the slow way."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from sklearn.metrics import roc_auc_score

from engine.checking.claims import subject_key
from engine.checking.types import NeuronSet
from engine.experiments import experiment
from engine.experiments import robustness_checking as checking
from engine.experiments import robustness_measures as measures
from engine.experiments.base import Item, Material, Row
from engine.experiments.robustness import RobustnessRecipe
from engine.experiments.robustness_checking import RANDOM, RANDOM_SETS, READINGS, SCORERS, operation_of
from engine.experiments.robustness_checking_claims import CLAIMS, MARGIN, UNEDITED
from engine.experiments.robustness_measures import CLEAN, GROUPS
from engine.experiments.robustness_neurons import SETTINGS, Checker, check_scores, checker, train_items
from engine.experiments.summaries import Table
from engine.methods.amig import Amig
from engine.model import LoadedModel
from engine.perturbations import KINDS
from engine.types import Neuron
from tests.engine.experiments.making import item, material
from tests.engine.tiny import finish, tiny

MADE = experiment("robustness")
RECIPE = RobustnessRecipe(facts=2, languages="en", candidates=6, prompts=1, train=20)
WORDS = ("Paris", "Berlin", "London", "Tokyo")


def with_train(count: int = 20) -> Material:
    """Two measured facts, and train facts of the same relation behind those that are there to compare with."""
    made = material(2)
    further = tuple(
        item(100 + n, "P36", f"{WORDS[n % 4]} {WORDS[n // 4 % 4]} {WORDS[n // 16]}", WORDS[(n + 1) % 4])
        for n in range(count)
    )
    return replace(made, pool=(*made.pool, *further))


def checker_of(loaded: LoadedModel, items: tuple[Item, ...]) -> Checker:
    return finish(checker(loaded, items, "en", RECIPE.limits, 42))


def test_train_facts_are_not_measured_and_share_no_subject() -> None:
    made = with_train()
    same = item(200, "P103", "France", "French")
    drawn = replace(made, pool=(*made.pool, same))
    found = train_items(drawn, 21)
    assert [each.fact.uuid for each in found] == [f"fact-{100 + n}" for n in range(20)]
    assert train_items(drawn, 0) == ()
    few = train_items(replace(made, pool=made.pool[:3]), 20)
    assert {each.fact.uuid for each in few} == {"fact-2"}
    measured = {subject_key(each.fact) for each in made.facts}
    assert not measured & {subject_key(each.fact) for each in found}


def test_no_neuron_hangs_on_a_measured_fact() -> None:
    """With other right answers of the measured facts the same neurons check them: no golden leak."""
    loaded, made = tiny("bert"), with_train()
    turned = tuple(
        replace(each, fact=replace(each.fact, labels={"en": replace(each.fact.labels["en"], object="Tokyo")}))
        for each in made.facts
    )
    assert checker_of(loaded, train_items(made, 20)) == checker_of(
        loaded, train_items(replace(made, facts=turned, pool=(*turned, *made.pool[2:])), 20)
    )


@pytest.fixture(scope="module")
def found() -> Checker:
    return checker_of(tiny("bert"), train_items(with_train(), 20))


def test_every_set_has_as_many_random_ones_in_the_same_layers(found: Checker) -> None:
    assert {scorer for scorer, _ in found.sets} >= {"kn_attribution", "kn_written"}
    assert {relation for _, relation in found.sets} == {"P36"}
    for own, *random in found.sets.values():
        assert len(random) == RANDOM_SETS
        for each in random:
            for layer in range(3):
                # The tiny layers are 24 wide: a large set leaves fewer others than it has.
                count = sum(neuron.layer == layer for neuron in own.neurons)
                assert sum(neuron.layer == layer for neuron in each.neurons) == min(count, 24 - count)
            assert not set(each.neurons) & set(own.neurons)


@pytest.mark.parametrize("model_type", ["bert", "gpt2"])
def test_a_score_is_the_mean_attribution_of_the_sets_neurons(model_type: str) -> None:
    loaded, made = tiny(model_type), with_train()
    neurons = (Neuron(0, 3), Neuron(2, 5))
    one = NeuronSet("kn_attribution", "P36", 0.1, neurons, (0.0, 0.0), (1.0, 1.0), 5)
    own = Checker({("kn_attribution", "P36"): (one,) * (1 + RANDOM_SETS)})
    fact = made.facts[0]
    asked = measures.sheet_of(loaded, made, fact, "en", fact.prompts["en"].held_out, 42).asked
    scores = finish(check_scores(loaded, fact, "en", asked, "Berlin", own))["kn_attribution"]
    assert len(scores) == len(asked) > 1
    for each, columns in zip(asked, scores, strict=True):
        for side, answer in (("right", "Paris"), ("wrong", "Berlin")):
            values = finish(Amig().score(loaded, replace(each.prompt, answer=answer), SETTINGS)).values
            slow = np.mean([values[neuron.layer, neuron.index] for neuron in neurons])
            assert columns[side] == pytest.approx(slow, rel=1e-4, abs=1e-8)
            assert columns[f"{side}{RANDOM[3]}"] == columns[side]
    assert finish(check_scores(loaded, fact, "en", asked, None, own)) == {}
    other = Checker({("kn_attribution", "P103"): own.sets["kn_attribution", "P36"]})
    assert finish(check_scores(loaded, fact, "en", asked, "Berlin", other)) == {}


def test_a_unit_has_rows_of_every_scorer_and_query() -> None:
    loaded, made = tiny("bert"), with_train()
    ground = finish(MADE.prepare(loaded, made, RECIPE))
    rows = finish(MADE.rows(loaded, ground, MADE.units(made, RECIPE)[0]))
    checked = [row for row in rows if row.operation in {operation_of(each) for each in SCORERS}]
    assert {row.operation for row in checked} >= {operation_of(f"kn_{reading}") for reading in READINGS}
    assert CLEAN in {row.arm for row in checked} <= {CLEAN, *KINDS}
    for row in checked:
        assert {"right", "wrong", "neurons", *(f"right{each}" for each in RANDOM)} <= set(row.values)
    again = finish(MADE.rows(loaded, finish(MADE.prepare(loaded, made, RECIPE)), MADE.units(made, RECIPE)[0]))
    assert [row.to_json() for row in again] == [row.to_json() for row in rows]
    assert not any(each.metric.startswith(("right", "wrong")) for each in MADE.summary(rows, RECIPE))


def lines(ahead: float, count: int = 14) -> list[Row]:
    """Facts whose right claims score so much more by KN's attribution; by all else they score as wrong ones do."""
    chance = np.random.default_rng(5)
    rows = []
    for number in range(count):
        for arm in (CLEAN, *KINDS):
            for operation in (UNEDITED, *map(operation_of, SCORERS)):
                ends = ("",) if operation == UNEDITED else ("", *RANDOM)
                values = {f"{side}{end}": float(chance.normal()) for side in ("right", "wrong") for end in ends}
                if operation == operation_of("kn_attribution"):
                    values["right"] += ahead
                rows.append(Row("m", f"f{number}", f"P{number % 6}", "en", True, arm, operation, values))
    return rows


def slow(rows: list[Row], arm: str, operation: str, end: str = "") -> float:
    own = [row.values for row in rows if (row.arm, row.operation) == (arm, operation)]
    scores = [each[f"right{end}"] for each in own] + [each[f"wrong{end}"] for each in own]
    return float(roc_auc_score([1] * len(own) + [0] * len(own), scores))


def test_comparisons_are_differences_of_areas_on_the_same_claims() -> None:
    rows = lines(1.0)
    table, own, kn = Table(rows), operation_of("dkn_written"), operation_of("kn_attribution")
    natural = GROUPS["natural"]

    def mean(values: list[float]) -> float:
        return float(np.mean(values))

    for got, want in (
        (checking.lead(table, "natural", own, kn, "known", seed=1),
         mean([slow(rows, kind, own) - slow(rows, kind, kn) for kind in natural])),
        (checking.over_random(table, "natural", own, "known", seed=1),
         mean([slow(rows, kind, own) - mean([slow(rows, kind, own, end) for end in RANDOM]) for kind in natural])),
        (checking.steadier(table, "natural", own, UNEDITED, "known", seed=1),
         mean([slow(rows, kind, own) - slow(rows, kind, UNEDITED) for kind in natural])
         - (slow(rows, CLEAN, own) - slow(rows, CLEAN, UNEDITED))),
    ):  # fmt: skip
        assert got is not None
        assert got.mean == pytest.approx(want)
        assert (got.low or 1) < got.mean < (got.high or 0)
        assert got.n == 14
    same = checking.lead(table, "printed", own, own, "known", seed=1)
    assert same is not None
    assert (same.mean, same.low, same.high) == (0.0, 0.0, 0.0)


def test_a_fact_without_one_of_the_scores_is_in_neither() -> None:
    rows = [row for row in lines(0.0) if (row.fact, row.operation) != ("f3", UNEDITED)]
    kept = [row for row in rows if row.fact != "f3"]
    whole, narrow = (
        checking.lead(Table(each), "typo", operation_of("kn_written"), UNEDITED, "known", seed=1)
        for each in (rows, kept)
    )
    assert whole == narrow
    assert whole is not None
    assert whole.n == 13


@pytest.mark.parametrize(("ahead", "reading"), [(9.0, "supported"), (-9.0, "not supported")])
def test_claims_are_read_by_their_rules(ahead: float, reading: str) -> None:
    found = {each.key: each.verdict for each in MADE.verdicts(lines(ahead), RECIPE)}
    for group in GROUPS:
        for against in ("log_p", "random"):
            assert found[f"check_kn_attribution_{group}_{against}"] == reading
    assert {each.key for each in CLAIMS} <= set(found)
    assert all(f"{MARGIN:g}" in each.rule for each in CLAIMS)


def test_scorers_without_a_claim_are_refused_with_a_reason() -> None:
    rows = [row for row in lines(0.0) if not row.operation.startswith("check_dkn")]
    evidence = {each.key: each.evidence for each in MADE.verdicts(rows, RECIPE)}
    why = "No claim was checked: it takes a relation of two measured answers, and five train facts with "
    assert evidence["check_dkn_written_natural_kn"] == f"{why}a pair that passes the rule."
    assert "over 14 facts" in evidence["check_pair_written_natural_kn"]
