"""Templates of data sets as published, or clean of stray blanks."""

from __future__ import annotations

import csv

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.datasets.base import TemplateRow
from kn_studio import resources
from kn_studio.clean_templates import CLEAN, PUBLISHED, cleaned, recorded, templates_of, worded
from kn_studio.library.book import make_book, prompts_in
from kn_studio.library.store import LibraryStore
from tests.library.made import MPARAREL, fill

PARTS = (" ", "  ", "\u00a0", "\u3000", "[X]", "[Y]", "is", "-", ".", ",", "?", ";", "。", "؟", "।", ")", "5")
TEXTS = st.lists(st.sampled_from(PARTS), max_size=12).map("".join)
LANGUAGES = st.sampled_from(["en", "fr", "zh", "ar", "hi", "de"])


@pytest.mark.parametrize(
    ("published", "language", "clean"),
    [
        ("The capital of [X] is [Y] .", "en", "The capital of [X] is [Y]."),
        ("  [X] ,  the city , is in\u00a0 [Y] ? ", "en", "[X], the city, is in [Y]?"),
        ("[X] ; [Y] !", "de", "[X]; [Y]!"),
        ("[X]是[Y] 。", "zh", "[X]是[Y]。"),
        ("هل [X] في [Y] ؟", "ar", "هل [X] في [Y]؟"),
        ("[X] [Y] है ।", "hi", "[X] [Y] है।"),
        ('He said "[X] is [Y] ."', "en", 'He said "[X] is [Y]."'),
        ("[X] est [Y] .", "fr", "[X] est [Y]."),
    ],
)
def test_stray_blanks_go(published: str, language: str, clean: str) -> None:
    assert cleaned(published, language) == clean


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The capital of [X] is [Y].", "en"),
        ("Où est [X] ? [Y] ; [X]\u00a0!", "fr"),
        ("[X] runs on .NET at .5, [Y] ...", "en"),
        ("the [X]-based [Y]: a well-known one", "en"),
        ("[X]的首都是[Y]。", "zh"),
    ],
)
def test_what_is_without_fault_stays(text: str, language: str) -> None:
    assert cleaned(text, language) == text


@given(TEXTS, LANGUAGES)
def test_cleaning_again_changes_nothing_and_only_blanks_go(text: str, language: str) -> None:
    found = cleaned(text, language)
    assert cleaned(found, language) == found
    assert "".join(found.split()) == "".join(text.split())
    assert "  " not in found
    assert found == found.strip()


def test_the_shipped_templates_are_clean() -> None:
    with (resources.path("facts") / "templates.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = [(row["text"], row["language"]) for row in csv.DictReader(file)]
    assert len(rows) > 100
    assert [text for text, language in rows if cleaned(text, language) != text] == []


def test_settings_say_only_that_templates_were_clean() -> None:
    assert recorded(PUBLISHED) == {}
    assert [templates_of(each) for each in (None, {}, {"steps": 20}, recorded(CLEAN))] == [PUBLISHED] * 3 + [CLEAN]
    assert worded("[Y] .", "en", PUBLISHED) == "[Y] ."


def test_a_library_asks_with_clean_templates_where_it_is_told_to(library: LibraryStore) -> None:
    fact = library.fact("u-1")
    assert fact is not None
    tidy = library.worded(CLEAN)
    assert [each.text for each in tidy.prompts(fact, "en").all] == ["The capital of Île-de-France is [Y]."]
    assert [each.text for each in library.prompts(fact, "en").all] == ["The capital of Île-de-France is [Y] ."]
    assert tidy.prompts(fact, "zh") == library.prompts(fact, "zh")
    assert library.worded(PUBLISHED) is library
    assert tidy.worded(PUBLISHED).prompts(fact, "en") == library.prompts(fact, "en")


def test_templates_that_become_one_are_asked_once_and_stay_on_their_side(library: LibraryStore) -> None:
    fill(library, [TemplateRow("P36", "en", "The capital of [X] is [Y].")], MPARAREL, "mpararel")
    fact = library.fact("u-1")
    assert fact is not None
    assert len(library.prompts(fact, "en").all) == 2
    assert len(library.worded(CLEAN).prompts(fact, "en").locating) == 1


def test_what_the_user_typed_stays_as_it_was_typed(library: LibraryStore) -> None:
    library.save_template("P36", "en", "My capital of [X] is [Y] .")
    uuid = library.add_fact("P36", {"en": ("Utopia", "Amaurot", ("Utopia , it is said , has [Y] .",))})
    for each, own in (("u-1", "My capital of Île-de-France is [Y] ."), (uuid, "Utopia , it is said , has [Y] .")):
        fact = library.fact(each)
        assert fact is not None
        assert own in [prompt.text for prompt in library.worded(CLEAN).prompts(fact, "en").all]


def test_a_book_has_both_where_they_differ(library: LibraryStore) -> None:
    fact = library.fact("u-1")
    assert fact is not None
    book = make_book(library, fact)
    assert set(book.clean) == {"en"}
    assert prompts_in(book, ("en", "zh")) == (*book.prompts["en"], *book.prompts["zh"])
    assert prompts_in(book, ("en", "zh"), CLEAN) == (*book.clean["en"], *book.prompts["zh"])
    assert book.clean["en"] == library.worded(CLEAN).prompts(fact, "en").all
