"""From scores on dev to a threshold, a confidence curve, and the least confidence at which a verdict is given.

Confidence: Platt 1999, and isotonic regression (Zadrozny and Elkan 2002). Which of the two serves better, and how sure
verdicts must be, is judged out of fold, with the folds made of whole subjects.
"""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from sklearn.isotonic import IsotonicRegression
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import log_loss
from sklearn.model_selection import GroupKFold

from engine.checking.scorers import standardised
from engine.checking.types import Curve, ScorerKey, Weights

Vector = npt.NDArray[np.float64]
Truths = npt.NDArray[np.bool_]

NEVER = 2.0
"""A least confidence that no verdict reaches."""
_FOLDS = 5
_SURE = 1e-3
"""No confidence comes closer to 0 or 1 than this; with few claims, not even as close as 1 / (claims + 2)."""


@dataclass(frozen=True)
class Fitted:
    """What dev says of one scorer; `abstain_below` is above 1 where no verdict is safe enough."""

    threshold: float
    curve: Curve
    abstain_below: float


def fit(truths: npt.ArrayLike, scores: npt.ArrayLike, subjects: Sequence[Hashable], target_risk: float) -> Fitted:
    """Threshold, curve and least confidence from the claims of dev."""
    truth, score = np.asarray(truths, dtype=np.bool_), np.asarray(scores, dtype=np.float64)
    threshold = best_threshold(truth, score)
    curve, outside = best_curve(truth, score, subjects)
    confidence = np.where(score > threshold, outside, 1 - outside)
    return Fitted(threshold, curve, least_confidence((score > threshold) != truth, confidence, target_risk))


def best_threshold(truth: Truths, score: Vector) -> float:
    """The threshold of the best balanced accuracy, midway between two scores.

    Of several equally good ones it is the middle one.
    """
    values = np.unique(score)
    if len(values) == 1:
        return float(values[0])
    cuts = (values[1:] + values[:-1]) / 2
    right, wrong = np.sort(score[truth]), np.sort(score[~truth])
    above = 1 - np.searchsorted(right, cuts, side="right") / len(right)
    below = np.searchsorted(wrong, cuts, side="right") / len(wrong)
    best = np.flatnonzero(np.isclose(above + below, (above + below).max()))
    return float(cuts[best[len(best) // 2]])


def best_curve(truth: Truths, score: Vector, subjects: Sequence[Hashable]) -> tuple[Curve, Vector]:
    """The curve of the smaller log loss out of fold, fitted on all, and its probabilities out of fold."""
    number = {name: place for place, name in enumerate(dict.fromkeys(subjects))}
    groups = np.array([number[name] for name in subjects])
    folds = list(GroupKFold(min(_FOLDS, len(number))).split(score, groups=groups))
    best: tuple[float, Curve, Vector] | None = None
    for fitted in (platt, isotonic):
        outside = np.empty(len(score))
        for train, held in folds:
            outside[held] = probability(fitted(truth[train], score[train]), score[held])
        loss = float(log_loss(truth, outside, labels=[False, True]))
        if best is None or loss < best[0]:
            best = loss, fitted(truth, score), outside
    assert best is not None
    return best[1], best[2]


def platt(truth: Truths, score: Vector) -> Curve:
    """A logistic curve; the score is standardised for the fit alone."""
    mean, deviation = float(score.mean()), float(score.std()) or 1.0
    model = LogisticRegression().fit(((score - mean) / deviation)[:, None], truth)
    slope = float(model.coef_[0, 0]) / deviation
    return Curve("platt", slope, float(model.intercept_[0]) - slope * mean)


def isotonic(truth: Truths, score: Vector) -> Curve:
    """The best curve that never falls, kept away from 0 and 1 as far as so few claims can tell."""
    edge = max(_SURE, 1 / (len(score) + 2))
    model = IsotonicRegression(y_min=edge, y_max=1 - edge, out_of_bounds="clip").fit(score, truth.astype(np.float64))
    return Curve("isotonic", x=tuple(model.X_thresholds_.tolist()), y=tuple(model.y_thresholds_.tolist()))


def probability(curve: Curve, scores: npt.ArrayLike) -> Vector:
    """How likely claims of these scores are right."""
    score = np.asarray(scores, dtype=np.float64)
    if curve.kind == "isotonic":
        found: Vector = np.interp(score, curve.x, curve.y)
    else:
        found = 1 / (1 + np.exp(-np.clip(curve.slope * score + curve.intercept, -700, 700)))
    result: Vector = np.clip(found, _SURE, 1 - _SURE)
    return result


def least_confidence(error: Truths, confidence: Vector, target_risk: float) -> float:
    """The smallest confidence from .5 on above which at most `target_risk` of the verdicts are wrong.

    Above 1 where there is none.
    """
    for least in np.unique(np.maximum(confidence[confidence >= 0.5], 0.5)):
        if float(error[confidence >= least].mean()) <= target_risk:
            return float(least)
    return NEVER


def combine(scorers: Sequence[ScorerKey], rows: Vector, truths: npt.ArrayLike) -> Weights:
    """Logistic regression on standardised scores, `rows` (train claims, scorers).

    Neurons were chosen on the same claims, so attributions look better here than they are; dev decides on it.
    """
    mean = np.nanmean(rows, axis=0)
    deviation = np.nanstd(rows, axis=0)
    deviation = np.where(deviation > 0, deviation, 1.0)
    model = LogisticRegression(max_iter=1000).fit(standardised(rows, mean, deviation), np.asarray(truths))
    return Weights(
        tuple(scorers),
        tuple(mean.tolist()),
        tuple(deviation.tolist()),
        tuple(model.coef_[0].tolist()),
        float(model.intercept_[0]),
    )
