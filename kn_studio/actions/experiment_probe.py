"""How long an experiment will take: a few of its units, measured on this computer and counted up."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from engine import faults
from engine.errors import ModelError
from engine.types import Step, Work
from kn_studio.actions import load_model
from kn_studio.actions.context import Host
from kn_studio.actions.experiments import models_of, recipe_of, require_clean
from kn_studio.experiment_intents import ProbeExperiment
from kn_studio.experiment_state import Cost
from kn_studio.library.store import LibraryStore

if TYPE_CHECKING:
    from engine.experiments.base import Experiment, Recipe, Unit
    from engine.model import LoadedModel

T = TypeVar("T")

FACTS = 40
"""So many facts are drawn at most: choosing them costs what it costs in the run, a fact at a time."""

UNITS, SECONDS = 2, 20.0
"""Units that are measured, unless the first one took so long already."""


def probe(host: Host, library: LibraryStore, intent: ProbeExperiment) -> Work[Cost]:
    """Measure a few units on the first model; the one on screen where it is that one and unedited.

    Nothing is kept. Raises `ModelError` for a model that does not fit, `PromptError` where no fact can be asked, and as
    `kn_studio.experiments.run.settled`.
    """
    from engine.experiments.chosen_arms import arms_of
    from kn_studio.experiments.chosen_facts import settled

    require_clean(host, intent.models)
    experiment, recipe = recipe_of(intent.key, intent.recipe)
    recipe = settled(library, replace(recipe, arms=arms_of(experiment, recipe.arms)))
    loaded = yield from _loaded(host, intent)
    loaded = replace(loaded, budget=recipe.batch_mb * 2**20)
    if (reason := experiment.fits(loaded, recipe)) is not None:
        raise ModelError(f"{loaded.info.id} cannot be used for this experiment: {reason}.", "Choose another model.")
    # The model may be one of the probe's own, which nobody else can name where memory runs out.
    return (yield from faults.told(_cost(experiment, recipe, loaded, library, intent), lambda: loaded))


def _cost(
    experiment: Experiment, recipe: Recipe, loaded: LoadedModel, library: LibraryStore, intent: ProbeExperiment
) -> Work[Cost]:
    """Choose facts, prepare, and measure a few units, each of which tells of the whole."""
    from kn_studio.experiments.material import choose

    small = replace(recipe, facts=min(recipe.facts, FACTS))
    material, choosing = yield from _timed(lambda: choose(loaded, library, small))
    # Whatever is asked of the library: fewer facts than wanted may be there to draw.
    share = recipe.facts / max(1, len(material.facts))
    units = experiment.units(material, small)
    prepared, preparing = yield from _timed(lambda: experiment.prepare(loaded, material, small))
    seconds = yield from _measured(experiment, loaded, prepared, units)
    pooled = not units[0].fact
    each = sum(seconds) / len(seconds) * (share if pooled else 1.0)
    count = len(units) if pooled else round(len(units) * share)
    one_model = choosing * share + preparing + each * count
    return Cost(
        intent.key, recipe.to_json(), intent.models, loaded.info.id, one_model * len(intent.models), each,
        count * len(intent.models), len(seconds),
    )  # fmt: skip


def _loaded(host: Host, intent: ProbeExperiment) -> Work[LoadedModel]:
    first = models_of(intent.models, intent.way)[0]
    if host.loaded is not None and host.loaded.info.id == first.name:
        return host.loaded
    own = Host()
    yield from load_model.load(own, replace(first, device=first.device.split(",")[0]))
    return own.require()


def _measured(
    experiment: Experiment, loaded: LoadedModel, prepared: Any, units: tuple[Unit, ...]
) -> Work[list[float]]:  # fmt: skip
    """Seconds of some units, spread over all, since facts of one relation may be alike."""
    picked = list(dict.fromkeys(units[place * (len(units) - 1) // max(1, UNITS - 1)] for place in range(UNITS)))
    found: list[float] = []
    for unit in picked:
        if sum(found) > SECONDS:
            break
        yield Step(len(found), len(picked), f"Unit {len(found) + 1} of {len(picked)}")
        _, seconds = yield from _timed(partial(experiment.rows, loaded, prepared, unit))
        found.append(seconds)
    return found


def _timed(make: Callable[[], Work[T]]) -> Work[tuple[T, float]]:
    """The result of a work and the seconds it took, without those in which others were served at its yields."""
    work, took = make(), 0.0
    try:
        while True:
            began = time.monotonic()
            try:
                said = next(work)
            except StopIteration as end:
                return end.value, took + time.monotonic() - began
            took += time.monotonic() - began
            yield said
    finally:
        work.close()
