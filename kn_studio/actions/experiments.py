"""Run experiments from the window: which there are, a run that the session remembers, and what it will cost.

A run has a holder of its own, so that the model on screen stays what it is and can be asked meanwhile.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from engine import faults
from engine.errors import DataError, KnownError, ModelError
from engine.types import Landed, Step, Work
from kn_studio.actions import experiment_folders as folders
from kn_studio.actions.context import Host, shipped_models
from kn_studio.experiment_intents import PutExperiment, RunExperiment
from kn_studio.experiment_state import Described, RunLine, Setting, Way
from kn_studio.intents import LoadModel
from kn_studio.library.store import LibraryStore

if TYPE_CHECKING:
    from engine.experiments.base import Experiment
    from kn_studio.experiments.run import Asked
    from kn_studio.session.experiments import KeptRuns
    from kn_studio.session.store import Store

Listed = tuple[tuple[Described, ...], tuple[str, ...], tuple[RunLine, ...]]


def read(store: Store | None) -> Work[Listed]:
    """All experiments, the models that need no network, and the session's runs as their folders stand now."""
    yield Step(0, 1, "Reading the experiments")
    from engine.experiments import EXPERIMENTS

    lines = store.experiments.lines() if store is not None else ()
    found: list[RunLine] = []
    for line in lines:
        yield Step(len(found), len(lines), "Looking at the runs")
        found.append(folders.as_it_stands(line))
    return tuple(described(each) for each in EXPERIMENTS), at_hand(), tuple(found)


def described(experiment: Experiment) -> Described:
    """An experiment as a frozen value."""
    from engine.experiments.ladders import LADDERS
    from engine.methods.base import options

    settings = tuple(
        Setting(
            each.name, each.title, each.help, each.kind.__name__, each.default, each.choices, each.minimum, each.maximum
        )
        for each in options(experiment.Recipe)
    )
    return Described(
        experiment.key, experiment.title, experiment.question, experiment.method, experiment.models, settings,
        dict(experiment.arms), dict(experiment.operations), experiment.note, experiment.metrics,
        len(experiment.claims), experiment.published, experiment.pictures, LADDERS if experiment.models > 1 else (),
        experiment.optional,
    )  # fmt: skip


def at_hand() -> tuple[str, ...]:
    """Names of models that can be loaded without the network: those that come with the program, then those cached."""
    from huggingface_hub.constants import HF_HUB_CACHE

    cached = []
    for config in sorted(Path(os.environ.get("HF_HUB_CACHE", HF_HUB_CACHE)).glob("models--*/snapshots/*/config.json")):
        weights = any(config.parent.glob("*.safetensors"))
        name = config.parent.parent.parent.name.removeprefix("models--").replace("--", "/")
        cached += [name] if weights else []
    return (*shipped_models(), *dict.fromkeys(cached))


def run(host: Host, store: Store | None, library: LibraryStore, intent: RunExperiment) -> Work[RunLine]:
    """As `remembered`, in the words of the window. Raises `ModelError` while the chosen model is edited on screen, and
    as `kn_studio.experiments.run.run`.
    """
    from kn_studio.experiments.run import Asked

    require_clean(host, intent.models)
    models = models_of(intent.models, intent.way)
    made = recipe_of(intent.key, intent.recipe)
    asked = Asked(*made, models, _folder(intent), intent.resume, intent.way.workers)
    try:
        line, _ = yield from remembered(store, library, asked)
    except KnownError as error:
        error.hint = folders.in_the_window(error.hint)
        raise
    return line


def remembered(store: Store | None, library: LibraryStore, asked: Asked) -> Work[tuple[RunLine, dict[str, Any]]]:
    """Run what is missing, in a folder that the session remembers before anything is computed; with the summary.

    Yields `Landed` with "experiment" and the run's line, first when it begins and then after each unit. Raises as
    `kn_studio.experiments.run.run`.
    """
    from kn_studio.experiments.folder import Folder
    from kn_studio.experiments.journal import JOURNAL
    from kn_studio.experiments.run import run as work_through
    from kn_studio.experiments.run import settled

    asked = settled(asked, library)
    names, folder = tuple(each.name for each in asked.models), asked.folder.expanduser().absolute()
    # A run that stands in the folder already is refused below, and stays in the list as it is.
    kept = _kept(store) if asked.resume or not (folder / JOURNAL).exists() else None
    first = asked.models[0] if asked.models else LoadModel("")
    way = Way(first.device, first.dtype, asked.workers)
    line = _begun(kept, folder, RunLine(folder, asked.experiment.key, asked.recipe.to_json(), names, way=way))
    yield Landed("experiment", 0, extra={"line": line})
    own = Host()
    work = faults.told(work_through(own, library, asked), lambda: own.loaded)
    finished: dict[int, tuple[int, int]] = {}
    try:
        while True:
            try:
                said = next(work)
            except StopIteration as end:
                summary: dict[str, Any] = end.value
                break
            if isinstance(said, Landed):
                line = _counted(line, finished, said.extra, len(names))
                if kept is not None:
                    kept.progress(line.folder, line.done, line.total)
                yield Landed("experiment", 0, extra={"line": line})
            else:
                yield said
        now = folders.line_of(line.folder, Folder.read(line.folder))
        line = replace(line, state="finished", done=now.done, total=now.total)
        return line, summary
    except KnownError as error:
        line = replace(line, state="failed", fault=error.what, hint=folders.in_the_window(error.hint))
        raise
    finally:
        work.close()
        if kept is not None:
            kept.keep(replace(line, state="stopped") if line.state == "running" else line)


def open_run(store: Store | None, folder: Path) -> Work[RunLine]:
    """Remember the run that stands in a folder. Raises `DataError` where none does."""
    from kn_studio.experiments.folder import Folder

    yield Step(0, 1, "Reading the folder")
    folder = folder.resolve()
    line = folders.line_of(folder, Folder.read(folder))
    kept = _kept(store)
    return kept.keep(line) if kept is not None else line


def forget(store: Store | None, folder: Path) -> Work[tuple[RunLine, int] | None]:
    """Take a run off the session's list; its folder stays as it is. Returns it with its number, to be put back."""
    yield Step(0, 1)
    kept = _kept(store)
    return kept.forget(folder) if kept is not None else None


def put(store: Store | None, intent: PutExperiment) -> Work[tuple[RunLine, ...]]:
    """Put a run back in its place, or take it off again. Returns the list as it is then."""
    yield Step(0, 1)
    kept = _kept(store)
    if kept is None:
        return ()
    if intent.listed:
        kept.put_back(intent.line, intent.number)
    else:
        kept.forget(intent.line.folder)
    return kept.lines()


def recipe_of(key: str, values: Mapping[str, Any]) -> tuple[Experiment, Any]:
    """An experiment with its recipe. Raises `KnownError` for what is no setting, or none of its values."""
    from engine.experiments import experiment

    chosen = experiment(key)
    recipe = chosen.Recipe.from_json(values)
    if not recipe.spoken:
        raise KnownError("No language is chosen.", "Choose at least one language.")
    return chosen, recipe


def models_of(names: tuple[str, ...], way: Way) -> tuple[LoadModel, ...]:
    """What loads the models; the network is not touched. Raises `ModelError` without one."""
    if not names:
        raise ModelError("No model is chosen.", "Choose at least one model.")
    return tuple(LoadModel(name, way.device, way.dtype) for name in names)


def require_clean(host: Host, models: tuple[str, ...]) -> None:
    """Raise `ModelError` where one of these models is edited on screen: an experiment measures it as its files are."""
    if host.edited and host.loaded is not None and host.loaded.info.id in models:
        raise ModelError(
            f"{host.loaded.info.id} is edited, and an experiment measures models as their files are.",
            "Take all edits back on the Edit station, then run it.",
        )


def _folder(intent: RunExperiment) -> Path:
    from kn_studio.experiments.journal import JOURNAL

    if intent.folder is None:
        return folders.free_folder(intent.key)
    folder = intent.folder.expanduser().absolute()
    if not intent.resume and (folder / JOURNAL).exists():
        raise DataError(f"{folder} already holds the rows of a run.", "Open it and go on, or choose another folder.")
    return folder


def _begun(kept: KeptRuns | None, folder: Path, line: RunLine) -> RunLine:
    """The run's line as it begins: what a folder holds already counts as finished."""
    from kn_studio.experiments.folder import Folder

    line = replace(line, state="running")
    # A folder without a run is a new one; one that cannot be used is told of by the run itself.
    with suppress(DataError):
        now = folders.line_of(folder, Folder.read(folder))
        line = replace(line, done=now.done, total=max(now.total, line.total))
    return kept.keep(line) if kept is not None else line


def _counted(line: RunLine, finished: dict[int, tuple[int, int]], said: Mapping[str, Any], models: int) -> RunLine:
    """The line after a unit: models before this one are done, later ones have as many units as it."""
    finished[int(said["model"])] = int(said["done"]), int(said["total"])
    before = [number for number in range(int(said["model"])) if number not in finished]
    units = int(said["total"])
    done = sum(each for each, _ in finished.values()) + units * len(before)
    total = sum(each for _, each in finished.values()) + units * (models - len(finished))
    return replace(line, done=done, total=total)


def _kept(store: Store | None) -> KeptRuns | None:
    """Where runs are remembered; nowhere without a session, and in one that is open for reading only."""
    return store.experiments if store is not None and not store.readonly else None
