"""Robustness: rows that stand by themselves, figures recomputed the slow way, axioms, and every verdict."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import numpy as np
import pytest

from engine.answers import answer
from engine.checking.metrics import auroc
from engine.degeneracy.pairs import search_pairs
from engine.degeneracy.types import REPRODUCTION, Thresholds
from engine.editing.stack import EditStack
from engine.editing.types import enhance, suppress
from engine.experiments import experiment
from engine.experiments import robustness_measures as measures
from engine.experiments.ablation import Outcome
from engine.experiments.base import Material, Row
from engine.experiments.robustness import Prepared, RobustnessRecipe
from engine.experiments.robustness_arms import Arm, Searched, arms_of, searched
from engine.experiments.robustness_checking import SCORERS, change, of_query
from engine.experiments.robustness_checking_claims import reason
from engine.experiments.robustness_claims import ARMS, CLAIMS, METRICS, UNEDITED
from engine.experiments.robustness_measures import CLEAN, GROUPS, OPERATIONS, Asked, Scaled, Sheet
from engine.experiments.summaries import Table
from engine.hooks import count_hooks
from engine.model import LoadedModel
from engine.perturbations import KINDS, REASONS
from engine.targets import Target
from engine.types import Neuron, Step
from tests.engine.experiments.making import material
from tests.engine.tiny import finish, tiny

MADE = experiment("robustness")
RECIPE = RobustnessRecipe(facts=2, languages="en", candidates=6, draws=2, prompts=1)
SENTENCES = {"en": ("Kyoto is large.", "Tokyo is a city.")}


def made_of(count: int = 2) -> Material:
    return replace(material(count), texts=SENTENCES)


def prepared(loaded: LoadedModel, recipe: RobustnessRecipe = RECIPE) -> Prepared:
    made: Prepared = finish(MADE.prepare(loaded, made_of(recipe.facts), recipe))
    return made


@pytest.fixture(scope="module")
def rows() -> tuple[Row, ...]:
    loaded = tiny("gpt2")
    return finish(MADE.rows(loaded, prepared(loaded), MADE.units(made_of(), RECIPE)[0]))


def test_every_arm_has_every_operation(rows: tuple[Row, ...]) -> None:
    sets = {row.arm for row in rows} - {CLEAN, *KINDS, *GROUPS}
    assert {
        "none",
        "kn",
        "kn_random",
        "kn_matched",
        "pair",
        "pair_rest",
        "pair_random",
        "pair_matched",
        "pair_search",
    } <= sets
    assert {(row.arm, row.operation) for row in rows} == {
        *((arm, operation) for arm in sets for operation in OPERATIONS),
        *((arm, UNEDITED) for arm in {row.arm for row in rows} - {"none"}),
    }
    assert {row.arm for row in rows} <= set(ARMS)
    shown = {each.key for each in METRICS}
    assert {name for row in rows for name in row.values} - shown == {"right", "wrong"}


def test_an_empty_set_changes_nothing_to_the_last_bit(rows: tuple[Row, ...]) -> None:
    none = [row for row in rows if row.arm == "none"]
    assert len(none) == len(OPERATIONS)
    for row in none:
        found = {name: value for name, value in row.values.items() if name.startswith(("did_", "clean_delta", "gain_"))}
        assert {value for value in found.values() if value is not None} == {0.0}


def test_a_unit_gives_the_same_rows_whatever_ran_before(rows: tuple[Row, ...]) -> None:
    loaded = tiny("gpt2")
    first, second = MADE.units(made_of(), RECIPE)
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


def sheet(loaded: LoadedModel, language: str = "en", made: Material | None = None) -> Sheet:
    given = made or made_of()
    item = given.facts[0]
    return measures.sheet_of(loaded, given, item, language, item.prompts[language].held_out, 42)


SOME: Scaled = ((Neuron(0, 3), Neuron(2, 5), Neuron(2, 7)), 0.0)


@pytest.mark.parametrize("model_type", ["bert", "gpt2", "llama", "mt5"])
@pytest.mark.parametrize("factor", [0.0, 2.0])
def test_scaling_everywhere_is_scaling_the_column_of_the_weights(model_type: str, factor: float) -> None:
    """method.md h 12: an edit of the weights, made and undone in truth, says the same."""
    loaded = tiny(model_type)
    asked = sheet(loaded).asked
    told = finish(measures.answered(loaded, asked, "weights", [(SOME[0], factor)]))[SOME[0], factor]
    edit = enhance(SOME[0], factor) if factor else suppress(SOME[0])
    stack = EditStack(loaded)
    for each, said in zip(asked, told, strict=True):
        with stack.trying(edit):
            found = answer(loaded, each.prompt)
        assert said.log_probability == pytest.approx(found.log_probability, abs=1e-9)
        assert said.rank == found.rank
    assert stack.verify_clean()


@pytest.mark.parametrize("model_type", ["bert", "gpt2"])
def test_values_are_scaled_where_the_answer_is_read_alone(model_type: str) -> None:
    loaded = tiny(model_type)
    asked = sheet(loaded).asked
    (values,) = finish(measures.answered(loaded, asked, "values", [SOME])).values()
    (weights,) = finish(measures.answered(loaded, asked, "weights", [SOME])).values()
    for each, said in zip(asked, values, strict=True):
        found = answer(loaded, each.prompt, scaling=dict.fromkeys(*SOME))
        assert said.log_probability == pytest.approx(found.log_probability, abs=1e-9)
    assert any(abs(a.log_probability - b.log_probability) > 1e-6 for a, b in zip(values, weights, strict=True))


def test_perturbations_depend_on_seed_fact_language_and_kind_alone() -> None:
    loaded = tiny("bert")
    first, again = sheet(loaded), sheet(loaded)
    assert first == again
    assert {each.kind for each in first.asked} == {CLEAN, *(k for k, share in first.left_out.items() if not share)}
    item = made_of().facts[0]
    texts = {
        tuple(each.prompt.text for each in measures.sheet_of(loaded, made_of(), item, "en", tests, seed).asked)
        for tests in [item.prompts["en"].held_out]
        for seed in range(5)
    }
    assert len(texts) > 1


def test_what_the_model_cannot_read_is_left_out() -> None:
    found = sheet(tiny("gpt2"), made=replace(material(), texts={"en": ("Kyoto is large. " * 40,)}))
    assert found.left_out["distractor"] == 1.0
    assert "distractor" not in {each.kind for each in found.asked}


def asked_as(kinds: str) -> tuple[Asked, ...]:
    """One test prompt: clean, then a kind for each letter's first kind."""
    blank, prompt = Target((1,), (1,), ("a",), (0,), ()), made_of().facts[0].prompts["en"].held_out[0]
    by_letter = {"c": CLEAN, **{kind[0] + kind[1]: kind for kind in KINDS}}
    return tuple(Asked(0, by_letter[key], prompt, blank, ()) for key in kinds.split())  # type: ignore[arg-type]


def said(*logs: float, first: tuple[bool | None, ...]) -> tuple[Outcome, ...]:
    return tuple(Outcome(log, 1, one) for log, one in zip(logs, first, strict=True))


def test_differences_are_taken_in_both_directions() -> None:
    asked = asked_as("c re ad ty")
    before = said(-1.0, -2.0, -1.5, -4.0, first=(True, False, True, False))
    after = said(-1.25, -4.0, -1.25, -3.25, first=(False, True, True, False))
    found = measures.effects(asked, before, after)
    assert (found["clean_delta_log_p"], found["clean_kept"]) == (-0.25, 0.0)
    assert (found["fluctuation_replace"], found["did_replace"]) == (-2.75, -1.75)
    assert (found["fluctuation_add"], found["did_add"]) == (0.0, 0.5)
    assert found["did_printed"] == (-1.75 + 0.5) / 2
    assert found["did_natural"] == found["did_typo"] == (-3.25 + 1.25) - (-4.0 + 1.0)
    assert (found["retained_replace"], found["retained_printed"]) == (1.0, 1.0)
    assert (found["gain_replace"], found["gain_add"], found["gain_typo"]) == (1.0, None, 0.0)
    assert found["did_delete"] is found["did_paraphrase"] is None


def test_what_was_wrong_when_clean_is_neither_retained_nor_regained() -> None:
    before = said(-1.0, -2.0, first=(False, False))
    found = measures.effects(asked_as("c re"), before, said(-1.0, -1.0, first=(True, True)))
    assert found["retained_replace"] is found["gain_replace"] is found["clean_kept"] is None
    assert found["did_replace"] == 1.0


def test_the_closest_pair_is_the_strongest_of_those_that_do_not_pass() -> None:
    loaded, prompts = tiny("gpt2"), made_of().facts[0].prompts["en"].locating
    neurons = tuple(Neuron(layer, index) for layer in range(3) for index in (1, 2))
    search = finish(search_pairs(loaded, prompts, neurons, controls=False))
    for limits in (Thresholds(), Thresholds(0.9, 0.001)):
        found = searched(search, limits)
        values = search.tested.complete
        passes = [
            bool(worst <= limits.t_low and drop > limits.t_high)
            for worst, drop in zip(values.worst, values.drops, strict=True)
        ]
        own = {n for members, yes in zip(values.members, passes, strict=True) if yes for n in members}
        assert found.degenerate == tuple(sorted(own))
        others = [i for members, yes, i in zip(values.members, passes, values.interactions, strict=True) if not yes]
        assert found.interaction == (min(others) if others else None)


def arms(own: Searched, neurons: tuple[Neuron, ...]) -> dict[str, Arm]:
    sizes = np.random.default_rng(0).random((3, 24))
    work = arms_of(
        tiny("gpt2"), made_of().facts[0].prompts["en"].locating, neurons, own, sizes, Thresholds(), 2,
        np.random.default_rng(1),
    )  # fmt: skip
    return {arm.name: arm for arm in finish(work)}


def test_controls_are_as_many_and_not_located() -> None:
    neurons = tuple(Neuron(layer, index) for layer in range(3) for index in (1, 2))
    found = arms(Searched(neurons[:3], neurons[4:], -0.1), neurons)
    assert set(found) == set(ARMS) - {CLEAN, *KINDS, *GROUPS}
    for name, own in (("kn", neurons), ("dkn", neurons[:3]), ("pair", neurons[4:])):
        for control in ("random", "matched"):
            for draw in found[f"{name}_{control}"].draws:
                assert sorted(each.layer for each in draw) == sorted(each.layer for each in own)
                assert not set(draw) & set(neurons)
        for draw in found[f"{name}_rest"].draws if name != "kn" else ():
            assert len(draw) == len(own)
            assert set(draw) <= set(neurons) - set(own)
    assert all(len(draw) == 2 and not set(draw) & set(neurons) for draw in found["pair_search"].draws)
    few = arms(Searched(neurons[:5], None, None), neurons)
    assert {"dkn_rest", "pair"} & set(few) == set()
    assert set(arms(Searched((), neurons[:2], -0.1), neurons)) & {"dkn", "dkn_random"} == set()


def test_the_preset_is_that_of_the_published_code() -> None:
    assert replace(RECIPE, preset="reproduction").limits == REPRODUCTION
    assert RobustnessRecipe(t_low=0.1, t_high=0.2).limits == Thresholds(0.1, 0.2)


def test_the_auroc_is_that_of_all_claims() -> None:
    chance = np.random.default_rng(3)
    values = chance.normal(size=(12, 4))
    lines = [
        Row("m", f"f{n}", f"P{n % 6}", "en", True, arm, UNEDITED, {"right": own[0], "wrong": own[1]})
        for n, both in enumerate(values)
        for arm, own in ((CLEAN, both[:2]), ("typo", both[2:]))
    ]
    table = Table(tuple(lines))
    truths = [True] * 12 + [False] * 12
    clean = auroc(truths, [*values[:, 0], *values[:, 1]], range(24)).value  # type: ignore[arg-type]
    typo = auroc(truths, [*values[:, 2], *values[:, 3]], range(24)).value  # type: ignore[arg-type]
    assert clean is not None
    assert typo is not None
    found = of_query(table, "typo", UNEDITED, "known", seed=1)
    assert found is not None
    assert found.mean == pytest.approx(typo)
    assert (found.low or 1) < found.mean < (found.high or 0)
    difference = change(table, "natural", UNEDITED, "known", seed=1)
    assert difference is not None
    assert difference.mean == pytest.approx(typo - clean)
    same = change(table, CLEAN, UNEDITED, "known", seed=1)
    assert same is not None
    assert (same.mean, same.low, same.high, same.n) == (0.0, 0.0, 0.0, 12)


def made_rows(given: Mapping[str, float], facts: int = 12, *, dkn: bool = True) -> tuple[Row, ...]:
    """Each arm is as its controls but for `given`: "arm.column" → what it has more."""
    chance = np.random.default_rng(0)
    lines = []
    for number in range(facts):
        base = float(chance.normal(scale=0.01))
        for arm in ARMS:
            if arm.startswith("dkn") and not dkn:
                continue
            sets = arm not in (CLEAN, *KINDS, *GROUPS)
            for operation in OPERATIONS if sets else (UNEDITED,):
                names = ("did", "gain", "retained") if sets else ("delta_log_p",)
                values: dict[str, float | None] = {
                    f"{name}_{group}" if sets else name: base + given.get(f"{arm}.{name}", 0.0)
                    for name in names
                    for group in GROUPS
                }
                values["clean_kept"] = base + given.get(f"{arm}.clean_kept", 0.0)
                if not sets:
                    noise = float(chance.normal(scale=0.1))
                    values |= {"right": noise + given.get(f"{arm}.right", 3.0), "wrong": noise}
                lines.append(Row("m", f"f{number}", f"P{number % 6}", "en", True, arm, operation, values))
    return tuple(lines)


def supported(rows: tuple[Row, ...]) -> set[str]:
    return {each.key for each in MADE.verdicts(rows, RECIPE) if each.verdict == "supported"}


def test_verdicts_follow_the_figures() -> None:
    worse = dict.fromkeys((f"{kind}.right" for kind in GROUPS["natural"]), 0.0)
    given = {"dkn.did": -0.3, "pair.gain": 0.3, "pair.clean_kept": -0.3, "printed.delta_log_p": -1.0, **worse}
    keys = {each.key for each in CLAIMS}
    assert supported(made_rows(given)) == {
        *(key for key in keys if key.startswith("dkn_suppress_")),
        *(f"pair_enhance_{group}_gain" for group in GROUPS),
        "pair_harm",
        "hurts_printed",
        "checking_natural",
    }


def test_the_other_sign_supports_the_other_claims() -> None:
    given = {"pair.did": 0.3, "pair.retained": 0.3, "dkn.clean_kept": 0.3, "natural.delta_log_p": 1.0}
    found = {each.key: each.verdict for each in MADE.verdicts(made_rows(given), RECIPE)}
    assert {key for key, verdict in found.items() if verdict == "supported"} == {
        f"pair_enhance_{group}_{metric}" for group in GROUPS for metric in ("did", "retained")
    }
    assert {key for key, verdict in found.items() if verdict == "cannot tell"} == {
        key for key in found if key.startswith("check_")
    }


def test_of_few_facts_and_of_unknown_ones_nothing_is_claimed() -> None:
    assert {each.verdict for each in MADE.verdicts(made_rows({"dkn.did": -1.0}, 9), RECIPE)} == {"cannot tell"}
    unknown = tuple(replace(row, known=False) for row in made_rows({"dkn.did": -1.0}, 10))
    assert {each.verdict for each in MADE.verdicts(unknown, RECIPE)} == {"cannot tell"}


def test_missing_arms_and_perturbations_are_refused_with_a_reason() -> None:
    rows = tuple(row for row in made_rows({}, dkn=False) if row.arm in (CLEAN, "typo", "pair"))
    refused = {(each.arm, each.reason) for each in MADE.summary(rows, RECIPE) if each.reason}
    why = "No pair passes the rule (T_low 0.05, T_high 0.3), so there is no DKN."
    unchecked = {(arm, reason(scorer)) for arm in (CLEAN, *GROUPS) for scorer in SCORERS}
    missing = {(kind, reason) for kind, reason in REASONS.items() if kind != "typo"}
    assert refused == {("dkn", why), *missing, *unchecked}


def test_the_summary_has_the_areas_and_not_the_scores(rows: tuple[Row, ...]) -> None:
    found = MADE.summary(rows, RECIPE)
    assert {each.metric for each in found} <= {each.key for each in METRICS}
    assert {each.arm for each in found if each.metric == "auroc"} >= {CLEAN, "replace", "printed"}
