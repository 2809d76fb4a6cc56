"""The actions of the Experiments station."""

from __future__ import annotations

from typing import Any

from engine.types import Work
from kn_studio.actions import experiment_probe, experiment_results, experiments
from kn_studio.actions.action import Action
from kn_studio.actions.context import Context
from kn_studio.experiment_intents import (
    CompareExperiments,
    ExportExperiment,
    ForgetExperiment,
    OpenExperiment,
    ProbeExperiment,
    PutExperiment,
    ReadExperiments,
    RunExperiment,
    ShowExperiment,
)
from kn_studio.experiment_state import RunLine


def _show_experiment(context: Context, intent: ShowExperiment) -> Work[Any]:
    """The run as the session remembers it, read in its folder; how far it is, is remembered."""
    lines = context.store.experiments.lines() if context.store is not None else ()
    line = next((each for each in lines if each.folder == intent.folder), None)
    return experiment_results.show(line or RunLine(intent.folder, "", {}, ()))


EXPERIMENTS: tuple[Action, ...] = (
    Action(
        "experiment", "Experiment", RunExperiment, "gpu",
        lambda c, i: experiments.run(c.host, c.store, c.library, i), long=True,
    ),
    Action(
        "probe-experiment", "Measuring the time", ProbeExperiment, "gpu",
        lambda c, i: experiment_probe.probe(c.host, c.library, i), long=True,
    ),
    Action("experiments", "Read the experiments", ReadExperiments, "desk", lambda c, _i: experiments.read(c.store)),
    Action("show-experiment", "Show a run", ShowExperiment, "desk", _show_experiment),
    Action(
        "open-experiment", "Open a run's folder", OpenExperiment, "desk",
        lambda c, i: experiments.open_run(c.store, i.folder),
    ),
    Action(
        "forget-experiment", "Take a run off the list", ForgetExperiment, "desk",
        lambda c, i: experiments.forget(c.store, i.folder),
    ),
    Action(
        "put-experiment", "Put a run back on the list", PutExperiment, "desk",
        lambda c, i: experiments.put(c.store, i),
    ),
    Action(
        "compare-experiments", "Compare two runs", CompareExperiments, "desk",
        lambda _c, i: experiment_results.compare(i),
    ),
    Action(
        "export-experiment", "Export a run", ExportExperiment, "desk", lambda _c, i: experiment_results.export(i),
    ),
)  # fmt: skip
