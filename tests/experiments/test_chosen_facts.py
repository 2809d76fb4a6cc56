"""Which facts a recipe chooses: what is drawn, what is compared with, what is refused before anything is written."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from engine.datasets.base import FactRow, TemplateRow
from engine.errors import DataError, PromptError
from engine.experiments import experiment
from engine.experiments.base import Material, Recipe, listed
from engine.model import LoadedModel
from engine.types import finished
from kn_studio.experiments import chosen_facts, material
from kn_studio.experiments.folder import RESULTS, Folder
from kn_studio.experiments.journal import JOURNAL
from kn_studio.library.own import ORIGIN
from kn_studio.library.store import LibraryStore
from tests.engine.tiny import fresh
from tests.experiments.made import WORDS, asked, begun, ran


@pytest.fixture(scope="module")
def loaded() -> LoadedModel:
    return fresh("bert")


@pytest.fixture
def dated(tmp_path: Path) -> LibraryStore:
    """The shipped facts and, of a second data set, two relations of facts that tiny models can be asked, by year."""
    library = LibraryStore.open(tmp_path / "library.db")
    with library.importing() as batch:
        batch.begin("user", ORIGIN)
        for relation in ("P9000", "P9001"):
            batch.own_template(TemplateRow(relation, "en", "The capital of [X] is [Y]."), "")
            for number in range(12):
                subject = f"{WORDS[number % 8]} {WORDS[number // 8]}"
                uuid = f"00000000-0000-4000-8000-{relation[1:]:>4}{number:08}"
                row = FactRow(relation, "en", subject, WORDS[number * 5 % 8], uuid, date=str(2010 + number))
                batch.add(row)
        finished(batch.finish())
    return library


def drawn(loaded: LoadedModel, library: LibraryStore, **given: Any) -> Material:
    recipe = experiment("localisation").Recipe.from_json({"facts": 6, "languages": "en", **given})
    return finished(material.choose(loaded, library, chosen_facts.settled(library, recipe)))


def of(found: Material) -> list[str]:
    return [item.fact.uuid for item in found.facts]


def test_relations_keep_the_order_in_which_their_facts_are_drawn_anyway(
    loaded: LoadedModel, dated: LibraryStore
) -> None:
    whole = drawn(loaded, dated, facts=1000)
    some = drawn(loaded, dated, relations="p9001", facts=1000)
    assert of(some) == [item.fact.uuid for item in whole.facts if item.fact.relation == "P9001"]
    assert len(some.facts) == 12
    assert {item.fact.relation for item in some.pool[len(some.facts) :]} >= {"P9000"}, "to compare with"
    assert len({item.fact.uuid for item in some.pool}) == len(some.pool)
    assert of(drawn(loaded, dated, relations="P9001")) == of(some)[:6]


def test_a_data_set_years_and_names_are_chosen_together(loaded: LoadedModel, dated: LibraryStore) -> None:
    own = drawn(loaded, dated, source=ORIGIN.name.upper(), facts=100)
    assert {item.fact.relation for item in own.facts} == {"P9000", "P9001"}
    years = drawn(loaded, dated, years="2012 – 2014", facts=100)
    assert sorted({item.fact.date for item in years.facts}) == ["2012", "2013", "2014"]
    assert len(years.facts) == 6
    one = drawn(loaded, dated, years="2012", relations="P9000", facts=100)
    assert [(item.fact.relation, item.fact.date) for item in one.facts] == [("P9000", "2012")]
    named = of(own)[3:5]
    assert sorted(of(drawn(loaded, dated, uuids=", ".join(named)))) == sorted(named)


def test_a_choice_is_kept_as_the_library_writes_it(dated: LibraryStore) -> None:
    fact = dated.uuids("P9000")[0]
    recipe = Recipe(relations="p36 , P36", source=ORIGIN.name.lower(), uuids=f" {fact.upper()},{fact}", years="2012")
    with pytest.raises(PromptError, match=r"in en: P36, My facts, 2012, 00000000-.*\."):
        chosen_facts.settled(dated, recipe)
    made = chosen_facts.settled(dated, Recipe(relations="p9000", uuids=f"{fact.upper()},{fact}", years="2010 - 2030"))
    assert (made.relations, made.uuids, made.years) == ("P9000", fact, "2010-2030")
    assert chosen_facts.settled(dated, made) == made
    assert chosen_facts.chosen(dated, Recipe()) is None


REFUSED = (
    ({"relations": "P36,P999"}, "There is no relation 'P999'", "P36 (capital)"),
    ({"source": "Nowhere"}, "There is no data set 'Nowhere'", "There are: "),
    ({"uuids": "abc"}, "There is no fact 'abc'", "facts search"),
    ({"years": "then"}, "'then' is no range of years", "2012-2018"),
    ({"years": "2018-2012"}, "'2018-2012' is no range of years", "2012-2018"),
    ({"years": "1066"}, "No fact meets all of this choice in en: 1066", "leave one of these out"),
    ({"relations": "P36", "languages": "xx"}, "No fact is known in the language 'xx'", "There are: "),
    ({"arms": "alchemy"}, "no arm 'alchemy'", "amig_per_word"),
)


@pytest.mark.parametrize(("given", "what", "hint"), REFUSED, ids=lambda each: str(each)[:20])
def test_what_finds_nothing_is_said_before_anything_is_written(
    bert: str, library: LibraryStore, tmp_path: Path, given: dict[str, str], what: str, hint: str
) -> None:
    with pytest.raises(Exception, match=what.replace("(", r"\(")) as refused:
        ran(asked("localisation", tmp_path / "run", bert, given=given), library)
    assert hint in getattr(refused.value, "hint", "")
    assert not (tmp_path / "run").exists()


def test_a_run_of_chosen_facts_is_gone_on_with_and_refuses_another_choice(
    bert: str, library: LibraryStore, tmp_path: Path
) -> None:
    given = {"relations": "P36,P30", "facts": 3, "arms": "activation,random"}
    ran(asked("localisation", tmp_path / "whole", bert, given=given), library)
    work = begun(asked("localisation", tmp_path / "parts", bert, given=given), library)
    for said in work:
        if getattr(said, "what", "") == "experiment":
            break
    work.close()
    ran(asked("localisation", tmp_path / "parts", bert, given=given | {"relations": "p36, p30"}, resume=True), library)
    assert (tmp_path / "parts" / RESULTS).read_bytes() == (tmp_path / "whole" / RESULTS).read_bytes()
    kept = Folder.read(tmp_path / "parts")
    assert kept.head["recipe"]["relations"] == "P36,P30"
    assert {row.relation for rows in kept.done.values() for row in rows} <= {"P36", "P30"}
    for other in ({"relations": "P36"}, {"arms": "activation"}, {"relations": ""}):
        with pytest.raises(DataError, match=rf"recipe\.{next(iter(other))} was"):
            ran(asked("localisation", tmp_path / "parts", bert, given=given | other, resume=True), library)


def test_a_folder_of_before_there_was_a_choice_is_gone_on_with(
    bert: str, library: LibraryStore, tmp_path: Path
) -> None:
    """A recipe without a choice is written without one, so that its head is that of an older program."""
    ran(asked("localisation", tmp_path, bert), library)
    head = (tmp_path / JOURNAL).read_text("utf-8").splitlines()[0]
    assert not any(f'"{name}"' in head for name in ("relations", "source", "uuids", "years", "arms"))
    before = (tmp_path / RESULTS).read_bytes()
    ran(asked("localisation", tmp_path, bert, resume=True), library)
    assert (tmp_path / RESULTS).read_bytes() == before
    with pytest.raises(DataError, match=r"recipe\.relations was nothing, now P36"):
        ran(asked("localisation", tmp_path, bert, given={"relations": "P36"}, resume=True), library)
    assert listed(" a, b ,a,") == ("a", "b")
