"""The window's own commands: menus, buttons and shortcuts that are no work on a model. No Qt.

Each turns the state (and a path, where it asks for one) into an intent. Work on a model stands in `ACTIONS`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from kn_studio.app_state import AppState
from kn_studio.editing_intents import RedoEdit, UndoEdit
from kn_studio.intents import (
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
)
from kn_studio.viewmodels.window import primary

Menu = Literal["session", "export", "keys"]
Asks = Literal["", "open", "save", "table", "figure"]


@dataclass(frozen=True)
class Command:
    """Title and shortcut of a command. `make` returns None while it is not possible; `asks` names the file dialog."""

    key: str
    title: str
    shortcut: str
    menu: Menu
    make: Callable[[AppState, Path], Intent | None]
    asks: Asks = ""
    hint: str = ""


def _table(what: str) -> Callable[[AppState, Path], Intent | None]:
    return lambda state, path: ExportTable(what, path) if state.session_path else None


def _sets(state: AppState, path: Path) -> Intent | None:
    """The neurons of the run on screen, by language."""
    if state.session_path is None or state.run is None:
        return None
    return ExportTable("sets", path, CompareLanguages(state.run, state.languages, state.at_least))


def _locate(state: AppState, _path: Path) -> Intent | None:
    return primary(state).intent if state.job is None else None


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
    Command("locate", "Locate", "Ctrl+Return", "keys", _locate, hint="Score every neuron for this fact"),
    Command("stop", "Stop", "Esc", "keys", _escape, hint="Stop after the step in work"),
    Command(
        "undo-edit", "Undo the edit", "Ctrl+Z", "keys",
        lambda s, _p: UndoEdit() if s.edits.can_undo and s.job is None else None,
        hint="The weights come back to the bit",
    ),
    Command(
        "redo-edit", "Redo the edit", "Ctrl+Shift+Z", "keys",
        lambda s, _p: RedoEdit() if s.edits.can_redo and s.job is None else None, hint="Do again what was undone",
    ),
    Command(
        "theme", "Light or dark", "Ctrl+Shift+D", "keys",
        lambda s, _p: SetTheme("light" if s.theme == "dark" else "dark"), hint="Switch between light and dark",
    ),
    Command(
        "level", "Plain or research", "Ctrl+Shift+L", "keys",
        lambda s, _p: SetReadingLevel("research" if s.level == "plain" else "plain"),
        hint="Switch between plain words and research terms",
    ),
)  # fmt: skip
"""What the title bar's menus and the window's shortcuts are made of."""
