"""How verdicts agree with the truth: figures from scikit-learn, with intervals from a bootstrap over subjects.

Both claims of a subject, and those of all its relations, are drawn together, since they are no independent draws
(Efron and Tibshirani, An Introduction to the Bootstrap, chapter 8). Coverage and risk: El-Yaniv and Wiener 2010, On the
Foundations of Noise-free Selective Classification. A bootstrap cannot tell how sure a perfect figure is: where no claim
is wrong, the interval is a point, however few the subjects.
"""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from typing import Any

import numpy as np
import numpy.typing as npt
from sklearn import metrics as measures

from engine.checking.types import Figure, Metrics

Vector = npt.NDArray[np.float64]
Truths = npt.NDArray[np.bool_]

DRAWS = 1000
_LEVEL = 0.95
_POINTS = 200
"""Points of a risk curve that are kept."""

COVERAGES = tuple(tenths / 10 for tenths in range(1, 11))
"""Shares of the claims at which a risk is given with its interval."""


def measure(
    truths: npt.ArrayLike,
    scores: npt.ArrayLike,
    threshold: float,
    subjects: Sequence[Hashable],
    *,
    probabilities: npt.ArrayLike | None = None,
    abstain_below: float = 0.0,
    draws: int = DRAWS,
    seed: int = 42,
) -> Metrics:
    """The figures of calling every claim right whose score exceeds `threshold`; all vectors have one value a claim.

    `probabilities` are those that the claims are right, from a confidence curve; with them come coverage, risk, Brier
    score and log loss. A verdict's confidence is the probability of what it says, and one below `abstain_below` is not
    given.
    """
    truth = np.asarray(truths, dtype=np.bool_)
    score = np.asarray(scores, dtype=np.float64)
    called = score > threshold
    weights = _weights(subjects, draws, seed)
    right, wrong = _of_class(truth, called, weights), _of_class(~truth, ~called, weights)
    true_negative, false_positive, false_negative, true_positive = measures.confusion_matrix(
        truth, called, labels=[False, True]
    ).ravel()
    return Metrics(
        n=len(truth),
        subjects=len(set(subjects)),
        true_positive=int(true_positive),
        false_positive=int(false_positive),
        false_negative=int(false_negative),
        true_negative=int(true_negative),
        precision=right[0],
        recall=right[1],
        f1=right[2],
        precision_wrong=wrong[0],
        recall_wrong=wrong[1],
        f1_wrong=wrong[2],
        balanced_accuracy=_balanced(truth, called, weights),
        auroc=auroc(truth, score, weights=weights),
        roc=_roc(truth, score),
        **(_confident(truth, called, probabilities, abstain_below, weights) if probabilities is not None else {}),
    )


def always_true(truths: npt.ArrayLike, subjects: Sequence[Hashable], *, draws: int = DRAWS, seed: int = 42) -> Metrics:
    """The figures of calling every claim right: what any checker must beat."""
    return measure(truths, np.zeros(len(subjects)), -1.0, subjects, draws=draws, seed=seed)


def auroc(
    truths: npt.ArrayLike,
    scores: npt.ArrayLike,
    subjects: Sequence[Hashable] = (),
    *,
    weights: Vector | None = None,
    draws: int = DRAWS,
    level: float = _LEVEL,
    seed: int = 42,
) -> Figure:
    """Area under the ROC curve: how often a right claim scores above a wrong one, ties counting half.

    Not defined (None) where all claims are right or all are wrong. `weights` (draws, claims) are the bootstrap's, made
    from `subjects` where they are not given.
    """
    truth, score = np.asarray(truths, dtype=np.bool_), np.asarray(scores, dtype=np.float64)
    if truth.all() or not truth.any():
        return Figure(None)
    if weights is None:
        weights = _weights(subjects, draws, seed)
    return _figure(float(measures.roc_auc_score(truth, score)), weighted_auroc(truth, score, weights), level)


def auroc_difference(
    truths: npt.ArrayLike,
    scores: npt.ArrayLike,
    others: Sequence[npt.ArrayLike],
    subjects: Sequence[Hashable],
    *,
    draws: int = DRAWS,
    level: float = _LEVEL,
    seed: int = 42,
) -> Figure:
    """The AUROC of some scores minus the mean of the AUROCs of others of the same claims.

    Paired: in each bootstrap sample all are measured on the same subjects. Not defined without others, and where all
    claims are right or all are wrong.
    """
    truth = np.asarray(truths, dtype=np.bool_)
    if not others or truth.all() or not truth.any():
        return Figure(None)
    weights = np.vstack([np.ones((1, len(truth))), _weights(subjects, draws, seed)])
    own, *rest = (weighted_auroc(truth, np.asarray(each, dtype=np.float64), weights) for each in (scores, *others))
    found = own - np.mean(rest, axis=0)
    return _figure(float(found[0]), found[1:], level)


def weighted_auroc(truth: Truths, score: Vector, weights: Vector) -> Vector:
    """The AUROC under each row of weights (draws, claims); not a number where a class has no weight."""
    order = np.argsort(score, kind="stable")
    starts = np.flatnonzero(np.r_[True, np.diff(score[order]) != 0])
    ordered, right = weights[:, order], truth[order]
    above = np.add.reduceat(ordered * right, starts, axis=1)
    below = np.add.reduceat(ordered * ~right, starts, axis=1)
    beaten = np.cumsum(below, axis=1) - below / 2
    pairs = above.sum(axis=1) * below.sum(axis=1)
    return _ratio((above * beaten).sum(axis=1), pairs)


def _weights(subjects: Sequence[Hashable], draws: int, seed: int) -> Vector:
    """How often each claim is in each bootstrap sample, (draws, claims); whole subjects are drawn."""
    number = {name: place for place, name in enumerate(dict.fromkeys(subjects))}
    member = np.array([number[name] for name in subjects], dtype=np.intp)
    rng = np.random.default_rng(seed)
    counts = rng.multinomial(len(number), np.full(len(number), 1 / len(number)), size=draws)
    return counts[:, member].astype(np.float64)


def _of_class(truth: Truths, called: Truths, weights: Vector) -> tuple[Figure, Figure, Figure]:
    """Precision, recall and F1 of the class that both vectors mark."""
    hits = (weights * (truth & called)).sum(axis=1)
    said, there = (weights * called).sum(axis=1), (weights * truth).sum(axis=1)
    precision, recall, f1, _ = measures.precision_recall_fscore_support(
        truth, called, average="binary", pos_label=True, zero_division=np.nan
    )
    return (
        _figure(float(precision), _ratio(hits, said)),
        _figure(float(recall), _ratio(hits, there)),
        _figure(float(f1), _ratio(2 * hits, said + there)),
    )


def _balanced(truth: Truths, called: Truths, weights: Vector) -> Figure:
    """The mean of both classes' recalls."""
    if truth.all() or not truth.any():
        return Figure(None)
    sides = [
        _ratio((weights * (side & (called == side_called))).sum(axis=1), (weights * side).sum(axis=1))
        for side, side_called in ((truth, True), (~truth, False))
    ]
    return _figure(float(measures.balanced_accuracy_score(truth, called)), (sides[0] + sides[1]) / 2)


def _roc(truth: Truths, score: Vector) -> tuple[tuple[float, float], ...]:
    if truth.all() or not truth.any():
        return ()
    false, true, _ = measures.roc_curve(truth, score)
    return tuple(zip(false.tolist(), true.tolist(), strict=True))


def _confident(
    truth: Truths, called: Truths, probabilities: npt.ArrayLike, abstain_below: float, weights: Vector
) -> dict[str, Any]:
    """What depends on a confidence curve, as fields of `Metrics`."""
    probability = np.asarray(probabilities, dtype=np.float64)
    confidence = np.where(called, probability, 1 - probability)
    error, given = called != truth, confidence >= abstain_below
    covered = (weights * given).sum(axis=1)
    risk = float(error[given].mean()) if given.any() else float("nan")
    safe = np.clip(probability, 1e-6, 1 - 1e-6)
    each = -np.where(truth, np.log(safe), np.log1p(-safe))
    total = weights.sum(axis=1)
    squares = (probability - truth) ** 2
    return {
        "coverage": _figure(float(given.mean()), _ratio(covered, total)),
        "risk": _figure(risk, _ratio((weights * (given & error)).sum(axis=1), covered)),
        "brier": _figure(float(measures.brier_score_loss(truth, probability)), (weights @ squares) / total),
        "log_loss": _figure(float(measures.log_loss(truth, safe, labels=[False, True])), (weights @ each) / total),
        "curve": risk_curve(error, confidence),
    }


def risk_curve(error: npt.ArrayLike, confidence: npt.ArrayLike) -> tuple[tuple[float, float], ...]:
    """Coverage and risk at every confidence that occurs, most confident first; at most 200 points, the last for all."""
    wrong, sure = np.asarray(error, dtype=np.float64), np.asarray(confidence, dtype=np.float64)
    order = np.argsort(-sure, kind="stable")
    ends = np.flatnonzero(np.r_[np.diff(sure[order]) != 0, True])
    if len(ends) > _POINTS:
        ends = ends[np.linspace(0, len(ends) - 1, _POINTS).round().astype(int)]
    share = (ends + 1) / len(wrong)
    risk = np.cumsum(wrong[order])[ends] / (ends + 1)
    return tuple(zip(share.tolist(), risk.tolist(), strict=True))


def risks(
    truths: npt.ArrayLike,
    called: npt.ArrayLike,
    probabilities: npt.ArrayLike,
    subjects: Sequence[Hashable],
    *,
    draws: int = DRAWS,
    seed: int = 42,
) -> tuple[Figure, ...]:
    """The share of wrong verdicts among the surest claims, for each of `COVERAGES`.

    Claims of one confidence are judged together, so that more may be judged than the share asks for. `called` says
    which claims are called right, `probabilities` how likely they are that.
    """
    call, probability = np.asarray(called, dtype=np.bool_), np.asarray(probabilities, dtype=np.float64)
    confidence = np.where(call, probability, 1 - probability)
    order = np.argsort(-confidence, kind="stable")
    ends = np.flatnonzero(np.r_[np.diff(confidence[order]) != 0, True])
    weights = np.vstack([np.ones((1, len(order))), _weights(subjects, draws, seed)])[:, order]
    judged = np.cumsum(weights, axis=1)[:, ends]
    wrong = np.cumsum(weights * (call != np.asarray(truths, dtype=np.bool_))[order], axis=1)[:, ends]
    found = []
    for share in COVERAGES:
        place = np.argmax(judged >= share * judged[:, -1:] - 1e-9, axis=1)[:, None]
        each = _ratio(np.take_along_axis(wrong, place, 1)[:, 0], np.take_along_axis(judged, place, 1)[:, 0])
        found.append(_figure(float(each[0]), each[1:]))
    return tuple(found)


def _ratio(above: Vector, below: Vector) -> Vector:
    with np.errstate(divide="ignore", invalid="ignore"):
        result: Vector = np.where(below > 0, above / below, np.nan)
    return result


def _figure(value: float, drawn: Vector, level: float = _LEVEL) -> Figure:
    """A figure with the middle of its draws; no interval where most draws leave it undefined."""
    if np.isnan(value):
        return Figure(None)
    sound = drawn[~np.isnan(drawn)]
    if 2 * len(sound) < len(drawn) or len(sound) < 2:
        return Figure(value)
    low, high = np.quantile(sound, [(1 - level) / 2, (1 + level) / 2])
    return Figure(value, float(low), float(high))
