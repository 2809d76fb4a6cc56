"""The figures of a run as values to draw: dots with intervals, lines over layers, languages by languages."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from kn_studio.experiment_state import Described, Found
from kn_studio.translation import counted, headed, marked, paragraph, tr
from kn_studio.viewmodels import experiment_wording as words
from kn_studio.viewmodels import languages as names
from kn_studio.viewmodels import overlap_wording
from kn_studio.viewmodels.experiment_results import ResultsView, known_facts

if TYPE_CHECKING:
    from engine.experiments.base import Picture
    from engine.experiments.summaries import Estimate


PARAMETERS = "parameters"
"""The metric that tells how large a model is."""


@dataclass(frozen=True)
class Spot:
    """A mean with its interval; `series` is its place in the legend."""

    series: int
    mean: float
    low: float | None
    high: float | None
    tip: str


@dataclass(frozen=True)
class CellView:
    """One number of a matrix; `tint` runs from −1 to 1."""

    text: str
    tint: float
    tip: str


@dataclass(frozen=True)
class FigureView:
    """One figure. `rows` of dots, or for a profile one row a layer; `series` is the legend; `chance` is where nothing
    would lie. A matrix has `down`, `across` (language code and name) and `cells` instead. `about` says how many facts;
    `key` is the same in every language.
    """

    kind: Literal["dots", "profile", "matrix"]
    title: str
    caption: str
    rows: tuple[tuple[str, tuple[Spot, ...]], ...] = ()
    series: tuple[str, ...] = ()
    chance: float | None = 0.0
    axis: str = ""
    down: tuple[tuple[str, str], ...] = ()
    across: tuple[tuple[str, str], ...] = ()
    cells: tuple[tuple[CellView | None, ...], ...] = ()
    about: str = ""
    summary: str = ""
    key: str = ""


def figures(view: ResultsView, model: str) -> tuple[FigureView, ...]:
    """The figures that there are values for, of one model."""
    if view.found is None or view.described is None:
        return ()
    mine = [each for each in view.found.estimates if each.model == model and each.mean is not None]
    pictures = tuple(zip(view.pictures, view.described.pictures, strict=True))
    drawn = [
        (key if picture.language == each.language else f"{key}: {picture.language}",
         _figure(picture, mine, view.described, view.partial))
        for key, each in pictures
        for picture in _by_language(_of_what_there_is(each, mine), mine)
    ]  # fmt: skip
    if not any(ground.id == model for ground in view.found.grounds):
        drawn += [(key, _ladder(each, view.found, view.described)) for key, each in pictures]
    return tuple(replace(each, key=key) for key, each in drawn if each is not None)


def _of_what_there_is(picture: Picture, found: Sequence[Estimate]) -> Picture:
    """A figure of known facts where the model knows any of them, else of all facts."""
    return picture if any(each.facts == picture.scope for each in found) else replace(picture, scope="all")


def _by_language(picture: Picture, found: Sequence[Estimate]) -> tuple[Picture, ...]:
    """A figure of "each" language as one for every language that there are estimates in; others as they are."""
    if picture.language != "each":
        return (picture,)
    spoken = dict.fromkeys(each.language for each in found)
    return tuple(
        replace(picture, title=f"{picture.title}: {names.name(code).autonym}", language=code) for code in spoken
    )


def _figure(picture: Picture, known: Sequence[Estimate], described: Described, partial: str) -> FigureView | None:
    if picture.kind == "ladder":
        return None
    mine = [each for each in known if each.operation in picture.operations and each.facts == picture.scope]
    if picture.kind == "matrix":
        found = [each for each in mine if each.metric == picture.metric and each.arm.partition("@")[0] in picture.arms]
        return _matrix(picture, [each for each in found if "@" in each.arm], partial)
    mine = [each for each in mine if each.language == picture.language and each.arm in picture.arms]
    if picture.kind == "profile":
        return _profile(picture, [each for each in mine if each.metric.startswith(picture.metric)], described, partial)
    return _dots(picture, [each for each in mine if each.metric == picture.metric], described, partial)


def _dots(picture: Picture, found: Sequence[Estimate], described: Described, partial: str) -> FigureView | None:
    if not found:
        return None
    used = [each for each in picture.operations if any(one.operation == each for one in found)]
    rows = tuple(
        (words.arm(described, arm), tuple(_spot(one, used.index(one.operation)) for one in found if one.arm == arm))
        for arm in picture.arms
        if any(one.arm == arm for one in found)
    )
    chance = 0.5 if picture.metric.startswith("auroc") else 0.0
    lines = (headed(name, tr("; ").join(spot.tip for spot in spots)) for name, spots in rows)
    return FigureView(
        "dots", picture.title, picture.caption, rows, tuple(words.operation(described, each) for each in used), chance,
        words.metric(described, picture.metric), about=_about(found, partial), summary=tr("; ").join(lines),
    )  # fmt: skip


def _profile(picture: Picture, found: Sequence[Estimate], described: Described, partial: str) -> FigureView | None:
    if not found:
        return None
    arms = [arm for arm in picture.arms if any(one.arm == arm for one in found)]
    metrics = sorted({one.metric for one in found})
    rows = tuple(
        (
            picture.ticks[place] if place < len(picture.ticks) else str(place),
            tuple(_spot(one, arms.index(one.arm)) for one in found if one.metric == metric),
        )
        for place, metric in enumerate(metrics)
    )
    return FigureView(
        "profile",
        picture.title,
        picture.caption,
        rows,
        tuple(words.arm(described, arm) for arm in arms),
        None,
        "" if picture.ticks else tr("layer"),
        about=_about(found, partial),
        summary=tr(
            "{steps}, {lines}",
            steps=counted("{n} step", "{n} steps", len(rows)),
            lines=counted("{n} line", "{n} lines", len(arms)),
        ),
    )


def _ladder(picture: Picture, found: Found, described: Described) -> FigureView | None:
    """A picture of all models together: a row for each arm and model, models by their size."""
    sizes = {each.model: each.mean for each in found.estimates if each.metric == PARAMETERS and each.mean is not None}
    mine = [
        each for each in found.estimates
        if each.model in sizes and each.facts == picture.scope and each.mean is not None
        and each.metric == picture.metric and each.operation in picture.operations and each.arm in picture.arms
        and each.language == picture.language
    ]  # fmt: skip
    if picture.kind != "ladder" or not mine:
        return None
    used = [each for each in picture.operations if any(one.operation == each for one in mine)]
    rows = []
    for arm in picture.arms:
        for model in sorted(sizes, key=lambda name: sizes[name]):
            spots = tuple(_spot(e, used.index(e.operation)) for e in mine if (e.arm, e.model) == (arm, model))
            rows += [(tr(", ").join((words.arm(described, arm), model)), spots)] if spots else []
    return FigureView(
        "dots",
        picture.title,
        tr("{caption} Models from the smallest to the largest.", caption=picture.caption),
        tuple(rows),
        tuple(words.operation(described, each) for each in used),
        0.0,
        words.metric(described, picture.metric),
        about=_about(mine, ""),
    )


def _matrix(picture: Picture, found: Sequence[Estimate], partial: str) -> FigureView | None:
    if not found:
        return None
    cells = {(each.arm.partition("@")[2], each.language): each for each in found}
    down, across = (list(dict.fromkeys(place[side] for place in cells)) for side in (0, 1))
    across.sort(key=lambda code: (code not in down, down.index(code) if code in down else 0))
    most = max(abs(each.mean or 0.0) for each in found) or 1.0
    drawn = tuple(tuple(_cell(cells.get((row, column)), most) for column in across) for row in down)
    return FigureView(
        "matrix", picture.title, picture.caption, down=tuple((code, overlap_wording.english(code)) for code in down),
        across=tuple((code, overlap_wording.english(code)) for code in across), cells=drawn,
        about=_about(found, partial, bars=False),
    )  # fmt: skip


def _cell(found: Estimate | None, most: float) -> CellView | None:
    if found is None or found.mean is None:
        return None
    return CellView(words.figure(found.mean), found.mean / most, words.said(found))


def _spot(found: Estimate, series: int) -> Spot:
    return Spot(series, found.mean or 0.0, found.low, found.high, words.said(found))


def _about(found: Sequence[Estimate], partial: str, *, bars: bool = True) -> str:
    """How many facts the figures stand on, which of a `partial` run are those that it has measured so far."""
    least, most = known_facts(found)
    count = f"{most:,}" if least == most else tr("{least:,} to {most:,}", least=least, most=most)
    known = found[0].facts == "known"
    if partial:
        form = (
            marked("Known facts measured so far ({partial}): {count}.")
            if known
            else marked("Facts measured so far ({partial}): {count}.")
        )
        text = tr(form, partial=partial, count=count)
    else:
        text = tr("{which} facts: {count}.", which=tr("Known") if known else tr("All"), count=count)
    drawn = bars and any(each.low is not None for each in found)
    return paragraph(text, tr("Bars are 95 % intervals.") if drawn else "")
