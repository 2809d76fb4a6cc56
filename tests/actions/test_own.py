"""Templates and facts of the user's own: kept, asked, forgotten, and refused with the language and the field."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from engine.errors import DataError, PromptError
from kn_studio.actions.own_facts import add_fact, forget_template, put_fact, remove_fact, save_template
from kn_studio.actions.search import read_again
from kn_studio.fact_intents import AddFact, ForgetTemplate, ReadBook, RemoveFact, SaveTemplate
from kn_studio.keeping_intents import PutFact
from kn_studio.library.store import LibraryStore
from tests.actions.made import finish

GERMANY = "37c74c8b-4875-5046-9590-dae8e2509969"


@pytest.fixture
def library() -> Iterator[LibraryStore]:
    with LibraryStore.open() as made:
        yield made


def texts(library: LibraryStore, language: str = "en") -> list[str]:
    fact = library.fact(GERMANY)
    assert fact is not None
    return [template.text for template in library.templates(fact, language)]


def test_a_template_takes_the_place_of_another_until_it_is_forgotten(library: LibraryStore) -> None:
    before = texts(library)
    finish(save_template(library, SaveTemplate("P36", "en", " [X]'s seat of government is [Y]. ", before[0])))
    assert "[X]'s seat of government is [Y]." in texts(library)
    assert before[0] not in texts(library)
    finish(forget_template(library, ForgetTemplate("P36", "en", "[X]'s seat of government is [Y].")))
    assert texts(library) == before


@pytest.mark.parametrize(
    ("language", "text", "said"),
    [
        ("en", "The capital of [X].", r"has no \[Y\]"),
        ("en", "The capital is [Y].", r"has no \[X\]"),
        ("en", "[X] has [Y] and [Y].", r"has \[Y\] 2 times"),
        ("en", "", "has no"),
        ("en", "[X.Gen] capital of [X] is [Y].", "holds \\[X.Gen\\], which is no slot"),
        ("en", "[x] of [X] is [Y].", "which is no slot"),
        ("english!", "[X] is [Y].", "is no language code"),
    ],
)
def test_a_template_without_one_slot_each_is_refused(
    library: LibraryStore, language: str, text: str, said: str
) -> None:
    before = texts(library)
    with pytest.raises(PromptError, match=said):
        finish(save_template(library, SaveTemplate("P36", language, text)))
    assert texts(library) == before


def test_a_fact_in_several_languages_is_kept_and_asked(library: LibraryStore) -> None:
    labels = {
        "en": (" Atlantis ", "Poseidonis", ("The capital of [X] is [Y].", "Atlantis is ruled from [Y].", "")),
        "ar": ("أطلانطس", "بوسيدونيس", ("عاصمة [X] هي [Y].",)),
    }
    uuid, _ = finish(add_fact(library, AddFact("P36", labels)))
    fact = library.fact(uuid)
    assert fact is not None
    assert (fact.relation, set(fact.labels)) == ("P36", {"en", "ar"})
    assert fact.labels["en"].subject == "Atlantis"
    asked = [prompt.text for prompt in library.prompts(fact, "en").all]
    assert "The capital of Atlantis is [Y]." in asked
    assert "Atlantis is ruled from [Y]." in asked
    assert library.by_subject("atlantis", "P36") == (fact,)


@pytest.mark.parametrize(
    ("relation", "labels", "said"),
    [
        ("", {"en": ("a", "b", ())}, "The relation is empty"),
        ("P36;drop", {"en": ("a", "b", ())}, "is no relation"),
        ("P36", {}, "has no language"),
        ("P36", {"deutsch!": ("a", "b", ())}, "'deutsch!' is no language code"),
        ("P36", {"de": (" ", "b", ())}, "In 'de' the subject is empty"),
        ("P36", {"en": ("a", "b", ()), "zh": ("a", "", ())}, "In 'zh' the answer is empty"),
        ("P36", {"en": ("a [Y]", "b", ())}, "In 'en' the subject holds a slot"),
        ("P36", {"en": ("a", "b", ("[X] is.",))}, r"In 'en' the sentence '\[X\] is\.' has no \[Y\]"),
        ("P36", {"en": ("Atlantis", "b", ("It is [Y].",))}, r"has no \[X\]"),
        ("P36", {"en": ("a", "b", ("[X] [X] is [Y].",))}, r"has \[X\] 2 times"),
    ],
)
def test_what_cannot_be_asked_is_refused_with_language_and_field(
    library: LibraryStore, relation: str, labels: dict[str, tuple[str, str, tuple[str, ...]]], said: str
) -> None:
    before = library.stats()
    with pytest.raises(PromptError, match=said):
        finish(add_fact(library, AddFact(relation, labels)))
    assert library.stats() == before


def test_a_fact_of_ones_own_is_removed_put_back_and_removed_once_more(library: LibraryStore) -> None:
    uuid, _ = finish(add_fact(library, AddFact("P36", {"en": ("Utopia", "Amaurot", ("[X] is ruled from [Y].",))})))
    before = library.fact(uuid)
    gone, _ = finish(remove_fact(library, RemoveFact(uuid), keep=True))
    assert gone == before
    assert finish(read_again(library, None, ReadBook(uuid)))[0] is None
    for there in (True, False, True):
        finish(put_fact(library, PutFact(uuid, there)))
        assert library.fact(uuid) == (before if there else None)
    with pytest.raises(DataError, match="'Built-in facts', whose facts cannot be removed one by one"):
        finish(remove_fact(library, RemoveFact(GERMANY), keep=True))
    with pytest.raises(DataError, match="There is no fact"):
        finish(remove_fact(library, RemoveFact("nowhere")))
