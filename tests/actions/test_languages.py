"""Comparing languages without a window: sets, chance, controls, effects of every arm, stopped at every step."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
import torch

from engine.answers import answer
from engine.arms import in_turn
from engine.errors import KnownError, ModelError, PromptError
from engine.hooks import count_hooks
from engine.intervention import effect
from engine.model import LoadedModel
from engine.overlap import chance, independent, sizes_of
from engine.selection import select, stability
from engine.types import Fact, Neuron, Step
from kn_studio.actions import locate
from kn_studio.actions.context import Host
from kn_studio.actions.languages import Compared, compare, compared
from kn_studio.actions.other_facts import Asked, Cell
from kn_studio.actions.shared_controls import Others, mixed, pairs, used
from kn_studio.app_state import ArmEffect
from kn_studio.intents import CompareLanguages, LocateNeurons
from kn_studio.library.builtin import BuiltinLibrary
from kn_studio.session.records import Choice, Run
from kn_studio.session.store import Store
from tests.actions.made import finish
from tests.engine.tiny import WIDTH, tiny

FACTS = """uuid,relation,language,subject,object
f-1,P36,en,France,Paris
f-1,P36,zh,法国,巴黎
f-1,P36,de,France,Paris
f-1,P36,fr,France,Paris
f-1,P36,ja,法国,巴黎
f-2,P36,en,Germany,Berlin
f-2,P36,zh,德国,柏林
f-2,P36,de,Germany,Berlin
f-3,P36,en,Japan,Tokyo
f-3,P36,zh,国,林
f-3,P36,de,Japan,Tokyo
f-4,P36,en,a large city,London
f-4,P36,zh,柏林,德
f-5,P36,en,Paris,Paris
f-5,P36,zh,巴黎,巴黎
f-5,P36,de,Paris,Paris
f-6,P103,en,Emmanuel Macron,French
f-6,P103,zh,林,法国
f-6,P103,de,Macron,French
f-7,P103,en,Tokyo,Japan
f-7,P103,zh,黎,国
f-7,P103,de,Tokyo,Japan
"""
TEMPLATES = """relation,language,split,text
P36,en,train,The capital of [X] is [Y].
P36,en,train,"In [X], the capital is [Y]."
P36,en,train,"The city of [X], is [Y]."
P36,en,held,"[X] has the capital [Y]."
P36,en,held,"[X] is not [Y]."
P36,zh,train,[X]的首都是[Y]。
P36,zh,train,首都[X]是[Y]。
P36,zh,held,[X]国的首都是[Y]。
P36,de,train,"[X], capital, [Y]."
P36,de,held,"[X], city, [Y]."
P36,fr,train,"[X]; [Y]."
P36,fr,held,"capital [X] [Y]."
P36,ja,train,[Y]是[X]的首都。
P103,en,train,The mother tongue of [X] is [Y].
P103,zh,train,[X]的是[Y]。
P103,de,train,"mother tongue of [X]; [Y]."
"""
LOW = Choice({"en": 0.05, "zh": 0.05, "de": 0.05})
"""Thresholds at which the tiny models' languages share some neurons."""


@pytest.fixture
def facts(tmp_path: Path) -> BuiltinLibrary:
    return made(tmp_path / "facts", FACTS)


def made(folder: Path, text: str) -> BuiltinLibrary:
    folder.mkdir()
    (folder / "facts.csv").write_text(text, encoding="utf-8")
    (folder / "templates.csv").write_text(TEMPLATES, encoding="utf-8")
    return BuiltinLibrary(folder)


@pytest.fixture
def store() -> Iterator[Store]:
    with Store.temporary() as made:
        yield made


def ran(model: str, store: Store, facts: BuiltinLibrary, *languages: str, choice: Choice = LOW) -> Run:
    intent = LocateNeurons(("f-1",), languages or ("en", "zh"), params={"tolerance": 0.0})
    run: Run = finish(locate.locate(Host(tiny(model)), store, facts, intent, choice))[0]
    return run


def found(
    model: str, store: Store, facts: BuiltinLibrary, run: Run, at_least: int = 0, choice: Choice = LOW
) -> Compared:
    intent = CompareLanguages(run.id, at_least=at_least)
    result: Compared = finish(compared(Host(tiny(model)), store, facts, intent, choice))[0]
    return result


def arm(effects: tuple[ArmEffect, ...], name: str, language: str, operation: str) -> ArmEffect:
    (one,) = (e for e in effects if (e.arm, e.language, e.operation) == (name, language, operation))
    return one


def maps(store: Store, run: Run, language: str) -> np.ndarray:
    numbers = [number for number, prompt in enumerate(run.spec.prompts) if prompt.language == language]
    return np.stack([store.scores(run.id, number).values for number in numbers])


@pytest.mark.parametrize("model", ["bert", "gpt2"])
def test_the_sets_are_the_engines_own(model: str, facts: BuiltinLibrary, store: Store) -> None:
    run = ran(model, store, facts)
    made = found(model, store, facts, run)
    sets = {}
    for code in ("en", "zh"):
        stack = maps(store, run, code)
        sets[code] = [item.neuron for item in select(stack, threshold=0.05).neurons]
        assert made.comparison.stability[code] == stability(stack, threshold=0.05)
    shared = independent(sets)
    assert made.shared == shared
    assert len(shared) > 0
    random = chance(sizes_of(sets), WIDTH)
    comparison = made.comparison
    assert comparison.neurons == tuple(each.neuron for each in shared)
    assert (comparison.count, comparison.at_least) == (len(shared), 2)
    assert (comparison.expected, comparison.p_value) == (random.expected, random.p_value(len(shared)))
    assert comparison.fingerprint == run.spec.fingerprint
    for neuron, score in made.scores.items():
        means = [maps(store, run, code).mean(axis=0, dtype=np.float64) for code in ("en", "zh")]
        assert score == pytest.approx(min(m[neuron.layer, neuron.index] / m.max() for m in means))


@pytest.mark.parametrize("model", ["bert", "gpt2"])
def test_effects_are_measured_in_every_language_that_can_be_asked(
    model: str, facts: BuiltinLibrary, store: Store
) -> None:
    run, loaded = ran(model, store, facts), tiny(model)
    made = found(model, store, facts, run)
    effects, neurons = made.comparison.effects, made.comparison.neurons
    causal = model == "gpt2"
    languages = ["en", "zh", "de", "fr"] + ([] if causal else ["ja"])
    assert list(made.effects) == languages
    assert set(made.left_out) == ({"ja"} if causal else set())
    sets = made.sets.neurons
    for code in languages:
        sides = facts.prompts(facts.facts()[0], code)
        prompts = sides.held_out or sides.locating
        unseen = {each.held_out for each in effects if each.language == code}
        assert unseen == {all(prompt.held_out for prompt in prompts)}
        own, _ = finish(effect(loaded, prompts, neurons))
        union = set(sets["en"]) | set(sets["zh"])
        wanted = {
            ("shared", "suppress"): own.suppress.after,
            ("random", "suppress"): own.suppress.control_after_mean,
            ("matched", "enhance"): own.enhance.matched_after_mean,
        }
        scalings = {
            ("union", "suppress"): dict.fromkeys(union, 0.0),
            ("seq", "suppress"): dict.fromkeys(union, 0.0),
            ("union", "enhance"): dict.fromkeys(union, 2.0),
            ("seq", "enhance"): in_turn(sets.values(), 2.0),
        }
        for key, scaling in scalings.items():
            wanted[key] = float(np.mean([answer(loaded, prompt, scaling=scaling).probability for prompt in prompts]))
        for (name, operation), value in wanted.items():
            one = arm(effects, name, code, operation)
            assert one.after == pytest.approx(value, rel=1e-9)
            assert one.before == pytest.approx(own.suppress.before, rel=1e-9)
            assert one.prompts == len(prompts)
            assert (one.low is None) == (len(prompts) < 2)
    assert {each.arm for each in effects} == {
        "shared", "random", "matched", "mono:en", "mono:zh", "union", "seq", "other_facts",
    }  # fmt: skip
    assert made.comparison.reason == ""
    assert made.comparison.locality is not None


def test_mono_sets_are_as_large_as_the_shared_one(facts: BuiltinLibrary, store: Store) -> None:
    run, loaded = ran("bert", store, facts), tiny("bert")
    made = found("bert", store, facts, run)
    for code in ("en", "zh"):
        top = select(maps(store, run, code), threshold=0.0, top_k=made.comparison.count)
        scaling = dict.fromkeys((item.neuron for item in top.neurons), 0.0)
        (prompt,) = facts.prompts(facts.facts()[0], "zh").held_out
        after = answer(loaded, prompt, scaling=scaling).probability
        assert arm(made.comparison.effects, f"mono:{code}", "zh", "suppress").after == pytest.approx(after, rel=1e-9)


def test_controls_take_other_facts_with_other_answers(facts: BuiltinLibrary, store: Store) -> None:
    run = ran("bert", store, facts)
    made = found("bert", store, facts, run)
    same, other = made.comparison.controls
    assert (same.name, same.n) == ("same_relation", 3)  # f-5 has the same answer as f-1
    assert (other.name, other.n) == ("other_relation", 2)
    for control in (same, other):
        assert control.low is not None
        assert control.low <= control.mean <= control.high
    assert made.pairs["own"] == made.comparison.count
    assert made.specific is not None
    assert made.specific_overlap is not None


def test_no_shared_neuron_is_a_result(facts: BuiltinLibrary, store: Store) -> None:
    run = ran("bert", store, facts)
    made = found("bert", store, facts, run, choice=Choice({"en": 1.0}))
    comparison = made.comparison
    assert (comparison.neurons, comparison.count, comparison.effects) == ((), 0, ())
    assert (comparison.expected, comparison.p_value, comparison.locality) == (0.0, 1.0, None)
    assert "No neuron is shared by all of 2 languages" in comparison.reason
    assert len(comparison.controls) == 2


def test_some_of_the_languages_and_their_order(facts: BuiltinLibrary, store: Store) -> None:
    run = ran("bert", store, facts, "en", "zh", "de")
    whole, some = found("bert", store, facts, run), found("bert", store, facts, run, at_least=2)
    assert set(whole.comparison.neurons) <= set(some.comparison.neurons)
    assert some.comparison.expected > whole.comparison.expected
    host = Host(tiny("bert"))
    two = CompareLanguages(run.id, ("en", "de"))
    one, _ = finish(compare(host, store, facts, two, LOW.thresholds, 0.5))
    other, _ = finish(compare(host, store, facts, CompareLanguages(run.id, ("de", "en")), LOW.thresholds, 0.5))
    assert one.languages == ("en", "de")
    assert (one.neurons, one.expected, one.p_value) == (other.neurons, other.expected, other.p_value)
    again, _ = finish(compare(host, store, facts, two, {}, 0.5))
    assert again.neurons == one.neurons  # the run's own thresholds where none was moved


def test_without_other_facts_it_is_said(tmp_path: Path, store: Store) -> None:
    alone = made(tmp_path / "alone", "\n".join(FACTS.splitlines()[:3]) + "\n")
    run = ran("bert", store, alone)
    comparison = found("bert", store, alone, run).comparison
    assert comparison.controls == ()
    assert "No other fact of the relation" in comparison.reason
    assert "No fact of another relation" in comparison.reason
    assert {each.arm for each in comparison.effects} == {
        "shared",
        "random",
        "matched",
        "mono:en",
        "mono:zh",
        "union",
        "seq",
    }
    assert comparison.locality is None


@pytest.mark.parametrize(
    ("languages", "at_least", "said"),
    [
        (("en",), 0, "One language shares nothing"),
        (("en", "ru"), 0, "Nothing is located in the language 'ru'"),
        ((), 3, "At least 3 of 2 languages"),
    ],
)
def test_bad_input_is_said(
    languages: tuple[str, ...], at_least: int, said: str, facts: BuiltinLibrary, store: Store
) -> None:
    run = ran("gpt2", store, facts)
    with pytest.raises(KnownError, match=said) as error:
        finish(compared(Host(tiny("gpt2")), store, facts, CompareLanguages(run.id, languages, at_least), LOW))
    assert error.value.hint


def test_another_model_and_a_run_of_one_language_are_refused(facts: BuiltinLibrary, store: Store) -> None:
    run = ran("bert", store, facts, "en")
    with pytest.raises(PromptError, match="One language shares nothing"):
        found("bert", store, facts, run)
    with pytest.raises(ModelError, match="another model"):
        found("gpt2", store, facts, run)


def test_stopped_at_any_step_the_model_is_clean_and_the_session_as_it_was(facts: BuiltinLibrary, store: Store) -> None:
    def clean(loaded: LoadedModel) -> bool:
        return count_hooks(loaded) == 0 and torch.is_grad_enabled()

    run, loaded = ran("bert", store, facts), tiny("bert")

    def work() -> object:
        return compared(Host(loaded), store, facts, CompareLanguages(run.id), LOW)

    _, said = finish(work())
    steps = [each for each in said if isinstance(each, Step) and each.total]
    assert [each.done for each in steps] == sorted(each.done for each in steps)
    assert steps[-1].done == steps[-1].total
    for stop in range(1, len(said) + 1, max(1, len(said) // 10)):
        one = work()
        for _ in range(stop):
            next(one)
            assert clean(loaded)
        one.close()
        assert clean(loaded)
    assert store.runs() == (run,)


def test_mixed_facts_by_hand() -> None:
    def neurons(*numbers: int) -> tuple[Neuron, ...]:
        return tuple(Neuron(0, number) for number in numbers)

    def other(uuid: str) -> Asked:
        return Asked(Fact(uuid, "P36", {}), dict.fromkeys(("en", "zh", "ar"), ()), {})

    own = {"en": neurons(1, 2, 3), "zh": neurons(1, 2, 4)}
    facts = [other("g"), other("h")]
    cells = {
        ("g", "en"): Cell(neurons(7, 4), 1),
        ("g", "zh"): Cell(neurons(2, 3, 9), 1),
        ("h", "en"): Cell(neurons(1, 4), 1),
        ("h", "zh"): Cell(neurons(4), 1),
    }
    # English keeps f and Chinese takes g: {2, 3}; then Chinese keeps f and English takes h: {1, 4}.
    assert mixed(own, facts, cells, 2) == [2, 2]
    found = pairs(own, Others(facts, cells, [], {}))
    assert found["own"] == 2
    assert found["same_relation"] == pytest.approx((2 + 0 + 1 + 2) / 4)
    needed = {(each.fact.uuid, code) for each in used(facts, ("en", "zh")) for code in each.locating}
    assert needed == {("g", "zh"), ("h", "en")}
    three = {**own, "ar": neurons(5)}
    cells |= {("g", "ar"): Cell(neurons(2, 3), 1), ("h", "ar"): Cell(neurons(3), 1)}
    # English keeps f, Chinese g, Arabic h: neuron 3. Then Chinese keeps f, English h, Arabic g: none.
    assert mixed(three, facts, cells, 3) == [1, 0]
