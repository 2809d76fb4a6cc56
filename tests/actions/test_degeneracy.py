"""Searching a run's neurons for groups without a window: what is searched, what is kept, other facts, bad input."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from engine.answers import answer
from engine.degeneracy.rules import found as judged
from engine.errors import KnownError, ModelError, PromptError, SessionError
from engine.hooks import count_hooks
from engine.model import LoadedModel
from engine.types import Landed, Neuron, Prompt, Step
from kn_studio.actions import action_for, locate
from kn_studio.actions.context import Context, Host
from kn_studio.actions.degeneracy import Asking, part, read_located, search_groups, show_search
from kn_studio.actions.other_facts import Locator, asked
from kn_studio.actions.served import ROUNDING, served_by
from kn_studio.degeneracy_intents import SearchGroups
from kn_studio.degeneracy_state import Degeneracy
from kn_studio.intents import LocateNeurons
from kn_studio.library.builtin import BuiltinLibrary
from kn_studio.session.group_records import group_records
from kn_studio.session.records import Choice, Run
from kn_studio.session.store import Store
from tests.actions.made import finish, landed
from tests.actions.test_languages import FACTS, LOW, made
from tests.engine.tiny import tiny

LOOSE = (0.22, 0.22)


@pytest.fixture
def facts(tmp_path: Path) -> BuiltinLibrary:
    return made(tmp_path / "facts", FACTS)


@pytest.fixture
def store() -> Iterator[Store]:
    with Store.temporary() as opened:
        yield opened


def ran(store: Store, facts: BuiltinLibrary, model: str = "gpt2", languages: tuple[str, ...] = ("en", "zh")) -> Run:
    intent = LocateNeurons(("f-1",), languages, params={"tolerance": 0.0})
    run: Run = finish(locate.locate(Host(tiny(model)), store, facts, intent, LOW))[0]
    return run


def searched(
    store: Store, facts: BuiltinLibrary, run: Run, model: str = "gpt2", **options: Any
) -> tuple[Degeneracy, list[Step | Landed]]:
    options = {"candidates": 6, "thresholds": LOOSE, **options}
    found, said = finish(search_groups(Host(tiny(model)), store, facts, SearchGroups(run.id, **options), LOW, "f-1"))
    return found, said


def change(loaded: LoadedModel, prompt: Prompt, off: tuple[Neuron, ...]) -> float:
    """What log P of the answer gains with neurons off."""
    after = answer(loaded, prompt, scaling=dict.fromkeys(off, 0.0))
    return after.log_probability - answer(loaded, prompt).log_probability


@pytest.mark.parametrize("model", ["bert", "gpt2"])
def test_the_strongest_neurons_of_the_run_are_searched_and_every_pair_is_what_the_model_says(
    model: str, store: Store, facts: BuiltinLibrary
) -> None:
    run = ran(store, facts, model)
    found, said = searched(store, facts, run, model)
    loaded, search = tiny(model), found.search
    mine = read_located(store, run, "en", LOW, "f-1")
    assert (found.fact, found.language, found.method, found.run) == ("f-1", "en", "pairs", run.id)
    assert search.tested.neurons == mine.neurons[:6]
    assert search.left_out == mine.neurons[6:]
    assert search.prompts == tuple(p for p in run.spec.prompts if p.language == "en")
    assert search.held_out_prompts == tuple(p for p in run.spec.measuring if p.language == "en" and p.held_out)
    assert len(search.held_out_prompts) > 0
    for pair in list(combinations(search.tested.neurons, 2))[:4]:
        logs = [change(loaded, prompt, pair) for prompt in search.prompts]
        assert search.tested.drop(pair) == pytest.approx(1 - np.exp(np.mean(logs)), abs=1e-5)
    places = [step.done for step in said if isinstance(step, Step) and step.total]
    assert places == sorted(places)
    assert max(places) <= 1000
    (told,) = landed(said, "search")
    assert told.extra == {"search": found.id}


def test_a_search_is_kept_and_shown_again(store: Store, facts: BuiltinLibrary) -> None:
    run = ran(store, facts)
    one, _ = searched(store, facts, run)
    two, _ = searched(store, facts, run, method="topology", language="zh")
    assert [(line.id, line.method, line.language) for line in store.degeneracy.lines()] == [
        (two.id, "topology", "zh"), (one.id, "pairs", "en"),
    ]  # fmt: skip
    read, _ = finish(show_search(store, one.id))
    assert read.served == one.served
    assert read.seconds == one.seconds > 0
    assert judged(read.search, one.search.thresholds) == judged(one.search, one.search.thresholds)
    assert np.array_equal(finish(show_search(store, two.id))[0].search.distances, two.search.distances)
    with pytest.raises(SessionError, match="no search"):
        finish(show_search(store, 77))


@pytest.mark.parametrize("method", ["pairs", "sets", "topology"])
def test_stopped_anywhere_nothing_is_kept_and_the_model_is_clean(
    method: str, store: Store, facts: BuiltinLibrary
) -> None:
    run, loaded = ran(store, facts), tiny("gpt2")
    intent = SearchGroups(run.id, method, candidates=3, thresholds=LOOSE, budget=20)
    for steps in (1, 2, 5, 9):
        work = search_groups(Host(loaded), store, facts, intent, LOW, "f-1")
        for _, said in zip(range(steps), work, strict=False):
            assert not isinstance(said, Landed)
            assert count_hooks(loaded) == 0
        work.close()
        assert count_hooks(loaded) == 0
    assert store.degeneracy.lines() == ()


def test_members_of_groups_are_asked_about_in_other_relations(store: Store, facts: BuiltinLibrary) -> None:
    """Redone by hand: locate the other relation's facts, and switch each neuron off by itself."""
    run = ran(store, facts)
    found, _ = searched(store, facts, run, candidates=8, thresholds=(0.24, 0.24))
    members = sorted({n for group in group_records(found) for unit in group.members for n in unit})
    assert len(members) > 1
    assert [each.neuron for each in found.served] == members
    loaded, sets, fell = tiny("gpt2"), {}, {}
    for uuid in ("f-6", "f-7"):
        other = ran_on(uuid, store, facts)
        sets[uuid] = set(read_located(store, other, "en", LOW, uuid).neurons)
        measuring = asked(loaded, store, facts, facts.fact(uuid), ("en",))[0].measuring["en"]  # type: ignore[arg-type]
        for neuron in members:
            fell[uuid, neuron] = np.mean([change(loaded, p, (neuron,)) for p in measuring]) < -ROUNDING
    for each in found.served:
        has = [uuid for uuid in sets if each.neuron in sets[uuid]]
        assert (each.asked, each.located) == (2, len(has))
        assert each.dropped == sum(fell[uuid, each.neuron] for uuid in has)
    assert sum(each.located for each in found.served) > 0


def ran_on(uuid: str, store: Store, facts: BuiltinLibrary) -> Run:
    intent = LocateNeurons((uuid,), ("en",), params={"tolerance": 0.0})
    run: Run = finish(locate.locate(Host(tiny("gpt2")), store, facts, intent, LOW))[0]
    return run


def test_without_another_relation_nothing_is_asked(store: Store, tmp_path: Path) -> None:
    from engine.methods import method

    alone = made(tmp_path / "alone", "\n".join(line for line in FACTS.splitlines() if "P103" not in line) + "\n")
    fact = alone.fact("f-1")
    assert fact is not None
    kind = method("amig")
    locator = Locator(tiny("gpt2"), kind, kind.Params(tolerance=0.0), LOW)
    served, _ = finish(served_by(locator, store, alone, fact, "en", [Neuron(0, 1)], 42))
    assert [(each.asked, each.located, each.dropped) for each in served] == [(0, 0, 0)]


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({"method": "magic"}, "no way 'magic' to search"),
        ({"thresholds": (0.4, 0.3)}, "do not fit together"),
        ({"thresholds": (float("nan"), 0.3)}, "do not fit together"),
        ({"thresholds": (-0.1, 1.3)}, "do not fit together"),
        ({"candidates": 1}, "fewer than 2 candidates"),
        ({"budget": 0}, "budget of no sets"),
        ({"settings": {"distance": "cosine"}}, "by pairs has no setting 'distance'"),
        ({"method": "topology", "settings": {"beam": 2}}, "by topology has no setting 'beam'"),
        ({"language": "de"}, "Nothing is located in the language 'de'"),
    ],
)
def test_what_makes_no_sense_is_said(options: dict[str, Any], said: str, store: Store, facts: BuiltinLibrary) -> None:
    run = ran(store, facts)
    with pytest.raises(KnownError, match=said) as error:
        searched(store, facts, run, **options)
    assert error.value.hint


def test_no_neuron_another_model_and_no_model_are_said(store: Store, facts: BuiltinLibrary) -> None:
    run = ran(store, facts, languages=("en",))
    with pytest.raises(PromptError, match="No neuron is located in the language 'en'"):
        finish(search_groups(Host(tiny("gpt2")), store, facts, SearchGroups(run.id), Choice({"en": 1.0}), "f-1"))
    with pytest.raises(ModelError, match="another model"):
        searched(store, facts, run, "bert")
    with pytest.raises(ModelError, match="No model"):
        finish(search_groups(Host(), store, facts, SearchGroups(run.id), LOW))
    with pytest.raises(PromptError, match="Nothing is located"):
        read_located(store, run, "", LOW, "f-2")


def test_a_session_that_is_only_read_keeps_nothing(facts: BuiltinLibrary, tmp_path: Path) -> None:
    with Store.create(tmp_path / "s.kns") as store:
        run = ran(store, facts, languages=("en",))
    with Store.open(tmp_path / "s.kns", readonly=True) as store:
        found, said = searched(store, facts, run)
        assert (found.id, landed(said, "search")) == (0, [])
        assert store.degeneracy.lines() == ()


def test_the_windows_action_searches_by_what_the_window_shows(store: Store, facts: BuiltinLibrary) -> None:
    run, intent = ran(store, facts), SearchGroups(1, candidates=3)
    action = action_for(intent)
    assert action is not None
    context = Context(Host(tiny("gpt2")), facts, store, run.spec.prompts, thresholds={"en": 0.4})  # type: ignore[arg-type]
    (found, lines), _ = finish(action.make(context, intent))
    mine = read_located(store, run, "en", replace(LOW, thresholds={"en": 0.4}), "f-1")
    assert found.search.tested.neurons == mine.neurons[:3]
    assert [line.id for line in lines] == [found.id]


def test_a_methods_own_settings_reach_it(store: Store, facts: BuiltinLibrary) -> None:
    run = ran(store, facts, languages=("en",))
    found, _ = searched(store, facts, run, method="topology", settings={"distance": "cosine", "max_gap": None})
    settings = found.search.settings
    assert (settings.distance, settings.max_gap) == ("cosine", None)
    assert (settings.thresholds.t_low, settings.thresholds.t_high) == LOOSE
    few, _ = searched(store, facts, run, method="sets", budget=7, settings={"controls": False})
    assert sum(few.search.budget.tested.values()) <= 7
    assert few.search.controls == ()
    assert Asking.of(SearchGroups(1)).thresholds.t_high == 0.30


def test_a_part_of_the_whole_stays_in_its_stretch_never_goes_back_and_is_closed() -> None:
    closed = []

    def work() -> Iterator[Any]:
        try:
            for total, text in ((4, "a"), (0, "b"), (2, "c"), (1000, "d")):
                for done in range(total + 1):
                    yield Step(done, total, text)
            yield Landed("x", 1)
        finally:
            closed.append(True)
        return 5

    result, said = finish(part(work(), 0.2, 0.6))  # type: ignore[arg-type]
    assert (result, closed) == (5, [True])
    places = [step.done for step in said if isinstance(step, Step)]
    assert places == sorted(places)
    assert (min(places), places[4], places[5], places[8]) == (200, 400, 400, 500)
    assert max(places) <= 600
    assert said[-1] == Landed("x", 1)
    begun = part(work(), 0.0, 1.0)  # type: ignore[arg-type]
    next(begun)
    begun.close()
    assert closed == [True, True]
