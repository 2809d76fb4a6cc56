"""Which prompts a fact is asked with, and which of them are held out."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.datasets.base import FactRow, Origin, TemplateRow, Variant
from engine.errors import PromptError
from engine.types import Fact, Label
from kn_studio.library import Query
from kn_studio.library.book import make_book, prompts_in
from kn_studio.library.store import LibraryStore
from tests.library.made import MPARAREL, fill

GERMANY = "37c74c8b-4875-5046-9590-dae8e2509969"
PATTERNS = (
    "the capital of [X] is [Y]",
    "[X]'s capital is [Y]",
    "[X], which has the capital [Y]",
    "the capital city of [X] is [Y]",
    "[Y] is the capital of [X]",
    "[X] has its seat of government in [Y]",
    "in [X], the capital is [Y]",
)


def texts(library: LibraryStore, uuid: str, language: str) -> tuple[list[str], list[str]]:
    fact = library.fact(uuid)
    assert fact is not None
    found = library.prompts(fact, language)
    return [each.text for each in found.locating], [each.text for each in found.held_out]


def test_one_template_serves_both_sides(library: LibraryStore) -> None:
    assert texts(library, "u-1", "en") == (["The capital of Île-de-France is [Y] ."], [])


def test_paraphrases_are_merged_and_some_are_held_out(library: LibraryStore) -> None:
    fill(library, [TemplateRow("P36", "en", text) for text in PATTERNS], MPARAREL, "mpararel")
    locating, held = texts(library, "u-1", "en")
    assert len(locating) + len(held) == 8
    assert locating[0] == "The capital of Île-de-France is [Y] ."
    assert held
    # The published template and its lower-case twin say the same: what is measured must not be what was located on.
    assert "the capital of Île-de-France is [Y]" in locating


def test_more_paraphrases_do_not_move_those_that_are_there(library: LibraryStore) -> None:
    fill(library, [TemplateRow("P36", "en", text) for text in PATTERNS], MPARAREL, "mpararel")
    before = texts(library, "u-1", "en")
    fill(library, [TemplateRow("P36", "en", f"wording {n} of [X]: [Y]") for n in range(6)], MPARAREL, "mpararel")
    after = texts(library, "u-1", "en")
    assert set(before[0]) <= set(after[0])
    assert set(before[1]) <= set(after[1])


def test_what_the_data_set_says_of_sides_is_kept(bare: LibraryStore) -> None:
    rows = [TemplateRow("P1", "en", f"[X] {n} [Y]", n % 2 == 1) for n in range(4)]
    fill(bare, [*rows, FactRow("P1", "en", "s", "o", "u")], Origin("Mine"), "csv")
    assert texts(bare, "u", "en") == (["s 0 [Y]", "s 2 [Y]"], ["s 1 [Y]", "s 3 [Y]"])


def test_chinese_is_served_by_the_patterns_of_its_simplified_form(library: LibraryStore) -> None:
    fill(
        library, [TemplateRow("P36", "zh-hans", "[X]的首府是[Y]"), TemplateRow("P36", "zh-hant", "[X]的首府是[Y]吧")],
        MPARAREL, "mpararel",
    )  # fmt: skip
    locating, held = texts(library, "u-1", "zh")
    assert {*locating, *held} == {"法兰西岛的首都是[Y]。", "法兰西岛的首府是[Y]"}


def test_the_users_own_template_stands_in_for_another_until_it_is_forgotten(library: LibraryStore) -> None:
    library.save_template("P36", "en", "[X] has the capital [Y]", "The capital of [X] is [Y] .")
    assert texts(library, "u-1", "en")[0] == ["Île-de-France has the capital [Y]"]
    fact = library.fact("u-1")
    assert fact is not None
    (line,) = make_book(library, fact).templates["en"]
    assert (line.text, line.own, line.source) == ("[X] has the capital [Y]", True, "My facts")
    library.forget_template("P36", "en", "[X] has the capital [Y]")
    assert texts(library, "u-1", "en")[0] == ["The capital of Île-de-France is [Y] ."]
    library.save_template("P36", "en", "[X]: [Y]", "The capital of [X] is [Y] .")
    library.save_template("P36", "en", "[X] - [Y]", "[X]: [Y]")
    assert texts(library, "u-1", "en") == (["Île-de-France - [Y]"], [])
    library.save_template("P36", "en", "The capital of [X] is [Y] .", "[X] - [Y]")
    assert texts(library, "u-1", "en")[0] == ["The capital of Île-de-France is [Y] ."]
    library.forget_template("P36", "en", "The capital of [X] is [Y] .")
    library.save_template("P36", "en", "[X] has the capital [Y]")
    assert sum(map(len, texts(library, "u-1", "en"))) == 2


def test_imported_templates_leave_the_shipped_facts_alone(tmp_path: Path) -> None:
    with LibraryStore.open(tmp_path / "library.db") as library:
        before = texts(library, GERMANY, "en")
        fill(library, [TemplateRow("P36", "en", "The capital of [X] is [Y] ."), FactRow("P36", "en", "A", "B", "u-1")])
        assert texts(library, GERMANY, "en") == before
        assert texts(library, "u-1", "en")[0] == ["The capital of A is [Y] ."]
        # Without templates of its own a fact is asked with what there is.
        fill(library, [FactRow("P36", "tr", "A", "B", "u-1")])
        assert texts(library, "u-1", "tr")[0]
        assert library.is_builtin(GERMANY)
        assert not library.is_builtin("u-1")


def test_a_fact_may_bring_sentences_of_its_own(bare: LibraryStore) -> None:
    row = FactRow("P36", "en", "", "Windsor", "bag", variants=(Variant("Its capital is [Y]."), Variant("[Y] it is.")))
    fill(bare, [row], Origin("Mine"), "csv")
    locating, held = texts(bare, "bag", "en")
    assert sorted(locating + held) == ["Its capital is [Y].", "[Y] it is."]


def test_a_subject_that_holds_the_slot_is_not_asked_with_two(bare: LibraryStore) -> None:
    fill(bare, [TemplateRow("P1", "en", "[X] is [Y]."), FactRow("P1", "en", "the [Y] key", "a key", "u")])
    assert texts(bare, "u", "en") == ([], [])


def test_a_typed_fact_in_several_languages(library: LibraryStore) -> None:
    labels = {
        "en": ("Utopia", "Amaurot", ("The capital of Utopia is [Y].", "[X] is ruled from [Y].")),
        "de": ("Utopia", "Amaurotum", ()),
    }
    uuid = library.add_fact("P36", labels)
    assert library.add_fact("P36", labels) == uuid
    fact = library.fact(uuid)
    assert fact is not None
    assert {code: label.object for code, label in fact.labels.items()} == {"en": "Amaurot", "de": "Amaurotum"}
    locating, held = texts(library, uuid, "en")
    assert {*locating, *held} >= {"The capital of Utopia is [Y].", "Utopia is ruled from [Y]."}
    assert texts(library, "u-1", "en")[0][0] == "Île-de-France is ruled from [Y]."
    assert library.search(Query("amaurot")).total == 1


def test_a_book_holds_all_languages(library: LibraryStore) -> None:
    fact = library.fact("u-1")
    assert fact is not None
    book = make_book(library, fact)
    assert set(book.prompts) == {"en", "zh", "ja"}
    assert book.prompts["ja"] == ()
    assert [prompt.answer for prompt in prompts_in(book, ("zh", "en", "fr"))] == ["法国巴黎", "Paris"]


def test_a_fact_of_a_session_that_the_library_lacks_is_asked_by_its_relation(library: LibraryStore) -> None:
    fact = Fact("gone", "P36", {"en": Label("Narnia", "Cair Paravel")})
    assert [each.text for each in library.prompts(fact, "en").all] == ["The capital of Narnia is [Y] ."]
    with pytest.raises(PromptError, match="not known in the language 'fr'"):
        library.prompts(fact, "fr")
    assert make_book(library, fact).answers == {}


def test_facts_by_their_subject(library: LibraryStore) -> None:
    assert [fact.uuid for fact in library.by_subject("european union", "P36", ("en",))] == ["u-3", "u-4"]
    assert [fact.uuid for fact in library.by_subject("Union Europeenne", "P36")] == ["u-3"]
    assert library.by_subject("Union européenne", "P36", ("en",)) == ()
    assert library.by_subject("European", "P36") == ()
    assert library.by_subject("European Union", "P9") == ()
    assert "European Union" in library.subjects("P36", "en")
