"""Fact-checking by language: rows that are the calibration's own figures, what is not known, and every verdict."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

import pytest

from engine.checking.calibration import calibrate
from engine.checking.setup import Given
from engine.checking.types import SCORERS, Calibration
from engine.errors import PromptError
from engine.experiments import experiment
from engine.experiments.base import Item, Material, Row, Unit
from engine.experiments.fact_checking import FactCheckingRecipe
from engine.experiments.fact_checking_claims import ALWAYS, ARMS, CHECKER, CLAIMS, METRICS, TEST
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
    given = Given(candidates={"P36": material().candidates["P36", "en"]})
    return finished(calibrate(tiny("gpt2"), facts, "en", ["P36"], ask, given=given, setup=RECIPE.setup))


def test_a_unit_is_a_language() -> None:
    recipe = FactCheckingRecipe()
    assert MADE.units(material(), recipe) == (Unit("", "en"), Unit("", "zh"))


def test_the_settings_reach_the_calibration() -> None:
    recipe = FactCheckingRecipe.from_json(
        {"facts": 70, "split": "object", "prompts": 2, "target_risk": 0.2, "seed": 7, "baseline": "zero"}
    )
    assert FactCheckingRecipe.from_json(recipe.to_json()) == recipe
    setup = recipe.setup
    assert (setup.split, setup.prompts, setup.facts, setup.target_risk, setup.seed) == ("object", 2, 70, 0.2, 7)
    assert setup.settings is not None
    assert (setup.settings.baseline, setup.settings.tolerance) == ("zero", 0.0)


def test_every_scorer_has_a_row_beside_calling_all_right() -> None:
    assert [row.arm for row in rows()] == [*SCORERS, CHECKER, ALWAYS]
    assert set(ARMS) == {row.arm for row in rows()}
    names = {each.key for each in METRICS}
    assert {name.removesuffix("_low").removesuffix("_high") for row in rows() for name in row.values} == names
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
    assert "given" in found["dkn_attribution", "auroc"].reason
    assert "refuses" in found[CHECKER, "risk"].reason
    assert all(each.reason for each in found.values() if each.low is None)


def test_too_few_facts_are_refused() -> None:
    loaded = tiny("gpt2")
    with pytest.raises(PromptError, match="too few"):
        finished(MADE.rows(loaded, finished(MADE.prepare(loaded, material(6), RECIPE)), Unit("", "en")))


Ends = tuple[float, float, float]


def row(arm: str, metric: str, ends: Ends | None, subjects: int = 60, **more: float | None) -> Row:
    value, low, high = ends or (None, None, None)
    values = {metric: value, f"{metric}_low": low, f"{metric}_high": high, "subjects": float(subjects), **more}
    return Row("m", "", "", "en", True, arm, TEST, values)


def judged(
    key: str, located: Ends | None = None, other: Ends | None = None, *, risk: Ends | None = None, subjects: int = 60
) -> str:
    made = [
        *(row(arm, "auroc", located, subjects) for arm in ("kn_attribution", "kn_activation", "kn_written")),
        *(row(arm, "auroc", other, subjects) for arm in ("log_probability", "random_attribution")),
        row("combined", "auroc", located, subjects, in_use=1.0),
        row(CHECKER, "risk", risk, subjects, refused=float(risk is None), coverage=0.5),
        row(ALWAYS, "balanced_accuracy", (0.5, 0.5, 0.5), subjects, risk=0.5),
    ]
    return next(each.verdict for each in MADE.verdicts(made, RECIPE) if each.key == key)


HIGH, MIDDLE, LOW, NARROW = (0.8, 0.7, 0.9), (0.6, 0.45, 0.75), (0.3, 0.2, 0.4), (0.5, 0.48, 0.52)


@pytest.mark.parametrize("key", ["attribution_tells", "activation_tells", "written_tells"])
@pytest.mark.parametrize(
    ("located", "verdict"),
    [(HIGH, "supported"), (MIDDLE, "cannot tell"), (LOW, "not supported"), (NARROW, "not supported"),
     ((0.5, 0.5, 0.5), "not supported"), (None, "cannot tell")],
)  # fmt: skip
def test_telling_apart_is_an_interval_above_chance(key: str, located: Ends | None, verdict: str) -> None:
    assert judged(key, located) == verdict
    assert judged(key, located, subjects=9) == "cannot tell"


@pytest.mark.parametrize("key", ["better_than_log_probability", "combined_better", "better_than_random"])
@pytest.mark.parametrize(
    ("located", "other", "verdict"),
    [(HIGH, NARROW, "supported"), (LOW, NARROW, "not supported"), (MIDDLE, NARROW, "cannot tell"),
     (NARROW, NARROW, "not supported"), (HIGH, None, "cannot tell")],
)  # fmt: skip
def test_better_is_disjoint_intervals(key: str, located: Ends, other: Ends | None, verdict: str) -> None:
    assert judged(key, located, other) == verdict


@pytest.mark.parametrize(
    ("located", "random", "verdict"),
    [(NARROW, NARROW, "supported"), (LOW, HIGH, "supported"), (HIGH, NARROW, "not supported"),
     (MIDDLE, NARROW, "cannot tell"), (None, NARROW, "cannot tell")],
)  # fmt: skip
def test_random_neurons_do_as_well_if_they_surely_lose_little(
    located: Ends | None, random: Ends, verdict: str
) -> None:  # fmt: skip
    assert judged("random_as_well", located, random) == verdict
    assert judged("random_as_well", located, random, subjects=9) == "cannot tell"


@pytest.mark.parametrize(
    ("risk", "verdict"),
    [((0.1, 0.05, 0.2), "supported"), ((0.4, 0.2, 0.6), "cannot tell"), ((0.7, 0.6, 0.8), "not supported"),
     (NARROW, "not supported"), (None, "cannot tell")],
)  # fmt: skip
def test_the_checker_is_held_against_calling_all_right(risk: Ends | None, verdict: str) -> None:
    assert judged("checker_better", risk=risk) == verdict
