from __future__ import annotations

from dataclasses import replace

from engine.types import Fact, Label, Prompt, Template
from kn_studio.app_state import AppState, LiveAnswer
from kn_studio.fact_state import FactBook, TemplateLine
from kn_studio.viewmodels import chosen_fact, facts
from tests.viewmodels import small

PROMPTS = small.prompts(("en", "zh"))
LINES = {
    "en": (TemplateLine("The capital of [X] is [Y].", False, source="mLAMA 1.1"),
           TemplateLine("What is the capital of [X]? [Y].", False, own=True)),
}  # fmt: skip
BOOK = FactBook(small.GERMANY, {}, {"en": ("Bonn", "Wien")}, LINES)
LIVE = LiveAnswer(PROMPTS[0], small.answer("Wien", 0.3, 5), ("[CLS]", "The", " capital", "[Y]"), {"Bonn": 3, "Wien": 1})


def state(**changes: object) -> AppState:
    base = AppState(model=small.MODEL, fact=small.GERMANY, languages=("en", "zh"), prompts=PROMPTS, book=BOOK)
    return replace(base, **changes)  # type: ignore[arg-type]


def test_each_prompt_knows_its_template_and_whose_it_is() -> None:
    rows = chosen_fact.prompts(state())
    assert [(row.template, row.own, row.source) for row in rows[:3]] == [
        ("The capital of [X] is [Y].", False, "mLAMA 1.1"),
        ("What is the capital of [X]? [Y].", True, ""),
        ("", False, ""),
    ]


def test_a_book_of_another_fact_says_nothing() -> None:
    other = replace(BOOK, fact=replace(small.GERMANY, uuid="other"))
    rows = chosen_fact.prompts(state(book=other))
    assert {row.template for row in rows} == {""}
    assert all(label.others == () for label in chosen_fact.labels(state(book=other), small.GERMANY))


def test_every_right_answer_counts_and_is_marked() -> None:
    row = chosen_fact.prompts(state(live=(LIVE,)))[0]
    assert row.rank == 1, "Wien is right as well"
    assert row.pieces == LIVE.tokens
    assert [(each.token, each.right) for each in row.top] == [("Wien", True), ("Wien", True)]
    assert "also right" in row.verdict
    assert "Bonn\u2069 (rank 3)" in row.verdict
    assert facts.view(state(live=(LIVE,)), None).answers == "Ranked first in 1 of 1 prompt."
    chip = facts.view(state(live=(LIVE,)), None).fact.chips[0]
    assert (chip.known, chip.rank) == (1, 1)


def test_a_right_answer_out_of_sight_follows_with_its_rank() -> None:
    answer = replace(small.answer("Wien", 0.001, 214), tokens=("Berlin",))
    row = chosen_fact.prompts(state(live=(LiveAnswer(PROMPTS[0], answer),)))[0]
    assert [each.right for each in row.top] == [False, False, True]
    assert (row.top[-1].token, row.top[-1].rank) == ("Berlin", 214)
    assert row.verdict == "", "the table says it"


def test_languages_that_are_missing_and_several_right_answers_are_told() -> None:
    found = chosen_fact.fact_findings(state(languages=("en", "sw", "ru")))
    assert [(finding.text, finding.grave) for finding in found] == [
        ("not in Swahili", False), ("no sentence in Russian", True), ("3 right answers · en", False),
    ]  # fmt: skip
    assert "Bonn" in found[2].sentence
    assert chosen_fact.fact_findings(state(fact=None)) == ()


def test_where_the_fact_is_from() -> None:
    fact = Fact("u", "P39", {"en": Label("X", "Y")}, "TempLAMA", "CC BY 4.0", "Q1", "Q2", "2010")
    book = FactBook(fact, {})
    assert chosen_fact.about(state(fact=fact, book=book)) == "TempLAMA · CC BY 4.0 · Q1 → Q2 · holds for 2010"
    assert chosen_fact.about(state(fact=fact, book=replace(book, builtin=True))).startswith("ships with the program")
    assert chosen_fact.about(state(fact=None)) == ""


def test_labels_name_further_right_answers() -> None:
    english, chinese, *_ = chosen_fact.labels(state(), small.GERMANY)
    assert (english.others, chinese.others) == (("Bonn", "Wien"), ())


def test_the_hindi_of_mpararel_is_doubted_where_it_is_asked_and_nothing_else() -> None:
    fact = Fact("u-9", "P36", {"hi": Label("जर्मनी", "बर्लिन"), "en": Label("Germany", "Berlin")}, "mLAMA", "", "", "")
    text = "[X] की राजधानी [Y] है।"

    def said(source: str, language: str = "hi", own: bool = False) -> str:
        line = TemplateLine(text, False, own=own, source=source)
        prompt = Template("P36", language, text).fill(fact.labels[language].subject)
        asked = Prompt(prompt, fact.labels[language].object, language, fact.uuid, "P36")
        book = FactBook(fact, {}, {}, {language: (line,)})
        shown = AppState(model=small.MODEL, fact=fact, languages=(language,), prompts=(asked,), book=book)
        return facts.view(shown, None).caution

    assert "Hindi paraphrases are noisy" in said("mParaRel")
    assert said("mParaRel", "en") == said("mLAMA 1.1") == said("", own=True) == ""
    assert facts.view(state(), None).caution == ""
