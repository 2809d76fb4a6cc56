"""Made-up checks for pictures of the Check station: every verdict, files of claims, calibrations of all kinds."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import replace
from hashlib import sha256

import numpy as np
import numpy.typing as npt

from engine.checking.types import (
    BASELINES,
    Calibration,
    Curve,
    Evidence,
    Figure,
    Known,
    Metrics,
    NeuronSet,
    ScorerKey,
    ScorerResult,
    Searched,
    Verdict,
)
from engine.editing.types import EditLine, suppress
from engine.types import FloatArray, Neuron
from kn_studio.app_state import AppState, JobLine
from kn_studio.checking_state import BadClaim, CalibrationLine, CheckedClaim, Checks
from kn_studio.editing_state import Edits
from kn_studio.standing import ClaimDraft
from kn_studio.translation import told, tr

BoolArray = npt.NDArray[np.bool_]

_PARIS = {
    "en": "Paris", "zh": "巴黎", "ar": "باريس", "de": "Paris", "es": "París", "fr": "Paris", "hi": "पेरिस", "ja": "パリ",
    "ru": "Париж",
}  # fmt: skip
_NEURONS = (
    (3, 188), (2, 412), (3, 1204), (1, 95), (3, 77), (2, 903), (3, 640), (2, 31), (1, 1311), (3, 502),
)  # fmt: skip
_SCORES: dict[ScorerKey, tuple[float, float, float]] = {
    "log_probability": (2.6, 2.0, -6.2), "pmi": (1.9, 1.5, -1.0), "typed_rank": (2.3, 1.0, -3.2),
    "all_attribution": (2.4, 0.2, 0.1), "kn_attribution": (2.2, 0.03, -0.02), "kn_activation": (0.7, 1.0, 0.0),
    "kn_written": (1.1, 1.0, -0.5), "dkn_attribution": (1.5, 0.02, -0.01), "likn_attribution": (1.8, 0.02, -0.01),
    "random_attribution": (0.9, 0.0006, 0.0), "random_activation": (0.1, 1.0, 0.0), "combined": (2.7, 2.0, -2.6),
}  # fmt: skip
"""By how many standard deviations the made-up score of right claims is above that of wrong ones; the deviation, and the
mean of wrong claims."""
_N = 108
_SHARES = (18, 17, 16, 16, 15, 14, 12)
"""How many of these claims each of several relations has."""
_POOR = 0.08
"""The strength of scores that tell next to nothing apart, beside that of good ones."""
_RELATIONS = (
    ("P36", "capital"), ("P17", "country"), ("P38", "currency"), ("P37", "official language"), ("P30", "continent"),
    ("P19", "place of birth"), ("P246", "element symbol"),
)  # fmt: skip


def checking_states(full: AppState) -> dict[str, AppState]:
    """The station's states by name, all about the fact of `full`."""
    full = replace(full, checks=Checks(), calibrations=(), calibration=None)
    if full.fact is None or full.model is None:
        return {}
    code = full.languages[0]
    ready = with_calibrations(full)
    right, wrong = full.fact.labels[code].object, _PARIS.get(code, "Paris")
    supported = checked(ready, right, "supported", 0.953)
    contradicted = checked(ready, wrong, "contradicted", 0.917)
    doubtful = checked(ready, wrong, "cannot tell", 0.58)
    return {
        "ready": ready,
        "supported": supported,
        "contradicted": contradicted,
        "cannot-tell": doubtful,
        "plain": replace(contradicted, level="plain"),
        "supported-plain": replace(supported, level="plain"),
        **_unknown(ready, doubtful.checks.rows[0], contradicted.checks.rows[0]),
        **_by_calibration(full, contradicted),
        "busy": replace(
            contradicted, job=JobLine("job-8", tr("Calibrate"), 40, 540, told("Reading the neurons"), 96.0)
        ),
        **_files(ready),
        "no-model": replace(contradicted, model=None, model_self_test=None, calibrations=(), calibration=None),
    }


def full_check(full: AppState) -> AppState:
    """The window after a file of claims, with a calibration of several relations in focus."""
    return from_file(several(with_calibrations(full), full.languages[0]))


def _unknown(ready: AppState, doubtful: CheckedClaim, alone: CheckedClaim) -> dict[str, AppState]:
    """Claims about what the library does not know: their scores are shown, no verdict is given."""
    nobody = "Claims were calibrated with subjects that the library has; 'Absurdistan' is none of them."
    nothing = "Claims were calibrated with objects that the library has; 'Bielefeld' is none of them."
    code, relation = alone.language, alone.relation
    return {
        "unknown-subject": _only(
            ready, replace(
                doubtful, subject="Absurdistan", fact="", right=(), reason=nobody, confidence=None,
                prompts=("The capital of Absurdistan is [Y].",),
                notes=(f"The library has no {relation} of 'Absurdistan' in the language '{code}'.",),
            )
        ),
        "no-candidate": _only(
            ready, replace(
                alone, object="Bielefeld", verdict="cannot tell", reason=nothing, confidence=None,
                notes=(
                    f"'Bielefeld' is none of the 190 objects that the library has for {relation} in the language "
                    f"'{code}'.",
                ),
                scores={key: value for key, value in alone.scores.items() if key != "typed_rank"},
            )
        ),
    }  # fmt: skip


def _by_calibration(full: AppState, contradicted: AppState) -> dict[str, AppState]:
    """The same claim where calibrations are missing, stale, refuse to judge, or rest on neurons."""
    assert full.model is not None
    ready, code = with_calibrations(full), full.languages[0]
    raw = replace(full, calibrations=(), calibration=None)
    alone = contradicted.checks.rows[0]
    changed = sha256(b"edited").hexdigest()
    stale = tuple(
        replace(line, stale="The model's weights were others when it was made.") for line in ready.calibrations
    )
    edits = Edits((EditLine(1, suppress((Neuron(*_NEURONS[0]),))),), full.model.fingerprint, changed, can_undo=True)
    silent = replace(alone, verdict="cannot tell", confidence=None)
    missing = f"Nothing was calibrated for {alone.relation} in the language '{code}': calibrate first."
    return {
        "no-calibration": raw,
        "raw-scores": _only(
            raw, replace(
                silent, scorer="log_probability", score=-4.21, reason=missing,
                scores={key: alone.scores[key] for key in BASELINES},
            )
        ),
        "neurons": _by_score(contradicted, calibration(full, code, "combined")),
        "refused": refused(ready, code),
        "relations": several(contradicted, code),
        "other-calibration": replace(contradicted, calibration=None),
        "stale": replace(
            _only(ready, replace(
                silent, reason="The calibration is of another model or another version: calibrate again.",
            )), calibrations=stale, calibration=None,
        ),
        "edited": replace(
            contradicted, model=replace(full.model, fingerprint=changed), edits=edits, calibrations=stale,
            calibration=None,
        ),
    }  # fmt: skip


def _by_score(state: AppState, found: Calibration) -> AppState:
    """The same claim judged by the score that this calibration uses, which is the one that stands on its scale."""
    first, *others = state.checks.rows
    first = replace(first, scorer=found.scorer, score=first.scores[found.scorer])
    return replace(state, calibration=found, checks=replace(state.checks, rows=(first, *others)))


def _files(ready: AppState) -> dict[str, AppState]:
    """A file of claims: done, on its way, and stopped."""
    batch = from_file(ready)
    rows = batch.checks.rows
    job = JobLine("job-7", tr("Check a file of claims"), 9, 400, told("Reading the claims"), 41.0)
    return {
        "batch": batch,
        "batch-running": replace(batch, checks=replace(batch.checks, rows=rows[:9], total=400, bad=()), job=job),
        "batch-partial": replace(batch, checks=replace(batch.checks, rows=rows[:9], total=400)),
    }


def with_calibrations(full: AppState) -> AppState:
    """The window with calibrations in its languages, that of the first one in focus."""
    assert full.model is not None
    lines = tuple(_line(calibration(full, code), place < 2) for place, code in enumerate(full.languages[:2]))
    last = full.languages[-1]
    why = f"The model does not know this in the language '{last}': it gets 11% of the facts right."
    weak = _line(calibration(full, last, strength=_POOR), False)
    poor = replace(weak, refusal=why, coverage=Figure(0.0), risk=Figure(None))
    return replace(full, calibrations=(*lines, poor), calibration=calibration(full, full.languages[0]))


def refused(ready: AppState, code: str) -> AppState:
    """A calibration that may never judge, in focus."""
    found = replace(
        calibration(ready, code, "log_probability", _POOR),
        refusal="No score tells right claims from wrong ones better than chance here.",
    )
    alone = replace(_line(found, False), refusal=found.refusal, coverage=Figure(0.0), risk=Figure(None))
    lines = (alone, *ready.calibrations[1:])
    return replace(ready, calibration=found, calibrations=lines)


def several(ready: AppState, code: str) -> AppState:
    """A calibration of several relations in focus: one the model does not know, and one of too few facts."""
    found, random = calibration(ready, code), np.random.default_rng(11)
    alone = ready.calibrations[0]
    parts: dict[str, Metrics] = {}
    known: dict[str, Known] = {}
    for place, (relation, _) in enumerate(_RELATIONS):
        truth = np.arange(_SHARES[place]) % 2 == 0
        scores = random.normal(0, 1, len(truth)) + (2.6 - 0.35 * place) * truth
        parts[relation] = _metrics(scores, truth, 1.0)
        share = (0.98, 0.94, 0.9, 0.81, 0.72, 0.04, 1.0)[place]
        known[relation] = Known(_around(share) if place != 5 else Figure(0.04, 0.0, 0.1), 0.02, 3 if place == 6 else 48)
    row = replace(found.in_use, by_relation=parts)
    relations = tuple(relation for relation, _ in _RELATIONS)
    found = replace(
        found, relations=relations, known_by_relation=known,
        results=tuple(row if each.scorer == row.scorer else each for each in found.results),
    )  # fmt: skip
    lines = (replace(alone, relations=relations), *ready.calibrations[1:])
    search = replace(ready.search, relations=_RELATIONS)
    return replace(ready, calibration=found, calibrations=lines, search=search)


def checked(ready: AppState, object_: str, verdict: Verdict, confidence: float) -> AppState:
    """The window after a claim about the fact's subject was checked in all its languages."""
    assert ready.fact is not None
    code, labels = ready.languages[0], ready.fact.labels
    own = labels[code].object
    rows = [_claim(ready, code, object_, verdict, confidence)]
    for place, other in enumerate(
        each for each in (*ready.languages[1:], "de", "ru") if each in labels and each != code
    ):
        said = labels[other].object if object_ == own else _PARIS.get(other, object_)
        known = place < 2
        turned: Verdict = verdict if known else "cannot tell"
        sure = confidence - 0.02 * place if known else None
        rows.append(replace(_claim(ready, other, said, turned, sure), same_as=0))
    typed = ClaimDraft("parts", code, True, True, labels[code].subject, ready.fact.relation, object_)
    draft = None if object_ == own else typed
    return _shown(replace(ready, standing=replace(ready.standing, draft=draft)), Checks(tuple(rows), (), "", 1))


def from_file(ready: AppState) -> AppState:
    """The window after a file of claims was checked, with lines that could not be asked."""
    assert ready.fact is not None
    labels = ready.fact.labels
    codes = [code for code in ("en", "zh", "ar", "de", "ru") if code in labels]
    verdicts: tuple[tuple[Verdict, float], ...] = (
        ("supported", 0.97), ("contradicted", 0.94), ("cannot tell", 0.61), ("supported", 0.91), ("contradicted", 0.99),
    )  # fmt: skip
    rows = []
    for number in range(14):
        code = codes[number % len(codes)]
        verdict, sure = verdicts[(number * 3 + number // 5) % len(verdicts)]
        text = labels[code].object if verdict == "supported" else _PARIS.get(code, "Paris")
        rows.append(replace(_claim(ready, code, text, verdict, sure - 0.004 * number), line=number + 2, evidence=()))
    bad = (
        BadClaim(16, "Germany | P36", "The object is empty."),
        BadClaim(17, "ألمانيا | عاصمة | برلين", "There is no relation 'عاصمة' in the library."),
    )
    return _shown(ready, Checks(tuple(rows), bad, "capitals.csv", 16))


def calibration(
    full: AppState, code: str, scorer: ScorerKey = "log_probability", strength: float = 1.0
) -> Calibration:  # fmt: skip
    """A calibration with curves, made from drawn scores, so that its figures agree with each other; a small `strength`
    is that of scores that tell little.
    """
    assert full.model is not None
    random = np.random.default_rng(7)
    truth = np.arange(_N) % 2 == 0
    results = _differences(tuple(_result(key, truth, random, strength) for key in _SCORES))
    neurons = tuple(Neuron(*each) for each in _NEURONS)
    chosen = NeuronSet("kn_attribution", "", 0.7, neurons, (0.0,) * len(neurons), (1.0,) * len(neurons), 61)
    known, trivial = Known(Figure(0.83, 0.74, 0.9), 0.02, 81), _metrics(np.ones(_N), truth, 0.0)
    return Calibration(
        full.model.fingerprint, code, ("P36",), scorer, results, (chosen,), None, known, trivial,
        {"train": 324, "dev": 108, "test": _N}, left_out=4, created="2026-10-01T09:30:00+00:00",
        shared=full.languages, searched=Searched("published", 162, {"published": 46, "strict": 0}),
    )  # fmt: skip


def _only(state: AppState, claim: CheckedClaim) -> AppState:
    return _shown(state, Checks((claim,), (), "", 1))


def _shown(state: AppState, checks: Checks) -> AppState:
    assert state.model is not None
    return replace(
        state, checks=replace(checks, fingerprint=state.model.fingerprint, model=state.model.id, seconds=1.9)
    )


def _claim(state: AppState, code: str, object_: str, verdict: Verdict, sure: float | None) -> CheckedClaim:
    assert state.fact is not None
    label = state.fact.labels[code]
    right = object_ == label.object
    score = {"supported": -0.09, "contradicted": -6.4, "cannot tell": -3.1}[verdict] if sure else -2.9
    prompts: tuple[str, ...] = ()
    if state.book is not None:
        prompts = tuple(prompt.text for prompt in state.book.prompts.get(code, ())[:2])
    reasons = {
        True: "" if verdict != "cannot tell" else f"The confidence is {sure or 0:.0%}, and 82% is asked for.",
        False: f"Nothing was calibrated for {state.fact.relation} in the language '{code}': calibrate first.",
    }
    return CheckedClaim(
        label.subject, state.fact.relation, object_, code, verdict, reasons[sure is not None], "log_probability", score,
        sure, label.object, _scores(verdict, score), _evidence(right), state.fact.uuid, (label.object,), (), prompts,
    )  # fmt: skip


def _scores(verdict: Verdict, score: float) -> Mapping[ScorerKey, float]:
    """Scores that agree with the verdict: where claims of its kind lie, or between both kinds."""
    share = {"supported": 1.1, "contradicted": -0.1, "cannot tell": 0.55}[verdict]
    found = {
        key: share * strength * wide + low
        for key, (strength, wide, low) in _SCORES.items()
        if not key.startswith(("dkn", "likn"))
    }
    rank = {"supported": 1, "contradicted": 19, "cannot tell": 6}[verdict]
    return found | {"log_probability": score, "typed_rank": -math.log(rank)}


def _evidence(right: bool) -> tuple[Evidence, ...]:
    found = []
    for place, (layer, index) in enumerate(_NEURONS):
        own = 0.082 * 0.78**place
        claimed = own if right else own * (0.1, -0.22, 0.34, 0.05, -0.1, 0.6, 1.2, 0.02, -0.3, 0.4)[place]
        found.append(Evidence(Neuron(layer, index), claimed, own, 1.4 - 0.1 * place, 1.8 - 0.13 * place))
    return tuple(found)


def _line(found: Calibration, shipped: bool) -> CalibrationLine:
    test = found.in_use.test
    assert test is not None
    return CalibrationLine(
        found.language, found.relations, found.scorer, test.auroc, test.auroc, test.coverage, test.risk, test.n,
        shipped=shipped, created=found.created,
    )  # fmt: skip


def _result(key: ScorerKey, truth: BoolArray, random: np.random.Generator, share: float) -> ScorerResult:
    strength, wide, low = _SCORES[key]
    plain = random.normal(0, 1, len(truth)) + strength * share * truth
    scores = wide * plain + low
    middle = float(np.median(scores))
    steep = 2.0 / wide
    curve = Curve("platt", steep, -steep * middle)
    test = _metrics(scores, truth, middle)
    return ScorerResult(key, middle, 0.82, curve, test.auroc, _judged(test, scores, truth, curve))


def _differences(results: tuple[ScorerResult, ...]) -> tuple[ScorerResult, ...]:
    """The rows with how far each is ahead of log P and of random neurons, and one that has no figure."""
    areas = {row.scorer: (row.test.auroc.value or 0.0) if row.test else 0.0 for row in results}
    found = []
    for row in results:
        kind = row.scorer.partition("_")[0]
        gain = _about(areas[row.scorer] - areas["log_probability"])
        over = _about(areas[row.scorer] - areas["random_attribution"])
        found.append(replace(
            row, gain=gain if row.scorer != "log_probability" else Figure(None),
            over_random=over if kind in ("kn", "dkn", "likn") else Figure(None),
        ))  # fmt: skip
    return (*found, ScorerResult("dkn_written", reason="Too few train facts have degenerate neurons: 4 of P36."))


def _about(value: float) -> Figure:
    return Figure(value, value - 0.05, value + 0.04)


def _judged(test: Metrics, scores: FloatArray, truth: BoolArray, curve: Curve) -> Metrics:
    """With coverage and risk, for every threshold of the confidence and at the one in force."""
    right = 1 / (1 + np.exp(-(curve.slope * scores + curve.intercept)))
    sure, wrong = np.maximum(right, 1 - right), (right > 0.5) != truth
    order = np.argsort(-sure)
    count = np.arange(1, len(truth) + 1)
    risks = np.cumsum(wrong[order]) / count
    kept = int((sure >= 0.82).sum())
    share, risk = kept / len(truth), float(risks[max(0, kept - 1)])
    points = tuple((float(n / len(truth)), float(each)) for n, each in zip(count, risks, strict=True))
    return replace(
        test, coverage=Figure(share, max(0.0, share - 0.07), min(1.0, share + 0.06)),
        risk=Figure(risk, max(0.0, risk - 0.03), risk + 0.05), curve=points[7::4],
    )  # fmt: skip


def _metrics(scores: FloatArray, truth: BoolArray, threshold: float) -> Metrics:
    called = scores > threshold
    tp, fp = int((called & truth).sum()), int((called & ~truth).sum())
    fn, tn = int((~called & truth).sum()), int((~called & ~truth).sum())
    precision, recall = tp / max(1, tp + fp), tp / max(1, tp + fn)
    of_wrong, back = tn / max(1, tn + fn), tn / max(1, tn + fp)
    pairs = scores[truth][:, None] - scores[~truth][None, :]
    auroc = float((pairs > 0).mean() + (pairs == 0).mean() / 2)
    ends = np.r_[np.inf, np.unique(scores)[::-1]]
    roc = tuple((float((scores[~truth] >= end).mean()), float((scores[truth] >= end).mean())) for end in ends)
    return Metrics(
        len(truth), len(truth) // 2, tp, fp, fn, tn, _around(precision), _around(recall),
        _around(_f1(precision, recall)), _around(of_wrong), _around(back), _around(_f1(of_wrong, back)),
        _around((recall + back) / 2), _around(auroc), roc=roc,
    )  # fmt: skip


def _around(value: float) -> Figure:
    """A figure with an interval of about the width that so many claims give."""
    wide = 0.04 + 0.05 * (1 - value)
    return Figure(value, max(0.0, value - wide), min(1.0, value + wide))


def _f1(precision: float, recall: float) -> float:
    return 2 * precision * recall / max(1e-9, precision + recall)
