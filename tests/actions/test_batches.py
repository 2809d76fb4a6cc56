"""Prompts of one shape scored as a batch: the same rows as one by one, whatever happens in between."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from engine.hooks import count_hooks
from engine.methods import METHODS, method, path_scores
from engine.methods.base import BatchMethod
from engine.methods.path_scores import batches_of, shape_of
from engine.targets import target
from engine.types import Prompt, Step
from kn_studio.actions import locate
from kn_studio.actions.context import Host
from kn_studio.intents import LocateNeurons
from kn_studio.library.builtin import BuiltinLibrary
from kn_studio.session.store import Store
from tests.actions.made import finish, landed, rows
from tests.engine.tiny import tiny

FACTS = """uuid,relation,language,subject,object
f-1,P36,en,France,Paris
f-1,P36,zh,法国,巴黎
f-2,P36,en,Germany,Berlin
f-2,P36,zh,德国,柏林
f-3,P36,en,Japan,Tokyo
f-4,P36,en,city,Paris
f-5,P36,en,Tokyo,French
"""
TEMPLATES = """relation,language,split,text
P36,en,train,The capital of [X] is [Y].
P36,en,train,"In [X], the capital is [Y]."
P36,en,train,A large city in [X] is [Y].
P36,en,held,"[X] has the capital [Y]."
P36,zh,train,[X]的首都是[Y]。
P36,zh,held,[X]国的首都是[Y]。
"""
ALL = LocateNeurons(facts=("f-1", "f-2", "f-3", "f-4", "f-5"), languages=("en", "zh"))


@pytest.fixture
def facts(tmp_path: Path) -> BuiltinLibrary:
    (tmp_path / "facts.csv").write_text(FACTS, encoding="utf-8")
    (tmp_path / "templates.csv").write_text(TEMPLATES, encoding="utf-8")
    return BuiltinLibrary(tmp_path)


@pytest.fixture
def store() -> Iterator[Store]:
    with Store.temporary() as made:
        yield made


@pytest.fixture
def sizes(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """How many prompts each batch held that was really computed."""
    found: list[int] = []
    plain = path_scores.score_targets

    def noted(loaded: Any, targets: Sequence[Any], *rest: Any) -> Any:
        found.append(len(targets))
        return plain(loaded, targets, *rest)

    monkeypatch.setattr(path_scores, "score_targets", noted)
    return found


def together(monkeypatch: pytest.MonkeyPatch, most: int) -> None:
    monkeypatch.setattr(path_scores, "prompts_at_once", lambda _device: most)


def alike(one: dict[str, Any], other: dict[str, Any]) -> None:
    """The same rows in the same order, numbers up to rounding in float64."""
    assert {key: one[key] for key in ("spec", "status", "message")} == {
        key: other[key] for key in ("spec", "status", "message")
    }
    assert list(one["scores"]) == list(other["scores"])
    for mine, theirs in zip(one["scores"].values(), other["scores"].values(), strict=True):
        for here, there in zip(mine[:5], theirs[:5], strict=True):
            np.testing.assert_allclose(np.frombuffer(here), np.frombuffer(there), rtol=0, atol=1e-12)
        assert mine[5:7] == theirs[5:7]
        assert replace(mine[7], probability=0, log_probability=0, top=()) == replace(
            theirs[7], probability=0, log_probability=0, top=()
        )
        assert mine[7].log_probability == pytest.approx(theirs[7].log_probability, abs=1e-12)
        assert [each.token for each in mine[7].top] == [each.token for each in theirs[7].top]
    assert [(each.fact, each.language) for each in one["selections"]] == [
        (each.fact, each.language) for each in other["selections"]
    ]
    for mine, theirs in zip(one["selections"], other["selections"], strict=True):
        assert [(item.neuron, item.votes) for item in mine.selection.neurons] == [
            (item.neuron, item.votes) for item in theirs.selection.neurons
        ]
    assert [each[:2] for each in one["effects"]] == [each[:2] for each in other["effects"]]
    for (_, _, mine), (_, _, theirs) in zip(one["effects"], other["effects"], strict=True):
        assert (mine.neurons, mine.prompts, mine.held_out) == (theirs.neurons, theirs.prompts, theirs.held_out)
        assert mine.suppress.after == pytest.approx(theirs.suppress.after, abs=1e-12)
        assert mine.enhance.control_after_mean == pytest.approx(theirs.enhance.control_after_mean, abs=1e-12)


@pytest.mark.parametrize("model_type", ["bert", "gpt2"])
@pytest.mark.parametrize(
    ("key", "params"), [("amig", {}), ("amig", {"blanked": "tokens", "baseline": "mean"}), ("ig_zero", {})]
)
def test_batches_give_the_rows_of_one_by_one(
    model_type: str,
    key: str,
    params: dict[str, Any],
    facts: BuiltinLibrary,
    store: Store,
    sizes: list[int],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    host = Host(tiny(model_type))
    intent = replace(ALL, method=key, params=params)
    single, _ = finish(locate.locate(host, store, facts, intent))
    assert set(sizes) == {1}
    sizes.clear()
    together(monkeypatch, 4)
    batched, said = finish(locate.locate(host, store, facts, intent))
    assert max(sizes) > 1
    assert max(sizes) <= 4
    assert sum(sizes) == len(batched.spec.prompts)
    alike(rows(store, batched.id), rows(store, single.id))
    assert sorted(each.prompt for each in landed(said, "prompt")) == list(range(batched.landed))
    steps = [each for each in said if isinstance(each, Step) and each.total]
    assert [each.done for each in steps] == sorted(each.done for each in steps)
    assert steps[-1].done <= steps[-1].total


def test_an_effect_is_measured_as_soon_as_its_prompts_and_all_before_are_there(
    facts: BuiltinLibrary, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    together(monkeypatch, 16)
    run, said = finish(locate.locate(Host(tiny("bert")), store, facts, ALL))
    numbers: dict[tuple[str, str], set[int]] = {}
    for number, prompt in enumerate(run.spec.prompts):
        numbers.setdefault((prompt.language, prompt.fact), set()).add(number)
    seen: set[int] = set()
    left = list(numbers)
    for each in said:
        if isinstance(each, Step):
            assert not (left and each.text.startswith("Prompt ") and seen.issuperset(numbers[left[0]]))
        elif each.what == "prompt":
            seen.add(each.prompt)
        elif each.what == "effect":
            assert (each.extra["language"], each.extra["fact"]) == left[0]
            assert seen.issuperset(numbers[left.pop(0)])
    assert left == []


@pytest.mark.slow
def test_stopped_at_any_step_and_resumed_in_batches_it_is_the_same(
    facts: BuiltinLibrary, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    loaded = tiny("bert")
    together(monkeypatch, 4)
    whole, said = finish(locate.locate(Host(loaded), store, facts, ALL))
    expected = rows(store, whole.id)
    for stop in range(1, len(said) + 1, max(1, len(said) // 10)):
        work = locate.locate(Host(loaded), store, facts, ALL)
        for _ in range(stop):
            next(work)
            assert count_hooks(loaded) == 0
            assert torch.is_grad_enabled()
        work.close()
        run = store.runs()[-1]
        assert run.status == "stopped"
        kept = {number: store.scores(run.id, number).values.tobytes() for number in store.landed(run.id)}
        again, _ = finish(locate.resume(Host(loaded), store, run.id))
        assert again.status == "done"
        alike(rows(store, run.id), expected)
        assert {number: store.scores(run.id, number).values.tobytes() for number in kept} == kept
        store.delete_run(run.id)


def test_a_batch_too_large_for_the_memory_is_cut(
    facts: BuiltinLibrary, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    host = Host(tiny("gpt2"))
    single, _ = finish(locate.locate(host, store, facts, ALL))
    plain, refused = path_scores.score_targets, []

    def small(loaded: Any, targets: Sequence[Any], *rest: Any) -> Any:
        if len(targets) > 2:
            yield Step(0, 1)
            refused.append(len(targets))
            raise torch.OutOfMemoryError("full")
        return (yield from plain(loaded, targets, *rest))

    monkeypatch.setattr(path_scores, "score_targets", small)
    together(monkeypatch, 16)
    batched, said = finish(locate.locate(host, store, facts, ALL))
    assert refused
    alike(rows(store, batched.id), rows(store, single.id))
    steps = [each.done for each in said if isinstance(each, Step) and each.total]
    assert steps == sorted(steps)


def test_another_fault_in_a_batch_is_not_taken_for_memory(
    facts: BuiltinLibrary, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: Any) -> Any:
        raise RuntimeError("shapes differ")

    monkeypatch.setattr(path_scores, "score_targets", broken)
    together(monkeypatch, 4)
    with pytest.raises(RuntimeError, match="shapes differ"):
        finish(locate.locate(Host(tiny("bert")), store, facts, ALL))
    assert store.runs()[-1].status == "failed"


def test_only_equal_shapes_stand_together_and_every_prompt_once(monkeypatch: pytest.MonkeyPatch) -> None:
    loaded = tiny("bert")
    texts = ["The capital of France is [Y].", "In France is [Y].", "The capital of Japan is [Y].", "In Tokyo is [Y]."]
    prompts = {3 * n: Prompt(texts[n % 4], "Berlin" if n % 5 == 0 else "Paris", "en") for n in range(20)}
    assert batches_of(loaded, prompts) == [(number,) for number in prompts]
    together(monkeypatch, 3)
    found = batches_of(loaded, prompts)
    assert sorted(number for batch in found for number in batch) == list(prompts)
    assert [batch[0] for batch in found] == sorted(batch[0] for batch in found)
    assert max(map(len, found)) == 3
    for batch in found:
        assert list(batch) == sorted(batch)
        assert len({shape_of(target(loaded, prompts[number])) for number in batch}) == 1
    assert batches_of(replace(loaded, blocks=None), prompts) == [(number,) for number in prompts]
    assert batches_of(replace(loaded, budget=1), prompts) == [(number,) for number in prompts]


def test_the_path_methods_alone_score_in_batches() -> None:
    assert {each.key for each in METHODS if isinstance(each, BatchMethod)} == {"amig", "ig_zero"}


def test_without_the_fast_path_many_are_scored_one_after_the_other() -> None:
    loaded = replace(tiny("bert"), blocks=None)
    amig = method("amig")
    assert isinstance(amig, BatchMethod)
    prompts = [Prompt(f"The capital of {place} is [Y].", "Paris", "en") for place in ("France", "Japan", "Tokyo")]
    found, _ = finish(amig.score_many(loaded, prompts, amig.Params()))
    for prompt, scores in zip(prompts, found, strict=True):
        alone, _ = finish(amig.score(loaded, prompt, amig.Params()))
        np.testing.assert_array_equal(scores.values, alone.values)
