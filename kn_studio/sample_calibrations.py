"""Made-up calibrations for pictures of the Check station, of all kinds; their figures come from drawn scores."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import replace

import numpy as np
import numpy.typing as npt

from engine.checking.types import (
    Calibration,
    Curve,
    Figure,
    Known,
    Metrics,
    NeuronSet,
    ScorerKey,
    ScorerResult,
    Searched,
)
from engine.types import FloatArray, Neuron
from kn_studio.app_state import AppState
from kn_studio.checking_state import CalibrationLine

BoolArray = npt.NDArray[np.bool_]

NEURONS = tuple(
    Neuron(layer, index)
    for layer, index in (
        (3, 188), (2, 412), (3, 1204), (1, 95), (3, 77), (2, 903), (3, 640), (2, 31), (1, 1311), (3, 502),
    )
)  # fmt: skip
"""Those that the scores of knowledge neurons are read from."""
SCORES: dict[ScorerKey, tuple[float, float, float]] = {
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
_KNOWN = ((36, 35), (34, 32), (32, 29), (32, 26), (33, 24), (46, 2), (3, 3))
"""The facts that each of these relations was calibrated on, and how many of them the model knows."""
_FACTS = 216
"""All of them: half as many as claims to find neurons and to compare scores, for each has a right and a wrong one."""
_POOR = 0.08
"""The strength of scores that tell next to nothing apart, beside that of good ones."""
_RELATIONS = (
    ("P36", "capital"), ("P17", "country"), ("P38", "currency"), ("P37", "official language"), ("P30", "continent"),
    ("P474", "country calling code"), ("P246", "element symbol"),
)  # fmt: skip


def calibrations(full: AppState) -> Mapping[str, Calibration]:
    """By language: those of the first two judge claims, that of the last one never does."""
    *codes, last = full.languages
    why = f"The model does not know this in the language '{last}': it gets 11 % of the facts right."
    weak = calibration(full, last, strength=_POOR)
    known = replace(weak.known, share=Figure(0.11, 0.0, 0.22))
    return {code: calibration(full, code) for code in codes[:2]} | {last: replace(weak, refusal=why, known=known)}


def with_calibrations(full: AppState) -> AppState:
    """The window with calibrations in its languages, that of the first one in focus."""
    found = calibrations(full)
    lines = tuple(_line(each, place < 2) for place, each in enumerate(found.values()))
    return replace(full, calibrations=lines, calibration=found[full.languages[0]])


def refused(ready: AppState, code: str) -> AppState:
    """A calibration that may never judge, in focus."""
    found = replace(
        calibration(ready, code, "log_probability", _POOR),
        refusal="No score tells right claims from wrong ones better than chance here.",
    )
    return in_focus(ready, found)


def in_focus(ready: AppState, found: Calibration) -> AppState:
    """The window with this calibration of its first language instead of the one that it had, in focus."""
    return replace(ready, calibration=found, calibrations=(_line(found, False), *ready.calibrations[1:]))


def several(ready: AppState, code: str) -> AppState:
    """A calibration of several relations in focus: one the model does not know, and one of too few facts."""
    found, alone = calibration(ready, code), ready.calibrations[0]
    claims = _by_relation(found.scorer)
    parts: dict[str, Metrics] = {}
    known: dict[str, Known] = {}
    for place, ((relation, _), (facts, hits)) in enumerate(zip(_RELATIONS, _KNOWN, strict=True)):
        parts[relation] = _metrics(*claims[place], found.in_use.threshold or 0.0)
        known[relation] = Known(_around(hits / facts, facts), 0.02, facts)
    row = replace(found.in_use, by_relation=parts)
    relations = tuple(relation for relation, _ in _RELATIONS)
    together = replace(found.known, share=_around(sum(hits for _, hits in _KNOWN) / _FACTS, _FACTS))
    found = replace(
        found, relations=relations, known_by_relation=known, known=together,
        results=tuple(row if each.scorer == row.scorer else each for each in found.results),
    )  # fmt: skip
    lines = (replace(alone, relations=relations), *ready.calibrations[1:])
    search = replace(ready.search, relations=_RELATIONS)
    return replace(ready, calibration=found, calibrations=lines, search=search)


def calibration(
    full: AppState, code: str, scorer: ScorerKey = "log_probability", strength: float = 1.0
) -> Calibration:  # fmt: skip
    """A calibration with curves, made from drawn scores, so that its figures agree with each other; a small `strength`
    is that of scores that tell little.
    """
    assert full.model is not None
    truth, drawn = _drawn(strength)
    results = _differences(tuple(_result(key, truth, scores) for key, scores in drawn.items()))
    chosen = NeuronSet("kn_attribution", "", 0.7, NEURONS, (0.0,) * len(NEURONS), (1.0,) * len(NEURONS), 61)
    known, trivial = Known(_around(0.83, _FACTS), 0.02, _FACTS), _metrics(np.ones(_N), truth, 0.0)
    return Calibration(
        full.model.fingerprint, code, ("P36",), scorer, results, (chosen,), None, known, trivial,
        {"train": 324, "dev": 108, "test": _N}, left_out=4, created="2026-10-01T09:30:00+00:00",
        shared=full.languages, searched=Searched("published", 162, {"published": 46, "strict": 0}),
    )  # fmt: skip


def _line(found: Calibration, shipped: bool) -> CalibrationLine:
    """The line of a calibration; one that never judges gives no verdict that could be wrong."""
    test = found.in_use.test
    assert test is not None
    coverage, risk = (Figure(0.0), Figure(None)) if found.refusal else (test.coverage, test.risk)
    return CalibrationLine(
        found.language, found.relations, found.scorer, test.auroc, test.auroc, coverage, risk, test.n,
        refusal=found.refusal, shipped=shipped, created=found.created,
    )  # fmt: skip


def _drawn(share: float) -> tuple[BoolArray, dict[ScorerKey, FloatArray]]:
    """Which of the unseen claims are right, and what each scorer says of them; `share` of its usual strength."""
    random, truth = np.random.default_rng(7), np.arange(_N) % 2 == 0
    scores = {
        key: wide * (random.normal(0, 1, _N) + strength * share * truth) + low
        for key, (strength, wide, low) in SCORES.items()
    }
    return truth, scores


def _by_relation(scorer: ScorerKey) -> list[tuple[FloatArray, BoolArray]]:
    """The same claims relation by relation, scores and which are right: hard ones rather in the last relations."""
    truth, drawn = _drawn(1.0)
    scores, random = drawn[scorer], np.random.default_rng(12)
    clear = np.where(truth, scores, -scores) / SCORES[scorer][1] + random.normal(0, 3, _N)
    rights, wrongs = (np.flatnonzero(side)[np.argsort(-clear[side])] for side in (truth, ~truth))
    found, at = [], (0, 0)
    for size in _SHARES:
        # Every relation but for the odd one has as many right claims as wrong ones; between them it comes out even.
        more = (size + (at[0] <= at[1])) // 2
        upto = (at[0] + more, at[1] + size - more)
        rows = np.r_[rights[at[0] : upto[0]], wrongs[at[1] : upto[1]]]
        found.append((scores[rows], truth[rows]))
        at = upto
    return found


def _result(key: ScorerKey, truth: BoolArray, scores: FloatArray) -> ScorerResult:
    middle = float(np.median(scores))
    steep = 2.0 / SCORES[key][1]
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
    half = len(truth) // 2
    return Metrics(
        len(truth), half, tp, fp, fn, tn, _around(precision, half), _around(recall, half),
        _around(_f1(precision, recall), half), _around(of_wrong, half), _around(back, half),
        _around(_f1(of_wrong, back), half), _around((recall + back) / 2, len(truth)), _around(auroc, len(truth)),
        roc=roc,
    )  # fmt: skip


def _around(value: float, n: int) -> Figure:
    """A share of so many with the interval that this many give: Wilson's, at 95 %."""
    z = 1.96**2 / n
    middle, half = (value + z / 2) / (1 + z), math.sqrt(z * value * (1 - value) + z * z / 4) / (1 + z)
    return Figure(value, max(0.0, min(value, middle - half)), min(1.0, max(value, middle + half)))


def _f1(precision: float, recall: float) -> float:
    return 2 * precision * recall / max(1e-9, precision + recall)
