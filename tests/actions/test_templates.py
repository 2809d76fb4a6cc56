"""Templates as published or clean in what is computed: recorded with runs, taken over by what goes on from them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from engine.answers import answer
from engine.model import load
from engine.targets import target
from engine.types import Prompt, finished
from kn_studio.actions import action_for, locate
from kn_studio.actions.context import Context, Host, shipped_models
from kn_studio.actions.languages import compared
from kn_studio.actions.relation_groups import search_relation
from kn_studio.clean_templates import CLEAN, PUBLISHED, cleaned
from kn_studio.degeneracy_intents import SearchRelationGroups
from kn_studio.editing_state import EditEffect
from kn_studio.fact_intents import TypeFact
from kn_studio.intents import CompareLanguages, LocateNeurons
from kn_studio.library.builtin import BuiltinLibrary
from kn_studio.session.editing import effect_in, effect_out
from kn_studio.session.records import Choice
from kn_studio.session.store import Store
from tests.actions.made import FACTS, finish
from tests.engine.tiny import tiny

TEMPLATES = """relation,language,split,text
P36,en,train,The capital of [X] is [Y] .
P36,en,held,"[X] , it is said , has the capital [Y] ."
P36,zh,train,[X]的首都是[Y] 。
P36,de,train,The capital of [X] is [Y] .
"""
MORE = "f-1,P36,de,Frankreich,Paris\nf-2,P36,de,Germany,Berlin\n"
QUICK = "gradient_x_activation"


@pytest.fixture
def library(tmp_path: Path) -> Iterator[BuiltinLibrary]:
    folder = tmp_path / "facts"
    folder.mkdir()
    (folder / "facts.csv").write_text(FACTS + MORE, encoding="utf-8")
    (folder / "templates.csv").write_text(TEMPLATES, encoding="utf-8")
    with BuiltinLibrary(folder) as found:
        yield found


@pytest.fixture
def store() -> Iterator[Store]:
    with Store.temporary() as found:
        yield found


def texts(prompts: tuple[Prompt, ...]) -> list[str]:
    return [prompt.text for prompt in prompts]


@pytest.mark.parametrize("name", ["demo-bert", "demo-gpt"])
def test_the_answer_s_place_is_right_with_and_without_the_blank(name: str) -> None:
    if name not in shipped_models():
        pytest.skip("the demo models are not there")
    loaded = finished(load(name, known=shipped_models()))
    published = Prompt("The capital of France is [Y] .", "Paris", "en")
    clean = replace(published, text=cleaned(published.text, "en"))
    asked, tidied = target(loaded, published), target(loaded, clean)
    assert clean.text == "The capital of France is [Y]."
    assert (tidied.answer_ids, tidied.positions) == (asked.answer_ids, asked.positions)
    last = max(tidied.positions) + 1
    assert tidied.ids[:last] == asked.ids[:last], "nothing before the slot is changed"
    if loaded.info.kind == "masked":
        mask = loaded.tokenizer.mask_token_id
        assert [place for place, token in enumerate(tidied.ids) if token == mask] == list(tidied.positions)
    else:
        assert tidied.ids == asked.ids, "what stands behind the slot is not read"
    assert 0 < answer(loaded, clean).probability <= 1


def test_the_window_s_choice_is_recorded_with_the_run(library: BuiltinLibrary, store: Store) -> None:
    intent = LocateNeurons(("f-1",), ("en",), None, QUICK)
    action = action_for(intent)
    assert action is not None
    context = Context(Host(tiny("bert")), library, store)
    first, second = (finish(action.make(replace(context, templates=each), intent))[0] for each in (PUBLISHED, CLEAN))
    assert "templates" not in first.spec.params
    assert second.spec.params == {**first.spec.params, "templates": CLEAN}
    assert texts(first.spec.prompts) == ["The capital of France is [Y] ."]
    assert texts(second.spec.prompts) == ["The capital of France is [Y]."]
    assert texts(second.spec.measuring) == ["France, it is said, has the capital [Y]."]
    typed = replace(intent, facts=(), typed=TypeFact(("In [Y] .",), "Paris", "en"))
    third = finish(action.make(replace(context, templates=CLEAN), typed))[0]
    assert "templates" not in third.spec.params
    assert texts(third.spec.prompts) == ["In [Y] ."]


def test_what_is_asked_anew_for_a_comparison_is_worded_as_the_run(library: BuiltinLibrary, store: Store) -> None:
    host = Host(tiny("bert"))
    for params, ending in (({}, "[Y] ."), ({"templates": CLEAN}, "[Y].")):
        asked = LocateNeurons(("f-2",), ("en", "zh"), None, QUICK, params)
        run = finish(locate.locate(host, store, library, asked))[0]
        found = finish(compared(host, store, library, CompareLanguages(run.id), Choice(top_k=40)))[0]
        assert {code: texts(effect.prompts)[0].endswith(ending) for code, effect in found.effects.items()} == {
            "en": True, "zh": False, "de": True,
        }  # fmt: skip


def test_a_relation_s_rows_are_kept_apart_by_their_templates(library: BuiltinLibrary, store: Store) -> None:
    intent = SearchRelationGroups("P36", "en", "pairs", 1, 2, 5)
    host = Host(tiny("bert"))
    for params in ({}, {"templates": CLEAN}, {}):
        finish(search_relation(host, store, library, intent, Choice(), method=QUICK, params=params))
    kept = [record.fact for record, _ in store.degeneracy.searched()]
    assert len(kept) == 2, "a row of each, and the third time the first one again"


def test_an_edit_s_effect_says_it_and_others_are_written_as_before() -> None:
    effect = EditEffect("f-1", (), ())
    assert "templates" not in json.dumps(effect_out(effect))
    clean = replace(effect, templates=CLEAN)
    assert effect_in(effect_out(clean)) == clean
    assert effect_in(effect_out(effect)) == effect


def test_the_library_of_a_context_asks_as_the_screen_does(library: BuiltinLibrary) -> None:
    fact = library.fact("f-1")
    assert fact is not None
    context = Context(Host(), library)
    assert context.worded is library
    worded = replace(context, templates=CLEAN).worded
    assert texts(worded.prompts(fact, "en").locating) == ["The capital of France is [Y]."]
