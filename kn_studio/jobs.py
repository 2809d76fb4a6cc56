"""Carries out actions: on which lane, with which job line, and what their results change in the state."""

from __future__ import annotations

import itertools
import time
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from engine import faults
from engine.errors import CodeNeededError, DeviceLostError
from engine.types import Landed, Step, Work
from kn_studio import editing_changes, experiment_changes, results, still_running
from kn_studio.app_state import AppState, JobLine
from kn_studio.checking_intents import Calibrate, CheckClaims, CheckFile, ReadCalibrations, ShowCalibration
from kn_studio.degeneracy_intents import MeasureSwitches, SearchRelationGroups, ShowSearch
from kn_studio.editing_intents import MakeEdit, RestoreEdits, SaveEditedModel, SaveEdits
from kn_studio.experiment_intents import (
    CompareExperiments,
    ExportExperiment,
    ProbeExperiment,
    ReadExperiments,
    RunExperiment,
    ShowExperiment,
)
from kn_studio.fact_intents import (
    AddFact,
    ChooseFact,
    FetchFacts,
    ForgetTemplate,
    ImportFacts,
    LookAtTable,
    PreviewAnswer,
    RankFacts,
    ReadBook,
    ReadLibrary,
    RemoveFact,
    RemoveSource,
    SaveTemplate,
    SearchFacts,
    ShowFactRows,
)
from kn_studio.intents import (
    CompareRelation,
    DescribeNeuron,
    ExportTable,
    Intent,
    LoadModel,
    LocateNeurons,
    ResumeRun,
    ScaleNeurons,
)
from kn_studio.keeping_intents import ImportNeurons, PutFact, PutSource, PutTemplates, WriteNeurons, WriteReport
from kn_studio.lane import Cancelled, Done, Failed, Job, Lane, Outcome
from kn_studio.messages import Messages
from kn_studio.model_intents import GetModel, LookAtModel, ReadCache
from kn_studio.pace import Pace
from kn_studio.run_pace import ReadPaces
from kn_studio.state import State
from kn_studio.translation import counted, marked, told, tr
from kn_studio.viewmodels import data_sets
from kn_studio.word_reading import ReadWords

if TYPE_CHECKING:
    from kn_studio.actions.action import Action
    from kn_studio.actions.context import Context

INTERACTIVE = (PreviewAnswer, DescribeNeuron, ScaleNeurons, MeasureSwitches, ReadWords)
"""Intents that only read the model and are answered between two steps of what runs."""

NEWEST = (
    SearchFacts,
    ShowFactRows,
    ChooseFact,
    ReadBook,
    ReadLibrary,
    LookAtTable,
    ShowSearch,
    ReadCalibrations,
    ShowCalibration,
    ReadExperiments,
    ShowExperiment,
    CompareExperiments,
    ReadCache,
    ReadPaces,
)
"""Intents of which only the newest is answered."""

CHANGING = (
    ImportFacts, FetchFacts, RemoveSource, PutSource, SaveTemplate, ForgetTemplate, PutTemplates, AddFact, RemoveFact,
    PutFact, RankFacts,
)  # fmt: skip
"""Intents after which the library is read again."""


class Jobs:
    """The running job and the small requests beside it.

    `context` gives an action what it works on; it is called on the lane, so that it may read the session. `show` puts
    a run on the map whose fact is not on screen. `heard` is told of everything that was carried out, `finished` of jobs
    with their titles, `device_lost` when a GPU took the model with it,
    `code_needed` of a model that was not loaded because nobody has agreed to its code.
    """

    def __init__(
        self,
        state: State,
        lanes: Mapping[str, Lane],
        messages: Messages,
        context: Callable[[AppState, Intent], Context],
        show: Callable[[int], None],
    ) -> None:
        self._state, self._messages = state, messages
        self._lanes = lanes
        self._context, self._show = context, show
        self.heard: Callable[[Intent, Any], None] = lambda intent, result: None
        self.finished: Callable[[Intent, str, Any], None] = lambda intent, title, result: None
        self.device_lost: Callable[[], None] = lambda: None
        self.code_needed: Callable[[CodeNeededError, LoadModel], None] = lambda error, intent: None
        self._numbers = itertools.count(1)
        self._job: Job | None = None
        self._intent: Intent | None = None
        self._goes_on: Intent | None = None

    @property
    def running(self) -> str:
        """The title of what runs, "" when nothing does."""
        job = self._state.value.job
        return job.title if job is not None else ""

    @property
    def intent(self) -> Intent | None:
        """What the running job, or the one that is ending, was asked for."""
        return self._intent

    def start(self, action: Action, intent: Intent, *, by_user: bool = True) -> None:
        """Carry out an action. What the user asks for takes the message away, which is about what was before; what
        begins by itself leaves it. Raises `KnownError` when something runs already that it would have to wait for.
        """
        state, name = self._state.value, type(intent).__name__

        def work() -> Work[Any]:
            context = self._context(state, intent)
            return faults.told(action.make(context, intent), lambda: context.host.loaded)

        def on_end(end: Outcome) -> None:
            self._answered(intent, end)

        if isinstance(intent, INTERACTIVE):
            self._lanes["gpu"].ask(work, on_end, replaces=name)
        elif action.lane == "desk" and not (isinstance(intent, WriteReport) and state.job is None):
            self._lanes["desk"].submit(work, on_end=on_end, replaces=name if isinstance(intent, NEWEST) else None)
        else:
            self._start_job(action, intent, work, by_user)

    def stop(self) -> None:
        """Stop what runs at its next step. A load frees the window at once and ends behind its back."""
        line = self._state.value.job
        if self._job is None or line is None:
            return
        self._job.stop()
        if isinstance(self._intent, LoadModel):
            self._job = None
            about = still_running.told(self._state.value.message, line.title)
            self._state.update(job=None, model_busy="", **({"message": None} if about else {}))
        else:
            self._state.update(job=replace(line, stopping=True))

    def _start_job(self, action: Action, intent: Intent, work: Callable[[], Work[Any]], by_user: bool) -> None:
        if self._state.value.job is not None:
            raise still_running.refusal(self.running, tr("Stop it first, or wait for its end."))
        line = JobLine(f"job-{next(self._numbers)}", _title(action, intent), action=action.key)
        changes: dict[str, Any] = {"job": line}
        if by_user:
            changes["message"] = None
        if isinstance(intent, LoadModel):
            changes["model_busy"] = intent.name
        if isinstance(intent, ResumeRun):
            changes["offer"] = None
        self._state.update(**changes)
        pace = Pace()
        self._intent, self._goes_on = intent, None
        self._job = self._lanes[action.lane].submit(
            work,
            on_step=lambda said: self._stepped(line.id, pace, intent, said),
            on_end=lambda end: self._ended(line.id, intent, end),
            expendable=type(intent) is LoadModel,  # what keeps a mapping as well writes a file
        )

    def _stepped(self, job: str, pace: Pace, intent: Intent, said: Step | Landed) -> None:
        if isinstance(said, Landed):
            self._landed(intent, said)
            return
        line = self._state.value.job
        if line is None or line.id != job:
            return
        left = pace.seconds_left(said.done, said.total, time.monotonic())
        now = replace(line, done=said.done, total=said.total, text=told(said.text), seconds_left=left)
        self._state.update(job=now)

    def _landed(self, intent: Intent, said: Landed) -> None:
        state = self._state.value
        if said.what == "groups":
            self._state.update(degeneracy_relation=said.extra["rows"], saved_at=time.time())
            return
        if said.what == "relation":
            self._state.update(relation_overlap=said.extra["found"])
            return
        if said.what == "checks":
            self._state.update(checks=said.extra["found"], saved_at=time.time())
            return
        if said.what == "experiment":
            line = said.extra["line"]
            if isinstance(intent, RunExperiment) and state.experiments.running == line.folder:
                # Not the first word of it: a unit was finished.
                self._goes_on = replace(intent, folder=line.folder, resume=True)
            self._state.update(**experiment_changes.landed(state, line))
            return
        if said.what == "edits":
            made = {"edits": said.extra["edits"], "model": said.extra["info"], "edit_effect": None}
            self._state.update(**made, live=(), scaling=None, switches=None, saved_at=time.time())
            return
        changes: dict[str, Any] = {"saved_at": time.time()}
        if said.what == "run":
            self._goes_on = ResumeRun(said.run)
            station = state.station if state.station in ("neurons", "runs") else "neurons"
            changes |= {"run": said.run, "landed": 0, "scaling": None, "station": station}
        elif said.run == state.run and said.what in ("prompt", "effect"):
            changes["landed"] = state.landed + 1
        if said.what != "prompt" or said.run != state.run:
            changes["runs_stamp"] = state.runs_stamp + 1
        self._state.update(**changes)
        # What the model does not know ("doubt") is said by the fact's own card, and by the run's row.
        if said.what == "run" and not _on_screen(state, intent):
            self._show(said.run)

    def _ended(self, job: str, intent: Intent, end: Outcome) -> None:
        state = self._state.value
        changes: dict[str, Any] = {"runs_stamp": state.runs_stamp + 1}
        if state.job is not None and state.job.id == job:
            self._job = None
            changes |= {"job": None, "model_busy": ""}
            if still_running.told(state.message, state.job.title):
                changes["message"] = None
        if isinstance(end, Done):
            changes |= results.changes(state, intent, end.result)
        elif isinstance(intent, RunExperiment):
            changes |= experiment_changes.ended(state)
        self._state.update(**changes)
        if isinstance(end, Failed):
            self._device_lost(end, intent)
            self._messages.error(end.error, end.trace, self._goes_on or _from_the_start(intent))
            if isinstance(end.error, CodeNeededError) and isinstance(intent, LoadModel):
                self.code_needed(end.error, intent)
        elif isinstance(end, Cancelled) and type(intent) in _STOPPED:
            self._messages.info(tr("Stopped."), tr(_STOPPED[type(intent)]))
        if isinstance(intent, CHANGING):
            self._library_changed(intent, end)
        if isinstance(intent, GetModel) or (isinstance(intent, LoadModel) and not intent.offline):
            self._read_cache()
        if isinstance(end, Done):
            self.heard(intent, end.result)
            self._follow_up(state, intent, end.result)
            if state.job is not None and state.job.id == job:
                self.finished(intent, state.job.title, end.result)

    def _device_lost(self, end: Failed, intent: Intent) -> None:
        """An experiment, or its probe, loses a model of its own, and takes along what lay beside it on the GPU."""
        if not isinstance(end.error, DeviceLostError):
            return
        shown = self._state.value.model
        beside = shown is not None and not shown.device.startswith("cpu")
        if beside if isinstance(intent, RunExperiment | ProbeExperiment) else end.error.model is not None:
            self.device_lost()

    def _follow_up(self, before: AppState, intent: Intent, result: Any) -> None:
        """What is said or done once the state shows a finished job."""
        if isinstance(intent, SaveEditedModel | SaveEdits):
            self._messages.wrote(result)
        if isinstance(intent, WriteReport):
            self._messages.wrote(intent.path)
        if isinstance(intent, LoadModel) and editing_changes.to_restore(before, result[0]):
            from kn_studio.actions import action_for

            restore = RestoreEdits(before.edits.lines)
            if (action := action_for(restore)) is not None:
                self.start(action, restore, by_user=False)

    def _read_cache(self) -> None:
        """A download has changed it, also one that was stopped."""
        from kn_studio.actions import action_for

        cache = self._state.value.models.cache
        again = ReadCache() if cache is None else ReadCache(cache.device, cache.dtype)
        if (action := action_for(again)) is not None:
            self.start(action, again, by_user=False)

    def _library_changed(self, intent: Intent, end: Outcome) -> None:
        """The library holds something else now, also after ranking was stopped, which keeps what was finished."""
        state = self._state.value
        if isinstance(end, Done) and isinstance(intent, ImportFacts | FetchFacts):
            self._state.update(report=end.result, table=None)
            done = data_sets.report(end.result)
            left_out = (
                tr("{skipped:,} rows and files were left out; Data sets says why.", skipped=done.skipped)
                if done.skipped
                else ""
            )
            self._messages.info(done.imported, left_out or done.unchanged)
        if isinstance(end, Done) or isinstance(intent, RankFacts):
            self._state.update(library_changes=state.library_changes + 1)
        if isinstance(end, Done) and isinstance(intent, AddFact):
            from kn_studio.actions import action_for

            choose = ChooseFact(end.result)
            if (action := action_for(choose)) is not None:
                self.start(action, choose, by_user=False)

    def _answered(self, intent: Intent, end: Outcome) -> None:
        if isinstance(end, Failed):
            self._device_lost(end, intent)
            self._messages.error(end.error, end.trace, intent)
            return
        if not isinstance(end, Done):
            return
        state = self._state.value
        self._state.update(**results.changes(state, intent, end.result))
        self.heard(intent, end.result)
        if isinstance(intent, CHANGING):
            self._library_changed(intent, end)
        elif isinstance(intent, ExportTable | ExportExperiment | WriteReport | WriteNeurons):
            self._messages.wrote(intent.path)
        elif isinstance(intent, ImportNeurons):
            read = counted("{n} neuron was read.", "{n} neurons were read.", len(end.result))
            self._messages.info(read, tr("They are picked on every panel, and chosen for the next edit."))


_STOPPED: dict[type, str] = {
    LocateNeurons: marked("What was finished is kept; Resume goes on with it."),
    ResumeRun: marked("What was finished is kept; Resume goes on with it."),
    ImportFacts: marked("The library is as it was before."),
    RemoveSource: marked("The library is as it was before."),
    PutSource: marked("The library is as it was before."),
    FetchFacts: marked("What was downloaded is kept; Get mLAMA goes on from there. The library is as it was."),
    RankFacts: marked("What was finished is kept."),
    GetModel: marked("What was downloaded is kept; downloading again goes on from there."),
    SearchRelationGroups: marked("The facts that were finished are kept; searching again goes on from there."),
    CompareRelation: marked("The facts that were finished are kept."),
    CheckClaims: marked("The claims that were finished are kept."),
    CheckFile: marked("The claims that were finished are kept."),
    Calibrate: marked("The languages that were finished are kept."),
    RunExperiment: marked("The units that were finished are kept; Go on goes on from there."),
    MakeEdit: marked("An edit that is in force stays; Undo takes it back."),
}


def _from_the_start(intent: Intent) -> Intent:
    """What went on with an experiment's run and came no further: going on again would come as far."""
    return replace(intent, resume=False) if isinstance(intent, RunExperiment) else intent


def _on_screen(state: AppState, intent: Intent) -> bool:
    """Whether the run that this intent begins is about the fact on screen."""
    if not isinstance(intent, LocateNeurons):
        return False
    if intent.facts:
        return state.fact is not None and state.fact.uuid in intent.facts
    return state.fact is None and state.typed == intent.typed


def _title(action: Action, intent: Intent) -> str:
    if isinstance(intent, LoadModel):
        return tr("Loading {intent}", intent=intent.name)
    if isinstance(intent, GetModel):
        return tr("Downloading {name}", name=intent.name)
    if isinstance(intent, LookAtModel):
        return tr("Looking at {name}", name=intent.name)
    if isinstance(intent, LocateNeurons | ResumeRun):
        return tr("Locating")
    return tr(action.title)
