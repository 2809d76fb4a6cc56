"""What goes into a session comes out of it, from any thread, after closing and opening too."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator
from dataclasses import fields, replace
from pathlib import Path

import numpy as np
import pytest

from engine.errors import SessionError
from engine.types import Neuron, Scores, Selection
from kn_studio.session.records import Choice, LeftOut
from kn_studio.session.store import Store
from tests.session.made import EFFECT, FACT, INFO, LOCATING, SELECTION, SPEC, scores


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store.create(tmp_path / "a session.kns") as made:
        yield made


def reopened(store: Store) -> Store:
    store.close()
    return Store.open(store.path)


def equal(one: Scores, other: Scores) -> bool:
    for each in fields(Scores):
        mine, theirs = getattr(one, each.name), getattr(other, each.name)
        if isinstance(mine, np.ndarray):
            if mine.dtype != theirs.dtype or not np.array_equal(mine, theirs):
                return False
        elif mine != theirs:
            return False
    return True


@pytest.mark.parametrize("dtype", ["float32", "float64"])
def test_reopened_scores_equal_the_live_ones_bit_for_bit(store: Store, dtype: str) -> None:
    run = store.begin_run(SPEC)
    store.land(run, 1, scores(3, dtype))
    with reopened(store) as again:
        assert equal(again.scores(run, 1), scores(3, dtype))
        assert again.landed(run) == (1,)


def test_scores_are_read_only(store: Store) -> None:
    run = store.begin_run(SPEC)
    store.land(run, 0, scores())
    with pytest.raises(ValueError, match="read-only"):
        store.scores(run, 0).values[0, 0] = 1


def test_everything_else_comes_back_too(store: Store) -> None:
    spec = replace(SPEC, choice=Choice({"en": 0.4}, 0.7, 3), left_out=(LeftOut("[Y] first", "slot not last", "en"),))
    store.add_model(INFO)
    store.add_facts([FACT])
    run = store.begin_run(spec)
    store.set_selection(run, "u-1", "en", SELECTION, 0.4, 0.7)
    store.add_effect(run, "en", "u-1", EFFECT)
    store.set_note(INFO.fingerprint, Neuron(1, 4), "carries 巴黎")
    store.set_pin(INFO.fingerprint, Neuron(0, 2), True)
    store.set_view("picture", {"languages": ["en", "zh"], "share": 0.5})
    store.end_run(run, "done", "all well")
    with reopened(store) as again:
        assert again.models() == (INFO,)
        assert again.facts() == (FACT,)
        assert again.fact("u-1") == FACT
        assert again.fact("u-2") is None
        found = again.run(run)
        assert (found.spec, found.status, found.message, found.landed) == (spec, "done", "all well", 0)
        (chosen,) = again.selections(run)
        assert (chosen.selection, chosen.threshold, chosen.share) == (SELECTION, 0.4, 0.7)
        assert again.effects(run) == (("en", "u-1", EFFECT),)
        assert again.note(INFO.fingerprint, Neuron(1, 4)) == "carries 巴黎"
        assert again.pins(INFO.fingerprint) == (Neuron(0, 2),)
        assert again.view("picture") == {"languages": ["en", "zh"], "share": 0.5}
        assert again.view("nothing", "default") == "default"


def test_an_empty_note_without_pin_is_gone(store: Store) -> None:
    store.set_note("f", Neuron(1, 1), "text")
    store.set_pin("f", Neuron(1, 1), True)
    store.set_note("f", Neuron(1, 1), "")
    assert store.pins("f") == (Neuron(1, 1),)
    store.set_pin("f", Neuron(1, 1), False)
    assert store.notes() == ()


def test_damaged_scores_are_noticed(store: Store) -> None:
    run = store.begin_run(SPEC)
    store.land(run, 0, scores())
    store.close()
    conn = sqlite3.connect(store.path)
    (blob,) = conn.execute('SELECT "values" FROM score').fetchone()
    for wrong in (blob[:-3], b"no zlib at all", scores(9).values.tobytes()):
        with conn:
            conn.execute('UPDATE score SET "values" = ?', (wrong,))
        with Store.open(store.path) as again, pytest.raises(SessionError, match="damaged"):
            again.scores(run, 0)
    conn.close()


def test_missing_run_and_prompt_are_said(store: Store) -> None:
    with pytest.raises(SessionError, match="no run 5"):
        store.run(5)
    run = store.begin_run(SPEC)
    with pytest.raises(SessionError, match="no scores yet"):
        store.scores(run, 2)


def test_a_deleted_run_takes_all_of_its_own_with_it_and_its_number_is_not_used_again(store: Store) -> None:
    run = store.begin_run(SPEC)
    store.land(run, 0, scores())
    store.set_selection(run, "u-1", "en", SELECTION, 0.3, 0.5)
    store.add_effect(run, "en", "u-1", EFFECT)
    store.delete_run(run)
    assert store.runs() == ()
    assert (store.landed(run), store.selections(run), store.effects(run)) == ((), (), ())
    assert store.begin_run(SPEC) == run + 1


def test_choosing_again_replaces_what_was_chosen(store: Store) -> None:
    run = store.begin_run(SPEC)
    store.set_selection(run, "u-1", "en", SELECTION, 0.3, 0.5)
    store.set_selection(run, "u-1", "en", Selection((), True, "none"), 0.9, 0.5)
    (chosen,) = store.selections(run)
    assert (chosen.selection.neurons, chosen.selection.reason, chosen.threshold) == ((), "none", 0.9)


def test_every_thread_may_use_it(store: Store) -> None:
    run = store.begin_run(replace(SPEC, prompts=LOCATING * 4))
    faults: list[BaseException] = []

    def work(number: int) -> None:
        try:
            for step in range(3):
                store.land(run, number * 3 + step, scores(number))
                assert equal(store.scores(run, number * 3), scores(number))
        except BaseException as error:
            faults.append(error)

    threads = [threading.Thread(target=work, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert faults == []
    assert store.landed(run) == tuple(range(12))
    store.close()
    with pytest.raises(SessionError, match="closed"):
        store.runs()


def test_the_time_of_a_run_is_kept_as_it_goes(store: Store) -> None:
    run = store.begin_run(SPEC)
    store.land(run, 0, scores())
    first = store.run(run).seconds
    assert first > 0
    store.end_run(run, "stopped")
    store.resume_run(run)
    assert store.run(run).status == "running"
    store.end_run(run, "done")
    assert store.run(run).seconds >= first


def test_saved_at_tells_of_commits(store: Store) -> None:
    assert store.saved_at is None
    store.set_view("a", 1)
    assert store.saved_at is not None


def test_a_temporary_session_leaves_nothing() -> None:
    with Store.temporary() as store:
        path = store.path
        store.begin_run(SPEC)
        assert path.exists()
    assert not path.parent.exists()


def test_exports_are_tidy_tables(store: Store) -> None:
    store.add_model(INFO)
    store.add_facts([FACT])
    run = store.begin_run(SPEC)
    store.land(run, 2, scores(1))
    store.set_selection(run, "u-1", "en", SELECTION, 0.3, 0.5)
    store.add_effect(run, "en", "u-1", EFFECT)
    for what, count in {"facts": 2, "runs": 1, "neurons": 2, "effects": 2, "scores": 10}.items():
        columns, found = store.export(what)
        rows = list(found)
        assert len(rows) == count, what
        assert {len(row) for row in rows} == {len(columns)}, what
    columns, found = store.export("scores")
    table = [dict(zip(columns, row, strict=True)) for row in found]
    best = max(table, key=lambda row: row["score"])
    assert (best["rank"], best["prompt_id"], best["model_rev"]) == (1, 2, "abc")
    assert {(row["layer"], row["neuron"]) for row in table if row["selected"]} == {(1, 4), (0, 2)}
    with pytest.raises(SessionError, match="no table 'effekts'"):
        store.export("effekts")


def test_a_run_says_which_edits_it_was_computed_under(tmp_path: Path) -> None:
    from engine.editing.types import enhance, suppress

    edits = (suppress((Neuron(0, 1),), note="first"), enhance((Neuron(1, 2),), 3.0))
    path = tmp_path / "a.kns"
    with Store.create(path) as store:
        clean, edited = store.begin_run(SPEC), store.begin_run(replace(SPEC, edits=edits))
        assert store.run(clean).spec.edits == ()
    with Store.open(path) as store:
        assert store.run(edited).spec.edits == edits
        assert store.run(clean).spec.edits == ()
