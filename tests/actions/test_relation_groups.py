"""A relation's facts searched one by one: rows as single searches give them, going on after a stop, the table."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from engine.degeneracy.rules import found as judged
from engine.degeneracy.types import Thresholds
from engine.errors import KnownError, ModelError
from engine.hooks import count_hooks
from engine.types import Step
from kn_studio.actions import action_for, locate
from kn_studio.actions.context import Context, Host
from kn_studio.actions.degeneracy import Asking
from kn_studio.actions.export import write_table
from kn_studio.actions.locate import choose
from kn_studio.actions.relation_groups import COLUMNS, search_relation, table
from kn_studio.degeneracy_intents import SearchRelationGroups
from kn_studio.degeneracy_state import RelationGroups
from kn_studio.intents import LocateNeurons
from kn_studio.library.builtin import BuiltinLibrary
from kn_studio.session.records import Choice
from kn_studio.session.store import Store
from tests.actions.made import finish, landed
from tests.actions.test_languages import FACTS, LOW, made
from tests.engine.tiny import tiny

INTENT = SearchRelationGroups("P36", "en", limit=4, candidates=5, thresholds=(0.24, 0.24))
QUICK = {"tolerance": 0.0}


@pytest.fixture
def facts(tmp_path: Path) -> BuiltinLibrary:
    return made(tmp_path / "facts", FACTS)


@pytest.fixture
def store() -> Iterator[Store]:
    with Store.temporary() as opened:
        yield opened


def begun(store: Store, facts: BuiltinLibrary, intent: SearchRelationGroups = INTENT, **options: Any) -> Any:
    options = {"choice": LOW, "params": QUICK, **options}
    return search_relation(Host(tiny("gpt2")), store, facts, intent, **options)


def searched(
    store: Store, facts: BuiltinLibrary, intent: SearchRelationGroups = INTENT, **options: Any
) -> tuple[RelationGroups, ...]:
    rows: tuple[RelationGroups, ...] = finish(begun(store, facts, intent, **options))[0]
    return rows


def test_every_row_is_what_a_search_of_its_fact_gives(store: Store, facts: BuiltinLibrary) -> None:
    rows = searched(store, facts)
    assert len(rows) == 4
    assert len({row.fact for row in rows}) == 4
    groups = 0
    for row in rows:
        intent = LocateNeurons((row.fact,), ("en",), params=QUICK)
        run, _ = finish(locate.locate(Host(tiny("gpt2")), store, facts, intent, LOW))
        scores = [store.scores(run.id, number) for number in store.landed(run.id)[:2]]
        chosen = choose([each.values for each in scores], LOW, "en")
        neurons = [item.neuron for item in chosen.neurons]
        search, _ = finish(Asking.of(INTENT).work(tiny("gpt2"), run.spec.prompts[:2], neurons))
        found = judged(search, Thresholds(0.24, 0.24))
        assert (row.candidates, row.groups) == (len(search.tested.neurons), len(found.groups))
        assert (row.stands_out, row.random_groups) == (found.stands_out, found.random_groups)
        assert (row.matched_groups, row.tested) == (found.matched_groups, sum(search.budget.tested.values()))
        assert row.strongest == (pytest.approx(found.groups[0].interaction) if found.groups else None)
        assert row.known == (min(each.answer.rank for each in scores) == 1)
        label = facts.fact(row.fact).labels["en"]  # type: ignore[union-attr]
        assert (row.subject, row.object) == (label.subject, label.object)
        groups += row.groups
    assert groups > 0
    assert sum(len(found) for _, found in store.degeneracy.searched()) == groups


def test_stopped_it_goes_on_with_the_facts_that_are_missing(
    store: Store, facts: BuiltinLibrary, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Store.temporary() as other:
        whole = searched(other, facts)
        table_of_whole = list(other.export("groups")[1])
    work = begun(store, facts)
    rows: tuple[RelationGroups, ...] = ()
    while len(rows) < 2:
        said = next(work)
        assert count_hooks(tiny("gpt2")) == 0
        rows = said.extra["rows"] if not isinstance(said, Step) else rows
    next(work)
    work.close()
    assert count_hooks(tiny("gpt2")) == 0
    assert store.degeneracy.newest_rows() == whole[:2]
    asked_for: list[str] = []
    original = Asking.work

    def counting(self: Asking, loaded: Any, prompts: Any, *args: Any, **options: Any) -> Any:
        asked_for.append(prompts[0].fact)
        return original(self, loaded, prompts, *args, **options)

    monkeypatch.setattr(Asking, "work", counting)
    result, said = finish(begun(store, facts))
    assert result == whole
    assert asked_for == [row.fact for row in whole[2:]]
    assert [len(each.extra["rows"]) for each in landed(said, "groups")] == [1, 2, 3, 4]
    assert list(store.export("groups")[1]) == table_of_whole
    assert searched(store, facts) == whole
    assert len(asked_for) == 2
    assert searched(store, facts, again=True) == whole
    assert len(asked_for) == 6
    assert searched(store, facts, SearchRelationGroups(**{**vars(INTENT), "limit": 1})) == whole[:1]


@pytest.mark.parametrize(
    "changes",
    [{"thresholds": (0.2, 0.25)}, {"candidates": 4}, {"budget": 3}, {"method": "topology"}, {"language": "zh"}],
)
def test_other_settings_are_another_table(changes: dict[str, Any], store: Store, facts: BuiltinLibrary) -> None:
    one = SearchRelationGroups(**{**vars(INTENT), "limit": 1})
    other = SearchRelationGroups(**{**vars(one), **changes})
    for intent in (one, other):
        searched(store, facts, intent)
    assert len(list(rows_of(store))) == 2
    searched(store, facts, one, seed=7)
    searched(store, facts, one, choice=Choice({"en": 0.5}))
    assert len(list(rows_of(store))) == 4


def rows_of(store: Store) -> Iterator[Any]:
    with store._connections.read() as db:
        yield from db.conn.execute("SELECT * FROM relation_row")


def test_a_fact_with_too_few_neurons_has_a_row_that_says_so(store: Store, facts: BuiltinLibrary) -> None:
    rows = searched(store, facts, choice=Choice(top_k=1))
    assert len(rows) == 4
    for row in rows:
        assert (row.candidates, row.groups, row.tested, row.strongest) == (1, 0, 0, None)
        assert "a group needs two" in row.reason
        assert (row.random_groups, row.matched_groups, row.no_control) == (None, None, row.reason)
    assert store.degeneracy.newest_rows() == rows


def test_topology_counts_degenerate_facts_and_its_controls_are_random_partitions(
    store: Store, facts: BuiltinLibrary
) -> None:
    (row,) = searched(store, facts, SearchRelationGroups("P36", "en", "topology", limit=1, candidates=8, budget=300))
    assert row.groups in (0, 1)
    assert row.random_groups == row.matched_groups
    assert (row.random_groups is None) == bool(row.no_control)
    assert (row.relation, row.method) == ("P36", "topology")
    assert row.tested > 0


def test_facts_that_cannot_be_asked_are_passed_over(store: Store, facts: BuiltinLibrary) -> None:
    german = SearchRelationGroups(**{**vars(INTENT), "language": "de", "limit": 20, "candidates": 2})
    assert {row.fact for row in searched(store, facts, german)} == {"f-1", "f-2", "f-3", "f-5"}


@pytest.mark.parametrize(
    ("changes", "options", "said"),
    [
        ({"language": "ja"}, {}, "No fact of P36 can be asked in 'ja' "),
        ({"thresholds": (0.5, 0.1)}, {}, "do not fit together"),
        ({"method": "magic"}, {}, "no way 'magic'"),
        ({}, {"method": "magic"}, "no method 'magic'"),
    ],
)
def test_bad_input_is_said(
    changes: dict[str, Any], options: dict[str, Any], said: str, store: Store, facts: BuiltinLibrary
) -> None:
    with pytest.raises(KnownError, match=said) as error:
        searched(store, facts, SearchRelationGroups(**{**vars(INTENT), **changes}), **options)
    assert error.value.hint
    with pytest.raises(ModelError, match="No model"):
        finish(search_relation(Host(), store, facts, INTENT, LOW))


def test_the_table_is_written(store: Store, facts: BuiltinLibrary, tmp_path: Path) -> None:
    intent = SearchRelationGroups(**{**vars(INTENT), "limit": 2})
    rows = searched(store, facts, intent)
    written, _ = finish(write_table(tmp_path / "rows.csv", *table(intent, rows)))
    assert written == 2
    lines = (tmp_path / "rows.csv").read_text(encoding="utf-8").splitlines()
    assert lines[0] == ",".join(COLUMNS)
    assert lines[1].startswith(f"{rows[0].fact},P36,{rows[0].subject},")


def test_the_windows_action_goes_on_with_the_sessions_rows(store: Store, facts: BuiltinLibrary) -> None:
    intent = SearchRelationGroups("P36", "en", limit=1, candidates=2)
    action = action_for(intent)
    assert action is not None
    context = Context(Host(tiny("gpt2")), facts, store)  # type: ignore[arg-type]
    first, _ = finish(action.make(context, intent))
    again, said = finish(action.make(context, intent))
    assert first == again
    assert len(said) == 2
