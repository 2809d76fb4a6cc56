"""One fact's landed scores of a run, prepared so that threshold and share act on them at once.

Reading and sorting happen once for each prompt that lands; after that a threshold is one comparison and a share picks
a row. The small cache at the end is the only memory that view-models keep.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import numpy.typing as npt

from engine.selection import VoteLimits, select, votes_needed
from engine.types import FloatArray, Located, Neuron, Prompt, Scores, Selection, frozen_array

if TYPE_CHECKING:
    from kn_studio.session.records import Run
    from kn_studio.session.store import Store

_KEPT_RUNS = 3
_KEPT_SHARES = 8

UNRANKED = np.iinfo(np.int64).max
"""The rank of what no number of neurons takes in."""


@dataclass(frozen=True, eq=False)
class LandedPrompt:
    """A prompt of the run with its number there and its scores; equal only to itself."""

    number: int
    prompt: Prompt
    scores: Scores


class LanguageScores:
    """The landed prompts of one language. All maps are shares of a maximum, so that languages compare."""

    def __init__(self, language: str, landed: tuple[LandedPrompt, ...]) -> None:
        self.language = language
        self.landed = landed
        stack = np.stack([item.scores.values for item in landed]).astype(np.float32)
        self._mean: FloatArray = stack.mean(axis=0, dtype=np.float32)
        self.peak = max(float(np.nanmax(self._mean)), 0.0)
        # A prompt without a positive score votes for nothing, as in engine.selection: its shares are zero.
        peaks = np.array([max(float(np.nanmax(item.scores.values)), 0.0) for item in landed])
        factors = np.divide(1.0, peaks, out=np.zeros_like(peaks), where=peaks > 0).astype(np.float32)
        shares = np.nan_to_num(stack * factors[:, None, None], nan=-1.0)
        self._sorted: FloatArray = -np.sort(-shares, axis=0)
        self._limits: OrderedDict[int, VoteLimits] = OrderedDict()
        self._bars: dict[int, FloatArray] = {}
        self.image = frozen_array(self._mean / self.peak if self.peak > 0 else np.zeros_like(self._mean))

    @property
    def prompts(self) -> int:
        """How many prompts have landed."""
        return len(self.landed)

    @property
    def probability(self) -> float:
        """Mean probability of the answer, unpatched."""
        return float(np.mean([item.scores.answer.probability for item in self.landed]))

    @property
    def best_rank(self) -> int:
        """The answer's best rank over the prompts."""
        return min(item.scores.answer.rank for item in self.landed)

    @property
    def known(self) -> int:
        """In how many prompts the model ranks the answer first."""
        return sum(item.scores.answer.rank == 1 for item in self.landed)

    def limits(self, share: float) -> VoteLimits:
        """For this share of the prompts, the threshold at which each neuron drops out."""
        needed = votes_needed(share, self.prompts)
        if needed not in self._limits:
            values = self._sorted[needed - 1]
            self._limits[needed] = VoteLimits(values, np.sort(values[values > 0]))
            if len(self._limits) > _KEPT_SHARES:
                self._limits.popitem(last=False)
        self._limits.move_to_end(needed)
        return self._limits[needed]

    def mask(self, threshold: float, share: float, top_k: int | None = None) -> npt.NDArray[np.bool_]:
        """Which neurons are selected, (layers, width): by the threshold, or the `top_k` highest mean scores instead."""
        return self.limits(share).selected(threshold) if top_k is None else self.ranks <= top_k

    @cached_property
    def ranks(self) -> npt.NDArray[np.int64]:
        """Each neuron's place by mean score, 1 for the highest, (layers, width); `UNRANKED` without a positive one.

        Equal scores stand in the order of layer and number, as where `engine.selection.select` takes the `top_k`.
        """
        stack = np.stack([item.scores.values for item in self.landed])
        means = stack.mean(axis=0, dtype=np.float64)
        ranks = np.empty(means.size, dtype=np.int64)
        ranks[np.argsort(-means, axis=None, kind="stable")] = np.arange(1, means.size + 1)
        found = ranks.reshape(means.shape)
        found[~(means > 0)] = UNRANKED
        found.setflags(write=False)
        return found

    def select(self, threshold: float, share: float, top_k: int | None = None) -> Selection:
        """What `engine.selection.select` chooses, by a threshold from the prepared arrays."""
        if top_k is not None:
            return select(np.stack([item.scores.values for item in self.landed]), threshold=threshold, top_k=top_k)
        chosen = np.argwhere(self.mask(threshold, share))
        layers, indices = chosen.T
        means = self._mean[layers, indices]
        votes = self.votes(chosen, threshold)
        order = np.lexsort((indices, layers, -means))
        found = (Located(Neuron(*map(int, chosen[i])), float(means[i]), int(votes[i])) for i in order)
        return Selection(tuple(found), self.prompts > 1)

    def votes(self, neurons: npt.NDArray[np.intp], threshold: float, top_k: int | None = None) -> npt.NDArray[np.intp]:
        """In how many prompts each of the neurons (n, 2) is located, or among the prompt's `top_k` strongest."""
        layers, indices = neurons.T
        if top_k is not None:
            own = np.stack([item.scores.values[layers, indices] for item in self.landed])
            among: npt.NDArray[np.intp] = np.count_nonzero(own >= self.bars(top_k)[:, None], axis=0)
            return among
        counts: npt.NDArray[np.intp] = np.count_nonzero(self._sorted[:, layers, indices] > threshold, axis=0)
        return counts

    def votes_of(self, neuron: Neuron, threshold: float, top_k: int | None = None) -> int:
        """As `votes`, of one neuron."""
        return int(self.votes(np.array([(neuron.layer, neuron.index)]), threshold, top_k)[0])

    def bars(self, top_k: int) -> FloatArray:
        """The least score of each prompt, (prompts,), that is among its `top_k` strongest; it is above 0."""
        if top_k not in self._bars:
            flat = np.stack([item.scores.values.reshape(-1) for item in self.landed])
            last = flat.shape[1] - min(top_k, flat.shape[1])
            self._bars[top_k] = np.maximum(np.partition(flat, last, axis=1)[:, last], np.finfo(flat.dtype).tiny)
        return self._bars[top_k]

    def share_of_peak(self, neuron: Neuron) -> float:
        """The neuron's mean score as a share of the largest mean score of this language."""
        return float(self.image[neuron.layer, neuron.index])


class Gap(NamedTuple):
    """By how much the scores of a layer miss the change that they should add up to; both as sizes, without a sign."""

    size: float
    change: float
    layer: int


@dataclass(frozen=True)
class RunScores:
    """What has landed of one fact in one run, by language in the run's order. `total` counts its prompts in the run."""

    run: int
    fact: str
    total: int
    languages: Mapping[str, LanguageScores] = field(default_factory=dict)
    method: str = ""

    @property
    def landed(self) -> int:
        """How many prompts of the fact have landed."""
        return sum(item.prompts for item in self.languages.values())

    @property
    def shape(self) -> tuple[int, int]:
        """(layers, width), (0, 0) while nothing has landed."""
        for item in self.languages.values():
            return int(item.image.shape[0]), int(item.image.shape[1])
        return 0, 0

    @property
    def stamp(self) -> tuple[object, ...]:
        """Names this content: equal stamps mean equal arrays."""
        return self.run, self.fact, self.landed, *self.languages

    def among(self, codes: Iterable[str], prompts: Iterable[Prompt]) -> RunScores:
        """The part of the languages `codes`, of a run with these prompts; all of it where the run has none of them."""
        asked = [prompt.language for prompt in prompts if prompt.fact == self.fact]
        wanted = set(codes) & set(asked)
        if not wanted or wanted == set(asked):
            return self
        languages = {code: each for code, each in self.languages.items() if code in wanted}
        return replace(self, total=sum(code in wanted for code in asked), languages=languages)

    @property
    def gap(self) -> Gap:
        """The largest completeness gap of all layers of all landed prompts."""
        found = [item.scores for each in self.languages.values() for item in each.landed]
        if not found:
            return Gap(0.0, 0.0, 0)
        scores = max(found, key=lambda one: float(np.max(np.abs(one.gap), initial=0.0)))
        layer = int(np.argmax(np.abs(scores.gap)))
        change = float(scores.f[layer] - scores.f_baseline[layer])
        return Gap(abs(float(scores.gap[layer])), abs(change), layer)

    @property
    def not_converged(self) -> int:
        """How many landed prompts have a layer whose path integral did not converge."""
        flags = (item.scores.converged for each in self.languages.values() for item in each.landed)
        return sum(not bool(np.all(flag)) for flag in flags)

    def image(self, mode: str) -> FloatArray:
        """The map (layers, width) of a mode: one language, "shared" = smallest over them, anything else their mean."""
        if mode in self.languages:
            return self.languages[mode].image
        images = [item.image for item in self.languages.values()]
        if not images:
            return np.zeros((0, 0), dtype=np.float32)
        if mode == "shared":
            smallest: npt.NDArray[np.floating] = np.minimum.reduce(images)
            return frozen_array(smallest)
        return images[0] if len(images) == 1 else frozen_array(np.mean(images, axis=0, dtype=np.float32))


def facts_of(prompts: Iterable[Prompt]) -> tuple[str, ...]:
    """The facts that prompts are about, in order; "" stands for a typed one."""
    return tuple(dict.fromkeys(prompt.fact for prompt in prompts))


def read(store: Store, run: Run, fact: str) -> RunScores:
    """The landed scores of one fact of a run; what was read before is not read again."""
    return _CACHE.read(store, run, fact)


class _Cache:
    """Newest few (file, run, fact), shared by the views; safe to ask from the window's and the desk lane's thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._entries: OrderedDict[tuple[str, int, str, str], RunScores] = OrderedDict()

    def read(self, store: Store, run: Run, fact: str) -> RunScores:
        numbers = {number: prompt for number, prompt in enumerate(run.spec.prompts) if prompt.fact == fact}
        # `started` tells a new run from a deleted one that had the same number.
        key = (str(store.path), run.id, run.started, fact)
        with self._lock:
            known = self._entries.get(key)
            landed = [number for number in store.landed(run.id) if number in numbers]
            if known is None or known.landed != len(landed):
                known = _extend(store, run, fact, known, {number: numbers[number] for number in landed}, len(numbers))
                self._entries[key] = known
            self._entries.move_to_end(key)
            while len(self._entries) > _KEPT_RUNS:
                self._entries.popitem(last=False)
            return known


def _extend(
    store: Store, run: Run, fact: str, before: RunScores | None, landed: Mapping[int, Prompt], total: int
) -> RunScores:
    """What has landed now; languages without news are taken over as they are."""
    old = {} if before is None else before.languages
    kept = {item.number: item for each in old.values() for item in each.landed}
    groups: dict[str, list[LandedPrompt]] = {}
    for number, prompt in landed.items():
        item = kept.get(number) or LandedPrompt(number, prompt, store.scores(run.id, number))
        groups.setdefault(prompt.language, []).append(item)
    languages = {}
    for language in dict.fromkeys(prompt.language for prompt in run.spec.prompts if prompt.language in groups):
        items = tuple(groups[language])
        same = language in old and old[language].landed == items
        languages[language] = old[language] if same else LanguageScores(language, items)
    return RunScores(run.id, fact, total, languages, run.spec.method)


_CACHE = _Cache()
