"""The Check station's view: words about the model alone, honest figures, the right calibration, languages, files."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.checking.types import (
    Calibration,
    Curve,
    Evidence,
    Figure,
    Known,
    Metrics,
    ScorerKey,
    ScorerResult,
    Searched,
    SplitBy,
    Verdict,
)
from engine.editing.types import EditLine, suppress
from engine.types import Neuron
from kn_studio.app_state import AppState, JobLine, Message
from kn_studio.checking_intents import Calibrate, ShowCalibration
from kn_studio.checking_state import BadClaim, CalibrationLine, CheckedClaim, Checks, TypedClaim
from kn_studio.editing_state import Edits
from kn_studio.fact_state import FactSearch
from kn_studio.viewmodels import calibrated, check_station, check_wording, claim_form
from kn_studio.viewmodels.claim_evidence import evidence_view
from kn_studio.viewmodels.claim_verdict import VerdictView, ground, right_share, silent, verdict_view
from tests.viewmodels import small

PROMPT = "The capital of Germany is [Y]."
PLATT = Curve("platt", 1.5, 6.0)
"""Half of the claims with a score of −4 are right."""


def metrics(auroc: float, **changes: Any) -> Metrics:
    value = Figure(auroc, auroc - 0.05, min(1.0, auroc + 0.05))
    half = Figure(0.9, 0.8, 0.95)
    found = Metrics(108, 54, 50, 6, 4, 48, half, half, half, half, half, half, half, value)
    roc = ((0.0, 0.0), (0.1, 0.9), (1.0, 1.0))
    return replace(
        found, coverage=Figure(0.75), risk=Figure(3 / 81), curve=((0.5, 0.0), (1.0, 0.1)), roc=roc, **changes
    )


def result(scorer: ScorerKey, auroc: float, dev: float | None = None) -> ScorerResult:
    figure = Figure(auroc if dev is None else dev)
    return ScorerResult(scorer, -4.0, 0.82, PLATT, figure, metrics(auroc))


def calibration(code: str = "en", scorer: ScorerKey = "log_probability", **changes: Any) -> Calibration:
    rows = (
        result("log_probability", 0.93), result("pmi", 0.9), result("kn_attribution", 0.95, 0.94),
        result("random_attribution", 0.6), ScorerResult("dkn_written", reason="Too few groups."),
    )  # fmt: skip
    trivial = replace(metrics(0.5), true_positive=54, false_positive=54, false_negative=0, true_negative=0)
    found = Calibration(
        small.FINGERPRINT, code, ("P36",), scorer, rows, (), None, Known(Figure(0.8), 0.02, 90), trivial,
        {"train": 324, "dev": 108, "test": 108},
    )  # fmt: skip
    return replace(found, **changes)


def line(code: str = "en", **changes: Any) -> CalibrationLine:
    found = CalibrationLine(
        code, ("P36",), "log_probability", Figure(0.93, 0.88, 0.98), Figure(0.93), Figure(0.75), Figure(3 / 81), 108
    )
    return replace(found, **changes)


def claim(verdict: Verdict = "contradicted", **changes: Any) -> CheckedClaim:
    scores: dict[ScorerKey, float] = {
        "log_probability": -6.0, "pmi": -1.2, "typed_rank": -math.log(9), "kn_attribution": -0.02,
        "random_attribution": 0.0001,
    }  # fmt: skip
    evidence = (Evidence(Neuron(3, 9), 0.01, 0.08, 1.0, 1.5), Evidence(Neuron(1, 4), -0.02, 0.05, 0.2, 0.4))
    found = CheckedClaim(
        "Germany", "P36", "Paris", "en", verdict, "", "log_probability", -6.0, 0.95, "Berlin", scores, evidence,
        small.UUID, ("Berlin",), (), (PROMPT,),
    )  # fmt: skip
    return replace(found, **changes)


def state(*rows: CheckedClaim, **changes: Any) -> AppState:
    checks = Checks(rows, (), "", len(rows), small.FINGERPRINT, "demo-bert", 1.0)
    base = AppState(
        model=small.MODEL, fact=small.GERMANY, languages=("en", "zh", "ar"),
        prompts=small.prompts(("en", "zh", "ar")), checks=checks,
        search=FactSearch(relations=(("P36", "capital"), ("P37", "language"))),
        calibrations=(line(), line("zh"), line("ar")), calibration=calibration(),
    )  # fmt: skip
    return replace(base, **changes)


def shown(now: AppState, row: int = 0) -> VerdictView:
    found = verdict_view(ground(now), row)
    assert found is not None
    return found


@pytest.mark.parametrize("verdict", check_wording.VERDICTS)
@pytest.mark.parametrize("level", ["plain", "research"])
def test_no_verdict_speaks_of_the_world(verdict: Verdict, level: str) -> None:
    view = shown(state(claim(verdict), level=level))
    assert "model's stored associations" in view.words
    assert view.sentence.text == "“The capital of Germany is Paris.”"
    words = f"{view.words} {view.meaning} {view.remark}".lower()
    assert not {"true", "false", "correct", "lie"} & set(words.replace(".", " ").split())
    assert check_wording.token(verdict) != "good"


def test_a_confidence_says_what_it_was_on_unseen_claims() -> None:
    view = shown(state(claim()))
    assert view.confidence == "Confidence 95 %"
    assert "about 19 of 20 verdicts" in view.meaning
    # 75 % of 108 claims are 81, of which 3 were wrong.
    assert "78 of 81 verdicts were right (n\u00a0=\u00a0108)" in view.meaning
    doubtful = shown(
        state(claim("cannot tell", confidence=0.58, reason="The confidence is 58 %, and 82 % is asked for."))
    )
    assert "about 12 of 20" in doubtful.meaning
    assert "78 of 81" not in doubtful.meaning
    assert shown(state(claim("cannot tell", confidence=None))).confidence == ""


@given(st.floats(0, 1))
def test_odds_are_as_near_as_a_twentieth(value: float) -> None:
    text = check_wording.odds(value)
    number = int(text.split()[-3])
    assert text.endswith("of 20")
    if text.startswith("about"):
        assert 0 < number < 20
        assert abs(number / 20 - value) <= 0.0251
    else:
        assert value < 0.0251 if text.startswith("less") else value > 0.9749
    assert 1 <= int(check_wording.confidence(value).split()[0]) <= 99


@given(st.floats(-50, 50), st.floats(0.01, 5), st.floats(-20, 20))
def test_platt_is_the_sigmoid(score: float, slope: float, intercept: float) -> None:
    wanted = 1 / (1 + math.exp(-max(min(slope * score + intercept, 700.0), -700.0)))
    assert right_share(Curve("platt", slope, intercept), score) == pytest.approx(wanted, abs=1e-12)


def test_isotonic_is_linear_between_its_points_and_flat_beyond() -> None:
    curve = Curve("isotonic", x=(-3.0, -1.0, 2.0), y=(0.1, 0.5, 0.9))
    assert [right_share(curve, x) for x in (-9.0, -3.0, -2.0, 0.5, 2.0, 7.0)] == pytest.approx(
        [0.1, 0.1, 0.3, 0.7, 0.9, 0.9]
    )


def test_the_scale_has_the_threshold_and_the_silent_zone() -> None:
    scale = shown(state(claim())).scale
    assert scale is not None
    assert 0 < scale.place < scale.low < scale.threshold < scale.high < 1
    # A sigmoid is as sure above its middle as below.
    assert scale.threshold - scale.low == pytest.approx(scale.high - scale.threshold)
    assert (scale.text, scale.threshold_text) == ("−6", "−4")
    far = shown(state(claim(score=-60.0))).scale
    assert far is not None
    assert 0 < far.place < far.low
    doubtful = shown(state(claim("cannot tell", score=-4.5, confidence=0.6))).scale
    assert doubtful is not None
    assert doubtful.low < doubtful.place < doubtful.high


@given(st.lists(st.floats(0, 1), min_size=2, max_size=6), st.floats(0.5, 1.2), st.integers(0, 100))
def test_inside_the_silent_zone_nothing_is_sure_and_outside_all_is(shares: list[float], least: float, at: int) -> None:
    y = tuple(sorted(shares))
    curve = Curve("isotonic", x=tuple(map(float, range(len(y)))), y=y)
    ends, threshold = (-1.0, float(len(y))), (len(y) - 1) / 2
    low, high = silent(curve, threshold, least, ends)
    assert ends[0] <= low <= threshold <= high <= ends[1]
    score = ends[0] + at / 100 * (ends[1] - ends[0])
    sure = right_share(curve, score) if score > threshold else 1 - right_share(curve, score)
    if low + 1e-6 < score < high - 1e-6:
        assert sure < least + 1e-6
    elif (score < low - 1e-6 or score > high + 1e-6) and score != threshold:
        assert sure >= least - 1e-6


def test_only_the_calibration_of_the_claim_itself_judges_it() -> None:
    other = state(claim(), calibration=calibration("zh"))
    view = shown(other)
    assert view.scale is None
    assert view.ask == ShowCalibration("en", ("P36",))
    assert all(each.threshold == "–" for each in view.scores)
    assert not any(each.in_use for each in view.scores)
    assert "78 of 81" in view.meaning, "the list's own figures serve"
    wide = state(claim(), calibrations=(line(relations=("P36", "P37")), line()), calibration=None)
    assert shown(wide).ask == ShowCalibration("en", ("P36",)), "the one of fewest relations"
    stale = state(claim(), calibrations=(line(stale="Other weights."),), calibration=None)
    assert shown(stale).ask is None
    assert shown(state(claim())).ask is None


def test_the_scores_stand_side_by_side_and_the_remark_is_honest() -> None:
    view = shown(state(claim()))
    assert [(each.name, each.in_use) for each in view.scores][:2] == [
        ("log P of the object", True),
        ("PMI of the object", False),
    ]
    assert view.scores[2].score == "−2.2 (rank 9)"
    assert view.scores[-1].name == "Random neurons, attribution"
    assert view.scores[-1].score == "10⁻⁴"
    assert view.scores[-1].says == "above"
    assert view.remark.startswith(
        "On other facts no choice of neurons was surely better, so the verdict rests on log P"
    )
    rows = (result("log_probability", 0.93), result("kn_attribution", 0.97))
    better = replace(calibration(scorer="kn_attribution"), results=rows)
    assert "was surely better than log P" in shown(state(claim(), calibration=better)).remark
    fooled = replace(better, results=(rows[0], result("kn_attribution", 0.9, 0.97)))
    remark = shown(state(claim(), calibration=fooled)).remark
    assert remark.endswith("did not beat log P of the object on unseen claims: 0.90 against 0.93.")
    plain = shown(state(claim(), level="plain"))
    assert len(plain.scores) < len(view.scores)
    assert "switches" in plain.remark


def test_claims_of_other_weights_say_so() -> None:
    assert not shown(state(claim())).stale
    other = state(claim(), model=replace(small.MODEL, fingerprint="0" * 64))
    assert "other weights" in shown(other).stale
    assert "Check again" in shown(other).stale
    assert shown(other).faded
    assert not shown(state(claim())).faded
    # Nothing can be judged before these weights are calibrated, so nothing else is advised here.
    bare = replace(other, calibrations=tuple(replace(each, stale=True) for each in other.calibrations))
    assert "Check again" not in shown(bare).stale
    assert shown(state(claim(), model=None)).stale == "Checked with demo-bert, which is not loaded."


def test_what_is_known_about_a_claim_stands_in_rows() -> None:
    now = state(claim("supported", object="berlin", notes=("It is no candidate.",)))
    now = replace(now, checks=replace(now.checks, notes=("A calibration is damaged.",)))
    rows = shown(now).about
    assert [label for label, _, _ in rows] == ["The model's own answer", "In the library", "Remark", "", "Asked"]
    assert rows[0][1].endswith(", as claimed")
    assert [text for _, text, role in rows if role == "warn"] == ["It is no candidate.", "A calibration is damaged."]
    assert "Asked" not in [label for label, _, _ in shown(replace(now, level="plain")).about]


def test_the_same_claim_in_other_languages() -> None:
    arabic = claim(language="ar", subject="ألمانيا", object="باريس", own_answer="برلين", same_as=0)
    why = "Not calibrated. Run `kn-studio check demo-bert --calibrate`."
    german = claim("cannot tell", language="de", confidence=None, same_as=0, reason=why)
    now = state(claim(), arabic, german)
    lines = shown(now).elsewhere
    assert [each.position for each in lines] == [0, 2, 3]
    assert [each.right_to_left for each in lines] == [False, True, False]
    assert lines[2].confidence == ""
    assert lines[2].tip == "Not calibrated."
    assert shown(now, 2).reason == "Not calibrated."
    assert shown(now, 1).elsewhere == lines, "whichever of them is looked at"
    assert shown(state(claim())).elsewhere == ()
    assert shown(now, 1).sentence.right_to_left


def test_evidence_is_told_for_both_objects() -> None:
    view = evidence_view(ground(state(claim())), 0)
    assert view.heading == "2 neurons in 2 layers"
    assert view.note == "0 of 2 neurons carry the claimed object more than the model's own answer."
    same = evidence_view(ground(state(claim("supported", object="berlin"))), 0)
    assert same.same
    assert "no other to compare" in same.note
    none = evidence_view(ground(state(claim(evidence=()), level="plain")), 0)
    assert none.message.startswith("No switches were read")


def test_the_form_is_filled_from_the_fact_in_every_language() -> None:
    form = claim_form.form_view(state())
    assert [code for code, _ in form.languages][:3] == ["en", "zh", "ar"]
    assert {code for code, _ in form.languages} == set(small.GERMANY.labels)
    assert form.relations == (("P36", "P36 \u2068capital\u2069"), ("P37", "P37 \u2068language\u2069"))
    german = form.fact_in("de")
    assert german is not None
    assert (german.subject, german.object) == ("Deutschland", "Berlin")
    english = form.fact_in("en")
    assert english is not None
    assert english.sentence == "The capital of Germany is Berlin."
    assert form.warning == ""
    assert form.fact_in("ja") is None
    assert claim_form.fault(claim_form.PARTS, TypedClaim("Germany", "P36")) == "Give the object first."
    assert claim_form.fault(claim_form.SENTENCE, TypedClaim("Germany", "P36", "Berlin")) != ""
    assert claim_form.fault(claim_form.SENTENCE, TypedClaim(sentence="The capital …")) == ""


def test_what_is_missing_for_a_verdict_is_said_before_asking() -> None:
    nothing = claim_form.form_view(state(calibrations=()))
    assert "not calibrated" in nothing.warning
    assert nothing.ask == Calibrate(("en", "zh", "ar"))
    some = claim_form.form_view(state(calibrations=(line(), line("zh", stale="Other weights."))))
    assert some.warning.startswith("Not calibrated in Chinese and Arabic")
    assert some.ask == Calibrate(("zh", "ar"))
    edits = Edits((EditLine(1, suppress((Neuron(0, 1),))),), "a" * 64, small.FINGERPRINT, can_undo=True)
    edited = claim_form.form_view(state(calibrations=(line(stale="Other weights."),), edits=edits))
    assert "an edit is in force" in edited.warning
    busy = claim_form.form_view(state(calibrations=(), job=JobLine("job-1", "Calibrating")))
    assert busy.ask is None
    assert busy.why_not.startswith("“Calibrating” is running")


def test_calibrations_in_a_list_and_in_focus() -> None:
    now = state(calibrations=(
        line(shipped=True), line("zh", refusal="It knows nothing."), line("ar", stale="Other weights."), line("de"),
    ))  # fmt: skip
    view = calibrated.calibration_view(now)
    assert [each.state for each in view.lines] == ["shipped", "never judges", "stale", "own"]
    assert (view.lines[0].coverage, view.lines[0].risk) == ("75 %", "4 %")
    assert view.lines[1].coverage == "–", "a checker that never judges has no share of judged claims to boast of"
    assert "Calibrate again" in view.lines[2].tip
    assert view.current == 0
    assert view.relations == (
        ("", "All relations"),
        ("P36", "P36 \u2068capital\u2069"),
        ("P37", "P37 \u2068language\u2069"),
    )
    focus = view.focus
    assert focus is not None
    assert [(each.name, each.main) for each in focus.roc] == [
        ("log P of the object", True), ("Knowledge neurons, attribution", False),
    ]  # fmt: skip
    assert focus.operating == (0.75, 3 / 81)
    assert focus.confusion == calibrated.Confusion(50, 4, 6, 48)
    assert "75 %" in focus.sentence
    assert "at most 10 %" in focus.sentence
    last = focus.scorers[-1]
    assert (last.name, last.figures[0], last.figures[-1]) == ("Always right", "0.50", "50 %")
    assert [each.in_use for each in focus.scorers].count(True) == 1
    assert "Too few groups." in focus.scorers[-2].tip
    assert {len(each.figures) for each in focus.scorers} == {len(calibrated.FIGURES)}
    assert "Figures are of unseen subjects." in view.lines[0].tip
    assert "AUROC 0.93 (0.88–0.98)" in focus.roc_summary


def test_every_language_has_a_place_of_its_own_and_the_same_in_the_list_as_in_the_claims() -> None:
    now = state(
        claim(language="es"), claim(language="ru"), claim(language="fr"),
        calibrations=tuple(line(code) for code in ("en", "zh", "ar", "ru", "es", "de")),
    )  # fmt: skip
    listed = [each.position for each in calibrated.calibration_view(now).lines]
    assert len(set(listed)) == 6, "two languages with one marker cannot be told apart"
    assert listed[:3] == [0, 1, 2], "the chosen languages look as they do everywhere else"
    seen = dict(zip(("en", "zh", "ar", "ru", "es", "de"), listed, strict=True))
    assert [ground(now).position(code) for code in ("es", "ru")] == [seen["es"], seen["ru"]]
    assert ground(now).position("fr") not in listed


def test_a_score_stands_beside_log_p_and_random_neurons() -> None:
    (first, second, *rest) = calibration().results
    second = replace(second, gain=Figure(-0.214, -0.35, -0.004), over_random=Figure(0.1))
    now = state(calibration=calibration(results=(first, second, *rest)))
    focus = calibrated.calibration_view(now).focus
    assert focus is not None
    line = next(each for each in focus.scorers if each.name == "PMI of the object")
    assert line.figures[1:3] == ("−0.21 (−0.35 to 0.00)", "+0.10")
    assert "Over log P: −0.21 (−0.35 to 0.00)" in line.tip
    assert focus.scorers[-1].figures[1:3] == ("–", "–")


def test_where_degenerate_and_shared_neurons_come_from_is_told() -> None:
    found = calibration(shared=("en", "zh"), searched=Searched("published", 90, {"published": 7, "strict": 0}))
    focus = calibrated.calibration_view(state(calibration=found)).focus
    assert focus is not None
    assert "of 90 that were searched: 7 by the published rule" in focus.claims
    assert "in use; 0 by the stricter rule" in focus.claims
    assert "Shared neurons are those of English and Chinese." in focus.claims
    alone = calibrated.calibration_view(state(calibration=calibration())).focus
    assert alone is not None
    assert "Shared" not in alone.claims
    assert "searched" not in alone.claims


@pytest.mark.parametrize(("split", "words"), [("object", "unseen objects"), ("relation", "unseen relations")])
def test_the_split_is_told(split: SplitBy, words: str) -> None:
    view = calibrated.calibration_view(state(calibrations=(line(split=split),), calibration=calibration(split=split)))
    assert words in view.lines[0].tip
    assert view.focus is not None
    assert f"claims about {words}" in view.focus.sentence


def test_one_level_of_confidence_is_a_point() -> None:
    (first, *rest) = calibration().results
    assert first.test is not None
    one = replace(first, test=replace(first.test, curve=((1.0, 0.02),)))
    focus = calibrated.calibration_view(state(calibration=calibration(results=(one, *rest)))).focus
    assert focus is not None
    assert [each.points for each in focus.risk if each.main] == [((1.0, 0.02),)]


def test_a_calibration_that_may_not_judge_has_no_operating_point() -> None:
    now = state(claim("cannot tell", confidence=None), calibration=calibration(refusal="It knows nothing."))
    focus = calibrated.calibration_view(now).focus
    assert focus is not None
    assert focus.operating is None
    assert focus.sentence == "It never judges: It knows nothing."
    view = shown(now)
    assert view.scale is None
    assert not any(each.in_use for each in view.scores)
    assert calibrated.calibration_view(state(model=None)).ask is None
    empty = calibrated.calibration_view(state(calibrations=(), calibration=None))
    assert (empty.focus, empty.current) == (None, -1)
    assert "English, Chinese and Arabic" in empty.message


def test_a_file_of_claims() -> None:
    rows = (
        claim("supported", line=2, object="Berlin"), claim(line=4), claim(language="zh", line=4, same_as=1),
        claim("cannot tell", line=5, confidence=None, language="ar", subject="ألمانيا", object="برلين"),
    )  # fmt: skip
    checks = Checks(rows, (BadClaim(3, "ألمانيا | P36", "The object is empty."),), "claims.csv", 4, small.FINGERPRINT)
    now = state(checks=checks)
    view = check_station.view(now, None).batch
    assert [(each.number, each.row) for each in view.lines] == [(2, 0), (3, -1), (4, 1), (5, 3)]
    assert [each.right_to_left for each in view.lines] == [False, True, False, True]
    assert [len(view.of(key)) for key, _ in view.filters] == [4, 1, 1, 1, 1]
    assert view.finding == "4 claims: 1 supported, 1 contradicted, 1 cannot tell and 1 not asked."
    assert view.progress is None
    job = JobLine("job-1", "Checking", 3, 12)
    running = check_station.view(replace(now, checks=replace(checks, total=12), job=job), None).batch
    assert running.progress == pytest.approx(1 / 3)
    assert running.finding.startswith("4 of 12 claims checked so far: 1 supported")
    stopped = check_station.view(replace(now, checks=replace(checks, total=12)), None).batch
    assert stopped.stopped
    assert "stopped" in stopped.finding
    assert check_station.view(state(claim()), None).batch.file == ""


def test_no_model_and_nothing_checked() -> None:
    view = check_station.view(AppState(), None)
    assert view.kind == "no model"
    assert check_station.view(AppState(model_busy="demo-bert"), None).loading
    failed = Message("error", "The folder holds no model.", "Choose another one.")
    told = check_station.view(AppState(message=failed), None).message
    assert told == "No model is loaded. The folder holds no model. Choose another one."
    ready = check_station.view(state(), None)
    assert ready.waiting.startswith("No claim was checked yet")
    assert verdict_view(ready.ground, 0) is None
    bad = Checks((), (BadClaim(0, "nonsense", "No template has this form."),), "", 1, small.FINGERPRINT)
    assert check_station.view(state(checks=bad), None).waiting == "No template has this form."


@pytest.mark.parametrize(
    "key", ["log_probability", "pmi", "kn_written", "dkn_activation", "likn_attribution", "combined"]
)
def test_every_score_has_a_name_and_a_meaning(key: ScorerKey) -> None:
    assert check_wording.scorer(key, "plain") != check_wording.scorer(key, "research")
    assert check_wording.about(key)
    assert check_wording.inside(key, "research")[0] in "lPkdsc"
