"""Arms that a recipe leaves out: not computed, the others as they were, and claims that say what they miss."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from engine.errors import KnownError
from engine.experiments import EXPERIMENTS, chosen_arms, experiment, localisation, robustness_arms
from engine.experiments.base import Experiment, Material, Recipe, Row, Unit
from engine.experiments.summaries import Verdict
from engine.model import LoadedModel
from tests.engine.experiments.making import in_languages, material
from tests.engine.tiny import finish, tiny

SENTENCES = {"en": ("Kyoto is large.", "Tokyo is a city.")}
CASES: Mapping[str, tuple[str, Mapping[str, Any], Material, str]] = {
    "localisation": (
        "bert", {"facts": 2, "languages": "en", "top_k": 4, "sentences": 1, "draws": 1, "others": 1, "prompts": 1,
                 "tests": 1}, material(2), "activation,matched",
    ),
    "robustness": (
        "gpt2", {"facts": 2, "languages": "en", "candidates": 4, "draws": 1, "prompts": 1, "train": 0},
        replace(material(2), texts=SENTENCES), "kn,pair,pair_random",
    ),
    "cross-lingual-editing": (
        "bert", {"facts": 1, "languages": "en,zh", "left_out": "fr", "fit_steps": 2, "baseline": "mean"},
        in_languages(), "likn,random",
    ),
    "degeneracy": (
        "gpt2", {"facts": 1, "languages": "en", "candidates": 4, "sets": 5, "topology": 20, "partitions": 1},
        material(1), "sets,topology",
    ),
    "complexity": (
        "gpt2", {"facts": 1, "languages": "en", "candidates": 4, "sets": 5, "topology": 20, "partitions": 1,
                 "share": 0.1}, material(1), "pairs_number,topology_share",
    ),
    "evolvability": (
        "gpt2", {"facts": 2, "languages": "en", "candidates": 4, "seeds": 1, "steps": 1, "sentences": 0, "old": 1},
        material(2), "interacting,kn,full",
    ),
}  # fmt: skip
every = pytest.mark.parametrize("made", EXPERIMENTS, ids=lambda each: each.key)


def computed(key: str, arms: str = "") -> tuple[Experiment, Recipe, tuple[Row, ...]]:
    """All rows of an experiment's first units with these arms."""
    model, given, facts, _ = CASES[key]
    made, loaded = experiment(key), tiny(model)
    recipe = made.Recipe.from_json({**given, "arms": arms})
    prepared = finish(made.prepare(loaded, facts, recipe))
    return (
        made,
        recipe,
        tuple(row for unit in units(made, facts, recipe) for row in rows_of(made, loaded, prepared, unit)),
    )


def units(made: Experiment, facts: Material, recipe: Recipe) -> tuple[Unit, ...]:
    return made.units(facts, recipe)[:6]


def rows_of(made: Experiment, loaded: LoadedModel, prepared: Any, unit: Unit) -> tuple[Row, ...]:
    return finish(made.rows(loaded, prepared, unit))


@every
def test_what_claims_need_can_be_left_out_and_has_a_title(made: Experiment) -> None:
    assert set(made.optional) <= set(made.arms)
    always = {arm for claim in made.claims for arm in claim.needs} - set(made.optional)
    assert always <= {"none"}, "what is always computed is no neuron at all"
    assert bool(made.optional) == (made.key != "fact-checking")


@pytest.mark.parametrize("key", [
    "localisation", "robustness", "cross-lingual-editing", pytest.param("degeneracy", marks=pytest.mark.slow),
    pytest.param("complexity", marks=pytest.mark.slow), pytest.param("evolvability", marks=pytest.mark.slow),
])  # fmt: skip
def test_arms_that_are_left_out_have_no_row_and_the_others_are_as_they_were(key: str) -> None:
    arms = CASES[key][-1]
    made, recipe, some = computed(key, arms)
    _, _, whole = computed(key)
    missing = chosen_arms.left_out(made, recipe)
    assert missing == set(made.optional) - set(arms.split(","))
    assert not {row.arm.partition("@")[0] for row in some} & missing
    kept = {(row.fact, row.language, row.arm, row.operation): row.values for row in whole
            if row.arm.partition("@")[0] not in missing}  # fmt: skip
    if key != "evolvability":
        # There the units are arms, and the first six are others.
        assert {(row.fact, row.language, row.arm, row.operation) for row in some} == set(kept)
    for row in some:
        before = kept.get((row.fact, row.language, row.arm, row.operation), row.values)
        assert set(row.values) == set(before)
        for name, value in row.values.items():
            other = before[name]
            assert (value is None) == (other is None)
            assert value is None or other is None or np.isclose(value, other, rtol=1e-6, atol=1e-8), (row.arm, name)


@pytest.mark.parametrize("key", [
    "localisation", "robustness", "cross-lingual-editing", pytest.param("degeneracy", marks=pytest.mark.slow),
    pytest.param("complexity", marks=pytest.mark.slow), pytest.param("evolvability", marks=pytest.mark.slow),
])  # fmt: skip
def test_a_claim_without_its_arm_cannot_be_told_and_says_which(key: str) -> None:
    made, recipe, rows = computed(key, CASES[key][-1])
    missing = chosen_arms.left_out(made, recipe)
    found = chosen_arms.verdicts(made, rows, recipe)
    assert {each.key for each in found} == {claim.key for claim in made.claims}
    needs = {claim.key: [arm for arm in claim.needs if arm in missing] for claim in made.claims}
    assert any(needs.values())
    for each in found:
        if needs[each.key]:
            assert each.verdict == "cannot tell"
            assert made.arms[needs[each.key][0]] in each.evidence
            assert "left out, and this claim needs" in each.evidence
        else:
            assert "left out, and" not in each.evidence
    shown = chosen_arms.figures(made, rows, recipe)
    assert shown
    assert not {each.arm.partition("@")[0] for each in shown} & missing


def test_a_claim_that_has_all_its_arms_is_judged_as_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    made = experiment("localisation")
    recipe = made.Recipe(arms="activation,amig_per_word")
    told = tuple(Verdict(c.text, "supported", "So it is.", c.rule, "m", c.key) for c in made.claims)
    monkeypatch.setattr(type(made), "verdicts", lambda _self, _rows, _recipe: told)
    found = {each.key: each for each in chosen_arms.verdicts(made, (), recipe)}
    assert found["more_than_activation"].verdict == found["specific"].verdict == "supported"
    assert found["more_than_gradient"].evidence == (
        "The arm 'Gradient × activation' was left out, and this claim needs it."
    )
    alone = {each.key: each for each in chosen_arms.verdicts(made, (), made.Recipe(arms="activation"))}
    assert alone["more_than_gradient"].evidence == (
        "The arms 'AMIG, a path per word' and 'Gradient × activation' were left out, and this claim needs them."
    )


def test_methods_that_are_left_out_are_not_scored(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    score = localisation._scored

    def listening(loaded: LoadedModel, arm: str, *more: Any) -> Any:
        asked.append(arm)
        return score(loaded, arm, *more)

    monkeypatch.setattr(localisation, "_scored", listening)
    computed("localisation", "activation")
    assert set(asked) == {"activation"}
    asked.clear()
    computed("localisation", "matched")
    assert set(asked) == {"amig_per_word"}, "what is matched rests on them"


def test_the_search_over_random_neurons_is_spared(monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*_arguments: Any) -> Any:
        raise AssertionError("random neurons were searched")

    monkeypatch.setattr(robustness_arms, "search", refused)
    _, _, rows = computed("robustness", "kn,pair")
    assert {"none", "kn", "pair"} <= {row.arm for row in rows}


def test_arms_are_named_by_key_or_by_what_their_keys_begin_with() -> None:
    made = experiment("localisation")
    assert chosen_arms.arms_of(made, "random, amig") == "amig_per_word,amig_mean,amig_zero,random"
    assert chosen_arms.arms_of(made, ",".join(made.optional)) == chosen_arms.arms_of(made, "") == ""
    with pytest.raises(KnownError, match="no arm 'alchemy' to choose") as refused:
        chosen_arms.arms_of(made, "amig,alchemy")
    assert "amig_per_word, amig_mean" in refused.value.hint
    with pytest.raises(KnownError, match="made together"):
        chosen_arms.arms_of(experiment("fact-checking"), "kn")
    with pytest.raises(KnownError, match="no arm 'clean'"):
        chosen_arms.arms_of(experiment("robustness"), "clean")


@every
def test_a_recipe_that_narrows_nothing_is_written_as_ever(made: Experiment) -> None:
    assert not {"relations", "source", "uuids", "years", "arms"} & set(made.Recipe().to_json())
    narrow = {"relations": "P36", "source": "S", "uuids": "a,b", "years": "2012-2018", "arms": "x"}
    recipe = made.Recipe.from_json(narrow)
    assert made.Recipe.from_json(recipe.to_json()) == recipe
    assert narrow.items() <= recipe.to_json().items()
    assert recipe.computes("x")
    assert not recipe.computes("y")
