from __future__ import annotations

from dataclasses import replace

import pytest

from engine.editing.types import EditLine, suppress
from engine.types import Neuron, Prompt
from kn_studio.app_state import AppState, JobLine, LiveAnswer, Message
from kn_studio.editing_state import Edits
from kn_studio.fact_state import FactRow, FactSearch
from kn_studio.intents import LocateNeurons
from kn_studio.viewmodels import facts
from kn_studio.viewmodels.lint import lint, slot_is_last, typed_fault
from tests.viewmodels import small

SEARCH = FactSearch(
    "ger",
    "ar",
    "",
    700,
    (FactRow(small.UUID, "P36", "ar", "ألمانيا", "برلين", 6, "cldr"), FactRow("u2", "P36", "ar", "النيجر", "نيامي", 3)),
    (("P36", "capital"), ("P37", "official language")),
    ("zh", "en", "ar"),
)
CAUSAL = replace(small.MODEL, kind="causal", mask_token=None)


def chosen(**changes: object) -> AppState:
    languages = ("en", "hi")
    base = AppState(
        model=small.MODEL, fact=small.GERMANY, languages=languages, prompts=small.prompts(languages), search=SEARCH
    )
    return replace(base, **changes)  # type: ignore[arg-type]


def test_what_was_found() -> None:
    view = facts.view(AppState(search=SEARCH), None).table
    assert (view.total, view.count) == ("700 facts", 700)
    assert [(row.subject, row.right_to_left) for row in view.rows] == [("ألمانيا", True), ("النيجر", True)]
    assert [code for code, _ in view.languages] == ["ar", "zh", "en"]
    assert view.languages[2][1] == "English · en"
    assert view.relations[0] == ("", "All relations")
    assert view.chosen == ""
    assert view.nothing == ""


@pytest.mark.parametrize(
    ("interface", "asked", "language"),
    [
        ("zh", ("en", "zh", "hi"), "zh"),
        ("ar", ("hi", "zh", "en"), "en"),
        ("ar", ("hi", "zh"), "hi"),
        ("en", ("zh", "en"), "en"),
    ],
)
def test_the_sentence_is_in_the_language_of_the_words_around_it(
    interface: str, asked: tuple[str, ...], language: str
) -> None:
    prompts = small.prompts(asked)
    line = facts.view(chosen(languages=asked, prompts=prompts, interface=interface), None).fact
    assert line.sentence is not None
    first = next(prompt for prompt in prompts if prompt.language == language)
    assert line.sentence.text == first.text.replace("[Y]", first.answer)


@pytest.mark.parametrize(
    ("search", "message"),
    [
        (FactSearch(), "The facts are being read."),
        (replace(SEARCH, rows=(), total=0), "No fact has “ger” in its subject or answer."),
        (
            replace(SEARCH, rows=(), total=0, relation="P37"),
            "No fact has “ger” in its subject or answer in this relation.",
        ),
    ],
)
def test_nothing_found(search: FactSearch, message: str) -> None:
    assert facts.view(AppState(search=search), None).table.nothing == message


def test_labels_in_all_languages_the_chosen_ones_first() -> None:
    view = facts.view(chosen(), None)
    assert [row.language for row in view.labels] == ["en", "hi", "ar", "zh", "de", "ru"]
    assert [row.position for row in view.labels] == [0, 1, None, None, None, None]
    assert [row.withheld for row in view.labels] == [False, True, False, False, False, False]
    assert view.labels[2].right_to_left
    assert view.table.chosen == small.UUID
    assert view.locate == LocateNeurons((small.UUID,), ("en", "hi"))


def test_live_answers_beside_the_prompts() -> None:
    prompts = small.prompts(("en", "hi"))
    live = (
        LiveAnswer(prompts[0], small.answer("Berlin", 0.93)),
        LiveAnswer(prompts[1], small.answer("Wien", 0.01, 214)),
    )
    view = facts.view(chosen(live=live), None)
    assert (view.prompts[0].says, view.prompts[0].rank, view.prompts[0].probability) == ("Berlin", 1, 0.93)
    assert view.prompts[0].tokens == ("Berlin",)
    assert (view.prompts[2].says, view.prompts[2].probability) == ("", None)
    assert view.answers == "Ranked first in 1 of 2 prompts."
    held = tuple(replace(each, prompt=replace(each.prompt, held_out=True)) for each in live[:1])
    mixed = facts.view(chosen(live=(*held, live[1])), None)
    assert mixed.answers == "Ranked first in 1 of 2 prompts, 1 of them held out."
    assert mixed.fact.detail.endswith("known in 1 of 2 · 1 of them held out")
    assert "ranked first in 1 of 2 prompts, 1 of them held out" in mixed.fact.chips[0].tooltip
    unknown = facts.view(chosen(live=live[1:]), None)
    assert unknown.answers == "The model does not know this: rank 214 at best in 1 prompt."


def test_a_causal_model_cannot_use_every_prompt() -> None:
    view = facts.view(chosen(model=CAUSAL), None)
    assert [bool(row.fault) for row in view.prompts] == [False, False, False, False, False, True]
    assert not any(row.fault for row in facts.view(chosen(), None).prompts)
    assert "2–3 prompts a language" in view.fact.detail
    assert "3 prompts a language" in facts.view(chosen(), None).fact.detail
    none = facts.view(chosen(model=CAUSAL, prompts=small.prompts(("hi",))[2:]), None)
    assert "can use none of these prompts" in none.model_message


def test_without_a_model_nothing_can_be_asked() -> None:
    view = facts.view(chosen(model=None), None)
    assert (view.can_ask, view.locate) == (False, None)
    assert view.model_message == "Load a model to see its answers."
    loading = facts.view(chosen(model=None, model_busy="demo-bert"), None)
    assert loading.model_message == "demo-bert is being loaded."
    failed = Message("error", "The folder holds no model.", "Choose another one.")
    told = facts.view(chosen(model=None, message=failed), None).model_message
    assert told == "No model is loaded. The folder holds no model. Choose another one."
    assert facts.view(chosen(job=JobLine("1", "Locating")), None).busy


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("The capital of Germany is [Y].", True),
        ("德国的首都是[Y]。", True),
        ("जर्मनी की राजधानी है [Y]।", True),
        ("عاصمة ألمانيا هي [Y].", True),
        ("[Y] is the capital.", False),
        ("No slot", False),
    ],
)
def test_slot_is_last(text: str, last: bool) -> None:
    assert slot_is_last(text) == last


def test_lint_speaks_only_of_causal_models() -> None:
    prompt = Prompt("[Y] is the capital.", "Berlin", "en")
    assert lint(prompt, causal=False) == ""
    assert "slot is not last" in lint(prompt, causal=True)
    assert "Nothing stands before" in lint(Prompt("[Y].", "Berlin", "en"), causal=True)


@pytest.mark.parametrize(
    ("prompts", "answer", "fault"),
    [
        (("Rome is in [Y].",), "Italy", ""),
        ((), "Italy", "Write a sentence with [Y] where the answer belongs."),
        (("Rome is in Italy.",), "Italy", "Write [Y] where the answer belongs."),
        (("[Y] [Y]",), "Italy", "Write [Y] only once."),
        (("[Y].",), "Italy", "Write a sentence around [Y]."),
        (("Rome is in [Y].", "Rome: Italy"), "Italy", "Sentence 2: Write [Y] where the answer belongs."),
        (("Rome is in [Y].",), " ", "Write the answer."),
    ],
)
def test_the_form_says_one_thing_at_a_time(prompts: tuple[str, ...], answer: str, fault: str) -> None:
    assert facts.typed_error(prompts, answer) == fault
    assert typed_fault("") == ""


def test_answers_that_an_edit_took_away_are_told_of() -> None:
    edits = Edits((EditLine(1, suppress((Neuron(0, 1),))),), "c" * 64, small.FINGERPRINT)
    state = chosen(live=(), edits=edits)
    assert "has not been asked since" in facts.view(state, None).model_message
    assert facts.view(replace(state, edits=Edits()), None).model_message == ""
