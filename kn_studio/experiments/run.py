"""Run an experiment, unit by unit, so that whatever ends it loses at most the unit in work."""

from __future__ import annotations

import hashlib
import itertools
import time
from collections import deque
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from engine.errors import ModelError
from engine.types import Landed, Step, Work
from kn_studio import __version__
from kn_studio.actions import load_model
from kn_studio.actions.context import Host
from kn_studio.actions.workers import source_of
from kn_studio.experiments import chosen_facts, report, writing
from kn_studio.experiments.folder import REPORT, RESULTS, SUMMARY, Folder
from kn_studio.experiments.hands import Hands, Job, Processes
from kn_studio.experiments.material import Draw, sources
from kn_studio.experiments.results_db import ResultsDb
from kn_studio.experiments.stored import StoredRows
from kn_studio.intents import LoadModel
from kn_studio.library import Library

if TYPE_CHECKING:
    from engine.experiments.base import Experiment, Material, Recipe, Row, Unit
    from engine.model import LoadedModel

_WAIT = 0.2
"""Seconds that this process waits for its workers before it looks whether it should stop."""


@dataclass(frozen=True)
class Asked:
    """What is to be run: an experiment with its recipe, on models, kept in a folder.

    `workers`: how many processes compute, None for one on each GPU; `cluster`: the address of a Ray cluster, "auto"
    for one of this computer alone, "" for none.
    """

    experiment: Experiment
    recipe: Recipe
    models: tuple[LoadModel, ...]
    folder: Path
    resume: bool = False
    workers: int | None = None
    cluster: str = ""


def run(host: Host, library: Library, asked: Asked) -> Work[dict[str, Any]]:
    """Run what is missing, write `results.parquet`, `summary.json` and `report.html`, and return the summary.

    Raises `DataError` for a folder that cannot be used, `ModelError` for a model that does not fit, `PromptError`
    where no fact can be asked, and as `settled`, before anything is written.
    """
    began = time.monotonic()
    asked = settled(asked, library)
    if len(asked.models) < asked.experiment.models:
        raise ModelError(
            f"'{asked.experiment.key}' compares models: it needs {asked.experiment.models} or more.",
            "Name more models, one after the other.",
        )
    names = [intent.name for intent in asked.models]
    if len(set(names)) < len(names):
        raise ModelError("A model is named twice.", "Name every model once.")
    with Folder.open(asked.folder, _head(asked), resume=asked.resume) as folder, ResultsDb(folder) as table:
        for number, intent in enumerate(asked.models):
            if not _complete(folder, number):
                yield from _one_model(host, library, Course(asked, folder, table, number, intent))
        rows = StoredRows(folder.done)
        with folder.writing(RESULTS) as path:
            yield from writing.parquet(path, rows)
        found = yield from writing.summary(asked.experiment, asked.recipe, rows, folder)
        found["seconds"] = round(time.monotonic() - began, 3)
        yield Step(0, 0, "Writing the report")
        with folder.writing(SUMMARY) as path:
            writing.json_file(path, found)
        with folder.writing(REPORT) as path:
            report.html_file(path, asked.experiment, found)
    return found


def settled(asked: Asked, library: Library) -> Asked:
    """The same with its choice of facts and arms as it is kept. Raises `KnownError` for one that is none.

    In a folder's own recipe it is settled already.
    """
    from engine.experiments.chosen_arms import arms_of

    recipe = replace(asked.recipe, arms=arms_of(asked.experiment, asked.recipe.arms))
    return replace(asked, recipe=chosen_facts.settled(library, recipe))


@dataclass
class Course:
    """The run of one model: where its rows go, and how far it is.

    `total` is an estimate until all facts are drawn; `before` units were finished when this process began.
    """

    asked: Asked
    folder: Folder
    table: ResultsDb
    number: int
    intent: LoadModel
    done: int = 0
    total: int = 0
    before: int = 0
    name: str = ""

    def pass_over(self, units: int) -> None:
        """Units that were finished before."""
        self.done += units
        self.before += units

    def keep(self, unit: Unit, rows: tuple[Row, ...]) -> Landed:
        """Put a finished unit onto the disk, and say so."""
        self.folder.keep(self.number, unit, rows)
        self.table.add((self.number, unit), rows)
        self.done += 1
        extra = {
            "model": self.number, "unit": unit, "done": self.done, "total": self.total, "folder": self.folder.path
        }  # fmt: skip
        return Landed("experiment", 0, extra=extra)

    def step(self, language: str = "") -> Step:
        """Where the run is; what is left is reckoned from what this process has done."""
        name, number, total = self.name, min(self.done + 1, self.total), self.total
        # Two whole sentences, so that the window can say the comma as its language writes it.
        return Step(
            self.done - self.before,
            total - self.before,
            f"{name}, {language}: unit {number} of {total}" if language else f"{name}: unit {number} of {total}",
        )


def _one_model(host: Host, library: Library, course: Course) -> Work[None]:
    """Draw facts batch by batch, and compute what is missing of each."""
    from engine.fast import kernels

    experiment, recipe, folder = course.asked.experiment, course.asked.recipe, course.folder
    yield from load_model.load(host, replace(course.intent, device=course.intent.device.split(",")[0]))
    host.bound(recipe.batch_mb * 2**20)
    loaded = host.require()
    course.name = loaded.info.id
    reason = experiment.fits(loaded, recipe)
    if reason is not None:
        raise ModelError(f"{loaded.info.id} cannot be used for '{experiment.key}': {reason}.", "Choose another model.")
    begun = folder.batches(course.number)
    # Not the quicker ones: timing may choose otherwise in another run, whose bytes would differ.
    chosen: list[bool] = begun[0]["kernels"] if begun else [False, False]
    hands: Hands | None = None
    try:
        kernels.settle((chosen[0], chosen[1]))
        draw = Draw(loaded, library, recipe)
        for batch in itertools.count():
            if 0 < batch < len(begun) - 1:
                draw.skip(begun[batch]["tried"], begun[batch]["facts"])
                course.pass_over(begun[batch]["units"])
                continue
            material, units = yield from _batch(draw, batch, loaded, course)
            left = [unit for unit in units if (course.number, unit) not in folder.done]
            course.pass_over(len(units) - len(left))
            if left and hands is None:
                hands = _hands(loaded, course, len(left))
            if left and hands is not None:
                yield from _computed(loaded, material, hands, deque(left), course)
            if draw.ended:
                return
    finally:
        kernels.settle(None)
        if hands is not None:
            hands.close()


def _batch(draw: Draw, batch: int, loaded: LoadedModel, course: Course) -> Work[tuple[Material, tuple[Unit, ...]]]:
    """The facts of a batch with their units, noted in the journal."""
    experiment, recipe = course.asked.experiment, course.asked.recipe
    material = yield from (draw.next() if batch else draw.first())
    units = experiment.units(material, recipe) if material.facts else ()
    facts = {item.fact.uuid for item in material.facts}
    if not draw.ended and not all(unit.fact in facts for unit in units):
        material = yield from draw.whole(material)
        units = experiment.units(material, recipe)
    ground = _ground(loaded, material, len(units)) | {"tried": draw.tried, "last": draw.ended}
    course.folder.ground(course.number, ground, batch)
    each = len(units) / max(1, len(material.facts))
    course.total = course.done + len(units) + round(each * (draw.expected - draw.chosen))
    return material, units


def _computed(
    loaded: LoadedModel, material: Material, hands: Hands, waiting: deque[Unit], course: Course
) -> Work[None]:
    """Have the units computed, here and by all hands, and keep each one as it comes."""
    experiment, recipe = course.asked.experiment, course.asked.recipe
    hands.begin(material)
    prepared = (yield from experiment.prepare(loaded, material, recipe)) if hands.own else None
    while waiting or hands.busy:
        computing = hands.own and bool(waiting)
        for unit, rows in hands.receive(waiting, 0.0 if computing else _WAIT):
            yield course.keep(unit, rows)
        if not hands.own or not waiting:
            yield course.step()
            continue
        unit = waiting.popleft()
        work = experiment.rows(loaded, prepared, unit)
        try:
            while True:
                yield course.step(unit.language)
                try:
                    next(work)
                except StopIteration as end:
                    yield course.keep(unit, end.value)
                    break
                for other, rows in hands.receive(waiting, 0.0):
                    yield course.keep(other, rows)
        finally:
            work.close()


def _hands(loaded: LoadedModel, course: Course, units: int) -> Hands:
    """Who computes beside this process."""
    asked = course.asked
    chosen = course.folder.batches(course.number)[0]["kernels"]

    def job(device: str) -> Job:
        source = source_of(loaded, device)
        if asked.cluster:
            source = replace(source, offline=course.intent.offline)
        return Job(source, asked.experiment.key, asked.recipe, (chosen[0], chosen[1]))

    if asked.cluster:
        from kn_studio.experiments import cluster

        return cluster.Cluster(asked.cluster, job, asked.workers)
    devices = devices_beside(str(loaded.device), course.intent.device, asked.workers)
    return Processes([job(device) for device in devices[: units - 1]])


def devices_beside(own: str, wanted: str, workers: int | None) -> tuple[str, ...]:
    """The devices of the processes beside this one, which computes on `own`.

    They are those named in `wanted` (`cuda:0,cuda:1`), else all other GPUs, or as many as there are `workers` in all.
    """
    import torch

    named = tuple(name.strip() for name in wanted.split(",")[1:])
    if named:
        return named
    if own.startswith("cuda"):
        others = tuple(name for name in (f"cuda:{n}" for n in range(torch.cuda.device_count())) if name != own)
        return others if workers is None else others[: workers - 1]
    return () if workers is None else (own,) * (workers - 1)


def _head(asked: Asked) -> dict[str, Any]:
    """All that settles the rows before a model is loaded."""
    import numpy
    import torch
    import transformers

    return {
        "experiment": asked.experiment.key,
        "recipe": asked.recipe.to_json(),
        "models": [intent.name for intent in asked.models],
        "threads": torch.get_num_threads(),
        "versions": {
            "kn-studio": __version__, "torch": str(torch.__version__), "transformers": transformers.__version__,
            "numpy": numpy.__version__,
        },
    }  # fmt: skip


def _ground(loaded: LoadedModel, material: Material, units: int) -> dict[str, Any]:
    """All that settles the rows on one model; facts and their sentences by a hash."""
    from engine.fast import kernels

    info = loaded.info
    told = hashlib.sha256(repr([(item, sorted(item.known.items())) for item in material.pool]).encode())
    told.update(repr(sorted(material.candidates.items())).encode())
    told.update(repr([sorted(material.texts.items()), sorted(material.synonyms.items())]).encode())
    return {
        "id": info.id, "fingerprint": info.fingerprint, "revision": info.revision, "kind": info.kind,
        "family": info.family, "layers": info.layers, "width": info.width, "dtype": info.dtype,
        "device": info.device.split(",")[0], "site": info.site, "fast": info.fast,
        "kernels": [kernels.chosen(True), kernels.chosen(False)],
        "material": told.hexdigest(), "units": units, "facts": len(material.facts),
        "known": {
            code: sum(item.known[code] for item in material.facts) for code in material.pool[0].known
        },
        "known_in_all": sum(all(item.known.values()) for item in material.facts),
        "held_out": all(prompts.held_out for item in material.facts for prompts in item.prompts.values()),
        "sources": sources(material),
    }  # fmt: skip


def _complete(folder: Folder, number: int) -> bool:
    """Whether all units of a model are done, so that it need not be loaded again."""
    ground = folder.grounds.get(number)
    if ground is None or not ground.get("last"):
        return False
    return bool(sum(place == number for place, _ in folder.done) == ground["units"])
