"""The window's own commands: menus, buttons and shortcuts that are no work on a model. No Qt.

Each turns the state (and a path, where it asks for one) into an intent. Work on a model stands in `ACTIONS`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from kn_studio.app_state import AppState
from kn_studio.intents import (
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
        "export-figure", "View as figure …", "Ctrl+E", "export", lambda _s, p: ExportFigure(p), "figure",
        "The view on screen as SVG, PDF or PNG",
    ),
    Command("locate", "Locate", "Ctrl+Return", "keys", _locate, hint="Score every neuron for this fact"),
    Command("stop", "Stop", "Esc", "keys", _escape, hint="Stop after the step in work"),
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
