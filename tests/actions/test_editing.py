"""Editing without a window: what is made, measured, taken back and kept; held against asking the model plainly."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from engine.answers import answer
from engine.editing.effect import divergence, snapshot
from engine.editing.types import EditError
from engine.errors import DataError, KnownError
from engine.fingerprint import fingerprint
from engine.hooks import count_hooks
from engine.model import LoadedModel
from engine.types import Landed, Neuron, Prompt, finished
from kn_studio.actions import editing
from kn_studio.actions.context import Host
from kn_studio.actions.edit_effect import plain_texts
from kn_studio.actions.edit_recipe import new_answers, read_neurons, require_other
from kn_studio.actions.editing import Changed
from kn_studio.editing_state import EditChoice, EditEffect
from kn_studio.library.builtin import BuiltinLibrary
from kn_studio.session.editing import EDITS, EFFECT, edits_in, effect_in, effect_out
from kn_studio.session.store import Store
from tests.actions.made import finish
from tests.actions.test_languages import FACTS, made
from tests.engine.tiny import fresh

NEURONS = (Neuron(0, 3), Neuron(1, 5), Neuron(2, 7))
NEW = {"en": "Berlin", "zh": "柏林"}
CHOICES = {
    "suppress": EditChoice("suppress"),
    "enhance": EditChoice("enhance", factor=3.0),
    "erase": EditChoice("erase"),
    "rewrite": EditChoice("rewrite", answers=NEW),
    "fitted": EditChoice("fitted", answers=NEW),
    "mean": EditChoice("mean"),
    "resample": EditChoice("resample"),
}


@pytest.fixture
def facts(tmp_path: Path) -> BuiltinLibrary:
    return made(tmp_path / "facts", FACTS)


@pytest.fixture
def store() -> Iterator[Store]:
    with Store.temporary() as opened:
        yield opened


def prompts(facts: BuiltinLibrary) -> tuple[Prompt, ...]:
    fact = facts.fact("f-1")
    assert fact is not None
    return tuple(prompt for code in ("en", "zh") for prompt in facts.prompts(fact, code).all)


def edit(host: Host, store: Store, facts: BuiltinLibrary, choice: EditChoice) -> tuple[Changed, list[Any]]:
    work = editing.make_edit(host, store, facts, choice, NEURONS, prompts(facts), used=("en",))
    changed, said = finish(work)
    return changed, said


def effect_of(changed: Changed) -> EditEffect:
    assert changed.effect is not None
    return changed.effect


@pytest.mark.parametrize("kind", ["suppress", "enhance", "erase", "rewrite", "fitted"])
def test_an_edit_is_in_force_measured_and_taken_back_to_the_bit(kind: str, facts: BuiltinLibrary, store: Store) -> None:
    loaded = fresh("bert")
    host, clean = Host(loaded), loaded.info.fingerprint
    before = {prompt: answer(loaded, prompt).probability for prompt in prompts(facts)}
    changed, said = edit(host, store, facts, CHOICES[kind])
    assert changed.edits.in_force == 1
    assert changed.info.fingerprint == fingerprint(loaded) == changed.edits.now != clean
    assert changed.edits.clean == clean
    assert host.require().info.fingerprint == changed.info.fingerprint
    assert any(isinstance(each, Landed) and each.what == "edits" for each in said)
    effect = effect_of(changed)
    for row in effect.answers:
        if row.new:
            continue
        group = [p for p in before if p.language == row.language and p.held_out == row.paraphrase]
        if not group:
            continue
        assert row.prompts == len(group)
        assert row.before.probability == pytest.approx(np.mean([before[p] for p in group]), rel=1e-5)
        now = [answer(host.require(), p).probability for p in group]
        assert row.after.probability == pytest.approx(np.mean(now), rel=1e-5)
        assert row.used == (row.language == "en")
        assert row.control_mean is not None
        assert row.matched_mean is not None
    assert any(row.new for row in effect.answers) == (kind in ("rewrite", "fitted"))
    undone, _ = finish(editing.change_stack(host, store, lambda stack: stack.undo()))
    assert undone.edits.in_force == 0
    assert undone.info.fingerprint == fingerprint(loaded) == clean
    assert count_hooks(loaded) == 0


@pytest.mark.parametrize("kind", ["mean", "resample"])
def test_an_ablation_is_measured_and_leaves_no_edit(kind: str, facts: BuiltinLibrary, store: Store) -> None:
    loaded = fresh("gpt2")
    host = Host(loaded)
    changed, said = edit(host, store, facts, CHOICES[kind])
    assert changed.edits.lines == ()
    assert fingerprint(loaded) == loaded.info.fingerprint
    assert not any(isinstance(each, Landed) for each in said)
    effect = effect_of(changed)
    assert effect.perplexity == ()
    assert {row.language for row in effect.answers} >= {"en", "zh"}
    assert any(row.after != row.before for row in effect.answers)


def test_side_effects_are_those_of_asking_before_and_after(facts: BuiltinLibrary, store: Store) -> None:
    loaded = fresh("bert")
    host = Host(loaded)
    changed, _ = edit(host, store, facts, EditChoice("enhance", factor=6.0))
    effect = effect_of(changed)
    assert {side.of for side in effect.sides} >= {"relation", "elsewhere"}
    (side,) = (each for each in effect.sides if each.of == "elsewhere" and each.language == "en")
    assert side.control_kl is not None
    others = [facts.fact(uuid) for uuid in ("f-6", "f-7")]
    asked = [facts.prompts(fact, "en").all[0] for fact in others if fact is not None]
    after = finished(snapshot(loaded, asked))
    with host.stack().suspended():
        before = finished(snapshot(loaded, asked))
    expected = np.mean([divergence(one, other) for one, other in zip(before.logs, after.logs, strict=True)])
    assert side.facts == len(asked)
    assert side.kl_mean == pytest.approx(expected, rel=1e-4)
    assert side.kl_mean > 0
    flipped = {each.fact for each in effect.flipped}
    assert flipped.isdisjoint({"f-1"})


def test_rank_and_first_words_are_of_the_same_mean_as_the_probability(facts: BuiltinLibrary, store: Store) -> None:
    loaded = fresh("bert")
    host = Host(loaded)
    changed, _ = edit(host, store, facts, CHOICES["enhance"])
    rows = [row for row in effect_of(changed).answers if row.prompts > 1 and not row.new]
    assert rows
    for row in rows:
        asked = [p for p in prompts(facts) if p.language == row.language and p.held_out == row.paraphrase]
        with host.stack().suspended():
            found = finished(snapshot(loaded, asked))
        means = np.mean([np.exp(each.astype(np.float64)) for each in found.logs], axis=0)
        ids = found.answers[0].ids
        worst = max(int((means[place] > means[place, token]).sum()) + 1 for place, token in enumerate(ids))
        assert isinstance(row.before.rank, int)
        assert row.before.rank == worst
        assert [each.probability for each in row.before.top] == pytest.approx(sorted(means[0], reverse=True)[:10])
        if len(ids) == 1:
            assert row.before.probability == pytest.approx(means[0, ids[0]], rel=1e-5)


def test_several_edits_are_measured_together_and_a_disabled_one_is_not(facts: BuiltinLibrary, store: Store) -> None:
    loaded = fresh("bert")
    host = Host(loaded)
    edit(host, store, facts, CHOICES["enhance"])
    changed, _ = finish(
        editing.make_edit(host, store, facts, CHOICES["suppress"], (Neuron(2, 1),), prompts(facts), used=("en",))
    )
    assert len(effect_of(changed).edits) == 2
    first = changed.edits.lines[0].id
    finish(editing.change_stack(host, store, lambda stack: stack.disable(first)))
    alone, _ = finish(editing.measure_edits(host, store, facts, prompts(facts)))
    assert [line.edit.kind for line in effect_of(alone).edits] == ["suppress"]
    finish(editing.change_stack(host, store, lambda stack: editing.moved(stack, first, 1)))
    assert [line.id for line in host.stack().lines][-1] == first
    finish(editing.change_stack(host, store, lambda stack: stack.clear()))
    with pytest.raises(KnownError, match="No edit is in force"):
        finish(editing.measure_edits(host, store, facts, prompts(facts)))
    assert fingerprint(loaded) == loaded.info.fingerprint


def test_stopped_at_any_step_the_model_is_as_the_stack_says(facts: BuiltinLibrary, store: Store) -> None:
    loaded = fresh("bert")
    steps = len(edit(Host(loaded), store, facts, CHOICES["rewrite"])[1])
    for stop in range(0, steps, max(1, steps // 5)):
        loaded = fresh("bert")
        host = Host(loaded)
        work = editing.make_edit(host, store, facts, CHOICES["rewrite"], NEURONS, prompts(facts), used=("en",))
        for _ in range(stop + 1):
            next(work)
        work.close()
        lines = host.stack().lines
        assert len(lines) in (0, 1)
        assert (fingerprint(loaded) == loaded.info.fingerprint) == (not lines)
        host.stack().clear()
        assert fingerprint(loaded) == loaded.info.fingerprint
        assert count_hooks(loaded) == 0


def test_the_session_keeps_the_stack_and_its_effect(facts: BuiltinLibrary, store: Store) -> None:
    host = Host(fresh("bert"))
    changed, _ = edit(host, store, facts, CHOICES["fitted"])
    kept = edits_in(json.loads(json.dumps(store.view(EDITS))))
    assert kept is not None
    assert kept.lines == changed.edits.lines
    assert (kept.clean, kept.now) == (changed.edits.clean, changed.edits.now)
    effect = effect_of(changed)
    assert effect_in(json.loads(json.dumps(effect_out(effect)))) == effect
    store.set_view(EFFECT, effect_out(effect))
    columns, rows = store.export("edits")
    (line,) = [dict(zip(columns, row, strict=True)) for row in rows]
    assert (line["run_id"], line["operation"], line["fingerprint"]) == (None, "fitted", kept.clean)
    assert line["neurons"] == ";".join(map(str, NEURONS))
    columns, rows = store.export("edit-effects")
    told = [dict(zip(columns, row, strict=True)) for row in rows]
    assert [each["after"] for each in told] == [each.after.probability for each in effect.answers]
    assert {each["edits"] for each in told} == {1}
    again = Host(fresh("bert"))
    restored, _ = finish(editing.restored(again, kept.lines))
    assert restored.info.fingerprint == kept.now


@pytest.mark.parametrize("damaged", [None, {}, {"lines": [{"id": 1}]}, {"lines": 3, "clean": "", "now": ""}, "x"])
def test_a_damaged_stack_is_no_stack(damaged: object) -> None:
    assert edits_in(damaged) is None
    assert effect_in(damaged) is None


def test_a_folder_and_a_difference_give_the_edited_model_again(
    facts: BuiltinLibrary, store: Store, tmp_path: Path
) -> None:
    from engine.model import load

    loaded = fresh("bert")
    host = Host(loaded)
    edit(host, store, facts, CHOICES["rewrite"])
    asked = prompts(facts)[0]
    now = answer(loaded, asked).probability
    finish(editing.save_model(host, tmp_path / "edited"))
    again: LoadedModel = finished(load(str(tmp_path / "edited"), device="cpu", dtype="float64"))
    assert answer(again, asked).probability == pytest.approx(now, rel=1e-6)
    finish(editing.save_edits(host, tmp_path / "d.safetensors"))
    other = Host(fresh("bert"))
    changed, _ = finish(editing.load_edits(other, None, tmp_path / "d.safetensors"))
    assert changed.edits.now == host.require().info.fingerprint
    with pytest.raises(EditError, match="edited already"):
        finish(editing.load_edits(other, None, tmp_path / "d.safetensors"))


def test_a_new_answer_has_its_names_in_other_languages(facts: BuiltinLibrary) -> None:
    fact = facts.fact("f-1")
    assert fact is not None
    assert new_answers(facts, fact, "en", " Berlin ") == {"en": "Berlin", "zh": "柏林", "de": "Berlin"}
    assert new_answers(facts, fact, "en", "Atlantis") == {"en": "Atlantis"}
    for text in ("", "Paris"):
        with pytest.raises(KnownError):
            require_other(fact, "en", text)


@pytest.mark.parametrize(
    "text",
    ["[[0, 3], [1, 5]]", '["L0N3", "L1N5"]', '{"neurons": [{"layer": 0, "index": 3, "score": 1}, [1, 5]]}'],
)
def test_neurons_are_read_from_a_file(text: str, tmp_path: Path) -> None:
    path = tmp_path / "n.json"
    path.write_text(text, encoding="utf-8")
    assert read_neurons(path) == (Neuron(0, 3), Neuron(1, 5))


@pytest.mark.parametrize(
    "text", ["", "[]", "{}", "[[0]]", '["L1"]', "[[0.5, 1]]", "[[true, 1]]", '{"neurons": 3}', "7"]
)
def test_a_wrong_file_of_neurons_is_said(text: str, tmp_path: Path) -> None:
    path = tmp_path / "n.json"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(DataError):
        read_neurons(path)
    with pytest.raises(DataError, match="no file"):
        read_neurons(tmp_path / "nothing.json")


def test_plain_texts_are_there_in_every_shipped_language() -> None:
    texts = plain_texts()
    assert set(texts) >= {"ar", "de", "en", "es", "fr", "hi", "ja", "ru", "tr", "zh"}
    assert all(len(some) == 3 for some in texts.values())


def test_an_edit_of_a_typed_fact_has_no_side_effects_to_show(store: Store, facts: BuiltinLibrary) -> None:
    host = Host(fresh("bert"))
    typed = (Prompt("The capital of France is [Y].", "Paris", "en"),)
    changed, _ = finish(editing.make_edit(host, store, facts, CHOICES["suppress"], NEURONS, typed))
    effect = effect_of(changed)
    assert effect.sides == ()
    assert "no other fact" in effect.reason
    assert [row.language for row in effect.answers] == ["en"]


def test_an_edit_that_does_not_fit_changes_nothing(facts: BuiltinLibrary, store: Store) -> None:
    loaded = fresh("bert")
    host = Host(loaded)
    for choice, neurons in (
        (CHOICES["suppress"], (Neuron(99, 0),)),
        (CHOICES["suppress"], ()),
        (EditChoice("rewrite"), NEURONS),
        (replace(CHOICES["rewrite"], answers={"xx": "a"}), NEURONS),
    ):
        with pytest.raises(KnownError):
            finish(editing.make_edit(host, store, facts, choice, neurons, prompts(facts)))
        assert host.stack().lines == ()
        assert fingerprint(loaded) == loaded.info.fingerprint
