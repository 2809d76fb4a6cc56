"""Which neurons learn new facts: equal sizes, no leak, rows that stand by themselves, and every verdict."""

from __future__ import annotations

import copy
from collections.abc import Mapping
from dataclasses import replace

import numpy as np
import pytest

from engine.answers import answer
from engine.experiments import evolvability_claims as words
from engine.experiments import evolvability_measures as measures
from engine.experiments import experiment
from engine.experiments.base import Material, Row, Unit, generator_for
from engine.experiments.evolvability import (
    ALL,
    FULL,
    LOW_RANK,
    NONE,
    TRAININGS,
    EvolvabilityRecipe,
    Prepared,
    Training,
)
from engine.experiments.evolvability_measures import CHANGES, NEW, OLD, PARAPHRASE, TEXT, After, Course, Learnt
from engine.experiments.evolvability_sets import DKN, INTERACTING, RANDOM, REST, SETS, Batch, batch_of, sets_of
from engine.experiments.summaries import Table
from engine.fingerprint import fingerprint
from engine.hooks import count_hooks
from engine.model import LoadedModel
from engine.statistics import Interval
from engine.targets import target
from engine.tuning import low_rank
from engine.tuning.training import Curve, Readings
from engine.types import Neuron, Step
from tests.engine.experiments.making import material as facts
from tests.engine.tiny import finish, fresh, tiny

MADE = experiment("evolvability")
RECIPE = EvolvabilityRecipe(facts=4, languages="en", batch=3, seeds=2, neurons=3, candidates=4, steps=3, rate=0.05)
TEXTS = {"en": ("The capital of France is Paris.", "Macron")}


def material(count: int = 4) -> Material:
    """All facts are known, so that there are old ones."""
    made = facts(count)
    pool = tuple(replace(item, known={"en": True}) for item in made.pool)
    return Material(pool[:count], pool, made.candidates, TEXTS)


def prepared(recipe: EvolvabilityRecipe = RECIPE) -> Prepared:
    return Prepared(recipe, material(recipe.facts))


def unit(arm: str, seed: int = 0, first: str = "fact-0") -> Unit:
    return Training(first, "en", seed, arm).unit


def rows_of(loaded: LoadedModel, held: Prepared, arm: str, seed: int = 0) -> tuple[Row, ...]:
    found: tuple[Row, ...] = finish(MADE.rows(loaded, held, unit(arm, seed)))
    return found


@pytest.fixture(scope="module")
def rows() -> Mapping[str, tuple[Row, ...]]:
    loaded, held = tiny("gpt2"), prepared()
    return {arm: rows_of(loaded, held, arm) for arm in TRAININGS if arm != LOW_RANK}


def test_units_are_trainings_and_can_be_taken_apart(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(low_rank, "available", lambda: False)
    units = MADE.units(material(), RECIPE)
    assert len(set(units)) == len(units) == 2 * 2 * (len(TRAININGS) - 1)
    assert {each.fact for each in units} == {"fact-0", "fact-3"}
    assert [Training.of(each).unit for each in units] == list(units)
    monkeypatch.setattr(low_rank, "available", lambda: True)
    assert len(MADE.units(material(), RECIPE)) == 2 * 2 * len(TRAININGS)


def test_arms_of_one_size_train_equally_many_numbers(rows: Mapping[str, tuple[Row, ...]]) -> None:
    sizes = {
        row.values["parameters"]
        for arm in SETS
        for row in rows[arm]
        if row.values.get("parameters") is not None and row.operation != CHANGES
    }
    assert len(sizes) == 1
    (full,) = {row.values["parameters"] for row in rows[FULL] if row.operation != CHANGES}
    assert full == tiny("gpt2").info.parameters > max(each or 0 for each in sizes)


def test_every_arm_has_its_rows(rows: Mapping[str, tuple[Row, ...]]) -> None:
    for arm, own in rows.items():
        there = {row.operation for row in own if row.arm == arm}
        assert there - {CHANGES} == ({NEW} if own[0].values["neurons"] == 0 else {NEW, PARAPHRASE, OLD, TEXT}), arm
    metrics = {each.key for each in words.METRICS} | {"batch", "seed"}
    assert {name for own in rows.values() for row in own for name in row.values if "curve" not in name} <= metrics
    assert {row.arm for row in rows[FULL] if row.operation == CHANGES} >= {INTERACTING, RANDOM}


def test_nothing_new_is_right_before_and_training_teaches(rows: Mapping[str, tuple[Row, ...]]) -> None:
    def mean(arm: str, operation: str, metric: str) -> float:
        return float(np.mean([row.values[metric] for row in rows[arm] if row.operation == operation]))  # type: ignore[arg-type]

    assert mean(NONE, NEW, "accuracy") == 0
    assert mean(NONE, NEW, "delta_log_p") == mean(NONE, OLD, "delta_log_p") == 0
    assert mean(NONE, TEXT, "log_perplexity_rise") == 0
    for arm in (INTERACTING, RANDOM, ALL, FULL):
        assert mean(arm, NEW, "delta_log_p") > 0
    assert mean(FULL, NEW, "curve_0003") == pytest.approx(mean(FULL, NEW, "probability"))
    assert mean(FULL, NEW, "curve_0000") == pytest.approx(mean(NONE, NEW, "probability"))


def test_a_unit_gives_the_same_rows_whatever_ran_before(rows: Mapping[str, tuple[Row, ...]]) -> None:
    loaded, held = tiny("gpt2"), prepared()
    rows_of(loaded, held, FULL, seed=1)
    finish(MADE.rows(loaded, held, unit(NONE, first="fact-3")))
    work = MADE.rows(loaded, held, unit(RANDOM))
    while True:
        try:
            said = next(work)
        except StopIteration as end:
            again: tuple[Row, ...] = end.value
            break
        assert isinstance(said, Step)
        assert count_hooks(loaded) == 0
        assert fingerprint(loaded) == loaded.info.fingerprint
    assert [row.to_json() for row in again] == [row.to_json() for row in rows[RANDOM]]


def test_another_seed_learns_other_answers_with_other_random_neurons() -> None:
    loaded, held = tiny("gpt2"), prepared()
    batch = finish(batch_of(loaded, material().facts[:3], "en", RECIPE))
    drawn = {sets_of(batch, 3, loaded.info.width, seed)[RANDOM] for seed in range(5)}
    assert len(drawn) > 1
    answers = set()
    for seed in range(6):
        rows_of(loaded, held, NONE, seed)
        course: Course = held.kept["course"][1]
        answers.add(tuple(fact.answer for fact in course.facts))
    assert len(answers) > 1


def test_a_model_that_was_touched_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    loaded = fresh("gpt2")

    def touch(held: LoadedModel, *_: object) -> tuple[float, ...]:
        held.model.transformer.wte.weight.data[0, 0] += 1
        return ()
        yield

    held = prepared(replace(RECIPE, sentences=0))
    rows_of(loaded, held, NONE)
    monkeypatch.setattr(measures, "losses", touch)
    with pytest.raises(RuntimeError, match="changed the model itself"):
        rows_of(loaded, held, RANDOM)


@pytest.mark.parametrize("family", ["gpt2", "bert"])
def test_new_answers_are_wrong_and_paraphrases_are_never_seen(family: str) -> None:
    loaded, held = tiny(family), prepared()
    rows_of(loaded, held, NONE)
    course: Course = held.kept["course"][1]
    batch: Batch = held.kept["batch"][1]
    assert course.facts
    for fact in course.facts:
        own = fact.item.fact.labels["en"].object
        assert fact.answer != own
        assert fact.answer in held.material.candidates[fact.item.fact.relation, "en"]
        seen = {prompt.text for item, prompts, _ in batch.facts if item is fact.item for prompt in prompts}
        tests = {prompt.text for item, _, prompts in batch.facts if item is fact.item for prompt in prompts}
        assert len(fact.trained) == 1
        assert not seen & tests
        assert not {each.ids for each in fact.trained} & {each.ids for each in fact.paraphrases}
    assert not {item.fact.uuid for item, _ in course.old} & {fact.item.fact.uuid for fact in course.facts}


def test_an_answer_that_the_model_would_give_already_is_not_learnt() -> None:
    loaded = tiny("gpt2")
    item = material().pool[0]
    prompt = item.prompts["en"].locating[0]
    found = finish(
        measures.learnt(loaded, material(), [(item, (prompt,), ())], "en", generator_for(1, "x"), made_up=True)
    )
    assert all(answer(loaded, replace(prompt, answer=each.answer)).rank > 1 for each in found)
    one = Material(material().facts, material().pool, {("P36", "en"): (item.fact.labels["en"].object,)})
    assert (
        finish(measures.learnt(loaded, one, [(item, (prompt,), ())], "en", generator_for(1, "x"), made_up=True)) == ()
    )


def test_unknown_facts_are_learnt_with_their_right_answer() -> None:
    loaded = tiny("gpt2")
    known, unknown = material().pool[0], replace(material().pool[1], known={"en": False})
    items = [(each, each.prompts["en"].locating[:1], ()) for each in (known, unknown)]
    found = finish(measures.learnt(loaded, material(), items, "en", generator_for(1, "x"), made_up=False))
    assert [(each.item.fact.uuid, each.answer) for each in found] == [("fact-1", "Berlin")]


def batch(degenerate: tuple[Neuron, ...] = ()) -> Batch:
    """Twelve candidates in three layers, the strongest first; every third neuron is active."""
    candidates = tuple(Neuron(layer, index) for index in range(4) for layer in range(3))
    sizes = np.tile(np.arange(30) % 3 == 0, (3, 1)) * np.arange(30, 0, -1.0)
    return Batch((), degenerate, candidates[::-1], candidates, sizes)


@pytest.mark.parametrize("degenerate", [(), (Neuron(0, 1), Neuron(2, 3))])
def test_sets_are_of_one_size_and_do_not_mix(degenerate: tuple[Neuron, ...]) -> None:
    sets = sets_of(batch(degenerate), 4, 30, 7)
    size = len(degenerate) or 4
    assert set(sets) == set(SETS) - (set() if degenerate else {DKN})
    assert all(len(set(own)) == size for own in sets.values())
    special = degenerate or sets[INTERACTING]
    assert sets[INTERACTING] == tuple(sorted(batch().interacting[:size]))
    assert not set(sets[REST]) & {*degenerate, *sets[INTERACTING]}
    assert not set(sets[RANDOM]) & set(batch().strongest)
    for arm in (RANDOM, "activation"):
        assert sorted(each.layer for each in sets[arm]) == sorted(each.layer for each in special)
        assert not set(sets[arm]) & set(special)


def test_an_arm_that_cannot_be_filled_is_left_out() -> None:
    assert REST not in sets_of(batch(), 12, 30, 7)
    assert RANDOM not in sets_of(replace(batch(), sizes=batch().sizes[:, :5]), 4, 5, 7)


def test_an_arm_without_neurons_says_so(rows: Mapping[str, tuple[Row, ...]]) -> None:
    assert {row.operation for row in rows[DKN]} == {NEW}
    assert all(row.values["neurons"] == 0 and "accuracy" not in row.values for row in rows[DKN])
    found = MADE.summary([row for own in rows.values() for row in own], RECIPE)
    refused = {each.reason for each in found if each.arm == DKN and each.metric == "accuracy"}
    assert refused == {
        "No pair of any fact's candidates passes T_low and T_high, so there are no degenerate neurons to train."
    }
    assert {each.reason for each in found if each.arm == LOW_RANK} == {words._NO_PEFT}
    assert not {"batch", "seed"} & {each.metric for each in found}


def test_columns_are_read_off_the_course() -> None:
    item = material().pool[0]
    asked = target(tiny("gpt2"), item.prompts["en"].locating[0])
    fact = Learnt(item, "Berlin", (asked,), (asked, asked))
    old = material().pool[1]
    before = Readings(np.log([0.1, 0.2, 0.4, 0.5]), np.array([3.0, 2.0, 2.0, 1.0]))
    after = Readings(np.log([0.8, 0.4, 0.4, 0.25]), np.array([1.0, 1.0, 2.0, 2.0]))
    curve = Curve(np.log([[0.1], [0.5], [0.75], [0.8]]), np.array([[3.0], [2.0], [1.0], [1.0]]), True)
    course = Course((fact,), ((old, asked),), ((1, 2),), before, (2.0,))
    new, other, kept = measures.fact_rows(course, After(after, (2.5,), curve))
    assert (new[0], new[1], kept[0], kept[1]) == (item, NEW, old, OLD)
    assert new[2] == {
        "accuracy": 1, "probability": pytest.approx(0.8), "log_p": pytest.approx(np.log(0.8)),
        "delta_log_p": pytest.approx(np.log(8)), "steps_90": 2, "steps_first": 2, "finished": 1,
        "curve_0000": pytest.approx(0.1), "curve_0001": pytest.approx(0.5), "curve_0002": pytest.approx(0.75),
        "curve_0003": pytest.approx(0.8),
    }  # fmt: skip
    assert (other[2]["accuracy"], other[2]["delta_log_p"]) == (0.5, pytest.approx(np.log(2) / 2))
    assert (kept[2]["accuracy"], kept[2]["kept"], kept[2]["delta_log_p"]) == (0, 0, pytest.approx(np.log(0.5)))
    assert measures.text_values(course, After(after, (2.5,), curve)) == {
        "log_perplexity": 2.5, "log_perplexity_rise": 0.5,
    }  # fmt: skip
    never = Curve(curve.log_probabilities, np.full((4, 1), 2.0), True)
    assert measures.fact_rows(course, After(after, (2.5,), never))[0][2]["steps_first"] == 4


def test_the_perplexity_is_that_of_the_trained_model() -> None:
    from engine.tuning.free import Free
    from engine.tuning.parts import neuron_parts

    loaded = tiny("gpt2")
    texts = measures.text_ids(loaded, TEXTS["en"])
    free = Free(neuron_parts(loaded, [Neuron(0, 0), Neuron(1, 2)]))
    for values in free.values:
        values.data += 0.3
    found = finish(measures.losses(loaded, texts, free))
    model = copy.deepcopy(loaded.model)
    with free.in_force():
        model.load_state_dict({name: value.clone() for name, value in loaded.model.state_dict().items()})
    import torch

    ids = torch.tensor([texts[0]])
    with torch.no_grad():
        slow = float(model(ids, labels=ids).loss)
    assert found[0] == pytest.approx(slow)
    assert found[0] != pytest.approx(finish(measures.losses(loaded, texts))[0])


def made_rows(scores: Mapping[tuple[str, str], float], count: int = 24, known: bool = True) -> tuple[Row, ...]:
    """Facts in batches of four with two seeds; arms differ by their scores alone, with a little noise beside."""
    chance = np.random.default_rng(0)
    found = []
    for number in range(count):
        for seed in range(2):
            run = {"batch": float(number // 4), "seed": float(seed)}
            for arm in (*SETS, LOW_RANK, ALL, FULL):
                for operation in (NEW, PARAPHRASE, OLD):
                    up = scores.get((arm, operation), 0.0) + 0.001 * float(chance.normal())
                    values: dict[str, float | None] = {"accuracy": up, **run}
                    if operation == NEW:
                        values["steps_first"] = 10 - 5 * up
                    found.append(Row("m", f"f{number}", f"P{number % 6}", "en", known, arm, operation, values))
    for number in range(count // 4):
        for seed in range(2):
            run = {"batch": float(number), "seed": float(seed)}
            for arm in SETS:
                up = scores.get((arm, CHANGES), 0.0) + 0.001 * float(chance.normal())
                values = {"share": up, "above_expected": up, **run}
                found.append(Row("m", f"batch {number}", f"batch {number}", "en", True, arm, CHANGES, values))
    return tuple(found)


def verdicts(rows: tuple[Row, ...], recipe: EvolvabilityRecipe = RECIPE) -> dict[str, str]:
    return {each.key: each.verdict for each in MADE.verdicts(rows, recipe)}


def test_verdicts_follow_the_figures() -> None:
    better = {("dkn", operation): 0.5 for operation in (NEW, PARAPHRASE, OLD, CHANGES)}
    found = verdicts(made_rows(better))
    supported = {key for key, verdict in found.items() if verdict == "supported"}
    own = {key for key in found if key.startswith("dkn_")}
    assert supported == own | {"interacting_as_full_new", "interacting_as_full_paraphrase"}
    assert {found[key] for key in found if key not in supported} == {"not supported"}


def test_behind_by_more_than_is_allowed_is_not_as_well() -> None:
    assert verdicts(made_rows({("full", NEW): 0.5}))["dkn_as_full_new"] == "not supported"
    assert verdicts(made_rows({("full", NEW): 0.05}))["dkn_as_full_new"] == "supported"


def test_few_facts_and_unknown_facts_tell_nothing() -> None:
    better = {("dkn", NEW): 0.5}
    assert verdicts(made_rows(better, 8))["dkn_random_new"] == "cannot tell"
    assert verdicts(made_rows(better, known=False))["dkn_random_new"] == "cannot tell"
    unknown = replace(RECIPE, learn="unknown")
    assert verdicts(made_rows(better, known=False), unknown)["dkn_random_new"] == "supported"


def test_without_degenerate_neurons_the_claims_say_why() -> None:
    rows = tuple(row for row in made_rows({}) if row.arm != DKN)
    for each in MADE.verdicts(rows, RECIPE):
        if each.key.startswith("dkn_"):
            assert (each.verdict, each.evidence) == ("cannot tell", words._NO_PAIR)


def test_what_differs_between_trainings_alone_is_not_told_apart() -> None:
    """Every fact of a training shares its luck: 24 facts agree, but half of the batches go the other way."""
    rows = []
    for row in made_rows({}):
        luck = 0.5 if int(row.values["batch"] or 0) % 6 < 3 else -0.45
        up = luck if (row.arm, row.operation) == (DKN, NEW) else 0.0
        rows.append(replace(row, values={**row.values, "accuracy": up}))
    assert verdicts(tuple(rows))["dkn_random_new"] == "cannot tell"


@pytest.mark.slow
def test_on_random_weights_random_neurons_in_the_place_of_others_show_nothing() -> None:
    """One half of the seeds stands for degenerate neurons and the other for random ones: nothing may differ."""
    loaded = fresh("gpt2", seed=5)
    held = Prepared(replace(RECIPE, facts=6, neurons=6, steps=8), material(6))
    found: list[Row] = []
    for seed in range(16):
        for arm in (RANDOM, FULL):
            for row in rows_of(loaded, held, arm, seed):
                if row.arm == RANDOM:
                    named = DKN if seed % 2 else RANDOM
                    run = {"seed": float(seed // 2)}
                    found.append(replace(row, arm=named, values={**row.values, **run}))
    (table,) = Table.by_model(found).values()
    for test in (words._TESTS["dkn_random_new"], words._TESTS["dkn_keeps_random"], words._TESTS["dkn_changed"]):
        interval = words._over_trainings(table, test, "known", 1)
        assert interval is not None
        assert interval.low is not None
        assert interval.high is not None
        assert interval.low <= 0 <= interval.high, test.text


def test_the_hull_holds_both_intervals() -> None:
    facts, trainings = Interval(0.2, 0.1, 0.3, 50), Interval(0.21, -0.1, 0.25, 8)
    assert words.hull(facts, trainings) == Interval(0.2, -0.1, 0.3, 50)
    assert words.hull(facts, None) is None
    shifted = words.hull(facts, trainings, 0.1)
    assert shifted is not None
    assert (shifted.low, shifted.high) == (0.0, pytest.approx(0.4))
    assert words.hull(facts, Interval(0.2, None, None, 1)) == Interval(0.2, None, None, 50)
