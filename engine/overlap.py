"""Which neurons several languages share, and how many they would share by chance. NumPy only.

The neurons that a fact has in every language are its language-independent ones (arXiv 2308.13198, eqs 6-8); the soft
form asks for at least m of K languages.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from engine.errors import KnownError
from engine.types import FloatArray, Neuron

Sets = Mapping[str, Collection[Neuron]]
"""Language → its chosen neurons, in the languages' order."""

DRAWS = 2000
"""Random draws where the null distribution has no closed form."""

_SEED = 42


@dataclass(frozen=True)
class Shared:
    """A neuron and the languages that have it, in their order."""

    neuron: Neuron
    languages: tuple[str, ...]


@dataclass(frozen=True)
class Intersection:
    """The neurons that exactly these languages have and no other: one column of an UpSet plot."""

    languages: tuple[str, ...]
    neurons: tuple[Neuron, ...]


@dataclass(frozen=True)
class Chance:
    """How many neurons random sets of the same sizes would share.

    `null` holds P(count = k) for k = 0, 1, …, read-only. `draws` is 0 where it is exact, else how often it was drawn;
    `expected` is exact in both cases.
    """

    expected: float
    null: FloatArray
    draws: int = 0

    def p_value(self, count: int) -> float:
        """P(at least `count` by chance); of drawn ones never 0 (Phipson and Smyth 2010: the set itself is a draw)."""
        if count <= 0:
            return 1.0
        tail = float(min(1.0, self.null[count:].sum()))
        return (tail * self.draws + 1) / (self.draws + 1) if self.draws else tail


def independent(sets: Sets, at_least: int | None = None) -> tuple[Shared, ...]:
    """The neurons that at least so many languages have (None or 0: all of them), the most widely shared first.

    One language gives its own neurons. Raises `KnownError` for a number that is not from 1 to that of the languages.
    """
    wanted = languages_needed(len(sets), at_least)
    found: dict[Neuron, list[str]] = {}
    for language, neurons in sets.items():
        for neuron in set(neurons):
            found.setdefault(neuron, []).append(language)
    shared = [Shared(neuron, tuple(having)) for neuron, having in found.items() if len(having) >= wanted]
    return tuple(sorted(shared, key=lambda each: (-len(each.languages), each.neuron)))


def languages_needed(languages: int, at_least: int | None = None) -> int:
    """How many of the languages must share a neuron. Raises `KnownError` for a number that is out of range."""
    if not at_least:
        return languages
    if not 1 <= at_least <= languages:
        raise KnownError(
            f"At least {at_least} of {languages} languages cannot be asked for.",
            f"Choose a number from 1 to {languages}." if languages else "Choose a language.",
        )
    return at_least


def intersections(sets: Sets) -> tuple[Intersection, ...]:
    """The neurons by the languages that have them, each neuron once: largest first, of equal ones the widest shared."""
    regions: dict[tuple[str, ...], list[Neuron]] = {}
    if sets:
        for each in independent(sets, 1):
            regions.setdefault(each.languages, []).append(each.neuron)
    place = {language: number for number, language in enumerate(sets)}

    def order(region: tuple[str, ...]) -> tuple[int, int, list[int]]:
        return -len(regions[region]), -len(region), [place[language] for language in region]

    return tuple(Intersection(region, tuple(sorted(regions[region]))) for region in sorted(regions, key=order))


def sizes_of(sets: Sets) -> dict[str, dict[int, int]]:
    """Language → layer → how many neurons it has there: what chance is matched on."""
    return {language: dict(Counter(neuron.layer for neuron in set(chosen))) for language, chosen in sets.items()}


def chance(sizes: Mapping[str, Mapping[int, int]], width: int, at_least: int | None = None) -> Chance:
    """The overlap of random sets that have, in every layer, as many neurons as the languages' own.

    Null: in each layer every set is an independent uniform draw without replacement from `width` neurons. All
    languages together: two sets overlap hypergeometrically, further sets condition on the overlap so far, layers add
    up; exact. At least m of K: the expectation is exact (Poisson-binomial), the distribution of 2,000 seeded draws.
    """
    wanted = languages_needed(len(sizes), at_least)
    layers = sorted({layer for counts in sizes.values() for layer in counts})
    # Sorted, so that the order of the languages cannot show, and equal questions are computed once.
    drawn = tuple(tuple(sorted(counts.get(layer, 0) for counts in sizes.values())) for layer in layers)
    if any(size > width for layer in drawn for size in layer):
        raise ValueError(f"a set has more neurons in a layer than its width, {width}")
    return _chance(drawn, width, wanted, len(sizes))


def jaccard(first: Collection[Neuron], second: Collection[Neuron]) -> float | None:
    """Size of the intersection over size of the union; None where both sets are empty."""
    union = len(set(first) | set(second))
    return len(set(first) & set(second)) / union if union else None


def jaccard_matrix(sets: Sets) -> FloatArray:
    """The Jaccard index of every two languages, (K, K), symmetric; not-a-number where both have no neuron."""
    chosen = [set(neurons) for neurons in sets.values()]
    found = [[jaccard(first, second) for second in chosen] for first in chosen]
    size = len(chosen)
    return np.array([[math.nan if each is None else each for each in row] for row in found]).reshape(size, size)


def order_by_similarity(matrix: npt.ArrayLike) -> tuple[int, ...]:
    """An order in which neighbours are alike: of the greedy chains from every start the one with the largest sum.

    Ties go to the lower number, and a chain begins with the lower one of its ends; not-a-number counts as 0.
    """
    alike = np.nan_to_num(np.asarray(matrix, dtype=np.float64))
    chains = [_chain(alike, start) for start in range(len(alike))]
    if not chains:
        return ()
    best = max(chains, key=lambda chain: (round(_along(alike, chain), 12), [-number for number in chain]))
    return best if best[0] <= best[-1] else best[::-1]


def min_scores(shared: Iterable[Shared], scores: Mapping[str, npt.ArrayLike]) -> dict[Neuron, float]:
    """For each shared neuron its lowest score over its languages, as a share of each language's highest one.

    `scores` are mean maps (layers, width) by language. 1 means that it is the strongest neuron in all of them.
    """
    maps = {language: np.asarray(values, dtype=np.float64) for language, values in scores.items()}
    peaks = {language: float(np.nanmax(values)) for language, values in maps.items()}

    def of(neuron: Neuron, language: str) -> float:
        peak = peaks[language]
        return float(maps[language][neuron.layer, neuron.index]) / peak if peak > 0 else 0.0

    return {each.neuron: min(of(each.neuron, language) for language in each.languages) for each in shared}


def holm(p_values: Sequence[float]) -> list[float]:
    """P-values corrected for their number, in their order (Holm 1979: step-down, whatever their dependence)."""
    corrected = [0.0] * len(p_values)
    highest = 0.0
    for rank, place in enumerate(sorted(range(len(p_values)), key=lambda number: p_values[number])):
        highest = max(highest, min(1.0, (len(p_values) - rank) * p_values[place]))
        corrected[place] = highest
    return corrected


@lru_cache(maxsize=512)
def _chance(drawn: tuple[tuple[int, ...], ...], width: int, wanted: int, languages: int) -> Chance:
    """`drawn`: layer by layer the sizes of all sets."""
    if wanted == 0:
        return Chance(0.0, _frozen(np.ones(1)))
    if wanted == languages:
        null = np.ones(1)
        for layer in drawn:
            null = np.convolve(null, _all_of(layer, width))
        return Chance(float(np.arange(len(null)) @ null), _frozen(null))
    expected = sum(width * _at_least(np.array(layer) / width, wanted) for layer in drawn)
    rng = np.random.default_rng(_SEED)
    counts = np.zeros(DRAWS, dtype=np.int64)
    for layer in drawn:
        counts += _drawn_counts(layer, width, wanted, rng)
    return Chance(float(expected), _frozen(np.bincount(counts) / DRAWS), DRAWS)


def _all_of(sizes: Sequence[int], width: int) -> FloatArray:
    """P(all sets of one layer share k neurons) for k = 0 … the smallest size."""
    smallest = sizes[0]
    shared = np.zeros(smallest + 1)
    shared[-1] = 1.0
    for size in sizes[1:]:
        shared = shared @ _hypergeometric(smallest, size, width)
    return shared


def _hypergeometric(most: int, size: int, width: int) -> FloatArray:
    """P(k of `held` marked neurons are among `size` drawn of `width`), (held, k), both from 0 to `most` ≤ `size`.

    From ratios of neighbours, normalised at the end, so that far tails keep their relative accuracy.
    """
    held, k = np.arange(most + 1.0)[:, None], np.arange(most + 1.0)[None]
    possible = (k >= held + size - width) & (k <= held)
    step = possible[:, :-1] & possible[:, 1:]
    last = k[:, :-1]
    ratios = np.where(step, (held - last) * (size - last), 1.0)
    ratios /= np.where(step, (last + 1) * (width - held - size + last + 1), 1.0)
    logs = np.cumsum(np.log(ratios), axis=1)
    logs = np.where(possible, np.concatenate([np.zeros_like(held), logs], axis=1), -np.inf)
    weights = np.exp(logs - logs.max(axis=1, keepdims=True))
    found: FloatArray = weights / weights.sum(axis=1, keepdims=True)
    return found


def _at_least(shares: FloatArray, wanted: int) -> float:
    """P(at least so many of independent events of these probabilities)."""
    counts = np.ones(1)
    for share in shares:
        counts = np.convolve(counts, [1 - share, share])
    return float(counts[wanted:].sum())


def _drawn_counts(sizes: Sequence[int], width: int, wanted: int, rng: np.random.Generator) -> npt.NDArray[np.int64]:
    """How many neurons of one layer at least `wanted` random sets have, (draws,).

    Neurons are alike, so it is enough to follow how many of them are in 0, 1, … sets, and to draw each further set
    from these classes (a multivariate hypergeometric draw).
    """
    classes = np.zeros((wanted + 1, DRAWS), dtype=np.int64)
    classes[0] = width
    for size in sizes:
        left = np.full(DRAWS, size, dtype=np.int64)
        others = np.full(DRAWS, width, dtype=np.int64)
        moved = np.zeros_like(classes)
        for number in range(wanted + 1):
            others -= classes[number]
            moved[number] = rng.hypergeometric(classes[number], others, left)
            left -= moved[number]
        classes[:-1] -= moved[:-1]
        classes[1:] += moved[:-1]
    counts: npt.NDArray[np.int64] = classes[wanted]
    return counts


def _chain(alike: FloatArray, start: int) -> tuple[int, ...]:
    """From a start always on to the most alike of those that are left."""
    chain, left = [start], set(range(len(alike))) - {start}
    while left:
        chain.append(max(left, key=lambda number: (alike[chain[-1], number], -number)))
        left.remove(chain[-1])
    return tuple(chain)


def _along(alike: FloatArray, chain: Sequence[int]) -> float:
    return float(sum(alike[one, other] for one, other in pairwise(chain)))


def _frozen(null: FloatArray) -> FloatArray:
    null.setflags(write=False)
    return null
