"""Parts of the neuron map's view: the chosen neurons as markers, how they spread over the layers, and the curve."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from engine.types import FloatArray, Neuron
from kn_studio.translation import tr
from kn_studio.viewmodels import languages as names
from kn_studio.viewmodels import overlap_wording, wording
from kn_studio.viewmodels.run_scores import RunScores

DRAWN_MARKERS = 600
"""More rings than this hide the map; the strongest are drawn and the count tells the rest."""
CURVE_POINTS = 101

BoolArray = npt.NDArray[np.bool_]


@dataclass(frozen=True)
class MapImage:
    """Shares of the maximum, (layers, width). Compared by its stamp, not by its numbers."""

    stamp: tuple[object, ...]
    values: FloatArray = field(compare=False)


@dataclass(frozen=True)
class Marker:
    """A chosen neuron. `position` is its only language's place; None with `shared` for all, without for several."""

    neuron: Neuron
    score: float
    languages: tuple[str, ...]
    position: int | None
    shared: bool
    detail: str


@dataclass(frozen=True)
class Series:
    """Neurons by layer of one language (`position`), of several (`None`), or of all (`shared`)."""

    label: str
    position: int | None
    shared: bool
    counts: tuple[int, ...]


@dataclass(frozen=True)
class Chosen:
    """Which neurons are selected: by language, and together under the mode of the map. With `top_k` these are the
    strongest of each language, whatever its threshold and the share.
    """

    masks: Mapping[str, BoolArray]
    together: BoolArray
    thresholds: Mapping[str, float]
    share: float
    top_k: int | None = None

    @property
    def count(self) -> int:
        """How many neurons the map marks."""
        return int(np.count_nonzero(self.together))

    def same(self, language: str, neurons: Sequence[Neuron]) -> bool:
        """Whether exactly these neurons are selected in the language."""
        mask = self.masks.get(language)
        if mask is None or np.count_nonzero(mask) != len(neurons):
            return False
        return all(mask[neuron.layer, neuron.index] for neuron in neurons)


def choose(
    scores: RunScores, mode: str, thresholds: Mapping[str, float], share: float, top_k: int | None = None
) -> Chosen:
    """Select by language and join: one language's own, "shared" = in every language, otherwise in any."""
    masks = {code: each.mask(thresholds[code], share, top_k) for code, each in scores.languages.items()}
    if mode in masks:
        together = masks[mode]
    else:
        join = np.logical_and if mode == "shared" else np.logical_or
        together = join.reduce(list(masks.values()))
    return Chosen(masks, together, thresholds, share, top_k)


def ordered(chosen: Chosen, image: FloatArray, limit: int | None = None) -> tuple[Neuron, ...]:
    """The marked neurons, strongest on the image first."""
    return tuple(Neuron(int(layer), int(index)) for layer, index in _strongest(chosen, image, limit))


def _strongest(chosen: Chosen, image: FloatArray, limit: int | None) -> npt.NDArray[np.intp]:
    places = np.argwhere(chosen.together)
    values = image[places[:, 0], places[:, 1]]
    return places[np.lexsort((places[:, 1], places[:, 0], -values))[:limit]]


def markers(scores: RunScores, chosen: Chosen, image: FloatArray, positions: Mapping[str, int]) -> tuple[Marker, ...]:
    """The chosen neurons, strongest first, at most `DRAWN_MARKERS`."""
    places = _strongest(chosen, image, DRAWN_MARKERS)
    codes = list(scores.languages)
    member = np.stack([chosen.masks[code][places[:, 0], places[:, 1]] for code in codes])
    taus, top_k = chosen.thresholds, chosen.top_k
    votes = np.stack([scores.languages[code].votes(places, taus[code], top_k) for code in codes])
    return tuple(
        _marker(scores, Neuron(*map(int, place)), float(image[tuple(place)]), member[:, i], votes[:, i], positions)
        for i, place in enumerate(places)
    )


def _marker(
    scores: RunScores,
    neuron: Neuron,
    score: float,
    member: BoolArray,
    votes: npt.NDArray[np.intp],
    positions: Mapping[str, int],
) -> Marker:
    codes = list(scores.languages)
    inside = tuple(code for code, belongs in zip(codes, member, strict=True) if belongs)
    lines = [
        tr(
            "{autonym}: {votes} of {prompts} prompts, {share_of_peak:.2f} of the maximum",
            autonym=names.isolate(names.name(code).autonym),
            votes=votes[i],
            prompts=scores.languages[code].prompts,
            share_of_peak=scores.languages[code].share_of_peak(neuron),
        )
        for i, code in enumerate(codes)
        if votes[i]
    ]
    shared = len(inside) == len(codes) and len(codes) > 1
    only = positions[inside[0]] if len(inside) == 1 else None
    return Marker(neuron, score, inside, only, shared, "\n".join(lines))


def histogram(scores: RunScores, chosen: Chosen, mode: str, positions: Mapping[str, int]) -> tuple[Series, ...]:
    """Chosen neurons by layer; with several languages on the map split into each one's own, some and all."""
    codes = list(scores.languages)
    if mode in codes or len(codes) == 1:
        code = mode if mode in codes else codes[0]
        return (Series(names.name(code).autonym, positions[code], False, _by_layer(chosen.together)),)
    if mode == "shared":
        return (Series(tr("in all languages"), None, True, _by_layer(chosen.together)),)
    number = np.sum([chosen.masks[code] for code in codes], axis=0)
    parts = [Series(tr("in all languages"), None, True, _by_layer(number == len(codes)))]
    if len(codes) > 2:
        parts.append(Series(tr("in several"), None, False, _by_layer((number > 1) & (number < len(codes)))))
    parts += [
        Series(
            tr("only {autonym}", autonym=overlap_wording.english(code)),
            positions[code],
            False,
            _by_layer((number == 1) & chosen.masks[code]),
        )
        for code in codes
    ]
    return tuple(part for part in parts if any(part.counts)) or (parts[0],)


def _by_layer(mask: BoolArray) -> tuple[int, ...]:
    return tuple(int(count) for count in np.count_nonzero(mask, axis=1))


def curve(scores: RunScores, mode: str, share: float) -> tuple[int, ...]:
    """How many neurons each threshold 0, 0.01 … 1 would leave, summed over the languages of the mode."""
    codes = [mode] if mode in scores.languages else list(scores.languages)
    grid = np.linspace(0.0, 1.0, CURVE_POINTS)
    counts = np.sum([scores.languages[code].limits(share).count(grid) for code in codes], axis=0)
    return tuple(int(count) for count in counts)


def nearest_threshold(scores: RunScores, mode: str, share: float) -> float | None:
    """The highest threshold, in hundredths, that leaves a neuron on the map, or None where none does."""
    codes = [mode] if mode in scores.languages else list(scores.languages)
    if mode == "shared":
        least = np.minimum.reduce([scores.languages[code].limits(share).values for code in codes])
        highest = float(np.max(least))
    else:
        highest = max(float(np.max(scores.languages[code].limits(share).values)) for code in codes)
    if highest <= 0:
        return None
    below = np.floor(highest * 100) / 100
    below = below - 0.01 if below >= highest else below
    return round(float(below), 2) if below > 0 else highest / 2


def summary(chosen: Chosen, series: tuple[Series, ...], found: tuple[Marker, ...], level: str) -> str:
    """The picture in words, for those who do not see it."""
    if not found:
        return tr("No {word} is chosen at these settings.", word=wording.word("neuron", level))
    totals = np.sum([part.counts for part in series], axis=0)
    top = int(np.argmax(totals))
    word = wording.word("layer", level)
    return tr(
        "{neurons} chosen in {count_nonzero} of {count} {layers}; most in {word} {top} with "
        "{totals}; strongest {neuron} with {score:.2f} of the maximum.",
        neurons=wording.neurons(chosen.count, level),
        count_nonzero=np.count_nonzero(totals),
        count=len(totals),
        layers=wording.word("layers", level),
        word=word,
        top=top,
        totals=totals[top],
        neuron=found[0].neuron,
        score=found[0].score,
    )
