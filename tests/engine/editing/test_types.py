"""Recipes of edits: kept as JSON and back, and refused where they say something impossible."""

from __future__ import annotations

import json

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.editing.types import (
    EDIT_KINDS,
    AnswerChange,
    Edit,
    EditError,
    FitFacts,
    checked,
    edit_in,
    edit_out,
    enhance,
    erase,
    in_words,
    suppress,
)
from engine.errors import DataError
from engine.types import Neuron, Prompt

PROMPT = Prompt("The capital of France is [Y].", "Paris", "en", "uuid", "P36", True)
CHANGE = AnswerChange("zh", "巴黎", "柏林", (5, 6), (7,))
FACTS = FitFacts(7, 3.0, 0.5, 0.01, 0.4, 2, 2, "won", True, "ab" * 32)
NEURONS = (Neuron(0, 3), Neuron(2, 11))

neurons = st.lists(st.builds(Neuron, st.integers(0, 99), st.integers(0, 99999)), min_size=1, unique=True).map(tuple)
texts = st.text(max_size=20)
changes = st.builds(
    AnswerChange,
    texts,
    texts,
    texts,
    st.lists(st.integers(0, 10**6)).map(tuple),
    st.lists(st.integers(0, 10**6), min_size=1).map(tuple),
)
numbers = st.floats(-1e6, 1e6)


@st.composite
def edits(draw: st.DrawFn) -> Edit:
    kind = draw(st.sampled_from(EDIT_KINDS))
    chosen = draw(neurons)
    answers = draw(st.lists(changes, min_size=1, max_size=3).map(tuple)) if kind in ("rewrite", "fitted") else ()
    size = draw(st.integers(1, 4))
    delta = draw(st.lists(st.floats(-9, 9, width=32), min_size=size * len(chosen), max_size=size * len(chosen)))
    return Edit(
        kind,
        chosen if kind == "fitted" else tuple(sorted(chosen)),
        factor=draw(numbers),
        answers=answers,
        variant="dai" if kind == "rewrite" else "zero" if kind == "erase" else "",
        tokens=draw(st.sampled_from(("first", "mean"))),
        remove=draw(numbers),
        add=draw(numbers),
        prompts=(PROMPT,) * draw(st.integers(1, 2)),
        unrelated=(PROMPT,) * draw(st.integers(0, 2)),
        seed=draw(st.integers(0, 2**31)),
        delta=np.array(delta, "<f4").tobytes() if kind == "fitted" else b"",
        fit=FACTS if kind == "fitted" else None,
        fact=draw(texts),
        note=draw(texts),
    )


@given(edits())
def test_an_edit_comes_back_from_json_as_it_was(edit: Edit) -> None:
    assert edit_in(json.loads(json.dumps(edit_out(edit)))) == edit
    assert in_words(edit).endswith(".")
    assert hash(edit) == hash(edit_in(edit_out(edit)))


def test_neurons_stand_once_and_in_order() -> None:
    assert suppress((Neuron(2, 1), Neuron(0, 5), Neuron(2, 1))).neurons == (Neuron(0, 5), Neuron(2, 1))
    assert enhance(NEURONS).factor == 2.0
    assert suppress(NEURONS).factor == 0.0
    assert erase(NEURONS).variant == "zero"


def test_fitted_values_are_rows_of_the_neurons() -> None:
    delta = np.arange(8, dtype="<f4").reshape(2, 4)
    edit = Edit("fitted", NEURONS, answers=(CHANGE,), prompts=(PROMPT,), delta=delta.tobytes())
    assert np.array_equal(checked(edit).values, delta)
    assert not edit.values.flags.writeable
    assert suppress(NEURONS).values.shape == (2, 0)


@pytest.mark.parametrize(
    ("edit", "what"),
    [
        (Edit("melt", NEURONS), "no edit 'melt'"),  # type: ignore[arg-type]
        (Edit("suppress", ()), "no neuron"),
        (Edit("erase", NEURONS), "variant"),
        (Edit("erase", NEURONS, variant="dai"), "variant"),
        (Edit("suppress", NEURONS, variant="zero"), "variant"),
        (Edit("enhance", NEURONS, factor=float("nan")), "finite"),
        (Edit("rewrite", NEURONS, answers=(CHANGE,), variant="dai", add=float("inf")), "finite"),
        (Edit("mean", NEURONS), "needs prompts"),
        (Edit("resample", NEURONS), "needs prompts"),
        (Edit("rewrite", NEURONS, variant="dai"), "no new answer"),
        (Edit("rewrite", NEURONS, answers=(AnswerChange("en", "a", "b"),), variant="dai"), "no tokens"),
        (Edit("fitted", NEURONS, answers=(CHANGE,), prompts=(PROMPT,)), "damaged"),
        (Edit("fitted", NEURONS, answers=(CHANGE,), prompts=(PROMPT,), delta=b"\0" * 12), "damaged"),
        (
            Edit("fitted", NEURONS, answers=(CHANGE,), prompts=(PROMPT,), delta=np.full(4, np.nan, "<f4").tobytes()),
            "damaged",
        ),
        (Edit("fitted", NEURONS[:1] * 2, answers=(CHANGE,), prompts=(PROMPT,), delta=b"\0" * 16), "twice"),
    ],
)
def test_what_is_impossible_is_said(edit: Edit, what: str) -> None:
    with pytest.raises(EditError, match=what):
        checked(edit)


@pytest.mark.parametrize(
    "damage",
    [
        lambda found: found.pop("neurons"),
        lambda found: found.update(neurons=["L1"]),
        lambda found: found.update(neurons=7),
        lambda found: found.update(factor="two"),
        lambda found: found.update(delta="?"),
        lambda found: found.update(answers=[{"language": "en"}]),
        lambda found: found.update(prompts=[{"wording": ""}]),
        lambda found: found.update(fit={"steps": 1}),
        lambda found: found.update(stranger=1),
    ],
)
def test_a_damaged_recipe_is_refused(damage: object) -> None:
    found = edit_out(suppress(NEURONS))
    damage(found)  # type: ignore[operator]
    with pytest.raises(DataError, match="no edit"):
        edit_in(found)
