"""Perturbed queries: what must stay stays, in every script, and what cannot be had is left out with a reason."""

from __future__ import annotations

import re

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from engine.perturbations import (
    KINDS,
    NO_SUBJECT,
    REASONS,
    Around,
    Kind,
    LeftOut,
    Perturbed,
    perturbed,
)
from engine.perturbations.query import query_of
from engine.types import Prompt
from engine.words import graphemes, word_spans

WORDS = {
    "en": ("the", "capital", "country", "of", "city", "asks", "someone"),
    "ru": ("столица", "страны", "город", "это"),
    "ar": ("عاصمة", "يستخدم", "رمز", "في"),
    "hi": ("राजधानी", "मुद्रा", "देश", "अगर"),
    "zh": ("国家", "首都", "如果", "老师", "的"),
    "ja": ("大陸", "問題", "公用語", "の"),
    "ko": ("수도", "나라", "의"),
}
SUBJECTS = {
    "en": ("France", "New York", "the Gambia"), "ru": ("Франция",), "ar": ("فرنسا", "جنوب السودان"), "hi": ("फ़्रांस",),
    "zh": ("法国", "国", "中非共和国"), "ja": ("フランス",), "ko": ("프랑스",),
}  # fmt: skip
SYNONYMS = {
    "country": "nation", "lies": "is situated", "everyone": "everybody", "use": "employ", "страны": "государства",
    "يستخدم": "يستعمل", "अगर": "यदि", "国家": "国", "問題": "質問", "Rome": "the city",
}  # fmt: skip
SENTENCES = ("The sun rises in the morning.", "太阳早上升起。", "سماء زرقاء.")
EDITS: tuple[Kind, ...] = tuple(kind for kind in KINDS if kind != "paraphrase")


def chance(seed: int) -> np.random.Generator:
    return np.random.default_rng(seed)


def ask(text: str, language: str = "en", *, held_out: bool = True) -> Prompt:
    return Prompt(text, "Paris", language, "f", "P36", held_out)


def changed(text: str, subject: str, kind: Kind, seed: int = 0, language: str = "en", **around: object) -> str | None:
    made = perturbed(ask(text, language), subject, kind, chance(seed), Around(**around))  # type: ignore[arg-type]
    return made.prompt.text if isinstance(made, Perturbed) else None


def words(text: str) -> list[str]:
    return [text[start:end] for start, end in word_spans(text)]


@st.composite
def queries(draw: st.DrawFn) -> tuple[str, str, str]:
    """A language, a subject, and a text with the subject, a year and the slot somewhere among words."""
    language = draw(st.sampled_from(sorted(WORDS)))
    subject = draw(st.sampled_from(SUBJECTS[language]))
    words = draw(st.lists(st.sampled_from(WORDS[language]), max_size=9))
    parts = draw(st.permutations([*words, subject, "[Y]", *draw(st.sampled_from(([], ["2020"], ["٢٠٢٠"])))]))
    glue = "" if language in ("zh", "ja") else " "
    return language, subject, glue.join(parts) + draw(st.sampled_from(("", ".", "。", "?")))


@given(queries(), st.sampled_from(EDITS), st.integers(0, 99))
def test_subject_numbers_and_the_place_of_the_answer_stay(
    query: tuple[str, str, str], kind: Kind, seed: int
) -> None:  # fmt: skip
    language, subject, text = query
    made = perturbed(ask(text, language), subject, kind, chance(seed), Around(sentences=SENTENCES, synonyms=SYNONYMS))
    if isinstance(made, LeftOut):
        assert made.reason == REASONS[kind]
        return
    change, new = made.change, made.prompt.text
    assert change is not None
    assert new == text[: change.start] + change.text + text[change.end :] != text
    assert new.count("[Y]") == 1
    assert new.count(subject) >= text.count(subject)
    kept = [re.escape(subject), r"\[Y\]", "2020", "٢٠٢٠"]
    for wanted in kept:
        for found in re.finditer(wanted, text):
            assert change.end <= found.start() or change.start >= found.end()
    # Counted from the slot, the answer's place and the words next to it are where they were.
    slot = text.index("[Y]")
    place = new.index("[Y]")
    assert words(new[:place])[-1:] == words(text[:slot])[-1:] or not words(text[:slot])
    assert words(new[place + 3 :])[:1] == words(text[slot + 3 :])[:1]


@given(queries(), st.sampled_from(EDITS), st.integers(0, 99))
def test_the_same_chance_gives_the_same_text(query: tuple[str, str, str], kind: Kind, seed: int) -> None:
    language, subject, text = query
    first, second = (
        perturbed(ask(text, language), subject, kind, chance(seed), Around(sentences=SENTENCES, synonyms=SYNONYMS))
        for _ in range(2)
    )
    assert first == second


TEXT = "The name of the country in which Aarhus lies is [Y]."


def all_of(kind: Kind, text: str = TEXT, subject: str = "Aarhus", language: str = "en") -> set[str]:
    return {made for seed in range(300) if (made := changed(text, subject, kind, seed, language)) is not None}


def test_printed_ones_touch_every_inner_word_and_no_other() -> None:
    inner = ["name", "of", "the", "country", "in", "which", "lies"]
    assert all_of("replace") == {TEXT.replace(f" {word} ", " [REPLACED] ") for word in inner}
    assert all_of("delete") == {TEXT.replace(f" {word} ", " ") for word in inner}
    gaps = [*inner, "Aarhus", "is"]
    assert all_of("add") == {TEXT.replace(f" {word} ", f" [ADDED] {word} ") for word in gaps}


def test_a_typing_error_is_one_letter_of_one_inner_word() -> None:
    found = all_of("typo")
    assert {TEXT.replace("name", wrong) for wrong in ("nmae", "nme", "naame")} <= found
    for text in found:
        differing = [(a, b) for a, b in zip(TEXT.split(), text.split(), strict=True) if a != b]
        ((old, new),) = differing
        assert old in {"name", "the", "country", "which", "lies"}
        assert old[0] == new[0]
        assert sorted(old) == sorted(new) or abs(len(old) - len(new)) == 1


def test_a_typing_error_cuts_no_letter_in_two() -> None:
    text = "अगर कोई भारत का मुद्रा कोड पूछे, तो कहिए: [Y]।"
    letters = {text[a:b] for a, b in graphemes(text)}
    for made in all_of("typo", text, "भारत", "hi"):
        assert {made[a:b] for a, b in graphemes(made)} <= letters


def test_scripts_without_spaces_have_typing_errors_that_delete_no_word() -> None:
    text = "老师告诉我们，法国的首都是[Y]。"
    found = all_of("typo", text, "法国", "zh")
    assert {"老师诉告我们，法国的首都是[Y]。", "老师告诉我们，法国的首首都是[Y]。"} <= found
    assert all(len(made) >= len(text) for made in found)


def synonyms_of(text: str, subject: str = "Aarhus", table: dict[str, str] | None = None) -> set[str]:
    given = SYNONYMS if table is None else table
    return {made for seed in range(50) if (made := changed(text, subject, "synonym", seed, synonyms=given)) is not None}


def test_a_synonym_stands_in_the_table_or_there_is_none() -> None:
    assert synonyms_of(TEXT) == {TEXT.replace("country", "nation"), TEXT.replace("lies", "is situated")}
    assert synonyms_of("Everyone says that Rome is [Y].", "Rome") == {"Everybody says that Rome is [Y]."}
    assert synonyms_of("The country city use France is [Y].", "country city use France") == set()
    assert perturbed(ask(TEXT), "Aarhus", "synonym", chance(0)) == LeftOut("synonym", REASONS["synonym"])
    nouns = {"Amtssprache": "offizielle Sprache"}
    assert synonyms_of("Die Amtssprache in Rom ist [Y].", "Rom", nouns) == {"Die offizielle Sprache in Rom ist [Y]."}


def test_a_distractor_says_nothing_of_what_is_asked() -> None:
    about = ("Aarhus is big.", "Paris is big.", "The sun rises.")
    assert {changed(TEXT, "Aarhus", "distractor", seed, sentences=about) for seed in range(9)} == {
        f"The sun rises. {TEXT}"
    }
    assert changed("法国是[Y]。", "法国", "distractor", sentences=("太阳早上升起。",)) == "太阳早上升起。法国是[Y]。"
    assert changed(TEXT, "Aarhus", "distractor", sentences=about[:2]) is None


def test_a_paraphrase_is_another_held_out_prompt() -> None:
    others = (ask(TEXT), ask("Aarhus is in [Y].", held_out=False), ask("On the map, Aarhus lies in [Y]."))
    assert changed(TEXT, "Aarhus", "paraphrase", others=others) == others[2].text
    assert changed(TEXT, "Aarhus", "paraphrase", others=others[:2]) is None


def test_what_is_too_short_is_left_out() -> None:
    for kind in ("replace", "add", "delete", "typo"):
        made = perturbed(ask("Aarhus: [Y]"), "Aarhus", kind, chance(0))
        assert made == LeftOut(kind, REASONS[kind])


def test_a_subject_that_cannot_be_found_is_not_risked() -> None:
    assert perturbed(ask(TEXT), "Århus", "delete", chance(0)) == LeftOut("delete", NO_SUBJECT)
    assert query_of(TEXT, "Århus") is None


def test_a_date_is_kept_as_it_is_written() -> None:
    text = "As of May 2020 the mayor of Rome is [Y]."
    found = {changed(text, "Rome", "delete", seed, date="May 2020") for seed in range(100)}
    assert all(made is not None and "May 2020" in made for made in found)
    assert any("May" not in (changed(text, "Rome", "delete", seed) or "May") for seed in range(100))
