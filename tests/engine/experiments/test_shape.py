"""What all experiments share: recipes that survive JSON, and texts without which a report cannot be read."""

from __future__ import annotations

import json

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.errors import KnownError
from engine.experiments import EXPERIMENTS, experiment
from engine.experiments.base import NARROWING, Experiment, Row, Unit, fact_units, generator_for
from engine.methods.base import options
from tests.engine.experiments.making import material

every = pytest.mark.parametrize("made", EXPERIMENTS, ids=lambda each: each.key)


@every
def test_a_recipe_survives_json(made: Experiment) -> None:
    changed = {"facts": 7, "languages": "en,zh", "seed": 3}
    recipe = made.Recipe.from_json(changed)
    again = made.Recipe.from_json(json.loads(json.dumps(recipe.to_json())))
    assert again == recipe != made.Recipe()
    assert set(recipe.to_json()) == {each.name for each in options(made.Recipe)} - set(NARROWING)
    assert recipe.spoken == ("en", "zh")


@every
def test_a_recipe_refuses_what_it_does_not_know(made: Experiment) -> None:
    with pytest.raises(KnownError, match="no setting 'colour'"):
        made.Recipe.from_json({"colour": 1})
    with pytest.raises(KnownError, match="facts"):
        made.Recipe.from_json({"facts": 0})


@every
def test_an_experiment_says_what_it_is(made: Experiment) -> None:
    assert experiment(made.key) is made
    assert made.title
    assert made.question.endswith("?")
    assert all(text.endswith(".") for text in made.method)
    assert len({each.key for each in made.metrics}) == len(made.metrics)
    assert len({each.key for each in made.claims}) == len(made.claims)
    assert all(each.rule.startswith("Supported if") for each in made.claims)
    assert all(each.caveat for each in made.published)
    for picture in made.pictures:
        assert set(picture.arms) <= set(made.arms)
        assert set(picture.operations) <= set(made.operations)
        assert picture.kind == "profile" or picture.metric in {each.key for each in made.metrics}


def test_an_unknown_experiment_is_named() -> None:
    with pytest.raises(KnownError, match=r"There is no experiment 'alchemy'.*localisation"):
        experiment("alchemy")


def test_units_are_facts_in_languages_in_their_order() -> None:
    recipe = EXPERIMENTS[0].Recipe(languages="en")
    assert fact_units(material(2), recipe) == (Unit("fact-0", "en"), Unit("fact-1", "en"))


def test_chance_depends_on_seed_and_names_alone() -> None:
    first = generator_for(1, "fact", "en").integers(2**32, size=4)
    np.testing.assert_array_equal(first, generator_for(1, "fact", "en").integers(2**32, size=4))
    for other in (generator_for(2, "fact", "en"), generator_for(1, "fact", "zh"), generator_for(1, "facten")):
        assert (first != other.integers(2**32, size=4)).any()


@given(st.dictionaries(st.text(max_size=5), st.one_of(st.none(), st.floats(allow_nan=False, allow_infinity=False))))
def test_a_row_survives_json_to_the_last_bit(values: dict[str, float | None]) -> None:
    row = Row("m", "f", "P36", "en", True, "arm", "suppress", values)
    assert Row.from_json(json.loads(json.dumps(row.to_json(), allow_nan=False))) == row


def test_a_value_that_is_not_finite_is_none() -> None:
    row = Row("m", "f", "P36", "en", True, "arm", "suppress", {"a": float("nan"), "b": float("inf"), "c": 1.0})
    assert row.to_json()[-1] == {"a": None, "b": None, "c": 1.0}
