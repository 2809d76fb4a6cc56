"""From scores to neurons: thresholds, votes over prompts, top-k, and how many neurons each threshold would leave.

The rule (threshold on un-normalised scores: arXiv 2308.13198, eqs 6-7, with one maximum over all layers): a neuron is
located in a prompt if its score exceeds `threshold` times the largest score of that prompt over all layers, and that
largest score is positive. Over n prompts of one language it is selected if at least ceil(share * n) prompts locate it.

NumPy only, so that sliders act on stored scores without a model.
"""

from __future__ import annotations

import itertools
import math
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from engine.errors import KnownError
from engine.types import FloatArray, Located, Neuron, Selection

ENGLISH_THRESHOLD = 0.3
OTHER_THRESHOLD = 0.2
DEFAULT_SHARE = 0.5

_ROUNDING = 1e-9
"""0.7 * 10 is a little more than 7 in floating point; without this slack it would ask for 8 votes."""
_MAX_SPLITS = 30

BoolArray = npt.NDArray[np.bool_]


def default_threshold(language: str) -> float:
    """The share of the maximum that a score must exceed in this language: 0.3 for English, 0.2 for all others."""
    base = language.replace("_", "-").split("-")[0].lower()
    return ENGLISH_THRESHOLD if base == "en" else OTHER_THRESHOLD


def votes_needed(share: float, prompts: int) -> int:
    """How many of the prompts must locate a neuron: ceil(share * prompts), and at least one."""
    if not 0 <= share <= 1:
        raise KnownError(f"A share of {share:g} is no share of the prompts.", "Choose a number from 0 to 1.")
    return max(1, math.ceil(share * prompts - _ROUNDING))


def located(scores: npt.ArrayLike, threshold: float) -> BoolArray:
    """Which neurons each prompt locates; `scores` and the result are (prompts, layers, width).

    Not-a-number scores are never located. Raises `KnownError` for a threshold outside 0 to 1.
    """
    array = _checked(scores)
    if not 0 <= threshold <= 1:
        raise KnownError(f"A threshold of {threshold:g} is no share of the maximum.", "Choose a number from 0 to 1.")
    # A prompt without a positive score locates nothing: nothing exceeds infinity.
    peak = _peaks(array)
    cut = np.where(peak > 0, threshold * peak, np.inf)
    result: BoolArray = array > cut[:, None, None]
    return result


def select(
    scores: npt.ArrayLike, *, threshold: float, share: float = DEFAULT_SHARE, top_k: int | None = None
) -> Selection:
    """The neurons that enough prompts locate, highest mean score first.

    `scores` is (prompts, layers, width), the prompts being those of one language. With `top_k` the threshold and the
    share are not used: the k highest positive mean scores are taken, and a prompt votes for the neurons among its own
    k highest. An empty selection says why in `reason`.
    """
    array = _checked(scores)
    prompts = len(array)
    if prompts == 0:
        return Selection((), False, "No prompt has been scored yet.")
    if top_k is not None:
        return _strongest(array, top_k)
    needed = votes_needed(share, prompts)
    votes = np.count_nonzero(located(array, threshold), axis=0)
    chosen = np.argwhere(votes >= needed)
    if not len(chosen):
        return Selection((), prompts > 1, _why_empty(array, threshold, share))
    return Selection(_ranked(array, chosen, votes), prompts > 1)


@dataclass(frozen=True)
class VoteLimits:
    """For every neuron the threshold at which it loses its last needed vote: it is selected iff `values` > threshold.

    `values` is (layers, width): the ceil(share * n)-th largest score over the prompts, each as a share of its prompt's
    maximum. `ordered` holds the positive ones, ascending, so that a count is one binary search.
    """

    values: FloatArray
    ordered: FloatArray

    def count(self, thresholds: npt.ArrayLike) -> npt.NDArray[np.int64]:
        """How many neurons each of the thresholds (from 0 to 1) leaves."""
        below = np.searchsorted(self.ordered, np.asarray(thresholds), side="right")
        return (len(self.ordered) - below).astype(np.int64)

    def selected(self, threshold: float) -> BoolArray:
        """Which neurons the threshold leaves, (layers, width)."""
        result: BoolArray = self.values > threshold
        return result

    def nearest_non_empty(self, threshold: float) -> float | None:
        """`threshold` itself if it leaves a neuron, else the highest lower one that does; None if none does.

        It is rounded down to two decimals where that is still above 0, as a slider would show it.
        """
        if not len(self.ordered):
            return None
        highest = float(self.ordered[-1])
        if highest > threshold:
            return threshold
        rounded = math.floor(highest * 100) / 100
        if rounded >= highest:
            rounded -= 0.01
        return round(rounded, 2) if rounded > 0 else highest / 2


def vote_limits(scores: npt.ArrayLike, share: float = DEFAULT_SHARE) -> VoteLimits:
    """Prepare scores (prompts, layers, width) for live thresholds: slow once, then every threshold is one comparison.

    Agrees with `select` but for scores that lie within floating-point rounding of the threshold.
    """
    array = _checked(scores)
    shape = array.shape[1:]
    if not len(array):
        return VoteLimits(np.zeros(shape), np.zeros(0))
    needed = votes_needed(share, len(array))
    peak = _peaks(array)
    voting = peak > 0
    if np.count_nonzero(voting) < needed:
        return VoteLimits(np.zeros(shape), np.zeros(0))
    shares = array[voting] / peak[voting, None, None]
    np.nan_to_num(shares, copy=False, nan=-np.inf)
    values = np.partition(shares, len(shares) - needed, axis=0)[len(shares) - needed]
    return VoteLimits(values, np.sort(values[values > 0]))


def count_curve(scores: npt.ArrayLike, share: float, thresholds: npt.ArrayLike) -> npt.NDArray[np.int64]:
    """How many neurons each threshold would select. For a live slider keep the `vote_limits` and ask them instead."""
    return vote_limits(scores, share).count(thresholds)


def stability(scores: npt.ArrayLike, *, threshold: float, share: float = DEFAULT_SHARE, seed: int = 42) -> float | None:
    """How alike are the neurons that two halves of the prompts select: the Jaccard index, mean over splits.

    All halvings up to 30, beyond that 30 random ones. None for a single prompt, or if no half selects anything.
    """
    array = _checked(scores)
    found = [
        jaccard
        for half in _halves(len(array), seed)
        if (jaccard := _agreement(located(array, threshold), half, share)) is not None
    ]
    return float(np.mean(found)) if found else None


def _checked(scores: npt.ArrayLike) -> FloatArray:
    array: FloatArray = np.asarray(scores)
    if array.ndim != 3:
        raise ValueError(f"scores are (prompts, layers, width), not {array.shape}")
    return array if np.issubdtype(array.dtype, np.floating) else array.astype(np.float64)


def _peaks(array: FloatArray) -> FloatArray:
    """The largest score of each prompt, (prompts,), as float64 so that a threshold is applied exactly."""
    if not array.size:
        return np.zeros(len(array))
    flat = array.reshape(len(array), -1)
    peaks: FloatArray = np.fmax.reduce(flat, axis=1).astype(np.float64)
    return peaks


def _ranked(array: FloatArray, chosen: npt.NDArray[np.intp], votes: npt.NDArray[Any]) -> tuple[Located, ...]:
    layers, indices = chosen.T
    means = array[:, layers, indices].mean(axis=0, dtype=np.float64)
    order = np.lexsort((indices, layers, -means))
    columns = (layers[order], indices[order], means[order], votes[layers[order], indices[order]])
    rows = zip(*(column.tolist() for column in columns), strict=True)
    return tuple(Located(Neuron(layer, index), score, count) for layer, index, score, count in rows)


def _strongest(array: FloatArray, top_k: int) -> Selection:
    if top_k < 1:
        raise KnownError(f"The {top_k} strongest neurons are none.", "Choose a number from 1.")
    means = array.mean(axis=0, dtype=np.float64)
    positive = np.argwhere(means > 0)
    values = means[tuple(positive.T)]
    order = np.lexsort((positive[:, 1], positive[:, 0], -values))[:top_k]
    last = means.size - min(top_k, means.size)
    own = np.partition(array.reshape(len(array), -1), last, axis=1)[:, last]
    votes = np.count_nonzero(array >= np.maximum(own, np.finfo(array.dtype).tiny)[:, None, None], axis=0)
    chosen = positive[order]
    reason = "" if len(chosen) == top_k else f"Only {len(chosen)} neurons have a positive mean score."
    return Selection(_ranked(array, chosen, votes) if len(chosen) else (), len(array) > 1, reason)


def _why_empty(array: FloatArray, threshold: float, share: float) -> str:
    prompts, needed = len(array), votes_needed(share, len(array))
    positive = int(np.count_nonzero(_peaks(array) > 0))
    if positive == 0:
        return "No neuron has a positive score in any prompt."
    of = "the prompt" if prompts == 1 else f"at least {needed} of {prompts} prompts"
    if positive < needed:
        return f"Only {positive} prompts have a positive score at all; a neuron would need {of}."
    nearest = vote_limits(array, share).nearest_non_empty(threshold)
    sentence = f"No neuron exceeds {threshold:g} of the maximum in {of}"
    if nearest is None:
        return f"{sentence}, at no threshold: lower the share of prompts."
    return f"{sentence}; a threshold of {nearest:.2g} would leave at least one."


def _halves(prompts: int, seed: int) -> list[BoolArray]:
    """Ways to cut the prompts in two; True marks the first half (the smaller one of an odd number)."""
    if prompts < 2:
        return []
    size = prompts // 2
    if math.comb(prompts, size) <= 2 * _MAX_SPLITS:
        picks: list[tuple[int, ...]] = list(itertools.combinations(range(prompts), size))
        if prompts % 2 == 0:
            picks = picks[: len(picks) // 2]
    else:
        rng = np.random.default_rng(seed)
        picks = [tuple(rng.permutation(prompts)[:size]) for _ in range(_MAX_SPLITS)]
    return [np.isin(np.arange(prompts), pick) for pick in picks]


def _agreement(votes: BoolArray, half: BoolArray, share: float) -> float | None:
    first, second = (
        np.count_nonzero(votes[side], axis=0) >= votes_needed(share, int(np.count_nonzero(side)))
        for side in (half, ~half)
    )
    union = int(np.count_nonzero(first | second))
    return int(np.count_nonzero(first & second)) / union if union else None
