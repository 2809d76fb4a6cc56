"""The rules that the story is computed by."""

from __future__ import annotations

import pytest

from engine.degeneracy.types import Group
from engine.types import Neuron, finished
from kn_studio.actions.context import Host
from kn_studio.actions.load_model import load
from kn_studio.actions.story import knows, other_answer, picked
from kn_studio.actions.story_question import ask, sleep, wake
from kn_studio.actions.switches import measure_switches
from kn_studio.intents import LoadModel
from kn_studio.library.builtin import BuiltinLibrary
from kn_studio.session.store import Store
from tests.story.shipped import DEMO, telling


def group(interaction: float, drop: float, worst: float = 0.01) -> Group:
    return Group((Neuron(0, 1), Neuron(0, 2)), (0.0, 0.0), drop, worst, interaction)


def test_of_groups_that_pass_the_one_with_the_strongest_interaction_is_shown() -> None:
    found = [(group(-0.5, 0.4), True), (group(-0.9, 0.35), True), (group(-2.0, 0.29), False), (None, False)]
    assert picked(found) == 1


def test_where_none_passes_the_one_that_misses_by_least_is_shown() -> None:
    found = [(None, False), (group(-2.0, 0.10), False), (group(-0.1, 0.25), False)]
    assert picked(found) == 2
    assert picked([(None, False)]) is None
    assert picked([]) is None


def test_the_wrong_answer_is_that_of_the_first_other_fact_by_uuid() -> None:
    told = telling()
    library = BuiltinLibrary()
    same = sorted((fact for fact in library.facts() if fact.relation == told.fact.relation), key=lambda fact: fact.uuid)
    own = told.fact.labels["en"].object
    wanted = next(fact.labels["en"].object for fact in same if fact.labels["en"].object != own)
    assert other_answer(library, told.fact) == wanted
    assert told.material.changed is not None
    assert told.material.changed.new == wanted


def test_known_is_what_is_right_in_at_least_half_of_the_sentences() -> None:
    told = telling()
    with Store.open(DEMO, readonly=True) as store:
        run = store.run(told.material.run)
        for each in told.languages:
            numbers = [n for n, prompt in enumerate(run.spec.prompts) if prompt.language == each.code]
            right = sum(store.scores(run.id, n).answer.rank == 1 for n in numbers)
            assert knows(store, run, told.fact.uuid, each.code) == (2 * right >= len(numbers)) == each.known
        assert not knows(store, run, told.fact.uuid, "xx")


def test_only_known_facts_were_searched() -> None:
    found = telling().material.backups
    assert found is not None
    assert all(fact.known or not fact.tested for fact in found.facts)
    assert len({fact.fact for fact in found.facts}) == len(found.facts)


@pytest.mark.slow
def test_the_shipped_numbers_are_what_the_shipped_model_says() -> None:
    told = telling()
    pair = told.pair(told.languages[1].code)
    assert pair is not None
    assert pair.switches is not None
    host = Host()
    finished(load(host, LoadModel(told.model, device="cpu")))
    assert host.require().info.fingerprint == told.material.fingerprint, "make the demo again"
    with Store.open(DEMO, readonly=True) as store:
        run = store.run(told.material.run)
    asked = {code: [p for p in run.spec.measuring if p.language == code] for code in (pair.first, pair.second)}
    again = finished(measure_switches(host, asked, [pair.neurons], seed=run.spec.seed))
    for new, old in zip(again.rows, pair.switches.rows, strict=True):
        assert new.probability == pytest.approx(old.probability, rel=1e-4)
        assert new.control_mean == pytest.approx(old.control_mean, rel=1e-4)


@pytest.mark.slow
def test_the_audiences_question_is_answered_and_the_model_is_given_back() -> None:
    host = Host()
    finished(wake(host, "demo-gpt"))
    known = finished(ask(host, "demo-gpt", "The capital of Germany is [Y]", "Berlin", "Paris"))
    assert (known.rank, known.guesses[0].token.strip()) == (1, "Berlin")
    unknown = finished(ask(host, "demo-gpt", "The capital of Germany is [Y]", "Qxqxq Zzyzx", "Paris"))
    assert [each.token for each in unknown.guesses] == [each.token for each in known.guesses]
    assert unknown.rank != 1
    bare = finished(ask(host, "demo-gpt", "The capital of Germany is [Y]", "", "Paris"))
    assert (bare.rank, bare.guesses[0].token.strip()) == (0, "Berlin")
    finished(sleep(host))
    assert host.loaded is None
