"""The list of runs: where each stands, and what can be done with it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from kn_studio.app_state import AppState
from kn_studio.experiment_intents import LookAtRun, RunExperiment
from kn_studio.experiment_state import RunLine
from kn_studio.translation import marked, tr
from kn_studio.viewmodels import experiment_wording as words

NONE = marked("No experiment was run in this session yet. Choose one above and press Run, or open the folder of a run.")


@dataclass(frozen=True)
class RunView:
    """A line of the list."""

    folder: Path
    title: str
    models: str
    recipe: str
    begun: str
    units: str
    state: str
    token: str
    tip: str
    look: LookAtRun


@dataclass(frozen=True)
class RunsView:
    """The card; `current` is the line on screen, -1 without one. `message` stands where there is none."""

    lines: tuple[RunView, ...] = ()
    current: int = -1
    message: str = ""


def runs_view(state: AppState) -> RunsView:
    """The list for this state."""
    now = state.experiments
    lines = tuple(_line(state, line) for line in now.runs)
    current = next((place for place, line in enumerate(lines) if line.folder == now.wanted), -1)
    return RunsView(lines, current, "" if lines else tr(NONE))


def go_on(state: AppState, line: RunLine) -> RunExperiment | None:
    """What goes on with a run; None for one that has all it needs, and while anything runs."""
    able = line.state in ("stopped", "failed") or (line.state == "damaged" and line.done >= line.total > 0)
    if not able or state.job is not None or not line.key:
        return None
    return RunExperiment(line.key, line.recipe, line.models, line.folder, resume=True, way=line.way)


def _line(state: AppState, line: RunLine) -> RunView:
    described = words.in_words(state.experiments.described(line.key), state.level)
    word, token = words.state(line.state)
    said = words.said_of_run(line.fault), words.said_of_run(line.hint)
    tip = "\n".join(part for part in (*said, str(line.folder)) if part)
    return RunView(
        line.folder,
        words.short(described.title) if described is not None else line.key,
        tr(", ").join(line.models),
        words.recipe(line),
        words.when(line.begun),
        words.units(line),
        word,
        token,
        tip,
        LookAtRun(line.folder),
    )
