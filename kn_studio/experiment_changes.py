"""What experiments change in the state: choices, units that land, what was read. Pure, no Qt, no torch."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType
from typing import Any

from kn_studio.app_state import AppState
from kn_studio.experiment_intents import (
    ChooseExperiment,
    CompareExperiments,
    ForgetExperiment,
    LookAtRun,
    OpenExperiment,
    ProbeExperiment,
    PutExperiment,
    ReadExperiments,
    RunExperiment,
    ShowExperiment,
)
from kn_studio.experiment_state import ExperimentChoice, Experiments, Found, RunLine

Changes = dict[str, Any]


def landed(state: AppState, line: RunLine) -> Changes:
    """A run began, or a unit of it is finished: it stands in the list, first if it is new, and is looked at."""
    now = state.experiments
    begun = now.running != line.folder
    wanted = line.folder if begun else now.wanted
    found = now.found if now.found is not None and now.found.line.folder == wanted else None
    return _with(
        now, runs=_in_place(now.runs, line), running=line.folder, landed=now.landed + 1, wanted=wanted, found=found,
    )  # fmt: skip


def ended(state: AppState) -> Changes:
    """The run that ran does not run any more and is not finished; how it stands is read again."""
    now = state.experiments
    line = now.run(now.running)
    runs = now.runs if line is None else _in_place(now.runs, replace(line, state="stopped"))
    found = now.found
    if found is not None and found.line.folder == now.running:
        found = replace(found, line=replace(found.line, state="stopped"))
    return _with(now, runs=runs, found=found, running=None)


def choice_out(choice: ExperimentChoice) -> dict[str, Any]:
    """The form as JSON values."""
    values = {key: dict(each) for key, each in choice.values.items()}
    return {
        "key": choice.key, "values": values, "models": list(choice.models), "folder": choice.folder,
        "workers": choice.workers,
    }  # fmt: skip


def choice_in(stored: Any) -> ExperimentChoice:
    """The form again. Raises what a value of another shape raises."""
    values = {str(key): dict(each) for key, each in stored["values"].items()}
    workers = stored.get("workers")
    return ExperimentChoice(
        str(stored["key"]), values, tuple(map(str, stored["models"])), str(stored["folder"]),
        int(workers) if workers is not None else None,
    )  # fmt: skip


def opened(runs: tuple[RunLine, ...], stored: object) -> Experiments:
    """The station of a session that was opened: its runs, and of its kept picture what can be read."""
    found = Experiments(runs=runs)
    if not isinstance(stored, Mapping):
        return found
    try:
        found = replace(found, choice=choice_in(stored["choice"]))
        wanted = Path(stored["wanted"]) if stored["wanted"] else None
    except (KeyError, TypeError, ValueError, AttributeError):
        return found
    return replace(found, wanted=wanted if found.run(wanted) is not None else None)


def picture(state: AppState) -> dict[str, Any]:
    """What a session keeps of the station beside its list of runs."""
    now = state.experiments
    return {"choice": choice_out(now.choice), "wanted": str(now.wanted) if now.wanted else ""}


def _with(now: Experiments, **fields: Any) -> Changes:
    return {"experiments": replace(now, **fields)}


def _read(state: AppState, _intent: ReadExperiments, result: Any) -> Changes:
    """The list as it stands; the run that runs is told by its own units, and runs that no session keeps stay too."""
    catalogue, models, runs = result
    now = state.experiments
    read = {each.folder: each for each in runs if each.folder != now.running}
    there = tuple(read.pop(each.folder, each) for each in now.runs)
    return _with(now, catalogue=catalogue, models=models, runs=(*there, *read.values()))


def _shown(state: AppState, intent: ShowExperiment, found: Found) -> Changes:
    """What was read of a run, unless another one is wanted by now; units may have landed meanwhile."""
    now = state.experiments
    listed = now.run(intent.folder)
    if now.wanted != intent.folder or listed is None:
        return {}
    line = found.line
    if line.folder == now.running:
        # Its folder is in use, by this very run.
        done, total = max(line.done, listed.done), max(line.total, listed.total)
        line = replace(line, state="running", done=done, total=total, fault="", hint="")
    return _with(now, runs=_in_place(now.runs, line), found=replace(found, line=line))


def _looked_at(state: AppState, intent: LookAtRun) -> Changes:
    """Another run is wanted: what is on screen of the one before goes, and so does its comparison."""
    now = state.experiments
    if now.wanted == intent.folder:
        return {}
    return _with(now, wanted=intent.folder, found=None, paired=None)


def _opened(state: AppState, _intent: OpenExperiment, line: RunLine) -> Changes:
    now = state.experiments
    return _with(now, runs=_in_place(now.runs, line), wanted=line.folder, found=None, paired=None)


def _in_place(runs: tuple[RunLine, ...], line: RunLine) -> tuple[RunLine, ...]:
    """The list with this line for the one of its folder; a new one comes first."""
    if all(each.folder != line.folder for each in runs):
        return (line, *runs)
    return tuple(line if each.folder == line.folder else each for each in runs)


def _forgotten(state: AppState, intent: ForgetExperiment, _result: Any) -> Changes:
    now = state.experiments
    runs = tuple(each for each in now.runs if each.folder != intent.folder)
    if now.wanted != intent.folder:
        return _with(now, runs=runs)
    return _with(now, runs=runs, wanted=None, found=None, paired=None)


def _put(state: AppState, intent: PutExperiment, runs: tuple[RunLine, ...]) -> Changes:
    """The session's list, with what the window knows better of a run that is going on."""
    now = state.experiments
    known = {each.folder: each for each in now.runs}
    shown = _with(now, runs=tuple(known.get(each.folder, each) for each in runs))
    gone = not intent.listed and now.wanted == intent.line.folder
    return _with(shown["experiments"], wanted=None, found=None, paired=None) if gone else shown


def _finished(state: AppState, _intent: RunExperiment, line: RunLine) -> Changes:
    now = state.experiments
    return _with(now, runs=_in_place(now.runs, line), running=None)


HANDLERS: Mapping[type, Callable[[AppState, Any], Changes]] = MappingProxyType(
    {
        ChooseExperiment: lambda state, intent: _with(state.experiments, choice=intent.choice),
        LookAtRun: _looked_at,
    }
)
"""Of intents that need no work."""

RESULTS: Mapping[type, Callable[[AppState, Any, Any], Changes]] = MappingProxyType(
    {
        ReadExperiments: _read,
        ShowExperiment: _shown,
        OpenExperiment: _opened,
        ForgetExperiment: _forgotten,
        PutExperiment: _put,
        ProbeExperiment: lambda state, _intent, cost: _with(state.experiments, cost=cost),
        CompareExperiments: lambda state, _intent, paired: _with(state.experiments, paired=paired),
        RunExperiment: _finished,
    }
)
"""Of intents whose work is done."""
