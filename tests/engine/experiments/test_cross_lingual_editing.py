"""Edits across languages: which neurons each arm changes, what that does by the plain way, and how it is judged."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import torch

from engine.answers import answer
from engine.editing.stack import EditStack
from engine.editing.value_vectors import answer_changes, rewrite
from engine.experiments import experiment
from engine.experiments.base import Row, Unit
from engine.experiments.cross_lingual_editing import OPERATIONS, EditingRecipe, Prepared, arms_of
from engine.experiments.cross_lingual_editing_claims import ARMS, BEYOND, CLAIMS, METRICS, OTHER, SOURCE, by_role
from engine.experiments.cross_lingual_editing_measures import new_answer
from engine.fingerprint import fingerprint
from engine.hooks import count_hooks
from engine.methods import method
from engine.model import LoadedModel
from engine.selection import default_threshold, select
from engine.targets import target
from engine.types import Neuron, Prompt, Step
from tests.engine.experiments.making import in_languages, material
from tests.engine.tiny import finish, fresh, tiny

MADE = experiment("cross-lingual-editing")
RECIPE = EditingRecipe(facts=1, languages="en,zh", left_out="fr,en", fit_steps=2, baseline="mean")
UNIT = Unit("fact-0", "")


def prepared(loaded: LoadedModel, recipe: EditingRecipe = RECIPE) -> Prepared:
    made: Prepared = finish(MADE.prepare(loaded, in_languages(), recipe))
    return made


@pytest.fixture(scope="module")
def rows() -> tuple[Row, ...]:
    loaded = fresh("bert")
    return finish(MADE.rows(loaded, prepared(loaded), UNIT))


def one(rows: tuple[Row, ...], arm: str, operation: str, language: str) -> dict[str, float | None]:
    (row,) = (row for row in rows if (row.arm, row.operation, row.language) == (arm, operation, language))
    return dict(row.values)


def located(loaded: LoadedModel) -> dict[str, tuple[Neuron, ...]]:
    found = {}
    for code in ("en", "zh"):
        amig, prompts = method("amig"), in_languages().item("fact-0").prompts[code].locating
        scores = [finish(amig.score(loaded, each, amig.Params(**{"baseline": "mean"}))).values for each in prompts]
        chosen = select(np.stack(scores), threshold=default_threshold(code), share=0.5)
        found[code] = tuple(each.neuron for each in chosen.neurons)
    return found


def test_languages_left_out_are_asked_and_never_used() -> None:
    assert RECIPE.asked == ("en", "zh", "fr")
    assert RECIPE.beyond == ("fr",)
    assert EditingRecipe().spoken == ("en", "zh")
    assert not set(EditingRecipe(languages="es,ja").beyond)


def test_the_arms_are_what_their_names_say() -> None:
    first, second, third = (Neuron(layer, 1) for layer in range(3))
    sets = {"en": (first, second), "zh": (third, second, Neuron(0, 5))}
    sizes = {code: np.random.default_rng(0).uniform(size=(3, 24)) for code in sets}
    arms = {each.name: each for each in arms_of(sets, sizes, replace(RECIPE, draws=2), 24, np.random.default_rng(1))}
    assert arms["mono@zh"].draws == ((sets["zh"],),)
    assert arms["mono@zh"].contents == (("zh",),)
    assert arms["likn"].draws == (((second,),),)
    assert arms["mono_top@zh"].draws == (((third,),),)
    assert set(arms["union"].draws[0][0]) == {*sets["en"], *sets["zh"]}
    assert arms["seq"].draws == ((sets["en"], sets["zh"]),)
    assert arms["seq"].contents == (("en",), ("zh",))
    for name, own in (("random@zh", sets["zh"]), ("matched@zh", sets["zh"]), ("likn_random", (second,))):
        assert len(arms[name].draws) == 2
        for (draw,) in arms[name].draws:
            assert sorted(each.layer for each in draw) == sorted(each.layer for each in own)
            assert not set(draw) & set(arms["union"].draws[0][0])
    assert arms["random@zh"].targets == ("zh",)
    assert arms["likn_random"].targets == ("en", "zh", "fr")


def test_every_arm_has_every_operation_in_its_languages(rows: tuple[Row, ...]) -> None:
    every = {f"{arm}@{code}" for arm in ("mono", "mono_top", "random", "matched") for code in ("en", "zh")}
    plain = {"likn", "union", "seq", "likn_random", "likn_matched"}
    names = {row.arm for row in rows}
    assert every | plain <= names <= every | plain | {"likn_found"}
    assert {row.arm.partition("@")[0] for row in rows} <= set(ARMS)
    fitted = {row.arm for row in rows if row.operation == "rewrite_fitted"} - {"likn_found"}
    assert fitted == {"likn", "mono@en", "random@en", "matched@en"}
    for arm in every | plain:
        languages = {"en", "zh", "fr"} if arm.startswith(("mono", "likn", "union", "seq")) else {arm[-2:]}
        made = set(OPERATIONS) - ({"rewrite_fitted"} if arm not in fitted else set())
        found = [(row.operation, row.language) for row in rows if row.arm == arm]
        assert sorted(found) == sorted((operation, code) for operation in made for code in languages)
    assert {name for row in rows for name in row.values} <= {each.key for each in METRICS}


@pytest.mark.parametrize(("operation", "factor"), [("suppress", 0.0), ("enhance", 2.0)])
@pytest.mark.parametrize("language", ["en", "zh", "fr"])
def test_scaling_is_what_the_engine_does_with_these_neurons(
    rows: tuple[Row, ...], operation: str, factor: float, language: str
) -> None:
    loaded = tiny("bert")
    sets = located(loaded)
    (asked,) = in_languages().item("fact-0").prompts[language].held_out
    scalings = {
        "mono@en": dict.fromkeys(sets["en"], factor),
        "likn": dict.fromkeys(set(sets["en"]) & set(sets["zh"]), factor),
        "union": dict.fromkeys((*sets["en"], *sets["zh"]), factor),
        "seq": {neuron: factor ** sum(neuron in own for own in sets.values()) for neuron in {*sets["en"], *sets["zh"]}},
    }
    before = answer(loaded, asked)
    for arm, scaling in scalings.items():
        after = answer(loaded, asked, scaling=scaling)
        said = one(rows, arm, operation, language)
        assert said["neurons"] == len(scaling)
        assert said["delta_log_p"] == pytest.approx(after.log_probability - before.log_probability, abs=1e-6)
        assert said["old_first"] == float(after.rank == 1)


def test_a_rewrite_is_one_edit_of_the_weights_after_the_other(rows: tuple[Row, ...]) -> None:
    loaded = fresh("bert")
    item = in_languages().item("fact-0")
    sets = located(loaded)
    new = next(
        names
        for names in ({"en": "Berlin", "zh": "柏林", "fr": "Berlin"}, {"en": "Tokyo", "zh": "法国", "fr": "Tokyo"})
        if _writes(loaded, item.prompts["en"].held_out[0], names["en"], one(rows, "likn_random", "rewrite_dai", "en"))
    )
    stack = EditStack(loaded)
    for arm, steps in (("mono@zh", ("zh",)), ("seq", ("en", "zh"))):
        edits = [
            rewrite(sets[code], answer_changes(loaded, item.prompts[code].locating, {code: new[code]}))
            for code in steps
        ]
        for language in ("en", "fr"):
            asked = replace(item.prompts[language].held_out[0], answer=new[language])
            before = answer(loaded, asked)
            with stack.only(edits):
                after = answer(loaded, asked)
            said = one(rows, arm, "rewrite_dai", language)
            assert said["delta_log_p_new"] == pytest.approx(after.log_probability - before.log_probability, abs=1e-5)
            assert said["rank_new"] == after.rank
            assert said["success"] == float(after.rank == 1)
            written = {"en": new["en"], "zh": new["zh"]}
            apart = all(new[language] != written[code] for code in steps)
            assert (said["success_apart"] is not None) == apart


def _writes(loaded: LoadedModel, prompt: Prompt, text: str, said: dict[str, float | None]) -> bool:
    before = said["log_p_new"], said["delta_log_p_new"]
    assert before[0] is not None
    assert before[1] is not None
    found = answer(loaded, replace(prompt, answer=text)).log_probability
    return bool(abs(before[0] - before[1] - found) < 1e-5)


def test_locality_is_the_divergence_at_other_facts(rows: tuple[Row, ...]) -> None:
    """Only few other facts can have been asked, so the value must be that of one of them."""
    loaded = tiny("bert")
    neurons = dict.fromkeys(located(loaded)["en"], 0.0)
    choices: dict[bool, list[float]] = {}
    for item in in_languages().pool[1:]:
        (asked,) = item.prompts["en"].held_out
        logs = [_logits(loaded, asked, scaling).log_softmax(-1) for scaling in ({}, neurons)]
        kl = float((logs[0].exp() * (logs[0] - logs[1])).sum(-1).mean())
        choices.setdefault(item.fact.relation == "P36", []).append(kl)
    said = one(rows, "mono@en", "suppress", "en")
    for name, same in (("kl_same", True), ("kl_other", False)):
        assert any(said[name] == pytest.approx(each, abs=1e-5) for each in choices[same])


def _logits(loaded: LoadedModel, prompt: Prompt, scaling: dict[Neuron, float]) -> torch.Tensor:
    from engine.answers import Trial, answer_logits

    ((_, logits),) = answer_logits(loaded, [Trial(target(loaded, prompt), scaling)])
    return logits


def test_nothing_is_edited_where_no_neuron_is_shared() -> None:
    sizes = {code: np.ones((3, 24)) for code in ("en", "zh")}
    sets = {"en": (Neuron(0, 1),), "zh": (Neuron(1, 1),)}
    arms = {each.name: each for each in arms_of(sets, sizes, RECIPE, 24, np.random.default_rng(0))}
    for name in ("likn", "likn_random", "likn_matched", "mono_top@en"):
        assert all(draw == ((),) for draw in arms[name].draws)


def test_a_unit_gives_the_same_rows_again_and_leaves_the_model_as_it_was(rows: tuple[Row, ...]) -> None:
    loaded = fresh("bert")
    before = fingerprint(loaded)
    work = MADE.rows(loaded, prepared(loaded), UNIT)
    while True:
        try:
            said = next(work)
        except StopIteration as end:
            again: tuple[Row, ...] = end.value
            break
        assert isinstance(said, Step)
        assert count_hooks(loaded) == 0
    assert [row.to_json() for row in again] == [row.to_json() for row in rows]
    assert fingerprint(loaded) == before


def test_the_new_answer_is_no_right_one() -> None:
    loaded, made = tiny("bert"), in_languages()
    item = made.item("fact-0")
    found = [new_answer(loaded, made, item, ("en", "zh"), np.random.default_rng(seed)) for seed in range(8)]
    assert {each["en"] for each in found if each} == {"Berlin", "Tokyo"}
    right = replace(item, others={"zh": ("柏林 ", "x")})
    found = [new_answer(loaded, made, right, ("en", "zh"), np.random.default_rng(seed)) for seed in range(8)]
    assert {each["zh"] for each in found if each} == {"法国"}
    assert new_answer(loaded, made, right, ("en", "zh", "ar"), np.random.default_rng(0)) is None


def test_a_causal_model_with_one_language() -> None:
    loaded = fresh("gpt2")
    recipe = EditingRecipe(facts=1, languages="en", left_out="", fit_steps=0, baseline="mean")
    ground = finish(MADE.prepare(loaded, material(1), recipe))
    found = finish(MADE.rows(loaded, ground, UNIT))
    likn, mono = (
        {(row.operation, row.language): row.values for row in found if row.arm == arm} for arm in ("likn", "mono@en")
    )
    assert likn == mono
    assert len(MADE.verdicts(found, recipe)) == len(CLAIMS)


def made_rows(better: str, facts: int = 24) -> tuple[Row, ...]:
    """Every arm does nothing but `better`, which succeeds, moves answers by a nat and reaches other facts by a nat."""
    chance = np.random.default_rng(0)
    rows = []
    for number in range(facts):
        for code in ("en", "zh", "fr"):
            for arm in ("mono@en", "mono@zh", "mono_top@en", "likn", "seq", "random@en", "matched@en", "likn_random"):
                does = arm.partition("@")[0] == better
                values: dict[str, float | None] = {
                    "success": float(does),
                    "delta_log_p_new": does + 0.01 * chance.normal(),
                    "delta_log_p": 0.01 * chance.normal() - does,
                    "kl_same": float(does),
                    "kl_other": float(does),
                    "depth": 0.5 + 0.4 * does,
                }
                for operation in ("suppress", "rewrite_dai", "rewrite_eleutherai", "rewrite_fitted"):
                    relation = f"P{number % 6}"
                    rows.append(Row("m", f"f{number}", relation, code, True, arm, operation, values))
    return tuple(rows)


@pytest.mark.parametrize(
    ("better", "supported", "not_supported"),
    [
        ("mono", {"first_dai", "fitted_matched", "suppress_source"}, {"local_dai_same_random", "deeper"}),
        ("likn", {"likn_suppress", "likn_mono_rewrite", "likn_first", "deeper"}, {"seq_suppress", "first_dai"}),
        ("seq", {"seq_suppress", "seq_rewrite", "local_suppress_other_random"}, {"likn_suppress"}),
        ("random", {"local_dai_other_random"}, {"first_dai", "suppress_source"}),
        ("mono_top", set(), {"likn_mono_rewrite", "likn_mono_suppress"}),
    ],
)
def test_verdicts_follow_the_figures(better: str, supported: set[str], not_supported: set[str]) -> None:
    found = {each.key: each.verdict for each in MADE.verdicts(made_rows(better), RECIPE)}
    assert {found[key] for key in supported} <= {"supported"}
    assert {found[key] for key in not_supported} == {"not supported"}
    assert found["likn_rewrite_apart"] == "cannot tell"


def test_few_facts_have_no_verdict() -> None:
    assert {each.verdict for each in MADE.verdicts(made_rows("mono", 9), RECIPE)} == {"cannot tell"}


def test_where_an_edit_is_read_from() -> None:
    roles = {
        (arm, code): by_role([Row("m", "f", "P", code, True, arm, "erase", {})], ("en", "zh"))[0].language
        for arm in ("mono@zh", "seq")
        for code in ("en", "zh", "fr")
    }
    assert roles == {
        ("mono@zh", "en"): OTHER, ("mono@zh", "zh"): SOURCE, ("mono@zh", "fr"): BEYOND,
        ("seq", "en"): SOURCE, ("seq", "zh"): SOURCE, ("seq", "fr"): BEYOND,
    }  # fmt: skip


def test_the_summary_is_a_plain_mean_over_facts_of_means_over_languages() -> None:
    chance = np.random.default_rng(2)
    rows = [
        replace(row, known=not (row.fact == "f3" and row.language == "fr"), values={"success": float(chance.random())})
        for row in made_rows("none", 7)
    ]
    found = {(e.arm, e.operation, e.language, e.metric, str(e.facts)): e for e in MADE.summary(rows, RECIPE)}
    for role, pairs in (
        (SOURCE, (("mono@en", "en"), ("mono@zh", "zh"))),
        (OTHER, (("mono@en", "zh"), ("mono@zh", "en"))),
        (BEYOND, (("mono@en", "fr"), ("mono@zh", "fr"))),
    ):
        for scope, facts in (("all", 7), ("known", 6)):
            means = [
                np.mean([
                    row.values["success"] for row in rows
                    if row.fact == f"f{number}" and row.operation == "rewrite_dai" and (row.arm, row.language) in pairs
                ])
                for number in range(7)
                if scope == "all" or number != 3
            ]  # fmt: skip
            one = found["mono", "rewrite_dai", role, "success", scope]
            assert one.n == facts
            assert one.mean == pytest.approx(np.mean(means))
    matrix = found["mono@zh", "rewrite_dai", "fr", "success", "all"]
    cells = [
        row.values["success"]
        for row in rows
        if (row.arm, row.operation, row.language) == ("mono@zh", "rewrite_dai", "fr")
    ]
    assert matrix.mean == pytest.approx(np.mean([cell for cell in cells if cell is not None]))
    assert all(each.reason for each in found.values() if each.mean is None)
