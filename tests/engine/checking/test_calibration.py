from __future__ import annotations

import json
from dataclasses import replace
from functools import cache

import numpy as np
import pytest

from engine.answers import answer
from engine.checking.asked import Ground
from engine.checking.calibration import calibrate, known
from engine.checking.check import calibration_for, check, judge
from engine.checking.kinds import sources
from engine.checking.readings import readouts, said, subject_places
from engine.checking.scored import Scored
from engine.checking.setup import Setup
from engine.checking.table import Table
from engine.checking.types import (
    BASELINES,
    SCORERS,
    Calibration,
    Claim,
    Curve,
    Figure,
    Known,
    ScorerKey,
    calibration_in,
    calibration_out,
)  # fmt: skip
from engine.errors import DataError, PromptError
from engine.methods.amig import AmigParams
from engine.targets import target
from engine.types import Fact, Label, Neuron, Prompt, finished
from tests.engine.checking.made import SIGNAL, WIDTH, ask, countries, planted
from tests.engine.tiny import fresh, tiny

QUICK = AmigParams(baseline="mean", steps=2, tolerance=0.0)
SETUP = Setup(prompts=1, facts=30, settings=QUICK)


@cache
def calibrated() -> Calibration:
    """Of a tiny random model on countries whose towns are single digits, which it writes as one token."""
    return finished(calibrate(tiny("gpt2"), ground(facts()), "en"))


def ground(facts: list[Fact], setup: Setup = SETUP) -> Ground:
    return Ground(facts, ["P36"], ask, setup=setup)


def scored(table: Table) -> Scored:
    return Scored.of(table, WIDTH, sources(table, "en", {}, {}), 42)


def facts() -> list[Fact]:
    return [replace(each, labels={"en": Label(f"land{n}", str(n % 10))}) for n, each in enumerate(countries(34))]


def claim(subject: str = "land1", object_: str = "1") -> Claim:
    prompts = (Prompt(f"The capital of {subject} is [Y].", object_, "en"),)
    return Claim(subject, "P36", object_, "en", prompts)


# Scores of made-up readouts ---------------------------------------------------------------------------------------


def test_planted_neurons_are_chosen_and_judge_right() -> None:
    made = scored(planted(100))
    keys: tuple[ScorerKey, ...] = ("log_probability", "kn_attribution", "kn_written", "random_attribution")
    found = {key: made.result(key, Setup()) for key in (*keys, "dkn_attribution")}
    (chosen,) = (each for each in made.sets if each.scorer == "kn_attribution")
    assert chosen.neurons == SIGNAL
    test = found["kn_attribution"].test
    assert test is not None
    assert test.auroc.value is not None
    assert test.auroc.value > 0.97
    assert test.n == 40
    for key in ("log_probability", "kn_written", "random_attribution"):
        assert found[key].dev_auroc.covers_half  # type: ignore[index]
    assert len(found["random_attribution"].draws) == 10
    assert "neurons" in found["dkn_attribution"].reason


def test_nothing_of_test_enters_a_choice() -> None:
    table = planted(60, strength=0.3)
    rows = [replace(row, truth=not row.truth) if row.part == "test" else row for row in table.rows]
    noise = [each if row.part != "test" else replace(each, attribution=-each.attribution, located=(Neuron(0, 0),))
             for row, each in zip(table.rows, table.readouts, strict=True)]  # fmt: skip
    other = Table(tuple(rows), table.said, tuple(noise))
    one, two = scored(table), scored(other)
    assert one.sets == two.sets
    assert one.weights == two.weights
    keys: tuple[ScorerKey, ...] = ("log_probability", "kn_attribution", "combined")
    for key in keys:
        mine, theirs = one.result(key, Setup()), two.result(key, Setup())
        assert (mine.threshold, mine.curve, mine.abstain_below, mine.dev_auroc) == (
            theirs.threshold, theirs.curve, theirs.abstain_below, theirs.dev_auroc,
        )  # fmt: skip
    assert one.result("kn_attribution", Setup()).test != two.result("kn_attribution", Setup()).test


# A tiny model -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("family", ["bert", "gpt2", "mt5"])
def test_what_the_model_says_is_the_mean_over_the_answers_tokens(family: str) -> None:
    loaded = tiny(family)
    prompts = (
        Prompt("The capital of France is [Y].", "Paris", "en"),
        Prompt("In France a large city is [Y].", "Paris", "en"),
    )
    asked = Claim("France", "P36", "Paris", "en", prompts)
    (found,) = finished(said(loaded, [asked], {("P36", "en"): ["Paris", "Berlin", "Tokyo"]}))
    plain = [answer(loaded, prompt) for prompt in prompts]
    assert found.joint == pytest.approx(np.mean([each.log_probability for each in plain]), abs=1e-6)
    means = [each.log_probability / len(each.ids) for each in plain]
    assert found.log_probability == pytest.approx(np.mean(means), abs=1e-6)
    assert found.favourite in ("Paris", "Berlin", "Tokyo")
    assert -np.log(3) <= found.typed_rank <= 0
    assert np.isfinite(found.pmi)


def test_pmi_is_nothing_where_the_subject_does_not_matter_and_unknown_without_it() -> None:
    loaded = tiny("bert")
    blank = Prompt(f"The capital of {loaded.tokenizer.unk_token} is [Y].", "Paris", "en")
    assert subject_places(loaded, Prompt("The capital of Ger is [Y].", "Paris", "en"), "France", 1) == ()
    (found,) = finished(said(loaded, [Claim("France", "P36", "Paris", "en", (blank,))], {("P36", "en"): ["Paris"]}))
    assert np.isnan(found.pmi)
    assert np.isnan(found.typed_rank)


@pytest.mark.parametrize("family", ["bert", "gpt2"])
@pytest.mark.parametrize("text", ["The capital of France is [Y].", "France capital is [Y]."])
def test_the_subjects_tokens_are_found(family: str, text: str) -> None:
    loaded = tiny(family)
    prompt = Prompt(text, "Berlin", "en")
    asked = target(loaded, prompt)
    places = subject_places(loaded, prompt, "France", len(asked.answer_ids))
    assert loaded.tokenizer.decode([asked.ids[place] for place in places]).strip() == "France"


def test_a_subject_behind_the_slot_is_found() -> None:
    loaded = tiny("bert")
    prompt = Prompt("[Y] is the capital of France.", "Berlin", "en")
    asked = target(loaded, prompt)
    (place,) = subject_places(loaded, prompt, "France", len(asked.answer_ids))
    assert loaded.tokenizer.convert_ids_to_tokens(asked.ids[place]) == "France"


@pytest.mark.parametrize("family", ["bert", "gpt2"])
def test_at_the_open_slot_objects_of_one_token_cannot_be_told_apart(family: str) -> None:
    # A single character is one token for the byte-level model, a word of the vocabulary for the other.
    objects = ("Paris", "Tokyo") if family == "bert" else ("1", "2")
    one, other = finished(readouts(tiny(family), [claim("France", each) for each in objects], QUICK))
    np.testing.assert_array_equal(one.activation, other.activation)
    assert np.abs(one.written - other.written).max() > 1e-3
    assert np.abs(one.attribution - other.attribution).max() > 1e-6


def test_a_calibration_of_a_random_model_has_all_rows_and_never_judges() -> None:
    found = calibrated()
    assert [row.scorer for row in found.results] == list(SCORERS)
    # Thirty facts are read, of the thirty-four that there are.
    assert sum(found.claims.values()) == 60
    assert found.refusal
    assert found.always_true.f1.value == pytest.approx(2 / 3)
    for key in (*BASELINES, "kn_attribution", "kn_activation", "kn_written", "random_attribution", "combined"):
        test = found.result(key).test
        assert test is not None
        assert test.auroc.low is not None
    activation = found.result("kn_activation").test
    assert activation is not None
    assert activation.auroc.value == 0.5
    assert found.settings["baseline"] == "mean"
    assert found.result("likn_written").test is None
    assert "several together" in found.result("likn_written").reason
    assert found.shared == ()
    assert found.searched is not None
    assert (found.searched.by, found.searched.facts) == ("published", found.claims["train"] // 2)
    assert found.searched.having["strict"] <= found.searched.having["published"] <= found.searched.facts


def test_a_calibration_goes_through_json_unchanged() -> None:
    found = calibrated()
    assert calibration_in(json.loads(json.dumps(calibration_out(found)))) == found
    with pytest.raises(DataError, match="cannot be read"):
        calibration_in({"fingerprint": "x"})


def test_the_same_seed_makes_the_same_calibration() -> None:
    again = finished(calibrate(tiny("gpt2"), ground(facts()), "en"))
    assert replace(again, created="") == replace(calibrated(), created="")


def test_too_few_facts_cannot_be_calibrated_on() -> None:
    with pytest.raises(PromptError, match="too few"):
        finished(calibrate(tiny("gpt2"), ground(facts()[:6]), "en"))
    with pytest.raises(PromptError, match="too few"):
        finished(calibrate(tiny("gpt2"), ground(facts()), "zh"))


# Checking ---------------------------------------------------------------------------------------------------------


def certain(scorer: ScorerKey = "log_probability", **changes: object) -> Calibration:
    """The tiny model's calibration made to judge: right above a score of −5, surer the further away."""
    base = calibrated()
    row = replace(base.result(scorer), threshold=-5.0, abstain_below=0.7, curve=Curve("platt", 1.0, 5.0))
    rows = tuple(row if each.scorer == scorer else each for each in base.results)
    return replace(base, scorer=scorer, results=rows, refusal="", **changes)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("score", "verdict"),
    [(-3.0, "supported"), (-7.0, "contradicted"), (-4.9, "cannot tell"), (-5.1, "cannot tell")],
)
def test_a_verdict_is_given_where_the_confidence_is_high(score: float, verdict: str) -> None:
    found, reason, confidence = judge(certain(), {"log_probability": score})
    assert found == verdict
    assert confidence is not None
    assert (confidence < 0.7) == (verdict == "cannot tell") == bool(reason)
    assert not reason or reason == f"The confidence is {100 * confidence:.0f} %, and 70 % is asked for."


def test_a_refusal_a_missing_score_and_an_uncalibrated_scorer_judge_nothing() -> None:
    assert judge(replace(certain(), refusal="No."), {"log_probability": 9.0}) == ("cannot tell", "No.", None)
    assert judge(certain(), {"log_probability": float("nan")})[0] == "cannot tell"
    assert judge(replace(certain(), scorer="dkn_attribution"), {"dkn_attribution": 9.0})[0] == "cannot tell"


def test_a_relation_that_the_model_does_not_know_or_has_too_few_facts_of_is_not_judged_by_the_others() -> None:
    known = {
        "P36": Known(Figure(0.9, 0.8, 1.0), 0.05, 40),
        "P19": Known(Figure(0.1, 0.0, 0.2), 0.05, 40),
        "P30": Known(Figure(1.0, 1.0, 1.0), 0.05, 2),
    }
    several = certain(known_by_relation=known)
    scores = {"log_probability": 9.0}
    assert judge(several, scores, "P36")[0] == "supported"
    assert judge(several, scores, "P19") == (
        "cannot tell", "The model does not know P19 in this language: it gets 10 % of it right.", None,
    )  # fmt: skip
    assert judge(several, scores, "P30")[:2] == ("cannot tell", "Only 2 facts of P30 were calibrated on; 5 are needed.")
    assert calibration_in(json.loads(json.dumps(calibration_out(several)))) == several


def test_what_is_known_is_counted_for_each_relation_too() -> None:
    both = [replace(fact, relation="P36" if place % 3 else "P17") for place, fact in enumerate(facts())]
    found = finished(calibrate(tiny("gpt2"), Ground(both, ["P36", "P17"], ask, setup=SETUP), "en"))
    parts = found.known_by_relation
    assert set(parts) == {"P36", "P17"}
    assert parts["P36"].facts > parts["P17"].facts > 0
    assert sum(each.facts for each in parts.values()) == found.known.facts
    hits = sum((each.share.value or 0.0) * each.facts for each in parts.values())
    assert hits == pytest.approx((found.known.share.value or 0.0) * found.known.facts)
    alone = finished(known(tiny("gpt2"), Ground(both, ["P36", "P17"], ask, setup=SETUP), "en"))
    assert alone == (found.known, parts), "measured alone it is the same"
    assert calibrated().known_by_relation == {}


def test_a_calibration_must_fit_model_version_language_and_relation() -> None:
    good = certain()
    assert calibration_for([good], good.fingerprint, claim()) is good
    for other in (replace(good, fingerprint="other"), replace(good, version=0)):
        assert "calibrate again" in str(calibration_for([other], good.fingerprint, claim()))
    for other in (replace(good, language="zh"), replace(good, relations=("P38",))):
        assert "Nothing was calibrated" in str(calibration_for([other], good.fingerprint, claim()))
    wide = replace(good, relations=("P36", "P38"))
    assert calibration_for([wide, good], good.fingerprint, claim()) is good


def test_claims_are_checked_with_and_without_a_calibration() -> None:
    loaded = tiny("gpt2")
    among = {("P36", "en"): [str(n) for n in range(10)]}
    asked = [claim("land1", "1"), claim("land2", "9")]
    plain = finished(check(loaded, asked, [], among))
    judged = finished(check(loaded, asked, [certain()], among))
    for without, with_ in zip(plain, judged, strict=True):
        assert without.verdict == "cannot tell"
        assert without.confidence is None
        assert without.reason
        assert with_.score == pytest.approx(without.scores["log_probability"])
        assert with_.confidence is not None
        assert with_.own_answer in among["P36", "en"]
        assert set(BASELINES) <= set(with_.scores)
        assert {"combined", "kn_attribution", "kn_written"} <= set(with_.scores)
        assert with_.evidence
        assert len(with_.evidence) <= 10
    with pytest.raises(PromptError, match="no prompt"):
        finished(check(loaded, [replace(claim(), prompts=())], [], among))


@pytest.mark.parametrize("scorer", ["log_probability", "kn_written"])
def test_without_evidence_neurons_are_read_only_where_they_decide(scorer: ScorerKey) -> None:
    loaded = tiny("gpt2")
    among = {("P36", "en"): [str(n) for n in range(10)]}
    quick, full = (
        finished(check(loaded, [claim("land1", "1"), claim("land2", "9")], [certain(scorer)], among, evidence=count))
        for count in (0, 10)
    )
    for mine, theirs in zip(quick, full, strict=True):
        assert mine.verdict == theirs.verdict
        assert mine.score == pytest.approx(theirs.score, rel=1e-4)
        assert mine.confidence == pytest.approx(theirs.confidence, rel=1e-4)
        assert mine.own_answer == theirs.own_answer
        assert not mine.evidence
        assert ("all_attribution" in mine.scores) == (scorer == "kn_written")


def test_evidence_is_what_the_neurons_do_for_the_claim_and_for_the_models_own_answer() -> None:
    loaded = tiny("gpt2")
    among = {("P36", "en"): [str(n) for n in range(10)]}
    (found,) = finished(check(loaded, [claim()], [certain()], among))
    mine, own = finished(readouts(loaded, [claim(), claim("land1", found.own_answer)], QUICK))
    for each in found.evidence:
        place = each.neuron.layer, each.neuron.index
        assert each.claimed == pytest.approx(float(mine.attribution[place]), rel=1e-5, abs=1e-9)
        assert each.own == pytest.approx(float(own.attribution[place]), rel=1e-5, abs=1e-9)
        assert each.written_own == pytest.approx(float(own.written[place]), rel=1e-5, abs=1e-9)


@pytest.mark.slow
@pytest.mark.parametrize("family", ["bert", "gpt2"])
def test_random_models_know_nothing(family: str) -> None:
    # Six scorers on each of two models; an interval of 95 % misses .5 once in twenty, so two of six may.
    objects = ["Paris", "Berlin", "Tokyo", "French", "city", "Japan", "Ger", "Mac"]
    names = ["France", "Germany", "Japan", "Tokyo", "Macron", "Emmanuel", "London", "mother", "tongue", "large"]
    subjects = [f"{one} {two}" for one in names for two in names]
    world = [
        Fact(f"f{n}", "P36", {"en": Label(subject, objects[(7 * n + n // 8) % 8])})
        for n, subject in enumerate(subjects)
    ]
    loaded = fresh(family, seed=11)
    found = finished(calibrate(loaded, ground(world), "en"))
    keys = ("log_probability", "pmi", "typed_rank", "all_attribution", "kn_attribution", "kn_written")
    figures = [test.auroc for key in keys if (test := found.result(key).test) is not None]
    assert len(figures) == len(keys)
    assert sum(not figure.covers_half for figure in figures) <= 2
    assert found.refusal
