"""What intents change in the state, the picture a session keeps, and the pace of a job."""

from __future__ import annotations

import json
from dataclasses import replace
from types import MappingProxyType

import pytest

from engine.errors import PromptError
from engine.types import Answer, Fact, Label, Neuron, Prompt
from kn_studio.app_state import AppState, LiveAnswer, ScaledAnswer, Scaling
from kn_studio.fact_intents import ChooseLanguages, TypeFact
from kn_studio.fact_state import FactBook
from kn_studio.intents import FocusNeuron, LoadModel, SetShare, SetThreshold, SetTopK
from kn_studio.pace import Pace
from kn_studio.reducer import changes, chosen, read_again, typed_prompts
from kn_studio.view_state import pack, unpack, wanted_model

GERMANY = Fact("u1", "P36", {"en": Label("Germany", "Berlin"), "zh": Label("德国", "柏林")})


EN, ZH = "The capital of Germany is [Y].", "德国的首都是[Y]。"
BOOK = FactBook(
    GERMANY,
    {
        "en": tuple(Prompt(EN, "Berlin", "en", "u1", "P36", held) for held in (False, True)),
        "zh": tuple(Prompt(ZH, "柏林", "zh", "u1", "P36", held) for held in (False, True)),
    },
)


def test_choosing_a_fact_fills_its_prompts_and_clears_what_was_about_the_last_one() -> None:
    state = AppState(languages=("en", "zh", "ar"), run=3, landed=5, map_mode="ar")
    found = chosen(state, BOOK)
    assert found["languages"] == ("en", "zh")
    assert found["book"] is BOOK
    assert next(prompt.text for prompt in found["prompts"]) == EN
    assert [prompt.held_out for prompt in found["prompts"]] == [False, True, False, True]
    assert found["prompts"][2].answer == "柏林"
    assert (found["run"], found["landed"], found["map_mode"]) == (None, 0, "all")


def test_a_fact_that_has_none_of_the_languages_is_shown_in_english() -> None:
    assert chosen(AppState(languages=("ar",)), BOOK)["languages"] == ("en",)


def test_a_fact_read_again_keeps_its_run_and_loses_answers_to_other_prompts() -> None:
    live = (LiveAnswer(BOOK.prompts["en"][0], Answer(("Berlin",), (1,), 0.5, -0.7, 1, ())),)
    state = AppState(fact=GERMANY, book=BOOK, languages=("en",), prompts=BOOK.prompts["en"], live=live, run=3)
    assert "run" not in read_again(state, BOOK)
    assert read_again(state, BOOK)["live"] == live
    edited = replace(BOOK, prompts={"en": BOOK.prompts["en"][:1]})
    again = read_again(state, edited)
    assert (again["prompts"], again["live"]) == (BOOK.prompts["en"][:1], ())
    assert read_again(replace(state, fact=None), BOOK) == {}


def test_languages_keep_order_and_drop_doubles() -> None:
    state = AppState(fact=GERMANY, book=BOOK)
    found = changes(state, ChooseLanguages(("zh", "en", "zh")))
    assert found is not None
    assert found["languages"] == ("zh", "en")
    assert [prompt.language for prompt in found["prompts"]] == ["zh", "zh", "en", "en"]


def test_thresholds_are_per_language_or_for_all_and_stay_in_range() -> None:
    state = AppState(languages=("en", "zh"), thresholds=MappingProxyType({"en": 0.4}))
    assert changes(state, SetThreshold(0.2, "zh")) == {"thresholds": {"en": 0.4, "zh": 0.2}}
    assert changes(state, SetThreshold(7.0)) == {"thresholds": {"en": 1.0, "zh": 1.0}}
    assert changes(state, SetShare(-1.0)) == {"share": 0.05}, "no share at all would be no condition"


def test_another_neuron_forgets_the_card_of_the_last_one() -> None:
    neuron = Neuron(3, 12)
    assert changes(AppState(), FocusNeuron(neuron)) == {"neuron": neuron, "card": None, "scaling": None}
    assert changes(AppState(neuron=neuron), FocusNeuron(neuron)) == {}


def test_an_equal_number_is_one_at_least_and_can_be_let_go() -> None:
    assert changes(AppState(), SetTopK(0)) == {"top_k": 1}
    assert changes(AppState(), SetTopK(40)) == {"top_k": 40}
    assert changes(AppState(top_k=40), SetTopK(None)) == {"top_k": None}


def test_work_is_none_of_the_state() -> None:
    assert changes(AppState(), LoadModel("demo-bert")) is None


@pytest.mark.parametrize(
    ("prompts", "answer", "word"),
    [
        ((), "Berlin", "no prompt"),
        (("The capital of Germany is",), "Berlin", "no [Y]"),
        (("[Y] is [Y].",), "Berlin", "more than one"),
        (("The capital is [Y].",), "  ", "no answer"),
    ],
)
def test_a_typed_fact_that_cannot_be_asked_is_refused(prompts: tuple[str, ...], answer: str, word: str) -> None:
    with pytest.raises(PromptError, match=word.replace("[", r"\[").replace("]", r"\]")):
        typed_prompts(TypeFact(prompts, answer, "en"))


def test_the_picture_goes_through_json_and_back() -> None:
    state = AppState(
        fact=GERMANY,
        languages=("zh", "en"),
        thresholds=MappingProxyType({"zh": 0.25}),
        share=0.8,
        map_mode="zh",
        station="neurons",
        neuron=Neuron(2, 400),
        run=7,
        top_k=12,
        scaling=Scaling(
            (Neuron(2, 400),), 0.0, (ScaledAnswer("zh", 0.9, 0.4, 0.89, 0.01, 0.85, 0.02, 2, True),), "f00d"
        ),
    )
    stored = json.loads(json.dumps(pack(state)))
    found = unpack(stored, {"u1": GERMANY}.get)
    for name in ("fact", "languages", "share", "map_mode", "station", "neuron", "run", "scaling", "top_k"):
        assert found[name] == getattr(state, name), name
    assert dict(found["thresholds"]) == {"zh": 0.25}
    typed = AppState(typed=TypeFact(("Paris is in [Y].",), "France", "en"))
    assert unpack(json.loads(json.dumps(pack(typed))), {"u1": GERMANY}.get)["typed"] == typed.typed


_BROKEN_BARS = {"neurons": [[0, 1]], "factor": 0, "rows": [{}]}


@pytest.mark.parametrize(
    "stored",
    [None, 3, {}, {"version": 99}, {"version": 1, "neuron": "x", "run": "seven", "scaling": _BROKEN_BARS}],
)
def test_a_damaged_picture_still_opens(stored: object) -> None:
    assert unpack(stored, {"u1": GERMANY}.get) == {}
    assert wanted_model(stored) == ""


def test_time_left_follows_the_pace_and_starts_afresh_in_a_new_phase() -> None:
    pace = Pace()
    assert pace.seconds_left(20, 50, 100.0) is None
    assert pace.seconds_left(20, 50, 101.0) is None
    assert pace.seconds_left(30, 50, 110.0) == pytest.approx(20.0)
    assert pace.seconds_left(0, 4, 111.0) is None
    assert pace.seconds_left(2, 4, 113.0) == pytest.approx(2.0)
    assert Pace().seconds_left(1, 0, 1.0) is None
