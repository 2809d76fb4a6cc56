"""Localisation: rows that stand by themselves, figures recomputed the slow way, and what must show nothing."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from engine.answers import answer
from engine.experiments import experiment
from engine.experiments.base import Row, Unit
from engine.experiments.localisation import METHODS, LocalisationRecipe, Prepared
from engine.experiments.localisation_claims import ARMS, CLAIMS, METRICS, changes_of, success_rate
from engine.experiments.localisation_measures import OPERATIONS, auroc, donor_of, others_of
from engine.experiments.summaries import Table, Values, mean_of
from engine.hooks import count_hooks
from engine.methods import method
from engine.model import LoadedModel
from engine.selection import select
from engine.types import Step
from tests.engine.experiments.making import material
from tests.engine.tiny import finish, tiny

MADE = experiment("localisation")
RECIPE = LocalisationRecipe(facts=2, languages="en", top_k=4, sentences=1, draws=2, others=1, prompts=1, tests=1)


def prepared(loaded: LoadedModel, recipe: LocalisationRecipe = RECIPE) -> Prepared:
    made: Prepared = finish(MADE.prepare(loaded, material(recipe.facts), recipe))
    return made


@pytest.fixture(scope="module")
def rows() -> tuple[Row, ...]:
    return finish(MADE.rows(tiny("bert"), prepared(tiny("bert"), replace(RECIPE, prompts=2)), Unit("fact-0", "en")))


def test_every_arm_has_every_operation(rows: tuple[Row, ...]) -> None:
    equal = {(arm, operation) for arm in ARMS for operation in OPERATIONS}
    own = {(f"{arm}@threshold", operation) for arm in ARMS for operation in OPERATIONS}
    assert [(row.arm, row.operation) for row in rows] == list(dict.fromkeys((row.arm, row.operation) for row in rows))
    assert {(row.arm, row.operation) for row in rows} == equal | own
    assert {(row.model, row.fact, row.relation, row.language, row.known) for row in rows} == {
        ("tiny-bert", "fact-0", "P36", "en", True)
    }
    assert all(row.values["neurons"] == 4 for row in rows if "@" not in row.arm)
    titled = {each.key for each in METRICS}
    assert {name for row in rows for name in row.values if not name.startswith("layer_")} <= titled


@pytest.mark.parametrize(
    "model_type", ["bert", pytest.param("gpt2", marks=pytest.mark.slow), pytest.param("mt5", marks=pytest.mark.slow)]
)
def test_a_unit_gives_the_same_rows_whatever_ran_before(model_type: str) -> None:
    loaded = tiny(model_type)
    first, second = MADE.units(material(2), RECIPE)
    ground = prepared(loaded)
    alone = finish(MADE.rows(loaded, ground, second))
    finish(MADE.rows(loaded, ground, first))
    again = finish(MADE.rows(loaded, prepared(loaded), second))
    assert [row.to_json() for row in again] == [row.to_json() for row in alone]
    other = finish(MADE.rows(loaded, prepared(loaded, replace(RECIPE, seed=1)), second))
    assert [row.to_json() for row in other] != [row.to_json() for row in alone]


def test_the_model_is_clean_at_every_step() -> None:
    loaded = tiny("gpt2")
    work = MADE.rows(loaded, prepared(loaded), Unit("fact-1", "en"))
    for said in work:
        assert isinstance(said, Step)
        assert count_hooks(loaded) == 0


@pytest.mark.parametrize("arm", ["amig_mean", "ig_zero", "activation"])
@pytest.mark.parametrize("operation", ["suppress_zero", "enhance_zero"])
def test_an_effect_is_what_scaling_the_methods_neurons_does(rows: tuple[Row, ...], arm: str, operation: str) -> None:
    loaded = tiny("bert")
    item = material().item("fact-0")
    key, given = METHODS[arm]
    params = method(key).Params(**given)
    prompts = item.prompts["en"]
    scores = [finish(method(key).score(loaded, prompt, params)).values for prompt in prompts.locating]
    neurons = [each.neuron for each in select(np.stack(scores), threshold=0.3, top_k=4).neurons]
    factor = OPERATIONS[operation][0]
    (asked,) = prompts.held_out
    before, after = answer(loaded, asked), answer(loaded, asked, scaling=dict.fromkeys(neurons, factor))
    (row,) = (row for row in rows if (row.arm, row.operation) == (arm, operation))
    assert row.values["delta_log_p"] == pytest.approx(after.log_probability - before.log_probability)
    assert row.values["p_before"] == pytest.approx(before.probability)
    assert row.values["p_after"] == pytest.approx(after.probability)
    sign = -1 if operation.startswith("suppress") else 1
    other = row.values["delta_log_p_other"]
    assert other is not None
    assert row.values["specificity"] == pytest.approx(sign * (row.values["delta_log_p"] - other))  # type: ignore[operator]


@pytest.mark.parametrize("seed", range(12))
def test_neurons_of_another_fact_are_of_none_that_is_compared_with(seed: int) -> None:
    """A prompt whose own neurons are put into it has an effect of 0 for certain, which is no measurement."""
    made, chance = material(), np.random.default_rng(seed)
    item = made.facts[0]
    same, other = others_of(made, item, "en", 1, chance)
    compared = {prompt.fact for prompt in (*same, *other)}
    assert len(compared) == 2
    donor = donor_of(made, item, "en", (*same, *other), chance)
    assert donor is not None
    assert donor.fact not in {item.fact.uuid, *compared}
    assert donor.answer != item.answer("en")
    same, other = others_of(made, item, "en", 9, chance)
    assert donor_of(made, item, "en", (*same, *other), chance) in {*same, *other}
    assert donor_of(made, item, "en", (), chance) is not None
    assert donor_of(replace(made, pool=made.pool[:1]), item, "en", (), chance) is None


def test_controls_stand_beside_every_method_of_equal_size(rows: tuple[Row, ...]) -> None:
    for row in rows:
        wanted = row.arm in METHODS and row.arm != "random" and row.operation.endswith("_zero")
        assert (row.values["control_delta_log_p"] is not None) == wanted
        assert (row.values["matched_delta_log_p"] is not None) == wanted


def test_layer_shares_add_up(rows: tuple[Row, ...]) -> None:
    for row in rows:
        shares = [value for name, value in row.values.items() if name.startswith("layer_") and value is not None]
        assert bool(shares) == (row.operation == "suppress_zero" and row.values["neurons"] != 0)
        if shares:
            assert sum(shares) == pytest.approx(1)
            assert len(shares) == 3


def test_auroc_is_the_share_of_pairs_in_order() -> None:
    chance = np.random.default_rng(0)
    for _ in range(20):
        own, other = chance.integers(0, 4, size=5) * 1.0, chance.integers(0, 4, size=7) * 1.0
        pairs = [(a > b) + 0.5 * (a == b) for a in own for b in other]
        assert auroc(own, other) == pytest.approx(np.mean(pairs))
        assert auroc(np.exp(own), np.exp(other)) == auroc(own, other)
    assert auroc(np.zeros(0), np.ones(2)) is None


def values(*numbers: float) -> Values:
    return {f"f{place}": (f"P{place % 6}", number) for place, number in enumerate(numbers)}


def changes(other: float, spread: float, count: int = 24) -> list[Values]:
    chance = np.random.default_rng(0)
    own = [values(*(sign * chance.uniform(0.4, 0.6, count))) for sign in (-1, 1)]
    others = [values(*(sign * other + spread * chance.normal(size=count))) for sign in (-1, 1)]
    return [own[0], others[0], own[1], others[1]]


def test_the_success_rate_is_the_sum_of_the_two_ratios() -> None:
    made = changes(0.1, 0.01)
    means = [np.mean([value for _, value in each.values()]) for each in made]
    found, reason = success_rate(made)
    assert reason == ""
    assert found is not None
    assert found.mean == pytest.approx(means[0] / means[1] + means[2] / means[3])
    assert found.low is not None
    assert found.low < found.mean < (found.high or 0)


def test_the_success_rate_is_refused_where_it_divides_by_nothing() -> None:
    found, reason = success_rate(changes(0.0, 0.1))
    assert found is None
    assert reason.startswith("Not defined: the effect of suppression on other facts cannot be told from 0 (")
    assert success_rate([{}, {}, {}, {}]) == (None, "There is no fact to measure it on.")


def test_the_published_code_leaves_out_what_went_too_far_and_forgets_the_sign() -> None:
    made = changes(0.1, 0.01)
    wild = dict(made[0]) | {"f0": ("P0", 21.0)}
    plain, trimmed = (success_rate([wild, *made[1:]], trimmed=each)[0] for each in (False, True))
    without = {fact: each for fact, each in wild.items() if fact != "f0"}
    assert plain is not None
    assert trimmed is not None
    means = [np.mean([each[fact][1] for fact in without]) for each in made]
    assert trimmed.n == plain.n - 1
    assert trimmed.mean == pytest.approx(abs(means[0] / means[1]) + abs(means[2] / means[3]))
    turned = [{fact: (relation, -value) for fact, (relation, value) in made[0].items()}, *made[1:]]
    signed, absolute = (success_rate(turned, trimmed=each)[0] for each in (False, True))
    assert signed is not None
    assert absolute is not None
    assert signed.mean < 1 < absolute.mean


def test_every_claim_has_a_verdict_and_unknown_facts_have_none(rows: tuple[Row, ...]) -> None:
    found = MADE.verdicts(rows, RECIPE)
    assert [each.key for each in found] == [each.key for each in CLAIMS]
    assert {each.verdict for each in found} == {"cannot tell"}
    unknown = [replace(row, known=False) for row in rows]
    assert all("no fact to measure it on" in each.evidence for each in MADE.verdicts(unknown, RECIPE))


def shifted(number: int, specificity: float) -> list[Row]:
    """A known fact whose located neurons are specific and whose random ones are not."""
    made = []
    for arm, value in (("amig_per_word", specificity), ("random_layers", 0.0), ("ig_zero", specificity)):
        metrics = {"specificity": value + 0.001 * (number % 3), "depth": 0.9, "flip": value}
        made.append(Row("m", f"f{number}", f"P{number % 6}", "en", True, arm, "suppress_zero", metrics))
    return made


@pytest.mark.parametrize(
    ("specificity", "reading"), [(1.0, "supported"), (-1.0, "not supported"), (0.0, "not supported")]
)
def test_claims_are_read_by_their_rules(specificity: float, reading: str) -> None:
    made = [row for number in range(24) for row in shifted(number, specificity)]
    found = {each.key: each.verdict for each in MADE.verdicts(made, RECIPE)}
    assert found["specific"] == found["more_than_random"] == found["flips"] == reading
    assert found["more_than_ig_zero"] == "not supported"
    assert found["late"] == "supported"
    assert found["specific_same"] == found["success_rate"] == "cannot tell"


def test_the_summary_holds_every_metric_and_the_success_rate(rows: tuple[Row, ...]) -> None:
    found = MADE.summary(rows, RECIPE)
    assert {each.metric for each in found} >= {"specificity", "sr", "sr_paper_code", "ratio_of_means", "layer_00"}
    assert all(each.reason for each in found if each.mean is None)
    one = next(each for each in found if (each.arm, each.metric, each.facts) == ("ig_zero", "specificity", "all"))
    table = Table(rows)
    assert changes_of(table, "ig_zero")[0].keys() == {"fact-0"}
    interval = mean_of(table.values("ig_zero", one.operation, "specificity"))
    assert interval is not None
    assert (one.mean, one.n, one.low) == (interval.mean, 1, None)
