"""What a run has found: all of it from its summary, or the figures that are drawn from the units so far."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import fields, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from engine.errors import DataError, KnownError
from engine.types import Step, Work
from kn_studio.actions import experiment_folders as folders
from kn_studio.actions.export import write_table
from kn_studio.experiment_intents import CompareExperiments, ExportExperiment
from kn_studio.experiment_state import Found, Ground, Paired, PairedLine, RunLine, Way

if TYPE_CHECKING:
    from engine.experiments.base import Experiment, Row
    from engine.experiments.columns import RowSource
    from engine.experiments.summaries import Estimate
    from kn_studio.experiments.journal import Kept

LARGEST = 96 * 2**20
"""Bytes of a journal from which on a run is not read before its summary is written: it would take too long."""

_ABOUT = ("fingerprint", "revision", "kind", "family", "layers", "width", "site", "dtype", "device")
_KEYS = ("model", "fact", "relation", "language", "known", "arm", "operation")


def show(line: RunLine) -> Work[Found]:
    """Read a run. What is wrong with its folder stands in the line that is returned."""
    from kn_studio.experiments.folder import REPORT, SUMMARY, Folder
    from kn_studio.experiments.journal import JOURNAL

    yield Step(0, 2, "Reading the run")
    line = folders.as_it_stands(line)
    if line.state == "missing":
        return Found(line)
    try:
        kept = Folder.read(line.folder)
        told = folders.line_of(line.folder, kept)
    except DataError as error:
        return Found(folders.damaged(line, error))
    if line.state in ("failed", "in use"):
        told = replace(told, state=line.state, fault=line.fault, hint=line.hint)
    way = line.way if line.way != Way() else told.way
    line = replace(told, begun=line.begun, total=max(told.total, line.total), way=way)
    report = line.folder / REPORT
    found = Found(line, _grounds(kept), report=report if report.is_file() else None)
    yield Step(1, 2, "Reading the figures")
    if folders.whole(kept, len(line.models)) and (line.folder / SUMMARY).is_file():
        return _summed(found, line.folder / SUMMARY)
    if (line.folder / JOURNAL).stat().st_size > LARGEST:
        return found
    return (yield from _so_far(found, kept))


def compare(intent: CompareExperiments) -> Work[Paired]:
    """Two runs of one experiment over the facts that both have: those that the models know, each model's own.

    Where they share a model that one is compared, else the first of each.
    """
    from engine.experiments import experiment
    from engine.experiments.summaries import Table
    from kn_studio.experiments.folder import Folder

    yield Step(0, 3, "Reading the first run")
    sides = []
    keys = []
    for folder in (intent.first, intent.second):
        kept = Folder.read(folder)
        keys.append(str(kept.head["experiment"]))
        sides.append(Table.by_model(_by_language(tuple(_rows(kept)))))
        yield Step(len(sides), 3, "Reading the other run")
    empty = Paired(intent.first, intent.second)
    if keys[0] != keys[1]:
        return replace(empty, reason="These are runs of two different experiments.")
    if not all(sides):
        return replace(empty, reason="One of the runs has no finished unit yet.")
    shared = next((model for model in sides[0] if model in sides[1]), None)
    names = (shared, shared) if shared is not None else (next(iter(sides[0])), next(iter(sides[1])))
    tables = sides[0][names[0]], sides[1][names[1]]
    lines = tuple(_paired(experiment(keys[0]), *tables))
    reason = "" if lines else "The two runs have no fact in common that both models know."
    return replace(empty, models=names, lines=lines, reason=reason)


def export(intent: ExportExperiment) -> Work[int]:
    """Write a run's figures or its rows by the file's ending; the number of lines. Raises `DataError`."""
    from kn_studio.experiments.folder import Folder

    kept = Folder.read(intent.folder)
    if intent.what == "rows":
        return (yield from write_table(intent.path, *_table(kept), bom=intent.bom))
    found = yield from show(folders.line_of(intent.folder, kept))
    if not found.estimates:
        raise DataError("There is no figure yet.", "Export it when the first units are finished.")
    names = tuple(vars(found.estimates[0]))
    lines = (tuple(vars(each).values()) for each in found.estimates)
    return (yield from write_table(intent.path, names, lines, bom=intent.bom))


def _grounds(kept: Kept) -> tuple[Ground, ...]:
    finished: dict[int, int] = {}
    for number, _ in kept.done:
        finished[number] = finished.get(number, 0) + 1
    return tuple(_ground(kept.grounds[number], finished.get(number, 0)) for number in sorted(kept.grounds))


def _ground(told: Mapping[str, Any], done: int) -> Ground:
    about = tuple((name, str(told[name])) for name in _ABOUT if told.get(name) is not None)
    sources = tuple((str(each["source"]), str(each["licence"]), int(each["facts"])) for each in told.get("sources", ()))
    return Ground(
        str(told["id"]), int(told["units"]), done, int(told["facts"]), dict(told["known"]), int(told["known_in_all"]),
        bool(told["held_out"]), about, sources,
    )  # fmt: skip


def _summed(found: Found, path: Path) -> Found:
    """All that a finished run's summary says; what it lacks, as one of another version may, is left out."""
    from engine.experiments.summaries import Verdict

    try:
        said = json.loads(path.read_text("utf-8"))
        estimates = _told(said["arms"])
        verdicts = tuple(Verdict(**each) for each in said["verdicts"])
        versions = tuple((str(name), str(version)) for name, version in said["versions"].items())
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        fault = f"{path.name} cannot be read."
        line = replace(found.line, state="damaged", fault=fault, hint="Press Go on: it is written anew from the rows.")
        return replace(found, line=line)
    line = found.line if found.line.state == "in use" else replace(found.line, state="finished", fault="", hint="")
    return replace(
        found, line=line, estimates=estimates, verdicts=verdicts, complete=True, rows=int(said.get("rows", 0)),
        seconds=said.get("seconds"), versions=versions,
    )  # fmt: skip


def _told(said: Sequence[Mapping[str, Any]]) -> tuple[Estimate, ...]:
    """Estimates as a summary has them, with what this program knows of; a reason stands where something is missing."""
    from engine.experiments.summaries import Estimate

    names = {each.name for each in fields(Estimate)}
    return tuple(
        Estimate(**{"reason": "", **{name: value for name, value in each.items() if name in names}}) for each in said
    )


def _so_far(found: Found, kept: Kept) -> Work[Found]:
    """The figures that are drawn, of the units so far."""
    from engine.experiments import chosen_arms, experiment
    from engine.experiments.columns import Changed
    from engine.experiments.summaries import document
    from kn_studio.experiments.aside import aside
    from kn_studio.experiments.stored import StoredRows

    try:
        chosen = experiment(found.line.key)
        recipe = chosen.Recipe.from_json(found.line.recipe)
    except KnownError as error:
        fault = f"This run is of another version: {error.what}"
        return replace(found, line=replace(found.line, state="damaged", fault=fault, hint=""))

    def figures(rows: RowSource) -> tuple[tuple[Estimate, ...], int]:
        count = len(rows)
        return (_told(document(chosen_arms.figures(chosen, rows, recipe))) if count else ()), count

    drawn = Changed(StoredRows(kept.done), partial(_drawn, chosen))
    estimates, count = yield from aside(drawn, figures, "Reading the figures")
    return replace(found, estimates=_only_drawn(chosen, estimates), rows=count)


def _drawn(experiment: Experiment, row: Row) -> Row | None:
    """A row with what the experiment's pictures show of it; one of an experiment without pictures is whole."""
    pictures = [
        each
        for each in experiment.pictures
        if row.operation in each.operations
        and (row.arm in each.arms or (each.kind == "matrix" and row.arm.partition("@")[0] in each.arms))
    ]
    if not experiment.pictures:
        return row
    if not pictures:
        return None
    whole = {each.metric for each in pictures if each.kind != "profile"}
    begun = tuple(each.metric for each in pictures if each.kind == "profile")
    values = {name: value for name, value in row.values.items() if name in whole or (begun and name.startswith(begun))}
    return replace(row, values=values)


def _only_drawn(experiment: Experiment, estimates: Sequence[Estimate]) -> tuple[Estimate, ...]:
    """Without the figures that a summary refuses because what they are made of was left out."""
    return tuple(each for each in estimates if each.mean is not None or not experiment.pictures)


def _rows(kept: Kept) -> Iterator[Row]:
    """All rows by model and unit."""
    for place in sorted(kept.done):
        yield from kept.done[place]


def _by_language(rows: tuple[Row, ...]) -> tuple[Row, ...]:
    """Rows that are about all facts at once are paired by their language instead."""
    if any(row.fact for row in rows):
        return rows
    return tuple(replace(row, fact=row.language, relation=row.language) for row in rows)


def _paired(experiment: Experiment, first: Any, second: Any) -> Iterator[PairedLine]:
    from engine.experiments.summaries import difference_of

    for arm, operation, metric in _places(experiment, first):
        one, other = (table.values(arm, operation, metric, "known") for table in (first, second))
        both = [fact for fact in one if fact in other]
        gain = difference_of(other, one)
        if gain is None:
            continue
        mean, against = (sum(values[fact][1] for fact in both) / len(both) for values in (one, other))
        yield PairedLine(arm, operation, metric, mean, against, gain.mean, gain.low, gain.high, gain.n)


def _places(experiment: Experiment, table: Any) -> Iterator[tuple[str, str, str]]:
    """Arm, operation and metric of what is compared: what is drawn as dots, else everything that is measured."""
    there = {(row.arm, row.operation): None for row in table.rows}
    dots = [each for each in experiment.pictures if each.kind == "dots"]
    if not dots:
        metrics = [each.key for each in experiment.metrics if any(each.key in row.values for row in table.rows)]
        yield from ((arm, operation, metric) for arm, operation in there for metric in metrics)
        return
    wanted = dict.fromkeys(
        (arm, operation, each.metric) for each in dots for operation in each.operations for arm in each.arms
    )
    yield from (place for place in wanted if place[:2] in there)


def _table(kept: Kept) -> tuple[tuple[str, ...], Iterator[tuple[Any, ...]]]:
    """All rows with a column for each metric."""
    metrics = list(dict.fromkeys(name for row in _rows(kept) for name in row.values))

    def lines() -> Iterator[tuple[Any, ...]]:
        for row in _rows(kept):
            yield (*(getattr(row, name) for name in _KEYS), *(row.values.get(name) for name in metrics))

    return (*_KEYS, *metrics), lines()
