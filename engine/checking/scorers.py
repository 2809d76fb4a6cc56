"""Scores of claims: what the model says, and means over neurons that were chosen for a relation on its train facts.

Relation-level neurons after arXiv 2308.13198, the fact-checking experiment: a neuron is kept if the number of train
facts that located it exceeds t times the largest such number. The sum over all neurons is f(x) − f(start) by
completeness, so that an attribution score is mostly a score of the candidate's probability.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeGuard

import numpy as np
import numpy.typing as npt

from engine.checking.readings import Readout, Said
from engine.checking.types import SCORERS, Calibration, Claim, NeuronSet, Reading, ScorerKey, SetKind
from engine.controls import random_neurons
from engine.types import FloatArray, Neuron

Vector = npt.NDArray[np.float64]

READINGS: tuple[Reading, ...] = ("attribution", "activation", "written")
SHARES = (0.1, 0.3, 0.5, 0.7, 0.9)
"""The values of t that dev chooses from."""
SAID: tuple[ScorerKey, ...] = ("log_probability", "pmi", "typed_rank")
"""Scores that are made of what the model says, without a look at its neurons."""


def key_of(kind: SetKind, reading: Reading) -> ScorerKey:
    """The name of the scorer that takes one reading of one kind of neurons."""
    key = f"{kind}_{reading}"
    assert _is_scorer(key)
    return key


def plain_scores(found: Said, readout: Readout | None) -> dict[ScorerKey, float]:
    """The scores that need no choice of neurons; where no neuron was read, those that need none at all."""
    scores: dict[ScorerKey, float] = {
        "log_probability": found.log_probability,
        "pmi": found.pmi,
        "typed_rank": found.typed_rank,
    }
    if readout is not None:
        scores["all_attribution"] = float(readout.attribution.sum(dtype=np.float64))
    return scores


def neuron_set(
    scorer: ScorerKey,
    relation: str,
    t: float,
    neurons: Sequence[Neuron],
    train: Sequence[Readout],
    facts: int,
) -> NeuronSet:
    """A set as it is read: activations are standardised by mean and deviation over the train claims' readouts."""
    shift, scale = np.zeros(len(neurons)), np.ones(len(neurons))
    if neurons and reading_of(scorer) != "attribution":
        values = _values(train, scorer, neurons)
        shift, deviation = values.mean(axis=0), values.std(axis=0)
        # A neuron that is always silent says nothing: it is left where it is instead of being blown up.
        scale = np.where(deviation > 1e-12, deviation, 1.0)
    return NeuronSet(scorer, relation, t, tuple(neurons), tuple(shift.tolist()), tuple(scale.tolist()), facts)


def random_set(model: NeuronSet, width: int, train: Sequence[Readout], seed: int) -> NeuronSet:
    """As many random neurons in each layer as a set of knowledge neurons has, none of them its own, read likewise."""
    (draw,) = random_neurons(model.neurons, width, draws=1, seed=seed).draws
    scorer = key_of("random", reading_of(model.scorer))
    return neuron_set(scorer, model.relation, model.t, draw, train, model.facts)


def set_score(chosen: NeuronSet, readout: Readout) -> float:
    """The mean over the set's neurons of the standardised reading; not a number for an empty set."""
    return float(set_scores(chosen, [readout])[0])


def set_scores(chosen: NeuronSet, readouts: Sequence[Readout]) -> Vector:
    """`set_score` of several claims, (claims,)."""
    if not chosen.neurons or not readouts:
        return np.full(len(readouts), np.nan)
    values = _values(readouts, chosen.scorer, chosen.neurons)
    scores: Vector = ((values - np.asarray(chosen.shift)) / np.asarray(chosen.scale)).mean(axis=1)
    return scores


def scores_of(calibration: Calibration, claim: Claim, found: Said, readout: Readout | None) -> dict[ScorerKey, float]:
    """All scores of a claim that the calibration knows how to make, the combined one among them.

    Where no neuron was read, only those that need none.
    """
    scores = plain_scores(found, readout)
    if readout is None:
        return scores
    for result in calibration.results:
        chosen = calibration.neurons(result.scorer, claim.relation)
        if chosen is not None:
            scores[result.scorer] = set_score(chosen, readout)
    if calibration.weights is not None:
        weights = calibration.weights
        row = np.array([[scores.get(key, float("nan")) for key in weights.scorers]])
        scaled = standardised(row, np.asarray(weights.mean), np.asarray(weights.deviation))
        scores["combined"] = float((scaled @ np.asarray(weights.coefficients))[0] + weights.intercept)
    return scores


def standardised(rows: Vector, mean: Vector, deviation: Vector) -> Vector:
    """Rows (claims, scorers) in units of the deviation around the mean; a missing score counts as its mean."""
    result: Vector = np.nan_to_num((rows - mean) / deviation, nan=0.0)
    return result


def reading_of(scorer: ScorerKey) -> Reading:
    """What a neuron scorer reads."""
    return next(reading for reading in READINGS if scorer.endswith(reading))


def array_of(readout: Readout, reading: Reading) -> FloatArray:
    """The reading of all neurons, (layers, width)."""
    return {"attribution": readout.attribution, "activation": readout.activation, "written": readout.written}[reading]


def _values(readouts: Sequence[Readout], scorer: ScorerKey, neurons: Sequence[Neuron]) -> Vector:
    """What a scorer reads of some neurons, (claims, neurons)."""
    layers, indices = np.array([(neuron.layer, neuron.index) for neuron in neurons]).T
    reading = reading_of(scorer)
    return np.array([array_of(readout, reading)[layers, indices] for readout in readouts], dtype=np.float64)


def _is_scorer(key: str) -> TypeGuard[ScorerKey]:
    return key in SCORERS
