"""Two runs side by side as a frozen view: both maps at the same settings, what they share, and what can be chosen."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

import numpy as np
import numpy.typing as npt

from engine.errors import SessionError
from engine.overlap import chance
from engine.selection import default_threshold
from engine.types import FloatArray, Neuron
from kn_studio.app_state import AppState
from kn_studio.keeping_intents import CompareRuns
from kn_studio.keeping_state import OtherRun, RunChoice
from kn_studio.translation import again, joined, marked, paragraph, statement, tr
from kn_studio.viewmodels import map_parts, overlap_wording, run_difference, wording
from kn_studio.viewmodels.fact_line import position
from kn_studio.viewmodels.map_parts import BoolArray, Chosen, MapImage, Marker
from kn_studio.viewmodels.run_scores import RunScores

if TYPE_CHECKING:
    from kn_studio.session.records import Run
    from kn_studio.session.store import Store

Kind = Literal["choosing", "reading", "refused", "unlike", "full", "stale"]


@dataclass(frozen=True)
class SideMap:
    """One of the two maps: `caption` stands above it, `languages` are how many it holds, `summary` says it in words."""

    caption: str
    image: MapImage
    markers: tuple[Marker, ...]
    languages: int
    summary: str


@dataclass(frozen=True)
class CompareFigure:
    """A number of the comparison; `neuron` is the one that it is about."""

    name: str
    value: str
    hint: str = ""
    neuron: Neuron | None = None


@dataclass(frozen=True)
class CompareView:
    """The comparison. `chosen` is the place among `choices` of the run that is compared with, None before one is.

    `message` says what is the matter or what is seen, `warn` whether something is. `again` reads the run once more.
    `both` are the rings of the difference map: each neuron, and whether both runs have it.
    """

    kind: Kind
    heading: str
    choices: tuple[RunChoice, ...] = ()
    chosen: int | None = None
    message: str = ""
    warn: bool = False
    again: CompareRuns | None = None
    mine: SideMap | None = None
    theirs: SideMap | None = None
    both: tuple[tuple[Neuron, bool], ...] = ()
    figures: tuple[CompareFigure, ...] = ()
    summary: str = ""


_CHOOSE = marked("Choose a run of this session, or one of another session's file.")
_ALONE = marked("This session has no other run with scores. Choose another session's file.")


def view(
    state: AppState, store: Store, run: Run, scores: RunScores, mode: str, chosen: Chosen, markers: tuple[Marker, ...]
) -> CompareView | None:
    """The comparison of the run on the map; None where nobody compares. For the desk lane: it looks at files."""
    other, comparing = state.against, state.comparing
    if other is None and comparing is None:
        return None
    choices, place = _choices(store, run, other)
    shown = CompareView("choosing", tr("Run {run} beside", run=run.id), choices, place)
    image = scores.image(mode)
    if other is None:
        shown = replace(shown, message=tr(_CHOOSE) if choices else tr(_ALONE))
    elif other.scores is None or not run_difference.fits(image, other):
        shown = replace(shown, kind="unlike", message=_unlike(image, other), warn=True)
    else:
        shown = _full(state, store, run, scores, mode, chosen, markers, other, shown)
    if comparing is not None and comparing.reading:
        return replace(shown, kind="reading", message=tr("Reading {name} …", name=comparing.reading), warn=False)
    if comparing is not None and comparing.what:
        said = paragraph(again(comparing.what), again(comparing.hint))
        return replace(shown, kind="refused", message=said, warn=True)
    return shown


def _choices(store: Store, run: Run, other: OtherRun | None) -> tuple[tuple[RunChoice, ...], int | None]:
    found = run_difference.choices(store, None, run.id)
    if other is None:
        return found, None
    wanted = RunChoice(other.run, other.path, joined((_capital(other.title), other.model)))
    found += other.beside if other.path is not None else ()
    places = [number for number, each in enumerate(found) if (each.run, each.path) == (wanted.run, wanted.path)]
    return (found, places[0]) if places else ((*found, wanted), len(found))


def _unlike(image: FloatArray, other: OtherRun) -> str:
    theirs = other.maps["all"].shape
    return tr(
        "{title} has {its_layers} layers of {its_width:,} neurons, the run on the map {layers} of {width:,}: "
        "their maps cannot be laid over each other.",
        title=_capital(other.title), its_layers=theirs[0], its_width=theirs[1], layers=image.shape[0],
        width=image.shape[1],
    )  # fmt: skip


def _full(
    state: AppState, store: Store, run: Run, scores: RunScores, mode: str, chosen: Chosen,
    markers: tuple[Marker, ...], other: OtherRun, frame: CompareView,
) -> CompareView:  # fmt: skip
    assert other.scores is not None
    theirs, their_mode = other.scores, mode if mode in other.maps else "all"
    taus = {code: _threshold(state, code, chosen.thresholds) for code in theirs.languages}
    found = map_parts.choose(theirs, their_mode, taus, chosen.share, chosen.top_k)
    images = scores.image(mode), other.maps[their_mode]
    places = {code: position(state, code, theirs.languages) for code in theirs.languages}
    marks = map_parts.markers(theirs, found, images[1], places)
    stamps = (*scores.stamp, run.started, mode), (other.path, other.run, other.started, their_mode, other.stamp)
    one, two = tr("A: run {run}", run=run.id), tr("B: {title}", title=other.title)
    captions = joined((one, run.spec.model)), joined((two, other.model))
    difference = run_difference.view(run, images[0], other, mode, state.level)
    stale, there = _stale(store, other)
    figures = _figures(state, images, (chosen.together, found.together))
    figures_said = joined(f"{each.name} {each.value}" for each in figures)
    return CompareView(
        "stale" if stale else "full", frame.heading, frame.choices, frame.chosen,
        message=paragraph(stale, other.remark, difference.sentence),
        warn=bool(stale or other.remark),
        again=CompareRuns(other.run, other.path) if stale and there else None,
        mine=_side(state, captions[0], MapImage(stamps[0], images[0]), markers, chosen, scores),
        theirs=_side(state, captions[1], MapImage(stamps[1], images[1]), marks, found, theirs),
        both=_rings(images, chosen.together, found.together),
        figures=figures,
        summary=paragraph(difference.sentence, statement(figures_said)),
    )  # fmt: skip


def _threshold(state: AppState, code: str, mine: Mapping[str, float]) -> float:
    """The same for both runs, so that the sets differ by the scores alone."""
    return mine.get(code, state.thresholds.get(code, default_threshold(code)))


def _side(
    state: AppState, caption: str, image: MapImage, markers: tuple[Marker, ...], chosen: Chosen, scores: RunScores
) -> SideMap:
    count = wording.neurons(chosen.count, state.level)
    strongest = tr("strongest {neuron}", neuron=markers[0].neuron) if markers else ""
    return SideMap(caption, image, markers, len(scores.languages), joined((caption, count, strongest)))


def _stale(store: Store, other: OtherRun) -> tuple[str, bool]:
    """Why what is on the screen is not what the other session holds now, "" where it is; and whether it is there."""
    if other.path is not None:
        now = run_difference.file_stamp(other.path)
        if not now:
            return tr("{name} is not there any more: this is what was read of it.", name=other.path.name), False
        return "" if now == other.stamp else tr("{name} has changed since it was read.", name=other.path.name), True
    try:
        now_there = store.run(other.run)
    except SessionError:
        return tr("Run {run} was deleted: this is what was read of it.", run=other.run), False
    same = now_there.started == other.started and (now_there.landed,) == other.stamp
    return "" if same else tr("Run {run} has changed since it was read.", run=other.run), True


def _figures(
    state: AppState, images: tuple[FloatArray, FloatArray], sets: tuple[BoolArray, BoolArray]
) -> tuple[CompareFigure, ...]:
    one, two = sets
    shared, only_a, only_b = (int(np.count_nonzero(each)) for each in (one & two, one & ~two, two & ~one))
    hint = tr("Chosen {neurons} of A and of B", neurons=wording.word("neurons", state.level))
    alone = tuple(
        CompareFigure(name, wording.integer(count))
        for name, count in ((tr("Only in A"), only_a), (tr("Only in B"), only_b))
    )
    difference = np.clip(np.nan_to_num(images[0]), 0.0, 1.0) - np.clip(np.nan_to_num(images[1]), 0.0, 1.0)
    layer, index = np.unravel_index(int(np.argmax(np.abs(difference))), difference.shape)
    most = Neuron(int(layer), int(index))
    value = tr("{value} at {neuron}", value=overlap_wording.signed(float(difference[layer, index])), neuron=most)
    largest = CompareFigure(tr("Largest difference"), value, tr("As a share of each map's maximum, A less B"), most)
    both = wording.integer(shared)
    if state.level == "plain":
        return CompareFigure(tr("In both runs"), both, hint), *alone, largest
    union = shared + only_a + only_b
    said = tr("{both}, Jaccard {value:.2f}", both=both, value=shared / union) if union else both
    return CompareFigure(tr("In both runs"), said, hint), *alone, *_statistics(images, sets, shared), largest


def _statistics(
    images: tuple[FloatArray, FloatArray], sets: tuple[BoolArray, BoolArray], shared: int
) -> tuple[CompareFigure, ...]:
    sizes = {name: _by_layer(mask) for name, mask in zip("AB", sets, strict=True)}
    drawn = chance(sizes, sets[0].shape[1])
    p_value, alike = overlap_wording.p_value(drawn.p_value(shared)), run_difference.correlation(*images)
    size = wording.integer(sets[0].size)
    return (
        CompareFigure(
            tr("By chance in both"),
            tr("{expected}, {p_value}", expected=overlap_wording.expected(drawn.expected), p_value=p_value),
            tr("How many two random sets with as many neurons in each layer share, and P(at least so many)"),
        ),
        CompareFigure(
            tr("Correlation"), f"{alike:.2f}" if alike is not None else "–",
            tr("Of the maps' values over all {size} neurons", size=size),
        ),
    )  # fmt: skip


def _by_layer(mask: BoolArray) -> dict[int, int]:
    return {layer: int(count) for layer, count in enumerate(np.count_nonzero(mask, axis=1))}


def _rings(images: tuple[FloatArray, FloatArray], one: BoolArray, two: BoolArray) -> tuple[tuple[Neuron, bool], ...]:
    """The chosen neurons of either run, the most different first; more than are drawn would hide the map."""
    places: npt.NDArray[np.intp] = np.argwhere(one | two)
    apart = np.abs(np.nan_to_num(images[0]) - np.nan_to_num(images[1]))[places[:, 0], places[:, 1]]
    order = np.lexsort((places[:, 1], places[:, 0], -apart))[: map_parts.DRAWN_MARKERS]
    return tuple((Neuron(int(i), int(j)), bool(one[i, j] and two[i, j])) for i, j in places[order])


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
