"""Two runs side by side: the map of the one on screen less the map of another, of this session or another file."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from engine.errors import SessionError
from engine.types import FloatArray, Neuron, frozen_array
from kn_studio.app_state import AppState
from kn_studio.keeping_state import OtherRun, RunChoice
from kn_studio.translation import joined, told, tr
from kn_studio.viewmodels import overlap_wording, provenance, run_on_map, run_scores, wording
from kn_studio.viewmodels.provenance import Provenance
from kn_studio.viewmodels.run_scores import RunScores

if TYPE_CHECKING:
    from kn_studio.session.records import Run
    from kn_studio.session.store import Store


@dataclass(frozen=True)
class DifferenceView:
    """What stands over a difference map: `sentence` says what is less what, `figures` how alike the two are."""

    sentence: str
    figures: str


def read(state: AppState, store: Store, run: int | None, path: Path | None) -> OtherRun:
    """The other run with its maps. For the desk lane. Raises `SessionError` where there is none to compare with."""
    shown = run_on_map.shown(state, store)
    if shown is None or not shown[2].landed:
        raise SessionError(tr("The run on the map has no scores yet."), tr("Wait for its first prompt, then compare."))
    if path is None:
        return _read(shown, store, run, None)
    # Here, because a session is opened for nothing else among the view-models.
    from kn_studio.session.store import Store as OtherStore

    with OtherStore.open(path, readonly=True) as other:
        return replace(_read(shown, other, run, path), remark=told(other.readonly_reason), stamp=file_stamp(path))


def _read(shown: run_on_map.Shown, store: Store, number: int | None, path: Path | None) -> OtherRun:
    mine, fact, scores = shown
    wanted = fact.uuid if fact is not None else ""
    runs = [store.run(number)] if number is not None else sorted(store.runs(), key=lambda each: -each.id)
    found = [(each, run_scores.facts_of(each.spec.prompts)) for each in runs if each.landed]
    # The same fact first, then the newest; the runs are in that order already.
    for run, facts in sorted(found, key=lambda each: wanted not in each[1]):
        other = run_scores.read(store, run, wanted if wanted in facts else facts[0])
        if other.landed and other.shape == scores.shape:
            source = provenance.of_run(store, run, Provenance(session=store.path.name, away=path is not None))
            found_run = _other(mine, run, other, path, wanted in facts)
            return replace(found_run, beside=choices(store, path), source=source)
    raise _none(store, runs, scores)


def choices(store: Store, path: Path | None, but: int | None = None) -> tuple[RunChoice, ...]:
    """The runs of a session that have scores, newest first, without one of them."""
    runs = sorted((run for run in store.runs() if run.landed and run.id != but), key=lambda run: -run.id)
    return tuple(RunChoice(run.id, path, _titled(store, run, path)) for run in runs)


def _titled(store: Store, run: Run, path: Path | None) -> str:
    """ "Run 3 of Rivers · Germany – Berlin · demo-bert", with the first fact's name."""
    prompt = run.spec.prompts[0] if run.spec.prompts else None
    fact = store.fact(prompt.fact) if prompt is not None and prompt.fact else None
    label = None
    if fact is not None and prompt is not None:
        label = fact.labels.get(prompt.language) or next(iter(fact.labels.values()), None)
    about = f"{label.subject} – {label.object}" if label is not None else prompt.text if prompt is not None else ""
    name = tr("Run {run} of {stem}", run=run.id, stem=path.stem) if path is not None else tr("Run {run}", run=run.id)
    return joined((name, about, run.spec.model))


def file_stamp(path: Path) -> tuple[int, ...]:
    """Tells a file as it is now from what it was; () where it is not there."""
    try:
        found = path.stat()
    except OSError:
        return ()
    return found.st_mtime_ns, found.st_size


def _none(store: Store, runs: list[Run], scores: RunScores) -> SessionError:
    layers, width = scores.shape
    name = store.path.name
    if not runs:
        return SessionError(
            tr("{name} holds no run.", name=name), tr("Choose a session in which something was located.")
        )
    shape = _shape(store, runs[0]) if len(runs) == 1 else None
    if shape is not None and shape != scores.shape:
        return SessionError(
            tr(
                "Run {run} has {its_layers} layers of {its_width:,} neurons, the run on the map {layers} of {width:,}.",
                run=runs[0].id, its_layers=shape[0], its_width=shape[1], layers=layers, width=width,
            ),
            tr("Compare runs of models with the same shape."),
        )  # fmt: skip
    return SessionError(
        tr(
            "No run of {name} has a map of {layers} layers with {width:,} neurons each.",
            name=name,
            layers=layers,
            width=width,
        ),
        tr("Compare runs of models with the same shape."),
    )


def _shape(store: Store, run: Run) -> tuple[int, int] | None:
    """(layers, width) of a run's maps, None before its first prompt."""
    first = next(iter(store.landed(run.id)), None)
    if first is None:
        return None
    layers, width = store.scores(run.id, first).values.shape
    return int(layers), int(width)


def _other(mine: Run, run: Run, scores: RunScores, path: Path | None, same_fact: bool) -> OtherRun:
    where = tr(" of {stem}", stem=path.stem) if path is not None else ""
    modes = ("all", "shared", *scores.languages)
    return OtherRun(
        run.id,
        run.started,
        tr("run {run}{where}", run=run.id, where=where),
        run.spec.model,
        run.spec.fingerprint == mine.spec.fingerprint,
        same_fact,
        path,
        {mode: scores.image(mode) for mode in modes},
        scores,
        stamp=(run.landed,),
    )


def image(mine: FloatArray, other: OtherRun, mode: str) -> FloatArray:
    """Share of the maximum in the one less that in the other, -1 to 1, (layers, width).

    What is below zero counts as nothing, as on the map of one run.
    """
    theirs = other.maps[mode] if mode in other.maps else other.maps["all"]
    one, two = (np.clip(np.nan_to_num(each), 0.0, 1.0) for each in (mine, theirs))
    return frozen_array(one - two, np.float32)


def fits(mine: FloatArray, other: OtherRun | None) -> bool:
    """Whether two maps have the same shape."""
    return other is not None and other.maps["all"].shape == mine.shape


def view(run: Run, mine: FloatArray, other: OtherRun, mode: str, level: str) -> DifferenceView:
    """The words for a difference map in the map's mode."""
    theirs = other.maps[mode] if mode in other.maps else other.maps["all"]
    found = image(mine, other, mode)
    layer, index = np.unravel_index(int(np.argmax(np.abs(found))), found.shape)
    value = float(found[layer, index])
    doubts = [
        *([] if other.same_fact else [tr("it is about another fact")]),
        *([] if other.same_weights else [tr("it is of other weights ({model})", model=other.model)]),
        *([] if mode in other.maps else [tr("it has no map of this language, so its mean stands here")]),
    ]
    sentence = tr(
        "Run {run} less {title}: blue where run {run} scores higher, red where the other does.",
        run=run.id,
        title=other.title,
    )
    if doubts:
        sentence += tr(" Of {title}: {doubts}.", title=other.title, doubts=tr("; ").join(doubts))
    most = tr(
        "largest difference {value} of the maximum at {neuron}",
        value=overlap_wording.signed(value),
        neuron=Neuron(int(layer), int(index)),
    )
    return DifferenceView(sentence, most if level == "plain" else joined((most, _alike(mine, theirs))))


def _alike(mine: FloatArray, theirs: FloatArray) -> str:
    """How alike two maps are, whatever their level: the correlation over all neurons."""
    found = correlation(mine, theirs)
    if found is None:
        return tr("one of the maps is flat")
    return tr(
        "correlation of the maps {corrcoef:.2f} over {size} neurons",
        corrcoef=found,
        size=wording.integer(mine.size),
    )


def correlation(mine: FloatArray, theirs: FloatArray) -> float | None:
    """Pearson's correlation of two maps over all neurons; None where one of them is flat."""
    one, two = (np.nan_to_num(each).astype(np.float64).ravel() for each in (mine, theirs))
    return float(np.corrcoef(one, two)[0, 1]) if one.std() > 0 and two.std() > 0 else None
