"""What a message offers to do about what it says: the words of its button, and what the button asks for. No Qt."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from engine.errors import CodeNeededError, DeviceLostError, OutOfMemoryError, UnwritableError
from kn_studio.checking_intents import Calibrate, CheckClaims, CheckFile
from kn_studio.degeneracy_intents import SearchGroups, SearchRelationGroups
from kn_studio.editing_intents import MakeEdit, MeasureEdits
from kn_studio.experiment_intents import ProbeExperiment, RunExperiment
from kn_studio.fact_intents import FetchFacts, RankFacts
from kn_studio.intents import (
    CompareLanguages,
    CompareRelation,
    ContinueOnCpu,
    LoadModel,
    LocateNeurons,
    OpenSession,
    ResumeRun,
    TrySmaller,
)
from kn_studio.keeping_intents import AskSaveAs, TakeBackFigure
from kn_studio.model_intents import GetModel, LookAtModel
from kn_studio.translation import marked

if TYPE_CHECKING:
    from engine.types import ModelInfo
    from kn_studio.intents import Intent

COMPUTING = (
    LocateNeurons, ResumeRun, CompareLanguages, CompareRelation, SearchGroups, SearchRelationGroups, MakeEdit,
    MeasureEdits, CheckClaims, CheckFile, Calibrate, RankFacts,
)  # fmt: skip
"""Intents that compute with the loaded model, in batches."""

AGAIN = (LoadModel, GetModel, LookAtModel, FetchFacts)
"""Intents that may succeed when they are simply carried out again: a network or a disk has come back."""


@dataclass(frozen=True)
class Remedy:
    """`text` in English: a message stays on the screen while the language of the interface changes. `values` are those
    of its places.
    """

    text: str
    intent: Intent
    values: tuple[tuple[str, object], ...] = ()


SAVE_AS = Remedy(marked("Save as …"), AskSaveAs())


def resume(run: int) -> Remedy:
    """To go on with a run that was cut off."""
    return Remedy(marked("Resume"), ResumeRun(run))


def take_back_figure(key: str) -> Remedy:
    """To take back that a figure was put into the report."""
    return Remedy(marked("Undo"), TakeBackFigure(key))


def open_anyway(path: Path) -> Remedy:
    """To take over a session from another computer, or from this one under the name that it had."""
    return Remedy(marked("Open for writing anyway"), OpenSession(path, anyway=True))


def of_fault(error: BaseException, intent: Intent | None = None) -> Remedy | None:
    """What helps against an error, which `intent` ended in; None where only its hint does.

    `ResumeRun`, and `RunExperiment` with `resume`, stand for a run that had begun: it goes on where it failed.
    """
    if isinstance(error, UnwritableError):
        return SAVE_AS
    if isinstance(intent, RunExperiment | ProbeExperiment):
        return _of_experiment(error, intent)
    if isinstance(error, DeviceLostError):
        return _on_cpu(error.model, intent)
    if isinstance(error, OutOfMemoryError) and error.batch and isinstance(intent, COMPUTING):
        size = error.batch >> 20
        return Remedy(marked("Try again with batches of {size} MB"), TrySmaller(size, intent), (("size", size),))
    if isinstance(intent, ResumeRun):
        return resume(intent.run)
    # What brings code of its own is asked about instead.
    if isinstance(intent, AGAIN) and not isinstance(error, CodeNeededError):
        return Remedy(marked("Try again"), intent)
    return None


def goes_on(intent: Intent | None) -> bool:
    """Whether an intent stands for a run that had begun, see `of_fault`."""
    return isinstance(intent, ResumeRun) or (isinstance(intent, RunExperiment) and intent.resume)


def _of_experiment(error: BaseException, intent: RunExperiment | ProbeExperiment) -> Remedy | None:
    """A run that had finished units (`resume`) goes on; on another device or with other batches it is another run, in
    a folder of its own, since its rows would be rounded otherwise. Of a probe nothing is kept: it is made again.
    """
    running = isinstance(intent, RunExperiment)
    anew = replace(intent, folder=None, resume=False) if isinstance(intent, RunExperiment) else intent
    if isinstance(error, DeviceLostError):
        words = marked("Start again on the CPU") if running else marked("Measure again on the CPU")
        return Remedy(words, replace(anew, way=replace(intent.way, device="cpu")))
    if isinstance(error, OutOfMemoryError) and error.batch:
        size = error.batch >> 20
        words = (
            marked("Start again with batches of {size} MB")
            if running
            else marked("Measure again with batches of {size} MB")
        )
        return Remedy(words, replace(anew, recipe={**intent.recipe, "batch_mb": size}), (("size", size),))
    return Remedy(marked("Resume"), intent) if isinstance(intent, RunExperiment) and intent.resume else None


def _on_cpu(model: ModelInfo | None, intent: Intent | None) -> Remedy | None:
    """To load the lost model on the CPU, and to go on with what computed with it."""
    if model is None:
        return None
    name = model.id if model.revision is None else f"{model.id}@{model.revision}"
    mapping = model.mapping if model.mapping_given else None
    again = intent if isinstance(intent, COMPUTING) else None
    asked = ContinueOnCpu(name, model.dtype, mapping, model.chat_template, again)
    return Remedy(marked("Continue on the CPU"), asked)
