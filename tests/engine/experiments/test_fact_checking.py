"""Fact-checking by language: rows that are the calibration's own figures, what is not known, and every verdict."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

import pytest

from engine.checking.asked import Ground
from engine.checking.calibration import calibrate
from engine.checking.types import SCORERS, Calibration
from engine.errors import PromptError
from engine.experiments import experiment
from engine.experiments.base import Item, Material, Row, Unit
from engine.experiments.fact_checking import RANDOM, FactCheckingRecipe
from engine.experiments.fact_checking_claims import CLAIMS, PICTURES
from engine.experiments.fact_checking_measures import ALWAYS, ARMS, CHECKER, METRICS, TEST, UNTRAINED
from engine.fingerprint import fingerprint
from engine.types import FactPrompts, Label, finished
from tests.engine.checking.made import ask, countries
from tests.engine.tiny import tiny

MADE = experiment("fact-checking")
RECIPE = FactCheckingRecipe(languages="en")


def material(count: int = 30) -> Material:
    """Countries whose towns are single digits, which the tiny model writes as one token."""
    facts = [replace(each, labels={"en": Label(f"land{n}", str(n % 10))}) for n, each in enumerate(countries(count))]
    items = tuple(Item(each, {"en": FactPrompts(tuple(ask(each, "en")), ())}, {"en": False}) for each in facts)
    return Material(items, items, {("P36", "en"): tuple(map(str, range(10)))})


@cache
def rows() -> tuple[Row, ...]:
    loaded, (unit,) = tiny("gpt2"), MADE.units(material(), RECIPE)
    return finished(MADE.rows(loaded, finished(MADE.prepare(loaded, material(), RECIPE)), unit))


@cache
def calibration() -> Calibration:
    facts = [item.fact for item in material().facts]
    ground = Ground(facts, ["P36"], ask, candidates=material().candidates, setup=RECIPE.setup)
    return finished(calibrate(tiny("gpt2"), ground, "en"))


def test_a_unit_is_a_language() -> None:
    recipe = FactCheckingRecipe()
    assert MADE.units(material(), recipe) == (Unit("", "en"), Unit("", "zh"))
    both = MADE.units(material(), FactCheckingRecipe(languages="en", weights="both"))
    assert both == (Unit("", "en"), Unit("", "en", RANDOM))


def test_the_settings_reach_the_calibration() -> None:
    recipe = FactCheckingRecipe.from_json(
        {
            "facts": 70,
            "split": "object",
            "prompts": 2,
            "target_risk": 0.2,
            "seed": 7,
            "baseline": "zero",
            "degenerate": "strict",
        }
    )
    assert FactCheckingRecipe.from_json(recipe.to_json()) == recipe
    setup = recipe.setup
    assert (setup.split, setup.prompts, setup.facts, setup.target_risk, setup.seed) == ("object", 2, 70, 0.2, 7)
    assert setup.degenerate == "strict"
    assert FactCheckingRecipe().setup.degenerate == "published"
    assert setup.settings is not None
    assert (setup.settings.baseline, setup.settings.tolerance) == ("zero", 0.0)


def test_every_scorer_has_a_row_beside_calling_all_right() -> None:
    assert [row.arm for row in rows()] == [*SCORERS, CHECKER, ALWAYS]
    assert set(ARMS) == {row.arm for row in rows()}
    names = {each.key for each in METRICS}
    assert {name.removesuffix("_low").removesuffix("_high") for row in rows() for name in row.values} <= names
    checker = next(row.values for row in rows() if row.arm == CHECKER)
    assert checker["masked"] == 0.0
    assert calibration().searched is not None
    assert checker["searched"] == calibration().claims["train"] / 2
    assert {(row.language, row.operation, row.known) for row in rows()} == {("en", TEST, False)}
    assert sum(row.values.get("in_use") or 0.0 for row in rows()) == 1


def test_rows_are_the_figures_of_the_calibration() -> None:
    found, made = calibration(), {row.arm: row.values for row in rows()}
    for result in found.results:
        if result.test is None:
            assert made[result.scorer]["auroc"] is None
            continue
        assert result.test.auroc.value is not None
        for name in ("auroc", "balanced_accuracy", "f1", "f1_wrong", "coverage", "risk"):
            figure = getattr(result.test, name)
            ends = [made[result.scorer][f"{name}{end}"] for end in ("", "_low", "_high")]
            assert ends == [figure.value, figure.low, figure.high], (result.scorer, name)
        for name, figure in (
            ("gain", result.gain),
            ("over_random", result.over_random),
            ("risk_at_030", result.risks[2]),
        ):
            assert made[result.scorer].get(name) == figure.value, (result.scorer, name)
            assert made[result.scorer].get(f"{name}_low") == figure.low, (result.scorer, name)
    assert made[ALWAYS]["risk"] == made[ALWAYS]["balanced_accuracy"] == 0.5
    assert made[ALWAYS]["f1"] == pytest.approx(2 / 3)


def test_a_model_that_knows_nothing_gives_no_verdict() -> None:
    assert calibration().refusal
    values = next(row for row in rows() if row.arm == CHECKER).values
    assert (values["refused"], values["coverage"], values["risk"]) == (1.0, 0.0, None)
    found = {each.key: each for each in MADE.verdicts(rows(), RECIPE)}
    assert set(found) == {each.key for each in CLAIMS}
    assert {each.verdict for each in found.values()} == {"cannot tell"}
    assert "refuses" in found["checker_better"].evidence


def test_the_summary_says_why_a_figure_has_no_interval() -> None:
    found = {(each.arm, each.metric): each for each in MADE.summary(rows(), RECIPE)}
    assert (found["log_probability", "auroc"].low is None) == bool(found["log_probability", "auroc"].reason)
    assert found["log_probability", "auroc"].n == calibration().always_true.subjects
    assert "only one was calibrated" in found["likn_attribution", "auroc"].reason
    assert "refuses" in found[CHECKER, "risk"].reason
    assert all(each.reason for each in found.values() if each.low is None)


def test_too_few_facts_are_refused() -> None:
    loaded = tiny("gpt2")
    with pytest.raises(PromptError, match="too few"):
        finished(MADE.rows(loaded, finished(MADE.prepare(loaded, material(6), RECIPE)), Unit("", "en")))


@pytest.mark.slow
def test_on_random_weights_everything_is_done_again_and_the_model_is_left_alone() -> None:
    loaded, recipe = tiny("gpt2"), FactCheckingRecipe(languages="en", weights="both")
    before = fingerprint(loaded)
    ready = finished(MADE.prepare(loaded, material(), recipe))
    trained, random = (finished(MADE.rows(loaded, ready, unit)) for unit in MADE.units(material(), recipe))
    assert fingerprint(loaded) == before
    assert [replace(row, operation=TEST) for row in trained] == list(rows())
    assert {row.operation for row in random} == {UNTRAINED}
    assert [row.arm for row in random] == [row.arm for row in trained]
    (one, other) = (next(row for row in each if row.arm == "log_probability").values for each in (trained, random))
    assert one["auroc"] != other["auroc"]
    found = [each for each in MADE.verdicts((*trained, *random), recipe) if each.key == "untrained_is_chance"]
    assert [each.verdict for each in found] == ["cannot tell"], "six subjects are too few"
    assert "farthest from 0.5" in found[0].evidence


def test_languages_of_a_recipe_share_neurons() -> None:
    facts = [replace(item.fact, labels=item.fact.labels | {"zh": item.fact.labels["en"]}) for item in material().facts]
    prompts = [FactPrompts(tuple(ask(each, "en")), ()) for each in facts]
    items = tuple(
        Item(each, {"en": found, "zh": found}, {"en": False, "zh": False})
        for each, found in zip(facts, prompts, strict=True)
    )
    made = Material(items, items, {("P36", code): tuple(map(str, range(10))) for code in ("en", "zh")})
    loaded, recipe = tiny("gpt2"), FactCheckingRecipe(languages="en,zh")
    ready = finished(MADE.prepare(loaded, made, recipe))
    values = {row.arm: row.values for row in finished(MADE.rows(loaded, ready, Unit("", "zh")))}
    for arm in ("likn_attribution", "likn_written"):
        assert values[arm]["auroc"] is not None
        assert values[arm]["over_random_low"] is not None


def test_pictures_show_arms_and_figures_that_there_are() -> None:
    for picture in PICTURES:
        assert set(picture.arms) <= set(ARMS)
        assert any(metric.key.startswith(picture.metric) for metric in METRICS)
        assert (picture.scope, picture.language) == ("all", "each")
    profile = next(picture for picture in PICTURES if picture.kind == "profile")
    assert len(profile.ticks) == sum(metric.key.startswith(profile.metric) for metric in METRICS)


Ends = tuple[float, float, float]


def row(
    arm: str, metric: str, ends: Ends | None, subjects: int = 60, operation: str = TEST, **more: float | None
) -> Row:
    value, low, high = ends or (None, None, None)
    values = {metric: value, f"{metric}_low": low, f"{metric}_high": high, "subjects": float(subjects), **more}
    return Row("m", "", "", "en", True, arm, operation, values)


def judged(key: str, ends: Ends | None = None, *, risk: Ends | None = None, subjects: int = 60) -> str:
    """The verdict where every scorer has these ends as AUROC and as difference."""
    arms = [arm for arm in ARMS if arm not in (CHECKER, ALWAYS)]
    made = [
        *(row(arm, "auroc", ends, subjects, in_use=float(arm == "combined")) for arm in arms),
        row(CHECKER, "risk", risk, subjects, refused=float(risk is None), coverage=0.5),
        row(ALWAYS, "balanced_accuracy", (0.5, 0.5, 0.5), subjects, risk=0.5),
    ]
    value, low, high = ends or (None, None, None)
    differences = {
        f"{name}{end}": each
        for name in ("gain", "over_random")
        for end, each in (("", value), ("_low", low), ("_high", high))
    }
    made = [replace(each, values={**each.values, **differences}) if each.arm in arms else each for each in made]
    return next(each.verdict for each in MADE.verdicts(made, RECIPE) if each.key == key)


HIGH, MIDDLE, LOW, NARROW = (0.8, 0.7, 0.9), (0.6, 0.45, 0.75), (0.3, 0.2, 0.4), (0.5, 0.48, 0.52)
AHEAD, OPEN, BEHIND, LEVEL = (0.1, 0.02, 0.2), (0.1, -0.06, 0.2), (-0.1, -0.2, -0.01), (0.01, -0.04, 0.04)
TELLS = [each.key for each in CLAIMS if each.key.endswith("_tells")]
BEATS = [each.key for each in CLAIMS if " beats log P" in each.text or " beat log P" in each.text]
OVER = [each.key for each in CLAIMS if "random ones" in each.text]


def test_every_kind_of_neuron_is_judged_against_chance_log_p_and_random_ones() -> None:
    assert (len(TELLS), len(BEATS), len(OVER)) == (8, 7, 3)
    assert len({each.key for each in CLAIMS}) == len(CLAIMS) == len(TELLS) + len(BEATS) + len(OVER) + 3


@pytest.mark.parametrize("key", TELLS)
@pytest.mark.parametrize(
    ("located", "verdict"),
    [(HIGH, "supported"), (MIDDLE, "cannot tell"), (LOW, "not supported"), (NARROW, "not supported"),
     ((0.5, 0.5, 0.5), "not supported"), (None, "cannot tell")],
)  # fmt: skip
def test_telling_apart_is_an_interval_above_chance(key: str, located: Ends | None, verdict: str) -> None:
    assert judged(key, located) == verdict
    assert judged(key, located, subjects=9) == "cannot tell"


@pytest.mark.parametrize("key", [*BEATS, *OVER])
@pytest.mark.parametrize(
    ("difference", "verdict"),
    [(AHEAD, "supported"), (BEHIND, "not supported"), (OPEN, "cannot tell"), (LEVEL, "not supported"),
     (None, "cannot tell")],
)  # fmt: skip
def test_better_is_a_paired_difference_above_nothing(key: str, difference: Ends | None, verdict: str) -> None:
    assert judged(key, difference) == verdict
    assert judged(key, difference, subjects=9) == "cannot tell"


@pytest.mark.parametrize(
    ("difference", "verdict"),
    [(LEVEL, "supported"), (BEHIND, "supported"), (AHEAD, "not supported"), (OPEN, "cannot tell"),
     (None, "cannot tell")],
)  # fmt: skip
def test_random_neurons_do_as_well_if_they_surely_lose_little(difference: Ends | None, verdict: str) -> None:
    assert judged("random_as_well", difference) == verdict
    assert judged("random_as_well", difference, subjects=9) == "cannot tell"


@pytest.mark.parametrize(
    ("risk", "verdict"),
    [((0.1, 0.05, 0.2), "supported"), ((0.4, 0.2, 0.6), "cannot tell"), ((0.7, 0.6, 0.8), "not supported"),
     (NARROW, "not supported"), (None, "cannot tell")],
)  # fmt: skip
def test_the_checker_is_held_against_calling_all_right(risk: Ends | None, verdict: str) -> None:
    assert judged("checker_better", risk=risk) == verdict


@pytest.mark.parametrize(
    ("one", "subjects", "verdict"),
    [((0.5, 0.4, 0.6), 60, "supported"), ((0.5, 0.3, 0.7), 60, "cannot tell"), ((0.9, 0.8, 1.0), 60, "not supported"),
     ((0.5, 0.4, 0.6), 9, "cannot tell"), (None, 60, "cannot tell")],
)  # fmt: skip
def test_on_random_weights_every_score_must_be_near_chance(one: Ends | None, subjects: int, verdict: str) -> None:
    near = (0.52, 0.45, 0.6)
    made = [row(CHECKER, "risk", None, refused=1.0)]
    if one is not None:
        made += [row("pmi", "auroc", near, subjects, UNTRAINED), row("kn_written", "auroc", one, subjects, UNTRAINED)]
    assert next(each.verdict for each in MADE.verdicts(made, RECIPE) if each.key == "untrained_is_chance") == verdict
