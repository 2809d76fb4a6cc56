"""Run an experiment, unit by unit, so that whatever ends it loses at most the unit in work."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from engine.errors import DataError, ModelError
from engine.experiments.base import Row
from engine.types import Step, Work
from kn_studio import __version__
from kn_studio.actions import load_model
from kn_studio.actions.context import Host
from kn_studio.experiments import report, writing
from kn_studio.experiments.folder import REPORT, RESULTS, SUMMARY, Folder
from kn_studio.experiments.material import choose, sources
from kn_studio.intents import LoadModel
from kn_studio.library import Library

if TYPE_CHECKING:
    from engine.experiments.base import Experiment, Material, Recipe
    from engine.model import LoadedModel

_TRIES = 25
"""So often a choice that is made by timing is made again, until it is that of the run which goes on."""


@dataclass(frozen=True)
class Asked:
    """What is to be run: an experiment with its recipe, on models, kept in a folder."""

    experiment: Experiment
    recipe: Recipe
    models: tuple[LoadModel, ...]
    folder: Path
    resume: bool = False


def run(host: Host, library: Library, asked: Asked) -> Work[dict[str, Any]]:
    """Run what is missing, write `results.parquet`, `summary.json` and `report.html`, and return the summary.

    Raises `DataError` for a folder that cannot be used, `ModelError` for a model that does not fit, `PromptError`
    where no fact can be asked.
    """
    began = time.monotonic()
    if len(asked.models) < asked.experiment.models:
        raise ModelError(
            f"'{asked.experiment.key}' compares models: it needs {asked.experiment.models} or more.",
            "Name more models, one after the other.",
        )
    names = [intent.name for intent in asked.models]
    if len(set(names)) < len(names):
        raise ModelError("A model is named twice.", "Name every model once.")
    with Folder.open(asked.folder, _head(asked), resume=asked.resume) as folder:
        for number, intent in enumerate(asked.models):
            if not _complete(folder, number):
                yield from _one_model(host, library, asked, folder, number, intent)
        yield Step(0, 0, "Writing the tables")
        rows = _rows(folder, len(asked.models))
        folder.write(RESULTS, lambda path: writing.parquet(path, rows))
        yield Step(0, 0, "Computing intervals")
        found = writing.summary(asked.experiment, asked.recipe, rows, folder)
        found["seconds"] = round(time.monotonic() - began, 3)
        yield Step(0, 0, "Writing the report")
        folder.write(SUMMARY, lambda path: writing.json_file(path, found))
        folder.write(REPORT, lambda path: report.html_file(path, asked.experiment, found))
    return found


def _one_model(
    host: Host, library: Library, asked: Asked, folder: Folder, number: int, intent: LoadModel
) -> Work[None]:
    experiment, recipe = asked.experiment, asked.recipe
    yield from load_model.load(host, intent)
    loaded = replace(host.require(), budget=recipe.batch_mb * 2**20)
    reason = experiment.fits(loaded, recipe)
    if reason is not None:
        raise ModelError(f"{loaded.info.id} cannot be used for '{experiment.key}': {reason}.", "Choose another model.")
    _require_kernels(folder.grounds.get(number, {}).get("kernels"))
    material = yield from choose(loaded, library, recipe)
    units = experiment.units(material, recipe)
    folder.ground(number, _ground(loaded, material, len(units)))
    left = [unit for unit in units if (number, unit) not in folder.done]
    if not left:
        return
    prepared = yield from experiment.prepare(loaded, material, recipe)
    for place, unit in enumerate(left):
        where = f"{loaded.info.id}, {unit.language}" if unit.language else loaded.info.id
        text = f"{where}: {len(units) - len(left) + place + 1} of {len(units)}"
        work = experiment.rows(loaded, prepared, unit)
        try:
            while True:
                yield Step(place, len(left), text)
                try:
                    next(work)
                except StopIteration as end:
                    rows: tuple[Row, ...] = end.value
                    break
        finally:
            work.close()
        folder.keep(number, unit, rows)


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
    return {
        "id": info.id, "fingerprint": info.fingerprint, "revision": info.revision, "kind": info.kind,
        "family": info.family, "layers": info.layers, "width": info.width, "dtype": info.dtype, "device": info.device,
        "site": info.site, "fast": info.fast, "kernels": [kernels.quicker(True), kernels.quicker(False)],
        "material": told.hexdigest(), "units": units, "facts": len(material.facts),
        "known": {
            code: sum(item.known[code] for item in material.facts) for code in material.facts[0].known
        },
        "known_in_all": sum(all(item.known.values()) for item in material.facts),
        "held_out": all(prompts.held_out for item in material.facts for prompts in item.prompts.values()),
        "sources": sources(material),
    }  # fmt: skip


def _require_kernels(wanted: Sequence[bool] | None) -> None:
    """Have the engine choose the same kernels again as when the run was begun, since they round differently.

    It chooses by timing, which a busy machine can disturb. Raises `DataError` where it will not.
    """
    from engine.fast import kernels

    if wanted is None:
        return
    for _ in range(_TRIES):
        if [kernels.quicker(True), kernels.quicker(False)] == list(wanted):
            return
        kernels.quicker.cache_clear()
    raise DataError(
        "This computer now finds other kernels quicker than when the run was begun, and they round differently.",
        "Go on where it was begun, or begin anew in another folder.",
    )


def _complete(folder: Folder, number: int) -> bool:
    """Whether all units of a model are done, so that it need not be loaded again."""
    ground = folder.grounds.get(number)
    return ground is not None and sum(place == number for place, _ in folder.done) == ground["units"]


def _rows(folder: Folder, models: int) -> tuple[Row, ...]:
    """All rows in a fixed order: by model, fact and language."""
    order: Mapping[int, list[Any]] = {number: [] for number in range(models)}
    for number, unit in folder.done:
        order[number].append(unit)
    return tuple(row for number, units in order.items() for unit in sorted(units) for row in folder.done[number, unit])
