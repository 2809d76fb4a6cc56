"""The window's own commands: menus, buttons and shortcuts that are no work on a model. No Qt.

Each turns the state (and a path, where it asks for one) into an intent. Work on a model stands in `ACTIONS`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from kn_studio.app_state import AppState
from kn_studio.editing_intents import ClearEdits, MeasureEdits
from kn_studio.fact_intents import ChooseFact, PreviewAnswer
from kn_studio.intents import (
    CheckMapping,
    CompareLanguages,
    ExportFigure,
    ExportTable,
    FocusNeuron,
    Intent,
    NewSession,
    OpenSession,
    SaveSessionAs,
    SetReadingLevel,
    SetTheme,
    StopJob,
    UnloadModel,
)
from kn_studio.keeping_intents import (
    AskComparison,
    EndComparison,
    OpenPalette,
    Redo,
    ShowShortcuts,
    TrimSession,
    Undo,
)
from kn_studio.viewmodels.window import primary

Menu = Literal["session", "export", "edit", "work", "go", "view", "help"]
"""Where an action stands: the title bar's menus of the session and of exports, or below its menu of everything else."""

MENUS: tuple[tuple[Menu, str], ...] = (
    ("edit", "Undo"), ("work", "Work"), ("go", "Go to"), ("view", "View"), ("help", "Help"),
)  # fmt: skip
"""The menus below "everything else", in their order."""

Asks = Literal["", "open", "save", "table", "figure"]


@dataclass(frozen=True)
class Command:
    """Title and shortcut of a command. `make` returns None while it is not possible; `asks` names the file dialog.

    `more_keys` do the same as `shortcut`.
    """

    key: str
    title: str
    shortcut: str
    menu: Menu
    make: Callable[[AppState, Path], Intent | None]
    asks: Asks = ""
    hint: str = ""
    more_keys: tuple[str, ...] = ()


def _table(what: str) -> Callable[[AppState, Path], Intent | None]:
    return lambda state, path: ExportTable(what, path) if state.session_path else None


def _sets(state: AppState, path: Path) -> Intent | None:
    """The neurons of the run on screen, by language."""
    if state.session_path is None or state.run is None:
        return None
    return ExportTable("sets", path, CompareLanguages(state.run, state.languages, state.at_least))


def _locate(state: AppState, _path: Path) -> Intent | None:
    return primary(state).intent if state.job is None else None


def _ask(state: AppState, _path: Path) -> Intent | None:
    return PreviewAnswer() if state.model is not None and state.prompts else None


def _neighbour(state: AppState, by: int) -> Intent | None:
    """The fact beside the one on screen among those that the search shows; the first one when it is none of them."""
    rows = state.search.rows
    if not rows:
        return None
    uuids = [row.uuid for row in rows]
    if state.fact is None or state.fact.uuid not in uuids:
        return ChooseFact(uuids[0])
    place = uuids.index(state.fact.uuid) + by
    return ChooseFact(uuids[place]) if 0 <= place < len(uuids) else None


def _compare(state: AppState, _path: Path) -> Intent | None:
    if state.run is None or state.model is None or state.job is not None or len(state.languages) < 2:
        return None
    return CompareLanguages(state.run, state.languages, state.at_least)


def _escape(state: AppState, _path: Path) -> Intent | None:
    """Esc stops what runs; when nothing does it closes the neuron's card."""
    if state.job is not None:
        return StopJob(state.job.id)
    return FocusNeuron(None) if state.neuron is not None else None


COMMANDS: tuple[Command, ...] = (
    Command("new", "New session", "Ctrl+N", "session", lambda _s, _p: NewSession(), hint="An empty session file"),
    Command("open", "Open …", "Ctrl+O", "session", lambda _s, p: OpenSession(p), "open", "Open a session file"),
    Command("demo", "Open the demo", "", "session", lambda _s, _p: OpenSession(demo=True), hint="Your copy of it"),
    Command(
        "save-as", "Save as …", "Ctrl+S", "session",
        lambda s, p: SaveSessionAs(p) if s.session_path else None, "save",
        "Everything is saved as it comes; this writes it under another name",
    ),
    Command(
        "trim", "Trim the file", "", "session",
        lambda s, _p: TrimSession() if s.session_path and not s.session_readonly and s.job is None else None,
        hint="Throw away what lies in the bin and give the disk back what is not needed",
    ),
    Command("export-scores", "Scores …", "", "export", _table("scores"), "table", "Every neuron of every prompt"),
    Command("export-neurons", "Located neurons …", "", "export", _table("neurons"), "table", "What the runs located"),
    Command("export-facts", "Facts …", "", "export", _table("facts"), "table", "The session's facts"),
    Command("export-runs", "Runs …", "", "export", _table("runs"), "table", "What was run, and how"),
    Command(
        "export-sets", "Languages: neurons …", "", "export", _sets, "table", "Every language's neurons, as on screen"
    ),
    Command(
        "export-comparison", "Languages: effects …", "", "export", _table("comparison"), "table",
        "What the shared neurons were measured to do in every language",
    ),
    Command(
        "export-relation", "Languages: relation …", "", "export", _table("relation"), "table",
        "What languages share for each fact of a relation",
    ),
    Command("export-checks", "Checked claims …", "", "export", _table("checks"), "table", "Every claim's verdict"),
    Command(
        "export-groups", "Groups …", "", "export", _table("groups"), "table",
        "The degenerate groups of all searches that are kept",
    ),
    Command(
        "export-figure", "View as figure …", "Ctrl+E", "export", lambda _s, p: ExportFigure(p), "figure",
        "The view on screen as SVG, PDF or PNG",
    ),
    Command(
        "undo", "Undo", "Ctrl+Z", "edit", lambda s, _p: Undo() if s.undo else None, hint="Take back what was done last"
    ),
    Command(
        "redo", "Redo", "Ctrl+Shift+Z", "edit", lambda s, _p: Redo() if s.redo else None,
        hint="Do again what was taken back", more_keys=("Ctrl+Y",),
    ),
    Command("locate", "Locate", "Ctrl+Return", "work", _locate, hint="Score every neuron for this fact"),
    Command(
        "stop", "Stop, or close the card", "Esc", "work", _escape,
        hint="Stop after the step in work; when nothing works, close the neuron's card",
    ),
    Command("ask", "Ask the model", "", "work", _ask, hint="The answers to the fact on screen again"),
    Command(
        "next-fact", "Next fact", "]", "work", lambda s, _p: _neighbour(s, 1), hint="The next fact of the search"
    ),
    Command(
        "previous-fact", "Previous fact", "[", "work", lambda s, _p: _neighbour(s, -1),
        hint="The fact before in the search",
    ),
    Command(
        "compare", "Compare languages", "", "work", _compare,
        hint="What the neurons that languages share do to the answer",
    ),
    Command(
        "compare-session", "Compare with a run of another session …", "", "work",
        lambda s, _p: AskComparison() if s.run is not None else None,
        hint="The map of this run less the map of that one",
    ),
    Command(
        "end-comparison", "Show the run alone", "", "work", lambda s, _p: EndComparison() if s.against else None,
        hint="End the comparison of two runs",
    ),
    Command(
        "measure-edits", "Measure the edits", "", "work",
        lambda s, _p: MeasureEdits() if s.edits.in_force and s.model and s.job is None else None,
        hint="What the edits in force do to the fact on screen and to others",
    ),
    Command(
        "clear-edits", "Take all edits back", "", "work",
        lambda s, _p: ClearEdits() if s.edits.lines and s.model and s.job is None else None,
        hint="The weights come back to the bit",
    ),
    Command(
        "check-mapping", "Check the mapping", "", "work", lambda s, _p: CheckMapping() if s.model else None,
        hint="Where the model's neurons were found",
    ),
    Command(
        "unload", "Unload the model", "", "work",
        lambda s, _p: UnloadModel() if s.model and s.job is None else None, hint="Give its memory back",
    ),
    Command(
        "theme", "Light or dark", "Ctrl+Shift+D", "view",
        lambda s, _p: SetTheme("light" if s.theme == "dark" else "dark"), hint="Switch between light and dark",
    ),
    Command(
        "level", "Plain or research", "Ctrl+Shift+L", "view",
        lambda s, _p: SetReadingLevel("research" if s.level == "plain" else "plain"),
        hint="Switch between plain words and research terms",
    ),
    Command(
        "palette", "Find anything", "Ctrl+K", "help", lambda _s, _p: OpenPalette(),
        hint="Actions, stations, sessions, neurons, facts and languages by their names",
    ),
    Command("shortcuts", "Keys", "Ctrl+/", "help", lambda _s, _p: ShowShortcuts(), hint="All keys on one sheet"),
)  # fmt: skip
"""What the title bar's menus and the window's shortcuts are made of."""
