"""A relation's facts side by side: the numbers of each, their means, chance that holds on a random method."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from scipy import stats

from engine.errors import KnownError, ModelError
from engine.hooks import count_hooks
from engine.overlap import chance, holm, independent, sizes_of
from engine.selection import select
from engine.types import Landed
from kn_studio.actions import action_for, locate, relation_overlap
from kn_studio.actions.context import Context, Host
from kn_studio.actions.export import write_table
from kn_studio.actions.language_tables import sets_table
from kn_studio.actions.languages import read_sets
from kn_studio.actions.relation_overlap import compare_relation, summary
from kn_studio.intents import CompareLanguages, CompareRelation, ExportTable, LocateNeurons
from kn_studio.library.builtin import BuiltinLibrary
from kn_studio.relation_state import COLUMNS, RelationOverlap
from kn_studio.session.records import Choice
from kn_studio.session.relation import RELATION_OVERLAP, relation_in
from kn_studio.session.store import Store
from tests.actions.made import finish
from tests.actions.test_languages import FACTS, LOW, made
from tests.engine.tiny import LAYERS, WIDTH, tiny

QUICK = {"tolerance": 0.0}


@pytest.fixture
def facts(tmp_path: Path) -> BuiltinLibrary:
    return made(tmp_path / "facts", FACTS)


@pytest.fixture
def store() -> Iterator[Store]:
    with Store.temporary() as made:
        yield made


def table(
    facts: BuiltinLibrary, store: Store, *languages: str, limit: int = 20, model: str = "bert", at_least: int = 0,
    **options: Any,
) -> RelationOverlap:  # fmt: skip
    intent = CompareRelation("P36", languages, limit, at_least)
    options = {"choice": LOW, "params": QUICK, **options}
    found: RelationOverlap = finish(compare_relation(Host(tiny(model)), store, facts, intent, **options))[0]
    return found


@pytest.mark.parametrize("model", ["bert", "gpt2"])
def test_every_row_is_what_locating_gives(model: str, facts: BuiltinLibrary, store: Store) -> None:
    found = table(facts, store, "en", "zh", model=model)
    assert {row.fact for row in found.rows} == {"f-1", "f-2", "f-3", "f-4", "f-5"}
    profile: dict[str, Counter[int]] = {"en": Counter(), "shared": Counter()}
    for row in found.rows:
        intent = LocateNeurons((row.fact,), ("en", "zh"), params=QUICK)
        run, _ = finish(locate.locate(Host(tiny(model)), store, facts, intent, LOW))
        sets = {}
        for code in ("en", "zh"):
            numbers = [n for n, prompt in enumerate(run.spec.prompts) if prompt.language == code][:2]
            scores = [store.scores(run.id, n) for n in numbers]
            chosen = select(np.stack([each.values for each in scores]), threshold=0.05)
            sets[code] = [item.neuron for item in chosen.neurons]
            assert (code in row.known) == (min(each.answer.rank for each in scores) == 1)
        count, random = len(independent(sets)), chance(sizes_of(sets), WIDTH)
        assert (row.count, row.expected, row.p_value) == (count, random.expected, random.p_value(count))
        assert row.sizes == {code: len(neurons) for code, neurons in sets.items()}
        profile["en"].update(neuron.layer for neuron in sets["en"])
        profile["shared"].update(each.neuron.layer for each in independent(sets))
    for name, counts in profile.items():
        assert found.layers[name] == pytest.approx([counts[layer] / 5 for layer in range(LAYERS)])
    assert [row.p_holm for row in found.rows] == pytest.approx(holm([row.p_value for row in found.rows]))


def test_the_means_count_facts_that_share_nothing(facts: BuiltinLibrary, store: Store) -> None:
    found = table(facts, store, "en", "zh")
    counts = [row.count for row in found.rows]
    assert found.every.facts == len(counts) == 5
    assert found.every.coverage == np.mean([count > 0 for count in counts])
    assert found.every.count.mean == pytest.approx(np.mean(counts))
    assert found.every.excess.mean == pytest.approx(np.mean(counts) - found.every.expected)
    assert found.every.mixed is not None
    assert found.every.beyond_mixed is not None
    beyond = np.mean([row.count - (row.mixed or 0) for row in found.rows])
    assert found.every.beyond_mixed.mean == pytest.approx(beyond)
    none = table(facts, store, "en", "zh", choice=Choice({"en": 1.0}))
    assert (none.every.coverage, none.every.count.mean, none.every.expected) == (0.0, 0.0, 0.0)
    assert summary(()) is None


def test_facts_are_drawn_up_to_a_limit_and_those_not_in_all_languages_left_out(
    facts: BuiltinLibrary, store: Store
) -> None:
    some = table(facts, store, "en", "zh", limit=2)
    assert len(some.rows) == 2
    assert [row.fact for row in some.rows] == [row.fact for row in table(facts, store, "en", "zh").rows][:2]
    german = table(facts, store, "en", "de")
    assert {row.fact for row in german.rows} == {"f-1", "f-2", "f-3", "f-5"}
    assert german.left_out == 1


def test_the_table_is_written(facts: BuiltinLibrary, store: Store, tmp_path: Path) -> None:
    found = table(facts, store, "en", "zh", limit=2)
    columns, rows = found.table()
    assert columns == COLUMNS
    assert all(len(row) == len(columns) for row in rows)
    for name in ("rows.csv", "rows.jsonl", "rows.parquet"):
        written, _ = finish(write_table(tmp_path / name, columns, iter(rows)))
        assert written == 2
        assert (tmp_path / name).stat().st_size > 0
    lines = (tmp_path / "rows.csv").read_text(encoding="utf-8").splitlines()
    assert lines[0] == ",".join(COLUMNS)
    assert lines[1].startswith(f"{found.rows[0].fact},P36,")


@pytest.mark.parametrize(
    ("languages", "options", "said"),
    [
        (("en",), {}, "One language shares nothing"),
        (("en", "zh"), {"at_least": 5}, "At least 5 of 2"),
        (("en", "ja"), {"model": "gpt2"}, "No fact of P36 can be asked in all of en, ja"),
        (("en", "zh"), {"method": "magic"}, "no method 'magic'"),
    ],
)
def test_bad_input_is_said(
    languages: tuple[str, ...], options: dict[str, Any], said: str, facts: BuiltinLibrary, store: Store
) -> None:
    with pytest.raises(KnownError, match=said) as error:
        table(facts, store, *languages, **options)
    assert error.value.hint
    with pytest.raises(ModelError, match="No model"):
        finish(compare_relation(Host(), store, facts, CompareRelation("P36", ("en", "zh")), LOW))


def test_stopping_leaves_the_model_clean_and_writes_nothing(facts: BuiltinLibrary, store: Store) -> None:
    loaded = tiny("bert")
    work = compare_relation(Host(loaded), store, facts, CompareRelation("P36", ("en", "zh")), LOW, params=QUICK)
    for _ in range(12):
        next(work)
        assert count_hooks(loaded) == 0
    work.close()
    assert count_hooks(loaded) == 0
    assert store.runs() == ()


@pytest.mark.slow
@pytest.mark.parametrize("at_least", [0, 2])
def test_where_neurons_are_chosen_at_random_the_p_values_are_uniform(
    at_least: int, facts: BuiltinLibrary, store: Store
) -> None:
    """As far as a count can be: p-values of a discrete count are never smaller than uniform ones, and no level may be
    missed by far. (The test of the null spreads each one over its step.)
    """
    p_values, excess = [], []
    choice = Choice(top_k=24)
    for seed in range(40):
        found = table(
            facts, store, "en", "zh", "de", choice=choice, method="random", params={}, seed=seed, at_least=at_least
        )
        for row in found.rows:
            if row.fact == "f-5":
                continue  # its texts in two languages are one, and so are their scores
            excess.append(row.count - row.expected)
            p_values.append(row.p_value)
    assert len(p_values) >= 80
    assert abs(np.mean(excess)) < 4 * np.std(excess) / np.sqrt(len(excess))
    for level in (0.1, 0.3, 0.6):
        below = sum(p <= level for p in p_values)
        assert stats.binomtest(below, len(p_values), level, alternative="greater").pvalue > 0.001
        assert stats.binomtest(below, len(p_values), level / 3, alternative="less").pvalue > 0.001


def test_what_was_finished_is_told_kept_and_the_same_as_alone(
    facts: BuiltinLibrary, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(relation_overlap, "_TOGETHER", 2)
    run, _ = finish(
        locate.locate(Host(tiny("bert")), store, facts, LocateNeurons(("f-1",), ("en", "zh"), params=QUICK), LOW)
    )
    intent = CompareRelation("P36", ("en", "zh"), run=run.id)
    context = Context(Host(tiny("bert")), facts, store, thresholds=LOW.thresholds)
    action = action_for(intent)
    assert action is not None
    work = action.make(context, intent)
    parts = []
    for said in work:
        if isinstance(said, Landed):
            parts.append(said.extra["found"])
            if len(parts) == 2:
                break
    work.close()
    assert [(len(part.rows), part.wanted) for part in parts] == [(2, 5), (4, 5)]
    assert relation_in(store.view(RELATION_OVERLAP)) == parts[-1]
    whole, _ = finish(action.make(context, intent))
    assert relation_in(store.view(RELATION_OVERLAP)) == whole
    assert (len(whole.rows), whole.wanted, whole.thresholds) == (5, 5, {"en": 0.05, "zh": 0.05})
    # Groups change nothing of what is found.
    alone = table(facts, store, "en", "zh")
    assert [(row.fact, row.sizes, row.count, row.mixed) for row in whole.rows] == [
        (row.fact, row.sizes, row.count, row.mixed) for row in alone.rows
    ]


def test_the_sets_on_screen_are_exported(facts: BuiltinLibrary, store: Store, tmp_path: Path) -> None:
    run, _ = finish(
        locate.locate(Host(tiny("bert")), store, facts, LocateNeurons(("f-1",), ("en", "zh"), params=QUICK), LOW)
    )
    shown = CompareLanguages(run.id, ("en", "zh", "ru"), 9)
    for choice in (Choice({"en": 0.1}), Choice(top_k=4)):
        columns, rows = sets_table(store, shown, choice, "f-1")
        made = [dict(zip(columns, row, strict=True)) for row in rows]
        chosen = Choice({**LOW.thresholds, **choice.thresholds}, top_k=choice.top_k)
        sets = read_sets(store, run, ("en", "zh"), chosen, "f-1").neurons
        assert {code: {(r["layer"], r["neuron"]) for r in made if r["language"] == code} for code in sets} == {
            code: {(n.layer, n.index) for n in found} for code, found in sets.items()
        }
        both = {(each.neuron.layer, each.neuron.index) for each in independent(sets)}
        assert {(r["layer"], r["neuron"]) for r in made if r["shared"]} == both
        assert all((r["languages"] == "en;zh") == r["shared"] for r in made)
    intent = ExportTable("sets", tmp_path / "sets.csv", shown)
    action = action_for(intent)
    assert action is not None
    written, _ = finish(action.make(Context(Host(), facts, store, top_k=4), intent))
    assert written == 8
