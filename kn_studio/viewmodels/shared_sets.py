"""The chosen neurons of several languages as sets, from masks alone: regions, what chance gives, likeness, thresholds.

All of it is arithmetic on the arrays that the sliders cut, so that nothing is computed again when they move. A set is
made of neurons only where it is shown.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from engine.overlap import chance, order_by_similarity
from engine.types import FloatArray, Neuron
from kn_studio.viewmodels.map_parts import CURVE_POINTS
from kn_studio.viewmodels.run_scores import UNRANKED, RunScores

SHOWN_REGIONS = 32
"""Bars that a picture can show; the rest is counted."""
SHOWN_NEURONS = 600
"""Neurons of the whole station that are listed and drawn, as on the map; of one region fewer."""
REGION_NEURONS = 200

MOST_STRONGEST = 300
"""The largest equal number of neurons that can be asked for."""

_COSTLY = 1_000_000
"""Steps of the exact distribution that take about a tenth of a second."""

BoolArray = npt.NDArray[np.bool_]


@dataclass(frozen=True)
class SharedNeuron:
    """A neuron, the languages that have it, and the smallest of its scores there as a share of the maximum (infinite
    where no language has it).
    """

    neuron: Neuron
    languages: tuple[str, ...]
    score: float


@dataclass(frozen=True)
class Region:
    """The neurons that exactly these languages have, strongest first and at most `REGION_NEURONS` of `count`.

    `expected` is how many random sets of the same sizes in each layer would have; `shared`: enough languages.
    """

    languages: tuple[str, ...]
    count: int
    expected: float
    shared: bool
    neurons: tuple[SharedNeuron, ...] = ()


@dataclass(frozen=True, eq=False)
class LanguageSets:
    """Which neurons each language has. `member` is (languages, layers, width), `needed` how many must share one."""

    codes: tuple[str, ...]
    member: BoolArray
    images: FloatArray
    needed: int
    number: npt.NDArray[np.intp] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "number", np.count_nonzero(self.member, axis=0))

    @property
    def shared(self) -> BoolArray:
        """The neurons that enough languages have, (layers, width)."""
        enough: BoolArray = self.number >= self.needed
        return enough

    @property
    def count(self) -> int:
        """How many neurons are shared."""
        return int(np.count_nonzero(self.shared))

    @property
    def union(self) -> int:
        """How many neurons any language has."""
        return int(np.count_nonzero(self.number))

    @property
    def sizes(self) -> tuple[int, ...]:
        """How many neurons each language has."""
        return tuple(int(size) for size in np.count_nonzero(self.member, axis=(1, 2)))

    def chance(self) -> tuple[float, float | None]:
        """How many neurons random sets of these sizes in each layer would share, and P(at least so many as here).

        None for sets so large that their distribution cannot be had while a slider moves; no claim rests on those.
        """
        layers, width = np.count_nonzero(self.member, axis=2), self.member.shape[2]
        if self.needed == len(self.codes) and len(self.codes) * np.square(layers.min(axis=0)).sum() > _COSTLY:
            return float(width * (layers / width).prod(axis=0).sum()), None
        sizes = {code: dict(enumerate(map(int, row))) for code, row in zip(self.codes, layers, strict=True)}
        found = chance(sizes, width, self.needed)
        return found.expected, found.p_value(self.count)

    def neurons(self, chosen: BoolArray, limit: int) -> tuple[SharedNeuron, ...]:
        """These neurons with their languages, the most shared and then the strongest first."""
        places = np.argwhere(chosen)
        layers, indices = places.T
        scores = self._least(layers, indices)
        order = np.lexsort((indices, layers, -scores, -self.number[layers, indices]))[:limit]
        inside = self.member[:, layers[order], indices[order]]
        return tuple(
            SharedNeuron(
                Neuron(int(layers[i]), int(indices[i])),
                tuple(code for code, has in zip(self.codes, inside[:, n], strict=True) if has),
                float(scores[i]),
            )
            for n, i in enumerate(order)
        )

    def _least(self, layers: npt.NDArray[np.intp], indices: npt.NDArray[np.intp]) -> FloatArray:
        """The smallest score among the languages that have the neuron."""
        values = np.where(self.member[:, layers, indices], self.images[:, layers, indices], np.inf)
        return values.min(axis=0) if len(self.codes) else np.zeros(len(layers))


def language_sets(
    scores: RunScores, thresholds: Mapping[str, float], share: float, at_least: int, top_k: int | None = None
) -> LanguageSets:
    """The sets at these thresholds, or of each language's `top_k` strongest neurons.

    `at_least` 0, or more than there are languages, means all of them.
    """
    codes = tuple(scores.languages)
    each = scores.languages
    if top_k is None:
        member = np.stack([each[code].mask(thresholds[code], share) for code in codes])
    else:
        member = np.stack([each[code].ranks <= top_k for code in codes])
    images = np.stack([scores.languages[code].image for code in codes])
    return LanguageSets(codes, member, images, needed(at_least, len(codes)))


def needed(at_least: int, languages: int) -> int:
    """How many languages must share a neuron: at least two, at most all."""
    return languages if at_least <= 0 else max(min(at_least, languages), min(2, languages))


def regions(sets: LanguageSets) -> tuple[tuple[Region, ...], int]:
    """The exclusive regions, that of all languages first and then the largest; and how many more there are.

    The region of all languages is there even when it is empty: nothing shared is a result.
    """
    places = np.argwhere(sets.number > 0)
    patterns, inverse = _patterns(sets, places)
    counts = np.bincount(inverse, minlength=len(patterns))
    whole = len(sets.codes)
    degrees = patterns.sum(axis=1)
    order = sorted(range(len(patterns)), key=lambda i: (degrees[i] < whole, -counts[i], -degrees[i], i))
    found = [_region(sets, patterns[i], places[inverse == i], int(counts[i])) for i in order[:SHOWN_REGIONS]]
    if not len(degrees) or degrees.max() < whole:
        found.insert(0, _region(sets, np.ones(whole, dtype=bool), places[:0], 0))
    return tuple(found), max(0, len(order) - SHOWN_REGIONS)


def _patterns(sets: LanguageSets, places: npt.NDArray[np.intp]) -> tuple[BoolArray, npt.NDArray[np.intp]]:
    """The different memberships that occur, (regions, languages), and which of them each place has."""
    inside = sets.member[:, places[:, 0], places[:, 1]].T
    packed = np.packbits(inside, axis=1)
    if not len(packed):
        return np.zeros((0, len(sets.codes)), dtype=bool), np.zeros(0, dtype=np.intp)
    _, first, inverse = np.unique(packed, axis=0, return_index=True, return_inverse=True)
    return inside[first], inverse.reshape(-1)


def _region(sets: LanguageSets, pattern: BoolArray, places: npt.NDArray[np.intp], count: int) -> Region:
    chosen = np.zeros(sets.number.shape, dtype=bool)
    chosen[places[:, 0], places[:, 1]] = True
    codes = tuple(code for code, has in zip(sets.codes, pattern, strict=True) if has)
    neurons = sets.neurons(chosen, REGION_NEURONS) if count else ()
    return Region(codes, count, _expected(sets, pattern), len(codes) >= sets.needed, neurons)


def set_of(sets: LanguageSets, neurons: Sequence[Neuron]) -> Region:
    """These neurons as a set that is no bar of its own: no languages stand for it, and chance says nothing of it."""
    chosen = np.zeros(sets.number.shape, dtype=bool)
    places = np.array([(each.layer, each.index) for each in neurons], dtype=np.intp).reshape(-1, 2)
    chosen[places[:, 0], places[:, 1]] = True
    count = int(np.count_nonzero(chosen))
    return Region((), count, float("nan"), False, sets.neurons(chosen, REGION_NEURONS))


def _expected(sets: LanguageSets, pattern: BoolArray) -> float:
    """How many neurons random sets would have in exactly these languages: independent draws in every layer."""
    width = sets.member.shape[2]
    shares = np.count_nonzero(sets.member, axis=2) / width
    inside = np.where(pattern[:, None], shares, 1.0 - shares)
    return float(width * inside.prod(axis=0).sum())


@dataclass(frozen=True)
class Likeness:
    """The Jaccard index of every two languages in the order in which neighbours are alike; None: both are empty."""

    codes: tuple[str, ...]
    values: tuple[tuple[float | None, ...], ...]
    common: tuple[tuple[int, ...], ...]


def likeness(sets: LanguageSets) -> Likeness:
    """Every two languages, alike ones beside each other."""
    flat = sets.member.reshape(len(sets.codes), -1).astype(np.float32)
    common = np.rint(flat @ flat.T).astype(np.int64)
    size = np.diag(common)
    union = size[:, None] + size[None, :] - common
    matrix = np.divide(common, union, out=np.full(common.shape, np.nan), where=union > 0)
    order = list(order_by_similarity(matrix))
    rows = matrix[np.ix_(order, order)]
    values = tuple(tuple(None if np.isnan(value) else float(value) for value in row) for row in rows)
    counts = tuple(tuple(map(int, row)) for row in common[np.ix_(order, order)])
    return Likeness(tuple(sets.codes[i] for i in order), values, counts)


def curve(scores: RunScores, share: float, languages: int) -> tuple[int, ...]:
    """How many neurons so many languages would share at each threshold 0, 0.01 … 1."""
    limits = _limits(scores, share, languages)
    grid = np.linspace(0.0, 1.0, CURVE_POINTS)
    positive = np.sort(limits[limits > 0])
    return tuple(int(count) for count in len(positive) - np.searchsorted(positive, grid, side="right"))


def numbers_curve(scores: RunScores, languages: int) -> tuple[int, ...]:
    """How many neurons so many languages would share with each number of strongest neurons 0, 1 … `MOST_STRONGEST`."""
    lowest = np.sort(_lowest_ranks(scores, languages), axis=None)
    return tuple(int(count) for count in np.searchsorted(lowest, np.arange(MOST_STRONGEST + 1), side="right"))


def nearest_number(scores: RunScores, languages: int) -> int | None:
    """The smallest number of strongest neurons at which so many languages share one; None where none does."""
    lowest = int(np.min(_lowest_ranks(scores, languages)))
    return lowest if lowest < UNRANKED else None


def _lowest_ranks(scores: RunScores, languages: int) -> npt.NDArray[np.int64]:
    """For every neuron the number of strongest neurons from which on so many languages have it."""
    ranks = np.stack([each.ranks for each in scores.languages.values()])
    found: npt.NDArray[np.int64] = np.partition(ranks, languages - 1, axis=0)[languages - 1]
    return found


def _limits(scores: RunScores, share: float, languages: int) -> FloatArray:
    """For every neuron the common threshold at which fewer than so many languages still have it."""
    limits = np.stack([each.limits(share).values for each in scores.languages.values()])
    place = len(limits) - languages
    found: FloatArray = np.partition(limits, place, axis=0)[place]
    return found


def nearest_threshold(scores: RunScores, share: float, languages: int) -> float | None:
    """The highest common threshold, in hundredths, at which so many languages share a neuron; None where none does."""
    highest = float(np.max(_limits(scores, share, languages)))
    if highest <= 0:
        return None
    below = float(np.floor(highest * 100) / 100)
    below = below - 0.01 if below >= highest else below
    return round(below, 2) if below > 0 else highest / 2
